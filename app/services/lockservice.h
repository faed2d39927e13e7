// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/net/clock.h"
#include "app/services/session.h"

#include <QTimer>

namespace mm {

/// Locks the session after idle minutes, when the system's screen locks, and when the user wants
/// it. Time the machine slept through counts as idle. Unlocking is signing in as the same customer:
/// SignInService.
class LockService : public QObject
{
    Q_OBJECT
public:
    LockService(Session &session, const Clock &clock, QObject *parent = nullptr);

    /// 1 to 60; 0: never. Counts from now.
    void setIdleMinutes(int minutes);
    [[nodiscard]] int idleMinutes() const { return m_idleMinutes; }
    /// The user did something: a key, a button, a wheel, a touch.
    void noteActivity();
    void lockNow();

private:
    void follow();
    void check();
    void startOver();

    Session &m_session;
    const Clock &m_clock;
    int m_idleMinutes = 0;
    qint64 m_lastSteady = 0, m_lastWall = 0; ///< of the last activity, ms
    QTimer m_timer;
};

} // namespace mm
