// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "tests/sandbox/quoteclient.h"

#include <QTest>

using namespace mm;

namespace {

const QByteArray detailPath = "global/config.app.AppSymbolDubboService.getSymbolDetail";

RawAnswer askDetail(const SandboxFixture &sandbox, const Json &body)
{
    return ask(sandbox, RawCall(detailPath, body.toBytes()).set("version", "0.0.2"));
}

Json detailOf(const SandboxFixture &sandbox, quint64 symbolId, int tradeType)
{
    return askDetail(
               sandbox,
               Json(Json::Object{{"symbolId", Json(symbolId)}, {"tradeType", Json(tradeType)}}))
        .json()["data"];
}

Json symbols(const SandboxFixture &sandbox)
{
    return ask(sandbox, RawCall(symbolsPath, R"({"customerGroupId":0})")).json()["data"];
}

Json entryOf(const Json &symbols, int symbolId, int tradeType)
{
    for (const Json &entry : symbols.items()) {
        if (entry["symbolId"] == Json(symbolId) && entry["tradeType"] == Json(tradeType))
            return entry;
    }
    return {};
}

/// Whether `list` (seconds, or minutes) is open at a moment; read without the product's reader.
bool isOpen(const Json &list, qint64 ms, int unitSeconds)
{
    const QDateTime when = QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC);
    const int second = int(when.time().msecsSinceStartOfDay() / 1000);
    for (const Json &span : list.items()) {
        const int from = span["startTime"].numberText().toInt() * unitSeconds;
        const int to = span["endTime"].numberText().toInt() * unitSeconds;
        const bool toTheEnd = to >= 1'439 * 60;
        if (span["dayOfWeek"] == Json(when.date().dayOfWeek()) && second >= from
            && (second < to || toTheEnd))
            return true;
    }
    return false;
}

} // namespace

/// Details of products and their hours: protocol.md section 8, getSymbolDetail.
class SandboxDetailTest : public QObject
{
    Q_OBJECT

private slots:
    void everyProductHasDetails()
    {
        SandboxFixture sandbox({.rate = 0});
        const Json all = symbols(sandbox);
        QCOMPARE(all.items().size(), std::size_t(122));
        QSet<QByteArray> different;
        RawClient client(sandbox.port());
        for (const Json &entry : all.items()) {
            Json body(
                Json::Object{{"symbolId", entry["symbolId"]}, {"tradeType", entry["tradeType"]}});
            const Json detail =
                client.ask(RawCall(detailPath, body.toBytes()).set("version", "0.0.2"))
                    .json()["data"];
            QCOMPARE(detail.members().size(), std::size_t(99));
            QCOMPARE(detail["tradeType"], entry["tradeType"]);
            QCOMPARE(detail["symbolDigits"], entry["symbolDigits"]);
            QVERIFY(detail["leverRatio"].isString());
            QVERIFY(detail["minVolume"].isNumber() && detail["volumeStep"].isNumber());
            QCOMPARE(detail["askSpread"].numberText(), entry["askSpread"].toString().toLatin1());
            const qint64 now = QDateTime::currentMSecsSinceEpoch();
            const int unit = entry["tradeType"] == Json(5) ? 60 : 1;
            QCOMPARE(isOpen(detail["tradeTimeList"], now, unit),
                     isOpen(entry["tradeTimeList"], now, 1));
            QCOMPARE(Json(isOpen(entry["tradeTimeList"], now, 1) ? 1 : 0), entry["inTradeTime"]);
            QCOMPARE(detail["holidayTimeList"], entry["holidayTimeList"]);
            different.insert(detail["leverRatio"].toString().toLatin1() + ' '
                             + detail["buyInterest"].numberText() + ' '
                             + detail["feeRate"].numberText());
        }
        QVERIFY2(different.size() > 60, qPrintable(QString::number(different.size())));
    }

