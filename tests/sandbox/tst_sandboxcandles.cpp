// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/sandbox/candledesk.h"
#include "tests/sandbox/quoteclient.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <limits>

using namespace mm;

namespace {

constexpr int month = 10;
constexpr qint64 farFuture = 4'000'000'000;

/// The frame's JSON, read without anything of the product's.
QByteArray inflated(const QByteArray &frame)
{
    return qUncompress(QByteArray::fromHex("00100000") + frame);
}

QJsonObject opened(const QByteArray &frame)
{
    const QByteArray text = inflated(frame);
    return QJsonDocument::fromJson(text.startsWith('{') ? text
                                                        : QByteArray::fromPercentEncoding(text))
        .object();
}

Json wish(int product, int type, qint64 end, int count)
{
    Json wish = QuoteClient::products(product, 1)["symbol_list"].items().front();
    wish.set("kline_type", Json(type));
    wish.set("kline_timestamp_end", Json(end));
    wish.set("query_kline_num", Json(count));
    return wish;
}

/// Products that differ: around the clock, weekdays, hours of a day, in units that are coarse.
QList<int> someProducts()
{
    return {0, 29, 48, 60, 61, 80, 95, 110, 111, 120};
}

SandboxBar unionOf(const std::vector<SandboxBar> &bars)
{
    SandboxBar all = bars.front();
    for (size_t i = 1; i < bars.size(); ++i) {
        all.high = qMax(all.high, bars[i].high);
        all.low = qMin(all.low, bars[i].low);
        all.close = bars[i].close;
        all.transactions += bars[i].transactions;
        all.lastTickTime = bars[i].lastTickTime;
        all.lastTickSeq = bars[i].lastTickSeq;
    }
    return all;
}

} // namespace

