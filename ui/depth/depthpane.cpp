// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "ui/depth/depthpane.h"

#include "app/protocol/shownprice.h"
#include "app/services/depthservice.h"
#include "app/services/productservice.h"
#include "app/services/quoteservice.h"
#include "ui/common/formatting.h"
#include "ui/common/tableexport.h"
#include "ui/depth/depthladder.h"
#include "ui/depth/depthmodel.h"
#include "ui/depth/depthprices.h"

#include <QAccessible>
#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSpinBox>

#include <algorithm>

namespace mm {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Nobody deals at these prices now, or nobody knows.
bool isPast(Freshness freshness)
{
    return freshness == Freshness::Stale || freshness == Freshness::Closed
        || freshness == Freshness::Holiday || freshness == Freshness::Disconnected;
}

} // namespace

DepthPane::DepthPane(const MarketParts &parts, QWidget *parent) :
    BookPane(parts, parent), m_model(new DepthModel(parts.formatting, this)),
    m_prices(new DepthPrices(parts.theme, parts.formatting, this)), m_stepLabel(new QLabel(this)),
    m_step(new QComboBox(this)), m_levelsLabel(new QLabel(this)), m_levels(new QSpinBox(this)),
    m_ladder(new DepthLadder(*m_model, parts.theme, parts.formatting, this)),
    m_export(new TableExport(*m_ladder, parts.theme, this))
{
    setObjectName(u"depthPane"_s);
    m_prices->setObjectName(u"depthPrices"_s);
    m_step->setObjectName(u"mergeStep"_s);
    m_levels->setObjectName(u"depthLevels"_s);
    m_ladder->setObjectName(u"depthLadder"_s);
    m_export->setObjectName(u"depthExport"_s);
    m_export->copyAction()->setShortcut({}); // these keys copy a price
    m_levels->setRange(1, limits::maxDepthLevels);
    m_levels->setValue(limits::maxDepthLevels);
    m_levels->setKeyboardTracking(false);
    m_stepLabel->setBuddy(m_step);
    m_levelsLabel->setBuddy(m_levels);
    connect(m_step, &QComboBox::activated, this, [this](int index) {
        m_stepIndex = index;
        updateWish();
    });
    connect(m_levels, &QSpinBox::valueChanged, this, &DepthPane::updateWish);
    connect(&parts.quotes, &QuoteService::updated, this,
            [this](const std::vector<QuoteEntry> &changes) {
                const auto mine = [this](const QuoteEntry &entry) {
                    return entry.key.product == product();
                };
                if (isVisible() && std::any_of(changes.begin(), changes.end(), mine))
                    showPrices();
            });
    connect(&parts.quotes, &QuoteService::liveChanged, this, &DepthPane::showPrices);
    retranslate();
    setContent(makeControls(), m_ladder);
}

DepthPane::~DepthPane()
{
    parts().quotes.disconnect(this); // which tells of what ends with this pane
}

QWidget *DepthPane::makeControls()
{
    auto *controls = new QWidget(this);
    auto *layout = new QVBoxLayout(controls);
    layout->setContentsMargins(0, 4, 0, 4);
    layout->setSpacing(4);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(8, 0, 8, 0);
    row->setSpacing(8);
    row->addWidget(m_stepLabel);
    row->addWidget(m_step);
    row->addSpacing(8);
    row->addWidget(m_levelsLabel);
    row->addWidget(m_levels);
    row->addStretch(1);
    layout->addWidget(m_prices);
    layout->addLayout(row);
    layout->addWidget(m_export);
    return controls;
}

DepthQuery DepthPane::query(const Symbol &symbol) const
{
    const std::vector<Fixed> steps = mergeSteps(symbol.digits);
    return {.key = {.product = symbol.id, .tradeMode = symbol.tradeMode},
            .levels = m_levels->value(),
            .mergeAccuracy = steps[std::min(std::size_t(m_stepIndex), steps.size() - 1)],
            .trades = 0};
}

void DepthPane::showSymbol()
{
    const Symbol *known = symbol();
    const std::optional<Symbol> copy = known ? std::optional(*known) : std::nullopt;
    m_model->setSymbol(copy);
    m_prices->setSymbol(copy);
    m_seen.reset();
    m_ladder->centre();
    nameExport();
    fillSteps();
    wantQuotes();
    showPrices();
}

void DepthPane::fillSteps()
{
    m_step->clear();
    const Symbol *known = symbol();
    m_step->setEnabled(known);
    m_levels->setEnabled(known);
    if (!known)
        return;
    for (const Fixed step : mergeSteps(known->digits))
        m_step->addItem(parts().formatting.price(Decimal(step), 0));
    m_step->setCurrentIndex(m_stepIndex);
}

void DepthPane::wantQuotes()
{
    std::vector<QuoteKey> keys;
    if (const Symbol *known = symbol(); known && isVisible())
        keys.push_back({.product = known->id, .tradeMode = known->tradeMode});
    parts().quotes.want(this, std::move(keys));
}