    void classesDiffer()
    {
        SandboxFixture sandbox({.rate = 0});
        const Json forex = detailOf(sandbox, 1005, 1);
        QCOMPARE(forex["leverRatio"], Json("100"));
        QCOMPARE(forex["marginInfo"]["type"], Json("1"));
        QCOMPARE(forex["contractSize"], Json(100'000));
        QVERIFY(forex["buyInterest"].numberText().startsWith('-'));
        QCOMPARE(forex["usedMarginSet"].items().front()["percent"], Json(10));
        const Json isolated = detailOf(sandbox, 1049, 2);
        QCOMPARE(isolated["marginInfo"]["type"], Json("2"));
        QVERIFY(isolated["marginInfo"]["values"].toString().contains(u','));
        QCOMPARE(isolated["tradeTimeList"].items().size(), std::size_t(7));
        const Json spot = detailOf(sandbox, 1049, 5); // as the reference's example
        QVERIFY(spot["symbolId"].isNull() && spot["marginInfo"].isNull());
        for (const Json &span : spot["tradeTimeList"].items())
            QVERIFY(span["endTime"].numberText().toInt() <= 1'440);
        const Json stock = detailOf(sandbox, 1069, 6);
        QVERIFY(stock["minFee"].isNumber() && stock["maxFee"].isNumber());
        QCOMPARE(stock["daytimeBuyInitMarginRatio"]["percent"], Json(250));
    }

    void oneIsClosedAndOneOnHoliday()
    {
        SandboxFixture sandbox({.rate = 5'000});
        QuoteClient client(sandbox.port());
        Json list = QuoteClient::products(110, 2); // QUAY, RVRS
        QCOMPARE(client.ask(14000, list)["ret"], Json(200));
        const Json all = symbols(sandbox);
        int closed = 0;
        int holidays = 0;
        for (const Json &entry : all.items()) {
            closed += entry["inTradeTime"] == Json(0) ? 1 : 0;
            holidays += entry["inHolidayTime"] == Json(1) ? 1 : 0;
        }
        QCOMPARE(closed, 1);
        QCOMPARE(holidays, 1);
        const Json quay = entryOf(all, 1085, 6);
        QCOMPARE(quay["inTradeTime"], Json(0));
        const qint64 now = QDateTime::currentMSecsSinceEpoch();
        for (int hour = 0; hour <= 4; ++hour)
            QVERIFY(!isOpen(quay["tradeTimeList"], now + hour * 3'600'000, 1));
        const Json rvrs = entryOf(all, 1086, 6);
        QCOMPARE(rvrs["inHolidayTime"], Json(1));
        const Json holiday = rvrs["holidayTimeList"].items().front();
        QVERIFY(holiday["startTime"].numberText().toLongLong() < now);
        QVERIFY(holiday["endTime"].numberText().toLongLong() > now);
        QTRY_VERIFY(sandbox.lastSeq({1001, 1}) > 4'100);
        QVERIFY(client.pushed.isEmpty());
        QCOMPARE(sandbox.lastSeq({1085, 6}), quint64(4'096));
    }

    void tradingIsOpenedAndClosedByHand()
    {
        SandboxFixture sandbox({.rate = 5'000});
        QuoteClient client(sandbox.port());
        client.ask(14000, QuoteClient::products(110, 2));
        sandbox.setTradingOpen({1085, 6}, true);
        sandbox.setTradingOpen({1086, 6}, true);
        sandbox.setTradingOpen({1001, 1}, false);
        const quint64 seq = sandbox.lastSeq({1001, 1});
        QTRY_VERIFY(client.pushed.size() > 10);
        const Json all = symbols(sandbox);
        QCOMPARE(entryOf(all, 1085, 6)["inTradeTime"], Json(1));
        QCOMPARE(entryOf(all, 1086, 6)["inHolidayTime"], Json(0));
        QCOMPARE(entryOf(all, 1086, 6)["holidayTimeList"].items().size(), std::size_t(0));
        QCOMPARE(entryOf(all, 1001, 1)["inTradeTime"], Json(0));
        QCOMPARE(sandbox.lastSeq({1001, 1}), seq);
        QVERIFY(!isOpen(detailOf(sandbox, 1001, 1)["tradeTimeList"],
                        QDateTime::currentMSecsSinceEpoch(), 1));
        sandbox.setTradingOpen({1001, 1}, true);
        QTRY_VERIFY(sandbox.lastSeq({1001, 1}) > seq);
    }

    void digitsChangeUnderWay()
    {
        SandboxFixture sandbox({.rate = 5'000});
        QuoteClient client(sandbox.port());
        client.subscribe(0, 1);
        const auto decimals = [&] {
            return client.pushed.last().section(u',', 5, 5).section(u'.', 1).size();
        };
        QTRY_VERIFY(!client.pushed.isEmpty());
        QCOMPARE(decimals(), 5);
        for (int digits : {7, 3, 5}) {
            sandbox.setDigits({1001, 1}, digits);
            client.ask(14008, Json(Json::Object{})); // behind what was pushed before
            client.pushed.clear();
            QTRY_VERIFY(!client.pushed.isEmpty());
            QCOMPARE(decimals(), digits);
            QCOMPARE(entryOf(symbols(sandbox), 1001, 1)["symbolDigits"], Json(digits));
            QCOMPARE(detailOf(sandbox, 1001, 1)["symbolDigits"], Json(digits));
            const Json bars = sandbox.candles({1001, 1}, 5, 0, 0);
            QCOMPARE(bars.items().back()["close_price"].toString().section(u'.', 1).size(), digits);
            const Json tick = client.subscribe(0, 1)["data"]["tick_list"].items().front();
            QCOMPARE(tick["price_digits"], Json(digits));
            QCOMPARE(tick["price"].toString().section(u'.', 1).size(), digits);
        }
    }

    void aProductVanishesAndComesBack()
    {
        SandboxFixture sandbox({.rate = 5'000});
        QuoteClient client(sandbox.port());
        client.subscribe(0, 2);
        QTRY_VERIFY(client.pushed.size() > 10);
        sandbox.removeProduct({1001, 1});
        client.ask(14008, Json(Json::Object{}));
        client.pushed.clear();
        QTRY_VERIFY(client.pushed.size() > 10);
        for (const QString &frame : client.pushed)
            QVERIFY(frame.startsWith(QStringLiteral("p(1002,")));
        QCOMPARE(client.subscribe(0, 2)["ret"], Json(202));
        QCOMPARE(symbols(sandbox).items().size(), std::size_t(121));
        QVERIFY(detailOf(sandbox, 1001, 1).isNull());
        sandbox.returnProduct({1001, 1});
        QCOMPARE(symbols(sandbox).items().size(), std::size_t(122));
        QCOMPARE(client.subscribe(0, 1)["ret"], Json(200));
        client.pushed.clear();
        QTRY_VERIFY(client.pushed.size() > 3);
    }

    void barsCanBeComparedWith()
    {
        SandboxFixture sandbox({.rate = 0});
        const qint64 now = QDateTime::currentSecsSinceEpoch();
        const Json bars = sandbox.candles({1049, 2}, 2, now - 7'200, now);
        QCOMPARE(bars.items().size(), std::size_t(24));
        QVERIFY(bars.items().front()["timestamp"].numberText().toLongLong() >= now - 7'200);
        QVERIFY(sandbox.candles({1, 1}, 2, 0, 0).items().empty());
    }

    void wrongQuestionsAreRefused()
    {
        SandboxFixture sandbox({.rate = 0});
        const auto code = [&](const char *body) {
            return askDetail(sandbox, *Json::parse(body)).code();
        };
        const QString wrong = QStringLiteral("GATEWAY_CODE_015");
        QCOMPARE(code(R"({"symbolId":1001})"), wrong);
        QCOMPARE(code(R"({"tradeType":1})"), wrong);
        QCOMPARE(code(R"({"symbolId":1001,"tradeType":6})"), wrong);
        RawCall call(detailPath, R"({"symbolId":1001,"tradeType":1})");
        QCOMPARE(ask(sandbox, call).code(), QStringLiteral("GATEWAY_CODE_010")); // 0.0.1
    }
};

QTEST_GUILESS_MAIN(SandboxDetailTest)
#include "tst_sandboxdetail.moc"
