// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "tests/support/browser.h"
#include "tests/ui/accountfixture.h"
#include "ui/account/connectedapplicationsdialog.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace mm;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString appId = u"088b591f5fd735be62608a272f4d971f"_s;

struct Fixture : AccountFixture<ConnectedApplicationsDialog> {
    explicit Fixture(const QString &email = u"trader@example.com"_s) : AccountFixture(email) { }

    void nameApplication(const QString &id = appId, const QString &kind = u"HG"_s) const
    {
        type("appId", id);
        type("appType", kind);
    }
    void allow() const
    {
        nameApplication();
        click("giveCodeContinue");
        click("consentAllow");
        QTRY_VERIFY(isShown("oneTimeCode"));
    }
    [[nodiscard]] QString code() const { return part<QLineEdit>("oneTimeCodeText")->text(); }
    /// A code of the customer's, exchanged on the developers' page.
    void exchange() const
    {
        allow();
        const QString given = code();
        part<QTabWidget>("accountPages")->setCurrentIndex(1);
        type("developerAppId", appId);
        type("developerSecret", u"sandbox"_s);
        type("developerCode", given);
        click("developerExchange");
        QTRY_VERIFY(isShown("accessToken"));
    }
    [[nodiscard]] QString revealed(const char *name) const
    {
        const QByteArray display(name);
        click((display + "Reveal").constData());
        return part<QLineEdit>((display + "Text").constData())->text();
    }
};

} // namespace

class ConnectedApplicationsTest : public QObject
{
    Q_OBJECT

private slots:
    void consentSaysWhoAsksForWhat()
    {
        Fixture f;
        f.click("giveCodeContinue");
        QCOMPARE(f.problem("appId"), u"Enter the ID of the application."_s);
        QCOMPARE(f.problem("appType"), u"Enter the type the application has told you."_s);
        QCOMPARE(f.dialog->focusWidget()->objectName(), u"appId"_s);
        f.nameApplication(u"<b>%1</b>"_s, u"%2"_s); // a text, whatever it is
        f.click("giveCodeContinue");
        const QString app = f.text("consentApplication");
        QVERIFY2(app.startsWith(u"Application ID: <b>%1</b>\nType: %2\nAt: "_s), qPrintable(app));
        QVERIFY(app.contains(f.sandbox.environment().name));
        const QString sees = f.text("consentSees");
        for (const QString &part : {u"customer number: 86002001"_s, u"account ID"_s,
                                    u"e-mail address: tr**@example.com"_s, u"connected sign-ins"_s})
            QVERIFY2(sees.contains(part), qPrintable(sees));
        QCOMPARE(f.dialog->focusWidget()->objectName(), u"consentRefuse"_s);
        f.checkAccessible();
        QTest::keyClick(f.dialog->focusWidget(), Qt::Key_Return);
        QVERIFY(f.isShown("giveCodeContinue"));
        QCOMPARE(f.part<QLineEdit>("appId")->text(), u"<b>%1</b>"_s);
        QCOMPARE(f.sandbox.requestCount("auth2/code"), 0);
    }

    void enterAsksForConsentAndNoMore()
    {
        Fixture f;
        f.nameApplication();
        auto *appType = f.part<QLineEdit>("appType");
        appType->setFocus();
        QTest::keyClick(appType, Qt::Key_Return);
        QTRY_VERIFY(f.isShown("consentAllow"));
        QCOMPARE(f.dialog->focusWidget()->objectName(), u"consentRefuse"_s);
        QCOMPARE(f.sandbox.requestCount("auth2/code"), 0);
    }

    void openedAgainItStartsAtTheFirstField()
    {
        Fixture f;
        f.dialog->show();
        QCOMPARE(f.dialog->focusWidget()->objectName(), u"appId"_s);
        f.dialog->reject();
        f.dialog->show();
        QCOMPARE(f.dialog->focusWidget()->objectName(), u"appId"_s);
    }

    void allowedThereIsACode()
    {
        Fixture f;
        f.allow();
        const QString code = f.code();
        QVERIFY(code.size() >= 16);
        QVERIFY(f.text("codeText").startsWith(u"It is valid once."_s));
        f.click("oneTimeCodeCopy");
        QCOMPARE(QGuiApplication::clipboard()->text(), code);
        f.checkAccessible();
        f.click("codeDone");
        QVERIFY(f.isShown("giveCodeContinue"));
        f.checkHoldsNone({code});
        QVERIFY(QGuiApplication::clipboard()->text().isEmpty());
    }

    void unknownApplication()
    {
        Fixture f;
        f.nameApplication(u"nobody"_s);
        f.click("giveCodeContinue");
        f.click("consentAllow");
        QTRY_VERIFY(!f.banner("giveCodeBanner").isEmpty());
        QVERIFY(!f.isShown("oneTimeCode"));
        f.click("consentRefuse");
        QCOMPARE(f.part<QLineEdit>("appId")->text(), u"nobody"_s); // to be corrected
    }

