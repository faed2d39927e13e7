// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "ui/market/tickerpane.h"

#include "ui/common/icons.h"
#include "ui/common/statepage.h"
#include "ui/common/statusbanner.h"
#include "ui/common/tablecolumns.h"
#include "ui/common/tableexport.h"
#include "ui/common/theme.h"
#include "ui/market/connectionstrip.h"
#include "ui/market/ownproducts.h"
#include "ui/market/productpicker.h"
#include "ui/market/tickerfilterbar.h"
#include "ui/market/tickermodel.h"
#include "ui/market/tickerview.h"
#include "ui/market/watchlists.h"

#include <QEvent>
#include <QMenu>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

#include <set>

namespace mm {

using namespace Qt::Literals::StringLiterals;

namespace {

// Which list was looked at last; the lists themselves have a place of their own in Settings.
QString currentKey(const QString &environment)
{
    return u"watchlist/"_s + environment;
}

} // namespace

TickerPane::TickerPane(Settings &settings, const Theme &theme, const Formatting &formatting,
                       const Clock &clock, QWidget *parent) :
    QWidget(parent),
    m_settings(settings), m_theme(theme), m_formatting(formatting),
    m_own(new OwnProducts(settings, this)), m_lists(new Watchlists(this)),
    m_model(new TickerModel(clock, formatting, this)), m_sort(new TickerSort(*m_model, this)),
    m_filter(new TickerFilterBar(theme, this)),
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
    layout->addWidget(m_filter);
    layout->addWidget(m_strip);
    layout->addWidget(m_banner);
    layout->addWidget(m_export);
    layout->addWidget(m_stack, 1);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_page);
    connectParts();
    loadColumns();
    retranslate();
    updatePage();
}

void TickerPane::connectParts()
{
    connect(m_lists, &Watchlists::changed, this, [this] {
        showLists();
        keep();
        followColumns();
        showRows();
        keepOwn();
    });
    connect(m_view, &TickerView::productChosen, this, &TickerPane::productChosen);
    connect(m_view, &TickerView::sightChanged, this, [this] {
        const std::vector<QuoteKey> wanted = m_view->chartsInSight();
        if (wanted == m_smallWanted)
            return;
        m_smallWanted = wanted;
        emit smallWanted(wanted);
    });
    connect(&m_view->columns(), &TableColumns::changed, this, [this] { m_columnsTouched = true; });
    connect(m_filter, &TickerFilterBar::changed, this, &TickerPane::applyFilter);
    connect(m_sort, &TickerSort::refiltered, this, &TickerPane::updateCount);
    connect(m_page, &StatePage::actionTriggered, this, &TickerPane::runPageAction);
    connect(m_strip, &ConnectionStrip::retryRequested, this, &TickerPane::reconnectRequested);
    connect(m_own, &OwnProducts::changed, this, &TickerPane::showOwn);
    connect(m_own, &OwnProducts::added, this, &TickerPane::favouritesAdded);
    connect(m_own, &OwnProducts::removed, this, &TickerPane::favouritesRemoved);
}

TickerPane::~TickerPane() = default;

void TickerPane::setEnvironment(const QString &name)
{
    saveColumns();
    m_own->setOwner({}, {}); // whoever is signed in is told anew
    m_environment = name;
    m_symbols.clear();
    m_symbolIndex.clear();
    m_state = ProductService::State::Empty;
    m_banner->clear();
    m_filter->clear();
    loadColumns();
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
    if (!m_lists->named().empty() || m_symbols.empty() || m_environment.isEmpty()
        || !m_settings.windowState(currentKey(m_environment)).isEmpty())
        return;
    std::vector<ProductId> first;
    for (const Symbol &symbol : m_symbols) {
        if (int(first.size()) < firstListLength)
            first.push_back(symbol.id);
    }
    m_lists->load({{tr("Watchlist"), std::move(first)}}, 0);
    showOwn();
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
        const QString name = nameOf(at).replace(u'&', u"&&"_s);
        if (at < m_tabs->count())
            m_tabs->setTabText(at, name);
        else
            m_tabs->addTab(name);
        m_tabs->setTabIcon(at, {});
        m_tabs->setTabToolTip(at, {});
    }
    showSync();
    m_tabs->setCurrentIndex(m_lists->current());
    const bool any = !m_lists->isEmpty();
    m_do.rename->setEnabled(any && !m_lists->isOwn());
    m_do.removeList->setEnabled(any && !m_lists->isOwn());
    m_do.addToOwn->setVisible(m_lists->own() >= 0);
    m_do.addToOwn->setEnabled(!m_lists->isOwn());
    m_export->setFileName(any ? nameOf(m_lists->current()) : QString());
    m_do.next->setEnabled(lists.size() > 1);
    m_do.previous->setEnabled(lists.size() > 1);
    m_do.undo->setEnabled(m_lists->canUndo());
}

