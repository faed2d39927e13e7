// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/net/retrypolicy.h"

#include "app/protocol/limits.h"

#include <algorithm>

namespace mm {

namespace {

constexpr qint64 resetUnnamedMs = 60'000;
constexpr qint64 hourMs = 60 * 60'000;

/// How long a 429 blocks. Counted in whole seconds, 0 is less than one; a value beyond an hour is
/// no number of seconds (some gateways send a date) and must not lock the user out.
qint64 blockMs(const RateLimitHeaders &headers)
{
    if (headers.resetSeconds < 0)
        return resetUnnamedMs;
    return std::clamp<qint64>(headers.resetSeconds * 1000LL, 1000, hourMs);
}

} // namespace

int reconnectDelayMs(int attempt, double random01)
{
    constexpr int maxDoublings = 20; // far beyond the cap, far below overflow
    const qint64 grown = qint64(limits::reconnectBaseMs) << std::clamp(attempt, 0, maxDoublings);
    return int(random01 * double(std::min<qint64>(limits::reconnectCapMs, grown)));
}

qint64 RateLimiter::waitMs(QByteArrayView path, qint64 steadyNow) const
{
    const auto key = QByteArray::fromRawData(path.data(), path.size());
    const qint64 until = std::max(m_bannedUntil, m_blockedUntil.value(key));
    return std::max<qint64>(0, until - steadyNow);
}

void RateLimiter::answered(QByteArrayView path, int httpStatus, const RateLimitHeaders &headers,
                           qint64 steadyNow)
{
    if (httpStatus == 418) {
        if (isBanned(steadyNow))
            return; // the answer to a call that was under way when the ban was heard of
        m_bans = m_bans > 0 && steadyNow - m_bannedUntil < hourMs ? m_bans + 1 : 1;
        m_bannedUntil = steadyNow + m_bans * limits::banFirstMs;
        return;
    }
    const bool refused = httpStatus == 429;
    if (!refused && (headers.remaining != 0 || headers.resetSeconds < 0))
        return;
    qint64 &until = m_blockedUntil[path.toByteArray()];
    until = std::max(until, steadyNow + blockMs(headers));
}

} // namespace mm
