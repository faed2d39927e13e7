// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "ui/support/changedialog.h"

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace mm {

class FieldRow;
class Formatting;
class Theme;

/// Proposes a change of an account's balance: account, exact amount, remark; asks with everything
/// spelled out; tells the proposal's number and what becomes of it. Not modal.
class AdjustmentDialog : public ChangeDialog
{
    Q_OBJECT
public:
    AdjustmentDialog(SupportServices &services, const CustomerSummary &customer,
                     const std::vector<Account> &accounts, const Theme &theme,
                     const Formatting &formatting, QWidget *parent = nullptr);
    ~AdjustmentDialog() override;

protected:
    [[nodiscard]] bool check() override;
    [[nodiscard]] bool isTyped() const override;
    [[nodiscard]] QStringList confirmation() const override;
    void send() override;
    [[nodiscard]] QString sendText() const override;
    [[nodiscard]] QString unknownText() const override;
    void retranslateUi() override;

private:
    [[nodiscard]] const Account *account() const;
    [[nodiscard]] std::optional<Decimal> amount() const;
    [[nodiscard]] QString amountProblem() const; ///< empty where it can be sent
    [[nodiscard]] QString whatHappens() const;
    [[nodiscard]] QString balanceChange() const;
    [[nodiscard]] QString accountText(const Account &account) const;
    void fillAccounts();
    void makeLookUp();
    void lookUp();
    void showProposal(const Result<AdjustmentQuestion::Answer> &answer);

    const std::vector<Account> m_accounts;
    const Formatting &m_formatting;
    QFormLayout *m_form = nullptr, *m_lookUpForm = nullptr;
    QComboBox *m_account = nullptr;
    QLineEdit *m_amount = nullptr, *m_remark = nullptr, *m_number = nullptr;
    FieldRow *m_accountRow = nullptr, *m_amountRow = nullptr, *m_remarkRow = nullptr,
             *m_numberRow = nullptr;
    QPushButton *m_look = nullptr;
    QLabel *m_proposal = nullptr;
};

/// What was typed as an exact number: with the locale's decimal point or '.', a sign, no group
/// marks (which differ by country); nothing for all else.
[[nodiscard]] std::optional<Decimal> typedAmount(const QString &text, const QLocale &locale);

} // namespace mm
