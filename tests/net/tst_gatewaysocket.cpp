// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/net/gatewaysocket.h"
#include "app/net/httplog.h"
#include "app/protocol/limits.h"
#include "tests/support/rawgateway.h"
#include "tests/support/testclock.h"
#include "tests/support/trafficlog.h"

#include <QElapsedTimer>
#include <QPointer>
#include <QSignalSpy>
#include <QTest>

#include <cstdio>

using namespace mm;
using namespace mm::rawgateway;
using namespace Qt::Literals::StringLiterals;
using State = GatewaySocket::State;

namespace {

const QByteArray beat = R"({"cmd_id":14008})";
/// What a socket was when it was lost: looking later might find it connected again.
struct Losses {
    explicit Losses(GatewaySocket &socket)
    {
        QObject::connect(&socket, &GatewaySocket::stateChanged, &context, [this, &socket](State s) {
            if (s != State::Waiting)
                return;
            ++count;
            error = socket.lastError();
            attempt = socket.attempt();
            nextAttemptAt = socket.nextAttemptAt();
        });
    }

    QObject context;
    int count = 0;
    QString error;
    int attempt = 0;
    qint64 nextAttemptAt = 0;
};

/// The frames are valid in the signal only.
struct Texts {
    explicit Texts(GatewaySocket &socket)
    {
        QObject::connect(&socket, &GatewaySocket::textReceived, &context,
                         [this](QByteArrayView utf8) { frames.append(utf8.toByteArray()); });
    }

