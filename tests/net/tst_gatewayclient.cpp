// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/net/gatewayclient.h"
#include "app/net/httplog.h"
#include "app/protocol/rsa.h"
#include "app/protocol/signing.h"
#include "tests/support/testclock.h"
#include "tests/support/testserver.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace mm;
using namespace Qt::Literals::StringLiterals;

Q_DECLARE_METATYPE(mm::ErrorKind)

namespace {

constexpr Endpoint someCall{.path = "global/some.Service.call", .group = "tradeApi"};
constexpr Endpoint otherCall{.path = "global/some.Service.other"};
const QByteArray ok = R"({"code":"0","data":{"a":1}})";

QByteArray refusal(const QByteArray &code)
{
    return R"({"bizCode":"G","code":")" + code + R"(","msg":"no %s","msgParams":"way"})";
}

Json bodyOf(const char *name, const char *value)
{
    Json body;
    body.set(name, value);
    return body;
}

/// A client with its server; the gateway's clock is known unless the test forgets it.
class Bench
{
public:
    explicit Bench(TestServer::Handler handler, int timeoutMs = limits::requestTimeoutMs) :
        server(std::move(handler)), clock(local),
        client((clock.measured(local.wallMs() + 777, local.steadyMs(), local.steadyMs()),
                environment()),
               clock, nullptr, timeoutMs)
    { }

    Environment environment()
    {
        if (!server.isListening() && !server.start())
            qFatal("no port");
        Environment made;
        made.companyId = 360;
        made.lang = u"en-US"_s;
        made.clientApi = server.url(u"http"_s, u"/api"_s);
        made.managerApi = server.url(u"http"_s, u"/manager"_s);
        return made;
    }

