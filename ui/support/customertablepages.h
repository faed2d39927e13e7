// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/services/settings.h"
#include "ui/support/customerpartpage.h"

class QTabBar;

namespace mm {

class AccountModel;
class DetailTable;
class PositionModel;

/// A customer's trading accounts, a table for each trade type, every member of the chosen one.
class CustomerAccountsPage : public CustomerPartPage
{
    Q_OBJECT
public:
    CustomerAccountsPage(CustomerRecord &record, const SupportAudit &audit, Settings &settings,
                         const Theme &theme, const Formatting &formatting,
                         QWidget *parent = nullptr);

    [[nodiscard]] bool isRevealed() const override;
    [[nodiscard]] bool hasData() const override;

protected:
    void showData() override;
    [[nodiscard]] QString emptyText() const override;
    void retranslateUi() override;

private:
    void showType();

    AccountModel *m_model = nullptr;
    QTabBar *m_types = nullptr;
    DetailTable *m_table = nullptr;
    std::vector<Account> m_shown; ///< of the chosen trade type
    QByteArray m_known; ///< what was shown last, to tell whether anything has changed
};

/// A customer's positions.
class CustomerPositionsPage : public CustomerPartPage
{
    Q_OBJECT
public:
    CustomerPositionsPage(CustomerRecord &record, const SupportAudit &audit, Settings &settings,
                          const Theme &theme, const Formatting &formatting,
                          QWidget *parent = nullptr);

    [[nodiscard]] bool isRevealed() const override;
    [[nodiscard]] bool hasData() const override;

protected:
    void showData() override;
    [[nodiscard]] QString emptyText() const override;
    void retranslateUi() override;

private:
    PositionModel *m_model = nullptr;
    DetailTable *m_table = nullptr;
};

} // namespace mm
