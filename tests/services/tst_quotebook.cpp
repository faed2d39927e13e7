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

Rolling rollingOf(ProductId id, qint64 high)
{
    Rolling rolling;
    rolling.key = keyOf(id);
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
    QVERIFY(m_book.apply(snapshotOf(gold, 3, ms - 1, 400), 2)); // a restarted gateway
    QCOMPARE(m_book.find(gold)->price.units, 400);
    QVERIFY(m_book.apply(quoteOf(gold, 4, ms - 1, 401), 3));
    QVERIFY(!m_book.apply(quoteOf(gold, 2, ms - 1, 402), 3));
    QCOMPARE(m_book.find(gold)->price.units, 401);
}

void TestQuoteBook::connectionStartsTheCountAnew()
{
    QVERIFY(m_book.apply(quoteOf(gold, 1'000'000, ms, 500), 1));
    m_book.connectionStarted();
    QCOMPARE(m_book.find(gold)->price.units, 500); // still what is known
    QVERIFY(m_book.apply(quoteOf(gold, 1, ms - 1, 501), 2)); // before its snapshot
    QVERIFY(!m_book.apply(quoteOf(gold, 0, ms - 1, 502), 3));
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
    m_book.apply(rollingOf(gold, 999), 9);
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
