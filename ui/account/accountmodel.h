// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/protocol/account.h"

#include <QAbstractTableModel>

#include <vector>

namespace mm {

class Formatting;

/// The customer's accounts, one a row, one member a column; amounts exact, with the account's
/// digits.
class AccountModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column {
        AccountId,
        Trade,
        Currency,
        Balance,
        Available,
        Equity,
        NetAssets,
        Profit,
        Margin,
        FreeMargin,
        MarginRatio,
        Frozen,
        Status,
        LockMargin,
        LockAmount,
        CollateralFrozen,
        Liabilities,
        LiabilitiesPrincipal,
        Interest,
        InterestProportion,
        AvailableLoan,
        WithdrawAmount,
        NotWithdrawAmount,
        WholeWarehouseBalance,
        WholeWarehouseRate,
        ActivateStatus,
        OpenAccountStatus,
        Type,
        CustomerNo,
        CustomerId,
        CompanyId,
        AssetsId,
        CreateTime,
        ActivateTime,
        FirstDepositTime,
        FirstWithdrawTime,
        Remark,
        ColumnCount
    };

    explicit AccountModel(const Formatting &formatting, QObject *parent = nullptr);

    void setAccounts(const std::vector<Account> &accounts);
    void retranslate();
    /// Columns a user does not see at first.
    [[nodiscard]] static QList<int> hiddenAtFirst();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index,
                                int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] QString text(const Account &account, Column column) const;
    [[nodiscard]] QString exportText(const Account &account, Column column) const;
    [[nodiscard]] int fraction(Column column) const;

    const Formatting &m_formatting;
    std::vector<Account> m_accounts;
};

} // namespace mm
