// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "ui/account/identitiespage.h"

#include "ui/account/accountform.h"
#include "ui/account/identitylist.h"
#include "ui/common/icons.h"
#include "ui/common/statepage.h"
#include "ui/common/statusbanner.h"
#include "ui/common/theme.h"
#include "ui/common/thirdparties.h"

#include <QEvent>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QShowEvent>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace mm {

using namespace Qt::Literals::StringLiterals;

IdentitiesPage::IdentitiesPage(ClientServices &services, const Theme &theme, QWidget *parent) :
    QWidget(parent), m_services(services), m_theme(theme)
{
    m_banner = new StatusBanner(theme, this);
    m_banner->setObjectName(u"identitiesBanner"_s);
    m_intro = makeText(this, u"identitiesIntro"_s, TextRole::Body);
    m_connect = makeButton(this, u"identityConnect"_s);
    m_menu = new QMenu(this);
    m_menu->setObjectName(u"identityMenu"_s);
    m_menu->setToolTipsVisible(true);
    m_connect->setMenu(m_menu);
    m_refresh = makeButton(this, u"identitiesRefresh"_s);
    m_refresh->setIcon(themedIcon(u"refresh"_s, theme));
    m_state = new StatePage(theme, this);
    m_state->setObjectName(u"identitiesState"_s);
    auto *listPage = new QWidget(this);
    m_list = new IdentityList(theme, listPage);
    m_list->setObjectName(u"identitiesList"_s);
    auto *listColumn = makeColumn(listPage);
    listColumn->addWidget(m_list);
    listColumn->addStretch(1);
    m_stack = new QStackedWidget(this);
    m_stack->setMinimumHeight(160);
    m_stack->addWidget(m_state);
    m_stack->addWidget(listPage);

    auto *column = makeColumn(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->addWidget(m_banner);
    column->addWidget(m_intro);
    column->addWidget(m_stack, 1);
    column->addLayout(makeButtonLine({m_connect, m_refresh}));

    connect(m_refresh, &QPushButton::clicked, this, &IdentitiesPage::refresh);
    connect(m_state, &StatePage::actionTriggered, this, &IdentitiesPage::refresh);
    ThirdPartyService &thirdParty = m_services.thirdParty;
    connect(&thirdParty, &ThirdPartyService::offersChanged, this, &IdentitiesPage::fillMenu);
    connect(&thirdParty, &ThirdPartyService::busyChanged, this, &IdentitiesPage::showBusy);
    connect(&thirdParty, &ThirdPartyService::proved, this, &IdentitiesPage::bind);
    connect(&thirdParty, &ThirdPartyService::failed, this, [this](const GatewayError &error) {
        if (!std::exchange(m_proving, {}).isEmpty())
            showError(error);
    });
    retranslateUi();
}

void IdentitiesPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (event->spontaneous())
        return;
    if (m_services.thirdParty.offers().empty())
        m_services.thirdParty.find();
    refresh();
}

void IdentitiesPage::wipe()
{
    if (!std::exchange(m_proving, {}).isEmpty())
        m_services.thirdParty.cancel();
    ++m_round;
    m_refreshing = false;
    m_identities.reset(); // they may be another customer's next time
    m_banner->clear();
    showList();
}

void IdentitiesPage::refresh()
{
    if (!m_services.session.isSignedIn()) {
        if (!m_identities)
            m_state->showMessage(tr("Not known."), tr("Sign in to see your connected sign-ins."));
        return;
    }
    m_refreshing = true;
    showList();
    m_services.security.findIdentities(
        this, [this, round = ++m_round](const Result<std::vector<ThirdPartyIdentity>> &identities) {
            if (round != m_round)
                return;
            m_refreshing = false;
            if (identities) {
                m_identities = *identities;
                emit identitiesChanged(*identities);
            } else {
                showError(identities.error());
            }
            showList();
        });
}

void IdentitiesPage::connectOne(const QString &source)
{
    m_banner->clear();
    if (!m_services.session.isSignedIn()) {
        emit signInRequested();
        return;
    }
    m_proving = source;
    m_services.thirdParty.prove(source);
}

void IdentitiesPage::bind(const ThirdPartyIdentity &identity)
{
    if (std::exchange(m_proving, {}).isEmpty())
        return; // somebody else asked
    const QString name = thirdPartyName(identity.source);
    if (m_identities && std::ranges::find(*m_identities, identity) != m_identities->end()) {
        m_banner->showMessage(StatusBanner::Tone::Information,
                              tr("This %1 account is connected already.").arg(name));
        return;
    }
    m_services.security.bindIdentity(
        identity, this, [this, name](const Result<EmptyAnswer> &answer) {
            if (!answer) {
                showError(answer.error());
                return;
            }
            m_banner->showMessage(StatusBanner::Tone::Information,
                                  tr("You can sign in with %1 from now on.").arg(name));
            refresh();
        });
}

// The end of the session is said above all pages; what the user gave up needs no words.
void IdentitiesPage::showError(const GatewayError &error)
{
    if (m_services.session.isSignedIn() && error.kind != ErrorKind::Cancelled)
        m_banner->showError(error);
}

void IdentitiesPage::showList()
{
    m_refresh->setEnabled(!m_refreshing);
    m_stack->setCurrentWidget(m_state);
    if (!m_identities) {
        if (m_refreshing)
            m_state->showLoading(tr("Fetching your connected sign-ins…"));
        else
            m_state->showMessage(tr("Your connected sign-ins could not be fetched."), {},
                                 tr("Try again"));
        return;
    }
    if (m_identities->empty()) {
        m_state->showMessage(tr("No sign-in is connected."),
                             tr("Connect one to sign in with it instead of a password."));
        return;
    }
    m_list->setIdentities(*m_identities);
    m_stack->setCurrentWidget(m_list->parentWidget());
}

void IdentitiesPage::fillMenu()
{
    m_menu->clear();
    for (const ThirdPartyOffer &offer : m_services.thirdParty.offers()) {
        QAction *action =
            m_menu->addAction(themedIcon(offer.source, m_theme), thirdPartyName(offer.source), this,
                              [this, source = offer.source] { connectOne(source); });
        action->setObjectName(u"identityConnect."_s + offer.source);
        action->setEnabled(offer.isAvailable());
        action->setToolTip(whyUnavailable(offer));
    }
    showBusy();
}

void IdentitiesPage::showBusy()
{
    QString reason;
    if (m_menu->isEmpty())
        reason = tr("The gateway offers no other sign-in.");
    else if (m_services.thirdParty.isBusy())
        reason = tr("Your browser is being waited for.");
    m_connect->setEnabled(reason.isEmpty());
    m_connect->setToolTip(reason);
}

void IdentitiesPage::retranslateUi()
{
    m_intro->setText(tr("Accounts of other companies that you can sign in with."));
    m_connect->setText(tr("Connect another…"));
    m_refresh->setText(tr("Refresh"));
    fillMenu();
    showList();
}

void IdentitiesPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    QWidget::changeEvent(event);
}

} // namespace mm
