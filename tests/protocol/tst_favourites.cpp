// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/protocol/favourites.h"

#include <QRandomGenerator>
#include <QSet>
#include <QTest>

#include <algorithm>

using namespace mm;

using List = std::vector<ProductId>;

class FavouritesTest : public QObject
{
    Q_OBJECT

private:
    [[nodiscard]] static List ids(std::initializer_list<quint64> numbers)
    {
        List all;
        for (const quint64 number : numbers)
            all.push_back({number, 1});
        return all;
    }
    [[nodiscard]] static QSet<ProductId> set(const List &list)
    {
        return {list.begin(), list.end()};
    }
    /// Some of eight products in some order, one perhaps twice.
    [[nodiscard]] static List some(QRandomGenerator &random)
    {
        List list;
        for (quint64 id = 1; id <= 8; ++id) {
            if (random.bounded(2) == 0)
                list.insert(list.begin() + random.bounded(qsizetype(list.size()) + 1),
                            {id, 1 + int(id % 2)});
        }
        if (!list.empty() && random.bounded(4) == 0)
            list.push_back(list.front());
        return list;
    }
    [[nodiscard]] static Json read(const char *text)
    {
        const std::optional<Json> json = Json::parse(text);
        if (!json)
            qFatal("no JSON: %s", text);
        return *json;
    }

private slots:
    void requestsAreAsDocumented()
    {
        const FavouritesRequest list{.tradeTypes = {1, 5}};
        QCOMPARE(list.toJson().toBytes(), QByteArray(R"({"tradeTypeList":[1,5]})"));
        const AddFavouritesRequest add{.tradeType = 1, .symbolIds = {2717, 2718}};
        QCOMPARE(add.toJson().toBytes(), QByteArray(R"({"symbolList":[2717,2718],"tradeType":1})"));
        const RemoveFavouritesRequest remove{.tradeType = 5, .symbolIds = {9'007'199'254'740'993}};
        QCOMPARE(remove.toJson().toBytes(),
                 QByteArray(R"({"symbolList":[9007199254740993],"tradeType":5})"));
        QCOMPARE(FavouritesRequest::endpoint.effect, Effect::Reads);
        QCOMPARE(AddFavouritesRequest::endpoint.effect, Effect::Changes);
        QCOMPARE(RemoveFavouritesRequest::endpoint.effect, Effect::Changes);
    }

    void theDocumentsAnswerIsRead()
    {
        const auto answer = FavouritesRequest::Answer::fromJson(
            read(R"({"1": [{"symbolCode": "USDJPY", "symbolId": 1348, "pointRatio": 1,
                            "symbolName": "USDJPY", "symbolDigits": 3, "askSpread": 0.009},
                           {"symbolCode": "BINAN_BTC_USDT", "symbolId": 706}],
                     "5": [{"symbolId": "1348"}]})"));
        QVERIFY(answer);
        QCOMPARE(answer->products, (List{{1348, 1}, {706, 1}, {1348, 5}}));
        QCOMPARE(answer->skipped, 0);
    }

    void whatMakesNoSenseIsLeftOut()
    {
        const auto answer = FavouritesRequest::Answer::fromJson(
            read(R"({"1": [{"symbolId": 7}, {"symbolId": 7}, {"symbolId": -1}, {}, 5, null],
                     "x": [{"symbolId": 8}], "-2": [{"symbolId": 9}], "2": null, "3": {}})"));
        QVERIFY(answer);
        QCOMPARE(answer->products, ids({7}));
        QCOMPARE(answer->skipped, 6);
        QVERIFY(FavouritesRequest::Answer::fromJson(Json())->products.empty());
        for (const char *bad : {"[]", "3", "\"x\"", "true"})
            QCOMPARE(FavouritesRequest::Answer::fromJson(read(bad)).error().kind,
                     ErrorKind::BadAnswer);
    }

    void onlyDocumentedTradeTypesAreKept()
    {
        QVERIFY(canBeFavourite({1, 1}));
        QVERIFY(canBeFavourite({1, 5}));
        QVERIFY(!canBeFavourite({1, 4}));
        QVERIFY(!canBeFavourite({1, 0}));
    }

    void mergingIsByTheTable()
    {
        // Never met before: both together.
        QCOMPARE(mergeFavourites({}, ids({1, 2}), ids({2, 3})), ids({1, 2, 3}));
        // Removed elsewhere while this one was offline: does not come back.
        QCOMPARE(mergeFavourites(ids({1, 2}), ids({1, 2, 4}), ids({1})), ids({1, 4}));
        // Removed here, untouched there.
        QCOMPARE(mergeFavourites(ids({1, 2}), ids({2}), ids({1, 2, 5})), ids({2, 5}));
        // Removed here and there; emptied there.
        QVERIFY(mergeFavourites(ids({1}), {}, {}).empty());
        QVERIFY(mergeFavourites(ids({1, 2}), ids({2, 1}), {}).empty());
    }

    void mergingHasItsProperties()
    {
        QRandomGenerator random(23);
        for (int round = 0; round < 5'000; ++round) {
            const List base = some(random), local = some(random), remote = some(random);
            const List merged = mergeFavourites(base, local, remote);
            const QSet<ProductId> result = set(merged);
            QCOMPARE(result.size(), qsizetype(merged.size())); // each once
            QCOMPARE(result, set(mergeFavourites(base, remote, local))); // commutative
            // Idempotent: merging again, with whichever of them has learnt of it, changes nothing.
            QCOMPARE(mergeFavourites(merged, merged, merged), merged);
            QCOMPARE(mergeFavourites(remote, merged, remote), merged);
            QCOMPARE(set(mergeFavourites(local, local, merged)), result);
            for (const ProductId &id : set(base) + set(local) + set(remote)) {
                const bool b = set(base).contains(id), l = set(local).contains(id),
                           r = set(remote).contains(id);
                QCOMPARE(result.contains(id), b ? l && r : l || r);
            }
            // What the user put in an order stays in it.
            List order;
            for (const ProductId &id : local) {
                if (result.contains(id) && std::ranges::find(order, id) == order.end())
                    order.push_back(id);
            }
            QVERIFY(std::equal(order.begin(), order.end(), merged.begin()));
        }
    }
};

QTEST_GUILESS_MAIN(FavouritesTest)
#include "tst_favourites.moc"
