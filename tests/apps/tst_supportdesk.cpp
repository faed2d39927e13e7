// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/application.h"
#include "app/supportdesk.h"
#include "tests/support/fakekeychain.h"
#include "tests/support/sandboxfixture.h"
#include "ui/mainwindow.h"
#include "ui/signin/signinwindow.h"
#include "ui/support/supportwindow.h"

#include <QAction>
#include <QDirIterator>
#include <QTemporaryDir>
#include <QTest>

using namespace mm;
using namespace Qt::Literals::StringLiterals;

/// Support desks as the program opens them: the secret in the keychain or nowhere, one desk a
/// profile, locked when nobody is there.
class SupportDeskTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_directory = std::make_unique<QTemporaryDir>();
        SandboxOptions options;
        options.customers = 500;
        m_sandbox = std::make_unique<SandboxFixture>(options);
        m_environment = m_sandbox->environment();
        m_environment.name = u"Local"_s;
        Settings settings(m_directory->path());
        settings.setEnvironments({m_environment});
        settings.setEnvironmentName(m_environment.name);
        m_keychain = std::make_shared<FakeKeychain::State>();
        start();
    }

    void cleanup() { m_application.reset(); }

    void aKeptSecretSignsInAtTheNextStart()
    {
        openAndSignIn(true);
        QTRY_COMPARE(m_keychain->entries.size(), 1);
        QVERIFY(m_keychain->entries.first() == Secret("sandbox"));
        QVERIFY(m_keychain->entries.firstKey().startsWith(u"support/"_s));
        QVERIFY(!session().token().isEmpty());
        QVERIFY(!isInFiles(session().token().reveal().toByteArray()));
        QVERIFY(isInFiles("support")); // what is looked at has the desk in it

        start(); // the desk was used last
        QTRY_VERIFY(m_application->desks().size() == 1);
        QTRY_VERIFY(session().isSignedIn());
        QVERIFY(desk().window().isVisible());
    }

    void aSecretThatIsNotToBeKeptIsNot()
    {
        openAndSignIn(false);
        QTRY_VERIFY(session().isSignedIn());
        QVERIFY(m_keychain->entries.isEmpty());
        start();
        QTRY_VERIFY(m_application->desks().size() == 1);
        QVERIFY(!session().isSignedIn());
    }

    void anExpiredTokenIsRenewedWithTheKeptSecret()
    {
        openAndSignIn(true);
        QTRY_COMPARE(m_keychain->entries.size(), 1);
        m_sandbox->expireManagerTokens();
        QSignalSpy states(&session(), &SupportSession::stateChanged);
        desk().services().reference.reload(SupportReference::Kind::Groups);
        QTRY_VERIFY(states.count() >= 2 && session().isSignedIn());
    }

    void signingOutForgetsTheSecret()
    {
        openAndSignIn(true);
        QTRY_COMPARE(m_keychain->entries.size(), 1);
        emit desk().window().signOutRequested();
        QTRY_VERIFY(m_keychain->entries.isEmpty());
        QVERIFY(!session().isSignedIn());
        QVERIFY(session().token().isEmpty());
    }

    void lockingSignsOutAndKeepsTheSecret()
    {
        openAndSignIn(true);
        QTRY_COMPARE(m_keychain->entries.size(), 1);
        desk().lock();
        QVERIFY(!session().isSignedIn());
        QCOMPARE(m_keychain->entries.size(), 1);
        QCOMPARE(desk().services().customers.list().size(), 0);
    }

    void theSameDeskIsNotOpenedTwice()
    {
        openAndSignIn(false);
        QTRY_VERIFY(session().isSignedIn());
        m_application->openDesk(m_environment, false);
        m_application->openProfile(desk().profileId());
        QCOMPARE(m_application->desks().size(), 1u);
    }

    void aRemovedProfileTakesItsSecretAlong()
    {
        openAndSignIn(true);
        QTRY_COMPARE(m_keychain->entries.size(), 1);
        emit m_application->windows().front()->profileRemovalRequested(desk().profileId());
        QTRY_VERIFY(m_keychain->entries.isEmpty());
        QVERIFY(m_application->desks().empty());
    }

    void aClosedDeskIsGone()
    {
        openAndSignIn(false);
        QTRY_VERIFY(session().isSignedIn());
        desk().window().close();
        QTRY_VERIFY(m_application->desks().empty());
    }

    void theMainWindowOpensIt()
    {
        ClientWindow &window = *m_application->windows().front();
        emit window.signInWindow()->browseRequested();
        window.mainWindow()->findChild<QAction *>(u"supportDesk"_s)->trigger();
        QCOMPARE(m_application->desks().size(), 1u);
        QVERIFY(desk().window().isVisible());
        QCOMPARE(desk().environmentName(), u"Local"_s);
    }

private:
    void start()
    {
        m_application.reset();
        Application::Options options;
        options.configDirectory = m_directory->path();
        m_application = std::make_unique<Application>(std::move(options),
                                                      std::make_unique<FakeKeychain>(m_keychain));
        m_application->start();
    }
    void openAndSignIn(bool keep)
    {
        m_application->openDesk(m_environment, false);
        emit desk().window().signInRequested(u"sandbox"_s, Secret("sandbox"), keep);
        QTRY_VERIFY(session().isSignedIn());
    }
    [[nodiscard]] SupportDesk &desk() const { return *m_application->desks().front(); }
    [[nodiscard]] SupportSession &session() const { return desk().services().session; }
    [[nodiscard]] bool isInFiles(const QByteArray &text) const
    {
        QDirIterator files(m_directory->path(), QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (file.open(QIODevice::ReadOnly) && file.readAll().contains(text))
                return true;
        }
        return false;
    }

    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<SandboxFixture> m_sandbox;
    Environment m_environment;
    std::shared_ptr<FakeKeychain::State> m_keychain;
    std::unique_ptr<Application> m_application;
};

QTEST_MAIN(SupportDeskTest)
#include "tst_supportdesk.moc"
