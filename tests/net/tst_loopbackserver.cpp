// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/net/loopbackserver.h"

#include <QCryptographicHash>
#include <QNetworkProxy>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace mm;
using namespace Qt::Literals::StringLiterals;

namespace {

const QByteArray donePage = "<html><style>p{}</style><p>Done</p></html>";
const QByteArray script = "go(location.hash)";

LoopbackServer::Errand errand()
{
    return {.donePage = donePage};
}

LoopbackServer::Errand errandWithPage()
{
    LoopbackServer::Errand made = errand();
    made.page = [](const QUrl &callback, const Secret &state) {
        return "<script>" + script + "</script>" + callback.toEncoded() + ' '
            + state.reveal().toByteArray();
    };
    return made;
}

/// A browser that says exactly what the test tells it to.
class Visitor
{
public:
    explicit Visitor(const LoopbackServer &server)
    {
        m_socket.connectToHost(QHostAddress::LocalHost, server.port());
    }
    void say(const QByteArray &bytes)
    {
        if (m_socket.state() != QAbstractSocket::ConnectedState)
            QTRY_COMPARE(m_socket.state(), QAbstractSocket::ConnectedState);
        m_socket.write(bytes);
    }
    /// All that came until the server hung up.
    QByteArray answer()
    {
        [&] { QTRY_COMPARE(m_socket.state(), QAbstractSocket::UnconnectedState); }();
        return m_socket.readAll();
    }
    QByteArray ask(const QByteArray &bytes)
    {
        say(bytes);
        return answer();
    }
    [[nodiscard]] bool isConnected() const
    {
        return m_socket.state() == QAbstractSocket::ConnectedState;
    }

private:
    QTcpSocket m_socket;
};

QByteArray hostOf(const LoopbackServer &server)
{
    return "127.0.0.1:" + QByteArray::number(server.port());
}

QByteArray stateOf(const LoopbackServer &server)
{
    return server.state().reveal().toByteArray();
}

QByteArray get(const LoopbackServer &server, const QByteArray &target,
               const QByteArray &headerLines = {})
{
    return "GET " + target + " HTTP/1.1\r\nHost: " + hostOf(server) + "\r\n" + headerLines + "\r\n";
}

QByteArray rightRequest(const LoopbackServer &server)
{
    return get(server, "/callback?code=4%2Fa+b&state=" + stateOf(server));
}

/// Where a test says no other, one that is right.
struct Post {
    QByteArray target = "/callback";
    QByteArray origin = {};
    QByteArray type = "application/x-www-form-urlencoded";
    QByteArray body = {};
};

QByteArray post(const LoopbackServer &server, Post post)
{
    if (post.origin.isNull())
        post.origin = "http://" + hostOf(server);
    if (post.body.isNull())
        post.body = "hash=a%20b&state=" + stateOf(server);
    return "POST " + post.target + " HTTP/1.1\r\nHost: " + hostOf(server)
        + "\r\nOrigin: " + post.origin + "\r\nContent-Type: " + post.type
        + "\r\nContent-Length: " + QByteArray::number(post.body.size()) + "\r\n\r\n" + post.body;
}

int statusOf(const QByteArray &answer)
{
    return answer.startsWith("HTTP/1.1 ") ? answer.mid(9, 3).toInt() : 0;
}

QString valueOf(const QUrlQuery &answer, const QString &name)
{
    return answer.queryItemValue(name, QUrl::FullyDecoded);
}

} // namespace

class TestLoopbackServer : public QObject
{
    Q_OBJECT
private slots:
    void theRightAnswerIsTakenOnce();
    void aRefusalOfTheProviderIsAnAnswer();
    void thePageIsServedAndPostsBack();
    void theStateMayStandInThePath();
    void whatIsNotTheAnswerIsRefused_data();
    void whatIsNotTheAnswerIsRefused();
    void postsNeedAPage();
    void aRequestInPiecesIsRead();
    void waitingEndsInTime();
    void stoppingIsSilent();
    void aNewWaitingHasANewState();
    void theReceiverMayDeleteTheServer();
    void idleConnectionsKeepNobodyOut();
    void noProxyIsAskedToListen();
    void hostileRequestsChangeNothing();
};

