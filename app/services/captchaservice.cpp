// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/services/captchaservice.h"

namespace mm {

CaptchaService::CaptchaService(GatewayClient &client, BrowserVisit &browser, QObject *parent) :
    QObject(parent), m_client(client), m_browser(browser)
{ }
void CaptchaService::cancel()
{
    if (m_call)
        m_call->cancel();
}
bool CaptchaService::asks() const
{
    return false;
}
void CaptchaService::obtain(QObject *, bool, std::function<void(const Result<Secret> &)> then)
{
    then(Secret());
}

} // namespace mm
