// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/net/gatewayclient.h"
#include "app/net/gatewaysocket.h"
#include "tests/support/rawgateway.h"
#include "tests/support/testcertificates.h"
#include "tests/support/testclock.h"
#include "tests/support/testserver.h"
#include "tests/support/threadends.h"

#include <QTest>

using namespace mm;
using namespace Qt::Literals::StringLiterals;

/// Every certificate that is not right is refused, by both clients, before a byte is sent.
class TestBadTls : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase_data();
    void initTestCase();
    void cleanupTestCase() { QTRY_VERIFY(threadsOfThisProcess() <= m_threads); }
    void client_data();
    void client();
    void socket_data() { client_data(); }
    void socket();

private:
    int m_threads = 0; ///< at the start
    TestCertificate m_authority;
    TestCertificate m_stranger;
};

void TestBadTls::initTestCase_data()
{
    QTest::addColumn<bool>("lean"); // the socket's transport
    QTest::newRow("QWebSocket") << false;
    QTest::newRow("lean") << true;
}

void TestBadTls::initTestCase()
{
    m_threads = threadsOfThisProcess();
    m_authority = makeCertificate({.authority = true});
    m_stranger = makeCertificate({.authority = true});
}

void TestBadTls::client_data()
{
    QTest::addColumn<QByteArray>("names");
    QTest::addColumn<int>("fromDays");
    QTest::addColumn<int>("toDays");
    QTest::addColumn<int>("issuer"); // 0 the trusted authority, 1 another one, 2 itself
    QTest::addColumn<bool>("good");
    const QByteArray here = "DNS:localhost,IP:127.0.0.1";
    QTest::newRow("good") << here << -1 << 30 << 0 << true;
    QTest::newRow("expired") << here << -30 << -1 << 0 << false;
    QTest::newRow("not valid yet") << here << 1 << 30 << 0 << false;
    QTest::newRow("wrong host") << QByteArray("DNS:gateway.example") << -1 << 30 << 0 << false;
    QTest::newRow("wrong address") << QByteArray("IP:127.0.0.2") << -1 << 30 << 0 << false;
    QTest::newRow("unknown authority") << here << -1 << 30 << 1 << false;
    QTest::newRow("self-signed") << here << -1 << 30 << 2 << false;
}

static TestCertificate wished(const TestCertificate *issuer)
{
    QFETCH(QByteArray, names);
    QFETCH(int, fromDays);
    QFETCH(int, toDays);
    return makeCertificate({.names = names, .validFromDays = fromDays, .validToDays = toDays},
                           issuer);
}

void TestBadTls::client()
{
    QFETCH(int, issuer);
    QFETCH(bool, good);
    const std::array<const TestCertificate *, 3> issuers{&m_authority, &m_stranger, nullptr};
    const ThreadedServer server(
        [](const ServedRequest &, QTcpSocket &socket) {
            TestServer::answer(socket, 200, R"({"code":"0"})");
        },
        serverTls(wished(issuers.at(std::size_t(issuer)))));
    Environment environment;
    environment.clientApi = server->url(u"https"_s, u"/api"_s);
    const TestClock local;
    ServerClock clock(local);
    clock.measured(local.wallMs(), local.steadyMs(), local.steadyMs());
    GatewayClient client(environment, clock);
    client.setSslConfiguration(trusting(m_authority));
    client.setToken(Secret("canary-token"));

    std::optional<Result<Json>> result;
    client.sendRaw(endpoints::findCustomerInfo, Json(Json::Object{}), this,
                   [&](const Result<Json> &answer) { result = answer; });
    QTRY_VERIFY(result);
    if (good) {
        QVERIFY(*result);
        QCOMPARE(server->requests().size(), 1);
        return;
    }
    QVERIFY(!*result);
    QCOMPARE(nameOf(result->error().kind), nameOf(ErrorKind::TlsRefused));
    QVERIFY(!result->error().sent);
    QCOMPARE(server->bytesRead(), 0);
}

void TestBadTls::socket()
{
    QFETCH_GLOBAL(bool, lean);
    QFETCH(int, issuer);
    QFETCH(bool, good);
    const std::array<const TestCertificate *, 3> issuers{&m_authority, &m_stranger, nullptr};
    const QByteArray text(100'000, 'x'); // more than one TLS record
    const ThreadedServer server(
        [&text](const ServedRequest &request, QTcpSocket &socket) {
            rawgateway::acceptUpgrade(request, socket);
            socket.write(rawgateway::frame(rawgateway::Text, text));
            socket.write(rawgateway::frame(rawgateway::Close, "\x0f\xa1"));
        },
        serverTls(wished(issuers.at(std::size_t(issuer)))));
    const TestClock clock;
    GatewaySocket socket(clock, {.frame = [] { return "{}"_ba; }},
                         lean ? makeLeanTransport : makeQtTransport);
    socket.setSslConfiguration(trusting(m_authority));
    QByteArray heard;
    connect(&socket, &GatewaySocket::textReceived, this,
            [&heard](QByteArrayView utf8) { heard = utf8.toByteArray(); });
    QUrl url = server->url(u"wss"_s, u"/quote"_s);
    url.setQuery(u"token=canary-token"_s);
    socket.open(url);
    if (good) {
        QTRY_COMPARE(socket.lastCloseCode(), 4001);
        QCOMPARE(heard, text);
        QCOMPARE(server->requests().constFirst().path, "/quote?token=canary-token"_ba);
        return;
    }
    QTRY_COMPARE(socket.state(), GatewaySocket::State::Refused);
    QCOMPARE(socket.refusedStatus(), 0);
    QVERIFY(!socket.lastError().isEmpty());
    QCOMPARE(server->bytesRead(), 0);
}

QTEST_GUILESS_MAIN(TestBadTls)
#include "tst_badtls.moc"
