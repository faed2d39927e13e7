// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/protocol/json.h"

#include <QString>

#include <vector>

namespace mm {

/// One line of an account's history. Amounts are units of the account's last digit.
struct AccountFlow {
    int businessType = 0, businessSubtype = 0; ///< as queryCapitalFlowList numbers them
    qint64 time = 0; ///< ms since 1970 UTC
    qint64 in = 0, out = 0, after = 0;
    qint64 bookkeepId = 0, orderId = 0, dealId = 0;
    QString remark;
};

/// An account with a history, and what that must come to.
struct FlowAccount {
    qint64 accountId = 0;
    int tradeType = 0; ///< 1, 2 or 5
    int digits = 0;
    qint64 assetsId = 0;
    qint64 balance = 0; ///< units: what the history ends at
    qint64 createTime = 0; ///< ms since 1970 UTC
    QString currency;
};

/// The account's history up to crowdToday, oldest first, made up from the seed and the account
/// alone: each line starts where the one before ended, the last ends at the balance.
[[nodiscard]] std::vector<AccountFlow> flowsOf(const FlowAccount &account, quint64 seed);
/// The line of a bonus (amount above 0) or of its taking back, behind a balance.
[[nodiscard]] AccountFlow adjustmentFlow(const FlowAccount &account, qint64 amount, qint64 after,
                                         qint64 number, qint64 time);
/// The record of queryCapitalFlowList; `lang` "en_US", all else is Chinese.
[[nodiscard]] Json flowRecord(const AccountFlow &flow, const FlowAccount &account,
                              const QString &customerNo, const QString &lang);

} // namespace mm
