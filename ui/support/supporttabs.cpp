// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "ui/support/supporttabs.h"

#include "ui/common/icons.h"
#include "ui/support/customerview.h"
#include "ui/support/supportwindow.h"

#include <QTabBar>
#include <QToolButton>

#include <algorithm>

namespace mm {

using namespace Qt::Literals::StringLiterals;

SupportTabs::SupportTabs(SupportServices &services, const SupportAudit &audit, Settings &settings,
                         const Theme &theme, const Formatting &formatting, QWidget *parent) :
    QTabWidget(parent),
    m_services(services), m_audit(audit), m_settings(settings), m_theme(theme),
    m_formatting(formatting)
{
    setObjectName(u"supportTabs"_s);
    setDocumentMode(true);
    setUsesScrollButtons(true);
    setElideMode(Qt::ElideRight);
    connect(this, &QTabWidget::currentChanged, this, &SupportTabs::noteLooked);
}

SupportTabs::~SupportTabs()
{
    disconnect(this, nullptr, this, nullptr); // pages that go change the current one
}

void SupportTabs::addFixed(QWidget *page)
{
    addTab(page, QString());
    ++m_fixed;
}

CustomerView *SupportTabs::customerAt(int index) const
{
    return isClosable(index) ? static_cast<CustomerView *>(widget(index)) : nullptr;
}

void SupportTabs::open(const CustomerSummary &customer)
{
    for (int index = m_fixed; index < count(); ++index) {
        if (customerAt(index)->customer().customerNo == customer.customerNo) {
            setCurrentIndex(index);
            return;
        }
    }
    if (count() - m_fixed >= SupportWindow::maxCustomerTabs)
        closeOldest();
    auto *view =
        new CustomerView(m_services, customer, m_audit, m_settings, m_theme, m_formatting, this);
    const int index = addTab(view, QString(customer.customerNo).replace(u'&', u"&&"_s));
    tabBar()->setTabButton(index, QTabBar::RightSide, makeCloseButton(view));
    std::erase_if(m_closed, [&](const CustomerSummary &closed) {
        return closed.customerNo == customer.customerNo;
    });
    emit closedChanged();
    setCurrentIndex(index);
}

// The keyboard has Ctrl+W.
QToolButton *SupportTabs::makeCloseButton(CustomerView *view)
{
    auto *button = new QToolButton(tabBar());
    button->setObjectName(u"closeTab"_s);
    button->setIcon(themedIcon(u"close"_s, m_theme));
    button->setIconSize({12, 12});
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::NoFocus);
    button->setToolTip(tr("Close (Ctrl+W)"));
    button->setAccessibleName(tr("Close %1").arg(view->customer().customerNo));
    connect(button, &QToolButton::clicked, this, [this, view] { closeTab(indexOf(view)); });
    return button;
}

void SupportTabs::noteLooked()
{
    CustomerView *view = customerAt(currentIndex());
    if (!view)
        return;
    std::erase(m_looked, view);
    m_looked.push_back(view);
}

// Not one in which a message or an adjustment is being written.
void SupportTabs::closeOldest()
{
    const auto idle =
        std::ranges::find_if(m_looked, [](const CustomerView *view) { return !view->isInUse(); });
    if (idle != m_looked.end())
        closeTab(indexOf(*idle));
}

void SupportTabs::closeTab(int index)
{
    CustomerView *view = customerAt(index);
    if (!view)
        return;
    m_closed.push_back(view->customer());
    if (int(m_closed.size()) > SupportWindow::maxClosedTabs)
        m_closed.erase(m_closed.begin());
    std::erase(m_looked, view);
    const bool current = index == currentIndex();
    removeTab(index);
    view->deleteLater();
    if (current) { // back to where one came from, rather than to the neighbour
        if (m_looked.empty())
            setCurrentIndex(0);
        else
            setCurrentWidget(m_looked.back());
    }
    emit closedChanged();
}

void SupportTabs::reopen()
{
    if (m_closed.empty())
        return;
    const CustomerSummary last = m_closed.back();
    m_closed.pop_back();
    open(last);
}

void SupportTabs::step(int by)
{
    setCurrentIndex((currentIndex() + by + count()) % count());
}

void SupportTabs::refreshCustomer()
{
    if (CustomerView *view = customerAt(currentIndex()))
        view->refresh();
}

void SupportTabs::forgetAll()
{
    m_looked.clear();
    while (count() > m_fixed) {
        QWidget *view = widget(count() - 1);
        removeTab(count() - 1);
        delete view;
    }
    m_closed.clear();
    emit closedChanged();
}

} // namespace mm
