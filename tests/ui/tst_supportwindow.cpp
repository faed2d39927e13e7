// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "tests/support/accessibility.h"
#include "tests/ui/supportfixture.h"
#include "ui/common/fieldrow.h"
#include "ui/common/statusbanner.h"
#include "ui/support/customerspane.h"
#include "ui/support/customerview.h"
#include "ui/support/supporttabs.h"

#include <QAction>
#include <QCheckBox>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace mm;
using namespace Qt::Literals::StringLiterals;
using State = SupportSession::State;

// The support desk's window: signing in, what is always in sight, tabs.
class TestSupportWindow : public QObject
{
    Q_OBJECT
private:
    static void type(const SupportFixture &f, const char *name, const QString &text)
    {
        auto *edit = f.find<QLineEdit>(name);
        edit->clear();
        QTest::keyClicks(edit, text);
    }
    static QString problemAt(const SupportFixture &f, const char *row)
    {
        const auto *editor = f.find<QLineEdit>(row);
        for (const QWidget *at = editor; at != nullptr; at = at->parentWidget()) {
            if (const auto *field = qobject_cast<const FieldRow *>(at))
                return field->problem();
        }
        return {};
    }
    static void allowChanges(const SupportFixture &f)
    {
        f.click("supportChanges");
        f.click("changesYes");
    }

private slots:
    void signsInByItsForm();
    void whatIsMissingIsSaidFirst();
    void aKeptSecretMayStayUntyped();
    void aWrongSecretIsSaidAtItsField();
    void otherRefusalsHaveABannerWithTheTrace();
    void aSignInCanBeCancelled();
    void isReadOnlyUntilAskedTwice();
    void changesEndWithTheSession();
    void signingOutLeavesNothing();
    void anExpiredSessionAsksInPlace();
    void aCustomerHasOneTab();
    void closedTabsComeBack();
    void tabsAreBounded();
    void keysLeadThroughTheDesk();
    void placesAreRemembered();
    void fitsSmallScreens();
    void theWalk();
    void anotherLanguageIsTakenUp();
};

void TestSupportWindow::signsInByItsForm()
{
    const SupportFixture f;
    QVERIFY(f.isShown("supportSignInPage"));
    QVERIFY(f.find<QLabel>("supportEnvironment")
                ->text()
                .contains(f.services.session.environment().name));
    QSignalSpy asked(f.window.get(), &SupportWindow::signInRequested);
    type(f, "supportAppId", u"sandbox"_s);
    type(f, "supportSecret", u"sandbox"_s);
    f.click("supportKeep");
    QTest::keyClick(f.find<QLineEdit>("supportSecret"), Qt::Key_Return);
    QTRY_VERIFY(f.isShown("supportHeader"));
    QCOMPARE(asked.count(), 1);
    QCOMPARE(asked.first().at(0).toString(), u"sandbox"_s);
    QCOMPARE(asked.first().at(2).toBool(), true);
    QVERIFY(!f.isShown("supportSignInPage"));
    QCOMPARE(f.find<QLabel>("supportCompany")->text(), f.services.session.company().name);
    QVERIFY(f.find<QLabel>("supportWho")->text().startsWith(u"sandbox"_s));
    QVERIFY(f.find<QLabel>("supportBadge")->text().startsWith(u"SANDBOX"_s));
    QCOMPARE(f.find<QLabel>("supportMode")->text(), u"Read-only"_s);
    // What was typed in secret is gone from the form.
    QVERIFY(f.window->findChild<QLineEdit *>(u"supportSecret"_s)->text().isEmpty());
    QTRY_VERIFY(f.find<QLineEdit>("searchNumber")->hasFocus());
}

void TestSupportWindow::whatIsMissingIsSaidFirst()
{
    const SupportFixture f;
    QSignalSpy asked(f.window.get(), &SupportWindow::signInRequested);
    f.click("supportSignIn");
    QVERIFY(!problemAt(f, "supportAppId").isEmpty());
    type(f, "supportAppId", u"sandbox"_s);
    f.click("supportSignIn");
    QVERIFY(!problemAt(f, "supportSecret").isEmpty());
    QCOMPARE(asked.count(), 0);
}

