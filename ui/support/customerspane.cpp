// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "ui/support/customerspane.h"

#include "app/services/customerexport.h"
#include "ui/common/formatting.h"
#include "ui/common/icons.h"
#include "ui/common/statepage.h"
#include "ui/common/statusbanner.h"
#include "ui/common/tablecolumns.h"
#include "ui/common/theme.h"
#include "ui/support/customerfilterbar.h"
#include "ui/support/customermodel.h"
#include "ui/support/customertable.h"
#include "ui/support/exportjob.h"
#include "ui/support/lighttable.h"
#include "ui/support/searchstrip.h"
#include "ui/support/supportaudit.h"

#include <QAction>
#include <QCheckBox>
#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QLabel>
#include <QMenu>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace mm {

using namespace Qt::Literals::StringLiterals;
using What = SupportAudit::What;

namespace {

const QString columnsKey = u"support-customer-columns"_s;

} // namespace

CustomersPane::CustomersPane(SupportServices &services, const SupportAudit &audit,
                             Settings &settings, const Theme &theme, const Formatting &formatting,
                             QWidget *parent) :
    QWidget(parent),
    m_services(services), m_audit(audit), m_settings(settings), m_theme(theme),
    m_formatting(formatting),
    m_model(new CustomerModel(services.customers.list(), formatting, this)),
    m_search(new SearchStrip(services.customers, services.session, theme, formatting, this)),
    m_filter(new CustomerFilterBar(this)),
    m_table(new CustomerTable(*m_model, theme, formatting, this)),
    m_page(new StatePage(theme, this)), m_stack(new QStackedWidget(this)),
    m_banner(new StatusBanner(theme, this)), m_export(new ExportJob(theme, this))
{
    m_table->setObjectName(u"customersTable"_s);
    m_page->setObjectName(u"customersPage"_s);
    m_banner->setObjectName(u"customersBanner"_s);
    m_stack->addWidget(m_page);
    m_stack->addWidget(m_table);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_search);
    column->addWidget(m_filter);
    column->addWidget(makeTools());
    column->addWidget(m_banner);
    column->addWidget(m_export);
    column->addWidget(m_stack, 1);
    makeActions();
    m_table->columns().restore(m_settings.windowState(columnsKey));
    m_model->setGroupName([&services](qint64 id) { return services.reference.groupName(id); });
    connectSearch();
    connect(m_page, &StatePage::actionTriggered, this, &CustomersPane::runPageAction);
    retranslateUi();
    updatePage();
}

CustomersPane::~CustomersPane() = default;

QWidget *CustomersPane::makeTools()
{
    auto *tools = new QWidget(this);
    m_reveal = new QCheckBox(tools);
    m_reveal->setObjectName(u"customersReveal"_s);
    m_count = new QLabel(tools);
    m_count->setObjectName(u"filterCount"_s);
    setTextRole(m_count, TextRole::Secondary);
    m_count->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_busy = new QLabel(tools);
    m_busy->setObjectName(u"orderBusy"_s);
    setTextRole(m_busy, TextRole::Secondary);
    m_busyBar = new QProgressBar(tools);
    m_busyBar->setObjectName(u"orderProgress"_s);
    m_busyBar->setTextVisible(false);
    m_busyBar->setFixedSize(96, 8);
    m_busy->hide();
    m_busyBar->hide();
    m_exportButton = new QPushButton(tools);
    m_exportButton->setObjectName(u"customersExport"_s);
    m_columnsButton = new QToolButton(tools);
    m_columnsButton->setObjectName(u"customersColumns"_s);
    m_columnsButton->setIcon(themedIcon(u"columns"_s, m_theme));
    m_columnsButton->setMinimumSize(28, 28);
    m_columnsButton->setAutoRaise(true);
    m_columnsButton->setFocusPolicy(Qt::StrongFocus);
    m_columnsButton->setPopupMode(QToolButton::InstantPopup);
    auto *line = new QHBoxLayout(tools);
    line->setContentsMargins(8, 0, 8, 4);
    line->setSpacing(8);
    line->addWidget(m_reveal);
    line->addSpacing(8);
    line->addWidget(m_count, 1);
    line->addWidget(m_busy);
    line->addWidget(m_busyBar);
    line->addWidget(m_exportButton);
    line->addWidget(m_columnsButton);
    connect(m_reveal, &QCheckBox::clicked, this, &CustomersPane::setPersonalShown);
    connect(m_exportButton, &QPushButton::clicked, this, &CustomersPane::exportRows);
    return tools;
}

