// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/services/auth2service.h"

#include "app/services/browseranswer.h"
#include "app/services/browserpages.h"

namespace mm {

using namespace Qt::Literals::StringLiterals;

Auth2Service::Auth2Service(GatewayClient &client, SignInService &signIn, BrowserVisit &browser,
                           QObject *parent) :
    QObject(parent),
    m_client(client), m_signIn(signIn), m_browser(browser)
{
    connect(&signIn, &SignInService::succeeded, this, [this] {
        if (m_errand) // somebody signed in another way meanwhile
            cancel();
    });
}

void Auth2Service::giveCode(const QString &appId, const QString &appType, QObject *context,
                            CodeCallback then)
{
    m_client.send(Auth2CodeRequest{.appId = appId, .appType = appType}, context,
                  [then = std::move(then)](const Result<Auth2CodeRequest::Answer> &answer) {
                      then(answer ? Result<Secret>(answer->code) : answer.error());
                  });
}

void Auth2Service::giveCodeInBrowser(const QString &appId, const QString &appType, QObject *context,
                                     CodeCallback then)
{
    cancel();
    visitPage(appId, appType, context, std::move(then));
}

void Auth2Service::visitPage(const QString &appId, const QString &appType, QObject *context,
                             CodeCallback then)
{
    const Environment &environment = m_client.environment();
    BrowserVisit::Errand errand;
    errand.what = environment.company;
    errand.address = [environment, lang = m_client.language(), appId,
                      appType](const LoopbackServer &server) {
        return auth2AuthorizationPage(environment, lang, appId, appType, server.callbackUrl());
    };
    errand.loopback.stateInPath = true; // the page adds its own query to the address
    errand.loopback.donePage = BrowserPages::done();
    m_visitor = context;
    m_browser.start(std::move(errand), context,
                    [this, company = environment.company,
                     then = std::move(then)](const Result<QUrlQuery> &answer) {
                        m_visitor.clear();
                        if (!answer)
                            return then(answer.error());
                        if (const auto refusal = refusalIn(*answer))
                            return then(*refusal);
                        Secret code = secretMember(*answer, u"code"_s);
                        if (code.isEmpty() || textMember(*answer, u"app"_s) != company)
                            return then(providerRefusal());
                        then(std::move(code));
                    });
}

void Auth2Service::exchange(const Auth2TokenRequest &request, QObject *context, TokenCallback then)
{
    m_client.send(request, context, std::move(then));
}

void Auth2Service::refresh(const Auth2RefreshRequest &request, QObject *context, TokenCallback then)
{
    m_client.send(request, context, std::move(then));
}

void Auth2Service::findUser(const Auth2UserRequest &request, QObject *context,
                            std::function<void(const Result<Auth2User> &)> then)
{
    m_client.send(request, context, std::move(then));
}

void Auth2Service::signIn(const QString &appId, const Secret &appSecret, const QString &appType)
{
    cancel();
    m_errand = std::make_unique<QObject>();
    m_round = m_signIn.begin();
    visitPage(appId, appType, m_errand.get(), [this, appId, appSecret](const Result<Secret> &code) {
        if (code)
            takeCode({.appId = appId, .appSecret = appSecret, .code = *code});
        else
            fail(code.error());
    });
}

void Auth2Service::takeCode(const Auth2TokenRequest &request)
{
    exchange(request, m_errand.get(), [this](const Result<Auth2Tokens> &tokens) {
        if (!tokens)
            return fail(tokens.error());
        m_client.send(RandomKeyRequest{}, m_errand.get(),
                      [this](const Result<RandomKeyRequest::Answer> &key) {
                          if (key)
                              findCustomer(key->token);
                          else
                              fail(key.error());
                      },
                      {.token = tokens->accessToken});
    });
}

void Auth2Service::findCustomer(const Secret &token)
{
    m_client.send(CustomerRequest{}, m_errand.get(),
                  [this, token](const Result<Customer> &customer) {
                      if (!customer)
                          return fail(customer.error());
                      m_errand.reset();
                      m_signIn.adopt(
                          m_round, {.customer = *customer, .token = token, .refreshToken = {}},
                          {.type = SignInType::CustomerNumber, .loginName = customer->customerNo});
                  },
                  {.token = token});
}

void Auth2Service::fail(const GatewayError &error)
{
    m_errand.reset();
    m_signIn.fail(m_round, error);
}

void Auth2Service::cancel()
{
    const bool wasSigningIn = std::exchange(m_errand, {}) != nullptr;
    if (std::exchange(m_visitor, {}))
        m_browser.cancel();
    if (wasSigningIn)
        m_signIn.fail(m_round, {.kind = ErrorKind::Cancelled});
}

} // namespace mm
