// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/net/clock.h"
#include "app/services/quoteservice.h"
#include "tests/services/quotegateway.h"
#include "tests/support/testclock.h"
#include "tests/support/trafficlog.h"

#include <QSignalSpy>
#include <QTest>

#include <optional>

using namespace mm;
using namespace Qt::Literals::StringLiterals;

namespace {

QuoteKey keyOf(quint64 symbolId, int tradeType = 1, int tradeMode = 1)
{
    return {.product = {symbolId, tradeType}, .tradeMode = tradeMode};
}

std::vector<QuoteKey> keysFrom(quint64 first, int count)
{
    std::vector<QuoteKey> keys;
    for (int i = 0; i < count; ++i)
        keys.push_back(keyOf(first + quint64(i)));
    return keys;
}

QByteArray push(quint64 symbolId, quint64 seq, const QByteArray &price)
{
    return "p(" + QByteArray::number(symbolId) + ",1,1," + QByteArray::number(seq)
        + ",1700000000000," + price + ',' + price + ',' + price + ",1,1);";
}

QByteArray snapshot(quint64 symbolId, quint64 seq, const QByteArray &price)
{
    return "{\"tick_list\":[{\"symbol_id\":" + QByteArray::number(symbolId)
        + ",\"trade_type\":1,\"trade_mode\":1,\"seq\":" + QByteArray::number(seq)
        + ",\"tick_time\":1700000000000,\"price_digits\":2,\"price\":\"" + price
        + "\",\"tick_deep\":[{\"price_bid\":\"1.00\",\"price_ask\":\"2.00\",\"volume_bid\":\"1\","
          "\"volume_ask\":\"1\"}],\"yesterday_close_price\":\"1.50\"}]}";
}

QStringList symbolsOf(const Json &request)
{
    QStringList ids;
    for (const Json &symbol : request["data"]["symbol_list"].items())
        ids += QString::fromLatin1(symbol["symbol_id"].numberText() + ':'
                                   + symbol["trade_type"].numberText() + ':'
                                   + symbol["trade_mode"].numberText());
    return ids;
}

} // namespace

/// What the quote service says to a gateway and what it makes of what it hears.
class TestQuoteService : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void guestAsksForTheUnion();
    void signedInBringsTheToken();
    void tokenNobodyKnowsFallsBackToGuest();
    void everyPaneCounts();
    void tradeModeNamedLastCounts();
    void emptyUnionCancelsAll();
    void moreThanAHundredTakeMoreConnections();
    void oneMoreResubscribesOneConnection();
    void atMostAThousandAreServed();
    void lostPartIsSaid();
    void refusedProductsAreLeftOut();
    void healthIsTold();
    void machineThatSleepsIsCheckedWhenItWakes();
    void millionEntriesInAFrame();
    void restlessUserStaysBelowTheLimit();
    void reconnectSubscribesAgain();
    void gatewayThatCountsAnewFreezesNothing();
    void oneBatchHoldsTheNewestOfEach();
    void burstsBecomeFewBatches();
    void everyPushInOrder();
    void followedPushesComeBeforeTheirBatch();
    void followingEnds();
    void refusalIsSaid();
    void refusalOfAnOlderSubscriptionIsNot();
    void brokenAnswersAreCounted();
    void anotherEnvironmentStartsFromNothing();
    void stoppedSaysSo();
    void trafficIsTold();

private:
    void begin(QuoteService::Delivery delivery = QuoteService::Delivery::Newest);
    void wantAndWait(std::vector<QuoteKey> keys);
    [[nodiscard]] QString price(quint64 symbolId) const;

    std::unique_ptr<QuoteGateway> m_gateway;
    std::unique_ptr<Session> m_session;
    SystemClock m_clock;
    TestClock m_testClock;
    std::optional<QuoteService> m_quotes;
    std::optional<QObject> m_pane;
};

void TestQuoteService::init()
{
    m_gateway = std::make_unique<QuoteGateway>();
    m_session = std::make_unique<Session>();
    m_pane.emplace();
}

void TestQuoteService::cleanup()
{
    m_quotes.reset();
    m_gateway.reset();
}

void TestQuoteService::begin(QuoteService::Delivery delivery)
{
    m_quotes.emplace(m_gateway->environment(), *m_session, m_clock, delivery);
}

void TestQuoteService::wantAndWait(std::vector<QuoteKey> keys)
{
    m_quotes->want(&*m_pane, std::move(keys));
    m_quotes->start();
    QTRY_VERIFY(m_quotes->isLive());
    QTRY_COMPARE(m_gateway->requests.size(), 2u);
}

QString TestQuoteService::price(quint64 symbolId) const
{
    const QuoteEntry *entry = m_quotes->find({symbolId, 1});
    return entry ? entry->price.toString() : QString();
}

