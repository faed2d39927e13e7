// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/services/freshness.h"

#include "app/services/depthbook.h"

#include <QStringTokenizer>

#include <algorithm>

namespace mm {

namespace {

using namespace Qt::Literals::StringLiterals;

struct ClassLimit {
    QLatin1StringView label; // as in Symbol::labels
    int staleMs = 0;
};

// The gateway sends the rolling 24 h of each product once a second: a liquid product is late after
// three of them, an exchange that pauses between trades after more.
constexpr ClassLimit classLimits[] = {
    {"forex"_L1, 3'000},  {"metals"_L1, 3'000},         {"index"_L1, 3'000},
    {"energy"_L1, 5'000}, {"cryptocurrency"_L1, 5'000}, {"stock"_L1, 15'000},
};
constexpr int unknownClassMs = 5'000;
/// Forex that has not moved for a minute is remarkable, a stock not for five.
constexpr int quietTimes = 20;
constexpr qint64 hoursDoubtedMs = 15 * 60'000;
constexpr qint64 lateTickMs = 60'000; ///< behind the close there may be a last one

bool isClosed(MarketState state)
{
    return state == MarketState::Closed || state == MarketState::Holiday;
}

bool ticks(const QuoteEntry &quote, const Symbol &symbol, qint64 now, qint64 gatewayNow)
{
    return (quote.pushed && now - quote.quotedAt <= staleAfterMs(symbol))
        || contradictsHours(quote, symbol, now, gatewayNow);
}

/// `quote`: whose ticks tell that the market is not closed.
Freshness judged(const QuoteEntry *entry, const QuoteEntry *quote, const Symbol *symbol, bool live,
                 qint64 now, qint64 gatewayNow)
{
    if (!live)
        return Freshness::Disconnected;
    if (!entry || !entry->hasQuote)
        return Freshness::NoPrice;
    const MarketState state = symbol ? marketState(*symbol, gatewayNow) : MarketState::Unknown;
    if (isClosed(state) && !(quote && ticks(*quote, *symbol, now, gatewayNow)))
        return state == MarketState::Holiday ? Freshness::Holiday : Freshness::Closed;
    const int limit = symbol ? staleAfterMs(*symbol) : unknownClassMs;
    if (now - entry->receivedAt > limit)
        return Freshness::Stale;
    const int quiet = symbol ? quietAfterMs(*symbol) : unknownClassMs * quietTimes;
    return quoteAge(*entry, now, gatewayNow) > quiet ? Freshness::Quiet : Freshness::Live;
}

} // namespace

int staleAfterMs(const Symbol &symbol)
{
    for (const QStringView label : QStringView(symbol.labels).tokenize(u',')) {
        const auto limit = std::ranges::find_if(classLimits, [label](const ClassLimit &candidate) {
            return label.trimmed().compare(candidate.label, Qt::CaseInsensitive) == 0;
        });
        if (limit != std::end(classLimits))
            return limit->staleMs;
    }
    return unknownClassMs;
}

int quietAfterMs(const Symbol &symbol)
{
    return staleAfterMs(symbol) * quietTimes;
}

qint64 quoteAge(const QuoteEntry &entry, qint64 now, qint64 gatewayNow)
{
    const qint64 here = std::max(now - entry.quotedAt, qint64(0));
    return entry.pushed || entry.tickTime <= 0 ? here : std::max(here, gatewayNow - entry.tickTime);
}

Freshness freshness(const QuoteEntry *entry, const Symbol *symbol, bool live, qint64 now,
                    qint64 gatewayNow)
{
    return judged(entry, entry, symbol, live, now, gatewayNow);
}

Freshness bookFreshness(const DepthState *book, const QuoteEntry *quote, const Symbol *symbol,
                        bool live, qint64 now, qint64 gatewayNow)
{
    QuoteEntry entry;
    entry.hasQuote = book && book->hasBook;
    if (entry.hasQuote) {
        const int limit = symbol ? staleAfterMs(*symbol) : unknownClassMs;
        const bool confirmed =
            quote && quote->hasQuote && quote->quotedAt <= book->receivedAt + limit;
        entry.quotedAt = book->receivedAt;
        entry.receivedAt =
            confirmed ? std::max(book->receivedAt, quote->receivedAt) : book->receivedAt;
    }
    return judged(&entry, quote, symbol, live, now, gatewayNow);
}

bool contradictsHours(const QuoteEntry &entry, const Symbol &symbol, qint64 now, qint64 gatewayNow)
{
    const qint64 since = now - entry.quotedAt;
    if (!entry.hasQuote || !entry.pushed || since > hoursDoubtedMs)
        return false;
    const TradingHours &hours = symbol.hours;
    return isClosed(hours.stateAt(gatewayNow - since))
        && isClosed(hours.stateAt(gatewayNow - since - lateTickMs));
}

MarketState marketState(const Symbol &symbol, qint64 gatewayNow)
{
    const MarketState byHours = symbol.hours.stateAt(gatewayNow);
    if (byHours != MarketState::Unknown)
        return byHours;
    if (symbol.inHoliday.value_or(false))
        return MarketState::Holiday;
    if (!symbol.inTradingHours)
        return MarketState::Unknown;
    return *symbol.inTradingHours ? MarketState::Open : MarketState::Closed;
}

} // namespace mm
