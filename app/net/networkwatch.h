// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include <QObject>
#include <QTimer>

namespace mm {

class Clock;

/// Says when connections should be looked at again: the machine woke (the wall clock ran on without
/// the steady clock, or a one-second timer came late by more than 5 s), or the operating system
/// reports that the network is back. The operating system is asked from the first second on: what
/// that loads, no window needs to be shown.
class NetworkWatch : public QObject
{
    Q_OBJECT
public:
    explicit NetworkWatch(const Clock &clock, QObject *parent = nullptr);

    /// Called by the timer once a second; tests call it themselves.
    void check();
    /// What the operating system says; tests call it themselves.
    void reportReachable(bool reachable);
    [[nodiscard]] bool isReachable() const { return m_reachable; }

signals:
    void cameBack();
    void reachabilityChanged(bool reachable);

private:
    void listen();

    const Clock &m_clock;
    QTimer m_timer;
    qint64 m_lastWall = 0;
    qint64 m_lastSteady = 0;
    bool m_reachable = true;
};

} // namespace mm
