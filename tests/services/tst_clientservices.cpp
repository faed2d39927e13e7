// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/services/clientservices.h"
#include "tests/services/apigateway.h"
#include "tests/support/testclock.h"

#include <QSignalSpy>
#include <QTest>

#include <optional>

using namespace mm;
using namespace Qt::Literals::StringLiterals;

namespace {

LoginRequest somebody()
{
    LoginRequest request;
    request.type = SignInType::CustomerNumber;
    request.loginName = u"1"_s;
    request.password = Secret("a123456");
    return request;
}

} // namespace

/// How the services hang together.
class TestClientServices : public QObject
{
    Q_OBJECT
private slots:
    void theTokenFollowsTheSession();
    void anotherGatewayEndsEverything_data();
    void anotherGatewayEndsEverything();
};

void TestClientServices::theTokenFollowsTheSession()
{
    ApiGateway gateway;
    const TestClock clock;
    ClientServices services(gateway.environment(), clock);
    gateway.answer("CustomerWebApiService.login", R"({"customerNo":"1","token":"t-1"})");
    services.signIn.signIn(somebody());
    QTRY_VERIFY(services.session.isSignedIn());
    const auto lastHead = [&](int count) {
        services.client.send(CustomerRequest{}, this, [](const Result<Customer> &) {});
        const auto calls = [&] { return gateway.calls("findCustomerInfo"); };
        return QTest::qWaitFor([&] { return int(calls().size()) == count; })
            ? calls().back().head
            : QByteArray("nothing came");
    };
    QVERIFY(lastHead(1).contains("token: t-1\r\n"));
    gateway.answer("findCustomerInfo", "!GATEWAY_CODE_005");
    QVERIFY(lastHead(2).contains("token: t-1\r\n"));
    QTRY_COMPARE(services.session.state(), Session::State::Expired);
    QCOMPARE(services.session.customer().customerNo, u"1"_s);
    QVERIFY(!lastHead(3).contains("token:")); // a guest
    QCOMPARE(services.session.state(), Session::State::Expired);
}

void TestClientServices::anotherGatewayEndsEverything_data()
{
    QTest::addColumn<bool>("inBrowser");
    QTest::newRow("at the gateway") << false;
    QTest::newRow("in the browser") << true;
}

void TestClientServices::anotherGatewayEndsEverything()
{
    QFETCH(bool, inBrowser);
    ApiGateway gateway, other;
    const TestClock clock;
    Environment environment = gateway.environment();
    if (inBrowser)
        environment.captchaPage = QUrl(u"https://label.example/captcha"_s);
    ClientServices services(environment, clock);
    const QSignalSpy failed(&services.signIn, &SignInService::failed);
    std::optional<Result<Secret>> code;
    services.codes.send(CodePurpose::Common,
                        {.type = SignInType::Email, .loginName = u"a@example.com"_s}, {}, this,
                        [&code](const Result<Secret> &result) { code = result; });
    services.registration.registerCustomer({});
    services.signIn.signIn(somebody());
    QCOMPARE(services.browser.isWaiting(), inBrowser);
    if (!inBrowser)
        QTRY_COMPARE(gateway.count("CustomerWebApiService.login"), 1);

    other.answer("config", "null"); // third parties and products are asked for at once
    other.answer("getSymbolBaseList", "[]");
    services.setEnvironment(other.environment());
    QVERIFY(!services.browser.isWaiting());
    QVERIFY(code && !*code);
    QCOMPARE(code->error().kind, ErrorKind::Cancelled);
    QVERIFY(!services.registration.isBusy());
    QCOMPARE(services.session.state(), Session::State::SignedOut);
    QVERIFY(failed.isEmpty());
    for (const auto &call : gateway.calls("CustomerWebApiService.login"))
        gateway.reply(call, R"({"customerNo":"1","token":"t-1"})");
    other.answer("CustomerWebApiService.login", R"({"customerNo":"2","token":"t-2"})");
    services.signIn.signIn(somebody());
    QTRY_VERIFY(services.session.isSignedIn());
    QCOMPARE(services.session.customer().customerNo, u"2"_s);
}

QTEST_GUILESS_MAIN(TestClientServices)
#include "tst_clientservices.moc"
