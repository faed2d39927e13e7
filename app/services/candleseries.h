// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/protocol/candles.h"

#include <vector>

namespace mm {

/// The candles of one product and interval, oldest first, each start once; grows at both ends.
/// Pure: no clock, no thread, no network. Prices in units of 10^-scale(), which only grows (then
/// all are rescaled).
class CandleSeries
{
public:
    /// What a change did, so that a view repaints no more than it must.
    struct Change {
        int prepended = 0; ///< candles before the ones known
        int appended = 0; ///< behind them
        bool last = false; ///< the newest changed in place
        bool others = false; ///< anything else did: all of it is to be looked at anew
        [[nodiscard]] bool any() const { return prepended > 0 || appended > 0 || last || others; }
    };

    void clear(CandleInterval interval, int priceDigits);
    /// Bars of the gateway: they count more than what ticks made of them, but for ticks newer than
    /// the page's last.
    Change merge(const CandlePage &page);
    /// A tick (time in ms); one older than the newest candle's start changes nothing. Candles
    /// between the newest and the tick's, in which nothing was traded, are not made up.
    Change apply(Fixed price, qint64 timeMs, quint64 seq);

    [[nodiscard]] bool isEmpty() const { return m_candles.empty(); }
    [[nodiscard]] int size() const { return int(m_candles.size()); }
    [[nodiscard]] const Candle &at(int index) const { return m_candles[std::size_t(index)]; }
    [[nodiscard]] const Candle &last() const { return m_candles.back(); }
    [[nodiscard]] const std::vector<Candle> &candles() const { return m_candles; }
    /// First candle that starts at or after `timeS`; size() where none does.
    [[nodiscard]] int indexAt(qint64 timeS) const;
    [[nodiscard]] CandleInterval interval() const { return m_interval; }
    [[nodiscard]] int priceDigits() const { return m_priceDigits; } ///< decimals to show
    [[nodiscard]] int scale() const { return m_scale; }
    [[nodiscard]] int volumeScale() const { return m_volumeScale; }
    [[nodiscard]] Decimal price(qint64 units) const { return Decimal::fromUnits(units, m_scale); }
    [[nodiscard]] Decimal volume(qint64 units) const
    {
        return Decimal::fromUnits(units, m_volumeScale);
    }

private:
    CandleInterval m_interval = CandleInterval::M1;
    int m_priceDigits = 0;
    int m_scale = 0;
    int m_volumeScale = 0;
    qint64 m_tickTime = 0; ///< ms, of the newest tick in the newest candle
    quint64 m_tickSeq = 0;
    std::vector<Candle> m_candles;
};

} // namespace mm
