// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/services/depthbook.h"

#include <QTest>

#include <deque>
#include <random>

using namespace mm;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 start = 1'700'000'000'000;
const QuoteKey key{{7, 1}, 3};

Fixed fixed(const char *text)
{
    return Fixed::parse(text).value();
}

DepthQuery query(int levels = 10, const char *step = "0.01")
{
    return {.key = key, .levels = levels, .mergeAccuracy = fixed(step), .trades = 20};
}

using Levels = std::vector<DepthLevel>;

Levels levels(std::initializer_list<std::pair<const char *, const char *>> texts)
{
    Levels out;
    for (const auto &[price, volume] : texts)
        out.push_back({fixed(price), fixed(volume)});
    return out;
}

QString textOf(const Levels &side)
{
    QStringList texts;
    for (const DepthLevel &level : side)
        texts += level.price.toString() + u'x' + level.volume.toString();
    return texts.join(u' ');
}

QString textOf(const TradeList &trades)
{
    QStringList texts;
    for (std::size_t i = 0; i < trades.size(); ++i)
        texts += trades[i].price.toString() + u'@' + QString::number(trades[i].tickTime - start);
    return texts.join(u' ');
}

TradeTick trade(quint64 seq, qint64 time, const char *price, int direction = 1)
{
    return {.key = key,
            .seq = seq,
            .tickTime = time,
            .price = fixed(price),
            .volume = fixed("2"),
            .direction = direction};
}

/// A book of one product that may be pushed to.
struct Subject {
    explicit Subject(const DepthQuery &asked = query())
    {
        book.setProducts({asked});
        book.accepted(asked);
    }
    bool push(quint64 seq, qint64 time, const Levels &bids, const Levels &asks)
    {
        return book.apply(Depth{key, seq, time, bids, asks}, 5);
    }
    bool snapshot(quint64 seq, qint64 time, Levels bids, Levels asks,
                  std::vector<TradeTick> trades = {})
    {
        return book.apply({key, seq, time, std::move(bids), std::move(asks), std::move(trades)}, 4);
    }
    [[nodiscard]] const DepthState &state() const { return *book.find(key.product); }

    DepthBook book;
};

} // namespace

class TestDepthBook : public QObject
{
    Q_OBJECT
private slots:
    void takesBooksWhole();
    void putsSidesInOrder();
    void cutsToWhatWasAsked();
    void emptyAndCrossedSides();
    void dropsWhatIsOlder();
    void nothingOfAnotherConnection();
    void otherStepsForgetTheBook();
    void refusedHasNoBook();
    void unknownIsCounted();
    void tradesInOrder();
    void tradesStandOnce();
    void whatWasMissedStandsBeforeWhatIsKnown();
    void tradesAreBounded();
    void ringAgreesWithADeque();
    void randomBooksEndWell();
    void spreadAndImbalance();
    void steps_data();
    void steps();
};

void TestDepthBook::takesBooksWhole()
{
    Subject subject;
    QVERIFY(!subject.state().hasBook);
    QVERIFY(subject.snapshot(10, start / 1000, levels({{"1.10", "5"}, {"1.09", "6"}}),
                             levels({{"1.12", "7"}})));
    QVERIFY(subject.state().hasBook);
    QCOMPARE(subject.state().tickTime, start);
    QCOMPARE(subject.state().receivedAt, 4);
    QVERIFY(subject.push(11, start * 1000 + 5'000, levels({{"1.08", "1"}}),
                         levels({{"1.11", "2"}, {"1.12", "3"}})));
    QCOMPARE(textOf(subject.state().bids), u"1.08x1"_s);
    QCOMPARE(textOf(subject.state().asks), u"1.11x2 1.12x3"_s);
    QCOMPARE(subject.state().seq, 11U);
    QCOMPARE(subject.state().tickTime, start + 5);
    QCOMPARE(subject.state().receivedAt, 5);

    std::vector<DepthState> changes;
    subject.book.takeChanges(changes);
    QCOMPARE(changes.size(), 1u);
    QVERIFY(!subject.book.hasChanges());
    subject.book.takeChanges(changes);
    QCOMPARE(changes.size(), 1u);
    QCOMPARE(subject.book.counters().books, 1U);
    QCOMPARE(subject.book.counters().snapshots, 1U);
}

