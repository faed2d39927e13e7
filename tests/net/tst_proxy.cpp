// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/net/proxy.h"

#include "app/net/clock.h"
#include "app/net/gatewayclient.h"
#include "app/net/gatewaysocket.h"
#include "tests/support/proxyserver.h"
#include "tests/support/testcertificates.h"
#include "tests/support/testserver.h"

#include <QNetworkProxyFactory>
#include <QTest>
#include <QWebSocket>
#include <QWebSocketServer>

#include <memory>
#include <optional>

using namespace mm;
using namespace Qt::Literals::StringLiterals;

Q_DECLARE_METATYPE(mm::ProxySettings)
Q_DECLARE_METATYPE(mm::ProxyServer::Kind)

namespace {

using Kind = ProxySettings::Kind;

QNetworkProxyQuery toUrl(const QString &url)
{
    return QNetworkProxyQuery(QUrl(url));
}

QNetworkProxyQuery toHost(const QString &host)
{
    return QNetworkProxyQuery(host, 443);
}

ProxySettings settingsFor(const ProxyServer &proxy, ProxyServer::Kind kind,
                          const QString &user = {})
{
    return {.kind = kind == ProxyServer::Kind::Http ? Kind::Http : Kind::Socks5,
            .host = u"127.0.0.1"_s,
            .port = proxy.serverPort(),
            .user = user};
}

/// A gateway whose name only the proxy can resolve.
Environment farGateway()
{
    Environment environment;
    environment.companyId = 360;
    environment.clientApi = QUrl(u"http://gateway.invalid:8443/api"_s);
    return environment;
}

std::optional<Result<Json>> ask(GatewayClient &client)
{
    std::optional<Result<Json>> result;
    QObject context;
    client.sendRaw({.path = "thirdExt/now", .encrypted = false}, Json(Json::Object{}), &context,
                   [&](const Result<Json> &answer) { result = answer; });
    [&] { QTRY_VERIFY_WITH_TIMEOUT(result, 20'000); }();
    return result;
}

} // namespace

class TestProxy : public QObject
{
    Q_OBJECT
private slots:
    void cleanup() { QNetworkProxyFactory::setApplicationProxyFactory(nullptr); }
    void thisMachineIsNeverProxied_data();
    void thisMachineIsNeverProxied();
    void settingsAreFollowed();
    void theSystemIsAsked();
    void nobodyListensByProxy();
    void callsGoThroughTheProxy_data();
    void callsGoThroughTheProxy();
    void tlsIsWithTheGateway_data() { callsGoThroughTheProxy_data(); }
    void tlsIsWithTheGateway();
    void socketsGoThroughTheProxy_data() { callsGoThroughTheProxy_data(); }
    void socketsGoThroughTheProxy();
    void missingCredentialsAreToldApart_data() { callsGoThroughTheProxy_data(); }
    void missingCredentialsAreToldApart();
    void aDeadProxyIsNotTheGateway();
    void aClientMayHaveItsOwn();
};

void TestProxy::thisMachineIsNeverProxied_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<bool>("here");
    for (const char *host :
         {"127.0.0.1", "127.8.9.10", "localhost", "LOCALHOST", "localhost.", "a.localhost", "::1"})
        QTest::newRow(host) << QString::fromLatin1(host) << true;
    for (const char *host : {"gateway.example", "localhost.example", "128.0.0.1", "10.0.0.1", "::2",
                             "mylocalhost", "127.0.0.1.example"})
        QTest::newRow(host) << QString::fromLatin1(host) << false;
}

void TestProxy::thisMachineIsNeverProxied()
{
    QFETCH(QString, host);
    QFETCH(bool, here);
    QUrl url(u"https://x/y"_s);
    url.setHost(host);
    for (const Kind kind : {Kind::Http, Kind::Socks5}) {
        const ProxySettings settings{.kind = kind, .host = u"proxy.example"_s, .port = 3128};
        for (const auto &query : {QNetworkProxyQuery(url), toHost(host)}) {
            const auto proxies = proxiesFor(settings, {}, query);
            QCOMPARE(proxies.size(), 1);
            QCOMPARE(proxies.first().type() == QNetworkProxy::NoProxy, here);
        }
    }
}

void TestProxy::settingsAreFollowed()
{
    const auto query = toUrl(u"https://gateway.example/api"_s);
    QCOMPARE(proxiesFor({.kind = Kind::None}, {}, query),
             QList<QNetworkProxy>{QNetworkProxy(QNetworkProxy::NoProxy)});

    ProxySettings settings{
        .kind = Kind::Http, .host = u"proxy.example"_s, .port = 3128, .user = u"me"_s};
    const QNetworkProxy http = proxiesFor(settings, Secret("pä:ss"), query).first();
    QCOMPARE(http.type(), QNetworkProxy::HttpProxy);
    QCOMPARE(http.hostName(), u"proxy.example"_s);
    QCOMPARE(http.port(), 3128);
    QCOMPARE(http.user(), u"me"_s);
    QCOMPARE(http.password(), u"pä:ss"_s);
    QVERIFY(http.isTransparentProxy());
    QVERIFY(!http.isCachingProxy());

    settings.kind = Kind::Socks5;
    settings.user.clear();
    const QNetworkProxy socks = proxiesFor(settings, Secret("left over"), query).first();
    QCOMPARE(socks.type(), QNetworkProxy::Socks5Proxy);
    QVERIFY(socks.password().isEmpty());
    QVERIFY(socks.capabilities() & QNetworkProxy::HostNameLookupCapability);
}

void TestProxy::theSystemIsAsked()
{
    // Where the system is Linux it is asked through these.
    const QByteArray before = qgetenv("https_proxy");
    qputenv("https_proxy", "http://system.example:8080");
    const auto there = QNetworkProxyFactory::systemProxyForQuery(toUrl(u"https://g.example"_s));
    const auto forUrl = proxiesFor({}, {}, toUrl(u"https://g.example/api"_s));
    const auto forSocket = proxiesFor({}, {}, toHost(u"g.example"_s));
    const auto here = proxiesFor({}, {}, toUrl(u"https://127.0.0.1/api"_s));
    before.isEmpty() ? qunsetenv("https_proxy") : qputenv("https_proxy", before);
    if (there.first().hostName() != u"system.example"_s)
        QSKIP("the system's proxies are not to be had from the environment here");
    for (const auto &proxies : {forUrl, forSocket}) {
        QCOMPARE(proxies.first().hostName(), u"system.example"_s);
        QCOMPARE(proxies.first().type(), QNetworkProxy::HttpProxy);
        QVERIFY(proxies.first().isTransparentProxy());
    }
    QCOMPARE(here.first().type(), QNetworkProxy::NoProxy);
}

void TestProxy::nobodyListensByProxy()
{
    const QNetworkProxyQuery query(quint16(0), {}, QNetworkProxyQuery::TcpServer);
    for (const Kind kind : {Kind::System, Kind::Http, Kind::Socks5})
        QCOMPARE(
            proxiesFor({.kind = kind, .host = u"p.example"_s, .port = 1}, {}, query).first().type(),
            QNetworkProxy::NoProxy);
    useProxy({.kind = Kind::Socks5, .host = u"127.0.0.1"_s, .port = 9}, {});
    TestServer server([](const ServedRequest &, QTcpSocket &) {});
    QVERIFY(server.start());
}

void TestProxy::callsGoThroughTheProxy_data()
{
    QTest::addColumn<ProxyServer::Kind>("kind");
    QTest::newRow("HTTP") << ProxyServer::Kind::Http;
    QTest::newRow("SOCKS 5") << ProxyServer::Kind::Socks5;
}

void TestProxy::callsGoThroughTheProxy()
{
    QFETCH(ProxyServer::Kind, kind);
    TestServer gateway([](const ServedRequest &, QTcpSocket &socket) {
        TestServer::answer(socket, 200, R"({"code":"0","data":1})");
    });
    QVERIFY(gateway.start());
    ProxyServer proxy(kind, gateway.serverPort());
    proxy.setCredentials(u"me"_s, u"secret"_s);
    useProxy(settingsFor(proxy, kind, u"me"_s), Secret("secret"));
    const SystemClock clock;
    ServerClock serverClock(clock);
    GatewayClient client(farGateway(), serverClock);
    const auto result = ask(client);
    QVERIFY2(*result, *result ? "" : qPrintable(nameOf(result->error().kind)));
    QCOMPARE(proxy.askedFor(), QStringList{u"gateway.invalid:8443"_s});
    QCOMPARE(gateway.requests().size(), 1);
    QCOMPARE(gateway.requests().first().path, "/api/thirdExt/now"_ba);
    QVERIFY(gateway.requests().first().header("proxy-authorization").isNull());

    // Another one from the next call on.
    ProxyServer second(kind, gateway.serverPort());
    useProxy(settingsFor(second, kind), {});
    QVERIFY(*ask(client));
    QCOMPARE(second.askedFor().size(), 1);
    QCOMPARE(proxy.askedFor().size(), 1);
}

void TestProxy::tlsIsWithTheGateway()
{
    QFETCH(ProxyServer::Kind, kind);
    const TestCertificate authority = makeCertificate({.names = {}, .authority = true});
    const TestCertificate own = makeCertificate({.names = "DNS:gateway.invalid"}, &authority);
    bool drops = false;
    TestServer gateway(
        [&drops](const ServedRequest &, QTcpSocket &socket) {
            if (drops)
                socket.disconnectFromHost();
            else
                TestServer::answer(socket, 200, R"({"code":"0","data":1})");
        },
        serverTls(own));
    QVERIFY(gateway.start());
    ProxyServer proxy(kind, gateway.serverPort());
    proxy.setCredentials(u"me"_s, u"secret"_s);
    Environment environment = farGateway();
    environment.clientApi.setScheme(u"https"_s);
    const SystemClock clock;
    ServerClock serverClock(clock);
    GatewayClient client(environment, serverClock);
    client.setProxy(settingsFor(proxy, kind, u"me"_s), Secret("secret"));
    client.setSslConfiguration(trusting(authority));
    const auto result = ask(client);
    QVERIFY2(*result, *result ? "" : qPrintable(nameOf(result->error().kind)));
    QCOMPARE(gateway.requests().size(), 1);

    // A body leaves once here too.
    drops = true;
    client.reconnectNow();
    QTRY_VERIFY(gateway.requests().size() >= 2); // asks for the time by itself
    const auto before = gateway.requests().size();
    const auto lost = ask(client);
    QCOMPARE(nameOf(lost->error().kind), nameOf(ErrorKind::ConnectionLost));
    QVERIFY(lost->error().sent);
    QCOMPARE(gateway.requests().size(), before + 1);
}

void TestProxy::socketsGoThroughTheProxy()
{
    QFETCH(ProxyServer::Kind, kind);
    QWebSocketServer gateway(u"gateway"_s, QWebSocketServer::NonSecureMode);
    QVERIFY(gateway.listen(QHostAddress::LocalHost));
    for (const MakeTransport make : {makeQtTransport, makeLeanTransport}) {
        ProxyServer proxy(kind, gateway.serverPort());
        proxy.setCredentials(u"me"_s, u"secret"_s);
        useProxy(settingsFor(proxy, kind, u"me"_s), Secret("secret"));
        const SystemClock clock;
        GatewaySocket socket(clock, {.frame = [] { return "ping"_ba; }}, make);
        socket.open(QUrl(u"ws://gateway.invalid:8443/quote"_s));
        QTRY_COMPARE(socket.state(), GatewaySocket::State::Online);
        QCOMPARE(proxy.askedFor(), QStringList{u"gateway.invalid:8443"_s});
        // Frames, not only the handshake; and those of a burst.
        const std::unique_ptr<QWebSocket> peer(gateway.nextPendingConnection());
        QVERIFY(peer);
        QByteArrayList heard;
        connect(&socket, &GatewaySocket::textReceived, this,
                [&](QByteArrayView utf8) { heard += utf8.toByteArray(); });
        for (int i = 0; i < 2'000; ++i)
            peer->sendTextMessage(u"p(%1);"_s.arg(i).repeated(10));
        QTRY_COMPARE(heard.size(), 2'000);
        QCOMPARE(heard.last(), "p(1999);"_ba.repeated(10));
    }
}

void TestProxy::missingCredentialsAreToldApart()
{
    QFETCH(ProxyServer::Kind, kind);
    TestServer gateway([](const ServedRequest &, QTcpSocket &) {});
    QVERIFY(gateway.start());
    ProxyServer proxy(kind, gateway.serverPort());
    proxy.setCredentials(u"me"_s, u"secret"_s);
    const SystemClock clock;
    ServerClock serverClock(clock);
    for (const QString &user : {QString(), u"me"_s}) {
        GatewayClient client(farGateway(), serverClock);
        client.setProxy(settingsFor(proxy, kind, user), Secret("wrong"));
        const auto result = ask(client);
        QVERIFY(!*result);
        QCOMPARE(nameOf(result->error().kind), nameOf(ErrorKind::ProxyFailed));
        QCOMPARE(result->error().httpStatus, 407);
        QVERIFY(!result->error().sent);
    }
    QVERIFY(proxy.refusals() >= 2);
    QCOMPARE(gateway.connections(), 0);
}

void TestProxy::aDeadProxyIsNotTheGateway()
{
    for (const auto kind : {ProxyServer::Kind::Http, ProxyServer::Kind::Socks5}) {
        ProxySettings settings;
        {
            const ProxyServer gone(kind, 1);
            settings = settingsFor(gone, kind);
        }
        const SystemClock clock;
        ServerClock serverClock(clock);
        for (const QString &host : {u"127.0.0.1"_s, u"proxy.invalid"_s}) {
            settings.host = host;
            GatewayClient client(farGateway(), serverClock);
            client.setProxy(settings, {});
            const auto result = ask(client);
            QCOMPARE(nameOf(result->error().kind), nameOf(ErrorKind::ProxyFailed));
            QVERIFY(result->error().httpStatus != 407);
            QVERIFY(!result->error().sent);
        }
    }
}

void TestProxy::aClientMayHaveItsOwn()
{
    TestServer gateway([](const ServedRequest &, QTcpSocket &socket) {
        TestServer::answer(socket, 200, R"({"code":"0","data":1})");
    });
    QVERIFY(gateway.start());
    const ProxyServer everybodys(ProxyServer::Kind::Http, gateway.serverPort());
    const ProxyServer own(ProxyServer::Kind::Socks5, gateway.serverPort());
    useProxy(settingsFor(everybodys, ProxyServer::Kind::Http), {});
    const SystemClock clock;
    ServerClock serverClock(clock);
    GatewayClient client(farGateway(), serverClock);
    client.setProxy(settingsFor(own, ProxyServer::Kind::Socks5), {});
    QVERIFY(*ask(client));
    client.reconnectNow();
    QVERIFY(*ask(client));
    QVERIFY(own.askedFor().size() >= 2);
    QCOMPARE(everybodys.askedFor(), QStringList());
}

QTEST_GUILESS_MAIN(TestProxy)
#include "tst_proxy.moc"
