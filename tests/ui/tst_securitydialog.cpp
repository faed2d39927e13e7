// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "tests/support/browser.h"
#include "tests/ui/accountfixture.h"
#include "ui/account/identitylist.h"
#include "ui/account/qrcode.h"
#include "ui/account/securitydialog.h"
#include "ui/common/newpasswordfield.h"
#include "ui/common/secretfield.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace mm;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString trader = u"trader@example.com"_s;
const QString goodPassword = u"meadow-Trout-58-lantern"_s;

struct Fixture : AccountFixture<SecurityDialog> {
    using Page = SecurityDialog::Page;
    Fixture(const QString &email, Page page, const SandboxOptions &options = {}) :
        AccountFixture(email, int(page), options)
    { }

    void typePasswords(const QString &old, const QString &fresh) const
    {
        type("oldPassword", old);
        type(part<NewPasswordField>("newPassword")->edit(), fresh);
    }
    [[nodiscard]] QString freshPassword() const
    {
        return part<NewPasswordField>("newPassword")->edit()->text();
    }
    /// Through the steps to where proofs are asked for.
    void beginMfa() const
    {
        click("mfaBegin");
        QTRY_VERIFY(isShown("mfaQrCode"));
        click("mfaNext");
        QVERIFY(isShown("googleCode"));
    }
};

} // namespace

class SecurityDialogTest : public QObject
{
    Q_OBJECT

private slots:
    // Password

    void passwordIsChanged()
    {
        Fixture f(trader, Fixture::Page::Password);
        QVERIFY(f.isShown("oldPassword"));
        QVERIFY(!f.isShown("passwordGoogleCode"));
        f.typePasswords(u"a123456"_s, goodPassword);
        QTest::keyClick(f.part<NewPasswordField>("newPassword")->edit(), Qt::Key_Return);
        QTRY_COMPARE(f.banner("passwordBanner"), u"Done. Use the new password from now on."_s);
        f.checkHoldsNone({goodPassword, u"a123456"_s});
        f.services.signIn.signOut();
        f.signIn(trader, goodPassword.toLatin1().constData());
    }

    void passwordProblemsAreSaidAtTheFields()
    {
        Fixture f(trader, Fixture::Page::Password);
        f.click("passwordSubmit");
        QCOMPARE(f.problem("oldPassword"), u"Enter your current password."_s);
        QCOMPARE(f.problem("newPassword"), u"Enter a new password."_s);
        QCOMPARE(f.dialog->focusWidget()->objectName(), u"oldPassword"_s);
        f.typePasswords(u"a123456"_s, u"abc123"_s);
        QVERIFY(f.problem("newPassword").isEmpty());
        f.click("passwordSubmit");
        QCOMPARE(f.problem("newPassword"), u"This password is too easy to guess."_s);
        f.typePasswords(goodPassword, goodPassword);
        f.click("passwordSubmit");
        QCOMPARE(f.problem("newPassword"), u"This is your current password."_s);
        QCOMPARE(f.sandbox.requestCount("updateLoginPwd"), 0);

        f.typePasswords(u"wrong"_s, goodPassword);
        f.click("passwordSubmit");
        QTRY_COMPARE(f.problem("oldPassword"), u"This is not your current password."_s);
        QVERIFY(f.part("oldPassword")->property("invalid").toBool());
        QCOMPARE(f.freshPassword(), goodPassword); // nothing typed is lost
        QCOMPARE(f.sandbox.requestCount("updateLoginPwd"), 1);
    }

    void firstPassword()
    {
        const QString nobody = u"nopass@example.com"_s; // came in by a code
        Fixture f(nobody, Fixture::Page::Password);
        QVERIFY(!f.isShown("oldPassword"));
        QCOMPARE(f.part<QPushButton>("passwordSubmit")->text(), u"Set the password"_s);
        QVERIFY(f.text("passwordIntro").startsWith(u"Your account has no password yet."_s));
        f.type(f.part<NewPasswordField>("newPassword")->edit(), goodPassword);
        f.click("passwordSubmit");
        QTRY_VERIFY(f.banner("passwordBanner").startsWith(u"Done."_s));
        QCOMPARE(f.sandbox.requestCount("bindLoginPwd"), 1);
        QCOMPARE(f.part<QPushButton>("passwordSubmit")->text(), u"Change the password"_s);
        QVERIFY(f.isShown("oldPassword"));
        f.checkHoldsNone({goodPassword});
    }

