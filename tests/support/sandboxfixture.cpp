// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "tests/support/sandboxfixture.h"

namespace mm {

SandboxFixture::SandboxFixture(const SandboxOptions &options) : m_sandbox(options)
{
    if (!m_sandbox.start())
        qFatal("sandbox: %s", qUtf8Printable(m_sandbox.problem()));
}

Environment SandboxFixture::environment() const
{
    const auto read = environmentFromJson(m_sandbox.environment().toBytes());
    if (!read)
        qFatal("sandbox environment: %s", qUtf8Printable(read.error().toString()));
    return *read;
}

void SandboxFixture::setFaults(const Json &faults)
{
    const QString problem = m_sandbox.setFaults(faults);
    if (!problem.isEmpty())
        qFatal("sandbox script: %s", qUtf8Printable(problem));
}

void SandboxFixture::changeFaults(const Json &faults)
{
    const QString problem = m_sandbox.changeFaults(faults);
    if (!problem.isEmpty())
        qFatal("sandbox script: %s", qUtf8Printable(problem));
}

} // namespace mm
