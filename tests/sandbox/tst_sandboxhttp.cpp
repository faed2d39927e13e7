// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "tests/sandbox/rawclient.h"

#include <QElapsedTimer>
#include <QTest>

#ifdef Q_OS_UNIX
#include <arpa/inet.h>
#include <sys/socket.h>
#include <unistd.h>
#endif

using namespace mm;

namespace {

Json rules(const char *json)
{
    return *Json::parse(json);
}

const QByteArray nowPath = "thirdExt/now";

} // namespace

/// The sandbox's HTTP, byte by byte.
class SandboxHttpTest : public QObject
{
    Q_OBJECT

private slots:
    void keepAliveAndPipelining()
    {
        SandboxFixture sandbox({});
        RawClient client(sandbox.port());
        client.send(RawCall(nowPath).toBytes() + RawCall(nowPath).toBytes());
        QCOMPARE(client.read().code(), QStringLiteral("0"));
        QCOMPARE(client.read().code(), QStringLiteral("0"));
        QCOMPARE(client.ask(RawCall(nowPath)).code(), QStringLiteral("0"));
        QCOMPARE(sandbox.requestCount("thirdExt"), 3);
    }

    void requestsMayComeInPieces()
    {
        SandboxFixture sandbox({});
        RawClient client(sandbox.port());
        const QByteArray bytes =
            RawCall(loginPath, emailLogin(QStringLiteral("demo@example.com")).toBytes()).toBytes();
        for (qsizetype i = 0; i < bytes.size(); i += 7)
            client.send(bytes.mid(i, 7));
        QCOMPARE(client.read().code(), QStringLiteral("0"));
    }

    void closeIsKept()
    {
        SandboxFixture sandbox({});
        RawClient client(sandbox.port());
        const RawAnswer answer = client.ask(RawCall(nowPath).set("connection", "close"));
        QVERIFY(answer.whole);
        QCOMPARE(answer.header("connection"), QByteArray("close"));
        QVERIFY(client.isClosed());
    }

    void onlyPost()
    {
        SandboxFixture sandbox({});
        for (const char *method : {"GET", "PUT", "DELETE"}) {
            RawCall call(nowPath);
            call.method = method;
            const RawAnswer answer = ask(sandbox, call);
            QCOMPARE(answer.status, 405);
            QCOMPARE(answer.header("allow"), QByteArray("POST"));
        }
    }

    void whatIsNotHttpIsRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("status");
        QTest::newRow("noise") << QByteArray("\x16\x03\x01 hello\r\n\r\n") << 400;
        QTest::newRow("old version")
            << QByteArray("POST /api/thirdExt/now HTTP/0.9\r\n\r\n") << 400;
        QTest::newRow("two lengths")
            << QByteArray("POST / HTTP/1.1\r\nContent-Length: 2\r\nContent-Length: 3\r\n\r\n")
            << 400;
        QTest::newRow("endless head") << "POST / HTTP/1.1\r\nx: " + QByteArray(20'000, 'a') << 431;
        QTest::newRow("huge body")
            << QByteArray("POST / HTTP/1.1\r\nContent-Length: 99999999\r\n\r\n") << 413;
    }

    void whatIsNotHttpIsRefused()
    {
        QFETCH(QByteArray, bytes);
        SandboxFixture sandbox({});
        RawClient client(sandbox.port());
        client.send(bytes);
        QTEST(client.read().status, "status");
        QVERIFY(client.isClosed());
        QCOMPARE(ask(sandbox, RawCall(nowPath)).code(), QStringLiteral("0"));
    }

    void rateLimitsAreSaidAndKept()
    {
        SandboxFixture sandbox({});
        RawClient client(sandbox.port());
        for (int left = 299; left >= 0; --left) {
            const RawAnswer answer = client.ask(RawCall(nowPath));
            QCOMPARE(answer.status, 200);
            QCOMPARE(answer.header("x-ratelimit-limit"), QByteArray("300"));
            QCOMPARE(answer.header("x-ratelimit-remairing").toInt(), left);
        }
        const RawAnswer refused = client.ask(RawCall(nowPath));
        QCOMPARE(refused.status, 429);
        QCOMPARE(refused.json()["bizCode"].toString() + refused.code(),
                 QStringLiteral("GGATEWAY_CODE_018"));
        const int reset = refused.header("x-ratelimit-reset").toInt();
        QVERIFY(reset > 0 && reset <= 60);
        QCOMPARE(refused.json()["msgParams"].toString().toInt(), reset);
        // Another endpoint has its own allowance.
        QCOMPARE(client.ask(RawCall(symbolsPath, R"({"customerGroupId":0})")).status, 200);
    }

