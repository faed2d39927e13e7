// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "tests/sandbox/quoteclient.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace mm;

namespace {

Json script(const char *rules)
{
    return *Json::parse(rules);
}

Json klineWish()
{
    Json wish = QuoteClient::products(0, 1)["symbol_list"].items().front();
    wish.set("kline_type", Json(1));
    wish.set("kline_timestamp_end", Json(0));
    wish.set("query_kline_num", Json(100));
    return wish;
}

QByteArray inflated(const QByteArray &frame)
{
    return qUncompress(QByteArray::fromHex("04000000") + frame); // Qt wants the size before it
}

QJsonArray barsOf(const QByteArray &frame)
{
    return QJsonDocument::fromJson(
               inflated(frame))[QStringLiteral("data")][QStringLiteral("kline_list")]
        .toArray();
}

qint64 timeOf(const QJsonValue &bar)
{
    return bar[QStringLiteral("timestamp")].toInteger();
}

quint64 seqOf(const QString &frame)
{
    return frame.section(u',', 3, 3).toULongLong();
}

/// The ledger's entry of a product's frames of one kind.
Json entryOf(const Json &pushes, int symbolId, const char *kind)
{
    for (const Json &entry : pushes.items()) {
        if (entry["symbol_id"] == Json(symbolId) && entry["kind"] == Json(kind))
            return entry;
    }
    return {};
}

QList<quint64> numbers(const Json &list)
{
    QList<quint64> all;
    for (const Json &number : list.items())
        all += number.toString().toULongLong();
    return all;
}

} // namespace