class SandboxCandlesTest : public QObject
{
    Q_OBJECT

private slots:
    void barsAreSound()
    {
        SandboxMarket market(3);
        CandleDesk desk(market);
        for (int product = 0; product < int(market.products().size()); ++product) {
            for (int type = 1; type <= month; ++type) {
                const auto bars = desk.bars(product, type, 0, 300);
                QVERIFY(!bars.empty());
                qint64 before = 0;
                quint64 seq = 0;
                for (const SandboxBar &bar : bars) {
                    QVERIFY(bar.start > before);
                    QCOMPARE(CandleDesk::startOf(type, bar.start), bar.start);
                    QVERIFY(bar.low > 0 && bar.low <= qMin(bar.open, bar.close));
                    QVERIFY(bar.high >= qMax(bar.open, bar.close));
                    QVERIFY(bar.transactions > 0);
                    QVERIFY(bar.lastTickSeq >= seq && bar.lastTickSeq > 0);
                    QVERIFY(bar.lastTickTime >= bar.start * 60'000
                            && bar.lastTickTime < CandleDesk::nextStart(type, bar.start) * 60'000);
                    before = bar.start;
                    seq = bar.lastTickSeq;
                }
                QCOMPARE(bars.back().close, market.products()[size_t(product)].now.price);
            }
        }
    }

    /// Whatever minute the sandbox starts at.
    void noMinuteOfTradingIsWithoutATransaction()
    {
        for (quint32 seed = 1; seed <= 20; ++seed) {
            SandboxMarket market(seed);
            CandleDesk desk(market);
            for (const int product : someProducts()) {
                for (const SandboxBar &bar : desk.bars(product, 1, 0, 1'000))
                    QVERIFY2(bar.transactions > 0, qPrintable(QString::number(bar.start)));
            }
        }
    }

    void aBarIsTheUnionOfSmallerOnes_data()
    {
        QTest::addColumn<int>("small");
        QTest::addColumn<int>("large");
        const QList<std::pair<int, int>> pairs{{1, 2}, {1, 3}, {2, 3}, {3, 4}, {4, 5}, {1, 5},
                                               {5, 6}, {6, 7}, {5, 8}, {7, 8}, {8, 9}, {8, 10}};
        for (const auto &[small, large] : pairs)
            QTest::addRow("%d of %d", large, small) << small << large;
    }

    void aBarIsTheUnionOfSmallerOnes()
    {
        QFETCH(int, small);
        QFETCH(int, large);
        SandboxMarket market(7);
        CandleDesk desk(market);
        int compared = 0;
        for (int product : someProducts()) {
            const auto parts = desk.bars(product, small, 0, 1'000);
            const auto bars = desk.bars(product, large, 0, 1'000);
            for (const SandboxBar &bar : bars) {
                std::vector<SandboxBar> inside;
                for (const SandboxBar &part : parts) {
                    if (part.start >= bar.start
                        && part.start < CandleDesk::nextStart(large, bar.start))
                        inside.push_back(part);
                }
                // Not where the page of parts begins within the bar.
                if (inside.empty() || (inside.front() == parts.front() && parts.size() == 1'000))
                    continue;
                SandboxBar expected = unionOf(inside);
                expected.start = bar.start;
                QCOMPARE(bar, expected);
                ++compared;
            }
        }
        QVERIFY2(compared > 40, qPrintable(QString::number(compared)));
    }

    void aBarNeedsNoneBeforeIt()
    {
        SandboxMarket market(5);
        for (int product : someProducts()) {
            for (int type = 1; type <= month; ++type) {
                CandleDesk desk(market);
                const auto page = desk.bars(product, type, 0, 200);
                for (size_t i = 0; i < page.size(); i += 41) {
                    CandleDesk fresh(market);
                    const auto alone = fresh.bars(product, type, page[i].start * 60, 1);
                    QCOMPARE(alone.size(), std::size_t(1));
                    QCOMPARE(alone.front(), page[i]);
                }
            }
        }
    }

    void pagesReachTheFirstBar()
    {
        SandboxMarket market(1);
        CandleDesk desk(market);
        const auto pagesOf = [&](int product, int type) {
            int bars = 0;
            qint64 end = 0, before = std::numeric_limits<qint64>::max();
            for (;;) {
                const auto page = desk.bars(product, type, end, 1'000);
                if (page.empty())
                    return bars;
                bars += int(page.size());
                if (page.back().start >= before)
                    return -1;
                before = page.front().start;
                end = before * 60 - 1;
            }
        };
        QVERIFY(pagesOf(48, 1) > 100'000); // BTC/USDT, around the clock
        QVERIFY(pagesOf(0, 1) > 5'000);
        QVERIFY(pagesOf(0, 8) > 700);
        const int young = market.indexOf(1062, 2);
        QVERIFY(pagesOf(young, 1) < 1'000 && pagesOf(young, 1) >= 360);
        QVERIFY(pagesOf(young, 8) <= 2);
        QVERIFY(desk.bars(young, 1, 1'000'000'000, 10).empty()); // there was no such product
    }

    void noBarsWhenTheMarketWasClosed()
    {
        SandboxMarket market(1);
        CandleDesk desk(market);
        for (int product : {0, 95, 110, 111}) {
            const auto bars = desk.bars(product, 1, 0, 1'000);
            const ProductHours &hours = market.products()[size_t(product)].hours;
            for (size_t i = 1; i < bars.size(); ++i) {
                QVERIFY(hours.isOpenAt(bars[i].start * 60'000));
                QCOMPARE(hours.openMinutes(bars[i - 1].start + 1, bars[i].start), 0);
            }
        }
        QVERIFY(desk.bars(95, 1, 0, 1'000).back().start - desk.bars(95, 1, 0, 1'000).front().start
                > 1'440);
    }

    void theSameSeedGivesTheSameBars()
    {
        SandboxMarket one(9), same(9), other(10);
        const auto bars = [](const SandboxMarket &market) {
            return CandleDesk(market).bars(1, 5, (market.startMs() / 86'400'000 - 2) * 86'400, 50);
        };
        QCOMPARE(bars(one), bars(same));
        QVERIFY(bars(one) != bars(other));
    }

    void theAnswerIsWrittenAsTheVectorIs()
    {
        SandboxFixture sandbox({.rate = 0});
        QuoteClient client(sandbox.port());
        const QByteArray frame = client.askBinary(14012, wish(0, 2, 0, 3));
        const QJsonObject answer = opened(frame);
        QCOMPARE(
            answer.keys(),
            QStringList({QStringLiteral("cmd_id"), QStringLiteral("data"), QStringLiteral("ext"),
                         QStringLiteral("msg"), QStringLiteral("ret"), QStringLiteral("seq_id")}));
        QCOMPARE(answer[u"ret"].toInt(), 200);
        QCOMPARE(answer[u"cmd_id"].toInt(), 14013);
        QCOMPARE(answer[u"seq_id"].toInt(), 1);
        QCOMPARE(answer[u"ext"].toString(), QStringLiteral("test-1"));
        const QJsonObject data = answer[u"data"].toObject();
        QCOMPARE(data[u"symbol_id"].toInt(), 1001);
        QCOMPARE(data[u"kline_type"].toInt(), 2);
        QCOMPARE(data[u"price_digits"].toInt(), 5);
        const QJsonArray list = data[u"kline_list"].toArray();
        QCOMPARE(list.size(), 3);
        for (const QJsonValue &value : list) {
            const QJsonObject bar = value.toObject();
            QCOMPARE(bar.size(), 8);
            QVERIFY(bar[u"timestamp"].isDouble() && bar[u"last_tick_time"].isDouble()
                    && bar[u"last_tick_seq"].isDouble());
            QCOMPARE(bar[u"timestamp"].toInteger() % 300, 0);
            QVERIFY(bar[u"transactions_number"].toString().toInt() > 0);
            for (const char *name : {"open_price", "close_price", "high_price", "low_price"})
                QCOMPARE(bar[QLatin1StringView(name)].toString().section(u'.', 1).size(), 5);
        }
    }

    void bothFormsOccur()
    {
        SandboxFixture sandbox({.rate = 0});
        QuoteClient client(sandbox.port());
        const QByteArray plain = inflated(client.askBinary(14012, wish(0, 1, 0, 1'000)));
        QVERIFY(plain.startsWith("{\"ret\":200"));
        const QByteArray encoded = inflated(client.askBinary(14012, wish(48, 1, 0, 1'000)));
        QVERIFY(encoded.startsWith("%7B%22ret%22"));
        const QByteArray text = QByteArray::fromPercentEncoding(encoded);
        QCOMPARE(QJsonDocument::fromJson(text)[u"data"][u"kline_list"].toArray().size(), 1'000);
    }

    void manyProductsAtOnce()
    {
        SandboxFixture sandbox({.rate = 0});
        QuoteClient client(sandbox.port());
        const auto ask = [&](int count) {
            Json::Array list;
            for (int i = 0; i < count; ++i)
                list.push_back(wish(i, 1 + i % 10, i % 2 ? farFuture : 0, 5));
            return client.askBinary(14014, Json(Json::Object{{"data_list", Json(list)}}));
        };
        const QJsonArray all = opened(ask(100))[u"data"][u"data_list"].toArray();
        QCOMPARE(all.size(), 100);
        for (int i = 0; i < 100; ++i) {
            QCOMPARE(all[i][u"kline_type"].toInt(), 1 + i % 10);
            QVERIFY(!all[i][u"kline_list"].toArray().isEmpty());
        }
        QVERIFY(ask(101).isEmpty());
        QCOMPARE(client.answers.back()["ret"], Json(202));
    }

    void theNewestBarIsMadeOfTheTicks()
    {
        SandboxFixture sandbox({.rate = 5'000});
        QuoteClient client(sandbox.port());
        client.subscribe(4, 1);
        QTRY_VERIFY(client.pushed.size() > 100);
        sandbox.setTicking(false);
        client.ask(14008, Json(Json::Object{})); // behind all that was pushed
        struct Seen {
            QString last;
            double high = 0, low = 1e18;
        };
        QMap<qint64, Seen> minutes;
        for (const QString &frame : client.pushed) {
            const QStringList parts = frame.split(u',');
            Seen &seen = minutes[parts[4].toLongLong() / 60'000 * 60];
            seen.last = parts[5];
            seen.high = qMax(seen.high, parts[5].toDouble());
            seen.low = qMin(seen.low, parts[5].toDouble());
        }
        for (int type = 1; type <= month; ++type) {
            const QJsonArray bars =
                opened(client.askBinary(14012, wish(4, type, 0, 2)))[u"data"][u"kline_list"]
                    .toArray();
            const QJsonObject bar = bars.last().toObject();
            const QStringList last = client.pushed.last().split(u',');
            QCOMPARE(bar[u"close_price"].toString(), minutes.last().last);
            QCOMPARE(QString::number(bar[u"last_tick_seq"].toInteger()), last[3]);
            QCOMPARE(QString::number(bar[u"last_tick_time"].toInteger()), last[4]);
            QVERIFY(bar[u"high_price"].toString().toDouble() >= minutes.last().high);
            QVERIFY(bar[u"low_price"].toString().toDouble() <= minutes.last().low);
        }
    }

    void closedBarsKeepTheirTicks()
    {
        SandboxMarket market(1);
        CandleDesk desk(market);
        const qint64 start = market.startMs() / 60'000;
        struct Minute {
            qint64 open = 0, high = 0, low = std::numeric_limits<qint64>::max(), close = 0;
        };
        QMap<qint64, Minute> minutes;
        for (int i = 0; i < 3'000; ++i) { // a tick in two seconds
            market.advance(48, market.startMs() + 60'000 + i * 2'000);
            desk.tick(48);
            const auto &product = market.products()[48];
            Minute &minute = minutes[product.tickTime / 60'000];
            const qint64 price = product.now.price;
            minute.open = minute.open ? minute.open : price;
            minute.high = qMax(minute.high, price);
            minute.low = qMin(minute.low, price);
            minute.close = price;
        }
        const auto bars = desk.bars(48, 1, 0, 1'000);
        int compared = 0;
        for (const SandboxBar &bar : bars) {
            if (bar.start <= start)
                continue;
            const Minute &minute = minutes[bar.start];
            QCOMPARE(bar.open, minute.open);
            QCOMPARE(bar.high, minute.high);
            QCOMPARE(bar.low, minute.low);
            QCOMPARE(bar.close, minute.close);
            ++compared;
        }
        QCOMPARE(compared, minutes.size());
        for (size_t i = 1; i < bars.size(); ++i)
            QCOMPARE(bars[i].start, bars[i - 1].start + 1); // none missing where both meet
        const auto day = desk.bars(48, 8, 0, 2);
        QCOMPARE(day.back().close, market.products()[48].now.price);
    }

    void wrongQueriesAreRefused()
    {
        SandboxFixture sandbox({.rate = 0});
        QuoteClient client(sandbox.port());
        const auto refused = [&](const Json &query) {
            const QByteArray frame = client.askBinary(14012, query);
            return frame.isEmpty() && client.answers.back()["ret"] == Json(202)
                && client.answers.back()["cmd_id"] == Json(14013);
        };
        const auto with = [](const char *name, const Json &value) {
            Json query = wish(0, 1, 0, 1);
            query.set(name, value);
            return query;
        };
        QVERIFY(refused(with("query_kline_num", Json(1'001))));
        QVERIFY(refused(with("query_kline_num", Json(0))));
        QVERIFY(refused(with("kline_type", Json(0))));
        QVERIFY(refused(with("kline_type", Json(11))));
        QVERIFY(refused(with("kline_timestamp_end", Json(-1))));
        QVERIFY(refused(with("symbol_id", Json(1))));
        QVERIFY(refused(with("trade_mode", Json(0))));
        QVERIFY(!refused(with("query_kline_num", Json(1'000))));
        QVERIFY(client.askBinary(14014, Json(Json::Object{})).isEmpty());
        QCOMPARE(client.answers.back()["ret"], Json(202));
    }
};

QTEST_GUILESS_MAIN(SandboxCandlesTest)
#include "tst_sandboxcandles.moc"