    void askedInTheBrowser()
    {
        Fixture f;
        f.nameApplication();
        f.click("giveCodeInBrowser");
        QTRY_VERIFY(f.services.browser.isWaiting());
        QVERIFY(f.isShown("browserCancel"));
        f.click("browserCancel");
        QTRY_VERIFY(f.part("giveCodeInBrowser")->isEnabled());
        QVERIFY(f.banner("giveCodeBanner").isEmpty());

        f.click("giveCodeInBrowser");
        QTRY_VERIFY(f.services.browser.isWaiting());
        const BrowserPage page = Browser::open(f.services.browser.url());
        (void)Browser::submit(page, u"Refuse"_s);
        QTRY_VERIFY(!f.banner("giveCodeBanner").isEmpty());

        f.click("giveCodeInBrowser");
        QTRY_VERIFY(f.services.browser.isWaiting());
        (void)Browser::submit(
            Browser::open(f.services.browser.url()), u"Agree"_s,
            {{u"loginName"_s, u"trader@example.com"_s}, {u"password"_s, u"a123456"_s}});
        QTRY_VERIFY(f.isShown("oneTimeCode"));
        QVERIFY(f.code().size() >= 16);
    }

    void expiredTheFormIsKept()
    {
        Fixture f;
        f.nameApplication();
        f.click("giveCodeContinue");
        f.expire();
        QVERIFY(f.banner("accountBanner").startsWith(u"Your session has ended."_s));
        QSignalSpy wanted(f.dialog.get(), &AccountDialog::signInRequested);
        f.click("consentAllow");
        QCOMPARE(wanted.count(), 1);
        f.signIn(u"trader@example.com"_s);
        f.click("consentAllow");
        QTRY_VERIFY(f.isShown("oneTimeCode"));
    }

    void tokensAreHiddenUntilAskedFor()
    {
        Fixture f;
        f.exchange();
        QVERIFY(f.part<QLineEdit>("developerCode")->text().isEmpty()); // used up
        QCOMPARE(f.part<QLineEdit>("accessTokenText")->text(), QString(16, u'•'));
        QCOMPARE(f.part("accessTokenText")->accessibleName(), u"Access token, hidden"_s);
        f.checkAccessible();
        const QString access = f.revealed("accessToken");
        const QString refresh = f.revealed("refreshToken");
        QVERIFY(access.size() >= 16 && refresh.size() >= 16 && access != refresh);
        f.click("accessTokenCopy");
        QCOMPARE(QGuiApplication::clipboard()->text(), access);

        f.click("developerRefresh");
        QTRY_COMPARE(f.part<QLineEdit>("accessTokenText")->text(), QString(16, u'•'));
        QVERIFY(f.revealed("accessToken") != access);
        QVERIFY(f.revealed("refreshToken") != refresh);
        const QString newer = f.part<QLineEdit>("accessTokenText")->text();
        f.click("accountClose");
        f.checkHoldsNone({access, refresh, newer, u"sandbox"_s});
        QVERIFY(QGuiApplication::clipboard()->text().isEmpty());
    }

    void wrongSecretAndUsedCode()
    {
        Fixture f;
        f.part<QTabWidget>("accountPages")->setCurrentIndex(1);
        f.click("developerExchange");
        QCOMPARE(f.problem("developerAppId"), u"Enter the ID of the application."_s);
        QCOMPARE(f.problem("developerSecret"), u"Enter the application's secret."_s);
        QCOMPARE(f.problem("developerCode"), u"Enter the code the user was given."_s);
        f.type("developerAppId", appId);
        f.type("developerSecret", u"wrong"_s);
        f.type("developerCode", u"nothing"_s);
        f.click("developerExchange");
        QTRY_VERIFY(!f.banner("developerBanner").isEmpty());
        QVERIFY(!f.isShown("accessToken"));
        QCOMPARE(f.part<QLineEdit>("developerSecret")->text(), u"wrong"_s);
        QCOMPARE(f.part<QLineEdit>("developerCode")->text(), u"nothing"_s);
    }

    void theDocumentsUser()
    {
        Fixture f(u"headline@example.com"_s);
        f.exchange();
        f.click("developerUser");
        QTRY_VERIFY(f.isShown("developerUserText"));
        QCOMPARE(f.text("developerUserText"),
                 u"Customer number: 86021063\nAccount ID: 0\nE-mail: –\nSign-ins: 5"_s);
        const std::pair<QString, QString> rows[] = {{u"Telegram"_s, u"666666660"_s},
                                                    {u"Google"_s, u"12345678901234567890"_s},
                                                    {u"Facebook"_s, u"123456789012340"_s},
                                                    {u"Telegram"_s, u"666666660"_s},
                                                    {u"3"_s, u"(no ID)"_s}};
        int row = 0;
        for (const auto &[source, id] : rows) {
            ++row;
            QCOMPARE(f.text(qPrintable(u"identitySource%1"_s.arg(row))), source);
            QCOMPARE(f.text(qPrintable(u"identityId%1"_s.arg(row))), id);
        }
        QVERIFY(f.part("identityBind4"));
        QVERIFY(!f.dialog->findChild<QWidget *>(u"identityBind5"_s)); // half of one
        f.checkAccessible();
        // The gateway binds only what was proved in a browser.
        f.click("identityBind2");
        QTRY_VERIFY(!f.banner("developerBanner").isEmpty());
        QCOMPARE(f.sandbox.requestCount("bindThirdAccount"), 1);
        QVERIFY(f.isShown("developerUserText"));
    }
};

QTEST_MAIN(ConnectedApplicationsTest)
#include "tst_connectedapplications.moc"