void TickerPane::showRows()
{
    m_model->setProducts(m_lists->products(), [this](const ProductId &id) { return find(id); });
    std::set<int> types;
    for (const ProductId &id : m_lists->products())
        types.insert(id.tradeType);
    m_filter->setTradeTypes({types.begin(), types.end()});
    m_sort->sortAgain();
    if (m_picker)
        m_picker->setAdded(m_lists->products());
    updateCount();
    std::vector<QuoteKey> wanted = m_model->wanted();
    if (wanted == m_wanted)
        return;
    m_wanted = std::move(wanted);
    m_smallWanted.reset(); // rows that have come have no candles yet
    emit wantedChanged(m_wanted);
}

void TickerPane::applyFilter()
{
    m_sort->setFilter(m_filter->filter());
    updateCount();
}

void TickerPane::updateCount()
{
    m_filter->showCount(m_sort->rowCount(), m_model->rowCount());
    updatePage();
}

void TickerPane::keep()
{
    const std::vector<Watchlist> lists = m_lists->named();
    const bool differ = m_settings.watchlists(m_environment) != lists;
    if (m_environment.isEmpty() || (lists.empty() && !differ))
        return;
    if (differ)
        m_settings.setWatchlists(m_environment, lists);
    // The customer's own list is not there at the next start, before somebody is signed in.
    const int own = m_lists->own();
    const int current = m_lists->current();
    if (current != own)
        m_settings.setWindowState(
            currentKey(m_environment),
            QByteArray::number(own >= 0 && current > own ? current - 1 : current));
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

void TickerPane::showLost(const std::vector<ProductId> &products)
{
    m_model->setLost(products);
}

void TickerPane::setServerClock(const ServerClock &clock)
{
    m_model->setServerClock(clock);
}

void TickerPane::applySmall(const ProductId &id, const CandlePage *page)
{
    m_model->setSmall(id, page);
}

void TickerPane::showUnserved(const std::vector<QuoteKey> &unserved,
                              const std::vector<ProductId> &refused)
{
    m_model->setUnserved(unserved, refused);
    if (unserved.empty() && refused.empty()) {
        if (m_bannerAction == PageAction::Unserved)
            m_banner->clear();
        return;
    }
    m_bannerAction = PageAction::Unserved;
    QStringList sentences;
    if (!unserved.empty())
        sentences << tr("The gateway's limits leave %n product(s) of your lists without live "
                        "prices.",
                        nullptr, int(unserved.size()));
    if (!refused.empty())
        sentences << tr("The gateway refuses live prices of %n product(s) of your lists; it is "
                        "asked again each minute.",
                        nullptr, int(refused.size()));
    m_banner->showMessage(StatusBanner::Tone::Warning, sentences.join(u'\n'));
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
        const QString text = m_filter->filter().text;
        say(PageAction::ClearFilter,
            text.isEmpty() ? tr("Nothing on this list passes the filter.")
                           : tr("Nothing on this list matches “%1”.").arg(text),
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
    case PageAction::KeepFavourites:
    case PageAction::None:
        break;
    }
}

void TickerPane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        showLists();
        updatePage();
    }
    QWidget::changeEvent(event);
}

} // namespace mm