void TestDepthBook::putsSidesInOrder()
{
    Subject subject;
    // One price twice, other scales and no volume: as the reference shows it, and worse.
    QVERIFY(subject.push(1, start, levels({{"1.09", "6"}, {"1.1", "5"}, {"1.10", "4"}}),
                         levels({{"1.13", "0"}, {"1.12", "7"}, {"1.12", "8"}, {"1.11", "9"}})));
    QCOMPARE(subject.state().bids.back().price, fixed("1.09"));
    QCOMPARE(subject.state().bids.size(), 3u);
    QCOMPARE(subject.state().asks.front().price, fixed("1.11"));
    QCOMPARE(subject.state().asks.size(), 3u);
    QCOMPARE(subject.book.counters().unsorted, 1U);
    QVERIFY(subject.push(2, start, levels({{"1.1", "5"}, {"1.10", "4"}}), levels({})));
    QCOMPARE(textOf(subject.state().bids), u"1.1x5 1.10x4"_s);
    QCOMPARE(subject.book.counters().unsorted, 1U);
    // A volume that cannot be leaves the book before alone, both sides of it.
    QVERIFY(!subject.push(3, start, levels({{"1.2", "5"}}), levels({{"1.3", "-1"}})));
    QCOMPARE(textOf(subject.state().bids), u"1.1x5 1.10x4"_s);
    QCOMPARE(subject.state().seq, 2U);
    QCOMPARE(subject.book.counters().malformed, 1U);
}

void TestDepthBook::cutsToWhatWasAsked()
{
    Subject subject(query(2));
    QVERIFY(subject.push(1, start, levels({{"3", "1"}, {"5", "1"}, {"4", "1"}}),
                         levels({{"6", "1"}, {"7", "1"}, {"8", "1"}})));
    QCOMPARE(textOf(subject.state().bids), u"5x1 4x1"_s);
    QCOMPARE(textOf(subject.state().asks), u"6x1 7x1"_s);
}

void TestDepthBook::emptyAndCrossedSides()
{
    Subject subject;
    QVERIFY(subject.push(1, start, levels({}), levels({{"6", "1"}})));
    QVERIFY(subject.state().hasBook && subject.state().bids.empty());
    QVERIFY(!depthSpread(subject.state()));
    QVERIFY(subject.push(2, start, levels({{"7", "1"}}), levels({{"6", "1"}})));
    QCOMPARE(depthSpread(subject.state())->toString(), u"-1"_s);
    QVERIFY(subject.push(3, start, levels({}), levels({})));
    QVERIFY(!depthImbalance(subject.state()));
}

void TestDepthBook::dropsWhatIsOlder()
{
    Subject subject;
    QVERIFY(subject.snapshot(100, start, levels({{"5", "1"}}), levels({})));
    QVERIFY(!subject.push(99, start, levels({{"4", "1"}}), levels({})));
    QCOMPARE(subject.book.counters().stale, 1U);
    QCOMPARE(textOf(subject.state().bids), u"5x1"_s);
    QVERIFY(subject.push(99, start + 1, levels({{"3", "1"}}), levels({}))); // a newer time
    QVERIFY(subject.push(100, start, levels({{"2", "1"}}), levels({}))); // a higher seq
    QVERIFY(subject.push(100, start, levels({{"1", "1"}}), levels({}))); // neither is lower
    // The gateway counts anew with a subscription.
    subject.book.accepted(query());
    QVERIFY(subject.snapshot(3, start - 1, levels({{"9", "1"}}), levels({})));
    QVERIFY(subject.push(4, start - 1, levels({{"8", "1"}}), levels({})));
    QCOMPARE(textOf(subject.state().bids), u"8x1"_s);
}

