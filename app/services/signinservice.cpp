// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/services/signinservice.h"

#include <algorithm>

namespace mm {

SignInService::SignInService(GatewayClient &client, Session &session, CaptchaService &captcha,
                             QObject *parent) :
    QObject(parent),
    m_client(client), m_session(session), m_captcha(captcha)
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
                              fail(m_round, answer.error());
                          else if (canAsk && answer->enabled)
                              askForCode();
                          else
                              login(request);
                      });
}

void SignInService::login(const LoginRequest &request)
{
    m_call =
        m_client.send(request, this,
                      [this, round = m_round, request](const Result<LoginRequest::Answer> &answer) {
                          if (round != m_round)
                              return;
                          if (answer) {
                              adopt(round, *answer, request.identity());
                          } else if (answer.error().kind == ErrorKind::MfaNeeded) {
                              askForCode();
                          } else {
                              fail(m_round, answer.error());
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

void SignInService::resume(const Secret &, const Secret &, const QString &) { }

quint64 SignInService::begin()
{
    abandon();
    m_session.beginSignIn();
    return m_round;
}

void SignInService::adopt(quint64 round, const LoginRequest::Answer &answer,
                          const SignInIdentity &identity)
{
    if (round != m_round)
        return;
    m_session.signedIn(answer.customer, answer.token, answer.refreshToken, identity);
    emit succeeded();
}

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

void SignInService::fail(quint64 round, const GatewayError &error)
{
    if (round != m_round)
        return;
    m_session.signInFailed();
    emit failed(error);
}

} // namespace mm
