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

quint64 SandboxFixture::lastSeq(const ProductId &id) const
{
    return m_sandbox.withMarket([&](MarketControls &market) { return market.lastSeq(id); });
}

void SandboxFixture::setTradingOpen(const ProductId &id, bool open)
{
    m_sandbox.changeMarket([&](MarketControls &market) { market.setTradingOpen(id, open); });
}

void SandboxFixture::setDigits(const ProductId &id, int digits)
{
    m_sandbox.changeMarket([&](MarketControls &market) { market.setDigits(id, digits); });
}

void SandboxFixture::removeProduct(const ProductId &id)
{
    m_sandbox.changeMarket([&](MarketControls &market) { market.removeProduct(id); });
}

void SandboxFixture::returnProduct(const ProductId &id)
{
    m_sandbox.changeMarket([&](MarketControls &market) { market.returnProduct(id); });
}

Json SandboxFixture::pushes() const
{
    return m_sandbox.withMarket([](MarketControls &market) { return market.pushes(); });
}

Json SandboxFixture::candles(const ProductId &id, int interval, qint64 fromS, qint64 toS) const
{
    return m_sandbox.withMarket(
        [&](MarketControls &market) { return market.candles(id, interval, fromS, toS); });
}

} // namespace mm
