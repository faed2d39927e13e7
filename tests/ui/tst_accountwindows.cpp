// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "tests/support/flowclient.h"
#include "tests/support/sandboxfixture.h"
#include "ui/common/statusbanner.h"
#include "ui/common/theme.h"
#include "ui/mainwindow.h"
#include "ui/session/sessionprompt.h"

#include <QAction>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>

using namespace mm;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A main window of somebody signed in to the sandbox.
struct Fixture {
    SandboxFixture sandbox{SandboxOptions{}};
    QTemporaryDir directory;
    Settings settings{directory.path()};
    Theme theme;
    SystemClock clock;
    FlowClient client{sandbox.environment()};
    MainWindow window{client.services, settings, theme, clock};

    Fixture()
    {
        window.setEnvironment(sandbox.environment());
        window.show();
    }
    template <typename T = QWidget>
    [[nodiscard]] T *find(const char *name) const
    {
        T *found = window.findChild<T *>(QLatin1StringView(name).toString());
        if (!found)
            qFatal("no %s", name);
        return found;
    }
    [[nodiscard]] bool isOpen(const char *dialog) const
    {
        const auto *found = window.findChild<QDialog *>(QLatin1StringView(dialog).toString());
        return found && found->isVisible();
    }
};

} // namespace

/// How the windows about one's account are reached from the main window.
class AccountWindowsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void whoIsSignedInOpensThem()
    {
        Fixture f;
        for (const char *name : {"security", "connectedApplications"})
            QVERIFY2(!f.find<QAction>(name)->isEnabled(), name);
        QVERIFY(!f.client.signIn(u"trader@example.com"_s));
        for (const char *name : {"security", "connectedApplications"})
            QVERIFY2(f.find<QAction>(name)->isEnabled(), name);
        f.find<QAction>("security")->trigger();
        QVERIFY(f.isOpen("securityDialog"));
        f.find<QAction>("connectedApplications")->trigger();
        QVERIFY(f.isOpen("connectedApplicationsDialog"));
        f.client.services.signIn.signOut();
        QVERIFY(!f.isOpen("securityDialog"));
        QVERIFY(!f.isOpen("connectedApplicationsDialog"));
    }

    void theProfileLeadsThere()
    {
        Fixture f;
        QVERIFY(!f.client.signIn(u"trader@example.com"_s));
        QVERIFY(!f.client.refresh());
        QTRY_COMPARE(f.find<QLabel>("profile.identities")->text(),
                     u"Google, Facebook, Twitter, Telegram, Apple, MetaMask"_s);
        f.find<QPushButton>("profileSecurity")->click();
        QVERIFY(f.isOpen("securityDialog"));
        f.client.services.signIn.signOut();
        QCOMPARE(f.find<QLabel>("profile.identities")->text(), u"–"_s);
    }

    void lockedTheyAreHiddenAndComeBackEmpty()
    {
        Fixture f;
        QVERIFY(!f.client.signIn(u"trader@example.com"_s));
        f.find<QAction>("security")->trigger();
        auto *old = f.find<QLineEdit>("oldPassword");
        old->setText(u"a123456"_s);
        f.client.services.lock.lockNow();
        QTRY_VERIFY(!f.isOpen("securityDialog"));
        QVERIFY(old->text().isEmpty());
        QVERIFY(!f.client.signIn(u"trader@example.com"_s));
        QTRY_VERIFY(f.isOpen("securityDialog"));

        f.client.services.lock.lockNow();
        QTRY_VERIFY(!f.isOpen("securityDialog"));
        f.client.services.signIn.signOut(); // nobody's account is left to be shown
        QTRY_VERIFY(!f.isOpen("securityDialog"));
        QVERIFY(!f.client.signIn(u"demo@example.com"_s));
        QTRY_VERIFY(!f.isOpen("securityDialog"));
    }

    void expiredTheMainWindowAsks()
    {
        Fixture f;
        QVERIFY(!f.client.signIn(u"trader@example.com"_s));
        f.find<QAction>("security")->trigger();
        auto *old = f.find<QLineEdit>("oldPassword");
        old->setText(u"a123456"_s);
        f.sandbox.expireTokens();
        QVERIFY(f.client.refresh());
        auto *banner = f.find<StatusBanner>("accountBanner");
        QTRY_VERIFY(banner->isVisible());
        banner->findChild<QPushButton *>(u"bannerAction"_s)->click();
        QVERIFY(f.find<SessionPrompt>("sessionPrompt")->isVisible());
        QVERIFY(!f.client.signIn(u"trader@example.com"_s));
        QTRY_VERIFY(!banner->isVisible());
        QVERIFY(f.isOpen("securityDialog"));
        QCOMPARE(old->text(), u"a123456"_s);
    }

    void aFirstPasswordIsSuggestedOnce()
    {
        Fixture f;
        QVERIFY(!f.client.signIn(u"trader@example.com"_s));
        auto *banner = f.find<StatusBanner>("passwordSuggestion");
        QVERIFY(!banner->isVisible());
        emit f.client.services.signIn.passwordSuggested();
        QTRY_VERIFY(banner->isVisible());
        banner->findChild<QPushButton *>(u"bannerAction"_s)->click();
        QVERIFY(f.isOpen("securityDialog"));
        QVERIFY(!banner->isVisible());
        emit f.client.services.signIn.passwordSuggested();
        QTRY_VERIFY(banner->isVisible());
        f.client.services.signIn.signOut(); // it was about that customer
        QVERIFY(!banner->isVisible());
    }
};

QTEST_MAIN(AccountWindowsTest)
#include "tst_accountwindows.moc"
