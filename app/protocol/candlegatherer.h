// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/protocol/candles.h"

#include <initializer_list>
#include <string_view>

/// Part of the reader of candles (candlereader.cpp) and of nothing else.
namespace mm {

/// A bar as it stands in an answer.
struct CandleBar {
    enum Found : unsigned { Time = 1, Open = 2, High = 4, Low = 8, Close = 16, All = 31 };

    qint64 time = 0; ///< s
    Fixed open, high, low, close, volume;
    std::string_view lastTickTime, lastTickSeq; ///< as they stand: only the newest bar's are read
    unsigned found = 0; ///< Found
    bool good = true; ///< what was found could be read

    /// For the next bar. Prices stay: each has to be found.
    void clear()
    {
        time = 0;
        volume = {};
        lastTickTime = {};
        lastTickSeq = {};
        found = 0;
        good = true;
    }
};

/// Gathers the candles of one product, at one scale, and puts them in order. The answer's text has
/// to be there until finish().
class CandleGatherer
{
public:
    void begin(int priceDigits);
    /// Counts it as malformed where it makes no sense. The bar is scratch afterwards.
    void add(CandleBar &bar);
    /// All but the page's head.
    void finish(CandlePage &page);
    void shrink(); ///< gives its memory back

private:
    [[nodiscard]] bool bringToScale(CandleBar &bar);
    [[nodiscard]] bool bringTogether(std::initializer_list<Fixed *> prices);
    void bringVolume(Fixed &volume);
    void order();

    std::vector<Candle> m_candles;
    int m_scale = 0;
    int m_volumeScale = 0;
    int m_malformed = 0;
    std::vector<qint64> m_malformedTimes; ///< s
    int m_reordered = 0;
    qint64 m_newest = 0; ///< s
    std::string_view m_lastTickTime, m_lastTickSeq; ///< of the newest bar
};

} // namespace mm
