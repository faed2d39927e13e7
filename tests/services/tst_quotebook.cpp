// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/services/quotebook.h"

#include <QTest>

#include <map>
#include <random>

using namespace mm;

namespace {

constexpr ProductId gold{1123, 1}, silver{1124, 5}, oil{9, 2};
constexpr qint64 ms = 1'700'000'000'000;

QuoteKey keyOf(ProductId id)
{
    return {.product = id, .tradeMode = 1};
}

Quote quoteOf(ProductId id, quint64 seq, qint64 tickTime, qint64 price, quint8 scale = 2)
{
    const auto fixed = [scale](qint64 units) { return Fixed{units, scale}; };
    return {.key = keyOf(id),
            .seq = seq,
            .tickTime = tickTime,
            .price = fixed(price),
            .bid = fixed(price - 1),
            .ask = fixed(price + 1),
            .bidVolume = {10, 0},
            .askVolume = {20, 0}};
}

QuoteSnapshot snapshotOf(ProductId id, quint64 seq, qint64 tickTime, qint64 price)
{
    QuoteSnapshot snapshot;
    snapshot.quote = quoteOf(id, seq, tickTime, price);
    snapshot.yesterdayClose = Fixed{price - 100, 2};
    snapshot.high = Fixed{price + 50, 2};
    return snapshot;
}

Rolling rollingOf(ProductId id, qint64 high, Fixed last = {})
{
    Rolling rolling;
    rolling.key = keyOf(id);
    rolling.last = last;
    rolling.high = {high, 2};
    return rolling;
}

std::vector<ProductId> changed(QuoteBook &book)
{
    std::vector<QuoteEntry> entries;
    book.takeChanges(entries);
    std::vector<ProductId> ids;
    for (const QuoteEntry &entry : entries)
        ids.push_back(entry.key.product);
    return ids;
}

} // namespace

class TestQuoteBook : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void knowsNothingAtFirst();
    void keepsTheNewest();
    void ignoresWhatNobodyAskedFor();
    void dropsStale_data();
    void dropsStale();
    void snapshotStartsTheCountAnew();
    void connectionStartsTheCountAnew();
    void olderSnapshotIsHeldBack();
    void pushesOfANodeThatLagsAreHeldBack();
    void unitsOfTimeDoNotHoldBack_data();
    void unitsOfTimeDoNotHoldBack();
    void clockSetBackFreezesNothing();
    void cachedSnapshotIsNeverBelieved();
    void burstOfACacheIsNeverBelieved();
    void rollingConfirmsTheSamePriceAlone();
    void rollingMayCrossAQuote();
    void priceThatAgreesByChanceStaysInDoubt();
    void pushesAndSnapshotsAreToldApart();
    void strangeNumbersAreCounted();
    void digitsThatChangeAreCounted();
    void eachConnectionHasItsProducts();
    void anotherTradeModeIsAnotherPrice();
    void countersAreToldApart();
    void neverGoesBackOverReconnects();
    void findsEveryGapOfAScript();
    void tellsTheDirection();
    void handsOutEachChangeOnce();
    void changesOfTheProductsDoNotLoseAnything();
    void keepsRollingAndSnapshotApart();
    void namedTwiceIsKeptOnce();
    void agreesWithAMapOverRandomFrames();

private:
    QuoteBook m_book;
};

void TestQuoteBook::init()
{
    m_book = {};
    m_book.setProducts(std::array{keyOf(gold), keyOf(silver)});
}

void TestQuoteBook::knowsNothingAtFirst()
{
    QuoteBook empty;
    QVERIFY(!empty.find(gold));
    QVERIFY(!empty.apply(quoteOf(gold, 1, ms, 500), 7));
    QCOMPARE(empty.counters().unknown, 1u);

    QVERIFY(m_book.find(gold));
    QVERIFY(!m_book.find(gold)->hasQuote);
    QVERIFY(!m_book.find(oil));
    QVERIFY(!m_book.hasChanges());
}

