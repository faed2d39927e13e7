// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "tests/sandbox/quoteclient.h"
#include "tests/support/flowclient.h"
#include "tests/support/sandboxfixture.h"

#include <QTest>

using namespace mm;
using namespace Qt::Literals::StringLiterals;

namespace {

using Levels = std::vector<DepthLevel>;

QString textOf(const Levels &side)
{
    QStringList texts;
    for (const DepthLevel &level : side)
        texts += level.price.toString() + u'x' + level.volume.toString();
    return texts.join(u' ');
}

QString textOf(const Json &side)
{
    QStringList texts;
    for (const Json &level : side.items())
        texts += level["price"].toString() + u'x' + level["volume"].toString();
    return texts.join(u' ');
}

/// The sandbox's levels stand one step apart, so levels of two books would be seen.
bool isOfOneBook(const Levels &side, const Levels &other)
{
    for (std::size_t i = 2; i < side.size(); ++i) {
        const auto gap = [&](std::size_t at) {
            return Decimal::subtract(side[at].price, side[at - 1].price);
        };
        if (gap(i) != gap(i - 1))
            return false;
    }
    return side.empty() || side.size() == other.size();
}

/// Watches the depth of some products with the real client.
class Watcher
{
public:
    explicit Watcher(SandboxFixture &sandbox) :
        client(sandbox.environment()), depth(client.services.depth), m_sandbox(sandbox)
    {
        loaded = client.loadProducts();
        for (const QuoteKey &key : client.firstProducts(4)) {
            const Symbol *symbol = client.services.products.find(key.product);
            queries.push_back({.key = key,
                               .levels = int(3 + 2 * queries.size()),
                               .mergeAccuracy = mergeSteps(symbol->digits)[queries.size() % 3],
                               .trades = 10});
        }
    }

    void wantAll()
    {
        for (const DepthQuery &query : queries) {
            panes.push_back(std::make_unique<QObject>());
            depth.want(panes.back().get(), query);
        }
    }

    [[nodiscard]] bool live() const
    {
        return depth.isLive()
            && std::all_of(queries.begin(), queries.end(), [this](const DepthQuery &query) {
                   const DepthState *state = depth.find(query.key.product);
                   return state && state->hasBook;
               });
    }

    /// What differs from what a client with nothing in common with this one is told; empty where
    /// nothing does. The sandbox must stand still.
    [[nodiscard]] QString difference() const
    {
        QuoteClient truth(m_sandbox.port());
        for (const DepthQuery &query : queries) {
            Json symbol(Json::Object{{"symbol_id", query.key.product.symbolId},
                                     {"trade_type", query.key.product.tradeType},
                                     {"trade_mode", query.key.tradeMode},
                                     {"depth_level", query.levels},
                                     {"merge_accuracy", query.mergeAccuracy.toString()},
                                     {"trade_info_count", 1}});
            const Json answer =
                truth.ask(14010, Json(Json::Object{{"symbol_list", Json(Json::Array{symbol})}}));
            const Json entry = answer["data"]["tick_list"].items().at(0);
            const DepthState *mine = depth.find(query.key.product);
            if (!mine || textOf(mine->bids) != textOf(entry["bid_deep"])
                || textOf(mine->asks) != textOf(entry["ask_deep"]))
                return mine ? textOf(mine->bids) + u" | "_s + textOf(entry["bid_deep"])
                            : u"nothing"_s;
            const Json &trade = entry["trade_info"].items().at(0);
            if (mine->trades.empty()
                || mine->trades[0].price.toString() != trade["price"].toString()
                || mine->trades[0].volume.toString() != trade["volume"].toString())
                return u"trade "_s + trade["price"].toString();
        }
        return {};
    }

    bool loaded = false;
    FlowClient client;
    DepthService &depth;
    std::vector<DepthQuery> queries;
    std::vector<std::unique_ptr<QObject>> panes;

private:
    SandboxFixture &m_sandbox;
};

} // namespace