    /// Sends and waits for the end.
    std::optional<Result<Json>> call(const Endpoint &endpoint = someCall,
                                     Json body = Json(Json::Object{}))
    {
        std::optional<Result<Json>> result;
        QObject context;
        client.sendRaw(endpoint, std::move(body), &context,
                       [&](const Result<Json> &answer) { result = answer; });
        [&] { QTRY_VERIFY_WITH_TIMEOUT(result, 20'000); }();
        return result;
    }

    /// The same to a token endpoint.
    std::optional<Result<Json>> postForm(const QByteArray &form)
    {
        std::optional<Result<Json>> result;
        QObject context;
        QUrl url = server.url(u"http"_s, u"/token"_s);
        url.setQuery(u"v=1"_s);
        client.postForm(url, form, &context, [&](const Result<Json> &answer) { result = answer; });
        [&] { QTRY_VERIFY_WITH_TIMEOUT(result, 20'000); }();
        return result;
    }

    TestServer server;
    TestClock local;
    ServerClock clock;
    GatewayClient client;
};

void answerOk(const ServedRequest &, QTcpSocket &socket)
{
    TestServer::answer(socket, 200, ok);
}

struct CaptchaRequest {
    static constexpr Endpoint endpoint = someCall;
    struct Answer {
        static Result<Answer> fromJson(const Json &) { return Answer{}; }
    };
    Secret captcha;
    [[nodiscard]] static Json toJson() { return bodyOf("a", "b"); }
};

QStringList *caughtLines = nullptr;

void catchLine(QtMsgType, const QMessageLogContext &context, const QString &message)
{
    if (QByteArrayView(context.category) == "mm.http")
        caughtLines->append(message);
}

} // namespace

class TestGatewayClient : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void headersAreExact();
    void baseAddressFollowsTheApi();
    void tokenAndLanguageFollowTheSettings();
    void bodyIsEncryptedWhereThereIsAKey();
    void unusableKeyNeverSendsPlain();
    void answersAreMapped_data();
    void answersAreMapped();
    void refusedConnectionIsUnreachable();
    void brokenAnswerIsConnectionLost();
    void hugeAnswerIsRefused();
    void redirectsAreNeverFollowed_data();
    void redirectsAreNeverFollowed();
    void silenceTimesOut();
    void cancelAnswersAtOnce();
    void deadContextIsNotCalled();
    void callbackNeverRunsWithinSend();
    void callbackMayDeleteTheClient();
    void timeWindowIsRetriedOnce();
    void parallelRefusalsMeasureTheClockOnce();
    void sleepIsNotMeasured();
    void unknownClockIsMeasuredBesideTheFirstCall();
    void tooFastIsHonoured();
    void tooFastInTheEnvelopeIsHonoured();
    void banIsHonoured();
    void budgetIsTold();
    void sessionEndIsToldOnce();
    void oldTokenEndsNoSession();
    void noCookieIsKept();
    void challengeIsNotAnswered();
    void connectionIsKeptAlive();
    void reconnectingDropsIdleConnections();
    void newEnvironmentCancelsCalls();
    void logLineHoldsNoSecret();
    void captchaOfTheRequestIsAHeader();
    void otherTokenGoesAlongOnce();
    void formKnowsNothingOfTheGateway();
    void formAnswersAreMapped_data();
    void formAnswersAreMapped();
    void formFollowsNoRedirect();
    void formGivesUpInTime();
    void hugeFormAnswerIsRefused();
    void formLogLineHoldsNoSecret();
};

void TestGatewayClient::initTestCase()
{
    QLoggingCategory::setFilterRules(u"mm.http.info=true"_s);
}

void TestGatewayClient::headersAreExact()
{
    Bench bench(answerOk);
    bench.client.setToken(Secret("my-token"));
    const auto result = bench.call(someCall, bodyOf("a", "b"));
    QVERIFY(result && *result);
    QCOMPARE((**result)["a"].numberText(), "1"_ba);

    QCOMPARE(bench.server.requests().size(), 1);
    const ServedRequest request = bench.server.requests().first();
    QCOMPARE(request.method, "POST"_ba);
    QCOMPARE(request.path, "/api/global/some.Service.call"_ba);
    QCOMPARE(request.body, R"({"a":"b"})"_ba);
    QHash<QByteArray, QByteArray> theirs;
    for (const auto &[name, value] : request.headers) {
        QVERIFY2(!theirs.contains(name), name.constData());
        theirs.insert(name, value);
    }
    const QByteArray trace = theirs.take("trace");
    QVERIFY2(
        QRegularExpression(u"^[A-Za-z0-9-]{16,64}$"_s).match(QString::fromUtf8(trace)).hasMatch(),
        trace.constData());
    QVERIFY(!trace.startsWith("x-"));
    QCOMPARE(theirs.take("companyId"), "360"_ba);
    QCOMPARE(theirs.take("timestamp"), QByteArray::number(bench.clock.now()));
    QCOMPARE(theirs.take("version"), "0.0.1"_ba);
    QCOMPARE(theirs.take("group"), "tradeApi"_ba);
    QCOMPARE(theirs.take("lang"), "en-US"_ba);
    QCOMPARE(theirs.take("token"), "my-token"_ba);
    const QByteArray type =
        theirs.contains("content-type") ? theirs.take("content-type") : theirs.take("Content-Type");
    QCOMPARE(type, "application/json"_ba);
    QCOMPARE(theirs.take("Content-Length"), "9"_ba);
    QVERIFY(theirs.take("User-Agent").startsWith("MultiMarketsDesktop/"));
    theirs.remove("Host");
    theirs.remove("Connection");
    theirs.remove("Accept-Encoding");
    theirs.remove("Accept-Language");
    QCOMPARE(theirs.keys(), QByteArrayList());
}

void TestGatewayClient::baseAddressFollowsTheApi()
{
    Bench bench(answerOk);
    bench.call({.path = "auth/x", .api = Api::Manager});
    QCOMPARE(bench.server.requests().constLast().path, "/manager/auth/x"_ba);
}

void TestGatewayClient::tokenAndLanguageFollowTheSettings()
{
    Bench bench(answerOk);
    bench.call();
    QVERIFY(bench.server.requests().constLast().header("token").isNull());
    bench.client.setToken(Secret("one"));
    bench.client.setLanguage("zh-CN");
    bench.call();
    QCOMPARE(bench.server.requests().constLast().header("token"), "one"_ba);
    QCOMPARE(bench.server.requests().constLast().header("lang"), "zh-CN"_ba);
    bench.client.setToken({});
    bench.client.setLanguage({});
    bench.call();
    QVERIFY(bench.server.requests().constLast().header("token").isNull());
    QCOMPARE(bench.server.requests().constLast().header("lang"), "en-US"_ba);
}

void TestGatewayClient::bodyIsEncryptedWhereThereIsAKey()
{
    const auto key = RsaPrivateKey::generate(1024);
    QVERIFY(key);
    Bench bench(answerOk);
    Environment environment = bench.environment();
    environment.publicKey = key->publicKeyBase64();
    bench.client.setEnvironment(environment);
    bench.clock.measured(5000, bench.local.steadyMs(), bench.local.steadyMs());
    QVERIFY(*bench.call(someCall, bodyOf("loginName", "somebody")));
    QVERIFY(*bench.call({.path = "plain", .encrypted = false}, bodyOf("a", "b")));

    const ServedRequest sealed = bench.server.requests().at(0);
    QVERIFY(sealed.header("trace").startsWith("x-"));
    QVERIFY(!sealed.body.contains("somebody"));
    const auto outer = Json::parse(sealed.body);
    QVERIFY(outer && outer->members().size() == 1);
    const auto inner = decryptClientBody((*outer)["data"].toString().toUtf8(), *key);
    QVERIFY(inner);
    QCOMPARE((*inner)["loginName"].toString(), u"somebody"_s);
    QCOMPARE((*inner)["timestamp"].numberText(), sealed.header("timestamp"));

    const ServedRequest open = bench.server.requests().at(1);
    QVERIFY(!open.header("trace").startsWith("x-"));
    QCOMPARE(open.body, R"({"a":"b"})"_ba);
}

void TestGatewayClient::unusableKeyNeverSendsPlain()
{
    Bench bench(answerOk);
    Environment environment = bench.environment();
    environment.publicKey = "AAAA";
    bench.client.setEnvironment(environment);
    bench.clock.measured(5000, bench.local.steadyMs(), bench.local.steadyMs());
    const auto result = bench.call();
    QCOMPARE(result->error().kind, ErrorKind::LocalFailure);
    QVERIFY(!result->error().sent);
    QCOMPARE(bench.server.connections(), 0);
}

void TestGatewayClient::answersAreMapped_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *name, int status, const QByteArray &body, ErrorKind kind,
                        const QString &code = {}) {
        QTest::newRow(name) << status << body << kind << code;
    };
    row("refusal", 200, refusal("GATEWAY_CODE_011"), ErrorKind::Refused, u"GGATEWAY_CODE_011"_s);
    row("no permission", 200, refusal("GATEWAY_CODE_019"), ErrorKind::NoPermission,
        u"GGATEWAY_CODE_019"_s);
    row("not JSON", 200, "<html>hello</html>", ErrorKind::BadAnswer);
    row("empty", 200, "", ErrorKind::BadAnswer);
    row("JSON, but no envelope", 200, "[1,2]", ErrorKind::BadAnswer);
    row("400 with refusal", 400, refusal("GATEWAY_CODE_019"), ErrorKind::NoPermission,
        u"GGATEWAY_CODE_019"_s);
    row("400 without", 400, "<html>", ErrorKind::HttpFailed);
    row("401 with session end", 401, refusal("GATEWAY_CODE_005"), ErrorKind::SessionEnded,
        u"GGATEWAY_CODE_005"_s);
    row("403 without", 403, "", ErrorKind::HttpFailed);
    row("404", 404, "<html>", ErrorKind::UnknownEndpoint);
    row("407", 407, "", ErrorKind::ProxyFailed);
    row("418", 418, "", ErrorKind::Banned);
    row("429", 429, refusal("GATEWAY_CODE_018"), ErrorKind::TooFast, u"GGATEWAY_CODE_018"_s);
    row("500 with refusal", 500, refusal("GATEWAY_CODE_011"), ErrorKind::HttpFailed,
        u"GGATEWAY_CODE_011"_s);
    row("502 HTML", 502, "<html>", ErrorKind::HttpFailed);
    row("503", 503, "", ErrorKind::HttpFailed);
    row("204", 204, "", ErrorKind::HttpFailed);
    row("success text with 500", 500, ok, ErrorKind::HttpFailed);
}

void TestGatewayClient::answersAreMapped()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(ErrorKind, kind);
    QFETCH(QString, code);
    Bench bench([&](const ServedRequest &, QTcpSocket &socket) {
        TestServer::answer(socket, status, body);
    });
    const auto result = bench.call();
    QVERIFY(!*result);
    const GatewayError &error = result->error();
    QCOMPARE(nameOf(error.kind), nameOf(kind));
    QCOMPARE(error.code, code);
    QCOMPARE(error.text, code.isEmpty() ? QString() : u"no way"_s);
    QCOMPARE(error.httpStatus, status);
    QVERIFY(error.sent);
    QCOMPARE(bench.server.requests().size(), 1);
    QCOMPARE(error.trace, bench.server.requests().first().header("trace"));
}

