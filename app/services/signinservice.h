// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/net/gatewayclient.h"
#include "app/protocol/signin.h"
#include "app/services/session.h"

#include <QPointer>

namespace mm {

/// Signs in by password and out again: protocol.md section 6. One sign-in at a time; a newer one
/// outdates the older.
class SignInService : public QObject
{
    Q_OBJECT
public:
    SignInService(GatewayClient &client, Session &session, QObject *parent = nullptr);

    /// Asks whether a Google code is needed (e-mail and phone), then signs in. Without a code where
    /// one is needed it stops with mfaRequired(); sign in again with the code then.
    void signIn(const LoginRequest &request);
    /// Ends a sign-in under way; nothing is signalled but Session's change of state. A session the
    /// gateway opened all the same is not used.
    void cancel();
    /// Local secrets go at once, also offline; the gateway is told once, without waiting for it.
    void signOut();
    /// Which third parties the gateway has a client id for; answers with thirdPartiesFound(), each
    /// time one more is known, in the order of thirdPartySources(); an empty list says there is
    /// none.
    void findThirdParties();

signals:
    void mfaRequired();
    void succeeded();
    void failed(const mm::GatewayError &error);
    void thirdPartiesFound(const QStringList &sources);

private:
    void login(const LoginRequest &request);
    void abandon();
    void askForCode();
    void fail(const GatewayError &error);
    void thirdPartyAnswered(const QString &source, bool offered);

    GatewayClient &m_client;
    Session &m_session;
    QPointer<Call> m_call;
    quint64 m_round = 0; ///< of sign-ins; the answer to an older one is not used
    QStringList m_thirdParties;
    qsizetype m_thirdPartiesAsked = 0; ///< not answered yet
    quint64 m_thirdPartyRound = 0;
};

} // namespace mm
