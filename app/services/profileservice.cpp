// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/services/profileservice.h"

#include <utility>

namespace mm {

ProfileService::ProfileService(GatewayClient &client, Session &session, QObject *parent) :
    QObject(parent), m_client(client), m_session(session)
{
    // Answers for somebody who has gone belong to nobody; an expired session is told as an error.
    connect(&session, &Session::stateChanged, this, [this](Session::State state) {
        if (state == Session::State::SignedOut || state == Session::State::SigningIn)
            abandon();
    });
    connect(&session, &Session::tokenChanged, this, [this] {
        if (m_session.isSignedIn()) // as somebody else: the other of real and demo
            abandon();
    });
}

void ProfileService::refresh()
{
    if (!m_session.isSignedIn())
        return;
    ++m_round;
    m_firstError.reset();
    const bool wasRefreshing = isRefreshing();
    m_pending = 1;
    if (!wasRefreshing)
        emit refreshingChanged(true);
    m_client.send(CustomerRequest{}, this,
                  [this, round = m_round](const Result<Customer> &customer) {
                      if (round != m_round)
                          return;
                      if (customer)
                          m_session.setCustomer(*customer);
                      if (customer && round == m_round) // who was told may have asked anew
                          askForAccounts();
                      settle(round, customer);
                  });
}

void ProfileService::askForAccounts()
{
    for (const Account &account : m_session.accounts()) {
        if (!account.accountId || !account.tradeType)
            continue;
        ++m_pending;
        const AccountRequest request{.tradeType = *account.tradeType,
                                     .accountId = *account.accountId,
                                     .currency = account.currency};
        m_client.send(request, this, [this, round = m_round](const Result<Account> &answer) {
            if (round != m_round)
                return;
            if (answer)
                m_session.setAccount(*answer);
            settle(round, answer);
        });
    }
}

void ProfileService::abandon()
{
    ++m_round;
    m_firstError.reset();
    if (std::exchange(m_pending, 0) > 0)
        emit refreshingChanged(false);
}

template <typename Answer>
void ProfileService::settle(quint64 round, const Result<Answer> &answer)
{
    if (round != m_round)
        return;
    if (!answer && !m_firstError)
        m_firstError = answer.error();
    if (--m_pending > 0)
        return;
    emit refreshingChanged(false);
    if (m_firstError)
        emit failed(*std::exchange(m_firstError, std::nullopt));
    else
        emit refreshed();
}

} // namespace mm
