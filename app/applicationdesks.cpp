// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
// The desks of support staff and QA.
#include "app/application.h"
#include "app/supportdesk.h"
#include "ui/sandbox/sandboxpanel.h"
#include "ui/settings/settingsdialog.h"
#include "ui/signin/environmentbox.h"

#include <algorithm>

namespace mm {

void Application::openDesk(const Environment &environment, bool sandbox)
{
    const std::optional<Profile> last = m_profiles.lastUsed([&](const Profile &profile) {
        return profile.kind == Profile::Kind::Support && profile.environmentName == environment.name
            && (environment.name != EnvironmentBox::sandboxName() || sandbox);
    });
    SupportDesk *running = last ? deskOf(last->id) : nullptr;
    if (running)
        running->raise();
    else
        addDesk(environment, sandbox).open(last);
}

void Application::openDeskOf(const Profile &profile)
{
    if (SupportDesk *running = deskOf(profile.id)) {
        running->raise();
        return;
    }
    if (profile.environmentName == EnvironmentBox::sandboxName()) {
        QString problem;
        if (const auto environment = sandboxEnvironment(&problem))
            addDesk(*environment, true).open(profile);
        else
            qWarning("The sandbox could not be started: %s", qPrintable(problem));
    } else if (const auto environment = environmentNamed(profile.environmentName)) {
        addDesk(*environment, false).open(profile);
    }
}

SupportDesk *Application::deskOf(const QString &profileId) const
{
    const auto found = std::ranges::find_if(m_desks, [&profileId](const auto &desk) {
        return !profileId.isEmpty() && desk->profileId() == profileId;
    });
    return found == m_desks.end() ? nullptr : found->get();
}

SupportDesk &Application::addDesk(const Environment &environment, bool sandbox)
{
    m_desks.push_back(std::make_unique<SupportDesk>(sharedParts(), environment, sandbox));
    SupportDesk &desk = *m_desks.back();
    desk.setLanguage(gatewayLanguage());
    connect(&desk, &SupportDesk::closed, this, [this, &desk] { removeDesk(desk); });
    connect(&desk, &SupportDesk::signedIn, this, &Application::showProfiles);
    applyLock();
    return desk;
}

void Application::removeDesk(SupportDesk &desk)
{
    std::erase_if(m_desks, [&desk](const auto &known) { return known.get() == &desk; });
    closeLeftovers();
    showProfiles();
}

void Application::lockAll()
{
    for (const auto &window : m_windows)
        window->services().lock.lockNow();
    for (const auto &desk : m_desks)
        desk->lock();
}

// Windows that are about nothing once nobody is at work.
void Application::closeLeftovers()
{
    if (!m_windows.empty() || !m_desks.empty())
        return;
    if (m_settingsDialog)
        m_settingsDialog->close();
    if (m_sandboxPanel)
        m_sandboxPanel->close();
}

// It may have been started anew with another key or at another port.
void Application::followSandbox()
{
    const std::optional<Environment> environment = m_sandbox.environment();
    if (!environment)
        return;
    for (const auto &window : m_windows) {
        const Environment &used = window->services().client.environment();
        if (window->isSandbox()
            && (used.publicKey != environment->publicKey
                || used.clientApi != environment->clientApi))
            window->chooseEnvironment(*environment, true);
    }
    std::vector<SupportDesk *> outdated;
    for (const auto &desk : m_desks) {
        const Environment &used = desk->services().session.environment();
        if (desk->isSandbox()
            && (used.publicKey != environment->publicKey
                || used.managerApi != environment->managerApi))
            outdated.push_back(desk.get());
    }
    for (SupportDesk *desk : outdated)
        removeDesk(*desk);
}

void Application::showSandboxPanel(ClientWindow &from)
{
    if (!m_sandboxPanel) {
        m_sandboxPanel = new SandboxPanel(m_sandbox, m_settings, m_theme, m_formatting);
        m_sandboxPanel->setAttribute(Qt::WA_DeleteOnClose);
    }
    m_sandboxPanel->setCustomerNo(from.isSandbox() ? from.services().session.customer().customerNo
                                                   : QString());
    m_sandboxPanel->show();
    m_sandboxPanel->raise();
    m_sandboxPanel->activateWindow();
}

} // namespace mm
