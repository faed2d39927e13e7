// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/net/serverclock.h"

namespace mm {

qint64 ServerClock::now() const
{
    return m_offset ? m_clock.steadyMs() + *m_offset : m_clock.wallMs();
}

void ServerClock::measured(qint64 serverMs, qint64 sentSteadyMs, qint64 receivedSteadyMs)
{
    m_offset = serverMs - (sentSteadyMs + (receivedSteadyMs - sentSteadyMs) / 2);
}

qint64 ServerClock::skewMs() const
{
    return m_offset ? now() - m_clock.wallMs() : 0;
}

} // namespace mm
