// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
//
// What the request inspector is told of calls.
#include "app/net/callrecord.h"
#include "app/net/gatewayclient.h"
#include "app/protocol/rsa.h"
#include "tests/support/apicredentials.h"
#include "tests/support/testcertificates.h"
#include "tests/support/testclock.h"
#include "tests/support/testserver.h"
#include "tests/support/trafficlog.h"

#include <QElapsedTimer>
#include <QLoggingCategory>
#include <QTest>
#include <QTestEventLoop>
#include <QTimer>

#include <algorithm>

using namespace mm;
using namespace Qt::Literals::StringLiterals;

Q_DECLARE_METATYPE(mm::CallMarks)
Q_DECLARE_METATYPE(mm::CallPhases)

namespace {

constexpr Endpoint someCall{.path = "global/some.Service.call"};
const QByteArray ok = R"({"code":"0","data":{"a":1}})";

Json bodyOf(const char *name, const char *value)
{
    Json body;
    body.set(name, value);
    return body;
}

qint64 totalOf(const CallPhases &phases)
{
    qint64 total = 0;
    for (const qint64 each :
         {phases.blocked, phases.connect, phases.tls, phases.send, phases.wait, phases.receive})
        total += std::max<qint64>(0, each);
    return total;
}

class Bench
{
public:
    explicit Bench(TestServer::Handler handler, int timeoutMs = limits::requestTimeoutMs,
                   std::optional<QSslConfiguration> tls = {}) :
        secure(tls.has_value()),
        server(std::move(handler), std::move(tls)), clock(local),
        client(environment(), clock, nullptr, timeoutMs)
    {
        clock.measured(local.wallMs(), local.steadyMs(), local.steadyMs());
        client.setTraffic(&log);
    }

    Environment environment()
    {
        if (!server.isListening() && !server.start())
            qFatal("no port");
        Environment made;
        made.companyId = 360;
        made.clientApi = server.url(secure ? u"https"_s : u"http"_s, u"/api"_s);
        made.openApi = server.url(secure ? u"https"_s : u"http"_s, u"/openapi-c"_s);
        return made;
    }

    Result<Json> call(const Endpoint &endpoint = someCall, Json body = Json(Json::Object{}))
    {
        std::optional<Result<Json>> result;
        QObject context;
        client.sendRaw(endpoint, std::move(body), &context, [&](const Result<Json> &answer) {
            result = answer;
            loop.exitLoop();
        });
        loop.enterLoop(20);
        return result.value_or(GatewayError{.text = u"no end"_s});
    }

    [[nodiscard]] TrafficLog::Attempt last() const { return log.attempts().constLast(); }

    const bool secure;
    TrafficLog log;
    TestServer server;
    TestClock local;
    ServerClock clock;
    GatewayClient client;
    QTestEventLoop loop;
};

void answerOk(const ServedRequest &, QTcpSocket &socket)
{
    TestServer::answer(socket, 200, ok, "Server: tested\r\n");
}

} // namespace

class TestHttpTraffic : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { QLoggingCategory::setFilterRules(u"mm.*=false"_s); }
    void phases_data();
    void phases();
    void successIsTold();
    void refusalIsTold();
    void phasesAreMeasured();
    void tlsIsMeasured();
    void bodyIsToldBeforeTheCipher();
    void signedCallIsTold();
    void everyAttemptIsTold();
    void timeOutIsTold();
    void resetIsTold();
    void unreachableIsTold();
    void cancelledIsTold();
    void deadContextIsTold();
    void whatIsNotSentIsTold();
    void formIsTold();
    void packedAnswerIsCountedAsItCame();
    void nobodyIsTold();
};