void TestQuoteService::guestAsksForTheUnion()
{
    begin();
    QCOMPARE(m_quotes->status().state, GatewaySocket::State::Stopped);
    wantAndWait({keyOf(9), keyOf(2, 5, 3), keyOf(2, 1)});
    QCOMPARE(m_gateway->urls.at(0).path(), u"/apiQuote/quote_guest"_s);
    QVERIFY(m_gateway->urls.at(0).query().isEmpty());
    QVERIFY(m_quotes->status().guest);
    const QStringList wanted{u"2:1:1"_s, u"2:5:3"_s, u"9:1:1"_s};
    const Json quotes = m_gateway->requests[0], rolling = m_gateway->requests[1];
    QCOMPARE(quotes["cmd_id"].numberText(), "14000"_ba);
    QCOMPARE(symbolsOf(quotes), wanted);
    QCOMPARE(rolling["cmd_id"].numberText(), "14016"_ba);
    QCOMPARE(symbolsOf(rolling), wanted);
    QVERIFY(rolling["data"]["update_speed"].numberText().toInt() > 0);
    QVERIFY(quotes["ext"].toString() != rolling["ext"].toString());
    QVERIFY(quotes["ext"].toString().size() <= 64);
    QVERIFY(!m_quotes->find({9, 1})); // nothing is known yet
    m_gateway->send(push(9, 1, "1.25"));
    QTRY_COMPARE(price(9), u"1.25"_s);
}

void TestQuoteService::signedInBringsTheToken()
{
    begin();
    wantAndWait({keyOf(1)});
    const QByteArray token = "a+b c/d&e=%é";
    m_session->beginSignIn();
    m_session->signedIn({}, Secret(token), Secret("refresh"));
    QTRY_COMPARE(m_gateway->urls.size(), 2u);
    QCOMPARE(m_gateway->urls[1].path(), u"/apiQuote/quote"_s);
    QCOMPARE(m_gateway->urls[1].query(QUrl::FullyEncoded),
             u"token=a%2Bb%20c%2Fd%26e%3D%25%C3%A9"_s);
    QTRY_VERIFY(m_quotes->isLive() && !m_quotes->status().guest);
    QTRY_COMPARE(m_gateway->asked(14000).size(), 2u);
    m_session->expire({});
    QTRY_COMPARE(m_gateway->urls.size(), 3u);
    QCOMPARE(m_gateway->urls[2].path(), u"/apiQuote/quote_guest"_s);
    QTRY_VERIFY(m_quotes->status().guest);
    QVERIFY(!m_quotes->status().fellBackToGuest);
}

void TestQuoteService::tokenNobodyKnowsFallsBackToGuest()
{
    m_session->beginSignIn();
    m_session->signedIn({}, Secret("forgotten"), Secret("refresh"));
    begin();
    QSignalSpy refused(&*m_quotes, &QuoteService::refused);
    wantAndWait({keyOf(1)});
    m_gateway->answer(m_gateway->requests[0], 203);
    m_gateway->answer(m_gateway->requests[1], 203);
    QTRY_COMPARE(m_gateway->urls.size(), 2u);
    QCOMPARE(m_gateway->urls[1].path(), u"/apiQuote/quote_guest"_s);
    QTRY_VERIFY(m_quotes->isLive() && m_quotes->status().fellBackToGuest);
    QTRY_COMPARE(m_gateway->requests.size(), 4u);
    QVERIFY(refused.isEmpty());
    m_gateway->answer(m_gateway->requests[2], 203); // a guest has nothing to fall back to
    QTRY_COMPARE(refused.size(), 1);
    m_session->signedIn({}, Secret("newer"), Secret("refresh"));
    QTRY_COMPARE(m_gateway->urls.size(), 3u);
    QCOMPARE(m_gateway->urls[2].path(), u"/apiQuote/quote"_s);
    QTRY_VERIFY(m_quotes->isLive() && !m_quotes->status().fellBackToGuest);
}

void TestQuoteService::everyPaneCounts()
{
    begin();
    auto left = std::make_unique<QObject>();
    const QObject right;
    m_quotes->want(left.get(), {keyOf(1), keyOf(2, 1, 0)});
    m_quotes->want(&right, {keyOf(2, 1, 3), keyOf(3)});
    m_quotes->start();
    QTRY_COMPARE(m_gateway->asked(14000).size(), 1u);
    QCOMPARE(symbolsOf(m_gateway->asked(14000)[0]),
             (QStringList{u"1:1:1"_s, u"2:1:3"_s, u"3:1:1"_s}));
    m_gateway->send(push(1, 1, "5.5") + push(3, 1, "6.5"));
    QTRY_COMPARE(price(1), u"5.5"_s);
    left.reset(); // a pane that dies wants nothing any more
    QVERIFY(!m_quotes->find({1, 1}));
    QCOMPARE(price(3), u"6.5"_s);
    QTRY_COMPARE(m_gateway->asked(14000).size(), 2u);
    QCOMPARE(symbolsOf(m_gateway->asked(14000)[1]), (QStringList{u"2:1:3"_s, u"3:1:1"_s}));
    m_quotes->want(&right, {keyOf(3), keyOf(2, 1, 3)}); // nothing new: nothing is asked
    m_quotes->want(&right, {keyOf(4)});
    QTRY_COMPARE(m_gateway->asked(14000).size(), 3u);
    QCOMPARE(symbolsOf(m_gateway->asked(14000)[2]), QStringList{u"4:1:1"_s});
    m_gateway->send(push(3, 9, "7.5") + push(4, 1, "8.5"));
    QTRY_COMPARE(price(4), u"8.5"_s);
    QVERIFY(!m_quotes->find({3, 1}));
    QTRY_COMPARE(m_quotes->counters().unknown, 1u);
}

