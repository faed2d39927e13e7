// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/supportdesk.h"

#include "ui/inspector/inspectorwindow.h"
#include "ui/session/keychaintext.h"
#include "ui/signin/environmentbox.h"
#include "ui/support/supportwindow.h"

#include <QApplication>
#include <QEvent>

#include <chrono>

namespace mm {

using namespace Qt::Literals::StringLiterals;

SupportDesk::SupportDesk(const SharedParts &shared, const Environment &environment, bool sandbox,
                         QObject *parent) :
    QObject(parent),
    m_shared(shared), m_services(environment, shared.clock, shared.configDirectory),
    m_sandbox(sandbox)
{
    m_services.client.setTraffic(&m_inspector);
    m_services.events.setTraffic(&m_inspector);
    m_window =
        std::make_unique<SupportWindow>(m_services, shared.settings, shared.theme, shared.clock);
    SupportWindow *window = m_window.get();
    connect(window, &SupportWindow::signInRequested, this, &SupportDesk::signIn);
    connect(window, &SupportWindow::signOutRequested, this, &SupportDesk::signOut);
    connect(window, &SupportWindow::inspectorRequested, this, &SupportDesk::showInspector);
    connect(window, &SupportWindow::closed, this, &SupportDesk::closed, Qt::QueuedConnection);
    connect(window, &SupportWindow::eventGroupChosen, this, [this](const QString &group) {
        if (std::optional<Profile> profile = m_shared.profiles.find(m_profileId)) {
            profile->eventGroup = group;
            m_shared.profiles.put(*profile);
        }
    });
    connect(&m_services.session, &SupportSession::stateChanged, this, &SupportDesk::followSession);
    connect(&m_services.session, &SupportSession::failed, this, [this] { m_secret.clear(); });
    connect(&m_idle, &QTimer::timeout, this, &SupportDesk::lock);
    m_idle.setSingleShot(true);
    qApp->installEventFilter(this);
}

// The window goes before the services it shows.
SupportDesk::~SupportDesk()
{
    m_window.reset();
}

QString SupportDesk::environmentName() const
{
    return m_services.session.environment().name;
}

QString SupportDesk::secretKey(const QString &profileId)
{
    return "support/"_L1 + profileId;
}

void SupportDesk::open(const std::optional<Profile> &profile)
{
    if (profile) {
        m_profileId = profile->id;
        m_window->setAppId(profile->appId, profile->keepSignedIn);
        m_window->setEventGroup(profile->eventGroup);
        if (profile->keepSignedIn)
            signInWithKept();
    }
    raise();
}

void SupportDesk::raise()
{
    m_window->setWindowState(m_window->windowState() & ~Qt::WindowMinimized);
    m_window->show();
    m_window->raise();
    m_window->activateWindow();
}

void SupportDesk::setLanguage(const QByteArray &gatewayLanguage)
{
    m_formatting = Formatting();
    m_services.client.setLanguage(gatewayLanguage);
}

void SupportDesk::setIdleMinutes(int minutes)
{
    m_idle.setInterval(std::chrono::minutes(minutes));
    if (minutes > 0)
        m_idle.start();
    else
        m_idle.stop();
}

void SupportDesk::lock()
{
    if (m_services.session.state() == SupportSession::State::SignedOut)
        return;
    m_services.session.signOut();
    if (m_inspectorWindow)
        m_inspectorWindow->close();
}

void SupportDesk::keychainFailed(KeychainStatus status)
{
    m_window->showProblem(sessionOnlySentence(status));
}

void SupportDesk::signIn(const QString &appId, const Secret &secret, bool keep)
{
    m_appId = appId;
    m_keep = keep;
    if (secret.isEmpty()) {
        signInWithKept();
        return;
    }
    m_secret = secret;
    m_services.session.signIn(appId, secret);
}

void SupportDesk::signInWithKept()
{
    const std::optional<Profile> profile = m_shared.profiles.find(m_profileId);
    if (!profile)
        return;
    m_appId = profile->appId;
    m_keep = true;
    m_shared.credentials.readSecret(
        secretKey(profile->id), this, [this, profile](const Secret &secret, KeychainStatus status) {
            if (m_services.session.isSignedIn())
                return;
            if (!secret.isEmpty()) {
                m_usedKept = true;
                m_services.session.signIn(profile->appId, secret);
            } else if (status != KeychainStatus::TimedOut) { // its owner may unlock it yet
                m_window->setAppId(profile->appId, false);
                m_window->showProblem(tr("The keychain does not have this desk's secret any more. "
                                         "Please type it."));
            }
        });
}

void SupportDesk::followSession(SupportSession::State state)
{
    if (state == SupportSession::State::SignedIn) {
        remember();
        emit signedIn();
    } else if (state == SupportSession::State::Expired && !m_usedKept) {
        const std::optional<Profile> profile = m_shared.profiles.find(m_profileId);
        if (profile && profile->keepSignedIn)
            signInWithKept();
    }
}

// The profile of who is signed in, and the secret where it is to be kept.
void SupportDesk::remember()
{
    const SupportSession &session = m_services.session;
    if (environmentName() == EnvironmentBox::sandboxName() && !m_sandbox)
        return; // a sandbox program of its own: its name would lead back to the embedded one
    Profile profile = m_shared.profiles.findDesk(environmentName(), session.appId())
                          .value_or(Profile{.kind = Profile::Kind::Support});
    profile.environmentName = environmentName();
    profile.appId = session.appId();
    profile.label = session.company().name.isEmpty() ? session.appId() : session.company().name;
    profile.demo = session.company().demo;
    profile.keepSignedIn = m_keep;
    profile.lastUsed = m_shared.clock.wallMs();
    m_profileId = m_shared.profiles.put(profile).id;
    m_window->setEventGroup(profile.eventGroup);
    m_window->setAppId(profile.appId, m_keep);
    if (!m_keep)
        m_shared.credentials.removeSecret(secretKey(m_profileId));
    else if (!m_secret.isEmpty())
        m_shared.credentials.writeSecret(secretKey(m_profileId), m_secret);
    m_secret.clear();
    // An expiry long after may be answered with the kept secret again.
    QTimer::singleShot(std::chrono::minutes(1), this, [this] { m_usedKept = false; });
}

void SupportDesk::signOut()
{
    if (std::optional<Profile> profile = m_shared.profiles.find(m_profileId)) {
        m_shared.credentials.removeSecret(secretKey(profile->id));
        profile->keepSignedIn = false;
        m_window->setAppId(profile->appId, false);
        m_shared.profiles.put(*profile);
    }
    m_services.session.signOut();
}

void SupportDesk::showInspector()
{
    if (!m_inspectorWindow) {
        m_inspectorWindow = new InspectorWindow(m_inspector, m_shared.settings, m_shared.theme,
                                                m_formatting, m_window.get());
        m_inspectorWindow->setWindowFlag(Qt::Window);
    }
    m_inspectorWindow->show();
    m_inspectorWindow->raise();
    m_inspectorWindow->activateWindow();
}

// Whoever uses the program is there.
bool SupportDesk::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
        if (m_idle.isActive())
            m_idle.start();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace mm
