// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/services/thirdpartyservice.h"

namespace mm {

ThirdPartyService::ThirdPartyService(GatewayClient &client, SignInService &signIn,
                                     BrowserVisit &browser, QObject *parent) :
    QObject(parent),
    m_client(client), m_signIn(signIn), m_browser(browser)
{ }
void ThirdPartyService::find() { }
void ThirdPartyService::signIn(const QString &) { }
void ThirdPartyService::registerIn(const QString &, const QString &) { }
void ThirdPartyService::prove(const QString &) { }
void ThirdPartyService::cancel() { }
void ThirdPartyService::clearBinding()
{
    m_binding = {};
}

} // namespace mm
