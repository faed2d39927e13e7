// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "tests/support/flowclient.h"
#include "tests/support/sandboxfixture.h"

#include <QTest>

using namespace mm;

namespace {

using State = GatewaySocket::State;

/// Watches some products with the real client.
class Watcher
{
public:
    explicit Watcher(SandboxFixture &sandbox, int products = 20) :
        client(sandbox.environment()), quotes(client.services.quotes), m_sandbox(sandbox)
    {
        loaded = client.loadProducts();
        keys = client.firstProducts(products);
        quotes.want(&m_pane, keys);
        quotes.start();
    }

    [[nodiscard]] bool everyProductHasAPrice() const
    {
        return std::all_of(keys.begin(), keys.end(), [this](const QuoteKey &key) {
            const QuoteEntry *entry = quotes.find(key.product);
            return entry && entry->hasQuote;
        });
    }

    [[nodiscard]] bool live() const { return quotes.isLive() && everyProductHasAPrice(); }

    [[nodiscard]] quint64 accepted() const { return quotes.counters().quotes; }

    /// Products whose newest price here is not the sandbox's newest; the sandbox must stand still.
    [[nodiscard]] int differences() const
    {
        const Json truth = m_sandbox.quotes();
        int different = 0;
        for (const QuoteKey &key : keys) {
            const QuoteEntry *mine = quotes.find(key.product);
            bool same = false;
            for (const Json &quote : truth.items()) {
                if (quote["symbol_id"].numberText().toULongLong() == key.product.symbolId
                    && quote["trade_type"].numberText().toInt() == key.product.tradeType) {
                    same = mine && mine->price.toString() == quote["price"].toString()
                        && mine->bid.toString() == quote["bid"].toString()
                        && mine->ask.toString() == quote["ask"].toString();
                }
            }
            different += same ? 0 : 1;
        }
        return different;
    }

    bool loaded = false;
    FlowClient client;
    QuoteService &quotes;
    std::vector<QuoteKey> keys;

private:
    QObject m_pane;
    SandboxFixture &m_sandbox;
};

} // namespace

/// Live prices with the real client against the sandbox: sign-in, reconnect, every scripted fault
/// of the socket.
class QuoteFlowTest : public QObject
{
    Q_OBJECT

private slots:
    void pricesArriveAndEndEqual()
    {
        SandboxFixture sandbox(SandboxOptions{.rate = 2000});
        Watcher watcher(sandbox);
        QVERIFY(watcher.loaded);
        QTRY_VERIFY(watcher.live());
        QVERIFY(watcher.quotes.status().guest);
        QTRY_VERIFY(watcher.accepted() > 200);
        QTRY_VERIFY(std::all_of(watcher.keys.begin(), watcher.keys.end(), [&](const QuoteKey &key) {
            return watcher.quotes.find(key.product)->hasRolling;
        }));
        sandbox.setTicking(false);
        QTRY_COMPARE(watcher.differences(), 0);
        QCOMPARE(watcher.quotes.counters().malformed, quint64(0));
        QCOMPARE(watcher.quotes.counters().stale, quint64(0));
    }

    void theTokensSocketIsUsedAfterSignIn()
    {
        SandboxFixture sandbox(SandboxOptions{});
        Watcher watcher(sandbox);
        QTRY_VERIFY(watcher.live());
        QVERIFY(watcher.quotes.status().guest);
        QVERIFY(!watcher.client.signIn(QStringLiteral("trader@example.com")));
        QTRY_VERIFY(!watcher.quotes.status().guest && watcher.live());
        const quint64 before = watcher.accepted();
        QTRY_VERIFY(watcher.accepted() > before + 10);
        // The session ends: prices go on as a guest.
        sandbox.expireTokens();
        QVERIFY(watcher.client.refresh());
        QTRY_VERIFY(watcher.quotes.status().guest && watcher.live());
        QVERIFY(!watcher.quotes.status().fellBackToGuest);
    }

    void aRefusedTokenSocketFallsBackToGuest()
    {
        SandboxFixture sandbox(SandboxOptions{});
        Watcher watcher(sandbox);
        QTRY_VERIFY(watcher.live());
        sandbox.setFaults(*Json::parse(R"([{"do":"refuseSocket","path":"token="}])"));
        QVERIFY(!watcher.client.signIn(QStringLiteral("trader@example.com")));
        QTRY_VERIFY(watcher.quotes.status().fellBackToGuest && watcher.live());
    }

    void aLostConnectionComesBack_data()
    {
        QTest::addColumn<QByteArray>("script");
        QTest::newRow("close frame") << QByteArray(R"([{"do":"close","times":1}])");
        QTest::newRow("reset") << QByteArray(R"([{"do":"abort","times":1}])");
        QTest::newRow("oversized frame") << QByteArray(R"([{"do":"oversizedFrame","times":1}])");
    }