void TestGatewayClient::refusedConnectionIsUnreachable()
{
    Bench bench(answerOk);
    bench.server.close();
    std::optional<Result<Json>> result;
    bench.client.sendRaw(someCall, {}, this, [&](const Result<Json> &r) { result = r; });
    QTRY_VERIFY(result);
    QCOMPARE(result->error().kind, ErrorKind::HostUnreachable);
    QVERIFY(!result->error().sent);
    QCOMPARE(result->error().httpStatus, 0);
}

void TestGatewayClient::brokenAnswerIsConnectionLost()
{
    Bench bench([](const ServedRequest &, QTcpSocket &socket) {
        socket.write("HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\n{\"code\":\"0\"");
        socket.disconnectFromHost();
    });
    const auto result = bench.call();
    QCOMPARE(nameOf(result->error().kind), nameOf(ErrorKind::ConnectionLost));
    QVERIFY(result->error().sent);
}

void TestGatewayClient::hugeAnswerIsRefused()
{
    const ThreadedServer server([](const ServedRequest &, QTcpSocket &socket) {
        socket.write("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n");
        const QByteArray chunk = "100000\r\n" + QByteArray(0x100000, ' ') + "\r\n";
        for (int i = 0; i < 40 && socket.state() == QAbstractSocket::ConnectedState; ++i)
            socket.write(chunk);
    });
    Bench bench(answerOk);
    Environment environment = bench.environment();
    environment.clientApi = server->url(u"http"_s, u"/api"_s);
    bench.client.setEnvironment(environment);
    bench.clock.measured(5000, bench.local.steadyMs(), bench.local.steadyMs());
    const auto result = bench.call();
    QCOMPARE(nameOf(result->error().kind), nameOf(ErrorKind::BadAnswer));
    QCOMPARE(result->error().httpStatus, 200);
}

void TestGatewayClient::redirectsAreNeverFollowed_data()
{
    QTest::addColumn<int>("status");
    for (const int status : {300, 301, 302, 303, 304, 305, 307, 308})
        QTest::addRow("%d", status) << status;
}

