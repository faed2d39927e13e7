// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "tests/support/flowclient.h"
#include "tests/support/sandboxfixture.h"

#include <QTest>

/// What flows of accounts share: the sandbox and a client of it, whose calls can be waited for.
namespace mm::accountflow {

using namespace Qt::Literals::StringLiterals;

inline constexpr int patienceMs = 20'000;
inline constexpr qint64 minute = 60'000;
/// What the sandbox takes, and what it does not.
inline const Secret goodCode("000000"), wrongCode("999999"), googleCode("123456");

inline SignInIdentity email(const QString &address)
{
    return {.type = SignInType::Email, .phoneArea = {}, .loginName = address};
}

inline SignInIdentity phone(const QString &number)
{
    return {.type = SignInType::Phone, .phoneArea = u"+86"_s, .loginName = number};
}

inline LoginRequest loginOf(const SignInIdentity &identity)
{
    LoginRequest request;
    request.type = identity.type;
    request.phoneArea = identity.phoneArea;
    request.loginName = identity.loginName;
    return request;
}

inline LoginRequest byPassword(const SignInIdentity &identity, const char *password)
{
    LoginRequest request = loginOf(identity);
    request.password = Secret(password);
    return request;
}

/// The outcome of one asynchronous call that hands a Result<T> to its callback.
template <typename T, typename Start>
Result<T> await(Start start)
{
    std::optional<Result<T>> outcome;
    QObject context;
    start(&context, [&outcome](const Result<T> &result) { outcome = result; });
    if (!QTest::qWaitFor([&outcome] { return outcome.has_value(); }, patienceMs))
        return GatewayError{.kind = ErrorKind::LocalFailure, .text = u"no outcome"_s};
    return *outcome;
}

/// A sandbox and a client of it.
struct Pair {
    explicit Pair(SandboxOptions options) : sandbox(options), client(sandbox.environment()) { }

    SandboxFixture sandbox;
    FlowClient client;
    ClientServices &services = client.services;
    Session &session = client.services.session;

    /// The clocks of both go ahead.
    void skip(qint64 ms)
    {
        sandbox.skipTime(ms);
        client.skipTime(ms);
    }
    [[nodiscard]] Result<Secret> sendCode(CodePurpose purpose, const SignInIdentity &identity)
    {
        return await<Secret>([&](QObject *context, auto then) {
            services.codes.send(purpose, identity, {}, context, then);
        });
    }
    /// What the gateway must answer to a code it has just sent; empty where it sent none.
    [[nodiscard]] CodeProof proof(CodePurpose purpose, const SignInIdentity &identity,
                                  const Secret &code = goodCode)
    {
        const Result<Secret> ticket = sendCode(purpose, identity);
        return ticket ? CodeProof{.code = code, .sendToken = *ticket} : CodeProof();
    }
    [[nodiscard]] CodeProof ownProof(CodeChannel channel)
    {
        const Result<Secret> ticket = await<Secret>([&](QObject *context, auto then) {
            services.codes.sendToCustomer(channel, session.customer().customerNo, context, then);
        });
        return ticket ? CodeProof{.code = goodCode, .sendToken = *ticket} : CodeProof();
    }
    std::optional<GatewayError> signInByCode(const SignInIdentity &identity, const CodeProof &proof)
    {
        LoginRequest request = loginOf(identity);
        request.proof = proof;
        return client.signIn(request);
    }
    [[nodiscard]] Result<RegisterRequest::Answer> enroll(const RegisterRequest &request)
    {
        return await<RegisterRequest::Answer>([&](QObject *context, auto then) {
            connect(&RegistrationService::registered, context, then);
            services.registration.registerCustomer(request);
        });
    }
    [[nodiscard]] Result<EmptyAnswer> replacePassword(const ForgottenPasswordRequest &request)
    {
        return await<EmptyAnswer>([&](QObject *context, auto then) {
            QObject::connect(&services.registration, &RegistrationService::passwordReplaced,
                             context, [then] { then(EmptyAnswer{}); });
            connectFailure(context, then);
            services.registration.replacePassword(request);
        });
    }
    template <typename Request>
    [[nodiscard]] Result<EmptyAnswer>
    change(void (SecurityService::*function)(const Request &, QObject *, SecurityService::Done),
           const Request &request)
    {
        return await<EmptyAnswer>([&](QObject *context, auto then) {
            (services.security.*function)(request, context, then);
        });
    }
    [[nodiscard]] Result<EmptyAnswer> setMfa(const SetMfaRequest &request)
    {
        return await<EmptyAnswer>(
            [&](QObject *context, auto then) { services.security.setMfa(request, context, then); });
    }
    [[nodiscard]] Result<EmptyAnswer> switchCompany()
    {
        return await<EmptyAnswer>(
            [&](QObject *context, auto then) { services.security.switchCompany(context, then); });
    }

private:
    template <typename Signal, typename Then>
    void connect(Signal signal, QObject *context, Then then)
    {
        QObject::connect(&services.registration, signal, context,
                         [then](const auto &answer) { then(answer); });
        connectFailure(context, then);
    }
    template <typename Then>
    void connectFailure(QObject *context, Then then)
    {
        QObject::connect(&services.registration, &RegistrationService::failed, context,
                         [then](const GatewayError &error) { then(error); });
    }
};

/// Rows for a test that is to run with and without the body cipher.
inline void plainAndEncrypted()
{
    QTest::addColumn<bool>("encrypted");
    QTest::newRow("plain") << false;
    QTest::newRow("encrypted") << true;
}

/// LocalFailure, which no answer of the sandbox is, where nothing went wrong.
template <typename T>
ErrorKind kindOf(const Result<T> &result)
{
    return result ? ErrorKind::LocalFailure : result.error().kind;
}

inline ErrorKind kindOf(const std::optional<GatewayError> &error)
{
    return error ? error->kind : ErrorKind::LocalFailure;
}

} // namespace mm::accountflow
