// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/protocol/quoteframes.h"

#include <deque>
#include <vector>

namespace mm {

/// One product's order book and newest trades as the gateway sent them last. Prices without the
/// product's spread: depth is of the market, the dealing price is the quote's.
struct DepthState {
    static constexpr int maxTrades = 200;

    DepthQuery query; ///< what was asked for
    bool hasBook = false; ///< false: nothing has come on this connection
    quint64 seq = 0;
    qint64 tickTime = 0; ///< ms since 1970 UTC, gateway time
    qint64 receivedAt = 0; ///< steady ms
    std::vector<DepthLevel> bids, asks; ///< best first, at most 10
    std::deque<TradeTick> trades; ///< newest first, at most maxTrades; tickTime in ms
};

/// ask - bid of the best levels; nothing without both.
[[nodiscard]] std::optional<Decimal> depthSpread(const DepthState &state);
/// Volume of the bids against all volume shown, in percent with one decimal, 0 to 100; nothing
/// without volume.
[[nodiscard]] std::optional<Decimal> depthImbalance(const DepthState &state);
/// Volume of the levels up to and including each, best first.
[[nodiscard]] std::vector<Decimal> cumulatedVolumes(const std::vector<DepthLevel> &levels);
/// The steps levels can be merged by for a product of so many decimals, finest first: 10^-digits,
/// then times 10 each, at most 5 of them.
[[nodiscard]] std::vector<Fixed> mergeSteps(int digits);

} // namespace mm
