// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/services/clientservices.h"
#include "tests/support/accessibility.h"
#include "tests/support/sandboxfixture.h"
#include "ui/common/formatting.h"
#include "ui/common/tableexport.h"
#include "ui/common/theme.h"
#include "ui/market/detailfields.h"
#include "ui/market/detailspane.h"

#include <QLabel>
#include <QSet>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace mm;
using namespace Qt::Literals::StringLiterals;

namespace {

/// 2026-11-16, a Monday, 12:00 UTC.
constexpr qint64 mondayNoon = 1'794'830'400'000;

struct Desk {
    SandboxFixture sandbox{SandboxOptions{}};
    SystemClock clock;
    ClientServices services{sandbox.environment(), clock};
    QTemporaryDir directory;
    Settings settings{directory.path()};
    Theme theme;
    Formatting formatting;
    DetailsPane pane{{services.products, services.quotes, services.depth, services.candles,
                      services.details, services.serverClock, settings, theme, formatting, clock}};
};

QString valueOf(const QWidget &pane, const char *name)
{
    const auto *label = pane.findChild<QLabel *>(u"details."_s + QLatin1StringView(name));
    return label ? label->text() : u"no such row"_s;
}

QString valueOf(const std::vector<FieldGroup> &groups, const char *name)
{
    for (const FieldGroup &group : groups) {
        for (const Field &field : group.fields) {
            if (qstrcmp(field.name, name) == 0)
                return field.value;
        }
    }
    return u"no such row"_s;
}

} // namespace

class TestDetailsPane : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void writesEverythingExactly();
    void rowsAreTheSameWithoutDetails();
    void saysWhatComesNext();
    void showsAProductOfTheSandbox();
    void aFailureKeepsWhatIsShown();
    void saysWhatToDoWithoutAProduct();
};

void TestDetailsPane::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
}

void TestDetailsPane::writesEverythingExactly()
{
    const Result<Symbol> symbol = Symbol::fromJson(*Json::parse(
        R"({"symbolId":1001,"tradeType":1,"symbolCode":"EURUSD","symbolDigits":5,"dealMode":1,
        "askSpread":"0.00002","bidSpread":"-0.00001","baseCurrency":"EUR","profitCurrency":"USD"})"));
    const Result<SymbolDetail> detail = SymbolDetail::fromJson(*Json::parse(
        R"({"contractSize":100000,"minVolume":"0.01","volumeStep":0.01,"buyInterest":-0.0275,
        "feeRate":"0.00025","leverRatio":"100","usedMarginSet":[{"percent":5.5}],
        "marginInfo":{"type":"2","values":"1-200"},"tradeEnable":1,"tradeTimeList":[
        {"dayOfWeek":1,"startTime":0,"endTime":86399},{"dayOfWeek":2,"startTime":3600,"endTime":7200},
        {"dayOfWeek":2,"startTime":48600,"endTime":72000}]})"));
    QVERIFY(symbol && detail);
    const std::vector<FieldGroup> groups =
        detailGroups(*symbol, &*detail, mondayNoon, Formatting());
    QCOMPARE(valueOf(groups, "monday"), u"00:00–24:00"_s);
    QCOMPARE(valueOf(groups, "tuesday"), u"01:00–02:00, 13:30–20:00"_s);
    QCOMPARE(valueOf(groups, "wednesday"), u"Closed"_s);
    QCOMPARE(valueOf(groups, "dealMode"), u"Market maker"_s);
    QCOMPARE(valueOf(groups, "askSpread"), u"0.00002"_s);
    QCOMPARE(valueOf(groups, "bidSpread"), u"−0.00001"_s);
    QCOMPARE(valueOf(groups, "contractSize"), u"100,000"_s);
    QCOMPARE(valueOf(groups, "minVolume"), u"0.01"_s);
    QCOMPARE(valueOf(groups, "maxVolume"), u"–"_s);
    QCOMPARE(valueOf(groups, "leverage"), u"100"_s);
    QCOMPARE(valueOf(groups, "usedMargin"), u"0.55 %"_s);
    QCOMPARE(valueOf(groups, "marginValues"), u"1-200"_s);
    QCOMPARE(valueOf(groups, "buySwap"), u"−0.0275"_s);
    QCOMPARE(valueOf(groups, "feeRate"), u"0.025 %"_s);
    QCOMPARE(valueOf(groups, "tradeEnabled"), u"Yes"_s);

    const TableText table =
        fieldTable(detailGroups(*symbol, &*detail, mondayNoon, Formatting().forFiles()));
    const auto exported = [&table](const QString &field) {
        for (const QStringList &row : table.rows) {
            if (row[1] == field)
                return row[2];
        }
        return u"no such row"_s;
    };
    QCOMPARE(exported(u"Contract size"_s), u"100000"_s);
    QCOMPARE(exported(u"Added to the bid"_s), u"-0.00001"_s);
    QCOMPARE(exported(u"Largest volume"_s), QString());
}

