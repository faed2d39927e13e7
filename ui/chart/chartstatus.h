// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/services/candleservice.h"
#include "app/services/freshness.h"

namespace mm {

class Formatting;

/// What is known of what a chart should show.
struct ChartSituation {
    bool chosen = false; ///< there is a product
    bool offered = true; ///< which the gateway has, as far as is known
    CandleSource::State source = CandleSource::State::Loading;
    GatewayError error{}; ///< CandleSource::error()
    bool hasCandles = false;
    int missing = 0; ///< CandleSource::missing()
    Freshness freshness = Freshness::NoPrice;
    qint64 age = 0; ///< ms since the last sign of life; in Quiet the price's own
    std::optional<qint64> opensAt{}; ///< ms since 1970 UTC
};

/// What it says of it: one page in place of the candles, or the candles with what is to be known
/// of them.
struct ChartStatus {
    enum class Page { Candles, NothingChosen, Loading, Refused, Empty };
    Page page = Page::NothingChosen;
    QString title{}, text{}, action{}; ///< of the page
    QString market{}; ///< quiet, closed, holiday; empty while it is open and moves
    QString stale{}; ///< that the price is old
    QString missing{}; ///< that candles are, or may be
    bool dimmed = false; ///< what is shown may be wrong
    bool operator==(const ChartStatus &) const = default;
};
[[nodiscard]] ChartStatus chartStatus(const ChartSituation &situation,
                                      const Formatting &formatting);

/// The chart in words: newest price, its change against the candle before, how many candles, since
/// when, and what is the matter.
[[nodiscard]] QString chartInWords(const QString &product, const CandleSeries &series,
                                   const QString &since, const ChartStatus &status,
                                   const Formatting &formatting);
[[nodiscard]] QString intervalInWords(CandleInterval interval); ///< "5 minutes"

} // namespace mm
