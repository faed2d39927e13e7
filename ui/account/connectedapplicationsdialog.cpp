// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "ui/account/connectedapplicationsdialog.h"

#include "ui/account/developerpage.h"
#include "ui/account/givecodepage.h"

#include <QTabWidget>

namespace mm {

using namespace Qt::Literals::StringLiterals;

ConnectedApplicationsDialog::ConnectedApplicationsDialog(ClientServices &services,
                                                         const Theme &theme, QWidget *parent) :
    AccountDialog(services, theme, parent)
{
    setObjectName(u"connectedApplicationsDialog"_s);
    m_giveCode = new GiveCodePage(services, theme, this);
    m_developer = new DeveloperPage(services, theme, this);
    addPage(m_giveCode);
    addPage(m_developer);
    connect(m_giveCode, &GiveCodePage::signInRequested, this, &AccountDialog::signInRequested);
    connect(m_developer, &DeveloperPage::signInRequested, this, &AccountDialog::signInRequested);
    // Once it has its place.
    connect(m_developer, &DeveloperPage::partShown, this,
            &ConnectedApplicationsDialog::bringIntoView, Qt::QueuedConnection);
    ConnectedApplicationsDialog::retranslateUi();
}

void ConnectedApplicationsDialog::wipe()
{
    m_giveCode->wipe();
    m_developer->wipe();
}

void ConnectedApplicationsDialog::retranslateUi()
{
    setWindowTitle(tr("Connected applications – MultiMarkets"));
    pages()->setTabText(0, tr("Allow an application"));
    pages()->setTabText(1, tr("For developers"));
    pages()->setAccessibleName(tr("Connected applications"));
}

} // namespace mm
