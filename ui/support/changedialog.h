// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/services/supportservices.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QStackedWidget;
class QVBoxLayout;

namespace mm {

class NoteLabel;
class StatusBanner;
class Theme;

/// A change support staff makes: a form, then everything spelled out to be confirmed in the same
/// window, then what became of it. Sent at most once. While changes are switched off it says so and
/// sends nothing. Does not let go of what was typed without being asked twice.
///
///     Form <--> Confirm --> Sending --> Done
///       ^                      |   +--> Unknown (no way back: to be looked up, not repeated)
///       +------ refused -------+
class ChangeDialog : public QDialog
{
    Q_OBJECT
public:
    enum class Step { Form, Confirm, Sending, Done, Unknown };

    [[nodiscard]] Step step() const { return m_step; }
    void reject() override;

protected:
    ChangeDialog(SupportServices &services, const CustomerSummary &customer, const Theme &theme,
                 QWidget *parent);

    /// Marks what is wrong and puts the focus there; true where all is well.
    [[nodiscard]] virtual bool check() = 0;
    [[nodiscard]] virtual bool isTyped() const = 0; ///< something would be lost
    /// All of the change, a line each; plain text.
    [[nodiscard]] virtual QStringList confirmation() const = 0;
    virtual void send() = 0;
    /// "Send the message", "Propose the adjustment".
    [[nodiscard]] virtual QString sendText() const = 0;
    virtual void retranslateUi();

    /// What became of it; `text` says what happens next.
    void showDone(const QString &text);
    void showFailure(const GatewayError &error);
    /// The sentence where no answer came.
    [[nodiscard]] virtual QString unknownText() const = 0;

    [[nodiscard]] QVBoxLayout *formColumn() const { return m_formColumn; }
    [[nodiscard]] QVBoxLayout *outcomeColumn() const { return m_outcomeColumn; }
    [[nodiscard]] SupportServices &services() const { return m_services; }
    [[nodiscard]] const CustomerSummary &customer() const { return m_customer; }
    [[nodiscard]] StatusBanner &banner() const { return *m_banner; }

    void changeEvent(QEvent *event) override;

private:
    void enter(Step step);
    void goOn();
    void goBack();
    void showAllowed();

    SupportServices &m_services;
    const CustomerSummary m_customer;
    Step m_step = Step::Form;
    bool m_thrownAway = false;
    QLabel *m_who = nullptr;
    StatusBanner *m_banner = nullptr;
    QStackedWidget *m_stack = nullptr;
    QVBoxLayout *m_formColumn = nullptr, *m_outcomeColumn = nullptr;
    QLabel *m_question = nullptr, *m_all = nullptr, *m_outcome = nullptr;
    NoteLabel *m_note = nullptr;
    QPushButton *m_main = nullptr, *m_other = nullptr;
};

} // namespace mm
