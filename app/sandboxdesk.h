// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/protocol/environment.h"
#include "app/services/sandboxcontrol.h"

#include <memory>
#include <optional>

namespace mm {

class SandboxThread;

/// The embedded gateway of this program: none at first, then one at a time. It is where it was
/// after a restart, as long as nobody else took the port.
class SandboxDesk final : public SandboxControl
{
    Q_OBJECT
public:
    explicit SandboxDesk(QObject *parent = nullptr);
    ~SandboxDesk() override;

    /// Starts it as options() say where it does not run. False where it cannot; `problem` says why.
    bool ensureRunning(QString *problem);
    /// Where to find it; nothing while it does not run. Another one after a restart with another
    /// key or port.
    [[nodiscard]] std::optional<Environment> environment() const;
    /// A new API key of that customer, {"apiKey","apiSecret"}; null where there is none.
    [[nodiscard]] Json apiCredentials(const QString &customerNo);

    [[nodiscard]] bool isRunning() const override;
    [[nodiscard]] Options options() const override { return m_options; }
    QString start(const Options &options) override;
    void stop() override;
    void setRate(int rate) override;
    QString setFaults(const Json &script) override;
    QString changeFaults(const Json &script) override;
    [[nodiscard]] Json faults() const override { return m_faults; }
    [[nodiscard]] Json activeFaults() const override;
    void expireTokens(const QString &customerNo) override;
    void kick(const QString &customerNo) override;
    void setClockSkew(qint64 ms) override;
    void dropConnections() override;
    void setTicking(bool ticking) override;
    [[nodiscard]] Json people() const override;
    [[nodiscard]] Json statistics() const override;
    [[nodiscard]] Secret makeKeyFile(const QString &customerNo) override;

private:
    QString useFaults(const Json &script, bool anew);

    std::unique_ptr<SandboxThread> m_sandbox;
    Options m_options;
    Json m_faults = Json(Json::Array{});
    quint16 m_port = 0; ///< it was at last
};

} // namespace mm
