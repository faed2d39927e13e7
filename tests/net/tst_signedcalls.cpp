// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
//
// Calls signed with an API key: protocol.md section 5.
#include "app/net/gatewayclient.h"
#include "app/protocol/rsa.h"
#include "app/protocol/signin.h"
#include "tests/support/apicredentials.h"
#include "tests/support/testclock.h"
#include "tests/support/testserver.h"

#include <QLoggingCategory>
#include <QSignalSpy>
#include <QTest>
#include <QTestEventLoop>

#include <openssl/evp.h>

using namespace mm;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr Endpoint readCall{.path = "global/some.Service.read", .access = Access::Token};
constexpr Endpoint orderCall{.path = "global/some.Service.order",
                             .access = Access::Token,
                             .effect = Effect::Changes,
                             .group = "tradeApi"};
const QByteArray ok = R"({"code":"0","message":"ok","data":{"a":1}})";

/// As the Open API refuses: `message`, and no module in front.
QByteArray refusal(const QByteArray &code)
{
    return R"({"code":")" + code + R"(","message":"no way","data":null})";
}

void answerOk(const ServedRequest &, QTcpSocket &socket)
{
    TestServer::answer(socket, 200, ok);
}

/// A client that signs, with its server; the gateway's clock is known.
class Bench
{
public:
    explicit Bench(TestServer::Handler handler) :
        server(std::move(handler)), clock(local), client(environment(), clock)
    {
        knowClock();
        client.setCredentials(sampleCredentials());
    }

    Environment environment()
    {
        if (!server.isListening() && !server.start())
            qFatal("no port");
        Environment made;
        made.companyId = 360;
        made.company = u"headline"_s;
        made.clientApi = server.url(u"http"_s, u"/api"_s);
        made.openApi = server.url(u"http"_s, u"/openapi-c"_s);
        made.auth2Api = server.url(u"http"_s, u"/auth2"_s);
        made.managerApi = server.url(u"http"_s, u"/openapi-b"_s);
        return made;
    }

    void knowClock() { clock.measured(local.wallMs(), local.steadyMs(), local.steadyMs()); }

    Result<Json> call(const Endpoint &endpoint = readCall, Json body = Json(Json::Object{}),
                      CallExtras extras = {})
    {
        std::optional<Result<Json>> result;
        QObject context;
        client.sendRaw(
            endpoint, std::move(body), &context,
            [&](const Result<Json> &answer) {
                result = answer;
                loop.exitLoop();
            },
            std::move(extras));
        loop.enterLoop(20); // QTRY_ sleeps between two looks, which hundreds of calls would feel
        return result.value_or(GatewayError{.text = u"no end"_s});
    }

    TestServer server;
    TestClock local;
    ServerClock clock;
    GatewayClient client;
    QTestEventLoop loop;
};

} // namespace

class TestSignedCalls : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void vectorsGoOverTheWire();
    void headersAreThoseOfTheOpenApi();
    void bodyIsNeverEncrypted();
    void openApiNeedsAKey();
    void whatNoKeyOpensIsNotSent_data();
    void whatNoKeyOpensIsNotSent();
    void otherApisKeepTheirTokens();
    void unusableSecretSendsNothing();
    void forbiddenCryptoIsRecognised();
    void timeWindowIsRetriedOnce();
    void budgetIsKept();
    void budgetIsOneKeysOwn();
    void budgetIsTold();
    void retriesAreCounted();
    void tooFastOfTheGatewayIsHonoured();
    void deadKeyIsToldOnce_data();
    void deadKeyIsToldOnce();
    void refusalsKeepTheirCodes_data();
    void refusalsKeepTheirCodes();
    void oldKeyEndsNothing();
    void leavingTheKeyGoesBackToTokens();
    void anotherGatewayGetsNoKey();
    void newCredentialsAreNotSpokenForByOldCalls();
};

void TestSignedCalls::initTestCase()
{
    QLoggingCategory::setFilterRules(u"mm.*=false"_s);
}

void TestSignedCalls::vectorsGoOverTheWire()
{
    const Json data = openApiVectors();
    const auto key = RsaPublicKey::fromBase64(data["publicKey"].toString().toLatin1());
    QVERIFY(key);
    Bench bench(answerOk);
    int cases = 0;
    for (const Json &each : data["cases"].items()) {
        const qint64 timestamp = each["timestamp"].numberText().toLongLong();
        bench.clock.measured(timestamp, bench.local.steadyMs(), bench.local.steadyMs());
        QVERIFY(bench.call(orderCall, each["body"]));
        const ServedRequest request = bench.server.requests().constLast();
        QCOMPARE(request.header("timestamp"), each["timestamp"].numberText());
        QCOMPARE(request.header("signature"), each["signature"].toString().toLatin1());
        QCOMPARE(Json::parse(request.body), std::optional(each["body"]));
        QVERIFY(key->verifySha1(each["stringToSign"].toString().toUtf8(),
                                QByteArray::fromBase64(request.header("signature"))));
        ++cases;
    }
    QVERIFY(cases >= 6);
}

