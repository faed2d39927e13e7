// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/net/clock.h"

#include <atomic>

namespace mm {

/// A clock that stands still until a test moves it. May be read from any thread.
class TestClock final : public Clock
{
public:
    explicit TestClock(qint64 wallMs = 1'700'000'000'000, qint64 steadyMs = 1'000'000) :
        m_wall(wallMs), m_steady(steadyMs)
    { }

    [[nodiscard]] qint64 wallMs() const override { return m_wall; }
    [[nodiscard]] qint64 steadyMs() const override { return m_steady; }

    /// Time passes.
    void advance(qint64 ms)
    {
        m_wall += ms;
        m_steady += ms;
    }
    /// The wall clock alone runs on or is set: the machine sleeps, or its user sets the time.
    void advanceWall(qint64 ms) { m_wall += ms; }
    void setWall(qint64 wallMs) { m_wall = wallMs; }

private:
    std::atomic<qint64> m_wall;
    std::atomic<qint64> m_steady;
};

} // namespace mm
