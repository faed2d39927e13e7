// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "ui/depth/tradespane.h"

#include "app/services/depthservice.h"
#include "ui/common/tableexport.h"
#include "ui/depth/tradesmodel.h"
#include "ui/depth/tradesview.h"

namespace mm {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int tradesAsked = 100; // as many as the gateway gives: section 9

} // namespace

TradesPane::TradesPane(const MarketParts &parts, QWidget *parent) :
    BookPane(parts, parent), m_model(new TradesModel(parts.formatting, this)),
    m_view(new TradesView(*m_model, parts.theme, parts.formatting, this)),
    m_export(new TableExport(*m_view, parts.theme, this))
{
    setObjectName(u"tradesPane"_s);
    m_view->setObjectName(u"tradesTable"_s);
    m_export->setObjectName(u"tradesExport"_s);
    setContent(m_export, m_view);
}

TradesPane::~TradesPane() = default;

/// About trades alone: levels and steps are the order book's matter.
DepthQuery TradesPane::query(const Symbol &symbol) const
{
    return {.key = {.product = symbol.id, .tradeMode = symbol.tradeMode},
            .levels = 0,
            .mergeAccuracy = mergeSteps(symbol.digits).front(),
            .trades = tradesAsked};
}

void TradesPane::showSymbol()
{
    const Symbol *known = symbol();
    m_model->setSymbol(known ? std::optional(*known) : std::nullopt);
    nameExport();
}

void TradesPane::showState()
{
    if (const DepthState *now = state())
        m_model->setTrades(now->trades);
    m_model->setLost(freshnessOfBook() == Freshness::Disconnected);
}

bool TradesPane::hasContent(const DepthState &state) const
{
    return !state.trades.empty();
}

QString TradesPane::emptyText(const DepthState &state) const
{
    return state.hasBook ? tr("There have been no trades yet.") : QString();
}

QString TradesPane::loadingText() const
{
    return tr("Loading the trades…");
}

// Trades of long ago are none the worse for it, and between two a quiet product may take its time:
// only a lost connection says that some are missing.
QString TradesPane::noteText(Freshness freshness) const
{
    if (freshness == Freshness::Disconnected)
        return tr("The connection was lost: newer trades are missing.");
    if (freshness == Freshness::Closed)
        return tr("The market is closed: these are the last trades there were.");
    if (freshness == Freshness::Holiday)
        return tr("The market is on holiday: these are the last trades there were.");
    return {};
}

void TradesPane::retranslate()
{
    m_model->retranslate();
    nameExport();
}

void TradesPane::nameExport()
{
    m_export->setFileName(u"%1 %2"_s.arg(TradesView::tr("Trades"), subject()));
}

Json TradesPane::saveState() const
{
    return Json(Json::Object{});
}

void TradesPane::restoreState(const Json &) { }

} // namespace mm
