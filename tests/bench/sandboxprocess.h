// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/protocol/environment.h"
#include "app/sandbox/sandboxthread.h"

#include <QProcess>
#include <QTemporaryFile>

#include <csignal>
#include <optional>

#ifdef Q_OS_LINUX
#include <sys/prctl.h>
#endif

namespace bench {

/// How many products the sandbox ticks in turn.
inline int sandboxProducts()
{
    mm::SandboxThread sandbox({.rate = 0});
    return sandbox.start() ? int(sandbox.quotes().items().size()) : 0;
}

/// A sandbox in a process of its own, so that neither its memory nor its processor time is taken
/// for the client's. It ends with this object.
class SandboxProcess
{
public:
    ~SandboxProcess()
    {
        m_process.closeWriteChannel();
        m_process.terminate();
        if (!m_process.waitForFinished(patienceMs))
            m_process.kill();
    }

    /// `rate`: ticks a second over all its products; `faults`: a script (sandboxfaults.h), empty:
    /// none. Nothing where it does not start.
    [[nodiscard]] std::optional<mm::Environment> start(int rate, const QByteArray &faults = {})
    {
        QStringList arguments{QStringLiteral("--rate"), QString::number(rate)};
        if (!faults.isEmpty()) {
            if (!m_faults.open() || m_faults.write(faults) != faults.size() || !m_faults.flush())
                return std::nullopt;
            arguments << QStringLiteral("--faults") << m_faults.fileName();
        }
#ifdef Q_OS_LINUX
        m_process.setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGTERM); });
#endif
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(QStringLiteral(MM_SANDBOX_PROGRAM), arguments);
        while (!m_process.canReadLine()) {
            if (!m_process.waitForReadyRead(patienceMs))
                return std::nullopt;
        }
        const auto line = mm::Json::parse(m_process.readLine().trimmed());
        if (!line)
            return std::nullopt;
        const auto environment = mm::environmentFromJson((*line)["environment"].toBytes());
        if (!environment)
            return std::nullopt;
        return *environment;
    }

private:
    static constexpr int patienceMs = 20'000;
    QTemporaryFile m_faults;
    QProcess m_process;
};

} // namespace bench
