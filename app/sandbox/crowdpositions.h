// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/protocol/decimal.h"
#include "app/sandbox/managerdesk.h"

namespace mm {

/// An open position, small enough that all of them can be gone through for one question.
struct CrowdPosition {
    int tradeType = 0;
    qint64 positionId = 0, orderId = 0, dealId = 0;
    int customer = -1; ///< index in the crowd; -1: one of the sandbox's people
    qint64 customerId = 0, accountId = 0;
    int product = 0; ///< index in the market
    bool buy = true;
    qint64 openPrice = 0; ///< units of the product's last decimal
    qint64 openVolume = 0, closedVolume = 0; ///< hundredths; one position in ten is partly closed
    int leverage = 10;
    qint64 openTime = 0; ///< ms since 1970 UTC
    qint64 stopLoss = 0, takeProfit = 0; ///< units; 0: none

    [[nodiscard]] qint64 volume() const { return openVolume - closedVolume; }
};

/// The open positions of the crowd, made up on the fly like the customers themselves, and those
/// behind the live accounts of the sandbox's people. Trade types 1 and 2 have positions.
class CrowdPositions
{
public:
    CrowdPositions(const ManagerDesk &desk, const SandboxMarket &market, quint64 seed);

    /// The customer's, oldest first; empty for other trade types.
    [[nodiscard]] std::vector<CrowdPosition> of(const CrowdMember &member, int tradeType) const;
    /// Everybody's of `people` and the crowd.
    [[nodiscard]] std::vector<CrowdPosition> all(int tradeType) const;

    /// At the price of the moment, with the account's decimals, as all amounts here.
    [[nodiscard]] Decimal profit(const CrowdPosition &position) const;
    [[nodiscard]] Decimal margin(const CrowdPosition &position) const;
    [[nodiscard]] const SandboxMarket &market() const { return m_market; }

private:
    [[nodiscard]] CrowdPosition make(int tradeType, int customer, qint64 number) const;
    [[nodiscard]] CrowdPosition made(const CrowdMember &member, const Json &rule) const;

    const ManagerDesk &m_desk;
    const SandboxMarket &m_market;
    quint64 m_seed;
    std::vector<int> m_products[3]; ///< by trade type: those whose profit is in dollars
};

/// Units of the last of `digits` decimals, which the amount must not exceed.
[[nodiscard]] qint64 unitsOf(const Decimal &amount, int digits);
/// Decimals of an account: 1 has 2, 2 and spot in dollars 4.
[[nodiscard]] int accountDigits(int tradeType);
/// Of the crowd's accounts.
[[nodiscard]] qint64 crowdAccountId(int customer, int tradeType);

} // namespace mm
