// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/services/freshness.h"

#include "app/protocol/limits.h"

namespace mm {

int staleAfterMs(const Symbol &)
{
    return limits::staleQuoteMs;
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
    const int limit = symbol ? staleAfterMs(*symbol) : limits::staleQuoteMs;
    return now - entry->receivedAt > limit ? Freshness::Stale : Freshness::Live;
}

MarketState marketState(const Symbol &symbol, qint64 gatewayNow)
{
    return symbol.hours.stateAt(gatewayNow);
}

} // namespace mm
