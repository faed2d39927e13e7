// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "tests/sandbox/quoteclient.h"
#include "tests/support/flowclient.h"
#include "tests/support/sandboxfixture.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace mm;
using namespace Qt::Literals::StringLiterals;

namespace {

using State = CandleSource::State;

/// The sandbox's own bars, oldest first, asked for and read without anything of the client's.
QList<QJsonObject> truth(quint16 port, const QuoteKey &key, CandleInterval interval, int most)
{
    QuoteClient client(port);
    QList<QJsonObject> all;
    qint64 end = 0;
    while (client.open && all.size() < most) {
        const QByteArray frame = client.askBinary(
            14012,
            Json(Json::Object{{"symbol_id", key.product.symbolId},
                              {"trade_type", key.product.tradeType},
                              {"trade_mode", key.tradeMode},
                              {"kline_type", int(interval)},
                              {"kline_timestamp_end", end},
                              {"query_kline_num", int(qMin<qsizetype>(most - all.size(), 700))}}));
        QByteArray text = qUncompress(QByteArray::fromHex("00100000") + frame);
        if (!text.startsWith('{'))
            text = QByteArray::fromPercentEncoding(text);
        const QJsonArray bars = QJsonDocument::fromJson(text)[u"data"_s][u"kline_list"_s].toArray();
        if (bars.isEmpty())
            break;
        for (qsizetype i = bars.size() - 1; i >= 0; --i)
            all.prepend(bars[i].toObject());
        end = all.first()[u"timestamp"_s].toInteger() - 1;
    }
    return all;
}

/// The first bar that is another; empty where all are the same.
QString difference(const CandleSeries &series, const QList<QJsonObject> &bars, bool volumes = true)
{
    if (series.size() != bars.size())
        return u"%1 candles, %2 bars"_s.arg(series.size()).arg(bars.size());
    for (int i = 0; i < series.size(); ++i) {
        const Candle &candle = series.at(i);
        const QJsonObject &bar = bars[i];
        const auto is = [&](qint64 units, const QString &name) {
            return series.price(units) == Decimal::parse(bar[name].toString()).value_or(-1);
        };
        if (candle.time != bar[u"timestamp"_s].toInteger() || !is(candle.open, u"open_price"_s)
            || !is(candle.high, u"high_price"_s) || !is(candle.low, u"low_price"_s)
            || !is(candle.close, u"close_price"_s)
            || (volumes
                && series.volume(candle.volume).toString()
                    != bar[u"transactions_number"_s].toString()))
            return u"candle %1 of %2: "_s.arg(i).arg(series.size())
                + QString::fromUtf8(QJsonDocument(bar).toJson(QJsonDocument::Compact));
    }
    return {};
}

/// Goes back until there is nothing older.
bool loadAll(CandleSource &source)
{
    while (!source.isComplete()) {
        source.loadOlder();
        if (!source.isLoadingOlder()
            || !QTest::qWaitFor([&] { return !source.isLoadingOlder(); }, 20'000))
            return false;
    }
    return true;
}

} // namespace

/// Candles with the real client against the sandbox: history, ticks, lost connections.
class CandleFlowTest : public QObject
{
    Q_OBJECT

private slots:
    void historyToTheFirstBar_data()
    {
        QTest::addColumn<int>("product");
        QTest::addColumn<CandleInterval>("interval");
        QTest::newRow("days") << 0 << CandleInterval::D1;
        QTest::newRow("weeks") << 0 << CandleInterval::W1;
        QTest::newRow("months") << 0 << CandleInterval::Mo1;
        QTest::newRow("four hours") << 60 << CandleInterval::H4;
        QTest::newRow("days, later in the list") << 110 << CandleInterval::D1;
    }

    void historyToTheFirstBar()
    {
        QFETCH(int, product);
        QFETCH(CandleInterval, interval);
        SandboxFixture sandbox(SandboxOptions{.rate = 0});
        FlowClient client(sandbox.environment());
        QVERIFY(client.loadProducts());
        const QuoteKey key = client.firstProducts(product + 1).back();
        const auto source = client.services.candles.open(key, interval);
        QTRY_COMPARE(source->state(), State::Ready);
        QVERIFY(loadAll(*source));
        const QList<QJsonObject> bars = truth(sandbox.port(), key, interval, 1'000'000);
        QVERIFY(!bars.isEmpty());
        QCOMPARE(difference(source->series(), bars), QString());
        QCOMPARE(source->missing(), 0);
    }

    void theLastCandleGrowsWithEveryTick()
    {
        SandboxFixture sandbox(SandboxOptions{.rate = 2'000});
        FlowClient client(sandbox.environment());
        QVERIFY(client.loadProducts());
        const QuoteKey key = client.firstProducts(1).front();
        client.services.quotes.start();
        const auto source = client.services.candles.open(key, CandleInterval::H1);
        int grown = 0;
        connect(source.get(), &CandleSource::changed, this,
                [&grown](const CandleSeries::Change &change) {
                    grown += change.last && !change.others && change.prepended == 0 ? 1 : 0;
                });
        QTRY_COMPARE(source->state(), State::Ready);
        QTRY_VERIFY(grown > 30);
        sandbox.setTicking(false);
        // The ticks that are still under way come, and then it is the sandbox's own bar.
        QTRY_COMPARE(difference(source->series(),
                                truth(sandbox.port(), key, CandleInterval::H1, 1'000), false),
                     QString());
    }

    void aLostConnectionLeavesNoHole()
    {
        SandboxFixture sandbox(SandboxOptions{.rate = 2'000});
        FlowClient client(sandbox.environment());
        QVERIFY(client.loadProducts());
        QVERIFY(!client.signIn(u"trader@example.com"_s));
        const QuoteKey key = client.firstProducts(1).front();
        client.services.quotes.start();
        const auto source = client.services.candles.open(key, CandleInterval::M1);
        int changes = 0;
        connect(source.get(), &CandleSource::changed, this, [&changes] { ++changes; });
        QTRY_VERIFY(changes > 10);
        QVERIFY(!client.services.candles.status().guest);
        for (int i = 1; i <= 3; ++i) {
            if (i == 3)
                sandbox.setTicking(false); // what was pushed meanwhile never comes
            sandbox.dropConnections();
            QTRY_VERIFY_WITH_TIMEOUT(client.services.candles.status().reconnects >= i
                                         && client.services.quotes.status().reconnects >= i
                                         && client.services.quotes.isLive(),
                                     15'000);
        }
        QTRY_COMPARE(
            difference(source->series(),
                       truth(sandbox.port(), key, CandleInterval::M1, source->series().size())),
            QString());
    }

    // One bad answer, and what is left when it is over: `bars` of the 1,000, `malformed` named.
    void oneBadAnswerIsGotOver_data()
    {
        QTest::addColumn<QByteArray>("fault");
        QTest::addColumn<int>("bars");
        QTest::addColumn<int>("malformed");
        const auto row = [](const char *fault, int bars = 1'000, int malformed = 0) {
            QTest::newRow(fault) << QByteArray(fault) << bars << malformed;
        };
        row("klineTruncated");
        row("klineCorrupt");
        row("klineBomb");
        row("klineFailed");
        row("klineLate");
        row("klineShuffled");
        row("klineDoubled");
        row("klineTwisted", 900, 100); // high below low: left out, and said
    }

    void oneBadAnswerIsGotOver()
    {
        QFETCH(QByteArray, fault);
        QFETCH(int, bars);
        QFETCH(int, malformed);
        SandboxFixture sandbox(SandboxOptions{.rate = 0});
        FlowClient client(sandbox.environment());
        QVERIFY(client.loadProducts());
        const QuoteKey key = client.firstProducts(1).front();
        sandbox.setFaults(*Json::parse("[{\"do\":\"" + fault + "\",\"times\":1}]"));
        const auto source = client.services.candles.open(key, CandleInterval::H1);
        QTRY_COMPARE(source->state(), State::Ready);
        QCOMPARE(source->missing(), malformed);
        QVERIFY(source->error() == GatewayError{});
        QCOMPARE(source->series().size(), bars);
        QList<QJsonObject> rest = truth(sandbox.port(), key, CandleInterval::H1, 1'000);
        if (malformed > 0) {
            rest.removeIf([&source](const QJsonObject &bar) {
                const qint64 time = bar[u"timestamp"_s].toInteger();
                const int at = source->series().indexAt(time);
                return at == source->series().size() || source->series().at(at).time != time;
            });
            QCOMPARE(rest.size(), bars);
        }
        QCOMPARE(difference(source->series(), rest), QString());
        QCOMPARE(client.services.candles.status().reconnects, 0);
    }

    // As long as it lasts it is said why there are none; prices go on; then all is there.
    void lastingTroubleIsSaid_data()
    {
        QTest::addColumn<QByteArray>("fault");
        QTest::addColumn<ErrorKind>("kind");
        QTest::newRow("truncated") << QByteArray("klineTruncated") << ErrorKind::BadAnswer;
        QTest::newRow("corrupt") << QByteArray("klineCorrupt") << ErrorKind::BadAnswer;
        QTest::newRow("bomb") << QByteArray("klineBomb") << ErrorKind::BadAnswer;
        QTest::newRow("failed") << QByteArray("klineFailed") << ErrorKind::Refused;
    }

    void lastingTroubleIsSaid()
    {
        QFETCH(QByteArray, fault);
        QFETCH(ErrorKind, kind);
        SandboxFixture sandbox(SandboxOptions{.rate = 2'000});
        FlowClient client(sandbox.environment());
        QVERIFY(client.loadProducts());
        const QuoteKey key = client.firstProducts(1).front();
        client.services.quotes.start();
        const Json rules = *Json::parse("[{\"do\":\"" + fault + "\"}]");
        sandbox.setFaults(rules);
        const auto source = client.services.candles.open(key, CandleInterval::H1);
        QTRY_COMPARE(source->state(), State::Refused);
        QCOMPARE(source->error().kind, kind);
        const quint64 quotes = client.services.quotes.counters().quotes;
        QTRY_VERIFY(client.services.quotes.counters().quotes > quotes + 5);
        sandbox.setFaults(Json(Json::Array{}));
        source->retry();
        QTRY_COMPARE(source->state(), State::Ready);
        QVERIFY(source->error() == GatewayError{});

        // The same while candles are shown: these stay, and the next that go well have no hole.
        sandbox.setFaults(rules);
        source->loadOlder();
        QTRY_VERIFY(!source->isLoadingOlder());
        QCOMPARE(source->error().kind, kind);
        QCOMPARE(source->state(), State::Ready);
        sandbox.dropConnections();
        QTRY_VERIFY_WITH_TIMEOUT(client.services.candles.status().reconnects == 1, 15'000);
        sandbox.setFaults(Json(Json::Array{}));
        sandbox.setTicking(false);
        sandbox.dropConnections();
        QTRY_VERIFY_WITH_TIMEOUT(source->error() == GatewayError{}
                                     && client.services.candles.status().reconnects == 2,
                                 15'000);
        client.skipTime(6'000); // older ones may be asked for again
        source->loadOlder();
        QVERIFY(source->isLoadingOlder());
        QTRY_VERIFY(!source->isLoadingOlder());
        QVERIFY(source->series().size() > 1'500);
        QTRY_COMPARE(
            difference(source->series(),
                       truth(sandbox.port(), key, CandleInterval::H1, source->series().size())),
            QString());
    }

    void aGatewayWithoutBarsIsAskedAgain()
    {
        SandboxFixture sandbox(SandboxOptions{.rate = 0});
        FlowClient client(sandbox.environment());
        QVERIFY(client.loadProducts());
        const QuoteKey key = client.firstProducts(1).front();
        sandbox.setFaults(*Json::parse(R"([{"do":"klineEmpty","times":1}])"));
        const auto source = client.services.candles.open(key, CandleInterval::D1);
        QTRY_COMPARE(source->state(), State::Ready);
        QVERIFY(source->series().isEmpty());
        sandbox.dropConnections();
        QTRY_VERIFY_WITH_TIMEOUT(!source->series().isEmpty(), 15'000);
        QVERIFY(loadAll(*source));
        QCOMPARE(
            difference(source->series(), truth(sandbox.port(), key, CandleInterval::D1, 1'000'000)),
            QString());
    }

    void smallOnesOfAWholeList()
    {
        SandboxFixture sandbox(SandboxOptions{.rate = 0});
        FlowClient client(sandbox.environment());
        QVERIFY(client.loadProducts());
        const std::vector<QuoteKey> keys = client.firstProducts(120);
        const QObject pane;
        client.services.candles.wantSmall(&pane, keys, CandleInterval::M15, 30);
        const auto known = [&](const QuoteKey &key) {
            return client.services.candles.small(key.product) != nullptr;
        };
        QTRY_VERIFY_WITH_TIMEOUT(std::ranges::all_of(keys, known), 15'000);
        for (std::size_t product = 0; product < keys.size(); product += 13) {
            CandleSeries series;
            series.clear(CandleInterval::M15, 0);
            (void)series.merge(*client.services.candles.small(keys[product].product));
            QCOMPARE(
                difference(series, truth(sandbox.port(), keys[product], CandleInterval::M15, 30)),
                QString());
        }
    }
};

QTEST_GUILESS_MAIN(CandleFlowTest)
#include "tst_candleflow.moc"
