// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "ui/alerts/alertspane.h"

#include "app/services/settings.h"
#include "ui/alerts/alertdialog.h"
#include "ui/common/icons.h"
#include "ui/common/numberdelegate.h"
#include "ui/common/plaintable.h"
#include "ui/common/productname.h"
#include "ui/common/statepage.h"
#include "ui/common/tablecolumns.h"
#include "ui/common/tableexport.h"
#include "ui/common/theme.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QStackedWidget>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

namespace mm {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString columnsKey = u"alert-columns"_s;

} // namespace

AlertsPane::AlertsPane(PriceAlerts &alerts, AlertModel::SymbolLookup symbols, QuoteLookup quotes,
                       AlertModel::WatchLookup watch, Settings &settings, const Theme &theme,
                       const Formatting &formatting, QWidget *parent) :
    QWidget(parent),
    m_alerts(alerts), m_symbols(std::move(symbols)), m_quotes(std::move(quotes)),
    m_settings(settings), m_formatting(formatting),
    m_model(new AlertModel(alerts, m_symbols, std::move(watch), formatting, this)),
    m_view(new QTableView(this)), m_page(new StatePage(theme, this)),
    m_stack(new QStackedWidget(this)), m_promise(new QLabel(this)), m_add(new QToolButton(this))
{
    m_view->setObjectName(u"alertsTable"_s);
    setUpPlainTable(*m_view, *m_model, new NumberDelegate(theme, formatting, this), theme);
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    // The light one paints no check boxes.
    m_view->setItemDelegateForColumn(AlertModel::ProductColumn, new QStyledItemDelegate(m_view));
    m_columns = new TableColumns(m_view->horizontalHeader(), {}, this);
    const QByteArray columns = m_settings.windowState(columnsKey);
    m_columns->restore(columns);
    m_sized = !columns.isEmpty();
    m_page->setObjectName(u"alertsPage"_s);
    m_promise->setObjectName(u"alertsPromise"_s);
    m_promise->setWordWrap(true);
    setTextRole(m_promise, TextRole::Caption);
    m_add->setObjectName(u"alertAdd"_s);
    m_add->setIcon(themedIcon(u"add"_s, theme));
    m_add->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_add->setFocusPolicy(Qt::StrongFocus);
    m_add->setAutoRaise(true);
    m_add->setMinimumHeight(28);
    makeActions();
    m_export = new TableExport(*m_view, theme, this);
    m_export->setObjectName(u"alertsExport"_s);

    m_stack->addWidget(m_page);
    m_stack->addWidget(m_view);
    auto *top = new QHBoxLayout;
    top->setContentsMargins(8, 4, 8, 4);
    top->setSpacing(8);
    top->addWidget(m_add);
    top->addWidget(m_promise, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(top);
    layout->addWidget(m_export);
    layout->addWidget(m_stack, 1);
    connect(m_add, &QToolButton::clicked, this, &AlertsPane::makeAlert);
    connect(m_page, &StatePage::actionTriggered, this, &AlertsPane::makeAlert);
    connect(m_view, &QTableView::activated, this, &AlertsPane::edit);
    connect(&alerts, &PriceAlerts::changed, this, &AlertsPane::updatePage);
    retranslate();
}

void AlertsPane::makeActions()
{
    const auto make = [this](const QString &name, const QKeySequence &shortcut) {
        auto *action = new QAction(this);
        action->setObjectName(name);
        action->setShortcut(shortcut);
        action->setShortcutContext(Qt::WidgetShortcut);
        m_view->addAction(action);
        return action;
    };
    m_edit = make(u"alertEdit"_s, QKeySequence(Qt::Key_F2));
    m_show = make(u"alertShow"_s, {});
    m_remove = make(u"alertRemove"_s, QKeySequence::Delete);
    m_view->setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(m_edit, &QAction::triggered, this, [this] { edit(m_view->currentIndex()); });
    connect(m_show, &QAction::triggered, this, [this] {
        if (m_view->currentIndex().isValid())
            emit productChosen(m_model->alert(m_view->currentIndex().row()).product);
    });
    connect(m_remove, &QAction::triggered, this, &AlertsPane::removeSelected);
}

void AlertsPane::setProduct(const ProductId &id)
{
    m_product = id;
    updatePage();
}

void AlertsPane::saveColumns()
{
    m_settings.setWindowState(columnsKey, m_columns->state());
}

void AlertsPane::makeAlert()
{
    PriceAlert alert;
    alert.product = m_product;
    if (m_product.symbolId != 0)
        openDialog(alert);
}

void AlertsPane::edit(const QModelIndex &index)
{
    if (index.isValid())
        openDialog(m_model->alert(index.row()));
}

void AlertsPane::openDialog(const PriceAlert &alert)
{
    if (!m_dialog) {
        m_dialog = new AlertDialog(m_formatting, m_quotes, this);
        connect(m_dialog, &AlertDialog::alertMade, this, [this](const PriceAlert &made) {
            if (made.id == 0)
                m_alerts.add(made);
            else
                m_alerts.replace(made);
        });
    }
    m_dialog->openFor(alert, m_symbols(alert.product));
}

void AlertsPane::removeSelected()
{
    std::vector<quint64> ids;
    const QModelIndexList rows = m_view->selectionModel()->selectedRows();
    for (const QModelIndex &row : rows)
        ids.push_back(m_model->alert(row.row()).id);
    m_alerts.remove(ids);
}

void AlertsPane::refresh()
{
    m_model->refresh();
    updatePage();
}

void AlertsPane::updatePage()
{
    const bool full = int(m_alerts.all().size()) >= PriceAlerts::most;
    const bool can = m_product.symbolId != 0 && !full;
    m_add->setEnabled(can);
    m_add->setToolTip(
        full      ? tr("There are %1 alerts already. Remove one first.").arg(PriceAlerts::most)
            : can ? tr("Tell me when %1 reaches a price")
                        .arg(productName(m_symbols(m_product), m_product))
                  : tr("Choose a product first"));
    const int unwatched = m_model->unwatched();
    m_promise->setText(unwatched == 0
                           ? tr("Watched only while MultiMarkets is running.")
                           : tr("%n alert(s) cannot be watched at the moment: see their state.",
                                nullptr, unwatched));
    setTextRole(m_promise, unwatched == 0 ? TextRole::Caption : TextRole::Warning);
    if (m_alerts.all().empty())
        m_page->showMessage(tr("No price alerts."),
                            tr("Choose a product in a watchlist, then say at which price you want "
                               "to be told."),
                            can ? tr("New alert…") : QString());
    m_stack->setCurrentIndex(m_alerts.all().empty() ? 0 : 1);
    // As the first ones need it, unless the user has sized them before.
    if (!m_sized && !m_alerts.all().empty()) {
        m_view->resizeColumnsToContents();
        m_sized = m_symbols(m_alerts.all().front().product) != nullptr;
    }
}

void AlertsPane::retranslate()
{
    m_add->setText(tr("New alert…"));
    m_edit->setText(tr("Change…"));
    m_show->setText(tr("Show the product"));
    m_remove->setText(tr("Remove"));
    m_view->setAccessibleName(tr("Price alerts"));
    m_export->setFileName(tr("Price alerts"));
    m_model->refresh();
    updatePage();
}

void AlertsPane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace mm
