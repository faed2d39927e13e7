// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/net/clock.h"
#include "app/services/depthservice.h"
#include "tests/services/quotegateway.h"
#include "tests/support/trafficlog.h"

#include <QSignalSpy>
#include <QTest>

#include <functional>
#include <optional>
#include <random>

using namespace mm;
using namespace Qt::Literals::StringLiterals;

namespace {

using State = GatewaySocket::State;

DepthQuery query(quint64 symbolId, int levels = 5, Fixed step = {1, 2}, int trades = 0)
{
    return {.key = {{symbolId, 1}, 3}, .levels = levels, .mergeAccuracy = step, .trades = trades};
}

QByteArray push(quint64 symbolId, quint64 seq, const QByteArray &bid)
{
    return "pd(" + QByteArray::number(symbolId) + ",1,3," + QByteArray::number(seq)
        + ",1700000000000);(" + bid + ",1);(99,2);";
}

QByteArray trade(quint64 symbolId, quint64 seq)
{
    return "pt(" + QByteArray::number(symbolId) + ",1,3," + QByteArray::number(seq)
        + ",1700000000000,5,1,1);";
}

/// What 14011 tells of the products of a request, with this price.
QByteArray snapshots(const Json &request, const QByteArray &bid, quint64 seq = 1)
{
    QByteArray entries;
    for (const Json &symbol : request["data"]["symbol_list"].items()) {
        entries += entries.isEmpty() ? "" : ",";
        entries += "{\"symbol_id\":" + symbol["symbol_id"].numberText()
            + ",\"trade_type\":1,\"trade_mode\":3,\"seq\":" + QByteArray::number(seq)
            + ",\"tick_time\":1700000000000,\"bid_deep\":[{\"price\":\"" + bid
            + "\",\"volume\":\"1\"}],\"ask_deep\":[{\"price\":\"99\",\"volume\":\"2\"}]}";
    }
    return "{\"tick_list\":[" + entries + "]}";
}

/// "1:5:0.01:20": product, levels, step, trades.
QStringList wishesOf(const Json &request)
{
    QStringList texts;
    for (const Json &symbol : request["data"]["symbol_list"].items())
        texts += QString::fromLatin1(symbol["symbol_id"].numberText()) + u':'
            + QString::fromLatin1(symbol["depth_level"].numberText()) + u':'
            + symbol["merge_accuracy"].toString() + u':'
            + QString::fromLatin1(symbol["trade_info_count"].numberText());
    return texts;
}

} // namespace

/// What the depth service says to a gateway and what it makes of what it hears.
class TestDepthService : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void connectsWhileSomebodyWants();
    void panesShareAProduct();
    void booksArriveWhole();
    void nothingOfTheConnectionBefore();
    void olderAnswersDoNotCount();
    void theRefusedProductIsFound_data();
    void theRefusedProductIsFound();
    void aRefusedStepMayBeChanged();
    void anotherRefusalIsOfAll();
    void aGatewayThatContradictsItself();
    void anUnansweredRequestIsRepeated();
    void tokenNobodyKnowsFallsBackToGuest();
    void restlessUserStaysBelowTheLimit();
    void burstsBecomeFewBatches();
    void brokenFramesAreCounted();
    void anotherEnvironmentStartsFromNothing();
    void trafficIsTold();
    void endedAtAnyMoment();

private:
    [[nodiscard]] std::vector<Json> asked() const { return m_gateway->asked(14010); }
    /// Wants it and waits for the request.
    void wantAndWait(const DepthQuery &wish);
    void answerLast(const QByteArray &bid, quint64 seq = 1);
    /// The best bid shown; empty without a book.
    [[nodiscard]] QString bid(quint64 symbolId) const;

    std::unique_ptr<QuoteGateway> m_gateway;
    std::unique_ptr<Session> m_session;
    SystemClock m_clock;
    std::optional<DepthService> m_depth;
    std::optional<QObject> m_pane;
};

void TestDepthService::init()
{
    m_gateway = std::make_unique<QuoteGateway>();
    m_session = std::make_unique<Session>();
    m_pane.emplace();
    m_depth.emplace(m_gateway->environment(), *m_session, m_clock);
}

void TestDepthService::cleanup()
{
    m_depth.reset();
    m_gateway.reset();
}

void TestDepthService::wantAndWait(const DepthQuery &wish)
{
    const std::size_t before = asked().size();
    m_depth->want(&*m_pane, wish);
    QTRY_VERIFY(asked().size() > before);
}

void TestDepthService::answerLast(const QByteArray &bid, quint64 seq)
{
    m_gateway->answer(asked().back(), 200, snapshots(asked().back(), bid, seq));
}

