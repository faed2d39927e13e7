// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "ui/market/tickerpane.h"

#include "app/protocol/limits.h"
#include "ui/common/icons.h"
#include "ui/common/statepage.h"
#include "ui/common/statusbanner.h"
#include "ui/common/tablecolumns.h"
#include "ui/common/theme.h"
#include "ui/market/connectionstrip.h"
#include "ui/market/productpicker.h"
#include "ui/market/tickermodel.h"
#include "ui/market/tickerview.h"
#include "ui/market/watchlists.h"

#include <QEvent>
#include <QLineEdit>
#include <QMenu>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

namespace mm {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString columnsKey = u"ticker-columns"_s;

// Which list was looked at last; the lists themselves have a place of their own in Settings.
QString currentKey(const QString &environment)
{
    return u"watchlist/"_s + environment;
}

} // namespace

TickerPane::TickerPane(Settings &settings, const Theme &theme, const Formatting &formatting,
                       const Clock &clock, QWidget *parent) :
    QWidget(parent),
    m_settings(settings), m_theme(theme), m_formatting(formatting), m_lists(new Watchlists(this)),
    m_model(new TickerModel(clock, formatting, this)), m_sort(new TickerSort(*m_model, this)),
    m_strip(new ConnectionStrip(theme, formatting, clock, this)),
    m_banner(new StatusBanner(theme, this)), m_stack(new QStackedWidget(this)),
    m_view(new TickerView(*m_sort, theme, formatting, this)), m_page(new StatePage(theme, this))
{
    m_view->setObjectName(u"tickerTable"_s);
    m_strip->setObjectName(u"connectionStrip"_s);
    m_banner->setObjectName(u"tickerBanner"_s);
    m_page->setObjectName(u"tickerPage"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    makeActions();
    makeHeader();
    layout->addWidget(m_strip);
    layout->addWidget(m_banner);
    layout->addWidget(m_stack, 1);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_page);

    m_view->columns().restore(m_settings.windowState(columnsKey));
    connect(m_lists, &Watchlists::changed, this, [this] {
        showLists();
        keep();
        showRows();
    });
    connect(m_view, &TickerView::productChosen, this, &TickerPane::productChosen);
    connect(m_page, &StatePage::actionTriggered, this, &TickerPane::runPageAction);
    connect(m_strip, &ConnectionStrip::retryRequested, this, &TickerPane::reconnectRequested);
    retranslate();
    updatePage();
}

TickerPane::~TickerPane() = default;

void TickerPane::setEnvironment(const QString &name)
{
    m_environment = name;
    m_symbols.clear();
    m_symbolIndex.clear();
    m_state = ProductService::State::Empty;
    m_banner->clear();
    m_filter->clear();
    m_lists->load(m_settings.watchlists(name), m_settings.windowState(currentKey(name)).toInt());
}

void TickerPane::showProducts(ProductService::State state, const std::vector<Symbol> &symbols,
                              const GatewayError &error)
{
    m_state = state;
    m_symbols = symbols;
    m_symbolIndex.clear();
    for (std::size_t at = 0; at < m_symbols.size(); ++at)
        m_symbolIndex.insert(m_symbols[at].id, qsizetype(at));
    if (state == ProductService::State::Failed) {
        m_banner->showError(error, tr("Try again"));
        m_bannerAction = PageAction::Reload;
    } else if (m_bannerAction == PageAction::Reload) {
        m_banner->clear();
        m_bannerAction = PageAction::None;
    }
    if (m_picker)
        m_picker->setSymbols(m_symbols);
    makeFirstList();
    showRows();
}

// Somebody who comes for the first time sees prices, not an empty table; somebody who has deleted
// all lists has meant it.
void TickerPane::makeFirstList()
{
    if (!m_lists->isEmpty() || m_symbols.empty() || m_environment.isEmpty()
        || !m_settings.windowState(currentKey(m_environment)).isEmpty())
        return;
    std::vector<ProductId> first;
    for (const Symbol &symbol : m_symbols) {
        if (int(first.size()) < firstListLength)
            first.push_back(symbol.id);
    }
    m_lists->load({{tr("Watchlist"), std::move(first)}}, 0);
}

const Symbol *TickerPane::find(const ProductId &id) const
{
    const auto found = m_symbolIndex.constFind(id);
    return found == m_symbolIndex.cend() ? nullptr : &m_symbols[std::size_t(*found)];
}

void TickerPane::showLists()
{
    const QSignalBlocker quiet(m_tabs);
    const std::vector<Watchlist> &lists = m_lists->lists();
    while (m_tabs->count() > int(lists.size()))
        m_tabs->removeTab(m_tabs->count() - 1);
    for (int at = 0; at < int(lists.size()); ++at) {
        const QString name = QString(lists[std::size_t(at)].name).replace(u'&', u"&&"_s);
        if (at < m_tabs->count())
            m_tabs->setTabText(at, name);
        else
            m_tabs->addTab(name);
    }
    m_tabs->setCurrentIndex(m_lists->current());
    const bool any = !m_lists->isEmpty();
    m_do.rename->setEnabled(any);
    m_do.removeList->setEnabled(any);
    m_do.next->setEnabled(lists.size() > 1);
    m_do.previous->setEnabled(lists.size() > 1);
    m_do.undo->setEnabled(m_lists->canUndo());
}

