// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/net/sockettransport.h"
#include "app/protocol/limits.h"
#include "tests/support/rawgateway.h"

#include <QCryptographicHash>
#include <QSslConfiguration>
#include <QTest>
#include <QTimer>

#include <algorithm>

using namespace mm;
using namespace mm::rawgateway;
using namespace Qt::Literals::StringLiterals;

namespace {

using Ending = SocketTransport::Ending;

/// A transport, and all it said.
struct Client {
    explicit Client(MakeTransport make) : transport(make())
    {
        const auto tell = [this](const QByteArray &what) { told += what; };
        QObject::connect(transport.get(), &SocketTransport::opened, &context,
                         [tell] { tell("opened"); });
        QObject::connect(transport.get(), &SocketTransport::textReceived, &context,
                         [tell](QByteArrayView utf8) { tell("text " + utf8.toByteArray()); });
        QObject::connect(transport.get(), &SocketTransport::binaryReceived, &context,
                         [tell](const QByteArray &frame) { tell("binary " + frame); });
        QObject::connect(transport.get(), &SocketTransport::pongReceived, &context,
                         [tell] { tell("pong"); });
        QObject::connect(transport.get(), &SocketTransport::ended, &context,
                         [this](const Ending &how) {
                             ++endings;
                             ending = how;
                         });
    }
    void open(const QUrl &url, const HeaderList &headers = {}) const
    {
        transport->open(url, headers, QSslConfiguration::defaultConfiguration());
    }

    std::unique_ptr<SocketTransport> transport;
    QObject context;
    QByteArrayList told;
    int endings = 0;
    Ending ending;
};

QByteArray upgrade(const ServedRequest &request, const QByteArray &more)
{
    const QByteArray key =
        request.header("Sec-WebSocket-Key") + "258EAFA5-E914-47DA-95CA-C5AB0DC85B11";
    return "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
           "Sec-WebSocket-Accept: "
        + QCryptographicHash::hash(key, QCryptographicHash::Sha1).toBase64() + "\r\n" + more
        + "\r\n";
}

} // namespace

/// What is true of every transport is tried with each, against the same gateway; what only the
/// lean one promises with that.
class TestSocketTransport : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase_data();
    void asksAlike();
    void tellsWhatComes_data();
    void tellsWhatComes();
    void byteByByte();
    void aCharacterInTwoFragments();
    void sends();
    void leavesWithoutASignal();
    void refusedUpgrade_data();
    void refusedUpgrade();
    void neverThere();
    void malformedUpgrade_data();
    void malformedUpgrade();
    void aFloodLeavesTimeForOthers();
};

static MakeTransport made()
{
    QFETCH_GLOBAL(bool, lean);
    return lean ? makeLeanTransport : makeQtTransport;
}

void TestSocketTransport::initTestCase_data()
{
    QTest::addColumn<bool>("lean");
    QTest::newRow("QWebSocket") << false;
    QTest::newRow("lean") << true;
}

/// A gateway cannot tell them apart.
void TestSocketTransport::asksAlike()
{
    RawGateway gateway;
    QUrl url = gateway.url();
    url.setPath(u"/api quote/ü"_s);
    url.setQuery(u"token=a%2Bb c%26"_s);
    QByteArrayList paths, headers;
    for (const MakeTransport make : {makeQtTransport, made()}) {
        const Client client(make);
        client.open(url, {{"token", "t"}, {"group", "desk"}});
        QTRY_COMPARE(client.told, QByteArrayList{"opened"});
        const ServedRequest request = gateway.server.requests().constLast();
        paths += request.method + ' ' + request.path;
        QByteArrayList lines;
        for (const auto &[name, value] : request.headers) {
            const bool differs = name.compare("sec-websocket-key", Qt::CaseInsensitive) == 0;
            lines += name.toLower() + ": "
                + (differs ? QByteArray::number(QByteArray::fromBase64(value).size()) : value);
        }
        std::sort(lines.begin(), lines.end());
        headers += lines.join('\n');
    }
    QCOMPARE(paths.last(), "GET /api%20quote/%C3%BC?token=a%2Bb%20c%26"_ba);
    QCOMPARE(paths.last(), paths.first());
    QCOMPARE(headers.last(), headers.first());
    const QList<ServedRequest> requests = gateway.server.requests();
    QVERIFY(requests.first().header("sec-websocket-key")
            != requests.last().header("sec-websocket-key"));
}

