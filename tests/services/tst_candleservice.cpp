// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/services/candleservice.h"
#include "tests/services/quotegateway.h"
#include "tests/support/flowclient.h"
#include "tests/support/trafficlog.h"

#include <QSignalSpy>
#include <QTest>

#include <optional>

using namespace mm;
using namespace Qt::Literals::StringLiterals;

namespace {

using State = CandleSource::State;

constexpr qint64 first = 1'700'000'040; // a whole minute
const QuoteKey product{.product = {1123, 1}, .tradeMode = 2};

QByteArray bars(qint64 from, int count, qint64 step = 60)
{
    QByteArrayList list;
    for (int i = 0; i < count; ++i) {
        const QByteArray price = QByteArray::number(100 + i % 7) + ".25";
        list += "{\"timestamp\":" + QByteArray::number(from + i * step) + R"(,"open_price":")"
            + price + R"(","close_price":")" + price + R"(","high_price":")" + price
            + R"(","low_price":")" + price + R"(","transactions_number":"3"})";
    }
    return list.join(',');
}

/// The data of 14013, or an entry of 14015.
QByteArray series(const QByteArray &list, const Json &query)
{
    return "{\"symbol_id\":" + query["symbol_id"].numberText() + ",\"trade_type\":"
        + query["trade_type"].numberText() + ",\"trade_mode\":" + query["trade_mode"].numberText()
        + ",\"kline_type\":" + query["kline_type"].numberText()
        + ",\"price_digits\":2,\"kline_list\":[" + list + "]}";
}

} // namespace

/// What the candle service says to a gateway and what it makes of what it hears.
class CandleServiceTest : public QObject
{
    Q_OBJECT

private:
    void send(const QByteArray &binary) { m_gateway->socket->sendBinaryMessage(binary); }
    void answer(const Json &request, const QByteArray &data)
    {
        const QByteArray text = R"({"ret":200,"msg":"ok","cmd_id":)"
            + QByteArray::number(request["cmd_id"].numberText().toInt() + 1)
            + ",\"seq_id\":" + request["seq_id"].numberText()
            + ",\"ext\":" + request["ext"].toBytes() + ",\"data\":" + data + '}';
        send(qCompress(text).mid(4));
    }
    void answerBars(const Json &request, const QByteArray &list)
    {
        answer(request, series(list, request["data"]));
    }
    [[nodiscard]] std::vector<Json> asked() const { return m_gateway->asked(14012); }
    /// Opens a source and answers its first question.
    std::unique_ptr<CandleSource> ready(const QByteArray &list)
    {
        auto source = m_candles->open(product, CandleInterval::M1);
        const std::size_t before = asked().size();
        if (!QTest::qWaitFor([&] { return asked().size() > before; }))
            qFatal("nothing was asked");
        answerBars(asked().back(), list);
        if (!QTest::qWaitFor([&] { return source->state() == State::Ready; }))
            qFatal("it is not ready");
        return source;
    }
    static QByteArray member(const Json &request, const char *name)
    {
        return request["data"][name].numberText();
    }

    std::unique_ptr<QuoteGateway> m_gateway;
    std::unique_ptr<Session> m_session;
    FlowClock m_clock;
    std::optional<QuoteService> m_quotes;
    std::optional<CandleService> m_candles;

private slots:
    void init()
    {
        m_gateway = std::make_unique<QuoteGateway>();
        m_session = std::make_unique<Session>();
        m_quotes.emplace(m_gateway->environment(), *m_session, m_clock);
        m_candles.emplace(m_gateway->environment(), *m_session, *m_quotes, m_clock,
                          CandlePauses{.retryMs = 20, .lookMs = 20, .lateMs = 300});
    }

    void cleanup()
    {
        m_candles.reset();
        m_quotes.reset();
        m_gateway.reset();
    }

