// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/protocol/customer.h"
#include "app/protocol/errors.h"
#include "app/protocol/identity.h"
#include "app/protocol/secret.h"

#include <QObject>

namespace mm {

/// The shared session model: who is signed in, with what. It holds state and tells of changes; it
/// never fetches. Services meet here and nowhere else.
///
///     SignedOut --beginSignIn()--> SigningIn --signedIn()--> SignedIn --expire()--> Expired
///         ^                            |                        |                      |
///         +------- signInFailed() -----+        signOut() <-----+------- beginSignIn() / signOut()
///
/// lock() leads from SignedIn and Expired, and from a SigningIn that came from Expired, to Locked;
/// from there as from Expired.
class Session : public QObject
{
    Q_OBJECT
public:
    enum class State {
        SignedOut,
        SigningIn,
        SignedIn,
        Expired, ///< was signed in; customer and accounts stay readable, the token is gone
        Locked, ///< hidden until the same person proves who they are; the token is gone
    };
    Q_ENUM(State)

    explicit Session(QObject *parent = nullptr);

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] bool isSignedIn() const { return m_state == State::SignedIn; }
    [[nodiscard]] const Secret &token() const { return m_token; }
    [[nodiscard]] const Secret &refreshToken() const { return m_refreshToken; }
    [[nodiscard]] const Customer &customer() const { return m_customer; }
    [[nodiscard]] const std::vector<Account> &accounts() const { return m_customer.accounts; }
    /// Who signed in, for asking again; of somebody who came in without a name (a third party, a
    /// kept token) the customer number.
    [[nodiscard]] const SignInIdentity &identity() const { return m_identity; }
    /// In Expired, and in SigningIn that came from there.
    [[nodiscard]] const GatewayError &endReason() const { return m_endReason; }
    /// In SigningIn: where it came from, and goes back to where it fails; else the present state.
    [[nodiscard]] State settledState() const
    {
        return m_state == State::SigningIn ? m_beforeSignIn : m_state;
    }

    void beginSignIn();
    /// Back to the state before beginSignIn().
    void signInFailed();
    /// From SignedIn: another token, perhaps another customer's (real and demo). Does nothing in
    /// the other states: what was asked for before a session ended or was locked comes too late.
    void signedIn(Customer customer, Secret token, Secret refreshToken,
                  SignInIdentity identity = {});
    /// A newer profile of the same customer; keeps the accounts where the new one has none.
    void setCustomer(Customer customer);
    /// One account, live; replaces the one of the same accountId and trade type.
    void setAccount(Account account);
    /// Wipes the tokens, keeps what is on screen.
    void expire(const GatewayError &reason);
    /// Wipes the tokens, keeps the rest for unlocking; what is on screen must be hidden. Does
    /// nothing where nobody's things are on screen, or they are hidden already. A sign-in under way
    /// is too late then.
    void lock();
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
    SignInIdentity m_identity;
    Customer m_customer;
    GatewayError m_endReason;
};

} // namespace mm
