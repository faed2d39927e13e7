// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include <QWidget>

class QHBoxLayout;
class QLabel;

namespace mm {

/// One line of a form: its editors side by side and, only where there is something to say, one
/// sentence below them: what is wrong with one of them, else a hint.
class FieldRow : public QWidget
{
    Q_OBJECT
public:
    explicit FieldRow(QWidget *parent = nullptr);

    void addEditor(QWidget *editor, int stretch = 0);
    /// Marks the editor and says why; the trace id can be selected and copied.
    void setProblem(QWidget *editor, const QString &text, const QByteArray &trace = {});
    void clearProblem();
    void setHint(const QString &text);
    [[nodiscard]] QString problem() const { return m_problem; }
    [[nodiscard]] QString message() const; ///< what is read, without the trace id

private:
    void showMessage();

    QHBoxLayout *m_line = nullptr;
    QLabel *m_message = nullptr;
    QLabel *m_trace = nullptr;
    QWidget *m_marked = nullptr;
    QString m_problem, m_hint;
};

} // namespace mm