    void answersThatBreakOff_data()
    {
        QTest::addColumn<QByteArray>("kind");
        QTest::addColumn<int>("status");
        QTest::newRow("drop") << QByteArray("drop") << 0;
        QTest::newRow("reset") << QByteArray("reset") << 0;
        QTest::newRow("partial head") << QByteArray("partialHeader") << 0;
        QTest::newRow("partial body") << QByteArray("partialBody") << 200;
    }

    void answersThatBreakOff()
    {
        QFETCH(QByteArray, kind);
        QFETCH(int, status);
        SandboxFixture sandbox({});
        sandbox.setFaults(Json(
            Json::Array{Json(Json::Object{{"do", Json(kind.constData())}, {"times", Json(1)}})}));
        RawClient client(sandbox.port());
        const RawAnswer answer = client.ask(RawCall(nowPath));
        QVERIFY(!answer.whole);
        QCOMPARE(answer.status, status);
        QCOMPARE(answer.head.isEmpty(), kind == "drop" || kind == "reset");
        QVERIFY(client.isClosed());
        if (status == 200) {
            const int length = answer.header("content-length").toInt();
            QVERIFY(!answer.body.isEmpty() && answer.body.size() < length);
        }
        QCOMPARE(sandbox.requestCount("thirdExt/now"), 1);
        QCOMPARE(ask(sandbox, RawCall(nowPath)).code(), QStringLiteral("0"));
    }

#ifdef Q_OS_UNIX
    // Qt tells an end and a reset of a connection by one name; the system does not.
    void aResetIsAReset_data()
    {
        QTest::addColumn<QByteArray>("kind");
        QTest::addColumn<int>("error");
        QTest::newRow("reset") << QByteArray("reset") << ECONNRESET;
        QTest::newRow("drop") << QByteArray("drop") << 0;
    }

    void aResetIsAReset()
    {
        QFETCH(QByteArray, kind);
        SandboxFixture sandbox({});
        sandbox.setFaults(Json(Json::Array{Json(Json::Object{{"do", Json(kind.constData())}})}));
        const int descriptor = ::socket(AF_INET, SOCK_STREAM, 0);
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_port = htons(sandbox.port());
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        QCOMPARE(::connect(descriptor, reinterpret_cast<sockaddr *>(&address), sizeof address), 0);
        const QByteArray bytes = RawCall(nowPath).toBytes();
        QCOMPARE(::send(descriptor, bytes.constData(), size_t(bytes.size()), 0), bytes.size());
        char buffer[16];
        const auto received = ::recv(descriptor, buffer, sizeof buffer, 0);
        const int error = received < 0 ? errno : 0;
        ::close(descriptor);
        QVERIFY(received <= 0);
        QTEST(error, "error");
    }
#endif

    void otherTroubleOfHttp()
    {
        SandboxFixture sandbox({});
        sandbox.setFaults(rules(R"([{"do":"status","status":418,"times":1,"resetSeconds":300},
            {"do":"status","status":503,"times":1},{"do":"html","times":1},
            {"do":"garbage","times":1},{"do":"redirect","times":1},
            {"do":"refuse","code":"CUSTOMER_API_0000102","text":"scripted","times":1},
            {"do":"refuse","times":1}])"));
        RawClient client(sandbox.port());
        RawAnswer answer = client.ask(RawCall(nowPath));
        QCOMPARE(answer.status, 418);
        QCOMPARE(answer.header("x-ratelimit-reset"), QByteArray("300"));
        QCOMPARE(answer.header("x-ratelimit-remairing"), QByteArray("0"));
        QCOMPARE(client.ask(RawCall(nowPath)).status, 503);
        answer = client.ask(RawCall(nowPath));
        QCOMPARE(answer.status, 200);
        QVERIFY(answer.header("content-type").startsWith("text/html"));
        answer = client.ask(RawCall(nowPath));
        QCOMPARE(answer.status, 200);
        QVERIFY(!answer.body.isEmpty() && !Json::parse(answer.body));
        answer = client.ask(RawCall(nowPath));
        QCOMPARE(answer.status, 302);
        QVERIFY(answer.header("location")
                    .startsWith("http://localhost:" + QByteArray::number(sandbox.port())
                                + "/redirected/"));
        answer = client.ask(RawCall(nowPath));
        QCOMPARE(answer.json()["bizCode"].toString(), QStringLiteral("US"));
        QCOMPARE(answer.code(), QStringLiteral("CUSTOMER_API_0000102"));
        QCOMPARE(answer.json()["msg"].toString(), QStringLiteral("scripted"));
        QCOMPARE(client.ask(RawCall(nowPath)).code(), QStringLiteral("GATEWAY_CODE_011"));
        QCOMPARE(client.ask(RawCall(nowPath)).code(), QStringLiteral("0"));
    }