void TestDepthBook::nothingOfAnotherConnection()
{
    Subject subject;
    QVERIFY(subject.snapshot(100, start, levels({{"5", "1"}}), levels({{"6", "1"}})));
    QVERIFY(subject.book.apply(trade(101, start, "5.5")));
    std::vector<DepthState> changes;
    subject.book.takeChanges(changes);
    subject.book.connectionStarted();
    QVERIFY(subject.book.hasChanges()); // that the book is gone is news
    QVERIFY(!subject.state().hasBook);
    QVERIFY(subject.state().bids.empty() && subject.state().asks.empty());
    QCOMPARE(subject.state().trades.size(), 1u);
    // What still comes of the old subscription does not count.
    QVERIFY(!subject.push(200, start + 9, levels({{"7", "1"}}), levels({})));
    QVERIFY(!subject.book.apply(trade(201, start, "7")));
    QCOMPARE(subject.book.counters().unknown, 2U);
    subject.book.accepted(query());
    QVERIFY(!subject.state().hasBook); // accepted, but nothing has come
    QVERIFY(subject.push(1, start - 5'000, levels({{"8", "1"}}), levels({})));
    QVERIFY(subject.state().hasBook);
    QVERIFY(subject.state().asks.empty());
}

void TestDepthBook::otherStepsForgetTheBook()
{
    Subject subject;
    QVERIFY(subject.snapshot(1, start, levels({{"5.01", "1"}}), levels({})));
    subject.book.setProducts({query(10, "0.1")});
    QVERIFY(subject.state().hasBook); // until the gateway follows
    QCOMPARE(subject.state().query, query());
    subject.book.accepted(query());
    QVERIFY(subject.state().hasBook); // only asked again
    subject.book.accepted(query(10, "0.1"));
    QVERIFY(!subject.state().hasBook);
    QCOMPARE(subject.state().query, query(10, "0.1"));
}

void TestDepthBook::refusedHasNoBook()
{
    Subject subject;
    QVERIFY(subject.snapshot(1, start, levels({{"5.01", "1"}}), levels({})));
    subject.book.refused(key.product);
    QVERIFY(!subject.state().hasBook);
    QVERIFY(!subject.push(2, start, levels({{"5", "1"}}), levels({})));
}

void TestDepthBook::unknownIsCounted()
{
    Subject subject;
    const QuoteKey other{{8, 1}, 3};
    QVERIFY(!subject.book.apply(Depth{other, 1, start, {}, {}}, 5));
    QVERIFY(!subject.book.apply(DepthSnapshot{other, 1, start, {}, {}, {}}, 5));
    TradeTick tick = trade(1, start, "1");
    tick.key = other;
    QVERIFY(!subject.book.apply(tick));
    DepthQuery foreign = query();
    foreign.key = other;
    subject.book.accepted(foreign);
    subject.book.refused(other.product);
    QVERIFY(!subject.book.find(other.product));
    QCOMPARE(subject.book.counters().unknown, 3U);
    subject.book.setProducts({});
    QVERIFY(!subject.book.find(key.product));
}

void TestDepthBook::tradesInOrder()
{
    Subject subject;
    QVERIFY(subject.book.apply(trade(5, start, "1")));
    QVERIFY(!subject.book.apply(trade(5, start, "1"))); // the same again
    QVERIFY(subject.book.apply(trade(5, start, "2"))); // another of the same moment
    QVERIFY(!subject.book.apply(trade(4, start, "3"))); // an older one
    QVERIFY(subject.book.apply(trade(6, start * 1000 + 7'000, "4")));
    QCOMPARE(textOf(subject.state().trades), u"4@7 2@0 1@0"_s);
    QCOMPARE(subject.book.counters().trades, 3U);
    QCOMPARE(subject.book.counters().stale, 2U);
    TradeTick negative = trade(7, start + 8, "5");
    negative.volume = fixed("-1");
    QVERIFY(!subject.book.apply(negative));
    QCOMPARE(subject.book.counters().malformed, 1U);
}

void TestDepthBook::tradesStandOnce()
{
    Subject subject;
    QVERIFY(subject.book.apply(trade(1, start + 100, "1")));
    QVERIFY(subject.book.apply(trade(2, start + 1'200, "2")));
    subject.book.connectionStarted();
    subject.book.accepted(query());
    // Seconds, as the gateway sends them. "1" and "2" are known; "2" was traded twice in a second.
    const qint64 s = start / 1000;
    QVERIFY(subject.snapshot(9, start + 3'000, {}, {},
                             {trade(0, s + 3, "4"), trade(0, s + 2, "3"), trade(0, s + 1, "2"),
                              trade(0, s + 1, "2"), trade(0, s, "1"), trade(0, s, "1", 2)}));
    QCOMPARE(textOf(subject.state().trades), u"4@3000 3@2000 2@1200 2@1000 1@100 1@0"_s);
    // What the snapshot told of is pushed all the same, then something new.
    QVERIFY(!subject.book.apply(trade(9, start + 3'000, "4")));
    QVERIFY(subject.book.apply(trade(10, start + 3'000, "4")));
    QCOMPARE(subject.state().trades.size(), 7u);
    // A snapshot without trades says nothing of them.
    QVERIFY(subject.snapshot(11, start, {}, {}));
    QCOMPARE(subject.state().trades.size(), 7u);
}

void TestDepthBook::whatWasMissedStandsBeforeWhatIsKnown()
{
    Subject subject;
    const qint64 s = start / 1000;
    for (const int number : {1, 2, 3})
        QVERIFY(subject.book.apply(
            trade(quint64(number), start + number * 100, QByteArray::number(number).constData())));
    subject.book.connectionStarted();
    subject.book.accepted(query());
    // All in one second: what was lost on the way is newer than what had come.
    QVERIFY(subject.snapshot(6, start + 600, {}, {},
                             {trade(0, s, "6"), trade(0, s, "5"), trade(0, s, "4"),
                              trade(0, s, "3"), trade(0, s, "2")}));
    QCOMPARE(textOf(subject.state().trades), u"6@0 5@0 4@0 3@300 2@200 1@100"_s);
    // Nothing of it known: before what is.
    subject.book.connectionStarted();
    subject.book.accepted(query());
    QVERIFY(subject.snapshot(9, start + 900, {}, {}, {trade(0, s, "9"), trade(0, s, "8")}));
    QCOMPARE(textOf(subject.state().trades), u"9@0 8@0 6@0 5@0 4@0 3@300 2@200 1@100"_s);
}

void TestDepthBook::tradesAreBounded()
{
    Subject subject;
    for (quint64 seq = 1; seq <= 1'000; ++seq)
        QVERIFY(subject.book.apply(trade(seq, start + qint64(seq), "1")));
    QCOMPARE(subject.state().trades.size(), TradeList::capacity);
    QCOMPARE(subject.state().trades[0].seq, 1'000U);
    QCOMPARE(subject.state().trades[TradeList::capacity - 1].seq, 801U);
    std::vector<TradeTick> many;
    for (int i = 0; i < 5'000; ++i)
        many.push_back(trade(0, start + 60'000, "1"));
    QVERIFY(subject.snapshot(2'000, start, {}, {}, many));
    QCOMPARE(subject.state().trades.size(), TradeList::capacity);
}

void TestDepthBook::ringAgreesWithADeque()
{
    std::mt19937 random(3);
    TradeList list;
    std::deque<quint64> expected;
    for (int round = 0; round < 3'000; ++round) {
        if (random() % 500 == 0) {
            std::vector<TradeTick> trades(random() % 300);
            for (TradeTick &tick : trades)
                tick.seq = random();
            const quint64 edition = list.edition();
            list.assign(trades);
            QVERIFY(list.edition() != edition);
            QCOMPARE(list.added(), 0U);
            expected.clear();
            for (const TradeTick &tick : trades)
                expected.push_back(tick.seq);
        } else {
            TradeTick tick;
            tick.seq = random();
            list.add(tick);
            expected.push_front(tick.seq);
        }
        if (expected.size() > TradeList::capacity)
            expected.resize(TradeList::capacity);
        QCOMPARE(list.size(), expected.size());
        for (std::size_t i = 0; i < expected.size(); ++i)
            QCOMPARE(list[i].seq, expected[i]);
    }
}

// Whatever comes: sides are best first, within bounds, and only of the newest frame.
void TestDepthBook::randomBooksEndWell()
{
    std::mt19937 random(4);
    Subject subject(query(5));
    quint64 seq = 1'000;
    for (int round = 0; round < 5'000; ++round) {
        const auto side = [&] {
            Levels out(random() % 12);
            for (DepthLevel &level : out)
                level = {{qint64(random() % 50) - 10, quint8(random() % 3)},
                         {qint64(random() % 20) - (random() % 40 == 0 ? 5 : 0), 0}};
            return out;
        };
        const Levels bids = side(), asks = side();
        const quint64 before = subject.state().seq;
        const bool older = random() % 5 == 0 && before > 0;
        const bool taken = subject.push(older ? before - 1 : ++seq, start, bids, asks);
        QVERIFY(!(taken && older));
        QCOMPARE(subject.state().seq, taken ? seq : before);
        for (const Levels *shown : {&subject.state().bids, &subject.state().asks}) {
            const Levels &sent = shown == &subject.state().bids ? bids : asks;
            QVERIFY(shown->size() <= 5);
            for (std::size_t i = 0; i < shown->size(); ++i) {
                if (taken)
                    QVERIFY(std::find(sent.begin(), sent.end(), (*shown)[i]) != sent.end());
                QVERIFY((*shown)[i].volume.units > 0);
                if (i == 0)
                    continue;
                const auto order = compare((*shown)[i].price, (*shown)[i - 1].price);
                QVERIFY(shown == &subject.state().bids ? !std::is_gt(order) : !std::is_lt(order));
            }
        }
    }
    const DepthCounters &counters = subject.book.counters();
    QVERIFY(counters.books > 2'000 && counters.stale > 500 && counters.malformed > 50
            && counters.unsorted > 1'000);
}

void TestDepthBook::spreadAndImbalance()
{
    DepthState state;
    QVERIFY(!depthSpread(state));
    QVERIFY(!depthImbalance(state));
    state.bids = levels({{"1.10", "1.5"}, {"1.09", "0.5"}});
    QCOMPARE(depthImbalance(state)->toString(), u"100.0"_s);
    state.asks = levels({{"1.125", "4"}});
    QCOMPARE(depthSpread(state)->toString(), u"0.025"_s);
    QCOMPARE(depthImbalance(state)->toString(), u"33.3"_s);
    const std::vector<Decimal> sums = cumulatedVolumes(state.bids);
    QCOMPARE(sums.size(), 2u);
    QCOMPARE(sums[0].toString(), u"1.5"_s);
    QCOMPARE(sums[1].toString(), u"2.0"_s);
    // The largest volumes there can be.
    state.bids.assign(10, {{1, 0}, {std::numeric_limits<qint64>::max(), 0}});
    QCOMPARE(cumulatedVolumes(state.bids).back().toString(), u"92233720368547758070"_s);
}

void TestDepthBook::steps_data()
{
    QTest::addColumn<int>("digits");
    QTest::addColumn<QString>("texts");
    QTest::newRow("0") << 0 << u"1 10 100 1000 10000"_s;
    QTest::newRow("2") << 2 << u"0.01 0.1 1 10 100"_s;
    QTest::newRow("5") << 5 << u"0.00001 0.0001 0.001 0.01 0.1"_s;
    QTest::newRow("18") << 18
                        << u"0.000000000000000001 0.00000000000000001 0.0000000000000001 "
                           "0.000000000000001 0.00000000000001"_s;
}

void TestDepthBook::steps()
{
    QFETCH(int, digits);
    QStringList texts;
    for (const Fixed step : mergeSteps(digits))
        texts += step.toString();
    QTEST(texts.join(u' '), "texts");
}

QTEST_APPLESS_MAIN(TestDepthBook)
#include "tst_depthbook.moc"
