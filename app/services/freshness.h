// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/protocol/symbol.h"
#include "app/services/quotebook.h"

namespace mm {

/// How far a price on screen may be trusted; every pane that shows one asks here.
enum class Freshness {
    NoPrice, ///< nothing has come yet
    Live,
    Stale, ///< older than its class allows while its market is open
    Closed, ///< its market is closed: the price is the last one there was
    Holiday,
    Disconnected, ///< the connection is gone: whatever is shown may be wrong
};

/// After how many ms without a sign of life a price is stale, by the product's class: its labels
/// (forex, metals, energy, index, cryptocurrency, stock) and trade type.
[[nodiscard]] int staleAfterMs(const Symbol &symbol);

/// `now`: steady ms; `gatewayNow`: ms since 1970 UTC on the gateway's clock. Without an entry:
/// NoPrice, or Disconnected.
[[nodiscard]] Freshness freshness(const QuoteEntry *entry, const Symbol *symbol, bool live,
                                  qint64 now, qint64 gatewayNow);
/// The state of its market: its hours where they are known, else the flags the gateway sent with
/// it.
[[nodiscard]] MarketState marketState(const Symbol &symbol, qint64 gatewayNow);

} // namespace mm
