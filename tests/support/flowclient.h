// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/net/clock.h"
#include "app/services/clientservices.h"

#include <QSignalSpy>

namespace mm {

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

    [[nodiscard]] static LoginRequest byEmail(const QString &email);
    [[nodiscard]] static LoginRequest byPhone(const QString &area, const QString &number);
    [[nodiscard]] static LoginRequest byNumber(const QString &customerNumber);

private:
    SystemClock m_clock;

public:
    ClientServices services;
};

} // namespace mm
