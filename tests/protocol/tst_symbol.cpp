// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/protocol/symbol.h"

#include <QTest>

#include <random>

using namespace mm;
using namespace Qt::Literals::StringLiterals;

namespace {

Result<Symbol> read(const char *json)
{
    return Symbol::fromJson(Json::parse(json).value_or(Json()));
}

Decimal decimal(const char *text)
{
    return Decimal::parse(QByteArrayView(text)).value();
}

QString text(const std::optional<Decimal> &value)
{
    return value ? value->toString() : u"none"_s;
}

} // namespace

class TestSymbol : public QObject
{
    Q_OBJECT

private slots:
    void readsTheReferencesExample();
    void acceptsOtherTypes();
    void takesUnreadableAsAbsent();
    void needsAnIdentity();
    void addsTheSpreadOfMarketMakers();
    void countsPips_data();
    void countsPips();
    void pipsAreExact();
    void countsChanges_data();
    void countsChanges();
    void forgetsHoursOfAnotherZone_data();
    void forgetsHoursOfAnotherZone();
    void readsLists();
    void hashesIdentities();
};

void TestSymbol::readsTheReferencesExample()
{
    const Result<Symbol> symbol = read(
        R"({"symbolId":1061,"pointRatio":0,"customerGroupIds":null,"dealMode":4,
        "baseCurrency":"DOGE","bidSpread":"0","labels":"cryptocurrency","symbolGroupIds":null,
        "enableShortLoan":0,"symbolCode":"DOGE/USDT-BN-TG","fundId":null,"etf":false,
        "enableLongLoan":0,"dividend":0,"profitCurrency":"USDT","symbolName":"DOGE/USDT-BN-TG",
        "sortNum":292,"symbolDigits":4,"askSpread":"0","tradeType":5})");
    QVERIFY(symbol);
    QVERIFY((symbol->id == ProductId{1061, 5}));
    QCOMPARE(symbol->code, u"DOGE/USDT-BN-TG"_s);
    QCOMPARE(symbol->name, u"DOGE/USDT-BN-TG"_s);
    QCOMPARE(symbol->baseCurrency, u"DOGE"_s);
    QCOMPARE(symbol->profitCurrency, u"USDT"_s);
    QCOMPARE(symbol->labels, u"cryptocurrency"_s);
    QCOMPARE(symbol->digits, 4);
    QVERIFY(symbol->askSpread.isZero() && symbol->bidSpread.isZero());
    QCOMPARE(symbol->pointRatio, std::optional(0));
    QCOMPARE(symbol->dealMode, DealMode::Aggregation);
    QCOMPARE(symbol->tradeMode, 4);
    QCOMPARE(symbol->etf, std::optional(false));
    QCOMPARE(symbol->shortLoan, std::optional(false));
    QCOMPARE(symbol->longLoan, std::optional(false));
    QCOMPARE(symbol->dividend, std::optional(false));
    QVERIFY(!symbol->inHoliday && !symbol->inTradingHours && !symbol->fundId);
    QCOMPARE(symbol->sortNumber, std::optional<qint64>(292));
    QVERIFY(symbol->source.contains("customerGroupIds"));
}

void TestSymbol::acceptsOtherTypes()
{
    const Result<Symbol> symbol =
        read(R"({"symbolId":"18446744073709551615","tradeType":"9","symbolDigits":"8",
        "askSpread":"9e-05","bidSpread":-9e-05,"pointRatio":"10","dealMode":"1","etf":1,
        "enableShortLoan":"1","inHolidayTime":1,"inTradeTime":"0","fundId":"7","symbolCode":7})");
    QVERIFY(symbol);
    QVERIFY((symbol->id == ProductId{18446744073709551615U, 9}));
    QCOMPARE(symbol->digits, 8);
    QCOMPARE(symbol->askSpread.toString(), u"0.00009"_s);
    QCOMPARE(symbol->bidSpread.toString(), u"-0.00009"_s);
    QCOMPARE(symbol->pointRatio, std::optional(10));
    QCOMPARE(symbol->dealMode, DealMode::MarketMaker);
    QCOMPARE(symbol->etf, std::optional(true));
    QCOMPARE(symbol->shortLoan, std::optional(true));
    QCOMPARE(symbol->inHoliday, std::optional(true));
    QCOMPARE(symbol->inTradingHours, std::optional(false));
    QCOMPARE(symbol->fundId, std::optional<qint64>(7));
    QCOMPARE(symbol->code, u"7"_s);
}

void TestSymbol::takesUnreadableAsAbsent()
{
    const Result<Symbol> symbol =
        read(R"({"symbolId":1,"tradeType":1,"symbolDigits":19,"askSpread":{},"bidSpread":"x",
        "pointRatio":1.5,"dealMode":7,"etf":"maybe","symbolCode":[],"sortNum":null})");
    QVERIFY(symbol);
    QCOMPARE(symbol->digits, 0);
    QVERIFY(symbol->askSpread.isZero() && symbol->bidSpread.isZero());
    QVERIFY(!symbol->pointRatio && !symbol->etf && !symbol->sortNumber);
    QVERIFY(symbol->code.isNull());
    QCOMPARE(symbol->dealMode, DealMode::Unknown);
    QCOMPARE(symbol->tradeMode, 7); // still what the quote socket is told
    QCOMPARE(read(R"({"symbolId":1,"tradeType":1,"dealMode":-1})")->dealMode, DealMode::Unknown);
}

