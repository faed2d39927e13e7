// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/services/candleseries.h"

#include <QTest>

#include <limits>
#include <map>
#include <random>

using namespace mm;
using namespace Qt::Literals::StringLiterals;

namespace {

using Change = CandleSeries::Change;

constexpr qint64 minute = 60;
constexpr qint64 day = 1'700'006'400; // 2023-11-15

Candle bar(qint64 time, qint64 price, qint64 volume = 1)
{
    return {.time = time,
            .open = price,
            .high = price + 2,
            .low = price - 2,
            .close = price + 1,
            .volume = volume};
}

CandlePage page(std::vector<Candle> candles, qint64 lastTickMs = 0, quint64 lastSeq = 0)
{
    CandlePage made;
    made.priceDigits = made.scale = 2;
    made.candles = std::move(candles);
    made.lastTickTime = lastTickMs;
    made.lastTickSeq = lastSeq;
    return made;
}

Fixed price(qint64 units)
{
    return {.units = units, .scale = 2};
}

/// What a view would keep by the changes alone.
class View
{
public:
    void follow(const Change &change, const CandleSeries &series)
    {
        const auto &now = series.candles();
        const auto place = [&now](std::size_t index) {
            return now.begin() + std::ptrdiff_t(index);
        };
        if (change.others || m_kept.empty()) {
            m_kept = now;
            return;
        }
        const auto front = std::size_t(change.prepended), back = std::size_t(change.appended);
        if (m_kept.size() + front + back != now.size())
            qFatal("the change does not tell how many there are");
        m_kept.insert(m_kept.begin(), now.begin(), place(front));
        if (change.last)
            m_kept.back() = now[now.size() - back - 1];
        m_kept.insert(m_kept.end(), place(now.size() - back), now.end());
    }
    [[nodiscard]] const std::vector<Candle> &kept() const { return m_kept; }

private:
    std::vector<Candle> m_kept;
};

/// A gateway: every tick there was, and the bars they make.
class Gateway
{
public:
    struct Tick {
        qint64 time = 0; ///< ms
        quint64 seq = 0;
        qint64 price = 0;
    };
    std::vector<Tick> ticks;

    [[nodiscard]] std::map<qint64, Candle> bars(std::size_t seen) const
    {
        std::map<qint64, Candle> all;
        for (std::size_t i = 0; i < seen; ++i) {
            const Tick &tick = ticks[i];
            const qint64 start = candleStart(CandleInterval::M1, tick.time / 1000);
            const auto [place, isNew] = all.try_emplace(start,
                                                        Candle{.time = start,
                                                               .open = tick.price,
                                                               .high = tick.price,
                                                               .low = tick.price,
                                                               .close = tick.price,
                                                               .volume = 0});
            Candle &candle = place->second;
            candle.close = tick.price;
            candle.high = std::max(candle.high, tick.price);
            candle.low = std::min(candle.low, tick.price);
            ++candle.volume;
        }
        return all;
    }

    /// Made when `seen` ticks had come.
    [[nodiscard]] CandlePage answer(std::size_t seen, qint64 endS, std::size_t count) const
    {
        std::vector<Candle> found;
        const auto all = bars(seen);
        for (auto at = all.rbegin(); at != all.rend() && found.size() < count; ++at) {
            if (endS == 0 || at->first <= endS)
                found.insert(found.begin(), at->second);
        }
        CandlePage made = page(found);
        for (std::size_t i = 0; i < seen && !found.empty(); ++i) {
            if (candleStart(CandleInterval::M1, ticks[i].time / 1000) == found.back().time) {
                made.lastTickTime = ticks[i].time;
                made.lastTickSeq = ticks[i].seq;
            }
        }
        return made;
    }
};

} // namespace

