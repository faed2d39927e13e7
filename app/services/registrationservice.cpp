// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/services/registrationservice.h"

namespace mm {

RegistrationService::RegistrationService(GatewayClient &client, CaptchaService &captcha,
                                         QObject *parent) :
    QObject(parent),
    m_client(client), m_captcha(captcha)
{ }

void RegistrationService::registerCustomer(const RegisterRequest &request)
{
    const quint64 round = begin();
    m_call =
        m_captcha.send(request, this, [this, round](const Result<RegisterRequest::Answer> &answer) {
            if (!end(round))
                return;
            if (answer)
                emit registered(*answer);
            else
                emit failed(answer.error());
        });
}

void RegistrationService::replacePassword(const ForgottenPasswordRequest &request)
{
    const quint64 round = begin();
    m_call = m_client.send(request, this, [this, round](const Result<EmptyAnswer> &answer) {
        if (!end(round))
            return;
        if (answer)
            emit passwordReplaced();
        else
            emit failed(answer.error());
    });
}

void RegistrationService::cancel()
{
    ++m_round;
    if (m_call)
        m_call->cancel();
    setBusy(false);
}

quint64 RegistrationService::begin()
{
    ++m_round;
    if (m_call)
        m_call->cancel();
    setBusy(true);
    return m_round;
}

/// False where something newer has begun, or nothing is waited for any more.
bool RegistrationService::end(quint64 round)
{
    if (round != m_round)
        return false;
    setBusy(false);
    return round == m_round;
}

void RegistrationService::setBusy(bool busy)
{
    if (m_busy == busy)
        return;
    m_busy = busy;
    emit busyChanged(busy);
}

} // namespace mm
