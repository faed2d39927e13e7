// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/net/clock.h"
#include "app/services/quoteservice.h"
#include "tests/support/flowclient.h"
#include "tests/support/sandboxfixture.h"

#include <QLoggingCategory>
#include <QTest>
#include <QWebSocket>
#include <QWebSocketServer>

#include <array>
#include <random>

using namespace mm;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::size_t productCount = 12;
constexpr quint64 markerId = productCount; ///< of the product that is told last

/// Forced reconnects: 60, or what MM_STORM_RECONNECTS says.
int reconnects()
{
    bool isNumber = false;
    const int wanted = qEnvironmentVariableIntValue("MM_STORM_RECONNECTS", &isNumber);
    return isNumber ? wanted : 60;
}

/// A gateway that numbers every change, tells snapshots that may be late, loses, swaps, repeats and
/// delays pushes by a script of random numbers, and keeps count of what a client must find.
class StormGateway : public QObject
{
public:
    StormGateway() : m_server(u"storm"_s, QWebSocketServer::NonSecureMode)
    {
        if (!m_server.listen(QHostAddress::LocalHost))
            qFatal("no port to listen on");
        connect(&m_server, &QWebSocketServer::newConnection, this, [this] {
            m_socket = m_server.nextPendingConnection();
            m_socket->setParent(this);
            m_subscribed = false;
            connect(m_socket, &QWebSocket::textMessageReceived, this,
                    [this, from = m_socket](const QString &text) { answer(text, from); });
            connect(m_socket, &QWebSocket::disconnected, m_socket, &QObject::deleteLater);
        });
        restartNumbers();
    }

    [[nodiscard]] Environment environment() const
    {
        Environment environment;
        environment.quoteSocket = m_server.serverUrl();
        environment.quoteSocket.setPath(u"/apiQuote"_s);
        return environment;
    }
    [[nodiscard]] bool isSubscribed() const { return m_subscribed; }
    [[nodiscard]] quint64 newest(std::size_t product) const { return m_products[product].tick; }

    /// Every product's numbers begin at 1 again, its prices and time go on.
    void restartNumbers()
    {
        for (Product &product : m_products)
            product.base = product.tick++;
    }

    /// One change of a random product, told in some way or not at all.
    void tickAnyhow()
    {
        const std::size_t product = below(productCount);
        switch (below(8)) {
        case 0: // lost
            m_products[product].tick += 1 + below(3);
            break;
        case 1: // twice
            push(product, ++m_products[product].tick);
            push(product, m_products[product].tick);
            break;
        case 2: // swapped with the next one
            m_products[product].tick += 2;
            push(product, m_products[product].tick);
            push(product, m_products[product].tick - 1);
            break;
        case 3: { // a late one, from before this connection as well
            const quint64 age = below(40);
            const Product &state = m_products[product];
            push(product, std::max(state.base + 1, state.tick - std::min(state.tick, age)));
            break;
        }
        default:
            push(product, ++m_products[product].tick);
        }
    }
    void tickInOrder() { tickAndTell(below(productCount)); }
    /// So that what was lost before is known to be missing.
    void tellEach()
    {
        for (std::size_t product = 0; product < productCount; ++product)
            tickAndTell(product);
    }
    /// The price of the marker, sent behind everything else.
    quint64 mark()
    {
        tickAndTell(markerId);
        return m_products[markerId].tick;
    }
    void endConnection()
    {
        m_subscribed = false;
        if (below(3) == 0)
            m_socket->close();
        else
            m_socket->abort();
    }

    QuoteOrder expected; ///< over all products, as the client should have counted by now
    bool lags = false; ///< snapshots are some changes old
    std::mt19937_64 random{20260};
    [[nodiscard]] quint64 below(quint64 end) { return random() % end; }

private:
    struct Product {
        quint64 tick = 0; ///< the newest change; price and time go by it
        quint64 base = 0; ///< a change's number is its tick - base
        quint64 counted = 0; ///< the newest tick told on this connection
    };

    void tickAndTell(std::size_t product) { push(product, ++m_products[product].tick); }

    void push(std::size_t product, quint64 tick)
    {
        Product &state = m_products[product];
        if (tick > state.counted) {
            expected.gaps += tick > state.counted + 1 ? 1 : 0;
            expected.missed += tick - state.counted - 1;
            state.counted = tick;
        } else if (tick == state.counted) {
            ++expected.repeats;
        } else {
            ++expected.reorders;
        }
        const QByteArray price = QByteArray::number(tick);
        send("p(" + QByteArray::number(quint64(product)) + ",1,1,"
             + QByteArray::number(tick - state.base) + ',' + timeOf(tick) + ',' + price + ','
             + price + ',' + price + ",1,1);");
    }

