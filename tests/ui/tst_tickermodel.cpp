// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/net/serverclock.h"
#include "tests/support/samples.h"
#include "tests/support/testclock.h"
#include "ui/common/formatting.h"
#include "ui/common/tableexport.h"
#include "ui/market/tickermodel.h"
#include "ui/market/tickersort.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <random>

using namespace mm;
using namespace Qt::Literals::StringLiterals;
using Column = TickerModel::Column;

class TickerModelTest : public QObject
{
    Q_OBJECT

private:
    /// A model of products 1…n with the symbols it is given.
    struct Fixture {
        TestClock clock;
        Formatting formatting{QLocale(QLocale::English, QLocale::UnitedStates)};
        TickerModel model{clock, formatting};
        QAbstractItemModelTester tester{&model,
                                        QAbstractItemModelTester::FailureReportingMode::QtTest};
        std::vector<Symbol> symbols;

        explicit Fixture(std::vector<Symbol> all) : symbols(std::move(all))
        {
            show(ids());
            model.setLive(true);
        }
        [[nodiscard]] std::vector<ProductId> ids() const
        {
            std::vector<ProductId> all;
            for (const Symbol &symbol : symbols)
                all.push_back(symbol.id);
            return all;
        }
        void show(const std::vector<ProductId> &products)
        {
            model.setProducts(products, [this](const ProductId &id) -> const Symbol * {
                for (const Symbol &symbol : symbols) {
                    if (symbol.id == id)
                        return &symbol;
                }
                return nullptr;
            });
        }
        [[nodiscard]] QString text(int row, Column column) const
        {
            return model.index(row, column).data().toString();
        }
        [[nodiscard]] CellStyle style(int row, Column column) const
        {
            return model.index(row, column).data(TickerModel::StyleRole).value<CellStyle>();
        }
        [[nodiscard]] QStringList order(const TickerSort &sort) const
        {
            QStringList codes;
            for (int row = 0; row < sort.rowCount(); ++row)
                codes << sort.index(row, 0).data().toString();
            return codes;
        }
    };

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void withoutPricesEveryCellSaysSo()
    {
        Fixture f({Sample::symbol(1, u"BTCUSDT"_s, 2)});
        QCOMPARE(f.text(0, Column::SymbolColumn), u"BTCUSDT"_s);
        for (int column = Column::LastColumn; column < Column::ColumnCount; ++column) {
            if (column == Column::TypeColumn)
                QCOMPARE(f.text(0, Column(column)), u"Spot"_s);
            else
                QCOMPARE(f.text(0, Column(column)),
                         column == Column::ChartColumn ? QString() : u"–"_s);
        }
        QVERIFY(!f.model.isComplete());
        QVERIFY(!f.model.isStale(0));
    }

    void textsAreExact()
    {
        Fixture f({Sample::symbol(1, u"BTCUSDT"_s, 2)});
        QuoteEntry entry = Sample::quote(1, "70123.45", "70123.40", "70123.5", f.clock.steadyMs());
        entry.yesterdayClose = Sample::fixed("70000.00");
        entry.hasRolling = true;
        entry.rolling.high = Sample::fixed("71000.1");
        entry.rolling.low = Sample::fixed("69000");
        entry.rolling.volume = Sample::fixed("1234567.891");
        f.model.apply({entry});
        QCOMPARE(f.text(0, Column::LastColumn), u"70123.45"_s);
        QCOMPARE(f.text(0, Column::ChangeColumn), u"+123.45"_s);
        QCOMPARE(f.text(0, Column::PercentColumn), u"+0.18 %"_s);
        QCOMPARE(f.text(0, Column::BidColumn), u"70123.40"_s);
        QCOMPARE(f.text(0, Column::AskColumn), u"70123.50"_s);
        QCOMPARE(f.text(0, Column::SpreadColumn), u"0.10"_s);
        QCOMPARE(f.text(0, Column::HighColumn), u"71000.10"_s);
        QCOMPARE(f.text(0, Column::LowColumn), u"69000.00"_s);
        QCOMPARE(f.text(0, Column::VolumeColumn), u"1,234,567.891"_s);
        QCOMPARE(f.text(0, Column::AgeColumn), u"0.0 s"_s);
        QVERIFY(f.model.isComplete());
        // More digits than the product is said to have are shown, never cut off.
        f.model.apply({Sample::tick(entry, "70123.456789", f.clock.steadyMs())});
        QCOMPARE(f.text(0, Column::LastColumn), u"70123.456789"_s);
    }

