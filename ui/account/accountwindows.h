// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/services/clientservices.h"
#include "ui/account/securitydialog.h"

namespace mm {

class ConnectedApplicationsDialog;
class Theme;

/// The windows about the signed-in customer's account beside a main window: each is made when it is
/// first wanted. Keeps an eye on the connected sign-ins whenever the profile is fetched anew.
class AccountWindows : public QObject
{
    Q_OBJECT
public:
    AccountWindows(ClientServices &services, const Theme &theme, QWidget *mainWindow);

    void openSecurity(SecurityDialog::Page page = SecurityDialog::Page::Password);
    void openConnectedApplications();

signals:
    void signInRequested();
    void identitiesChanged(const std::vector<mm::ThirdPartyIdentity> &identities);

private:
    void findIdentities();

    ClientServices &m_services;
    const Theme &m_theme;
    QWidget *const m_mainWindow;
    SecurityDialog *m_security = nullptr;
    ConnectedApplicationsDialog *m_applications = nullptr;
};

} // namespace mm