void TestSignedCalls::headersAreThoseOfTheOpenApi()
{
    Bench bench(answerOk);
    bench.client.setToken(Secret("my-token"));
    const auto result = bench.call(orderCall, {}, {.captcha = Secret("solved")});
    QVERIFY(result);
    QCOMPARE((*result)["a"].numberText(), "1"_ba);
    const ServedRequest request = bench.server.requests().constLast();
    QCOMPARE(request.path, "/openapi-c/global/some.Service.order"_ba);
    QCOMPARE(request.header("apiKey"), "sample-key"_ba);
    QCOMPARE(request.header("recvWindow"), "5000"_ba);
    QCOMPARE(request.header("companyId"), "360"_ba);
    QCOMPARE(request.header("version"), "0.0.1"_ba);
    QCOMPARE(request.header("group"), "tradeApi"_ba);
    QCOMPARE(request.header("lang"), "en-US"_ba);
    QCOMPARE(request.header("captcha"), "solved"_ba);
    QVERIFY(request.header("token").isNull());
    QVERIFY(request.header("trace").size() >= 16);
    for (const auto &[name, value] : request.headers)
        QVERIFY2(!value.contains("MIICd"), name.constData());

    QVERIFY(bench.call(endpoints::messagePushToken));
    QCOMPARE(bench.server.requests().constLast().path, "/openapi-c/global/getMsgPushToken"_ba);
    // The gateway's time is asked for as ever, without a word of who asks.
    QVERIFY(bench.call(endpoints::serverTime));
    const ServedRequest time = bench.server.requests().constLast();
    QCOMPARE(time.path, "/api/thirdExt/now"_ba);
    for (const char *name : {"token", "apiKey", "signature", "recvWindow"})
        QVERIFY2(time.header(name).isNull(), name);
}

void TestSignedCalls::bodyIsNeverEncrypted()
{
    Bench bench(answerOk);
    Environment environment = bench.environment();
    environment.publicKey = openApiVectors()["publicKey"].toString().toLatin1();
    bench.client.setEnvironment(environment);
    bench.client.setCredentials(sampleCredentials());
    bench.knowClock();
    Json body;
    body.set("customerNo", "1");
    QVERIFY(bench.call(readCall, body));
    const ServedRequest request = bench.server.requests().constLast();
    QCOMPARE(request.body, R"({"customerNo":"1"})"_ba);
    QVERIFY(!request.header("trace").startsWith("x-"));
}

void TestSignedCalls::openApiNeedsAKey()
{
    Bench bench(answerOk);
    bench.client.setCredentials({});
    bench.client.setToken(Secret("my-token"));
    const auto result = bench.call(endpoints::messagePushToken);
    QCOMPARE(nameOf(result.error().kind), nameOf(ErrorKind::LocalFailure));
    QVERIFY(!result.error().sent);
    QCOMPARE(bench.server.connections(), 0);
}

void TestSignedCalls::whatNoKeyOpensIsNotSent_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<int>("api");
    for (const Endpoint &endpoint :
         {endpoints::login, endpoints::logout, endpoints::registerCustomer,
          endpoints::thirdPartyLogin, endpoints::googleVerify, endpoints::switchAccount,
          endpoints::auth2Code, endpoints::managerCustomerPage}) {
        QTest::newRow(endpoint.path.data()) << endpoint.path.toByteArray() << int(endpoint.api);
    }
}

void TestSignedCalls::whatNoKeyOpensIsNotSent()
{
    QFETCH(QByteArray, path);
    QFETCH(int, api);
    Bench bench(answerOk);
    const auto result = bench.call({.path = path, .api = Api(api), .access = Access::Token});
    QCOMPARE(nameOf(result.error().kind), nameOf(ErrorKind::LocalFailure));
    QCOMPARE(result.error().code, QString(owncode::needsSignIn));
    QVERIFY(!result.error().sent);
    QCOMPARE(bench.server.connections(), 0);

    // Asked for with somebody's token, it is not to be done in the key's name.
    const auto asked = bench.call(readCall, {}, {.token = Secret("temporary")});
    QCOMPARE(nameOf(asked.error().kind), nameOf(ErrorKind::LocalFailure));
    QCOMPARE(bench.server.connections(), 0);
}

