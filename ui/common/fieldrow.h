// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include <QWidget>

class QFormLayout;
class QHBoxLayout;
class QLabel;
class QPushButton;

namespace mm {

/// One line of a form: its editors side by side and, only where there is something to say, one
/// sentence below them: what is wrong with one of them, else a hint.
class FieldRow : public QWidget
{
    Q_OBJECT
public:
    explicit FieldRow(QWidget *parent = nullptr);

    void addEditor(QWidget *editor, int stretch = 0);
    void insertEditor(int index, QWidget *editor, int stretch = 0);
    /// Marks the editor (its focus proxy, where it has one) and says why; the trace id can be
    /// selected and copied.
    void setProblem(QWidget *editor, const QString &text, const QByteArray &trace = {});
    /// The one thing to do about the problem, until the problem goes.
    void offerAction(const QString &text);
    void clearProblem();
    void setHint(const QString &text);
    [[nodiscard]] QString problem() const { return m_problem; }
    [[nodiscard]] QString message() const; ///< what is read, without the trace id

signals:
    void actionTriggered();

private:
    void showMessage();

    QHBoxLayout *m_line = nullptr;
    QLabel *m_message = nullptr;
    QLabel *m_trace = nullptr;
    QPushButton *m_action = nullptr;
    QWidget *m_marked = nullptr;
    QString m_problem, m_hint;
};

/// A row with one editor of that object name; its label comes from setFormLabel().
FieldRow *addFormRow(QFormLayout *form, QWidget *editor, const QString &name);
/// The row's label, which is also what assistive technology calls the editor (its focus proxy,
/// where it has one).
void setFormLabel(QFormLayout *form, FieldRow *row, const QString &text);

} // namespace mm