void TestSocketTransport::tellsWhatComes_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArrayList>("told");
    QTest::addColumn<int>("closeCode");
    const auto row = [](const char *name, const QByteArray &bytes, const QByteArrayList &told,
                        int closeCode = 0) { QTest::newRow(name) << bytes << told << closeCode; };
    row("text and binary",
        frame(Text, "größe") + frame(Binary, QByteArray("\x78\0\xff", 3)) + frame(Text, {}),
        {"text größe", QByteArray("binary \x78\0\xff", 10), "text "});
    row("fragments",
        frameHead(Text, 1) + "a" + frameHead(Continuation, 0) + frame(Continuation, "b"),
        {"text ab"});
    row("fragments, a ping between them",
        frameHead(Text, 2) + "gr" + frame(Ping, "are you there") + frame(Continuation, "ünde"),
        {"text gründe"});
    row("pong", frame(Pong, "x") + frame(Text, "x"), {"pong", "text x"});
    row("16 bits of length", frame(Text, QByteArray(300, 'x')), {"text " + QByteArray(300, 'x')});
    row("64 bits of length", frame(Binary, QByteArray(70'000, 'x')),
        {"binary " + QByteArray(70'000, 'x')});
    row("close", frame(Text, "a") + frame(Close, "\x03\xe9 bye") + frame(Text, "b"), {"text a"},
        1001);
    row("close without a code", frame(Close, {}), {}, 1000);
    row("close code nobody may send", frame(Close, "\x03\xed"), {}, 1002);
    row("too large", frameHead(Final | Text, limits::maxFrameBytes + 1), {}, 1009);
    row("reserved bit", frame(0x41, "x"), {}, 1002);
    row("opcode", frame(3, "x"), {}, 1002);
    row("continues nothing", frame(Continuation, "x"), {}, 1002);
    row("ping in fragments", frameHead(Ping, 1) + "x", {}, 1002);
    row("not UTF-8", frame(Text, "\xff\xfe"), {}, 1007);
}

void TestSocketTransport::tellsWhatComes()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArrayList, told);
    QFETCH(int, closeCode);
    for (const bool atOnce : {true, false}) {
        RawGateway gateway;
        gateway.onConnect = [&](const ServedRequest &request, QTcpSocket &peer) {
            acceptUpgrade(request, peer);
            if (!atOnce)
                peer.flush();
            peer.write(bytes);
        };
        const Client client(made());
        client.open(gateway.url());
        QTRY_COMPARE(client.told, QByteArrayList{"opened"} + told);
        if (bytes.contains("are you there")) {
            const QByteArrayList asked{"are you there"};
            QTRY_COMPARE(gateway.pongs, asked);
        }
        if (closeCode == 0 && gateway.peer)
            gateway.peer->disconnectFromHost(); // without a close frame
        QTRY_COMPARE(client.endings, 1);
        QCOMPARE(client.ending.closeCode, closeCode);
        QVERIFY(client.ending.kind == Ending::Kind::Lost);
        QVERIFY(!client.ending.why.isEmpty());
        if (closeCode != 0)
            QTRY_COMPARE(gateway.closeFrames, 1);
        QVERIFY(!client.transport->sendText("too late") || closeCode == 0);
        client.transport->leave(false);
        QTRY_VERIFY(!gateway.peer); // half-closed, it would stay
        QCOMPARE(client.told, QByteArrayList{"opened"} + told);
    }
}

void TestSocketTransport::byteByByte()
{
    RawGateway gateway;
    QByteArray left;
    QTimer writer;
    connect(&writer, &QTimer::timeout, this, [&] {
        if (left.isEmpty() || !gateway.peer)
            return;
        gateway.peer->write(left.left(1));
        gateway.peer->flush();
        left.remove(0, 1);
    });
    gateway.onConnect = [&](const ServedRequest &request, QTcpSocket &) {
        left = upgrade(request, {}) + frame(Text, "größe") + frame(Binary, QByteArray(130, 'x'));
    };
    const Client client(made());
    client.open(gateway.url());
    writer.start(0);
    const QByteArrayList told{"opened", "text größe", "binary " + QByteArray(130, 'x')};
    QTRY_COMPARE(client.told, told);
    QCOMPARE(client.endings, 0);
}

/// Which QWebSocket of Qt 6.4 takes for an error.
void TestSocketTransport::aCharacterInTwoFragments()
{
    QFETCH_GLOBAL(bool, lean);
    if (!lean)
        return;
    RawGateway gateway;
    gateway.onConnect = [](const ServedRequest &request, QTcpSocket &peer) {
        acceptUpgrade(request, peer);
        peer.write(frameHead(Text, 1) + "\xc3" + frame(Continuation, "\xb6"));
    };
    const Client client(made());
    client.open(gateway.url());
    const QByteArrayList told{"opened", "text ö"};
    QTRY_COMPARE(client.told, told);
}

void TestSocketTransport::sends()
{
    RawGateway gateway;
    gateway.answersPings = true;
    const Client client(made());
    QVERIFY(!client.transport->sendText("too early"));
    client.open(gateway.url());
    QTRY_COMPARE(client.told, QByteArrayList{"opened"});
    QVERIFY(client.transport->sendText("größe"));
    QVERIFY(client.transport->sendText(QByteArray(100, 'x')));
    client.transport->ping();
    const QByteArrayList sent{"größe", QByteArray(100, 'x')};
    QTRY_COMPARE(gateway.frames, sent);
    QTRY_COMPARE(client.told.last(), "pong"_ba);
}

void TestSocketTransport::leavesWithoutASignal()
{
    for (const bool politely : {true, false}) {
        RawGateway gateway;
        const Client client(made());
        client.transport->leave(politely); // before it was opened
        const Client other(made());
        other.open(gateway.url());
        QTRY_COMPARE(other.told, QByteArrayList{"opened"});
        QVERIFY(gateway.peer);
        gateway.peer->write(frame(Text, "nobody hears it"));
        other.transport->leave(politely);
        QVERIFY(!other.transport->sendText("too late"));
        QTRY_VERIFY(!gateway.peer);
        QCOMPARE(gateway.closeFrames, politely ? 1 : 0);
        QCOMPARE(other.endings, 0);
        QCOMPARE(other.told.size(), 1);
    }
}

void TestSocketTransport::refusedUpgrade_data()
{
    QTest::addColumn<int>("status");
    for (const int status : {302, 401, 403, 404, 429, 503})
        QTest::addRow("%d", status) << status;
}

void TestSocketTransport::refusedUpgrade()
{
    QFETCH(int, status);
    RawGateway gateway;
    gateway.onConnect = [&](const ServedRequest &, QTcpSocket &peer) {
        TestServer::answer(peer, status, "<html>", "Connection: close\r\n");
        peer.disconnectFromHost();
    };
    const Client client(made());
    client.open(gateway.url());
    QTRY_COMPARE(client.endings, 1);
    QVERIFY(client.ending.kind == Ending::Kind::UpgradeRefused);
    QCOMPARE(client.ending.status, status);
    QVERIFY2(client.ending.why.contains(u"Whatever"_s), qPrintable(client.ending.why));
    QCOMPARE(client.told, QByteArrayList());
}

void TestSocketTransport::neverThere()
{
    QUrl url;
    {
        const RawGateway gateway;
        url = gateway.url();
    }
    const Client client(made());
    client.open(url);
    QTRY_COMPARE(client.endings, 1);
    QVERIFY(client.ending.kind == Ending::Kind::Lost);
    QCOMPARE(client.ending.why, u"Connection refused"_s);
}

void TestSocketTransport::malformedUpgrade_data()
{
    QTest::addColumn<QByteArray>("more");
    QTest::addColumn<bool>("leanAlone"); // QWebSocket does not mind
    QTest::newRow("extension") << "Sec-WebSocket-Extensions: permessage-deflate\r\n"_ba << true;
    QTest::newRow("subprotocol") << "Sec-WebSocket-Protocol: chat\r\n"_ba << true;
    QTest::newRow("two keys") << "Sec-WebSocket-Accept: 403\r\n"_ba << true;
    QTest::newRow("endless head") << "X: "_ba + QByteArray(1'000'000, 'x') << true;
    QTest::newRow("not HTTP") << QByteArray() << false;
}

void TestSocketTransport::malformedUpgrade()
{
    QFETCH_GLOBAL(bool, lean);
    QFETCH(QByteArray, more);
    QFETCH(bool, leanAlone);
    if (leanAlone && !lean)
        return;
    RawGateway gateway;
    gateway.onConnect = [&](const ServedRequest &request, QTcpSocket &peer) {
        peer.write(more.isEmpty() ? "220 mail.example ESMTP\r\n\r\n"_ba : upgrade(request, more));
    };
    const Client client(made());
    client.open(gateway.url());
    QTRY_COMPARE(client.endings, 1);
    QCOMPARE(client.ending.status, 0);
    QVERIFY(!client.ending.why.isEmpty());
    QCOMPARE(client.told, QByteArrayList());
}

/// However much comes: what is read before the loop has its next turn is bounded.
void TestSocketTransport::aFloodLeavesTimeForOthers()
{
    QFETCH_GLOBAL(bool, lean);
    if (!lean)
        return;
    constexpr qsizetype enough = 16 * 1024 * 1024;
    const QByteArray frames = frame(Text, QByteArray(80, 'x')).repeated(10'000);
    const ThreadedServer server([&frames](const ServedRequest &request, QTcpSocket &socket) {
        acceptUpgrade(request, socket);
        connect(&socket, &QTcpSocket::bytesWritten, &socket, [&socket, &frames] {
            if (socket.bytesToWrite() < frames.size())
                socket.write(frames);
        });
    });
    const Client client(made());
    qsizetype all = 0, since = 0, most = 0;
    connect(client.transport.get(), &SocketTransport::textReceived, this, [&](QByteArrayView utf8) {
        all += utf8.size();
        since += utf8.size();
        most = std::max(most, since);
    });
    QTimer others;
    connect(&others, &QTimer::timeout, this, [&since] { since = 0; });
    others.start(0);
    client.open(server->url(u"ws"_s, u"/quote"_s));
    QTRY_VERIFY_WITH_TIMEOUT(all > enough, 30'000);
    QVERIFY2(most <= 256 * 1024, qPrintable(QString::number(most)));
}

QTEST_GUILESS_MAIN(TestSocketTransport)
#include "tst_sockettransport.moc"