    void googleCodeWhereItIsOn()
    {
        Fixture f(u"mfa@example.com"_s, Fixture::Page::Password);
        f.typePasswords(u"a123456"_s, goodPassword);
        f.click("passwordSubmit");
        QCOMPARE(f.problem("passwordGoogleCode"),
                 u"Enter the 6 digits your authenticator app shows."_s);
        f.type("passwordGoogleCode", u"654 321"_s);
        f.click("passwordSubmit");
        QTRY_VERIFY(f.problem("passwordGoogleCode").startsWith(u"The Google code is wrong"_s));
        f.type("passwordGoogleCode", u"123 456"_s);
        f.click("passwordSubmit");
        QTRY_VERIFY(f.banner("passwordBanner").startsWith(u"Done."_s));
    }

    // Two-step verification

    void mfaIsTurnedOn()
    {
        Fixture f(u"demo@example.com"_s, Fixture::Page::TwoStep);
        QCOMPARE(f.text("mfaState"), u"Two-step verification is off."_s);
        f.click("mfaBegin");
        QTRY_VERIFY(f.isShown("mfaQrCode"));
        QVERIFY(!f.part<QrCode>("mfaQrCode")->isEmpty());
        const QString shown = f.part<QLineEdit>("mfaKeyText")->text();
        QVERIFY2(QRegularExpression(u"^([A-Z2-7]{4} )+[A-Z2-7]{1,4}$"_s).match(shown).hasMatch(),
                 qPrintable(shown));
        f.click("mfaKeyCopy");
        const QString key = QString(shown).remove(u' ');
        QCOMPARE(QGuiApplication::clipboard()->text(), key);
        QVERIFY(f.text("mfaKeyNote").startsWith(u"Copied."_s));
        f.checkAccessible();

        f.click("mfaNext");
        QVERIFY(f.text("proofIntro").contains(u"22**@qq.com"_s));
        QVERIFY(f.text("proofIntro").contains(u"135******9561"_s));
        f.click("mfaSubmit");
        QCOMPARE(f.problem("googleCode"), u"Enter the 6 digits your authenticator app shows."_s);
        QCOMPARE(f.problem("emailCode"), u"Have a code sent to you first."_s);
        QCOMPARE(f.problem("smsCode"), u"Have a code sent to you first."_s);
        QCOMPARE(f.dialog->focusWidget()->objectName(), u"googleCode"_s);
        QCOMPARE(f.sandbox.requestCount("enableOrForbidMFA"), 0);

        f.type("googleCode", u"111111"_s);
        f.typeCode("emailCode");
        f.typeCode("smsCode", u"999999"_s);
        f.click("mfaSubmit");
        QTRY_VERIFY(f.problem("googleCode").startsWith(u"The Google code is wrong"_s));
        f.type("googleCode", u"123456"_s);
        f.click("mfaSubmit");
        QTRY_VERIFY(f.problem("smsCode").startsWith(u"The verification code is wrong"_s));
        f.click("mfaBack");
        QVERIFY(f.isShown("mfaQrCode")); // the same secret still
        QCOMPARE(f.part<QLineEdit>("mfaKeyText")->text(), shown);
        f.click("mfaNext");
        f.typeCode("smsCode");
        QTest::keyClick(f.part<CodeField>("smsCode")->edit(), Qt::Key_Return);
        QTRY_COMPARE(f.text("mfaState"), u"Two-step verification is on."_s);
        QVERIFY(f.services.session.customer().mfaEnabled());
        QVERIFY(f.part<QrCode>("mfaQrCode")->isEmpty());
        f.checkHoldsNone({key, shown});
        QVERIFY(!QGuiApplication::clipboard()->text().contains(key));
    }

    void mfaIsTurnedOff()
    {
        Fixture f(u"mfa@example.com"_s, Fixture::Page::TwoStep);
        QCOMPARE(f.text("mfaState"), u"Two-step verification is on."_s);
        f.click("mfaBegin");
        QCOMPARE(f.text("mfaState"), u"Turn two-step verification off?"_s);
        QCOMPARE(f.dialog->focusWidget()->objectName(), u"mfaKeep"_s);
        f.click("mfaKeep");
        QCOMPARE(f.text("mfaState"), u"Two-step verification is on."_s);
        f.click("mfaBegin");
        f.click("mfaBegin");
        QVERIFY(f.isShown("emailCode"));
        QVERIFY(!f.isShown("smsCode")); // there is no phone
        QVERIFY(!f.isShown("mfaBack"));
        f.type("googleCode", u"123456"_s);
        f.typeCode("emailCode");
        f.click("mfaSubmit");
        QTRY_COMPARE(f.text("mfaState"), u"Two-step verification is off."_s);
        QVERIFY(!f.services.session.customer().mfaEnabled());
    }