void TestSignedCalls::otherApisKeepTheirTokens()
{
    Bench bench(answerOk);
    bench.client.setToken(Secret("my-token"));
    QVERIFY(bench.call({.path = "auth2/code", .api = Api::Auth2, .access = Access::Token}));
    const ServedRequest request = bench.server.requests().constLast();
    QCOMPARE(request.header("token"), "my-token"_ba);
    QVERIFY(request.header("apiKey").isNull());
}

void TestSignedCalls::unusableSecretSendsNothing()
{
    Bench bench(answerOk);
    bench.client.setCredentials({.apiKey = Secret("sample-key"), .apiSecret = Secret("AAAA")});
    const auto result = bench.call();
    QCOMPARE(nameOf(result.error().kind), nameOf(ErrorKind::LocalFailure));
    QCOMPARE(result.error().code, QString(owncode::badApiSecret));
    QVERIFY(!result.error().sent);
    QCOMPARE(bench.server.connections(), 0);
}

void TestSignedCalls::forbiddenCryptoIsRecognised()
{
    Bench bench(answerOk);
    std::optional<Result<Json>> result;
    // Asking for validated algorithms alone on a system without them is what a FIPS policy does.
    QCOMPARE(EVP_set_default_properties(nullptr, "fips=yes"), 1);
    bench.client.sendRaw(readCall, {}, this, [&](const Result<Json> &r) { result = r; });
    QCOMPARE(EVP_set_default_properties(nullptr, ""), 1);
    QTRY_VERIFY(result);
    QCOMPARE(nameOf(result->error().kind), nameOf(ErrorKind::CryptoForbidden));
    QVERIFY(!result->error().sent);
    QCOMPARE(bench.server.connections(), 0);
    QVERIFY(bench.call());
}

void TestSignedCalls::timeWindowIsRetriedOnce()
{
    bool always = false;
    const qint64 gatewayTime = 42'000'000;
    Bench bench([&](const ServedRequest &request, QTcpSocket &socket) {
        if (request.path.endsWith("thirdExt/now"))
            TestServer::answer(socket, 200, R"({"code":"0","data":42000000})");
        else if (request.header("timestamp").toLongLong() == gatewayTime && !always)
            TestServer::answer(socket, 200, ok);
        else
            TestServer::answer(socket, 200, refusal("00012002"));
    });
    QVERIFY(bench.call(orderCall));
    const auto requests = bench.server.requests();
    QCOMPARE(requests.size(), 3);
    QCOMPARE(requests.at(1).path, "/api/thirdExt/now"_ba);
    QVERIFY(requests.at(0).header("trace") != requests.at(2).header("trace"));
    QVERIFY(requests.at(0).header("signature") != requests.at(2).header("signature"));
    QCOMPARE(requests.at(2).header("timestamp").toLongLong(), gatewayTime);

    always = true;
    const auto result = bench.call(orderCall);
    QCOMPARE(nameOf(result.error().kind), nameOf(ErrorKind::OutsideTimeWindow));
    QCOMPARE(result.error().code, u"00012002"_s);
    QCOMPARE(bench.server.count("order"), 4);
}

void TestSignedCalls::budgetIsKept()
{
    Bench bench(answerOk);
    for (int i = 0; i < limits::apiKeyCallsPerMinute; ++i) {
        QVERIFY(bench.call(i % 2 == 0 ? readCall : orderCall)); // one budget for all
        bench.local.advance(100); // the last at 9,900 ms
    }
    const auto over = bench.call();
    QCOMPARE(nameOf(over.error().kind), nameOf(ErrorKind::TooFast));
    QCOMPARE(over.error().code, QString(owncode::keyBudget));
    QCOMPARE(over.error().retryAfterMs, 60'000 - 10'000);
    QVERIFY(!over.error().sent);
    QVERIFY(over.error().trace.isEmpty());
    QCOMPARE(bench.server.requests().size(), limits::apiKeyCallsPerMinute);
    QVERIFY(bench.call(endpoints::serverTime)); // is not the key's
    QCOMPARE(bench.server.count("thirdExt/now"), 1);

    bench.local.advance(over.error().retryAfterMs - 1);
    QVERIFY(!bench.call());
    bench.local.advance(1); // the first leaves the window, and it alone
    QVERIFY(bench.call());
    QCOMPARE(bench.call().error().retryAfterMs, 100);
    bench.client.setCredentials(sampleCredentials()); // the same again changes nothing
    QVERIFY(!bench.call());
}

