// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
//
// What a server receives that drops the connection after reading a POST: from this client exactly
// one, from QNetworkAccessManager as it comes more.
#include "app/net/gatewayclient.h"
#include "tests/support/apicredentials.h"
#include "tests/support/testcertificates.h"
#include "tests/support/testclock.h"
#include "tests/support/testserver.h"
#include "tests/support/threadends.h"

#include <QLoggingCategory>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTest>
#include <QTestEventLoop>

#include <atomic>

using namespace mm;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int sendsPerMode = 100; // 5 modes, plain and TLS, with a token and signed: 2,000

enum class Mode {
    Drop, ///< on a fresh connection
    DropKeptAlive, ///< on a connection that has answered before
    Reset,
    PartialHeader,
    PartialBody,
};

constexpr Endpoint orderLike{.path = "global/order", .effect = Effect::Changes};

void misbehave(Mode mode, const ServedRequest &request, QTcpSocket &socket)
{
    if (request.body.contains("warm-up")) {
        TestServer::answer(socket, 200, R"({"code":"0"})");
        return;
    }
    switch (mode) {
    case Mode::Drop:
    case Mode::DropKeptAlive:
        break;
    case Mode::Reset:
        TestServer::reset(socket);
        return;
    case Mode::PartialHeader:
        socket.write("HTTP/1.1 200 OK\r\nContent-Len");
        break;
    case Mode::PartialBody:
        socket.write("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{\"code\":");
        break;
    }
    socket.disconnectFromHost();
}

} // namespace

class TestExactlyOnce : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void cleanupTestCase() { QTRY_VERIFY(threadsOfThisProcess() <= m_threads); }
    void clientSendsOnce_data();
    void clientSendsOnce();
    void stockQtSendsMoreThanOnce_data();
    void stockQtSendsMoreThanOnce();

private:
    [[nodiscard]] std::optional<QSslConfiguration> tlsOf(bool tls) const;

    int m_threads = 0; ///< at the start
    TestCertificate m_authority;
    TestCertificate m_certificate;
};

void TestExactlyOnce::initTestCase()
{
    m_threads = threadsOfThisProcess();
    QLoggingCategory::setFilterRules(u"mm.*=false"_s); // a line a call
    m_authority = makeCertificate({.authority = true});
    m_certificate = makeCertificate({}, &m_authority);
}

std::optional<QSslConfiguration> TestExactlyOnce::tlsOf(bool tls) const
{
    return tls ? std::optional(serverTls(m_certificate)) : std::nullopt;
}

void TestExactlyOnce::clientSendsOnce_data()
{
    QTest::addColumn<int>("mode");
    QTest::addColumn<bool>("tls");
    QTest::addColumn<bool>("keyed");
    const auto rows = [](const char *over, bool tls, bool keyed) {
        QTest::addRow("drop, %s", over) << int(Mode::Drop) << tls << keyed;
        QTest::addRow("drop after keep-alive, %s", over)
            << int(Mode::DropKeptAlive) << tls << keyed;
        QTest::addRow("reset, %s", over) << int(Mode::Reset) << tls << keyed;
        QTest::addRow("partial header, %s", over) << int(Mode::PartialHeader) << tls << keyed;
        QTest::addRow("partial body, %s", over) << int(Mode::PartialBody) << tls << keyed;
    };
    rows("plain", false, false);
    rows("TLS", true, false);
    rows("signed", false, true);
    rows("signed, TLS", true, true);
}

