// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/protocol/auth2.h"
#include "app/services/browservisit.h"
#include "app/services/signinservice.h"

namespace mm {

/// Both ends of the Auth2 API: protocol.md section 7. Answers come by callback, bound to a context.
class Auth2Service : public QObject
{
    Q_OBJECT
public:
    using CodeCallback = std::function<void(const Result<Secret> &code)>;
    using TokenCallback = std::function<void(const Result<Auth2Tokens> &)>;

    Auth2Service(GatewayClient &client, SignInService &signIn, BrowserVisit &browser,
                 QObject *parent = nullptr);

    /// Gives the signed-in user's one-time code to an application; the user has consented.
    void giveCode(const QString &appId, const QString &appType, QObject *context,
                  CodeCallback then);
    /// The same by the authorization page in the browser, where the consent is asked for. A code of
    /// another white label is ProviderRefused.
    void giveCodeInBrowser(const QString &appId, const QString &appType, QObject *context,
                           CodeCallback then);
    void exchange(const Auth2TokenRequest &request, QObject *context, TokenCallback then);
    void refresh(const Auth2RefreshRequest &request, QObject *context, TokenCallback then);
    void findUser(const Auth2UserRequest &request, QObject *context,
                  std::function<void(const Result<Auth2User> &)> then);

    /// Signs in with a white label's Auth2 page: browser → code → access token → randomKey → the
    /// customer. From the beginning SignInService is signing in, and it ends in its signals. A
    /// newer one outdates the older.
    void signIn(const QString &appId, const Secret &appSecret, const QString &appType);
    /// Ends a signIn() (SignInService::failed) and a giveCodeInBrowser(), both with Cancelled.
    void cancel();

private:
    void visitPage(const QString &appId, const QString &appType, QObject *context,
                   CodeCallback then);
    void takeCode(const Auth2TokenRequest &request);
    void findCustomer(const Secret &token);
    void fail(const GatewayError &error);

    GatewayClient &m_client;
    SignInService &m_signIn;
    BrowserVisit &m_browser;
    std::unique_ptr<QObject> m_errand; ///< of signIn(): its calls live as long as it
    QPointer<QObject> m_visitor; ///< whom the visit to the browser under way is for
    quint64 m_round = 0; ///< of SignInService
};

} // namespace mm
