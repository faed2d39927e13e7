// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/services/messageservice.h"

#include "app/protocol/signin.h"
#include "tests/services/apigateway.h"
#include "tests/support/testserver.h"

#include <QPointer>
#include <QSignalSpy>
#include <QTest>
#include <QWebSocket>
#include <QWebSocketServer>

using namespace mm;
using namespace Qt::Literals::StringLiterals;

namespace {

using State = MessageService::State;

/// A message socket that keeps what it is told and says what the test says.
class Gateway : public QObject
{
public:
    Gateway() : m_server(u"messages"_s, QWebSocketServer::NonSecureMode)
    {
        if (!m_server.listen(QHostAddress::LocalHost))
            qFatal("no port to listen on");
        Environment environment = api.environment();
        environment.messageSocket = m_server.serverUrl();
        environment.messageSocket.setPath(u"/msg"_s);
        client.setEnvironment(environment);
        connect(&m_server, &QWebSocketServer::newConnection, this, [this] {
            socket = m_server.nextPendingConnection();
            socket->setParent(this);
            urls += socket->requestUrl();
            connect(socket, &QWebSocket::textMessageReceived, this, [this](const QString &text) {
                frames.push_back(Json::parse(text.toUtf8()).value_or(Json()));
            });
        });
    }
    void say(const QString &text) { socket->sendTextMessage(text); }

    ApiGateway api;
    const SystemClock clock;
    ServerClock serverClock{clock};
    GatewayClient client{{}, serverClock};
    QPointer<QWebSocket> socket; ///< the newest
    QList<QUrl> urls;
    std::vector<Json> frames;

private:
    QWebSocketServer m_server;
};

const auto subscribed = u"{\"msgCode\":\"subscribe_success\",\"content\":{}}"_s;

void signIn(Session &session, const char *token)
{
    session.beginSignIn();
    session.signedIn({}, Secret(token), {});
}

} // namespace

class TestMessageService : public QObject
{
    Q_OBJECT
private slots:
    void signsInWithTheSession();
    void beingKickedEndsTheSessionOnce_data();
    void beingKickedEndsTheSessionOnce();
    void isOffWithoutASession();
    void anotherTokenSignsInAnew();
    void comesBackByItself();
    void staysOffWhereItIsRefused_data();
    void staysOffWhereItIsRefused();
    void aRefusedLoginIsNotRepeated();
    void whatCannotBeReadIsPassedOver();
    void tellsNotices();

private:
    const SystemClock m_clock;
};

void TestMessageService::signsInWithTheSession()
{
    Gateway gateway;
    Session session;
    MessageService messages(gateway.client, session, m_clock);
    const QSignalSpy changed(&messages, &MessageService::stateChanged);
    messages.setLanguage("zh-CN");
    QCOMPARE(messages.state(), State::Off);
    signIn(session, "my-token");
    QCOMPARE(messages.state(), State::Connecting);
    QTRY_COMPARE(gateway.frames.size(), 1U);
    const Json &login = gateway.frames.front();
    QCOMPARE(login["head"]["msgType"].toString(), u"login"_s);
    QCOMPARE(login["head"]["token"].toString(), u"my-token"_s);
    QCOMPARE(login["head"]["lang"].toString(), u"zh-CN"_s);
    QCOMPARE(login["device"].numberText().toInt(), deviceNumber());
    QVERIFY(!login["trace"].toString().isEmpty());
    QVERIFY(!gateway.urls.first().toString().contains(u"my-token"_s));
    QCOMPARE(messages.state(), State::Connecting);
    gateway.say(subscribed);
    QTRY_COMPARE(messages.state(), State::On);
    QCOMPARE(changed.count(), 2);
}

void TestMessageService::beingKickedEndsTheSessionOnce_data()
{
    QTest::addColumn<QString>("frame");
    QTest::newRow("disconnect") << u"{\"msgCode\":\"disconnect\"}"_s;
    QTest::newRow("forced") << u"{\"msgCode\":\"UserForceLogoutRet\",\"content\":{}}"_s;
    QTest::newRow("notice") << u"{\"msgCode\":\"notice\",\"content\":{\"updateType\":4}}"_s;
}

void TestMessageService::beingKickedEndsTheSessionOnce()
{
    QFETCH(QString, frame);
    Gateway gateway;
    Session session;
    const MessageService messages(gateway.client, session, m_clock);
    const QSignalSpy changed(&session, &Session::stateChanged);
    signIn(session, "my-token");
    QTRY_COMPARE(gateway.frames.size(), 1U);
    const auto before = changed.count();
    const QPointer<QWebSocket> connection = gateway.socket;
    gateway.say(subscribed);
    gateway.say(frame);
    gateway.say(frame);
    QTRY_COMPARE(session.state(), Session::State::Expired);
    QCOMPARE(session.endReason().kind, ErrorKind::SignedInElsewhere);
    QCOMPARE(changed.count(), before + 1);
    QCOMPARE(messages.state(), State::Off);
    QTRY_COMPARE(connection->state(), QAbstractSocket::UnconnectedState);
    QCOMPARE(gateway.urls.size(), 1);
}

