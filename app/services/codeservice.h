// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/net/clock.h"
#include "app/protocol/verification.h"
#include "app/services/captchaservice.h"
#include "app/services/session.h"

#include <QHash>
#include <QList>

namespace mm {

/// Sends verification codes and keeps the gateway's limits (protocol.md sections 3 and 6): one a
/// minute, five in half an hour, each for one recipient and purpose at one gateway.
class CodeService : public QObject
{
    Q_OBJECT
public:
    using Callback = std::function<void(const Result<Secret> &sendToken)>;

    CodeService(GatewayClient &client, const Session &session, CaptchaService &captcha,
                const Clock &clock, QObject *parent = nullptr);

    /// For Login, Register and Password the gateway is asked first whether there is such an
    /// account (NoSuchAccount, AccountExists, AccountBarred), where it answers that. Over the
    /// limit: TooFast with retryAfterMs, and nothing is sent. A code that was not sent does not
    /// count. The callback never runs before this function has returned, nor after `context` died.
    void send(CodePurpose purpose, const SignInIdentity &identity, const QString &country,
              QObject *context, const Callback &callback);
    /// To the signed-in customer's own address or phone: CodePurpose::LoggedIn.
    void sendToCustomer(CodeChannel channel, const QString &customerNo, QObject *context,
                        const Callback &callback);

    /// ms until another may be asked for; 0 now. `recipient`: SignInIdentity::recipient().
    [[nodiscard]] qint64 waitMs(CodePurpose purpose, const QString &recipient) const;
    /// True where the five of half an hour are used up; waitMs() then is until the next.
    [[nodiscard]] bool isExhausted(CodePurpose purpose, const QString &recipient) const;
    /// What stands for the signed-in customer in the two above, with CodePurpose::LoggedIn.
    [[nodiscard]] static QString customerRecipient(CodeChannel channel, const QString &customerNo);

private:
    /// One of the codes a recipient may have; given back unless the code was sent.
    class Place;

    [[nodiscard]] QString keyOf(CodePurpose purpose, const QString &recipient) const;
    /// Null where there is none, which the callback is told.
    std::shared_ptr<Place> takePlace(CodePurpose purpose, const QString &recipient,
                                     QObject *context, const Callback &callback);
    void forgetOld();
    void post(const SendCodeRequest &request, const std::shared_ptr<Place> &place, QObject *context,
              const Callback &callback);

    GatewayClient &m_client;
    const Session &m_session;
    CaptchaService &m_captcha;
    const Clock &m_clock;
    QHash<QString, QList<qint64>> m_sent; ///< gateway, purpose and recipient → steady ms
};

} // namespace mm