bool DepthPane::hasContent(const DepthState &state) const
{
    return state.hasBook;
}

QString DepthPane::emptyText(const DepthState &) const
{
    return {};
}

QString DepthPane::loadingText() const
{
    return tr("Loading the order book…");
}

QString DepthPane::noteText(Freshness freshness) const
{
    const qint64 now = parts().clock.steadyMs();
    const DepthState *book = state();
    switch (freshness) {
    case Freshness::Stale:
        return tr("Nothing new since %1: the book may be old.")
            .arg(parts().formatting.time(parts().clock.wallMs() - (now - book->receivedAt)));
    case Freshness::Quiet:
        return tr("Unchanged since %1, and so is the price.")
            .arg(parts().formatting.time(parts().clock.wallMs() - (now - book->receivedAt)));
    case Freshness::Closed:
        return tr("The market is closed: this is the last book there was.");
    case Freshness::Holiday:
        return tr("The market is on holiday: this is the last book there was.");
    case Freshness::Disconnected:
        return tr("Struck out: this book is of the connection that was lost.");
    case Freshness::NoPrice:
    case Freshness::Live:
        break;
    }
    return {};
}

void DepthPane::showState()
{
    const DepthState *book = state();
    if (book && book->hasBook) {
        followQuery(book->query);
        m_model->setLevels(book->query.levels);
        m_model->setBook(book->bids, book->asks);
    } else {
        m_model->setBook({}, {});
    }
    const Freshness freshness = freshnessOfBook();
    m_model->setLook(freshness == Freshness::Disconnected ? DepthModel::Look::Gone
                         : isPast(freshness)              ? DepthModel::Look::Stale
                                                          : DepthModel::Look::Live);
    showPrices();
}

/// Another pane of the same product may have chosen other levels: this one shows them, and says so.
void DepthPane::followQuery(const DepthQuery &query)
{
    if (m_seen == query)
        return;
    m_seen = query;
    const std::vector<Fixed> steps = mergeSteps(symbol()->digits);
    const auto at = std::find(steps.begin(), steps.end(), query.mergeAccuracy);
    if (at != steps.end()) {
        m_stepIndex = int(at - steps.begin());
        m_step->setCurrentIndex(m_stepIndex);
    }
    const QSignalBlocker quiet(m_levels);
    m_levels->setValue(query.levels);
}

void DepthPane::showPrices()
{
    const Symbol *known = symbol();
    if (!known || !isVisible())
        return;
    const qint64 now = parts().clock.steadyMs(), gateway = parts().serverClock.now();
    DepthPrices::Line dealing, market;
    const QuoteEntry *quote = parts().quotes.find(product());
    if (quote && quote->hasQuote) {
        dealing.bid = shownBid(quote->bid, known);
        dealing.ask = shownAsk(quote->ask, known);
        dealing.age = quoteAge(*quote, now, gateway);
    }
    const Freshness fresh = freshness(quote, parts().products.find(product()),
                                      parts().quotes.isLive(product()), now, gateway);
    dealing.live = !isPast(fresh);
    if (const DepthState *book = state(); book && book->hasBook) {
        if (!book->bids.empty())
            market.bid = book->bids.front().price;
        if (!book->asks.empty())
            market.ask = book->asks.front().price;
        market.age = now - book->receivedAt;
    }
    market.live = !isPast(freshnessOfBook());
    m_prices->setDealing(dealing);
    m_prices->setMarket(market);
    if (QAccessible::isActive()) // else nobody hears it
        m_prices->setAccessibleDescription(m_prices->text());
}

void DepthPane::retranslate()
{
    m_stepLabel->setText(tr("&Step"));
    m_levelsLabel->setText(tr("&Levels"));
    m_step->setToolTip(tr("Orders are added up by this difference in price"));
    m_levels->setToolTip(tr("Levels shown of each side"));
    m_model->retranslate();
    nameExport();
    fillSteps();
}

void DepthPane::nameExport()
{
    m_export->setFileName(u"%1 %2"_s.arg(DepthLadder::tr("Order book"), subject()));
}

Json DepthPane::saveState() const
{
    return Json(Json::Object{{"levels", m_levels->value()}, {"step", m_stepIndex}});
}

void DepthPane::restoreState(const Json &state)
{
    const int levels = state["levels"].numberText().toInt();
    const int step = state["step"].numberText().toInt();
    const int steps = int(mergeSteps(0).size());
    m_stepIndex = step > 0 && step < steps ? step : 0;
    {
        const QSignalBlocker quiet(m_levels);
        m_levels->setValue(
            levels >= 1 && levels <= limits::maxDepthLevels ? levels : limits::maxDepthLevels);
    }
    m_step->setCurrentIndex(m_stepIndex);
    updateWish();
}

void DepthPane::showEvent(QShowEvent *event)
{
    BookPane::showEvent(event);
    wantQuotes();
}

void DepthPane::hideEvent(QHideEvent *event)
{
    BookPane::hideEvent(event);
    parts().quotes.want(this, {});
}

} // namespace mm