void TestSupportWindow::aKeptSecretMayStayUntyped()
{
    const SupportFixture f;
    QSignalSpy asked(f.window.get(), &SupportWindow::signInRequested);
    f.window->setAppId(u"desk-7"_s, true);
    QCOMPARE(f.find<QLineEdit>("supportAppId")->text(), u"desk-7"_s);
    QVERIFY(f.find<QCheckBox>("supportKeep")->isChecked());
    // It is that id's, not another's.
    type(f, "supportAppId", u"desk-8"_s);
    f.click("supportSignIn");
    QCOMPARE(asked.count(), 0);
    type(f, "supportAppId", u"desk-7"_s);
    f.click("supportSignIn");
    QCOMPARE(asked.count(), 1);
    QVERIFY(asked.first().at(1).value<Secret>().isEmpty());
}

void TestSupportWindow::aWrongSecretIsSaidAtItsField()
{
    const SupportFixture f;
    type(f, "supportAppId", u"sandbox"_s);
    type(f, "supportSecret", u"wrong"_s);
    f.click("supportSignIn");
    QTRY_VERIFY(!problemAt(f, "supportSecret").isEmpty());
    QVERIFY(f.isShown("supportSignInPage"));
    QCOMPARE(f.find<QLineEdit>("supportAppId")->text(), u"sandbox"_s);
    QVERIFY(f.find<QPushButton>("supportSignIn")->isEnabled());
    type(f, "supportSecret", u"sandbox"_s);
    f.click("supportSignIn");
    QTRY_VERIFY(f.isShown("supportHeader"));
}

void TestSupportWindow::otherRefusalsHaveABannerWithTheTrace()
{
    SupportFixture f;
    f.sandbox.setFaults(*Json::parse(
        R"([{"do":"status","status":500,"path":"CompanyAuthDubboService.auth","times":1}])"));
    type(f, "supportAppId", u"sandbox"_s);
    type(f, "supportSecret", u"sandbox"_s);
    f.click("supportSignIn");
    const auto *banner = f.find<StatusBanner>("banner", f.find<QWidget>("supportSignInPage"));
    QTRY_VERIFY(banner->isVisible());
    QVERIFY(f.find<QLabel>("bannerTrace", banner)->isVisible());
}

void TestSupportWindow::aSignInCanBeCancelled()
{
    SupportFixture f;
    f.sandbox.setFaults(*Json::parse(R"([{"do":"silent","path":"CompanyAuthDubboService.auth"}])"));
    type(f, "supportAppId", u"sandbox"_s);
    type(f, "supportSecret", u"sandbox"_s);
    f.click("supportSignIn");
    QTRY_COMPARE(f.services.session.state(), State::SigningIn);
    QVERIFY(!f.find<QLineEdit>("supportAppId")->isEnabled());
    f.click("cancel");
    QTRY_COMPARE(f.services.session.state(), State::SignedOut);
    QVERIFY(f.find<QLineEdit>("supportAppId")->isEnabled());
    QVERIFY(!f.isShown("banner"));
}

