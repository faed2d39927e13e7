// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/services/depthbook.h"
#include "app/services/freshness.h"
#include "tests/support/samples.h"

#include <QTest>

using namespace mm;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 now = 1'000'000;
/// 2026-11-16, a Monday, 12:00 UTC.
constexpr qint64 mondayNoon = 1'794'830'400'000;

Symbol symbolOf(const QString &labels)
{
    Symbol symbol = Sample::symbol(1, u"EUR/USD"_s, 5);
    symbol.labels = labels;
    return symbol;
}

} // namespace

class TestFreshness : public QObject
{
    Q_OBJECT

private slots:
    void limitsByClass_data();
    void limitsByClass();
    void staleBeginsBehindTheLimit();
    void unchangedForLongIsQuiet();
    void snapshotIsAsOldAsItsTime();
    void disconnectedComesFirst();
    void withoutAPriceThereIsNone();
    void closedMarketsAreNotStale();
    void ticksOutrankTheHours();
    void lastTickBehindTheCloseIsNone();
    void booksLiveWithTheirProductsQuote();
    void marketsByHoursThenByFlags();
};

void TestFreshness::limitsByClass_data()
{
    QTest::addColumn<QString>("labels");
    QTest::addColumn<int>("ms");
    QTest::newRow("forex") << u"forex"_s << 3'000;
    QTest::newRow("metals") << u"Metals"_s << 3'000;
    QTest::newRow("energy") << u"energy"_s << 5'000;
    QTest::newRow("crypto") << u"hot, cryptocurrency"_s << 5'000;
    QTest::newRow("stock") << u"stock"_s << 15'000;
    QTest::newRow("none") << QString() << 5'000;
    QTest::newRow("other") << u"forexish"_s << 5'000;
}

void TestFreshness::limitsByClass()
{
    QFETCH(QString, labels);
    QFETCH(int, ms);
    QCOMPARE(staleAfterMs(symbolOf(labels)), ms);
}

