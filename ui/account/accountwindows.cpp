// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "ui/account/accountwindows.h"

#include "ui/account/connectedapplicationsdialog.h"

namespace mm {

AccountWindows::AccountWindows(ClientServices &services, const Theme &theme,
                               const Formatting &formatting, QWidget *mainWindow) :
    QObject(mainWindow),
    m_services(services), m_theme(theme), m_formatting(formatting), m_mainWindow(mainWindow)
{
    connect(&services.profile, &ProfileService::refreshed, this, &AccountWindows::findIdentities);
}

void AccountWindows::openSecurity(SecurityDialog::Page page)
{
    if (m_services.session.signsWithApiKey()) {
        openApiKeys(ApiKeysDialog::Page::Use);
        return;
    }
    if (!m_security) {
        m_security = new SecurityDialog(m_services, m_theme, m_mainWindow);
        connect(m_security, &AccountDialog::signInRequested, this,
                &AccountWindows::signInRequested);
        connect(m_security, &SecurityDialog::identitiesChanged, this,
                &AccountWindows::identitiesChanged);
    }
    m_security->openAt(page);
}

void AccountWindows::openConnectedApplications()
{
    if (m_services.session.signsWithApiKey()) {
        openApiKeys(ApiKeysDialog::Page::Use);
        return;
    }
    if (!m_applications) {
        m_applications = new ConnectedApplicationsDialog(m_services, m_theme, m_mainWindow);
        connect(m_applications, &AccountDialog::signInRequested, this,
                &AccountWindows::signInRequested);
    }
    m_applications->openAt(0);
}

void AccountWindows::openApiKeys(ApiKeysDialog::Page page)
{
    if (!m_apiKeys) {
        m_apiKeys = new ApiKeysDialog(m_services, m_theme, m_formatting, m_mainWindow);
        connect(m_apiKeys, &AccountDialog::signInRequested, this, &AccountWindows::signInRequested);
        connect(m_apiKeys, &ApiKeysDialog::credentialsChosen, this,
                &AccountWindows::credentialsChosen);
    }
    m_apiKeys->openAt(page);
}

void AccountWindows::showCredentialsKept(KeychainStatus status)
{
    if (m_apiKeys)
        m_apiKeys->showKept(status);
}

// What cannot be known is not said: the security window tells why, where somebody asks there.
void AccountWindows::findIdentities()
{
    if (m_services.session.signsWithApiKey())
        return; // a call of the few that the key allows a minute, for what it does not open
    m_services.security.findIdentities(
        this, [this](const Result<std::vector<ThirdPartyIdentity>> &identities) {
            if (identities)
                emit identitiesChanged(*identities);
        });
}

} // namespace mm