    void theNewestPageIsAskedFor()
    {
        QCOMPARE(m_candles->status().state, GatewaySocket::State::Stopped);
        auto source = m_candles->open(product, CandleInterval::H4);
        QCOMPARE(source->state(), State::Loading);
        QCOMPARE(source->key(), product);
        QTRY_COMPARE(asked().size(), 1U);
        QCOMPARE(m_gateway->urls.at(0).path(), u"/apiQuote/quote_guest"_s);
        const Json request = asked()[0];
        QCOMPARE(request["data"].toBytes(),
                 R"({"symbol_id":1123,"trade_type":1,"trade_mode":2,"kline_type":7,)"
                 R"("kline_timestamp_end":0,"query_kline_num":1000})"_ba);
        QSignalSpy changed(source.get(), &CandleSource::changed);
        QSignalSpy states(source.get(), &CandleSource::stateChanged);
        answerBars(request, bars(first, 5, 14'400));
        QTRY_COMPARE(source->state(), State::Ready);
        QCOMPARE(changed.size(), 1);
        QVERIFY(changed[0][0].value<CandleSeries::Change>().others);
        QVERIFY(!states.isEmpty());
        QCOMPARE(source->series().size(), 5);
        QCOMPARE(source->series().price(source->series().at(0).open).toString(), u"100.25"_s);
        QVERIFY(!source->isComplete() && !source->isLoadingOlder());
        QCOMPARE(source->missing(), 0);
        QVERIFY(m_candles->status().guest);

        source.reset(); // nobody wants anything any more
        QTRY_COMPARE(m_candles->status().state, GatewaySocket::State::Stopped);
        const auto again = m_candles->open(product, CandleInterval::M1);
        QTRY_COMPARE(m_gateway->urls.size(), 2U);
        QTRY_COMPARE(asked().size(), 2U);
    }

    void sourcesThatAskTheSameShareTheAnswer()
    {
        auto a = m_candles->open(product, CandleInterval::M1);
        auto b = m_candles->open(product, CandleInterval::M1);
        const auto other = m_candles->open(product, CandleInterval::M5);
        auto gone = m_candles->open(product, CandleInterval::M1);
        gone.reset();
        QTRY_COMPARE(asked().size(), 2U);
        answerBars(asked()[0], bars(first, 3));
        QTRY_VERIFY(a->state() == State::Ready && b->state() == State::Ready);
        QCOMPARE(b->series().candles(), a->series().candles());
        QCOMPARE(other->state(), State::Loading);
        a.reset();
        QCOMPARE(asked().size(), 2U);
        QCOMPARE(m_gateway->urls.size(), 1U);
    }

    void olderPagesUntilThereIsNothingOlder()
    {
        const auto source = ready(bars(first, 3));
        source->loadOlder();
        source->loadOlder(); // one is under way
        QVERIFY(source->isLoadingOlder());
        QTRY_COMPARE(asked().size(), 2U);
        QCOMPARE(member(asked()[1], "kline_timestamp_end"), QByteArray::number(first - 1));
        QCOMPARE(member(asked()[1], "query_kline_num"), "1000"_ba);
        QSignalSpy changed(source.get(), &CandleSource::changed);
        answerBars(asked()[1], bars(first - 600, 10) + ',' + bars(first, 1));
        QTRY_VERIFY(!source->isLoadingOlder());
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed[0][0].value<CandleSeries::Change>().prepended, 10);
        QCOMPARE(source->series().size(), 13);
        QVERIFY(!source->isComplete());
        source->loadOlder();
        QTRY_COMPARE(asked().size(), 3U);
        QCOMPARE(member(asked()[2], "kline_timestamp_end"), QByteArray::number(first - 601));
        answerBars(asked()[2], {});
        QTRY_VERIFY(source->isComplete());
        QVERIFY(!source->isLoadingOlder());
        QCOMPARE(changed.size(), 1);
        source->loadOlder();
        QVERIFY(!source->isLoadingOlder());
    }

    void aProductWithoutBarsIsComplete()
    {
        const auto source = m_candles->open(product, CandleInterval::Mo1);
        QTRY_COMPARE(asked().size(), 1U);
        answer(asked()[0], "null");
        QTRY_COMPARE(source->state(), State::Ready);
        QVERIFY(source->series().isEmpty() && source->isComplete());
        source->loadOlder();
        QVERIFY(!source->isLoadingOlder());
    }

    void aRefusalIsSaidAndCanBeRetried()
    {
        const auto source = m_candles->open(product, CandleInterval::M1);
        QTRY_COMPARE(asked().size(), 1U);
        m_gateway->answer(asked()[0], 202);
        QTRY_COMPARE(source->state(), State::Refused);
        QCOMPARE(source->error().kind, ErrorKind::Refused);
        QCOMPARE(source->error().code, u"202"_s);
        QCOMPARE(source->error().text, u"as told"_s);
        source->loadOlder();
        QVERIFY(!source->isLoadingOlder());
        source->retry();
        QCOMPARE(source->state(), State::Loading);
        QTRY_COMPARE(asked().size(), 2U);
        answerBars(asked()[1], bars(first, 2));
        QTRY_COMPARE(source->state(), State::Ready);
        QVERIFY(source->error() == GatewayError{});
        source->retry(); // nothing to retry
        QCOMPARE(source->state(), State::Ready);
    }

    void whatCannotBeReadIsAskedAgain()
    {
        const auto source = m_candles->open(product, CandleInterval::M1);
        QTRY_COMPARE(asked().size(), 1U);
        const QByteArray good = qCompress(R"({"ret":200})"_ba).mid(4);
        send(good.chopped(3));
        QTRY_COMPARE(asked().size(), 2U);
        QCOMPARE(source->state(), State::Loading);
        answerBars(asked()[1], bars(first, 2) + R"(,{"timestamp":1},)" + bars(first + 600, 1));
        QTRY_COMPARE(source->state(), State::Ready);
        QCOMPARE(source->missing(), 1); // the answer that could not be read costs none
        QCOMPARE(m_candles->counters().malformed, 1U);
        QCOMPARE(source->series().size(), 3);
        QCOMPARE(m_gateway->urls.size(), 1U);
    }

    // The newest bars come again with every refresh: a bad one is one missing candle until it
    // comes right.
    void aMissingCandleIsCountedOnce()
    {
        const QByteArray bad =
            ",{\"timestamp\":" + QByteArray::number(first + 4 * 60) + ",\"open_price\":\"x\"},";
        const auto source = ready(bars(first, 4) + bad + bars(first + 5 * 60, 1));
        QCOMPARE(source->missing(), 1);
        for (std::size_t i = 1; i <= 2; ++i) {
            m_gateway->socket->abort();
            QTRY_COMPARE(asked().size(), i + 1);
            answerBars(asked()[i], bars(first + 3 * 60, 1) + bad + bars(first + 5 * 60, 1));
            QTRY_COMPARE(m_candles->counters().malformed, i + 1);
            QCOMPARE(source->missing(), 1);
        }
        m_gateway->socket->abort();
        QTRY_COMPARE(asked().size(), 4U);
        answerBars(asked()[3], bars(first + 3 * 60, 3));
        QTRY_COMPARE(source->missing(), 0);
        QCOMPARE(source->series().size(), 6);
    }

    // A gateway that gives less than was asked for leaves no hole, either.
    void aShortPageLeavesNoHole()
    {
        const auto source = ready(bars(first, 4));
        m_gateway->socket->abort();
        QTRY_COMPARE(asked().size(), 2U);
        answerBars(asked()[1], bars(first + 60'000, 2));
        QTRY_COMPARE(asked().size(), 3U);
        answerBars(asked()[2], bars(first + 60'000, 500));
        QTRY_COMPARE(source->series().size(), 500);
        QCOMPARE(source->series().at(0).time, first + 60'000);
        QVERIFY(!source->isComplete());
    }

    void aGatewayThatSendsRubbishIsGivenUp()
    {
        const auto source = m_candles->open(product, CandleInterval::M1);
        for (std::size_t i = 1; i <= 3; ++i) {
            QTRY_COMPARE(asked().size(), i);
            send("rubbish");
        }
        QTRY_COMPARE(source->state(), State::Refused);
        QCOMPARE(source->error().kind, ErrorKind::BadAnswer);
        QCOMPARE(source->missing(), 0);
        QCOMPARE(m_candles->counters().failed, 1U);
    }

    // The candles stay, and why some may be missing is said.
    void whatFailsLaterIsSaidUntilItGoesWell()
    {
        const auto source = ready(bars(first, 4));
        QSignalSpy states(source.get(), &CandleSource::stateChanged);
        m_gateway->socket->abort(); // has the newest asked for again
        QTRY_COMPARE(asked().size(), 2U);
        m_gateway->answer(asked()[1], 202);
        QTRY_COMPARE(source->error().code, u"202"_s);
        QCOMPARE(source->state(), State::Ready);
        QCOMPARE(source->series().size(), 4);
        QVERIFY(!states.isEmpty());
        states.clear();
        m_gateway->socket->abort();
        QTRY_COMPARE(asked().size(), 3U);
        answerBars(asked()[2], bars(first + 60, 4));
        QTRY_COMPARE(source->series().size(), 5);
        QVERIFY(source->error() == GatewayError{});
        QCOMPARE(states.size(), 1);
        // Older ones likewise.
        source->loadOlder();
        QTRY_COMPARE(asked().size(), 4U);
        m_gateway->answer(asked()[3], 202);
        QTRY_VERIFY(!source->isLoadingOlder());
        QCOMPARE(source->error().code, u"202"_s);
        QVERIFY(!source->isComplete());
    }

    // What was asked while the gateway had nothing is no word on what is older.
    void candlesThatComeLaterAreNotComplete()
    {
        const auto source = m_candles->open(product, CandleInterval::M1);
        QTRY_COMPARE(asked().size(), 1U);
        answerBars(asked()[0], {});
        QTRY_VERIFY(source->isComplete());
        m_gateway->socket->abort();
        QTRY_COMPARE(asked().size(), 2U);
        QCOMPARE(member(asked()[1], "query_kline_num"), "1000"_ba);
        answerBars(asked()[1], bars(first, 4));
        QTRY_COMPARE(source->series().size(), 4);
        QVERIFY(!source->isComplete());
    }

    void anotherProductsBarsAreNotShown()
    {
        const auto source = m_candles->open(product, CandleInterval::M1);
        QTRY_COMPARE(asked().size(), 1U);
        Json other = asked()[0]["data"];
        other.set("symbol_id", 7);
        answer(asked()[0], series(bars(first, 2), other));
        QTRY_COMPARE(asked().size(), 2U);
        other.set("symbol_id", 1123);
        other.set("kline_type", 2);
        answer(asked()[1], series(bars(first, 2), other));
        QTRY_COMPARE(asked().size(), 3U);
        QVERIFY(source->series().isEmpty());
        answer(asked()[2], R"({"kline_list":[)" + bars(first, 2) + "]}"); // says neither
        QTRY_COMPARE(source->state(), State::Ready);
        QCOMPARE(source->series().size(), 2);
        QCOMPARE(source->missing(), 0);
    }

    void theGatewaysOwnTroubleIsWaitedFor()
    {
        const auto source = m_candles->open(product, CandleInterval::M1);
        QTRY_COMPARE(asked().size(), 1U);
        m_gateway->answer(asked()[0], 500);
        QTRY_COMPARE(asked().size(), 2U);
        QCOMPARE(source->state(), State::Loading);
        answerBars(asked()[0], bars(first, 9)); // late, and of the question before
        answerBars(asked()[1], bars(first, 2));
        QTRY_COMPARE(source->state(), State::Ready);
        QCOMPARE(source->series().size(), 2);
    }

    void silenceIsATimeOut()
    {
        const auto source = m_candles->open(product, CandleInterval::M1);
        for (std::size_t i = 1; i <= 3; ++i) {
            QTRY_COMPARE(asked().size(), i);
            m_clock.skip(limits::requestTimeoutMs + 1);
        }
        QTRY_COMPARE(source->state(), State::Refused);
        QCOMPARE(source->error().kind, ErrorKind::TimedOut);
    }

    void aLostConnectionAsksAgain()
    {
        const auto source = m_candles->open(product, CandleInterval::M1);
        QTRY_COMPARE(asked().size(), 1U);
        m_gateway->socket->abort();
        QTRY_COMPARE(m_gateway->urls.size(), 2U);
        QTRY_COMPARE(asked().size(), 2U);
        answerBars(asked()[1], bars(first, 4));
        QTRY_COMPARE(source->state(), State::Ready);
    }

    void whatWasMissedIsFilled()
    {
        const auto source = ready(bars(first, 4));
        m_clock.skip(5 * 60'000); // five candles
        m_gateway->socket->abort();
        QTRY_COMPARE(asked().size(), 2U);
        QCOMPARE(member(asked()[1], "kline_timestamp_end"), "0"_ba);
        const int count = member(asked()[1], "query_kline_num").toInt();
        QVERIFY2(count >= 7 && count <= 9, qPrintable(QString::number(count)));
        QSignalSpy changed(source.get(), &CandleSource::changed);
        answerBars(asked()[1], bars(first + 2 * 60, 7));
        QTRY_COMPARE(source->series().size(), 9);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed[0][0].value<CandleSeries::Change>().appended, 5);

        // More than was thought: once more, with all that a query gives.
        m_gateway->socket->abort();
        QTRY_COMPARE(asked().size(), 3U);
        const int few = member(asked()[2], "query_kline_num").toInt();
        answerBars(asked()[2], bars(first + 60'000, few));
        QTRY_COMPARE(asked().size(), 4U);
        QCOMPARE(member(asked()[3], "query_kline_num"), "1000"_ba);
        QCOMPARE(source->series().size(), 9); // no hole is shown
        answerBars(asked()[3], bars(first + 5 * 60, 999));
        QTRY_COMPARE(source->series().size(), 1'004);
        for (int i = 0; i < source->series().size(); ++i)
            QCOMPARE(source->series().at(i).time, first + i * 60);
    }

    void whatWasDroppedCanBeAskedForAgain()
    {
        constexpr int most = int(CandleSeries::mostLive);
        const auto source = ready(bars(first, most));
        source->loadOlder();
        QTRY_COMPARE(asked().size(), 2U);
        answerBars(asked()[1], {});
        QTRY_VERIFY(source->isComplete());
        m_gateway->socket->abort();
        QTRY_COMPARE(asked().size(), 3U);
        QSignalSpy changed(source.get(), &CandleSource::changed);
        answerBars(asked()[2], bars(first + (most - 1) * 60, 1'001));
        QTRY_COMPARE(changed.size(), 1);
        const auto change = changed[0][0].value<CandleSeries::Change>();
        QVERIFY(change.others);
        QCOMPARE(change.dropped, 1'000);
        QCOMPARE(source->series().size(), most);
        QVERIFY(!source->isComplete());
        source->loadOlder();
        QTRY_COMPARE(asked().size(), 4U);
        QCOMPARE(member(asked()[3], "kline_timestamp_end"),
                 QByteArray::number(first + 1'000 * 60 - 1));
    }

    void whatIsFurtherBackBeginsAnew()
    {
        const auto source = ready(bars(first, 4));
        m_gateway->socket->abort();
        QTRY_COMPARE(asked().size(), 2U);
        const qint64 later = first + 6'000'000;
        answerBars(asked()[1], bars(later, member(asked()[1], "query_kline_num").toInt()));
        QTRY_COMPARE(asked().size(), 3U);
        QSignalSpy changed(source.get(), &CandleSource::changed);
        answerBars(asked()[2], bars(later - 60'000, 1'000));
        QTRY_COMPARE(source->series().size(), 1'000);
        QCOMPARE(source->series().at(0).time, later - 60'000);
        QVERIFY(changed[0][0].value<CandleSeries::Change>().others);
        QVERIFY(!source->isComplete());
    }

    void tokensAreBroughtAndForgotten()
    {
        m_session->beginSignIn();
        m_session->signedIn({}, Secret("secret-1"), Secret("refresh"));
        const auto source = m_candles->open(product, CandleInterval::M1);
        QTRY_COMPARE(asked().size(), 1U);
        QCOMPARE(m_gateway->urls.at(0).path(), u"/apiQuote/quote"_s);
        m_gateway->answer(asked()[0], 203); // unknown client
        QTRY_COMPARE(asked().size(), 2U);
        QCOMPARE(m_gateway->urls.at(1).path(), u"/apiQuote/quote_guest"_s);
        answerBars(asked()[1], bars(first, 1));
        QTRY_COMPARE(source->state(), State::Ready);
        QVERIFY(m_candles->status().fellBackToGuest);
        m_session->expire({});
        QTRY_VERIFY(!m_candles->status().fellBackToGuest);
    }

    void anotherEnvironmentStartsFromNothing()
    {
        const auto source = ready(bars(first, 4));
        source->loadOlder();
        QTRY_COMPARE(asked().size(), 2U);
        const Json old = asked()[1];
        QuoteGateway other;
        QSignalSpy changed(source.get(), &CandleSource::changed);
        m_candles->setEnvironment(other.environment());
        QCOMPARE(changed.size(), 1);
        QCOMPARE(source->state(), State::Loading);
        QVERIFY(source->series().isEmpty() && !source->isLoadingOlder());
        QTRY_COMPARE(other.asked(14012).size(), 1U);
        QCOMPARE(member(other.asked(14012)[0], "kline_timestamp_end"), "0"_ba);
    }

    void ticksGrowTheLastCandleAndAreReconciled()
    {
        // Prices come from another gateway, so that each socket can be told apart.
        QuoteGateway prices;
        m_candles.reset();
        m_quotes.emplace(prices.environment(), *m_session, m_clock);
        m_candles.emplace(m_gateway->environment(), *m_session, *m_quotes, m_clock,
                          CandlePauses{.retryMs = 20, .lookMs = 20, .lateMs = 300});
        m_quotes->start();
        const auto push = [&](qint64 ms, int seq, const QByteArray &price) {
            prices.send("p(1123,1,2," + QByteArray::number(seq) + ',' + QByteArray::number(ms) + ','
                        + price + ',' + price + ',' + price + ",1,1);");
        };
        const auto source = m_candles->open(product, CandleInterval::M1);
        QTRY_COMPARE(prices.asked(14000).size(), 1U); // the source made them wanted
        QTRY_COMPARE(asked().size(), 1U);
        const qint64 endMs = (first + 2 * 60) * 1000;
        push(endMs - 400, 1, "99.5"); // before its page has come
        QTRY_COMPARE(m_quotes->counters().quotes, 1U);
        answerBars(asked()[0], bars(first, 2));
        QTRY_COMPARE(source->state(), State::Ready);
        QSignalSpy changed(source.get(), &CandleSource::changed);
        for (int seq = 2; seq < 12; ++seq)
            push(endMs - 300, seq, QByteArray::number(95 + seq) + ".5");
        push(endMs - 200, 12, "100");
        QTRY_COMPARE(source->series().price(source->series().last().close).toString(), u"100.00"_s);
        QCOMPARE(source->series().price(source->series().last().high).toString(), u"106.50"_s);
        QCOMPARE(source->series().price(source->series().last().low).toString(), u"97.50"_s);
        QCOMPARE(source->series().size(), 2);
        QCOMPARE(changed.size(), 11);
        // A little after the candle's end, by the gateway's time, its bars are asked for again.
        QTRY_COMPARE(asked().size(), 2U);
        QCOMPARE(member(asked()[1], "kline_timestamp_end"), "0"_ba);
        QVERIFY(member(asked()[1], "query_kline_num").toInt() <= 4);
        push(endMs + 100, 13, "101");
        QTRY_COMPARE(source->series().size(), 3);
        answerBars(asked()[1], bars(first, 2)); // it has not seen that tick
        QTRY_COMPARE(source->series().price(source->series().at(1).close).toString(), u"101.25"_s);
        QCOMPARE(source->series().size(), 3);
        QCOMPARE(source->series().volume(source->series().at(1).volume).toString(), u"3"_s);
        // Where the prices' connection was lost, ticks are missing.
        const std::size_t before = asked().size();
        prices.socket->abort();
        QTRY_COMPARE(asked().size(), before + 1);
    }

    void smallOnesComeTogether()
    {
        std::vector<QuoteKey> keys;
        for (quint64 id = 1; id <= 120; ++id)
            keys.push_back({.product = {id, 1}, .tradeMode = 0});
        auto pane = std::make_unique<QObject>();
        const QObject other;
        m_candles->wantSmall(pane.get(), keys, CandleInterval::M15, 24);
        m_candles->wantSmall(&other, {keys[3]}, CandleInterval::H1, 30);
        QTRY_COMPARE(m_gateway->asked(14014).size(), 2U);
        const auto lists = m_gateway->asked(14014);
        QCOMPARE(lists[0]["data"]["data_list"].items().size(), 100U);
        QCOMPARE(lists[1]["data"]["data_list"].items().size(), 20U);
        const Json fourth = lists[0]["data"]["data_list"].items()[3];
        QCOMPARE(fourth["kline_type"].numberText(), "5"_ba); // the longer wish
        QCOMPARE(fourth["query_kline_num"].numberText(), "30"_ba);
        QVERIFY(!m_candles->small(keys[3].product));

        QSignalSpy changed(&*m_candles, &CandleService::smallChanged);
        Json stranger = fourth;
        stranger.set("symbol_id", 4711);
        answer(lists[0],
               "{\"data_list\":["
                   + series(bars(first, 24), lists[0]["data"]["data_list"].items()[0]) + ','
                   + series(bars(first, 2, 3'600), fourth) + ',' + series(bars(first, 1), stranger)
                   + "]}");
        QTRY_COMPARE(changed.size(), 1);
        QCOMPARE(changed[0][0].value<std::vector<ProductId>>(),
                 (std::vector{keys[0].product, keys[3].product}));
        QVERIFY(m_candles->small(keys[0].product));
        QCOMPARE(m_candles->small(keys[0].product)->candles.size(), 24U);
        QCOMPARE(m_candles->small(keys[3].product)->interval, CandleInterval::H1);
        QVERIFY(!m_candles->small({4711, 1}));

        // What is known is not asked again at once.
        m_candles->wantSmall(pane.get(), {keys[0], keys[50]}, CandleInterval::M15, 24);
        QTRY_COMPARE(m_gateway->asked(14014).size(), 3U);
        const Json more = m_gateway->asked(14014)[2]["data"]["data_list"];
        QCOMPARE(more.items().size(), 1U);
        QCOMPARE(more.items()[0]["symbol_id"].numberText(), "51"_ba);
        pane.reset();
        QVERIFY(!m_candles->small(keys[0].product));
        QVERIFY(m_candles->small(keys[3].product));
        m_candles->wantSmall(&other, {}, CandleInterval::M1, 1);
        QTRY_COMPARE(m_candles->status().state, GatewaySocket::State::Stopped);
        QVERIFY(!m_candles->small(keys[3].product));
    }

    // One product the gateway does not take costs the others nothing.
    void aRefusedProductIsFoundAmongTheSmallOnes()
    {
        std::vector<QuoteKey> keys;
        for (quint64 id = 1; id <= 8; ++id)
            keys.push_back({.product = {id, 1}, .tradeMode = 0});
        const QObject pane;
        std::size_t answered = 0;
        const auto answerAll = [&] {
            const auto lists = m_gateway->asked(14014);
            for (; answered < lists.size(); ++answered) {
                QByteArrayList found;
                bool hasBad = false;
                for (const Json &each : lists[answered]["data"]["data_list"].items()) {
                    hasBad = hasBad || each["symbol_id"].numberText() == "6";
                    found << series(bars(first, 2), each);
                }
                if (hasBad)
                    m_gateway->answer(lists[answered], 202);
                else
                    answer(lists[answered], R"({"data_list":[)" + found.join(',') + "]}");
            }
            return std::ranges::count_if(keys, [this](const QuoteKey &key) {
                return m_candles->small(key.product) != nullptr;
            });
        };
        m_candles->wantSmall(&pane, keys, CandleInterval::M15, 2);
        QTRY_COMPARE(answerAll(), 7);
        QTRY_COMPARE(m_gateway->asked(14014).size(), 7U); // 8, 4+4, 2+2, 1+1
        answerAll();
        QVERIFY(!m_candles->small({6, 1}));
        // It is left out from now on.
        keys.push_back({.product = {9, 1}, .tradeMode = 0});
        m_candles->wantSmall(&pane, keys, CandleInterval::M15, 2);
        QTRY_COMPARE(m_gateway->asked(14014).size(), 8U);
        const Json list = m_gateway->asked(14014)[7]["data"]["data_list"];
        QCOMPARE(list.items().size(), 1U);
        QCOMPARE(list.items()[0]["symbol_id"].numberText(), "9"_ba);
    }

    void aRestlessUserStaysBelowTheLimit()
    {
        std::vector<std::unique_ptr<CandleSource>> sources;
        for (int i = 0; i < 120; ++i)
            sources.push_back(m_candles->open({.product = {quint64(i + 1), 1}, .tradeMode = 0},
                                              CandleInterval::M1));
        QElapsedTimer elapsed;
        QTRY_VERIFY(!asked().empty());
        elapsed.start();
        QTRY_COMPARE(asked().size(), 120U);
        QVERIFY(elapsed.elapsed() >= 1'500); // 40 a second
    }

    void trafficIsTold()
    {
        TrafficLog log;
        m_candles->setTraffic(&log);
        auto source = ready(bars(first, 1));
        source.reset();
        m_candles.reset(); // which the log has to outlive
        const auto frames = log.sockets();
        QVERIFY(std::ranges::any_of(frames, [](const TrafficLog::Frame &frame) {
            return frame.name == "candles" && frame.content.contains("14012");
        }));
        QVERIFY(std::ranges::all_of(
            frames, [](const TrafficLog::Frame &frame) { return frame.name == "candles"; }));
    }
};

QTEST_GUILESS_MAIN(CandleServiceTest)
#include "tst_candleservice.moc"
