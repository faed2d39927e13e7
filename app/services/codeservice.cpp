// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/services/codeservice.h"

namespace mm {

using namespace Qt::Literals::StringLiterals;

CodeService::CodeService(GatewayClient &client, CaptchaService &captcha, const Clock &clock,
                         QObject *parent) :
    QObject(parent),
    m_client(client), m_captcha(captcha), m_clock(clock)
{ }
void CodeService::send(CodePurpose, const SignInIdentity &, const QString &, QObject *, Callback) {
}
void CodeService::sendToCustomer(CodeChannel, const QString &, QObject *, Callback) { }
QString CodeService::customerRecipient(CodeChannel channel, const QString &customerNo)
{
    return (channel == CodeChannel::Email ? u"email "_s : u"phone "_s) + customerNo;
}
qint64 CodeService::waitMs(CodePurpose, const QString &) const
{
    return 0;
}
bool CodeService::isExhausted(CodePurpose, const QString &) const
{
    return false;
}
void CodeService::ask(SendCodeRequest, const QString &, QObject *, Callback) { }

} // namespace mm
