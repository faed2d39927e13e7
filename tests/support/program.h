// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include <QByteArray>
#include <QProcess>
#include <QStringList>

#include <memory>

namespace mm {

/// What a program of ours did: run to its end.
struct ProgramRun {
    int status = -1; ///< exit status; -1 where it crashed, hung or could not be started
    QByteArray output, errors;
};

/// Runs bin/`name`; `input` is its stdin. Killed after `patienceMs`.
[[nodiscard]] ProgramRun runProgram(const QString &name, const QStringList &arguments,
                                    const QByteArray &input = {}, int patienceMs = 60'000);

/// multimarkets-sandbox as a program of its own, until this object goes.
class SandboxProgram
{
public:
    explicit SandboxProgram(const QStringList &arguments = {});
    ~SandboxProgram();

    [[nodiscard]] bool isListening() const { return !m_environment.isEmpty(); }
    /// The environment it printed, as the content of an environment file.
    [[nodiscard]] QByteArray environment() const { return m_environment; }
    /// Ends it as a user would (SIGTERM); its exit status.
    int stop();

private:
    QProcess m_process;
    QByteArray m_environment;
};

} // namespace mm
