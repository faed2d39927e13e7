// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/services/quoteexchange.h"

#include <QTest>

#include <atomic>
#include <chrono>
#include <semaphore>
#include <set>
#include <thread>

using namespace mm;
using namespace Qt::Literals::StringLiterals;

namespace {

QuoteEntry entryOf(quint64 symbolId, quint64 seq)
{
    QuoteEntry entry;
    entry.key.product = {symbolId, 1};
    entry.seq = seq;
    entry.hasQuote = true;
    return entry;
}

Quote quoteOf(quint64 seq)
{
    Quote quote;
    quote.seq = seq;
    return quote;
}

/// Publishes as the quote thread does.
bool publish(QuoteExchange &exchange, std::vector<QuoteEntry> changes,
             std::vector<Quote> pushes = {}, quint64 epoch = 0, QuoteCounters counters = {})
{
    return exchange.publish(epoch, changes, pushes, counters);
}

} // namespace

class TestQuoteExchange : public QObject
{
    Q_OBJECT
private slots:
    void wakesOnce();
    void idleOwnerIsTakenAtOnce();
    void newerTakesThePlaceOfOlder();
    void pushesAreBounded();
    void refusalsAreBounded();
    void memoryIsUsedAgain();
    void olderEpochIsNotDelivered();
    void nothingIsLostBetweenThreads();
};

void TestQuoteExchange::idleOwnerIsTakenAtOnce()
{
    using namespace std::chrono_literals;
    QuoteExchange exchange;
    QVERIFY(exchange.interval() == 0us);
    exchange.tellBusy(250us);
    QVERIFY(exchange.interval() == 2ms); // an eighth of its time
    exchange.tellBusy(2ms);
    QVERIFY(exchange.interval() == 16ms);
    exchange.tellBusy(1h);
    QVERIFY(exchange.interval() == 16ms);
}

void TestQuoteExchange::wakesOnce()
{
    QuoteExchange exchange;
    QVERIFY(publish(exchange, {entryOf(1, 1)}));
    QVERIFY(!publish(exchange, {entryOf(2, 1)}));
    QVERIFY(!exchange.publish(0, std::vector<QuoteService::Connection>(1)));
    QVERIFY(!exchange.publish(0, QuoteNews::Refusal{202, u"no"_s}));
    const QuoteExchange::News news = exchange.takeNews();
    QCOMPARE(news.changes.size(), 2u);
    QCOMPARE(news.connections.size(), 1u);
    QCOMPARE(news.refusals.size(), 1u);
    QVERIFY(exchange.takeNews().changes.empty());
    QVERIFY(exchange.takeNews().connections.empty());
    QVERIFY(publish(exchange, {}));
}

void TestQuoteExchange::newerTakesThePlaceOfOlder()
{
    QuoteExchange exchange;
    std::vector<QuoteEntry> changes{entryOf(1, 1), entryOf(2, 1)};
    std::vector<Quote> pushes;
    QuoteCounters counters;
    QVERIFY(exchange.publish(0, changes, pushes, counters));
    QVERIFY(changes.empty() && changes.capacity() >= 2); // emptied, its memory kept
    counters.quotes = 7;
    QVERIFY(!publish(exchange, {entryOf(2, 2), entryOf(3, 1)}, {}, 0, counters));
    const QuoteExchange::News news = exchange.takeNews();
    QCOMPARE(news.changes.size(), 3u);
    QCOMPARE(news.changes[1].key.product.symbolId, 2u);
    QCOMPARE(news.changes[1].seq, 2u);
    QCOMPARE(news.counters.value_or(QuoteCounters()).quotes, 7u);
    QVERIFY(!exchange.takeNews().counters); // as before
}