void TestGatewayClient::redirectsAreNeverFollowed()
{
    QFETCH(int, status);
    TestServer thief(answerOk);
    QVERIFY(thief.start());
    const QByteArray location = thief.url(u"http"_s, u"/steal"_s).toEncoded();
    Bench bench([&](const ServedRequest &, QTcpSocket &socket) {
        TestServer::answer(socket, status, {}, "Location: " + location + "\r\n");
    });
    bench.client.setToken(Secret("my-token"));
    const auto result = bench.call();
    QCOMPARE(nameOf(result->error().kind), nameOf(ErrorKind::Redirected));
    QCOMPARE(result->error().httpStatus, status);
    bench.call(); // time for a redirect that might be under way
    QCOMPARE(thief.connections(), 0);
    QCOMPARE(bench.server.requests().size(), 2);
}

void TestGatewayClient::silenceTimesOut()
{
    Bench bench([](const ServedRequest &, QTcpSocket &) {}, 150);
    auto result = bench.call();
    QCOMPARE(nameOf(result->error().kind), nameOf(ErrorKind::TimedOut));
    QVERIFY(result->error().sent);
    QVERIFY(!result->error().trace.isEmpty());

    // The limit is on the whole, not on each pause.
    Bench dripping(
        [](const ServedRequest &, QTcpSocket &socket) {
            socket.write("HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n");
            auto *timer = new QTimer(&socket);
            connect(timer, &QTimer::timeout, &socket, [&socket] { socket.write(" "); });
            timer->start(20);
        },
        150);
    result = dripping.call();
    QCOMPARE(nameOf(result->error().kind), nameOf(ErrorKind::TimedOut));
}

void TestGatewayClient::cancelAnswersAtOnce()
{
    Bench bench([](const ServedRequest &, QTcpSocket &) {});
    int calls = 0;
    std::optional<Result<Json>> result;
    const QPointer<Call> call =
        bench.client.sendRaw(someCall, {}, this, [&](const Result<Json> &answer) {
            ++calls;
            result = answer;
        });
    QTRY_COMPARE(bench.server.requests().size(), 1);
    call->cancel();
    QCOMPARE(calls, 1);
    QCOMPARE(result->error().kind, ErrorKind::Cancelled);
    QVERIFY(result->error().sent);
    call->cancel();
    QCOMPARE(calls, 1);
    QTRY_VERIFY(!call);

    // Before anything went out.
    Call *const early = bench.client.sendRaw(someCall, {}, this,
                                             [&](const Result<Json> &answer) { result = answer; });
    early->cancel();
    QVERIFY(!result->error().sent);
}

void TestGatewayClient::deadContextIsNotCalled()
{
    QTcpSocket *theirs = nullptr;
    Bench bench([&](const ServedRequest &, QTcpSocket &socket) { theirs = &socket; });
    bool called = false;
    auto context = std::make_unique<QObject>();
    const QPointer<Call> call = bench.client.sendRaw(someCall, {}, context.get(),
                                                     [&](const Result<Json> &) { called = true; });
    QTRY_VERIFY(theirs);
    const QPointer<QTcpSocket> connection = theirs;
    context.reset();
    QTRY_VERIFY(!call);
    QTRY_VERIFY(!connection); // the client hung up
    QVERIFY(!called);
}

void TestGatewayClient::callbackNeverRunsWithinSend()
{
    Bench bench([](const ServedRequest &, QTcpSocket &socket) {
        TestServer::answer(socket, 429, {}, "x-ratelimit-reset: 9\r\n");
    });
    bench.call(); // blocks the endpoint
    bool called = false;
    bench.client.sendRaw(someCall, {}, this, [&](const Result<Json> &) { called = true; });
    QVERIFY(!called);
    QTRY_VERIFY(called);
}

void TestGatewayClient::callbackMayDeleteTheClient()
{
    TestServer server(answerOk);
    QVERIFY(server.start());
    const TestClock local;
    ServerClock clock(local);
    clock.measured(1, 1, 1);
    Environment environment;
    environment.clientApi = server.url(u"http"_s);
    auto *client = new GatewayClient(environment, clock);
    int calls = 0;
    for (int i = 0; i < 3; ++i) {
        client->sendRaw(someCall, {}, this, [&](const Result<Json> &) {
            ++calls;
            delete std::exchange(client, nullptr);
        });
    }
    QTRY_VERIFY(!client);
    QCOMPARE(calls, 1); // the others went with the client
}

void TestGatewayClient::timeWindowIsRetriedOnce()
{
    bool always = false;
    qint64 gatewayTime = 0;
    Bench bench([&](const ServedRequest &request, QTcpSocket &socket) {
        if (request.path.endsWith("thirdExt/now")) {
            TestServer::answer(socket, 200,
                               R"({"code":"0","data":)" + QByteArray::number(gatewayTime) + '}');
            return;
        }
        const qint64 off = std::abs(request.header("timestamp").toLongLong() - gatewayTime);
        TestServer::answer(socket, 200, off > 5000 || always ? refusal("GATEWAY_CODE_014") : ok);
    });
    const QSignalSpy measured(&bench.client, &GatewayClient::clockMeasured);
    for (const qint64 skew : {-86'400'000, 86'400'000}) {
        gatewayTime = bench.local.wallMs() + skew;
        const qsizetype before = bench.server.requests().size();
        const auto result = bench.call();
        QVERIFY(*result);
        const auto requests = bench.server.requests().mid(before);
        QCOMPARE(requests.size(), 3);
        QVERIFY(requests.at(1).path.endsWith("thirdExt/now"));
        QVERIFY(requests.at(0).header("trace") != requests.at(2).header("trace"));
        QCOMPARE(requests.at(2).header("timestamp").toLongLong(), gatewayTime);
        QCOMPARE(requests.at(0).body, requests.at(2).body);
        QCOMPARE(bench.clock.skewMs(), skew);
    }
    QCOMPARE(measured.count(), 2);

    always = true;
    const qsizetype before = bench.server.requests().size();
    const auto result = bench.call();
    QCOMPARE(nameOf(result->error().kind), nameOf(ErrorKind::OutsideTimeWindow));
    QCOMPARE(bench.server.requests().size() - before, 3);
}