/// Scripted trouble with market data.
class SandboxMarketFaultsTest : public QObject
{
    Q_OBJECT

private slots:
    void klineAnswersAreSpoiled()
    {
        SandboxFixture sandbox({.rate = 0});
        QuoteClient client(sandbox.port());
        const QByteArray whole = client.askBinary(14012, klineWish());
        const QJsonArray good = barsOf(whole);
        QCOMPARE(good.size(), 100);
        const auto faulty = [&](const char *kind) {
            sandbox.setFaults(
                script(("[{\"do\":\"" + QByteArray(kind) + "\",\"times\":1}]").constData()));
            return client.askBinary(14012, klineWish());
        };
        const QByteArray truncated = faulty("klineTruncated");
        QVERIFY(truncated.size() < whole.size() * 2 / 3 && !truncated.isEmpty());
        QVERIFY(inflated(truncated).isEmpty());
        QVERIFY(inflated(faulty("klineCorrupt")).isEmpty());
        const QByteArray bomb = faulty("klineBomb");
        QVERIFY(bomb.size() < 100'000);
        QCOMPARE(inflated(bomb).size(), 32 * 1024 * 1024);
        QVERIFY(barsOf(faulty("klineEmpty")).isEmpty());
        QCOMPARE(barsOf(client.askBinary(14012, klineWish())), good); // used up

        const QJsonArray doubled = barsOf(faulty("klineDoubled"));
        QVERIFY(doubled.size() > 130);
        QCOMPARE(timeOf(doubled[0]), timeOf(doubled[1]));
        const QJsonArray shuffled = barsOf(faulty("klineShuffled"));
        QCOMPARE(shuffled.size(), 100);
        QVERIFY(timeOf(shuffled[0]) > timeOf(shuffled[1]));
        const QJsonValue twisted = barsOf(faulty("klineTwisted"))[0];
        QVERIFY(twisted[QStringLiteral("high_price")].toString().toDouble()
                < twisted[QStringLiteral("low_price")].toString().toDouble());

        QVERIFY(faulty("klineFailed").isEmpty());
        QCOMPARE(client.answers.back()["ret"], Json(500));
        sandbox.setFaults(script(R"([{"do":"klineLate","delayMs":150}])"));
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(barsOf(client.askBinary(14012, klineWish())), good);
        QVERIFY(timer.elapsed() >= 140);
    }

    void whatIsLostIsTold()
    {
        SandboxFixture sandbox({.rate = 5'000});
        QuoteClient client(sandbox.port());
        sandbox.setFaults(script(R"([{"do":"loseFrame","every":7}])"));
        const Json first = client.subscribe(0, 1)["data"]["tick_list"].items().front();
        QTRY_VERIFY(client.pushed.size() > 60);
        settle(sandbox, client);
        const Json entry = entryOf(sandbox.pushes(), 1001, "p");
        QList<quint64> missing;
        quint64 expected = first["seq"].toString().toULongLong();
        for (const QString &frame : client.pushed) {
            for (++expected; expected < seqOf(frame); ++expected)
                missing += expected;
        }
        // The last that was lost may have none behind it.
        QList<quint64> lost = numbers(entry["lost"]);
        if (!lost.isEmpty() && lost.last() > expected)
            lost.removeLast();
        QCOMPARE(missing, lost);
        QVERIFY(missing.size() > 5);
        QCOMPARE(entry["sent"], Json(qint64(client.pushed.size())));
    }

    void whatIsSwappedAndRepeatedIsTold()
    {
        SandboxFixture sandbox({.rate = 5'000});
        QuoteClient client(sandbox.port());
        sandbox.setFaults(
            script(R"([{"do":"swapFrames","every":9},{"do":"repeatFrame","every":11}])"));
        client.subscribe(0, 2);
        QTRY_VERIFY(client.pushed.size() > 150);
        settle(sandbox, client);
        const Json pushes = sandbox.pushes();
        for (int symbolId : {1001, 1002}) {
            const QString begin = QStringLiteral("p(%1,").arg(symbolId);
            QList<quint64> late, twice;
            quint64 newest = 0;
            QSet<quint64> seen;
            for (const QString &frame : client.pushed) {
                if (!frame.startsWith(begin))
                    continue;
                const quint64 seq = seqOf(frame);
                if (seen.contains(seq))
                    twice += seq;
                else if (seq < newest)
                    late += seq;
                seen.insert(seq);
                newest = qMax(newest, seq);
            }
            const Json entry = entryOf(pushes, symbolId, "p");
            QCOMPARE(late, numbers(entry["swapped"]));
            QCOMPARE(twice, numbers(entry["repeated"]));
            QVERIFY(late.size() > 2 && twice.size() > 2);
            QCOMPARE(entry["swapped_count"], Json(qint64(late.size())));
            QVERIFY(entry["lost"].items().empty());
        }
    }

    void aFrameThatWaitsWhenTheSocketEndsIsLost()
    {
        SandboxFixture sandbox({.rate = 5'000});
        QuoteClient client(sandbox.port());
        sandbox.setFaults(script(R"([{"do":"swapFrames"}])")); // each second frame waits
        const Json tick = client.subscribe(0, 1)["data"]["tick_list"].items().front();
        const quint64 first = tick["seq"].toString().toULongLong();
        quint64 last = 0;
        QTRY_VERIFY([&] {
            sandbox.setTicking(false);
            last = sandbox.lastSeq({1001, 1});
            if ((last - first) % 2 == 1)
                return true;
            sandbox.setTicking(true);
            return false;
        }());
        sandbox.dropConnections();
        QTRY_COMPARE(numbers(entryOf(sandbox.pushes(), 1001, "p")["lost"]), QList<quint64>{last});
    }

    void depthOfAMillionLevels()
    {
        SandboxFixture sandbox({.rate = 2'000});
        QuoteClient client(sandbox.port());
        client.socket.setMaxAllowedIncomingFrameSize(64 * 1024 * 1024);
        client.socket.setMaxAllowedIncomingMessageSize(64 * 1024 * 1024);
        Json wish = QuoteClient::products(0, 1);
        wish.set("depth_level", Json(5));
        wish.set("merge_accuracy", Json("0.001"));
        const auto longest = [&] {
            qsizetype most = 0;
            for (const QString &frame : client.pushed)
                most = qMax(most, frame.size());
            return most;
        };
        sandbox.setFaults(script(R"([{"do":"hugeDepth","levels":100000,"times":1}])"));
        QCOMPARE(client.ask(14010, wish)["ret"], Json(200));
        QTRY_VERIFY(longest() > 1'000'000);
        QVERIFY(longest() < 4 * 1024 * 1024); // which a client takes
        client.pushed.clear();
        sandbox.setFaults(script(R"([{"do":"hugeDepth","times":1}])"));
        QTRY_VERIFY_WITH_TIMEOUT(longest() > 8 * 1024 * 1024, 20'000);
    }

    void subscriptionsAreRefusedInPart()
    {
        SandboxFixture sandbox({.rate = 5'000});
        QuoteClient client(sandbox.port());
        sandbox.setFaults(script(R"([{"do":"refusePart"}])"));
        const Json answer = client.subscribe(0, 4);
        QCOMPARE(answer["ret"], Json(200));
        QCOMPARE(answer["data"]["tick_list"].items().size(), std::size_t(2));
        QTRY_VERIFY(client.pushed.size() > 20);
        for (const QString &frame : client.pushed)
            QVERIFY(frame.startsWith(QStringLiteral("p(1001,"))
                    || frame.startsWith(QStringLiteral("p(1003,")));
        sandbox.setFaults(script(R"([{"do":"refusePart","symbolId":1003,"times":1}])"));
        QCOMPARE(client.subscribe(0, 4)["data"]["tick_list"].items().size(), std::size_t(3));
        QCOMPARE(client.subscribe(0, 4)["data"]["tick_list"].items().size(), std::size_t(4));
    }

    void productsChangeByScript()
    {
        SandboxFixture sandbox({.rate = 5'000});
        QuoteClient client(sandbox.port());
        sandbox.setFaults(script(
            R"([{"do":"setDigits","symbolId":1001,"tradeType":1,"digits":3},
                {"do":"setTrading","symbolId":1002,"tradeType":1,"open":false},
                {"do":"removeProduct","symbolId":1003,"tradeType":1},
                {"do":"returnProduct","symbolId":1003,"tradeType":1,"afterMs":300}])"));
        QTRY_COMPARE(client.subscribe(2, 1)["ret"], Json(202));
        QTRY_COMPARE(client.subscribe(2, 1)["ret"], Json(200));
        const Json ticks = client.subscribe(0, 2)["data"]["tick_list"];
        QCOMPARE(ticks.items().front()["price_digits"], Json(3));
        const quint64 seq = sandbox.lastSeq({1002, 1});
        QTRY_VERIFY(client.pushed.size() > 5);
        QCOMPARE(sandbox.lastSeq({1002, 1}), seq);
    }

private:
    /// No tick is under way any more.
    static void settle(SandboxFixture &sandbox, QuoteClient &client)
    {
        sandbox.setTicking(false);
        client.ask(14008, Json(Json::Object{}));
    }
};

QTEST_GUILESS_MAIN(SandboxMarketFaultsTest)
#include "tst_sandboxmarketfaults.moc"
