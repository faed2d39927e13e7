// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/net/gatewayclient.h"
#include "app/protocol/managerapi.h"

#include <QObject>
#include <QPointer>

namespace mm {

/// The Manager API's session of one support desk: who is signed in for which company, and whether
/// anything may be changed. protocol.md section 12. Signing in goes to `environment`; from then on
/// the client talks with the company's own id and public key.
///
///     SignedOut --signIn()--> SigningIn --answer--> SignedIn --refused token--> Expired
///         ^                        |                    |                          |
///         +------- failed() -------+     signOut() <----+-------- signIn() / signOut()
///
/// From Expired a failed sign-in leads back there. What is on screen stays meanwhile. Signing in
/// while signed in signs out first.
class SupportSession : public QObject
{
    Q_OBJECT
public:
    enum class State { SignedOut, SigningIn, SignedIn, Expired };
    Q_ENUM(State)

    SupportSession(Environment environment, GatewayClient &client, QObject *parent = nullptr);

    /// A newer sign-in outdates the older. The secret is not kept.
    void signIn(const QString &appId, const Secret &appSecret);
    /// Ends a sign-in under way; back to where it came from.
    void cancel();
    void signOut();
    /// The gateway no longer takes the token, which is wiped. The client's calls tell of it by
    /// themselves.
    void expire(const GatewayError &reason);

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] bool isSignedIn() const { return m_state == State::SignedIn; }
    [[nodiscard]] const QString &appId() const { return m_appId; }
    [[nodiscard]] const ManagerCompany &company() const { return m_company; }
    [[nodiscard]] const Secret &token() const { return m_token; }
    [[nodiscard]] const GatewayError &endReason() const { return m_endReason; } ///< in Expired
    [[nodiscard]] const Environment &environment() const { return m_environment; }

    /// Read-only at first and after every sign-in; nothing else than SignedIn allows changes.
    [[nodiscard]] bool changesAllowed() const { return m_changesAllowed; }
    void setChangesAllowed(bool allowed);

signals:
    void stateChanged(mm::SupportSession::State state);
    void failed(const mm::GatewayError &error);
    void changesAllowedChanged(bool allowed);

private:
    void enter(State state);
    void take(const QString &appId, const ManagerAuthRequest::Answer &answer);
    void fail(const GatewayError &error);

    const Environment m_environment;
    GatewayClient &m_client;
    State m_state = State::SignedOut, m_before = State::SignedOut;
    QString m_appId;
    ManagerCompany m_company;
    Secret m_token;
    GatewayError m_endReason;
    bool m_changesAllowed = false;
    QPointer<Call> m_call;
    quint64 m_round = 0; ///< the answer to an older sign-in is not used
};

} // namespace mm