void TestHttpTraffic::phases_data()
{
    QTest::addColumn<CallMarks>("marks");
    QTest::addColumn<CallPhases>("expected");
    QTest::newRow("whole, new connection")
        << CallMarks{.connecting = 5, .sending = 25, .sent = 30, .answering = 90, .ended = 100}
        << CallPhases{.blocked = 5, .connect = 20, .send = 5, .wait = 60, .receive = 10};
    QTest::newRow("whole, TLS") << CallMarks{
        .connecting = 5,
        .secured = 65,
        .sending = 66,
        .sent = 70,
        .answering = 90,
        .ended = 100} << CallPhases{.blocked = 5, .tls = 60, .send = 5, .wait = 20, .receive = 10};
    QTest::newRow("connection used again")
        << CallMarks{.sending = 3, .sent = 4, .answering = 50, .ended = 51}
        << CallPhases{.blocked = 3, .send = 1, .wait = 46, .receive = 1};
    QTest::newRow("never began") << CallMarks{} << CallPhases{.blocked = 120};
    QTest::newRow("not connected")
        << CallMarks{.connecting = 5, .ended = 50} << CallPhases{.blocked = 5, .connect = 45};
    QTest::newRow("not sent") << CallMarks{.connecting = 5, .sending = 25}
                              << CallPhases{.blocked = 5, .connect = 20, .send = 95};
    QTest::newRow("not answered") << CallMarks{.connecting = 5, .sending = 25, .sent = 30}
                                  << CallPhases{.blocked = 5, .connect = 20, .send = 5, .wait = 90};
    QTest::newRow("cut off")
        << CallMarks{.connecting = 5, .sending = 25, .sent = 30, .answering = 90}
        << CallPhases{.blocked = 5, .connect = 20, .send = 5, .wait = 60, .receive = 30};
    QTest::newRow("out of order") // never negative
        << CallMarks{.connecting = 5, .sending = 25, .sent = 24, .answering = 90, .ended = 100}
        << CallPhases{.blocked = 5, .connect = 20, .send = 0, .wait = 65, .receive = 10};
}

void TestHttpTraffic::phases()
{
    QFETCH(CallMarks, marks);
    QFETCH(CallPhases, expected);
    const CallPhases made = phasesOf(marks, 120);
    QVERIFY(made == expected);
    QCOMPARE(totalOf(made), marks.ended >= 0 ? marks.ended : 120);
}

void TestHttpTraffic::successIsTold()
{
    Bench bench(answerOk);
    bench.client.setToken(Secret("my-token"));
    QVERIFY(bench.call(someCall, bodyOf("a", "b")));
    QCOMPARE(bench.log.attempts().size(), 1);
    const auto told = bench.last();
    const ServedRequest request = bench.server.requests().constFirst();
    QCOMPARE(told.traffic.startedAt, bench.local.wallMs());
    QCOMPARE(told.traffic.trace, request.header("trace"));
    QCOMPARE(told.traffic.method, "POST"_ba);
    QCOMPARE(told.traffic.url,
             bench.server.url(u"http"_s, u"/api/global/some.Service.call"_s).toString());
    QCOMPARE(told.requestBody, R"({"a":"b"})"_ba);
    QCOMPARE(told.answerBody, ok);
    QVERIFY(!told.traffic.encrypted);
    QCOMPARE(told.traffic.status, 200);
    QCOMPARE(told.traffic.outcome, u"ok"_s);
    QCOMPARE(told.traffic.sentBytes, 9);
    QCOMPARE(told.traffic.receivedBytes, ok.size());
    for (const char *name : {"companyId", "trace", "timestamp", "lang", "version", "token",
                             "content-type", "user-agent"}) {
        QCOMPARE(TrafficLog::Attempt::header(told.traffic.requestHeaders, name),
                 request.header(name));
    }
    QCOMPARE(TrafficLog::Attempt::header(told.traffic.answerHeaders, "server"), "tested"_ba);
}

void TestHttpTraffic::refusalIsTold()
{
    Bench bench([](const ServedRequest &, QTcpSocket &socket) {
        TestServer::answer(socket, 403, R"({"bizCode":"G","code":"GATEWAY_CODE_019"})");
    });
    QVERIFY(!bench.call());
    QCOMPARE(bench.last().traffic.status, 403);
    QCOMPARE(bench.last().traffic.outcome, u"GGATEWAY_CODE_019"_s);
    QVERIFY(bench.last().answerBody.contains("GATEWAY_CODE_019"));
}

