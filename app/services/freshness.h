// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/protocol/symbol.h"
#include "app/services/quotebook.h"

namespace mm {

struct DepthState;

/// How far a price on screen may be trusted; every pane that shows one asks here.
///
/// Quotes come on change alone, so silence says nothing by itself: a sign of life of its own tells
/// a quiet product from one whose quotes are lost. Of a price that is a quote, or rolling 24 h
/// figures with the same last price (QuoteBook), each second; neither other products nor the
/// heartbeat count, for one source may fail behind a gateway that is well. A price that is
/// confirmed and does not move is live for a while only: a feed that is dead behind the gateway
/// looks the same, and "quiet", with the price's age, is true of both.
enum class Freshness {
    NoPrice, ///< nothing has come yet
    Live,
    Quiet, ///< confirmed, but as old as quietAfterMs() while its market is open
    Stale, ///< not confirmed for longer than its class allows while its market is open
    Closed, ///< its market is closed: the price is the last one there was
    Holiday,
    Disconnected, ///< the connection is gone: whatever is shown may be wrong
};

/// After how many ms without a sign of life a price is stale, by the product's class: its labels
/// (forex, metals, energy, index, cryptocurrency, stock) and trade type.
[[nodiscard]] int staleAfterMs(const Symbol &symbol);
/// After how many ms without a change it is called quiet.
[[nodiscard]] int quietAfterMs(const Symbol &symbol);

/// How old the price of an entry with a quote is, in ms: since it came, and where a snapshot
/// brought it by its own time too. The time of a push is not asked: it came on change, whatever
/// clock the gateway has. Times as freshness().
[[nodiscard]] qint64 quoteAge(const QuoteEntry &entry, qint64 now, qint64 gatewayNow);
/// `now`: steady ms; `gatewayNow`: ms since 1970 UTC on the gateway's clock. Without an entry:
/// NoPrice, or Disconnected.
[[nodiscard]] Freshness freshness(const QuoteEntry *entry, const Symbol *symbol, bool live,
                                  qint64 now, qint64 gatewayNow);
/// The same of an order book, with its product's quote; either may be null.
[[nodiscard]] Freshness bookFreshness(const DepthState *book, const QuoteEntry *quote,
                                      const Symbol *symbol, bool live, qint64 now,
                                      qint64 gatewayNow);
/// Its newest quote was pushed within the last quarter of an hour and more than a minute into what
/// its hours call closed or a holiday: they are those of another time zone, or of another season.
[[nodiscard]] bool contradictsHours(const QuoteEntry &entry, const Symbol &symbol, qint64 now,
                                    qint64 gatewayNow);
/// The state of its market: its hours where they are known, else the flags the gateway sent with
/// it.
[[nodiscard]] MarketState marketState(const Symbol &symbol, qint64 gatewayNow);

} // namespace mm
