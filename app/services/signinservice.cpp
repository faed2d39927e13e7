// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/services/signinservice.h"

#include <algorithm>

namespace mm {

SignInService::SignInService(GatewayClient &client, Session &session, QObject *parent) :
    QObject(parent), m_client(client), m_session(session)
{ }

void SignInService::signIn(const LoginRequest &request)
{
    abandon();
    m_session.beginSignIn();
    // The gateway has no question for customer numbers, and who gives the code has been asked.
    if (request.type == SignInType::CustomerNumber || !request.googleCode.isEmpty()) {
        login(request);
        return;
    }
    const MfaQuestion question{
        .type = request.type, .phoneArea = request.phoneArea, .loginName = request.loginName};
    m_call =
        m_client.send(question, this,
                      [this, round = m_round, request](const Result<MfaQuestion::Answer> &answer) {
                          if (round != m_round)
                              return;
                          // A gateway without the question says itself at the login that a code is
                          // missing.
                          const bool canAsk =
                              answer || answer.error().kind != ErrorKind::UnknownEndpoint;
                          if (canAsk && !answer)
                              fail(answer.error());
                          else if (canAsk && answer->enabled)
                              askForCode();
                          else
                              login(request);
                      });
}

void SignInService::login(const LoginRequest &request)
{
    m_call = m_client.send(
        request, this, [this, round = m_round](const Result<LoginRequest::Answer> &answer) {
            if (round != m_round)
                return;
            if (answer) {
                m_session.signedIn(answer->customer, answer->token, answer->refreshToken);
                emit succeeded();
            } else if (answer.error().kind == ErrorKind::MfaNeeded) {
                askForCode();
            } else {
                fail(answer.error());
            }
        });
}

void SignInService::cancel()
{
    abandon();
    m_session.signInFailed();
}

void SignInService::signOut()
{
    abandon();
    if (m_session.isSignedIn()) {
        // The client has taken the token along with the call; the answer changes nothing here.
        m_client.send(LogoutRequest{}, this, [](const Result<LogoutRequest::Answer> &) {});
    }
    m_session.signOut();
}

void SignInService::findThirdParties()
{
    const quint64 round = ++m_thirdPartyRound;
    m_thirdParties.clear();
    m_thirdPartiesAsked = thirdPartySources().size();
    for (const QString &source : thirdPartySources()) {
        m_client.send(ThirdPartyConfigRequest{.source = source}, this,
                      [this, round, source](const Result<ThirdPartyConfigRequest::Answer> &answer) {
                          if (round == m_thirdPartyRound)
                              thirdPartyAnswered(source, answer && !answer->clientId.isEmpty());
                      });
    }
}

void SignInService::thirdPartyAnswered(const QString &source, bool offered)
{
    --m_thirdPartiesAsked;
    if (offered) {
        m_thirdParties.append(source);
        const QStringList &order = thirdPartySources();
        std::sort(m_thirdParties.begin(), m_thirdParties.end(),
                  [&order](const QString &a, const QString &b) {
                      return order.indexOf(a) < order.indexOf(b);
                  });
    }
    if (offered || (m_thirdPartiesAsked == 0 && m_thirdParties.isEmpty()))
        emit thirdPartiesFound(m_thirdParties);
}

/// Whatever is still under way belongs to nobody any more.
void SignInService::abandon()
{
    ++m_round;
    if (m_call)
        m_call->cancel();
}

void SignInService::askForCode()
{
    m_session.signInFailed();
    emit mfaRequired();
}

void SignInService::fail(const GatewayError &error)
{
    m_session.signInFailed();
    emit failed(error);
}

} // namespace mm
