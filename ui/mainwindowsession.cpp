// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
// What the main window does about the session: asking again, locking, switching profiles.
#include "ui/alerts/alertdesk.h"
#include "ui/common/statusbanner.h"
#include "ui/mainwindow.h"
#include "ui/session/activitywatch.h"
#include "ui/session/keychaintext.h"
#include "ui/session/lockcover.h"
#include "ui/session/lockscreen.h"
#include "ui/session/profilesdialog.h"
#include "ui/session/sessionprompt.h"
#include "ui/workspace/workspaceswitcher.h"

#include <QAction>
#include <QActionGroup>
#include <QMenu>
#include <QToolBar>
#include <QToolButton>

#include <algorithm>

namespace mm {

using namespace Qt::Literals::StringLiterals;

void MainWindow::makeSessionActions()
{
    m_actions.profiles = new QActionGroup(this);
    connect(m_actions.lock, &QAction::triggered, this, &MainWindow::lockRequested);
    connect(m_actions.settings, &QAction::triggered, this, &MainWindow::settingsRequested);
    connect(m_actions.newProfile, &QAction::triggered, this, &MainWindow::newProfileRequested);
    connect(m_actions.manageProfiles, &QAction::triggered, this, &MainWindow::manageProfiles);
    connect(m_actions.switchCompany, &QAction::triggered, this, &MainWindow::switchCompany);
    connect(m_actions.profiles, &QActionGroup::triggered, this, [this](QAction *action) {
        const QString id = action->data().toString();
        showProfiles(); // the mark stays where it was until the application says otherwise
        emit profileChosen(id);
    });
}

void MainWindow::makeLock()
{
    m_lockScreen = new LockScreen(m_services, m_theme, this);
    m_cover = new LockCover(*this, *m_lockScreen);
    new ActivityWatch(m_services.lock, m_session, this);
    connect(m_lockScreen, &LockScreen::keychainUnlockRequested, this,
            &MainWindow::keychainUnlockRequested);
    connect(m_lockScreen, &LockScreen::signOutRequested, this, &MainWindow::signOutRequested);
}

void MainWindow::retranslateSessionActions()
{
    m_menus.profiles->setTitle(tr("&Profiles"));
    m_actions.lock->setText(tr("&Lock now"));
    m_actions.newProfile->setText(tr("Sign in with &another account…"));
    m_actions.manageProfiles->setText(tr("&Manage profiles…"));
    const bool real = !isDemo();
    m_actions.switchCompany->setText(real ? tr("Switch to the &demo account")
                                          : tr("Switch to the r&eal account"));
    m_actions.switchCompany->setVisible(m_session.settledState() != Session::State::SignedOut
                                        && m_session.customer().type != CustomerType::Guest);
}

void MainWindow::setProfiles(const std::vector<ProfileItem> &profiles)
{
    m_profiles = profiles;
    showProfiles();
    if (m_profilesDialog)
        m_profilesDialog->setProfiles(profiles);
    retranslate();
}

void MainWindow::showProfiles()
{
    // Deleted later: one of them may be telling that it was triggered.
    for (QAction *action : m_actions.profiles->actions()) {
        m_actions.profiles->removeAction(action);
        m_menus.profile->removeAction(action);
        m_menus.profiles->removeAction(action);
        action->deleteLater();
    }
    for (const ProfileItem &profile : m_profiles) {
        QString text = profile.demo ? tr("%1 – %2, demo").arg(profile.label, profile.environment)
                                    : tr("%1 – %2").arg(profile.label, profile.environment);
        if (profile.running && !profile.current)
            text = tr("%1 (open)").arg(text);
        auto *action = new QAction(text.replace(u'&', u"&&"_s), this);
        action->setObjectName("profile."_L1 + profile.id);
        action->setData(profile.id);
        action->setCheckable(true);
        action->setChecked(profile.current);
        m_actions.profiles->addAction(action);
        m_menus.profile->insertAction(m_actions.newProfile, action);
        m_menus.profiles->insertAction(m_actions.newProfile, action);
    }
}

void MainWindow::manageProfiles()
{
    if (!m_profilesDialog) {
        m_profilesDialog = new ProfilesDialog(m_theme, this);
        m_profilesDialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_profilesDialog, &ProfilesDialog::profileChosen, this, &MainWindow::profileChosen);
        connect(m_profilesDialog, &ProfilesDialog::newProfileRequested, this,
                &MainWindow::newProfileRequested);
        connect(m_profilesDialog, &ProfilesDialog::profileRemovalRequested, this,
                &MainWindow::profileRemovalRequested);
        m_profilesDialog->setProfiles(m_profiles);
    }
    m_profilesDialog->show();
    m_profilesDialog->raise();
    m_profilesDialog->activateWindow();
}

// The badge changes with the session's customer; real money is said in words, too.
void MainWindow::switchCompany()
{
    m_switchingCompany = true;
    m_actions.switchCompany->setEnabled(false);
    m_services.security.switchCompany(this, [this](const Result<EmptyAnswer> &answer) {
        m_switchingCompany = false;
        showSession();
        if (answer && isDemo()) {
            m_banner->showMessage(StatusBanner::Tone::Information,
                                  tr("You are in the demo account now."));
        } else if (answer) {
            m_banner->showMessage(StatusBanner::Tone::Warning,
                                  tr("You are in the real account now: its money is real."));
        } else if (answer.error().kind != ErrorKind::SessionEnded
                   && answer.error().kind != ErrorKind::Cancelled) {
            m_banner->showError(answer.error());
        }
    });
}

// Who is known is asked in place, anybody else in the window for it.
void MainWindow::requestSignIn()
{
    if (m_session.settledState() == Session::State::Expired) {
        m_banner->clear();
        m_prompt->ask();
    } else {
        emit signInRequested();
    }
}

void MainWindow::coverWhileLocked()
{
    const bool isLocked = m_session.settledState() == Session::State::Locked;
    if (isLocked == m_cover->isCovered())
        return;
    if (isLocked) {
        if (isVisible())
            savePlaces();
        m_switcher->setFrozen(true);
        m_alerts->setLocked(true);
        m_cover->cover();
        m_lockScreen->start();
    } else {
        m_lockScreen->stop();
        if (m_session.settledState() == Session::State::SignedOut)
            m_cover->uncoverEmpty();
        else
            m_cover->uncover();
        m_switcher->setFrozen(false);
        m_alerts->setLocked(false);
        showMessageBar();
    }
}

QList<QWidget *> MainWindow::messageParts() const
{
    return {m_banner,          m_passwordBanner, m_keyBanner, m_noticeBanner,
            m_workspaceBanner, m_alertBanner,    m_prompt};
}

void MainWindow::showMessageBar()
{
    const auto parts = messageParts();
    if (!m_cover || !m_cover->isCovered())
        m_messageBar->setVisible(!std::ranges::all_of(parts, &QWidget::isHidden));
}

void MainWindow::setKeychainUnlockOffered(bool offered)
{
    m_lockScreen->setKeychainOffered(offered);
}

void MainWindow::showProblem(const QString &sentence)
{
    m_banner->showMessage(StatusBanner::Tone::Warning, sentence);
}

void MainWindow::tellKeychainTrouble(KeychainStatus status)
{
    m_banner->showMessage(StatusBanner::Tone::Information, sessionOnlySentence(status));
}

void MainWindow::showKeychainUnlockProblem(KeychainStatus status)
{
    m_lockScreen->showKeychainProblem(status);
}

} // namespace mm
