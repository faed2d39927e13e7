// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/services/pricealerts.h"
#include "tests/support/samples.h"

#include <QSignalSpy>
#include <QTest>

#include <random>

using namespace mm;
using namespace Qt::Literals::StringLiterals;

using Kind = PriceAlert::Kind;
using Side = PriceAlert::Side;

namespace {

constexpr qint64 wall = 1'800'000'000'000;

Decimal decimal(const char *text)
{
    return Decimal::parse(QByteArrayView(text)).value();
}

PriceAlert alertOf(Kind kind, const char *value, Side side = Side::Last)
{
    PriceAlert alert;
    alert.product = Sample::product(1);
    alert.kind = kind;
    alert.side = side;
    alert.value = decimal(value);
    return alert;
}

const Symbol *noSymbol(const ProductId &)
{
    return nullptr;
}

void tick(PriceAlerts &alerts, const char *price, quint64 product = 1)
{
    alerts.take({Sample::quote(product, price, price, price, 1)}, noSymbol, wall);
}

} // namespace

class TestPriceAlerts : public QObject
{
    Q_OBJECT

private slots:
    void firesOnceAndIsOff();
    void waitsForTheExactPrice_data();
    void waitsForTheExactPrice();
    void looksAtThePriceTheUserSees();
    void aSideThatIsNotThereReachesNothing();
    void changeIsOfThePreviousClose();
    void otherProductsDoNotConcernIt();
    void settingItAnewForgetsThatItFired();
    void wantsPricesOfThoseThatAreOn();
    void isBounded();
    void survivesBeingKept();
    void readsNothingFromGarbage();
};

void TestPriceAlerts::firesOnceAndIsOff()
{
    PriceAlerts alerts;
    QSignalSpy fired(&alerts, &PriceAlerts::fired);
    const quint64 id = alerts.add(alertOf(Kind::Above, "1.10"));
    tick(alerts, "1.09");
    QCOMPARE(fired.count(), 0);
    tick(alerts, "1.11");
    QCOMPARE(fired.count(), 1);
    const auto told = fired.front().front().value<PriceAlert>();
    QCOMPARE(told.id, id);
    QCOMPARE(told.firedAt, wall);
    QVERIFY(told.firedPrice == decimal("1.11"));
    QVERIFY(!alerts.find(id)->enabled);
    tick(alerts, "1.20");
    QCOMPARE(fired.count(), 1);
}

void TestPriceAlerts::waitsForTheExactPrice_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QByteArray>("price");
    QTest::addColumn<bool>("fires");
    const auto row = [](Kind kind, const char *value, const char *price, bool fires) {
        QTest::addRow("%d %s at %s", int(kind), value, price)
            << kind << QByteArray(value) << QByteArray(price) << fires;
    };
    row(Kind::Above, "1.10000", "1.1", true); // the same number
    row(Kind::Above, "1.10001", "1.1", false);
    row(Kind::Above, "1.1", "1.10000001", true);
    row(Kind::Below, "1.1", "1.10", true);
    row(Kind::Below, "1.1", "1.10000001", false);
    row(Kind::Below, "0.1", "0.09999999", true);
    row(Kind::Above, "-3", "-2", true); // prices below zero have been seen
}

void TestPriceAlerts::waitsForTheExactPrice()
{
    QFETCH(Kind, kind);
    QFETCH(QByteArray, value);
    QFETCH(QByteArray, price);
    QFETCH(bool, fires);
    PriceAlerts alerts;
    const QSignalSpy fired(&alerts, &PriceAlerts::fired);
    alerts.add(alertOf(kind, value.constData()));
    tick(alerts, price.constData());
    QCOMPARE(fired.count(), fires ? 1 : 0);
}

void TestPriceAlerts::looksAtThePriceTheUserSees()
{
    Symbol symbol = Sample::symbol(1, u"EUR/USD"_s, 5, DealMode::MarketMaker);
    symbol.askSpread = decimal("0.00002");
    symbol.bidSpread = decimal("-0.00001");
    const QuoteEntry entry = Sample::quote(1, "1.10000", "1.09990", "1.10010", 1);
    QVERIFY(alertValue(alertOf(Kind::Above, "1", Side::Ask), entry, &symbol) == decimal("1.10012"));
    QVERIFY(alertValue(alertOf(Kind::Above, "1", Side::Bid), entry, &symbol) == decimal("1.09989"));
    QVERIFY(alertValue(alertOf(Kind::Above, "1"), entry, &symbol) == decimal("1.1"));
    QVERIFY(alertValue(alertOf(Kind::Above, "1", Side::Ask), entry, nullptr) == decimal("1.1001"));
    QVERIFY(!alertValue(alertOf(Kind::Above, "1"), QuoteEntry(), &symbol));
}

void TestPriceAlerts::aSideThatIsNotThereReachesNothing()
{
    Symbol symbol = Sample::symbol(1, u"EUR/USD"_s, 5, DealMode::MarketMaker);
    symbol.askSpread = decimal("0.00002");
    PriceAlerts alerts;
    const QSignalSpy fired(&alerts, &PriceAlerts::fired);
    alerts.add(alertOf(Kind::Below, "1.0", Side::Bid));
    alerts.add(alertOf(Kind::Below, "1.0", Side::Ask));
    const auto known = [&symbol](const ProductId &) { return &symbol; };
    alerts.take({Sample::quote(1, "1.1", "0", "0.00000", 1)}, known, wall);
    alerts.take({Sample::quote(1, "1.1", "0", "0", 1)}, noSymbol, wall);
    QCOMPARE(fired.count(), 0);
    alerts.take({Sample::quote(1, "0.9", "0.9", "0", 1)}, known, wall);
    QCOMPARE(fired.count(), 1);
}