    void aLostConnectionComesBack()
    {
        QFETCH(QByteArray, script);
        SandboxFixture sandbox(SandboxOptions{.rate = 500});
        Watcher watcher(sandbox);
        QTRY_VERIFY(watcher.live());
        sandbox.setFaults(*Json::parse(script));
        // A way back that is found at once may be seen by its number alone.
        QTRY_VERIFY_WITH_TIMEOUT(watcher.live() && watcher.quotes.status().reconnects >= 1, 15'000);
        const quint64 before = watcher.accepted();
        QTRY_VERIFY(watcher.accepted() > before + 20);
        sandbox.setTicking(false);
        QTRY_COMPARE(watcher.differences(), 0);
    }

    void aGatewayThatGoesAndComesBack()
    {
        SandboxFixture sandbox(SandboxOptions{.rate = 500});
        Watcher watcher(sandbox);
        QTRY_VERIFY(watcher.live());
        sandbox.setListening(false);
        QTRY_VERIFY(!watcher.quotes.isLive());
        QVERIFY(watcher.quotes.status().lostAt > 0);
        QTRY_VERIFY(watcher.quotes.status().state == State::Waiting);
        sandbox.setListening(true);
        watcher.quotes.reconnectNow(); // what the return of the network does
        QTRY_VERIFY_WITH_TIMEOUT(watcher.live(), 2'000);
        QCOMPARE(watcher.quotes.status().lostAt, qint64(0));
    }

    void aHalfOpenConnectionIsFoundWithin25Seconds()
    {
        SandboxFixture sandbox(SandboxOptions{.rate = 500});
        Watcher watcher(sandbox);
        QTRY_VERIFY(watcher.live());
        bool found = false; // it may be back within milliseconds, and seen by its number alone
        connect(&watcher.quotes, &QuoteService::statusChanged, this, [&] {
            found = found || !watcher.quotes.isLive() || watcher.quotes.status().reconnects >= 1;
        });
        sandbox.setFaults(*Json::parse(R"([{"do":"blackHole","times":1}])"));
        QTRY_VERIFY_WITH_TIMEOUT(found, 25'000);
        QTRY_VERIFY_WITH_TIMEOUT(watcher.live() && watcher.quotes.status().reconnects >= 1, 15'000);
        const quint64 before = watcher.accepted();
        QTRY_VERIFY(watcher.accepted() > before + 20);
    }

    void brokenFramesAreCountedAndGoodOnesLive()
    {
        SandboxFixture sandbox(SandboxOptions{.rate = 1000});
        Watcher watcher(sandbox);
        QTRY_VERIFY(watcher.live());
        sandbox.setFaults(*Json::parse(R"([{"do":"malformedFrame","every":3}])"));
        const quint64 before = watcher.accepted();
        QTRY_VERIFY(watcher.quotes.counters().malformed > 20);
        QVERIFY(watcher.accepted() > before + 20);
        QCOMPARE(watcher.quotes.status().reconnects, 0);
        sandbox.setFaults(Json(Json::Array{}));
        sandbox.setTicking(false);
        QTRY_COMPARE(watcher.differences(), 0);
    }

    void olderQuotesNeverReplaceNewer()
    {
        SandboxFixture sandbox(SandboxOptions{.rate = 1000});
        Watcher watcher(sandbox);
        QTRY_VERIFY(watcher.live());
        bool wentBack = false;
        QHash<ProductId, quint64> newest;
        connect(&watcher.quotes, &QuoteService::updated, this,
                [&](const std::vector<QuoteEntry> &changes) {
                    for (const QuoteEntry &entry : changes) {
                        quint64 &seq = newest[entry.key.product];
                        wentBack = wentBack || entry.seq < seq;
                        seq = entry.seq;
                    }
                });
        sandbox.setFaults(*Json::parse(R"([{"do":"outOfOrder","every":2}])"));
        QTRY_VERIFY(watcher.quotes.counters().stale > 20);
        sandbox.setTicking(false);
        QTRY_COMPARE(watcher.differences(), 0);
        QVERIFY(!wentBack);
    }

    void aRefusedSubscriptionIsSaid()
    {
        SandboxFixture sandbox(SandboxOptions{});
        sandbox.setFaults(*Json::parse(R"([{"do":"refuseSubscription"}])"));
        FlowClient client(sandbox.environment());
        QVERIFY(client.loadProducts());
        QSignalSpy refused(&client.services.quotes, &QuoteService::refused);
        const QObject pane;
        client.services.quotes.want(&pane, client.firstProducts(5));
        client.services.quotes.start();
        QTRY_VERIFY(!refused.isEmpty());
        QCOMPARE(refused.first().first().toInt(), 202);
    }

    void theUnionOfWhatPanesWantIsServed()
    {
        SandboxFixture sandbox(SandboxOptions{.rate = 500});
        FlowClient client(sandbox.environment());
        QVERIFY(client.loadProducts());
        const std::vector<QuoteKey> keys = client.firstProducts(30);
        QuoteService &quotes = client.services.quotes;
        const QObject left;
        const QObject right;
        quotes.want(&left, {keys.begin(), keys.begin() + 20});
        quotes.want(&right, {keys.begin() + 10, keys.end()});
        quotes.start();
        const auto served = [&](const QuoteKey &key) {
            const QuoteEntry *entry = quotes.find(key.product);
            return entry && entry->hasQuote;
        };
        QTRY_VERIFY(std::all_of(keys.begin(), keys.end(), served));
        quotes.want(&left, {});
        // Only the right pane's products move from now on.
        QSet<quint64> moved;
        QTRY_VERIFY(quotes.status().state == State::Online);
        connect(&quotes, &QuoteService::updated, this, [&](const std::vector<QuoteEntry> &changes) {
            for (const QuoteEntry &entry : changes)
                moved.insert(entry.key.product.symbolId);
        });
        QTRY_VERIFY(!served(keys.front()));
        moved.clear();
        QTRY_VERIFY(moved.contains(keys[25].product.symbolId));
        QVERIFY(!moved.contains(keys[2].product.symbolId));
    }
};

QTEST_GUILESS_MAIN(QuoteFlowTest)
#include "tst_quoteflow.moc"