// Another customer group's products: one pane has heard of them, the other has not yet.
void TestQuoteService::tradeModeNamedLastCounts()
{
    begin();
    std::array<QObject, 2> panes;
    for (int old : {0, 1}) { // whichever of the two stands first in memory
        QObject *const before = &panes[std::size_t(old)],
                       *const after = &panes[std::size_t(1 - old)];
        const std::size_t asked = m_gateway->asked(14000).size();
        m_quotes->want(before, {keyOf(1, 1, 1)});
        m_quotes->want(after, {keyOf(1, 1, 1)});
        m_quotes->start();
        QTRY_VERIFY(m_gateway->asked(14000).size() > asked);
        QTRY_COMPARE(symbolsOf(m_gateway->asked(14000).back()), (QStringList{u"1:1:1"_s}));
        m_gateway->send("p(1,1,1,5,1700000000000,1.25,1.2,1.3,1,1);");
        QTRY_COMPARE(price(1), u"1.25"_s);
        m_quotes->want(after, {keyOf(1, 1, 2)});
        QCOMPARE(price(1), QString()); // other prices
        QTRY_COMPARE(symbolsOf(m_gateway->asked(14000).back()), (QStringList{u"1:1:2"_s}));
        m_gateway->send("p(1,1,1,6,1700000000001,1.26,1.2,1.3,1,1);"); // was under way
        m_gateway->send("p(1,1,2,7,1700000000002,1.75,1.7,1.8,1,1);");
        QTRY_COMPARE(price(1), u"1.75"_s);
        QCOMPARE(m_quotes->counters().unknown, quint64(1 + old));
        m_quotes->want(before, {});
        m_quotes->want(after, {});
        QTRY_COMPARE(price(1), QString());
    }
}

void TestQuoteService::emptyUnionCancelsAll()
{
    begin();
    wantAndWait({keyOf(1)});
    m_quotes->want(&*m_pane, {});
    QTRY_COMPARE(m_gateway->asked(14006).size(), 1u);
    QCOMPARE(m_gateway->asked(14006)[0]["data"]["cancel_type"].numberText(), "0"_ba);
    m_quotes->want(&*m_pane, {keyOf(2)});
    QTRY_COMPARE(m_gateway->asked(14016).size(), 2u);
    QCOMPARE(m_gateway->requests.size(), 5u);
}

void TestQuoteService::moreThanAHundredTakeMoreConnections()
{
    begin();
    m_quotes->want(&*m_pane, keysFrom(1, 230));
    m_quotes->start();
    QTRY_COMPARE(m_gateway->urls.size(), 3u);
    QTRY_COMPARE(m_gateway->requests.size(), 6u);
    std::vector<qsizetype> sizes;
    QSet<QString> asked, exts;
    for (const Json &request : m_gateway->asked(14000)) {
        sizes.push_back(qsizetype(request["data"]["symbol_list"].items().size()));
        for (const QString &symbol : symbolsOf(request))
            asked.insert(symbol);
    }
    for (const Json &request : m_gateway->requests)
        exts.insert(request["ext"].toString());
    std::sort(sizes.begin(), sizes.end());
    QCOMPARE(sizes, (std::vector<qsizetype>{30, 100, 100}));
    QCOMPARE(asked.size(), 230);
    QCOMPARE(exts.size(), 6); // unique over all connections
    QTRY_VERIFY(m_quotes->isLive());
    QCOMPARE(m_quotes->status().lines, 3);
    QCOMPARE(m_quotes->status().linesOnline, 3);
    QVERIFY(m_quotes->isLive({230, 1}) && !m_quotes->isLive({231, 1}));
    // One book for all of them; each is heard about its own products alone.
    for (const QPointer<QWebSocket> &socket : m_gateway->sockets) {
        for (quint64 id = 1; id <= 230; ++id)
            socket->sendTextMessage(QString::fromUtf8(push(id, 1, QByteArray::number(id))));
    }
    for (quint64 id = 1; id <= 230; ++id)
        QTRY_COMPARE(price(id), QString::number(id));
    QTRY_COMPARE(m_quotes->counters().unknown, 460u);
    QCOMPARE(m_quotes->counters().quotes, 230u);
    // Two of the three are given up where one is enough.
    m_quotes->want(&*m_pane, keysFrom(150, 40));
    QTRY_COMPARE(m_quotes->connections().size(), 1u);
    QCOMPARE(price(189), u"189"_s);
    QVERIFY(m_quotes->isLive({150, 1}) || m_quotes->connections()[0].line != 1);
}