void TestGatewayClient::parallelRefusalsMeasureTheClockOnce()
{
    const qint64 gatewayTime = 42'000'000;
    Bench bench([&](const ServedRequest &request, QTcpSocket &socket) {
        if (request.path.endsWith("thirdExt/now"))
            TestServer::answer(socket, 200, R"({"code":"0","data":42000000})");
        else if (request.header("timestamp").toLongLong() == gatewayTime)
            TestServer::answer(socket, 200, ok);
        else
            TestServer::answer(socket, 200, refusal("GATEWAY_CODE_014"));
    });
    int good = 0;
    for (int i = 0; i < 4; ++i) {
        bench.client.sendRaw(someCall, {}, this,
                             [&](const Result<Json> &result) { good += result ? 1 : 0; });
    }
    QTRY_COMPARE(good, 4);
    QVERIFY(bench.server.count("thirdExt/now") >= 1);
    QVERIFY2(bench.server.count("thirdExt/now") < 4, "each measured for itself");
}

void TestGatewayClient::sleepIsNotMeasured()
{
    Bench *of = nullptr;
    int asked = 0;
    Bench bench([&](const ServedRequest &request, QTcpSocket &socket) {
        if (request.path.endsWith("thirdExt/now")) {
            TestServer::answer(socket, 200,
                               R"({"code":"0","data":)"
                                   + QByteArray::number(of->local.wallMs() + 500) + '}');
            if (++asked == 1)
                of->local.advance(60 * 60'000LL); // before the answer is read
            return;
        }
        const qint64 off =
            std::abs(request.header("timestamp").toLongLong() - of->local.wallMs() - 500);
        TestServer::answer(socket, 200, off > 100 ? refusal("GATEWAY_CODE_014") : ok);
    });
    of = &bench;
    QVERIFY(*bench.call());
    QCOMPARE(asked, 2);
    QCOMPARE(bench.clock.skewMs(), 500);
}

void TestGatewayClient::unknownClockIsMeasuredBesideTheFirstCall()
{
    Bench bench([](const ServedRequest &request, QTcpSocket &socket) {
        if (request.path.endsWith("thirdExt/now"))
            TestServer::answer(socket, 404, {});
        else
            TestServer::answer(socket, 200, ok);
    });
    bench.clock.forget();
    QVERIFY(*bench.call());
    QTRY_COMPARE(bench.server.count("thirdExt/now"), 1);
    QVERIFY(*bench.call()); // not asked for again at once
    QCOMPARE(bench.server.count("thirdExt/now"), 1);
    bench.local.advance(30'000);
    QVERIFY(*bench.call());
    QTRY_COMPARE(bench.server.count("thirdExt/now"), 2);
}

void TestGatewayClient::tooFastIsHonoured()
{
    Bench bench([](const ServedRequest &request, QTcpSocket &socket) {
        if (request.path.endsWith("call"))
            TestServer::answer(socket, 429, {}, "X-RateLimit-Reset: 7\r\n");
        else
            TestServer::answer(socket, 200, ok);
    });
    const auto first = bench.call();
    QCOMPARE(first->error().kind, ErrorKind::TooFast);
    QCOMPARE(first->error().retryAfterMs, 7000);
    QVERIFY(first->error().sent);
    bench.local.advance(6999);
    for (int i = 0; i < 5; ++i) {
        const auto blocked = bench.call();
        QCOMPARE(blocked->error().kind, ErrorKind::TooFast);
        QCOMPARE(blocked->error().retryAfterMs, 1);
        QVERIFY(!blocked->error().sent);
    }
    QCOMPARE(bench.server.requests().size(), 1);
    QVERIFY(*bench.call(otherCall));
    bench.local.advance(1);
    bench.call();
    QCOMPARE(bench.server.count("call"), 2);
}

void TestGatewayClient::tooFastInTheEnvelopeIsHonoured()
{
    QByteArray lines = "x-ratelimit-reset: 3\r\n";
    Bench bench([&](const ServedRequest &, QTcpSocket &socket) {
        TestServer::answer(socket, 200, refusal("GATEWAY_CODE_018"), lines);
    });
    QCOMPARE(bench.call()->error().retryAfterMs, 3000);
    QVERIFY(!bench.call()->error().sent);
    lines.clear(); // it does not say for how long
    const auto result = bench.call(otherCall);
    QCOMPARE(result->error().kind, ErrorKind::TooFast);
    QCOMPARE(result->error().retryAfterMs, 0);
    QVERIFY(bench.call(otherCall)->error().sent);
}

void TestGatewayClient::banIsHonoured()
{
    bool banned = true;
    Bench bench([&](const ServedRequest &, QTcpSocket &socket) {
        TestServer::answer(socket, banned ? 418 : 200, ok);
    });
    QCOMPARE(bench.call()->error().retryAfterMs, limits::banFirstMs);
    bench.local.advance(limits::banFirstMs - 1);
    const auto blocked = bench.call(otherCall);
    QCOMPARE(blocked->error().kind, ErrorKind::Banned);
    QVERIFY(!blocked->error().sent);
    QCOMPARE(bench.server.requests().size(), 1);
    bench.local.advance(1);
    QCOMPARE(bench.call()->error().retryAfterMs, 2 * limits::banFirstMs);
    bench.local.advance(2 * limits::banFirstMs);
    banned = false;
    QVERIFY(*bench.call());
}

void TestGatewayClient::budgetIsTold()
{
    Bench bench([](const ServedRequest &request, QTcpSocket &socket) {
        const bool other = request.path.endsWith("other");
        TestServer::answer(socket, 200, ok,
                           other ? "x-ratelimit-limit: 100\r\nx-ratelimit-remaining: 98\r\n"
                                   "x-ratelimit-reset: 60\r\n"
                                 : "x-ratelimit-limit: 300\r\nx-ratelimit-remairing: 12\r\n"
                                   "x-ratelimit-reset: 10\r\n");
    });
    QSignalSpy budget(&bench.client, &GatewayClient::budgetChanged);
    bench.call();
    QCOMPARE(budget.takeFirst(), QVariantList({12, 300}));
    bench.call(otherCall);
    QCOMPARE(budget.takeFirst(), QVariantList({12, 300})); // still the tightest
    bench.local.advance(10'000); // its window is over
    bench.call(otherCall);
    QCOMPARE(budget.takeFirst(), QVariantList({98, 100}));
}

void TestGatewayClient::sessionEndIsToldOnce()
{
    Bench bench([](const ServedRequest &, QTcpSocket &socket) {
        TestServer::answer(socket, 200, refusal("GATEWAY_CODE_005"));
    });
    QSignalSpy ended(&bench.client, &GatewayClient::sessionEnded);
    bench.call();
    QCOMPARE(ended.count(), 0); // there was none

    bench.client.setToken(Secret("one"));
    int answers = 0;
    for (int i = 0; i < 5; ++i) {
        bench.client.sendRaw(someCall, {}, this, [&](const Result<Json> &result) {
            QCOMPARE(result.error().kind, ErrorKind::SessionEnded);
            ++answers;
        });
    }
    QTRY_COMPARE(answers, 5);
    QCOMPARE(ended.count(), 1);
    QCOMPARE(ended.first().first().value<GatewayError>().code, u"GGATEWAY_CODE_005"_s);

    bench.client.setToken(Secret("two"));
    bench.call();
    QCOMPARE(ended.count(), 2);
}

void TestGatewayClient::oldTokenEndsNoSession()
{
    QTcpSocket *waiting = nullptr;
    Bench bench([&](const ServedRequest &, QTcpSocket &socket) { waiting = &socket; });
    const QSignalSpy ended(&bench.client, &GatewayClient::sessionEnded);
    bench.client.setToken(Secret("old"));
    std::optional<Result<Json>> result;
    bench.client.sendRaw(someCall, {}, this, [&](const Result<Json> &r) { result = r; });
    QTRY_VERIFY(waiting);
    bench.client.setToken(Secret("new"));
    TestServer::answer(*waiting, 200, refusal("GATEWAY_CODE_005"));
    QTRY_VERIFY(result);
    QCOMPARE(result->error().kind, ErrorKind::SessionEnded);
    QCOMPARE(ended.count(), 0);
}

void TestGatewayClient::noCookieIsKept()
{
    Bench bench([](const ServedRequest &, QTcpSocket &socket) {
        TestServer::answer(socket, 200, ok,
                           "Set-Cookie: id=1; Path=/\r\nCache-Control: public\r\n");
    });
    bench.call();
    bench.call();
    QCOMPARE(bench.server.requests().size(), 2);
    QVERIFY(bench.server.requests().constLast().header("cookie").isNull());
}

void TestGatewayClient::challengeIsNotAnswered()
{
    Bench bench([](const ServedRequest &, QTcpSocket &socket) {
        TestServer::answer(socket, 401, {}, "WWW-Authenticate: Basic realm=\"x\"\r\n");
    });
    QCOMPARE(nameOf(bench.call()->error().kind), nameOf(ErrorKind::HttpFailed));
    QCOMPARE(bench.server.requests().size(), 1);
}

void TestGatewayClient::connectionIsKeptAlive()
{
    Bench bench(answerOk);
    for (int i = 0; i < 5; ++i)
        bench.call();
    QCOMPARE(bench.server.connections(), 1);
}

void TestGatewayClient::reconnectingDropsIdleConnections()
{
    QPointer<QTcpSocket> slow;
    Bench bench([&](const ServedRequest &request, QTcpSocket &socket) {
        if (request.path.endsWith("now"))
            TestServer::answer(socket, 200, R"({"code":"0","data":1000})");
        else if (request.path.endsWith("other"))
            slow = &socket;
        else
            TestServer::answer(socket, 200, ok);
    });
    bench.call();
    std::optional<Result<Json>> underWay;
    bench.client.sendRaw(otherCall, {}, this, [&](const Result<Json> &r) { underWay = r; });
    QTRY_VERIFY(slow);
    const int before = bench.server.connections();
    const QSignalSpy measured(&bench.client, &GatewayClient::clockMeasured);
    bench.client.reconnectNow();
    QTRY_COMPARE(measured.count(), 1);
    QVERIFY(bench.server.connections() > before);
    QVERIFY(slow); // the call under way keeps its connection
    TestServer::answer(*slow, 200, ok);
    QTRY_VERIFY(underWay && *underWay);
}

void TestGatewayClient::newEnvironmentCancelsCalls()
{
    Bench bench([](const ServedRequest &, QTcpSocket &) {});
    bench.client.setToken(Secret("one"));
    QList<ErrorKind> kinds;
    for (int i = 0; i < 3; ++i) {
        bench.client.sendRaw(someCall, {}, this, [&](const Result<Json> &result) {
            kinds.append(result.error().kind);
        });
    }
    QTRY_COMPARE(bench.server.requests().size(), 3);
    TestServer second(answerOk);
    QVERIFY(second.start());
    Environment environment = bench.environment();
    environment.clientApi = second.url(u"http"_s, u"/second"_s);
    bench.client.setEnvironment(environment);
    QCOMPARE(kinds, QList<ErrorKind>(3, ErrorKind::Cancelled));
    QVERIFY(!bench.clock.isKnown());
    QVERIFY(*bench.call());
    QCOMPARE(second.count("/second/global"), 1);
    QVERIFY(second.requests().first().header("token").isNull());
}

void TestGatewayClient::logLineHoldsNoSecret()
{
    const QByteArray canary = "canary7f3b";
    // The gateway repeats secrets where they do not belong.
    const QByteArray answer = R"({"bizCode":"token=)" + canary + R"(&","code":"X","trace":"t"})";
    Bench bench([&](const ServedRequest &, QTcpSocket &socket) {
        TestServer::answer(socket, 200, answer);
    });
    bench.client.setToken(Secret(canary));
    QStringList lines;
    caughtLines = &lines;
    const QtMessageHandler before = qInstallMessageHandler(catchLine);
    const auto result = bench.call(someCall, bodyOf("loginPwd", canary.constData()));
    qInstallMessageHandler(before);

    QCOMPARE(lines.size(), 1);
    const QString trace = QString::fromUtf8(bench.server.requests().first().header("trace"));
    QVERIFY2(lines.first().startsWith(u"POST global/some.Service.call trace="_s + trace
                                      + u" status=200 outcome="_s),
             qPrintable(lines.first()));
    QVERIFY2(!lines.first().contains(QString::fromUtf8(canary)), qPrintable(lines.first()));
    // The control: what was to be logged did hold it.
    QVERIFY(result->error().code.contains(QString::fromUtf8(canary)));
}

void TestGatewayClient::captchaOfTheRequestIsAHeader()
{
    Bench bench(answerOk);
    int answers = 0;
    const auto count = [&answers](const Result<CaptchaRequest::Answer> &answer) {
        answers += answer ? 1 : 0;
    };
    bench.client.send(CaptchaRequest{Secret("solved")}, this, count);
    QTRY_COMPARE(answers, 1);
    QCOMPARE(bench.server.requests().constLast().header("captcha"), "solved"_ba);
    QCOMPARE(bench.server.requests().constLast().body, R"({"a":"b"})"_ba);
    bench.client.send(CaptchaRequest{}, this, count);
    QTRY_COMPARE(answers, 2);
    QVERIFY(bench.server.requests().constLast().header("captcha").isNull());
}

void TestGatewayClient::otherTokenGoesAlongOnce()
{
    Bench bench([](const ServedRequest &, QTcpSocket &socket) {
        TestServer::answer(socket, 200, refusal("GATEWAY_CODE_005"));
    });
    const QSignalSpy ended(&bench.client, &GatewayClient::sessionEnded);
    bench.client.setToken(Secret("in-force"));
    std::optional<Result<Json>> result;
    bench.client.sendRaw(someCall, {}, this, [&](const Result<Json> &answer) { result = answer; },
                         {.token = Secret("another")});
    QTRY_VERIFY(result);
    QCOMPARE(bench.server.requests().constLast().header("token"), "another"_ba);
    QCOMPARE(result->error().kind, ErrorKind::SessionEnded);
    QCOMPARE(ended.count(), 0);

    bench.call();
    QCOMPARE(bench.server.requests().constLast().header("token"), "in-force"_ba);
    QCOMPARE(ended.count(), 1);
}

void TestGatewayClient::formKnowsNothingOfTheGateway()
{
    Bench bench([](const ServedRequest &, QTcpSocket &socket) {
        TestServer::answer(socket, 200, R"({"access_token":"t","expires_in":3600})");
    });
    bench.client.setToken(Secret("my-token"));
    const auto result = bench.postForm("grant_type=authorization_code&code=c%2Fd");
    QVERIFY(result && *result);
    QCOMPARE((**result)["access_token"].toString(), u"t"_s);

    const ServedRequest request = bench.server.requests().constLast();
    QCOMPARE(request.method, "POST"_ba);
    QCOMPARE(request.path, "/token?v=1"_ba);
    QCOMPARE(request.body, "grant_type=authorization_code&code=c%2Fd"_ba);
    QCOMPARE(request.header("content-type"), "application/x-www-form-urlencoded"_ba);
    QCOMPARE(request.header("accept"), "application/json"_ba);
    for (const char *name : {"token", "companyId", "company", "trace", "timestamp", "version",
                             "group", "lang", "captcha"})
        QVERIFY2(request.header(name).isNull(), name);
    // The gateway's clock and limits are not measured at somebody else's.
    QCOMPARE(bench.server.requests().size(), 1);
}

void TestGatewayClient::formAnswersAreMapped_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, int status, const QByteArray &body, ErrorKind kind,
                        const QString &text = {}) {
        QTest::newRow(name) << status << body << kind << text;
    };
    row("refusal", 400, R"({"error":"invalid_grant","error_description":"Code was already used"})",
        ErrorKind::ProviderRefused, u"Code was already used"_s);
    row("refusal without words", 401, R"({"error":"invalid_client"})", ErrorKind::ProviderRefused,
        u"invalid_client"_s);
    row("Facebook's refusal", 400, R"({"error":{"message":"No","type":"OAuthException","code":1}})",
        ErrorKind::ProviderRefused, u"No"_s);
    row("refusal with 200", 200, R"({"error":"bad_verification_code"})", ErrorKind::ProviderRefused,
        u"bad_verification_code"_s);
    row("400 without JSON", 400, "<html>", ErrorKind::HttpFailed);
    row("too fast", 429, "", ErrorKind::TooFast);
    row("404", 404, "<html>", ErrorKind::UnknownEndpoint);
    row("500 with JSON", 500, R"({"error":"server_error"})", ErrorKind::HttpFailed);
    row("not JSON", 200, "access_token=t", ErrorKind::BadAnswer);
    row("not an object", 200, "[1]", ErrorKind::BadAnswer);
    row("empty", 200, "", ErrorKind::BadAnswer);
}

void TestGatewayClient::formAnswersAreMapped()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(ErrorKind, kind);
    QFETCH(QString, text);
    Bench bench([&](const ServedRequest &, QTcpSocket &socket) {
        TestServer::answer(socket, status, body);
    });
    const auto result = bench.postForm("code=c");
    QVERIFY(result && !*result);
    QCOMPARE(nameOf(result->error().kind), nameOf(kind));
    QCOMPARE(result->error().text, text);
    QCOMPARE(result->error().httpStatus, status);
    QCOMPARE(bench.server.requests().size(), 1);
}