    void answer(const QString &text, QWebSocket *from)
    {
        if (from != m_socket)
            return; // of a connection that is over
        const Json request = Json::parse(text.toUtf8()).value_or(Json());
        const int command = request["cmd_id"].numberText().toInt();
        QByteArray ticks;
        for (std::size_t id = 0; command == 14000 && id < m_products.size(); ++id) {
            Product &state = m_products[id];
            const quint64 late = lags ? std::min(below(4), state.tick - state.base - 1) : 0;
            state.counted = state.tick - late;
            const QByteArray price = QByteArray::number(state.counted);
            ticks += QByteArray(ticks.isEmpty() ? "" : ",") + "{\"symbol_id\":"
                + QByteArray::number(quint64(id)) + ",\"trade_type\":1,\"trade_mode\":1,\"seq\":"
                + QByteArray::number(state.counted - state.base)
                + ",\"tick_time\":" + timeOf(state.counted) + ",\"price\":\"" + price
                + "\",\"tick_deep\":[{\"price_bid\":\"" + price + "\",\"price_ask\":\"" + price
                + "\"}]}";
        }
        send("{\"cmd_id\":" + QByteArray::number(command + 1) + ",\"seq_id\":"
             + request["seq_id"].numberText() + ",\"ext\":" + request["ext"].toBytes()
             + ",\"ret\":200,\"msg\":\"ok\",\"data\":{\"tick_list\":[" + ticks + "]}}");
        m_subscribed = m_subscribed || command == 14000;
    }

    [[nodiscard]] static QByteArray timeOf(quint64 tick)
    {
        return QByteArray::number(1'700'000'000'000 + qint64(tick));
    }
    void send(const QByteArray &text) { m_socket->sendTextMessage(QString::fromUtf8(text)); }

    QWebSocketServer m_server;
    QWebSocket *m_socket = nullptr;
    bool m_subscribed = false;
    std::array<Product, productCount + 1> m_products;
};

/// Sees everything that the service hands out.
class Watcher : public QObject
{
public:
    explicit Watcher(QuoteService &quotes)
    {
        connect(&quotes, &QuoteService::everyPush, this,
                [this](const Quote &quote) { see(quote.key.product, quote.price, quote.seq); });
        connect(&quotes, &QuoteService::updated, this,
                [this](const std::vector<QuoteEntry> &changes) {
                    for (const QuoteEntry &entry : changes)
                        see(entry.key.product, entry.price, entry.seq);
                });
        connect(&quotes, &QuoteService::statusChanged, this, [&quotes] {
            if (quotes.status().state == GatewaySocket::State::Waiting)
                quotes.reconnectNow(); // the back-off is not what is looked at here
        });
    }

    bool numbersGoOn = false; ///< no number is ever lower than the one before
    int wentBack = 0;
    quint64 seen = 0;

private:
    void see(const ProductId &id, Fixed price, quint64 seq)
    {
        ++seen;
        qint64 &last = m_last[id];
        const qint64 now = numbersGoOn ? qint64(seq) : price.units;
        wentBack += now < last ? 1 : 0;
        last = std::max(last, now);
    }

    QHash<ProductId, qint64> m_last;
};

} // namespace

/// Connection after connection breaks while quotes are lost, swapped, repeated and late: what is
/// missing is counted, nothing older is ever handed out, the end is right.
class ReconnectStormTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLoggingCategory::setFilterRules(u"mm.socket*=false"_s); }
    void everyGapIsFoundAndNothingGoesBack();
    void theSandboxesQuotesEndEqual();
};

