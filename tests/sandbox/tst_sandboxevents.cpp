// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/sandbox/eventqueues.h"
#include "tests/sandbox/eventclient.h"

#include <QSet>

using namespace mm;

namespace {

SandboxOptions quiet()
{
    return {.customers = 2'000, .eventsPerMinute = 0};
}

Json scripted(const char *rules)
{
    return *Json::parse(rules);
}

} // namespace

/// The Manager API's data push: protocol.md section 12.
class SandboxEventsTest : public QObject
{
    Q_OBJECT

private slots:
    void handshakeIsChecked()
    {
        SandboxFixture sandbox(quiet());
        const QByteArray token = managerToken(sandbox);
        const auto status = [&](const QByteArray &headers) {
            RawClient client(sandbox.port());
            client.send("GET /openapi-b/ws HTTP/1.1\r\nHost: 127.0.0.1\r\nUpgrade: websocket\r\n"
                        "Connection: Upgrade\r\nSec-WebSocket-Version: 13\r\n"
                        "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n"
                        + headers + "\r\n");
            return client.read(1'000).status;
        };
        QCOMPARE(status("token: " + token + "\r\n"), 400);
        QCOMPARE(status("token: x\r\ngroup: a\r\n"), 401);
        QCOMPARE(status("group: a\r\n"), 401);
        QCOMPARE(status("token: " + token + "\r\ngroup: a\r\n"), 101);
        sandbox.expireManagerTokens();
        QCOMPARE(status("token: " + token + "\r\ngroup: a\r\n"), 401);
    }

    void pingIsAnsweredByAPong()
    {
        SandboxFixture sandbox(quiet());
        EventClient client(sandbox.port(), managerToken(sandbox), "a");
        QVERIFY(client.open);
        QSignalSpy pong(&client.socket, &QWebSocket::pong);
        client.socket.sendTextMessage(QStringLiteral("ping"));
        QVERIFY(pong.wait());
        sandbox.pushEvents(1); // the frames behind it are whole
        QVERIFY(client.waitFor(1));
        QVERIFY(client.frame(0)["data"].isObject());
    }

    void eventsComeInOrder()
    {
        SandboxFixture sandbox(quiet());
        sandbox.pushEvents(3); // before the group exists
        EventClient client(sandbox.port(), managerToken(sandbox), "a");
        QVERIFY(client.open);
        sandbox.pushEvents(1'000);
        QVERIFY(client.waitFor(1'000));
        const auto sent = sandbox.eventsSent();
        QCOMPARE(sent.size(), 1'003U);
        QVERIFY(client.ids() == std::vector(sent.begin() + 3, sent.end()));
        QSet<QString> types;
        for (size_t i = 0; i < 18; ++i)
            types += client.frame(i)["eventType"].toString();
        QCOMPARE(types.size(), 18);
        QTRY_COMPARE(sandbox.eventsWaiting(QStringLiteral("a")), 0);
    }

    void whatIsPushedArrivesAsItIs()
    {
        SandboxFixture sandbox(quiet());
        EventClient client(sandbox.port(), managerToken(sandbox), "a");
        const Json strange = scripted(R"({"eventType":"future_type","data":{"x":[1,null]}})");
        sandbox.pushEvent(strange);
        sandbox.pushEventText(QStringLiteral("no { JSON"));
        QVERIFY(client.waitFor(2));
        QCOMPARE(client.frame(0), strange);
        QCOMPARE(client.frames[1], QStringLiteral("no { JSON"));
    }

    void eventsWaitForTheirGroup()
    {
        SandboxFixture sandbox(quiet());
        const QByteArray token = managerToken(sandbox);
        {
            EventClient client(sandbox.port(), token, "a");
            QVERIFY(client.open);
            EventClient other(sandbox.port(), token, "b");
            sandbox.pushEvents(10);
            QVERIFY(client.waitFor(10));
            QVERIFY(other.waitFor(10));
            QTRY_COMPARE(sandbox.eventsWaiting(QStringLiteral("a")), 0);
        }
        sandbox.pushEvents(500);
        QCOMPARE(sandbox.eventsWaiting(QStringLiteral("a")), 500);
        sandbox.skipTime(EventQueues::lifeMs - 60'000);
        EventClient again(sandbox.port(), token, "a");
        QVERIFY(again.waitFor(500));
        const auto sent = sandbox.eventsSent();
        QVERIFY(again.ids() == std::vector(sent.begin() + 10, sent.end()));
    }

    void eventsGiveWayAfterAWeek()
    {
        SandboxFixture sandbox(quiet());
        const QByteArray token = managerToken(sandbox);
        EventClient(sandbox.port(), token, "a");
        sandbox.pushEvents(5);
        sandbox.skipTime(EventQueues::lifeMs + 1);
        EventClient again(sandbox.port(), token, "a");
        sandbox.pushEvents(1);
        QVERIFY(again.waitFor(1));
        QCOMPARE(again.ids().front(), sandbox.eventsSent().back());
    }

    // A client that reads frames but never confirms gets all of them again.
    void whatIsNotConfirmedComesAgain()
    {
        SandboxFixture sandbox(quiet());
        const QByteArray token = managerToken(sandbox);
        RawClient deaf(sandbox.port());
        deaf.send("GET /openapi-b/ws HTTP/1.1\r\nHost: 127.0.0.1\r\nUpgrade: websocket\r\n"
                  "Connection: Upgrade\r\nSec-WebSocket-Version: 13\r\n"
                  "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\ntoken: "
                  + token + "\r\ngroup: a\r\n\r\n");
        QCOMPARE(deaf.read(1'000).status, 101);
        sandbox.pushEvents(20);
        QCOMPARE(sandbox.eventsWaiting(QStringLiteral("a")), 20);
        EventClient client(sandbox.port(), token, "a");
        sandbox.pushEvents(5);
        QVERIFY(client.waitFor(25));
        QVERIFY(client.ids() == sandbox.eventsSent());
        QTRY_COMPARE(sandbox.eventsWaiting(QStringLiteral("a")), 0);
    }

    void nothingIsLostOverManyReconnects()
    {
        SandboxFixture sandbox(quiet());
        const QByteArray token = managerToken(sandbox);
        std::vector<qint64> got;
        QSet<qint64> seen;
        EventClient(sandbox.port(), token, "a"); // so that the group exists
        for (int round = 0; round < 10; ++round) {
            EventClient client(sandbox.port(), token, "a");
            QVERIFY(client.open);
            sandbox.pushEvents(500);
            QVERIFY(client.waitFor(100));
            sandbox.dropManagerSockets();
            QTRY_COMPARE(client.socket.state(), QAbstractSocket::UnconnectedState);
            for (const qint64 id : client.ids()) {
                if (!seen.contains(id))
                    got.push_back(id);
                seen += id;
            }
        }
        EventClient last(sandbox.port(), token, "a");
        QTRY_COMPARE(sandbox.eventsWaiting(QStringLiteral("a")), 0);
        for (const qint64 id : last.ids()) {
            if (!seen.contains(id))
                got.push_back(id);
        }
        QVERIFY(got == sandbox.eventsSent());
    }

    void newerConnectionTakesOver()
    {
        SandboxFixture sandbox(quiet());
        const QByteArray token = managerToken(sandbox);
        EventClient older(sandbox.port(), token, "a"), bystander(sandbox.port(), token, "b");
        QSignalSpy ended(&older.socket, &QWebSocket::disconnected);
        EventClient newer(sandbox.port(), token, "a");
        QVERIFY(newer.open);
        QTRY_COMPARE(ended.count(), 1);
        QCOMPARE(older.socket.closeCode(), QWebSocketProtocol::CloseCodeNormal);
        sandbox.pushEvents(1);
        QVERIFY(newer.waitFor(1));
        QVERIFY(bystander.waitFor(1));
        QVERIFY(older.frames.empty());
        QSignalSpy displaced(&newer.socket, &QWebSocket::disconnected);
        sandbox.displaceGroup(QStringLiteral("a"));
        QVERIFY(displaced.wait());
        QCOMPARE(newer.socket.closeCode(), QWebSocketProtocol::CloseCodeNormal);
        QCOMPARE(bystander.socket.state(), QAbstractSocket::ConnectedState);
    }

    void faultsOfTheScriptWorkHere()
    {
        SandboxFixture sandbox(quiet());
        const QByteArray token = managerToken(sandbox);
        const auto script = [&](const QByteArray &kind) {
            sandbox.setFaults(scripted(
                (R"([{"do":")" + kind + R"(","path":"/openapi-b/ws","times":1}])").constData()));
        };
        script("refuseSocket");
        QVERIFY(!EventClient(sandbox.port(), token, "a").open);
        EventClient malformed(sandbox.port(), token, "a");
        QVERIFY(malformed.open);
        script("malformedFrame");
        sandbox.pushEvents(1);
        QVERIFY(malformed.waitFor(2));
        QVERIFY(malformed.frame(0).isNull());
        QVERIFY(malformed.frame(1).isObject());
        QTRY_COMPARE(sandbox.eventsWaiting(QStringLiteral("a")), 0);
        sandbox.dropManagerSockets();
        sandbox.pushEvents(2);
        for (const char *kind : {"close", "abort"}) {
            script(kind);
            EventClient client(sandbox.port(), token, "a");
            QTRY_COMPARE(client.socket.state(), QAbstractSocket::UnconnectedState);
            QVERIFY(client.frames.empty());
        }
        script("blackHole");
        EventClient silent(sandbox.port(), token, "a");
        QTRY_COMPARE(sandbox.eventsWaiting(QStringLiteral("a")), 2);
        EventClient saved(sandbox.port(), token, "a");
        QVERIFY(saved.waitFor(2));
        QVERIFY(silent.frames.empty());
    }

    void whatHappensIsTold()
    {
        SandboxFixture sandbox(quiet());
        const QByteArray token = managerToken(sandbox);
        EventClient client(sandbox.port(), token, "a");
        (void)signedInToken(sandbox, QStringLiteral("trader@example.com"));
        QVERIFY(client.waitFor(1));
        QCOMPARE(client.frame(0)["eventType"], Json("customer_update"));
        QCOMPARE(client.frame(0)["data"]["customerNo"], Json("86002001"));
        const Json adjustment = scripted(
            R"({"customerNo":"86002001","accountId":1032002,"accountCurrency":"USDT",
                "tradeType":2,"businessType":4,"amount":12.5,"withdraw":true})");
        QVERIFY(managerData(sandbox, adjustPath, token, adjustment).isString());
        QVERIFY(client.waitFor(5));
        const auto type = [&](size_t i) { return client.frame(i)["eventType"].toString(); };
        QCOMPARE(type(1), QStringLiteral("account_adjust"));
        QCOMPARE(client.frame(1)["data"]["amount"].numberText(), QByteArray("12.5"));
        QCOMPARE(type(2), QStringLiteral("subject_update"));
        QCOMPARE(client.frame(2)["data"]["amount"], Json(100'125'000));
        QCOMPARE(client.frame(2)["data"]["digits"], Json(4));
        QCOMPARE(type(3), QStringLiteral("subject_water_insert"));
        QCOMPARE(client.frame(3)["data"]["amountIn"], Json(125'000));
        QCOMPARE(client.frame(3)["data"]["amountAfter"], Json(100'125'000));
        QCOMPARE(type(4), QStringLiteral("account_update"));
    }

    // Every documented type, told apart by its bytes.
    void crowdLives()
    {
        SandboxOptions options = quiet();
        options.eventsPerMinute = 60'000;
        SandboxFixture sandbox(options);
        EventClient client(sandbox.port(), managerToken(sandbox), "a");
        QVERIFY(client.waitFor(200));
        QSet<QString> types, different;
        for (size_t i = 0; i < client.frames.size(); ++i) {
            types += client.frame(i)["eventType"].toString();
            different += client.frames[i];
        }
        QCOMPARE(types.size(), 18);
        QCOMPARE(size_t(different.size()), client.frames.size());
    }

    void queuesAreBounded()
    {
        EventQueues queues;
        qint64 now = 0;
        queues.setClock([&] { return now; });
        queues.push("nobody");
        queues.open(QStringLiteral("a"));
        QCOMPARE(queues.waiting(QStringLiteral("a")), 0U);
        for (size_t i = 0; i < EventQueues::mostEvents + 7; ++i)
            queues.push(QByteArray::number(i));
        QCOMPARE(queues.waiting(QStringLiteral("a")), EventQueues::mostEvents);
        quint64 number = 0;
        const QByteArray *first = queues.next(QStringLiteral("a"), 0, &number);
        QVERIFY(first);
        QCOMPARE(*first, QByteArray("7"));
        queues.confirm(QStringLiteral("a"), number);
        QCOMPARE(*queues.next(QStringLiteral("a"), 0, &number), QByteArray("8"));
        now += EventQueues::lifeMs + 1;
        QVERIFY(!queues.next(QStringLiteral("a"), 0, &number));
    }
};

QTEST_GUILESS_MAIN(SandboxEventsTest)
#include "tst_sandboxevents.moc"
