// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "tests/support/accessibility.h"
#include "tests/ui/sessionfixture.h"
#include "ui/common/statusbanner.h"
#include "ui/session/maskedname.h"

#include <QAction>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>
#include <QTreeWidget>

using namespace mm;
using namespace Qt::Literals::StringLiterals;

/// Accounts this computer knows: the profile button's menu, the dialog, real and demo.
class ProfileSwitcherTest : public QObject
{
    Q_OBJECT

private:
    static std::vector<ProfileItem> profiles()
    {
        return {{.id = u"a"_s,
                 .label = u"Ada & <b>Co</b>"_s,
                 .environment = u"PRD"_s,
                 .current = true,
                 .running = true},
                {.id = u"b"_s, .label = u"86001175"_s, .environment = u"PRE"_s, .demo = true},
                {.id = u"c"_s, .label = u"c***@x.org"_s, .environment = u"PRD"_s, .running = true}};
    }
    static QStringList texts(const QMenu *menu)
    {
        QStringList found;
        for (const QAction *action : menu->actions()) {
            if (action->isVisible() && !action->isSeparator())
                found << action->text();
        }
        return found;
    }

private slots:
    void theMenuListsThem()
    {
        SessionFixture f;
        f.window->setProfiles(profiles());
        const auto *menu = f.find<QMenu>("profileMenu");
        QCOMPARE(f.find<QToolButton>("profileButton")->menu(), menu);
        const QStringList shown = texts(menu);
        QCOMPARE(shown.mid(0, 5),
                 (QStringList{u"Ada && <b>Co</b> – PRD"_s, u"86001175 – PRE, demo"_s,
                              u"c***@x.org – PRD (open)"_s, u"Sign in with &another account…"_s,
                              u"&Manage profiles…"_s}));
        QVERIFY(f.find<QAction>("profile.a")->isChecked());
        QVERIFY(!f.find<QAction>("profile.b")->isChecked());

        QSignalSpy chosen(f.window.get(), &MainWindow::profileChosen);
        f.find<QAction>("profile.b")->trigger();
        QCOMPARE(chosen.count(), 1);
        QCOMPARE(chosen[0][0].toString(), u"b"_s);
        QTRY_VERIFY(f.find<QAction>("profile.a")->isChecked()); // until the application says so
        f.window->setProfiles({});
        QCOMPARE(texts(menu).first(), u"Sign in with &another account…"_s);
    }

    void guestsHaveTheMenuWhereThereIsAChoice()
    {
        SessionFixture f;
        f.services.signIn.signOut();
        QVERIFY(!f.find<QToolButton>("profileButton")->menu());
        f.window->setProfiles(profiles());
        QVERIFY(f.find<QToolButton>("profileButton")->menu());
        QVERIFY(!f.find<QAction>("switchCompany")->isVisible());
        QVERIFY(!f.find<QAction>("lock")->isEnabled());
    }

    void requestsReachTheApplication()
    {
        SessionFixture f;
        QSignalSpy lock(f.window.get(), &MainWindow::lockRequested);
        QSignalSpy another(f.window.get(), &MainWindow::newProfileRequested);
        QSignalSpy settings(f.window.get(), &MainWindow::settingsRequested);
        for (const char *name : {"lock", "newProfile", "settings"})
            f.find<QAction>(name)->trigger();
        QCOMPARE(lock.count() + another.count() + settings.count(), 3);
        QCOMPARE(f.find<QAction>("lock")->shortcut(), QKeySequence(u"Ctrl+Shift+L"_s));
        f.services.session.lock();
        QVERIFY(!f.find<QAction>("lock")->isEnabled());
    }

