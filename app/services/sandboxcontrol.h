// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/protocol/json.h"
#include "app/protocol/secret.h"

#include <QObject>
#include <QString>

namespace mm {

/// What the sandbox panel can do to the embedded gateway, without knowing it.
class SandboxControl : public QObject
{
    Q_OBJECT
public:
    struct Options {
        quint64 seed = 1;
        int rate = 50; ///< ticks a second over all products, 0 to 50,000
        bool encrypt = false;
        bool operator==(const Options &) const = default;
    };

    using QObject::QObject;

    [[nodiscard]] virtual bool isRunning() const = 0;
    [[nodiscard]] virtual Options options() const = 0;
    /// Starts it, on the port it had before where that is free. What is wrong, empty: nothing.
    virtual QString start(const Options &options) = 0;
    virtual void stop() = 0;
    virtual void setRate(int rate) = 0; ///< while it runs
    /// Begins a script: see sandbox/sandboxfaults.h. It is kept for the next start where nothing
    /// runs. What is wrong with it, empty: nothing; then nothing has changed.
    virtual QString setFaults(const Json &script) = 0;
    /// The same, but rules that stand in the script unchanged go on where they were.
    virtual QString changeFaults(const Json &script) = 0;
    [[nodiscard]] virtual Json faults() const = 0; ///< the rules set last, an array
    /// What is left of each of them that is not over: [{"rule","do","startsInMs","endsInMs","left",
    /// "used"}…]; "rule" counts from 1, null is without end.
    [[nodiscard]] virtual Json activeFaults() const = 0;
    /// Tokens of a customer, everybody's where the number is empty.
    virtual void expireTokens(const QString &customerNo) = 0;
    virtual void kick(const QString &customerNo) = 0;
    virtual void setClockSkew(qint64 ms) = 0; ///< its clock against the computer's
    virtual void dropConnections() = 0;
    virtual void setTicking(bool ticking) = 0;
    /// [{"name","customerNo","signInAs","is"}…]: who can sign in, for reading.
    [[nodiscard]] virtual Json people() const = 0;
    /// {"requests","customers","sockets"}: what it has read, who is signed in, what is open at the
    /// moment; {"rate","ticking","clockSkewMs"}: as they are, scripts may have changed them.
    [[nodiscard]] virtual Json statistics() const = 0;
    /// A new API key of that customer, as the content of a key file; empty where there is none.
    [[nodiscard]] virtual Secret makeKeyFile(const QString &customerNo) = 0;

signals:
    void changed(); ///< running, options or faults
};

} // namespace mm