void TestSymbol::needsAnIdentity()
{
    for (const char *json :
         {"null", "[]", "{}", R"({"symbolId":1})", R"({"tradeType":1})",
          R"({"symbolId":null,"tradeType":1})", R"({"symbolId":"x","tradeType":1})",
          R"({"symbolId":-1,"tradeType":1})", R"({"symbolId":0,"tradeType":1})",
          R"({"symbolId":1,"tradeType":-1})", R"({"symbolId":1,"tradeType":99999999999})",
          R"({"symbolId":18446744073709551616,"tradeType":1})"}) {
        const Result<Symbol> symbol = read(json);
        QVERIFY2(!symbol, json);
        QCOMPARE(symbol.error().kind, ErrorKind::BadAnswer);
    }
}

void TestSymbol::addsTheSpreadOfMarketMakers()
{
    Symbol symbol;
    symbol.bidSpread = decimal("-0.00005");
    symbol.askSpread = decimal("9e-05");
    for (DealMode mode : {DealMode::Unknown, DealMode::ButterflyMarketMaker, DealMode::Matching,
                          DealMode::Aggregation}) {
        symbol.dealMode = mode;
        QCOMPARE(symbol.displayBid(decimal("1.2345")).toString(), u"1.2345"_s);
        QCOMPARE(symbol.displayAsk(decimal("1.2345")).toString(), u"1.2345"_s);
    }
    symbol.dealMode = DealMode::MarketMaker;
    QCOMPARE(symbol.displayBid(decimal("1.2345")).toString(), u"1.23445"_s);
    QCOMPARE(symbol.displayAsk(decimal("1.2345")).toString(), u"1.23459"_s);
    QCOMPARE(symbol.displayAsk(Fixed{.units = 120, .scale = 2}).toString(), u"1.20009"_s);
}

void TestSymbol::countsPips_data()
{
    QTest::addColumn<int>("digits");
    QTest::addColumn<int>("pointRatio");
    QTest::addColumn<QString>("bid");
    QTest::addColumn<QString>("ask");
    QTest::addColumn<QString>("pips");
    const auto row = [](int digits, int ratio, const char *bid, const char *ask, const char *pips) {
        QTest::addRow("%d %d %s %s", digits, ratio, bid, ask)
            << digits << ratio << QString::fromLatin1(bid) << QString::fromLatin1(ask)
            << QString::fromLatin1(pips);
    };
    row(5, 10, "1.08345", "1.08357", "1.2");
    row(5, 10, "1.08345", "1.08345", "0.0");
    row(5, 10, "1.08357", "1.08345", "-1.2");
    row(5, 1, "1.08345", "1.08357", "12");
    row(5, 100, "1.08345", "1.08357", "0.12");
    row(2, 100, "1900.10", "1900.45", "0.35");
    row(2, 100, "1900.10", "1900.455", "0.36"); // 0.355, half up
    row(2, 10, "1900.1", "1900.455", "3.6"); // 3.55, half up
    row(0, 1, "100", "103", "3");
    row(8, 1000, "0.00001233", "0.00001235", "0.002");
    row(5, 0, "1.08345", "1.08357", "none");
    row(5, 3, "1.08345", "1.08357", "none");
    row(5, 20, "1.08345", "1.08357", "none");
    row(5, -10, "1.08345", "1.08357", "none");
}

void TestSymbol::countsPips()
{
    QFETCH(int, digits);
    QFETCH(int, pointRatio);
    QFETCH(QString, bid);
    QFETCH(QString, ask);
    Symbol symbol;
    symbol.digits = digits;
    QVERIFY(!symbol.spreadPips(*Decimal::parse(bid), *Decimal::parse(ask))); // no ratio, no pips
    symbol.pointRatio = pointRatio;
    QTEST(text(symbol.spreadPips(*Decimal::parse(bid), *Decimal::parse(ask))), "pips");
}

