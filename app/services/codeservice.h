// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/net/clock.h"
#include "app/protocol/verification.h"
#include "app/services/captchaservice.h"

#include <QHash>
#include <QList>

namespace mm {

/// Sends verification codes and keeps the gateway's limits (protocol.md sections 3 and 6): one a
/// minute, five in half an hour, each for one recipient and purpose.
class CodeService : public QObject
{
    Q_OBJECT
public:
    using Callback = std::function<void(const Result<Secret> &sendToken)>;

    CodeService(GatewayClient &client, CaptchaService &captcha, const Clock &clock,
                QObject *parent = nullptr);

    /// For Login, Register and Password the gateway is asked first whether there is such an
    /// account (NoSuchAccount, AccountExists, AccountBarred), where it answers that. Over the
    /// limit: TooFast with retryAfterMs, and nothing is sent.
    void send(CodePurpose purpose, const SignInIdentity &identity, const QString &country,
              QObject *context, Callback callback);
    /// To the signed-in customer's own address or phone: CodePurpose::LoggedIn.
    void sendToCustomer(CodeChannel channel, const QString &customerNo, QObject *context,
                        Callback callback);

    /// What waitMs() and isExhausted() call a customer's own address or phone.
    [[nodiscard]] static QString customerRecipient(CodeChannel channel, const QString &customerNo);
    /// ms until another may be asked for; 0 now.
    [[nodiscard]] qint64 waitMs(CodePurpose purpose, const QString &recipient) const;
    /// True where the five of half an hour are used up; waitMs() then is until the next.
    [[nodiscard]] bool isExhausted(CodePurpose purpose, const QString &recipient) const;

private:
    void ask(SendCodeRequest request, const QString &recipient, QObject *context,
             Callback callback);

    GatewayClient &m_client;
    CaptchaService &m_captcha;
    const Clock &m_clock;
    QHash<QString, QList<qint64>> m_sent; ///< purpose and recipient → steady ms, oldest first
};

} // namespace mm
