// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "tests/support/program.h"

#include "app/protocol/json.h"

#include <QDir>

namespace mm {

namespace {

QString programPath(const QString &name)
{
    return QDir(QStringLiteral(MM_BIN_DIR)).filePath(name);
}

} // namespace

ProgramRun runProgram(const QString &name, const QStringList &arguments, const QByteArray &input,
                      int patienceMs)
{
    QProcess process;
    process.start(programPath(name), arguments);
    process.write(input);
    process.closeWriteChannel();
    ProgramRun run;
    if (!process.waitForFinished(patienceMs)) {
        process.kill();
        process.waitForFinished();
    } else if (process.exitStatus() == QProcess::NormalExit) {
        run.status = process.exitCode();
    }
    run.output = process.readAllStandardOutput();
    run.errors = process.readAllStandardError();
    return run;
}

SandboxProgram::SandboxProgram(const QStringList &arguments)
{
    m_process.start(programPath(QStringLiteral("multimarkets-sandbox")), arguments);
    while (!m_process.canReadLine()) {
        if (!m_process.waitForReadyRead(20'000))
            return;
    }
    const std::optional<Json> line = Json::parse(m_process.readLine());
    if (line && (*line)["event"].toString() == QStringLiteral("listening"))
        m_environment = (*line)["environment"].toBytes();
}

SandboxProgram::~SandboxProgram()
{
    stop();
}

int SandboxProgram::stop()
{
    if (m_process.state() != QProcess::NotRunning) {
        m_process.terminate();
        if (!m_process.waitForFinished(10'000)) {
            m_process.kill();
            m_process.waitForFinished();
        }
    }
    return m_process.exitStatus() == QProcess::NormalExit ? m_process.exitCode() : -1;
}

} // namespace mm
