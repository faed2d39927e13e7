// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/services/auth2service.h"

namespace mm {

Auth2Service::Auth2Service(GatewayClient &client, SignInService &signIn, BrowserVisit &browser,
                           QObject *parent) :
    QObject(parent),
    m_client(client), m_signIn(signIn), m_browser(browser)
{ }
void Auth2Service::giveCode(const QString &, const QString &, QObject *, CodeCallback) { }
void Auth2Service::giveCodeInBrowser(const QString &, const QString &, QObject *, CodeCallback) { }
void Auth2Service::exchange(const Auth2TokenRequest &, QObject *, TokenCallback) { }
void Auth2Service::refresh(const Auth2RefreshRequest &, QObject *, TokenCallback) { }
void Auth2Service::findUser(const Auth2UserRequest &, QObject *,
                            std::function<void(const Result<Auth2User> &)>)
{ }
void Auth2Service::signIn(const QString &, const Secret &, const QString &) { }
void Auth2Service::cancel() { }

} // namespace mm
