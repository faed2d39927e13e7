// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "tests/sandbox/messageclient.h"

#include <QTimer>

using namespace mm;

/// The message socket, and being kicked (protocol.md section 10).
class SandboxMessagesTest : public QObject
{
    Q_OBJECT

private slots:
    void signsInAndStays()
    {
        SandboxFixture sandbox({});
        const QByteArray token = signedInToken(sandbox, QStringLiteral("trader@example.com"));
        MessageClient client(sandbox.port());
        QVERIFY(client.open);
        const Json answer = client.ask(MessageClient::frame("login", token));
        QCOMPARE(answer["msgCode"], Json("subscribe_success"));
        QCOMPARE(answer["seqId"], Json(7));
        QCOMPARE(answer["trace"], Json("t-1"));
        QVERIFY(answer["timestamp"].isNumber());
        QVERIFY(!client.ask(MessageClient::frame("ping", token)).isNull());
        QCOMPARE(client.ask(MessageClient::frame("ping", "other"))["msgCode"],
                 Json("subscribe_fail"));
    }

    void refusesWhoIsNotSignedIn()
    {
        SandboxFixture sandbox({});
        const QByteArray token = signedInToken(sandbox, QStringLiteral("trader@example.com"));
        MessageClient client(sandbox.port());
        QCOMPARE(client.ask(MessageClient::frame("login", "nonsense"))["msgCode"],
                 Json("subscribe_fail"));
        QCOMPARE(client.ask(MessageClient::frame("ping", token))["msgCode"],
                 Json("subscribe_fail"));
        sandbox.expireTokens();
        QCOMPARE(client.ask(MessageClient::frame("login", token))["msgCode"],
                 Json("subscribe_fail"));
    }

    void framesAreChecked_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("value");
        const auto row = [](const char *name, const char *value) {
            QTest::addRow("%s %s", name, value) << QByteArray(name) << QByteArray(value);
        };
        row("head", "null");
        row("head", R"({"msgType":"login","token":"","sendTime":1,"lang":"en-US"})");
        row("head", R"({"msgType":"login","token":"x","sendTime":"1","lang":"en-US"})");
        row("head", R"({"msgType":"login","token":"x","sendTime":1,"lang":"english"})");
        row("device", "0");
        row("device", "null");
        row("seqId", "null");
        row("trace", "\"\"");
    }

    void framesAreChecked()
    {
        QFETCH(QByteArray, name);
        QFETCH(QByteArray, value);
        SandboxFixture sandbox({});
        const QByteArray token = signedInToken(sandbox, QStringLiteral("trader@example.com"));
        MessageClient client(sandbox.port());
        Json frame = MessageClient::frame("login", token);
        frame.set(name, *Json::parse(value));
        QCOMPARE(client.ask(frame)["msgCode"], Json("subscribe_fail"));
        QCOMPARE(client.ask(MessageClient::frame("login", token))["msgCode"],
                 Json("subscribe_success"));
    }

    void garbageHurtsNobody()
    {
        SandboxFixture sandbox({});
        MessageClient client(sandbox.port());
        for (const char *text : {"", "{", "[]", "null", "{\"head\":[]}", "p(1,2);"}) {
            const size_t before = client.frames.size();
            client.socket.sendTextMessage(QString::fromLatin1(text));
            QTRY_VERIFY(client.frames.size() > before);
            QCOMPARE(client.frames.back()["msgCode"], Json("subscribe_fail"));
        }
    }

    void whoIsKickedIsToldAndOut()
    {
        SandboxFixture sandbox({});
        const QByteArray trader = signedInToken(sandbox, QStringLiteral("trader@example.com"));
        const QByteArray demo = signedInToken(sandbox, QStringLiteral("demo@example.com"));
        MessageClient first(sandbox.port()), second(sandbox.port());
        first.ask(MessageClient::frame("login", trader));
        second.ask(MessageClient::frame("login", demo));
        QSignalSpy closed(&first.socket, &QWebSocket::disconnected);
        sandbox.kick(QStringLiteral("86002001"));
        QTRY_COMPARE(closed.count(), 1);
        QCOMPARE(first.frames.back()["msgCode"], Json("disconnect"));
        QCOMPARE(ask(sandbox, RawCall(infoPath).set("token", trader)).code(),
                 QStringLiteral("GATEWAY_CODE_017"));
        // The other is left alone, until everybody has to go.
        QCOMPARE(ask(sandbox, RawCall(infoPath).set("token", demo)).code(), QStringLiteral("0"));
        QCOMPARE(second.frames.back()["msgCode"], Json("subscribe_success"));
        sandbox.kick();
        QTRY_COMPARE(second.frames.back()["msgCode"], Json("disconnect"));
        QCOMPARE(ask(sandbox, RawCall(infoPath).set("token", demo)).code(),
                 QStringLiteral("GATEWAY_CODE_017"));
        const QByteArray again = signedInToken(sandbox, QStringLiteral("demo@example.com"));
        QCOMPARE(ask(sandbox, RawCall(infoPath).set("token", again)).code(), QStringLiteral("0"));
    }

    void whoIsSilentIsDropped()
    {
        SandboxFixture sandbox({.silenceMs = 400});
        const QByteArray token = signedInToken(sandbox, QStringLiteral("trader@example.com"));
        MessageClient talking(sandbox.port()), silent(sandbox.port());
        QSignalSpy closed(&silent.socket, &QWebSocket::disconnected);
        QTimer ping;
        QObject::connect(&ping, &QTimer::timeout, &ping, [&] {
            talking.socket.sendTextMessage(
                QString::fromUtf8(MessageClient::frame("ping", token).toBytes()));
        });
        talking.ask(MessageClient::frame("login", token));
        silent.ask(MessageClient::frame("login", token));
        ping.start(100);
        QVERIFY(closed.wait());
        QCOMPARE(talking.socket.state(), QAbstractSocket::ConnectedState);
        QCOMPARE(talking.frames.back()["msgCode"], Json("pong"));
    }

    void trouble()
    {
        SandboxFixture sandbox({});
        const QByteArray token = signedInToken(sandbox, QStringLiteral("trader@example.com"));
        sandbox.setFaults(*Json::parse(R"([{"do":"refuseSocket","path":"/msg","times":1},
                                           {"do":"close","path":"/msg","times":1},
                                           {"do":"abort","path":"/msg","times":1}])"));
        QWebSocket refused;
        QSignalSpy failed(&refused,
                          QOverload<QAbstractSocket::SocketError>::of(&QWebSocket::error));
        refused.open(QUrl(QStringLiteral("ws://127.0.0.1:%1/msg").arg(sandbox.port())));
        QVERIFY(failed.wait());
        for (int i = 0; i < 2; ++i) {
            MessageClient client(sandbox.port());
            QSignalSpy closed(&client.socket, &QWebSocket::disconnected);
            client.socket.sendTextMessage(
                QString::fromUtf8(MessageClient::frame("login", token).toBytes()));
            QVERIFY(closed.wait());
            QVERIFY(client.frames.empty());
        }
        MessageClient client(sandbox.port());
        QCOMPARE(client.ask(MessageClient::frame("login", token))["msgCode"],
                 Json("subscribe_success"));
        sandbox.dropConnections();
        QSignalSpy closed(&client.socket, &QWebSocket::disconnected);
        QVERIFY(client.socket.state() == QAbstractSocket::UnconnectedState || closed.wait());
    }
};

QTEST_GUILESS_MAIN(SandboxMessagesTest)
#include "tst_sandboxmessages.moc"
