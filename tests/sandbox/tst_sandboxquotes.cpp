// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "tests/sandbox/quoteclient.h"

#include <QElapsedTimer>
#include <QRegularExpression>

using namespace mm;

namespace {

/// "symbol_id,trade_type" of a frame "p(…" or "pd(…".
QString product(const QString &frame)
{
    return frame.section(u'(', 1, 1).section(u',', 0, 1);
}

QString kind(const QString &frame)
{
    return frame.section(u'(', 0, 0);
}

QSet<QString> productsOf(const Json &list)
{
    QSet<QString> keys;
    for (const Json &item : list["symbol_list"].items())
        keys += QString::fromLatin1(item["symbol_id"].numberText() + ','
                                    + item["trade_type"].numberText());
    return keys;
}

QSet<QString> productsOf(const QStringList &frames, const QString &ofKind)
{
    QSet<QString> keys;
    for (const QString &frame : frames) {
        if (kind(frame) == ofKind)
            keys += product(frame);
    }
    return keys;
}

Json cancelled(int type)
{
    return Json(Json::Object{{"cancel_type", Json(type)}});
}

Json with(Json data, const char *name, const Json &value)
{
    data.set(name, value);
    return data;
}

int ret(const Json &answer)
{
    return answer["ret"].numberText().toInt();
}

} // namespace

/// The sandbox's quote socket: protocol.md section 9.
class SandboxQuotesTest : public QObject
{
    Q_OBJECT

private slots:
    void aSubscriptionIsAnsweredBySnapshots()
    {
        SandboxFixture sandbox({.rate = 0});
        QuoteClient client(sandbox.port());
        QVERIFY(client.open);
        const Json answer = client.subscribe(0, 3);
        QCOMPARE(answer["cmd_id"], Json(14001));
        QCOMPARE(answer["seq_id"], Json(1));
        QCOMPARE(answer["ext"], Json("test-1"));
        QCOMPARE(ret(answer), 200);
        const Json &ticks = answer["data"]["tick_list"];
        QCOMPARE(ticks.items().size(), std::size_t(3));
        const Json quotes = sandbox.quotes();
        for (size_t i = 0; i < 3; ++i) {
            const Json &tick = ticks.items()[i];
            const Json &quote = quotes.items()[i];
            for (const char *same : {"symbol_id", "trade_type", "trade_mode", "seq", "price"})
                QCOMPARE(tick[same], quote[same]);
            QCOMPARE(tick["tick_deep"].items().front()["price_bid"], quote["bid"]);
            QCOMPARE(tick["tick_deep"].items().front()["volume_ask"], quote["ask_volume"]);
            QCOMPARE(tick["yesterday_close_price"], quote["yesterday_close"]);
            QCOMPARE(tick["open_price"], quote["open"]);
            QCOMPARE(tick["high_price"], quote["high"]);
            QCOMPARE(tick["low_price"], quote["low"]);
            const int digits = tick["price_digits"].numberText().toInt();
            QCOMPARE(tick["price"].toString().section(u'.', 1).size(), digits);
        }
    }

