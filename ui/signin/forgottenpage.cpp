// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "ui/signin/forgottenpage.h"

#include "ui/common/codefield.h"
#include "ui/common/fieldrow.h"
#include "ui/common/newpasswordfield.h"
#include "ui/common/secretfield.h"
#include "ui/common/tabularfont.h"
#include "ui/signin/namerows.h"

#include <QFormLayout>
#include <QLineEdit>
#include <QTabBar>
#include <QVBoxLayout>

namespace mm {

using namespace Qt::Literals::StringLiterals;

ForgottenPage::ForgottenPage(ClientServices &services, const Theme &theme, QWidget *parent) :
    FormPage(theme, parent), m_services(services)
{
    setObjectName(u"forgottenPassword"_s);
    m_names = new NameRows(NameRows::Takes::Addresses, form(), body());
    bodyLayout()->insertWidget(0, m_names->tabs());
    takeNames(m_names);
    m_code = new CodeField(services.codes, body());
    m_codeRow = addRow(FormField::VerificationCode, u"code"_s, m_code);
    m_password = new NewPasswordField(theme, body());
    m_passwordRow = addRow(FormField::NewPassword, u"password"_s, m_password);
    m_google = new QLineEdit(body());
    m_google->setInputMethodHints(Qt::ImhDigitsOnly | Qt::ImhSensitiveData);
    m_google->setFont(tabularFont(m_google->font()));
    m_googleRow = addRow(FormField::MfaCode, u"googleCode"_s, m_google);
    addAction(u"replace"_s);
    connectRows();
    connectService();
    ForgottenPage::retranslateUi();
    followName();
    showGoogleCode(false);
}

void ForgottenPage::connectRows()
{
    connect(m_names, &NameRows::changed, this, &ForgottenPage::followName);
    connect(m_names, &NameRows::edited, this, [this] { showGoogleCode(false); });
    connect(m_names, &NameRows::typeChanged, this, [this] { showGoogleCode(false); });
    connect(m_code, &CodeField::targetMissing, this,
            [this] { showProblems({*m_names->check().problem}); });
    connect(m_code, &CodeField::failed, this, &ForgottenPage::showRefusal);
    connect(m_code, &CodeField::sent, this, &ForgottenPage::clearProblems);
    connect(m_password->edit(), &SecretField::capsLockChanged, this, [this](bool on) {
        m_passwordRow->setHint(on ? tr("Caps Lock seems to be on.") : QString());
    });
    connect(this, &FormPage::submitted, this, &ForgottenPage::send);
}

void ForgottenPage::connectService()
{
    RegistrationService *service = &m_services.registration;
    connect(this, &FormPage::cancelRequested, service, [this] {
        m_identity.reset();
        setBusy(false);
        m_services.registration.cancel();
    });
    connect(service, &RegistrationService::passwordReplaced, this, [this] {
        if (!m_identity)
            return;
        const SignInIdentity identity = *std::exchange(m_identity, std::nullopt);
        setBusy(false);
        emit replaced(identity);
    });
    connect(service, &RegistrationService::failed, this, [this](const GatewayError &error) {
        if (!m_identity)
            return;
        m_identity.reset();
        setBusy(false);
        if (error.kind == ErrorKind::MfaNeeded || error.kind == ErrorKind::MfaWrong)
            showGoogleCode(true);
        showRefusal(error);
    });
}

void ForgottenPage::retranslateUi()
{
    setTitle(tr("Choose a new password"));
    m_names->retranslateUi();
    m_names->tabs()->setAccessibleName(tr("Have the code sent by"));
    setFormLabel(form(), m_codeRow, tr("Code"));
    setFormLabel(form(), m_passwordRow, tr("New password"));
    setFormLabel(form(), m_googleRow, tr("Google code"));
    m_google->setPlaceholderText(tr("6 digits from your authenticator app"));
    setActionTexts(tr("Set the new password"), tr("Setting the new password…"));
}

QString ForgottenPage::actionFor(const GatewayError &error) const
{
    return error.kind == ErrorKind::NoSuchAccount ? tr("Create an account") : QString();
}

void ForgottenPage::setIdentity(const SignInIdentity &identity)
{
    if (identity.canReceiveCodes())
        m_names->setIdentity(identity);
}

NameCheck ForgottenPage::name() const
{
    return m_names->check();
}

void ForgottenPage::clearSecrets()
{
    m_password->clear();
    m_code->clear();
    showGoogleCode(false);
}

void ForgottenPage::followName()
{
    const NameCheck check = m_names->check();
    if (check.identity)
        m_code->setTarget(CodePurpose::Password, *check.identity);
    else
        m_code->clearTarget();
    m_password->setOwnWords(check.identity ? QStringList{check.identity->loginName}
                                           : QStringList());
}

void ForgottenPage::showGoogleCode(bool shown)
{
    m_googleDemanded = shown;
    if (!shown)
        m_google->clear();
    form()->setRowVisible(m_googleRow, shown);
}

void ForgottenPage::send()
{
    ForgottenInput input;
    static_cast<NameInput &>(input) = m_names->input();
    input.proof = m_code->proof();
    input.password = m_password->secret();
    input.weak = m_password->strength().isWeak();
    input.googleCode = Secret::take(m_google->text());
    input.codeDemanded = m_googleDemanded;
    FormCheck<ForgottenPasswordRequest> check = checkForgotten(input);
    if (!check.request) {
        showProblems(std::move(check.problems));
        return;
    }
    m_identity = check.request->identity;
    setBusy(true);
    m_services.registration.replacePassword(*check.request);
}

} // namespace mm
