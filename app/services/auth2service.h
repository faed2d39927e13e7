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
    /// The same by the authorization page in the browser, where the consent is asked for.
    void giveCodeInBrowser(const QString &appId, const QString &appType, QObject *context,
                           CodeCallback then);
    void exchange(const Auth2TokenRequest &request, QObject *context, TokenCallback then);
    void refresh(const Auth2RefreshRequest &request, QObject *context, TokenCallback then);
    void findUser(const Auth2UserRequest &request, QObject *context,
                  std::function<void(const Result<Auth2User> &)> then);

    /// Signs in with a white label's Auth2 page: browser → code → access token → randomKey → the
    /// customer. Ends in SignInService's signals.
    void signIn(const QString &appId, const Secret &appSecret, const QString &appType);
    void cancel();

private:
    GatewayClient &m_client;
    SignInService &m_signIn;
    BrowserVisit &m_browser;
    quint64 m_round = 0;
};

} // namespace mm
