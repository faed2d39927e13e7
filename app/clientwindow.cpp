// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/clientwindow.h"

#include "app/allocator.h"
#include "ui/diagnostics/supportparts.h"
#include "ui/inspector/inspectorwindow.h"
#include "ui/mainwindow.h"
#include "ui/signin/environmentbox.h"
#include "ui/signin/signinwindow.h"

#include <QEvent>
#include <QTimer>

#include <utility>

namespace mm {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int settleMs = 2'000; ///< for the first products, prices and candles to come

void bringToFront(QWidget &window)
{
    window.setWindowState(window.windowState() & ~Qt::WindowMinimized);
    window.show();
    window.raise();
    window.activateWindow();
}

} // namespace

ClientWindow::ClientWindow(const SharedParts &shared, const Environment &environment, bool sandbox,
                           QObject *parent) :
    QObject(parent),
    m_shared(shared), m_services(environment, shared.clock), m_sandbox(sandbox)
{
    m_services.client.setTraffic(&m_inspector);
    m_services.quotes.setTraffic(&m_inspector);
    m_services.depth.setTraffic(&m_inspector);
    m_services.candles.setTraffic(&m_inspector);
    m_services.messages.setTraffic(&m_inspector);
    neededSignInWindow();
    connectSession();
}

// Windows go before the services they show.
ClientWindow::~ClientWindow()
{
    m_mainWindow.reset();
    m_signInWindow.reset();
}

void ClientWindow::open(const std::optional<Profile> &profile)
{
    showSignIn();
    if (!profile)
        return;
    m_signInWindow->showProfile(*profile);
    if (profile->keepSignedIn)
        resume(*profile);
}

void ClientWindow::raise()
{
    bringToFront(isMainShown() ? static_cast<QWidget &>(*m_mainWindow) : neededSignInWindow());
}

void ClientWindow::hide()
{
    if (m_signInWindow)
        m_signInWindow->hide();
    if (m_mainWindow)
        m_mainWindow->hide();
}

bool ClientWindow::isMainShown() const
{
    return m_mainWindow && m_mainWindow->isVisible();
}

bool ClientWindow::isSignInShown() const
{
    return m_signInWindow && m_signInWindow->isVisible();
}

void ClientWindow::chooseEnvironment(const Environment &environment, bool sandbox)
{
    m_sandbox = sandbox;
    m_resuming.clear();
    m_profileId.clear();
    m_lookedAround = true;
    m_services.setEnvironment(environment);
    if (m_signInWindow)
        m_signInWindow->setEnvironment(environment, sandbox);
    if (m_mainWindow)
        m_mainWindow->setEnvironment(environment);
}

void ClientWindow::setLanguage(const QByteArray &gatewayLanguage)
{
    m_formatting = Formatting();
    m_services.client.setLanguage(gatewayLanguage);
    m_services.messages.setLanguage(gatewayLanguage);
}

void ClientWindow::setProfiles(const std::vector<ProfileItem> &profiles)
{
    m_profiles = profiles;
    if (m_mainWindow)
        m_mainWindow->setProfiles(profiles);
}

void ClientWindow::connectSession()
{
    connect(&m_services.session, &Session::stateChanged, this, &ClientWindow::followSession);
    connect(&m_services.session, &Session::tokenChanged, this, [this] {
        if (m_services.session.isSignedIn()) // also with a new token, after a change of company
            remember();
    });
    connect(&m_services.signIn, &SignInService::failed, this, &ClientWindow::resumeFailed);
    connect(&m_services.network, &NetworkWatch::cameBack, this, [this] {
        if (const auto profile = m_shared.profiles.find(m_resuming))
            resume(*profile);
    });
    connect(&m_services.client, &GatewayClient::budgetChanged, this,
            [this](int remaining, int limit) {
                m_budget = {remaining, limit};
            });
}

