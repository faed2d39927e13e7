// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/services/freshness.h"

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
    if (!live)
        return Freshness::Disconnected;
    if (!entry || !entry->hasQuote)
        return Freshness::NoPrice;
    const MarketState state = symbol ? marketState(*symbol, gatewayNow) : MarketState::Unknown;
    if (state == MarketState::Holiday)
        return Freshness::Holiday;
    if (state == MarketState::Closed)
        return Freshness::Closed;
    const int limit = symbol ? staleAfterMs(*symbol) : unknownClassMs;
    if (now - entry->receivedAt > limit)
        return Freshness::Stale;
    const int quiet = symbol ? quietAfterMs(*symbol) : unknownClassMs * quietTimes;
    return quoteAge(*entry, now, gatewayNow) > quiet ? Freshness::Quiet : Freshness::Live;
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
