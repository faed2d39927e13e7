// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/services/supportservices.h"

#include <QDialog>

namespace mm {

class Formatting;
class Theme;

/// Proposes a change of an account's balance: account, exact amount, remark; asks with everything
/// spelled out; tells the proposal's number and what becomes of it. Not modal.
class AdjustmentDialog : public QDialog
{
    Q_OBJECT
public:
    AdjustmentDialog(SupportServices &services, const CustomerSummary &customer,
                     const std::vector<Account> &accounts, const Theme &theme,
                     const Formatting &formatting, QWidget *parent = nullptr);
    ~AdjustmentDialog() override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace mm
