// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "tests/ui/chartsamples.h"
#include "ui/chart/chartmarks.h"
#include "ui/chart/chartscale.h"
#include "ui/chart/charttimes.h"

#include <QTest>

#include <cmath>
#include <random>

using namespace mm;
using namespace Qt::Literals::StringLiterals;

/// Where things of a chart are, by numbers alone.
class ChartGeometryTest : public QObject
{
    Q_OBJECT

private:
    static ChartGeometry random(std::mt19937 &generator, const CandleSeries &series)
    {
        const auto share = [&generator] { return double(generator() % 10'000) / 10'000; };
        ChartGeometry geometry;
        geometry.series = &series;
        geometry.plot =
            QRectF(share() * 50, share() * 50, 200 + share() * 1'500, 100 + share() * 800);
        geometry.firstIndex = share() * 400 - 200;
        geometry.candleWidth = 0.01 + share() * 40;
        geometry.lowUnits = 1 + share() * 100'000;
        geometry.highUnits = geometry.lowUnits + 10 + share() * 50'000;
        geometry.logarithmic = generator() % 2 == 0;
        return geometry;
    }

private slots:
    void placesAndValuesAreInverse()
    {
        const CandleSeries series = Sample::series(Sample::candles(300));
        std::mt19937 generator(11);
        for (int round = 0; round < 2'000; ++round) {
            const ChartGeometry geometry = random(generator, series);
            const double index = double(generator() % 3'000) / 10;
            QVERIFY(std::abs(geometry.indexAt(geometry.x(index)) - index) < 1e-6);
            const double units = geometry.lowUnits
                + (geometry.highUnits - geometry.lowUnits) * double(generator() % 1'000) / 1'000;
            QVERIFY(std::abs(geometry.unitsAt(geometry.y(units)) - units) < 1e-5 * units);
            // Higher prices are higher up.
            QVERIFY(geometry.y(units + 5) < geometry.y(units));
        }
    }

    void timesAndIndexesAreInverse()
    {
        const CandleSeries series =
            Sample::series(Sample::candles(4'000, CandleInterval::M5, 3, true));
        ChartGeometry geometry;
        geometry.series = &series;
        for (int index = 0; index < series.size(); ++index) {
            QCOMPARE(geometry.indexOfTime(series.at(index).time), double(index));
            QCOMPARE(geometry.timeOfIndex(index), series.at(index).time);
        }
        // Beyond the ends candles go on as they were.
        QCOMPARE(geometry.timeOfIndex(-2), series.at(0).time - 600);
        QCOMPARE(geometry.indexOfTime(series.at(0).time - 600), -2.0);
        QCOMPARE(geometry.timeOfIndex(series.size() + 1), series.last().time + 600);
        QCOMPARE(geometry.indexOfTime(series.last().time + 600), double(series.size() + 1));
    }

    void aPriceIsRoundedToTheProductsDecimals()
    {
        CandlePage page = Sample::candles(3);
        page.scale = 7;
        const CandleSeries series = Sample::series(page);
        ChartGeometry geometry;
        geometry.series = &series;
        geometry.plot = {0, 0, 100, 100};
        geometry.lowUnits = 0;
        geometry.highUnits = 20'000'000;
        QCOMPARE(geometry.priceAt(50), *Decimal::parse(u"1.00000"_s));
        QCOMPARE(geometry.unitsOf(*Decimal::parse(u"1.5"_s)), 15'000'000.0);
        QVERIFY(geometry.priceAt(33.337).scale() <= 5);
    }

    void priceLabelsAreRoundAndApart()
    {
        const CandleSeries series = Sample::series(Sample::candles(300));
        std::mt19937 generator(5);
        int most = 0;
        for (int round = 0; round < 2'000; ++round) {
            const ChartGeometry geometry = random(generator, series);
            constexpr double spacing = 40;
            const std::vector<qint64> ticks = priceTicks(geometry, spacing);
            most = std::max(most, int(ticks.size()));
            for (std::size_t at = 0; at < ticks.size(); ++at) {
                const double y = geometry.y(double(ticks[at]));
                QVERIFY(y >= geometry.plot.top() - 1 && y <= geometry.plot.bottom() + 1);
                if (at > 0) {
                    QVERIFY(ticks[at] > ticks[at - 1]);
                    QVERIFY(geometry.y(double(ticks[at - 1])) - y > spacing - 1);
                }
            }
            // A linear scale is full of them.
            if (!geometry.logarithmic && geometry.highUnits - geometry.lowUnits > 1'000)
                QVERIFY(int(ticks.size()) >= int(geometry.plot.height() / spacing / 2.5) - 1);
        }
        QVERIFY(most > 5);
    }

    void noLabelIsFinerThanTheProduct()
    {
        CandlePage page = Sample::candles(3);
        page.scale = 8; // three decimals more than are shown
        const CandleSeries series = Sample::series(page);
        ChartGeometry geometry;
        geometry.series = &series;
        geometry.plot = {0, 0, 100, 400};
        geometry.lowUnits = 1'000'100;
        geometry.highUnits = 1'004'100;
        const std::vector<qint64> ticks = priceTicks(geometry, 40);
        QVERIFY(!ticks.empty());
        for (const qint64 tick : ticks)
            QCOMPARE(tick % 1'000, qint64(0));
    }

    void stepsAreOneTwoFive()
    {
        QCOMPARE(niceStep(0.003), 0.005);
        QCOMPARE(niceStep(1), 1.0);
        QCOMPARE(niceStep(1.1), 2.0);
        QCOMPARE(niceStep(49), 50.0);
        QCOMPARE(niceStep(51), 100.0);
        const ValueTicks ticks = valueTicks(-0.0123, 0.0187, 5);
        QCOMPARE(ticks.decimals, 2);
        QCOMPARE(ticks.values.size(), std::size_t(3)); // -0.01, 0, 0.01
    }

    void timeLabelsStandAtBoundaries()
    {
        const CandleSeries series =
            Sample::series(Sample::candles(5'000, CandleInterval::M15, 3, true));
        ChartTimes times{QLocale(QLocale::English, QLocale::UnitedStates)};
        times.setZone(ChartZone::Utc);
        for (const double least : {5.0, 12.0, 40.0, 90.0, 400.0, 1'500.0}) {
            const std::vector<TimeTick> ticks = times.ticks(series, 0, series.size() - 1, least);
            QVERIFY2(ticks.size() >= 2, qPrintable(QString::number(least)));
            for (std::size_t at = 0; at < ticks.size(); ++at) {
                const QDateTime before =
                    QDateTime::fromSecsSinceEpoch(series.at(ticks[at].index - 1).time, Qt::UTC);
                const QDateTime start = QDateTime::fromSecsSinceEpoch(ticks[at].time, Qt::UTC);
                QCOMPARE(ticks[at].time, series.at(ticks[at].index).time);
                QCOMPARE(ticks[at].rank == TimeTick::Rank::Time, before.date() == start.date());
                if (at > 0)
                    QVERIFY(ticks[at].index - ticks[at - 1].index >= least);
            }
        }
    }

    void labelsSayWhatBegins()
    {
        ChartTimes times{QLocale(QLocale::English, QLocale::UnitedStates)};
        times.setZone(ChartZone::Utc);
        const auto at = [](int year, int month, int day, int hour) {
            return QDateTime(QDate(year, month, day), QTime(hour, 0), Qt::UTC).toSecsSinceEpoch();
        };
        const auto text = [&](qint64 time, TimeTick::Rank rank) {
            return times.label({0, time, rank}, CandleInterval::M5);
        };
        QCOMPARE(text(at(2026, 3, 5, 14), TimeTick::Rank::Time), u"14:00"_s);
        QCOMPARE(text(at(2026, 3, 5, 0), TimeTick::Rank::Day), u"5 Mar"_s);
        QCOMPARE(text(at(2026, 3, 1, 0), TimeTick::Rank::Month), u"Mar 2026"_s);
        QCOMPARE(text(at(2026, 1, 1, 0), TimeTick::Rank::Year), u"2026"_s);
        QCOMPARE(times.full(at(2026, 3, 5, 14), CandleInterval::M5), u"5 Mar 2026 14:00"_s);
        // A day's candle has no time of day, also where another interval was looked at before.
        QCOMPARE(times.full(at(2026, 3, 5, 14), CandleInterval::D1), u"5 Mar 2026"_s);
        QCOMPARE(times.full(at(2026, 3, 6, 0), CandleInterval::D1), u"6 Mar 2026"_s);
    }

    void aDaysCandleKeepsItsDateInEveryZone()
    {
        ChartTimes times{QLocale::c()};
        times.setZone(ChartZone::Local);
        QCOMPARE(times.offsetAt(1'700'000'000, CandleInterval::D1), 0);
        QCOMPARE(times.offsetAt(1'700'000'000, CandleInterval::M1),
                 QDateTime::fromSecsSinceEpoch(1'700'000'000).offsetFromUtc());
        times.setZone(ChartZone::Gateway);
        QCOMPARE(times.offsetAt(1'700'000'000, CandleInterval::M1), 0);
    }

    void columnsHoldEveryCandleOnce()
    {
        CandlePage page = Sample::candles(5'000);
        CandlePyramid pyramid;
        std::mt19937 generator(17);
        for (int round = 0; round < 60; ++round) {
            const std::size_t changed = generator() % 5'000; // and all behind it
            for (std::size_t at = changed; at < std::min<std::size_t>(changed + 40, 5'000); ++at) {
                page.candles[at].high += 1 + qint64(generator() % 50);
                page.candles[at].low -= 1 + qint64(generator() % 50);
                page.candles[at].volume = qint64(generator() % 2'000);
            }
            pyramid.changedFrom(changed);
            ColumnPlan plan;
            plan.width = 0.005 + double(generator() % 1'000) / 1'100;
            plan.firstIndex = double(generator() % 4'000) - 500;
            plan.from = int(std::max(0.0, plan.firstIndex));
            plan.to = std::min(4'999, plan.from + int(generator() % 4'000));
            std::vector<ChartColumn> columns;
            fillColumns(columns, page.candles, pyramid, plan, 5'000);
            std::vector<ChartColumn> one; // candle after candle
            qint64 high = 0, low = std::numeric_limits<qint64>::max();
            for (int index = plan.from; index <= plan.to; ++index) {
                high = std::max(high, page.candles[std::size_t(index)].high);
                low = std::min(low, page.candles[std::size_t(index)].low);
                if (one.empty() || one.back().x != plan.column(index))
                    one.push_back({.x = plan.column(index)});
                one.back().add(page.candles[std::size_t(index)]);
            }
            QVERIFY(columns == one);
            if (columns.empty())
                continue;
            QCOMPARE(std::ranges::max(columns, {}, &ChartColumn::high).high, high);
            QCOMPARE(std::ranges::min(columns, {}, &ChartColumn::low).low, low);
        }
    }

    void aPyramidGrowsWithItsCandles()
    {
        const std::vector<Candle> all = Sample::candles(3'000).candles;
        CandlePyramid pyramid;
        std::mt19937 generator(5);
        for (std::size_t size = 1; size < all.size(); size += 1 + generator() % 90) {
            const std::vector<Candle> candles(all.begin(), all.begin() + std::ptrdiff_t(size));
            const std::size_t from = generator() % size;
            const std::size_t end = from + 1 + generator() % (size - from);
            const CandlePyramid::Range range = pyramid.range(candles, from, end);
            const auto first = candles.begin() + std::ptrdiff_t(from);
            const auto last = candles.begin() + std::ptrdiff_t(end);
            QCOMPARE(range.high, std::max_element(first, last, [](auto &a, auto &b) {
                                     return a.high < b.high;
                                 })->high);
            QCOMPARE(range.low, std::min_element(first, last, [](auto &a, auto &b) {
                                    return a.low < b.low;
                                })->low);
            QCOMPARE(range.volume, std::max_element(first, last, [](auto &a, auto &b) {
                                       return a.volume < b.volume;
                                   })->volume);
        }
    }

    void heikinAshiIsTheMeanOfWhatWas()
    {
        std::vector<Candle> candles(2), smoothed;
        candles[0] = {.time = 0, .open = 100, .high = 130, .low = 90, .close = 120};
        candles[1] = {.time = 60, .open = 120, .high = 124, .low = 100, .close = 104};
        makeHeikinAshi(smoothed, candles, 0);
        QCOMPARE(smoothed[0].close, qint64(110));
        QCOMPARE(smoothed[0].open, qint64(110));
        QCOMPARE(smoothed[1].close, qint64(112));
        QCOMPARE(smoothed[1].open, qint64(110));
        QCOMPARE(smoothed[1].high, qint64(124));
        // From the newest alone it is the same as from the start.
        std::vector<Candle> again = smoothed;
        candles[1].close = 90;
        makeHeikinAshi(again, candles, 1);
        makeHeikinAshi(smoothed, candles, 0);
        QCOMPARE(again, smoothed);
    }
};

QTEST_MAIN(ChartGeometryTest)
#include "tst_chartgeometry.moc"
