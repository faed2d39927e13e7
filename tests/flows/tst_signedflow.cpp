// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
//
// The client on an API key at the sandbox, which checks signatures by a reading of protocol.md
// section 5 of its own.
#include "app/net/gatewayclient.h"
#include "app/protocol/account.h"
#include "tests/support/sandboxfixture.h"
#include "tests/support/testclock.h"

#include <QDateTime>
#include <QLoggingCategory>
#include <QSignalSpy>
#include <QTest>
#include <QTestEventLoop>

using namespace mm;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr const char *traderNumber = "86002001";
const QByteArray infoPath = "findCustomerInfo";

ApiCredentials credentialsOf(SandboxFixture &sandbox)
{
    const Json given = sandbox.apiCredentials(QString::fromLatin1(traderNumber));
    const auto secret = [&given](const char *name) {
        return Secret(given[name].toString().toUtf8());
    };
    return {.apiKey = secret("apiKey"), .apiSecret = secret("apiSecret")};
}

/// A client on a key of the trader's.
class Bench
{
public:
    explicit Bench(bool encrypt = false, int timeoutMs = limits::requestTimeoutMs) :
        sandbox(SandboxOptions{.rate = 0, .encrypt = encrypt, .customers = 20}), clock(local),
        client(sandbox.environment(), clock, nullptr, timeoutMs)
    {
        client.setCredentials(credentialsOf(sandbox));
    }

    Result<Json> call(const Endpoint &endpoint = endpoints::findCustomerInfo,
                      Json body = Json(Json::Object{}))
    {
        std::optional<Result<Json>> result;
        QObject context;
        client.sendRaw(endpoint, std::move(body), &context, [&](const Result<Json> &answer) {
            result = answer;
            loop.exitLoop();
        });
        loop.enterLoop(30);
        return result.value_or(GatewayError{.text = u"no end"_s});
    }
    QString codeOf(const Endpoint &endpoint = endpoints::findCustomerInfo,
                   Json body = Json(Json::Object{}))
    {
        const auto result = call(endpoint, std::move(body));
        return result ? u"ok"_s : result.error().code;
    }

    SandboxFixture sandbox;
    TestClock local{QDateTime::currentMSecsSinceEpoch()};
    ServerClock clock;
    GatewayClient client;
    QTestEventLoop loop;
};

} // namespace

class TestSignedFlow : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { QLoggingCategory::setFilterRules(u"mm.*=false"_s); }
    void theCustomerIsRead_data();
    void theCustomerIsRead();
    void hostileBodiesAreSignedAsTheyAreSent();
    void aWrongClockIsPutRight();
    void everyRefusalHasItsCode();
    void aKeyThatExpiresInUseIsToldOnce();
    void changesReachItOnce_data();
    void changesReachItOnce();
    void budgetIsNeverExceeded();
};

void TestSignedFlow::theCustomerIsRead_data()
{
    QTest::addColumn<bool>("encrypt");
    QTest::newRow("plain") << false;
    QTest::newRow("where the other calls are encrypted") << true;
}

void TestSignedFlow::theCustomerIsRead()
{
    QFETCH(bool, encrypt);
    Bench bench(encrypt);
    const auto customer = bench.call();
    QVERIFY2(customer, customer ? "" : qPrintable(customer.error().text));
    QCOMPARE((*customer)["customerNo"].toString(), QString::fromLatin1(traderNumber));
    const auto token = bench.call(endpoints::messagePushToken);
    QVERIFY2(token, token ? "" : qPrintable(token.error().text));
    QVERIFY((*token).toString().endsWith("push"_L1));
    QTRY_VERIFY(bench.clock.isKnown()); // asked for beside the first call, without a signature
}

void TestSignedFlow::hostileBodiesAreSignedAsTheyAreSent()
{
    Bench bench;
    for (const char *text :
         {R"({"a":"quote \" back \\ slash / tab \t nul \u0001"})", R"({"b":null,"a":[null,1]})",
          R"({"z":{"b":null,"a":{}},"A":true,"_":1.50,"e":1e-7})",
          "{\"\xe5\xbc\xa0\":\"\xe4\xb8\x89 \xf0\x9f\x98\x80 & = %\",\"a\":\"<html>\"}"}) {
        const auto body = Json::parse(text);
        QVERIFY(body);
        const QString code = bench.codeOf(endpoints::findCustomerInfo, *body);
        QVERIFY2(code == "ok"_L1, qPrintable(code + u' ' + QString::fromUtf8(text)));
    }
}