void TestSupportWindow::isReadOnlyUntilAskedTwice()
{
    SupportFixture f;
    f.signIn();
    f.window->openCustomer(u"86001175"_s);
    const auto *message = f.find<QPushButton>("customerMessage");
    const auto *adjust = f.find<QPushButton>("customerAdjust");
    QVERIFY(!message->isEnabled() && !adjust->isEnabled());
    QVERIFY(message->toolTip().contains(u"Allow changes"_s));
    f.click("supportChanges");
    QVERIFY(f.isShown("changesQuestion"));
    QVERIFY(!f.services.session.changesAllowed());
    QVERIFY(!f.find<QCheckBox>("supportChanges")->isChecked());
    QVERIFY(f.find<QPushButton>("changesNo")->hasFocus()); // Enter pressed twice changes nothing
    f.click("changesNo");
    QVERIFY(!f.isShown("changesQuestion"));
    QVERIFY(!f.services.session.changesAllowed());

    allowChanges(f);
    QVERIFY(f.services.session.changesAllowed());
    QVERIFY(!f.isShown("changesQuestion"));
    QCOMPARE(f.find<QLabel>("supportMode")->text(), u"CHANGES ALLOWED"_s);
    QVERIFY(message->isEnabled() && adjust->isEnabled());
    f.click("supportChanges"); // off needs no question
    QVERIFY(!f.services.session.changesAllowed());
    QVERIFY(!message->isEnabled());
    QCOMPARE(f.find<QLabel>("supportMode")->text(), u"Read-only"_s);
}

void TestSupportWindow::changesEndWithTheSession()
{
    SupportFixture f;
    f.signIn();
    allowChanges(f);
    f.window->openCustomer(u"86001175"_s);
    f.services.session.expire({.kind = ErrorKind::SessionEnded});
    QVERIFY(!f.find<QPushButton>("customerMessage")->isEnabled());
    QVERIFY(!f.find<QCheckBox>("supportChanges")->isEnabled());
}

void TestSupportWindow::signingOutLeavesNothing()
{
    SupportFixture f;
    f.signIn();
    f.services.customers.search(u"86001175"_s);
    QTRY_COMPARE(f.find<QTableView>("customersTable")->model()->rowCount(), 1);
    f.window->openCustomer(u"86001175"_s);
    f.click("supportSignOut");
    QTRY_VERIFY(f.isShown("supportSignInPage"));
    QCOMPARE(f.find<QTableView>("customersTable")->model()->rowCount(), 0);
    QVERIFY(f.window->findChildren<CustomerView *>().isEmpty());
    QVERIFY(!f.find<QAction>("deskReopenTab")->isEnabled());
    // Nobody is signed in whose customer could be shown.
    f.window->openCustomer(u"86001175"_s);
    QVERIFY(f.window->findChildren<CustomerView *>().isEmpty());
}

void TestSupportWindow::anExpiredSessionAsksInPlace()
{
    SupportFixture f;
    f.signIn();
    f.services.customers.search(u"86001175"_s);
    QTRY_COMPARE(f.find<QTableView>("customersTable")->model()->rowCount(), 1);
    f.window->openCustomer(u"86001175"_s);
    f.window->activateWindow();
    f.services.session.expire({.kind = ErrorKind::SessionEnded, .trace = "trace-77"});
    QVERIFY(f.isShown("supportPrompt"));
    QVERIFY(f.find<QLabel>("promptTrace")->text().contains(u"trace-77"_s));
    QVERIFY(f.isShown("supportHeader"));
    QCOMPARE(f.window->findChildren<CustomerView *>().size(), 1);
    QCOMPARE(f.find<QTableView>("customersTable")->model()->rowCount(), 1);
    QCOMPARE(f.find<QLineEdit>("supportAppId")->text(), u"sandbox"_s);

    type(f, "supportSecret", u"wrong"_s);
    f.click("supportSignIn");
    QTRY_VERIFY(!problemAt(f, "supportSecret").isEmpty());
    QVERIFY(f.isShown("supportPrompt"));
    type(f, "supportSecret", u"sandbox"_s);
    f.click("supportSignIn");
    QTRY_VERIFY(!f.isShown("supportPrompt"));
    QCOMPARE(f.services.session.state(), State::SignedIn);
    QCOMPARE(f.window->findChildren<CustomerView *>().size(), 1);
    QCOMPARE(f.find<QTableView>("customersTable")->model()->rowCount(), 1);
}

