// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/clientwindow.h"

#include "ui/mainwindow.h"
#include "ui/signin/environmentbox.h"
#include "ui/signin/signinwindow.h"

#include <QEvent>
#include <QTimer>

namespace mm {

using namespace Qt::Literals::StringLiterals;

namespace {

QString labelOf(const Customer &customer)
{
    for (const QString &candidate : {customer.name, customer.email, customer.phone}) {
        if (!candidate.trimmed().isEmpty())
            return candidate.trimmed();
    }
    return customer.customerNo;
}

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
    m_signInWindow = std::make_unique<SignInWindow>(m_services, shared.settings, shared.theme);
    m_mainWindow =
        std::make_unique<MainWindow>(m_services, shared.settings, shared.theme, shared.clock);
    m_signInWindow->installEventFilter(this);
    m_mainWindow->installEventFilter(this);
    connectSession();
    connectSignInWindow();
    connectMainWindow();
    if (shared.credentials.trouble() != KeychainStatus::Ok)
        m_signInWindow->setKeychainTrouble(shared.credentials.trouble()); // told already
    chooseEnvironment(environment, sandbox);
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
    bringToFront(m_mainWindow->isVisible() ? static_cast<QWidget &>(*m_mainWindow)
                                           : *m_signInWindow);
}

void ClientWindow::chooseEnvironment(const Environment &environment, bool sandbox)
{
    m_sandbox = sandbox;
    m_resuming.clear();
    m_profileId.clear();
    m_services.setEnvironment(environment);
    m_signInWindow->setEnvironment(environment, sandbox);
    m_mainWindow->setEnvironment(environment);
}

void ClientWindow::setLanguage(const QByteArray &gatewayLanguage)
{
    m_services.client.setLanguage(gatewayLanguage);
    m_services.messages.setLanguage(gatewayLanguage);
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

// The profile of who is signed in, and their tokens where they are to be kept.
void ClientWindow::remember()
{
    const Session &session = m_services.session;
    const QString environment = m_services.client.environment().name;
    if (environment == EnvironmentBox::sandboxName() && !m_sandbox)
        return; // a sandbox program of its own: its name would lead back to the embedded one
    const std::optional<Profile> known =
        m_shared.profiles.findAccount(environment, session.customer().customerNo);
    Profile profile = known.value_or(Profile{});
    profile.environmentName = environment;
    profile.customerNo = session.customer().customerNo;
    // Who came by a third party has no name to type; what they typed before is worth more.
    if (!known || session.identity().type != SignInType::CustomerNumber)
        profile.identity = session.identity();
    profile.label = labelOf(session.customer());
    profile.demo = session.customer().type == CustomerType::Demo;
    if (m_signInWindow->isVisible()) // the question was on screen
        profile.keepSignedIn = m_signInWindow->keepSignedIn();
    profile.lastUsed = m_shared.clock.wallMs();
    m_profileId = m_shared.profiles.put(profile).id;
    m_mainWindow->setKeychainUnlockOffered(profile.keepSignedIn
                                           && m_shared.credentials.trouble() == KeychainStatus::Ok);
    profile.id = m_profileId;
    keepTokens(profile);
}

void ClientWindow::keepTokens(const Profile &profile)
{
    const Session &session = m_services.session;
    if (profile.keepSignedIn)
        m_shared.credentials.writeTokens(profile.id, {session.token(), session.refreshToken()});
    else
        m_shared.credentials.removeTokens(profile.id);
}

void ClientWindow::resume(const Profile &profile)
{
    m_resuming = profile.id;
    m_shared.credentials.readTokens(
        profile.id, this,
        [this, profile](const std::optional<CredentialStore::Tokens> &tokens,
                        KeychainStatus status) {
            const bool wanted =
                m_resuming == profile.id && m_services.session.state() == Session::State::SignedOut;
            if (wanted && tokens)
                m_services.signIn.resume(tokens->token, tokens->refreshToken, profile.customerNo,
                                         profile.identity);
            else if (wanted && status != KeychainStatus::TimedOut) // its owner may unlock it yet
                m_resuming.clear();
        });
}

// A token the gateway no longer takes is of no use; where it could not be asked, the token is tried
// again when the network returns.
void ClientWindow::resumeFailed(const GatewayError &error)
{
    if (m_resuming.isEmpty() || !isRefusal(error.kind))
        return;
    if (error.kind == ErrorKind::SessionEnded)
        m_shared.credentials.removeTokens(m_resuming);
    m_resuming.clear();
}

void ClientWindow::unlockFromKeychain()
{
    m_shared.credentials.readTokens(
        m_profileId, this,
        [this](const std::optional<CredentialStore::Tokens> &tokens, KeychainStatus status) {
            if (m_services.session.state() != Session::State::Locked)
                return;
            if (tokens) {
                m_services.signIn.resume(tokens->token, tokens->refreshToken,
                                         m_services.session.customer().customerNo,
                                         m_services.session.identity());
            } else {
                m_mainWindow->showKeychainUnlockProblem(status);
            }
        });
}

void ClientWindow::tell(const QString &sentence)
{
    if (m_mainWindow->isVisible())
        m_mainWindow->showProblem(sentence);
    else
        m_signInWindow->showProblem(sentence);
}

void ClientWindow::keychainFailed(KeychainStatus status)
{
    m_mainWindow->tellKeychainTrouble(status);
    m_mainWindow->setKeychainUnlockOffered(false);
    m_signInWindow->setKeychainTrouble(status);
}

void ClientWindow::signOut()
{
    if (!m_profileId.isEmpty()) {
        m_shared.credentials.removeTokens(m_profileId);
        if (std::optional<Profile> profile = m_shared.profiles.find(m_profileId)) {
            profile->keepSignedIn = false;
            m_shared.profiles.put(*profile);
        }
    }
    m_services.signIn.signOut();
    showSignIn();
    m_mainWindow->hide();
    m_services.quotes.stop();
}

// A main window that is open stays open: a guest or somebody whose session expired goes on
// watching.
void ClientWindow::showSignIn()
{
    bringToFront(*m_signInWindow);
}

void ClientWindow::showMain()
{
    m_services.quotes.start();
    m_mainWindow->show();
    m_signInWindow->hide();
}

// Closed for good once neither of the two is left on screen; not from within the event.
bool ClientWindow::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Close) {
        QTimer::singleShot(0, this, [this] {
            if (!m_signInWindow->isVisible() && !m_mainWindow->isVisible())
                emit closed();
        });
    }
    return QObject::eventFilter(watched, event);
}

} // namespace mm