void TestFreshness::staleBeginsBehindTheLimit()
{
    const Symbol symbol = symbolOf(u"stock"_s);
    QuoteEntry entry = Sample::quote(1, "1.1", "1.0", "1.2", now - 15'000);
    QCOMPARE(freshness(&entry, &symbol, true, now, mondayNoon), Freshness::Live);
    entry.receivedAt -= 1;
    QCOMPARE(freshness(&entry, &symbol, true, now, mondayNoon), Freshness::Stale);
    entry.receivedAt = now - 5'001;
    QCOMPARE(freshness(&entry, nullptr, true, now, mondayNoon), Freshness::Stale);
}

// EUR/USD that the gateway confirms each second and that does not move: a holiday of the banks, or
// a feed that is dead behind it. Neither stale nor live.
void TestFreshness::unchangedForLongIsQuiet()
{
    const Symbol symbol = symbolOf(u"forex"_s);
    QCOMPARE(quietAfterMs(symbol), 60'000);
    QuoteEntry entry = Sample::quote(1, "1.1", "1.0", "1.2", now - 60'000);
    entry.receivedAt = now; // by its rolling figures
    QCOMPARE(freshness(&entry, &symbol, true, now, mondayNoon), Freshness::Live);
    QCOMPARE(quoteAge(entry, now, mondayNoon), 60'000);
    entry.quotedAt -= 1;
    QCOMPARE(freshness(&entry, &symbol, true, now, mondayNoon), Freshness::Quiet);
    entry.receivedAt -= 3'001;
    QCOMPARE(freshness(&entry, &symbol, true, now, mondayNoon), Freshness::Stale);
    const Symbol stock = symbolOf(u"stock"_s);
    QCOMPARE(freshness(&entry, &stock, true, now, mondayNoon), Freshness::Live);
}

void TestFreshness::snapshotIsAsOldAsItsTime()
{
    const Symbol symbol = symbolOf(u"forex"_s);
    QuoteEntry entry = Sample::quote(1, "1.1", "1.0", "1.2", now);
    entry.tickTime = mondayNoon - 3'600'000;
    // A push came on change just now, whatever clock the gateway has.
    QCOMPARE(freshness(&entry, &symbol, true, now, mondayNoon), Freshness::Live);
    QCOMPARE(quoteAge(entry, now, mondayNoon), 0);
    entry.pushed = false;
    QCOMPARE(freshness(&entry, &symbol, true, now, mondayNoon), Freshness::Quiet);
    QCOMPARE(quoteAge(entry, now, mondayNoon), 3'600'000);
    entry.receivedAt -= 3'001; // and nothing that confirms it
    QCOMPARE(freshness(&entry, &symbol, true, now, mondayNoon), Freshness::Stale);
    entry.receivedAt = now;
    entry.tickTime = mondayNoon + 5'000; // clocks differ
    QCOMPARE(quoteAge(entry, now, mondayNoon), 0);
    entry.tickTime = 0;
    QCOMPARE(freshness(&entry, &symbol, true, now, mondayNoon), Freshness::Live);
}

void TestFreshness::disconnectedComesFirst()
{
    const Symbol symbol = symbolOf(u"forex"_s);
    const QuoteEntry entry = Sample::quote(1, "1.1", "1.0", "1.2", now);
    QCOMPARE(freshness(&entry, &symbol, false, now, mondayNoon), Freshness::Disconnected);
    QCOMPARE(freshness(nullptr, nullptr, false, now, mondayNoon), Freshness::Disconnected);
}

void TestFreshness::withoutAPriceThereIsNone()
{
    const Symbol symbol = symbolOf(u"forex"_s);
    QCOMPARE(freshness(nullptr, &symbol, true, now, mondayNoon), Freshness::NoPrice);
    QuoteEntry rollingAlone;
    rollingAlone.hasRolling = true;
    rollingAlone.receivedAt = now;
    QCOMPARE(freshness(&rollingAlone, &symbol, true, now, mondayNoon), Freshness::NoPrice);
}

void TestFreshness::closedMarketsAreNotStale()
{
    Symbol symbol = symbolOf(u"forex"_s);
    const QuoteEntry entry = Sample::quote(1, "1.1", "1.0", "1.2", now - 3'600'000);
    symbol.inTradingHours = false;
    QCOMPARE(freshness(&entry, &symbol, true, now, mondayNoon), Freshness::Closed);
    symbol.inHoliday = true;
    QCOMPARE(freshness(&entry, &symbol, true, now, mondayNoon), Freshness::Holiday);
}

// Mondays from 08:00 to 12:00, said in another time zone than UTC: it goes on after that.
void TestFreshness::ticksOutrankTheHours()
{
    Symbol symbol = symbolOf(u"forex"_s);
    symbol.hours = TradingHours::fromJson(
        *Json::parse(R"({"tradeTimeList":[{"dayOfWeek":1,"startTime":28800,"endTime":43200}]})"));
    QuoteEntry entry = Sample::quote(1, "1.1", "1.0", "1.2", now);
    constexpr qint64 minute = 60'000, laterOn = mondayNoon + 20 * minute;
    QCOMPARE(marketState(symbol, laterOn), MarketState::Closed);
    QVERIFY(contradictsHours(entry, symbol, now, laterOn));
    QCOMPARE(freshness(&entry, &symbol, true, now, laterOn), Freshness::Live);
    // Its feed dies: that is not a market that closed.
    QCOMPARE(freshness(&entry, &symbol, true, now + 3'001, laterOn + 3'001), Freshness::Stale);
    const qint64 muchLater = 15 * minute + 1;
    QVERIFY(!contradictsHours(entry, symbol, now + muchLater, laterOn + muchLater));
    QCOMPARE(freshness(&entry, &symbol, true, now + muchLater, laterOn + muchLater),
             Freshness::Closed);
    // A snapshot is no tick: each subscription brings one, by night, too.
    entry.pushed = false;
    entry.tickTime = laterOn;
    QVERIFY(!contradictsHours(entry, symbol, now, laterOn));
    QCOMPARE(freshness(&entry, &symbol, true, now, laterOn), Freshness::Closed);
    // Flags alone may be old: only what ticks right now outranks them.
    Symbol flags = symbolOf(u"forex"_s);
    flags.inTradingHours = false;
    entry.pushed = true;
    QCOMPARE(freshness(&entry, &flags, true, now + 3'000, laterOn), Freshness::Live);
    QCOMPARE(freshness(&entry, &flags, true, now + 3'001, laterOn), Freshness::Closed);
}

void TestFreshness::lastTickBehindTheCloseIsNone()
{
    Symbol symbol = symbolOf(u"forex"_s);
    symbol.hours = TradingHours::fromJson(
        *Json::parse(R"({"tradeTimeList":[{"dayOfWeek":1,"startTime":28800,"endTime":43200}]})"));
    const QuoteEntry entry = Sample::quote(1, "1.1", "1.0", "1.2", now);
    const auto at = [&](qint64 tick, qint64 passed) {
        return freshness(&entry, &symbol, true, now + passed, tick + passed);
    };
    QCOMPARE(at(mondayNoon - 1'000, 2'000), Freshness::Live);
    QCOMPARE(at(mondayNoon - 1'000, 4'000), Freshness::Closed);
    QCOMPARE(at(mondayNoon + 59'999, 4'000), Freshness::Closed);
    QCOMPARE(at(mondayNoon + 60'000, 4'000), Freshness::Stale);
}

void TestFreshness::booksLiveWithTheirProductsQuote()
{
    const Symbol symbol = symbolOf(u"forex"_s);
    DepthState book;
    QuoteEntry quote = Sample::quote(1, "1.1", "1.0", "1.2", now - 2'000);
    const auto fresh = [&](const QuoteEntry *entry) {
        return bookFreshness(&book, entry, &symbol, true, now, mondayNoon);
    };
    QCOMPARE(fresh(&quote), Freshness::NoPrice);
    book.hasBook = true;
    book.receivedAt = now - 3'000;
    QCOMPARE(fresh(nullptr), Freshness::Live);
    book.receivedAt = now - 5'000;
    QCOMPARE(fresh(nullptr), Freshness::Stale);
    QCOMPARE(fresh(&quote), Freshness::Live); // both came with the last change, about
    book.receivedAt = now - 5'001; // the price moved on long after
    QCOMPARE(fresh(&quote), Freshness::Stale);
    // Neither moves, and the price is confirmed.
    book.receivedAt = quote.quotedAt = now - 30'000;
    quote.receivedAt = now - 3'000;
    QCOMPARE(fresh(&quote), Freshness::Live);
    book.receivedAt = quote.quotedAt = now - 61'000;
    QCOMPARE(fresh(&quote), Freshness::Quiet);
    quote.receivedAt = now - 3'001; // nothing confirms either
    QCOMPARE(fresh(&quote), Freshness::Stale);
    QCOMPARE(bookFreshness(&book, &quote, &symbol, false, now, mondayNoon),
             Freshness::Disconnected);
    QCOMPARE(bookFreshness(nullptr, &quote, &symbol, true, now, mondayNoon), Freshness::NoPrice);
    // A book of a closed market came just now: that was no tick.
    Symbol closed = symbol;
    closed.inTradingHours = false;
    book.receivedAt = now;
    QCOMPARE(bookFreshness(&book, &quote, &closed, true, now, mondayNoon), Freshness::Closed);
    quote.quotedAt = now;
    QCOMPARE(bookFreshness(&book, &quote, &closed, true, now, mondayNoon), Freshness::Live);
}

void TestFreshness::marketsByHoursThenByFlags()
{
    Symbol symbol = symbolOf(u"forex"_s);
    QCOMPARE(marketState(symbol, mondayNoon), MarketState::Unknown);
    symbol.inHoliday = false;
    QCOMPARE(marketState(symbol, mondayNoon), MarketState::Unknown);
    symbol.inTradingHours = true;
    QCOMPARE(marketState(symbol, mondayNoon), MarketState::Open);
    symbol.inTradingHours = false;
    QCOMPARE(marketState(symbol, mondayNoon), MarketState::Closed);
    // Hours go on where the flags stood still.
    symbol.hours = TradingHours::fromJson(
        *Json::parse(R"({"tradeTimeList":[{"dayOfWeek":1,"startTime":43200,"endTime":46800}]})"));
    QCOMPARE(marketState(symbol, mondayNoon), MarketState::Open);
    QCOMPARE(marketState(symbol, mondayNoon + 3'600'000), MarketState::Closed);
}

QTEST_APPLESS_MAIN(TestFreshness)
#include "tst_freshness.moc"
