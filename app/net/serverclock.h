// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/net/clock.h"

#include <optional>

namespace mm {

/// The gateway's clock as this machine knows it: an offset to the steady clock, measured from an
/// answer that carried the gateway's time. Right although the machine's own clock may be off by a
/// day. Used from one thread.
class ServerClock
{
public:
    explicit ServerClock(const Clock &clock) : m_clock(clock) { }

    /// ms, gateway time; the machine's own clock until the first measurement.
    [[nodiscard]] qint64 now() const;
    [[nodiscard]] bool isKnown() const { return m_offset.has_value(); }
    /// `serverMs` was read on the gateway somewhere between the two steady times; the middle is
    /// assumed, so the error is at most half the round trip.
    void measured(qint64 serverMs, qint64 sentSteadyMs, qint64 receivedSteadyMs);
    /// Another gateway is asked from now on.
    void forget() { m_offset.reset(); }
    /// Gateway time minus the machine's wall clock, ms; 0 while unknown.
    [[nodiscard]] qint64 skewMs() const;
    [[nodiscard]] const Clock &local() const { return m_clock; }

private:
    const Clock &m_clock;
    std::optional<qint64> m_offset; ///< gateway time - steady time
};

} // namespace mm