    void securityCheckBeforeACode()
    {
        Fixture f(u"mfa@example.com"_s, Fixture::Page::TwoStep, {.captcha = true});
        f.click("mfaBegin");
        f.click("mfaBegin");
        auto *code = f.part<CodeField>("emailCode");
        code->send();
        QTRY_VERIFY(f.isShown("browserCancel"));
        f.click("browserCancel");
        QTRY_VERIFY(!code->isSending());
        QVERIFY(!code->wasSent());
        QVERIFY(f.banner("mfaBanner").isEmpty()); // the user knows
        code->send();
        QTRY_VERIFY(f.services.browser.isWaiting());
        Fixture::solveCaptcha(f.services.browser.url());
        QTRY_VERIFY(code->wasSent());
        QVERIFY(!f.isShown("browserCancel"));
    }

    void gatewayGone()
    {
        Fixture f(trader, Fixture::Page::TwoStep);
        f.beginMfa();
        f.type("googleCode", u"123456"_s);
        f.typeCode("emailCode");
        f.typeCode("smsCode");
        f.sandbox.setListening(false);
        f.sandbox.dropConnections();
        f.click("mfaSubmit");
        QTRY_VERIFY(!f.banner("mfaBanner").isEmpty());
        QVERIFY(f.part("mfaSubmit")->isEnabled());
        QCOMPARE(f.part<QLineEdit>("googleCode")->text(), u"123456"_s);
        f.sandbox.setListening(true);
        f.click("mfaSubmit");
        QTRY_COMPARE(f.text("mfaState"), u"Two-step verification is on."_s);
        QVERIFY(f.banner("mfaBanner").startsWith(u"From now on"_s));
    }

    void closedNothingSecretIsLeft()
    {
        Fixture f(trader, Fixture::Page::TwoStep);
        f.click("mfaBegin");
        QTRY_VERIFY(f.isShown("mfaQrCode"));
        const QString key = f.part<QLineEdit>("mfaKeyText")->text();
        f.click("mfaKeyCopy");
        f.dialog->openAt(Fixture::Page::Password);
        f.typePasswords(u"a123456"_s, goodPassword);
        f.click("accountClose");
        QVERIFY(!f.dialog->isVisible());
        f.checkHoldsNone({key, goodPassword, u"a123456"_s});
        QVERIFY(f.part<QrCode>("mfaQrCode")->isEmpty());
        QVERIFY(QGuiApplication::clipboard()->text().isEmpty());
        f.dialog->openAt(Fixture::Page::TwoStep);
        QCOMPARE(f.text("mfaState"), u"Two-step verification is off."_s);
    }

    // The session

    void expiredTheFormIsKeptAndGoesOn()
    {
        Fixture f(trader, Fixture::Page::Password);
        f.typePasswords(u"a123456"_s, goodPassword);
        f.sandbox.expireTokens();
        f.click("passwordSubmit");
        QTRY_COMPARE(f.services.session.state(), Session::State::Expired);
        QTRY_VERIFY(f.banner("accountBanner").startsWith(u"Your session has ended."_s));
        QVERIFY(f.banner("passwordBanner").isEmpty()); // said once
        QCOMPARE(f.freshPassword(), goodPassword);
        QSignalSpy wanted(f.dialog.get(), &AccountDialog::signInRequested);
        QTRY_VERIFY(f.part("passwordSubmit")->isEnabled());
        f.click("passwordSubmit"); // asks to sign in, sends nothing
        QCOMPARE(wanted.count(), 1);
        f.part<StatusBanner>("accountBanner")->findChild<QPushButton *>(u"bannerAction"_s)->click();
        QCOMPARE(wanted.count(), 2);
        QCOMPARE(f.sandbox.requestCount("updateLoginPwd"), 1);
        f.signIn(trader);
        QVERIFY(f.banner("accountBanner").isEmpty());
        QCOMPARE(f.freshPassword(), goodPassword);
        f.click("passwordSubmit");
        QTRY_VERIFY(f.banner("passwordBanner").startsWith(u"Done."_s));
    }

    void lockedItIsHiddenAndWiped()
    {
        Fixture f(trader, Fixture::Page::Password);
        f.typePasswords(u"a123456"_s, goodPassword);
        f.services.session.lock();
        QVERIFY(!f.dialog->isVisible());
        f.checkHoldsNone({goodPassword, u"a123456"_s});
        f.signIn(trader);
        QTRY_VERIFY(f.dialog->isVisible());
    }

    void closesWithTheCustomer()
    {
        Fixture f(trader, Fixture::Page::Password);
        f.typePasswords(u"a123456"_s, goodPassword);
        f.services.signIn.signOut();
        QVERIFY(!f.dialog->isVisible());
        f.checkHoldsNone({goodPassword});
        f.signIn(trader);
        f.dialog->openAt(Fixture::Page::Password);
        f.typePasswords(u"a123456"_s, goodPassword);
        f.services.security.switchCompany(f.dialog.get(), [](const auto &) {}); // another account
        QTRY_VERIFY(!f.dialog->isVisible());
        QVERIFY(f.services.session.isSignedIn());
        f.checkHoldsNone({goodPassword});
    }

