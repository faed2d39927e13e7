// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/protocol/apikeys.h"
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
    /// The API key the calls are signed with instead of going with a token: protocol.md section 5.
    [[nodiscard]] const ApiCredentials &credentials() const { return m_credentials; }
    /// Signed in with an API key. What only a token opens, such as changing the password or the
    /// keys themselves, is out of reach.
    [[nodiscard]] bool signsWithApiKey() const { return !m_credentials.isEmpty(); }
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
    /// The same with an API key: there is no token then.
    void signedInWithKey(Customer customer, ApiCredentials credentials);
    /// A newer profile of the same customer; keeps the accounts where the new one has none.
    void setCustomer(Customer customer);
    /// One account, live; replaces the one of the same accountId and trade type.
    void setAccount(Account account);
    /// Wipes the tokens and the API key, keeps what is on screen.
    void expire(const GatewayError &reason);
    /// Wipes the same, keeps the rest for unlocking; what is on screen must be hidden. Does
    /// nothing where nobody's things are on screen, or they are hidden already. A sign-in under way
    /// is too late then.
    void lock();
    /// Wipes everything.
    void signOut();

signals:
    void stateChanged(mm::Session::State state);
    void tokenChanged(); ///< or the API key; before stateChanged
    void customerChanged();
    void accountsChanged();

private:
    struct Pass {
        Secret token, refreshToken;
        ApiCredentials credentials;
    };
    void takeIn(Customer customer, Pass pass, SignInIdentity identity);
    void wipePass();
    void enter(State state);

    State m_state = State::SignedOut;
    State m_beforeSignIn = State::SignedOut;
    Secret m_token, m_refreshToken;
    ApiCredentials m_credentials;
    SignInIdentity m_identity;
    Customer m_customer;
    GatewayError m_endReason;
};

} // namespace mm
