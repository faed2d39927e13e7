// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "tests/support/accessibility.h"
#include "tests/ui/supportfixture.h"
#include "ui/common/formatting.h"
#include "ui/common/numberdelegate.h"
#include "ui/common/statusbanner.h"
#include "ui/support/customerview.h"
#include "ui/support/detailtable.h"
#include "ui/support/exacttablemodel.h"
#include "ui/support/flowpane.h"
#include "ui/support/recordview.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QTabBar>
#include <QTabWidget>
#include <QTableView>
#include <QTest>

using namespace mm;
using namespace Qt::Literals::StringLiterals;
using Part = CustomerRecord::Part;
using State = CustomerRecord::State;

namespace {

/// A desk with one customer open.
struct Opened : SupportFixture {
    explicit Opened(const QString &number = QStringLiteral("86001175"))
    {
        signIn();
        window->openCustomer(number);
        view = window->findChild<CustomerView *>();
    }
    [[nodiscard]] QWidget *page(const char *key) const
    {
        return find<QWidget>((QByteArray("part-") + key).constData(), view);
    }
    void showPart(Part part, State wanted = State::Ready) const
    {
        view->showPart(part);
        if (!QTest::qWaitFor([&] { return view->record().state(part) == wanted; }, 15'000))
            qFatal(
                "part %d not loaded: %s", int(part),
                qUtf8Printable(view->record().error(part).code + view->record().error(part).text));
    }

    CustomerView *view = nullptr;
};

} // namespace

// One customer on the desk, against the sandbox.
class TestCustomerView : public QObject
{
    Q_OBJECT
private slots:
    void partsAreLoadedWhenLookedAt();
    void theHeadSaysWhoItIs();
    void accountsAreExactByTradeType();
    void aPartThatFailsCanBeTriedAgain();
    void aRefreshThatFailsKeepsWhatWasThere();
    void revealsAreNotedForThePart();
    void flowComesPageByPage();
    void flowIsNarrowed();
    void exportsTheTabInSight();
    void positionsStandOnThePoint();
    void flowRowsAreKeptWhereTheyAre();
    void theWalk();
};

void TestCustomerView::partsAreLoadedWhenLookedAt()
{
    const Opened f;
    const CustomerRecord &record = f.view->record();
    QTRY_COMPARE(record.state(Part::Base), State::Ready);
    for (const Part part : {Part::Accounts, Part::Positions, Part::Funds, Part::Kyc, Part::Banks,
                            Part::Wallets, Part::Other})
        QCOMPARE(record.state(part), State::NotLoaded);
    for (const Part part : {Part::Accounts, Part::Positions, Part::Funds, Part::Kyc, Part::Banks,
                            Part::Wallets, Part::Other})
        f.showPart(part);
    const int before = f.sandbox.requestCount("CustomerAdminApiService");
    f.view->showPart(Part::Base); // again: nothing is asked
    f.view->showPart(Part::Accounts);
    QCOMPARE(f.sandbox.requestCount("CustomerAdminApiService"), before);
}

void TestCustomerView::theHeadSaysWhoItIs()
{
    const Opened f;
    f.showPart(Part::Kyc);
    QVERIFY(f.find<QLabel>("customerTitle")->text().startsWith(u"86001175"_s));
    QTRY_VERIFY(f.find<QLabel>("customerFacts")->text().contains(u"Being closed"_s));
    QVERIFY(f.find<QLabel>("customerFacts")->text().contains(u"KYC: "_s));
}

void TestCustomerView::accountsAreExactByTradeType()
{
    const Opened f;
    f.showPart(Part::Accounts);
    const auto *types = f.find<QTabBar>("accountTypes");
    const std::vector<Account> &accounts = f.view->record().accounts();
    QVERIFY(!accounts.empty());
    QVERIFY(types->count() > 0);
    QTRY_VERIFY(types->isVisible());
    QTRY_VERIFY2(types->width() > 60 && types->height() > 20,
                 qPrintable(u"%1 x %2"_s.arg(types->width()).arg(types->height())));
    const auto *table = f.find<QTableView>("support-accounts-table");
    QTRY_VERIFY(table->model()->rowCount() > 0);
    const auto *record = f.find<RecordView>("recordOfRow", f.page("accounts"));
    const Account &first = accounts.front();
    QVERIFY(record->text().contains(QString::number(*first.accountId)));
    const Formatting formatting(QLocale(u"en_US"_s));
    bool found = false;
    for (int column = 0; column < table->model()->columnCount(); ++column)
        found = found
            || table->model()->index(0, column).data().toString()
                == formatting.amount(first.balance, first.digits.value_or(0));
    QVERIFY(found);
}

void TestCustomerView::aPartThatFailsCanBeTriedAgain()
{
    Opened f;
    f.sandbox.setFaults(*Json::parse(
        R"([{"do":"status","status":500,"path":"WhiteCustomerAdminApiService.detail"}])"));
    f.showPart(Part::Banks, State::Failed);
    const auto *page = f.find<QWidget>("partPage", f.page("banks"));
    QVERIFY(page->isVisible());
    QVERIFY(f.find<QLabel>("stateText", page)->text().contains(u"Trace ID: "_s));
    QVERIFY(!f.find<QPushButton>("customerExport")->isEnabled());
    f.sandbox.setFaults(*Json::parse("[]"));
    f.click("stateAction", page);
    QTRY_COMPARE(f.view->record().state(Part::Banks), State::Ready);
}

void TestCustomerView::aRefreshThatFailsKeepsWhatWasThere()
{
    Opened f;
    QTRY_COMPARE(f.view->record().state(Part::Base), State::Ready);
    const auto *record = f.page("base")->findChild<RecordView *>();
    const QString before = record->text();
    QVERIFY(before.contains(u"86001175"_s));
    f.sandbox.setFaults(*Json::parse(
        R"([{"do":"status","status":500,"path":"WhiteCustomerAdminApiService.detail"}])"));
    f.click("customerRefresh");
    const auto *banner = f.find<StatusBanner>("partBanner", f.page("base"));
    QTRY_VERIFY(banner->isVisible());
    QCOMPARE(record->text(), before);
    QVERIFY(record->isVisible());
    f.sandbox.setFaults(*Json::parse("[]"));
    f.click("bannerAction", banner);
    QTRY_VERIFY(!banner->isVisible());
}

void TestCustomerView::revealsAreNotedForThePart()
{
    Opened f;
    QTRY_COMPARE(f.view->record().state(Part::Base), State::Ready);
    const auto *record = f.page("base")->findChild<RecordView *>();
    const QString masked = record->text();
    f.click("recordReveal", record);
    QVERIFY(record->text() != masked);
    QCOMPARE(f.audited().size(), 1);
    const Json entry = *Json::parse(f.audited().first());
    QCOMPARE(entry["customerNo"].toString(), u"86001175"_s);
    QVERIFY(f.audited().first().contains("base: "));
    // Each part is asked for by itself.
    f.showPart(Part::Other);
    QVERIFY(!f.page("other")->findChild<RecordView *>()->isRevealed());
    // What cannot be noted stays masked.
    f.view->showPart(Part::Base);
    f.click("recordReveal", record);
    QFile::remove(f.services.audit.path());
    QDir().mkpath(f.services.audit.path());
    f.click("recordReveal", record);
    QCOMPARE(record->text(), masked);
    QVERIFY(f.find<StatusBanner>("partBanner", f.page("base"))->text().contains(u"audit log"_s));
}

void TestCustomerView::flowComesPageByPage()
{
    Opened f;
    f.showPart(Part::Funds);
    auto *table = f.find<QTableView>("support-flow-table");
    if (f.view->record().flowTotal() <= qint64(f.view->record().flow().size())) {
        // The first trade type has little: one that has more is chosen.
        auto *account = f.find<QComboBox>("flowAccount");
        QTRY_VERIFY(account->count() > 1);
        for (int at = 0; at < account->count(); ++at) {
            account->setCurrentIndex(at);
            QTRY_COMPARE(f.view->record().state(Part::Funds), State::Ready);
            if (f.view->record().flowTotal() > qint64(f.view->record().flow().size()))
                break;
        }
    }
    const int first = table->model()->rowCount();
    const qint64 total = f.view->record().flowTotal();
    QVERIFY2(total > first, "the sandbox has a flow of more than one page");
    while (table->model()->rowCount() < int(total)) {
        const int before = table->model()->rowCount();
        table->scrollToBottom();
        table->model()->fetchMore({});
        QTRY_VERIFY(table->model()->rowCount() > before);
    }
    QVERIFY(!table->model()->canFetchMore({}));
    QCOMPARE(f.find<QLabel>("flowCount")->text(),
             u"%1 of %1"_s.arg(QLocale(u"en_US"_s).toString(total)));
}

void TestCustomerView::flowIsNarrowed()
{
    Opened f;
    f.showPart(Part::Funds);
    QTRY_VERIFY(f.find<QComboBox>("flowAccount")->count() > 0);
    auto *kind = f.find<QComboBox>("flowKind");
    QVERIFY(kind->count() > 4);
    QVERIFY(!kind->itemText(1).contains(u"Unknown"_s));
    const int before = f.sandbox.requestCount("queryCapitalFlowList");
    kind->setCurrentIndex(1);
    QTRY_COMPARE(f.sandbox.requestCount("queryCapitalFlowList"), before + 1);
    QCOMPARE(f.view->record().flowQuery().businessType, kind->itemData(1).toInt());
    f.find<QComboBox>("flowDirection")->setCurrentIndex(2);
    QCOMPARE(f.view->record().flowQuery().direction, 2);
    QTRY_COMPARE(f.view->record().state(Part::Funds), State::Ready);
    for (const FundFlow &one : f.view->record().flow())
        QCOMPARE(one.businessType.value_or(0), kind->itemData(1).toInt());
}

void TestCustomerView::exportsTheTabInSight()
{
    Opened f;
    f.showPart(Part::Accounts);
    QTRY_VERIFY(f.find<QPushButton>("customerExport")->isEnabled());
    f.click("customerExport");
    const QString path = f.directory.filePath(u"accounts.json"_s);
    auto *dialog = f.window->findChild<QFileDialog *>(u"exportDialog"_s);
    QVERIFY(dialog);
    emit dialog->fileSelected(path);
    QTRY_VERIFY(QFile::exists(path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const std::optional<Json> read = Json::parse(file.readAll());
    QVERIFY(read);
    const std::vector<Account> &accounts = f.view->record().accounts();
    QCOMPARE(read->items().size(), accounts.size());
    QCOMPARE(read->items()[0]["balance"], accounts.front().source["balance"]); // digit by digit
    QCOMPARE(f.audited().size(), 1);
    QVERIFY(f.audited().first().contains("86001175"));
}

void TestCustomerView::positionsStandOnThePoint()
{
    const Formatting formatting(QLocale(u"en_US"_s));
    PositionModel model(formatting);
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    ManagerPosition one;
    one.positionId = 9'007'199'254'740'993;
    one.profit = Decimal::parse(u"12345.5"_s);
    one.openPrice = Decimal::parse(u"1234.50"_s);
    one.accountDigits = 2;
    one.source = *Json::parse(R"({"direction":1,"status":1})");
    ManagerPosition two = one;
    two.profit = Decimal::parse(u"-0.123456"_s);
    two.openPrice.reset();
    model.setPositions({one, two});
    const auto text = [&](int row, int column) {
        return model.index(row, column).data().toString();
    };
    QCOMPARE(text(0, PositionModel::Id), u"9007199254740993"_s);
    QCOMPARE(text(0, PositionModel::Profit), u"+12,345.50"_s);
    QCOMPARE(text(1, PositionModel::Profit), u"−0.123456"_s);
    QCOMPARE(text(0, PositionModel::OpenPrice), u"1234.50"_s); // prices are not grouped
    QCOMPARE(text(1, PositionModel::OpenPrice), u"–"_s);
    QCOMPARE(model.index(0, PositionModel::Profit).data(NumberDelegate::FractionRole).toInt(), 6);
    QCOMPARE(text(0, PositionModel::Direction), u"Buy"_s);
    QVERIFY(text(0, PositionModel::Status) != u"1"_s);
}

void TestCustomerView::flowRowsAreKeptWhereTheyAre()
{
    const Formatting formatting(QLocale(u"en_US"_s));
    FlowModel model(formatting);
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    std::vector<FundFlow> flow(3);
    for (std::size_t at = 0; at < flow.size(); ++at) {
        flow[at].amountIn = Decimal(qint64(at));
        flow[at].source = Json(Json::Object{{"id", int(at)}});
    }
    int resets = 0;
    int inserted = 0;
    connect(&model, &QAbstractItemModel::modelReset, this, [&] { ++resets; });
    connect(&model, &QAbstractItemModel::rowsInserted, this, [&] { ++inserted; });
    model.setFlow({flow[0], flow[1]}, 3);
    QCOMPARE(resets, 1);
    QVERIFY(model.canFetchMore({}));
    model.setFlow(flow, 3);
    QCOMPARE(resets, 1);
    QCOMPARE(inserted, 1);
    QVERIFY(!model.canFetchMore({}));
    model.setFlow(flow, 3);
    QCOMPARE(resets + inserted, 2);
    model.setFlow({flow[2]}, 1);
    QCOMPARE(resets, 2);
    model.setFlow({}, 0);
    QCOMPARE(model.rowCount(), 0);
}

void TestCustomerView::theWalk()
{
    Opened f;
    for (const Part part : {Part::Base, Part::Accounts, Part::Positions, Part::Funds, Part::Kyc,
                            Part::Banks, Part::Wallets, Part::Other}) {
        f.showPart(part);
        const QString problems = accessibilityProblems(*f.window).join(u'\n');
        QVERIFY2(problems.isEmpty(), qPrintable(problems));
    }
}

QTEST_MAIN(TestCustomerView)
#include "tst_customerview.moc"
