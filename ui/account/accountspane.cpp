// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "ui/account/accountspane.h"

#include "app/services/settings.h"
#include "ui/account/accountmodel.h"
#include "ui/common/numberdelegate.h"
#include "ui/common/plaintable.h"
#include "ui/common/statepage.h"
#include "ui/common/tablecolumns.h"
#include "ui/common/tableexport.h"
#include "ui/common/theme.h"

#include <QAction>
#include <QEvent>
#include <QHeaderView>
#include <QMenu>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace mm {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString columnsKey = u"account-columns"_s;

} // namespace

AccountsPane::AccountsPane(Settings &settings, const Theme &theme, const Formatting &formatting,
                           QWidget *parent) :
    QWidget(parent),
    m_settings(settings), m_model(new AccountModel(formatting, this)),
    m_stack(new QStackedWidget(this)), m_view(new QTableView(this)),
    m_page(new StatePage(theme, this)), m_columnsAction(new QAction(this))
{
    m_page->setObjectName(u"accountsPage"_s);
    m_view->setObjectName(u"accountsTable"_s);
    setUpPlainTable(*m_view, *m_model, new NumberDelegate(theme, formatting, this), theme);
    m_columns = new TableColumns(m_view->horizontalHeader(), AccountModel::hiddenAtFirst(), this);
    m_columns->restore(m_settings.windowState(columnsKey));

    m_export = new TableExport(*m_view, theme, this);
    auto *columnMenu = new QMenu(this);
    m_columnsAction->setMenu(columnMenu);
    connect(columnMenu, &QMenu::aboutToShow, this,
            [this, columnMenu] { m_columns->fill(columnMenu, m_view->currentIndex().column()); });
    m_view->addAction(m_columnsAction);
    m_view->setContextMenuPolicy(Qt::ActionsContextMenu);

    m_stack->addWidget(m_page);
    m_stack->addWidget(m_view);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_export);
    layout->addWidget(m_stack, 1);
    connect(m_page, &StatePage::actionTriggered, this, &AccountsPane::signInRequested);
    connect(&theme, &Theme::changed, m_view->viewport(), qOverload<>(&QWidget::update));
    retranslate();
}

void AccountsPane::showAccounts(const std::vector<Account> &accounts)
{
    const bool first = m_model->rowCount() == 0;
    m_model->setAccounts(accounts);
    m_pageShown = Page::Accounts;
    updatePage();
    // The columns fit the first amounts, unless the user has sized them before.
    if (first && !accounts.empty() && m_settings.windowState(columnsKey).isEmpty())
        m_view->resizeColumnsToContents();
}

void AccountsPane::showGuest()
{
    m_model->setAccounts({});
    m_pageShown = Page::Guest;
    updatePage();
}

void AccountsPane::showSigningIn()
{
    m_pageShown = Page::SigningIn;
    updatePage();
}

void AccountsPane::updatePage()
{
    const bool table = m_pageShown == Page::Accounts && m_model->rowCount() > 0;
    m_stack->setCurrentWidget(table ? static_cast<QWidget *>(m_view) : m_page);
    if (m_pageShown == Page::Guest)
        m_page->showMessage(tr("No accounts to show."), tr("Sign in to see your accounts."),
                            tr("Sign in…"));
    else if (m_pageShown == Page::SigningIn)
        m_page->showLoading(tr("Signing in…"));
    else if (!table)
        m_page->showMessage(tr("You have no trading account yet."), {});
}

void AccountsPane::saveColumns()
{
    m_settings.setWindowState(columnsKey, m_columns->state());
}

void AccountsPane::retranslate()
{
    m_view->setAccessibleName(tr("Accounts"));
    m_export->setFileName(tr("Accounts"));
    m_columnsAction->setText(tr("Columns"));
    m_model->retranslate();
    updatePage();
}

void AccountsPane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace mm