    // Connected sign-ins

    void identitiesAreListed()
    {
        Fixture f(trader, Fixture::Page::SignIns);
        QTRY_VERIFY(f.isShown("identitiesList"));
        QStringList names;
        QStringList ids;
        for (int row = 1; row <= 6; ++row) {
            names << f.text(qPrintable(u"identitySource%1"_s.arg(row)));
            ids << f.text(qPrintable(u"identityId%1"_s.arg(row)));
        }
        names.sort();
        QCOMPARE(names,
                 QStringList({u"Apple"_s, u"Facebook"_s, u"Google"_s, u"MetaMask"_s, u"Telegram"_s,
                              u"Twitter"_s}));
        QVERIFY(ids.contains(u"6000000001"_s));
        QVERIFY(ids.contains(u"0x11111111…11111111"_s)); // the wallet's, by its ends
        for (int row = 1; row <= 6; ++row) {
            auto *id = f.part<QLabel>(qPrintable(u"identityId%1"_s.arg(row)));
            if (!id->text().contains(u'…'))
                continue;
            f.click(qPrintable(u"identityCopy%1"_s.arg(row)));
            QCOMPARE(QGuiApplication::clipboard()->text(), id->accessibleDescription());
        }
        f.checkAccessible();
    }

    void noneIsSaidSo()
    {
        Fixture f(u"mfa@example.com"_s, Fixture::Page::SignIns);
        QTRY_COMPARE(f.text("stateTitle"), u"No sign-in is connected."_s);
    }

    void notFetchedTheyCanBeTriedAgain()
    {
        Fixture f(u"mfa@example.com"_s, Fixture::Page::Password);
        f.sandbox.setListening(false);
        f.sandbox.dropConnections();
        f.dialog->openAt(Fixture::Page::SignIns);
        QTRY_VERIFY(!f.banner("identitiesBanner").isEmpty());
        QCOMPARE(f.text("stateTitle"), u"Your connected sign-ins could not be fetched."_s);
        f.sandbox.setListening(true);
        f.part<QPushButton>("stateAction")->click();
        QTRY_COMPARE(f.text("stateTitle"), u"No sign-in is connected."_s);
    }

    void oneMoreIsConnected()
    {
        Fixture f(u"mfa@example.com"_s, Fixture::Page::SignIns);
        QTRY_COMPARE(f.text("stateTitle"), u"No sign-in is connected."_s);
        QSignalSpy changed(f.dialog.get(), &SecurityDialog::identitiesChanged);
        auto *menu = f.part<QMenu>("identityMenu");
        const auto google = [menu] {
            return menu->findChild<QAction *>(u"identityConnect.google"_s);
        };
        QTRY_VERIFY(google() && google()->isEnabled());
        // Nobody is there to press it twice while the browser is waited for; giving up is free.
        google()->trigger();
        QTRY_VERIFY(f.services.browser.isWaiting());
        QVERIFY(f.isShown("browserCancel"));
        QVERIFY(!f.part("identityConnect")->isEnabled());
        f.click("browserCancel");
        QTRY_VERIFY(f.part("identityConnect")->isEnabled());
        QVERIFY(f.banner("identitiesBanner").isEmpty());

        google()->trigger();
        QTRY_VERIFY(f.services.browser.isWaiting());
        (void)Browser::follow(Browser::open(f.services.browser.url()),
                              u"Continue as somebody whose account is bound"_s);
        QTRY_VERIFY(!f.banner("identitiesBanner").isEmpty()); // it is that somebody's
        QCOMPARE(f.text("stateTitle"), u"No sign-in is connected."_s);

        google()->trigger();
        QVERIFY(f.banner("identitiesBanner").isEmpty());
        QTRY_VERIFY(f.services.browser.isWaiting());
        (void)Browser::follow(Browser::open(f.services.browser.url()),
                              u"Continue as somebody new"_s);
        QTRY_VERIFY(f.isShown("identitiesList"));
        QCOMPARE(f.text("identitySource1"), u"Google"_s);
        QCOMPARE(f.banner("identitiesBanner"), u"You can sign in with Google from now on."_s);
        QVERIFY(changed.count() >= 1);
    }

    void accessible()
    {
        Fixture f(u"mfa@example.com"_s, Fixture::Page::Password);
        f.checkAccessible();
        f.dialog->openAt(Fixture::Page::TwoStep);
        f.checkAccessible();
        f.click("mfaBegin");
        f.click("mfaBegin");
        f.checkAccessible();
    }
};

QTEST_MAIN(SecurityDialogTest)
#include "tst_securitydialog.moc"
