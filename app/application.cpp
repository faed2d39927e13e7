// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/application.h"

#include "app/allocator.h"
#include "app/net/proxy.h"
#include "app/supportdesk.h"
#include "ui/common/icons.h"
#include "ui/mainwindow.h"
#include "ui/sandbox/sandboxpanel.h"
#include "ui/settings/settingsdialog.h"
#include "ui/signin/environmentbox.h"
#include "ui/signin/signinwindow.h"

#include <QApplication>
#include <QLibraryInfo>
#include <QPixmap>

#include <algorithm>
#include <cstdio>

namespace mm {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int screenshotPollMs = 50;
constexpr int screenshotDeadlineMs = 30'000;
constexpr QSize screenshotSize(1360,
                               850); ///< the offscreen platform's screen is smaller than anybody's
const QString proxyPasswordKey = u"proxy"_s;

} // namespace

// protocol.md section 2
QByteArray Application::gatewayLanguage()
{
    const QLocale locale;
    if (locale.language() != QLocale::Chinese)
        return "en-US";
    return locale.script() == QLocale::TraditionalHanScript ? "zh-HK" : "zh-CN";
}

QStringList Application::languages()
{
    return {u"en"_s, u"zh_CN"_s, u"zh_HK"_s};
}

Application::Application(Options options, std::unique_ptr<Keychain> keychain) :
    m_options(std::move(options)), m_settings(m_options.configDirectory),
    m_profiles(m_options.configDirectory), m_credentials(std::move(keychain)),
    m_drawingStore(m_options.configDirectory)
{
    returnLargeBlocks();
    m_theme.apply(m_settings.theme(), m_settings.priceColours());
    QApplication::setWindowIcon(themedIcon(u"app"_s, m_theme));
    applyLanguage(m_options.language.isEmpty() ? m_settings.language() : m_options.language);
    applyProxy();
    connect(&m_profiles, &ProfileStore::changed, this, &Application::showProfiles);
    connect(&m_credentials, &CredentialStore::unavailable, this, [this](KeychainStatus status) {
        for (const auto &window : m_windows)
            window->keychainFailed(status);
        for (const auto &desk : m_desks)
            desk->keychainFailed(status);
    });
    connect(&m_sandbox, &SandboxControl::changed, this, &Application::followSandbox);
    connect(&m_screenLock, &ScreenLockWatch::locked, this, [this] {
        if (m_settings.locksWithSystem())
            lockAll();
    });
}

// Windows go before the gateway they may talk to.
Application::~Application()
{
    delete m_settingsDialog;
    delete m_sandboxPanel;
    m_desks.clear();
    m_windows.clear();
}

void Application::start()
{
    std::optional<Profile> last;
    if (!m_options.environment && !m_options.sandbox) {
        // Not one of the sandbox, which is asked for by name.
        last = m_profiles.lastUsed([this](const Profile &profile) {
            return environmentNamed(profile.environmentName).has_value();
        });
    }
    if (m_options.sandbox)
        addSandboxWindow();
    else if (last)
        openProfile(last->id);
    if (m_windows.empty() && m_desks.empty())
        addWindow(startEnvironment(), false).open();
    if (!m_options.screenshot.isEmpty()) {
        takeScreenshot();
        return;
    }
    if (m_options.sandbox)
        m_windows.front()->open();
    tellOfDamage();
}

