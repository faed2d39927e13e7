// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/services/signinservice.h"

#include <utility>

namespace mm {

namespace {

/// Real and demo company of one person are two customers that name each other.
bool isSamePerson(const Customer &known, const Customer &came)
{
    if (!known.id || !came.id)
        return known.customerNo.isEmpty() || known.customerNo == came.customerNo;
    return known.id == came.id || known.id == came.relationCustomerId
        || known.relationCustomerId == came.id;
}

} // namespace

SignInService::SignInService(GatewayClient &client, Session &session, CaptchaService &captcha,
                             QObject *parent) :
    QObject(parent),
    m_client(client), m_session(session), m_captcha(captcha)
{
    // Somebody else ended what there was: whoever is on the way in comes too late.
    connect(&session, &Session::stateChanged, this, [this](Session::State state) {
        if (state == Session::State::Locked || state == Session::State::Expired)
            abandon();
    });
}

void SignInService::signIn(const LoginRequest &request)
{
    const quint64 round = begin();
    // The gateway has no question for customer numbers, and who gives the code has been asked.
    if (request.type == SignInType::CustomerNumber || !request.googleCode.isEmpty()) {
        login(request);
        return;
    }
    const MfaQuestion question{
        .type = request.type, .phoneArea = request.phoneArea, .loginName = request.loginName};
    m_call = m_client.send(
        question, this, [this, round, request](const Result<MfaQuestion::Answer> &answer) {
            if (round != m_round)
                return;
            // A gateway without the question says itself at the login that a code is missing.
            const bool canAsk = answer || answer.error().kind != ErrorKind::UnknownEndpoint;
            if (canAsk && !answer)
                fail(round, answer.error());
            else if (canAsk && answer->enabled)
                askForCode();
            else
                login(request);
        });
}

void SignInService::login(const LoginRequest &request)
{
    m_call = m_captcha.send(request, this,
                            [this, round = m_round, identity = request.identity()](
                                const Result<LoginRequest::Answer> &answer) {
                                if (round != m_round)
                                    return;
                                if (answer)
                                    adopt(round, *answer, identity);
                                else if (answer.error().kind == ErrorKind::MfaNeeded)
                                    askForCode();
                                else
                                    fail(round, answer.error());
                            });
}

void SignInService::resume(const Secret &token, const Secret &refreshToken, const QString &expected,
                           const SignInIdentity &identity)
{
    const quint64 round = begin();
    m_call = m_client.send(
        CustomerRequest{}, this,
        [this, round, token, refreshToken, expected, identity](const Result<Customer> &customer) {
            if (round != m_round)
                return;
            if (!customer)
                fail(round, customer.error());
            else if (!expected.isEmpty() && customer->customerNo != expected)
                fail(round, {.kind = ErrorKind::AnotherAccount});
            else
                adopt(round, {*customer, token, refreshToken}, identity);
        },
        {.token = token});
}

quint64 SignInService::begin()
{
    abandon();
    m_session.beginSignIn();
    return m_round;
}

void SignInService::adopt(quint64 round, const LoginRequest::Answer &answer,
                          const SignInIdentity &identity)
{
    if (round != m_round) {
        endAtGateway(answer.token);
        return;
    }
    if (!isExpected(answer.customer)) {
        endAtGateway(answer.token);
        fail(round, {.kind = ErrorKind::AnotherAccount});
        return;
    }
    if (answer.customer.kycGate() != KycGate::Open) {
        stopAtGate(answer.customer, answer.token);
        return;
    }
    m_session.signedIn(answer.customer, answer.token, answer.refreshToken, identity);
    emit succeeded();
    if (round == m_round && answer.customer.loginPassStatus == PasswordStatus::NotSet)
        emit passwordSuggested();
}

void SignInService::adoptKey(quint64 round, const Customer &customer,
                             const ApiCredentials &credentials)
{
    if (round != m_round)
        return;
    if (!isExpected(customer)) {
        fail(round, {.kind = ErrorKind::AnotherAccount});
        return;
    }
    if (customer.kycGate() != KycGate::Open) {
        stopAtGate(customer, {});
        return;
    }
    const Secret before = m_session.token();
    dropTriedKey(); // the end of the session before goes with its token
    endAtGateway(before);
    m_session.signedInWithKey(customer, credentials);
    emit succeeded();
}

/// The session keeps its customer while it is expired or locked, and after that.
bool SignInService::isExpected(const Customer &customer) const
{
    return m_session.isSignedIn() || isSamePerson(m_session.customer(), customer);
}

/// No session is opened; where something is still to be done, the gateway is asked for what.
void SignInService::stopAtGate(const Customer &customer, const Secret &token)
{
    m_unused = token;
    const KycGate gate = customer.kycGate();
    const QString remark = customer.kycAuditRemark;
    if (gate != KycGate::NotDone) {
        tellGate(gate, remark, {});
        return;
    }
    m_call = m_client.send(
        KycListRequest{}, this,
        [this, round = m_round, gate, remark](const Result<KycListRequest::Answer> &list) {
            if (round == m_round)
                tellGate(gate, remark, list ? list->levels : std::vector<KycLevel>());
        },
        {.token = token});
}

void SignInService::tellGate(KycGate gate, const QString &remark,
                             const std::vector<KycLevel> &wanted)
{
    abandon();
    m_session.signInFailed();
    emit gated(gate, remark, wanted);
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
    dropTriedKey();
    m_session.signInFailed();
    emit failed(error);
}

void SignInService::cancel()
{
    abandon();
    m_session.signInFailed();
}

void SignInService::signOut()
{
    abandon();
    // Takes the token in force along in its header, and keeps no secret of its own.
    if (m_session.isSignedIn() && !m_session.signsWithApiKey())
        m_client.send(LogoutRequest{}, this, [](const Result<LogoutRequest::Answer> &) {});
    m_session.signOut();
}

/// What is under way is not used any more.
void SignInService::abandon()
{
    ++m_round;
    if (m_call)
        m_call->cancel();
    dropTriedKey();
    endAtGateway(std::exchange(m_unused, {}));
}

/// Calls go as the session in force says, not with an API key that was only being tried.
void SignInService::dropTriedKey()
{
    m_client.setCredentials(m_session.credentials());
}

/// A session nobody uses: the gateway is told once, without waiting for it.
void SignInService::endAtGateway(const Secret &token)
{
    if (!token.isEmpty()) {
        m_client.send(LogoutRequest{}, this, [](const Result<LogoutRequest::Answer> &) {},
                      {.token = token});
    }
}

} // namespace mm
