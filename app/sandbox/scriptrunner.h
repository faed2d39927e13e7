// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/sandbox/faultscript.h"

#include <QObject>
#include <QTimer>

#include <functional>

namespace mm {

class SandboxGateway;

/// Has the gateway do what its script says at its times (see sandboxfaults.h).
class ScriptRunner : public QObject
{
    Q_OBJECT
public:
    /// `now`: steady ms.
    ScriptRunner(SandboxGateway &gateway, FaultScript &faults, std::function<qint64()> now);

    /// Begins a script. What is wrong with it, empty: nothing.
    QString set(const Json &script) { return use(script, true); }
    /// The same, but rules that stand in the script unchanged go on where they were.
    QString change(const Json &script) { return use(script, false); }
    /// Listening is no longer the script's affair.
    void endPause();

private:
    QString use(const Json &script, bool anew);
    void actWhenDue();
    void act(const Fault &action);
    void pause(qint64 forMs);

    SandboxGateway &m_gateway;
    FaultScript &m_faults;
    const std::function<qint64()> m_now;
    QTimer m_next; ///< action
    QTimer m_listenAgain;
    bool m_isPaused = false; ///< the script stopped listening
};

} // namespace mm
