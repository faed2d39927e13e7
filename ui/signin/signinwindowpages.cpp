// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors

// The pages of the sign-in window: which is shown, and what leads from one to another.
#include "ui/common/browserpanel.h"
#include "ui/common/fieldrow.h"
#include "ui/common/statusbanner.h"
#include "ui/common/thirdparties.h"
#include "ui/signin/apikeypage.h"
#include "ui/signin/applicationpage.h"
#include "ui/signin/countrypage.h"
#include "ui/signin/forgottenpage.h"
#include "ui/signin/kycgatepage.h"
#include "ui/signin/registrationpage.h"
#include "ui/signin/signinpage.h"
#include "ui/signin/signinwindow.h"
#include "ui/signin/thirdpartyrow.h"

#include <QLabel>
#include <QVBoxLayout>

namespace mm {

namespace {

// The name a third party gave of somebody, as far as it can be signed in with: it may be masked.
SignInIdentity identityFrom(const QString &name)
{
    if (looksLikeEmail(name) && !name.contains(u'*'))
        return {SignInType::Email, {}, name};
    const bool digits = std::all_of(name.begin(), name.end(), [](QChar c) { return c.isDigit(); });
    return digits && !name.isEmpty() ? SignInIdentity{SignInType::Phone, {}, name}
                                     : SignInIdentity{};
}

} // namespace

void SignInWindow::act(const GatewayError &error)
{
    if (error.kind == ErrorKind::NoSuchAccount)
        showRegistration(m_shown == m_forgotten ? m_forgotten->name() : m_page->name());
    else if (error.kind == ErrorKind::AccountExists)
        showFormFor(m_registration->name());
    else if (!m_source.isEmpty())
        m_services.thirdParty.signIn(m_source);
    else
        m_page->submit();
}

void SignInWindow::addPage(QWidget *page)
{
    page->setFixedWidth(m_page->minimumWidth());
    page->hide();
    m_column->insertWidget(m_column->indexOf(m_footer), page);
    if (auto *form = qobject_cast<FormPage *>(page)) {
        form->setCompact(m_compact);
        connect(form, &FormPage::actionRequested, this, &SignInWindow::act);
        connect(form, &FormPage::backRequested, this, &SignInWindow::showForm);
    }
}

void SignInWindow::showPage(QWidget *page)
{
    m_shown->hide();
    m_shown = page;
    showParts();
    if (auto *form = qobject_cast<FormPage *>(page))
        form->focusFirstEmpty();
}

// What of the window there is to see: the page, with what belongs to the form around the form
// alone; while the browser is waited for, its panel in place of the page.
void SignInWindow::showParts()
{
    const bool waiting = m_services.browser.isWaiting();
    const bool form = m_shown == m_page;
    const QString source = m_services.thirdParty.binding().source;
    m_bindText->setText(tr("There is an account for this %1 identity already. Sign in to it to "
                           "connect them.")
                            .arg(thirdPartyName(source)));
    m_header->setVisible(form);
    m_title->setVisible(form && !m_compact);
    m_bindNotice->setVisible(form && !waiting && !source.isEmpty());
    m_thirdParties->setVisible(source.isEmpty());
    m_footer->setVisible(form && !waiting);
    m_shown->setVisible(!waiting);
    if (waiting)
        setFocus(); // a second Enter must not open a second page
}

void SignInWindow::showForm()
{
    if (m_shown != m_page)
        showPage(m_page);
}

void SignInWindow::showFormFor(const NameCheck &name)
{
    if (name.identity)
        m_page->setIdentity(*name.identity);
    showForm();
}

void SignInWindow::showRegistration(const NameCheck &name)
{
    if (!m_registration) {
        m_registration = new RegistrationPage(m_services, m_theme, this);
        addPage(m_registration);
        connect(m_registration, &RegistrationPage::registered, this,
                &SignInWindow::finishRegistration);
    }
    if (name.identity)
        m_registration->setIdentity(*name.identity);
    showPage(m_registration);
}

void SignInWindow::showForgotten()
{
    if (!m_forgotten) {
        m_forgotten = new ForgottenPage(m_services, m_theme, this);
        addPage(m_forgotten);
        connect(m_forgotten, &ForgottenPage::replaced, this, [this](const SignInIdentity &who) {
            m_forgotten->clearSecrets();
            m_page->setByCode(false);
            m_page->clearSecrets();
            showFormFor({who, {}});
            m_page->banner()->showMessage(
                StatusBanner::Tone::Information,
                tr("Your password has been changed. Sign in with the new one."));
        });
    }
    if (const auto identity = m_page->name().identity)
        m_forgotten->setIdentity(*identity);
    showPage(m_forgotten);
}

void SignInWindow::showApplication()
{
    if (!m_application) {
        m_application = new ApplicationPage(m_theme, this);
        addPage(m_application);
        connect(m_application, &FormPage::cancelRequested, this, &SignInWindow::cancelWork);
        connect(m_application, &ApplicationPage::signInRequested, &m_services.auth2,
                &Auth2Service::signIn);
        connect(m_application, &ApplicationPage::apiKeyRequested, this, &SignInWindow::showApiKey);
        connect(m_application, &ApplicationPage::supportDeskRequested, this,
                &SignInWindow::supportDeskRequested);
    }
    showPage(m_application);
}

void SignInWindow::showApiKey()
{
    if (!m_apiKey) {
        m_apiKey = new ApiKeyPage(m_theme, this);
        addPage(m_apiKey);
        connect(m_apiKey, &FormPage::cancelRequested, this, &SignInWindow::cancelWork);
        connect(m_apiKey, &ApiKeyPage::signInRequested, this,
                [this](const ApiCredentials &credentials) {
                    m_services.keySignIn.signIn(credentials);
                });
    }
    showPage(m_apiKey);
}

void SignInWindow::showCountry(const QString &source)
{
    if (!m_country) {
        m_country = new CountryPage(m_theme, this);
        addPage(m_country);
        connect(m_country, &FormPage::cancelRequested, this, &SignInWindow::cancelWork);
        connect(m_country, &FormPage::backRequested, &m_services.thirdParty,
                &ThirdPartyService::cancel);
        connect(m_country, &FormPage::submitted, this, [this] {
            m_services.thirdParty.registerIn(m_country->country(),
                                             QString::fromLatin1(m_services.client.language()));
        });
    }
    m_country->setSource(source);
    m_country->clearProblems();
    showPage(m_country);
}

void SignInWindow::showBind(const QString &name)
{
    m_page->setIdentity(identityFrom(name));
    showForm();
    showParts();
    m_page->focusFirstEmpty();
}

KycGatePage *SignInWindow::gatePage()
{
    if (!m_gate) {
        m_gate = new KycGatePage(this);
        addPage(m_gate);
        connect(m_gate, &KycGatePage::continued, this, [this] {
            if (const auto then = std::exchange(m_afterGate, nullptr))
                then();
        });
    }
    return m_gate;
}

void SignInWindow::finishRegistration(const RegisterRequest::Answer &answer,
                                      const RegisterRequest &request)
{
    const auto next = [this, answer, request] { signInAsNew(answer, request); };
    m_registration->clearSecrets();
    if (answer.kyc.empty()) {
        next();
        return;
    }
    gatePage()->showNewAccount(answer.customerNo, answer.kyc, m_environment.webClient);
    m_afterGate = next;
    showPage(m_gate);
}

void SignInWindow::signInAsNew(const RegisterRequest::Answer &answer,
                               const RegisterRequest &request)
{
    m_page->setByCode(request.password.isEmpty());
    showFormFor({request.identity, {}});
    if (!answer.token.isEmpty()) {
        m_services.signIn.resume(answer.token, answer.refreshToken);
    } else if (!request.password.isEmpty()) {
        LoginRequest login;
        login.type = request.identity.type;
        login.phoneArea = request.identity.phoneArea;
        login.loginName = request.identity.loginName;
        login.password = request.password;
        m_services.signIn.signIn(login);
    } else {
        m_page->banner()->showMessage(
            StatusBanner::Tone::Information,
            tr("Your account is there; its number is %1. Sign in with a code.")
                .arg(answer.customerNo));
    }
}

} // namespace mm
