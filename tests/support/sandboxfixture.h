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
    void changeFaults(const Json &faults);
    [[nodiscard]] Json faultState() const { return m_sandbox.faultState(); }
    void expireTokens(const QString &customerNo = {}) { m_sandbox.expireTokens(customerNo); }
    void expireManagerTokens() { m_sandbox.expireManagerTokens(); }
    void pushEvents(int count) { m_sandbox.pushEvents(count); }
    void pushEvent(const Json &frame) { m_sandbox.pushEvent(frame); }
    void pushEventText(const QString &frame) { m_sandbox.pushEventText(frame); }
    void dropManagerSockets() { m_sandbox.dropManagerSockets(); }
    void displaceGroup(const QString &group) { m_sandbox.displaceGroup(group); }
    [[nodiscard]] std::vector<qint64> eventsSent() const { return m_sandbox.eventsSent(); }
    [[nodiscard]] int eventsWaiting(const QString &group) const
    {
        return m_sandbox.eventsWaiting(group);
    }
    void expireApiKeys() { m_sandbox.expireApiKeys(); }
    /// See SandboxGateway.
    [[nodiscard]] Json apiCredentials(const QString &customerNo)
    {
        return m_sandbox.apiCredentials(customerNo);
    }
    void skipTime(qint64 ms) { m_sandbox.skipTime(ms); }
    void kick(const QString &customerNo = {}) { m_sandbox.kick(customerNo); }
    void dropConnections() { m_sandbox.dropConnections(); }
    void setListening(bool listening) { m_sandbox.setListening(listening); }
    void setTicking(bool ticking) { m_sandbox.setTicking(ticking); }
    void setRate(int rate) { m_sandbox.setRate(rate); }
    void setClockSkew(qint64 ms) { m_sandbox.setClockSkew(ms); }
    void notify(const QString &customerNo, int updateType)
    {
        m_sandbox.notify(customerNo, updateType);
    }
    [[nodiscard]] Json statistics() const { return m_sandbox.statistics(); }
    [[nodiscard]] int requestCount(const QByteArray &pathPart) const
    {
        return m_sandbox.requestCount(pathPart);
    }
    [[nodiscard]] Json quotes() const { return m_sandbox.quotes(); }
    // Single products; see MarketControls.
    [[nodiscard]] quint64 lastSeq(const ProductId &id) const;
    void setTradingOpen(const ProductId &id, bool open);
    void setDigits(const ProductId &id, int digits);
    void removeProduct(const ProductId &id);
    void returnProduct(const ProductId &id);
    /// `interval` as kline_type; bars as in kline_list.
    [[nodiscard]] Json candles(const ProductId &id, int interval, qint64 fromS, qint64 toS) const;
    [[nodiscard]] Json pushes() const;
    [[nodiscard]] quint16 port() const { return m_sandbox.port(); }

private:
    SandboxThread m_sandbox;
};

} // namespace mm