void TestSymbol::pipsAreExact()
{
    // With prices of the product's own digits nothing is rounded: pips × pip is the spread.
    std::mt19937_64 random(3);
    for (int round = 0; round < 2'000; ++round) {
        Symbol symbol;
        symbol.digits = int(random() % 9);
        const int zeros = int(random() % 4);
        int ratio = 1;
        for (int i = 0; i < zeros; ++i)
            ratio *= 10;
        symbol.pointRatio = ratio;
        const Decimal bid = Decimal::fromUnits(qint64(random() % 1'000'000'000), symbol.digits);
        const Decimal ask = Decimal::fromUnits(qint64(random() % 1'000'000'000), symbol.digits);
        const std::optional<Decimal> pips = symbol.spreadPips(bid, ask);
        QVERIFY(pips);
        QCOMPARE(pips->scale(), zeros);
        const Decimal pip = Decimal::fromUnits(ratio, symbol.digits);
        QVERIFY(*Decimal::multiply(*pips, pip) == *Decimal::subtract(ask, bid));
    }
}

void TestSymbol::countsChanges_data()
{
    QTest::addColumn<QString>("price");
    QTest::addColumn<QString>("previous");
    QTest::addColumn<QString>("difference");
    QTest::addColumn<QString>("percent");
    QTest::newRow("up") << u"6.23"_s << u"6.10"_s << u"0.13"_s << u"2.13"_s;
    QTest::newRow("down") << u"6.10"_s << u"6.23"_s << u"-0.13"_s << u"-2.09"_s;
    QTest::newRow("same") << u"6.10"_s << u"6.1"_s << u"0.00"_s << u"0.00"_s;
    QTest::newRow("half up") << u"200.25"_s << u"200"_s << u"0.25"_s << u"0.13"_s;
    QTest::newRow("half down") << u"199.75"_s << u"200"_s << u"-0.25"_s << u"-0.13"_s;
    QTest::newRow("small") << u"0.00001235"_s << u"0.00001234"_s << u"0.00000001"_s << u"0.08"_s;
    QTest::newRow("from nothing") << u"1"_s << u"0.00"_s << u"1.00"_s << u"none"_s;
    QTest::newRow("to nothing") << u"0"_s << u"4"_s << u"-4"_s << u"-100.00"_s;
    QTest::newRow("below zero, up") << u"-1"_s << u"-2"_s << u"1"_s << u"50.00"_s;
}

void TestSymbol::countsChanges()
{
    QFETCH(QString, price);
    QFETCH(QString, previous);
    QTEST(text(change(*Decimal::parse(price), *Decimal::parse(previous))), "difference");
    QTEST(text(changePercent(*Decimal::parse(price), *Decimal::parse(previous))), "percent");
}

void TestSymbol::forgetsHoursOfAnotherZone_data()
{
    QTest::addColumn<QString>("flags");
    QTest::addColumn<bool>("kept");
    QTest::newRow("not said") << QString() << true;
    QTest::newRow("open") << uR"("inTradeTime":1,"inHolidayTime":0,)"_s << true;
    QTest::newRow("closed") << uR"("inTradeTime":0,"inHolidayTime":0,)"_s << false;
    QTest::newRow("holiday") << uR"("inTradeTime":0,"inHolidayTime":1,)"_s << false;
    QTest::newRow("holiday alone") << uR"("inHolidayTime":1,)"_s << false;
}

void TestSymbol::forgetsHoursOfAnotherZone()
{
    QFETCH(QString, flags);
    QFETCH(bool, kept);
    constexpr qint64 mondayNoon = 1'794'830'400'000; // 2026-11-16 12:00 UTC
    const QString json = u"{\"symbolId\":1,\"tradeType\":1,"_s + flags
        + uR"("tradeTimeList":[{"dayOfWeek":1,"startTime":0,"endTime":86399}]})"_s;
    Result<Symbol> symbol = read(json.toUtf8().constData());
    QVERIFY(symbol && symbol->hours.isKnown());
    symbol->checkHours(mondayNoon);
    QCOMPARE(symbol->hours.isKnown(), kept);
}

void TestSymbol::readsLists()
{
    using Answer = SymbolListRequest::Answer;
    const Result<Answer> answer = Answer::fromJson(
        *Json::parse(R"([{"symbolId":2,"tradeType":1},null,{"symbolId":1,"tradeType":1},{}])"));
    QVERIFY(answer);
    QCOMPARE(answer->symbols.size(), std::size_t(2));
    QCOMPARE(answer->symbols[0].id.symbolId, quint64(2)); // in the gateway's order
    QCOMPARE(answer->skipped, 2);
    QVERIFY(Answer::fromJson(Json())->symbols.empty());
    for (const char *json : {"{}", "7", "\"x\""})
        QCOMPARE(Answer::fromJson(*Json::parse(json)).error().kind, ErrorKind::BadAnswer);
    QCOMPARE(SymbolListRequest().toJson().toBytes(), R"({"customerGroupId":0})"_ba);
    QCOMPARE((SymbolListRequest{.customerGroupId = 7}).toJson().toBytes(),
             R"({"customerGroupId":7})"_ba);
}

void TestSymbol::hashesIdentities()
{
    QCOMPARE(qHash(ProductId{1, 2}, 3), qHash(ProductId{1, 2}, 3));
    QVERIFY(qHash(ProductId{1, 2}) != qHash(ProductId{2, 1}));
    QVERIFY((ProductId{1, 2} < ProductId{1, 3}) && (ProductId{1, 9} < ProductId{2, 1}));
}

QTEST_APPLESS_MAIN(TestSymbol)
#include "tst_symbol.moc"
