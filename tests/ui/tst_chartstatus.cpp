// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "tests/ui/chartsamples.h"
#include "ui/chart/chartstatus.h"
#include "ui/common/errortext.h"
#include "ui/common/formatting.h"

#include <QTest>

using namespace mm;
using namespace Qt::Literals::StringLiterals;
using Page = ChartStatus::Page;
using State = CandleSource::State;

/// What a chart says of itself.
class ChartStatusTest : public QObject
{
    Q_OBJECT

private:
    const Formatting m_formatting{QLocale(QLocale::English, QLocale::UnitedStates)};

    static ChartSituation shown()
    {
        ChartSituation situation;
        situation.chosen = true;
        situation.source = State::Ready;
        situation.hasCandles = true;
        situation.freshness = Freshness::Live;
        return situation;
    }
    [[nodiscard]] ChartStatus of(const ChartSituation &situation) const
    {
        return chartStatus(situation, m_formatting);
    }

private slots:
    void onePageAtATime()
    {
        ChartSituation situation;
        QCOMPARE(of(situation).page, Page::NothingChosen);
        QVERIFY(!of(situation).text.isEmpty());
        situation.chosen = true;
        QCOMPARE(of(situation).page, Page::Loading);
        situation.source = State::Ready;
        QCOMPARE(of(situation).page, Page::Empty);
        QVERIFY(!of(situation).action.isEmpty());
        situation.source = State::Refused;
        situation.error.kind = ErrorKind::NoPermission;
        QCOMPARE(of(situation).page, Page::Refused);
        QVERIFY(!of(situation).text.isEmpty());
        QVERIFY(!of(situation).action.isEmpty());
        situation.hasCandles = true;
        QCOMPARE(of(situation).page, Page::Candles);
        QVERIFY(!of(situation).stale.isEmpty()); // they stay, and why they end is said
        situation.offered = false;
        QCOMPARE(of(situation).page, Page::Empty);
    }

    void aLiveChartHasNothingToSay() { QCOMPARE(of(shown()), ChartStatus{.page = Page::Candles}); }

    void whatMayBeWrongIsDimmed_data()
    {
        QTest::addColumn<int>("freshness");
        QTest::addColumn<bool>("dimmed");
        QTest::newRow("live") << int(Freshness::Live) << false;
        QTest::newRow("none yet") << int(Freshness::NoPrice) << false;
        QTest::newRow("stale") << int(Freshness::Stale) << true;
        QTest::newRow("disconnected") << int(Freshness::Disconnected) << true;
        QTest::newRow("closed") << int(Freshness::Closed) << false;
        QTest::newRow("holiday") << int(Freshness::Holiday) << false;
    }

    void whatMayBeWrongIsDimmed()
    {
        QFETCH(int, freshness);
        QFETCH(bool, dimmed);
        ChartSituation situation = shown();
        situation.freshness = Freshness(freshness);
        QCOMPARE(of(situation).dimmed, dimmed);
    }

    void aStalePriceSaysItsAge()
    {
        ChartSituation situation = shown();
        situation.freshness = Freshness::Stale;
        situation.age = 45'000;
        QVERIFY2(of(situation).stale.contains(u"45 s"_s), qPrintable(of(situation).stale));
    }

    void aClosedMarketSaysUntilWhen()
    {
        ChartSituation situation = shown();
        situation.freshness = Freshness::Closed;
        QCOMPARE(of(situation).market, u"Market closed"_s);
        situation.opensAt = 1'700'000'000'000;
        QVERIFY(of(situation).market.contains(m_formatting.dateTime(1'700'000'000'000)));
        situation.freshness = Freshness::Holiday;
        QVERIFY(of(situation).market.startsWith(u"Holiday"_s));
    }

    void unreadableCandlesAreCounted()
    {
        ChartSituation situation = shown();
        situation.missing = 3;
        QVERIFY2(of(situation).missing.startsWith(u"3 "_s), qPrintable(of(situation).missing));
    }

    void troubleIsSaid()
    {
        ChartSituation situation = shown();
        situation.error = GatewayError{.kind = ErrorKind::Refused, .code = u"202"_s};
        situation.missing = 3;
        const ChartStatus status = of(situation);
        QVERIFY2(status.missing.endsWith(sentenceFor(situation.error)), qPrintable(status.missing));
        QCOMPARE(status.page, ChartStatus::Page::Candles);
    }

    void theChartInWords()
    {
        CandlePage page = Sample::candles(2);
        page.candles[0].close = 100'000;
        page.candles[1] = {.time = page.candles[1].time,
                           .open = 100'000,
                           .high = 101'300,
                           .low = 99'900,
                           .close = 101'250};
        const CandleSeries series = Sample::series(page);
        ChartSituation situation = shown();
        situation.missing = 2;
        const QString words =
            chartInWords(u"EUR/USD"_s, series, u"14 Nov"_s, of(situation), m_formatting);
        for (const QString &part : {u"EUR/USD at 1.01250"_s, u"+1.25 %"_s, u"5 minutes"_s,
                                    u"14 Nov"_s, of(situation).missing})
            QVERIFY2(words.contains(part), qPrintable(words));
        // Without candles it is what the page says.
        situation = {};
        const QString nothing = chartInWords({}, CandleSeries(), {}, of(situation), m_formatting);
        QVERIFY(nothing.startsWith(of(situation).title));
    }
};

QTEST_MAIN(ChartStatusTest)
#include "tst_chartstatus.moc"