void Application::tellOfDamage()
{
    const auto tellAll = [this](const QString &sentence) {
        for (const auto &window : m_windows)
            window->tell(sentence);
    };
    connect(&m_profiles, &ProfileStore::saveFailed, this, [tellAll](const QString &reason) {
        tellAll(tr("The list of profiles cannot be saved: %1").arg(reason));
    });
    connect(&m_drawingStore, &DrawingStore::saveFailed, this, [tellAll](const QString &reason) {
        tellAll(tr("What is drawn in charts cannot be saved: %1").arg(reason));
    });
    connect(&m_drawingStore, &DrawingStore::damaged, this, [tellAll](const QString &keptAt) {
        tellAll(tr("The file of what was drawn in charts was damaged. It has been kept aside as "
                   "%1; what could be read of it is still there.")
                    .arg(keptAt));
    });
    connect(&m_drawings, &DrawingShelf::notKept, this, [tellAll] {
        tellAll(tr("There are too many drawings in all: the newest will be gone when the program "
                   "ends. Remove some in charts you no longer need."));
    });
    // A program that starts at a support desk had its list of profiles.
    if (!m_profiles.damagedFile().isEmpty() && !m_windows.empty()) {
        m_windows.front()->tell(tr("The list of profiles was damaged. It has been kept aside as "
                                   "%1; sign in again to start a new one.")
                                    .arg(m_profiles.damagedFile()));
    }
}

void Application::grant(const SingleInstance::Wish &wish)
{
    if (wish.sandbox) {
        addSandboxWindow().open();
        return;
    }
    for (const auto &window : m_windows)
        window->raise();
    for (const auto &desk : m_desks)
        desk->raise();
}

std::optional<Environment> Application::environmentNamed(const QString &name) const
{
    const std::vector<Environment> own = m_settings.environments();
    for (const std::vector<Environment> *known : {&own, &builtinEnvironments()}) {
        for (const Environment &environment : *known) {
            if (environment.name != name)
                continue;
            Environment found = environment;
            found.companyId = m_settings.companyId(name, found.companyId);
            return found;
        }
    }
    return std::nullopt;
}

Environment Application::startEnvironment() const
{
    if (m_options.environment)
        return *m_options.environment;
    return environmentNamed(m_settings.environmentName())
        .value_or(builtinEnvironments().back()); // PRD: what most people want
}