void TestQuoteExchange::pushesAreBounded()
{
    constexpr quint64 all = 250'000, kept = 100'000;
    QuoteExchange exchange;
    for (quint64 seq = 0; seq < all; seq += 1'000) {
        std::vector<Quote> pushes;
        for (quint64 i = 0; i < 1'000; ++i)
            pushes.push_back(quoteOf(seq + i));
        (void)publish(exchange, {}, std::move(pushes));
    }
    const QuoteExchange::News news = exchange.takeNews();
    QCOMPARE(news.pushes.size(), kept);
    QCOMPARE(news.droppedPushes, all - kept);
    for (quint64 i = 0; i < kept; ++i)
        QCOMPARE(news.pushes[i].seq, all - kept + i);
    QCOMPARE(exchange.takeNews().droppedPushes, 0u);
}

void TestQuoteExchange::refusalsAreBounded()
{
    QuoteExchange exchange;
    for (int i = 0; i < 1'000; ++i)
        (void)exchange.publish(0, QuoteNews::Refusal{i, {}});
    const QuoteExchange::News news = exchange.takeNews();
    QVERIFY(news.refusals.size() <= 16);
    QCOMPARE(news.refusals[0].ret, 0);
}

void TestQuoteExchange::memoryIsUsedAgain()
{
    QuoteExchange exchange;
    std::vector<QuoteEntry> changes;
    std::vector<Quote> pushes;
    std::set<const void *> places;
    for (quint64 round = 1; round <= 200; ++round) {
        for (quint64 product = 0; product < 50; ++product)
            changes.push_back(entryOf(product, round));
        pushes.assign(50, quoteOf(round));
        (void)exchange.publish(0, changes, pushes, {});
        const QuoteExchange::News &news = exchange.takeNews();
        QCOMPARE(news.changes.size(), 50u);
        QCOMPARE(news.pushes.size(), 50u);
        QCOMPARE(news.changes[7].seq, round);
        if (round > 4) {
            places.insert(news.changes.data());
            places.insert(news.pushes.data());
        }
    }
    QCOMPARE(places.size(), 4u); // of each two: one with the owner, one being filled
}

void TestQuoteExchange::olderEpochIsNotDelivered()
{
    QuoteExchange exchange;
    QVERIFY(publish(exchange, {entryOf(1, 1)}));
    exchange.order([](QuoteExchange::Orders &orders) { ++orders.epoch; });
    QVERIFY(exchange.takeNews().changes.empty()); // it came from the gateway before
    QuoteCounters counters;
    counters.quotes = 3;
    (void)publish(exchange, {entryOf(1, 2)}, {quoteOf(2)}, 0, counters);
    QVERIFY(!exchange.publish(0, std::vector<QuoteService::Connection>(1)));
    QVERIFY(!exchange.publish(0, QuoteNews::Refusal{}));
    (void)publish(exchange, {entryOf(1, 3)}, {quoteOf(3)}, 1, counters);
    const QuoteExchange::News news = exchange.takeNews();
    QCOMPARE(news.changes.size(), 1u);
    QCOMPARE(news.changes[0].seq, 3u);
    QCOMPARE(news.pushes.size(), 1u);
    QCOMPARE(news.counters.value_or(QuoteCounters()).quotes, 3u); // of all gateways
    QVERIFY(news.connections.empty() && news.refusals.empty());
    exchange.order([](QuoteExchange::Orders &orders) { orders.lines.resize(5); });
    QCOMPARE(exchange.orders().lines.size(), 5u);
    QCOMPARE(exchange.orders().epoch, 1u);
}

// One thread publishes as fast as it can, the other takes when it is woken and orders in between;
// the thread sanitizer watches.
void TestQuoteExchange::nothingIsLostBetweenThreads()
{
    constexpr quint64 rounds = 20'000, products = 40;
    QuoteExchange exchange;
    std::counting_semaphore<> wakeUps(0);
    std::atomic<bool> done = false;
    std::jthread publisher([&] {
        quint64 ordered = 0;
        for (quint64 round = 1; round <= rounds; ++round) {
            std::vector<QuoteEntry> changes{entryOf(round % products, round)};
            std::vector<Quote> pushes{quoteOf(round)};
            QuoteCounters counters;
            counters.quotes = round;
            bool wake = exchange.publish(0, changes, pushes, counters);
            if (round % 16 == 0) {
                std::vector<QuoteService::Connection> connections(1);
                connections[0].status.lastError = QString::number(round);
                wake = exchange.publish(0, std::move(connections)) || wake;
                ordered = std::max<quint64>(ordered, exchange.orders().lines.size());
            }
            if (wake)
                wakeUps.release();
        }
        done = true;
        wakeUps.release();
    });

    std::array<quint64, products> newest{};
    quint64 pushes = 0, wakes = 0, counted = 0;
    QString status;
    while (true) {
        wakeUps.acquire();
        const bool last = done;
        const QuoteExchange::News news = exchange.takeNews();
        ++wakes;
        for (const QuoteEntry &entry : news.changes) {
            quint64 &seq = newest.at(std::size_t(entry.key.product.symbolId));
            QVERIFY(entry.seq > seq);
            seq = entry.seq;
        }
        for (const Quote &quote : news.pushes)
            QCOMPARE(quote.seq, ++pushes);
        if (news.counters) {
            QVERIFY(news.counters->quotes >= counted);
            counted = news.counters->quotes;
        }
        if (!news.connections.empty())
            status = news.connections.front().status.lastError;
        exchange.order([wakes](QuoteExchange::Orders &orders) {
            orders.lines.resize(std::size_t(wakes % 100));
            orders.token = Secret(QByteArray::number(wakes));
        });
        if (last)
            break;
    }
    QCOMPARE(pushes, rounds);
    QCOMPARE(counted, rounds);
    QCOMPARE(status, QString::number(rounds));
    for (quint64 id = 0; id < products; ++id)
        QCOMPARE(newest.at(std::size_t(id)), id == 0 ? rounds : rounds - products + id);
}

QTEST_APPLESS_MAIN(TestQuoteExchange)
#include "tst_quoteexchange.moc"
