// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/services/lockservice.h"

namespace mm {

LockService::LockService(Session &session, const Clock &clock, QObject *parent) :
    QObject(parent), m_session(session), m_clock(clock)
{ }
void LockService::setIdleMinutes(int minutes)
{
    m_idleMinutes = minutes;
}
void LockService::noteActivity()
{
    m_lastActivity = m_clock.steadyMs();
}
void LockService::lockNow()
{
    m_session.lock();
}
void LockService::check() { }

} // namespace mm
