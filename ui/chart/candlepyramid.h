// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/protocol/candles.h"

#include <vector>

namespace mm {

/// Highs, lows and volumes of runs of candles, each level of them four times as long as the one
/// below: what a column of the screen shows of hundreds of candles is found by looking at some.
class CandlePyramid
{
public:
    struct Range {
        qint64 high = 0, low = 0, volume = 0; ///< volume: the greatest
    };

    /// Candles from `index` on are others than they were, or new.
    void changedFrom(std::size_t index);
    /// Of the candles `from` to before `end`, at least one; `candles` are all there are.
    [[nodiscard]] Range range(const std::vector<Candle> &candles, std::size_t from,
                              std::size_t end);

private:
    void bringUpToDate(const std::vector<Candle> &candles);

    std::vector<std::vector<Range>> m_levels; ///< whole runs alone
    std::size_t m_valid = 0; ///< candles whose runs are right
};

} // namespace mm
