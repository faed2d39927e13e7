// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/services/quotesubscriber.h"

#include "app/net/clock.h"
#include "tests/services/quotegateway.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

#include <optional>
#include <set>

using namespace mm;
using namespace Qt::Literals::StringLiterals;

namespace {

std::vector<QuoteKey> keysFrom(quint64 first, int count)
{
    std::vector<QuoteKey> keys;
    for (int i = 0; i < count; ++i)
        keys.push_back({.product = {first + quint64(i), 1}, .tradeMode = 1});
    return keys;
}

qsizetype productsIn(const Json &request)
{
    return qsizetype(request["data"]["symbol_list"].items().size());
}

} // namespace

/// What is subscribed on one connection, whatever the gateway says to it.
class TestQuoteSubscriber : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void vanishedProductIsFoundAndComesBack();
    void rollingIsSearchedByItself();
    void refusalOfAllIsNoProductsFault();
    void anotherFailureIsTriedAgainWhole();
    void reconnectInTheMidstOfASearch();
    void requestsStayFewUnderAStormOfRefusals();
    void lostAnswerIsAskedForAgain();
    void slowAnswersAreWaitedForLonger();

private:
    void begin(QuoteSubscriber::Pauses pauses, std::vector<QuoteKey> products);
    [[nodiscard]] qsizetype lastAsked(int command) const
    {
        const std::vector<Json> asked = m_gateway->asked(command);
        return asked.empty() ? 0 : productsIn(asked.back());
    }

    SystemClock m_clock;
    std::optional<QuoteGateway> m_gateway;
    std::optional<QuoteSubscriber> m_subscriber;
    std::set<int> m_unknown;
};

void TestQuoteSubscriber::init()
{
    m_subscriber.reset();
    m_gateway.emplace();
    m_unknown.clear();
    m_gateway->knows = [this](const Json &symbol) {
        return !m_unknown.contains(symbol["symbol_id"].numberText().toInt());
    };
}

void TestQuoteSubscriber::begin(QuoteSubscriber::Pauses pauses, std::vector<QuoteKey> products)
{
    m_subscriber.emplace(m_clock, 1, pauses);
    connect(&m_subscriber->line(), &QuoteLine::textReceived, this, [this](QByteArrayView utf8) {
        if (const Result<QuoteAnswer> answer = readQuoteAnswer(utf8))
            m_subscriber->takeAnswer(*answer);
    });
    m_subscriber->want(products);
    m_subscriber->line().open({.socket = m_gateway->environment().quoteSocket, .token = {}});
    QTRY_VERIFY(m_subscriber->line().isOnline());
}

