// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/services/session.h"

#include <algorithm>
#include <utility>

namespace mm {

Session::Session(QObject *parent) : QObject(parent) { }

void Session::beginSignIn()
{
    if (m_state == State::SigningIn || m_state == State::SignedIn)
        return;
    m_beforeSignIn = m_state;
    enter(State::SigningIn);
}

void Session::signInFailed()
{
    if (m_state == State::SigningIn)
        enter(m_beforeSignIn);
}

void Session::signedIn(Customer customer, Secret token, Secret refreshToken,
                       SignInIdentity identity)
{
    takeIn(std::move(customer), {std::move(token), std::move(refreshToken), {}},
           std::move(identity));
}

void Session::signedInWithKey(Customer customer, ApiCredentials credentials)
{
    takeIn(std::move(customer), {{}, {}, std::move(credentials)}, {});
}

// All members are set before the first signal, so that whoever listens sees one consistent state.
void Session::takeIn(Customer customer, Pass pass, SignInIdentity identity)
{
    // What was asked for before the end of a session comes too late.
    if (m_state != State::SigningIn && m_state != State::SignedIn)
        return;
    if (identity.loginName.isEmpty())
        identity = {.type = SignInType::CustomerNumber, .loginName = customer.customerNo};
    m_identity = std::move(identity);
    m_customer = std::move(customer);
    m_token = std::move(pass.token);
    m_refreshToken = std::move(pass.refreshToken);
    m_credentials = std::move(pass.credentials);
    m_endReason = {};
    const State before = std::exchange(m_state, State::SignedIn);
    emit tokenChanged();
    if (before != State::SignedIn)
        emit stateChanged(State::SignedIn);
    emit customerChanged();
    emit accountsChanged();
}

void Session::setCustomer(Customer customer)
{
    if (m_state != State::SignedIn)
        return;
    const bool keepsAccounts = customer.accounts.empty();
    if (keepsAccounts)
        customer.accounts = std::move(m_customer.accounts);
    m_customer = std::move(customer);
    emit customerChanged();
    if (!keepsAccounts)
        emit accountsChanged();
}

void Session::setAccount(Account account)
{
    if (m_state != State::SignedIn)
        return;
    const auto same = [&account](const Account &known) {
        return known.accountId == account.accountId && known.tradeType == account.tradeType;
    };
    std::vector<Account> &accounts = m_customer.accounts;
    const auto known = std::find_if(accounts.begin(), accounts.end(), same);
    if (known == accounts.end())
        accounts.push_back(std::move(account));
    else
        *known = std::move(account);
    emit accountsChanged();
}

void Session::expire(const GatewayError &reason)
{
    if (m_state != State::SignedIn)
        return;
    wipePass();
    m_endReason = reason;
    m_state = State::Expired;
    emit tokenChanged();
    emit stateChanged(State::Expired);
}

void Session::lock()
{
    const bool isSigningInAgain = m_state == State::SigningIn && m_beforeSignIn == State::Expired;
    if (m_state != State::SignedIn && m_state != State::Expired && !isSigningInAgain)
        return;
    wipePass();
    m_state = State::Locked;
    emit tokenChanged();
    emit stateChanged(State::Locked);
}

void Session::signOut()
{
    if (m_state == State::SignedOut)
        return;
    wipePass();
    m_identity = {};
    m_customer = {};
    m_endReason = {};
    m_beforeSignIn = State::SignedOut;
    m_state = State::SignedOut;
    emit tokenChanged();
    emit stateChanged(State::SignedOut);
    emit customerChanged();
    emit accountsChanged();
}

void Session::wipePass()
{
    m_token.clear();
    m_refreshToken.clear();
    m_credentials = {};
}

void Session::enter(State state)
{
    m_state = state;
    emit stateChanged(state);
}

} // namespace mm
