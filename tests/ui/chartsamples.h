// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/services/candleseries.h"

#include <algorithm>
#include <random>

namespace mm::Sample {

/// Candles of a random walk, five decimals, one after the other; or as many as there are minutes
/// of trading with the weekends left out.
inline CandlePage candles(int count, CandleInterval interval = CandleInterval::M5, quint32 seed = 7,
                          bool weekends = false)
{
    std::mt19937 random(seed);
    CandlePage page;
    page.interval = interval;
    page.priceDigits = page.scale = 5;
    page.volumeScale = 0;
    qint64 price = 108'500, time = candleStart(interval, 1'700'000'000);
    for (int at = 0; at < count; ++at) {
        Candle candle;
        candle.time = time;
        candle.open = price;
        candle.close = std::max<qint64>(1'000, price + int(random() % 61) - 30);
        candle.high = std::max(candle.open, candle.close) + int(random() % 20);
        candle.low = std::min(candle.open, candle.close) - int(random() % 20);
        candle.volume = 100 + int(random() % 900);
        price = candle.close;
        page.candles.push_back(candle);
        time = nextCandleStart(interval, time);
        constexpr qint64 day = 86'400;
        // 1970 began on a Thursday: day 2 and 3 of each week since are its weekend.
        while (weekends && (time / day + 3) % 7 >= 5)
            time = nextCandleStart(interval, time);
    }
    return page;
}

inline CandleSeries series(const CandlePage &page)
{
    CandleSeries made;
    made.clear(page.interval, page.priceDigits);
    made.merge(page);
    return made;
}

} // namespace mm::Sample