void TestQuoteSubscriber::vanishedProductIsFoundAndComesBack()
{
    m_unknown = {5};
    begin({.stepMs = 5, .failedMs = 5'000, .refusedMs = 300}, keysFrom(1, 20));
    QSignalSpy changed(&*m_subscriber, &QuoteSubscriber::productsRefusedChanged);
    QSignalSpy refused(&*m_subscriber, &QuoteSubscriber::refused);
    QTRY_COMPARE(m_subscriber->refusedProducts(), keysFrom(5, 1));
    QTRY_COMPARE(lastAsked(14000), 19);
    QTRY_COMPARE(lastAsked(14016), 19); // refused there, too
    QCOMPARE(m_subscriber->refusedRolling(), keysFrom(5, 1));
    const std::size_t before = m_gateway->asked(14000).size();
    QTRY_VERIFY(m_gateway->asked(14000).size() > before); // tried again by itself
    m_unknown.clear();
    QTRY_VERIFY(m_subscriber->refusedProducts().empty());
    QTRY_VERIFY(m_subscriber->refusedRolling().empty());
    QCOMPARE(lastAsked(14000), 20);
    QCOMPARE(changed.size(), 2);
    QVERIFY(refused.isEmpty());
}

void TestQuoteSubscriber::rollingIsSearchedByItself()
{
    begin({.stepMs = 5}, keysFrom(1, 8));
    m_gateway->knows = nullptr;
    QTRY_COMPARE(m_gateway->requests.size(), 2u);
    // It was answered before; what is asked for next is answered here: quotes yes, rolling no.
    m_subscriber->want(keysFrom(1, 2));
    QTRY_COMPARE(m_gateway->requests.size(), 4u);
    m_gateway->answer(m_gateway->requests[2], 200);
    m_gateway->answer(m_gateway->requests[3], 202);
    QTRY_VERIFY(m_gateway->asked(14016).size() > 2);
    QCOMPARE(m_gateway->asked(14000).size(), 2u);
    QVERIFY(m_subscriber->refusedProducts().empty());
}

void TestQuoteSubscriber::refusalOfAllIsNoProductsFault()
{
    m_unknown = {1, 2, 3};
    begin({.stepMs = 5, .failedMs = 50, .refusedMs = 60'000}, keysFrom(1, 3));
    QSignalSpy refused(&*m_subscriber, &QuoteSubscriber::refused);
    QTRY_VERIFY(refused.size() >= 2); // said, and tried again after a while
    QCOMPARE(refused[0][0].toInt(), 202);
    QTRY_COMPARE(lastAsked(14000), 3); // all at once, not one by one each time
    m_unknown.clear();
    QTRY_VERIFY(m_subscriber->refusedProducts().empty());
    QTRY_VERIFY(m_subscriber->refusedRolling().empty());
    refused.clear();
    m_subscriber->want({});
    QTRY_COMPARE(m_gateway->asked(14006).size(), 1u);
    QVERIFY(refused.isEmpty());
}

void TestQuoteSubscriber::anotherFailureIsTriedAgainWhole()
{
    m_gateway->knows = nullptr;
    begin({.stepMs = 5, .failedMs = 50}, keysFrom(1, 30));
    QSignalSpy refused(&*m_subscriber, &QuoteSubscriber::refused);
    QTRY_COMPARE(m_gateway->requests.size(), 2u);
    m_gateway->answer(m_gateway->requests[0], 500);
    QTRY_COMPARE(refused.size(), 1);
    QTRY_COMPARE(m_gateway->asked(14000).size(), 2u);
    QCOMPARE(lastAsked(14000), 30);
    // A request that could not be read is answered without its number.
    m_gateway->send(R"({"cmd_id":0,"seq_id":0,"ext":"","ret":201,"msg":"header wrong","data":{}})");
    QTRY_COMPARE(refused.size(), 2);
    QTRY_COMPARE(m_gateway->asked(14000).size(), 3u);
    QVERIFY(m_subscriber->refusedProducts().empty());
}

void TestQuoteSubscriber::reconnectInTheMidstOfASearch()
{
    m_unknown = {77};
    begin({.stepMs = 20}, keysFrom(1, 100));
    QTRY_VERIFY(m_gateway->asked(14000).size() >= 3);
    m_gateway->socket->abort();
    QTRY_COMPARE(m_gateway->urls.size(), 2u);
    QTRY_COMPARE(m_subscriber->refusedProducts(), keysFrom(77, 1));
    QTRY_COMPARE(lastAsked(14000), 99);
    m_gateway->socket->abort(); // and now it is known
    QTRY_COMPARE(m_gateway->urls.size(), 3u);
    const QWebSocket *newest = m_gateway->socket;
    QTRY_COMPARE(m_gateway->askedOver(newest, 14000).size(), 1u);
    QCOMPARE(productsIn(m_gateway->askedOver(newest, 14000)[0]), 99);
}

// The gateway swallows a request of each kind; the connection is well.
void TestQuoteSubscriber::lostAnswerIsAskedForAgain()
{
    m_gateway->knows = nullptr; // answers nothing by itself
    begin({.stepMs = 5, .answerMs = 300}, keysFrom(1, 3));
    QTRY_COMPARE(m_gateway->asked(14000).size(), 2u);
    QCOMPARE(lastAsked(14000), 3);
    m_gateway->answer(m_gateway->asked(14000).back(), 200);
    // The other kind goes on being asked for, the one that is answered does not.
    QTRY_VERIFY(m_gateway->asked(14016).size() >= 4);
    QCOMPARE(m_gateway->asked(14000).size(), 2u);
    QCOMPARE(m_gateway->urls.size(), 1u);
    QVERIFY(m_subscriber->refusedProducts().empty());
}

void TestQuoteSubscriber::slowAnswersAreWaitedForLonger()
{
    m_gateway->knows = nullptr;
    begin({.stepMs = 5, .answerMs = 20}, keysFrom(1, 3));
    QElapsedTimer time;
    time.start();
    QTRY_VERIFY(m_gateway->asked(14000).size() >= 5);
    QVERIFY(time.elapsed() >= 20 + 40 + 80 + 160 - 50);
}

// Everything is refused, always, and the user changes what is wanted all the time.
void TestQuoteSubscriber::requestsStayFewUnderAStormOfRefusals()
{
    for (int id = 1; id < 400; ++id)
        m_unknown.insert(id);
    QElapsedTimer elapsed;
    elapsed.start();
    begin({}, keysFrom(1, 100));
    QTimer restless;
    quint64 first = 1;
    connect(&restless, &QTimer::timeout, this,
            [&] { m_subscriber->want(keysFrom(++first % 200, 100)); });
    restless.start(3);
    QTRY_VERIFY(elapsed.elapsed() > 1'000);
    const auto most = std::size_t(2 + 2 * elapsed.elapsed() / 100);
    QVERIFY(m_gateway->requests.size() <= most);
    QVERIFY(m_gateway->requests.size() > 6);
}

QTEST_GUILESS_MAIN(TestQuoteSubscriber)
#include "tst_quotesubscriber.moc"
