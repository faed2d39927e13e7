// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/protocol/json.h"

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
    /// A script: see sandbox/sandboxfaults.h. What is wrong with it, empty: nothing.
    virtual QString setFaults(const Json &script) = 0;
    [[nodiscard]] virtual Json faults() const = 0; ///< as set last
    /// Tokens of a customer, everybody's where the number is empty.
    virtual void expireTokens(const QString &customerNo) = 0;
    virtual void kick(const QString &customerNo) = 0;
    virtual void setClockSkew(qint64 ms) = 0; ///< its clock against the computer's
    virtual void dropConnections() = 0;
    virtual void setTicking(bool ticking) = 0;
    /// [{"name","signInAs","is"}…]: who can sign in, for reading.
    [[nodiscard]] virtual Json people() const = 0;
    /// {"requests":n,"customers":n,"sockets":n}: what it has seen.
    [[nodiscard]] virtual Json statistics() const = 0;

signals:
    void changed(); ///< running, options or faults
};

} // namespace mm