void TickerPane::showRows()
{
    m_model->setProducts(m_lists->products(), [this](const ProductId &id) { return find(id); });
    m_sort->sortAgain();
    if (m_picker)
        m_picker->setAdded(m_lists->products());
    updatePage();
    std::vector<QuoteKey> wanted = m_model->wanted();
    if (wanted == m_wanted)
        return;
    m_wanted = std::move(wanted);
    emit wantedChanged(m_wanted);
}

void TickerPane::keep()
{
    const bool differ = m_settings.watchlists(m_environment) != m_lists->lists();
    if (m_environment.isEmpty() || (m_lists->isEmpty() && !differ))
        return;
    if (differ)
        m_settings.setWatchlists(m_environment, m_lists->lists());
    m_settings.setWindowState(currentKey(m_environment), QByteArray::number(m_lists->current()));
}

void TickerPane::applyQuotes(const std::vector<QuoteEntry> &changes)
{
    m_model->apply(changes);
    m_view->pricesApplied();
}

void TickerPane::showConnection(const QuoteService::Status &status, bool live)
{
    m_strip->show(status);
    m_model->setLive(live);
}

void TickerPane::showUnserved(const std::vector<QuoteKey> &unserved)
{
    m_model->setUnserved(unserved);
    if (unserved.empty()) {
        if (m_bannerAction == PageAction::Unserved)
            m_banner->clear();
        return;
    }
    m_bannerAction = PageAction::Unserved;
    m_banner->showMessage(StatusBanner::Tone::Warning,
                          tr("The gateway gives live prices of %1 products at most: %n product(s) "
                             "have none.",
                             nullptr, int(unserved.size()))
                              .arg(limits::maxProductsPerConnection));
}

void TickerPane::showRefused(int ret, const QString &message)
{
    m_bannerAction = PageAction::None;
    m_banner->showMessage(
        StatusBanner::Tone::Error,
        message.isEmpty()
            ? tr("The gateway refused to send prices (%1).").arg(ret)
            : tr("The gateway refused to send prices (%1): %2").arg(QString::number(ret), message));
}

bool TickerPane::isComplete() const
{
    return m_model->isComplete();
}

void TickerPane::saveColumns()
{
    m_settings.setWindowState(columnsKey, m_view->columns().state());
}

QString TickerPane::nameOfCurrent() const
{
    const int at = m_lists->current();
    return at < 0 ? QString() : m_lists->lists()[std::size_t(at)].name;
}

// One page at a time: what hinders most is said first.
void TickerPane::updatePage()
{
    using State = ProductService::State;
    const bool table = m_sort->rowCount() > 0;
    m_stack->setCurrentWidget(table ? static_cast<QWidget *>(m_view) : m_page);
    if (table)
        return;
    const auto say = [this](PageAction action, const QString &title, const QString &text,
                            const QString &button) {
        m_pageAction = action;
        m_page->showMessage(title, text, button);
    };
    if (m_model->rowCount() > 0) {
        say(PageAction::ClearFilter, tr("Nothing on this list matches “%1”.").arg(m_filter->text()),
            {}, tr("Clear the filter"));
    } else if (m_state == State::Failed && m_symbols.empty()) {
        say(PageAction::Reload, tr("The products could not be loaded."), {}, tr("Try again"));
    } else if (m_symbols.empty() && m_state != State::Ready) {
        m_pageAction = PageAction::None;
        m_page->showLoading(tr("Loading products…"));
    } else if (m_symbols.empty()) {
        say(PageAction::Reload, tr("The gateway offers no products."), {}, tr("Try again"));
    } else if (m_lists->isEmpty()) {
        say(PageAction::NewList, tr("There is no watchlist."), {}, tr("New list…"));
    } else {
        say(PageAction::Add, tr("This list is empty."),
            tr("Add products to see their prices (%1).")
                .arg(m_do.add->shortcut().toString(QKeySequence::NativeText)),
            tr("Add products…"));
    }
}

void TickerPane::runPageAction()
{
    switch (m_pageAction) {
    case PageAction::Add:
        return openPicker();
    case PageAction::ClearFilter:
        return m_filter->clear();
    case PageAction::Reload:
        return emit reloadRequested();
    case PageAction::NewList:
        return m_do.create->trigger();
    case PageAction::Undo:
    case PageAction::Unserved:
    case PageAction::None:
        break;
    }
}

void TickerPane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        updatePage();
    }
    QWidget::changeEvent(event);
}

} // namespace mm