void TestPriceAlerts::changeIsOfThePreviousClose()
{
    QuoteEntry entry = Sample::quote(1, "102", "102", "102", 1);
    entry.yesterdayClose.reset();
    QVERIFY(!alertValue(alertOf(Kind::Change, "2"), entry, nullptr));
    entry.yesterdayClose = Sample::fixed("100");
    QVERIFY(alertValue(alertOf(Kind::Change, "2"), entry, nullptr) == decimal("2"));
    QVERIFY(isReached(alertOf(Kind::Change, "2"), decimal("2.00")));
    QVERIFY(!isReached(alertOf(Kind::Change, "2"), decimal("1.99")));
    QVERIFY(!isReached(alertOf(Kind::Change, "-2"), decimal("2")));
    QVERIFY(isReached(alertOf(Kind::Change, "-2"), decimal("-2")));
    QVERIFY(isReached(alertOf(Kind::Change, "-2"), decimal("-2.5")));
}

void TestPriceAlerts::otherProductsDoNotConcernIt()
{
    PriceAlerts alerts;
    const QSignalSpy fired(&alerts, &PriceAlerts::fired);
    alerts.add(alertOf(Kind::Above, "1"));
    tick(alerts, "5", 2);
    QCOMPARE(fired.count(), 0);
}

void TestPriceAlerts::settingItAnewForgetsThatItFired()
{
    PriceAlerts alerts;
    const QSignalSpy fired(&alerts, &PriceAlerts::fired);
    const quint64 id = alerts.add(alertOf(Kind::Above, "1"));
    tick(alerts, "1");
    alerts.setEnabled(id, true);
    QCOMPARE(alerts.find(id)->firedAt, 0);
    QVERIFY(!alerts.find(id)->firedPrice);
    tick(alerts, "0.5");
    QCOMPARE(fired.count(), 1);
    tick(alerts, "1.5");
    QCOMPARE(fired.count(), 2);
    alerts.setEnabled(id, true);
    alerts.setEnabled(id, false);
    tick(alerts, "2");
    QCOMPARE(fired.count(), 2);
}

void TestPriceAlerts::wantsPricesOfThoseThatAreOn()
{
    PriceAlerts alerts;
    const QSignalSpy changed(&alerts, &PriceAlerts::changed);
    const quint64 first = alerts.add(alertOf(Kind::Above, "1"));
    alerts.add(alertOf(Kind::Below, "1"));
    PriceAlert other = alertOf(Kind::Above, "1");
    other.product = Sample::product(2);
    const quint64 second = alerts.add(other);
    QCOMPARE(alerts.products(), (std::vector{Sample::product(1), Sample::product(2)}));
    alerts.setEnabled(second, false);
    QCOMPARE(alerts.products(), std::vector{Sample::product(1)});
    alerts.remove({first, second, 4'711});
    QCOMPARE(alerts.all().size(), 1U);
    QCOMPARE(changed.count(), 5);
    alerts.remove({first});
    QCOMPARE(changed.count(), 5); // nothing went
}

void TestPriceAlerts::isBounded()
{
    PriceAlerts alerts;
    for (int i = 0; i < PriceAlerts::most; ++i)
        QVERIFY(alerts.add(alertOf(Kind::Above, "1")) != 0);
    QCOMPARE(alerts.add(alertOf(Kind::Above, "1")), 0U);
    std::vector<PriceAlert> many(PriceAlerts::most + 50, alertOf(Kind::Below, "2"));
    alerts.load(many);
    QCOMPARE(int(alerts.all().size()), PriceAlerts::most);
    QVERIFY(alerts.all().front().id != alerts.all().back().id);
}

void TestPriceAlerts::survivesBeingKept()
{
    PriceAlert alert = alertOf(Kind::Change, "-2.50");
    alert.product = {18'446'744'073'709'551'615U, 9};
    alert.note = u"<b>sell</b> \"half\" ±"_s;
    alert.enabled = false;
    alert.firedAt = wall;
    alert.firedPrice = decimal("-2.51");
    const std::optional<Json> json = Json::parse(alert.toJson().toBytes());
    QVERIFY(json);
    const auto read = PriceAlert::fromJson(*json);
    QVERIFY(read == alert);
    QCOMPARE(read->value.toString(), u"-2.50"_s);
}

void TestPriceAlerts::readsNothingFromGarbage()
{
    const QByteArray good = alertOf(Kind::Above, "1.10").toJson().toBytes();
    for (const char *json : {"null", "[]", "7", "{}"})
        QVERIFY(!PriceAlert::fromJson(*Json::parse(json)));
    std::mt19937 random(4);
    for (int round = 0; round < 2'000; ++round) {
        QByteArray bad = good;
        bad[qsizetype(random() % std::size_t(bad.size()))] = char(' ' + int(random() % 95));
        if (const auto json = Json::parse(bad)) {
            if (const auto alert = PriceAlert::fromJson(*json))
                QVERIFY(alert->product.symbolId != 0 && alert->note.size() <= PriceAlert::maxNote);
        }
    }
}

QTEST_APPLESS_MAIN(TestPriceAlerts)
#include "tst_pricealerts.moc"