void Application::applyLanguage(const QString &language)
{
    const QLocale locale = language.isEmpty() ? QLocale::system() : QLocale(language);
    QLocale::setDefault(locale);
    m_formatting = Formatting();
    QCoreApplication::removeTranslator(&m_translator);
    QCoreApplication::removeTranslator(&m_qtTranslator);
    // Qt speaks the traditional script as Taiwan's alone.
    const bool traditional = locale.script() == QLocale::TraditionalHanScript;
    const QLocale qtLocale = traditional ? QLocale(u"zh_TW"_s) : locale;
    if (m_qtTranslator.load(qtLocale, u"qtbase"_s, u"_"_s,
                            QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qtTranslator);
    if (m_translator.load(locale, u"multimarkets"_s, u"_"_s, u":/i18n"_s))
        QCoreApplication::installTranslator(&m_translator);
    for (const auto &window : m_windows)
        window->setLanguage(gatewayLanguage());
    for (const auto &desk : m_desks)
        desk->setLanguage(gatewayLanguage());
}

// Without its password first, so that nothing goes past the proxy while the keychain thinks.
void Application::applyProxy()
{
    const ProxySettings proxy = m_settings.proxy();
    useProxy(proxy, {});
    if (proxy.user.isEmpty())
        return;
    m_credentials.readSecret(proxyPasswordKey, this,
                             [this, proxy](const Secret &password, KeychainStatus) {
                                 if (password.isEmpty() || m_settings.proxy() != proxy)
                                     return;
                                 m_proxyPassword = password;
                                 useProxy(proxy, password);
                             });
}

void Application::applyLock()
{
    for (const auto &window : m_windows)
        window->services().lock.setIdleMinutes(m_settings.idleLockMinutes());
    for (const auto &desk : m_desks)
        desk->setIdleMinutes(m_settings.idleLockMinutes());
}

SharedParts Application::sharedParts()
{
    return {m_settings,
            m_theme,
            m_clock,
            m_profiles,
            m_credentials,
            m_drawings,
            m_options.configDirectory,
            m_options.logFile};
}

ClientWindow &Application::addWindow(const Environment &environment, bool sandbox)
{
    m_windows.push_back(std::make_unique<ClientWindow>(sharedParts(), environment, sandbox));
    ClientWindow &window = *m_windows.back();
    window.setLanguage(gatewayLanguage());
    connectWindow(window);
    applyLock();
    showProfiles();
    return window;
}

void Application::connectWindow(ClientWindow &window)
{
    connect(&window, &ClientWindow::closed, this, [this, &window] { removeWindow(window); });
    connect(&window, &ClientWindow::sandboxChosen, this,
            [this, &window] { chooseSandbox(window); });
    connect(&window, &ClientWindow::languageChosen, this, &Application::applyLanguage);
    connect(&window, &ClientWindow::settingsRequested, this,
            [this, &window] { showSettings(window); });
    connect(&window, &ClientWindow::supportDeskRequested, this, [this, &window] {
        openDesk(window.services().client.environment(), window.isSandbox());
    });
    connect(&window, &ClientWindow::sandboxPanelRequested, this,
            [this, &window] { showSandboxPanel(window); });
    connect(&window, &ClientWindow::profileChosen, this, &Application::openProfile);
    connect(&window, &ClientWindow::newProfileRequested, this,
            [this] { addWindow(startEnvironment(), false).open(); });
    connect(&window, &ClientWindow::profileRemovalRequested, this, &Application::removeProfile);
    connect(
        &window, &ClientWindow::accountSignedIn, this,
        [this, newer = &window](const QString &profileId) { oneWindowAnAccount(newer, profileId); },
        Qt::QueuedConnection);
    connect(&window.services().session, &Session::stateChanged, this, &Application::showProfiles);
}

void Application::removeWindow(ClientWindow &window)
{
    std::erase_if(m_windows, [&window](const auto &known) { return known.get() == &window; });
    closeLeftovers();
    showProfiles();
}

ClientWindow *Application::windowOf(const QString &profileId) const
{
    const auto found = std::ranges::find_if(m_windows, [&profileId](const auto &window) {
        return !profileId.isEmpty() && window->profileId() == profileId;
    });
    return found == m_windows.end() ? nullptr : found->get();
}

void Application::openProfile(const QString &id)
{
    if (ClientWindow *running = windowOf(id)) {
        running->raise();
        return;
    }
    const std::optional<Profile> profile = m_profiles.find(id);
    if (!profile)
        return;
    if (profile->kind == Profile::Kind::Support) {
        openDeskOf(*profile);
        return;
    }
    if (profile->environmentName == EnvironmentBox::sandboxName()) {
        addSandboxWindow().open(profile);
        return;
    }
    const auto environment = environmentNamed(profile->environmentName);
    addWindow(environment.value_or(startEnvironment()), false)
        .open(environment ? profile : std::nullopt);
}

void Application::removeProfile(const QString &id)
{
    if (ClientWindow *running = windowOf(id))
        running->signOut();
    if (SupportDesk *running = deskOf(id))
        removeDesk(*running);
    m_credentials.removeTokens(id);
    for (const QString &key : {SupportDesk::secretKey(id), ClientWindow::credentialsKey(id)})
        m_credentials.removeSecret(key);
    m_profiles.remove(id);
}

// Later than the signing in: `newer` may have gone since.
void Application::oneWindowAnAccount(ClientWindow *newer, const QString &profileId)
{
    const auto is = [newer](const auto &window) { return window.get() == newer; };
    const auto older = std::ranges::find_if(m_windows, [&](const auto &window) {
        return !is(window) && window->profileId() == profileId;
    });
    if (older == m_windows.end() || std::ranges::none_of(m_windows, is))
        return;
    newer->services().signIn.signOut(); // its own session; the older window's is another
    newer->hide();
    (*older)->raise();
    removeWindow(*newer);
}

std::vector<ProfileItem> Application::profileItems(const QString &currentId) const
{
    std::vector<ProfileItem> items;
    for (const Profile &profile : m_profiles.profiles()) {
        const bool isDesk = profile.kind == Profile::Kind::Support;
        items.push_back(
            {.id = profile.id,
             .label = isDesk ? tr("Support desk: %1").arg(profile.label) : profile.label,
             .environment = profile.environmentName,
             .demo = profile.demo,
             .current = profile.id == currentId,
             .running = windowOf(profile.id) != nullptr || deskOf(profile.id) != nullptr});
    }
    return items;
}

void Application::showProfiles()
{
    for (const auto &window : m_windows)
        window->setProfiles(profileItems(window->profileId()));
}

void Application::showSettings(ClientWindow &from)
{
    if (!m_settingsDialog) {
        m_settingsDialog = new SettingsDialog(m_settings, m_theme, m_clock, nullptr);
        m_settingsDialog->setAttribute(Qt::WA_DeleteOnClose);
        m_settingsDialog->setScreenLockTold(m_screenLock.isAvailable());
        connect(m_settingsDialog, &SettingsDialog::proxyChanged, this,
                [this](const ProxySettings &proxy, const Secret &password) {
                    m_proxyPassword = password;
                    useProxy(proxy, password);
                    if (password.isEmpty())
                        m_credentials.removeSecret(proxyPasswordKey);
                    else
                        m_credentials.writeSecret(proxyPasswordKey, password);
                    for (const auto &window : m_windows)
                        window->services().reconnectNow();
                });
        connect(m_settingsDialog, &SettingsDialog::lockChanged, this, &Application::applyLock);
        connect(m_settingsDialog, &SettingsDialog::environmentsChanged, this, [this] {
            for (const auto &window : m_windows)
                if (window->signInWindow())
                    window->signInWindow()->reloadEnvironments();
        });
    }
    m_settingsDialog->setProxyPassword(m_proxyPassword);
    m_settingsDialog->setTestEnvironment(from.services().client.environment());
    m_settingsDialog->show();
    m_settingsDialog->raise();
    m_settingsDialog->activateWindow();
}

std::optional<Environment> Application::sandboxEnvironment(QString *problem)
{
    return m_sandbox.ensureRunning(problem) ? m_sandbox.environment() : std::nullopt;
}

// Nothing is asked of any gateway before the sandbox is there.
ClientWindow &Application::addSandboxWindow()
{
    QString problem;
    const auto environment = sandboxEnvironment(&problem);
    ClientWindow &window =
        addWindow(environment.value_or(startEnvironment()), environment.has_value());
    if (!environment)
        window.signInWindow()->showProblem(tr("The sandbox could not be started: %1").arg(problem));
    return window;
}

void Application::chooseSandbox(ClientWindow &window)
{
    QString problem;
    if (const auto environment = sandboxEnvironment(&problem))
        window.chooseEnvironment(*environment, true);
    else
        window.signInWindow()->showProblem(tr("The sandbox could not be started: %1").arg(problem));
}

void Application::takeScreenshot()
{
    ClientWindow &window = *m_windows.front();
    connect(&window.services().signIn, &SignInService::failed, this,
            [this](const GatewayError &error) {
                std::fprintf(stderr, "Sign-in failed: %s %s\n", qPrintable(error.code),
                             qPrintable(error.text));
                finishScreenshot(false);
            });
    connect(&m_screenshotPoll, &QTimer::timeout, this, [this, &window] {
        MainWindow *main = window.mainWindow();
        if (!main || !main->isVisible())
            return;
        if (main->size() != screenshotSize)
            main->resize(screenshotSize);
        else if (main->isComplete() && !window.services().profile.isRefreshing())
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
    request.loginName = u"trader@example.com"_s;
    request.password = Secret("a123456"); // every sandbox person's; not a secret of anybody
    window.services().signIn.signIn(request);
}

void Application::finishScreenshot(bool complete)
{
    m_screenshotPoll.stop();
    m_screenshotDeadline.stop();
    const bool saved =
        complete && m_windows.front()->mainWindow()->grab().save(m_options.screenshot);
    if (saved) {
        std::printf("Signed in to the sandbox, every row has a live price, window saved as %s\n",
                    qPrintable(m_options.screenshot));
    } else if (complete) {
        std::fprintf(stderr, "%s cannot be written\n", qPrintable(m_options.screenshot));
    }
    QCoreApplication::exit(saved ? 0 : 1);
}

} // namespace mm
