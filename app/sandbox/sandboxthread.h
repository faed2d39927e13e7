// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/sandbox/marketcontrols.h"
#include "app/sandbox/sandboxgateway.h"

#include <QThread>

#include <functional>

namespace mm {

/// A sandbox gateway in a thread of its own, so that neither a busy window nor a test that blocks
/// its own thread stops it. May be used from any one thread at a time. What changes the gateway
/// or asks it waits until its thread has done so (microseconds: it never waits for anybody), so
/// that whatever is sent afterwards meets the change.
class SandboxThread
{
public:
    explicit SandboxThread(SandboxOptions options);
    ~SandboxThread();
    SandboxThread(const SandboxThread &) = delete;
    SandboxThread &operator=(const SandboxThread &) = delete;

    /// As SandboxGateway::start(); once.
    [[nodiscard]] bool start();
    [[nodiscard]] QString problem() const { return m_problem; }
    [[nodiscard]] quint16 port() const { return m_port; }
    [[nodiscard]] Json environment() const { return m_environment; }

    // See SandboxGateway; after start() alone.
    QString setFaults(const Json &faults);
    QString changeFaults(const Json &faults);
    [[nodiscard]] Json faultState() const;
    void expireTokens(const QString &customerNo = {});
    void expireManagerTokens();
    void pushEvents(int count);
    void pushEvent(const Json &frame);
    void pushEventText(const QString &frame);
    void dropManagerSockets();
    void displaceGroup(const QString &group);
    void expireApiKeys();
    [[nodiscard]] Json apiCredentials(const QString &customerNo);
    void skipTime(qint64 ms);
    void kick(const QString &customerNo = {});
    void dropConnections();
    void setListening(bool listening);
    void setTicking(bool ticking);
    void setRate(int rate);
    void setClockSkew(qint64 ms);
    void notify(const QString &customerNo, int updateType);
    [[nodiscard]] Json statistics() const;
    [[nodiscard]] int requestCount(const QByteArray &pathPart) const;
    [[nodiscard]] std::vector<qint64> eventsSent() const;
    [[nodiscard]] int eventsWaiting(const QString &group) const;
    [[nodiscard]] Json quotes() const;
    /// `task` runs in the sandbox's thread; what it comes to.
    template <typename Task>
    auto withMarket(Task task) const
    {
        decltype(task(m_gateway->market())) result{};
        run([&] { result = task(m_gateway->market()); });
        return result;
    }
    void changeMarket(const std::function<void(MarketControls &)> &task)
    {
        run([&] { task(m_gateway->market()); });
    }

private:
    class Worker;
    void run(const std::function<void()> &task) const;

    const SandboxOptions m_options;
    QThread m_thread;
    Worker *m_worker; ///< lives in the thread and does what is wanted there
    SandboxGateway *m_gateway = nullptr; ///< lives in the thread
    QString m_problem;
    quint16 m_port = 0;
    Json m_environment;
};

} // namespace mm