void TestLoopbackServer::theRightAnswerIsTakenOnce()
{
    LoopbackServer server;
    QVERIFY(!server.isListening());
    QVERIFY(server.listen(errand()));
    QVERIFY(server.isListening());
    QCOMPARE(server.callbackUrl(), QUrl(u"http://127.0.0.1:%1/callback"_s.arg(server.port())));
    QVERIFY(server.state().size() >= 43); // 32 bytes
    QSignalSpy returned(&server, &LoopbackServer::returned);
    bool open = true;
    connect(&server, &LoopbackServer::returned, this, [&] { open = server.isListening(); });

    Visitor first(server);
    Visitor second(server);
    const QByteArray right = rightRequest(server);
    const QByteArray answer = first.ask(right);
    QCOMPARE(statusOf(answer), 200);
    QVERIFY(answer.endsWith("\r\n\r\n" + donePage));
    for (const char *line : {"Content-Type: text/html; charset=utf-8", "Cache-Control: no-store",
                             "X-Content-Type-Options: nosniff", "Referrer-Policy: same-origin",
                             "Content-Security-Policy: default-src 'none'; script-src 'none'; "})
        QVERIFY2(answer.contains(QByteArray("\r\n") + line), line);

    QTRY_COMPARE(returned.count(), 1);
    QVERIFY(!open);
    const auto query = returned.first().first().value<QUrlQuery>();
    QCOMPARE(valueOf(query, u"code"_s), u"4/a b"_s);
    QVERIFY(!query.hasQueryItem(u"state"_s));
    QCOMPARE(second.answer(), QByteArray()); // hung up on

    QTcpSocket late;
    late.connectToHost(QHostAddress::LocalHost, server.port());
    QTRY_COMPARE(late.error(), QAbstractSocket::ConnectionRefusedError);
    QCOMPARE(returned.count(), 1);
}

void TestLoopbackServer::aRefusalOfTheProviderIsAnAnswer()
{
    LoopbackServer server;
    QVERIFY(server.listen(errand()));
    QSignalSpy returned(&server, &LoopbackServer::returned);
    Visitor visitor(server);
    QCOMPARE(statusOf(visitor.ask(get(server,
                                      "/callback?state=" + stateOf(server) + "&error=access_denied",
                                      "Origin: null\r\n"))), // sent on after its form was posted
             200);
    QTRY_COMPARE(returned.count(), 1);
    QCOMPARE(valueOf(returned.first().first().value<QUrlQuery>(), u"error"_s), u"access_denied"_s);
}

void TestLoopbackServer::thePageIsServedAndPostsBack()
{
    LoopbackServer server;
    QVERIFY(server.listen(errandWithPage()));
    QSignalSpy returned(&server, &LoopbackServer::returned);
    const QByteArray path = server.pageUrl().path(QUrl::FullyEncoded).toLatin1();
    QVERIFY(path.contains(stateOf(server)));
    for (int i = 0; i < 2; ++i) { // a reload
        const QByteArray page = Visitor(server).ask(get(server, path));
        QCOMPARE(statusOf(page), 200);
        QVERIFY(page.endsWith(server.callbackUrl().toEncoded() + ' ' + stateOf(server)));
        const QByteArray hash =
            QCryptographicHash::hash(script, QCryptographicHash::Sha256).toBase64();
        QVERIFY2(page.contains("script-src 'sha256-" + hash + "'; style-src 'none'"),
                 page.constData());
    }
    QCOMPARE(returned.count(), 0);
    QVERIFY(server.isListening());

    const QByteArray done = Visitor(server).ask(post(server, {}));
    QVERIFY(done.endsWith(donePage));
    QTRY_COMPARE(returned.count(), 1);
    QCOMPARE(valueOf(returned.first().first().value<QUrlQuery>(), u"hash"_s), u"a b"_s);
    QCOMPARE(server.refusedCount(), 0);
}

void TestLoopbackServer::theStateMayStandInThePath()
{
    LoopbackServer server;
    LoopbackServer::Errand made = errand();
    made.stateInPath = true;
    QVERIFY(server.listen(made));
    const QSignalSpy returned(&server, &LoopbackServer::returned);
    QVERIFY(server.callbackUrl().path().endsWith(QString::fromLatin1("/" + stateOf(server))));
    for (const QByteArray &target :
         {"/callback?code=1&state=" + stateOf(server), "/callback/" + stateOf(server).toLower(),
          "/callback/x/" + stateOf(server), "/callback/" + stateOf(server) + '/', "/callback/"_ba})
        QCOMPARE(statusOf(Visitor(server).ask(get(server, target))), 404);
    QCOMPARE(returned.count(), 0);
    const QByteArray right = server.callbackUrl().path().toLatin1() + "?code=1&app=white";
    QCOMPARE(statusOf(Visitor(server).ask(get(server, right))), 200);
    QTRY_COMPARE(returned.count(), 1);
    QCOMPARE(returned.first().first().value<QUrlQuery>().toString(), u"code=1&app=white"_s);
}