void TestSupportWindow::aCustomerHasOneTab()
{
    SupportFixture f;
    f.signIn();
    auto *tabs = f.find<SupportTabs>("supportTabs");
    const int fixed = tabs->count();
    f.window->openCustomer(u"86001175"_s);
    QCOMPARE(tabs->count(), fixed + 1);
    QCOMPARE(tabs->tabText(fixed), u"86001175"_s);
    QCOMPARE(tabs->currentIndex(), fixed);
    tabs->setCurrentIndex(0);
    f.window->openCustomer(u"86001175"_s);
    QCOMPARE(tabs->count(), fixed + 1);
    QCOMPARE(tabs->currentIndex(), fixed);
    for (int tab = 0; tab < fixed; ++tab)
        tabs->closeTab(tab); // these stay
    QCOMPARE(tabs->count(), fixed + 1);
}

void TestSupportWindow::closedTabsComeBack()
{
    SupportFixture f;
    f.signIn();
    auto *tabs = f.find<SupportTabs>("supportTabs");
    const int fixed = tabs->count();
    for (const auto *number : {u"86001175", u"86001176"})
        f.window->openCustomer(QString::fromUtf16(number));
    QVERIFY(!f.find<QAction>("deskReopenTab")->isEnabled());
    f.find<QAction>("deskCloseTab")->trigger();
    QCOMPARE(tabs->count(), fixed + 1);
    QCOMPARE(tabs->tabText(tabs->currentIndex()), u"86001175"_s); // where one was before
    f.find<QAction>("deskCloseTab")->trigger();
    QCOMPARE(tabs->currentIndex(), 0);
    QVERIFY(!f.find<QAction>("deskCloseTab")->isEnabled());
    f.find<QAction>("deskReopenTab")->trigger();
    QCOMPARE(tabs->tabText(tabs->currentIndex()), u"86001175"_s);
    f.find<QAction>("deskReopenTab")->trigger();
    QCOMPARE(tabs->tabText(tabs->currentIndex()), u"86001176"_s);
    QVERIFY(!f.find<QAction>("deskReopenTab")->isEnabled());
}

void TestSupportWindow::tabsAreBounded()
{
    SupportFixture f;
    f.signIn();
    auto *tabs = f.find<SupportTabs>("supportTabs");
    const int fixed = tabs->count();
    const auto open = [&](int number) { f.window->openCustomer(QString::number(number)); };
    for (int number = 0; number < SupportWindow::maxCustomerTabs; ++number)
        open(86'100'000 + number);
    open(86'100'000); // looked at again: no longer the oldest
    open(86'200'000);
    QCOMPARE(tabs->count(), fixed + SupportWindow::maxCustomerTabs);
    QStringList numbers;
    for (int tab = fixed; tab < tabs->count(); ++tab)
        numbers << tabs->tabText(tab);
    QVERIFY(numbers.contains(u"86100000"_s));
    QVERIFY(!numbers.contains(u"86100001"_s));
    QVERIFY(f.find<QAction>("deskReopenTab")->isEnabled());
}

