// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/services/clientservices.h"
#include "app/services/keychain.h"
#include "ui/account/apikeysdialog.h"
#include "ui/account/securitydialog.h"

namespace mm {

class ConnectedApplicationsDialog;
class Formatting;
class Theme;

/// The windows about the signed-in customer's account beside a main window: each is made when it is
/// first wanted. Keeps an eye on the connected sign-ins whenever the profile is fetched anew.
class AccountWindows : public QObject
{
    Q_OBJECT
public:
    AccountWindows(ClientServices &services, const Theme &theme, const Formatting &formatting,
                   QWidget *mainWindow);

    /// In a session on an API key, which opens nothing there, the window about that instead.
    void openSecurity(SecurityDialog::Page page = SecurityDialog::Page::Password);
    void openConnectedApplications();
    void openApiKeys(ApiKeysDialog::Page page = ApiKeysDialog::Page::Keys);
    /// See ApiKeysDialog.
    void showCredentialsKept(KeychainStatus status);

signals:
    void signInRequested();
    void credentialsChosen(const mm::ApiCredentials &credentials, bool use); ///< see ApiKeysDialog
    void identitiesChanged(const std::vector<mm::ThirdPartyIdentity> &identities);

private:
    void findIdentities();

    ClientServices &m_services;
    const Theme &m_theme;
    const Formatting &m_formatting;
    QWidget *const m_mainWindow;
    SecurityDialog *m_security = nullptr;
    ConnectedApplicationsDialog *m_applications = nullptr;
    ApiKeysDialog *m_apiKeys = nullptr;
};

} // namespace mm
