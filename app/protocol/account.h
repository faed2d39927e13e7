// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/protocol/decimal.h"
#include "app/protocol/endpoints.h"
#include "app/protocol/json.h"
#include "app/protocol/result.h"

#include <optional>
#include <vector>

namespace mm {

// protocol.md section 8; values the gateway may add later are kept as their number.
enum class TradeType {
    CrossContract = 1,
    IsolatedContract = 2,
    Leverage = 3,
    Spot = 5,
    Stock = 6,
    SpotLeverage = 9
};
enum class AccountType { User = 1, Merchant = 2, Platform = 3 };
enum class Availability { Unavailable = 1, Available = 2 };

/// One trading account. Amounts are exact, in `currency`, meant to be shown with `digits` decimals;
/// times are ms since 1970 UTC. Everything may be absent.
struct Account {
    std::optional<qint64> accountId, companyId, customerId, assetsId;
    QString customerNo, currency, remark;
    std::optional<TradeType> tradeType;
    std::optional<AccountType> type;
    std::optional<Availability> status, activateStatus;
    std::optional<bool> openAccountStatus;
    std::optional<int> digits; ///< 0 to 38
    std::optional<Decimal> balance, available, equity, netAssets, profit, margin, freeMargin,
        marginRatio, lockMargin, lockAmount, frozen, collateralFrozen, liabilities,
        liabilitiesPrincipal, interest, interestProportion, availableLoan, withdrawAmount,
        notWithdrawAmount, wholeWarehouseBalance, wholeWarehouseRate;
    std::optional<qint64> createTime, activateTime, firstDepositTime, firstWithdrawTime;

    Json source; ///< the gateway's answer as it came

    /// Nothing but a value that is no object is refused.
    [[nodiscard]] static Result<Account> fromJson(const Json &data);
};

/// An array of accounts; null reads as none. What is no object in it is left out.
[[nodiscard]] std::vector<Account> accountsFromJson(const Json &array);

/// One account, live: global/…queryAccountById.
struct AccountRequest {
    static constexpr const Endpoint &endpoint = endpoints::queryAccountById;
    TradeType tradeType = TradeType::Spot;
    qint64 accountId = 0;
    QString currency;
    [[nodiscard]] Json toJson() const;
    using Answer = Account;
};

} // namespace mm
