// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/net/clock.h"
#include "app/services/clientservices.h"

#include <QSignalSpy>

#include <atomic>

namespace mm {

/// The system's clock; its steady part can go ahead.
class FlowClock final : public Clock
{
public:
    [[nodiscard]] qint64 wallMs() const override { return m_system.wallMs(); }
    [[nodiscard]] qint64 steadyMs() const override { return m_system.steadyMs() + m_ahead; }
    void skip(qint64 ms) { m_ahead += ms; }

private:
    SystemClock m_system;
    std::atomic<qint64> m_ahead = 0;
};

/// The real client without windows, for flows against the sandbox.
class FlowClient
{
public:
    explicit FlowClient(const Environment &environment,
                        QuoteService::Delivery delivery = QuoteService::Delivery::Newest);

    /// Signs in and waits for the outcome: nothing where it went well, else the error (MfaNeeded
    /// where the service asked for the code).
    std::optional<GatewayError> signIn(const LoginRequest &request);
    std::optional<GatewayError> signIn(const QString &email) { return signIn(byEmail(email)); }
    /// Refreshes the profile and waits.
    std::optional<GatewayError> refresh();
    /// Loads the products and waits; false where that failed.
    bool loadProducts();
    /// The first `count` products of the list.
    [[nodiscard]] std::vector<QuoteKey> firstProducts(int count) const;
    /// The client's limits on codes go by a clock that is ahead by `ms` more; see also
    /// SandboxFixture::skipTime().
    void skipTime(qint64 ms) { m_clock.skip(ms); }

    [[nodiscard]] static LoginRequest byEmail(const QString &email);
    [[nodiscard]] static LoginRequest byPhone(const QString &area, const QString &number);
    [[nodiscard]] static LoginRequest byNumber(const QString &customerNumber);

private:
    FlowClock m_clock;

public:
    ClientServices services;
};

} // namespace mm
