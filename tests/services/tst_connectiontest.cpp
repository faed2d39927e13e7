// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/services/connectiontest.h"

#include "tests/services/apigateway.h"
#include "tests/support/proxyserver.h"
#include "tests/support/testserver.h"

#include <QTest>

#include <optional>

using namespace mm;
using namespace Qt::Literals::StringLiterals;

namespace {

using Kind = ProxySettings::Kind;
const ProxySettings direct{.kind = Kind::None};

} // namespace

class TestConnectionTest : public QObject
{
    Q_OBJECT
private slots:
    void theGatewayIsMeasured();
    void theProxyIsTried();
    void whatIsWrongIsSaid();
    void aNewerTestOutdatesTheOlder();
    void cancellingAnswersAtOnce();
    void theCallbackMayTestAgainOrDelete();

private:
    using Outcome = std::optional<Result<ConnectionTest::Outcome>>;
    void run(ConnectionTest &test, const Environment &environment, const ProxySettings &proxy,
             Outcome &outcome)
    {
        test.run(environment, proxy, {}, this,
                 [&outcome](const Result<ConnectionTest::Outcome> &result) { outcome = result; });
    }
    const SystemClock m_clock;
};

void TestConnectionTest::theGatewayIsMeasured()
{
    TestServer gateway([](const ServedRequest &, QTcpSocket &socket) {
        const qint64 now = QDateTime::currentMSecsSinceEpoch() + 3'600'000;
        TestServer::answer(socket, 200, R"({"code":"0","data":)" + QByteArray::number(now) + '}');
    });
    QVERIFY(gateway.start());
    Environment environment;
    environment.companyId = 360;
    environment.clientApi = gateway.url(u"http"_s, u"/api"_s);
    ConnectionTest test(m_clock);
    Outcome outcome;
    run(test, environment, direct, outcome);
    QVERIFY(!outcome);
    QTRY_VERIFY(outcome);
    QVERIFY(*outcome);
    QVERIFY((*outcome)->roundTripMs >= 0);
    QVERIFY2(qAbs((*outcome)->skewMs - 3'600'000) < 20'000,
             qPrintable(QString::number((*outcome)->skewMs)));
    QCOMPARE(gateway.requests().size(), 1);
    QVERIFY(gateway.requests().first().header("token").isNull());
}

void TestConnectionTest::theProxyIsTried()
{
    const ApiGateway gateway;
    Environment environment = gateway.environment();
    ProxyServer proxy(ProxyServer::Kind::Http, quint16(environment.clientApi.port()));
    environment.clientApi = QUrl(u"http://gateway.invalid:8443/api"_s);
    ConnectionTest test(m_clock);
    Outcome outcome;
    run(test, environment, {.kind = Kind::Http, .host = u"127.0.0.1"_s, .port = proxy.serverPort()},
        outcome);
    QTRY_VERIFY(outcome);
    QVERIFY(*outcome);
    QCOMPARE(proxy.askedFor().size(), 1);

    proxy.setCredentials(u"me"_s, u"secret"_s);
    outcome.reset();
    run(test, environment, {.kind = Kind::Http, .host = u"127.0.0.1"_s, .port = proxy.serverPort()},
        outcome);
    QTRY_VERIFY(outcome);
    QCOMPARE(outcome->error().kind, ErrorKind::ProxyFailed);
    QCOMPARE(outcome->error().httpStatus, 407);
}

void TestConnectionTest::whatIsWrongIsSaid()
{
    TestServer page([](const ServedRequest &, QTcpSocket &socket) {
        TestServer::answer(socket, 200, "<html>Hello</html>");
    });
    QVERIFY(page.start());
    Environment environment;
    environment.clientApi = page.url(u"http"_s, u"/api"_s);
    ConnectionTest test(m_clock);
    Outcome outcome;
    run(test, environment, direct, outcome);
    QTRY_VERIFY(outcome);
    QCOMPARE(nameOf(outcome->error().kind), nameOf(ErrorKind::BadAnswer));

    page.close();
    outcome.reset();
    run(test, environment, direct, outcome);
    QTRY_VERIFY(outcome);
    QCOMPARE(nameOf(outcome->error().kind), nameOf(ErrorKind::HostUnreachable));
}

void TestConnectionTest::aNewerTestOutdatesTheOlder()
{
    TestServer silent([](const ServedRequest &, QTcpSocket &) {});
    QVERIFY(silent.start());
    Environment environment;
    environment.clientApi = silent.url(u"http"_s, u"/api"_s);
    const ApiGateway gateway;
    ConnectionTest test(m_clock);
    Outcome first;
    Outcome second;
    run(test, environment, direct, first);
    run(test, gateway.environment(), direct, second);
    QCOMPARE(first->error().kind, ErrorKind::Cancelled);
    QTRY_VERIFY(second);
    QVERIFY(*second);
}

void TestConnectionTest::cancellingAnswersAtOnce()
{
    const ApiGateway gateway;
    ConnectionTest test(m_clock);
    test.cancel(); // nothing to cancel
    Outcome outcome;
    run(test, gateway.environment(), direct, outcome);
    test.cancel();
    QCOMPARE(outcome->error().kind, ErrorKind::Cancelled);
}

void TestConnectionTest::theCallbackMayTestAgainOrDelete()
{
    const ApiGateway gateway;
    auto test = std::make_unique<ConnectionTest>(m_clock);
    test->run(gateway.environment(), direct, {}, this, [&](const auto &) {
        test->run(gateway.environment(), direct, {}, this, [&](const auto &) { test.reset(); });
    });
    QTRY_VERIFY(!test);
}

QTEST_GUILESS_MAIN(TestConnectionTest)
#include "tst_connectiontest.moc"
