// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/net/gatewayclient.h"
#include "app/protocol/registration.h"
#include "app/protocol/signin.h"
#include "app/services/captchaservice.h"
#include "app/services/session.h"

#include <QPointer>

namespace mm {

/// Signs in, by password, by code, with a kept token or with what another service brought, and out
/// again: protocol.md section 6. One sign-in at a time; a newer one outdates the older. Somebody
/// the white label lets in only after an identity check is signed out again: gated(). Where a
/// session has expired or is locked, only the same customer gets in: AnotherAccount. A session that
/// the gateway has opened and that is not used is ended there too.
class SignInService : public QObject
{
    Q_OBJECT
public:
    SignInService(GatewayClient &client, Session &session, CaptchaService &captcha,
                  QObject *parent = nullptr);

    /// Asks whether a Google code is needed (e-mail and phone), then signs in. Without a code where
    /// one is needed it stops with mfaRequired(); sign in again with the code then.
    void signIn(const LoginRequest &request);
    /// With a token that was kept: fetches the customer with it. A token the gateway no longer
    /// takes is failed() with SessionEnded; what could not be asked (no network) keeps its kind,
    /// and the token is still good. `expected`: the customer number it must be, else failed() with
    /// AnotherAccount; empty: any. `identity`: how the customer signs in, where that is known.
    void resume(const Secret &token, const Secret &refreshToken, const QString &expected = {},
                const SignInIdentity &identity = {});
    /// Begins a sign-in that another service carries out: outdates one under way. A number to give
    /// to adopt() and fail(); they do nothing once it is outdated (adopt() has the session that
    /// came too late ended at the gateway).
    [[nodiscard]] quint64 begin();
    void adopt(quint64 round, const LoginRequest::Answer &answer, const SignInIdentity &identity);
    /// The same for a session on an API key, for which the gateway opens none: there is no token.
    /// A session with a token that is in force until then is ended at the gateway.
    void adoptKey(quint64 round, const Customer &customer, const ApiCredentials &credentials);
    void fail(quint64 round, const GatewayError &error);
    /// Ends a sign-in under way; nothing is signalled but Session's change of state. A session the
    /// gateway opened all the same is not used. Locking and expiry of the session do the same.
    void cancel();
    /// Local secrets go at once, also offline; the gateway is told once, without waiting for it. Of
    /// a session on an API key it knows nothing, and is told nothing.
    void signOut();

signals:
    void mfaRequired();
    void succeeded();
    void failed(const mm::GatewayError &error);
    /// Signed out again: the white label wants an identity check first. `remark`: why one was
    /// refused, plain text, may be empty. `wanted`: what is asked for, where the gateway says so.
    void gated(mm::KycGate gate, const QString &remark, const std::vector<mm::KycLevel> &wanted);
    /// The account has no login password yet (loginPassStatus 1); after succeeded().
    void passwordSuggested();

private:
    void login(const LoginRequest &request);
    void askForCode();
    [[nodiscard]] bool isExpected(const Customer &customer) const;
    void stopAtGate(const Customer &customer, const Secret &token);
    void tellGate(KycGate gate, const QString &remark, const std::vector<KycLevel> &wanted);
    void abandon();
    void dropTriedKey();
    void endAtGateway(const Secret &token);

    GatewayClient &m_client;
    Session &m_session;
    CaptchaService &m_captcha;
    QPointer<Call> m_call;
    Secret m_unused; ///< token of a session the gateway has opened and that is not in force yet
    quint64 m_round = 0; ///< of sign-ins; the answer to an older one is not used
};

} // namespace mm
