// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/protocol/candles.h"

#include <deque>
#include <vector>

namespace mm {

/// The candles of one product and interval, oldest first, each start once; grows at both ends. Time
/// alone does not make it grow for ever: of more than `mostLive` candles, or as many as pages of
/// older ones have made of it, the oldest go as new ones come. Pure: no clock, no thread, no
/// network. Prices in units of 10^-scale(), which only grows (then all are rescaled).
class CandleSeries
{
public:
    /// What a change did, so that a view repaints no more than it must.
    struct Change {
        int prepended = 0; ///< candles before the ones known
        int appended = 0; ///< behind them
        int dropped = 0; ///< so many of the oldest are there no more; then `others` is set, too
        bool last = false; ///< the one that was the newest before changed in place
        bool others = false; ///< anything else did: all of it is to be looked at anew
        [[nodiscard]] bool any() const { return prepended > 0 || appended > 0 || last || others; }
    };

    static constexpr std::size_t mostLive = 50'000; ///< 1m candles of more than a month
    static constexpr std::size_t droppedAtOnce = 1'000;

    void clear(CandleInterval interval, int priceDigits);
    /// Bars of the gateway: they count more than what ticks made of them, but for ticks newer than
    /// the page's last. What the page does not have stays, unless ticks alone made it. Nothing
    /// where the two cannot be brought to one scale within 63 bits.
    Change merge(const CandlePage &page);
    /// A tick (time in ms); one older than the newest candle's start, or that a page has seen
    /// already, changes nothing. Candles between the newest and the tick's, in which nothing was
    /// traded, are not made up.
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

    /// Candles at the end that ticks alone made: nothing is known of their volume yet.
    [[nodiscard]] int madeByTicks() const { return int(m_made); }
    /// The newest bar that came from the gateway, not from ticks; 0 where there is none.
    [[nodiscard]] qint64 newestFromGateway() const;

private:
    struct Tick {
        Fixed price;
        qint64 time = 0; ///< ms
        quint64 seq = 0;
    };

    [[nodiscard]] bool bringToScale(std::vector<Candle> &bars, int scale, int volumeScale,
                                    Change &change);
    [[nodiscard]] bool isKnown(const Tick &tick) const;
    [[nodiscard]] Change applyTick(const Tick &tick);
    [[nodiscard]] qint64 startFor(qint64 timeS) const;
    [[nodiscard]] Change put(const std::vector<Candle> &bars, const CandlePage *newest);
    void replay(const CandlePage &page);
    void dropOldest(Change &change);

    CandleInterval m_interval = CandleInterval::M1;
    int m_priceDigits = 0;
    int m_scale = 0;
    int m_volumeScale = 0;
    std::vector<Candle> m_candles;
    std::size_t m_most = mostLive; ///< candles kept as new ones come
    std::size_t m_made = 0; ///< madeByTicks()
    Tick m_newest; ///< the newest tick known, from a page or by itself
    qint64 m_pageTick = 0; ///< ms, of the newest tick in newestFromGateway(); 0 unknown
    std::deque<Tick> m_ticks; ///< the latest, for pages that have not seen them yet
};

} // namespace mm
