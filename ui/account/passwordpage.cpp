// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "ui/account/passwordpage.h"

#include "ui/account/accountform.h"
#include "ui/common/errortext.h"
#include "ui/common/fieldrow.h"
#include "ui/common/newpasswordfield.h"
#include "ui/common/secretfield.h"
#include "ui/common/statusbanner.h"
#include "ui/common/theme.h"

#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace mm {

using namespace Qt::Literals::StringLiterals;

PasswordPage::PasswordPage(ClientServices &services, const Theme &theme, QWidget *parent) :
    QWidget(parent), m_services(services)
{
    m_banner = new StatusBanner(theme, this);
    m_banner->setObjectName(u"passwordBanner"_s);
    m_intro = makeText(this, u"passwordIntro"_s, TextRole::Body);
    m_form = makeForm();
    m_old = new SecretField(theme, this);
    m_oldRow = addFormRow(m_form, m_old, u"oldPassword"_s);
    m_new = new NewPasswordField(theme, this);
    m_newRow = addFormRow(m_form, m_new, u"newPassword"_s);
    m_google = makeGoogleCode(this);
    m_googleRow = addFormRow(m_form, m_google, u"passwordGoogleCode"_s);
    m_submit = makeButton(this, u"passwordSubmit"_s);
    m_submit->setProperty("primary", true);
    auto *column = makeColumn(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->addWidget(m_banner);
    column->addWidget(m_intro);
    column->addLayout(m_form);
    column->addLayout(makeButtonLine({m_submit}));
    column->addStretch(1);

    connect(m_submit, &QPushButton::clicked, this, &PasswordPage::submit);
    const std::pair<QLineEdit *, FieldRow *> edits[] = {
        {m_old, m_oldRow}, {m_new->edit(), m_newRow}, {m_google, m_googleRow}};
    for (const auto &[edit, row] : edits) {
        connect(edit, &QLineEdit::textEdited, row, &FieldRow::clearProblem);
        connect(edit, &QLineEdit::returnPressed, this, &PasswordPage::submit);
    }
    for (const auto &[field, row] : {std::pair{m_old, m_oldRow}, {m_new->edit(), m_newRow}}) {
        connect(field, &SecretField::capsLockChanged, row, [row = row](bool on) {
            row->setHint(on ? tr("Caps Lock seems to be on.") : QString());
        });
    }
    connect(&m_services.session, &Session::customerChanged, this, &PasswordPage::followCustomer);
    retranslateUi();
}

bool PasswordPage::isFirst() const
{
    return m_services.session.customer().loginPassStatus == PasswordStatus::NotSet;
}

void PasswordPage::followCustomer()
{
    const Customer &customer = m_services.session.customer();
    const bool first = isFirst();
    for (const auto &[row, shown] :
         {std::pair{m_oldRow, !first}, {m_googleRow, customer.mfaEnabled()}}) {
        row->setVisible(shown);
        m_form->labelForField(row)->setVisible(shown);
    }
    m_new->setOwnWords({customer.name, customer.firstName, customer.lastName, customer.customerNo,
                        m_services.session.identity().loginName});
    m_intro->setText(first ? tr("Your account has no password yet. With one you can sign in with "
                                "your e-mail address, phone or customer number.")
                           : tr("The password you sign in with."));
    if (m_busy)
        m_submit->setText(first ? tr("Setting the password…") : tr("Changing the password…"));
    else
        m_submit->setText(first ? tr("Set the password") : tr("Change the password"));
}

// All that is wrong is said; the first of it gets the focus.
bool PasswordPage::check()
{
    QWidget *first = nullptr;
    const auto say = [&first](FieldRow *row, QWidget *editor, const QString &problem) {
        row->setProblem(editor, problem);
        if (!first)
            first = editor;
    };
    if (!isFirst() && m_old->text().isEmpty())
        say(m_oldRow, m_old, tr("Enter your current password."));
    if (m_new->strength().isEmpty())
        say(m_newRow, m_new->edit(), tr("Enter a new password."));
    else if (m_new->strength().isWeak())
        say(m_newRow, m_new->edit(), tr("This password is too easy to guess."));
    else if (!isFirst() && m_new->secret() == m_old->secret())
        say(m_newRow, m_new->edit(), tr("This is your current password."));
    if (m_services.session.customer().mfaEnabled() && googleCodeIn(*m_google).isEmpty())
        say(m_googleRow, m_google, tr("Enter the 6 digits your authenticator app shows."));
    if (first)
        first->setFocus();
    return !first;
}

void PasswordPage::submit()
{
    if (m_busy)
        return;
    clearProblems();
    if (!check())
        return;
    if (!m_services.session.isSignedIn()) {
        emit signInRequested();
        return;
    }
    setBusy(true);
    const auto then = [this, round = ++m_round](const Result<EmptyAnswer> &answer) {
        if (round == m_round)
            finish(answer);
    };
    const Secret code =
        m_services.session.customer().mfaEnabled() ? googleCodeIn(*m_google) : Secret();
    if (isFirst())
        m_services.security.setFirstPassword({m_new->secret(), code}, this, then);
    else
        m_services.security.changePassword({m_old->secret(), m_new->secret(), code}, this, then);
}

void PasswordPage::finish(const Result<EmptyAnswer> &answer)
{
    setBusy(false);
    if (!answer) {
        showError(answer.error());
        return;
    }
    wipe();
    m_banner->showMessage(StatusBanner::Tone::Information,
                          tr("Done. Use the new password from now on."));
}

void PasswordPage::showError(const GatewayError &error)
{
    switch (fieldOfCode(error.code)) {
    case FormField::Password:
        m_oldRow->setProblem(m_old, tr("This is not your current password."), error.trace);
        m_old->setFocus();
        return;
    case FormField::NewPassword:
        m_newRow->setProblem(m_new->edit(), sentenceFor(error), error.trace);
        m_new->setFocus();
        return;
    case FormField::MfaCode:
        // The gateway may know better whether one is needed.
        m_googleRow->show();
        m_form->labelForField(m_googleRow)->show();
        m_googleRow->setProblem(m_google, sentenceFor(error), error.trace);
        m_google->setFocus();
        return;
    default:
        // The end of the session is said above all pages, with what to do.
        if (m_services.session.isSignedIn())
            m_banner->showError(error);
    }
}

void PasswordPage::setBusy(bool busy)
{
    m_busy = busy;
    m_submit->setEnabled(!busy);
    followCustomer();
}

void PasswordPage::clearProblems()
{
    m_banner->clear();
    for (FieldRow *row : {m_oldRow, m_newRow, m_googleRow})
        row->clearProblem();
}

void PasswordPage::wipe()
{
    ++m_round;
    m_old->clear();
    m_old->setRevealed(false);
    m_new->clear();
    m_google->clear();
    clearProblems();
    setBusy(false);
}

void PasswordPage::retranslateUi()
{
    setFormLabel(m_form, m_oldRow, tr("Current password"));
    setFormLabel(m_form, m_newRow, tr("New password"));
    m_new->edit()->setAccessibleName(tr("New password"));
    setFormLabel(m_form, m_googleRow, tr("Google code"));
    followCustomer();
}

void PasswordPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    QWidget::changeEvent(event);
}

} // namespace mm
