// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "ui/account/profilepanel.h"

#include "ui/account/accountform.h"
#include "ui/account/profilefields.h"
#include "ui/common/fieldgrid.h"
#include "ui/common/formatting.h"
#include "ui/common/icons.h"
#include "ui/common/statepage.h"
#include "ui/common/statusbanner.h"
#include "ui/common/tableexport.h"
#include "ui/common/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace mm {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int leastShown = 48; ///< pixels: two lines, or the pane is scrolled as a whole

} // namespace

ProfilePanel::ProfilePanel(const Theme &theme, const Formatting &formatting, QWidget *parent) :
    QWidget(parent), m_formatting(formatting), m_stack(new QStackedWidget(this)),
    m_scroll(new QScrollArea(this)), m_page(new StatePage(theme, this)),
    m_banner(new StatusBanner(theme, this)), m_refresh(new QToolButton(this)),
    m_heading(new QLabel(this)), m_security(makeButton(this, u"profileSecurity"_s)),
    m_fields(new FieldGrid(u"profile"_s))
{
    m_page->setObjectName(u"profilePage"_s);
    m_banner->setObjectName(u"profileBanner"_s);
    m_heading->setObjectName(u"profileHeading"_s);
    setTextRole(m_heading, TextRole::Section);
    m_refresh->setObjectName(u"profileRefresh"_s);
    m_refresh->setIcon(themedIcon(u"refresh"_s, theme));
    m_refresh->setIconSize({16, 16});
    m_refresh->setMinimumSize(28, 28);
    m_refresh->setAutoRaise(true);
    m_refresh->setFocusPolicy(Qt::StrongFocus);

    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setMinimumHeight(leastShown);
    m_scroll->setBackgroundRole(QPalette::Base);
    m_scroll->setWidget(m_fields);
    m_fields->show(profileGroups({}, m_formatting));
    m_security->setProperty("plain", true);
    m_fields->addBesideTitle("security", m_security);
    m_export = new TableExport(
        *m_fields,
        [this] {
            return fieldTable(profileGroups(m_customer, m_formatting.forFiles(), m_identities));
        },
        theme, this);
    m_export->setObjectName(u"profileExport"_s);
    m_fields->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_stack->addWidget(m_page);
    m_stack->addWidget(makeCustomerPage());

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_banner);
    layout->addWidget(m_export);
    layout->addWidget(m_stack, 1);
    connect(m_refresh, &QToolButton::clicked, this, &ProfilePanel::refreshRequested);
    connect(m_security, &QPushButton::clicked, this, &ProfilePanel::securityRequested);
    connect(m_banner, &StatusBanner::actionTriggered, this, &ProfilePanel::refreshRequested);
    connect(m_page, &StatePage::actionTriggered, this, &ProfilePanel::signInRequested);
    retranslate();
}

// Name and refresh button stay in sight, however long a value below them is.
QWidget *ProfilePanel::makeCustomerPage()
{
    auto *page = new QWidget(this);
    page->setBackgroundRole(QPalette::Base);
    page->setAutoFillBackground(true);
    m_heading->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto *top = new QHBoxLayout;
    top->setContentsMargins(8, 8, 8, 0);
    top->addWidget(m_heading, 1);
    top->addWidget(m_export->makeButton(page));
    top->addWidget(m_refresh);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(top);
    column->addWidget(m_scroll, 1);
    return page;
}

void ProfilePanel::fill()
{
    m_fields->show(profileGroups(m_customer, m_formatting, m_identities));
    const QString name =
        QStringList{m_customer.firstName, m_customer.lastName}.join(u' ').trimmed();
    m_heading->setText(!m_customer.name.isEmpty() ? m_customer.name
                           : !name.isEmpty()      ? name
                                                  : m_customer.customerNo);
}

void ProfilePanel::showCustomer(const Customer &customer)
{
    if (customer.customerNo != m_customer.customerNo)
        m_identities.reset();
    m_customer = customer;
    m_pageShown = Page::Customer;
    fill();
    m_stack->setCurrentIndex(1);
}

void ProfilePanel::showIdentities(const std::vector<ThirdPartyIdentity> &identities)
{
    m_identities = identities;
    fill();
}

void ProfilePanel::showGuest()
{
    m_customer = {};
    m_identities.reset();
    m_pageShown = Page::Guest;
    fill();
    m_banner->clear();
    m_page->showMessage(tr("You are a guest."),
                        tr("Sign in to see your profile and your accounts."), tr("Sign in…"));
    m_stack->setCurrentWidget(m_page);
}

void ProfilePanel::showSigningIn()
{
    m_pageShown = Page::SigningIn;
    m_page->showLoading(tr("Signing in…"));
    m_stack->setCurrentWidget(m_page);
}

void ProfilePanel::showRefreshing(bool refreshing)
{
    m_refresh->setEnabled(!refreshing);
    if (refreshing)
        m_banner->clear();
}

void ProfilePanel::showError(const GatewayError &error)
{
    m_banner->showError(error, tr("Try again"));
}

void ProfilePanel::retranslate()
{
    m_refresh->setToolTip(tr("Refresh profile and accounts (F5)"));
    m_refresh->setAccessibleName(tr("Refresh profile and accounts"));
    m_scroll->setAccessibleName(tr("Profile"));
    m_export->setFileName(tr("Profile"));
    m_security->setText(tr("Change…"));
    m_security->setToolTip(tr("Password, two-step verification and connected sign-ins"));
    m_security->setAccessibleName(tr("Change password and security"));
    if (m_pageShown == Page::Guest)
        showGuest();
    else if (m_pageShown == Page::SigningIn)
        showSigningIn();
    fill();
}

void ProfilePanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace mm
