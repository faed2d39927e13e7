// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/protocol/envelope.h"

#include <QByteArray>
#include <QHash>

/// Delays as pure functions of (now, headers, attempt).
namespace mm {

/// Full jitter: uniform in [0, min(cap, base × 2^attempt)]; `random01` in [0, 1). attempt counts
/// from 0.
[[nodiscard]] int reconnectDelayMs(int attempt, double random01);

/// Remembers what the gateway said about its limits and answers whether a call may go out now. 429
/// blocks its endpoint until the reset it named (60 s where it named none, an hour at most); 418
/// blocks everything for 5 minutes, then 10, 15… while bans follow each other within an hour. A
/// remaining count of 0 blocks the endpoint until its reset.
class RateLimiter
{
public:
    /// 0: go; else ms to wait. `steadyNow` of Clock::steadyMs().
    [[nodiscard]] qint64 waitMs(QByteArrayView path, qint64 steadyNow) const;
    void answered(QByteArrayView path, int httpStatus, const RateLimitHeaders &headers,
                  qint64 steadyNow);
    [[nodiscard]] bool isBanned(qint64 steadyNow) const { return steadyNow < m_bannedUntil; }

private:
    QHash<QByteArray, qint64> m_blockedUntil;
    qint64 m_bannedUntil = 0;
    int m_bans = 0;
};

} // namespace mm
