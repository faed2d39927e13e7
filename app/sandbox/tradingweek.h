// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/protocol/json.h"

#include <memory>
#include <vector>

namespace mm {

inline constexpr qint64 msOfMinute = 60'000;
inline constexpr int minutesOfDay = 1'440;

/// When a product is traded in a week, minute by minute in UTC. Times are minutes since 1970.
class TradingWeek
{
public:
    /// Of a product's tradeTimeList, in seconds as products.json has them; absent: never traded.
    explicit TradingWeek(const Json &tradeTimeList);

    [[nodiscard]] bool isOpen(qint64 minute) const { return openMinutes(minute, minute + 1) > 0; }
    /// How many of [from, to) are traded, however far they lie apart.
    [[nodiscard]] qint64 openMinutes(qint64 from, qint64 to) const;
    /// The same week, everything later by `minutes`.
    [[nodiscard]] TradingWeek shifted(int minutes) const;
    /// The same week with [from, to) open or closed in every week.
    [[nodiscard]] TradingWeek with(qint64 from, qint64 to, bool open) const;
    /// tradeTimeList in seconds, or in minutes as the reference's example has them.
    [[nodiscard]] const Json &toJson(bool inMinutes) const;

    /// The smallest shift, in half hours, by which the week has been open for `before` minutes at
    /// `minute` and stays so for `after` (closed, where `open` is false).
    [[nodiscard]] int shiftTo(bool open, qint64 minute, int before, int after) const;

private:
    explicit TradingWeek(const std::vector<bool> &open);
    [[nodiscard]] qint64 openBefore(qint64 minute) const;
    [[nodiscard]] std::vector<bool> mask() const;
    [[nodiscard]] Json spans(bool inMinutes) const;

    std::vector<quint16>
        m_openBefore; ///< in the week, by minute from Monday on; the sum at its end
    mutable Json m_told[2]; ///< in seconds and in minutes; null: not asked for yet
};

/// What says of a moment whether a product is traded.
struct ProductHours {
    std::shared_ptr<const TradingWeek> week;
    qint64 holidayFrom = 0, holidayTo = 0; ///< minutes since 1970; equal: no holiday

    [[nodiscard]] qint64 openMinutes(qint64 from, qint64 to) const;
    [[nodiscard]] bool isOpenAt(qint64 ms) const;
    [[nodiscard]] bool isHolidayAt(qint64 ms) const;
    [[nodiscard]] Json holidays() const; ///< holidayTimeList
};

} // namespace mm
