// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/protocol/limits.h"
#include "app/services/clientservices.h"
#include "app/services/freshness.h"
#include "app/services/pricealerts.h"
#include "tests/sandbox/quoteclient.h"
#include "tests/support/sandboxfixture.h"

#include <QTest>

#include <atomic>

using namespace mm;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 hourMs = 3'600'000;

/// The system's clock, both of whose parts can be set ahead or, the wall's, back.
class JumpingClock final : public Clock
{
public:
    [[nodiscard]] qint64 wallMs() const override { return m_system.wallMs() + m_wall; }
    [[nodiscard]] qint64 steadyMs() const override { return m_system.steadyMs() + m_steady; }
    void stepWall(qint64 ms) { m_wall += ms; }
    void sleep(qint64 ms)
    {
        m_wall += ms;
        m_steady += ms;
    }

private:
    SystemClock m_system;
    std::atomic<qint64> m_wall = 0, m_steady = 0;
};

/// The real client at a sandbox, watching some products in every way there is.
class Watcher
{
public:
    explicit Watcher(int rate = 5'000) : sandbox(SandboxOptions{.rate = rate}) { }

    [[nodiscard]] bool load(int products = 4)
    {
        services.products.load();
        const bool loaded = QTest::qWaitFor(
            [this] { return services.products.state() == ProductService::State::Ready; }, 20'000);
        for (int i = 0; i < products && i < int(services.products.symbols().size()); ++i) {
            const Symbol &symbol = services.products.symbols()[std::size_t(i)];
            keys.push_back({symbol.id, symbol.tradeMode});
        }
        return loaded;
    }

    /// Everything is there and live.
    [[nodiscard]] bool watch(int products = 4)
    {
        if (!load(products))
            return false;
        services.quotes.want(&m_pane, keys);
        services.quotes.start();
        for (const QuoteKey &key : keys) {
            m_panes.push_back(std::make_unique<QObject>());
            services.depth.want(m_panes.back().get(), depthOf(key));
            charts.push_back(services.candles.open(key, CandleInterval::M1));
        }
        return QTest::qWaitFor([this] { return live(); }, 20'000);
    }

    [[nodiscard]] DepthQuery depthOf(const QuoteKey &key) const
    {
        const Symbol *symbol = services.products.find(key.product);
        return {.key = key,
                .levels = 5,
                .mergeAccuracy = mergeSteps(symbol->digits).front(),
                .trades = 5};
    }

    /// What a pane would say of its price now.
    [[nodiscard]] Freshness shown(const QuoteKey &key) const
    {
        return freshness(services.quotes.find(key.product), services.products.find(key.product),
                         services.quotes.isLive(key.product), clock.steadyMs(),
                         services.serverClock.now());
    }
    /// ms since its last sign of life
    [[nodiscard]] qint64 age(const QuoteKey &key) const
    {
        return clock.steadyMs() - services.quotes.find(key.product)->receivedAt;
    }
    [[nodiscard]] int showing(Freshness what) const
    {
        return int(std::ranges::count_if(
            keys, [this, what](const QuoteKey &key) { return shown(key) == what; }));
    }
    [[nodiscard]] bool hasBook(const QuoteKey &key) const
    {
        const DepthState *state = services.depth.find(key.product);
        return services.depth.isLive() && state && state->hasBook;
    }
    [[nodiscard]] bool live() const
    {
        return showing(Freshness::Live) == int(keys.size())
            && std::ranges::all_of(keys, [this](const QuoteKey &key) { return hasBook(key); })
            && std::ranges::all_of(charts, [](const auto &chart) {
                   return chart->state() == CandleSource::State::Ready;
               });
    }

    /// The newest price here beside the sandbox's own; the sandbox must stand still.
    [[nodiscard]] bool hasTheNewest(const QuoteKey &key) const
    {
        const QuoteEntry *mine = services.quotes.find(key.product);
        const Json all = sandbox.quotes();
        return mine && std::ranges::any_of(all.items(), [&](const Json &quote) {
                   return quote["symbol_id"].numberText().toULongLong() == key.product.symbolId
                       && quote["trade_type"].numberText().toInt() == key.product.tradeType
                       && quote["price"].toString() == mine->price.toString();
               });
    }

    /// The first candle that is another than the sandbox's bar; empty where there is none. Of bars
    /// in the chart's range none may be missing.
    [[nodiscard]] QString hole(const CandleSource &chart) const
    {
        const CandleSeries &series = chart.series();
        if (series.isEmpty())
            return u"no candles"_s;
        const Json bars = sandbox.candles(chart.key().product, int(series.interval()),
                                          series.at(0).time, series.last().time);
        if (int(bars.items().size()) != series.size())
            return u"%1 bars, %2 candles"_s.arg(bars.items().size()).arg(series.size());
        for (int i = 0; i < series.size(); ++i) {
            const Json &bar = bars.items()[std::size_t(i)];
            if (bar["timestamp"].numberText().toLongLong() != series.at(i).time
                || series.price(series.at(i).close)
                    != Decimal::parse(bar["close_price"].toString()).value_or(-1))
                return u"candle %1 of %2"_s.arg(i).arg(series.size());
        }
        return {};
    }

    SandboxFixture sandbox;
    JumpingClock clock;
    ClientServices services{sandbox.environment(), clock};
    std::vector<QuoteKey> keys;
    std::vector<std::unique_ptr<CandleSource>> charts;

private:
    QObject m_pane;
    std::vector<std::unique_ptr<QObject>> m_panes;
};

} // namespace

/// Bad input and trouble of the market, with the real client against the sandbox: the rest goes on,
/// and nothing that is old or missing looks live.
class MarketTroubleTest : public QObject
{
    Q_OBJECT

private slots:
    void digitsThatChangeUnderWay_data()
    {
        QTest::addColumn<int>("digits");
        QTest::newRow("fewer") << 3;
        QTest::newRow("more") << 7;
    }

    void digitsThatChangeUnderWay()
    {
        QFETCH(int, digits);
        Watcher watcher;
        QVERIFY(watcher.watch(2));
        const QuoteKey key = watcher.keys.front();
        const Decimal last =
            Decimal::fromUnits(watcher.services.quotes.find(key.product)->price.units,
                               watcher.services.quotes.find(key.product)->price.scale);
        // Told at half and at twice the price: no change of digits may reach either.
        PriceAlerts alerts;
        int fired = 0;
        connect(&alerts, &PriceAlerts::fired, this, [&fired] { ++fired; });
        PriceAlert alert;
        alert.product = key.product;
        alert.value = *Decimal::multiply(last, 2);
        QVERIFY(alerts.add(alert) != 0);
        alert.kind = PriceAlert::Kind::Below;
        alert.value = *Decimal::divide(last, 2, 18);
        QVERIFY(alerts.add(alert) != 0);
        connect(&watcher.services.quotes, &QuoteService::updated, &alerts,
                [&](const std::vector<QuoteEntry> &changes) {
                    alerts.take(
                        changes,
                        [&](const ProductId &id) { return watcher.services.products.find(id); },
                        watcher.clock.wallMs());
                });

        watcher.sandbox.setDigits(key.product, digits);
        QTRY_VERIFY(watcher.services.quotes.find(key.product)->order.digitChanges > 0);
        const auto bookDigits = [&] {
            const DepthState *state = watcher.services.depth.find(key.product);
            return state->bids.empty() ? -1 : int(state->bids.front().price.scale);
        };
        QTRY_COMPARE(bookDigits(), digits);
        // Ticks alone make no candle of another size; then the gateway's own bars come.
        watcher.sandbox.setTicking(false);
        watcher.sandbox.dropConnections();
        QTRY_VERIFY_WITH_TIMEOUT(watcher.services.candles.status().reconnects == 1
                                     && watcher.services.quotes.isLive(key.product),
                                 15'000);
        QTRY_VERIFY(watcher.hasTheNewest(key));
        QTRY_COMPARE(watcher.charts[0]->series().priceDigits(), digits);
        const CandleSeries &series = watcher.charts[0]->series();
        for (int i = 1; i < series.size(); ++i) {
            const Decimal now = series.price(series.at(i).close);
            const Decimal before = series.price(series.at(i - 1).close);
            QVERIFY(now < *Decimal::multiply(before, 2) && before < *Decimal::multiply(now, 2));
        }
        QCOMPARE(fired, 0);
        QTRY_VERIFY(watcher.hasTheNewest(watcher.keys[1]));
    }

    void aProductThatVanishes()
    {
        Watcher watcher;
        QVERIFY(watcher.watch());
        const QuoteKey gone = watcher.keys[1];
        watcher.sandbox.removeProduct(gone.product);
        // Nothing says so, but its price is not live for longer than its class allows.
        QTRY_COMPARE_WITH_TIMEOUT(watcher.shown(gone), Freshness::Stale, 15'000);
        QCOMPARE(watcher.showing(Freshness::Live), int(watcher.keys.size()) - 1);
        // Asked for again it is refused, alone, and each service says so.
        watcher.sandbox.dropConnections();
        const auto said = [&] {
            const auto &refused = watcher.services.quotes.productsRefused();
            return std::ranges::find(refused, gone.product) != refused.end()
                && watcher.services.depth.refusal(gone.product)
                && watcher.charts[1]->error().kind == ErrorKind::Refused;
        };
        QTRY_VERIFY_WITH_TIMEOUT(said(), 20'000);
        QVERIFY(watcher.shown(gone) != Freshness::Live && !watcher.hasBook(gone));
        QTRY_COMPARE_WITH_TIMEOUT(watcher.showing(Freshness::Live), int(watcher.keys.size()) - 1,
                                  15'000);
        for (const std::size_t other : {0U, 2U, 3U}) {
            QTRY_VERIFY(watcher.hasBook(watcher.keys[other]));
            QTRY_VERIFY(watcher.charts[other]->error() == GatewayError{});
        }
        // It comes back: a minute later its price is asked for again, its book when told to.
        watcher.sandbox.returnProduct(gone.product);
        watcher.services.depth.askAgain();
        QTRY_VERIFY(watcher.hasBook(gone));
    }

    // A gateway that takes the whole subscription and serves a part of it.
    void aSubscriptionServedInPart()
    {
        Watcher watcher;
        QVERIFY(watcher.watch());
        const QuoteKey left = watcher.keys[2];
        watcher.sandbox.setFaults(*Json::parse("[{\"do\":\"refusePart\",\"symbolId\":"
                                               + QByteArray::number(left.product.symbolId) + "}]"));
        watcher.sandbox.dropConnections();
        QTRY_VERIFY_WITH_TIMEOUT(watcher.services.quotes.isLive()
                                     && watcher.services.quotes.status().reconnects == 1
                                     && watcher.shown(left) == Freshness::Stale,
                                 20'000);
        QVERIFY(!watcher.hasBook(left)); // that of before is not shown
        for (const std::size_t other : {0U, 1U, 3U}) {
            QTRY_COMPARE(watcher.shown(watcher.keys[other]), Freshness::Live);
            QTRY_VERIFY(watcher.hasBook(watcher.keys[other]));
        }
        watcher.sandbox.setTicking(false);
        for (const std::size_t other : {0U, 1U, 3U})
            QTRY_VERIFY(watcher.hasTheNewest(watcher.keys[other]));
    }

    // Clicks through 200 products, in every pane at once.
    void aRestlessUser()
    {
        Watcher watcher(2'000);
        QVERIFY(watcher.load(1'000));
        QVERIFY(watcher.keys.size() > 100);
        ClientServices &services = watcher.services;
        const QObject pane;
        std::unique_ptr<CandleSource> chart;
        QuoteKey last;
        int clicks = 0;
        QTimer restless;
        connect(&restless, &QTimer::timeout, this, [&] {
            last = watcher.keys[std::size_t(clicks * 7) % watcher.keys.size()];
            services.quotes.want(&pane, {last});
            services.depth.want(&pane, watcher.depthOf(last));
            services.candles.wantSmall(&pane, {last}, CandleInterval::M15, 20);
            chart = services.candles.open(last, CandleInterval::M5);
            if (++clicks == 200)
                restless.stop();
        });
        services.quotes.start();
        restless.start(5);
        QTRY_VERIFY_WITH_TIMEOUT(clicks == 200, 20'000);
        QTRY_COMPARE_WITH_TIMEOUT(chart->state(), CandleSource::State::Ready, 15'000);
        QVERIFY(!chart->series().isEmpty());
        QTRY_VERIFY_WITH_TIMEOUT(watcher.hasBook(last), 15'000);
        QTRY_COMPARE_WITH_TIMEOUT(int(services.quotes.find(last.product) != nullptr), 1, 15'000);
        QTRY_VERIFY_WITH_TIMEOUT(services.candles.small(last.product), 15'000);
        const int most = watcher.sandbox.statistics()["mostRequestsInSecond"].numberText().toInt();
        QVERIFY2(most > 5 && most <= limits::maxRequestsPerSecond,
                 qPrintable(QString::number(most)));
        QCOMPARE(services.quotes.status().reconnects, 0);
        QCOMPARE(services.candles.status().reconnects, 0);
    }

    // The computer's clock is wrong by hours, and is set in the midst of it.
    void aWrongClock_data()
    {
        QTest::addColumn<qint64>("skew");
        QTest::newRow("ahead") << 5 * hourMs;
        QTest::newRow("behind") << -5 * hourMs;
    }

    void aWrongClock()
    {
        QFETCH(qint64, skew);
        Watcher watcher;
        QVERIFY(watcher.watch());
        const qint64 gateway = watcher.services.serverClock.now();
        const int candles = watcher.charts[0]->series().size();
        // However long this machine keeps us waiting: who was heard just now is live.
        int wrong = 0;
        connect(&watcher.services.quotes, &QuoteService::updated, this, [&] {
            for (const QuoteKey &key : watcher.keys) {
                const qint64 age = watcher.age(key);
                wrong += age < 0 || (age < 2'000 && watcher.shown(key) != Freshness::Live) ? 1 : 0;
            }
        });
        watcher.clock.stepWall(skew);
        watcher.services.network.check(); // which may take it for a night's sleep
        QVERIFY(qAbs(watcher.services.serverClock.now() - gateway) < hourMs / 60);
        const quint64 quotes = watcher.services.quotes.counters().quotes;
        QTRY_VERIFY(watcher.services.quotes.counters().quotes > quotes + 50);
        QCOMPARE(wrong, 0);
        QCOMPARE(watcher.services.quotes.status().reconnects, 0);
        QCOMPARE(watcher.services.depth.status().reconnects, 0);
        QCOMPARE(watcher.services.candles.status().reconnects, 0);
        QVERIFY(watcher.charts[0]->series().size() <= candles + 2); // by the gateway's time alone
        watcher.sandbox.setTicking(false);
        QTRY_COMPARE(watcher.hole(*watcher.charts[0]), QString());
    }

    void aNightsSleep()
    {
        Watcher watcher;
        QVERIFY(watcher.watch());
        watcher.sandbox.setTicking(false);
        const qint64 slept = 2 * hourMs;
        watcher.clock.sleep(slept);
        QCOMPARE(watcher.showing(Freshness::Live), 0); // before anything else has happened
        watcher.sandbox.setClockSkew(slept);
        watcher.sandbox.dropConnections(); // has not heard of us for long
        watcher.sandbox.setTicking(true);
        watcher.services.network.check();
        QTRY_VERIFY_WITH_TIMEOUT(watcher.services.quotes.status().reconnects > 0
                                     && watcher.services.depth.status().reconnects > 0
                                     && watcher.services.candles.status().reconnects > 0,
                                 20'000);
        QTRY_VERIFY_WITH_TIMEOUT(watcher.live(), 20'000);
        watcher.sandbox.setTicking(false);
        for (std::size_t i = 0; i < watcher.keys.size(); ++i) {
            QTRY_VERIFY(watcher.hasTheNewest(watcher.keys[i]));
            QTRY_COMPARE(watcher.hole(*watcher.charts[i]), QString());
        }
    }
};

QTEST_GUILESS_MAIN(MarketTroubleTest)
#include "tst_markettrouble.moc"
