// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/protocol/candles.h"

#include <QDateTime>
#include <QTest>

#include <random>

using namespace mm;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString format = u"yyyy-MM-dd hh:mm:ss"_s;

qint64 secondsOf(const QString &text)
{
    QDateTime time = QDateTime::fromString(text, format);
    time.setTimeSpec(Qt::UTC);
    return time.toSecsSinceEpoch();
}

QString textOf(qint64 seconds)
{
    return QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC).toString(format);
}

} // namespace

/// Intervals, and what the gateway is asked.
class CandlesTest : public QObject
{
    Q_OBJECT

private slots:
    void intervalsHaveNames()
    {
        QByteArrayList names;
        for (const CandleInterval interval : candleIntervals) {
            names += intervalName(interval).toByteArray();
            QCOMPARE(intervalFromName(intervalName(interval)), std::optional(interval));
        }
        QCOMPARE(names.join(' '), "1m 5m 15m 30m 1h 2h 4h 1d 1w 1M"_ba);
        for (const char *none : {"", "1", "m", "1D", "3m", "1mo", " 1m"})
            QVERIFY2(!intervalFromName(none), none);
    }

    void candlesBeginWhereTheyDo_data()
    {
        QTest::addColumn<QByteArray>("interval");
        QTest::addColumn<QString>("time");
        QTest::addColumn<QString>("start");
        QTest::addColumn<QString>("next");
        const auto row = [](const char *interval, const char *time, const char *start,
                            const char *next) {
            QTest::addRow("%s %s", interval, time)
                << QByteArray(interval) << QString::fromLatin1(time) << QString::fromLatin1(start)
                << QString::fromLatin1(next);
        };
        row("1m", "2024-02-29 23:59:59", "2024-02-29 23:59:00", "2024-03-01 00:00:00");
        row("5m", "2023-11-14 22:13:20", "2023-11-14 22:10:00", "2023-11-14 22:15:00");
        row("15m", "2023-11-14 22:15:00", "2023-11-14 22:15:00", "2023-11-14 22:30:00");
        row("30m", "2023-11-14 22:44:59", "2023-11-14 22:30:00", "2023-11-14 23:00:00");
        row("1h", "2023-11-14 22:13:20", "2023-11-14 22:00:00", "2023-11-14 23:00:00");
        row("2h", "2023-11-14 23:13:20", "2023-11-14 22:00:00", "2023-11-15 00:00:00");
        row("4h", "2023-11-14 23:13:20", "2023-11-14 20:00:00", "2023-11-15 00:00:00");
        row("1d", "2023-11-14 23:13:20", "2023-11-14 00:00:00", "2023-11-15 00:00:00");
        row("1w", "2023-11-19 23:59:59", "2023-11-13 00:00:00", "2023-11-20 00:00:00");
        row("1w", "2023-11-20 00:00:00", "2023-11-20 00:00:00", "2023-11-27 00:00:00");
        row("1M", "2023-12-31 23:59:59", "2023-12-01 00:00:00", "2024-01-01 00:00:00");
        row("1M", "2024-02-29 12:00:00", "2024-02-01 00:00:00", "2024-03-01 00:00:00");
    }

    void candlesBeginWhereTheyDo()
    {
        QFETCH(QByteArray, interval);
        QFETCH(QString, time);
        QFETCH(QString, start);
        QFETCH(QString, next);
        const auto which = intervalFromName(interval);
        QVERIFY(which);
        QCOMPARE(textOf(candleStart(*which, secondsOf(time))), start);
        QCOMPARE(textOf(nextCandleStart(*which, secondsOf(start))), next);
    }

    void everyTimeLiesInItsCandle()
    {
        std::mt19937_64 random(1);
        for (int i = 0; i < 2'000; ++i) {
            const auto time = qint64(random() % 5'000'000'000);
            for (const CandleInterval interval : candleIntervals) {
                const qint64 start = candleStart(interval, time);
                QVERIFY(start <= time && time < nextCandleStart(interval, start));
                QCOMPARE(candleStart(interval, start), start);
                QCOMPARE(candleStart(interval, nextCandleStart(interval, start) - 1), start);
            }
        }
    }

    void oneProductIsAsked()
    {
        const CandleQuery query{.key = {.product = {1123, 5}, .tradeMode = 2},
                                .interval = CandleInterval::H4,
                                .endS = 1'700'000'000,
                                .count = 250};
        QCOMPARE(candlesFrame(query, 7, "vector"),
                 R"({"cmd_id":14012,"seq_id":7,"ext":"vector","data":{"symbol_id":1123,)"
                 R"("trade_type":5,"trade_mode":2,"kline_type":7,)"
                 R"("kline_timestamp_end":1700000000,"query_kline_num":250}})"_ba);
        QCOMPARE(candlesFrame(CandleQuery{.key = {.product = {18'446'744'073'709'551'615U, 1}}},
                              4'294'967'295U, ""),
                 R"({"cmd_id":14012,"seq_id":4294967295,"ext":"","data":{)"
                 R"("symbol_id":18446744073709551615,"trade_type":1,"trade_mode":0,)"
                 R"("kline_type":1,"kline_timestamp_end":0,"query_kline_num":1000}})"_ba);
        for (const auto &[wanted, asked] : {std::pair(5'000, "1000}"), std::pair(0, "1}")}) {
            const QByteArray frame = candlesFrame(CandleQuery{.key = {}, .count = wanted}, 1, "");
            QVERIFY2(frame.endsWith("_num\":" + QByteArray(asked) + '}'), frame.constData());
        }
    }

    void manyProductsAreAsked()
    {
        const CandleQuery queries[] = {
            {.key = {.product = {1, 2}, .tradeMode = 3}, .count = 60},
            {.key = {.product = {4, 5}, .tradeMode = 6}, .interval = CandleInterval::Mo1}};
        QCOMPARE(candlesFrame(queries, 8, "e"),
                 R"({"cmd_id":14014,"seq_id":8,"ext":"e","data":{"data_list":[)"
                 R"({"symbol_id":1,"trade_type":2,"trade_mode":3,"kline_type":1,)"
                 R"("kline_timestamp_end":0,"query_kline_num":60},)"
                 R"({"symbol_id":4,"trade_type":5,"trade_mode":6,"kline_type":10,)"
                 R"("kline_timestamp_end":0,"query_kline_num":1000}]}})"_ba);
    }

    void scalingIsExactOrNotDone()
    {
        QCOMPARE(scaledUp(-12, 3), std::optional<qint64>(-12'000));
        QCOMPARE(scaledUp(9, 18), std::optional<qint64>(9'000'000'000'000'000'000));
        QCOMPARE(scaledUp(10, 18), std::optional<qint64>());
        std::vector<Candle> candles(2);
        candles[0] = {.time = 1, .open = 1, .high = 2, .low = -3, .close = 0, .volume = 7};
        candles[1] = {.time = 2, .high = 92'233'720'368'547'758};
        const std::vector<Candle> before = candles;
        QVERIFY(!rescalePrices(candles, 3));
        QCOMPARE(candles, before);
        QVERIFY(rescalePrices(candles, 2));
        QCOMPARE(candles[0],
                 (Candle{.time = 1, .open = 100, .high = 200, .low = -300, .volume = 7}));
        QCOMPARE(candles[1].high, 9'223'372'036'854'775'800);
        QVERIFY(rescaleVolumes(candles, 1));
        QCOMPARE(candles[0].volume, 70);
    }
};

QTEST_APPLESS_MAIN(CandlesTest)
#include "tst_candles.moc"
