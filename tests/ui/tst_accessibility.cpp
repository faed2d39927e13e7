// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "tests/support/accessibility.h"
#include "tests/support/sandboxfixture.h"
#include "tests/ui/accountfixture.h"
#include "tests/ui/sessionfixture.h"
#include "ui/account/connectedapplicationsdialog.h"
#include "ui/account/securitydialog.h"
#include "ui/settings/settingsdialog.h"
#include "ui/signin/signinwindow.h"

#include <QDockWidget>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>
#include <QVBoxLayout>

using namespace mm;
using namespace Qt::Literals::StringLiterals;

// Every window of signing in and staying in, walked without a mouse and without eyes.
class TestAccessibility : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void theWalkSeesWhatIsWrong_data();
    void theWalkSeesWhatIsWrong();
    void theWalkAcceptsWhatIsRight();
    void signInWindow();
    void signInGate();
    void signInWaits_data();
    void signInWaits();
    void settings();
    void ownAccount();
    void settingUpMfa();
    void connectedApplications();
    void sessionPrompt();
    void lockScreen();
    void workspace();
    void profiles();

private:
    /// Shows it, and walks it.
    static QString problemsOf(QWidget &window);
    /// The button of that name that is to be seen.
    static void press(QWidget &window, const char *name);
    /// The same for every page.
    template <typename Dialog>
    static QString problemsOfPages(const AccountFixture<Dialog> &f);

    Theme m_theme;
    SystemClock m_clock;
    std::unique_ptr<SandboxFixture> m_sandbox;
    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<ClientServices> m_services;
};

void TestAccessibility::init()
{
    QLocale::setDefault(QLocale(u"en_US"_s));
    m_theme.apply(ThemeChoice::Light, PriceColours::GreenUp);
    m_sandbox = std::make_unique<SandboxFixture>(SandboxOptions{});
    m_directory = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<Settings>(m_directory->path());
    m_services = std::make_unique<ClientServices>(m_sandbox->environment(), m_clock);
}

void TestAccessibility::cleanup()
{
    m_services.reset();
    m_sandbox.reset();
}

QString TestAccessibility::problemsOf(QWidget &window)
{
    window.show();
    if (!QTest::qWaitForWindowExposed(&window))
        return u"not shown"_s;
    return accessibilityProblems(window).join(u'\n');
}

void TestAccessibility::press(QWidget &window, const char *name)
{
    window.show();
    for (auto *button :
         window.findChildren<QAbstractButton *>(QLatin1StringView(name).toString())) {
        if (button->isVisible())
            return button->click();
    }
    QFAIL(name);
}

void TestAccessibility::theWalkSeesWhatIsWrong_data()
{
    QTest::addColumn<QString>("flaw");
    QTest::addColumn<QString>("problem");
    QTest::newRow("nameless") << u"nameless"_s << u"flawed (QPushButton): no accessible name"_s;
    QTest::newRow("without Tab") << u"without Tab"_s
                                 << u"flawed (QPushButton): not reached with Tab"_s;
    QTest::newRow("disabled") << u"disabled"_s
                              << u"flawed (QPushButton): disabled, and nothing says why"_s;
    QTest::newRow("trap") << u"trap"_s << u"flawed (QPlainTextEdit): Tab gets stuck"_s;
}

void TestAccessibility::theWalkSeesWhatIsWrong()
{
    QFETCH(QString, flaw);
    QFETCH(QString, problem);
    QWidget window;
    auto *layout = new QVBoxLayout(&window);
    layout->addWidget(new QPushButton(u"First"_s));
    QWidget *flawed = nullptr;
    if (flaw == u"trap") {
        auto *text = new QPlainTextEdit;
        text->setAccessibleName(u"Text"_s);
        flawed = text;
    } else {
        flawed = new QPushButton(flaw == u"nameless" ? QString() : u"Text"_s);
        flawed->setEnabled(flaw != u"disabled");
        if (flaw == u"without Tab")
            flawed->setFocusPolicy(Qt::ClickFocus);
    }
    flawed->setObjectName(u"flawed"_s);
    layout->addWidget(flawed);
    const QString problems = problemsOf(window);
    QVERIFY2(problems.split(u'\n').contains(problem), qPrintable(problems));
}

void TestAccessibility::theWalkAcceptsWhatIsRight()
{
    QWidget window;
    auto *layout = new QVBoxLayout(&window);
    auto *edit = new QLineEdit;
    auto *label = new QLabel(u"&Name"_s);
    label->setBuddy(edit);
    auto *reason = new QPushButton(u"Send"_s);
    reason->setEnabled(false);
    reason->setToolTip(u"Enter an address first"_s);
    auto *inside = new QPushButton(u"Inside"_s);
    auto *area = new QScrollArea;
    area->setWidget(inside);
    for (QWidget *widget : std::initializer_list<QWidget *>{
             label, edit, reason, new QRadioButton(u"One"_s), new QRadioButton(u"Two"_s), area,
             new QPushButton(u"Last"_s)})
        layout->addWidget(widget);
    QCOMPARE(problemsOf(window), QString());
}

void TestAccessibility::signInWindow()
{
    SignInWindow window(*m_services, *m_settings, m_theme);
    window.setEnvironment(m_sandbox->environment(), true);
    auto *tabs = window.findChild<QTabBar *>();
    for (int tab = tabs->count() - 1; tab >= 0; --tab) {
        tabs->setCurrentIndex(tab);
        QCOMPARE(problemsOf(window), QString());
    }
    press(window, "useCode");
    QCOMPARE(problemsOf(window), QString());
    press(window, "usePassword");
    // The pages that take the form's place.
    for (const char *page : {"forgotten", "createAccount", "moreWays"}) {
        press(window, page);
        QCOMPARE(problemsOf(window), QString());
        press(window, "back");
    }
    press(window, "moreWays");
    press(window, "byApiKey");
    QCOMPARE(problemsOf(window), QString());
}

