// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/application.h"
#include "tests/support/fakekeychain.h"
#include "tests/support/sandboxfixture.h"
#include "ui/mainwindow.h"
#include "ui/signin/signinwindow.h"

#include <QCheckBox>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QPushButton>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>

using namespace mm;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int patienceMs = 10'000;
constexpr int answerMs = 2'000; ///< within which a window must answer, whatever the keychain does

LoginRequest login(const QString &email)
{
    LoginRequest request;
    request.loginName = email;
    request.password = Secret("a123456");
    return request;
}

} // namespace

/// Starts of the program one after another, with the same configuration and keychain, against a
/// gateway that outlives them.
class ClientWindowsTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_directory = std::make_unique<QTemporaryDir>();
        m_sandbox = std::make_unique<SandboxFixture>(SandboxOptions{});
        Environment environment = m_sandbox->environment();
        environment.name = u"Local"_s;
        Settings settings(m_directory->path());
        settings.setEnvironments({environment});
        settings.setEnvironmentName(environment.name);
        m_keychain = std::make_shared<FakeKeychain::State>();
    }

    void cleanup() { m_application.reset(); }

    void aKeptTokenSignsInAtTheNextStart()
    {
        start();
        signIn(window(), u"trader@example.com"_s, true);
        QTRY_COMPARE(m_keychain->entries.size(), 1);
        const int logins = m_sandbox->requestCount("CustomerWebApiService.login");
        start();
        QTRY_VERIFY_WITH_TIMEOUT(isMainShown(window()), patienceMs);
        QVERIFY(!isSignInShown());
        QCOMPARE(m_sandbox->requestCount("CustomerWebApiService.login"), logins);
        QCOMPARE(session(window()).customer().customerNo, u"86002001"_s);
        // And they can be asked again by the name they typed, not by a number.
        QCOMPARE(session(window()).identity().loginName, u"trader@example.com"_s);
    }

    void theMainWindowIsMadeWhenItIsNeeded()
    {
        start();
        QVERIFY(isSignInShown());
        // The gateway is asked once the window has been painted, which needs nothing of it.
        QCOMPARE(window().services().products.state(), ProductService::State::Empty);
        QTRY_COMPARE_WITH_TIMEOUT(window().services().products.state(),
                                  ProductService::State::Ready, patienceMs);
        QVERIFY(!window().mainWindow());
        emit window().signInWindow()->browseRequested();
        QVERIFY(isMainShown(window()));
        QVERIFY(!isSignInShown());
        QVERIFY(window().mainWindow()->windowTitle().contains("Local"_L1));
        const MainWindow *guest = window().mainWindow();
        signIn(window(), u"trader@example.com"_s, false);
        QCOMPARE(window().mainWindow(), guest);
    }

    // Nobody looks at the sign-in window while they are signed in; it comes back as it was left.
    void theSignInWindowGoesAndComesBack()
    {
        start();
        SignInWindow *signInWindow = window().signInWindow();
        signInWindow->findChild<QTabBar *>(u"signInType"_s)->setCurrentIndex(1);
        signInWindow->findChild<QLineEdit *>(u"phone"_s)->setText(u"134 2983"_s);
        signInWindow->findChild<QTabBar *>(u"signInType"_s)->setCurrentIndex(0);
        signInWindow->findChild<QLineEdit *>(u"email"_s)->setText(u"trader@example.com"_s);
        signInWindow->findChild<QPushButton *>(u"useCode"_s)->click();
        signIn(window(), u"trader@example.com"_s, false);
        QTRY_VERIFY(!window().signInWindow());

        window().signOut();
        QVERIFY(isSignInShown());
        signInWindow = window().signInWindow();
        QCOMPARE(signInWindow->findChild<QLineEdit *>(u"email"_s)->text(), u"trader@example.com"_s);
        QCOMPARE(signInWindow->findChild<QLineEdit *>(u"phone"_s)->text(), u"134 2983"_s);
        QCOMPARE(signInWindow->findChild<QTabBar *>(u"signInType"_s)->currentIndex(), 0);
        QVERIFY(signInWindow->findChild<QPushButton *>(u"usePassword"_s)->isVisible());
        QVERIFY(!signInWindow->findChild<QCheckBox *>(u"keepSignedIn"_s)->isChecked());

        // And again, with another of its pages in use: that is left alone.
        emit signInWindow->findChild<QPushButton *>(u"createAccount"_s)->clicked();
        signIn(window(), u"trader@example.com"_s, true);
        QTRY_VERIFY(isMainShown(window()));
        QCoreApplication::processEvents();
        QCOMPARE(window().signInWindow(), signInWindow);
    }

    void whySomebodyIsSignedOutIsToldInAWindowMadeAnew()
    {
        start();
        signIn(window(), u"trader@example.com"_s, false);
        QTRY_VERIFY(!window().signInWindow());
        window().services().session.expire({.kind = ErrorKind::SessionEnded});
        emit window().mainWindow()->signInRequested();
        QVERIFY(isSignInShown());
        QVERIFY(window().signInWindow()->findChild<QWidget *>(u"banner"_s)->isVisible());
    }

    void aProfileRunsOnAnApiKey()
    {
        start();
        signIn(window(), u"trader@example.com"_s, true);
        QTRY_COMPARE(m_keychain->entries.size(), 1);
        const QByteArray text = m_sandbox->apiCredentials(u"86002001"_s).toBytes();
        const auto credentials = ApiCredentials::fromSecret(Secret(text));
        QVERIFY(credentials);
        window().services().keySignIn.signIn(*credentials, u"86002001"_s);
        QTRY_VERIFY(session(window()).signsWithApiKey());
        emit window().mainWindow()->apiCredentialsChosen(*credentials, true);
        // The key instead of the tokens.
        QTRY_VERIFY(m_keychain->entries.size() == 1
                    && m_keychain->entries.firstKey().startsWith(u"apikey/"_s));

        const int logins = m_sandbox->requestCount("CustomerWebApiService.login");
        start();
        QTRY_VERIFY_WITH_TIMEOUT(isMainShown(window()), patienceMs);
        QVERIFY(session(window()).signsWithApiKey());
        QVERIFY(session(window()).token().isEmpty());
        QCOMPARE(session(window()).customer().customerNo, u"86002001"_s);
        QCOMPARE(m_sandbox->requestCount("CustomerWebApiService.login"), logins);

        window().services().lock.lockNow();
        QVERIFY(!session(window()).signsWithApiKey());
        emit window().mainWindow()->keychainUnlockRequested();
        QTRY_VERIFY(session(window()).signsWithApiKey());

        window().signOut();
        QTRY_VERIFY(m_keychain->entries.isEmpty());
    }

    void aKeyThatIsOnlyKeptOutlivesSigningOut()
    {
        start();
        signIn(window(), u"trader@example.com"_s, false);
        const QByteArray text = m_sandbox->apiCredentials(u"86002001"_s).toBytes();
        emit window().mainWindow()->apiCredentialsChosen(*ApiCredentials::fromSecret(Secret(text)),
                                                         false);
        QTRY_COMPARE(m_keychain->entries.size(), 1);
        window().signOut();
        start();
        QTRY_VERIFY(isSignInShown());
        QCOMPARE(m_keychain->entries.size(), 1);
        const QString id = ProfileStore(m_directory->path()).profiles().front().id;
        emit window().profileRemovalRequested(id);
        QTRY_VERIFY(m_keychain->entries.isEmpty());
    }

    void whoDoesNotWantToIsNotKept()
    {
        start();
        signIn(window(), u"trader@example.com"_s, false);
        start();
        QTRY_VERIFY(isSignInShown());
        QVERIFY(m_keychain->entries.isEmpty());
        QCOMPARE(window().signInWindow()->findChild<QLineEdit *>(u"email"_s)->text(),
                 u"trader@example.com"_s);
    }

    void aKeptTokenThatExpiredIsForgotten()
    {
        start();
        signIn(window(), u"trader@example.com"_s, true);
        QTRY_COMPARE(m_keychain->entries.size(), 1);
        m_application.reset();
        m_sandbox->expireTokens();
        start();
        QTRY_VERIFY_WITH_TIMEOUT(m_keychain->entries.isEmpty(), patienceMs);
        QVERIFY(isSignInShown());
        QVERIFY(!window().mainWindow());
        QCOMPARE(session(window()).state(), Session::State::SignedOut);
    }

    void aKeptTokenOutlivesAGatewayThatIsAway()
    {
        start();
        signIn(window(), u"trader@example.com"_s, true);
        QTRY_COMPARE(m_keychain->entries.size(), 1);
        m_application.reset();
        m_sandbox->setListening(false);
        start();
        QSignalSpy failed(&window().services().signIn, &SignInService::failed);
        QTRY_VERIFY_WITH_TIMEOUT(!failed.isEmpty(), patienceMs);
        QCOMPARE(m_keychain->entries.size(), 1);
        m_sandbox->setListening(true);
        emit window().services().network.cameBack();
        QTRY_VERIFY_WITH_TIMEOUT(session(window()).isSignedIn(), patienceMs);
    }

    void signingOutRemovesTheEntry()
    {
        start();
        signIn(window(), u"trader@example.com"_s, true);
        QTRY_COMPARE(m_keychain->entries.size(), 1);
        emit window().mainWindow()->signOutRequested();
        QCOMPARE(session(window()).state(), Session::State::SignedOut);
        QTRY_VERIFY(m_keychain->entries.isEmpty());
        QVERIFY(isSignInShown());
        QTRY_COMPARE(m_sandbox->requestCount("logout"), 1);
        start(); // nobody is signed in again
        QTRY_VERIFY(isSignInShown());
        QVERIFY(!window().mainWindow());
    }

    void aLockedSessionOpensWithTheKeychain()
    {
        start();
        signIn(window(), u"trader@example.com"_s, true);
        QTRY_COMPARE(m_keychain->entries.size(), 1);
        const int logins = m_sandbox->requestCount("CustomerWebApiService.login");
        emit window().mainWindow()->lockRequested();
        QCOMPARE(session(window()).state(), Session::State::Locked);
        QVERIFY(session(window()).token().isEmpty());
        emit window().mainWindow()->keychainUnlockRequested();
        QTRY_VERIFY_WITH_TIMEOUT(session(window()).isSignedIn(), patienceMs);
        QCOMPARE(m_sandbox->requestCount("CustomerWebApiService.login"), logins);
    }

    void keychainTrouble_data()
    {
        using Mood = FakeKeychain::Mood;
        QTest::addColumn<int>("mood");
        QTest::newRow("missing") << int(Mood::Missing);
        QTest::newRow("locked") << int(Mood::Locked);
        QTest::newRow("denied") << int(Mood::Denied);
        QTest::newRow("failing") << int(Mood::Failing);
        QTest::newRow("garbage") << int(Mood::Garbage);
        QTest::newRow("hangs") << int(Mood::Hangs);
    }

    // Signed in for this session only, at once; and at the next start the window answers.
    void keychainTrouble()
    {
        QFETCH(int, mood);
        start();
        signIn(window(), u"trader@example.com"_s, true);
        QTRY_COMPARE(m_keychain->entries.size(), 1);
        const Secret token = session(window()).token();
        m_application.reset();

        m_keychain->mood = FakeKeychain::Mood(mood);
        QElapsedTimer elapsed;
        elapsed.start();
        start();
        QPushButton *button = window().signInWindow()->findChild<QPushButton *>(u"signIn"_s);
        QTRY_VERIFY_WITH_TIMEOUT(isSignInShown() && button->isEnabled(), answerMs);
        qInfo("usable after %lld ms", static_cast<long long>(elapsed.elapsed()));
        signIn(window(), u"trader@example.com"_s, true);
        const Secret other = session(window()).token();
        QVERIFY(window().mainWindow()->isVisible());
        QTRY_VERIFY(FakeKeychain::Mood(mood) == FakeKeychain::Mood::Garbage
                    || window().services().session.isSignedIn());
        m_application.reset();
        for (const Secret &secret : {token, other})
            QCOMPARE(filesWith(secret.reveal().toByteArray()), QStringList());
    }

    // Whoever unlocks the keychain in their own time is signed in then.
    void aKeychainUnlockedLateSignsInAfterAll()
    {
        start();
        signIn(window(), u"trader@example.com"_s, true);
        QTRY_COMPARE(m_keychain->entries.size(), 1);
        const int logins = m_sandbox->requestCount("CustomerWebApiService.login");
        m_application.reset();
        m_keychain->mood = FakeKeychain::Mood::Hangs;
        start();
        const auto *keep = window().signInWindow()->findChild<QCheckBox *>(u"keepSignedIn"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!keep->isVisible(), patienceMs); // the wait is over
        QVERIFY(isSignInShown());
        m_keychain->mood = FakeKeychain::Mood::Works;
        m_keychain->letGo();
        QTRY_VERIFY_WITH_TIMEOUT(session(window()).isSignedIn(), patienceMs);
        QCOMPARE(m_sandbox->requestCount("CustomerWebApiService.login"), logins);
    }

    void aControlFindsASecretInAFile()
    {
        QFile file(m_directory->filePath(u"leak.txt"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("token=canary-7d1f");
        file.close();
        QCOMPARE(filesWith("canary-7d1f").size(), 1);
    }

    void eachAccountHasItsWindow()
    {
        start();
        signIn(window(), u"trader@example.com"_s, false);
        emit window().mainWindow()->newProfileRequested();
        QCOMPARE(m_application->windows().size(), std::size_t(2));
        signIn(window(1), u"demo@example.com"_s, false);
        QVERIFY(window(0).mainWindow()->isVisible() && window(1).mainWindow()->isVisible());
        QVERIFY(window(0).profileId() != window(1).profileId());

        // A running profile is raised, not started twice.
        const int logins = m_sandbox->requestCount("CustomerWebApiService.login");
        emit window(1).mainWindow()->profileChosen(window(0).profileId());
        QCOMPARE(m_application->windows().size(), std::size_t(2));
        QCOMPARE(m_sandbox->requestCount("CustomerWebApiService.login"), logins);

        // Nor can one account get two windows by signing in twice.
        emit window(1).mainWindow()->newProfileRequested();
        QCOMPARE(m_application->windows().size(), std::size_t(3));
        window(2).services().signIn.signIn(login(u"trader@example.com"_s));
        QTRY_COMPARE_WITH_TIMEOUT(m_application->windows().size(), std::size_t(2), patienceMs);
        QVERIFY(session(window(0)).isSignedIn());
    }

    void aClosedWindowLeavesTheOthers()
    {
        start();
        signIn(window(), u"trader@example.com"_s, false);
        emit window().mainWindow()->newProfileRequested();
        signIn(window(1), u"demo@example.com"_s, false);
        window(1).mainWindow()->close();
        QTRY_COMPARE(m_application->windows().size(), std::size_t(1));
        QVERIFY(session(window()).isSignedIn());
    }

    // One window's lock hides nothing of another's.
    void aLockedWindowLeavesTheOthers()
    {
        start();
        signIn(window(), u"trader@example.com"_s, false);
        emit window().mainWindow()->newProfileRequested();
        signIn(window(1), u"demo@example.com"_s, false);
        emit window(0).mainWindow()->lockRequested();
        QCOMPARE(session(window(0)).state(), Session::State::Locked);
        QVERIFY(session(window(1)).isSignedIn());
        QVERIFY(window(0).mainWindow()->isVisible());
        QVERIFY(window(1).mainWindow()->isVisible());
    }

    void aRemovedProfileIsSignedOut()
    {
        start();
        signIn(window(), u"trader@example.com"_s, true);
        QTRY_COMPARE(m_keychain->entries.size(), 1);
        emit window().mainWindow()->profileRemovalRequested(window().profileId());
        QCOMPARE(session(window()).state(), Session::State::SignedOut);
        QTRY_VERIFY(m_keychain->entries.isEmpty());
        start();
        QTRY_VERIFY(isSignInShown());
        QVERIFY(window().signInWindow()->findChild<QLineEdit *>(u"email"_s) != nullptr);
    }

    void aDamagedListOfProfilesIsToldOf()
    {
        QFile file(m_directory->filePath(u"profiles.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{\"version\":1,\"profiles\":[");
        file.close();
        start();
        QVERIFY(isSignInShown());
        const auto *banner = window().signInWindow()->findChild<QWidget *>(u"banner"_s);
        QTRY_VERIFY(banner && banner->isVisible());
        QCOMPARE(QDir(m_directory->path()).entryList({u"profiles.json.damaged-*"_s}).size(), 1);
        signIn(window(), u"trader@example.com"_s, false);
    }

private:
    /// A new start of the program, after the one before has ended.
    void start()
    {
        m_application.reset();
        Application::Options options;
        options.configDirectory = m_directory->path();
        options.language = u"en"_s;
        m_application = std::make_unique<Application>(std::move(options),
                                                      std::make_unique<FakeKeychain>(m_keychain));
        m_application->start();
    }
    [[nodiscard]] ClientWindow &window(std::size_t index = 0) const
    {
        return *m_application->windows().at(index);
    }
    [[nodiscard]] bool isSignInShown() const
    {
        return window().signInWindow() && window().signInWindow()->isVisible();
    }
    [[nodiscard]] static bool isMainShown(ClientWindow &window)
    {
        return window.mainWindow() && window.mainWindow()->isVisible();
    }
    [[nodiscard]] static const Session &session(ClientWindow &window)
    {
        return window.services().session;
    }
    void signIn(ClientWindow &window, const QString &email, bool keep) const
    {
        window.signInWindow()->findChild<QCheckBox *>(u"keepSignedIn"_s)->setChecked(keep);
        window.services().signIn.signIn(login(email));
        if (!QTest::qWaitFor([&] { return session(window).isSignedIn(); }, patienceMs))
            qFatal("no sign-in");
    }
    [[nodiscard]] QStringList filesWith(const QByteArray &secret) const
    {
        QStringList found;
        QDirIterator files(m_directory->path(), QDir::Files | QDir::Hidden,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (file.open(QIODevice::ReadOnly) && file.readAll().contains(secret))
                found += file.fileName();
        }
        return found;
    }

    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<SandboxFixture> m_sandbox;
    std::shared_ptr<FakeKeychain::State> m_keychain;
    std::unique_ptr<Application> m_application;
};

QTEST_MAIN(ClientWindowsTest)
#include "tst_clientwindows.moc"
