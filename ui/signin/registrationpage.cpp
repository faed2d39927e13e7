// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "ui/signin/registrationpage.h"

#include "ui/common/codefield.h"
#include "ui/common/countrybox.h"
#include "ui/common/fieldrow.h"
#include "ui/common/newpasswordfield.h"
#include "ui/common/secretfield.h"
#include "ui/signin/namerows.h"

#include <QFormLayout>
#include <QTabBar>
#include <QVBoxLayout>

namespace mm {

using namespace Qt::Literals::StringLiterals;

RegistrationPage::RegistrationPage(ClientServices &services, const Theme &theme, QWidget *parent) :
    FormPage(theme, parent), m_services(services)
{
    setObjectName(u"registration"_s);
    m_names = new NameRows(NameRows::Takes::Addresses, form(), body());
    bodyLayout()->insertWidget(0, m_names->tabs());
    takeNames(m_names);
    m_country = new CountryBox(CountryBox::Shows::Name, body());
    m_countryRow = addRow(FormField::Country, u"country"_s, m_country);
    m_code = new CodeField(services.codes, body());
    m_codeRow = addRow(FormField::VerificationCode, u"code"_s, m_code);
    m_password = new NewPasswordField(theme, body());
    m_passwordRow = addRow(FormField::NewPassword, u"password"_s, m_password);
    addAction(u"register"_s);
    connectRows();
    connectService();
    RegistrationPage::retranslateUi();
    followName();
}

void RegistrationPage::connectRows()
{
    connect(m_names, &NameRows::changed, this, &RegistrationPage::followName);
    connect(m_country, &QComboBox::activated, this, [this] { m_countryChosen = true; });
    connect(m_country, &CountryBox::regionChanged, this, [this] {
        m_countryChosen = m_countryChosen || m_country->hasFocus();
        m_countryRow->clearProblem();
        followName();
    });
    connect(m_code, &CodeField::targetMissing, this,
            [this] { showProblems({*m_names->check().problem}); });
    connect(m_code, &CodeField::failed, this, &RegistrationPage::showRefusal);
    connect(m_code, &CodeField::sent, this, &RegistrationPage::clearProblems);
    connect(m_password->edit(), &SecretField::capsLockChanged, this, [this](bool on) {
        m_passwordRow->setHint(on ? tr("Caps Lock seems to be on.") : QString());
    });
    connect(this, &FormPage::submitted, this, &RegistrationPage::send);
}

void RegistrationPage::connectService()
{
    RegistrationService *service = &m_services.registration;
    connect(this, &FormPage::cancelRequested, service, [this] {
        m_request.reset();
        setBusy(false);
        m_services.registration.cancel();
    });
    connect(service, &RegistrationService::registered, this,
            [this](const RegisterRequest::Answer &answer) {
                if (!m_request)
                    return;
                const RegisterRequest request = *std::exchange(m_request, std::nullopt);
                setBusy(false);
                emit registered(answer, request);
            });
    connect(service, &RegistrationService::failed, this, [this](const GatewayError &error) {
        if (!m_request)
            return;
        m_request.reset();
        setBusy(false);
        showRefusal(error);
    });
}

void RegistrationPage::retranslateUi()
{
    setTitle(tr("Create an account"));
    m_names->retranslateUi();
    m_names->tabs()->setAccessibleName(tr("Register with"));
    setFormLabel(form(), m_countryRow, tr("Country"));
    m_country->setToolTip(tr("Type a country's name to search"));
    setFormLabel(form(), m_codeRow, tr("Code"));
    setFormLabel(form(), m_passwordRow, tr("Password"));
    m_password->edit()->setPlaceholderText(tr("Optional: codes work without one"));
    setActionTexts(tr("Create account"), tr("Creating your account…"));
}

QString RegistrationPage::actionFor(const GatewayError &error) const
{
    return error.kind == ErrorKind::AccountExists ? tr("Sign in with it") : QString();
}

void RegistrationPage::setIdentity(const SignInIdentity &identity)
{
    if (identity.canReceiveCodes())
        m_names->setIdentity(identity);
}

NameCheck RegistrationPage::name() const
{
    return m_names->check();
}

void RegistrationPage::clearSecrets()
{
    m_password->clear();
    m_code->clear();
}

// Somebody's number says where they live, until they say it themselves.
void RegistrationPage::followName()
{
    const NameCheck check = m_names->check();
    if (m_names->type() == SignInType::Phone && !m_countryChosen)
        m_country->setRegion(m_names->region());
    if (check.identity)
        m_code->setTarget(CodePurpose::Register, *check.identity, m_country->region());
    else
        m_code->clearTarget();
    m_password->setOwnWords(check.identity ? QStringList{check.identity->loginName}
                                           : QStringList());
}

void RegistrationPage::send()
{
    RegistrationInput input;
    static_cast<NameInput &>(input) = m_names->input();
    input.country = m_country->region();
    input.proof = m_code->proof();
    input.password = m_password->secret();
    input.weak = m_password->strength().isWeak();
    FormCheck<RegisterRequest> check = checkRegistration(input);
    if (!check.request) {
        showProblems(std::move(check.problems));
        return;
    }
    m_request = std::move(check.request);
    m_request->language = QString::fromLatin1(m_services.client.language());
    setBusy(true);
    m_services.registration.registerCustomer(*m_request);
}

} // namespace mm