void TestAccessibility::signInGate()
{
    SignInWindow window(*m_services, *m_settings, m_theme);
    window.setEnvironment(m_sandbox->environment(), true);
    window.show();
    LoginRequest request;
    request.loginName = u"kyc-new@example.com"_s;
    request.password = Secret("a123456");
    m_services->signIn.signIn(request);
    const auto isAtGate = [&window] {
        const auto *gate = window.findChild<QWidget *>(u"kycGate"_s);
        return gate != nullptr && gate->isVisible();
    };
    QTRY_VERIFY(isAtGate());
    QCOMPARE(problemsOf(window), QString());
}

template <typename Dialog>
QString TestAccessibility::problemsOfPages(const AccountFixture<Dialog> &f)
{
    QString problems;
    for (int page = 0; page < f.dialog->template findChild<QTabWidget *>()->count(); ++page) {
        f.dialog->AccountDialog::openAt(page);
        if (const auto *refresh = f.dialog->template findChild<QWidget *>(u"identitiesRefresh"_s))
            (void)QTest::qWaitFor([refresh] { return refresh->isEnabled(); });
        problems += problemsOf(*f.dialog);
    }
    return problems;
}

void TestAccessibility::signInWaits_data()
{
    QTest::addColumn<bool>("inBrowser");
    QTest::newRow("for the gateway") << false;
    QTest::newRow("for the browser") << true;
}

void TestAccessibility::signInWaits()
{
    QFETCH(bool, inBrowser);
    SandboxFixture sandbox(SandboxOptions{.captcha = inBrowser});
    sandbox.setFaults(*Json::parse(R"([{"do":"silent","path":"CustomerWebApiService.login"}])"));
    ClientServices services(sandbox.environment(), m_clock);
    SignInWindow window(services, *m_settings, m_theme);
    window.setEnvironment(sandbox.environment(), true);
    window.show();
    LoginRequest request;
    request.loginName = u"trader@example.com"_s;
    request.password = Secret("a123456");
    services.signIn.signIn(request);
    QTRY_COMPARE(services.browser.isWaiting(), inBrowser);
    if (!inBrowser) // it does not show what takes no time
        QTRY_VERIFY(window.findChild<QProgressBar *>(u"progress"_s)->isVisible());
    QCOMPARE(problemsOf(window), QString());
    services.signIn.cancel();
}

void TestAccessibility::settings()
{
    SettingsDialog dialog(*m_settings, m_theme, m_clock);
    using Page = SettingsDialog::Page;
    for (const Page page : {Page::Proxy, Page::Environments, Page::Security}) {
        dialog.setPage(page);
        QCOMPARE(problemsOf(dialog), QString());
    }
}

void TestAccessibility::ownAccount()
{
    const AccountFixture<SecurityDialog> f(u"trader@example.com"_s);
    QCOMPARE(problemsOfPages(f), QString());
}

void TestAccessibility::settingUpMfa()
{
    const AccountFixture<SecurityDialog> f(u"trader@example.com"_s,
                                           int(SecurityDialog::Page::TwoStep));
    f.click("mfaBegin");
    QTRY_VERIFY(f.isShown("mfaNext"));
    QCOMPARE(problemsOf(*f.dialog), QString());
    f.click("mfaNext");
    QTRY_VERIFY(f.isShown("mfaSubmit"));
    QCOMPARE(problemsOf(*f.dialog), QString());
}

void TestAccessibility::connectedApplications()
{
    const AccountFixture<ConnectedApplicationsDialog> f(u"trader@example.com"_s);
    QCOMPARE(problemsOfPages(f), QString());
}

void TestAccessibility::sessionPrompt()
{
    SessionFixture f;
    QTRY_VERIFY(!f.services.session.accounts().empty());
    f.services.session.expire({.kind = ErrorKind::SessionEnded});
    QTRY_VERIFY(f.find<QWidget>("sessionPrompt")->isVisible());
    QCOMPARE(problemsOf(*f.window), QString());
    f.find<QAbstractButton>("reauthOtherWay")->click(); // by code
    QCOMPARE(problemsOf(*f.window), QString());
}

void TestAccessibility::lockScreen()
{
    SessionFixture f;
    f.window->setKeychainUnlockOffered(true);
    f.services.session.lock();
    QCOMPARE(problemsOf(*f.window), QString());
}

// Title bars with their buttons, and those of a pane in a window of its own.
void TestAccessibility::workspace()
{
    SessionFixture f;
    f.find<QAction>("newChart")->trigger();
    QCOMPARE(problemsOf(*f.window), QString());
    auto *profile = f.find<QDockWidget>("profileDock");
    profile->findChild<QAbstractButton *>(u"paneDetach"_s)->click();
    QTRY_COMPARE(profile->windowType(), Qt::Window);
    QCOMPARE(problemsOf(*profile), QString());
}

void TestAccessibility::profiles()
{
    SessionFixture f;
    f.find<QAction>("manageProfiles")->trigger();
    auto *dialog = f.find<QWidget>("profilesDialog");
    QCOMPARE(problemsOf(*dialog), QString());
}

QTEST_MAIN(TestAccessibility)
#include "tst_accessibility.moc"