    void aMarketMakersSpreadIsPartOfThePrice()
    {
        Symbol symbol = Sample::symbol(1, u"EURUSD"_s, 5, DealMode::MarketMaker);
        symbol.bidSpread = *Decimal::parse(QByteArrayView("-0.00002"));
        symbol.askSpread = *Decimal::parse(QByteArrayView("0.00003"));
        symbol.pointRatio = 10;
        Fixture f({symbol});
        f.model.apply({Sample::quote(1, "1.08000", "1.07995", "1.08005", f.clock.steadyMs())});
        QCOMPARE(f.text(0, Column::BidColumn), u"1.07993"_s);
        QCOMPARE(f.text(0, Column::AskColumn), u"1.08008"_s);
        QCOMPARE(f.text(0, Column::SpreadColumn), u"1.5 pips"_s);
        QCOMPARE(f.text(0, Column::LastColumn), u"1.08000"_s);
    }

    void aMissingSideIsNoPriceOfZero()
    {
        Fixture f({Sample::symbol(1, u"A"_s, 2)});
        f.model.apply({Sample::quote(1, "5.00", "0", "0.00", f.clock.steadyMs())});
        QCOMPARE(f.text(0, Column::LastColumn), u"5.00"_s);
        QCOMPARE(f.text(0, Column::BidColumn), u"–"_s);
        QCOMPARE(f.text(0, Column::AskColumn), u"–"_s);
        QCOMPARE(f.text(0, Column::SpreadColumn), u"–"_s);
        QCOMPARE(f.text(0, Column::ChangeColumn), u"–"_s);
    }

    void anUnknownProductIsShownByItsNumberAndNotAskedFor()
    {
        Fixture f({Sample::symbol(1, u"A"_s, 2)});
        f.show({Sample::product(1), Sample::product(77)});
        QCOMPARE(f.text(1, Column::SymbolColumn), u"#77"_s);
        const std::vector<QuoteKey> wanted = f.model.wanted();
        QCOMPARE(wanted.size(), std::size_t(1));
        QCOMPARE(wanted[0].product, Sample::product(1));
        QCOMPARE(wanted[0].tradeMode, int(DealMode::Matching));
    }

    void aBatchSignalsEachChangedRowOnce()
    {
        std::vector<Symbol> symbols;
        for (quint64 id = 1; id <= 20; ++id)
            symbols.push_back(Sample::symbol(id, u"P%1"_s.arg(id), 2));
        Fixture f(symbols);
        std::vector<QuoteEntry> entries;
        for (quint64 id = 1; id <= 20; ++id)
            entries.push_back(Sample::quote(id, "10.00", "9.99", "10.01", f.clock.steadyMs()));
        f.model.apply(entries);

        QSignalSpy spy(&f.model, &QAbstractItemModel::dataChanged);
        const qint64 now = f.clock.steadyMs();
        f.model.apply({Sample::tick(entries[2], "10.05", now),
                       Sample::tick(entries[17], "9.95", now),
                       Sample::tick(entries[9], "10.00", now), // heard of, but nothing new
                       Sample::quote(99, "1.00", "1.00", "1.00", now)}); // nobody's
        QCOMPARE(spy.count(), 2);
        const int rows[] = {2, 17};
        for (int at = 0; at < 2; ++at) {
            const auto first = spy[at][0].toModelIndex();
            const auto last = spy[at][1].toModelIndex();
            QCOMPARE(first.row(), rows[at]);
            QCOMPARE(last.row(), rows[at]);
            QCOMPARE(first.column(), int(Column::LastColumn));
            QVERIFY(last.column() < Column::BidColumn); // bid and ask stood still
        }
    }