void TestHttpTraffic::phasesAreMeasured()
{
    Bench bench([](const ServedRequest &, QTcpSocket &socket) {
        QTimer::singleShot(60, &socket, [&socket] {
            socket.write("HTTP/1.1 200 OK\r\nContent-Length: " + QByteArray::number(ok.size())
                         + "\r\n\r\n");
            QTimer::singleShot(40, &socket, [&socket] { socket.write(ok); });
        });
    });
    QElapsedTimer timer;
    timer.start();
    QVERIFY(bench.call());
    const qint64 elapsedUs = timer.nsecsElapsed() / 1'000;
    const CallPhases first = bench.last().traffic.phases;
    QVERIFY(first.blocked >= 0);
    QVERIFY(first.connect >= 0);
    QCOMPARE(first.tls, -1);
    QVERIFY(first.send >= 0);
    QVERIFY2(first.wait >= 50'000, QByteArray::number(first.wait).constData());
    QVERIFY2(first.receive >= 30'000, QByteArray::number(first.receive).constData());
    QVERIFY(totalOf(first) <= elapsedUs);

    QVERIFY(bench.call());
    const CallPhases again = bench.last().traffic.phases;
    QVERIFY(again.blocked >= 0);
    QCOMPARE(again.connect, -1); // the connection was there
    QVERIFY(again.wait >= 50'000);
    QCOMPARE(bench.server.connections(), 1);
}

void TestHttpTraffic::tlsIsMeasured()
{
    const TestCertificate authority = makeCertificate({.authority = true});
    const TestCertificate certificate = makeCertificate({}, &authority);
    Bench bench(answerOk, limits::requestTimeoutMs, serverTls(certificate));
    bench.client.setSslConfiguration(trusting(authority));
    QVERIFY(bench.call());
    const CallPhases phases = bench.last().traffic.phases;
    QVERIFY2(phases.tls > 0, QByteArray::number(phases.tls).constData());
    QCOMPARE(phases.connect, -1);
    QVERIFY(phases.wait >= 0);
    QVERIFY(bench.last().traffic.url.startsWith("https:"_L1));
}

void TestHttpTraffic::bodyIsToldBeforeTheCipher()
{
    const auto key = RsaPrivateKey::generate(1024);
    QVERIFY(key);
    Bench bench(answerOk);
    Environment environment = bench.environment();
    environment.publicKey = key->publicKeyBase64();
    bench.client.setEnvironment(environment);
    bench.clock.measured(5000, bench.local.steadyMs(), bench.local.steadyMs());
    QVERIFY(bench.call(someCall, bodyOf("loginName", "somebody")));
    QVERIFY(bench.last().traffic.encrypted);
    QCOMPARE(bench.last().requestBody, R"({"loginName":"somebody"})"_ba);
    QCOMPARE(bench.last().traffic.sentBytes, bench.server.requests().constLast().body.size());
    QVERIFY(bench.last().traffic.sentBytes > 100);
}

void TestHttpTraffic::signedCallIsTold()
{
    Bench bench(answerOk);
    bench.client.setCredentials(sampleCredentials());
    QVERIFY(bench.call());
    const auto told = bench.last();
    QVERIFY2(told.traffic.url.contains("/openapi-c/global/"_L1), qPrintable(told.traffic.url));
    QVERIFY(!TrafficLog::Attempt::header(told.traffic.requestHeaders, "signature").isEmpty());
}

void TestHttpTraffic::everyAttemptIsTold()
{
    Bench bench([](const ServedRequest &request, QTcpSocket &socket) {
        if (request.path.endsWith("thirdExt/now"))
            TestServer::answer(socket, 200, R"({"code":"0","data":42000000})");
        else if (request.header("timestamp") == "42000000")
            TestServer::answer(socket, 200, ok);
        else
            TestServer::answer(socket, 200, R"({"bizCode":"G","code":"GATEWAY_CODE_014"})");
    });
    QVERIFY(bench.call());
    const auto told = bench.log.attempts();
    QCOMPARE(told.size(), 3);
    QCOMPARE(told.at(0).traffic.outcome, u"GGATEWAY_CODE_014"_s);
    QVERIFY(told.at(1).traffic.url.endsWith("thirdExt/now"_L1));
    QCOMPARE(told.at(2).traffic.outcome, u"ok"_s);
    QVERIFY(told.at(0).traffic.trace != told.at(2).traffic.trace);
}

void TestHttpTraffic::timeOutIsTold()
{
    Bench bench([](const ServedRequest &, QTcpSocket &) {}, 150);
    QVERIFY(!bench.call());
    QCOMPARE(bench.log.attempts().size(), 1);
    const auto told = bench.last();
    QCOMPARE(told.traffic.status, 0);
    QCOMPARE(told.traffic.outcome, u"TimedOut"_s);
    QCOMPARE(told.traffic.sentBytes, 2);
    QVERIFY(told.traffic.phases.wait > 50'000);
    QCOMPARE(told.traffic.phases.receive, -1);
}

void TestHttpTraffic::resetIsTold()
{
    Bench bench([](const ServedRequest &, QTcpSocket &socket) { TestServer::reset(socket); });
    QVERIFY(!bench.call());
    QCOMPARE(bench.log.attempts().size(), 1);
    QCOMPARE(bench.last().traffic.outcome, u"ConnectionLost"_s);
    QCOMPARE(bench.last().traffic.status, 0);
    QVERIFY(bench.last().traffic.answerHeaders.empty());
}

void TestHttpTraffic::unreachableIsTold()
{
    Bench bench(answerOk);
    bench.server.close();
    QVERIFY(!bench.call());
    QCOMPARE(bench.log.attempts().size(), 1);
    QCOMPARE(bench.last().traffic.outcome, u"HostUnreachable"_s);
    QCOMPARE(bench.last().traffic.sentBytes, 0);
    QCOMPARE(bench.last().traffic.phases.send, -1);
}

void TestHttpTraffic::cancelledIsTold()
{
    Bench bench([](const ServedRequest &, QTcpSocket &) {});
    int calls = 0;
    Call *const call = bench.client.sendRaw(someCall, bodyOf("a", "b"), this,
                                            [&](const Result<Json> &) { ++calls; });
    QTRY_COMPARE(bench.server.requests().size(), 1);
    call->cancel();
    call->cancel();
    QCOMPARE(calls, 1);
    QCOMPARE(bench.log.attempts().size(), 1);
    QCOMPARE(bench.last().traffic.outcome, u"Cancelled"_s);
    QCOMPARE(bench.last().requestBody, R"({"a":"b"})"_ba);
    QCOMPARE(bench.last().traffic.trace, bench.server.requests().constFirst().header("trace"));
}

void TestHttpTraffic::deadContextIsTold()
{
    Bench bench([](const ServedRequest &, QTcpSocket &) {});
    auto context = std::make_unique<QObject>();
    bench.client.sendRaw(someCall, {}, context.get(), [](const Result<Json> &) {});
    QTRY_COMPARE(bench.server.requests().size(), 1);
    context.reset();
    QCOMPARE(bench.log.attempts().size(), 1);
    QCOMPARE(bench.last().traffic.outcome, u"Cancelled"_s);
}

void TestHttpTraffic::whatIsNotSentIsTold()
{
    Bench bench(answerOk);
    bench.client.setCredentials(sampleCredentials());
    QVERIFY(!bench.call(endpoints::logout));
    QCOMPARE(bench.log.attempts().size(), 1);
    const auto told = bench.last();
    QCOMPARE(told.traffic.outcome, u"NEEDS_SIGN_IN"_s);
    QVERIFY(told.traffic.url.endsWith("/api/logout"_L1));
    QCOMPARE(told.traffic.status, 0);
    QCOMPARE(told.traffic.sentBytes, 0);
    QVERIFY(told.traffic.phases == CallPhases());
    QVERIFY(told.traffic.requestHeaders.empty());
}

void TestHttpTraffic::formIsTold()
{
    Bench bench([](const ServedRequest &, QTcpSocket &socket) {
        TestServer::answer(socket, 200, R"({"access_token":"x"})");
    });
    std::optional<Result<Json>> result;
    bench.client.postForm(bench.server.url(u"http"_s, u"/token"_s), "grant_type=a&code=b", this,
                          [&](const Result<Json> &answer) { result = answer; });
    QTRY_VERIFY(result && *result);
    QCOMPARE(bench.last().requestBody, "grant_type=a&code=b"_ba);
    QCOMPARE(bench.last().answerBody, R"({"access_token":"x"})"_ba);
    QVERIFY(bench.last().traffic.trace.isEmpty());
}

void TestHttpTraffic::packedAnswerIsCountedAsItCame()
{
    const QByteArray plain = R"({"code":"0","data":")" + QByteArray(5'000, 'x') + R"("})";
    QByteArray packed = qCompress(plain).mid(4); // zlib, as "deflate" is
    Bench bench([&](const ServedRequest &, QTcpSocket &socket) {
        TestServer::answer(socket, 200, packed, "Content-Encoding: deflate\r\n");
    });
    QVERIFY(bench.call());
    QCOMPARE(bench.last().answerBody, plain);
    QCOMPARE(bench.last().traffic.receivedBytes, packed.size());
}

void TestHttpTraffic::nobodyIsTold()
{
    Bench bench(answerOk);
    bench.client.setTraffic(nullptr);
    QVERIFY(bench.call());
    QVERIFY(bench.log.attempts().isEmpty());

    // Taken away while a call is under way.
    bench.client.setTraffic(&bench.log);
    std::optional<Result<Json>> result;
    bench.client.sendRaw(someCall, {}, this, [&](const Result<Json> &r) { result = r; });
    bench.client.setTraffic(nullptr);
    QTRY_VERIFY(result && *result);
    QVERIFY(bench.log.attempts().isEmpty());
}

QTEST_GUILESS_MAIN(TestHttpTraffic)
#include "tst_httptraffic.moc"
