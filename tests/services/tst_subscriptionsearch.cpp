// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/services/subscriptionsearch.h"

#include <QTest>

#include <algorithm>
#include <random>
#include <set>

using namespace mm;

namespace {

QuoteKey keyOf(quint64 symbolId)
{
    return {.product = {symbolId, 1}, .tradeMode = 1};
}

std::vector<QuoteKey> keysFrom(quint64 first, int count)
{
    std::vector<QuoteKey> keys;
    for (int i = 0; i < count; ++i)
        keys.push_back(keyOf(first + quint64(i)));
    return keys;
}

std::set<quint64> idsOf(const std::vector<QuoteKey> &keys)
{
    std::set<quint64> ids;
    for (const QuoteKey &key : keys)
        ids.insert(key.product.symbolId);
    return ids;
}

/// A gateway that refuses a subscription for any product it does not know.
struct Gateway {
    std::set<quint64> unknown;
    std::set<quint64> live; ///< subscribed
    int requests = 0;
    bool forgetsOnRefusal = false;

    bool subscribe(const std::vector<QuoteKey> &keys)
    {
        ++requests;
        const std::set<quint64> ids = idsOf(keys);
        if (ids.size() != keys.size() || keys.empty())
            qFatal("a product named twice, or none");
        const bool good = std::none_of(ids.begin(), ids.end(),
                                       [this](quint64 id) { return unknown.contains(id); });
        if (good)
            live = ids;
        else if (forgetsOnRefusal)
            live.clear();
        return good;
    }
    void connectionLost() { live.clear(); }
};

/// Asks until there is nothing to do.
void settle(SubscriptionSearch &search, Gateway &gateway)
{
    for (int i = 0; i < 1'000; ++i) {
        const auto products = search.next();
        if (!products)
            return;
        if (gateway.subscribe(*products))
            search.accepted();
        else
            search.refused();
    }
    QFAIL("it never ends");
}

} // namespace

class TestSubscriptionSearch : public QObject
{
    Q_OBJECT
private slots:
    void asksForAllAtOnce();
    void findsTheOnesThatAreRefused_data();
    void findsTheOnesThatAreRefused();
    void liveOnesStayLiveMeanwhile();
    void oneThatVanishesTakesNobodyAlong();
    void refusedOnesAreTriedAgain();
    void connectionsBeginWithoutThem();
    void allRefusedIsKnownAfterSomeRequests();
    void agreesWithTheGatewayWhateverHappens();
};

void TestSubscriptionSearch::asksForAllAtOnce()
{
    SubscriptionSearch search;
    QVERIFY(!search.next());
    search.want(keysFrom(1, 100));
    QCOMPARE(search.next(), std::optional(keysFrom(1, 100)));
    QCOMPARE(search.next(), std::optional(keysFrom(1, 100))); // not told how it went
    search.accepted();
    QVERIFY(!search.next());
    search.want(keysFrom(1, 101)); // what is more is asked for with the rest: it replaces
    QCOMPARE(search.next()->size(), 101u);
    search.accepted();
    search.want(keysFrom(50, 10)); // and so is less
    QCOMPARE(search.next(), std::optional(keysFrom(50, 10)));
    search.accepted();
    QVERIFY(!search.next());
    search.want({});
    QVERIFY(!search.next());
}

void TestSubscriptionSearch::findsTheOnesThatAreRefused_data()
{
    QTest::addColumn<QList<int>>("bad");
    QTest::addColumn<int>("most"); // requests
    QTest::newRow("none") << QList<int>{} << 1;
    QTest::newRow("first") << QList<int>{1} << 15;
    QTest::newRow("last") << QList<int>{100} << 16;
    QTest::newRow("middle") << QList<int>{50} << 16;
    QTest::newRow("two beside each other") << QList<int>{33, 34} << 20;
    QTest::newRow("two far apart") << QList<int>{2, 99} << 30;
    QTest::newRow("five") << QList<int>{3, 20, 51, 70, 71} << 60;
}

void TestSubscriptionSearch::findsTheOnesThatAreRefused()
{
    QFETCH(QList<int>, bad);
    QFETCH(int, most);
    Gateway gateway;
    for (const int id : bad)
        gateway.unknown.insert(quint64(id));
    SubscriptionSearch search;
    search.want(keysFrom(1, 100));
    settle(search, gateway);
    QCOMPARE(idsOf(search.refusedProducts()), gateway.unknown);
    QCOMPARE(gateway.live, idsOf(search.taken()));
    QCOMPARE(gateway.live.size(), std::size_t(100 - bad.size()));
    QVERIFY2(gateway.requests <= most, qPrintable(QString::number(gateway.requests)));
}

void TestSubscriptionSearch::liveOnesStayLiveMeanwhile()
{
    Gateway gateway;
    SubscriptionSearch search;
    search.want(keysFrom(1, 50));
    settle(search, gateway);
    gateway.unknown = {70};
    search.want(keysFrom(1, 90));
    while (const auto products = search.next()) {
        for (quint64 id = 1; id <= 50; ++id)
            QVERIFY(idsOf(*products).contains(id));
        if (gateway.subscribe(*products))
            search.accepted();
        else
            search.refused();
    }
    QCOMPARE(gateway.live.size(), 89u);
}