void TestSupportWindow::keysLeadThroughTheDesk()
{
    SupportFixture f;
    f.signIn();
    auto *tabs = f.find<SupportTabs>("supportTabs");
    f.window->openCustomer(u"86001175"_s);
    QVERIFY(QTest::qWaitForWindowActive(f.window.get()));
    QTest::keyClick(f.window.get(), Qt::Key_Tab, Qt::ControlModifier);
    QCOMPARE(tabs->currentIndex(), 0); // round
    QTest::keyClick(f.window.get(), Qt::Key_Tab, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(tabs->currentIndex(), tabs->count() - 1);
    QTest::keyClick(f.window.get(), Qt::Key_F, Qt::ControlModifier);
    QCOMPARE(tabs->currentIndex(), 0);
    QVERIFY(f.find<QLineEdit>("searchNumber")->hasFocus());
    const int before = f.sandbox.requestCount("WhiteCustomerAdminApiService.page");
    QTest::keyClicks(f.find<QLineEdit>("searchNumber"), u"86001175"_s);
    QTest::keyClick(f.window.get(), Qt::Key_F5);
    QTRY_VERIFY(f.sandbox.requestCount("WhiteCustomerAdminApiService.page") > before);
    QTRY_COMPARE(f.find<QTableView>("customersTable")->model()->rowCount(), 1);
}

void TestSupportWindow::placesAreRemembered()
{
    SupportFixture f;
    f.signIn();
    auto *table = f.find<QTableView>("customersTable");
    table->setColumnHidden(4, true);
    table->setColumnWidth(1, 333);
    f.window->resize(1111, 777);
    f.window->close();
    f.makeWindow();
    QVERIFY(f.find<QTableView>("customersTable")->isColumnHidden(4));
    QCOMPARE(f.find<QTableView>("customersTable")->columnWidth(1), 333);
    QVERIFY(!f.settings.windowGeometry(u"support"_s).isEmpty());
}

// 1366 × 768 at 200 %, less a title bar, the menu, the header and the tabs.
void TestSupportWindow::fitsSmallScreens()
{
    SupportFixture f;
    const auto fits = [](const QWidget *part) {
        const QSize needed = part->minimumSizeHint();
        return needed.width() <= 683 && needed.height() <= 256
            ? QString()
            : u"%1 x %2"_s.arg(needed.width()).arg(needed.height());
    };
    QCOMPARE(fits(f.find<QWidget>("supportSignInPage")), QString());
    f.signIn();
    f.services.customers.search();
    QTRY_VERIFY(f.find<QTableView>("customersTable")->model()->rowCount() > 1'000);
    f.services.customers.pause();
    allowChanges(f);
    QTest::keyClicks(f.find<QLineEdit>("filterName"), u"8"_s);
    QTRY_VERIFY(f.isShown("filterClear"));
    QCOMPARE(fits(f.window->findChild<CustomersPane *>()), QString());
    QCOMPARE(fits(f.find<QWidget>("supportHeader")), QString());
    f.window->openCustomer(u"86002001"_s);
    auto *customer = f.window->findChild<CustomerView *>();
    customer->showPart(CustomerRecord::Part::Funds);
    QTRY_VERIFY(f.isShown("support-flow-table"));
    QCOMPARE(fits(customer), QString());
    const QSize small(683, 356); // 1366 x 768 at 200 %, less a title bar
    auto *tabs = f.find<QTabWidget>("supportTabs");
    for (int tab = 0; tab < tabs->count(); ++tab) {
        tabs->setCurrentIndex(tab);
        QCoreApplication::sendPostedEvents();
        f.window->resize(small);
        QCOMPARE(f.window->size(), small);
    }
}

void TestSupportWindow::theWalk()
{
    SupportFixture f;
    QCOMPARE(accessibilityProblems(*f.window).join(u'\n'), QString());
    f.signIn();
    QCOMPARE(accessibilityProblems(*f.window).join(u'\n'), QString()); // nothing looked for
    f.services.customers.search(u"86001175"_s);
    QTRY_COMPARE(f.find<QTableView>("customersTable")->model()->rowCount(), 1);
    QCOMPARE(accessibilityProblems(*f.window).join(u'\n'), QString());
    f.click("supportChanges");
    QCOMPARE(accessibilityProblems(*f.window).join(u'\n'), QString()); // the question
    f.click("changesNo");
    f.services.session.expire({.kind = ErrorKind::SessionEnded});
    QCOMPARE(accessibilityProblems(*f.window).join(u'\n'), QString());
}

void TestSupportWindow::anotherLanguageIsTakenUp()
{
    SupportFixture f;
    f.signIn();
    f.window->openCustomer(u"86001175"_s);
    QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
    QEvent change(QEvent::LanguageChange);
    QCoreApplication::sendEvent(f.window.get(), &change);
    QVERIFY(f.window->windowTitle().contains(f.services.session.company().name));
    QLocale::setDefault(QLocale(u"en_US"_s));
}

QTEST_MAIN(TestSupportWindow)
#include "tst_supportwindow.moc"
