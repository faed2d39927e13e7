// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/protocol/environment.h"
#include "app/sandbox/sandboxthread.h"

namespace mm {

/// A running sandbox for one test, in a thread of its own. Ends the test program where it cannot
/// start, or where a script is wrong.
class SandboxFixture
{
public:
    explicit SandboxFixture(const SandboxOptions &options);

    [[nodiscard]] Environment environment() const;

    void setFaults(const Json &faults);
    void expireTokens() { m_sandbox.expireTokens(); }
    void skipTime(qint64 ms) { m_sandbox.skipTime(ms); }
    void kick(const QString &customerNo = {}) { m_sandbox.kick(customerNo); }
    void dropConnections() { m_sandbox.dropConnections(); }
    void setListening(bool listening) { m_sandbox.setListening(listening); }
    void setTicking(bool ticking) { m_sandbox.setTicking(ticking); }
    [[nodiscard]] int requestCount(const QByteArray &pathPart) const
    {
        return m_sandbox.requestCount(pathPart);
    }
    [[nodiscard]] Json quotes() const { return m_sandbox.quotes(); }
    [[nodiscard]] quint16 port() const { return m_sandbox.port(); }

private:
    SandboxThread m_sandbox;
};

} // namespace mm