void TestExactlyOnce::clientSendsOnce()
{
    QFETCH(int, mode);
    QFETCH(bool, tls);
    QFETCH(bool, keyed);
    const ThreadedServer server(
        [mode](const ServedRequest &request, QTcpSocket &socket) {
            misbehave(Mode(mode), request, socket);
        },
        tlsOf(tls));
    Environment environment;
    environment.companyId = 1;
    environment.clientApi = server->url(tls ? u"https"_s : u"http"_s, u"/api"_s);
    environment.openApi = server->url(tls ? u"https"_s : u"http"_s, u"/openapi-c"_s);
    TestClock local;
    ServerClock clock(local);
    clock.measured(local.wallMs(), local.steadyMs(), local.steadyMs());
    GatewayClient client(environment, clock);
    client.setSslConfiguration(trusting(m_authority));
    if (keyed)
        client.setCredentials(sampleCredentials());

    QTestEventLoop loop; // QTRY_ sleeps between two looks, which 2,000 sends would feel
    int ended = 0;
    int wrong = 0;
    std::function<void()> next;
    const auto send = [&] {
        local.advance(1'000); // within an API key's budget
        Json body;
        body.set("intent", u"intent-%1;"_s.arg(ended));
        client.sendRaw(orderLike, body, this, [&](const Result<Json> &result) {
            if (result || result.error().kind != ErrorKind::ConnectionLost || !result.error().sent)
                ++wrong;
            ++ended;
            next();
        });
    };
    next = [&] {
        if (ended == sendsPerMode) {
            loop.exitLoop();
            return;
        }
        if (Mode(mode) != Mode::DropKeptAlive) {
            send();
            return;
        }
        Json body;
        body.set("intent", "warm-up");
        client.sendRaw(orderLike, body, this, [&](const Result<Json> &result) {
            wrong += result ? 0 : 1;
            local.advance(1'000);
            send();
        });
    };
    next();
    loop.enterLoop(60);
    QCOMPARE(ended, sendsPerMode);
    QCOMPARE(wrong, 0);

    // A call that comes through afterwards: had Qt queued a repetition, it would be there by now.
    bool last = false;
    local.advance(60'000);
    Json body;
    body.set("intent", "warm-up");
    client.sendRaw(orderLike, body, this, [&](const Result<Json> &result) { last = bool(result); });
    QTRY_VERIFY(last);

    QHash<QByteArray, int> counts;
    QHash<int, int> onConnection;
    int reused = 0;
    for (const ServedRequest &request : server->requests()) {
        const bool warmUp = request.body.contains("warm-up");
        reused += !warmUp && onConnection.value(request.connection) > 0 ? 1 : 0;
        ++onConnection[request.connection];
        QCOMPARE(request.header("signature").isNull(), !keyed);
        if (!warmUp)
            ++counts[request.body];
    }
    QCOMPARE(counts.size(), sendsPerMode);
    for (auto it = counts.cbegin(); it != counts.cend(); ++it)
        QVERIFY2(it.value() == 1, it.key().constData());
    QCOMPARE(reused, Mode(mode) == Mode::DropKeptAlive ? sendsPerMode : 0);
}

void TestExactlyOnce::stockQtSendsMoreThanOnce_data()
{
    QTest::addColumn<int>("mode");
    QTest::addColumn<bool>("tls");
    for (const bool tls : {false, true}) {
        const char *const over = tls ? "TLS" : "plain";
        QTest::addRow("drop, %s", over) << int(Mode::Drop) << tls;
        QTest::addRow("partial header, %s", over) << int(Mode::PartialHeader) << tls;
    }
}

/// The control: the server does count repetitions.
void TestExactlyOnce::stockQtSendsMoreThanOnce()
{
    QFETCH(int, mode);
    QFETCH(bool, tls);
    const ThreadedServer server(
        [mode](const ServedRequest &request, QTcpSocket &socket) {
            misbehave(Mode(mode), request, socket);
        },
        tlsOf(tls));
    QNetworkAccessManager manager;
    QNetworkRequest request(server->url(tls ? u"https"_s : u"http"_s, u"/order"_s));
    request.setSslConfiguration(trusting(m_authority));
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    const std::unique_ptr<QNetworkReply> reply(manager.post(request, R"({"intent":"1"})"));
    QTRY_VERIFY_WITH_TIMEOUT(reply->isFinished(), 20'000);
    const int received = server->count("/order");
    qInfo("stock Qt sent one POST %d times", received);
    QVERIFY(received > 1);
}

QTEST_GUILESS_MAIN(TestExactlyOnce)
#include "tst_exactlyonce.moc"
