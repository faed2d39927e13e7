// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "tests/sandbox/quoteclient.h"

#include <QElapsedTimer>

using namespace mm;
using namespace Qt::Literals::StringLiterals;

namespace {

Json rules(const char *json)
{
    return *Json::parse(json);
}

/// The parts of "p(id,type,mode,seq,time,price,…".
QStringList parts(const QString &frame)
{
    return frame.section(u'(', 1).split(u',');
}

} // namespace

/// Scripted trouble on the quote socket, seen by a client that knows nothing of it.
class SandboxSocketFaultsTest : public QObject
{
    Q_OBJECT

private slots:
    void malformedFramesComeBesideGoodOnes()
    {
        SandboxFixture sandbox({.rate = 5'000});
        QuoteClient client(sandbox.port());
        client.subscribe(0, 10);
        sandbox.setFaults(rules(R"([{"do":"malformedFrame","every":2,"times":10}])"));
        client.pushed.clear();
        QTRY_VERIFY(client.pushed.size() > 100);
        int broken = 0;
        for (const QString &frame : client.pushed) {
            const QStringList entries = frame.split(u';', Qt::SkipEmptyParts);
            if (entries.size() == 1)
                continue;
            ++broken;
            QCOMPARE(entries.size(), 2);
            QVERIFY(parts(entries[0]).size() != 10);
            QCOMPARE(parts(entries[1]).size(), 10);
        }
        QCOMPARE(broken, 10);
    }

    void oversizedFramesHaveTheirSize()
    {
        SandboxFixture sandbox({.rate = 5'000});
        QuoteClient client(sandbox.port());
        client.subscribe(0, 10);
        sandbox.setFaults(rules(R"([{"do":"oversizedFrame","bytes":6000000,"times":1}])"));
        qsizetype largest = 0;
        connect(&client.socket, &QWebSocket::textFrameReceived, this,
                [&](const QString &frame) { largest = qMax(largest, frame.size()); });
        QTRY_COMPARE(largest, qsizetype(6'000'000));
    }

    void olderQuotesComeBeforeNewer()
    {
        SandboxFixture sandbox({.rate = 5'000});
        QuoteClient client(sandbox.port());
        client.subscribe(0, 1);
        QTRY_VERIFY(client.pushed.size() > 5);
        client.pushed.clear();
        sandbox.setFaults(rules(R"([{"do":"outOfOrder","every":5}])"));
        QTRY_VERIFY(client.pushed.size() > 60);
        int older = 0;
        for (qsizetype i = 1; i + 1 < client.pushed.size(); ++i) {
            const QStringList before = parts(client.pushed[i - 1]);
            const QStringList now = parts(client.pushed[i]);
            if (now[3].toULongLong() > before[3].toULongLong())
                continue;
            ++older;
            QVERIFY(now[4].toLongLong() < before[4].toLongLong() - 30'000);
            QVERIFY(now[6].toDouble() > before[6].toDouble() * 1.5); // far off
            QCOMPARE(parts(client.pushed[i + 1])[3].toULongLong(), before[3].toULongLong() + 1);
            ++i;
        }
        QVERIFY2(older >= 5, qPrintable(QString::number(older)));
    }

    void olderBooksAndTradesComeBeforeNewer()
    {
        SandboxFixture sandbox({.rate = 5'000});
        QuoteClient client(sandbox.port());
        sandbox.setFaults(rules(R"([{"do":"outOfOrder"}])"));
        Json wish = QuoteClient::products(0, 1);
        wish.set("depth_level", Json(5));
        wish.set("merge_accuracy", Json("0.001"));
        const Json tick = client.ask(14010, wish)["data"]["tick_list"].items().front();
        QTRY_VERIFY(client.pushed.size() > 40);
        quint64 newest = tick["seq"].toString().toULongLong();
        for (qsizetype i = 0; i + 3 < client.pushed.size(); i += 4) {
            for (qsizetype at = i; at < i + 4; at += 2) { // old and new book, old and new trade
                const QString kind = at == i ? u"pd("_s : u"pt("_s;
                QVERIFY(client.pushed[at].startsWith(kind));
                QVERIFY(client.pushed[at + 1].startsWith(kind));
                const QStringList old = parts(client.pushed[at]);
                const QStringList good = parts(client.pushed[at + 1]);
                QCOMPARE(good[3].toULongLong(), newest + 1);
                QVERIFY(old[3].toULongLong() < newest);
                QVERIFY(old[4].section(u')', 0, 0).toLongLong()
                        < good[4].section(u')', 0, 0).toLongLong() - 30'000);
            }
            ++newest;
        }
    }

    // They have neither number nor time: what is wrong there would have to be believed.
    void rollingFiguresAreNeverOutOfOrder()
    {
        SandboxFixture sandbox({.rate = 0});
        QuoteClient client(sandbox.port());
        Json wish = QuoteClient::products(0, 1);
        wish.set("update_speed", Json(10));
        const Json tick = client.ask(14016, wish)["data"]["tick_list"].items().front();
        sandbox.setFaults(rules(R"([{"do":"outOfOrder"}])"));
        client.pushed.clear();
        QTRY_VERIFY(client.pushed.size() > 10);
        for (const QString &frame : client.pushed) {
            QVERIFY(frame.startsWith(u"pr("_s));
            QCOMPARE(parts(frame)[3], tick["rolling_last_price"].toString());
        }
    }

    void aBlackHoleSaysNothingAnyMore()
    {
        SandboxFixture sandbox({.rate = 5'000});
        QuoteClient client(sandbox.port());
        client.subscribe(0, 50);
        QTRY_VERIFY(client.pushed.size() > 50);
        QSignalSpy gone(&client.socket, &QWebSocket::disconnected);
        QSignalSpy pong(&client.socket, &QWebSocket::pong);
        sandbox.setFaults(rules(R"([{"do":"blackHole"}])"));
        do // what was on its way
            client.pushed.clear();
        while (!stays([&] { return client.pushed.isEmpty(); }));
        client.answers.clear();
        client.send(14008, Json(Json::Object{}));
        client.socket.ping();
        QVERIFY(stays([&] {
            return client.pushed.isEmpty() && client.answers.empty() && pong.isEmpty()
                && gone.isEmpty();
        }));
        // Newcomers get in, and fall into it with their first word.
        QuoteClient other(sandbox.port());
        QVERIFY(other.open);
        other.send(14008, Json(Json::Object{}));
        QVERIFY(stays([&] { return other.answers.empty(); }));
        sandbox.setFaults(rules("[]"));
        QuoteClient third(sandbox.port());
        QCOMPARE(third.subscribe(0, 1)["ret"], Json(200));
        QVERIFY(client.pushed.isEmpty()); // who fell in stays in
        // They are let go of when they leave.
        client.socket.abort();
        QCOMPARE(third.ask(14008, Json(Json::Object{}))["ret"], Json(200));
    }

    void closeIsGoingAway()
    {
        SandboxFixture sandbox({.rate = 5'000});
        QuoteClient client(sandbox.port());
        client.subscribe(0, 10);
        sandbox.setFaults(rules(R"([{"do":"close","times":1}])"));
        QTRY_VERIFY(client.socket.state() == QAbstractSocket::UnconnectedState);
        QCOMPARE(client.socket.closeCode(), QWebSocketProtocol::CloseCodeGoingAway);
        QVERIFY(QuoteClient(sandbox.port()).open);
    }

    void abortIsAReset()
    {
        SandboxFixture sandbox({.rate = 5'000});
        RawClient client(sandbox.port());
        client.send("GET /apiQuote/quote_guest HTTP/1.1\r\nHost: a\r\nUpgrade: websocket\r\n"
                    "Connection: Upgrade\r\nSec-WebSocket-Version: 13\r\n"
                    "Sec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\n\r\n");
        QCOMPARE(client.read(200).status, 101);
        sandbox.setFaults(rules(R"([{"do":"abort"}])"));
        // An empty, masked text frame: any word makes the rule apply.
        client.send(QByteArray("\x81\x80\x00\x00\x00\x00", 6));
        QVERIFY(client.isClosed());
        QCOMPARE(client.error(), QAbstractSocket::RemoteHostClosedError);
    }

    void socketsAndSubscriptionsAreRefused()
    {
        SandboxFixture sandbox({.rate = 0});
        sandbox.setFaults(
            rules(R"([{"do":"refuseSocket","times":1},{"do":"refuseSubscription","times":1}])"));
        QVERIFY(!QuoteClient(sandbox.port()).open);
        QuoteClient client(sandbox.port());
        QVERIFY(client.open);
        QCOMPARE(client.subscribe(0, 1)["ret"], Json(202));
        QCOMPARE(client.subscribe(0, 1)["ret"], Json(200));
        QCOMPARE(sandbox.requestCount("/apiQuote/quote_guest"), 2);
    }

    void aRuleMayBeForThoseWithAToken()
    {
        SandboxFixture sandbox({.rate = 0});
        const QString token =
            QString::fromLatin1(signedInToken(sandbox, QStringLiteral("trader@example.com")));
        sandbox.setFaults(rules(R"([{"do":"refuseSocket","path":"token="}])"));
        QVERIFY(!QuoteClient(sandbox.port(), QStringLiteral("quote?token=") + token).open);
        QVERIFY(QuoteClient(sandbox.port()).open);
    }

    void connectionsAreDroppedAndComeBack()
    {
        SandboxFixture sandbox({.rate = 100});
        QuoteClient client(sandbox.port());
        client.subscribe(0, 10);
        sandbox.dropConnections();
        QTRY_VERIFY(client.socket.state() == QAbstractSocket::UnconnectedState);
        QuoteClient again(sandbox.port());
        QCOMPARE(again.subscribe(0, 10)["ret"], Json(200));
        QTRY_VERIFY(again.pushed.size() > 2);
    }

    // Fifty thousand a second is what the sandbox promises; the client here only counts.
    void theRateHolds()
    {
        constexpr int rate = 50'000;
        SandboxFixture sandbox({.rate = rate});
        QuoteClient client(sandbox.port());
        client.socket.disconnect(&client.socket);
        qint64 frames = 0;
        connect(&client.socket, &QWebSocket::textMessageReceived, this, [&] { ++frames; });
        client.send(14000, QuoteClient::products(0, 100));
        QTRY_VERIFY(frames > 100);
        frames = 0;
        QElapsedTimer timer;
        timer.start();
        QVERIFY(QTest::qWaitFor([&] { return timer.elapsed() >= 2'000; }));
        const qint64 expected = qint64(rate) * 100 / 122 * timer.elapsed() / 1'000;
        const int percent = int(frames * 100 / expected);
        qInfo("%d %% of %d ticks a second", percent, rate);
        QVERIFY(percent >= 50 && percent <= 110); // the machine may be busy with other things
    }
};

QTEST_GUILESS_MAIN(SandboxSocketFaultsTest)
#include "tst_sandboxsocketfaults.moc"
