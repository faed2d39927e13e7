// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "ui/account/prooffields.h"

#include "ui/account/accountform.h"
#include "ui/common/codefield.h"
#include "ui/common/errortext.h"
#include "ui/common/fieldrow.h"
#include "ui/common/theme.h"

#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace mm {

using namespace Qt::Literals::StringLiterals;

ProofFields::ProofFields(CodeService &codes, QWidget *parent) : QWidget(parent)
{
    m_intro = makeText(this, u"proofIntro"_s, TextRole::Body);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(m_intro);
    m_form = makeForm();
    column->addLayout(m_form);
    m_google = makeGoogleCode(this);
    m_googleRow = addFormRow(m_form, m_google, u"googleCode"_s);
    connect(m_google, &QLineEdit::textEdited, m_googleRow, &FieldRow::clearProblem);
    m_email = makeCode(codes, u"emailCode"_s);
    m_sms = makeCode(codes, u"smsCode"_s);
    for (const QLineEdit *edit : {m_google, m_email.field->edit(), m_sms.field->edit()})
        connect(edit, &QLineEdit::returnPressed, this, &ProofFields::submitted);
    retranslateUi();
}

ProofFields::CodeRow ProofFields::makeCode(CodeService &codes, const QString &name)
{
    auto *field = new CodeField(codes, this);
    FieldRow *row = addFormRow(m_form, field, name);
    connect(field->edit(), &QLineEdit::textEdited, row, &FieldRow::clearProblem);
    connect(field, &CodeField::sent, row, &FieldRow::clearProblem);
    connect(field, &CodeField::failed, this, [this, field, row](const GatewayError &error) {
        if (fieldOfCode(error.code) == FormField::VerificationCode
            || error.kind == ErrorKind::TooFast)
            row->setProblem(field->edit(), sentenceFor(error), error.trace);
        else
            emit failed(error);
    });
    return {row, field, false};
}

void ProofFields::setCustomer(const Customer &customer, bool google)
{
    m_googleWanted = google;
    m_googleRow->setVisible(google);
    m_form->labelForField(m_googleRow)->setVisible(google);
    m_email.wanted = !customer.email.isEmpty();
    m_sms.wanted = !customer.phone.isEmpty();
    m_email.field->setCustomerTarget(CodeChannel::Email, customer.customerNo);
    m_sms.field->setCustomerTarget(CodeChannel::Sms, customer.customerNo);
    for (const CodeRow &code : {m_email, m_sms}) {
        code.row->setVisible(code.wanted);
        m_form->labelForField(code.row)->setVisible(code.wanted);
    }
    // The gateway masks both itself.
    m_address = customer.email;
    m_phone = customer.phone;
    showIntro();
}

void ProofFields::showIntro()
{
    QString sent;
    if (m_email.wanted && m_sms.wanted)
        sent = (m_googleWanted ? tr("The gateway also wants a code sent to %1 and one sent to %2.")
                               : tr("The gateway wants a code sent to %1 and one sent to %2."))
                   .arg(m_address, m_phone);
    else if (m_email.wanted || m_sms.wanted)
        sent = (m_googleWanted ? tr("The gateway also wants a code sent to %1.")
                               : tr("The gateway wants a code sent to %1."))
                   .arg(m_email.wanted ? m_address : m_phone);
    m_intro->setVisible(m_googleWanted || !sent.isEmpty());
    if (!m_googleWanted) {
        m_intro->setText(sent);
        return;
    }
    const QString app = tr("Enter the code your authenticator app shows now.");
    m_intro->setText(sent.isEmpty() ? app : tr("%1 %2", "two sentences").arg(app, sent));
}

bool ProofFields::check(CodeRow &code)
{
    if (!code.wanted)
        return true;
    const CodeProof proof = code.field->proof();
    if (proof.isComplete())
        return true;
    code.row->setProblem(code.field->edit(),
                         proof.sendToken.isEmpty() ? tr("Have a code sent to you first.")
                                                   : tr("Enter the code you were sent."));
    code.field->setFocus();
    return false;
}

// All that is missing is said; the first of it gets the focus.
std::optional<ProofFields::Proof> ProofFields::proof()
{
    const bool sms = check(m_sms);
    const bool email = check(m_email);
    Secret google = m_googleWanted ? googleCodeIn(*m_google) : Secret();
    const bool isMissing = m_googleWanted && google.isEmpty();
    if (isMissing) {
        m_googleRow->setProblem(m_google, tr("Enter the 6 digits your authenticator app shows."));
        m_google->setFocus();
    }
    if (isMissing || !email || !sms)
        return std::nullopt;
    Proof proof{.googleCode = std::move(google), .email = {}, .sms = {}};
    if (m_email.wanted)
        proof.email = m_email.field->proof();
    if (m_sms.wanted)
        proof.sms = m_sms.field->proof();
    return proof;
}

bool ProofFields::showError(const GatewayError &error)
{
    switch (fieldOfCode(error.code)) {
    case FormField::MfaCode:
        m_googleRow->setProblem(m_google, sentenceFor(error), error.trace);
        m_google->setFocus();
        return true;
    case FormField::VerificationCode:
        showCodeError(error);
        return true;
    default:
        return false;
    }
}

// The gateway does not say which of two codes it means.
void ProofFields::showCodeError(const GatewayError &error)
{
    CodeField *first = nullptr;
    for (const CodeRow &code : {m_email, m_sms}) {
        if (!code.wanted)
            continue;
        code.row->setProblem(code.field->edit(), sentenceFor(error), error.trace);
        if (!first)
            first = code.field;
    }
    if (first)
        first->setFocus();
}

void ProofFields::clear()
{
    m_google->clear();
    m_googleRow->clearProblem();
    for (const CodeRow &code : {m_email, m_sms}) {
        code.field->clear();
        code.row->clearProblem();
    }
}

void ProofFields::focusFirst()
{
    if (m_googleWanted)
        m_google->setFocus();
    else if (m_email.wanted)
        m_email.field->setFocus();
    else if (m_sms.wanted)
        m_sms.field->setFocus();
}

void ProofFields::retranslateUi()
{
    showIntro();
    setFormLabel(m_form, m_googleRow, tr("Google code"));
    setFormLabel(m_form, m_email.row, tr("E-mail code"));
    setFormLabel(m_form, m_sms.row, tr("SMS code"));
    m_email.field->edit()->setAccessibleName(tr("E-mail code"));
    m_sms.field->edit()->setAccessibleName(tr("SMS code"));
}

void ProofFields::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    QWidget::changeEvent(event);
}

} // namespace mm
