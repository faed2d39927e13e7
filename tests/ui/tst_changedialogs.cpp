// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/services/customerrecord.h"
#include "tests/ui/deskfixture.h"
#include "ui/common/fieldrow.h"
#include "ui/common/statusbanner.h"
#include "ui/support/adjustmentdialog.h"
#include "ui/support/messagedialog.h"

#include <QPlainTextEdit>
#include <QPushButton>

using namespace mm;
using namespace Qt::Literals::StringLiterals;

using Step = ChangeDialog::Step;

namespace {

struct DialogFixture : DeskFixture {
    DialogFixture() { services.session.setChangesAllowed(true); }

    /// Somebody with accounts.
    [[nodiscard]] CustomerSummary customer()
    {
        services.customers.search();
        if (!QTest::qWaitFor([this] { return services.customers.list().size() == 50; }, 20'000))
            qFatal("no customers");
        for (int row = 0; row < 50; ++row) {
            CustomerRecord record(services.client, services.session,
                                  services.customers.list().at(row));
            record.load(CustomerRecord::Part::Accounts);
            const bool loaded = QTest::qWaitFor(
                [&] {
                    return record.state(CustomerRecord::Part::Accounts)
                        != CustomerRecord::State::Loading;
                },
                20'000);
            accounts = record.accounts();
            if (loaded && !accounts.empty() && accounts.front().balance)
                return record.summary();
        }
        qFatal("nobody has an account");
    }
    static void show(QWidget &dialog)
    {
        dialog.show();
        if (!QTest::qWaitForWindowActive(&dialog))
            qFatal("the window does not come up");
    }
    [[nodiscard]] static QPushButton *main(const ChangeDialog &dialog)
    {
        return find<QPushButton>(dialog, "changeMain");
    }
    [[nodiscard]] static QString banner(const ChangeDialog &dialog)
    {
        return find<StatusBanner>(dialog, "changeBanner")->text();
    }
    [[nodiscard]] static QString problem(const QWidget &dialog, const char *editor)
    {
        const auto *at = find<QWidget>(dialog, editor);
        const auto *row = qobject_cast<const FieldRow *>(at->parentWidget());
        return row ? row->problem() : QString();
    }
    std::vector<Account> accounts;
};

CustomerSummary somebody()
{
    CustomerSummary summary;
    summary.id = 1;
    summary.customerNo = u"86000001"_s;
    return summary;
}

} // namespace

class TestChangeDialogs : public QObject
{
    Q_OBJECT
private slots:
    void messageIsCheckedConfirmedAndSent();
    void enterTwiceSendsNothing();
    void nothingWhereChangesAreOff();
    void lostAnswersAreNotRepeated();
    void refusalsLeadBackToTheForm();
    void typedTextIsNotThrownAwayByOneKey();
    void amounts_data();
    void amounts();
    void adjustmentIsSpelledOutAndProposed();
    void adjustmentsOfNobody();
    void canBeWalked();
};

void TestChangeDialogs::messageIsCheckedConfirmedAndSent()
{
    DialogFixture f;
    MessageDialog dialog(f.services, f.customer(), f.theme);
    f.show(dialog);
    f.main(dialog)->click();
    QCOMPARE(dialog.step(), Step::Form);
    QVERIFY(!f.problem(dialog, "messageTitle").isEmpty());
    QVERIFY(!f.problem(dialog, "messageContent").isEmpty());
    QVERIFY(f.find<QLineEdit>(dialog, "messageTitle")->hasFocus());
    f.type(dialog, "messageTitle", QString(120, u'x'));
    QCOMPARE(f.find<QLineEdit>(dialog, "messageTitle")->text().size(), 100);
    f.find<QPlainTextEdit>(dialog, "messageContent")->setPlainText(u"<b>Good</b> morning"_s);
    f.main(dialog)->click();
    QCOMPARE(dialog.step(), Step::Confirm);
    const QString all = f.text(dialog, "changeAll");
    QVERIFY(all.contains(u"<b>Good</b> morning"_s)); // plain text
    QVERIFY(all.contains(u"English"_s));
    QCOMPARE(f.sandbox.requestCount("PlatFormMessage"), 0);
    f.main(dialog)->click();
    QCOMPARE(dialog.step(), Step::Sending);
    QVERIFY(!f.main(dialog)->isEnabled());
    dialog.reject(); // what is under way is waited for
    QVERIFY(dialog.isVisible());
    QTRY_COMPARE(dialog.step(), Step::Done);
    QCOMPARE(f.sandbox.requestCount("PlatFormMessage"), 1);
    QVERIFY(f.audited().contains("\"ok\""));
    f.main(dialog)->click();
    QVERIFY(!dialog.isVisible());
}

void TestChangeDialogs::enterTwiceSendsNothing()
{
    DialogFixture f;
    MessageDialog dialog(f.services, f.customer(), f.theme);
    f.show(dialog);
    f.find<QPlainTextEdit>(dialog, "messageContent")->setPlainText(u"c"_s);
    f.type(dialog, "messageTitle", u"t"_s);
    auto *title = f.find<QLineEdit>(dialog, "messageTitle");
    QTest::keyClick(title, Qt::Key_Return);
    QCOMPARE(dialog.step(), Step::Confirm);
    QTest::keyClick(dialog.focusWidget(), Qt::Key_Return);
    QCOMPARE(dialog.step(), Step::Form);
    QCOMPARE(f.sandbox.requestCount("PlatFormMessage"), 0);
    // The keyboard's way to send: review, then the button itself.
    QTest::keyClick(title, Qt::Key_Return);
    f.main(dialog)->setFocus();
    QTest::keyClick(f.main(dialog), Qt::Key_Return);
    QTRY_COMPARE(dialog.step(), Step::Done);
    QCOMPARE(f.sandbox.requestCount("PlatFormMessage"), 1);
}

void TestChangeDialogs::nothingWhereChangesAreOff()
{
    DialogFixture f;
    f.services.session.setChangesAllowed(false);
    MessageDialog dialog(f.services, somebody(), f.theme);
    f.show(dialog);
    QVERIFY(!f.main(dialog)->isEnabled());
    QVERIFY(!f.text(dialog, "changeNote").isEmpty());
    f.services.session.setChangesAllowed(true);
    QVERIFY(f.main(dialog)->isEnabled());
    f.type(dialog, "messageTitle", u"t"_s);
    f.find<QPlainTextEdit>(dialog, "messageContent")->setPlainText(u"c"_s);
    f.main(dialog)->click();
    QCOMPARE(dialog.step(), Step::Confirm);
    f.services.session.setChangesAllowed(false); // while it is open
    QVERIFY(!f.main(dialog)->isEnabled());
    f.main(dialog)->click();
    QCOMPARE(dialog.step(), Step::Confirm);
    QCOMPARE(f.sandbox.requestCount("PlatFormMessage"), 0);
}

void TestChangeDialogs::lostAnswersAreNotRepeated()
{
    DialogFixture f;
    f.sandbox.setFaults(*Json::parse(R"([{"do":"drop","path":"PlatFormMessage","times":1}])"));
    MessageDialog dialog(f.services, somebody(), f.theme);
    f.show(dialog);
    f.type(dialog, "messageTitle", u"t"_s);
    f.find<QPlainTextEdit>(dialog, "messageContent")->setPlainText(u"c"_s);
    f.main(dialog)->click();
    f.main(dialog)->click();
    QTRY_COMPARE(dialog.step(), Step::Unknown);
    QVERIFY(f.text(dialog, "changeOutcome").contains(u"may or may not"_s));
    QVERIFY(!f.find<QLabel>(dialog, "bannerTrace")->text().isEmpty());
    QVERIFY(!f.find<QPushButton>(dialog, "changeOther")->isVisible()); // no way back to sending
    QCOMPARE(f.sandbox.requestCount("PlatFormMessage"), 1);
    f.main(dialog)->click();
    QVERIFY(!dialog.isVisible());
    QCOMPARE(f.sandbox.requestCount("PlatFormMessage"), 1);
}

void TestChangeDialogs::refusalsLeadBackToTheForm()
{
    DialogFixture f;
    f.sandbox.setFaults(*Json::parse(
        R"([{"do":"refuse","path":"PlatFormMessage","code":"GATEWAY_CODE_019","times":1}])"));
    MessageDialog dialog(f.services, somebody(), f.theme);
    f.show(dialog);
    f.type(dialog, "messageTitle", u"kept"_s);
    f.find<QPlainTextEdit>(dialog, "messageContent")->setPlainText(u"c"_s);
    f.main(dialog)->click();
    f.main(dialog)->click();
    QTRY_COMPARE(dialog.step(), Step::Form);
    QVERIFY(!f.banner(dialog).isEmpty());
    QCOMPARE(f.find<QLineEdit>(dialog, "messageTitle")->text(), u"kept"_s);
}

void TestChangeDialogs::typedTextIsNotThrownAwayByOneKey()
{
    DialogFixture f;
    MessageDialog empty(f.services, somebody(), f.theme);
    f.show(empty);
    QTest::keyClick(&empty, Qt::Key_Escape);
    QVERIFY(!empty.isVisible());
    MessageDialog dialog(f.services, somebody(), f.theme);
    f.show(dialog);
    f.type(dialog, "messageTitle", u"typed"_s);
    QTest::keyClick(&dialog, Qt::Key_Escape);
    QVERIFY(dialog.isVisible());
    dialog.close();
    QVERIFY(dialog.isVisible());
    QVERIFY(!f.banner(dialog).isEmpty());
    f.click(*f.find<StatusBanner>(dialog, "changeBanner"), "bannerAction");
    QVERIFY(!dialog.isVisible());
}

void TestChangeDialogs::amounts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("amount"); ///< empty: refused
    const auto row = [](const QString &text, const QString &locale, const QString &amount) {
        QTest::addRow("%s %s", qPrintable(text), qPrintable(locale)) << text << locale << amount;
    };
    row(u"12.50"_s, u"en_US"_s, u"12.50"_s);
    row(u"+3"_s, u"en_US"_s, u"3"_s);
    row(u" -0.000001 "_s, u"en_US"_s, u"-0.000001"_s);
    row(u"−7"_s, u"en_US"_s, u"-7"_s); // U+2212, as amounts are shown
    row(u"1,000"_s, u"en_US"_s, {}); // a thousand, or one?
    row(u"1,5"_s, u"de_DE"_s, u"1.5"_s);
    row(u"1.5"_s, u"de_DE"_s, u"1.5"_s);
    row(u"1.000,5"_s, u"de_DE"_s, {});
    row(u"1e3"_s, u"en_US"_s, {});
    row(u""_s, u"en_US"_s, {});
    row(u"ten"_s, u"en_US"_s, {});
}

void TestChangeDialogs::amounts()
{
    QFETCH(QString, text);
    QFETCH(QString, locale);
    QFETCH(QString, amount);
    const std::optional<Decimal> typed = typedAmount(text, QLocale(locale));
    QCOMPARE(typed ? typed->toString() : QString(), amount);
}

void TestChangeDialogs::adjustmentIsSpelledOutAndProposed()
{
    DialogFixture f;
    const CustomerSummary customer = f.customer();
    AdjustmentDialog dialog(f.services, customer, f.accounts, f.theme, f.formatting);
    f.show(dialog);
    const Account &account = f.accounts.front();
    const int digits = account.digits.value_or(0);
    for (const QString &wrong :
         {u"ten"_s, u"0"_s, u"0.00"_s, u"1,000"_s, u"0."_s + QString(digits, u'0') + u'1'}) {
        f.type(dialog, "adjustmentAmount", wrong);
        f.main(dialog)->click();
        QCOMPARE(dialog.step(), Step::Form);
        QVERIFY2(!f.problem(dialog, "adjustmentAmount").isEmpty(), qPrintable(wrong));
    }
    f.type(dialog, "adjustmentAmount", u"-1"_s);
    f.type(dialog, "adjustmentRemark", u"a test"_s);
    f.main(dialog)->click();
    QCOMPARE(dialog.step(), Step::Confirm);
    const QString all = f.text(dialog, "changeAll");
    QVERIFY(all.contains(customer.customerNo));
    QVERIFY(all.contains(QString::number(*account.accountId)));
    QVERIFY2(all.contains(u"away"_s), qPrintable(all));
    QVERIFY(all.contains(f.formatting.amount(account.balance, digits)));
    QVERIFY(
        all.contains(f.formatting.amount(Decimal::subtract(*account.balance, Decimal(1)), digits)));
    QVERIFY(all.contains(u"a test"_s));
    QCOMPARE(f.sandbox.requestCount("addCustomerAdjustProposal"), 0);
    f.main(dialog)->click();
    QTRY_COMPARE(dialog.step(), Step::Done);
    QCOMPARE(f.sandbox.requestCount("addCustomerAdjustProposal"), 1);
    const QString number = f.find<QLineEdit>(dialog, "adjustmentNumber")->text();
    QVERIFY(!number.isEmpty());
    QVERIFY(f.text(dialog, "changeOutcome").contains(number));
    f.click(dialog, "adjustmentLookUp");
    auto *proposal = f.find<QLabel>(dialog, "adjustmentProposal");
    QTRY_VERIFY(proposal->isVisible());
    QVERIFY2(proposal->text().contains(u"Approval"_s), qPrintable(proposal->text()));
}

void TestChangeDialogs::adjustmentsOfNobody()
{
    DialogFixture f;
    AdjustmentDialog dialog(f.services, somebody(), {}, f.theme, f.formatting);
    f.show(dialog);
    f.type(dialog, "adjustmentAmount", u"1"_s);
    f.main(dialog)->click();
    QCOMPARE(dialog.step(), Step::Form);
    QVERIFY(!f.problem(dialog, "adjustmentAccount").isEmpty());
}

void TestChangeDialogs::canBeWalked()
{
    DialogFixture f;
    const CustomerSummary customer = f.customer();
    MessageDialog message(f.services, customer, f.theme);
    f.show(message);
    QCOMPARE(accessibilityProblems(message).join(u'\n'), QString());
    message.close();
    AdjustmentDialog adjustment(f.services, customer, f.accounts, f.theme, f.formatting);
    f.show(adjustment);
    QCOMPARE(accessibilityProblems(adjustment).join(u'\n'), QString());
    f.services.session.setChangesAllowed(false);
    QCOMPARE(accessibilityProblems(adjustment).join(u'\n'), QString());
}

QTEST_MAIN(TestChangeDialogs)
#include "tst_changedialogs.moc"
