// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/protocol/registration.h"
#include "app/services/captchaservice.h"

namespace mm {

/// Makes a new customer, and replaces a forgotten password. Neither needs a session.
class RegistrationService : public QObject
{
    Q_OBJECT
public:
    RegistrationService(GatewayClient &client, CaptchaService &captcha, QObject *parent = nullptr);

    /// One at a time: a newer one outdates the older of either, silently.
    void registerCustomer(const RegisterRequest &request);
    void replacePassword(const ForgottenPasswordRequest &request);
    /// Nothing is signalled but busyChanged().
    void cancel();
    [[nodiscard]] bool isBusy() const { return m_busy; }

signals:
    void registered(const mm::RegisterRequest::Answer &answer);
    void passwordReplaced();
    void failed(const mm::GatewayError &error);
    void busyChanged(bool busy);

private:
    [[nodiscard]] quint64 begin();
    [[nodiscard]] bool end(quint64 round);
    void setBusy(bool busy);

    GatewayClient &m_client;
    CaptchaService &m_captcha;
    QPointer<Call> m_call;
    quint64 m_round = 0;
    bool m_busy = false;
};

} // namespace mm