/// Candles from pages and ticks, against simple models.
class CandleSeriesTest : public QObject
{
    Q_OBJECT

private:
    void begin(CandleInterval interval = CandleInterval::M1)
    {
        m_series.clear(interval, 2);
        m_view = {};
    }
    Change merge(const CandlePage &with)
    {
        const Change change = m_series.merge(with);
        m_view.follow(change, m_series);
        return change;
    }
    Change tick(qint64 units, qint64 timeMs, quint64 seq)
    {
        const Change change = m_series.apply(price(units), timeMs, seq);
        m_view.follow(change, m_series);
        return change;
    }
    [[nodiscard]] QList<qint64> times() const
    {
        QList<qint64> all;
        for (const Candle &candle : m_series.candles())
            all += (candle.time - day) / minute;
        return all;
    }
    static QList<int> told(const Change &change)
    {
        return {change.prepended, change.appended, int(change.last), int(change.others)};
    }

    CandleSeries m_series;
    View m_view;

private slots:
    void pagesGrowAtBothEnds()
    {
        begin();
        QVERIFY(m_series.isEmpty());
        QVERIFY(merge(page({bar(day + 3 * minute, 30), bar(day + 4 * minute, 40)})).others);
        QCOMPARE(told(merge(page({bar(day, 1), bar(day + minute, 10)}))), (QList{2, 0, 0, 0}));
        QCOMPARE(told(merge(page({bar(day + 5 * minute, 50)}))), (QList{0, 1, 0, 0}));
        QCOMPARE(times(), (QList<qint64>{0, 1, 3, 4, 5}));
        // What lies between is filled, and said to be something else than growth.
        QCOMPARE(told(merge(page({bar(day + 2 * minute, 20)}))), (QList{0, 0, 0, 1}));
        // Overlapping at both ends, and the same again.
        const CandlePage all =
            page({bar(day - minute, 0), bar(day, 1), bar(day + minute, 10),
                  bar(day + 2 * minute, 20), bar(day + 3 * minute, 30), bar(day + 4 * minute, 40),
                  bar(day + 5 * minute, 51), bar(day + 6 * minute, 60)});
        QCOMPARE(told(merge(all)), (QList{1, 1, 1, 0}));
        QVERIFY(!merge(all).any());
        QVERIFY(!merge(page({})).any());
        QCOMPARE(times(), (QList<qint64>{-1, 0, 1, 2, 3, 4, 5, 6}));
        QCOMPARE(m_view.kept(), m_series.candles());
        QCOMPARE(m_series.indexAt(day), 1);
        QCOMPARE(m_series.indexAt(day + 1), 2);
        QCOMPARE(m_series.indexAt(day + minute * 10), 8);
        QCOMPARE(m_series.newestFromGateway(), day + 6 * minute);
    }

