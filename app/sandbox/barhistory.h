// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/sandbox/tradingweek.h"

#include <array>

namespace mm {

/// One bar of a product: prices in units of its last decimal.
struct SandboxBar {
    qint64 start = 0; ///< minutes since 1970
    qint64 open = 0, high = 0, low = 0, close = 0;
    qint64 transactions = 0;
    qint64 lastTickTime = 0; ///< ms
    quint64 lastTickSeq = 0;

    /// This bar and the one after it as one.
    void add(const SandboxBar &next);
    bool operator==(const SandboxBar &) const = default;
};

/// The bars of a product before the sandbox was started. Made from the largest to the smallest: a
/// day follows from the seed and its date, and each bar is split among the smaller ones in it, so
/// that any bar can be had without those before it and every bar is the union of its parts.
class BarHistory
{
public:
    static constexpr std::array lengths{minutesOfDay, 240, 120, 60, 30, 15, 5, 1}; ///< minutes

    struct Origin {
        quint64 key = 0; ///< of everything random
        qint64 volatility = 1; ///< as PriceModel
        ProductHours hours;
        qint64 firstMinute = 0; ///< before it there was no such product
        qint64 endMinute = 0; ///< the sandbox began in it
        quint64 lastSeq = 0; ///< of the tick that closed the last bar
        // The last day with trading before the end, and what the day before it closed at.
        qint64 open = 0, high = 0, low = 0, close = 0, yesterdayClose = 0;
    };
    explicit BarHistory(const Origin &origin);

    [[nodiscard]] qint64 firstMinute() const { return m_origin.firstMinute; }
    [[nodiscard]] qint64 endMinute() const { return m_origin.endMinute; }
    /// Whether there was trading in [from, to).
    [[nodiscard]] bool has(qint64 from, qint64 to) const { return openMinutes(from, to) > 0; }
    /// The bar at `start`, a multiple of lengths[level], where has() is true of it. Bars in order
    /// are quickest, as the last split of each level is kept.
    [[nodiscard]] SandboxBar bar(size_t level, qint64 start);

private:
    struct Split {
        qint64 parent = -1; ///< start of the bar that was split; -1: none
        std::array<SandboxBar, 6> parts; ///< by place in the parent
    };

    [[nodiscard]] qint64 openMinutes(qint64 from, qint64 to) const;
    [[nodiscard]] SandboxBar day(qint64 start) const;
    [[nodiscard]] qint64 closeOf(qint64 day) const;
    void split(size_t level, const SandboxBar &parent);
    void sign(SandboxBar &bar, int length) const;

    Origin m_origin;
    qint64 m_lastDay = 0; ///< days since 1970
    qint64 m_anchor = 0; ///< wander of the day before it
    std::array<Split, lengths.size()> m_splits;
};

} // namespace mm