    void everyProductTicksInTurn()
    {
        SandboxFixture sandbox({.rate = 2'000});
        QTRY_VERIFY([&] {
            sandbox.setTicking(false);
            const Json quotes = sandbox.quotes();
            sandbox.setTicking(true);
            quint64 least = ~quint64(0);
            quint64 most = 0;
            for (const Json &quote : quotes.items()) {
                const int symbol = quote["symbol_id"].numberText().toInt();
                if (symbol == 1085 || symbol == 1086)
                    continue; // closed, on holiday
                least = qMin(least, quote["seq"].toString().toULongLong());
                most = qMax(most, quote["seq"].toString().toULongLong());
            }
            return most > 4'100 && most - least <= 1;
        }());
    }

    void everyFrameFollowsItsSnapshot()
    {
        SandboxFixture sandbox({.rate = 5'000});
        QuoteClient client(sandbox.port());
        const Json first = client.subscribe(5, 1)["data"]["tick_list"].items().front();
        QTRY_VERIFY(client.pushed.size() >= 30);
        const QRegularExpression shape(QStringLiteral(
            "^p\\(\\d+,\\d,\\d,(\\d+),\\d{13},\\d+\\.\\d+,\\d+\\.\\d+,\\d+\\.\\d+,\\d+\\.\\d+,"
            "\\d+\\.\\d+\\);$"));
        quint64 seq = first["seq"].toString().toULongLong();
        for (const QString &frame : client.pushed) {
            const auto match = shape.match(frame);
            QVERIFY2(match.hasMatch(), qPrintable(frame));
            QCOMPARE(match.captured(1).toULongLong(), ++seq); // none missing, none twice
        }
    }

    void theSameSeedGivesTheSameQuotes()
    {
        QStringList runs[2];
        for (QStringList &run : runs) {
            SandboxFixture sandbox({.seed = 42, .rate = 5'000});
            QuoteClient client(sandbox.port());
            client.subscribe(10, 1);
            QTRY_VERIFY(client.pushed.size() >= 20);
            for (const QString &frame : client.pushed) {
                QStringList parts = frame.split(u',');
                parts.removeAt(4); // the time is the clock's
                run += parts.join(u',');
            }
        }
        // The runs may start at different steps; what both have is the same.
        int both = 0;
        for (const QString &frame : runs[0]) {
            const QString step = frame.section(u',', 0, 3);
            for (const QString &other : runs[1]) {
                if (other.section(u',', 0, 3) == step) {
                    QCOMPARE(other, frame);
                    ++both;
                }
            }
        }
        QVERIFY(both >= 5);
    }

    void aSubscriptionReplacesTheOneBefore()
    {
        SandboxFixture sandbox({.rate = 5'000});
        QuoteClient client(sandbox.port());
        client.subscribe(0, 10);
        QTRY_COMPARE(productsOf(client.pushed, QStringLiteral("p")),
                     productsOf(QuoteClient::products(0, 10)));
        client.subscribe(10, 5);
        client.pushed.clear();
        QTRY_VERIFY(client.pushed.size() > 100);
        QCOMPARE(productsOf(client.pushed, QStringLiteral("p")),
                 productsOf(QuoteClient::products(10, 5)));
    }

    void cancelEndsItsKind_data()
    {
        QTest::addColumn<int>("type");
        QTest::addColumn<QString>("left");
        QTest::newRow("all") << 0 << QString();
        QTest::newRow("quotes") << 1 << QStringLiteral("pd pr pt");
        QTest::newRow("depth") << 2 << QStringLiteral("p pr");
        QTest::newRow("rolling") << 3 << QStringLiteral("p pd pt");
    }

    void cancelEndsItsKind()
    {
        QFETCH(int, type);
        QFETCH(QString, left);
        SandboxFixture sandbox({.rate = 2'000});
        QuoteClient client(sandbox.port());
        client.subscribe(0, 5);
        const Json depth = with(with(with(QuoteClient::products(0, 5), "depth_level", Json(3)),
                                     "merge_accuracy", Json("0.01")),
                                "trade_info_count", Json(2));
        QCOMPARE(ret(client.ask(14010, depth)), 200);
        QCOMPARE(
            ret(client.ask(14016, with(QuoteClient::products(0, 5), "update_speed", Json(20)))),
            200);
        const auto kinds = [&] {
            QSet<QString> seen;
            for (const QString &frame : client.pushed)
                seen += kind(frame);
            QStringList list = seen.values();
            list.sort();
            return list.join(u' ');
        };
        QTRY_COMPARE(kinds(), QStringLiteral("p pd pr pt"));
        const Json answer = client.ask(14006, cancelled(type));
        QCOMPARE(answer["cmd_id"], Json(14007));
        client.pushed.clear();
        if (type == 0) {
            QVERIFY(stays([&] { return client.pushed.isEmpty(); }));
        } else {
            QTRY_VERIFY(client.pushed.size() > 50 && kinds().size() >= left.size());
        }
        QCOMPARE(kinds(), left);
    }

    void depthIsMergedAndSorted()
    {
        SandboxFixture sandbox({.rate = 1'000});
        QuoteClient client(sandbox.port());
        const Json answer =
            client.ask(14010,
                       with(with(with(QuoteClient::products(0, 1), "depth_level", Json(4)),
                                 "merge_accuracy", Json("0.001")),
                            "trade_info_count", Json(3)));
        const Json tick = answer["data"]["tick_list"].items().front();
        QCOMPARE(answer["cmd_id"], Json(14011));
        QCOMPARE(tick["bid_deep"].items().size(), std::size_t(4));
        QCOMPARE(tick["ask_deep"].items().size(), std::size_t(4));
        QCOMPARE(tick["trade_info"].items().size(), std::size_t(3));
        for (const char *side : {"bid_deep", "ask_deep"}) {
            QString before;
            for (const Json &level : tick[side].items()) {
                const QString price = level["price"].toString();
                QVERIFY2(price.endsWith(QStringLiteral("00")), qPrintable(price)); // 5 decimals
                QVERIFY(before.isEmpty() || (side[0] == 'b' ? price < before : price > before));
                before = price;
            }
        }
        QTRY_VERIFY(productsOf(client.pushed, QStringLiteral("pd")).size() == 1
                    && productsOf(client.pushed, QStringLiteral("pt")).size() == 1);
    }

    void rollingComesAtItsSpeedSeveralAFrame()
    {
        SandboxFixture sandbox({.rate = 5'000});
        QuoteClient client(sandbox.port());
        QElapsedTimer timer;
        timer.start();
        const Json answer =
            client.ask(14016, with(QuoteClient::products(0, 7), "update_speed", Json(100)));
        QCOMPARE(answer["cmd_id"], Json(14017));
        QCOMPARE(answer["data"]["tick_list"].items().size(), std::size_t(7));
        for (const char *member :
             {"rolling_last_price", "rolling_first_price", "rolling_high_price",
              "rolling_low_price", "rolling_transactions_number", "rolling_amount"})
            QVERIFY(answer["data"]["tick_list"].items().front()[member].isString());
        QTRY_VERIFY(client.pushed.size() >= 5);
        QVERIFY(timer.elapsed() >= 450);
        for (const QString &frame : client.pushed)
            QCOMPARE(frame.count(QStringLiteral("pr(")), 7);
    }

    void wrongRequestsAreRefused_data()
    {
        QTest::addColumn<QByteArray>("frame");
        QTest::addColumn<int>("expected");
        const auto row = [](const char *name, const char *frame, int expected) {
            QTest::newRow(name) << QByteArray(frame) << expected;
        };
        row("no JSON", "hello", 201);
        row("no command", R"({"seq_id":1,"ext":"a","data":{}})", 201);
        row("unknown command", R"({"cmd_id":14999,"seq_id":1,"ext":"a","data":{}})", 201);
        row("no seq_id", R"({"cmd_id":14008,"ext":"a","data":{}})", 201);
        row("large seq_id", R"({"cmd_id":14008,"seq_id":4294967296,"ext":"a","data":{}})", 201);
        row("no ext", R"({"cmd_id":14008,"seq_id":1,"data":{}})", 201);
        row("no list", R"({"cmd_id":14000,"seq_id":1,"ext":"a","data":{}})", 202);
        row("empty list", R"({"cmd_id":14000,"seq_id":1,"ext":"a","data":{"symbol_list":[]}})",
            202);
        row("unknown product",
            R"({"cmd_id":14000,"seq_id":1,"ext":"a","data":{"symbol_list":[{"symbol_id":1,"trade_type":1,"trade_mode":1}]}})",
            202);
        row("no trade_mode",
            R"({"cmd_id":14000,"seq_id":1,"ext":"a","data":{"symbol_list":[{"symbol_id":1001,"trade_type":1}]}})",
            202);
        row("no speed",
            R"({"cmd_id":14016,"seq_id":1,"ext":"a","data":{"symbol_list":[{"symbol_id":1001,"trade_type":1,"trade_mode":1}]}})",
            202);
        row("no depth",
            R"({"cmd_id":14010,"seq_id":1,"ext":"a","data":{"symbol_list":[{"symbol_id":1001,"trade_type":1,"trade_mode":1}]}})",
            202);
        row("cancel of what", R"({"cmd_id":14006,"seq_id":1,"ext":"a","data":{"cancel_type":4}})",
            202);
    }

    void wrongRequestsAreRefused()
    {
        QFETCH(QByteArray, frame);
        SandboxFixture sandbox({.rate = 0});
        QuoteClient client(sandbox.port());
        client.socket.sendTextMessage(QString::fromUtf8(frame));
        QTRY_COMPARE(client.answers.size(), std::size_t(1));
        QTEST(ret(client.answers.front()), "expected");
        QCOMPARE(ret(client.ask(14008, Json(Json::Object{}))), 200); // and lives on
    }

    void limitsAreKept()
    {
        SandboxFixture sandbox({.rate = 0});
        QuoteClient client(sandbox.port());
        QCOMPARE(ret(client.subscribe(0, 100)), 200);
        QCOMPARE(ret(client.subscribe(0, 101)), 202);
        const QString same =
            QStringLiteral(R"({"cmd_id":14008,"seq_id":9,"ext":"twice","data":{}})");
        client.answers.clear();
        client.socket.sendTextMessage(same);
        client.socket.sendTextMessage(same);
        const QString tooLong = QString(65, u'e');
        client.socket.sendTextMessage(
            QStringLiteral(R"({"cmd_id":14008,"seq_id":9,"ext":"%1","data":{}})").arg(tooLong));
        QTRY_COMPARE(client.answers.size(), std::size_t(3));
        QCOMPARE(ret(client.answers[0]), 200);
        QCOMPARE(ret(client.answers[1]), 201);
        QCOMPARE(ret(client.answers[2]), 201);
    }

    void fiftyRequestsASecond()
    {
        SandboxFixture sandbox({.rate = 0});
        QuoteClient client(sandbox.port());
        for (int i = 0; i < 60; ++i)
            client.send(14008, Json(Json::Object{}));
        QTRY_COMPARE(client.answers.size(), std::size_t(60));
        int refused = 0;
        for (const Json &answer : client.answers)
            refused += ret(answer) == 500;
        QVERIFY2(refused >= 1 && refused <= 10, qPrintable(QString::number(refused)));
    }

    void tokensOpenTheOtherSockets()
    {
        SandboxFixture sandbox({});
        const QString token =
            QString::fromLatin1(signedInToken(sandbox, QStringLiteral("trader@example.com")));
        for (const char *path : {"quote", "quote_stock"}) {
            const QString name = QString::fromLatin1(path);
            QVERIFY(!QuoteClient(sandbox.port(), name).open);
            QVERIFY(!QuoteClient(sandbox.port(), name + QStringLiteral("?token=nonsense")).open);
            QuoteClient client(sandbox.port(), name + QStringLiteral("?token=") + token);
            QVERIFY(client.open);
            QCOMPARE(ret(client.subscribe(0, 1)), 200);
        }
        QVERIFY(!QuoteClient(sandbox.port(), QStringLiteral("other")).open);

        QuoteClient client(sandbox.port(), QStringLiteral("quote?token=") + token);
        QVERIFY(client.open);
        sandbox.expireTokens();
        QCOMPARE(ret(client.subscribe(0, 1)), 203);
    }

    void aWrongTokenIsA401()
    {
        SandboxFixture sandbox({});
        RawClient client(sandbox.port());
        client.send("GET /apiQuote/quote?token=x HTTP/1.1\r\nHost: a\r\nUpgrade: websocket\r\n"
                    "Connection: Upgrade\r\nSec-WebSocket-Version: 13\r\n"
                    "Sec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\n\r\n");
        QCOMPARE(client.read().status, 401);
        QVERIFY(client.isClosed());
    }

    void theSilentAreDropped()
    {
        SandboxFixture sandbox({.silenceMs = 600});
        QuoteClient silent(sandbox.port());
        QuoteClient alive(sandbox.port());
        QSignalSpy dropped(&silent.socket, &QWebSocket::disconnected);
        QElapsedTimer timer;
        timer.start();
        do {
            QCOMPARE(alive.ask(14008, Json(Json::Object{}))["cmd_id"], Json(14009));
        } while (stays([&] { return dropped.isEmpty(); }, 100) && timer.elapsed() < 5'000);
        QCOMPARE(dropped.count(), 1);
        QVERIFY(timer.elapsed() >= 500);
        QVERIFY(alive.socket.state() == QAbstractSocket::ConnectedState);
    }

    void ticksStandStillAndGoOn()
    {
        SandboxFixture sandbox({.rate = 2'000});
        sandbox.setTicking(false);
        const Json before = sandbox.quotes();
        QVERIFY(stays([&] { return sandbox.quotes() == before; }, 100));
        sandbox.setTicking(true);
        QTRY_VERIFY(sandbox.quotes() != before);
    }

    void theLastFrameIsTheLastQuote()
    {
        SandboxFixture sandbox({.rate = 5'000});
        QuoteClient client(sandbox.port());
        client.subscribe(0, 50);
        QTRY_VERIFY(client.pushed.size() > 2'000);
        sandbox.setTicking(false);
        client.ask(14008, Json(Json::Object{})); // behind all that was pushed
        QHash<QString, QString> last;
        for (const QString &frame : client.pushed)
            last[product(frame)] = frame;
        const Json quotes = sandbox.quotes();
        for (size_t i = 0; i < 50; ++i) {
            const Json &quote = quotes.items()[i];
            QStringList expected;
            for (const char *number : {"symbol_id", "trade_type", "trade_mode"})
                expected += QString::fromLatin1(quote[number].numberText());
            expected += quote["seq"].toString();
            expected += QString::fromLatin1(quote["tick_time"].numberText());
            for (const char *text : {"price", "bid", "ask", "bid_volume", "ask_volume"})
                expected += quote[text].toString();
            const QString frame = QStringLiteral("p(%1);").arg(expected.join(u','));
            QCOMPARE(last.value(product(frame)), frame);
        }
    }
};

QTEST_GUILESS_MAIN(SandboxQuotesTest)
#include "tst_sandboxquotes.moc"