    void lateAndSilentAnswers()
    {
        SandboxFixture sandbox({});
        sandbox.setFaults(
            rules(R"([{"do":"delay","delayMs":200,"times":1},{"do":"silent","times":1}])"));
        RawClient client(sandbox.port());
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(client.ask(RawCall(nowPath)).code(), QStringLiteral("0"));
        QVERIFY(timer.elapsed() >= 200);
        client.send(RawCall(nowPath).toBytes());
        const RawAnswer nothing = client.read(300);
        QVERIFY(nothing.head.isEmpty());
        QVERIFY(!client.isClosed(10));
        QCOMPARE(sandbox.requestCount("thirdExt"), 2);
    }

    void aLateAnswerKeepsTheOrder()
    {
        SandboxFixture sandbox({});
        sandbox.setFaults(rules(R"([{"do":"delay","delayMs":100,"times":1}])"));
        RawClient client(sandbox.port());
        const RawCall first(nowPath);
        const RawCall second(nowPath);
        client.send(first.toBytes() + second.toBytes());
        const auto trace = [](const RawCall &call) {
            return QString::fromLatin1(call.headers.at(2).second);
        };
        QCOMPARE(client.read().json()["trace"].toString(), trace(first));
        QCOMPARE(client.read().json()["trace"].toString(), trace(second));
    }

    void aScriptThatIsWrongChangesNothing()
    {
        SandboxThread sandbox(SandboxOptions{});
        QVERIFY(sandbox.start());
        QVERIFY(sandbox.setFaults(rules(R"([{"do":"html"}])")).isEmpty());
        QVERIFY(!sandbox.setFaults(rules(R"([{"do":"nonsense"}])")).isEmpty());
        QVERIFY(RawClient(sandbox.port()).ask(RawCall(nowPath)).body.startsWith("<html>"));
        QVERIFY(sandbox.setFaults(rules("[]")).isEmpty());
        QCOMPARE(RawClient(sandbox.port()).ask(RawCall(nowPath)).code(), QStringLiteral("0"));
    }

    void listeningStopsAndStartsOnTheSamePort()
    {
        SandboxFixture sandbox({});
        const quint16 port = sandbox.port();
        RawClient client(port);
        QCOMPARE(client.ask(RawCall(nowPath)).status, 200);
        sandbox.setListening(false);
        QVERIFY(client.isClosed());
        QVERIFY(RawClient(port).error() == QAbstractSocket::ConnectionRefusedError);
        sandbox.setListening(true);
        QCOMPARE(sandbox.port(), port);
        QCOMPARE(RawClient(port).ask(RawCall(nowPath)).status, 200);
    }

    void aPortInUseIsSaid()
    {
        SandboxFixture first({});
        SandboxThread second(SandboxOptions{.port = first.port()});
        QVERIFY(!second.start());
        QVERIFY(!second.problem().isEmpty());
    }

    void tlsWithoutACertificateDoesNotStart()
    {
        SandboxThread sandbox(SandboxOptions{.tls = true});
        QVERIFY(!sandbox.start());
        QVERIFY(!sandbox.problem().isEmpty());
    }
};

QTEST_GUILESS_MAIN(SandboxHttpTest)
#include "tst_sandboxhttp.moc"
