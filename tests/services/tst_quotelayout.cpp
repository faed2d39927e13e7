// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/services/quotelayout.h"

#include <QTest>

#include <algorithm>
#include <map>
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

std::map<ProductId, quint32> places(const QuoteLayout &layout)
{
    std::map<ProductId, quint32> places;
    for (const QuoteLineup &lineup : layout.lines()) {
        for (const QuoteKey &key : lineup.products) {
            if (!places.emplace(key.product, lineup.line).second)
                qFatal("on two connections");
        }
    }
    return places;
}

} // namespace

class TestQuoteLayout : public QObject
{
    Q_OBJECT
private slots:
    void hundredOnEach();
    void oneMoreMovesNobody();
    void needlessOnesAreGivenUp();
    void tradeModeMayBecomeKnown();
    void isNeverWrong();
};

void TestQuoteLayout::hundredOnEach()
{
    QuoteLayout layout;
    QCOMPARE(layout.lines().size(), 1u); // the one whose state is shown
    layout.want(keysFrom(1, 100));
    QCOMPARE(layout.lines().size(), 1u);
    QCOMPARE(layout.lines()[0].products, keysFrom(1, 100));
    layout.want(keysFrom(1, 101));
    QCOMPARE(layout.lines().size(), 2u);
    QCOMPARE(layout.lines()[1].products, keysFrom(101, 1));
    layout.want(keysFrom(1, 1'000));
    QCOMPARE(layout.lines().size(), QuoteLayout::maxLines);
    QVERIFY(layout.unserved().empty());
    layout.want(keysFrom(1, 1'005));
    QCOMPARE(layout.lines().size(), QuoteLayout::maxLines);
    QCOMPARE(layout.unserved(), keysFrom(1'001, 5));
}

void TestQuoteLayout::oneMoreMovesNobody()
{
    QuoteLayout layout;
    layout.want(keysFrom(100, 150));
    const std::vector<QuoteLineup> before = layout.lines();
    layout.want(keysFrom(99, 151)); // sorts before all of them
    QCOMPARE(layout.lines()[0], before[0]);
    QCOMPARE(layout.lines()[1].products.size(), 51u);
    QCOMPARE(layout.lines()[1].products.back(), keyOf(99));
    std::vector<QuoteKey> without = keysFrom(99, 151);
    without.erase(without.begin() + 40);
    layout.want(without); // one of the first connection's goes: its place is free
    QCOMPARE(layout.lines()[0].products.size(), 99u);
    QCOMPARE(layout.lines()[1].products.size(), 51u);
    without.push_back(keyOf(5'000));
    layout.want(without);
    QCOMPARE(layout.lines()[0].products.back(), keyOf(5'000));
}

void TestQuoteLayout::needlessOnesAreGivenUp()
{
    QuoteLayout layout;
    layout.want(keysFrom(1, 300));
    layout.want(keysFrom(1, 201)); // the last one's one product has no room
    QCOMPARE(layout.lines().size(), 3u);
    layout.want(keysFrom(1, 200));
    QCOMPARE(layout.lines().size(), 2u); // none is empty
    std::vector<QuoteKey> few = keysFrom(1, 50);
    few.push_back(keyOf(150));
    layout.want(few);
    QCOMPARE(layout.lines().size(), 1u);
    QCOMPARE(layout.lines()[0].products.size(), 51u);
    layout.want(keysFrom(1, 90));
    layout.want(keysFrom(1, 110));
    QCOMPARE(layout.lines().size(), 2u);
    layout.want(keysFrom(1, 99)); // they would fit, but without room to spare
    QCOMPARE(layout.lines().size(), 1u); // the second lost all it had
    layout.want({});
    QCOMPARE(layout.lines().size(), 1u);
    QVERIFY(layout.lines()[0].products.empty());
}

void TestQuoteLayout::tradeModeMayBecomeKnown()
{
    QuoteLayout layout;
    layout.want(std::vector{QuoteKey{.product = {1, 1}, .tradeMode = 0}});
    layout.want(std::vector{keyOf(1)});
    QCOMPARE(layout.lines()[0].products, std::vector{keyOf(1)});
}

void TestQuoteLayout::isNeverWrong()
{
    std::mt19937_64 random(4);
    const auto below = [&random](quint64 end) { return random() % end; };
    QuoteLayout layout;
    std::set<quint64> wanted;
    int moved = 0, kept = 0;
    for (int step = 0; step < 400; ++step) {
        const bool grows = below(2) == 0;
        for (quint64 change = 1 + below(step % 50 == 0 ? 800 : 3); change > 0; --change) {
            const quint64 id = 1 + below(1'300);
            if (grows)
                wanted.insert(id);
            else
                wanted.erase(id);
        }
        std::vector<QuoteKey> keys;
        for (const quint64 id : wanted)
            keys.push_back(keyOf(id));
        const std::map<ProductId, quint32> before = places(layout);
        layout.want(keys);
        const std::map<ProductId, quint32> now = places(layout);
        QCOMPARE(now.size() + layout.unserved().size(), wanted.size());
        QCOMPARE(now.size(), std::min(wanted.size(), QuoteLayout::maxProducts));
        QVERIFY(layout.lines().size() <= QuoteLayout::maxLines && !layout.lines().empty());
        for (const QuoteLineup &lineup : layout.lines()) {
            QVERIFY(lineup.products.size() <= 100);
            QVERIFY(!lineup.products.empty() || layout.lines().size() == 1);
        }
        for (const auto &[id, line] : now) {
            QVERIFY(wanted.contains(id.symbolId));
            const auto place = before.find(id);
            if (place != before.end())
                ++(place->second == line ? kept : moved);
        }
    }
    QVERIFY2(moved * 50 < kept, qPrintable(QString::number(moved)));
}

QTEST_APPLESS_MAIN(TestQuoteLayout)
#include "tst_quotelayout.moc"