void CustomersPane::makeActions()
{
    m_open = new QAction(this);
    m_open->setObjectName(u"openCustomer"_s);
    m_copy = new QAction(this);
    m_copy->setObjectName(u"copyCustomers"_s);
    m_copy->setShortcut(QKeySequence::Copy);
    m_copy->setShortcutContext(Qt::WidgetShortcut);
    m_table->addActions({m_open, m_copy});
    auto *columns = new QMenu(m_columnsButton);
    m_columnsButton->setMenu(columns);
    connect(columns, &QMenu::aboutToShow, this, [this, columns] {
        m_table->columns().fill(columns, m_table->currentIndex().column());
    });
    connect(m_open, &QAction::triggered, this, &CustomersPane::openCurrent);
    connect(m_copy, &QAction::triggered, this, &CustomersPane::copyRows);
    connect(m_table, &QAbstractItemView::activated, this, &CustomersPane::openCurrent);
}

void CustomersPane::connectSearch()
{
    CustomerSearch &search = m_services.customers;
    connect(&search, &CustomerSearch::cleared, this, [this] {
        m_model->takeCleared();
        updatePage();
    });
    connect(&search, &CustomerSearch::rowsAdded, this, [this] {
        m_model->takeAdded();
        updatePage();
    });
    connect(&search, &CustomerSearch::rowChanged, m_model, &CustomerModel::takeChanged);
    connect(&search, &CustomerSearch::stateChanged, this, &CustomersPane::updatePage);
    connect(m_filter, &CustomerFilterBar::changed, &m_model->order(), &CustomerOrder::setFilter);
    connect(m_model, &QAbstractItemModel::modelReset, this, &CustomersPane::updatePage);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &CustomersPane::updatePage);
    connect(&m_model->order(), &CustomerOrder::progressed, this, [this](int done, int total) {
        m_busyBar->setRange(0, total);
        m_busyBar->setValue(done);
        m_busy->setVisible(done < total);
        m_busyBar->setVisible(done < total);
    });
    const auto takeGroups = [this](SupportReference::Kind kind) {
        if (kind != SupportReference::Kind::Groups)
            return;
        m_filter->setGroups(m_services.reference.groups());
        m_model->retranslate(); // names instead of numbers
    };
    connect(&m_services.reference, &SupportReference::changed, this, takeGroups);
    takeGroups(SupportReference::Kind::Groups);
    if (search.list().size() > 0)
        m_model->takeAdded();
}

void CustomersPane::focusSearch()
{
    m_search->focusSearch();
}

void CustomersPane::refresh()
{
    m_search->searchAgain();
}

void CustomersPane::saveColumns()
{
    m_settings.setWindowState(columnsKey, m_table->columns().state());
}

void CustomersPane::openCurrent()
{
    const QModelIndex current = m_table->currentIndex();
    if (current.isValid())
        emit customerChosen(m_model->customer(current.row()));
}

void CustomersPane::maskPersonal()
{
    setPersonalShown(false);
}

void CustomersPane::setPersonalShown(bool shown)
{
    std::optional<QString> trouble;
    if (shown && !m_model->isPersonalShown()) {
        // Which customers scroll by cannot be known beforehand: the list as a whole is noted.
        const QString wanted = m_services.customers.wanted();
        trouble = m_audit.note(What::Revealed, wanted, u"name, email, phone: list of customers"_s);
    }
    if (trouble)
        m_banner->showMessage(StatusBanner::Tone::Error, *trouble);
    else
        m_model->setPersonalShown(shown);
    m_reveal->setChecked(m_model->isPersonalShown());
}

void CustomersPane::copyRows()
{
    const std::vector<int> rows = selectedRows(*m_table);
    if (rows.empty())
        return;
    const bool personal = m_model->isPersonalShown()
        && (m_table->isColumnSeen(CustomerModel::Email)
            || m_table->isColumnSeen(CustomerModel::Phone));
    if (personal) {
        const QString who =
            rows.size() == 1 ? m_model->customer(rows.front()).customerNo : QString();
        const QString subject = u"name, email, phone: %1 rows"_s.arg(rows.size());
        if (const auto trouble = m_audit.note(What::Copied, who, subject)) {
            m_banner->showMessage(StatusBanner::Tone::Error, *trouble);
            return;
        }
    }
    QGuiApplication::clipboard()->setText(tableText(*m_table, rows));
}

