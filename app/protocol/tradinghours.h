// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/protocol/json.h"

#include <array>
#include <optional>
#include <vector>

namespace mm {

enum class MarketState {
    Unknown, ///< the gateway says nothing of this product's hours
    Open,
    Closed, ///< outside the week's trading hours
    Holiday,
};

/// When a product is traded: tradeTimeList and holidayTimeList of getSymbolBaseList and
/// getSymbolDetail. The gateway names no time zone: the week is taken in UTC. Hours are in seconds
/// as documented, or in minutes where no value of the list exceeds 1440 (the reference's own
/// example). A day that is said to end in its last second or minute ends with the day.
class TradingHours
{
public:
    /// Of a product's entry; entries that make no sense are left out.
    [[nodiscard]] static TradingHours fromJson(const Json &product);

    [[nodiscard]] bool isKnown() const { return m_known; }
    [[nodiscard]] MarketState stateAt(qint64 ms) const; ///< ms since 1970 UTC, gateway time
    /// When stateAt() changes next, ms; nothing where it never does (within two weeks).
    [[nodiscard]] std::optional<qint64> nextChange(qint64 ms) const;
    /// Spans of one day, 1 Monday to 7 Sunday, seconds of the day: [from, to).
    struct Span {
        int from = 0, to = 0;
        bool operator==(const Span &) const = default;
    };
    [[nodiscard]] const std::vector<Span> &day(int dayOfWeek) const
    {
        return m_week[std::size_t(dayOfWeek - 1)];
    }
    struct Holiday {
        qint64 from = 0, to = 0; ///< ms since 1970 UTC
        bool operator==(const Holiday &) const = default;
    };
    [[nodiscard]] const std::vector<Holiday> &holidays() const { return m_holidays; }
    bool operator==(const TradingHours &) const = default;

private:
    bool m_known = false;
    std::array<std::vector<Span>, 7> m_week; ///< sorted, not overlapping
    std::vector<Holiday> m_holidays; ///< sorted
};

} // namespace mm
