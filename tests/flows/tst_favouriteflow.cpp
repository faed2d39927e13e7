// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "tests/support/flowclient.h"
#include "tests/support/sandboxfixture.h"

#include <QTest>

#include <algorithm>

using namespace mm;
using namespace Qt::Literals::StringLiterals;

/// The customer's own products, kept by the sandbox, with two real clients over real sockets.
class FavouriteFlowTest : public QObject
{
    Q_OBJECT

private:
    using State = FavouriteService::State;

    static void signIn(FlowClient &client)
    {
        QVERIFY(!client.signIn(u"trader@example.com"_s));
        QTRY_COMPARE(client.services.favourites.state(), State::Ready);
    }
    [[nodiscard]] static std::vector<ProductId> sorted(std::vector<ProductId> products)
    {
        std::ranges::sort(products);
        return products;
    }

private slots:
    void whatOneClientChangesTheOtherReads_data()
    {
        QTest::addColumn<bool>("encrypted");
        QTest::newRow("plain") << false;
        QTest::newRow("encrypted") << true;
    }

    void whatOneClientChangesTheOtherReads()
    {
        QFETCH(bool, encrypted);
        SandboxOptions options;
        options.encrypt = encrypted;
        SandboxFixture sandbox(options);
        FlowClient one(sandbox.environment()), other(sandbox.environment());
        signIn(one);
        FavouriteService &favourites = one.services.favourites;
        const std::vector<ProductId> before = favourites.products();
        QVERIFY(before.size() >= 3); // the sandbox's trader has some
        QVERIFY(std::ranges::all_of(before, &canBeFavourite));

        QVERIFY(one.loadProducts());
        std::vector<ProductId> fresh;
        for (const Symbol &symbol : one.services.products.symbols()) {
            if (canBeFavourite(symbol.id) && !favourites.contains(symbol.id) && fresh.size() < 5)
                fresh.push_back(symbol.id);
        }
        QCOMPARE(fresh.size(), std::size_t(5));
        QSignalSpy failed(&favourites, &FavouriteService::failed);
        favourites.add(fresh);
        favourites.remove({before.front()});
        QTRY_VERIFY(!favourites.isChanging());
        QCOMPARE(failed.count(), 0);

        signIn(other);
        QCOMPARE(sorted(other.services.favourites.products()), sorted(favourites.products()));
        QVERIFY(other.services.favourites.contains(fresh.back()));
        QVERIFY(!other.services.favourites.contains(before.front()));
    }

    void aRefusedChangeLeavesTheListAsItIs()
    {
        SandboxFixture sandbox(SandboxOptions{});
        FlowClient client(sandbox.environment());
        signIn(client);
        FavouriteService &favourites = client.services.favourites;
        const std::vector<ProductId> before = favourites.products();
        QSignalSpy failed(&favourites, &FavouriteService::failed);
        favourites.add({{999'999'999, 1}}); // no such product
        QTRY_COMPARE(failed.count(), 1);
        QVERIFY(isRefusal(failed[0][0].value<GatewayError>().kind));
        QCOMPARE(favourites.products(), before);
        favourites.load();
        QTRY_COMPARE(favourites.state(), State::Ready);
        QCOMPARE(favourites.products(), before);
    }
};

QTEST_GUILESS_MAIN(FavouriteFlowTest)
#include "tst_favouriteflow.moc"
