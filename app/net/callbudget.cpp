// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/net/callbudget.h"

#include <algorithm>

namespace mm {

namespace {

constexpr qint64 longestMs = 60 * 60'000LL; ///< what is beyond is no number of seconds

} // namespace

std::deque<qint64>::const_iterator CallBudget::firstWithin(qint64 now) const
{
    return std::upper_bound(m_calls.cbegin(), m_calls.cend(), now - windowMs);
}

qint64 CallBudget::waitMs(qint64 now) const
{
    qint64 until = m_refusedUntil;
    const auto first = firstWithin(now);
    if (m_calls.cend() - first >= m_limit)
        until = std::max(until, *first + windowMs);
    return std::max<qint64>(0, until - now);
}

void CallBudget::called(qint64 now)
{
    m_calls.push_back(now);
    if (m_calls.size() > std::size_t(m_limit))
        m_calls.pop_front();
}

void CallBudget::refused(int resetSeconds, qint64 now)
{
    const qint64 wait =
        resetSeconds < 0 ? windowMs : std::clamp<qint64>(resetSeconds * 1000LL, 1000, longestMs);
    m_refusedUntil = std::max(m_refusedUntil, now + wait);
}

int CallBudget::remaining(qint64 now) const
{
    return now < m_refusedUntil ? 0 : std::max(0, m_limit - int(m_calls.cend() - firstWithin(now)));
}

qint64 CallBudget::wholeAt(qint64 now) const
{
    const qint64 counted = m_calls.empty() ? now : m_calls.back() + windowMs;
    return std::max({now, counted, m_refusedUntil});
}

} // namespace mm