SignInWindow &ClientWindow::neededSignInWindow()
{
    if (m_signInWindow)
        return *m_signInWindow;
    m_signInWindow = std::make_unique<SignInWindow>(m_services, m_shared.settings, m_shared.theme);
    m_signInWindow->installEventFilter(this);
    connectSignInWindow();
    if (m_shared.credentials.trouble() != KeychainStatus::Ok)
        m_signInWindow->setKeychainTrouble(m_shared.credentials.trouble()); // told already
    m_signInWindow->setEnvironment(m_services.client.environment(), m_sandbox);
    if (const auto filled = std::exchange(m_filled, std::nullopt))
        m_signInWindow->fill(*filled);
    return *m_signInWindow;
}

// Signed in, most people need it no more until the program ends.
void ClientWindow::freeSignInWindow()
{
    if (!m_signInWindow || m_signInWindow->isVisible() || !m_services.session.isSignedIn())
        return;
    m_filled = m_signInWindow->filled();
    if (!m_filled)
        return;
    m_signInWindow.reset();
    // Once the main window has taken what it needs of that.
    QTimer::singleShot(settleMs, this, [] { returnFreedMemory(); });
}

void ClientWindow::connectSignInWindow()
{
    SignInWindow *window = m_signInWindow.get();
    connect(window, &SignInWindow::environmentChosen, this,
            [this](const Environment &environment) { chooseEnvironment(environment, false); });
    connect(window, &SignInWindow::companyIdChosen, this, [this](qint64 companyId) {
        Environment environment = m_services.client.environment();
        environment.companyId = companyId;
        chooseEnvironment(environment, m_sandbox && environment.isLoopback());
    });
    connect(window, &SignInWindow::sandboxChosen, this, &ClientWindow::sandboxChosen);
    connect(window, &SignInWindow::browseRequested, this, &ClientWindow::showMain);
    connect(window, &SignInWindow::languageChosen, this, &ClientWindow::languageChosen);
    connect(window, &SignInWindow::settingsRequested, this, &ClientWindow::settingsRequested);
    connect(window, &SignInWindow::supportDeskRequested, this, &ClientWindow::supportDeskRequested);
}

// No sooner than there is a window to show what comes: the first paint needs none of it.
void ClientWindow::lookAround()
{
    if (std::exchange(m_lookedAround, true))
        return;
    m_services.lookAround();
}

// What came while it was not there yet is told to it here.
MainWindow &ClientWindow::neededMainWindow()
{
    if (m_mainWindow)
        return *m_mainWindow;
    lookAround();
    m_mainWindow =
        std::make_unique<MainWindow>(m_services, m_shared.settings, m_shared.theme, m_shared.clock);
    m_mainWindow->setInspector(&m_inspector);
    m_mainWindow->setDrawings(&m_shared.drawings);
    m_mainWindow->installEventFilter(this);
    connectMainWindow();
    m_mainWindow->setEnvironment(m_services.client.environment());
    m_mainWindow->setProfiles(m_profiles);
    m_mainWindow->setBudget(m_budget.remaining, m_budget.limit);
    if (m_services.serverClock.isKnown())
        m_mainWindow->setServerTime(m_services.serverClock.now());
    if (m_untoldTrouble != KeychainStatus::Ok)
        m_mainWindow->tellKeychainTrouble(m_untoldTrouble);
    return *m_mainWindow;
}

