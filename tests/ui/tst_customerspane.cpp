// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "tests/support/accessibility.h"
#include "tests/ui/supportfixture.h"
#include "ui/common/statusbanner.h"
#include "ui/support/customermodel.h"
#include "ui/support/customertable.h"
#include "ui/support/datefield.h"
#include "ui/support/supporttabs.h"

#include <QAction>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QFileDialog>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace mm;
using namespace Qt::Literals::StringLiterals;
using State = CustomerSearch::State;

namespace {

const QByteArray pagePath = "WhiteCustomerAdminApiService.page";

/// A desk that is signed in, with what its tests ask of the table.
struct Desk : SupportFixture {
    Desk()
    {
        signIn();
        table = find<CustomerTable>("customersTable");
    }
    [[nodiscard]] int rows() const { return table->model()->rowCount(); }
    [[nodiscard]] QString cell(int row, CustomerModel::Column column) const
    {
        return table->model()->index(row, column).data().toString();
    }
    /// At least so many of all customers, and then no more.
    void loadSome(int count)
    {
        services.customers.search();
        if (!QTest::qWaitFor([&] { return services.customers.list().size() >= count; }, 30'000))
            qFatal("no customers");
        services.customers.pause();
        if (!QTest::qWaitFor([&] { return rows() == services.customers.list().size(); }, 5'000))
            qFatal("not shown");
    }
    /// Makes the audit log one that cannot be written.
    void breakAudit() const
    {
        QFile::remove(services.audit.path());
        QDir().mkpath(services.audit.path());
    }
    void chooseFile(const QString &path) const
    {
        auto *dialog = window->findChild<QFileDialog *>(u"exportDialog"_s);
        QVERIFY(dialog);
        emit dialog->fileSelected(path);
        dialog->close();
    }
    [[nodiscard]] QString bannerText(const char *name) const
    {
        return find<StatusBanner>(name)->text();
    }

    CustomerTable *table = nullptr;
};

} // namespace

// Looking for customers, against the sandbox and its 100,000.
class TestCustomersPane : public QObject
{
    Q_OBJECT
private slots:
    void aNumberFindsItsCustomer();
    void nobodyFoundIsSaid();
    void allCustomersComeWithProgress();
    void cancellingEmptiesTheList();
    void aPageThatFailsIsGoneOnWith();
    void expiryPausesAndTheSignInGoesOn();
    void filtersNarrow();
    void typingIsWaitedFor();
    void datesAreDays();
    void enterOpensTheCustomer();
    void personalDataIsNotedBeforeItIsShown();
    void whatCannotBeNotedIsNotShown();
    void copiesAreNotedWhereTheyRevealTooMuch();
    void exportsWhatTheTableShows();
    void anExportThatFailsIsSaid();
    void theWalk();
};

void TestCustomersPane::aNumberFindsItsCustomer()
{
    const Desk f;
    QTest::keyClicks(f.find<QLineEdit>("searchNumber"), u"86001175"_s);
    QTest::keyClick(f.find<QLineEdit>("searchNumber"), Qt::Key_Return);
    QTRY_COMPARE(f.rows(), 1);
    QCOMPARE(f.cell(0, CustomerModel::Number), u"86001175"_s);
    QTRY_VERIFY(f.find<QLabel>("searchProgress")->text().startsWith(u"1 customer"_s));
    QVERIFY(!f.find<QPushButton>("searchPause")->isVisible());
    // Groups are read by their names.
    QTRY_COMPARE(f.services.reference.state(SupportReference::Kind::Groups),
                 SupportReference::State::Ready);
    QVERIFY(f.find<QComboBox>("filterGroup")->count() > 1);
    bool isNumber = false;
    (void)f.cell(0, CustomerModel::Group).toInt(&isNumber);
    QVERIFY(!isNumber);
}

void TestCustomersPane::nobodyFoundIsSaid()
{
    const Desk f;
    QTest::keyClicks(f.find<QLineEdit>("searchNumber"), u"nobody-at-all"_s);
    f.click("searchGo");
    QTRY_VERIFY(f.find<QLabel>("stateTitle", f.find<QWidget>("customersPage"))
                    ->text()
                    .contains(u"nobody-at-all"_s));
    f.click("stateAction", f.find<QWidget>("customersPage")); // all customers
    QTRY_VERIFY(f.rows() > 0);
}

void TestCustomersPane::allCustomersComeWithProgress()
{
    Desk f;
    f.click("searchGo");
    QTRY_VERIFY(f.rows() > 1'000);
    const auto *progress = f.find<QLabel>("searchProgress");
    QVERIFY2(progress->text().contains(u" of 100,0"_s), qPrintable(progress->text()));
    auto *pause = f.find<QPushButton>("searchPause");
    QCOMPARE(pause->text(), u"Pause"_s);
    pause->click();
    QCOMPARE(f.services.customers.state(), State::Paused);
    QCOMPARE(pause->text(), u"Resume"_s);
    QVERIFY(progress->text().contains(u"paused"_s));
    QCOMPARE(f.rows(), f.services.customers.list().size());
    const int before = f.rows();
    pause->click();
    QTRY_VERIFY(f.rows() > before);
}

void TestCustomersPane::cancellingEmptiesTheList()
{
    Desk f;
    f.loadSome(500);
    f.click("searchCancel");
    QCOMPARE(f.rows(), 0);
    QCOMPARE(f.services.customers.state(), State::Idle);
    QVERIFY(f.find<QWidget>("customersPage")->isVisible());
    QVERIFY(!f.isShown("searchCancel"));
}

void TestCustomersPane::aPageThatFailsIsGoneOnWith()
{
    Desk f;
    f.loadSome(1'000);
    const int before = f.rows();
    f.sandbox.setFaults(
        *Json::parse(R"([{"do":"status","status":500,"path":")" + pagePath + R"("}])"));
    f.click("searchPause"); // on
    const auto *banner = f.find<StatusBanner>("searchBanner");
    QTRY_VERIFY(banner->isVisible());
    QCOMPARE(f.rows(), before); // nothing is lost
    const auto *action = f.find<QPushButton>("bannerAction", banner);
    QCOMPARE(action->text(), u"Resume at page %1"_s.arg(f.services.customers.nextPage()));
    f.sandbox.setFaults(*Json::parse("[]"));
    f.click("bannerAction", banner);
    QTRY_VERIFY(f.rows() > before);
    QVERIFY(!banner->isVisible());
}

void TestCustomersPane::expiryPausesAndTheSignInGoesOn()
{
    Desk f;
    f.loadSome(1'000);
    f.sandbox.setFaults(
        *Json::parse(R"([{"do":"expired","path":")" + pagePath + R"(","times":1}])"));
    f.services.customers.resume();
    QTRY_COMPARE(f.services.session.state(), SupportSession::State::Expired);
    const int before = f.rows();
    QVERIFY(before >= 1'000);
    QVERIFY(f.isShown("supportPrompt"));
    QTRY_VERIFY(f.find<QLabel>("searchProgress")->text().contains(u"waiting for the sign-in"_s));
    QVERIFY(!f.find<StatusBanner>("searchBanner")->isVisible()); // said once, above
    QTest::keyClicks(f.find<QLineEdit>("supportSecret"), u"sandbox"_s);
    f.click("supportSignIn");
    QTRY_VERIFY(f.rows() > before);
    f.services.customers.pause();
    QSet<QString> numbers;
    for (int row = 0; row < f.services.customers.list().size(); ++row)
        numbers.insert(f.services.customers.list().at(row).customerNo);
    QCOMPARE(numbers.size(), f.services.customers.list().size()); // none twice
}

void TestCustomersPane::filtersNarrow()
{
    Desk f;
    f.loadSome(1'500);
    const int all = f.rows();
    auto *status = f.find<QComboBox>("filterStatus");
    status->setCurrentIndex(status->findData(int(CustomerStatus::Locked)));
    QTRY_VERIFY(f.rows() < all);
    for (int row = 0; row < f.rows(); ++row)
        QCOMPARE(f.cell(row, CustomerModel::Status), u"Locked"_s);
    QVERIFY(f.find<QLabel>("filterCount")->text().contains(u" of 1,"_s));
    QTest::keyClicks(f.find<QLineEdit>("filterName"), u"no such name anywhere"_s);
    QTRY_COMPARE(f.rows(), 0);
    QTRY_VERIFY(f.find<QWidget>("customersPage")->isVisible());
    f.click("stateAction", f.find<QWidget>("customersPage"));
    QTRY_COMPARE(f.rows(), all);
    QVERIFY(f.find<QLineEdit>("filterName")->text().isEmpty());
    QCOMPARE(status->currentIndex(), 0);
    QVERIFY(f.find<QLabel>("filterCount")->text().isEmpty());
}

void TestCustomersPane::typingIsWaitedFor()
{
    Desk f;
    f.loadSome(1'000);
    int replaced = 0;
    connect(f.table->model(), &QAbstractItemModel::modelReset, f.table, [&] { ++replaced; });
    QTest::keyClicks(f.find<QLineEdit>("filterName"), u"8600117"_s);
    QTRY_VERIFY(replaced > 0);
    QVERIFY2(replaced <= 2, qPrintable(QString::number(replaced)));
    // Enter does not wait.
    f.find<QLineEdit>("filterName")->selectAll();
    QTest::keyClicks(f.find<QLineEdit>("filterName"), u"8"_s);
    QTest::keyClick(f.find<QLineEdit>("filterName"), Qt::Key_Return);
    QTRY_VERIFY(f.rows() > 100);
}

void TestCustomersPane::datesAreDays()
{
    DateField field;
    field.show();
    QVERIFY(field.isEmptyDate());
    QVERIFY(!field.dayBegin() && !field.dayEnd());
    QCOMPARE(field.text(), u"any"_s);
    field.setDate(QDate(2024, 3, 31));
    QCOMPARE(*field.dayBegin(), QDate(2024, 3, 31).startOfDay().toMSecsSinceEpoch());
    QCOMPARE(*field.dayEnd(), QDate(2024, 4, 1).startOfDay().toMSecsSinceEpoch());
    field.selectAll();
    QTest::keyClick(&field, Qt::Key_Delete);
    QVERIFY(field.isEmptyDate());
    QTest::keyClicks(&field, u"1"_s); // begins with today
    QVERIFY(!field.isEmptyDate());
    field.clearDate();
    QTest::keyClick(&field, Qt::Key_Up);
    QCOMPARE(field.date(), QDate::currentDate());
}

void TestCustomersPane::enterOpensTheCustomer()
{
    Desk f;
    f.loadSome(500);
    const auto *tabs = f.find<SupportTabs>("supportTabs");
    const int fixed = tabs->count();
    f.table->setFocus();
    f.table->setCurrentIndex(f.table->model()->index(3, 0));
    QTest::keyClick(f.table, Qt::Key_Return);
    QCOMPARE(tabs->count(), fixed + 1);
    QCOMPARE(tabs->tabText(fixed), f.cell(3, CustomerModel::Number));
}

void TestCustomersPane::personalDataIsNotedBeforeItIsShown()
{
    Desk f;
    f.loadSome(500);
    const CustomerSummary first = f.services.customers.list().at(0);
    QVERIFY(f.cell(0, CustomerModel::Email) != first.email);
    QVERIFY(f.audited().isEmpty());
    f.click("customersReveal");
    QCOMPARE(f.cell(0, CustomerModel::Email), first.email);
    QCOMPARE(f.audited().size(), 1);
    const Json entry = *Json::parse(f.audited().first());
    QCOMPARE(entry["appId"].toString(), u"sandbox"_s);
    QVERIFY(!f.audited().first().contains(first.email.toUtf8()));
    f.click("customersReveal");
    QVERIFY(f.cell(0, CustomerModel::Email) != first.email);
    QCOMPARE(f.audited().size(), 1);
    // Another's session begins masked.
    f.click("customersReveal");
    f.services.session.signOut();
    QVERIFY(!f.window->findChild<QCheckBox *>(u"customersReveal"_s)->isChecked());
}

void TestCustomersPane::whatCannotBeNotedIsNotShown()
{
    Desk f;
    f.loadSome(500);
    const CustomerSummary first = f.services.customers.list().at(0);
    f.breakAudit();
    f.click("customersReveal");
    QVERIFY(f.cell(0, CustomerModel::Email) != first.email);
    QVERIFY(!f.find<QCheckBox>("customersReveal")->isChecked());
    QVERIFY(f.bannerText("customersBanner").contains(u"audit log"_s));
    f.click("customersExport");
    const QString path = f.directory.filePath(u"out.csv"_s);
    f.chooseFile(path);
    QVERIFY(f.bannerText("customersBanner").startsWith(u"Nothing was exported"_s));
    QVERIFY(!QFile::exists(path));
}

void TestCustomersPane::copiesAreNotedWhereTheyRevealTooMuch()
{
    Desk f;
    f.loadSome(500);
    const CustomerSummary first = f.services.customers.list().at(0);
    f.table->selectRow(0);
    auto *copy = f.find<QAction>("copyCustomers");
    copy->trigger();
    QVERIFY(QGuiApplication::clipboard()->text().contains(first.customerNo));
    QVERIFY(!QGuiApplication::clipboard()->text().contains(first.email));
    QVERIFY(f.audited().isEmpty());
    f.click("customersReveal");
    copy->trigger();
    QVERIFY(QGuiApplication::clipboard()->text().contains(first.email));
    QCOMPARE(f.audited().size(), 2);
    QVERIFY(f.audited().last().contains(first.customerNo.toUtf8()));
    QGuiApplication::clipboard()->setText(u"before"_s);
    f.breakAudit();
    copy->trigger();
    QCOMPARE(QGuiApplication::clipboard()->text(), u"before"_s);
}

void TestCustomersPane::exportsWhatTheTableShows()
{
    Desk f;
    f.loadSome(1'000);
    auto *status = f.find<QComboBox>("filterStatus");
    status->setCurrentIndex(status->findData(int(CustomerStatus::Locked)));
    QTRY_VERIFY(f.rows() < 1'000);
    const int shown = f.rows();
    QVERIFY(shown > 0);
    const QString path = f.directory.filePath(u"out.json"_s);
    f.click("customersExport");
    f.chooseFile(path);
    QTRY_VERIFY(f.bannerText("exportBanner").startsWith(u"Exported to"_s));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const std::optional<Json> read = Json::parse(file.readAll());
    QVERIFY(read);
    QCOMPARE(int(read->items().size()), shown);
    QCOMPARE(read->items()[0]["customerNo"].toString(), f.cell(0, CustomerModel::Number));
    QCOMPARE(f.audited().size(), 1);
}

void TestCustomersPane::anExportThatFailsIsSaid()
{
    Desk f;
    f.loadSome(500);
    f.click("customersExport");
    f.chooseFile(f.directory.filePath(u"no/such/folder/out.csv"_s));
    QTRY_VERIFY(f.bannerText("exportBanner").contains(u"cannot be written"_s));
    QVERIFY(!f.isShown("exportStrip"));
}

void TestCustomersPane::theWalk()
{
    Desk f;
    f.loadSome(500);
    auto *status = f.find<QComboBox>("filterStatus");
    status->setCurrentIndex(1);
    QTRY_VERIFY(f.rows() < 500 || f.rows() > 0);
    QCOMPARE(accessibilityProblems(*f.window).join(u'\n'), QString());
}

QTEST_MAIN(TestCustomersPane)
#include "tst_customerspane.moc"