void TestDetailsPane::rowsAreTheSameWithoutDetails()
{
    const Result<Symbol> symbol =
        Symbol::fromJson(*Json::parse(R"({"symbolId":1,"tradeType":77,"dealMode":9})"));
    QVERIFY(symbol);
    const SymbolDetail detail;
    const auto names = [&](const SymbolDetail *known) {
        QStringList all;
        for (const FieldGroup &group : detailGroups(*symbol, known, mondayNoon, Formatting())) {
            all << QLatin1StringView(group.name).toString();
            for (const Field &field : group.fields)
                all << QLatin1StringView(field.name).toString();
        }
        return all;
    };
    QCOMPARE(names(nullptr), names(&detail));
    const QStringList all = names(nullptr);
    QCOMPARE(QSet<QString>(all.cbegin(), all.cend()).size(), all.size());
    const auto groups = detailGroups(*symbol, nullptr, mondayNoon, Formatting());
    QCOMPARE(valueOf(groups, "marketState"), u"Not known"_s);
    QCOMPARE(valueOf(groups, "tradeType"), u"Unknown (77)"_s);
    QCOMPARE(valueOf(groups, "dealMode"), u"Unknown (9)"_s);
    QCOMPARE(valueOf(groups, "monday"), u"–"_s);
}

void TestDetailsPane::saysWhatComesNext()
{
    const Formatting formatting;
    Result<Symbol> symbol = Symbol::fromJson(*Json::parse(R"({"symbolId":1,"tradeType":1,
        "tradeTimeList":[{"dayOfWeek":1,"startTime":36000,"endTime":46800}]})"));
    QVERIFY(symbol);
    const qint64 end = mondayNoon + 3'600'000;
    QCOMPARE(marketStateText(*symbol, mondayNoon, formatting),
             u"Open until "_s + formatting.dateTime(end));
    QVERIFY(marketStateText(*symbol, end, formatting).startsWith(u"Closed until "_s));
    symbol->hours = {};
    symbol->inTradingHours = false;
    QCOMPARE(marketStateText(*symbol, mondayNoon, formatting), u"Closed"_s);
}

void TestDetailsPane::showsAProductOfTheSandbox()
{
    Desk desk;
    desk.services.products.load();
    const QSignalSpy subjects(&desk.pane, &ProductPane::subjectChanged);
    desk.pane.setProduct({1001, 1});
    desk.pane.resize(360, 700);
    desk.pane.show();
    QTRY_COMPARE(valueOf(desk.pane, "tradeEnabled"), u"Yes"_s);
    QVERIFY(subjects.count() >= 2); // its name came with the products
    QCOMPARE(desk.pane.subject(), u"EUR/USD"_s);
    QCOMPARE(desk.pane.findChild<QLabel *>(u"detailsHeading"_s)->text(), u"EUR/USD"_s);
    QVERIFY(valueOf(desk.pane, "leverage") != Formatting::absent());
    QVERIFY(valueOf(desk.pane, "marketState") != u"Not known"_s);
    QCOMPARE(accessibilityProblems(desk.pane), QStringList());
    QCOMPARE(desk.sandbox.requestCount("getSymbolDetail"), 1);
    desk.pane.setProduct({1002, 1});
    QTRY_COMPARE(desk.sandbox.requestCount("getSymbolDetail"), 2);
    QTRY_VERIFY(desk.pane.findChild<QLabel *>(u"detailsHeading"_s)->text() != u"EUR/USD"_s);
}

void TestDetailsPane::aFailureKeepsWhatIsShown()
{
    Desk desk;
    desk.services.products.load();
    desk.pane.setProduct({1001, 1});
    desk.pane.show();
    QTRY_COMPARE(valueOf(desk.pane, "tradeEnabled"), u"Yes"_s);
    desk.sandbox.setFaults(
        *Json::parse(R"([{"do":"status","path":"getSymbolDetail","status":503}])"));
    QTest::mouseClick(desk.pane.findChild<QToolButton *>(u"detailsReload"_s), Qt::LeftButton);
    auto *banner = desk.pane.findChild<QWidget *>(u"detailsBanner"_s);
    QTRY_VERIFY(banner->isVisible());
    QCOMPARE(valueOf(desk.pane, "tradeEnabled"), u"Yes"_s);
    desk.sandbox.setFaults(Json(Json::Array{}));
    QTest::mouseClick(desk.pane.findChild<QToolButton *>(u"detailsReload"_s), Qt::LeftButton);
    QTRY_VERIFY(!banner->isVisible());
}

void TestDetailsPane::saysWhatToDoWithoutAProduct()
{
    Desk desk;
    desk.pane.show();
    const auto said = [&desk](const QString &words) {
        const auto labels =
            desk.pane.findChild<QWidget *>(u"detailsPage"_s)->findChildren<QLabel *>();
        return std::ranges::any_of(
            labels, [&words](const QLabel *label) { return label->text().contains(words); });
    };
    QVERIFY(said(u"No product chosen"_s));
    desk.services.products.load();
    desk.pane.setProduct({424'242, 1});
    QTRY_VERIFY(said(u"424242"_s));
}

QTEST_MAIN(TestDetailsPane)
#include "tst_detailspane.moc"