void TestLoopbackServer::whatIsNotTheAnswerIsRefused_data()
{
    // "$" stands for the state, "@" for the host with its port.
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<int>("status");
    const auto row = [](const char *name, const QByteArray &request, int status) {
        QTest::newRow(name) << request << status;
    };
    const QByteArray http = " HTTP/1.1\r\nHost: @\r\n";
    const QByteArray right = "GET /callback?state=$&code=1" + http;
    const QByteArray form = "Content-Type: application/x-www-form-urlencoded\r\n"
                            "Content-Length: 49\r\n\r\nstate=$";
    row("no state", "GET /callback?code=1" + http + "\r\n", 400);
    row("another state", "GET /callback?code=1&state=abc" + http + "\r\n", 400);
    row("state with more", "GET /callback?state=$x" + http + "\r\n", 400);
    row("state twice", "GET /callback?state=$&state=$" + http + "\r\n", 400);
    row("member twice", "GET /callback?state=$&code=1&co%64e=2" + http + "\r\n", 400);
    row("a NUL", "GET /callback?state=$&code=a%00b" + http + "\r\n", 400);
    row("another path", "GET /callback/?state=$" + http + "\r\n", 404);
    row("encoded path", "GET /c%61llback?state=$" + http + "\r\n", 404);
    row("dotted path", "GET /x/../callback?state=$" + http + "\r\n", 404);
    row("absolute target", "GET http://@/callback?state=$" + http + "\r\n", 404);
    row("favicon", "GET /favicon.ico" + http + "\r\n", 404);
    row("HEAD", "HEAD /callback?state=$" + http + "\r\n", 405);
    row("OPTIONS", "OPTIONS /callback?state=$" + http + "\r\n", 405);
    row("name for the address", "GET /callback?state=$ HTTP/1.1\r\nHost: localhost\r\n\r\n", 400);
    row("foreign host", "GET /callback?state=$ HTTP/1.1\r\nHost: evil.example\r\n\r\n", 400);
    row("no port", "GET /callback?state=$ HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n", 400);
    row("no host", "GET /callback?state=$ HTTP/1.1\r\n\r\n", 400);
    row("two hosts", right + "Host: @\r\n\r\n", 400);
    row("foreign origin", right + "Origin: https://evil.example\r\n\r\n", 400);
    row("two origins", right + "Origin: null\r\nOrigin: null\r\n\r\n", 400);
    row("body", right + "Content-Length: 2\r\n\r\nab", 400);
    row("chunks", right + "Transfer-Encoding: chunked\r\n\r\n0\r\n\r\n", 400);
    row("two lengths", right + "Content-Length: 0\r\nContent-Length: 2\r\n\r\nab", 400);
    row("length and chunks",
        right + "Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n", 400);
    row("something behind", right + "\r\nGET / HTTP/1.1\r\n", 400);
    row("upgrade",
        right + "Connection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\n\r\n",
        400);
    row("bare line feeds", "GET /callback?state=$ HTTP/1.1\nHost: @\n\n\r\n\r\n", 400);
    row("not HTTP", "\x16\x03\x01\x02\r\n\r\n", 400);
    row("HTTP/2", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", 400);
    row("huge head", right + "X-A: " + QByteArray(20'000, 'a') + "\r\n\r\n", 431);
    row("page with another state", "GET /page/abc" + http + "\r\n", 404);
    row("page posted to", "POST /page/$" + http + "Origin: http://@\r\n" + form, 405);
    row("post without origin", "POST /callback" + http + form, 400);
    row("post from elsewhere", "POST /callback" + http + "Origin: https://evil.example\r\n" + form,
        400);
    row("post from nowhere", "POST /callback" + http + "Origin: null\r\n" + form, 400);
    row("post by another name", "POST /callback" + http + "Origin: http://localhost\r\n" + form,
        400);
    row("post with a query", "POST /callback?state=$" + http + "Origin: http://@\r\n" + form, 400);
    row("post of text",
        "POST /callback" + http
            + "Origin: http://@\r\nContent-Type: text/plain\r\nContent-Length: 49\r\n\r\nstate=$",
        400);
    row("huge body",
        "POST /callback" + http
            + "Origin: http://@\r\nContent-Type: application/x-www-form-urlencoded\r\n"
              "Content-Length: 100000\r\n\r\n",
        413);
}

void TestLoopbackServer::whatIsNotTheAnswerIsRefused()
{
    QFETCH(QByteArray, request);
    QFETCH(int, status);
    LoopbackServer server;
    QVERIFY(server.listen(errandWithPage()));
    const QSignalSpy returned(&server, &LoopbackServer::returned);
    request.replace('@', hostOf(server)).replace('$', stateOf(server));
    const QByteArray answer = Visitor(server).ask(request);
    QCOMPARE(statusOf(answer), status);
    QVERIFY(!answer.contains(donePage));
    QVERIFY(!answer.contains(stateOf(server)));
    QVERIFY(answer.contains("\r\nContent-Security-Policy: default-src 'none'\r\n"));
    QCOMPARE(server.refusedCount(), 1);

    // It has changed nothing.
    QVERIFY(server.isListening());
    QCOMPARE(statusOf(Visitor(server).ask(rightRequest(server))), 200);
    QTRY_COMPARE(returned.count(), 1);
}

void TestLoopbackServer::postsNeedAPage()
{
    LoopbackServer server;
    QVERIFY(server.listen(errand()));
    QCOMPARE(statusOf(Visitor(server).ask(post(server, {}))), 405);
    QCOMPARE(statusOf(Visitor(server).ask(get(server, "/page/" + stateOf(server)))), 404);
}

void TestLoopbackServer::aRequestInPiecesIsRead()
{
    LoopbackServer server;
    QVERIFY(server.listen(errandWithPage()));
    const QSignalSpy returned(&server, &LoopbackServer::returned);
    Visitor visitor(server);
    const QByteArray request = post(server, {});
    for (const char byte : request) {
        visitor.say(QByteArray(1, byte));
        QCoreApplication::processEvents();
    }
    QTRY_COMPARE(returned.count(), 1);
    QVERIFY(visitor.answer().endsWith(donePage));
}

void TestLoopbackServer::waitingEndsInTime()
{
    LoopbackServer server;
    LoopbackServer::Errand made = errand();
    made.timeoutMs = 30;
    QVERIFY(server.listen(made));
    QSignalSpy timedOut(&server, &LoopbackServer::timedOut);
    QVERIFY(timedOut.wait());
    QVERIFY(!server.isListening());
    QCOMPARE(timedOut.count(), 1);
}

void TestLoopbackServer::stoppingIsSilent()
{
    LoopbackServer server;
    const QSignalSpy returned(&server, &LoopbackServer::returned);
    const QSignalSpy timedOut(&server, &LoopbackServer::timedOut);
    LoopbackServer::Errand made = errand();
    made.timeoutMs = 20;
    QVERIFY(server.listen(made));
    server.stop();
    QVERIFY(!server.isListening());
    QVERIFY(!QTest::qWaitFor([&] { return timedOut.count() > 0; }, 60));
    QCOMPARE(returned.count(), 0);
}

void TestLoopbackServer::aNewWaitingHasANewState()
{
    LoopbackServer server;
    QVERIFY(server.listen(errand()));
    const QByteArray before = stateOf(server);
    QVERIFY(server.listen(errand()));
    QVERIFY(stateOf(server) != before);
    QCOMPARE(statusOf(Visitor(server).ask(get(server, "/callback?state=" + before))), 400);
    QCOMPARE(server.refusedCount(), 1);
    QVERIFY(server.listen(errand()));
    QCOMPARE(server.refusedCount(), 0);
}

void TestLoopbackServer::theReceiverMayDeleteTheServer()
{
    auto server = std::make_unique<LoopbackServer>();
    QVERIFY(server->listen(errand()));
    connect(server.get(), &LoopbackServer::returned, this, [&server] { server.reset(); });
    Visitor visitor(*server);
    QVERIFY(visitor.ask(rightRequest(*server)).endsWith(donePage));
    QTRY_VERIFY(!server);
}

void TestLoopbackServer::idleConnectionsKeepNobodyOut()
{
    LoopbackServer server;
    QVERIFY(server.listen(errand()));
    const QSignalSpy returned(&server, &LoopbackServer::returned);
    std::vector<std::unique_ptr<Visitor>> idle;
    for (int i = 0; i < 40; ++i) {
        idle.push_back(std::make_unique<Visitor>(server));
        idle.back()->say("GET /callb");
    }
    QCOMPARE(statusOf(Visitor(server).ask(rightRequest(server))), 200);
    QTRY_COMPARE(returned.count(), 1);
}

void TestLoopbackServer::noProxyIsAskedToListen()
{
    QNetworkProxy::setApplicationProxy(
        QNetworkProxy(QNetworkProxy::Socks5Proxy, u"127.0.0.1"_s, 9));
    LoopbackServer server;
    const bool listening = server.listen(errand());
    QNetworkProxy::setApplicationProxy(QNetworkProxy::NoProxy);
    QVERIFY(listening);
    QCOMPARE(statusOf(Visitor(server).ask(rightRequest(server))), 200);
}

namespace {

/// Makes requests of which none may count.
class Attacker
{
public:
    explicit Attacker(const LoopbackServer &server) : m_server(server) { }

    QByteArray next()
    {
        switch (m_random.bounded(14)) {
        case 0: // a guess
            return get(m_server, "/callback?code=1&state=" + text(43));
        case 1: // nearly right
            return get(m_server, "/callback?code=1&state=" + changed(state()));
        case 2:
            return get(m_server, '/' + text(8) + "?state=" + state());
        case 3: {
            static const QByteArrayList methods{"HEAD", "PUT",   "DELETE",  "OPTIONS", "PATCH",
                                                "get",  "TRACE", "CONNECT", "PROPFIND"};
            return methods.at(m_random.bounded(methods.size())) + right().sliced(3);
        }
        case 4: {
            static const QByteArrayList hosts{"localhost",  "evil.example",      "[::1]",
                                              "127.0.0.1",  "127.0.0.1:1",       "0.0.0.0",
                                              "2130706433", "127.0.0.1.nip.test"};
            return right().replace("Host: " + hostOf(m_server),
                                   "Host: " + hosts.at(m_random.bounded(hosts.size())));
        }
        case 5: // a page elsewhere
            return post(m_server, {.origin = "https://" + text(6) + ".example"});
        case 6:
            return post(m_server, {.type = "text/plain"});
        case 7: // cut off, and left there
            return right().left(m_random.bounded(4, right().size() - 1));
        case 8: {
            QByteArray request = right();
            request.insert(m_random.bounded(request.size() - 4), '\0');
            return request;
        }
        case 9:
            return get(m_server, "/callback?state=" + state(),
                       "X-" + text(5) + ": " + QByteArray(m_random.bounded(16'384, 60'000), 'x')
                           + "\r\n");
        case 10: // two in one breath
            return get(m_server, "/" + text(4)) + right();
        case 11: // understood differently by different readers
            return post(m_server, {.body = "state=" + state()})
                .replace("Content-Length", "Transfer-Encoding: chunked\r\nContent-Length");
        case 12:
            return get(m_server, "/callback?state=" + state() + "&state=" + text(43));
        default: { // noise
            QByteArray noise(m_random.bounded(1, 2'000), Qt::Uninitialized);
            for (char &byte : noise)
                byte = char(m_random.bounded(256));
            return m_random.bounded(2) ? noise + "\r\n\r\n" : noise;
        }
        }
    }

private:
    [[nodiscard]] QByteArray state() const { return stateOf(m_server); }
    [[nodiscard]] QByteArray right() const { return rightRequest(m_server); }
    QByteArray text(int size)
    {
        QByteArray made(size, 'a');
        for (char &byte : made)
            byte = char('a' + m_random.bounded(26));
        return made;
    }
    QByteArray changed(QByteArray bytes)
    {
        char &byte = bytes[m_random.bounded(bytes.size())];
        byte = byte == 'A' ? 'B' : 'A';
        return bytes;
    }

    const LoopbackServer &m_server;
    QRandomGenerator m_random{20'260'101};
};

} // namespace

void TestLoopbackServer::hostileRequestsChangeNothing()
{
    constexpr int attempts = 1'000;
    LoopbackServer server;
    QVERIFY(server.listen(errandWithPage()));
    const QSignalSpy returned(&server, &LoopbackServer::returned);
    Attacker attacker(server);
    std::vector<std::unique_ptr<Visitor>> visitors;
    QByteArray done;
    for (int i = 0; i < attempts; ++i) {
        visitors.push_back(std::make_unique<Visitor>(server));
        visitors.back()->say(attacker.next());
        if (visitors.size() == 20) // the last of them are still at it when the next ones come
            visitors.erase(visitors.begin(), visitors.begin() + 10);
        QCoreApplication::processEvents();
    }
    QTRY_VERIFY2(server.refusedCount() > attempts / 2,
                 qPrintable(QString::number(server.refusedCount())));
    const int refused = server.refusedCount();
    QVERIFY(server.isListening());
    QCOMPARE(returned.count(), 0);

    QVERIFY(Visitor(server).ask(rightRequest(server)).endsWith(donePage));
    QTRY_COMPARE(returned.count(), 1);
    qInfo("hostile loopback: %d requests, %d answered with a refusal, 0 accepted, then the right "
          "one accepted",
          attempts, refused);
}

QTEST_GUILESS_MAIN(TestLoopbackServer)
#include "tst_loopbackserver.moc"
