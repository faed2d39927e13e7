// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/protocol/symboldetail.h"

#include <QTest>

using namespace mm;
using namespace Qt::Literals::StringLiterals;

namespace {

Result<SymbolDetail> read(const char *json)
{
    return SymbolDetail::fromJson(Json::parse(json).value_or(Json()));
}

QString text(const std::optional<Decimal> &value)
{
    return value ? value->toString() : u"none"_s;
}

} // namespace

class TestSymbolDetail : public QObject
{
    Q_OBJECT

private slots:
    void asksForOneProduct();
    void readsTheReferencesExample();
    void readsEverything();
    void refusesWhatIsNoObject();
};

void TestSymbolDetail::asksForOneProduct()
{
    QCOMPARE(SymbolDetailRequest::endpoint.path,
             QByteArrayView("global/config.app.AppSymbolDubboService.getSymbolDetail"));
    QCOMPARE(SymbolDetailRequest::endpoint.version, QByteArrayView("0.0.2"));
    const SymbolDetailRequest request{{1061, 5}};
    QCOMPARE(request.toJson().toBytes(), QByteArray(R"({"tradeType":5,"symbolId":1061})"));
}

void TestSymbolDetail::readsTheReferencesExample()
{
    const Result<SymbolDetail> detail = read(R"({"weekendLeadTime":null,"marginInfo":null,
        "maxFee":null,"eodTime":null,"tradeEnable":1,"feeMethod":null,"askSpread":null,
        "sellInterest":null,"minFee":null,"numberDigits":2,"symbolId":null,"dealMode":3,
        "feeRate":0.01,"usedMarginSet":null,"tradeTimeList":[
        {"dayOfWeek":7,"startTime":0,"endTime":1439},{"dayOfWeek":6,"startTime":0,"endTime":1380}],
        "startTime":null,"contractSize":null,"tradeType":5,"volumeStep":1,"leverRatio":"1",
        "minVolume":1,"endTime":null,"fee":null})");
    QVERIFY(detail);
    QVERIFY((detail->id == ProductId{0, 5}));
    QCOMPARE(text(detail->feeRate), u"0.01"_s);
    QCOMPARE(text(detail->minVolume), u"1"_s);
    QCOMPARE(text(detail->contractSize), u"none"_s);
    QCOMPARE(detail->leverage, u"1"_s);
    QVERIFY(detail->tradeEnabled == true);
    QVERIFY(!detail->startMs && !detail->endMs);
    QVERIFY(detail->settlementTime.isEmpty());
    QCOMPARE(detail->hours.day(6).front(), (TradingHours::Span{0, 82'800}));
}

void TestSymbolDetail::readsEverything()
{
    const Result<SymbolDetail> detail = read(R"({"symbolId":"1001","tradeType":1,
        "contractSize":100000,"minVolume":"0.01","maxVolume":50,"volumeStep":0.01,
        "buyInterest":-0.0275,"sellInterest":"0.0115","fee":3.50,"feeRate":"0.00025","minFee":1,
        "maxFee":30,"leverRatio":"50,100,200","startTime":1700000000000,"endTime":"1800000000000",
        "tradeEnable":0,"eodTime":"21:00","marginInfo":{"type":"2","values":"1-200"},
        "usedMarginSet":[{"rangeLeft":0,"percent":5.5},{"percent":9}]})");
    QVERIFY(detail);
    QVERIFY((detail->id == ProductId{1001, 1}));
    QCOMPARE(text(detail->contractSize), u"100000"_s);
    QCOMPARE(text(detail->minVolume), u"0.01"_s);
    QCOMPARE(text(detail->maxVolume), u"50"_s);
    QCOMPARE(text(detail->buySwap), u"-0.0275"_s);
    QCOMPARE(text(detail->sellSwap), u"0.0115"_s);
    QCOMPARE(text(detail->fee), u"3.50"_s);
    QCOMPARE(text(detail->feeRate), u"0.00025"_s);
    QCOMPARE(text(detail->minFee), u"1"_s);
    QCOMPARE(text(detail->maxFee), u"30"_s);
    QCOMPARE(detail->leverage, u"50,100,200"_s);
    QCOMPARE(detail->marginKind, u"2"_s);
    QCOMPARE(detail->marginValues, u"1-200"_s);
    QCOMPARE(text(detail->usedMarginPerMille), u"5.5"_s);
    QVERIFY(detail->startMs == 1'700'000'000'000 && detail->endMs == 1'800'000'000'000);
    QVERIFY(detail->tradeEnabled == false);
    QCOMPARE(detail->settlementTime, u"21:00"_s);
    QVERIFY(!detail->hours.isKnown());
    QCOMPARE(detail->source["leverRatio"].toString(), u"50,100,200"_s);
}

void TestSymbolDetail::refusesWhatIsNoObject()
{
    for (const char *json : {"null", "[]", "7", "\"detail\""}) {
        const Result<SymbolDetail> detail = read(json);
        QVERIFY(!detail);
        QCOMPARE(detail.error().kind, ErrorKind::BadAnswer);
    }
}

QTEST_APPLESS_MAIN(TestSymbolDetail)
#include "tst_symboldetail.moc"
