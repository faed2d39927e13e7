// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "ui/account/securitydialog.h"

#include "ui/account/identitiespage.h"
#include "ui/account/mfapage.h"
#include "ui/account/passwordpage.h"

#include <QTabWidget>

namespace mm {

using namespace Qt::Literals::StringLiterals;

SecurityDialog::SecurityDialog(ClientServices &services, const Theme &theme, QWidget *parent) :
    AccountDialog(services, theme, parent)
{
    setObjectName(u"securityDialog"_s);
    m_password = new PasswordPage(services, theme, this);
    m_mfa = new MfaPage(services, theme, this);
    m_identities = new IdentitiesPage(services, theme, this);
    addPage(m_password);
    addPage(m_mfa);
    addPage(m_identities);
    connect(m_password, &PasswordPage::signInRequested, this, &AccountDialog::signInRequested);
    connect(m_mfa, &MfaPage::signInRequested, this, &AccountDialog::signInRequested);
    // Once it has its place.
    connect(m_mfa, &MfaPage::partShown, this, &SecurityDialog::bringIntoView, Qt::QueuedConnection);
    connect(m_identities, &IdentitiesPage::signInRequested, this, &AccountDialog::signInRequested);
    connect(m_identities, &IdentitiesPage::identitiesChanged, this,
            &SecurityDialog::identitiesChanged);
    SecurityDialog::retranslateUi();
}

void SecurityDialog::wipe()
{
    m_password->wipe();
    m_mfa->wipe();
    m_identities->wipe();
}

void SecurityDialog::retranslateUi()
{
    setWindowTitle(tr("Security – MultiMarkets"));
    pages()->setTabText(int(Page::Password), tr("Password"));
    pages()->setTabText(int(Page::TwoStep), tr("Two-step verification"));
    pages()->setTabText(int(Page::SignIns), tr("Connected sign-ins"));
    pages()->setAccessibleName(tr("Security"));
}

} // namespace mm