void CustomersPane::exportRows()
{
    m_banner->clear();
    m_export->ask(u"customers"_s, [this](ExportJob::Format format) -> ExportJob::Work {
        const std::vector<int> &rows = m_model->order().rows();
        const bool revealed = m_model->isPersonalShown();
        const QString subject = u"%1 customers%2"_s.arg(rows.size())
                                    .arg(revealed ? u", with email and phone"_s : QString());
        if (const auto trouble = m_audit.note(What::Exported, {}, subject)) {
            m_banner->showMessage(StatusBanner::Tone::Error, *trouble);
            return {};
        }
        constexpr qint64 bytesPerRow[] = {160, 420};
        const bool json = format == ExportJob::Format::Json;
        return {exportCustomers(
                    m_services.customers.list(), rows,
                    {json ? ExportOptions::Format::Json : ExportOptions::Format::Csv, revealed}),
                qint64(rows.size()) * bytesPerRow[json]};
    });
}

void CustomersPane::showCount()
{
    const CustomerSearch &search = m_services.customers;
    const int all = search.list().size();
    const int shown = m_model->rowCount();
    const auto number = [this](int value) { return m_formatting.amount(Decimal(value), 0); };
    m_count->setText(all == 0 || m_model->order().filter().isEmpty()
                         ? QString()
                         : tr("%1 of %2 loaded customers match").arg(number(shown), number(all)));
}

// One thing at a time: what hinders most is said first.
void CustomersPane::updatePage()
{
    using State = CustomerSearch::State;
    const CustomerSearch &search = m_services.customers;
    const bool table = m_model->rowCount() > 0;
    m_stack->setCurrentWidget(table ? static_cast<QWidget *>(m_table) : m_page);
    m_exportButton->setEnabled(table);
    m_exportButton->setToolTip(table ? tr("The customers in the table, as CSV or JSON")
                                     : tr("There is nothing to export yet"));
    showCount();
    if (table)
        return;
    const bool filtered = search.list().size() > 0 && !m_model->order().isBusy();
    if (filtered && !m_model->order().filter().isEmpty())
        m_page->showMessage(tr("No customer that is loaded matches the filters."), {},
                            tr("Clear the filters"));
    else if (search.state() == State::Failed)
        m_page->showMessage(tr("The customers could not be loaded."), {}, tr("Try again"));
    else if (search.state() == State::Idle)
        m_page->showMessage(tr("Look for a customer."),
                            tr("Enter a customer number, or leave it empty for all customers; what "
                               "is loaded can be filtered by name, e-mail and more."),
                            tr("All customers"));
    else if (search.state() == State::Complete && search.list().size() == 0)
        m_page->showMessage(search.wanted().isEmpty()
                                ? tr("The company has no customers.")
                                : tr("There is no customer %1.").arg(search.wanted()),
                            {}, search.wanted().isEmpty() ? QString() : tr("All customers"));
    else
        m_page->showLoading(tr("Loading customers…"));
}

void CustomersPane::runPageAction()
{
    using State = CustomerSearch::State;
    CustomerSearch &search = m_services.customers;
    if (search.list().size() > 0)
        m_filter->clear();
    else if (search.state() == State::Failed)
        search.resume();
    else
        search.search();
}

void CustomersPane::retranslateUi()
{
    m_table->setAccessibleName(tr("Customers"));
    m_reveal->setText(tr("Show personal data"));
    m_reveal->setToolTip(
        tr("Names, e-mail addresses and phone numbers; noted in the audit log of this computer"));
    m_busy->setText(tr("Sorting and filtering…"));
    m_busyBar->setAccessibleName(m_busy->text());
    m_exportButton->setText(tr("Export…"));
    m_columnsButton->setToolTip(tr("Columns"));
    m_columnsButton->setAccessibleName(tr("Columns"));
    m_open->setText(tr("Open customer (Enter)"));
    m_copy->setText(tr("Copy rows"));
    m_model->retranslate();
    updatePage();
}

void CustomersPane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    QWidget::changeEvent(event);
}

} // namespace mm