    QObject context;
    QByteArrayList frames;
};

GatewaySocket::Heartbeat quick(int intervalMs = 60'000, int answerMs = 60'000)
{
    return {.frame = [] { return beat; },
            .intervalMs = intervalMs,
            .answerMs = answerMs,
            .handshakeMs = 5'000};
}

QStringList *caughtLines = nullptr;

void catchLine(QtMsgType, const QMessageLogContext &, const QString &message)
{
    caughtLines->append(message);
}

} // namespace

/// All of it is true over each of the transports.
class TestGatewaySocket : public QObject
{
    Q_OBJECT
public:
    explicit TestGatewaySocket(MakeTransport make) : m_make(make) { }

private slots:
    void carriesTextAndBinary();
    void stopsPolitely();
    void handshakeTimesOut();
    void answeredHeartbeatKeepsItAlive();
    void anyFrameIsASignOfLife();
    void aPongIsASignOfLife();
    void halfOpenIsFound();
    void oversizedIsCutOff_data();
    void oversizedIsCutOff();
    void largestFrameIsTaken();
    void resetLeadsBack();
    void closeFrameLeadsBack();
    void gatewayRestartLeadsBack();
    void reconnectNowEndsWaiting();
    void reconnectNowChecksALiveConnection();
    void reconnectNowStartsAHangingHandshakeAnew();
    void refusedUpgrade_data();
    void refusedUpgrade();
    void acceptingAndClosingIsNotHammered();
    void listenersMayOpenAndClose();
    void openLeavesTheOldConnection();
    void tokenIsNeverTold();
    void headersGoWithEveryHandshake();
    void pongsNobodyAskedForAreSignsOfLife();
    void closeCodes_data();
    void closeCodes();
    void trafficIsTold();
    void trafficOfWhatNeverOpened();

private:
    const MakeTransport m_make;
    TestClock m_clock;
};

void TestGatewaySocket::carriesTextAndBinary()
{
    RawGateway gateway;
    gateway.onFrame = [](const QByteArray &payload, QTcpSocket &socket) {
        socket.write(frame(Text, "re: " + payload));
        socket.write(frame(Binary, QByteArray("\x78\x9c\x00", 3)));
    };
    GatewaySocket socket(m_clock, quick(), m_make);
    const QSignalSpy states(&socket, &GatewaySocket::stateChanged);
    const Texts texts(socket);
    const QSignalSpy binaries(&socket, &GatewaySocket::binaryReceived);
    QCOMPARE(socket.state(), State::Stopped);
    QVERIFY(!socket.sendText("too early"));
    socket.open(gateway.url());
    QCOMPARE(socket.state(), State::Connecting);
    QVERIFY(!socket.sendText("too early"));
    QTRY_COMPARE(socket.state(), State::Online);
    QVERIFY(socket.sendText("größe"));
    QTRY_COMPARE(texts.frames.size(), 1);
    QCOMPARE(texts.frames.first(), "re: größe"_ba);
    QTRY_COMPARE(binaries.count(), 1);
    QCOMPARE(binaries.first().first().toByteArray(), QByteArray("\x78\x9c\x00", 3));
    QCOMPARE(states.count(), 2);
    QCOMPARE(socket.reconnects(), 0);
    QCOMPARE(socket.lastHeardAt(), m_clock.steadyMs());
}

void TestGatewaySocket::stopsPolitely()
{
    RawGateway gateway;
    GatewaySocket socket(m_clock, quick(), m_make);
    socket.open(gateway.url());
    QTRY_COMPARE(socket.state(), State::Online);
    socket.close();
    QCOMPARE(socket.state(), State::Stopped);
    QVERIFY(!socket.sendText("too late"));
    QTRY_VERIFY(!gateway.peer);
    QCOMPARE(gateway.closeFrames, 1);
    socket.reconnectNow();
    QCOMPARE(socket.state(), State::Stopped);
    QCOMPARE(gateway.server.connections(), 1);
}

void TestGatewaySocket::handshakeTimesOut()
{
    RawGateway gateway;
    gateway.onConnect = [](const ServedRequest &, QTcpSocket &) {};
    GatewaySocket::Heartbeat hurried = quick();
    hurried.handshakeMs = 100;
    GatewaySocket socket(m_clock, hurried, m_make);
    const Losses losses(socket);
    socket.open(gateway.url());
    QTRY_COMPARE(losses.count, 1);
    QCOMPARE(losses.error, u"handshake timed out"_s);
    QCOMPARE(losses.attempt, 1);
    QTRY_VERIFY(gateway.server.connections() >= 2);
}

void TestGatewaySocket::answeredHeartbeatKeepsItAlive()
{
    RawGateway gateway;
    gateway.onFrame = [](const QByteArray &, QTcpSocket &socket) {
        socket.write(frame(Text, R"({"cmd_id":14009})"));
    };
    GatewaySocket socket(m_clock, quick(20, 5'000), m_make);
    const QSignalSpy latency(&socket, &GatewaySocket::latencyMeasured);
    socket.open(gateway.url());
    QTRY_VERIFY(latency.count() >= 10);
    QCOMPARE(socket.state(), State::Online);
    QCOMPARE(gateway.frames.first(), beat);
    QCOMPARE(gateway.server.connections(), 1);
}

void TestGatewaySocket::anyFrameIsASignOfLife()
{
    RawGateway gateway;
    gateway.onFrame = [](const QByteArray &, QTcpSocket &socket) {
        socket.write(frame(Text, "p(1,1,1,1,1,1,1,1,1,1);"));
    };
    GatewaySocket socket(m_clock, quick(50, 50), m_make);
    socket.open(gateway.url());
    QTRY_VERIFY(gateway.frames.size() >= 5);
    QCOMPARE(gateway.server.connections(), 1);
}

void TestGatewaySocket::aPongIsASignOfLife()
{
    RawGateway gateway; // its own heartbeat it never answers
    gateway.answersPings = true;
    GatewaySocket::Heartbeat heartbeat = quick(20, 5'000);
    heartbeat.pings = true;
    GatewaySocket socket(m_clock, heartbeat, m_make);
    const QSignalSpy latency(&socket, &GatewaySocket::latencyMeasured);
    socket.open(gateway.url());
    QTRY_VERIFY(latency.count() >= 5);
    QCOMPARE(socket.state(), State::Online);
    QCOMPARE(gateway.frames.first(), beat);
}

void TestGatewaySocket::halfOpenIsFound()
{
    RawGateway gateway; // reads everything, says nothing
    GatewaySocket socket(m_clock, quick(100, 100), m_make);
    const Losses losses(socket);
    socket.open(gateway.url());
    QTRY_COMPARE(socket.state(), State::Online);
    QElapsedTimer timer;
    timer.start();
    QTRY_COMPARE(losses.count, 1);
    QVERIFY2(timer.elapsed() < 1'000, "within interval and deadline");
    QCOMPARE(losses.error, u"heartbeat not answered"_s);
    QTRY_VERIFY(socket.reconnects() >= 1);
}

void TestGatewaySocket::oversizedIsCutOff_data()
{
    QTest::addColumn<QByteArray>("bytes");
    // Only the head comes: who waited for the rest would wait for a gigabyte.
    QTest::newRow("text") << frameHead(Final | Text, 1 << 30);
    QTest::newRow("binary") << frameHead(Final | Binary, limits::maxFrameBytes + 1);
    QByteArray pieces = frameHead(Text, 1 << 20) + QByteArray(1 << 20, 'x');
    for (int i = 0; i < 4; ++i)
        pieces += frameHead(Continuation, 1 << 20) + QByteArray(1 << 20, 'x');
    QTest::newRow("message of many frames") << pieces;
}

void TestGatewaySocket::oversizedIsCutOff()
{
    QFETCH(QByteArray, bytes);
    RawGateway gateway;
    GatewaySocket socket(m_clock, quick(), m_make);
    const Texts texts(socket);
    const Losses losses(socket);
    socket.open(gateway.url());
    QTRY_COMPARE(socket.state(), State::Online);
    gateway.peer->write(bytes);
    QTRY_COMPARE(losses.count, 1);
    QVERIFY2(losses.error.contains(u"1009"_s), qPrintable(losses.error));
    QCOMPARE(texts.frames.size(), 0);
    QTRY_COMPARE(socket.state(), State::Online);
}

void TestGatewaySocket::largestFrameIsTaken()
{
    RawGateway gateway;
    GatewaySocket socket(m_clock, quick(), m_make);
    const Texts texts(socket);
    socket.open(gateway.url());
    QTRY_COMPARE(socket.state(), State::Online);
    gateway.peer->write(frame(Text, QByteArray(limits::maxFrameBytes, 'x')));
    QTRY_COMPARE(texts.frames.size(), 1);
    QCOMPARE(texts.frames.first().size(), limits::maxFrameBytes);
}

void TestGatewaySocket::resetLeadsBack()
{
    RawGateway gateway;
    GatewaySocket socket(m_clock, quick(), m_make);
    const Losses losses(socket);
    socket.open(gateway.url());
    QTRY_COMPARE(socket.state(), State::Online);
    TestServer::reset(*gateway.peer);
    QTRY_COMPARE(losses.count, 1);
    QVERIFY(!losses.error.isEmpty());
    QVERIFY(losses.nextAttemptAt >= m_clock.steadyMs());
    QVERIFY(losses.nextAttemptAt <= m_clock.steadyMs() + limits::reconnectBaseMs);
    QTRY_COMPARE(socket.state(), State::Online);
    QCOMPARE(socket.reconnects(), 1);
}

void TestGatewaySocket::closeFrameLeadsBack()
{
    RawGateway gateway;
    GatewaySocket socket(m_clock, quick(), m_make);
    const Losses losses(socket);
    socket.open(gateway.url());
    QTRY_COMPARE(socket.state(), State::Online);
    gateway.peer->write(frame(Close, QByteArray("\x03\xe9", 2) + "maintenance"));
    QTRY_COMPARE(losses.count, 1);
    QVERIFY2(losses.error.contains(u"1001 maintenance"_s), qPrintable(losses.error));
    QTRY_COMPARE(socket.state(), State::Online);
}

void TestGatewaySocket::gatewayRestartLeadsBack()
{
    RawGateway gateway;
    GatewaySocket socket(m_clock, quick(), m_make);
    socket.open(gateway.url());
    QTRY_COMPARE(socket.state(), State::Online);
    const quint16 port = gateway.server.serverPort();
    gateway.server.close();
    TestServer::reset(*gateway.peer);
    QTRY_VERIFY(socket.attempt() >= 2);
    QCOMPARE(socket.lastError(), u"Connection refused"_s);
    QVERIFY(gateway.server.start(port));
    QTRY_COMPARE_WITH_TIMEOUT(socket.state(), State::Online, 20'000);
    QCOMPARE(socket.reconnects(), 1);
}

void TestGatewaySocket::reconnectNowEndsWaiting()
{
    RawGateway gateway;
    const quint16 port = gateway.server.serverPort();
    gateway.server.close();
    QUrl url = gateway.url();
    url.setPort(port);
    GatewaySocket socket(m_clock, quick(), m_make);
    socket.open(url);
    QTRY_VERIFY(socket.state() == State::Waiting && socket.attempt() >= 2);
    QVERIFY(gateway.server.start(port));
    socket.reconnectNow();
    QCOMPARE(socket.state(), State::Connecting);
    QCOMPARE(socket.attempt(), 0);
    QTRY_COMPARE(socket.state(), State::Online);
}

void TestGatewaySocket::reconnectNowChecksALiveConnection()
{
    RawGateway gateway;
    bool alive = true;
    gateway.onFrame = [&](const QByteArray &, QTcpSocket &socket) {
        if (alive)
            socket.write(frame(Text, "{}"));
    };
    GatewaySocket socket(m_clock, quick(), m_make);
    const QSignalSpy latency(&socket, &GatewaySocket::latencyMeasured);
    socket.open(gateway.url());
    QTRY_COMPARE(socket.state(), State::Online);
    socket.reconnectNow();
    QCOMPARE(socket.state(), State::Online);
    QTRY_COMPARE(latency.count(), 1);
    QCOMPARE(gateway.frames, QByteArrayList{beat});
    QCOMPARE(gateway.server.connections(), 1);

    alive = false;
    const Losses losses(socket);
    QElapsedTimer timer;
    timer.start();
    socket.reconnectNow();
    QTRY_COMPARE(losses.count, 1);
    QVERIFY(timer.elapsed() < 2'000);
}

void TestGatewaySocket::reconnectNowStartsAHangingHandshakeAnew()
{
    RawGateway gateway;
    const auto accept = gateway.onConnect;
    gateway.onConnect = [](const ServedRequest &, QTcpSocket &) {};
    GatewaySocket socket(m_clock, quick(), m_make);
    socket.open(gateway.url());
    QTRY_COMPARE(gateway.server.requests().size(), 1);
    gateway.onConnect = accept;
    socket.reconnectNow();
    QTRY_COMPARE(socket.state(), State::Online);
    QCOMPARE(gateway.server.connections(), 2);
}

void TestGatewaySocket::refusedUpgrade_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<State>("state");
    QTest::addColumn<int>("status");
    const QByteArray body = "Content-Length: 12\r\n\r\n<html>\n\n\n...";
    QTest::newRow("401") << "HTTP/1.1 401 Unauthorized\r\n"_ba + body << State::Refused << 401;
    QTest::newRow("403") << "HTTP/1.1 403 Forbidden\r\n\r\n"_ba << State::Refused << 403;
    QTest::newRow("404") << "HTTP/1.1 404 Not Found\r\n\r\n"_ba << State::Refused << 404;
    QTest::newRow("400") << "HTTP/1.1 400 Bad Request\r\n\r\n"_ba << State::Waiting << 0;
    QTest::newRow("429") << "HTTP/1.1 429 Slow\r\n\r\n"_ba << State::Waiting << 0;
    QTest::newRow("503") << "HTTP/1.1 503 Later\r\n"_ba + body << State::Waiting << 0;
    QTest::newRow("302") << "HTTP/1.1 302 Found\r\nLocation: ws://127.0.0.2/\r\n\r\n"_ba
                         << State::Waiting << 0;
    QTest::newRow("200") << "HTTP/1.1 200 OK\r\n\r\n"_ba << State::Waiting << 0;
    QTest::newRow("garbage") << "SSH-2.0-OpenSSH_9.2\r\n\r\n"_ba << State::Waiting << 0;
    QTest::newRow("wrong key") << "HTTP/1.1 101 Switching\r\nUpgrade: websocket\r\nConnection: "
                                  "Upgrade\r\nSec-WebSocket-Accept: 403\r\n\r\n"_ba
                               << State::Waiting << 0;
}

void TestGatewaySocket::refusedUpgrade()
{
    QFETCH(QByteArray, answer);
    QFETCH(State, state);
    QFETCH(int, status);
    for (const bool closing : {false, true}) {
        RawGateway gateway;
        gateway.onConnect = [&](const ServedRequest &, QTcpSocket &peer) {
            peer.write(answer);
            if (closing)
                peer.disconnectFromHost();
        };
        GatewaySocket socket(m_clock, quick(), m_make);
        QSignalSpy states(&socket, &GatewaySocket::stateChanged);
        socket.open(gateway.url());
        QTRY_VERIFY(states.count() >= 2);
        QCOMPARE(states.at(1).first().value<State>(), state);
        QCOMPARE(socket.refusedStatus(), status);
        QVERIFY(!socket.lastError().isEmpty());
        if (state == State::Refused) {
            socket.reconnectNow();
            QCOMPARE(socket.state(), State::Connecting);
        }
    }
}

void TestGatewaySocket::acceptingAndClosingIsNotHammered()
{
    RawGateway gateway;
    bool sound = false;
    gateway.onConnect = [&](const ServedRequest &request, QTcpSocket &socket) {
        acceptUpgrade(request, socket);
        if (!sound)
            socket.write(frame(Close, "\x03\xe8"));
    };
    gateway.onFrame = [](const QByteArray &, QTcpSocket &socket) {
        socket.write(frame(Text, "{}"));
    };
    GatewaySocket socket(m_clock, quick(20, 5'000), m_make);
    socket.open(gateway.url());
    QTRY_VERIFY_WITH_TIMEOUT(socket.attempt() >= 3, 20'000);
    sound = true;
    QTRY_COMPARE_WITH_TIMEOUT(socket.state(), State::Online, 20'000);
    QTRY_COMPARE(socket.attempt(), 0); // a heartbeat was answered

    // A connection that lasted is as good.
    GatewaySocket silent(m_clock, quick(), m_make);
    sound = false;
    silent.open(gateway.url());
    QTRY_VERIFY(silent.attempt() >= 2);
    sound = true;
    const int attempts = silent.attempt();
    QTRY_COMPARE_WITH_TIMEOUT(silent.state(), State::Online, 20'000);
    QVERIFY(silent.attempt() >= attempts); // not proven yet
    m_clock.advance(5'000);
    const Losses losses(silent);
    TestServer::reset(*gateway.peer);
    QTRY_COMPARE(losses.count, 1);
    QCOMPARE(losses.attempt, 1);
}

void TestGatewaySocket::listenersMayOpenAndClose()
{
    RawGateway gateway;
    gateway.onConnect = [](const ServedRequest &request, QTcpSocket &socket) {
        acceptUpgrade(request, socket);
        socket.write(frame(Text, "one") + frame(Text, "two") + frame(Text, "three"));
    };
    GatewaySocket socket(m_clock, quick(), m_make);
    int texts = 0;
    connect(&socket, &GatewaySocket::textReceived, this, [&] {
        if (++texts == 1)
            socket.open(gateway.url()); // anew, from within a frame
        else
            socket.close();
    });
    socket.open(gateway.url());
    QTRY_COMPARE(socket.state(), State::Stopped);
    QCOMPARE(texts, 2);

    int rounds = 0;
    connect(&socket, &GatewaySocket::stateChanged, this, [&](State state) {
        if (state == State::Connecting && ++rounds == 1)
            socket.close();
    });
    socket.open(gateway.url());
    QCOMPARE(socket.state(), State::Stopped);
}

void TestGatewaySocket::openLeavesTheOldConnection()
{
    RawGateway first;
    RawGateway second;
    GatewaySocket socket(m_clock, quick(), m_make);
    socket.open(first.url());
    QTRY_COMPARE(socket.state(), State::Online);
    socket.open(second.url());
    QTRY_COMPARE(socket.state(), State::Online);
    QCOMPARE(socket.reconnects(), 0); // it was asked for
    QTRY_VERIFY(!first.peer);
    QVERIFY(second.peer);
}

void TestGatewaySocket::tokenIsNeverTold()
{
    const QString canary = u"canary9c1d"_s;
    QStringList lines;
    caughtLines = &lines;
    QLoggingCategory::setFilterRules(u"mm.socket.info=true"_s);
    const QtMessageHandler before = qInstallMessageHandler(catchLine);
    QStringList errors;
    {
        RawGateway gateway;
        const auto refuse = [&](const ServedRequest &, QTcpSocket &peer) {
            peer.write("HTTP/1.1 401 token=" + canary.toUtf8() + "\r\n\r\n");
        };
        const auto shut = [&](const ServedRequest &request, QTcpSocket &peer) {
            acceptUpgrade(request, peer);
            peer.write(frame(Close, "\x03\xe8quote?token=" + canary.toUtf8()));
        };
        QUrl url = gateway.url();
        url.setQuery(u"token="_s + canary);
        for (const std::function<void(const ServedRequest &, QTcpSocket &)> &play :
             {std::function<void(const ServedRequest &, QTcpSocket &)>(refuse),
              std::function<void(const ServedRequest &, QTcpSocket &)>(shut)}) {
            gateway.onConnect = play;
            GatewaySocket socket(m_clock, quick(), m_make);
            socket.open(url);
            [&] { QTRY_VERIFY(!socket.lastError().isEmpty()); }();
            errors.append(socket.lastError());
        }
        // The control: it did go to the gateway, and the gateway's words did hold it.
        QVERIFY(gateway.server.requests().first().path.contains(canary.toUtf8()));
    }
    qInstallMessageHandler(before);
    QVERIFY(lines.size() >= 4);
    QCOMPARE(errors.size(), 2);
    for (const QString &text : lines + errors)
        QVERIFY2(!text.contains(canary), qPrintable(text));
    QVERIFY(lines.join(u'\n').contains(u"/quote"_s));
}

void TestGatewaySocket::headersGoWithEveryHandshake()
{
    RawGateway gateway;
    GatewaySocket socket(m_clock, quick(), m_make);
    socket.open(gateway.url(), {{"token", "manager-token"}, {"group", "desk\r\nEvil: 1"}});
    QTRY_COMPARE(socket.state(), State::Online);
    QVERIFY(gateway.peer);
    TestServer::reset(*gateway.peer);
    QTRY_COMPARE(socket.reconnects(), 1);
    socket.reconnectNow();
    QCOMPARE(gateway.server.requests().size(), 2);
    for (const ServedRequest &request : gateway.server.requests()) {
        QCOMPARE(request.header("token"), "manager-token"_ba);
        QCOMPARE(request.header("group"), "deskEvil: 1"_ba);
        QVERIFY(request.header("evil").isNull());
    }
    socket.open(gateway.url()); // without any
    QTRY_COMPARE(gateway.server.requests().size(), 3);
    QVERIFY(gateway.server.requests().constLast().header("token").isNull());
}

/// The Manager's text "ping" is answered by a WebSocket pong, to no ping of ours.
void TestGatewaySocket::pongsNobodyAskedForAreSignsOfLife()
{
    RawGateway gateway;
    gateway.onFrame = [](const QByteArray &, QTcpSocket &socket) { socket.write(frame(Pong, {})); };
    GatewaySocket socket(m_clock, quick(20, 300), m_make);
    const QSignalSpy latency(&socket, &GatewaySocket::latencyMeasured);
    socket.open(gateway.url());
    QTRY_COMPARE(socket.state(), State::Online);
    m_clock.advance(5);
    QTRY_VERIFY(latency.count() >= 20); // for longer than silence is taken
    QCOMPARE(socket.state(), State::Online);
    QCOMPARE(socket.lastHeardAt(), m_clock.steadyMs());
    QCOMPARE(gateway.server.connections(), 1);
}

void TestGatewaySocket::closeCodes_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("code");
    QTest::newRow("normal") << frame(Close, "\x03\xe8") << 1000;
    QTest::newRow("going away") << frame(Close, "\x03\xe9 bye") << 1001;
    QTest::newRow("own") << frame(Close, "\x0f\xa1kicked") << 4001;
    QTest::newRow("none") << QByteArray() << 0;
}

void TestGatewaySocket::closeCodes()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, code);
    for (const bool abrupt : {false, true}) {
        RawGateway gateway;
        GatewaySocket socket(m_clock, quick(), m_make);
        const Losses losses(socket);
        socket.open(gateway.url());
        QTRY_VERIFY(socket.state() == State::Online && gateway.peer);
        QCOMPARE(socket.lastCloseCode(), 0);
        if (!bytes.isEmpty())
            gateway.peer->write(bytes);
        if (!bytes.isEmpty() && abrupt) // the close frame, then nothing more
            gateway.peer->flush();
        if (bytes.isEmpty() && abrupt)
            TestServer::reset(*gateway.peer);
        else if (bytes.isEmpty() || abrupt)
            gateway.peer->disconnectFromHost();
        QTRY_COMPARE(losses.count, 1);
        QCOMPARE(socket.lastCloseCode(), code);
    }
}

void TestGatewaySocket::trafficIsTold()
{
    RawGateway gateway;
    gateway.onFrame = [](const QByteArray &payload, QTcpSocket &socket) {
        socket.write(frame(Text, "re: " + payload) + frame(Binary, QByteArray("\x78\x00", 2)));
    };
    TrafficLog log;
    GatewaySocket socket(m_clock, quick(), m_make);
    socket.setTraffic(&log, "manager");
    QUrl url = gateway.url();
    url.setQuery(u"token=canary"_s);
    socket.open(url);
    QTRY_COMPARE(socket.state(), State::Online);
    QVERIFY(socket.sendText("größe"));
    QTRY_COMPARE(log.sockets().size(), 4);
    gateway.peer->write(frame(Close, "\x03\xe9 bye"));
    QTRY_VERIFY(log.sockets().size() >= 6); // and opened again
    socket.close();

    const auto told = log.sockets();
    using What = SocketTraffic::What;
    const auto is = [&](qsizetype at, What what, const QByteArray &content, bool binary = false) {
        const TrafficLog::Frame &each = told.at(at);
        return each.what == what && each.content == content && each.binary == binary
            && each.name == "manager" && each.at == m_clock.wallMs();
    };
    QVERIFY(is(0, What::Opened, gateway.url().toEncoded()));
    QVERIFY(is(1, What::Sent, "größe"));
    QCOMPARE(told.at(1).size, 7);
    QVERIFY(is(2, What::Received, "re: größe"));
    QVERIFY(is(3, What::Received, QByteArray("\x78\x00", 2), true));
    QVERIFY(is(4, What::Closed, "closed: 1001 bye"));
    QVERIFY(is(5, What::Opened, gateway.url().toEncoded()));
    QVERIFY(is(6, What::Closed, "left by this side"));
    QCOMPARE(told.size(), 7);
    QVERIFY(told.at(5).connection > told.at(4).connection);
    for (const int i : {1, 2, 3, 4})
        QCOMPARE(told.at(i).connection, told.at(0).connection);

    socket.setTraffic(nullptr, {});
    socket.open(url);
    QTRY_COMPARE(socket.state(), State::Online);
    QCOMPARE(log.sockets().size(), 7);
}

void TestGatewaySocket::trafficOfWhatNeverOpened()
{
    RawGateway gateway;
    gateway.onConnect = [](const ServedRequest &, QTcpSocket &peer) {
        peer.write("HTTP/1.1 403 Forbidden\r\n\r\n");
    };
    TrafficLog log;
    GatewaySocket socket(m_clock, quick(), m_make);
    socket.setTraffic(&log, "quotes");
    socket.open(gateway.url());
    QTRY_COMPARE(socket.state(), State::Refused);
    socket.close();
    QCOMPARE(log.sockets().size(), 1);
    QVERIFY(log.sockets().first().what == SocketTraffic::What::Closed);
    QVERIFY2(log.sockets().first().content.contains("403"),
             log.sockets().first().content.constData());
}

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    int failures = 0;
    for (const MakeTransport make : {makeQtTransport, makeLeanTransport}) {
        std::printf("over %s\n", make == makeQtTransport ? "QWebSocket" : "the lean transport");
        std::fflush(stdout);
        TestGatewaySocket test(make);
        failures += QTest::qExec(&test, argc, argv);
    }
    return failures;
}
#include "tst_gatewaysocket.moc"