QString TestDepthService::bid(quint64 symbolId) const
{
    const DepthState *state = m_depth->find({symbolId, 1});
    return state && state->hasBook && !state->bids.empty() ? state->bids.front().price.toString()
                                                           : QString();
}

void TestDepthService::connectsWhileSomebodyWants()
{
    m_depth.emplace(m_gateway->environment(), *m_session, m_clock, DepthPauses{.lingerMs = 1'000});
    QVERIFY(!m_depth->find({1, 1}));
    QCOMPARE(m_depth->status().state, State::Stopped);
    wantAndWait(query(1, 5, {1, 3}, 20));
    QCOMPARE(m_gateway->urls.at(0).path(), u"/apiQuote/quote_guest"_s);
    QCOMPARE(wishesOf(asked()[0]), QStringList{u"1:5:0.001:20"_s});
    QVERIFY(m_depth->find({1, 1}) && !m_depth->find({1, 1})->hasBook);
    m_depth->want(&*m_pane, std::nullopt);
    QVERIFY(!m_depth->find({1, 1}));
    QTRY_COMPARE(m_gateway->asked(14006).size(), 1u);
    QCOMPARE(m_gateway->asked(14006)[0]["data"]["cancel_type"].numberText(), "2"_ba);
    // Whoever comes back soon finds the connection, later a new one.
    wantAndWait(query(2));
    QCOMPARE(m_gateway->urls.size(), 1u);
    m_pane.reset(); // a pane that dies wants nothing any more
    QTRY_COMPARE_WITH_TIMEOUT(m_depth->status().state, State::Stopped, 5'000);
    QTRY_VERIFY(!m_gateway->socket
                || m_gateway->socket->state() != QAbstractSocket::ConnectedState);
    m_pane.emplace();
    wantAndWait(query(2));
    QCOMPARE(m_gateway->urls.size(), 2u);
}

void TestDepthService::panesShareAProduct()
{
    const QObject left, right, trades;
    m_depth->want(&trades, query(1, 0, {1, 2}, 50));
    QTRY_COMPARE(asked().size(), 1u);
    QCOMPARE(wishesOf(asked().back()), QStringList{u"1:1:0.01:50"_s});
    m_depth->want(&left, query(1, 10, {1, 2}));
    QTRY_COMPARE(asked().size(), 2u);
    QCOMPARE(wishesOf(asked().back()), QStringList{u"1:10:0.01:50"_s});
    m_depth->want(&right, query(1, 5, {1, 0}));
    QTRY_COMPARE(asked().size(), 3u);
    QCOMPARE(wishesOf(asked().back()), QStringList{u"1:5:1:50"_s});
    m_depth->want(&trades, query(1, 0, {1, 3}, 50)); // no word about levels
    m_depth->want(&left, query(2, 10, {1, 2}));
    QTRY_COMPARE(asked().size(), 4u);
    QCOMPARE(wishesOf(asked().back()), (QStringList{u"1:5:1:50"_s, u"2:10:0.01:0"_s}));
    m_depth->want(&right, std::nullopt);
    QTRY_COMPARE(asked().size(), 5u);
    QCOMPARE(wishesOf(asked().back()), (QStringList{u"1:1:0.001:50"_s, u"2:10:0.01:0"_s}));
}

void TestDepthService::booksArriveWhole()
{
    wantAndWait(query(1));
    QSignalSpy updated(&*m_depth, &DepthService::updated);
    m_gateway->send(push(1, 1, "4")); // before anything was accepted
    answerLast("5");
    QTRY_COMPARE(bid(1), u"5"_s);
    QVERIFY(!updated.isEmpty());
    m_gateway->send(push(1, 2, "6") + trade(1, 2));
    QTRY_COMPARE(bid(1), u"6"_s);
    QTRY_COMPARE(m_depth->find({1, 1})->trades.size(), 1u);
    m_gateway->send(push(1, 1, "7")); // older
    QTRY_COMPARE(m_depth->counters().stale, 1U);
    QCOMPARE(bid(1), u"6"_s);
    QCOMPARE(m_depth->counters().unknown, 1U);
    QCOMPARE(m_depth->find({1, 1})->query, query(1));
    const std::vector<ProductId> products = updated.last().first().value<std::vector<ProductId>>();
    QCOMPARE(products.size(), 1u);
    QCOMPARE(products[0].symbolId, 1U);
}

void TestDepthService::nothingOfTheConnectionBefore()
{
    wantAndWait(query(1));
    answerLast("5");
    m_gateway->send(trade(1, 2));
    QTRY_VERIFY(bid(1) == u"5"_s && m_depth->find({1, 1})->trades.size() == 1);
    bool lost = false, emptied = false, mixed = false;
    connect(&*m_depth, &DepthService::statusChanged, this,
            [&] { lost = lost || !m_depth->isLive(); });
    connect(&*m_depth, &DepthService::updated, this, [&] {
        emptied = emptied || !m_depth->find({1, 1})->hasBook;
        mixed = mixed || (emptied && bid(1) == u"5"_s);
    });
    m_gateway->setAccepting(false);
    m_gateway->socket->abort();
    QTRY_VERIFY(lost);
    m_gateway->setAccepting(true);
    QTRY_COMPARE(asked().size(), 2u);
    m_gateway->send(push(1, 100, "5")); // as if still of the old subscription
    QTRY_VERIFY(emptied);
    answerLast("8", 3); // counts anew
    QTRY_COMPARE(bid(1), u"8"_s);
    m_gateway->send(push(1, 4, "9"));
    QTRY_COMPARE(bid(1), u"9"_s);
    QVERIFY(!mixed);
    QCOMPARE(m_depth->find({1, 1})->trades.size(), 1u);
    QCOMPARE(m_depth->status().reconnects, 1);
}

void TestDepthService::olderAnswersDoNotCount()
{
    wantAndWait(query(1));
    const Json first = asked().back();
    wantAndWait(query(1, 10));
    QSignalSpy refused(&*m_depth, &DepthService::refused);
    m_gateway->answer(first, 202);
    m_gateway->answer(first, 200, snapshots(first, "5"));
    answerLast("6");
    QTRY_COMPARE(bid(1), u"6"_s);
    QVERIFY(refused.isEmpty());
    QCOMPARE(m_depth->counters().snapshots, 1U);
}

void TestDepthService::theRefusedProductIsFound_data()
{
    QTest::addColumn<int>("products");
    QTest::addColumn<QList<quint64>>("bad");
    QTest::newRow("the only one") << 1 << QList<quint64>{1};
    QTest::newRow("one of two") << 2 << QList<quint64>{2};
    QTest::newRow("all of two") << 2 << QList<quint64>{1, 2};
    QTest::newRow("two of nine") << 9 << QList<quint64>{3, 9};
    QTest::newRow("one of a hundred") << 100 << QList<quint64>{37};
}

void TestDepthService::theRefusedProductIsFound()
{
    QFETCH(int, products);
    QFETCH(QList<quint64>, bad);
    std::vector<std::unique_ptr<QObject>> panes;
    std::size_t answered = 0;
    QTimer gateway;
    connect(&gateway, &QTimer::timeout, this, [&] {
        for (; answered < asked().size(); ++answered) {
            const Json request = asked()[answered];
            const bool refuse = std::any_of(bad.begin(), bad.end(), [&](quint64 id) {
                return std::any_of(request["data"]["symbol_list"].items().begin(),
                                   request["data"]["symbol_list"].items().end(),
                                   [id](const Json &symbol) {
                                       return symbol["symbol_id"].numberText().toULongLong() == id;
                                   });
            });
            m_gateway->answer(request, refuse ? 202 : 200, refuse ? "{}" : snapshots(request, "5"));
        }
    });
    gateway.start(0);
    QSignalSpy refused(&*m_depth, &DepthService::refused);
    for (int id = 1; id <= products; ++id) {
        panes.push_back(std::make_unique<QObject>());
        m_depth->want(panes.back().get(), query(quint64(id)));
    }
    const int good = products - int(bad.size());
    const auto settled = [&] {
        return refused.size() == bad.size()
            && (good == 0 || int(wishesOf(asked().back()).size()) == good);
    };
    QTRY_VERIFY_WITH_TIMEOUT(settled(), 10'000);
    for (int id = 1; id <= products; ++id) {
        const bool isBad = bad.contains(quint64(id));
        QTRY_COMPARE(bid(quint64(id)), isBad ? QString() : u"5"_s);
        QCOMPARE(m_depth->refusal({quint64(id), 1}) != nullptr, isBad);
    }
    QCOMPARE(m_depth->refusal({bad.front(), 1})->ret, 202);
    QCOMPARE(m_depth->refusal({bad.front(), 1})->message, u"as told"_s);
    QVERIFY(asked().size() < 40);
    if (good > 0) {
        m_gateway->send(push(products == 2 ? 1 : 2, 2, "6")); // the others go on
        QTRY_COMPARE(bid(products == 2 ? 1 : 2), u"6"_s);
    }
    // It is offered again.
    bad.clear();
    m_depth->askAgain();
    QTRY_COMPARE(int(wishesOf(asked().back()).size()), products);
    for (int id = 1; id <= products; ++id)
        QTRY_VERIFY(!bid(quint64(id)).isEmpty() && !m_depth->refusal({quint64(id), 1}));
}

void TestDepthService::aRefusedStepMayBeChanged()
{
    wantAndWait(query(1, 5, {3, 2}));
    m_gateway->answer(asked().back(), 202);
    QTRY_VERIFY(m_depth->refusal({1, 1}));
    wantAndWait(query(1, 5, {1, 2}));
    QVERIFY(!m_depth->refusal({1, 1}));
    answerLast("5");
    QTRY_COMPARE(bid(1), u"5"_s);
}

void TestDepthService::anotherRefusalIsOfAll()
{
    m_depth.emplace(m_gateway->environment(), *m_session, m_clock, DepthPauses{.refusedMs = 300});
    const QObject other;
    m_depth->want(&other, query(2));
    wantAndWait(query(1));
    QTRY_COMPARE(wishesOf(asked().back()).size(), 2);
    QSignalSpy refused(&*m_depth, &DepthService::refused);
    m_gateway->answer(asked().back(), 500);
    QTRY_COMPARE(refused.size(), 2);
    const std::size_t before = asked().size();
    QTRY_VERIFY(asked().size() > before);
    QCOMPARE(wishesOf(asked().back()).size(), 2);
    answerLast("5");
    QTRY_COMPARE(bid(2), u"5"_s);
    QVERIFY(!m_depth->refusal({2, 1}));
    // A request that could not be read is answered without its number.
    wantAndWait(query(3));
    m_gateway->send(R"({"cmd_id":0,"seq_id":0,"ext":"","ret":201,"msg":"header wrong","data":{}})");
    QTRY_COMPARE(refused.size(), 4);
}

// Takes each product alone and never two: the search ends all the same.
void TestDepthService::aGatewayThatContradictsItself()
{
    std::size_t answered = 0;
    QTimer gateway;
    connect(&gateway, &QTimer::timeout, this, [&] {
        for (; answered < asked().size(); ++answered) {
            const Json request = asked()[answered];
            const bool one = wishesOf(request).size() == 1;
            m_gateway->answer(request, one ? 200 : 202, one ? snapshots(request, "5") : "{}");
        }
    });
    gateway.start(0);
    const QObject other;
    QSignalSpy refused(&*m_depth, &DepthService::refused);
    m_depth->want(&other, query(2));
    m_depth->want(&*m_pane, query(1));
    QTRY_COMPARE(refused.size(), 2);
    QVERIFY(asked().size() <= 6);
}

void TestDepthService::anUnansweredRequestIsRepeated()
{
    m_depth.emplace(m_gateway->environment(), *m_session, m_clock, DepthPauses{.answerMs = 300});
    wantAndWait(query(1));
    QTRY_COMPARE(asked().size(), 2u);
    answerLast("5");
    QTRY_COMPARE(bid(1), u"5"_s);
}

void TestDepthService::tokenNobodyKnowsFallsBackToGuest()
{
    m_session->beginSignIn();
    m_session->signedIn({}, Secret("forgotten"), Secret("refresh"));
    QSignalSpy refused(&*m_depth, &DepthService::refused);
    wantAndWait(query(1));
    QCOMPARE(m_gateway->urls.at(0).path(), u"/apiQuote/quote"_s);
    m_gateway->answer(asked().back(), 203);
    QTRY_COMPARE(m_gateway->urls.size(), 2u);
    QCOMPARE(m_gateway->urls[1].path(), u"/apiQuote/quote_guest"_s);
    QTRY_COMPARE(asked().size(), 2u);
    QTRY_VERIFY(m_depth->isLive() && m_depth->status().fellBackToGuest);
    QVERIFY(refused.isEmpty());
}

void TestDepthService::restlessUserStaysBelowTheLimit()
{
    wantAndWait(query(1));
    QElapsedTimer elapsed;
    elapsed.start();
    quint64 symbol = 2;
    QTimer restless;
    connect(&restless, &QTimer::timeout, this, [&] {
        for (int i = 0; i < 10; ++i) {
            m_depth->want(&*m_pane, std::nullopt);
            ++symbol;
            m_depth->want(&*m_pane, query(symbol, 1 + int(symbol % 10)));
        }
    });
    restless.start(2);
    QTRY_VERIFY(elapsed.elapsed() > 700);
    restless.stop();
    QVERIFY(symbol > 100);
    const QString last = u"%1:%2:0.01:0"_s.arg(symbol).arg(1 + symbol % 10);
    QTRY_COMPARE(wishesOf(asked().back()), QStringList{last}); // the end is not lost
    QVERIFY(qint64(asked().size()) <= elapsed.elapsed() / 100 + 2);
    QCOMPARE(m_gateway->urls.size(), 1u);
}

void TestDepthService::burstsBecomeFewBatches()
{
    wantAndWait(query(1));
    answerLast("5");
    QTRY_COMPARE(bid(1), u"5"_s);
    int batches = 0;
    connect(&*m_depth, &DepthService::updated, this, [&batches] { ++batches; });
    QElapsedTimer elapsed;
    elapsed.start();
    quint64 seq = 1;
    QTimer burst;
    connect(&burst, &QTimer::timeout, this, [&] {
        for (int i = 0; i < 20; ++i) {
            ++seq;
            m_gateway->send(push(1, seq, QByteArray::number(seq)) + trade(1, seq));
        }
    });
    burst.start(1);
    QTRY_VERIFY(elapsed.elapsed() > 500);
    burst.stop();
    QTRY_COMPARE(bid(1), QString::number(seq));
    QVERIFY(seq > 300);
    QVERIFY2(batches <= elapsed.elapsed() / 16 + 2, qPrintable(QString::number(batches)));
    QVERIFY(batches >= 5);
    QCOMPARE(m_depth->find({1, 1})->trades.size(), TradeList::capacity);
    QCOMPARE(m_depth->counters().books, seq - 1);
}

void TestDepthService::brokenFramesAreCounted()
{
    wantAndWait(query(1));
    answerLast("5");
    m_gateway->send("{ broken");
    m_gateway->send("pd(1,1,3,2);" + push(1, 2, "6"));
    m_gateway->send("pd(1,1,3,3,1700000000000);" + QByteArray("(1,1)").repeated(100'000) + ";;"
                    + push(1, 3, "7"));
    QTRY_COMPARE(bid(1), u"7"_s);
    QCOMPARE(m_depth->counters().malformed, 3U);
    QCOMPARE(m_depth->status().reconnects, 0);
}

void TestDepthService::anotherEnvironmentStartsFromNothing()
{
    wantAndWait(query(1));
    answerLast("5");
    QTRY_COMPARE(bid(1), u"5"_s);
    QuoteGateway other;
    m_depth->setEnvironment(other.environment());
    QVERIFY(m_depth->find({1, 1}) && bid(1).isEmpty());
    QTRY_COMPARE(other.asked(14010).size(), 1u);
    QVERIFY(bid(1).isEmpty());
    other.answer(other.asked(14010)[0], 200, snapshots(other.asked(14010)[0], "6"));
    QTRY_COMPARE(bid(1), u"6"_s);
}

void TestDepthService::trafficIsTold()
{
    TrafficLog log;
    m_depth->setTraffic(&log);
    wantAndWait(query(1));
    answerLast("5");
    QTRY_COMPARE(bid(1), u"5"_s);
    m_depth.reset();
    const QList<TrafficLog::Frame> frames = log.sockets();
    QVERIFY(frames.size() > 2);
    for (const TrafficLog::Frame &frame : frames)
        QCOMPARE(frame.name, "depth"_ba);
}

// Meant for the thread sanitizer: frames, orders and the end at any moment.
void TestDepthService::endedAtAnyMoment()
{
    std::mt19937 random(9);
    quint64 seq = 1;
    QTimer gateway;
    std::size_t answered = 0;
    connect(&gateway, &QTimer::timeout, this, [&] {
        for (; answered < asked().size(); ++answered)
            m_gateway->answer(asked()[answered], 200, snapshots(asked()[answered], "5"));
        ++seq;
        for (quint64 id = 1; id < 8 && m_gateway->socket; ++id)
            m_gateway->send(push(id, seq, "6") + trade(id, seq));
    });
    gateway.start(1);
    for (int round = 0; round < 16; ++round) {
        DepthService depth(m_gateway->environment(), *m_session, m_clock);
        const QObject left, right;
        int news = 0;
        connect(&depth, &DepthService::updated, this, [&] {
            ++news;
            depth.want(&right, query(1 + random() % 8, int(random() % 11), {1, 2}, 30));
            if (random() % 10 == 0)
                depth.reconnectNow();
            if (random() % 20 == 0 && m_gateway->socket)
                m_gateway->socket->abort();
        });
        depth.want(&left, query(3));
        if (round % 4 != 0) // else before anything has happened
            QTRY_VERIFY(news >= round % 4);
    }
}

QTEST_GUILESS_MAIN(TestDepthService)
#include "tst_depthservice.moc"
