// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/services/supportsession.h"

namespace mm {

SupportSession::SupportSession(Environment environment, GatewayClient &client, QObject *parent) :
    QObject(parent), m_environment(std::move(environment)), m_client(client)
{
    connect(&client, &GatewayClient::sessionEnded, this, &SupportSession::expire);
}

void SupportSession::signIn(const QString &appId, const Secret &appSecret)
{
    if (m_state == State::SignedIn)
        signOut();
    if (m_state != State::SigningIn)
        m_before = m_state;
    ++m_round;
    if (m_call)
        m_call->cancel();
    // The gateway reads this call with its own key, not with the company's.
    if (m_client.environment() != m_environment)
        m_client.setEnvironment(m_environment);
    m_call = m_client.send(
        ManagerAuthRequest{.appId = appId, .appSecret = appSecret}, this,
        [this, appId, round = m_round](const Result<ManagerAuthRequest::Answer> &answer) {
            if (round != m_round)
                return;
            if (answer)
                take(appId, *answer);
            else
                fail(answer.error());
        });
    if (m_state != State::SigningIn)
        enter(State::SigningIn);
}

void SupportSession::cancel()
{
    if (m_state != State::SigningIn)
        return;
    ++m_round;
    if (m_call)
        m_call->cancel();
    enter(m_before);
}

void SupportSession::signOut()
{
    if (m_state == State::SignedOut)
        return;
    ++m_round;
    if (m_call)
        m_call->cancel();
    m_token.clear();
    m_appId.clear();
    m_company = {};
    m_endReason = {};
    m_before = State::SignedOut;
    m_client.setToken({});
    setChangesAllowed(false);
    enter(State::SignedOut);
}

void SupportSession::expire(const GatewayError &reason)
{
    if (m_state != State::SignedIn)
        return;
    m_token.clear();
    m_endReason = reason;
    m_client.setToken({});
    setChangesAllowed(false);
    enter(State::Expired);
}

void SupportSession::setChangesAllowed(bool allowed)
{
    if (allowed == m_changesAllowed || (allowed && m_state != State::SignedIn))
        return;
    m_changesAllowed = allowed;
    emit changesAllowedChanged(allowed);
}

/// All members are set before the first signal, so that whoever listens sees one consistent state.
void SupportSession::take(const QString &appId, const ManagerAuthRequest::Answer &answer)
{
    Environment environment = m_environment;
    if (answer.company.id > 0)
        environment.companyId = answer.company.id;
    if (!answer.company.publicKey.isEmpty())
        environment.publicKey = answer.company.publicKey;
    m_appId = appId;
    m_company = answer.company;
    m_company.id = environment.companyId;
    m_token = answer.token;
    m_endReason = {};
    if (m_client.environment() != environment)
        m_client.setEnvironment(std::move(environment));
    m_client.setToken(m_token);
    enter(State::SignedIn);
}

void SupportSession::fail(const GatewayError &error)
{
    enter(m_before);
    emit failed(error);
}

void SupportSession::enter(State state)
{
    m_state = state;
    emit stateChanged(state);
}

} // namespace mm
