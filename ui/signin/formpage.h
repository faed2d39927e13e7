// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "ui/signin/signinform.h"

#include <QWidget>

class QFormLayout;
class QLabel;
class QProgressBar;
class QPushButton;
class QTimer;
class QVBoxLayout;

namespace mm {

class FieldRow;
class NameRows;
class StatusBanner;
class Theme;

/// One page of the sign-in window: a title with a way back (where it has a title), rows, one action
/// with its cancelling, and a banner for what belongs to no row. What is typed stays on every error
/// and while another page is shown.
class FormPage : public QWidget
{
    Q_OBJECT
public:
    explicit FormPage(const Theme &theme, QWidget *parent = nullptr);

    /// A row outside the page that takes part in telling what is wrong.
    void addField(FormField field, FieldRow *row, QWidget *editor);
    /// While busy nothing can be typed; the focus comes back to where it was.
    void setBusy(bool busy);
    [[nodiscard]] bool isBusy() const { return m_busy; }

    /// Found here: each at its field, with the focus on the first.
    void showProblems(std::vector<SignInProblem> problems);
    /// Found by the gateway: at its field where that is on screen, else in the banner. Cancelling
    /// is not told.
    void showRefusal(const GatewayError &error);
    void clearProblems();
    [[nodiscard]] StatusBanner *banner() const { return m_banner; }
    virtual void focusFirstEmpty();
    /// On screens where every line is needed.
    void setCompact(bool compact);

signals:
    void submitted(); ///< the action; not while busy
    void cancelRequested();
    void backRequested();
    void actionRequested(const mm::GatewayError &error); ///< what actionFor() offered for it

public slots:
    void submit();
    void cancel(); ///< what is under way, else goes back

protected:
    void changeEvent(QEvent *event) override;
    /// Texts of the page itself.
    virtual void retranslateUi() = 0;
    /// What may be done about an error, as a button's text; empty: nothing.
    [[nodiscard]] virtual QString actionFor(const GatewayError &error) const;
    /// The field where an error of the kind is shown; FormField::None: the banner.
    [[nodiscard]] QWidget *editor(FormField field) const;

    [[nodiscard]] QFormLayout *form() const { return m_form; }
    [[nodiscard]] QWidget *body() const { return m_body; }
    [[nodiscard]] QVBoxLayout *bodyLayout() const { return m_bodyLayout; }
    [[nodiscard]] FieldRow *addRow(FormField field, const QString &name, QWidget *editor);
    void takeNames(NameRows *names);
    /// The button, after every row, so that Tab comes to it last.
    void addAction(const QString &name);
    void setTitle(const QString &title);
    void setActionTexts(const QString &idle, const QString &busy);

private:
    struct Field {
        FormField field;
        FieldRow *row;
        QWidget *editor;
    };
    [[nodiscard]] FieldRow *rowOf(FormField field) const;
    void tell();
    void act();

    std::vector<SignInProblem> m_problems;
    std::optional<GatewayError> m_refusal;
    std::vector<Field> m_fields;
    NameRows *m_names = nullptr;
    bool m_busy = false;
    QString m_idleText, m_busyText;
    QWidget *m_focusAfterBusy = nullptr;

    QWidget *m_head = nullptr;
    QPushButton *m_back = nullptr;
    QLabel *m_title = nullptr;
    QWidget *m_body = nullptr;
    QVBoxLayout *m_column = nullptr;
    QVBoxLayout *m_bodyLayout = nullptr;
    QFormLayout *m_form = nullptr;
    QPushButton *m_action = nullptr;
    QPushButton *m_cancel = nullptr;
    QProgressBar *m_progress = nullptr;
    QTimer *m_progressDelay = nullptr;
    StatusBanner *m_banner = nullptr;
};

/// A button that looks like a link.
[[nodiscard]] QPushButton *plainButton(const QString &name, QWidget *parent);

} // namespace mm