void TestSignedCalls::budgetIsOneKeysOwn()
{
    Bench bench(answerOk);
    for (int i = 0; i < limits::apiKeyCallsPerMinute; ++i)
        QVERIFY(bench.call());
    QVERIFY(!bench.call());
    bench.client.setCredentials(sampleCredentials("key-2"));
    QVERIFY(bench.call());
    QCOMPARE(bench.server.requests().constLast().header("apiKey"), "key-2"_ba);
}

void TestSignedCalls::budgetIsTold()
{
    QByteArray lines;
    Bench bench([&](const ServedRequest &, QTcpSocket &socket) {
        TestServer::answer(socket, 200, ok, lines);
    });
    QSignalSpy budget(&bench.client, &GatewayClient::budgetChanged);
    QVERIFY(bench.call());
    QCOMPARE(budget.takeFirst(), QVariantList({99, 100}));
    QVERIFY(bench.call());
    QCOMPARE(budget.takeFirst(), QVariantList({98, 100}));
    lines = "x-ratelimit-limit: 300\r\nx-ratelimit-remairing: 12\r\nx-ratelimit-reset: 9\r\n";
    QVERIFY(bench.call());
    QCOMPARE(budget.takeFirst(), QVariantList({12, 300})); // the tightest
    lines.clear();
    bench.local.advance(9'000);
    QVERIFY(bench.call());
    QCOMPARE(budget.takeFirst(), QVariantList({96, 100}));
    QVERIFY(budget.isEmpty());
}

/// A call that is tried again counts twice, and is not tried again where nothing is left for it.
void TestSignedCalls::retriesAreCounted()
{
    bool accepts = false;
    Bench bench([&](const ServedRequest &request, QTcpSocket &socket) {
        if (request.path.endsWith("thirdExt/now"))
            TestServer::answer(socket, 200, R"({"code":"0","data":42000000})");
        else
            TestServer::answer(socket, 200, accepts ? ok : refusal("00012002"));
    });
    for (int i = 0; i < limits::apiKeyCallsPerMinute / 2; ++i)
        QCOMPARE(bench.call().error().code, u"00012002"_s);
    QCOMPARE(bench.server.count("read"), limits::apiKeyCallsPerMinute);
    QCOMPARE(nameOf(bench.call().error().kind), nameOf(ErrorKind::TooFast));

    // One is left, and the first attempt takes it.
    bench.local.advance(60'000);
    accepts = true;
    for (int i = 0; i < limits::apiKeyCallsPerMinute - 1; ++i)
        QVERIFY(bench.call(orderCall));
    accepts = false;
    const auto held = bench.call(orderCall);
    QCOMPARE(nameOf(held.error().kind), nameOf(ErrorKind::TooFast));
    QVERIFY(!held.error().sent); // what was sent before was refused
    QCOMPARE(bench.server.count("order"), limits::apiKeyCallsPerMinute);
}

void TestSignedCalls::tooFastOfTheGatewayIsHonoured()
{
    QByteArray lines = "x-ratelimit-reset: 7\r\n";
    Bench bench([&](const ServedRequest &, QTcpSocket &socket) {
        TestServer::answer(socket, 200, refusal("00012005"), lines);
    });
    const auto result = bench.call();
    QCOMPARE(nameOf(result.error().kind), nameOf(ErrorKind::TooFast));
    QCOMPARE(result.error().code, u"00012005"_s);
    QCOMPARE(result.error().retryAfterMs, 7'000);
    QVERIFY(result.error().sent);
    // Of the key, whatever is asked for next.
    QCOMPARE(bench.call(orderCall).error().retryAfterMs, 7'000);
    QCOMPARE(bench.server.requests().size(), 1);
    bench.local.advance(7'000);
    lines.clear(); // it does not say for how long
    QCOMPARE(bench.call().error().retryAfterMs, 60'000);
    QCOMPARE(bench.server.requests().size(), 2);
}

void TestSignedCalls::deadKeyIsToldOnce_data()
{
    QTest::addColumn<QByteArray>("code");
    for (const char *code : {"00012001", "00012003", "00012006", "00012007"})
        QTest::newRow(code) << QByteArray(code);
}

void TestSignedCalls::deadKeyIsToldOnce()
{
    QFETCH(QByteArray, code);
    Bench bench([&](const ServedRequest &, QTcpSocket &socket) {
        TestServer::answer(socket, 200, refusal(code));
    });
    const QSignalSpy ended(&bench.client, &GatewayClient::sessionEnded);
    int answers = 0;
    for (int i = 0; i < 3; ++i) {
        bench.client.sendRaw(readCall, {}, this, [&](const Result<Json> &result) {
            QCOMPARE(nameOf(result.error().kind), nameOf(ErrorKind::ApiKeyRefused));
            ++answers;
        });
    }
    QTRY_COMPARE(answers, 3);
    QCOMPARE(ended.count(), 1);
    const auto error = ended.first().first().value<GatewayError>();
    QCOMPARE(error.code, QString::fromLatin1(code));
    QCOMPARE(error.text, u"no way"_s);

    bench.client.setCredentials(sampleCredentials("key-2"));
    QVERIFY(!bench.call());
    QCOMPARE(ended.count(), 2);
}

void TestSignedCalls::refusalsKeepTheirCodes_data()
{
    QTest::addColumn<QByteArray>("code");
    for (int i = 1; i <= 7; ++i)
        QTest::addRow("%d", i) << "0001200" + QByteArray::number(i);
}

void TestSignedCalls::refusalsKeepTheirCodes()
{
    QFETCH(QByteArray, code);
    Bench bench([&](const ServedRequest &request, QTcpSocket &socket) {
        const bool time = request.path.endsWith("thirdExt/now");
        TestServer::answer(socket, time ? 200 : 401,
                           time ? R"({"code":"0","data":42000000})" : refusal(code));
    });
    const auto result = bench.call();
    QCOMPARE(result.error().code, QString::fromLatin1(code));
    QCOMPARE(result.error().text, u"no way"_s);
    QCOMPARE(result.error().httpStatus, 401);
}

void TestSignedCalls::oldKeyEndsNothing()
{
    QTcpSocket *waiting = nullptr;
    Bench bench([&](const ServedRequest &, QTcpSocket &socket) { waiting = &socket; });
    const QSignalSpy ended(&bench.client, &GatewayClient::sessionEnded);
    std::optional<Result<Json>> result;
    bench.client.sendRaw(readCall, {}, this, [&](const Result<Json> &r) { result = r; });
    QTRY_VERIFY(waiting);
    bench.client.setCredentials(sampleCredentials("key-2"));
    TestServer::answer(*waiting, 200, refusal("00012006"));
    QTRY_VERIFY(result);
    QCOMPARE(nameOf(result->error().kind), nameOf(ErrorKind::ApiKeyRefused));
    QCOMPARE(ended.count(), 0);
}

void TestSignedCalls::leavingTheKeyGoesBackToTokens()
{
    Bench bench(answerOk);
    QVERIFY(bench.call());
    bench.client.setCredentials({});
    bench.client.setToken(Secret("my-token"));
    QVERIFY(bench.call());
    const ServedRequest request = bench.server.requests().constLast();
    QCOMPARE(request.path, "/api/global/some.Service.read"_ba);
    QCOMPARE(request.header("token"), "my-token"_ba);
    QVERIFY(request.header("apiKey").isNull());
    QVERIFY(request.header("signature").isNull());
}

void TestSignedCalls::anotherGatewayGetsNoKey()
{
    Bench bench(answerOk);
    bench.client.setEnvironment(bench.environment());
    bench.knowClock();
    QVERIFY(bench.call());
    QVERIFY(bench.server.requests().constLast().header("apiKey").isNull());
}

/// A call that waits for the gateway's time is not repeated in another's name.
void TestSignedCalls::newCredentialsAreNotSpokenForByOldCalls()
{
    QTcpSocket *clockAsked = nullptr;
    Bench bench([&](const ServedRequest &request, QTcpSocket &socket) {
        if (request.path.endsWith("thirdExt/now"))
            clockAsked = &socket;
        else
            TestServer::answer(socket, 200, refusal("00012002"));
    });
    std::optional<Result<Json>> result;
    bench.client.sendRaw(orderCall, {}, this, [&](const Result<Json> &r) { result = r; });
    QTRY_VERIFY(clockAsked);
    bench.client.setCredentials({});
    bench.client.setToken(Secret("somebody-else"));
    TestServer::answer(*clockAsked, 200, R"({"code":"0","data":42000000})");
    QTRY_VERIFY(result);
    QCOMPARE(nameOf(result->error().kind), nameOf(ErrorKind::OutsideTimeWindow));
    QCOMPARE(bench.server.count("order"), 1);
}

QTEST_GUILESS_MAIN(TestSignedCalls)
#include "tst_signedcalls.moc"
