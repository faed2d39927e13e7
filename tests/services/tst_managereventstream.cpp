// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/services/framememory.h"
#include "app/services/managereventstream.h"
#include "tests/services/apigateway.h"
#include "tests/services/eventgateway.h"
#include "tests/support/testserver.h"

#include <QSignalSpy>
#include <QTest>

using namespace mm;
using namespace Qt::Literals::StringLiterals;

using State = ManagerEventStream::State;

namespace {

/// A desk whose gateway does only what a test tells it.
struct EventDesk {
    EventDesk() : EventDesk(QUrl()) { }
    explicit EventDesk(const QUrl &socket) :
        environment(withSocket(gateway.environment(), socket.isEmpty() ? events.url() : socket))
    {
        gateway.answerBy("CompanyAuth", [this](const auto &) {
            return R"({"id":360,"token":"token-)" + QByteArray::number(++tokens) + "\"}";
        });
    }
    [[nodiscard]] static Environment withSocket(Environment environment, const QUrl &socket)
    {
        environment.managerSocket = socket;
        return environment;
    }
    [[nodiscard]] bool signIn()
    {
        session.signIn(u"desk"_s, Secret("secret"));
        return QTest::qWaitFor([this] { return session.isSignedIn(); }, 10'000);
    }
    [[nodiscard]] bool start()
    {
        stream.start(u"desk-1"_s);
        return signIn() && QTest::qWaitFor([this] { return isOn(); }, 10'000);
    }
    [[nodiscard]] bool isOn() const { return stream.state() == State::On && events.socket; }
    [[nodiscard]] bool reconnects(int connections)
    {
        return QTest::qWaitFor([&] { return events.connections() == connections && isOn(); },
                               10'000);
    }

    ApiGateway gateway;
    EventGateway events;
    const Environment environment;
    int tokens = 0;
    SystemClock clock;
    ServerClock serverClock{clock};
    GatewayClient client{environment, serverClock};
    SupportSession session{environment, client};
    ManagerEventStream stream{session, clock};
};

/// The types received, each with the "n" of its data.
struct Received {
    explicit Received(ManagerEventStream &stream)
    {
        QObject::connect(
            &stream, &ManagerEventStream::received, &context,
            [this](const ManagerEvent &event) { all << event.type + event.data["n"].toString(); });
    }
    QStringList all;
    QObject context;
};

Json numbered(const char *n)
{
    return Json(Json::Object{{"customerNo", "86000001"}, {"n", n}});
}

} // namespace

class TestManagerEventStream : public QObject
{
    Q_OBJECT

private slots:
    void connectsWhenBothAreThere();
    void tellsEvents();
    void keepsAlive();
    void tellsRepeatsOnce();
    void equalFramesOfOneConnectionAreTwo();
    void displacedIsNotConnectedAgain();
    void displacedIsTakenBack();
    void closedAtOnceThreeTimesIsDisplaced();
    void goingAwayIsConnectedAgain();
    void followsTheSession();
    void displacedOutlastsAnExpiry();
    void refusals_data();
    void refusals();
    void withoutAnAddress();
    void stops();
    void groups();
    void remembersSoMany();
};

void TestManagerEventStream::connectsWhenBothAreThere()
{
    EventDesk desk;
    desk.stream.start(u"desk-1"_s);
    QCOMPARE(desk.stream.state(), State::Off);
    QVERIFY(desk.signIn());
    QTRY_VERIFY(desk.isOn());
    QCOMPARE(desk.events.headers.front().token, "token-1"_ba);
    QCOMPARE(desk.events.headers.front().group, "desk-1"_ba);
    // The other way round; and the same group again changes nothing.
    EventDesk other;
    QVERIFY(other.signIn());
    QCOMPARE(other.stream.state(), State::Off);
    other.stream.start(u"desk-2"_s);
    QTRY_VERIFY(other.isOn());
    other.stream.start(u"desk-2"_s);
    other.events.sendEvent(u"kyc"_s, numbered("1"));
    QTRY_COMPARE(other.stream.counters().events, 1U);
    QCOMPARE(other.events.connections(), 1);
}

void TestManagerEventStream::tellsEvents()
{
    EventDesk desk;
    const Received received(desk.stream);
    QVERIFY(desk.start());
    desk.events.sendEvent(u"deposit"_s, numbered("1"));
    desk.events.send("pong");
    desk.events.send("{not json");
    desk.events.send(R"({"other":1})");
    desk.events.sendEvent(u"moon_phase"_s, numbered("2"));
    desk.events.socket->sendBinaryMessage(R"({"eventType":"kyc","data":"{\"n\":\"3\"}"})");
    const QStringList expected{u"deposit1"_s, u"moon_phase2"_s, u"kyc3"_s};
    QTRY_COMPARE(received.all, expected);
    const auto &counters = desk.stream.counters();
    QCOMPARE(counters.events, 3U);
    QCOMPARE(counters.unreadable, 2U);
    QCOMPARE(counters.unknown, 1U);
    QCOMPARE(counters.repeated, 0U);
}

void TestManagerEventStream::keepsAlive()
{
    EventDesk desk;
    QVERIFY(desk.start());
    desk.stream.reconnectNow(); // a live connection is asked at once
    QTRY_COMPARE(desk.events.texts, std::vector<QByteArray>{"ping"});
    QCOMPARE(limits::managerHeartbeatMs, 10'000);
}

void TestManagerEventStream::tellsRepeatsOnce()
{
    EventDesk desk;
    const Received received(desk.stream);
    QVERIFY(desk.start());
    desk.events.sendEvent(u"kyc"_s, numbered("1"));
    desk.events.sendEvent(u"kyc"_s, numbered("2"));
    QTRY_COMPARE(received.all.size(), 2);
    desk.events.end();
    QVERIFY(desk.reconnects(2));
    desk.events.sendEvent(u"kyc"_s, numbered("2")); // not acknowledged before
    desk.events.sendEvent(u"kyc"_s, numbered("3"));
    QTRY_COMPARE(received.all.size(), 3);
    desk.events.end();
    QVERIFY(desk.reconnects(3));
    for (const char *n : {"1", "2", "3", "4"})
        desk.events.sendEvent(u"kyc"_s, numbered(n));
    const QStringList expected{u"kyc1"_s, u"kyc2"_s, u"kyc3"_s, u"kyc4"_s};
    QTRY_COMPARE(received.all, expected);
    QCOMPARE(desk.stream.counters().reconnects, 2);
    QCOMPARE(desk.stream.counters().repeated, 4U);
}

void TestManagerEventStream::equalFramesOfOneConnectionAreTwo()
{
    EventDesk desk;
    const Received received(desk.stream);
    QVERIFY(desk.start());
    desk.events.sendEvent(u"kyc"_s, numbered("1"));
    desk.events.sendEvent(u"kyc"_s, numbered("1"));
    QTRY_COMPARE(received.all.size(), 2);
    desk.events.end();
    QVERIFY(desk.reconnects(2));
    // Two of these are the two from before, the third one is new.
    for (int i = 0; i < 3; ++i)
        desk.events.sendEvent(u"kyc"_s, numbered("1"));
    desk.events.sendEvent(u"kyc"_s, numbered("2"));
    const QStringList expected{u"kyc1"_s, u"kyc1"_s, u"kyc1"_s, u"kyc2"_s};
    QTRY_COMPARE(received.all, expected);
    QCOMPARE(desk.stream.counters().repeated, 2U);
}

void TestManagerEventStream::displacedIsNotConnectedAgain()
{
    EventDesk desk;
    QVERIFY(desk.start());
    desk.events.close(QWebSocketProtocol::CloseCodeNormal);
    QTRY_COMPARE(desk.stream.state(), State::Displaced);
    QCOMPARE(desk.stream.socket().state(), GatewaySocket::State::Stopped);
    QCOMPARE(desk.stream.nextAttemptAt(), 0);
    desk.stream.reconnectNow(); // the network came back
    QCOMPARE(desk.stream.state(), State::Displaced);
    QCOMPARE(desk.stream.socket().state(), GatewaySocket::State::Stopped);
}

void TestManagerEventStream::displacedIsTakenBack()
{
    EventDesk desk;
    const Received received(desk.stream);
    QVERIFY(desk.start());
    desk.events.sendEvent(u"kyc"_s, numbered("1"));
    QTRY_COMPARE(received.all.size(), 1);
    desk.events.close(QWebSocketProtocol::CloseCodeNormal);
    QTRY_COMPARE(desk.stream.state(), State::Displaced);
    desk.stream.start(u"desk-1"_s);
    QVERIFY(desk.reconnects(2));
    desk.events.sendEvent(u"kyc"_s, numbered("1"));
    desk.events.sendEvent(u"kyc"_s, numbered("2"));
    const QStringList expected{u"kyc1"_s, u"kyc2"_s};
    QTRY_COMPARE(received.all, expected);
}

void TestManagerEventStream::closedAtOnceThreeTimesIsDisplaced()
{
    EventDesk desk;
    desk.events.closesAtOnce = true;
    desk.stream.start(u"desk-1"_s);
    QVERIFY(desk.signIn());
    QTRY_COMPARE_WITH_TIMEOUT(desk.stream.state(), State::Displaced, 20'000);
    QCOMPARE(desk.events.connections(), 3);
}

void TestManagerEventStream::goingAwayIsConnectedAgain()
{
    EventDesk desk;
    QVERIFY(desk.start());
    for (int i = 0; i < 4; ++i) { // each brought something
        desk.events.sendEvent(u"kyc"_s, numbered("1"));
        desk.events.close(QWebSocketProtocol::CloseCodeGoingAway);
        QVERIFY(desk.reconnects(i + 2));
    }
    QCOMPARE(desk.stream.counters().reconnects, 4);
}

void TestManagerEventStream::followsTheSession()
{
    EventDesk desk;
    QVERIFY(desk.start());
    desk.session.expire({.kind = ErrorKind::SessionEnded});
    QCOMPARE(desk.stream.state(), State::Off);
    QVERIFY(desk.signIn());
    QVERIFY(desk.reconnects(2));
    QCOMPARE(desk.events.headers.back().token, "token-2"_ba);
    desk.session.signOut();
    QCOMPARE(desk.stream.state(), State::Off);
    QVERIFY(desk.signIn());
    QVERIFY(desk.reconnects(3));
}

void TestManagerEventStream::displacedOutlastsAnExpiry()
{
    EventDesk desk;
    QVERIFY(desk.start());
    desk.events.close(QWebSocketProtocol::CloseCodeNormal);
    QTRY_COMPARE(desk.stream.state(), State::Displaced);
    desk.session.expire({.kind = ErrorKind::SessionEnded});
    QVERIFY(desk.signIn());
    QCOMPARE(desk.stream.state(), State::Displaced);
    desk.session.signOut();
    QCOMPARE(desk.stream.state(), State::Off);
    QVERIFY(desk.signIn());
    QVERIFY(desk.reconnects(2));
}

void TestManagerEventStream::refusals_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("401") << 401 << ErrorKind::SessionEnded;
    QTest::newRow("403") << 403 << ErrorKind::NoPermission;
    QTest::newRow("404") << 404 << ErrorKind::UnknownEndpoint;
    QTest::newRow("410") << 410 << ErrorKind::HttpFailed;
}

void TestManagerEventStream::refusals()
{
    QFETCH(int, status);
    TestServer server([status](const ServedRequest &, QTcpSocket &socket) {
        TestServer::answer(socket, status, "no");
    });
    QVERIFY(server.start());
    EventDesk desk(server.url(u"ws"_s, u"/openapi-b/ws"_s));
    desk.stream.start(u"desk-1"_s);
    QVERIFY(desk.signIn());
    QTRY_COMPARE(desk.stream.state(), State::Refused);
    QTEST(desk.stream.refusal().kind, "kind");
    QCOMPARE(desk.stream.refusal().httpStatus, status);
    QVERIFY(desk.session.isSignedIn()); // its calls may well go on
    desk.session.expire({.kind = ErrorKind::SessionEnded});
    QCOMPARE(desk.stream.state(), State::Off);
    QVERIFY(desk.signIn());
    QTRY_COMPARE(desk.stream.state(), State::Refused);
    QCOMPARE(server.count("openapi-b/ws"), 2);
}

void TestManagerEventStream::withoutAnAddress()
{
    EventDesk desk;
    Environment bare = desk.environment;
    bare.managerSocket.clear();
    SupportSession session(bare, desk.client);
    ManagerEventStream stream(session, desk.clock);
    stream.start(u"desk-1"_s);
    session.signIn(u"desk"_s, Secret("secret"));
    QTRY_COMPARE(stream.state(), State::Refused);
    QCOMPARE(stream.refusal().kind, ErrorKind::UnknownEndpoint);
    QCOMPARE(stream.refusal().httpStatus, 0);
}

void TestManagerEventStream::stops()
{
    EventDesk desk;
    QVERIFY(desk.start());
    desk.stream.stop();
    QCOMPARE(desk.stream.state(), State::Off);
    desk.session.expire({.kind = ErrorKind::SessionEnded});
    QVERIFY(desk.signIn());
    QCOMPARE(desk.stream.state(), State::Off);
    QCOMPARE(desk.events.connections(), 1);
}

void TestManagerEventStream::groups()
{
    for (const auto &good : {u"a"_s, u"desk-1.B_2"_s, QString(64, u'x')})
        QVERIFY(ManagerEventStream::isUsableGroup(good));
    for (const auto &bad :
         {u""_s, u"a b"_s, u"a\r\nx: y"_s, u"désk"_s, QString(65, u'x'), u"a\n"_s})
        QVERIFY(!ManagerEventStream::isUsableGroup(bad));
    EventDesk desk;
    QVERIFY(desk.signIn());
    desk.stream.start(u"a\r\nx: y"_s);
    QCOMPARE(desk.stream.state(), State::Off);
}

void TestManagerEventStream::remembersSoMany()
{
    FrameMemory memory(3);
    for (const char *frame : {"a", "b", "c", "c"})
        QVERIFY(!memory.isRepeat(frame));
    QCOMPARE(memory.size(), 3U);
    memory.beginConnection();
    QVERIFY(memory.isRepeat("a"));
    QVERIFY(!memory.isRepeat("d")); // "a" goes, the oldest
    QVERIFY(!memory.isRepeat("a")); // and "b"
    QVERIFY(memory.isRepeat("c"));
    memory.beginConnection();
    memory.beginConnection(); // one that brought nothing
    QVERIFY(memory.isRepeat("c"));
    QVERIFY(memory.isRepeat("c")); // of the two in the beginning
    QVERIFY(!memory.isRepeat("c"));
    memory.clear();
    QVERIFY(!memory.isRepeat("c"));
    QCOMPARE(memory.size(), 1U);
}

QTEST_GUILESS_MAIN(TestManagerEventStream)
#include "tst_managereventstream.moc"