void ReconnectStormTest::everyGapIsFoundAndNothingGoesBack()
{
    StormGateway gateway;
    const SystemClock clock;
    Session session;
    QuoteService quotes(gateway.environment(), session, clock, QuoteService::Delivery::Every);
    Watcher watcher(quotes);
    const QObject pane;
    std::vector<QuoteKey> keys;
    for (quint64 id = 0; id <= productCount; ++id)
        keys.push_back({.product = {id, 1}, .tradeMode = 1});
    quotes.want(&pane, keys);
    quotes.start();
    const auto shows = [&quotes](quint64 id, quint64 price) {
        const QuoteEntry *entry = quotes.find({id, 1});
        return entry && entry->price.units == qint64(price);
    };
    for (int round = 0; round < reconnects(); ++round) {
        QTRY_VERIFY(gateway.isSubscribed());
        for (quint64 ticks = gateway.below(120); ticks > 0; --ticks)
            gateway.tickAnyhow();
        gateway.tellEach();
        const quint64 marker = gateway.mark();
        QTRY_VERIFY(shows(markerId, marker)); // all that was sent has been read
        const QuoteCounters &counters = quotes.counters();
        QCOMPARE(counters.gaps, quint64(gateway.expected.gaps));
        QCOMPARE(counters.missed, gateway.expected.missed);
        QCOMPARE(counters.repeats, quint64(gateway.expected.repeats));
        QCOMPARE(counters.reorders, quint64(gateway.expected.reorders));
        QCOMPARE(watcher.wentBack, 0);
        // What is under way when it breaks may come or not; the next snapshots may be late.
        for (quint64 ticks = gateway.below(30); ticks > 0; --ticks)
            gateway.tickInOrder();
        gateway.endConnection();
        gateway.lags = gateway.below(3) == 0;
        if (gateway.below(10) == 0)
            gateway.restartNumbers();
    }
    gateway.lags = false;
    QTRY_VERIFY(gateway.isSubscribed());
    for (quint64 id = 0; id <= productCount; ++id)
        QTRY_VERIFY(shows(id, gateway.newest(id)));
    QCOMPARE(quotes.status().reconnects, reconnects());
    QCOMPARE(watcher.wentBack, 0);
    const QuoteCounters &counters = quotes.counters();
    QVERIFY(counters.gaps > 100 && counters.reorders > 100 && counters.repeats > 100);
    QVERIFY(counters.older > 10 && counters.stale > 100);
    QCOMPARE(counters.malformed + counters.unknown, quint64(0));
    qInfo("%d reconnects: %llu quotes, %llu gaps of %llu, %llu out of order, %llu twice, %llu held "
          "back",
          quotes.status().reconnects, counters.quotes, counters.gaps, counters.missed,
          counters.reorders, counters.repeats, counters.older);
}

void ReconnectStormTest::theSandboxesQuotesEndEqual()
{
    SandboxFixture sandbox(SandboxOptions{.rate = 4'000});
    FlowClient client(sandbox.environment(), QuoteService::Delivery::Every);
    QVERIFY(client.loadProducts());
    QuoteService &quotes = client.services.quotes;
    Watcher watcher(quotes);
    watcher.numbersGoOn = true;
    const std::vector<QuoteKey> keys = client.firstProducts(30);
    const QObject pane;
    quotes.want(&pane, keys);
    quotes.start();
    sandbox.setFaults(*Json::parse(R"([{"do":"outOfOrder","every":5}])"));
    for (int round = 0; round < reconnects() / 3; ++round) {
        const quint64 before = quotes.counters().quotes;
        QTRY_VERIFY(quotes.isLive() && quotes.counters().quotes > before + 40);
        const int known = quotes.status().reconnects;
        sandbox.dropConnections();
        QTRY_VERIFY(quotes.status().reconnects > known);
    }
    QCOMPARE(watcher.wentBack, 0);
    QTRY_VERIFY(quotes.isLive());
    sandbox.setTicking(false);
    const auto differences = [&] {
        int different = 0;
        const Json truth = sandbox.quotes();
        for (const QuoteKey &key : keys) {
            const QuoteEntry *mine = quotes.find(key.product);
            bool same = false;
            for (const Json &quote : truth.items()) {
                same = same
                    || (mine
                        && quote["symbol_id"].numberText().toULongLong() == key.product.symbolId
                        && quote["trade_type"].numberText().toInt() == key.product.tradeType
                        && quote["price"].toString() == mine->price.toString()
                        && quote["seq"].toString().toULongLong() == mine->seq);
            }
            different += same ? 0 : 1;
        }
        return different;
    };
    QTRY_COMPARE(differences(), 0);
    QCOMPARE(watcher.wentBack, 0);
    QVERIFY(quotes.counters().reorders > 20);
    QCOMPARE(quotes.counters().gaps, quint64(0)); // it counts by one and loses nothing
    QVERIFY(watcher.seen > 1'000);
}

QTEST_GUILESS_MAIN(ReconnectStormTest)
#include "tst_reconnectstorm.moc"