    void ticksGrowTheNewest()
    {
        begin();
        merge(page({bar(day, 100, 7)}, day * 1000 + 5'000, 50));
        QVERIFY(!tick(500, day * 1000 + 5'000, 50).any()); // the page has seen it
        QVERIFY(!tick(500, day * 1000 - 1, 51).any()); // older than the newest candle
        QCOMPARE(told(tick(105, day * 1000 + 6'000, 51)), (QList{0, 0, 1, 0}));
        QVERIFY(!tick(105, day * 1000 + 7'000, 52).any());
        QCOMPARE(
            m_series.last(),
            (Candle{.time = day, .open = 100, .high = 105, .low = 98, .close = 105, .volume = 7}));
        QCOMPARE(told(tick(97, day * 1000 + 60'000, 53)), (QList{0, 1, 0, 0}));
        QCOMPARE(m_series.last(),
                 (Candle{.time = day + minute, .open = 97, .high = 97, .low = 97, .close = 97}));
        QCOMPARE(m_series.newestFromGateway(), day);
        // Nothing was traded for three minutes: nothing is made up.
        QCOMPARE(told(tick(96, day * 1000 + 299'999, 54)), (QList{0, 1, 0, 0}));
        QCOMPARE(times(), (QList<qint64>{0, 1, 4}));
    }

    void timeAloneDoesNotMakeItGrow()
    {
        constexpr int most = int(CandleSeries::mostLive), step = int(CandleSeries::droppedAtOnce);
        begin();
        merge(page({bar(day, 100)}, day * 1000, 1));
        int come = 1, dropped = 0;
        const auto tickOn = [&](int count) {
            for (const int end = come + count; come < end; ++come) {
                const qint64 at = (day + come * minute) * 1000;
                const auto seq = quint64(come) + 1;
                const Change change = m_series.apply(price(100 + come % 7), at, seq);
                QCOMPARE(change.others, change.dropped > 0);
                dropped += change.dropped;
                QCOMPARE(m_series.size(), come + 1 - dropped);
                QVERIFY(!m_series.merge(page({m_series.last()}, at, seq)).any());
            }
        };
        tickOn(most + step - 2);
        QCOMPARE(dropped, 0);
        tickOn(1);
        QCOMPARE(m_series.size(), most);
        QCOMPARE(dropped, step);
        tickOn(2 * step);
        QCOMPARE(m_series.size(), most);
        QCOMPARE(m_series.at(0).time, day + dropped * minute);
        QCOMPARE(m_series.last().time, day + (come - 1) * minute);
        // Pages go on being merged; older ones that somebody asked for stay.
        QVERIFY(!m_series.merge(page({m_series.at(0), m_series.at(1)})).any());
        std::vector<Candle> older;
        for (int back = 2 * step; back > 0; --back)
            older.push_back(bar(m_series.at(0).time - back * minute, 50));
        QCOMPARE(m_series.merge(page(older)).prepended, 2 * step);
        dropped -= 2 * step;
        tickOn(step);
        QCOMPARE(m_series.size(), most + 2 * step);
        QCOMPARE(m_series.at(0), older[std::size_t(step)]);
    }

    void thePageCountsMoreThanTicksItHasSeen()
    {
        begin();
        merge(page({bar(day, 100)}, day * 1000, 1));
        tick(150, day * 1000 + 10'000, 2);
        tick(120, day * 1000 + 20'000, 3);
        tick(90, day * 1000 + 61'000, 4); // a candle of its own
        // Made after the second tick; it never heard of the first one's price.
        const Candle corrected{
            .time = day, .open = 100, .high = 130, .low = 98, .close = 118, .volume = 9};
        QCOMPARE(told(merge(page({corrected}, day * 1000 + 10'000, 2))), (QList{0, 0, 0, 1}));
        Candle expected = corrected;
        expected.close = 120;
        QCOMPARE(m_series.at(0), expected);
        QCOMPARE(m_series.at(1).close, 90);
        // One that comes late has seen less, and changes nothing.
        QVERIFY(!merge(page({bar(day, 77)}, day * 1000 + 5'000, 1)).any());
        // The gateway's own candle takes the place of the ticks'.
        const Candle next = bar(day + minute, 91);
        merge(page({expected, next}, day * 1000 + 61'000, 4));
        QCOMPARE(m_series.at(1), next);
        QCOMPARE(m_series.newestFromGateway(), day + minute);
    }

    void whereNoTickIsToldThePageCounts()
    {
        begin();
        merge(page({bar(day, 100)}));
        tick(150, day * 1000 + 10'000, 2);
        tick(151, day * 1000 + 70'000, 3);
        merge(page({bar(day, 100)}));
        QCOMPARE(m_series.at(0), bar(day, 100));
        QCOMPARE(m_series.at(1).close, 151); // it is behind the page's end
        // A tick outside of its bar says nothing either.
        merge(page({bar(day + minute, 200)}, day * 1000 + 500'000, 9));
        QCOMPARE(told(tick(199, day * 1000 + 80'000, 10)), (QList{0, 0, 1, 0}));
    }

    void candlesThatTicksPutElsewhereGo()
    {
        // The gateway's days begin at 22:00, and after its clocks were changed at 21:00.
        begin(CandleInterval::D1);
        const qint64 first = day - 2 * 3600;
        merge(page({bar(first, 100)}, first * 1000 + 1, 1));
        tick(101, (first + 86'400 + 60) * 1000, 2);
        QCOMPARE(m_series.last().time, first + 86'400);
        merge(page({bar(first, 100), bar(first + 86'400 - 3600, 101)}, (first + 86'400 + 60) * 1000,
                   2));
        QCOMPARE(m_series.size(), 2);
        QCOMPARE(m_series.last().time, first + 86'400 - 3600);
        QCOMPARE(m_view.kept(), m_series.candles());
    }

    void candlesGoByTheGatewaysBars_data()
    {
        QTest::addColumn<CandleInterval>("interval");
        QTest::addColumn<qint64>("last");
        QTest::addColumn<qint64>("tick");
        QTest::addColumn<qint64>("start");
        using I = CandleInterval;
        // 1700000000 is 2023-11-14 22:13:20.
        const auto row = [](const char *name, I interval, qint64 last, qint64 at, qint64 start) {
            QTest::newRow(name) << interval << last << at << start;
        };
        row("minutes from 20 s on", I::M1, 1'700'000'000, 1'700'000'119, 1'700'000'060);
        row("hours from 13:20 on", I::H1, 1'700'000'000, 1'700'010'799, 1'700'007'200);
        row("days", I::D1, day - 7'200, day - 7'200 + 2 * 86'400 + 5, day - 7'200 + 2 * 86'400);
        row("weeks", I::W1, day, day + 15 * 86'400, day + 14 * 86'400);
        row("months", I::Mo1, 1'698'796'800, 1'704'067'199, 1'701'388'800); // Nov 1; Dec 31
        row("next year", I::Mo1, 1'701'388'800, 1'704'067'200, 1'704'067'200);
        row("months at 22:00", I::Mo1, 1'698'789'600, 1'701'381'600, 1'701'381'600);
    }

    void candlesGoByTheGatewaysBars()
    {
        QFETCH(CandleInterval, interval);
        QFETCH(qint64, last);
        QFETCH(qint64, tick);
        QFETCH(qint64, start);
        begin(interval);
        merge(page({bar(last, 100)}));
        this->tick(99, tick * 1000, 1);
        QCOMPARE(m_series.last().time, start);
        QCOMPARE(m_series.size(), 2);
    }

    void nothingButTicks()
    {
        begin(CandleInterval::H1);
        QCOMPARE(told(tick(1, 1'700'000'000'000, 1)), (QList{0, 1, 0, 0}));
        QCOMPARE(m_series.last().time, 1'699'999'200);
        QCOMPARE(m_series.newestFromGateway(), 0);
        QVERIFY(!tick(1, 0, 2).any());
        QVERIFY(!tick(1, -5, 2).any());
    }

    void scalesGrowAndNothingIsLost()
    {
        begin();
        merge(page({bar(day, 100)}, day * 1000, 1));
        CandlePage finer = page({bar(day + minute, 123'456)}, (day + minute) * 1000, 2);
        finer.scale = 5;
        finer.priceDigits = 4;
        finer.volumeScale = 1;
        QVERIFY(merge(finer).others);
        QCOMPARE(m_series.scale(), 5);
        QCOMPARE(m_series.priceDigits(), 4);
        QCOMPARE(m_series.at(0).open, 100'000);
        QCOMPARE(m_series.at(0).volume, 10);
        QCOMPARE(m_series.price(m_series.at(0).open).toString(), u"1.00000"_s);
        QCOMPARE(m_series.volume(m_series.at(1).volume).toString(), u"0.1"_s);
        merge(page({bar(day - minute, 7)}));
        QCOMPARE(m_series.at(0).open, 7'000);
        const Change change =
            m_series.apply({.units = 12'345'678, .scale = 7}, day * 1000 + 61'000, 3);
        QVERIFY(change.others);
        QCOMPARE(m_series.price(m_series.last().close).toString(), u"1.2345678"_s);
        QVERIFY(!m_series.apply({.units = 1, .scale = 18}, day * 1000 + 62'000, 4).others
                || m_series.scale() == 18);
    }

    void whatDoesNotFitIsLeftOut()
    {
        begin();
        merge(page({bar(day, std::numeric_limits<qint64>::max() - 5)}, day * 1000, 1));
        const std::vector<Candle> before = m_series.candles();
        CandlePage finer = page({bar(day + minute, 1)});
        finer.scale = 9;
        QVERIFY(!merge(finer).any());
        QVERIFY(!m_series.apply({.units = 1, .scale = 9}, day * 1000 + 1, 2).any());
        QCOMPARE(m_series.candles(), before);
    }

    void noVolumeCostsAPage()
    {
        constexpr qint64 most = std::numeric_limits<qint64>::max();
        begin();
        CandlePage fine = page({bar(day, 100, 1'259)}, day * 1000, 1);
        fine.volumeScale = 3;
        merge(fine);
        QVERIFY(merge(page({bar(day + minute, 100, most)}, (day + minute) * 1000, 2)).any());
        QCOMPARE(m_series.size(), 2);
        QCOMPARE(m_series.volume(m_series.at(0).volume).toString(), u"1"_s); // of 1.259
        QCOMPARE(m_series.at(1).volume, most);
        fine.candles = {bar(day + 2 * minute, 100, 5'999)};
        QVERIFY(merge(fine).any());
        QCOMPARE(m_series.size(), 3);
        QCOMPARE(m_series.volume(m_series.last().volume).toString(), u"5"_s);
        QCOMPARE(m_series.at(1).volume, most);
    }

    // Ticks, pages that were made before the newest ticks, pages of history, lost connections: the
    // series is always what the gateway's ticks make, where none was lost since its last page.
    void itIsWhatTheGatewaysTicksMake()
    {
        std::mt19937_64 random(5);
        const auto below = [&random](qint64 limit) { return qint64(random() % quint64(limit)); };
        for (int round = 0; round < 30; ++round) {
            Gateway gateway;
            qint64 time = day * 1000, units = 10'000;
            const auto gatewayTicks = [&] {
                time += below(20) == 0 ? below(400'000) : below(15'000);
                units += below(41) - 20;
                gateway.ticks.push_back({time, gateway.ticks.size() + 1, units});
            };
            for (int i = 0; i < 150; ++i)
                gatewayTicks();
            begin();
            merge(gateway.answer(gateway.ticks.size(), 0, 5));
            std::size_t lost = 0, pageSaw = gateway.ticks.size(); // counts of ticks
            bool connected = true;
            for (int step = 0; step < 300; ++step) {
                gatewayTicks();
                const std::size_t now = gateway.ticks.size();
                connected = below(25) != 0 && (connected || below(4) == 0);
                if (connected) {
                    const Gateway::Tick &newest = gateway.ticks.back();
                    tick(newest.price, newest.time, newest.seq);
                } else {
                    lost = now;
                }
                const std::size_t saw = now - std::size_t(below(4));
                if (below(8) == 0 && saw >= pageSaw) {
                    std::size_t count = 2;
                    while (gateway.answer(saw, 0, count).candles.front().time
                           > m_series.newestFromGateway())
                        ++count;
                    merge(gateway.answer(saw, 0, count + std::size_t(below(3))));
                    pageSaw = saw;
                }
                if (below(30) == 0)
                    merge(gateway.answer(now, m_series.at(0).time - 1 + below(2) * 300,
                                         std::size_t(1 + below(20))));
                QCOMPARE(m_view.kept(), m_series.candles());
                for (int i = 1; i < m_series.size(); ++i)
                    QVERIFY(m_series.at(i).time > m_series.at(i - 1).time);
                if (pageSaw < lost)
                    continue;
                auto truth = gateway.bars(now);
                truth.erase(truth.begin(), truth.find(m_series.at(0).time));
                QCOMPARE(std::size_t(m_series.size()), truth.size());
                for (const Candle &mine : m_series.candles()) {
                    Candle theirs = truth[mine.time];
                    if (mine.time >= m_series.newestFromGateway())
                        theirs.volume = mine.volume; // ticks do not tell it
                    QCOMPARE(mine, theirs);
                }
            }
        }
    }
};

QTEST_APPLESS_MAIN(CandleSeriesTest)
#include "tst_candleseries.moc"
