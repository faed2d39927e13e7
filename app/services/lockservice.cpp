// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/services/lockservice.h"

#include <algorithm>

namespace mm {
namespace {

// Looked at often rather than once at the end: a timer stands still while the machine sleeps.
constexpr int checkMs = 500;

} // namespace

LockService::LockService(Session &session, const Clock &clock, QObject *parent) :
    QObject(parent), m_session(session), m_clock(clock)
{
    m_timer.setInterval(checkMs);
    connect(&m_timer, &QTimer::timeout, this, &LockService::check);
    connect(&m_session, &Session::stateChanged, this, &LockService::follow);
    follow();
}

void LockService::setIdleMinutes(int minutes)
{
    m_idleMinutes = std::clamp(minutes, 0, 60);
    m_timer.stop();
    follow();
}

// What the user does after an absence that was long enough comes too late.
void LockService::noteActivity()
{
    check();
    startOver();
}

void LockService::lockNow()
{
    m_session.lock();
}

void LockService::follow()
{
    const Session::State state = m_session.settledState();
    const bool isWanted = m_idleMinutes > 0
        && (state == Session::State::SignedIn || state == Session::State::Expired);
    if (!isWanted) {
        m_timer.stop();
    } else if (!m_timer.isActive()) {
        startOver();
        m_timer.start();
    }
}

// The steady clock may stand still while the machine sleeps, the wall clock may be set back: the
// one that says more counts.
void LockService::check()
{
    if (!m_timer.isActive())
        return;
    const qint64 idle = std::max(m_clock.steadyMs() - m_lastSteady, m_clock.wallMs() - m_lastWall);
    if (idle >= m_idleMinutes * 60'000LL)
        lockNow();
}

void LockService::startOver()
{
    m_lastSteady = m_clock.steadyMs();
    m_lastWall = m_clock.wallMs();
}

} // namespace mm
