// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "ui/chart/indicators.h"

#include "app/protocol/json.h"

#include <QFile>
#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <bit>
#include <cmath>

using namespace mm;
using namespace Qt::Literals::StringLiterals;

namespace {

CandlePage pageOf(std::vector<Candle> candles, int scale, int volumeScale = 0)
{
    CandlePage page;
    page.interval = CandleInterval::M15;
    page.priceDigits = page.scale = scale;
    page.volumeScale = volumeScale;
    page.candles = std::move(candles);
    return page;
}

CandleSeries seriesOf(std::vector<Candle> candles, int scale, int volumeScale = 0)
{
    CandleSeries series;
    series.clear(CandleInterval::M15, scale);
    (void)series.merge(pageOf(std::move(candles), scale, volumeScale));
    return series;
}

Json reference()
{
    QFile file(QStringLiteral(MM_TEST_DATA "/indicators.json"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return Json::parse(file.readAll()).value_or(Json());
}

std::vector<Candle> candlesFrom(const Json &rows)
{
    std::vector<Candle> candles;
    for (const Json &row : rows.items()) {
        const auto number = [&row](std::size_t i) {
            return row.items()[i].numberText().toLongLong();
        };
        candles.push_back({number(0), number(1), number(2), number(3), number(4), number(5)});
    }
    return candles;
}

/// Bit for bit; what is not a number equals itself.
bool same(const std::vector<IndicatorLine> &one, const std::vector<IndicatorLine> &other)
{
    return std::ranges::equal(one, other, [](const IndicatorLine &a, const IndicatorLine &b) {
        return std::ranges::equal(a.values, b.values, [](double x, double y) {
            return std::isnan(x) ? std::isnan(y)
                                 : std::bit_cast<quint64>(x) == std::bit_cast<quint64>(y);
        });
    });
}

std::vector<Indicator> oneOfEach()
{
    std::vector<Indicator> all;
    for (const IndicatorKind kind : indicatorKinds)
        all.emplace_back(IndicatorSetting{.kind = kind});
    all.emplace_back(IndicatorSetting{.kind = IndicatorKind::MovingAverage, .parameters = {1}});
    all.emplace_back(IndicatorSetting{.kind = IndicatorKind::Macd, .parameters = {30, 7, 1}});
    all.emplace_back(IndicatorSetting{.kind = IndicatorKind::Kdj, .parameters = {2, 1, 1}});
    return all;
}

class Candles
{
public:
    explicit Candles(quint32 seed) : m_random(seed) { }

    Candle make(qint64 time, qint64 open)
    {
        const qint64 close = open + qint64(m_random.bounded(41)) - 20;
        return {time,
                open,
                qMax(open, close) + m_random.bounded(5),
                qMin(open, close) - m_random.bounded(5),
                close,
                m_random.bounded(4) == 0 ? 0 : m_random.bounded(1000)};
    }
    int below(int most) { return m_random.bounded(most); }

private:
    QRandomGenerator m_random;
};

} // namespace

class TestIndicators : public QObject
{
    Q_OBJECT
private slots:
    void agreesWithOthers_data();
    void agreesWithOthers();
    void updateIsCompute_data();
    void updateIsCompute();
    void aTickCostsTheLastValueAlone();
    void withoutAnyMove();
    void vwapBeginsEachDay();
    void longAndLargeStaysExact();
    void fewCandles();
    void rescaledIsTheSame();
    void looks();
    void names();
    void settingsOutAndIn_data();
    void settingsOutAndIn();
};

void TestIndicators::agreesWithOthers_data()
{
    QTest::addColumn<int>("table");
    const Json file = reference();
    QCOMPARE(file["tables"].items().size(), 18);
    int place = 0;
    for (const Json &table : file["tables"].items()) {
        QTest::addRow("%s, table %d", qPrintable(table["kind"].toString()), place) << place;
        ++place;
    }
}

void TestIndicators::agreesWithOthers()
{
    QFETCH(int, table);
    const Json file = reference();
    const std::vector<Candle> candles = candlesFrom(file["candles"]);
    QCOMPARE(candles.size(), 300);
    const CandleSeries series = seriesOf(candles, file["scale"].numberText().toInt(),
                                         file["volumeScale"].numberText().toInt());
    const Json wanted = file["tables"].items()[std::size_t(table)];
    const auto setting = IndicatorSetting::fromJson(wanted);
    QVERIFY(setting);
    QCOMPARE(setting->toJson()["parameters"], wanted["parameters"]);
    Indicator indicator(*setting);
    indicator.compute(series);
    QCOMPARE(indicator.lines().size(), wanted["lines"].items().size());
    int numbers = 0;
    for (std::size_t line = 0; line < indicator.lines().size(); ++line) {
        const std::vector<double> &values = indicator.lines()[line].values;
        const Json expected = wanted["lines"].items()[line];
        QCOMPARE(values.size(), expected.items().size());
        for (std::size_t i = 0; i < values.size(); ++i) {
            const Json &number = expected.items()[i];
            QCOMPARE(std::isnan(values[i]), number.isNull());
            if (number.isNull())
                continue;
            const double value = number.numberText().toDouble();
            // Differences of prices (MACD) are as exact as the prices they come from.
            const double size = setting->kind == IndicatorKind::Macd ? 1'000 : std::abs(value);
            QVERIFY2(std::abs(values[i] - value) <= 1e-9 * std::max(size, 1e-3),
                     qPrintable(u"candle %1: %2, reference %3"_s.arg(i)
                                    .arg(values[i], 0, 'g', 15)
                                    .arg(value, 0, 'g', 15)));
            ++numbers;
        }
    }
    QVERIFY(numbers > 95);
}

void TestIndicators::updateIsCompute_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 8; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

// Any sequence of ticks, candles behind and candles before.
void TestIndicators::updateIsCompute()
{
    QFETCH(quint32, seed);
    Candles random(seed);
    std::vector<Candle> candles;
    std::vector<Indicator> kept = oneOfEach();
    qint64 first = 1'700'000'000 / 900 * 900, next = first;
    for (int step = 0; step < 150; ++step) {
        CandleSeries::Change change;
        const int what = candles.empty() ? 1 : random.below(10);
        if (what == 0) {
            change.prepended = 1 + random.below(20);
            for (int i = 0; i < change.prepended; ++i)
                candles.insert(candles.begin(), random.make(first -= 900, 5'000));
        } else if (what <= 4) {
            // As it is left behind, a candle may change once more.
            change.last = !candles.empty() && random.below(2) == 0;
            if (change.last)
                candles.back().close = candles.back().low;
            change.appended = 1 + (random.below(4) == 0 ? random.below(30) : 0);
            for (int i = 0; i < change.appended; ++i) {
                candles.push_back(
                    random.make(next, candles.empty() ? 5'000 : candles.back().close));
                next += random.below(20) == 0 ? 90'000 : 900;
            }
        } else if (what == 5) {
            change.others = true;
            candles[std::size_t(random.below(int(candles.size())))].high += 7;
        } else {
            change.last = true;
            candles.back() = random.make(candles.back().time, candles.back().open);
        }
        const CandleSeries series = seriesOf(candles, 2, 1);
        std::vector<Indicator> fresh = oneOfEach();
        for (std::size_t i = 0; i < kept.size(); ++i) {
            kept[i].update(series, change);
            fresh[i].compute(series);
            QVERIFY2(same(kept[i].lines(), fresh[i].lines()),
                     qPrintable(indicatorTitle(kept[i].setting())));
        }
    }
}

// What it does not look at it cannot notice: candles before the one left behind are not read as
// new, so that their values stay although they changed.
void TestIndicators::aTickCostsTheLastValueAlone()
{
    Candles random(5);
    std::vector<Candle> candles;
    for (int i = 0; i < 300; ++i)
        candles.push_back(random.make(900LL * i, 5'000));
    std::vector<Indicator> kept = oneOfEach();
    for (Indicator &indicator : kept)
        indicator.compute(seriesOf(candles, 2));
    std::vector<Candle> changed = candles;
    for (int i = 0; i < 299; ++i)
        changed[std::size_t(i)] = random.make(900LL * i, 9'000);
    for (Indicator &indicator : kept) {
        const std::vector<IndicatorLine> before = indicator.lines();
        indicator.update(seriesOf(changed, 2), {.last = true});
        for (std::size_t line = 0; line < before.size(); ++line) {
            for (std::size_t i = 0; i < 299; ++i) {
                const double was = before[line].values[i], is = indicator.lines()[line].values[i];
                QVERIFY(std::isnan(was) ? std::isnan(is) : was == is);
            }
        }
    }
}

void TestIndicators::withoutAnyMove()
{
    std::vector<Candle> candles;
    for (int i = 0; i < 60; ++i)
        candles.push_back({900LL * i, 5'000, 5'000, 5'000, 5'000, 0});
    const CandleSeries series = seriesOf(candles, 2);
    const auto last = [&series](IndicatorKind kind, std::size_t line = 0) {
        Indicator indicator({.kind = kind});
        indicator.compute(series);
        return indicator.lines()[line].values.back();
    };
    QCOMPARE(last(IndicatorKind::MovingAverage), 50.0);
    QCOMPARE(last(IndicatorKind::Ema), 50.0);
    QCOMPARE(last(IndicatorKind::Bollinger, 1), 50.0);
    QCOMPARE(last(IndicatorKind::Bollinger, 2), 50.0);
    QVERIFY(std::isnan(last(IndicatorKind::Vwap)));
    QCOMPARE(last(IndicatorKind::Macd, 2), 0.0);
    QCOMPARE(last(IndicatorKind::Rsi), 50.0);
    QCOMPARE(last(IndicatorKind::Kdj, 2), 50.0);
    QCOMPARE(last(IndicatorKind::Atr), 0.0);
    QVERIFY(std::isnan(last(IndicatorKind::WilliamsR)));
}

void TestIndicators::vwapBeginsEachDay()
{
    const CandleSeries series = seriesOf({{86'400 - 900, 100, 100, 100, 100, 5},
                                          {86'400, 200, 200, 200, 200, 0},
                                          {86'400 + 900, 300, 300, 300, 300, 1},
                                          {86'400 + 1'800, 400, 400, 400, 400, 3}},
                                         0);
    Indicator vwap({.kind = IndicatorKind::Vwap});
    vwap.compute(series);
    const std::vector<double> &values = vwap.lines()[0].values;
    QCOMPARE(values[0], 100.0);
    QVERIFY(std::isnan(values[1]));
    QCOMPARE(values[2], 300.0);
    QCOMPARE(values[3], 375.0);
}

// A price far away in the past leaves nothing behind in the sums.
void TestIndicators::longAndLargeStaysExact()
{
    std::vector<Candle> candles{{0, 0, qint64(1) << 60, 0, qint64(1) << 60, 1}};
    for (int i = 1; i < 50'000; ++i)
        candles.push_back({900LL * i, 7, 7, 7, 7, 1});
    Indicator average({.kind = IndicatorKind::MovingAverage});
    average.compute(seriesOf(candles, 0));
    QCOMPARE(average.lines()[0].values.back(), 7.0);
}

void TestIndicators::fewCandles()
{
    for (Indicator &indicator : oneOfEach()) {
        indicator.compute(seriesOf({}, 2));
        for (const IndicatorLine &line : indicator.lines())
            QVERIFY(line.values.empty());
        indicator.update(seriesOf({}, 2), {.last = true});
        indicator.update(seriesOf({{0, 1, 2, 1, 2, 0}}, 2), {.appended = 1});
        for (const IndicatorLine &line : indicator.lines())
            QCOMPARE(line.values.size(), 1);
        indicator.update(seriesOf({}, 2), {.others = true}); // another product
        for (const IndicatorLine &line : indicator.lines())
            QVERIFY(line.values.empty());
    }
}

// A tick with more decimals makes the series rescale.
void TestIndicators::rescaledIsTheSame()
{
    Candles random(9);
    std::vector<Candle> candles;
    for (int i = 0; i < 120; ++i)
        candles.push_back(random.make(900LL * i, 123'456));
    std::vector<Indicator> kept = oneOfEach();
    for (Indicator &indicator : kept)
        indicator.compute(seriesOf(candles, 2));
    std::vector<Candle> fine = candles;
    for (Candle &candle : fine) {
        for (qint64 *price : {&candle.open, &candle.high, &candle.low, &candle.close})
            *price *= 1'000;
    }
    fine.back().close += 1;
    fine.back().high += 1;
    for (Indicator &indicator : kept) {
        indicator.update(seriesOf(fine, 5), {.last = true});
        Indicator fresh(indicator.setting());
        fresh.compute(seriesOf(fine, 5));
        QVERIFY(same(indicator.lines(), fresh.lines()));
    }
}

void TestIndicators::looks()
{
    const auto of = [](IndicatorKind kind) { return Indicator({.kind = kind, .colour = 5}); };
    QVERIFY(of(IndicatorKind::Bollinger).isOverlay());
    QVERIFY(of(IndicatorKind::Vwap).isOverlay());
    QVERIFY(!of(IndicatorKind::Macd).isOverlay());
    QVERIFY(!of(IndicatorKind::Atr).isOverlay());
    QCOMPARE(of(IndicatorKind::Rsi).range(), std::pair(0.0, 100.0));
    QCOMPARE(of(IndicatorKind::WilliamsR).range(), std::pair(-100.0, 0.0));
    QVERIFY(!of(IndicatorKind::Kdj).range()); // J leaves 0 to 100
    QCOMPARE(of(IndicatorKind::Rsi).levels(), (std::vector<double>{30, 70}));
    QCOMPARE(of(IndicatorKind::Rsi).decimals(5), 2);
    QCOMPARE(of(IndicatorKind::Atr).decimals(5), 5);
    const Indicator macd = of(IndicatorKind::Macd);
    QVERIFY(macd.lines()[2].histogram);
    // Each line its own place, round the table's end.
    QCOMPARE(macd.lines()[0].colour, 5);
    QCOMPARE(macd.lines()[1].colour, 0);
    QVERIFY(of(IndicatorKind::Rsi).lines()[0].name.isEmpty());
    QCOMPARE(of(IndicatorKind::Kdj).lines()[2].name, u"J"_s);
}

void TestIndicators::names()
{
    QCOMPARE(indicatorTitle({.kind = IndicatorKind::MovingAverage}), u"MA 20"_s);
    QCOMPARE(indicatorTitle({.kind = IndicatorKind::Bollinger, .parameters = {20, 250}}),
             u"BOLL 20 2.5"_s);
    QCOMPARE(indicatorTitle({.kind = IndicatorKind::Macd}), u"MACD 12 26 9"_s);
    QCOMPARE(indicatorTitle({.kind = IndicatorKind::Vwap}), u"VWAP"_s);
    for (const IndicatorKind kind : indicatorKinds) {
        QVERIFY(!indicatorName(kind).isEmpty());
        for (const IndicatorParameter &parameter : indicatorParameters(kind)) {
            QVERIFY(!parameter.name.isEmpty());
            QVERIFY(parameter.least >= 1 && parameter.least <= parameter.usual);
            QVERIFY(parameter.usual <= parameter.most);
        }
    }
}

void TestIndicators::settingsOutAndIn_data()
{
    QTest::addColumn<QByteArray>("in");
    QTest::addColumn<QByteArray>("out");
    const auto row = [](const char *name, const char *in, const char *out) {
        QTest::newRow(name) << QByteArray(in) << QByteArray(out);
    };
    row("whole", R"({"kind":"kdj","parameters":[14,5,2],"colour":3})",
        R"({"kind":"kdj","parameters":[14,5,2],"colour":3})");
    row("unknown kind", R"({"kind":"magic","parameters":[14]})", "");
    row("no object", "[1]", "");
    row("kind as a number", R"({"kind":1})", "");
    row("usual", R"({"kind":"ma"})", R"({"kind":"ma","parameters":[20],"colour":0})");
    row("too few", R"({"kind":"macd","parameters":[5]})",
        R"({"kind":"macd","parameters":[5,26,9],"colour":0})");
    row("too many", R"({"kind":"rsi","parameters":[5,6,7]})",
        R"({"kind":"rsi","parameters":[5],"colour":0})");
    row("out of range", R"({"kind":"bollinger","parameters":[501,9],"colour":6})",
        R"({"kind":"bollinger","parameters":[20,200],"colour":0})");
    row("no numbers", R"({"kind":"atr","parameters":["x"],"colour":"red"})",
        R"({"kind":"atr","parameters":[14],"colour":0})");
    row("fractions and huge", R"({"kind":"macd","parameters":[1.5,1e9,99999999999],"colour":-1})",
        R"({"kind":"macd","parameters":[12,26,9],"colour":0})");
    row("parameters of none", R"({"kind":"vwap","parameters":{"a":1}})",
        R"({"kind":"vwap","parameters":[],"colour":0})");
}

void TestIndicators::settingsOutAndIn()
{
    QFETCH(QByteArray, in);
    QFETCH(QByteArray, out);
    const auto setting = IndicatorSetting::fromJson(Json::parse(in).value());
    QCOMPARE(setting ? setting->toJson().toBytes() : QByteArray(), out);
    if (setting)
        QCOMPARE(IndicatorSetting::fromJson(setting->toJson()), setting);
}

QTEST_APPLESS_MAIN(TestIndicators)
#include "tst_indicators.moc"
