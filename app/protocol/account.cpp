// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/protocol/account.h"

#include "app/protocol/fields.h"

namespace mm {

using namespace Qt::Literals::StringLiterals;

namespace {

void readAmounts(JsonReader &reader, Account &account)
{
    account.balance = reader.decimal("balance");
    account.available = reader.decimal("available");
    account.equity = reader.decimal("equity");
    account.netAssets = reader.decimal("netAssets");
    account.profit = reader.decimal("profit");
    account.margin = reader.decimal("margin");
    account.freeMargin = reader.decimal("freeMargin");
    account.marginRatio = reader.decimal("marginRadio"); // the gateway's spelling
    account.lockMargin = reader.decimal("lockMargin");
    account.lockAmount = reader.decimal("lockAmount");
    account.frozen = reader.decimal("frozen");
    account.collateralFrozen = reader.decimal("collateralFrozen");
    account.liabilities = reader.decimal("liabilities");
    account.liabilitiesPrincipal = reader.decimal("liabilitiesPrincipal");
    account.interest = reader.decimal("interest");
    account.interestProportion = reader.decimal("interestProportion");
    account.availableLoan = reader.decimal("availableLoan");
    account.withdrawAmount = reader.decimal("withdrawAmount");
    account.notWithdrawAmount = reader.decimal("notWithdrawAmount");
    account.wholeWarehouseBalance = reader.decimal("wholeWarehouseBalance");
    account.wholeWarehouseRate = reader.decimal("wholeWarehouseRate");
}

} // namespace

Result<Account> Account::fromJson(const Json &data)
{
    if (!data.isObject())
        return badAnswer();

    JsonReader reader(data, u"account"_s);
    Account account;
    account.accountId = reader.integer("accountId");
    account.companyId = reader.integer("companyId");
    account.customerId = reader.integer("customerId");
    account.assetsId = reader.integer("assetsId");
    account.customerNo = textField(reader, "customerNo");
    account.currency = textField(reader, "currency");
    account.remark = textField(reader, "remark");
    account.tradeType = enumField<TradeType>(reader, "tradeType");
    account.type = enumField<AccountType>(reader, "type");
    account.status = enumField<Availability>(reader, "status");
    account.activateStatus = enumField<Availability>(reader, "activateStatus");
    account.openAccountStatus = flagField(reader, "openAccountStatus");
    account.digits = smallField(reader, "digits", 0, 38);
    readAmounts(reader, account);
    account.createTime = reader.integer("createTime");
    account.activateTime = reader.integer("activateTime");
    account.firstDepositTime = reader.integer("firstDepositTime");
    account.firstWithdrawTime = reader.integer("firstWithdrawTime");
    account.source = data;
    return account;
}

std::vector<Account> accountsFromJson(const Json &array)
{
    std::vector<Account> accounts;
    for (const Json &item : array.items()) {
        if (Result<Account> account = Account::fromJson(item))
            accounts.push_back(std::move(*account));
    }
    return accounts;
}

Json AccountRequest::toJson() const
{
    Json body(Json::Object{{"tradeType", int(tradeType)}});
    // The gateway wants at least one of the two.
    if (accountId > 0)
        body.set("accountId", accountId);
    if (!currency.isEmpty())
        body.set("currency", currency);
    return body;
}

} // namespace mm
