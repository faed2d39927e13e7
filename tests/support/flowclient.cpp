// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "tests/support/flowclient.h"

#include <QTest>

namespace mm {

namespace {

constexpr int patienceMs = 20'000;

LoginRequest loginAs(SignInType type, const QString &name)
{
    LoginRequest request;
    request.type = type;
    request.loginName = name;
    request.password = Secret("a123456");
    return request;
}

} // namespace

FlowClient::FlowClient(const Environment &environment, QuoteService::Delivery delivery) :
    services(environment, m_clock, delivery)
{ }

std::optional<GatewayError> FlowClient::signIn(const LoginRequest &request)
{
    std::optional<GatewayError> error;
    bool done = false;
    const QObject context;
    QObject::connect(&services.signIn, &SignInService::succeeded, &context,
                     [&done] { done = true; });
    QObject::connect(&services.signIn, &SignInService::mfaRequired, &context, [&] {
        error = GatewayError{.kind = ErrorKind::MfaNeeded};
        done = true;
    });
    QObject::connect(&services.signIn, &SignInService::failed, &context,
                     [&](const GatewayError &reason) {
                         error = reason;
                         done = true;
                     });
    services.signIn.signIn(request);
    if (!QTest::qWaitFor([&done] { return done; }, patienceMs))
        return GatewayError{.kind = ErrorKind::LocalFailure, .text = QStringLiteral("no outcome")};
    return error;
}

std::optional<GatewayError> FlowClient::refresh()
{
    std::optional<GatewayError> error;
    const QObject context;
    QObject::connect(&services.profile, &ProfileService::failed, &context,
                     [&error](const GatewayError &reason) { error = reason; });
    services.profile.refresh();
    if (!QTest::qWaitFor([this] { return !services.profile.isRefreshing(); }, patienceMs))
        return GatewayError{.kind = ErrorKind::LocalFailure, .text = QStringLiteral("no outcome")};
    if (services.session.state()
        == Session::State::Expired) // told by the session, not by the profile
        return services.session.endReason();
    return error;
}

bool FlowClient::loadProducts()
{
    services.products.load();
    return QTest::qWaitFor(
               [this] { return services.products.state() != ProductService::State::Loading; },
               patienceMs)
        && services.products.state() == ProductService::State::Ready;
}

std::vector<QuoteKey> FlowClient::firstProducts(int count) const
{
    std::vector<QuoteKey> keys;
    for (const Symbol &symbol : services.products.symbols()) {
        if (int(keys.size()) == count)
            break;
        keys.push_back({symbol.id, symbol.tradeMode});
    }
    return keys;
}

LoginRequest FlowClient::byEmail(const QString &email)
{
    return loginAs(SignInType::Email, email);
}

LoginRequest FlowClient::byPhone(const QString &area, const QString &number)
{
    LoginRequest request = loginAs(SignInType::Phone, number);
    request.phoneArea = area;
    return request;
}

LoginRequest FlowClient::byNumber(const QString &customerNumber)
{
    return loginAs(SignInType::CustomerNumber, customerNumber);
}

} // namespace mm
