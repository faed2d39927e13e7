// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/protocol/limits.h"

#include <QtGlobal>

#include <deque>

namespace mm {

/// Counts the calls made with one API key, which the gateway allows so many of in a minute
/// (protocol.md section 3), so that none over it is made. Times are of Clock::steadyMs().
class CallBudget
{
public:
    static constexpr qint64 windowMs = 60'000;

    explicit CallBudget(int calls = limits::apiKeyCallsPerMinute) : m_limit(calls) { }

    /// 0: go; else ms until the next call may be made.
    [[nodiscard]] qint64 waitMs(qint64 now) const;
    void called(qint64 now);
    /// The gateway counts more than this object: another program uses the key. `resetSeconds`: when
    /// it says that it starts anew, -1 where it does not say.
    void refused(int resetSeconds, qint64 now);
    [[nodiscard]] int remaining(qint64 now) const;
    [[nodiscard]] int limit() const { return m_limit; }
    /// When all of it will be there again, if nothing more is called; `now` where it is.
    [[nodiscard]] qint64 wholeAt(qint64 now) const;

private:
    [[nodiscard]] std::deque<qint64>::const_iterator firstWithin(qint64 now) const;

    int m_limit;
    std::deque<qint64> m_calls; ///< rising, at most m_limit
    qint64 m_refusedUntil = 0;
};

} // namespace mm