void TestMessageService::isOffWithoutASession()
{
    Gateway gateway;
    Session session;
    MessageService messages(gateway.client, session, m_clock);
    const auto startAndEnd = [&](const std::function<void()> &end) {
        signIn(session, "my-token");
        QTRY_COMPARE(messages.state(), State::Connecting);
        QTRY_VERIFY(gateway.socket);
        end();
        QCOMPARE(messages.state(), State::Off);
        messages.reconnectNow();
        QCOMPARE(messages.state(), State::Off);
    };
    startAndEnd([&] { session.expire({.kind = ErrorKind::SessionEnded}); });
    startAndEnd([&] { session.lock(); });
    startAndEnd([&] { session.signOut(); });
}

void TestMessageService::anotherTokenSignsInAnew()
{
    Gateway gateway;
    Session session;
    const MessageService messages(gateway.client, session, m_clock);
    signIn(session, "one");
    QTRY_COMPARE(gateway.frames.size(), 1U);
    session.signedIn({}, Secret("two"), {}); // the demo company
    QTRY_COMPARE(gateway.frames.size(), 2U);
    QCOMPARE(gateway.frames.back()["head"]["token"].toString(), u"two"_s);
    QCOMPARE(gateway.urls.size(), 2);
}

void TestMessageService::comesBackByItself()
{
    Gateway gateway;
    Session session;
    MessageService messages(gateway.client, session, m_clock);
    signIn(session, "my-token");
    QTRY_COMPARE(gateway.frames.size(), 1U);
    gateway.say(subscribed);
    QTRY_COMPARE(messages.state(), State::On);
    gateway.socket->close();
    QTRY_COMPARE(messages.state(), State::Connecting);
    messages.reconnectNow();
    QTRY_COMPARE(gateway.frames.size(), 2U);
    QCOMPARE(gateway.frames.back()["head"]["msgType"].toString(), u"login"_s);
    gateway.say(subscribed);
    QTRY_COMPARE(messages.state(), State::On);
    QVERIFY(session.isSignedIn());
}

void TestMessageService::staysOffWhereItIsRefused_data()
{
    QTest::addColumn<int>("status");
    QTest::newRow("no such socket") << 404;
    QTest::newRow("not for this session") << 401;
}

void TestMessageService::staysOffWhereItIsRefused()
{
    QFETCH(int, status);
    TestServer server([status](const ServedRequest &, QTcpSocket &socket) {
        TestServer::answer(socket, status, {});
    });
    QVERIFY(server.start());
    Environment environment;
    environment.messageSocket = server.url(u"ws"_s, u"/msg"_s);
    ServerClock serverClock(m_clock);
    GatewayClient client(environment, serverClock);
    Session session;
    const MessageService messages(client, session, m_clock);
    signIn(session, "my-token");
    QTRY_COMPARE(messages.state(), State::Refused);
    QVERIFY(!QTest::qWaitFor([&] { return server.connections() > 1; }, 700));
    QVERIFY(session.isSignedIn());
    session.signOut();
    QCOMPARE(messages.state(), State::Off);
}

void TestMessageService::aRefusedLoginIsNotRepeated()
{
    Gateway gateway;
    Session session;
    const MessageService messages(gateway.client, session, m_clock);
    signIn(session, "my-token");
    QTRY_COMPARE(gateway.frames.size(), 1U);
    gateway.say(u"{\"msgCode\":\"subscribe_fail\"}"_s);
    QTRY_COMPARE(messages.state(), State::Refused);
    QVERIFY(!QTest::qWaitFor([&] { return gateway.urls.size() > 1; }, 700));
    QVERIFY(session.isSignedIn());
}

void TestMessageService::whatCannotBeReadIsPassedOver()
{
    Gateway gateway;
    Session session;
    const MessageService messages(gateway.client, session, m_clock);
    signIn(session, "my-token");
    QTRY_COMPARE(gateway.frames.size(), 1U);
    for (const QString &text : {u"{\"msgCode\":"_s, u"pong"_s, u"f(1,2,3);(4,5,6)"_s, u"{}"_s,
                                u"{\"msgCode\":\"notice\",\"content\":null}"_s})
        gateway.say(text);
    gateway.say(subscribed);
    QTRY_COMPARE(messages.state(), State::On);
    QVERIFY(session.isSignedIn());
}

void TestMessageService::tellsNotices()
{
    Gateway gateway;
    Session session;
    const MessageService messages(gateway.client, session, m_clock);
    QList<MessageNotice> heard;
    connect(&messages, &MessageService::noticeReceived, this,
            [&heard](const MessageNotice &notice) { heard += notice; });
    signIn(session, "my-token");
    QTRY_COMPARE(gateway.frames.size(), 1U);
    gateway.say(u"{\"msgCode\":\"notice\",\"content\":{\"title\":\"Hi\",\"show\":1}}"_s);
    gateway.say(u"{\"msgCode\":\"trade\",\"content\":{\"bizType\":\"POSITION_OPEN\"}}"_s);
    QTRY_COMPARE(heard.size(), 2);
    QVERIFY(heard[0].title == u"Hi"_s && heard[0].popsUp);
    QCOMPARE(heard[1].tradeType, u"POSITION_OPEN"_s);
}

QTEST_GUILESS_MAIN(TestMessageService)
#include "tst_messageservice.moc"