void TestSignedFlow::aWrongClockIsPutRight()
{
    Bench bench;
    bench.sandbox.setClockSkew(3'600'000);
    QVERIFY(bench.call());
    QCOMPARE(bench.sandbox.requestCount(infoPath), 2); // the first was refused
    QVERIFY(qAbs(bench.clock.skewMs() - 3'600'000) < 5'000);
    QVERIFY(bench.call());
    QCOMPARE(bench.sandbox.requestCount(infoPath), 3);
}

void TestSignedFlow::everyRefusalHasItsCode()
{
    Bench bench;
    const ApiCredentials right = credentialsOf(bench.sandbox);
    const ApiCredentials other = credentialsOf(bench.sandbox);
    bench.client.setCredentials({.apiKey = right.apiKey, .apiSecret = other.apiSecret});
    QCOMPARE(bench.codeOf(), u"00012001"_s);
    bench.client.setCredentials({.apiKey = Secret("nobody's"), .apiSecret = right.apiSecret});
    QCOMPARE(bench.codeOf(), u"00012003"_s);
    bench.client.setCredentials(right);
    const auto forbidden = bench.call(endpoints::updateLoginPwd);
    QCOMPARE(forbidden.error().code, u"00012004"_s);
    QCOMPARE(nameOf(forbidden.error().kind), nameOf(ErrorKind::NoPermission));
    QVERIFY(!forbidden.error().text.isEmpty()); // "message", not "msg"
    QVERIFY(bench.call()); // and the key goes on working
}

void TestSignedFlow::aKeyThatExpiresInUseIsToldOnce()
{
    Bench bench;
    const QSignalSpy ended(&bench.client, &GatewayClient::sessionEnded);
    QVERIFY(bench.call());
    bench.sandbox.expireApiKeys();
    QCOMPARE(bench.codeOf(), u"00012006"_s);
    QCOMPARE(bench.codeOf(), u"00012006"_s);
    QCOMPARE(ended.count(), 1);
    bench.client.setCredentials(credentialsOf(bench.sandbox));
    QVERIFY(bench.call());
}

void TestSignedFlow::changesReachItOnce_data()
{
    QTest::addColumn<QString>("fault");
    for (const char *fault : {"drop", "reset", "partialHeader", "partialBody", "silent"})
        QTest::newRow(fault) << QString::fromLatin1(fault);
}

/// The gateway acts, and the answer is lost: the client does not ask a second time by itself.
void TestSignedFlow::changesReachItOnce()
{
    QFETCH(QString, fault);
    Bench bench(false, 1'000);
    QVERIFY(bench.call()); // a connection that is kept
    const Json faults(Json::Array{Json(
        Json::Object{{"do", Json(fault)}, {"times", Json(1)}, {"path", Json("getMsgPushToken")}})});
    bench.sandbox.setFaults(faults);
    const auto lost = bench.call(endpoints::messagePushToken);
    QVERIFY(!lost);
    QVERIFY(lost.error().sent);
    QVERIFY(lost.error().code.isEmpty());
    QVERIFY(bench.call(endpoints::messagePushToken)); // asked for
    QCOMPARE(bench.sandbox.requestCount("getMsgPushToken"), 2);
}

void TestSignedFlow::budgetIsNeverExceeded()
{
    Bench bench;
    QVERIFY(bench.call());
    int refused = 0;
    for (int i = 0; i < 3 * limits::apiKeyCallsPerMinute; ++i) {
        const auto result = bench.call();
        if (result)
            continue;
        ++refused;
        QCOMPARE(nameOf(result.error().kind), nameOf(ErrorKind::TooFast));
        QVERIFY(!result.error().sent);
        QVERIFY(result.error().retryAfterMs > 0);
    }
    QCOMPARE(refused, 2 * limits::apiKeyCallsPerMinute + 1);
    QCOMPARE(bench.sandbox.requestCount(infoPath), limits::apiKeyCallsPerMinute);
}

QTEST_GUILESS_MAIN(TestSignedFlow)
#include "tst_signedflow.moc"