void TestGatewayClient::formFollowsNoRedirect()
{
    TestServer thief(answerOk);
    QVERIFY(thief.start());
    const QByteArray location = thief.url(u"http"_s, u"/steal"_s).toEncoded();
    Bench bench([&](const ServedRequest &, QTcpSocket &socket) {
        TestServer::answer(socket, 307, {}, "Location: " + location + "\r\n");
    });
    QCOMPARE(nameOf(bench.postForm("code=c")->error().kind), nameOf(ErrorKind::Redirected));
    bench.call(); // time for a redirect that might be under way
    QCOMPARE(thief.connections(), 0);
}

void TestGatewayClient::formGivesUpInTime()
{
    Bench bench([](const ServedRequest &, QTcpSocket &) {}, 150);
    QCOMPARE(nameOf(bench.postForm("code=c")->error().kind), nameOf(ErrorKind::TimedOut));

    Bench dropping([](const ServedRequest &, QTcpSocket &socket) { TestServer::reset(socket); });
    QCOMPARE(nameOf(dropping.postForm("code=c")->error().kind), nameOf(ErrorKind::ConnectionLost));
    QCOMPARE(dropping.server.requests().size(), 1);
}

void TestGatewayClient::hugeFormAnswerIsRefused()
{
    Bench bench([](const ServedRequest &, QTcpSocket &socket) {
        TestServer::answer(socket, 200, QByteArray(2 * 1024 * 1024, ' '));
    });
    QCOMPARE(nameOf(bench.postForm("code=c")->error().kind), nameOf(ErrorKind::BadAnswer));
}

void TestGatewayClient::formLogLineHoldsNoSecret()
{
    Bench bench([](const ServedRequest &, QTcpSocket &socket) {
        TestServer::answer(socket, 200, R"({"access_token":"canary7f3b"})");
    });
    QStringList lines;
    caughtLines = &lines;
    const QtMessageHandler before = qInstallMessageHandler(catchLine);
    const auto result = bench.postForm("code=canary7f3b");
    qInstallMessageHandler(before);
    QVERIFY(result && *result);
    QCOMPARE(lines.size(), 1);
    QVERIFY2(lines.first().startsWith(
                 u"POST "_s + bench.server.url(u"http"_s, u"/token"_s).toString() + u" trace="_s),
             qPrintable(lines.first()));
    QVERIFY2(!lines.first().contains(u"canary7f3b"_s), qPrintable(lines.first()));
    QVERIFY2(!lines.first().contains(u'?'), qPrintable(lines.first()));
}

QTEST_GUILESS_MAIN(TestGatewayClient)
#include "tst_gatewayclient.moc"