void TestQuoteService::oneMoreResubscribesOneConnection()
{
    begin();
    m_quotes->want(&*m_pane, keysFrom(10, 150));
    m_quotes->start();
    QTRY_COMPARE(m_gateway->requests.size(), 4u);
    const QObject other;
    m_quotes->want(&other, {keyOf(1)}); // before all others in the alphabet of products
    QTRY_COMPARE(m_gateway->asked(14000).size(), 3u);
    QCOMPARE(symbolsOf(m_gateway->asked(14000)[2]).size(), 51);
    m_quotes->want(&other, {});
    QTRY_COMPARE(m_gateway->asked(14000).size(), 4u);
    QCOMPARE(symbolsOf(m_gateway->asked(14000)[3]).size(), 50);
    QCOMPARE(m_gateway->urls.size(), 2u);
}

void TestQuoteService::atMostAThousandAreServed()
{
    begin();
    QSignalSpy unserved(&*m_quotes, &QuoteService::unservedChanged);
    m_quotes->want(&*m_pane, keysFrom(1, 1'003));
    QCOMPARE(unserved.size(), 1);
    QCOMPARE(m_quotes->unserved().size(), 3u);
    QCOMPARE(m_quotes->unserved()[0].product.symbolId, 1'001u);
    m_quotes->want(&*m_pane, keysFrom(50, 80));
    QVERIFY(m_quotes->unserved().empty());
    QCOMPARE(unserved.size(), 2);
}

void TestQuoteService::lostPartIsSaid()
{
    begin();
    m_quotes->want(&*m_pane, keysFrom(1, 130));
    m_quotes->start();
    QTRY_VERIFY(m_quotes->isLive());
    QTRY_COMPARE(m_gateway->requests.size(), 4u);
    QWebSocket *small = nullptr; // the connection of the last 30
    for (const QPointer<QWebSocket> &socket : m_gateway->sockets) {
        if (m_gateway->askedOver(socket, 14000).at(0)["data"]["symbol_list"].items().size() == 30)
            small = socket;
    }
    QVERIFY(small);
    small->sendTextMessage(QString::fromUtf8(push(130, 1, "5")));
    QTRY_COMPARE(price(130), u"5"_s);
    bool said = false;
    std::vector<ProductId> lost;
    connect(&*m_quotes, &QuoteService::liveChanged, this,
            [&](const std::vector<ProductId> &products) {
                if (!m_quotes->isLive(products.front()))
                    lost = products;
            });
    connect(&*m_quotes, &QuoteService::statusChanged, this, [&] {
        const QuoteService::Status &status = m_quotes->status();
        said = said
            || (!m_quotes->isLive() && m_quotes->isLive({1, 1}) && !m_quotes->isLive({130, 1})
                && status.linesOnline == 1 && status.productsLost == 30 && status.lostAt > 0);
    });
    m_gateway->setAccepting(false);
    small->abort();
    QTRY_VERIFY(said);
    m_gateway->setAccepting(true);
    std::sort(lost.begin(), lost.end());
    QCOMPARE(lost.size(), 30u);
    QCOMPARE(lost.front(), (ProductId{101, 1}));
    QTRY_VERIFY(m_quotes->isLive() && m_quotes->isLive({130, 1}));
    QCOMPARE(m_quotes->status().productsLost, 0);
    QCOMPARE(m_quotes->status().reconnects, 1);
    QTRY_COMPARE(m_gateway->asked(14000).size(), 3u); // the others were left in peace
    QCOMPARE(price(130), u"5"_s);
}

void TestQuoteService::refusedProductsAreLeftOut()
{
    begin();
    m_gateway->knows = [](const Json &symbol) {
        return symbol["symbol_id"].numberText().toInt() % 40 != 7;
    };
    QSignalSpy refused(&*m_quotes, &QuoteService::refused);
    QSignalSpy changed(&*m_quotes, &QuoteService::productsRefusedChanged);
    m_quotes->want(&*m_pane, keysFrom(1, 60)); // 7 and 47 vanished
    m_quotes->start();
    const std::vector<ProductId> bad{{7, 1}, {47, 1}};
    QTRY_COMPARE_WITH_TIMEOUT(m_quotes->productsRefused(), bad, 10'000);
    QTRY_COMPARE(symbolsOf(m_gateway->asked(14000).back()).size(), 58);
    QVERIFY(m_gateway->asked(14000).size() < 30);
    QVERIFY(refused.isEmpty());
    QVERIFY(m_quotes->isLive({6, 1}) && !m_quotes->isLive({7, 1}));
    m_gateway->send(push(8, 1, "3"));
    QTRY_COMPARE(price(8), u"3"_s);
    changed.clear();
    m_quotes->want(&*m_pane, keysFrom(40, 20)); // nobody wants 7 any more
    QTRY_COMPARE(m_quotes->productsRefused(), std::vector{bad[1]});
    QVERIFY(!changed.isEmpty());
}

void TestQuoteService::healthIsTold()
{
    begin();
    wantAndWait(keysFrom(1, 3));
    m_gateway->answer(m_gateway->requests[0], 200, snapshot(1, 3, "7"));
    QTRY_VERIFY(m_quotes->status().p50Ms >= 0);
    QVERIFY(m_quotes->status().p95Ms >= m_quotes->status().p50Ms);
    m_gateway->send(push(1, 9, "1") + push(2, 1, "1") + push(2, 1, "1") + push(2, 3, "1"));
    QTRY_COMPARE(price(2), u"1"_s);
    const std::vector<QuoteEntry> worst = m_quotes->worstOrders(20);
    QCOMPARE(worst.size(), 2u);
    QCOMPARE(worst[0].key.product.symbolId, 2u);
    QCOMPARE(worst[0].order.repeats, 1u);
    QCOMPARE(worst[1].order.missed, 5u);
    QCOMPARE(m_quotes->worstOrders(1).size(), 1u);
    // The connections' counters follow each second, while anything comes.
    const auto told = [this] {
        m_gateway->send(push(3, 1, "1"));
        const auto &connections = m_quotes->connections();
        return connections.size() == 1 && connections[0].counters.gaps == 2
            && connections[0].frames > 2 && connections[0].bytes > 100
            && connections[0].requests == 2;
    };
    QTRY_VERIFY(told());
}

// The wall clock runs on, the connection died with nobody saying so: found within a second or two.
void TestQuoteService::machineThatSleepsIsCheckedWhenItWakes()
{
    m_quotes.emplace(m_gateway->environment(), *m_session, m_testClock);
    wantAndWait({keyOf(1)});
    m_gateway->send(push(1, 1, "5"));
    QTRY_COMPARE(price(1), u"5"_s);
    m_testClock.advanceWall(8 * 3'600'000);
    m_quotes->reconnectNow();
    QTRY_COMPARE(m_gateway->asked(14008).size(), 1u); // asks whether it is still there
    m_testClock.setWall(1); // and another time back to 1970
    m_gateway->send(push(1, 2, "6"));
    QTRY_COMPARE(price(1), u"6"_s);
    m_gateway->setAccepting(false);
    m_gateway->socket->abort();
    QTRY_VERIFY(!m_quotes->isLive());
    m_gateway->setAccepting(true);
    m_quotes->reconnectNow();
    QTRY_COMPARE(m_gateway->asked(14000).size(), 2u);
    m_gateway->send(push(1, 1, "7")); // the same tick_time: not older
    QTRY_COMPARE(price(1), u"7"_s);
}

// As many entries as a frame may hold, and one that is larger: counted, lived through.
void TestQuoteService::millionEntriesInAFrame()
{
    begin();
    wantAndWait({keyOf(1)});
    m_gateway->send(QByteArray("p();").repeated(1'000'000));
    m_gateway->send(push(1, 1, "5"));
    QTRY_COMPARE_WITH_TIMEOUT(price(1), u"5"_s, 20'000);
    QTRY_COMPARE(m_quotes->counters().malformed, 1'000'000u);
    m_gateway->send("{\"cmd_id\":14001,\"ret\":200,\"data\":{\"tick_list\":["
                    + QByteArray("{},").repeated(200'000) + "{}]}}");
    m_gateway->send(push(1, 2, "6"));
    QTRY_COMPARE_WITH_TIMEOUT(price(1), u"6"_s, 20'000);
    QCOMPARE(m_gateway->urls.size(), 1u);
    m_gateway->send(QByteArray("p();").repeated(1'200'000)); // above the limit of a frame
    QTRY_COMPARE(m_gateway->urls.size(), 2u);
    QTRY_VERIFY(m_quotes->isLive());
    m_gateway->send(push(1, 3, "7"));
    QTRY_COMPARE(price(1), u"7"_s);
}

void TestQuoteService::restlessUserStaysBelowTheLimit()
{
    begin();
    wantAndWait({keyOf(1)});
    QElapsedTimer elapsed;
    elapsed.start();
    quint64 symbol = 2;
    QTimer restless;
    connect(&restless, &QTimer::timeout, this, [&] {
        for (int i = 0; i < 10; ++i)
            m_quotes->want(&*m_pane, {keyOf(1), keyOf(++symbol)});
    });
    restless.start(2);
    QTRY_VERIFY(elapsed.elapsed() > 700);
    restless.stop();
    QVERIFY(symbol > 100);
    const QString last = u"%1:1:1"_s.arg(symbol);
    QTRY_COMPARE(symbolsOf(m_gateway->asked(14000).back()).back(), last); // the end is not lost
    QVERIFY(qint64(m_gateway->asked(14000).size()) <= elapsed.elapsed() / 100 + 2);
    QSet<QString> exts;
    for (const Json &request : m_gateway->requests)
        exts.insert(request["ext"].toString());
    QCOMPARE(exts.size(), qsizetype(m_gateway->requests.size()));
}

void TestQuoteService::reconnectSubscribesAgain()
{
    begin();
    wantAndWait({keyOf(1)});
    m_gateway->send(push(1, 1, "5"));
    QTRY_COMPARE(price(1), u"5"_s);
    bool said = false;
    connect(&*m_quotes, &QuoteService::statusChanged, this, [this, &said] {
        const QuoteService::Status &status = m_quotes->status();
        said = said || (!m_quotes->isLive() && status.lostAt > 0);
    });
    m_gateway->setAccepting(false);
    m_gateway->socket->abort();
    QTRY_VERIFY(said);
    QCOMPARE(price(1), u"5"_s); // the last known stays readable
    m_gateway->setAccepting(true);
    QTRY_COMPARE(m_gateway->urls.size(), 2u);
    QTRY_COMPARE(m_gateway->requests.size(), 4u);
    QCOMPARE(symbolsOf(m_gateway->requests[2]), QStringList{u"1:1:1"_s});
    QTRY_VERIFY(m_quotes->isLive());
    QCOMPARE(m_quotes->status().reconnects, 1);
    QCOMPARE(m_quotes->status().lostAt, 0);
    QVERIFY(!m_quotes->status().lastError.isEmpty());
}

void TestQuoteService::gatewayThatCountsAnewFreezesNothing()
{
    begin();
    wantAndWait({keyOf(1)});
    m_gateway->send(push(1, 1'000'000, "5"));
    QTRY_COMPARE(price(1), u"5"_s);
    m_gateway->send(push(1, 4, "6"));
    QTRY_COMPARE(m_quotes->counters().stale, 1u);
    QCOMPARE(price(1), u"5"_s);
    m_gateway->answer(m_gateway->requests[0], 200, snapshot(1, 3, "7"));
    QTRY_COMPARE(price(1), u"7"_s);
    m_gateway->send(push(1, 4, "8"));
    QTRY_COMPARE(price(1), u"8"_s);
    m_gateway->socket->abort();
    QTRY_COMPARE(m_gateway->requests.size(), 4u);
    m_gateway->send(push(1, 1, "9")); // a push that is quicker than its snapshot
    QTRY_COMPARE(price(1), u"9"_s);
}

// The owner is held up while thousands of quotes arrive: it gets one batch, not a backlog.
void TestQuoteService::oneBatchHoldsTheNewestOfEach()
{
    constexpr int rounds = 200, products = 20;
    begin();
    wantAndWait(keysFrom(1, products));
    m_gateway->send(push(1, 1, "0"));
    QTRY_COMPARE(price(1), u"0"_s);
    std::vector<std::vector<QuoteEntry>> batches;
    connect(&*m_quotes, &QuoteService::updated, this,
            [&batches](const std::vector<QuoteEntry> &changes) { batches.push_back(changes); });
    for (int round = 1; round <= rounds; ++round) {
        for (quint64 id = 1; id <= products; ++id)
            m_gateway->send(push(id, quint64(round) + 1, QByteArray::number(round)));
    }
    m_gateway->socket->flush();
    QElapsedTimer busy;
    for (busy.start(); busy.elapsed() < 400;) { } // no event is handled meanwhile
    QTRY_COMPARE(m_quotes->counters().quotes, quint64(rounds * products + 1));
    QVERIFY2(batches.size() <= 3, qPrintable(QString::number(batches.size())));
    for (const std::vector<QuoteEntry> &batch : batches) {
        QSet<quint64> seen;
        for (const QuoteEntry &entry : batch)
            seen.insert(entry.key.product.symbolId);
        QCOMPARE(seen.size(), qsizetype(batch.size()));
    }
    for (quint64 id = 1; id <= products; ++id)
        QCOMPARE(price(id), QString::number(rounds));
}

// An owner who is kept busy for 2 ms by each batch gets one a display frame.
void TestQuoteService::burstsBecomeFewBatches()
{
    begin();
    wantAndWait(keysFrom(1, 10));
    int batches = 0;
    connect(&*m_quotes, &QuoteService::updated, this, [&batches] {
        ++batches;
        QElapsedTimer busy;
        for (busy.start(); busy.elapsed() < 3;) { }
    });
    QElapsedTimer elapsed;
    elapsed.start();
    quint64 seq = 0;
    QTimer burst;
    connect(&burst, &QTimer::timeout, this, [&] {
        for (int i = 0; i < 10; ++i) {
            ++seq;
            for (quint64 id = 1; id <= 10; ++id)
                m_gateway->send(push(id, seq, QByteArray::number(seq)));
        }
    });
    burst.start(1);
    QTRY_VERIFY(elapsed.elapsed() > 500);
    burst.stop();
    QTRY_COMPARE(price(10), QString::number(seq));
    QVERIFY(seq > 100);
    QVERIFY2(batches <= elapsed.elapsed() / 16 + 2, qPrintable(QString::number(batches)));
    QVERIFY(batches >= 5);
}

void TestQuoteService::everyPushInOrder()
{
    begin(QuoteService::Delivery::Every);
    wantAndWait(keysFrom(1, 3));
    std::vector<quint64> seqs;
    connect(&*m_quotes, &QuoteService::everyPush, this,
            [&seqs](const Quote &quote) { seqs.push_back(quote.seq); });
    m_gateway->answer(m_gateway->requests[0], 200, snapshot(1, 0, "3")); // no push
    for (quint64 seq = 1; seq <= 500; ++seq)
        m_gateway->send(push(1 + seq % 3, seq, "4"));
    m_gateway->send(push(1, 2, "5") + push(77, 3, "5")); // stale, and nobody's
    QTRY_COMPARE(m_quotes->counters().stale, 1u);
    QTRY_COMPARE(seqs.size(), 500u);
    QVERIFY(std::is_sorted(seqs.begin(), seqs.end()));
}

// Candles need each quote of a few products; the rest stays a batch a display frame.
void TestQuoteService::followedPushesComeBeforeTheirBatch()
{
    begin();
    const QObject chart, other;
    m_quotes->follow(&chart, {{2, 1}, {99, 1}}); // nobody wants 99
    m_quotes->follow(&other, {{3, 1}, {2, 1}});
    wantAndWait(keysFrom(1, 4));
    QHash<quint64, std::vector<quint64>> seqs;
    bool pushFirst = true, seenInBatch = false;
    connect(&*m_quotes, &QuoteService::everyPush, this,
            [&seqs](const Quote &quote) { seqs[quote.key.product.symbolId].push_back(quote.seq); });
    connect(&*m_quotes, &QuoteService::updated, this, [&](const std::vector<QuoteEntry> &changes) {
        for (const QuoteEntry &entry : changes) {
            if (entry.key.product.symbolId != 2)
                continue;
            seenInBatch = true;
            const std::vector<quint64> &known = seqs[2];
            pushFirst = pushFirst && !known.empty() && known.back() == entry.seq;
        }
    });
    for (quint64 seq = 1; seq <= 300; ++seq) {
        for (const quint64 id : {1, 2, 3, 99})
            m_gateway->send(push(id, seq, "4"));
    }
    m_gateway->send(push(2, 7, "5")); // stale
    QTRY_COMPARE(m_quotes->counters().stale, 1u);
    QTRY_COMPARE(seqs[2].size(), 300u);
    QTRY_COMPARE(seqs[3].size(), 300u);
    QVERIFY(std::is_sorted(seqs[2].begin(), seqs[2].end()));
    QVERIFY(seenInBatch && pushFirst);
    QCOMPARE(seqs.size(), 2);
}

void TestQuoteService::followingEnds()
{
    begin();
    auto chart = std::make_unique<QObject>();
    wantAndWait(keysFrom(1, 2));
    int pushes = 0;
    connect(&*m_quotes, &QuoteService::everyPush, this, [&pushes] { ++pushes; });
    m_quotes->follow(chart.get(), {{1, 1}});
    quint64 seq = 0;
    const auto heard = [&] { // from when the quote thread has been told
        m_gateway->send(push(1, ++seq, "1"));
        return pushes > 0;
    };
    QTRY_VERIFY(heard());
    const auto settles = [&](quint64 price) {
        m_gateway->send(push(1, ++seq, QByteArray::number(price)));
        QTRY_COMPARE(this->price(1), QString::number(price));
    };
    settles(50);
    m_quotes->follow(chart.get(), {}); // the pane's own list goes
    int before = pushes;
    settles(51);
    QCOMPARE(pushes, before);
    m_quotes->follow(chart.get(), {{1, 1}});
    m_quotes->want(chart.get(), {keyOf(1)});
    m_quotes->want(chart.get(), {}); // wanting is another part than following
    before = pushes;
    QTRY_VERIFY((settles(52 + seq), pushes > before));
    chart.reset();
    before = pushes;
    settles(5'000);
    QCOMPARE(pushes, before);
}

void TestQuoteService::refusalIsSaid()
{
    begin();
    QSignalSpy refused(&*m_quotes, &QuoteService::refused);
    wantAndWait({keyOf(1)});
    m_gateway->answer(m_gateway->requests[0], 202);
    QTRY_COMPARE(refused.size(), 1);
    QCOMPARE(refused[0][0].toInt(), 202);
    QCOMPARE(refused[0][1].toString(), u"as told"_s);
    m_quotes->want(&*m_pane, {keyOf(2)}); // asked for at once; see QuoteSubscriber for the rest
    QTRY_COMPARE(m_gateway->asked(14000).size(), 2u);
    // A request that could not be read is answered without its number.
    m_gateway->send(R"({"cmd_id":0,"seq_id":0,"ext":"","ret":201,"msg":"header wrong","data":{}})");
    QTRY_COMPARE(refused.size(), 2);
}

void TestQuoteService::refusalOfAnOlderSubscriptionIsNot()
{
    begin();
    QSignalSpy refused(&*m_quotes, &QuoteService::refused);
    wantAndWait({keyOf(1)});
    m_quotes->want(&*m_pane, {keyOf(2)});
    QTRY_COMPARE(m_gateway->requests.size(), 4u);
    m_gateway->answer(m_gateway->requests[0], 500);
    m_gateway->send(push(2, 1, "1"));
    QTRY_COMPARE(price(2), u"1"_s);
    QVERIFY(refused.isEmpty());
}

void TestQuoteService::brokenAnswersAreCounted()
{
    begin();
    wantAndWait({keyOf(1)});
    m_gateway->send("{\"cmd_id\":");
    m_gateway->send("p(1,1,1,broken);" + push(1, 5, "5") + "p(");
    m_gateway->send("");
    m_gateway->send("\xF0\x9F\x92\xB0");
    QTRY_COMPARE(price(1), u"5"_s);
    QTRY_VERIFY(m_quotes->counters().malformed >= 4);
    QVERIFY(m_quotes->isLive());
    QCOMPARE(m_gateway->urls.size(), 1u);
}

void TestQuoteService::anotherEnvironmentStartsFromNothing()
{
    begin();
    wantAndWait({keyOf(1)});
    m_gateway->send(push(1, 100, "5"));
    QTRY_COMPARE(price(1), u"5"_s);
    QuoteGateway other;
    m_quotes->setEnvironment(other.environment());
    QVERIFY(!m_quotes->find({1, 1}));
    QVERIFY(!m_quotes->isLive());
    QTRY_COMPARE(other.requests.size(), 2u);
    QCOMPARE(symbolsOf(other.requests[0]), QStringList{u"1:1:1"_s});
    other.send(push(1, 1, "6")); // a count of its own
    QTRY_COMPARE(price(1), u"6"_s);
    QTRY_VERIFY(m_quotes->isLive());
    m_quotes->setEnvironment(other.environment()); // even the same address is asked anew
    QTRY_COMPARE(other.urls.size(), 2u);
    QTRY_VERIFY(m_quotes->isLive());
    QVERIFY(!m_quotes->find({1, 1}));
}

void TestQuoteService::stoppedSaysSo()
{
    begin();
    wantAndWait({keyOf(1)});
    m_quotes->stop();
    QTRY_COMPARE(m_quotes->status().state, GatewaySocket::State::Stopped);
    QCOMPARE(m_quotes->status().lostAt, 0);
    m_quotes->reconnectNow();
    m_quotes->start();
    QTRY_VERIFY(m_quotes->isLive());
    QCOMPARE(m_gateway->urls.size(), 2u);
}

void TestQuoteService::trafficIsTold()
{
    using What = SocketTraffic::What;
    TrafficLog early, late;
    const auto of = [](const TrafficLog &log, What what) {
        QByteArrayList contents;
        for (const TrafficLog::Frame &frame : log.sockets()) {
            if (frame.what == what && frame.name == "quotes")
                contents += frame.content;
        }
        return contents;
    };
    m_session->beginSignIn();
    m_session->signedIn({}, Secret("canary-token"), Secret("refresh"));
    begin();
    m_quotes->setTraffic(&early); // before there is a socket
    wantAndWait({keyOf(9)});
    m_gateway->send(push(9, 1, "1.25"));
    QTRY_VERIFY(of(early, What::Received).contains(push(9, 1, "1.25")));
    QCOMPARE(of(early, What::Opened).size(), 1);
    QVERIFY(of(early, What::Opened).first().endsWith("/apiQuote/quote"));
    QVERIFY(!of(early, What::Opened).first().contains("canary"));
    QVERIFY(of(early, What::Sent).size() >= 2);
    QVERIFY(of(early, What::Sent).first().contains("14000"));

    m_quotes->setTraffic(&late); // while it is live
    m_quotes->reconnectNow(); // follows it, and beats
    QTRY_VERIFY(!of(late, What::Sent).isEmpty());
    const qsizetype told = early.sockets().size();
    m_quotes.reset();
    QCOMPARE(early.sockets().size(), told);
    QCOMPARE(of(late, What::Closed), QByteArrayList{"left by this side"});
}

QTEST_GUILESS_MAIN(TestQuoteService)
#include "tst_quoteservice.moc"