void TestQuoteBook::keepsTheNewest()
{
    QVERIFY(m_book.apply(quoteOf(gold, 5, ms * 1000, 500), 70));
    QVERIFY(m_book.apply(quoteOf(gold, 6, ms * 1000 + 2'000, 512), 71));
    const QuoteEntry &entry = *m_book.find(gold);
    QVERIFY(entry.hasQuote);
    QVERIFY(!entry.hasRolling);
    QCOMPARE(entry.seq, 6u);
    QCOMPARE(entry.tickTime, ms + 2); // came in µs
    QCOMPARE(entry.receivedAt, 71);
    QCOMPARE(entry.price.toString(), QStringLiteral("5.12"));
    QCOMPARE(entry.bid.toString(), QStringLiteral("5.11"));
    QCOMPARE(entry.ask.toString(), QStringLiteral("5.13"));
    QCOMPARE(entry.bidVolume.toString(), QStringLiteral("10"));
    QCOMPARE(entry.askVolume.toString(), QStringLiteral("20"));
    QVERIFY(!m_book.find(silver)->hasQuote);
    QCOMPARE(m_book.counters().quotes, 2u);
}

void TestQuoteBook::ignoresWhatNobodyAskedFor()
{
    QVERIFY(!m_book.apply(quoteOf(oil, 1, ms, 500), 1));
    QVERIFY(!m_book.apply(quoteOf({gold.symbolId, 2}, 1, ms, 500), 1)); // another trade type
    QVERIFY(!m_book.apply(snapshotOf(oil, 1, ms, 500), 1));
    QVERIFY(!m_book.apply(rollingOf(oil, 1), 1));
    QCOMPARE(m_book.counters().unknown, 4u);
    QCOMPARE(m_book.counters().quotes + m_book.counters().snapshots + m_book.counters().rolling,
             0u);
    QVERIFY(!m_book.hasChanges());
}

void TestQuoteBook::dropsStale_data()
{
    QTest::addColumn<quint64>("seq");
    QTest::addColumn<qint64>("tickTime");
    QTest::addColumn<bool>("accepted");
    QTest::newRow("next") << quint64(101) << ms + 1 << true;
    QTest::newRow("higher seq, same time") << quint64(101) << ms << true;
    QTest::newRow("higher seq, older time") << quint64(101) << ms - 5 << true;
    QTest::newRow("same seq, same time") << quint64(100) << ms << true;
    QTest::newRow("lower seq, newer time") << quint64(3) << ms + 1 << true;
    QTest::newRow("lower seq, newer by µs") << quint64(3) << ms * 1000 + 1 << true;
    QTest::newRow("lower seq, same time") << quint64(99) << ms << false;
    QTest::newRow("lower seq, same time in µs") << quint64(99) << ms * 1000 << false;
    QTest::newRow("lower seq, same time in s") << quint64(99) << ms / 1000 << false;
    QTest::newRow("lower seq, older time") << quint64(99) << ms - 1 << false;
    QTest::newRow("lower seq, older time in µs") << quint64(99) << ms * 1000 - 1 << false;
}

void TestQuoteBook::dropsStale()
{
    QVERIFY(m_book.apply(quoteOf(gold, 100, ms, 500), 1));
    QFETCH(quint64, seq);
    QFETCH(qint64, tickTime);
    QFETCH(bool, accepted);
    QCOMPARE(m_book.apply(quoteOf(gold, seq, tickTime, 777), 2), accepted);
    QCOMPARE(m_book.find(gold)->price.units, accepted ? 777 : 500);
    QCOMPARE(m_book.find(gold)->receivedAt, accepted ? 2 : 1);
    QCOMPARE(m_book.counters().stale, accepted ? 0u : 1u);
    // Another product's numbers are its own.
    QVERIFY(m_book.apply(quoteOf(silver, 1, ms - 10'000, 3), 3));
}

void TestQuoteBook::snapshotStartsTheCountAnew()
{
    QVERIFY(m_book.apply(quoteOf(gold, 1'000'000, ms, 500), 1));
    QVERIFY(m_book.apply(snapshotOf(gold, 3, ms, 400), 2)); // a restarted gateway
    QCOMPARE(m_book.find(gold)->price.units, 400);
    QVERIFY(m_book.apply(quoteOf(gold, 4, ms, 401), 3));
    QVERIFY(!m_book.apply(quoteOf(gold, 2, ms, 402), 3));
    QCOMPARE(m_book.find(gold)->price.units, 401);
    QCOMPARE(m_book.counters().gaps, 0u);
}

void TestQuoteBook::connectionStartsTheCountAnew()
{
    QVERIFY(m_book.apply(quoteOf(gold, 1'000'000, ms, 500), 1));
    m_book.connectionStarted();
    QCOMPARE(m_book.find(gold)->price.units, 500); // still what is known
    QVERIFY(m_book.apply(quoteOf(gold, 1, ms, 501), 2)); // before its snapshot
    QVERIFY(!m_book.apply(quoteOf(gold, 0, ms, 502), 3));
    QCOMPARE(m_book.counters().reorders, 1u);
    QVERIFY(m_book.apply(snapshotOf(gold, 900, ms + 1, 503), 3));
    QVERIFY(m_book.apply(quoteOf(gold, 901, ms + 1, 504), 3));
    QCOMPARE(m_book.counters().gaps, 0u); // neither count began with one
}

void TestQuoteBook::olderSnapshotIsHeldBack()
{
    QVERIFY(m_book.apply(quoteOf(gold, 100, ms, 500), 1));
    (void)changed(m_book);
    m_book.connectionStarted();
    QVERIFY(!m_book.apply(snapshotOf(gold, 98, ms - 20, 480), 2)); // of a cache
    const QuoteEntry &entry = *m_book.find(gold);
    QCOMPARE(entry.price.units, 500);
    QCOMPARE(entry.seq, 100u);
    QCOMPARE(entry.yesterdayClose->units, 380); // the day's, whatever the tick
    QVERIFY(!entry.high);
    QCOMPARE(m_book.counters().older, 1u);
    QVERIFY(!m_book.apply(quoteOf(gold, 97, ms - 21, 470), 3)); // older than the snapshot, too
    QCOMPARE(m_book.counters().stale, 1u);
    QVERIFY(m_book.apply(quoteOf(gold, 101, ms + 5, 510), 4));
    QCOMPARE(entry.price.units, 510);
    QCOMPARE(m_book.counters().gaps, 1u); // 98 … 101, whatever was shown
    QCOMPARE(entry.order.missed, 2u);
    QVERIFY(m_book.apply(quoteOf(gold, 102, ms - 5, 511), 5)); // from now on its count rules
    // The same within one connection, as after another subscription.
    QVERIFY(!m_book.apply(snapshotOf(gold, 101, ms - 6, 505), 6));
    QCOMPARE(entry.price.units, 511);
    QVERIFY(m_book.apply(snapshotOf(gold, 102, ms - 5, 511), 7)); // what is shown already
    QCOMPARE(entry.high->units, 561);
}

void TestQuoteBook::pushesOfANodeThatLagsAreHeldBack()
{
    QVERIFY(m_book.apply(quoteOf(gold, 100, ms, 500), 1));
    m_book.connectionStarted();
    for (quint64 seq = 90; seq < 100; ++seq)
        QVERIFY(!m_book.apply(quoteOf(gold, seq, ms - 100 + qint64(seq), 1), 2));
    QCOMPARE(m_book.find(gold)->price.units, 500);
    QVERIFY(m_book.apply(quoteOf(gold, 100, ms, 500), 3));
    QVERIFY(m_book.apply(quoteOf(gold, 101, ms + 1, 501), 3));
    QCOMPARE(m_book.counters().older, 10u);
    QCOMPARE(m_book.counters().gaps + m_book.counters().repeats + m_book.counters().reorders, 0u);
    QCOMPARE(m_book.find(silver)->order, QuoteOrder{});
}

void TestQuoteBook::unitsOfTimeDoNotHoldBack_data()
{
    QTest::addColumn<qint64>("shown");
    QTest::addColumn<qint64>("snapshot");
    QTest::addColumn<bool>("taken");
    QTest::newRow("ms of µs") << ms * 1000 + 999 << ms << true;
    QTest::newRow("s of ms") << ms + 999 << ms / 1000 << true;
    QTest::newRow("s of µs") << ms * 1000 + 999'999 << ms / 1000 << true;
    QTest::newRow("µs of ms") << ms << ms * 1000 << true;
    QTest::newRow("ms before µs") << ms * 1000 << ms - 1 << false;
    QTest::newRow("s before ms") << ms << ms / 1000 - 1 << false;
    QTest::newRow("µs before µs") << ms * 1000 + 1 << ms * 1000 << false;
    QTest::newRow("nothing") << ms << qint64(0) << false;
    QTest::newRow("after nothing") << qint64(0) << ms << true;
    QTest::newRow("both nothing") << qint64(0) << qint64(0) << true;
}

void TestQuoteBook::unitsOfTimeDoNotHoldBack()
{
    QFETCH(qint64, shown);
    QFETCH(qint64, snapshot);
    QFETCH(bool, taken);
    QVERIFY(m_book.apply(quoteOf(gold, 5, shown, 500), 1));
    m_book.connectionStarted();
    QCOMPARE(m_book.apply(snapshotOf(gold, 5, snapshot, 501), 2), taken);
    QCOMPARE(m_book.find(gold)->price.units, taken ? 501 : 500);
}

void TestQuoteBook::clockSetBackFreezesNothing()
{
    constexpr qint64 hour = 3'600'000, start = 10'000;
    QVERIFY(m_book.apply(quoteOf(gold, 100, ms, 500), 1));
    m_book.connectionStarted();
    QVERIFY(!m_book.apply(snapshotOf(gold, 1, ms - hour, 600), start));
    quint64 seq = 1;
    qint64 at = start;
    for (;; at += 100) {
        ++seq;
        if (m_book.apply(quoteOf(gold, seq, ms - hour + at, 600 + qint64(seq)), at))
            break;
    }
    QCOMPARE(at - start, QuoteBook::heldBackMs);
    QCOMPARE(m_book.find(gold)->price.units, 600 + qint64(seq));
    QVERIFY(m_book.apply(quoteOf(gold, seq + 1, ms - hour + at + 1, 7), at)); // for good
    QVERIFY(!m_book.apply(quoteOf(gold, seq, ms - hour + at, 8), at));
    QCOMPARE(m_book.find(gold)->tickTime, ms - hour + at + 1);
}

// A snapshot out of a cache, after which nothing moves: what is newer stays, however long.
void TestQuoteBook::cachedSnapshotIsNeverBelieved()
{
    QVERIFY(m_book.apply(quoteOf(gold, 100, ms, 500), 1));
    m_book.connectionStarted();
    QVERIFY(!m_book.apply(snapshotOf(gold, 1, ms - 9'000, 600), 10));
    for (qint64 at = 1'000; at < 10 * QuoteBook::heldBackMs; at += 1'000) {
        m_book.apply(rollingOf(gold, 1, {600, 2}), at);
        QVERIFY(!m_book.apply(snapshotOf(gold, 1, ms - 9'000, 600), at)); // nor told again
    }
    QCOMPARE(m_book.find(gold)->price.units, 500);
    QCOMPARE(m_book.find(gold)->receivedAt, 1); // and it does not look live
}

void TestQuoteBook::burstOfACacheIsNeverBelieved()
{
    QVERIFY(m_book.apply(quoteOf(gold, 100, ms, 500), 1));
    m_book.connectionStarted();
    for (quint64 seq = 1; seq < 50; ++seq)
        QVERIFY(!m_book.apply(quoteOf(gold, seq, ms - 9'000 + qint64(seq), 600), 10));
    QVERIFY(!m_book.apply(quoteOf(gold, 50, ms - 8'000, 600), 10 + QuoteBook::heldBackMs));
    QCOMPARE(m_book.find(gold)->price.units, 500);
}

void TestQuoteBook::rollingConfirmsTheSamePriceAlone()
{
    const auto heardAt = [this] { return m_book.find(gold)->receivedAt; };
    m_book.apply(quoteOf(gold, 1, ms, 500), 100);
    m_book.apply(rollingOf(gold, 1, {500, 2}), 5'000);
    QCOMPARE(heardAt(), 5'000);
    m_book.apply(rollingOf(gold, 1, {50'000, 4}), 6'000); // the same written longer
    QCOMPARE(heardAt(), 6'000);
    QCOMPARE(m_book.find(gold)->quotedAt, 100); // the price gets no younger
    // Quotes stop, the price moves on.
    for (qint64 at = 7'000; at < 60'000; at += 1'000)
        m_book.apply(rollingOf(gold, 1, {500 + at / 1'000, 2}), at);
    QCOMPARE(heardAt(), 6'000);
    QCOMPARE(m_book.find(gold)->rolling.last.units, 559); // the figures themselves are shown
    m_book.apply(quoteOf(gold, 2, ms + 9, 560), 60'000);
    QCOMPARE(heardAt(), 60'000);
}

void TestQuoteBook::rollingMayCrossAQuote()
{
    m_book.apply(quoteOf(gold, 1, ms, 500), 100);
    m_book.apply(rollingOf(gold, 1, {499, 2}), 300); // made before the quote
    QCOMPARE(m_book.find(gold)->receivedAt, 100);
    m_book.apply(rollingOf(gold, 1, {500, 2}), 1'300);
    QCOMPARE(m_book.find(gold)->receivedAt, 1'300);
}

void TestQuoteBook::priceThatAgreesByChanceStaysInDoubt()
{
    const auto heardAt = [this] { return m_book.find(gold)->receivedAt; };
    m_book.apply(quoteOf(gold, 1, ms, 500), 100);
    for (qint64 at = 1'000; at < 100'000; at += 1'000)
        m_book.apply(rollingOf(gold, 1, {500 + at / 1'000 % 4, 2}), at);
    QVERIFY2(heardAt() < 3'000, qPrintable(QString::number(heardAt())));
    // It has come to rest where it was: for a while that is no proof, then it is.
    constexpr qint64 contradicted = 99'000;
    for (qint64 at = 100'000; at < contradicted + QuoteBook::doubtedMs; at += 1'000)
        m_book.apply(rollingOf(gold, 1, {500, 2}), at);
    QVERIFY(heardAt() < 3'000);
    m_book.apply(rollingOf(gold, 1, {500, 2}), contradicted + QuoteBook::doubtedMs);
    QCOMPARE(heardAt(), contradicted + QuoteBook::doubtedMs);
    // A quote ends all doubt.
    m_book.apply(rollingOf(gold, 1, {501, 2}), 110'000);
    m_book.apply(quoteOf(gold, 2, ms + 1, 501), 110'100);
    m_book.apply(rollingOf(gold, 1, {501, 2}), 111'000);
    QCOMPARE(heardAt(), 111'000);
}

void TestQuoteBook::pushesAndSnapshotsAreToldApart()
{
    const QuoteEntry &entry = *m_book.find(gold);
    m_book.apply(snapshotOf(gold, 1, ms, 500), 10);
    QVERIFY(!entry.pushed);
    QCOMPARE(entry.quotedAt, 10);
    m_book.apply(quoteOf(gold, 2, ms + 5, 501), 20);
    QVERIFY(entry.pushed);
    QCOMPARE(entry.quotedAt, 20);
    // Told once more by a snapshot it is alive, and no younger.
    m_book.connectionStarted();
    QVERIFY(m_book.apply(snapshotOf(gold, 1, ms + 5, 501), 30));
    QVERIFY(entry.pushed);
    QCOMPARE(entry.quotedAt, 20);
    QCOMPARE(entry.receivedAt, 30);
    QVERIFY(m_book.apply(snapshotOf(gold, 2, ms + 6, 501), 40)); // another quote
    QVERIFY(!entry.pushed);
    QCOMPARE(entry.quotedAt, 40);
}

void TestQuoteBook::strangeNumbersAreCounted()
{
    m_book.apply(snapshotOf(gold, 10, ms, 1), 1);
    m_book.apply(quoteOf(gold, 11, ms + 1, 1), 1);
    m_book.apply(quoteOf(gold, 11, ms + 1, 1), 1); // repeat
    m_book.apply(quoteOf(gold, 14, ms + 4, 1), 1); // 12 and 13 are missing
    m_book.apply(quoteOf(gold, 12, ms + 2, 1), 1); // late
    m_book.apply(quoteOf(gold, 5, ms + 5, 1), 1); // a new count without a snapshot
    m_book.apply(quoteOf(gold, 6, ms + 6, 1), 1);
    m_book.apply(quoteOf(silver, 8, ms, 1), 1);
    m_book.apply(quoteOf(silver, 10, ms, 1), 1);
    const QuoteOrder &order = m_book.find(gold)->order;
    QCOMPARE(order.gaps, 1u);
    QCOMPARE(order.missed, 2u);
    QCOMPARE(order.repeats, 1u);
    QCOMPARE(order.reorders, 2u);
    QCOMPARE(m_book.counters().gaps, 2u);
    QCOMPARE(m_book.counters().missed, 3u);
    QCOMPARE(m_book.counters().repeats, 1u);
    QCOMPARE(m_book.counters().reorders, 2u);
    QCOMPARE(m_book.counters().stale, 1u);
    // A snapshot without a number begins no count, so what follows has no gap.
    m_book.apply(snapshotOf(gold, 0, ms + 7, 1), 1);
    m_book.apply(quoteOf(gold, 77, ms + 8, 1), 1);
    QCOMPARE(order.gaps, 1u);
    // The largest jump there is.
    m_book.apply(quoteOf(gold, std::numeric_limits<quint64>::max(), ms + 9, 1), 1);
    QCOMPARE(order.gaps, 2u);
    QVERIFY(!m_book.apply(quoteOf(gold, 0, ms + 9, 1), 1));
}

void TestQuoteBook::digitsThatChangeAreCounted()
{
    m_book.apply(snapshotOf(gold, 1, ms, 500), 1);
    m_book.apply(quoteOf(gold, 2, ms + 1, 501), 1);
    m_book.apply(quoteOf(gold, 3, ms + 2, 501'234, 5), 1);
    m_book.apply(quoteOf(gold, 4, ms + 3, 501'235, 5), 1);
    m_book.apply(quoteOf(gold, 5, ms + 4, 5, 0), 1);
    QCOMPARE(m_book.find(gold)->order.digitChanges, 2u);
    QCOMPARE(m_book.counters().digitChanges, 2u);
    QCOMPARE(m_book.find(gold)->price.toString(), QStringLiteral("5")); // as it came
}

void TestQuoteBook::eachConnectionHasItsProducts()
{
    std::array lines{QuoteLineup{.line = 4, .products = {keyOf(gold)}},
                     QuoteLineup{.line = 7, .products = {keyOf(silver)}}};
    m_book.setLines(lines);
    QVERIFY(!m_book.apply(quoteOf(gold, 1, ms, 1), 1)); // connection 0 has none
    m_book.select(4);
    QVERIFY(m_book.apply(quoteOf(gold, 50, ms, 1), 1));
    QVERIFY(!m_book.apply(quoteOf(silver, 1, ms, 1), 1));
    QVERIFY(!m_book.apply(rollingOf(silver, 1), 1));
    m_book.select(7);
    QVERIFY(m_book.apply(quoteOf(silver, 50, ms, 1), 1));
    m_book.connectionStarted(); // silver's alone
    QVERIFY(m_book.apply(quoteOf(silver, 1, ms, 2), 2));
    m_book.select(4);
    QVERIFY(!m_book.apply(quoteOf(gold, 1, ms, 2), 2)); // stale
    // Gold moves: what its old connection still says is nobody's, its count begins anew.
    lines[0].products.clear();
    lines[1].products.push_back(keyOf(gold));
    m_book.setLines(lines);
    QVERIFY(!m_book.apply(quoteOf(gold, 51, ms + 9, 3), 3));
    m_book.select(7);
    QVERIFY(!m_book.apply(quoteOf(gold, 2, ms - 1, 4), 3)); // older than what is shown
    QVERIFY(m_book.apply(quoteOf(gold, 3, ms, 5), 3));
    QCOMPARE(m_book.counters().unknown, 4u);
}

void TestQuoteBook::anotherTradeModeIsAnotherPrice()
{
    const auto in = [](int mode, Quote quote) {
        quote.key.tradeMode = mode;
        return quote;
    };
    QVERIFY(m_book.apply(quoteOf(gold, 5, ms, 500), 1));
    m_book.setProducts(std::array{QuoteKey{gold, 2}, keyOf(silver)});
    QVERIFY(!m_book.find(gold)->hasQuote); // forgotten
    QVERIFY(!m_book.hasChanges());
    QVERIFY(!m_book.apply(quoteOf(gold, 6, ms + 1, 501), 2)); // under way
    QVERIFY(!m_book.apply(snapshotOf(gold, 6, ms + 1, 501), 2));
    QVERIFY(!m_book.apply(rollingOf(gold, 1), 2));
    QCOMPARE(m_book.counters().unknown, 3u);
    QVERIFY(m_book.apply(in(2, quoteOf(gold, 1, ms - 5, 700)), 3)); // nothing holds it back
    QCOMPARE(m_book.find(gold)->price.units, 700);
    m_book.setProducts(std::array{keyOf(gold)}); // and back
    QVERIFY(!m_book.apply(in(2, quoteOf(gold, 2, ms, 701)), 4));
    QVERIFY(m_book.apply(quoteOf(gold, 7, ms, 502), 4));
    // A mode that was not known becomes so: the same product.
    m_book.setProducts(std::array{QuoteKey{gold, 0}});
    QVERIFY(m_book.find(gold)->hasQuote);
    m_book.setProducts(std::array{keyOf(gold)});
    QCOMPARE(m_book.find(gold)->price.units, 502);
}

void TestQuoteBook::countersAreToldApart()
{
    m_book.setLines(std::array{QuoteLineup{.line = 1, .products = {keyOf(gold)}},
                               QuoteLineup{.line = 2, .products = {keyOf(silver)}}});
    for (quint64 seq = 1; seq <= 30; seq += 3) { // a gap each time
        m_book.select(1);
        m_book.apply(quoteOf(gold, seq, ms, 1), 1);
        m_book.select(2);
        m_book.apply(quoteOf(silver, seq, ms, 1), 1);
        m_book.countMalformed(2);
    }
    QCOMPARE(m_book.counters().quotes, 20u);
    QCOMPARE(m_book.counters(1).quotes, 10u);
    QCOMPARE(m_book.counters(1).gaps, 9u);
    QCOMPARE(m_book.counters(1).malformed, 0u);
    QCOMPARE(m_book.counters(2).missed, 18u);
    QCOMPARE(m_book.counters(2).malformed, 20u);
    QCOMPARE(m_book.counters(3), QuoteCounters{});
    m_book.setLines(std::array{QuoteLineup{.line = 2, .products = {keyOf(silver)}}});
    QCOMPARE(m_book.counters(1), QuoteCounters{}); // there is none any more
    QCOMPARE(m_book.counters().quotes, 20u); // the totals go on
}

// A gateway that counts by one and tells the truth, over connections that lose, swap and repeat
// frames, break at any moment and begin with a snapshot that may be late: never anything older
// than what was shown, and the newest as soon as it comes.
void TestQuoteBook::neverGoesBackOverReconnects()
{
    std::mt19937_64 random(51);
    const auto below = [&random](quint64 end) { return random() % end; };
    quint64 base = 0; // added to the numbers: a restarted gateway begins at 1 again
    quint64 tick = 0;
    std::vector<Quote> underWay;
    qint64 shown = 0, newestSent = 0;
    const auto tickOf = [&](quint64 n) {
        return quoteOf(gold, n - base, ms + qint64(n), qint64(n));
    };
    const auto check = [&] {
        const QuoteEntry &entry = *m_book.find(gold);
        QVERIFY2(entry.price.units >= shown, qPrintable(QString::number(shown)));
        shown = entry.price.units;
    };
    for (int round = 0; round < 3'000; ++round) {
        if (below(10) == 0)
            base = tick;
        m_book.connectionStarted();
        underWay.clear();
        const quint64 lag = std::min(below(4), tick - base);
        bool snapshotCame = false;
        for (quint64 frames = below(40); frames > 0; --frames) {
            ++tick;
            if (below(5) != 0) // else lost
                underWay.push_back(tickOf(tick));
            if (underWay.size() > 1 && below(4) == 0)
                std::swap(underWay.back(), underWay[underWay.size() - 2]);
            if (below(8) == 0 && !underWay.empty())
                underWay.push_back(underWay[below(underWay.size())]);
            if (!snapshotCame && below(6) == 0) {
                const quint64 of = std::max(base + 1, tick - std::min(lag, tick - base - 1));
                m_book.apply(snapshotOf(gold, of - base, ms + qint64(of), qint64(of)), 1);
                newestSent = std::max(newestSent, qint64(of));
                snapshotCame = true;
                check();
            }
            while (!underWay.empty() && below(3) != 0) {
                newestSent = std::max(newestSent, underWay.front().price.units);
                m_book.apply(underWay.front(), 1);
                underWay.erase(underWay.begin());
                check();
                QCOMPARE(shown, newestSent); // and nothing newer is kept from the user
            }
        }
    }
    QVERIFY(m_book.counters().older > 500);
    QVERIFY(m_book.counters().stale > 1'000);
}

// Against a plain list of what was left out, swapped and sent twice.
void TestQuoteBook::findsEveryGapOfAScript()
{
    std::mt19937_64 random(8);
    const auto below = [&random](quint64 end) { return random() % end; };
    quint64 gaps = 0, missed = 0, repeats = 0, reorders = 0, seq = 100;
    m_book.apply(snapshotOf(gold, seq, ms, 1), 1);
    const auto send = [&](quint64 number) {
        return m_book.apply(quoteOf(gold, number, ms + qint64(number), qint64(number)), 1);
    };
    for (int step = 0; step < 50'000; ++step) {
        switch (below(6)) {
        case 0: {
            const quint64 lost = 1 + below(5);
            seq += lost + 1;
            ++gaps;
            missed += lost;
            QVERIFY(send(seq));
            break;
        }
        case 1:
            ++repeats;
            QVERIFY(send(seq));
            break;
        case 2: // the next two swapped
            seq += 2;
            ++gaps;
            ++missed;
            ++reorders;
            QVERIFY(send(seq));
            QVERIFY(!send(seq - 1));
            break;
        default:
            QVERIFY(send(++seq));
        }
    }
    QCOMPARE(m_book.counters().gaps, gaps);
    QCOMPARE(m_book.counters().missed, missed);
    QCOMPARE(m_book.counters().repeats, repeats);
    QCOMPARE(m_book.counters().reorders, reorders);
    QCOMPARE(m_book.counters().stale, reorders);
    const QuoteOrder &order = m_book.find(gold)->order;
    QCOMPARE(quint64(order.gaps) + order.repeats, gaps + repeats);
}

void TestQuoteBook::tellsTheDirection()
{
    const auto direction = [this] { return int(m_book.find(gold)->direction); };
    m_book.apply(snapshotOf(gold, 1, ms, 500), 1);
    QCOMPARE(direction(), 0);
    m_book.apply(quoteOf(gold, 2, ms, 500), 1);
    QCOMPARE(direction(), 0);
    m_book.apply(quoteOf(gold, 3, ms, 501), 1);
    QCOMPARE(direction(), 1);
    m_book.apply(quoteOf(gold, 4, ms, 501), 1); // unchanged: the last change counts
    QCOMPARE(direction(), 1);
    m_book.apply(quoteOf(gold, 5, ms, 50'100, 4), 1); // the same written longer
    QCOMPARE(direction(), 1);
    m_book.apply(quoteOf(gold, 6, ms, 50'099, 4), 1);
    QCOMPARE(direction(), -1);
    m_book.apply(quoteOf(gold, 7, ms, 502), 1); // 5.02 after 5.0099
    QCOMPARE(direction(), 1);
}

void TestQuoteBook::handsOutEachChangeOnce()
{
    m_book.apply(quoteOf(silver, 1, ms, 100), 1);
    m_book.apply(quoteOf(gold, 1, ms, 200), 1);
    m_book.apply(quoteOf(silver, 2, ms, 300), 1);
    m_book.apply(quoteOf(silver, 1, ms, 400), 1); // stale
    QVERIFY(m_book.hasChanges());
    std::vector<QuoteEntry> changes(1); // takeChanges() appends
    m_book.takeChanges(changes);
    QCOMPARE(changes.size(), 3u);
    QCOMPARE(changes[1].key.product, silver);
    QCOMPARE(changes[1].price.units, 300);
    QCOMPARE(changes[2].key.product, gold);
    QVERIFY(!m_book.hasChanges());
    QVERIFY(changed(m_book).empty());
    m_book.apply(quoteOf(gold, 2, ms, 201), 1);
    QCOMPARE(changed(m_book), std::vector{gold});
}

void TestQuoteBook::changesOfTheProductsDoNotLoseAnything()
{
    m_book.apply(quoteOf(gold, 7, ms, 200), 1);
    m_book.apply(quoteOf(silver, 7, ms, 300), 1);
    m_book.setProducts(std::array{keyOf(oil), keyOf(silver)});
    QVERIFY(!m_book.find(gold));
    QCOMPARE(m_book.find(silver)->price.units, 300);
    QCOMPARE(changed(m_book), std::vector{silver}); // still to be handed out
    QVERIFY(!m_book.apply(quoteOf(silver, 6, ms, 301), 1)); // and its count goes on
    m_book.setProducts({});
    QVERIFY(!m_book.find(silver));
    m_book.setProducts(std::array{keyOf(silver)});
    QVERIFY(!m_book.find(silver)->hasQuote); // forgotten
}

void TestQuoteBook::keepsRollingAndSnapshotApart()
{
    m_book.apply(snapshotOf(gold, 1, ms, 500), 1);
    m_book.apply(rollingOf(gold, 999, {500, 2}), 9);
    const QuoteEntry &entry = *m_book.find(gold);
    QVERIFY(entry.hasQuote && entry.hasRolling);
    QCOMPARE(entry.receivedAt, 9);
    QCOMPARE(entry.price.units, 500);
    QCOMPARE(entry.rolling.high.units, 999);
    QCOMPARE(entry.high->units, 550);
    QCOMPARE(entry.yesterdayClose->units, 400);
    QVERIFY(!entry.low);
    QCOMPARE(changed(m_book), std::vector{gold});
    m_book.apply(quoteOf(gold, 2, ms, 510), 10);
    QCOMPARE(entry.yesterdayClose->units, 400); // pushes do not carry it
    QCOMPARE(m_book.counters().snapshots, 1u);
    QCOMPARE(m_book.counters().rolling, 1u);
    m_book.countMalformed(3);
    QCOMPARE(m_book.counters().malformed, 3u);
}

void TestQuoteBook::namedTwiceIsKeptOnce()
{
    m_book.setProducts(std::array{keyOf(gold), keyOf(gold), keyOf(silver)});
    m_book.apply(quoteOf(gold, 1, ms, 1), 1);
    m_book.apply(quoteOf(silver, 1, ms, 2), 1);
    QCOMPARE(changed(m_book), (std::vector{gold, silver}));
}

// The book against the plainest model there is, products coming and going.
void TestQuoteBook::agreesWithAMapOverRandomFrames()
{
    struct Known {
        quint64 seq = 0;
        qint64 time = 0;
        qint64 price = 0;
        bool any = false;
    };
    std::mt19937_64 random(20240501);
    const auto below = [&random](quint64 end) { return random() % end; };
    const auto productOf = [](quint64 n) { return ProductId{n * 7'919, int(n % 9)}; };
    std::map<ProductId, Known> model;
    std::map<ProductId, qint64> told;
    quint64 stale = 0, unknown = m_book.counters().unknown;

    for (int step = 0; step < 200'000; ++step) {
        if (step % 5'000 == 0) {
            std::vector<QuoteKey> keys;
            std::map<ProductId, Known> kept;
            for (quint64 n = 0; n < 150; ++n) {
                if (below(3) == 0)
                    continue;
                keys.push_back(keyOf(productOf(n)));
                kept[productOf(n)] = model[productOf(n)];
            }
            std::shuffle(keys.begin(), keys.end(), random);
            m_book.setProducts(keys);
            model = kept;
        }
        const ProductId id = productOf(below(150));
        const Quote quote =
            quoteOf(id, 1 + below(50), ms + qint64(below(50)), qint64(below(1'000)));
        const auto known = model.find(id);
        bool accept = known != model.end();
        unknown += accept ? 0 : 1;
        if (accept && known->second.any && quote.seq < known->second.seq
            && quote.tickTime <= known->second.time) {
            accept = false;
            ++stale;
        }
        QCOMPARE(m_book.apply(quote, step), accept);
        if (accept)
            known->second = {quote.seq, quote.tickTime, quote.price.units, true};
        if (below(20) == 0) {
            std::vector<QuoteEntry> changes;
            m_book.takeChanges(changes);
            for (const QuoteEntry &entry : changes)
                told[entry.key.product] = entry.price.units;
            for (const auto &[product, state] : model)
                QVERIFY(!state.any || told.at(product) == state.price);
        }
    }
    QCOMPARE(m_book.counters().stale, stale);
    QCOMPARE(m_book.counters().unknown, unknown);
    QVERIFY(stale > 10'000 && unknown > 10'000);
}

QTEST_APPLESS_MAIN(TestQuoteBook)
#include "tst_quotebook.moc"
