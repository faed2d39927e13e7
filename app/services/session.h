// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/protocol/customer.h"
#include "app/protocol/errors.h"
#include "app/protocol/secret.h"

#include <QObject>

namespace mm {

/// The shared session model: who is signed in, with what. It holds state and tells of changes; it
/// never fetches. Services meet here and nowhere else.
///
///     SignedOut --beginSignIn()--> SigningIn --signedIn()--> SignedIn --expire()--> Expired
///         ^                            |                        |                      |
///         +------- signInFailed() -----+        signOut() <-----+------- beginSignIn() / signOut()
class Session : public QObject
{
    Q_OBJECT
public:
    enum class State {
        SignedOut,
        SigningIn,
        SignedIn,
        Expired, ///< was signed in; customer and accounts stay readable, the token is gone
    };
    Q_ENUM(State)

    explicit Session(QObject *parent = nullptr);

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] bool isSignedIn() const { return m_state == State::SignedIn; }
    [[nodiscard]] const Secret &token() const { return m_token; }
    [[nodiscard]] const Secret &refreshToken() const { return m_refreshToken; }
    [[nodiscard]] const Customer &customer() const { return m_customer; }
    [[nodiscard]] const std::vector<Account> &accounts() const { return m_customer.accounts; }
    [[nodiscard]] const GatewayError &endReason() const { return m_endReason; } ///< in Expired

    void beginSignIn();
    void signInFailed();
    void signedIn(Customer customer, Secret token, Secret refreshToken);
    /// A newer profile of the same customer; keeps the accounts where the new one has none.
    void setCustomer(Customer customer);
    /// One account, live; replaces the one of the same accountId and trade type.
    void setAccount(Account account);
    /// Wipes the tokens, keeps what is on screen.
    void expire(const GatewayError &reason);
    /// Wipes everything.
    void signOut();

signals:
    void stateChanged(mm::Session::State state);
    void tokenChanged(); ///< before stateChanged
    void customerChanged();
    void accountsChanged();

private:
    void enter(State state);

    State m_state = State::SignedOut;
    State m_beforeSignIn = State::SignedOut;
    Secret m_token, m_refreshToken;
    Customer m_customer;
    GatewayError m_endReason;
};

} // namespace mm