    /// Whatever shows something else is told of; what a tick leaves as it was mostly is not.
    void allThatLooksDifferentIsTold()
    {
        std::vector<Symbol> symbols{Sample::symbol(1, u"A"_s, 5),
                                    Sample::symbol(2, u"B"_s, 5, DealMode::MarketMaker)};
        symbols[1].pointRatio = 10;
        symbols[1].askSpread = *Decimal::parse(u"0.00002"_s);
        Fixture f(symbols);
        std::mt19937 random(5);
        const auto below = [&random](int limit) { return int(random() % unsigned(limit)); };
        std::vector<QuoteEntry> entries;
        for (quint64 id = 1; id <= 2; ++id) {
            entries.push_back(
                Sample::quote(id, "1.00000", "0.99999", "1.00001", f.clock.steadyMs()));
            entries.back().yesterdayClose = Sample::fixed("1.00000");
            entries.back().hasRolling = true;
        }
        f.model.apply(entries);
        f.clock.advance(TickerModel::fadeMs + 1);
        QSignalSpy spy(&f.model, &QAbstractItemModel::dataChanged);
        int spared = 0;
        for (int round = 0; round < 4'000; ++round) {
            const int row = below(2);
            QuoteEntry &entry = entries[std::size_t(row)];
            std::array<QString, Column::ColumnCount> texts;
            std::array<qint8, Column::ColumnCount> trends{}, fractions{};
            for (int column = 0; column < Column::ColumnCount; ++column) {
                texts[std::size_t(column)] = f.text(row, Column(column));
                trends[std::size_t(column)] = f.style(row, Column(column)).trend;
                fractions[std::size_t(column)] = f.style(row, Column(column)).fraction;
            }
            const int step = below(5) - 2; // around the close, where 0.00 % changes its colour
            entry.price.units += step;
            entry.bid.units += below(3) == 0 ? step : below(3) - 1;
            entry.ask.units += below(3) == 0 ? step : below(3) - 1;
            if (below(50) == 0)
                entry.ask = {entry.ask.units * 10, quint8(6)};
            else if (entry.ask.scale == 6 && below(5) == 0)
                entry.ask = {entry.ask.units / 10, quint8(5)};
            if (below(20) == 0)
                entry.yesterdayClose = Fixed{100'000 + below(5) - 2, 5};
            if (below(20) == 0)
                entry.rolling.volume.units += below(3);
            if (below(20) == 0)
                entry.rolling.low.units -= below(3);
            entry.direction = qint8(below(3) - 1);
            entry.receivedAt = entry.quotedAt = f.clock.steadyMs();
            spy.clear();
            f.model.apply({entry});
            QSet<int> told;
            for (const QList<QVariant> &each : spy) {
                const QModelIndex first = each[0].toModelIndex(), last = each[1].toModelIndex();
                for (int column = first.column(); column <= last.column(); ++column)
                    told << (first.row() <= row && last.row() >= row ? column : -1);
            }
            f.clock.advance(TickerModel::fadeMs + 1); // what fades is painted by the view's timer
            for (int column = 0; column < Column::AgeColumn; ++column) {
                const CellStyle style = f.style(row, Column(column));
                const bool same = texts[std::size_t(column)] == f.text(row, Column(column))
                    && trends[std::size_t(column)] == style.trend
                    && fractions[std::size_t(column)] == style.fraction;
                QVERIFY2(same || told.contains(column),
                         qPrintable(u"column %1 in round %2"_s.arg(column).arg(round)));
            }
            spared += told.contains(Column::BidColumn) && !told.contains(Column::SpreadColumn);
            spared += told.contains(Column::ChangeColumn) && !told.contains(Column::PercentColumn);
        }
        QVERIFY2(spared > 100, qPrintable(QString::number(spared)));
    }

    void aChangedPriceTintsAndFades()
    {
        Fixture f({Sample::symbol(1, u"A"_s, 2)});
        const QuoteEntry first = Sample::quote(1, "10.00", "9.99", "10.01", f.clock.steadyMs());
        f.model.apply({first});
        QVERIFY(f.model.fadingRows().empty()); // the first price is no movement
        QCOMPARE(int(f.style(0, Column::LastColumn).tint), 0);

        f.clock.advance(1000);
        f.model.apply({Sample::tick(first, "9.50", f.clock.steadyMs())});
        const CellStyle fresh = f.style(0, Column::LastColumn);
        QCOMPARE(int(fresh.tint), 255);
        QCOMPARE(int(fresh.trend), -1);
        QCOMPARE(int(fresh.arrow), -1);
        QCOMPARE(int(f.style(0, Column::BidColumn).tint), 0);
        QCOMPARE(f.model.fadingRows(), std::vector<int>{0});

        f.clock.advance(200);
        const int half = f.style(0, Column::LastColumn).tint;
        QVERIFY2(half > 100 && half < 155, qPrintable(QString::number(half)));
        f.clock.advance(200);
        QCOMPARE(int(f.style(0, Column::LastColumn).tint), 0);
        QVERIFY(f.model.fadingRows().empty());
        QCOMPARE(int(f.style(0, Column::LastColumn).arrow), -1); // the arrow stays

        f.model.setAnimated(false);
        f.model.apply({Sample::tick(first, "10.50", f.clock.steadyMs())});
        QCOMPARE(int(f.style(0, Column::LastColumn).tint), 0);
        QVERIFY(f.model.fadingRows().empty());
    }

    void changeIsColouredByItsSign()
    {
        Fixture f({Sample::symbol(1, u"A"_s, 2)});
        QuoteEntry entry = Sample::quote(1, "10.00", "9.99", "10.01", f.clock.steadyMs());
        for (const auto &[close, trend] : {std::pair{"9.00", 1}, {"11.00", -1}, {"10.0", 0}}) {
            entry.yesterdayClose = Sample::fixed(close);
            f.model.apply({entry});
            QCOMPARE(int(f.style(0, Column::ChangeColumn).trend), trend);
            QCOMPARE(int(f.style(0, Column::PercentColumn).trend), trend);
        }
    }

    void quotesGetStaleAfterThreeSeconds()
    {
        std::vector<Symbol> symbols{Sample::symbol(1, u"A"_s, 2), Sample::symbol(2, u"B"_s, 2)};
        for (Symbol &symbol : symbols)
            symbol.labels = u"forex"_s; // its class: three seconds
        Fixture f(symbols);
        f.model.apply({Sample::quote(1, "1.00", "1.00", "1.01", f.clock.steadyMs())});
        f.clock.advance(2000);
        f.model.apply({Sample::quote(2, "2.00", "2.00", "2.01", f.clock.steadyMs())});
        f.clock.advance(1000);
        QSignalSpy spy(&f.model, &QAbstractItemModel::dataChanged);
        f.model.checkAges();
        QCOMPARE(spy.count(), 0);
        QVERIFY(!f.model.isStale(0));
        QVERIFY(f.model.isComplete());

        f.clock.advance(1);
        f.model.checkAges();
        QVERIFY(f.model.isStale(0));
        QVERIFY(!f.model.isStale(1));
        QVERIFY(!f.model.isComplete());
        QCOMPARE(spy.count(), 1);
        QCOMPARE(spy[0][0].toModelIndex(), f.model.index(0, 0));
        QCOMPARE(spy[0][1].toModelIndex(), f.model.index(0, Column::ColumnCount - 1));
        QVERIFY(f.style(0, Column::LastColumn).stale);
        QVERIFY(f.model.index(0, Column::LastColumn)
                    .data(Qt::AccessibleTextRole)
                    .toString()
                    .contains(u"stale"_s));
        QCOMPARE(f.text(0, Column::AgeColumn), u"stale 3.0 s"_s);
        QCOMPARE(f.style(0, Column::LastColumn).sign, PriceSign::Stale);

        // The same price heard of again is fresh.
        f.model.apply({Sample::quote(1, "1.00", "1.00", "1.01", f.clock.steadyMs())});
        QVERIFY(!f.model.isStale(0));
        QVERIFY(f.model.isComplete());
    }

    void aLostConnectionShowsAtOnce()
    {
        Fixture f({Sample::symbol(1, u"A"_s, 2)});
        const QuoteEntry entry = Sample::quote(1, "1.00", "1.00", "1.01", f.clock.steadyMs());
        f.model.apply({entry});
        f.model.apply({Sample::tick(entry, "1.05", f.clock.steadyMs())});
        QVERIFY(f.style(0, Column::LastColumn).tint > 0);
        f.model.setLive(false);
        const CellStyle look = f.style(0, Column::LastColumn);
        QVERIFY(look.stale);
        QCOMPARE(int(look.tint), 0);
        f.model.setLive(true);
        QVERIFY(!f.style(0, Column::LastColumn).stale);
    }

    void everyStateIsSaid()
    {
        // A market that is open on Mondays from 9 to 10 UTC, with a holiday in its second half hour
        // of the day after the epoch's first Monday.
        Symbol symbol = Sample::symbol(1, u"A"_s, 2);
        const std::optional<Json> hours = Json::parse(
            R"({"tradeTimeList":[{"dayOfWeek":1,"startTime":32400,"endTime":36000}],
                "holidayTimeList":[{"startTime":379800000,"endTime":381600000}]})");
        QVERIFY(hours);
        symbol.hours = TradingHours::fromJson(*hours);
        QVERIFY(symbol.hours.isKnown());
        Fixture f({symbol});
        ServerClock server(f.clock);
        f.model.setServerClock(server);
        const auto at = [&](qint64 seconds) {
            const qint64 now = f.clock.steadyMs();
            server.measured(seconds * 1000, now, now);
            f.model.checkAges();
        };
        constexpr qint64 monday = 4 * 86'400; // 5 January 1970
        at(monday + 9 * 3600);
        QCOMPARE(f.model.freshnessOf(0), Freshness::NoPrice);
        QCOMPARE(f.text(0, Column::MarketColumn), u"open"_s);
        f.model.apply({Sample::quote(1, "1.00", "1.00", "1.01", f.clock.steadyMs())});
        QCOMPARE(f.model.freshnessOf(0), Freshness::Live);
        QVERIFY(!f.style(0, Column::LastColumn).quiet);

        f.clock.advance(1'800'000);
        at(monday + 9 * 3600 + 1'800); // its holiday
        QCOMPARE(f.model.freshnessOf(0), Freshness::Holiday);
        QCOMPARE(f.text(0, Column::AgeColumn), u"holiday"_s);
        QCOMPARE(f.text(0, Column::MarketColumn), u"holiday"_s);
        f.clock.advance(1'800'000);
        at(monday + 10 * 3600);
        QCOMPARE(f.model.freshnessOf(0), Freshness::Closed);
        QCOMPARE(f.text(0, Column::AgeColumn), u"closed"_s);
        const CellStyle closed = f.style(0, Column::LastColumn);
        QVERIFY(closed.quiet);
        QVERIFY(!closed.stale);
        QCOMPARE(closed.sign, PriceSign::Closed);
        QVERIFY(f.model.isComplete()); // nothing better can come
        const auto tip = [&] { return f.model.index(0, 0).data(Qt::ToolTipRole).toString(); };
        QVERIFY(tip().contains(u"closed"_s));
        f.model.setLive(false);
        QVERIFY(f.text(0, Column::AgeColumn).startsWith(u"lost "_s));
        QCOMPARE(f.style(0, Column::LastColumn).sign, PriceSign::Lost);
        QVERIFY(tip().contains(u"gone"_s));
    }

    void quietIsSaid()
    {
        Fixture f({Sample::symbol(1, u"A"_s, 2)});
        QuoteEntry entry = Sample::quote(1, "1.00", "1.00", "1.01", f.clock.steadyMs());
        f.model.apply({entry});
        f.clock.advance(101'000);
        entry.receivedAt = f.clock.steadyMs(); // its rolling figures say the same
        f.model.apply({entry});
        QCOMPARE(f.model.freshnessOf(0), Freshness::Quiet);
        QVERIFY(f.text(0, Column::AgeColumn).startsWith(u"quiet "_s));
        QVERIFY(f.style(0, Column::LastColumn).quiet);
        QVERIFY(!f.style(0, Column::LastColumn).stale);
        QCOMPARE(f.style(0, Column::LastColumn).sign, PriceSign::None);
        QVERIFY(f.model.index(0, 0).data(Qt::ToolTipRole).toString().contains(u"Quiet"_s));
        f.clock.advance(5'001);
        f.model.checkAges();
        QCOMPARE(f.model.freshnessOf(0), Freshness::Stale);
        QCOMPARE(f.text(0, Column::AgeColumn), u"stale 5.0 s"_s); // since it was last known to hold
    }

    void oneLostConnectionConcernsItsProducts()
    {
        Fixture f({Sample::symbol(1, u"A"_s, 2), Sample::symbol(2, u"B"_s, 2)});
        const qint64 now = f.clock.steadyMs();
        f.model.apply({Sample::quote(1, "1.00", "1.00", "1.01", now),
                       Sample::quote(2, "1.00", "1.00", "1.01", now)});
        f.model.setLost({Sample::product(2)});
        QCOMPARE(f.model.freshnessOf(0), Freshness::Live);
        QCOMPARE(f.model.freshnessOf(1), Freshness::Disconnected);
        f.model.setLost({});
        QCOMPARE(f.model.freshnessOf(1), Freshness::Live);
    }

    void exportsAreExact()
    {
        Symbol symbol = Sample::symbol(1, u"EURUSD"_s, 5, DealMode::MarketMaker);
        symbol.askSpread = *Decimal::parse(QByteArrayView("0.00003"));
        symbol.pointRatio = 10;
        Fixture f({symbol});
        QuoteEntry entry = Sample::quote(1, "1.08000", "1.07995", "1.08005", f.clock.steadyMs());
        entry.yesterdayClose = Sample::fixed("1.10000");
        entry.open = Sample::fixed("1.09");
        entry.hasRolling = true;
        entry.rolling.volume = Sample::fixed("12345678.9");
        f.model.apply({entry});
        const auto exact = [&](Column column) {
            return f.model.index(0, column).data(ExportRole).toString();
        };
        QCOMPARE(exact(Column::SymbolColumn), u"EURUSD"_s);
        QCOMPARE(exact(Column::ChangeColumn), u"-0.02000"_s); // an ASCII sign
        QCOMPARE(exact(Column::PercentColumn), u"-1.82"_s);
        QCOMPARE(exact(Column::AskColumn), u"1.08008"_s);
        QCOMPARE(exact(Column::SpreadColumn), u"1.3"_s);
        const QModelIndex spread = f.model.index(0, Column::SpreadColumn);
        QCOMPARE(spread.data(ExportUnitRole).toString(), u"pips"_s);
        QVERIFY(f.model.headerData(spread.column(), Qt::Horizontal, ExportUnitRole).isValid());
        QCOMPARE(exact(Column::PriceSpreadColumn), u"0.00013"_s);
        QCOMPARE(exact(Column::VolumeColumn), u"12345678.9"_s);
        QCOMPARE(exact(Column::OpenColumn), u"1.09"_s);
        QCOMPARE(f.text(0, Column::OpenColumn), u"1.09000"_s);
        QCOMPARE(f.text(0, Column::PreviousCloseColumn), u"1.10000"_s);
        QCOMPARE(f.text(0, Column::PriceSpreadColumn), u"0.00013"_s);
        QCOMPARE(exact(Column::MarketColumn), QString());
    }

    void smallChartsAreKeptShort()
    {
        Fixture f({Sample::symbol(1, u"A"_s, 2), Sample::symbol(2, u"B"_s, 2)});
        CandlePage page;
        page.scale = 2;
        for (int at = 0; at < 30; ++at)
            page.candles.push_back({at * 3600, 1000 + at, 1020 + at, 990, 1010 + at, 1});
        QSignalSpy changed(&f.model, &QAbstractItemModel::dataChanged);
        f.model.setSmall(Sample::product(2), &page);
        f.model.setSmall(Sample::product(2), &page); // the same
        f.model.setSmall(Sample::product(9), &page); // nobody's
        QCOMPARE(changed.count(), 1);
        QCOMPARE(changed[0][0].toModelIndex(), f.model.index(1, Column::ChartColumn));
        const auto chart = [&](int row) {
            return f.model.index(row, Column::ChartColumn)
                .data(TickerModel::SmallChartRole)
                .value<SmallChart>();
        };
        QVERIFY(!chart(0).candles);
        QCOMPARE(chart(1).candles->size(), std::size_t(TickerModel::smallCandles));
        QCOMPARE(chart(1).candles->front().time, qint64(6 * 3600));
        const quint64 version = chart(1).version;
        QCOMPARE(f.model.index(1, Column::ChartColumn).data(Qt::AccessibleTextRole).toString(),
                 u"+3.28 %, between 9.90 and 10.49"_s);
        page.candles.back().close += 1;
        f.model.setSmall(Sample::product(2), &page);
        QVERIFY(chart(1).version != version);
        f.model.setSmall(Sample::product(2), nullptr);
        QVERIFY(!chart(1).candles);
    }

    void longListsAreShownInFewSteps()
    {
        std::vector<Symbol> symbols;
        for (quint64 id = 1; id <= 1'000; ++id)
            symbols.push_back(Sample::symbol(id, u"P%1"_s.arg(id), 2));
        Fixture f({symbols.front()});
        f.symbols = symbols;
        QSignalSpy inserted(&f.model, &QAbstractItemModel::rowsInserted);
        f.show(f.ids());
        QCOMPARE(f.model.rowCount(), 1'000);
        QCOMPARE(inserted.count(), 1);
        QSignalSpy removed(&f.model, &QAbstractItemModel::rowsRemoved);
        f.show({Sample::product(500), Sample::product(500)}); // each once
        QCOMPARE(f.model.rowCount(), 1);
        QCOMPARE(removed.count(), 2);
    }

    void sortingIsExact_data()
    {
        QTest::addColumn<QList<QByteArray>>("prices");
        QTest::newRow("small") << QList<QByteArray>{"0.00000001", "0.00000002", "0.10", "0.2"};
        // One unit in the last of 18 digits: equal as doubles.
        QTest::newRow("long") << QList<QByteArray>{"9007199254740992.10", "9007199254740992.11",
                                                   "9007199254740993.00"};
        QTest::newRow("scales") << QList<QByteArray>{"1e-8", "0.1", "9.9", "10", "100.0"};
    }

    void sortingIsExact()
    {
        QFETCH(QList<QByteArray>, prices);
        std::vector<Symbol> symbols;
        QStringList expected;
        for (qsizetype at = 0; at < prices.size(); ++at) {
            symbols.push_back(Sample::symbol(quint64(at + 1), u"P%1"_s.arg(at), 2));
            expected << u"P%1"_s.arg(at);
        }
        std::mt19937 shuffle(7);
        std::shuffle(symbols.begin(), symbols.end(), shuffle);
        Fixture f(symbols);
        std::vector<QuoteEntry> entries;
        for (qsizetype at = 0; at < prices.size(); ++at)
            entries.push_back(Sample::quote(quint64(at + 1), prices[at].constData(), "1", "1", 1));
        f.model.apply(entries);
        TickerSort sort(f.model);
        sort.sort(Column::LastColumn, Qt::AscendingOrder);
        QCOMPARE(f.order(sort), expected);
        sort.sort(Column::LastColumn, Qt::DescendingOrder);
        std::reverse(expected.begin(), expected.end());
        QCOMPARE(f.order(sort), expected);
    }

    void equalNumbersKeepTheListsOrder()
    {
        Fixture f({Sample::symbol(1, u"first"_s, 1), Sample::symbol(2, u"none"_s, 1),
                   Sample::symbol(3, u"second"_s, 2), Sample::symbol(4, u"tiny"_s, 8)});
        const qint64 now = f.clock.steadyMs();
        f.model.apply({Sample::quote(1, "0.1", "1", "1", now),
                       Sample::quote(3, "0.10", "1", "1", now),
                       Sample::quote(4, "1e-8", "1", "1", now)});
        TickerSort sort(f.model);
        sort.sort(Column::LastColumn, Qt::AscendingOrder);
        QCOMPARE(f.order(sort), (QStringList{u"none"_s, u"tiny"_s, u"first"_s, u"second"_s}));
        sort.sort(-1);
        QCOMPARE(f.order(sort), (QStringList{u"first"_s, u"none"_s, u"second"_s, u"tiny"_s}));
    }

    void theYoungestSortFirstByAge()
    {
        Fixture f({Sample::symbol(1, u"old"_s, 1), Sample::symbol(2, u"young"_s, 1)});
        f.model.apply(
            {Sample::quote(1, "1", "1", "1", 1000), Sample::quote(2, "1", "1", "1", 5000)});
        TickerSort sort(f.model);
        sort.sort(Column::AgeColumn, Qt::AscendingOrder);
        QCOMPARE(f.order(sort), (QStringList{u"young"_s, u"old"_s}));
    }

    void rowsMoveOnlyWhenAsked()
    {
        Fixture f({Sample::symbol(1, u"a"_s, 1), Sample::symbol(2, u"b"_s, 1)});
        const QuoteEntry a = Sample::quote(1, "1", "1", "1", 1);
        f.model.apply({a, Sample::quote(2, "2", "1", "1", 1)});
        TickerSort sort(f.model);
        sort.sort(Column::LastColumn, Qt::AscendingOrder);
        QSignalSpy layout(&sort, &QAbstractItemModel::layoutChanged);
        sort.sortAgain();
        QCOMPARE(layout.count(), 0); // in order already
        f.model.apply({Sample::tick(a, "3", 2)});
        QCOMPARE(f.order(sort), (QStringList{u"a"_s, u"b"_s}));
        sort.sortAgain();
        QCOMPARE(f.order(sort), (QStringList{u"b"_s, u"a"_s}));
    }

    void theFilterLooksInCodeAndName()
    {
        Symbol gold = Sample::symbol(1, u"XAUUSD"_s, 2);
        gold.name = u"黄金 Gold"_s;
        Fixture f({gold, Sample::symbol(2, u"EURUSD"_s, 5)});
        TickerSort sort(f.model);
        sort.setFilter({.text = u"usd"_s});
        QCOMPARE(sort.rowCount(), 2);
        sort.setFilter({.text = u"gold"_s});
        QCOMPARE(f.order(sort), QStringList{u"XAUUSD"_s});
        sort.setFilter({.text = u"黄"_s});
        QCOMPARE(f.order(sort), QStringList{u"XAUUSD"_s});
        sort.setFilter({.text = u"nothing"_s});
        QCOMPARE(sort.rowCount(), 0);
        sort.setFilter({});
        QCOMPARE(sort.rowCount(), 2);
    }

    void theFilterKnowsTypesAndDirections()
    {
        std::vector<Symbol> symbols{Sample::symbol(1, u"up"_s, 1), Sample::symbol(2, u"down"_s, 1),
                                    Sample::symbol(3, u"level"_s, 1),
                                    Sample::symbol(4, u"unknown"_s, 1)};
        symbols[0].id.tradeType = 1;
        Fixture f(symbols);
        std::vector<QuoteEntry> entries;
        for (const Symbol &symbol : symbols) {
            QuoteEntry entry = Sample::quote(symbol.id.symbolId, "10", "1", "1", 1);
            entry.key.product = symbol.id;
            entry.yesterdayClose = Sample::fixed("10.0");
            entries.push_back(entry);
        }
        entries[0].yesterdayClose = Sample::fixed("9");
        entries[1].yesterdayClose = Sample::fixed("11");
        entries[3].yesterdayClose.reset();
        f.model.apply(entries);
        TickerSort sort(f.model);
        sort.setFilter({.tradeType = 1});
        QCOMPARE(f.order(sort), QStringList{u"up"_s});
        sort.setFilter({.trend = -1});
        QCOMPARE(f.order(sort), QStringList{u"down"_s});
        sort.setFilter({.trend = 1});
        QCOMPARE(f.order(sort), QStringList{u"up"_s});
        sort.setFilter({.text = u"zz"_s, .tradeType = 1, .trend = 1});
        QCOMPARE(sort.rowCount(), 0);

        // What turns comes and goes when the view asks, not with each tick.
        sort.setFilter({.trend = 1});
        QSignalSpy refiltered(&sort, &TickerSort::refiltered);
        f.model.apply({Sample::tick(entries[1], "12", 2)});
        QCOMPARE(sort.rowCount(), 1);
        sort.keepUp();
        QCOMPARE(f.order(sort), (QStringList{u"up"_s, u"down"_s}));
        sort.keepUp();
        QCOMPARE(refiltered.count(), 1);
    }

    void changedListsKeepWhatIsKnown()
    {
        std::vector<Symbol> symbols;
        for (quint64 id = 1; id <= 12; ++id)
            symbols.push_back(Sample::symbol(id, u"P%1"_s.arg(id), 2));
        Fixture f(symbols);
        TickerSort sort(f.model);
        QAbstractItemModelTester tester(&sort,
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        QRandomGenerator random(42);
        for (int round = 0; round < 200; ++round) {
            std::vector<ProductId> list;
            for (quint64 id = 1; id <= 12; ++id) {
                if (random.bounded(2))
                    list.insert(list.begin() + random.bounded(qsizetype(list.size()) + 1),
                                Sample::product(id));
            }
            f.show(list);
            QCOMPARE(f.model.rowCount(), int(list.size()));
            std::vector<QuoteEntry> entries;
            for (std::size_t row = 0; row < list.size(); ++row) {
                QCOMPARE(f.model.product(int(row)), list[row]);
                const QByteArray price = QByteArray::number(list[row].symbolId) + ".50";
                entries.push_back(
                    Sample::quote(list[row].symbolId, price.constData(), "1", "1", 1));
            }
            f.model.apply(entries);
            for (int row = 0; row < int(list.size()); ++row) {
                QCOMPARE(f.text(row, Column::LastColumn),
                         u"%1.50"_s.arg(list[std::size_t(row)].symbolId));
            }
        }
    }

    void unservedProductsSaySo()
    {
        Fixture f({Sample::symbol(1, u"A"_s, 2), Sample::symbol(2, u"B"_s, 2)});
        f.model.setUnserved({{Sample::product(2), 3}});
        QCOMPARE(f.text(0, Column::AgeColumn), u"–"_s);
        QCOMPARE(f.text(1, Column::AgeColumn), u"no prices"_s);
        f.model.setUnserved({});
        QCOMPARE(f.text(1, Column::AgeColumn), u"–"_s);
        f.model.setUnserved({}, {Sample::product(1)});
        QCOMPARE(f.text(0, Column::AgeColumn), u"no prices"_s);
        QVERIFY(f.model.index(0, 0).data(Qt::ToolTipRole).toString().contains(u"refuses"_s));
        f.model.setUnserved({});
        QCOMPARE(f.text(0, Column::AgeColumn), u"–"_s);
    }

    void theColumnsFractionIsItsLongest()
    {
        Fixture f({Sample::symbol(1, u"A"_s, 2), Sample::symbol(2, u"B"_s, 5)});
        QCOMPARE(int(f.style(0, Column::LastColumn).fraction), 5);
        QCOMPARE(int(f.style(0, Column::PercentColumn).fraction), -1);
        QSignalSpy spy(&f.model, &QAbstractItemModel::dataChanged);
        f.model.apply({Sample::quote(1, "1.12345678", "1", "1", 1)});
        QCOMPARE(int(f.style(1, Column::LastColumn).fraction), 8);
        QCOMPARE(spy.count(), 2); // the row, and once the column that has moved
    }

    void namesFromTheGatewayAreNoRichText()
    {
        Symbol evil = Sample::symbol(1, u"A"_s, 2);
        evil.name = u"<img src=x>"_s;
        Fixture f({evil});
        const QString tip = f.model.index(0, 0).data(Qt::ToolTipRole).toString();
        QVERIFY(!tip.contains(u"<img"_s));
        QVERIFY(tip.contains(u"&lt;img"_s));
    }
};

QTEST_GUILESS_MAIN(TickerModelTest)
#include "tst_tickermodel.moc"