/// Depth and trades with the real client against the sandbox.
class DepthFlowTest : public QObject
{
    Q_OBJECT

private slots:
    void booksArriveAndEndEqual()
    {
        SandboxFixture sandbox(SandboxOptions{.rate = 2000});
        Watcher watcher(sandbox);
        QVERIFY(watcher.loaded);
        QCOMPARE(watcher.depth.status().state, GatewaySocket::State::Stopped);
        watcher.wantAll();
        QTRY_VERIFY(watcher.live());
        QTRY_VERIFY(watcher.depth.counters().books > 100 && watcher.depth.counters().trades > 100);
        sandbox.setTicking(false);
        QTRY_COMPARE(watcher.difference(), QString());
        const DepthCounters &counters = watcher.depth.counters();
        QCOMPARE(counters.malformed + counters.stale + counters.unsorted, quint64(0));
        for (const DepthQuery &query : watcher.queries) {
            QCOMPARE(watcher.depth.find(query.key.product)->query, query);
            QCOMPARE(int(watcher.depth.find(query.key.product)->bids.size()), query.levels);
        }
    }

    void reconnectsNeverMixBooks()
    {
        SandboxFixture sandbox(SandboxOptions{.rate = 5000});
        Watcher watcher(sandbox);
        watcher.wantAll();
        QTRY_VERIFY(watcher.live());
        int mixed = 0, emptied = 0;
        connect(&watcher.depth, &DepthService::updated, this,
                [&](const std::vector<ProductId> &products) {
                    for (const ProductId &id : products) {
                        const DepthState *state = watcher.depth.find(id);
                        emptied += state->hasBook ? 0 : 1;
                        mixed += isOfOneBook(state->bids, state->asks)
                                && isOfOneBook(state->asks, state->bids)
                            ? 0
                            : 1;
                    }
                });
        for (int round = 1; round <= 12; ++round) {
            sandbox.setFaults(*Json::parse(R"([{"do":"abort","times":1,"every":7}])"));
            QTRY_VERIFY_WITH_TIMEOUT(watcher.depth.status().reconnects >= round, 15'000);
            watcher.depth.reconnectNow(); // does not wait longer each time
            QTRY_VERIFY_WITH_TIMEOUT(watcher.live(), 15'000);
        }
        sandbox.setFaults(Json(Json::Array{}));
        QTRY_VERIFY(watcher.live());
        sandbox.setTicking(false);
        QTRY_COMPARE(watcher.difference(), QString());
        QCOMPARE(mixed, 0);
        QVERIFY(emptied > 0); // not each time: an empty one that nobody had taken yet is replaced
        for (const DepthQuery &query : watcher.queries)
            QVERIFY(watcher.depth.find(query.key.product)->trades.size() <= TradeList::capacity);
    }

    void troubleIsRecoveredFrom_data()
    {
        QTest::addColumn<QByteArray>("script");
        QTest::addColumn<int>("reconnects");
        QTest::newRow("close frame") << QByteArray(R"([{"do":"close","times":1}])") << 1;
        QTest::newRow("oversized frame")
            << QByteArray(R"([{"do":"oversizedFrame","times":1}])") << 1;
        QTest::newRow("malformed frames")
            << QByteArray(R"([{"do":"malformedFrame","every":3}])") << 0;
        QTest::newRow("older books and trades")
            << QByteArray(R"([{"do":"outOfOrder","every":3}])") << 0;
    }

    void troubleIsRecoveredFrom()
    {
        QFETCH(QByteArray, script);
        QFETCH(int, reconnects);
        SandboxFixture sandbox(SandboxOptions{.rate = 1000});
        Watcher watcher(sandbox);
        watcher.wantAll();
        QTRY_VERIFY(watcher.live());
        sandbox.setFaults(*Json::parse(script));
        QTRY_VERIFY_WITH_TIMEOUT(watcher.live() && watcher.depth.status().reconnects >= reconnects,
                                 15'000);
        const DepthCounters before = watcher.depth.counters();
        QTRY_VERIFY(watcher.depth.counters().books > before.books + 20);
        if (reconnects == 0)
            QTRY_VERIFY(watcher.depth.counters().malformed + watcher.depth.counters().stale > 10);
        sandbox.setFaults(Json(Json::Array{}));
        sandbox.setTicking(false);
        QTRY_COMPARE(watcher.difference(), QString());
    }

    void theTokensSocketIsUsedAfterSignIn()
    {
        SandboxFixture sandbox(SandboxOptions{.rate = 1000});
        Watcher watcher(sandbox);
        watcher.wantAll();
        QTRY_VERIFY(watcher.live() && watcher.depth.status().guest);
        QVERIFY(!watcher.client.signIn(u"trader@example.com"_s));
        QTRY_VERIFY(watcher.live() && !watcher.depth.status().guest);
    }

    // A product that vanished, beside good ones.
    void theRestGoesOnWithoutTheRefused()
    {
        SandboxFixture sandbox(SandboxOptions{.rate = 1000});
        Watcher watcher(sandbox);
        QSignalSpy refused(&watcher.depth, &DepthService::refused);
        watcher.wantAll();
        QTRY_VERIFY(watcher.live());
        const QObject pane;
        DepthQuery gone = watcher.queries.front();
        gone.key.product.symbolId = 999'999;
        watcher.depth.want(&pane, gone);
        QTRY_COMPARE(refused.size(), 1);
        QCOMPARE(refused.first().first().value<ProductId>(), gone.key.product);
        QVERIFY(watcher.depth.refusal(gone.key.product));
        const quint64 before = watcher.depth.counters().books;
        QTRY_VERIFY(watcher.live() && watcher.depth.counters().books > before + 20);
        sandbox.setTicking(false);
        QTRY_COMPARE(watcher.difference(), QString());
        QCOMPARE(refused.size(), 1);
    }

    void twoPanesOfOneProduct()
    {
        SandboxFixture sandbox(SandboxOptions{.rate = 1000});
        Watcher watcher(sandbox);
        const DepthQuery fine = watcher.queries[0];
        DepthQuery coarse = fine;
        coarse.levels = 10;
        coarse.mergeAccuracy.units *= 10;
        const QObject left, right;
        const auto shown = [&] {
            const DepthState *state = watcher.depth.find(fine.key.product);
            return state && state->hasBook ? int(state->bids.size()) : 0;
        };
        watcher.depth.want(&left, fine);
        QTRY_COMPARE(shown(), fine.levels);
        watcher.depth.want(&right, coarse);
        QTRY_COMPARE(shown(), 10);
        QCOMPARE(watcher.depth.find(fine.key.product)->query, coarse);
        watcher.depth.want(&right, std::nullopt);
        QTRY_COMPARE(shown(), fine.levels);
        QTRY_COMPARE(watcher.depth.find(fine.key.product)->query, fine);
    }

    void aRestlessUserIsNotRefused()
    {
        SandboxFixture sandbox(SandboxOptions{.rate = 1000});
        Watcher watcher(sandbox);
        QSignalSpy refused(&watcher.depth, &DepthService::refused);
        const QObject pane;
        QElapsedTimer elapsed;
        int wishes = 0;
        QTimer restless;
        connect(&restless, &QTimer::timeout, this, [&] {
            for (int i = 0; i < 5; ++i)
                watcher.depth.want(&pane, watcher.queries[std::size_t(++wishes) % 4]);
        });
        restless.start(5);
        elapsed.start();
        QTRY_VERIFY(elapsed.elapsed() > 1'500);
        restless.stop();
        QVERIFY(wishes > 150);
        const ProductId last = watcher.queries[std::size_t(wishes) % 4].key.product;
        QTRY_VERIFY(watcher.depth.find(last)->hasBook);
        QVERIFY(refused.isEmpty());
        QCOMPARE(watcher.depth.status().reconnects, 0);
    }
};

QTEST_GUILESS_MAIN(DepthFlowTest)
#include "tst_depthflow.moc"
