// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/application.h"

#include "app/sandbox/sandboxthread.h"
#include "ui/common/icons.h"
#include "ui/mainwindow.h"
#include "ui/signin/signinwindow.h"

#include <QApplication>
#include <QLibraryInfo>
#include <QPixmap>

#include <algorithm>
#include <cstdio>

namespace mm {

namespace {

constexpr int screenshotPollMs = 50;
constexpr int screenshotDeadlineMs = 30'000;
constexpr QSize screenshotSize(1360,
                               850); ///< the offscreen platform's screen is smaller than anybody's

Environment startEnvironment(const Application::Options &options, const Settings &settings)
{
    if (options.environment)
        return *options.environment;
    const QString name = settings.environmentName();
    const std::vector<Environment> own = settings.environments();
    for (const std::vector<Environment> *known : {&own, &builtinEnvironments()}) {
        for (const Environment &environment : *known) {
            if (environment.name == name)
                return environment;
        }
    }
    return builtinEnvironments().back(); // PRD: what most people want
}

/// The gateway's name of a language of ours (protocol.md section 2).
QByteArray gatewayLanguage(const QLocale &locale)
{
    if (locale.language() != QLocale::Chinese)
        return "en-US";
    return locale.script() == QLocale::TraditionalHanScript ? "zh-HK" : "zh-CN";
}

} // namespace

QStringList Application::languages()
{
    return {QStringLiteral("en"), QStringLiteral("zh_CN"), QStringLiteral("zh_HK")};
}

Application::Application(Options options) :
    m_options(std::move(options)), m_settings(m_options.configDirectory)
{
    m_theme.apply(m_settings.theme(), m_settings.priceColours());
    QApplication::setWindowIcon(themedIcon(QStringLiteral("app"), m_theme));
    applyLanguage(m_options.language.isEmpty() ? m_settings.language() : m_options.language);
    m_services = std::make_unique<ClientServices>(startEnvironment(m_options, m_settings), m_clock);
    m_services->client.setLanguage(gatewayLanguage(QLocale()));
    m_signInWindow = std::make_unique<SignInWindow>(*m_services, m_settings, m_theme);
    m_mainWindow = std::make_unique<MainWindow>(*m_services, m_settings, m_theme, m_clock);
    connectSession();
    connectSignInWindow();
    connectMainWindow();
}

// Windows go before the services they show, the services before the gateway they may talk to.
Application::~Application()
{
    m_mainWindow.reset();
    m_signInWindow.reset();
    m_services.reset();
}

void Application::start()
{
    if (m_options.sandbox)
        chooseSandbox();
    else
        chooseEnvironment(m_services->client.environment(), false);
    if (m_options.screenshot.isEmpty())
        showSignIn();
    else
        takeScreenshot();
}

void Application::applyLanguage(const QString &language)
{
    const QLocale locale = language.isEmpty() ? QLocale::system() : QLocale(language);
    QLocale::setDefault(locale);
    QCoreApplication::removeTranslator(&m_translator);
    QCoreApplication::removeTranslator(&m_qtTranslator);
    // Qt speaks the traditional script as Taiwan's alone.
    const bool traditional = locale.script() == QLocale::TraditionalHanScript;
    const QLocale qtLocale = traditional ? QLocale(QStringLiteral("zh_TW")) : locale;
    if (m_qtTranslator.load(qtLocale, QStringLiteral("qtbase"), QStringLiteral("_"),
                            QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qtTranslator);
    if (m_translator.load(locale, QStringLiteral("multimarkets"), QStringLiteral("_"),
                          QStringLiteral(":/i18n")))
        QCoreApplication::installTranslator(&m_translator);
    if (m_services)
        m_services->client.setLanguage(gatewayLanguage(locale));
}

void Application::connectSession()
{
    connect(&m_services->session, &Session::stateChanged, this, [this](Session::State state) {
        if (state != Session::State::SignedIn)
            return;
        showMain();
        m_services->profile.refresh();
    });
}

void Application::connectSignInWindow()
{
    connect(m_signInWindow.get(), &SignInWindow::environmentChosen, this,
            [this](const Environment &environment) { chooseEnvironment(environment, false); });
    connect(m_signInWindow.get(), &SignInWindow::companyIdChosen, this, [this](qint64 companyId) {
        Environment environment = m_services->client.environment();
        environment.companyId = companyId;
        chooseEnvironment(environment, m_sandbox && environment.isLoopback());
    });
    connect(m_signInWindow.get(), &SignInWindow::sandboxChosen, this, &Application::chooseSandbox);
    connect(m_signInWindow.get(), &SignInWindow::browseRequested, this, &Application::showMain);
    connect(m_signInWindow.get(), &SignInWindow::languageChosen, this, &Application::applyLanguage);
}

void Application::connectMainWindow()
{
    MainWindow *window = m_mainWindow.get();
    connect(window, &MainWindow::signInRequested, this, &Application::showSignIn);
    connect(window, &MainWindow::signOutRequested, this, [this] {
        m_services->signIn.signOut();
        showSignIn();
        m_mainWindow->hide();
        m_services->quotes.stop();
    });
    connect(window, &MainWindow::languageChosen, this, &Application::applyLanguage);
    connect(&m_services->client, &GatewayClient::budgetChanged, window, &MainWindow::setBudget);
    connect(&m_services->client, &GatewayClient::clockMeasured, window,
            [this, window] { window->setServerTime(m_services->serverClock.now()); });
}

void Application::chooseEnvironment(const Environment &environment, bool sandbox)
{
    m_services->setEnvironment(environment);
    m_signInWindow->setEnvironment(environment, sandbox);
    m_mainWindow->setEnvironment(environment);
}

void Application::chooseSandbox()
{
    if (!m_sandbox) {
        m_sandbox = std::make_unique<SandboxThread>(SandboxOptions{});
        if (!m_sandbox->start()) {
            m_signInWindow->showProblem(
                tr("The sandbox could not be started: %1").arg(m_sandbox->problem()));
            m_sandbox.reset();
            return;
        }
    }
    const auto environment = environmentFromJson(m_sandbox->environment().toBytes());
    Q_ASSERT(environment.has_value());
    chooseEnvironment(*environment, true);
}

// A main window that is open stays open: a guest or somebody whose session expired goes on
// watching.
void Application::showSignIn()
{
    m_signInWindow->show();
    m_signInWindow->raise();
    m_signInWindow->activateWindow();
}

void Application::showMain()
{
    m_services->quotes.start();
    m_mainWindow->show();
    m_signInWindow->hide();
}

void Application::takeScreenshot()
{
    connect(&m_services->signIn, &SignInService::failed, this, [this](const GatewayError &error) {
        std::fprintf(stderr, "Sign-in failed: %s %s\n", qPrintable(error.code),
                     qPrintable(error.text));
        finishScreenshot(false);
    });
    connect(&m_screenshotPoll, &QTimer::timeout, this, [this] {
        if (m_mainWindow->isVisible() && m_mainWindow->size() != screenshotSize)
            m_mainWindow->resize(screenshotSize);
        else if (m_mainWindow->isVisible() && m_mainWindow->isComplete()
                 && !m_services->profile.isRefreshing())
            finishScreenshot(true);
    });
    connect(&m_screenshotDeadline, &QTimer::timeout, this, [this] {
        std::fprintf(stderr, "No live prices within 30 s\n");
        finishScreenshot(false);
    });
    m_screenshotPoll.start(screenshotPollMs);
    m_screenshotDeadline.setSingleShot(true);
    m_screenshotDeadline.start(screenshotDeadlineMs);

    LoginRequest request;
    request.type = SignInType::Email;
    request.loginName = QStringLiteral("trader@example.com");
    request.password = Secret("a123456"); // every sandbox person's; not a secret of anybody
    m_services->signIn.signIn(request);
}

void Application::finishScreenshot(bool complete)
{
    m_screenshotPoll.stop();
    m_screenshotDeadline.stop();
    const bool saved = complete && m_mainWindow->grab().save(m_options.screenshot);
    if (saved) {
        std::printf("Signed in to the sandbox, every row has a live price, window saved as %s\n",
                    qPrintable(m_options.screenshot));
    } else if (complete) {
        std::fprintf(stderr, "%s cannot be written\n", qPrintable(m_options.screenshot));
    }
    QCoreApplication::exit(saved ? 0 : 1);
}

} // namespace mm