    void profilesAreManaged()
    {
        SessionFixture f;
        f.window->setProfiles(profiles());
        f.find<QAction>("manageProfiles")->trigger();
        f.find<QAction>("manageProfiles")->trigger(); // one dialog
        QCOMPARE(f.window->findChildren<QWidget *>(u"profilesDialog"_s).size(), 1);
        auto *list = f.find<QTreeWidget>("profilesList");
        QCOMPARE(list->topLevelItemCount(), 3);
        const QStringList problems = accessibilityProblems(*f.find<QWidget>("profilesDialog"));
        QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
        QCOMPARE(list->topLevelItem(0)->text(0), u"Ada & <b>Co</b>"_s);
        QCOMPARE(list->topLevelItem(1)->text(2), u"Demo"_s);
        QCOMPARE(list->topLevelItem(2)->text(3), u"another window"_s);
        auto *remove = f.find<QPushButton>("profileRemove");
        list->setCurrentItem(list->topLevelItem(2));
        QVERIFY(!remove->isEnabled()); // it would come back
        QSignalSpy removed(f.window.get(), &MainWindow::profileRemovalRequested);
        QSignalSpy chosen(f.window.get(), &MainWindow::profileChosen);
        list->setCurrentItem(list->topLevelItem(1));
        f.find<QPushButton>("profileOpen")->click();
        QCOMPARE(chosen.count(), 1);
        remove->click();
        QCOMPARE(removed.count(), 0); // asked first
        auto *question = f.find<StatusBanner>("profilesQuestion");
        QVERIFY(question->text().contains(u"86001175 (PRE)"_s));
        list->setCurrentItem(list->topLevelItem(0)); // another choice is no answer
        QVERIFY(!question->isVisible());
        list->setCurrentItem(list->topLevelItem(1));
        remove->click();
        question->findChild<QPushButton *>(u"bannerAction"_s)->click();
        QCOMPARE(removed.count(), 1);
        QCOMPARE(removed[0][0].toString(), u"b"_s);
        auto left = profiles();
        left.erase(left.begin() + 1);
        f.window->setProfiles(left);
        QCOMPARE(list->topLevelItemCount(), 2);
    }

    void realAndDemoAreSwitchedInSight()
    {
        SessionFixture f;
        auto *action = f.find<QAction>("switchCompany");
        const auto *badge = f.find<QLabel>("environmentBadge");
        const auto *banner = f.find<StatusBanner>("mainBanner");
        QCOMPARE(badge->text(), u"SANDBOX"_s);
        QCOMPARE(action->text(), u"Switch to the &demo account"_s);
        action->trigger();
        QVERIFY(!action->isEnabled());
        QTRY_COMPARE(badge->text(), u"SANDBOX · DEMO"_s);
        QTRY_COMPARE(banner->text(), u"You are in the demo account now."_s);
        QCOMPARE(action->text(), u"Switch to the r&eal account"_s);
        QVERIFY(action->isEnabled());
        action->trigger();
        QTRY_COMPARE(badge->text(), u"SANDBOX"_s);
        QTRY_VERIFY(banner->text().startsWith(u"You are in the real account now"_s));
    }

    void whatCannotBeSwitchedStays()
    {
        SessionFixture f(u"mfa@example.com"_s); // has no demo account
        const QString number = f.services.session.customer().customerNo;
        f.find<QAction>("switchCompany")->trigger();
        auto *banner = f.find<StatusBanner>("mainBanner");
        QTRY_VERIFY(banner->isVisible());
        QCOMPARE(banner->tone(), StatusBanner::Tone::Error);
        QCOMPARE(f.services.session.customer().customerNo, number);
        QVERIFY(f.services.session.isSignedIn());
        QVERIFY(f.find<QAction>("switchCompany")->isEnabled());
    }

    void keychainTroubleIsInformation_data()
    {
        QTest::addColumn<KeychainStatus>("status");
        for (const auto status :
             {KeychainStatus::Missing, KeychainStatus::Locked, KeychainStatus::Denied,
              KeychainStatus::TimedOut, KeychainStatus::Failed})
            QTest::addRow("%d", int(status)) << status;
    }

    void keychainTroubleIsInformation()
    {
        QFETCH(KeychainStatus, status);
        SessionFixture f;
        f.window->tellKeychainTrouble(status);
        auto *banner = f.find<StatusBanner>("mainBanner");
        QVERIFY(banner->text().startsWith(u"You stay signed in for this session only"_s));
        QCOMPARE(banner->tone(), StatusBanner::Tone::Information);
        f.services.session.setCustomer(f.services.session.customer());
        QVERIFY(banner->isVisible()); // the session's changes are not its
    }

    void namesAreMasked()
    {
        using Type = SignInType;
        const auto email = [](const QString &name) {
            return maskedName({.type = Type::Email, .loginName = name});
        };
        QCOMPARE(email(u"trader@example.com"_s), u"t****r@example.com"_s);
        QCOMPARE(email(u"abc@x.org"_s), u"a***@x.org"_s);
        QCOMPARE(email(u"@"_s), u"***@"_s);
        QCOMPARE(maskedName({Type::Phone, u"+86"_s, u"13429837442"_s}), u"+86 134****7442"_s);
        QCOMPARE(maskedName({Type::Phone, u"+1"_s, u"12345"_s}), u"+1 1***"_s);
        QCOMPARE(maskedName({.type = Type::CustomerNumber, .loginName = u"86001175"_s}),
                 u"86****75"_s);
    }
};

QTEST_MAIN(ProfileSwitcherTest)
#include "tst_profileswitcher.moc"