// Another product is asked for, and the gateway does not know one of the old ones any more.
void TestSubscriptionSearch::oneThatVanishesTakesNobodyAlong()
{
    for (const bool forgets : {false, true}) {
        Gateway gateway;
        gateway.forgetsOnRefusal = forgets;
        SubscriptionSearch search;
        search.want(keysFrom(1, 60));
        settle(search, gateway);
        gateway.unknown = {13};
        search.want(keysFrom(1, 61));
        settle(search, gateway);
        QCOMPARE(idsOf(search.refusedProducts()), gateway.unknown);
        QCOMPARE(gateway.live.size(), 60u);
        QVERIFY(gateway.live.contains(61));
    }
}

void TestSubscriptionSearch::refusedOnesAreTriedAgain()
{
    Gateway gateway;
    gateway.forgetsOnRefusal = true;
    gateway.unknown = {4, 9};
    SubscriptionSearch search;
    search.want(keysFrom(1, 20));
    settle(search, gateway);
    gateway.unknown = {9};
    search.retryRefused();
    QCOMPARE(search.refusedProducts().size(), 2u); // until they are taken
    settle(search, gateway);
    QCOMPARE(idsOf(search.refusedProducts()), gateway.unknown);
    QCOMPARE(gateway.live.size(), 19u);
    gateway.requests = 0;
    search.retryRefused(); // in vain: and what was live is live after it
    settle(search, gateway);
    QVERIFY(gateway.requests <= 3);
    QCOMPARE(gateway.live.size(), 19u);
    search.want(keysFrom(5, 4));
    settle(search, gateway);
    QVERIFY(search.refusedProducts().empty());
    QCOMPARE(gateway.live, idsOf(keysFrom(5, 4)));
}

void TestSubscriptionSearch::connectionsBeginWithoutThem()
{
    Gateway gateway;
    gateway.unknown = {4};
    SubscriptionSearch search;
    search.want(keysFrom(1, 20));
    settle(search, gateway);
    gateway.connectionLost();
    search.connectionStarted();
    gateway.requests = 0;
    settle(search, gateway);
    QCOMPARE(gateway.requests, 1);
    QCOMPARE(gateway.live.size(), 19u);
    search.want({keyOf(4)}); // nothing but a refused one
    settle(search, gateway);
    gateway.connectionLost();
    gateway.unknown.clear();
    search.connectionStarted();
    settle(search, gateway);
    QCOMPARE(gateway.live, (std::set<quint64>{4}));
    QVERIFY(search.refusedProducts().empty());
}

void TestSubscriptionSearch::allRefusedIsKnownAfterSomeRequests()
{
    Gateway gateway;
    gateway.unknown = idsOf(keysFrom(1, 100));
    SubscriptionSearch search;
    search.want(keysFrom(1, 100));
    settle(search, gateway);
    QVERIFY(gateway.requests <= SubscriptionSearch::maxRefusals + 1);
    QVERIFY(search.taken().empty());
    QCOMPARE(search.refusedProducts().size(), 100u);
    gateway.requests = 0;
    search.retryRefused(1);
    settle(search, gateway);
    QCOMPARE(gateway.requests, 1);
    QCOMPARE(search.refusedProducts().size(), 100u);
    gateway.unknown.clear();
    search.retryRefused(1);
    settle(search, gateway);
    QCOMPARE(gateway.live.size(), 100u);
    QVERIFY(search.refusedProducts().empty());
}

// Products wanted, vanishing and coming back, connections lost in the midst of a search.
void TestSubscriptionSearch::agreesWithTheGatewayWhateverHappens()
{
    std::mt19937_64 random(77);
    const auto below = [&random](quint64 end) { return random() % end; };
    for (int round = 0; round < 400; ++round) {
        Gateway gateway;
        gateway.forgetsOnRefusal = round % 2 == 0;
        SubscriptionSearch search;
        for (int step = 0; step < 30; ++step) {
            switch (below(6)) {
            case 0:
                gateway.unknown.insert(1 + below(100));
                break;
            case 1:
                if (!gateway.unknown.empty())
                    gateway.unknown.erase(gateway.unknown.begin());
                break;
            case 2:
                gateway.connectionLost();
                search.connectionStarted();
                break;
            case 3:
                search.retryRefused();
                break;
            default:
                search.want(keysFrom(1 + below(60), int(1 + below(40))));
            }
            for (quint64 asked = below(12); asked > 0; --asked) {
                const auto products = search.next();
                if (!products)
                    break;
                if (gateway.subscribe(*products))
                    search.accepted();
                else
                    search.refused();
            }
        }
        if (gateway.unknown.size() > 4)
            gateway.unknown.erase(std::next(gateway.unknown.begin(), 4), gateway.unknown.end());
        search.want(keysFrom(1, 100));
        gateway.connectionLost();
        search.connectionStarted();
        settle(search, gateway);
        search.retryRefused(200);
        settle(search, gateway);
        QCOMPARE(idsOf(search.refusedProducts()), gateway.unknown);
        QCOMPARE(gateway.live, idsOf(search.taken()));
        QCOMPARE(gateway.live.size(), 100 - gateway.unknown.size());
    }
}

QTEST_APPLESS_MAIN(TestSubscriptionSearch)
#include "tst_subscriptionsearch.moc"