void ClientWindow::connectMainWindow()
{
    MainWindow *window = m_mainWindow.get();
    connect(window, &MainWindow::signInRequested, this, &ClientWindow::showSignIn);
    connect(window, &MainWindow::signOutRequested, this, &ClientWindow::signOut);
    connect(window, &MainWindow::languageChosen, this, &ClientWindow::languageChosen);
    connect(window, &MainWindow::settingsRequested, this, &ClientWindow::settingsRequested);
    connect(window, &MainWindow::profileChosen, this, &ClientWindow::profileChosen);
    connect(window, &MainWindow::newProfileRequested, this, &ClientWindow::newProfileRequested);
    connect(window, &MainWindow::profileRemovalRequested, this,
            &ClientWindow::profileRemovalRequested);
    connect(window, &MainWindow::supportDeskRequested, this, &ClientWindow::supportDeskRequested);
    connect(window, &MainWindow::sandboxPanelRequested, this, &ClientWindow::sandboxPanelRequested);
    connect(window, &MainWindow::inspectorRequested, this, &ClientWindow::showInspector);
    connect(window, &MainWindow::supportZipRequested, this, &ClientWindow::showSupportZip);
    connect(window, &MainWindow::apiCredentialsChosen, this, &ClientWindow::keepCredentials);
    connect(&m_shared.credentials, &CredentialStore::written, this,
            [this](const QString &key, KeychainStatus status) {
                if (key == credentialsKey(m_profileId))
                    m_mainWindow->showCredentialsKept(status);
            });
    connect(window, &MainWindow::lockRequested, &m_services.lock, &LockService::lockNow);
    connect(window, &MainWindow::keychainUnlockRequested, this, &ClientWindow::unlockFromKeychain);
    connect(&m_services.client, &GatewayClient::budgetChanged, window, &MainWindow::setBudget);
    connect(&m_services.client, &GatewayClient::clockMeasured, window,
            [this, window] { window->setServerTime(m_services.serverClock.now()); });
}

void ClientWindow::followSession(Session::State state)
{
    switch (state) {
    case Session::State::SignedIn:
        m_resuming.clear();
        showMain();
        QTimer::singleShot(0, this, &ClientWindow::freeSignInWindow); // it may be telling of it
        m_services.profile.refresh();
        emit accountSignedIn(m_profileId);
        break;
    case Session::State::Expired:
        m_shared.credentials.removeTokens(m_profileId); // the gateway takes them no longer
        break;
    case Session::State::SignedOut:
        m_profileId.clear();
        break;
    case Session::State::SigningIn:
    case Session::State::Locked:
        break;
    }
}

void ClientWindow::tell(const QString &sentence)
{
    if (isMainShown())
        m_mainWindow->showProblem(sentence);
    else if (m_signInWindow)
        m_signInWindow->showProblem(sentence);
}

void ClientWindow::keychainFailed(KeychainStatus status)
{
    if (m_mainWindow) {
        m_mainWindow->tellKeychainTrouble(status);
        m_mainWindow->setKeychainUnlockOffered(false);
    } else {
        m_untoldTrouble = status;
    }
    if (m_signInWindow)
        m_signInWindow->setKeychainTrouble(status);
}

// A main window that is open stays open: a guest or somebody whose session expired goes on
// watching.
void ClientWindow::showSignIn()
{
    bringToFront(neededSignInWindow());
}

void ClientWindow::showMain()
{
    MainWindow &window = neededMainWindow();
    m_services.quotes.start();
    window.show();
    if (m_signInWindow)
        m_signInWindow->hide();
}

// A child of the main window: it is hidden with it while the session is locked.
void ClientWindow::showInspector()
{
    if (!m_inspectorWindow) {
        m_inspectorWindow = new InspectorWindow(m_inspector, m_shared.settings, m_shared.theme,
                                                m_formatting, m_mainWindow.get());
        m_inspectorWindow->setWindowFlag(Qt::Window);
    }
    bringToFront(*m_inspectorWindow);
}

void ClientWindow::showSupportZip()
{
    const Environment environment = m_services.client.environment();
    auto *dialog = new SupportZipDialog(supportParts({.diagnostics = m_mainWindow->diagnostics(),
                                                      .settings = &m_shared.settings,
                                                      .environment = &environment,
                                                      .logFile = m_shared.logFile,
                                                      .inspector = &m_inspector}),
                                        m_shared.theme, m_formatting, m_mainWindow.get());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->show();
}

// Closed for good once neither of the two is left on screen; not from within the event.
bool ClientWindow::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Paint && !m_lookedAround)
        QTimer::singleShot(0, this, &ClientWindow::lookAround);
    if (event->type() == QEvent::Close) {
        QTimer::singleShot(0, this, [this] {
            if (!isSignInShown() && !isMainShown())
                emit closed();
        });
    }
    return QObject::eventFilter(watched, event);
}

} // namespace mm
