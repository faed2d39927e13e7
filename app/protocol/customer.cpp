// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/protocol/customer.h"

#include "app/protocol/fields.h"

namespace mm {

using namespace Qt::Literals::StringLiterals;

namespace {

void readPerson(JsonReader &reader, Customer &customer)
{
    customer.email = textField(reader, "email");
    customer.phone = textField(reader, "phone");
    customer.phoneArea = textField(reader, "phoneArea");
    customer.name = textField(reader, "name");
    customer.firstName = textField(reader, "firstName");
    customer.lastName = textField(reader, "lastName");
    customer.country = textField(reader, "country");
    customer.postalCode = textField(reader, "postalCode");
    customer.idCard = textField(reader, "idCard");
    customer.idCardType = textField(reader, "idCardType");
}

void readStanding(JsonReader &reader, Customer &customer)
{
    customer.type = enumField<CustomerType>(reader, "type");
    customer.status = enumField<CustomerStatus>(reader, "status");
    customer.openAccountType = enumField<OpenAccountType>(reader, "openAccountType");
    customer.companyType = textField(reader, "companyType");
    customer.isFund = flagField(reader, "isFund");
    customer.deposit = flagField(reader, "deposit");
    customer.withdraw = flagField(reader, "withdraw");
    customer.optional = flagField(reader, "optional");
    customer.activated = flagField(reader, "activateStatus");
    customer.accountRemark = textField(reader, "accountRemark");
    customer.customerAgentMark = textField(reader, "customerAgentMark");
    customer.kycStatus = enumField<KycStatus>(reader, "kycStatus");
    customer.kycAuditStatus = enumField<KycAuditStatus>(reader, "kycAuditStatus");
    customer.companyKycDemanded = flagField(reader, "companyKycStatus");
    customer.kycRemark = textField(reader, "kycRemark");
    customer.kycAuditRemark = textField(reader, "kycAuditRemark");
}

void readSecurity(JsonReader &reader, Customer &customer)
{
    customer.loginPassStatus = enumField<PasswordStatus>(reader, "loginPassStatus");
    customer.payPassStatus = enumField<PasswordStatus>(reader, "payPassStatus");
    customer.assertPassStatus = enumField<PasswordStatus>(reader, "assertPassStatus");
    customer.googleId = reader.integer("googleId");
    customer.apiCheckSwitch = flagField(reader, "apiCheckSwitch");
    customer.apiCheckRule = textField(reader, "apiCheckRule");
}

void readOrigin(JsonReader &reader, Customer &customer)
{
    customer.source = textField(reader, "source");
    customer.utmSource = textField(reader, "utmSource");
    customer.thirdServerCode = textField(reader, "thirdServerCode");
    customer.thirdLoginSource = textField(reader, "thirdLoginSource");
    customer.thirdUserId = textField(reader, "thirdUserId");
    customer.thirdIntactMsg = textField(reader, "thirdIntactMsg");
    customer.registerSource = reader.integer("registerSource");
    customer.registerTime = reader.integer("registerTime");
    customer.createTime = reader.integer("createTime");
    customer.activateTime = reader.integer("activateTime");
    customer.loginTime = reader.integer("loginTime");
}

} // namespace

Result<Customer> Customer::fromJson(const Json &data)
{
    if (!data.isObject())
        return badAnswer();

    JsonReader reader(data, u"customer"_s);
    Customer customer;
    customer.id = reader.integer("id");
    customer.companyId = reader.integer("companyId");
    customer.customerGroupId = reader.integer("customerGroupId");
    customer.relationCustomerId = reader.integer("relationCustomerId");
    customer.associationCompanyId = reader.integer("associationCompanyId");
    customer.customerNo = textField(reader, "customerNo");
    readPerson(reader, customer);
    readStanding(reader, customer);
    readSecurity(reader, customer);
    readOrigin(reader, customer);
    customer.forceLevel = data["forceLevel"];
    customer.earlyWarningLevel = data["earlyWarningLevel"];
    customer.withdrawLevel = data["withdrawLevel"];
    customer.accounts = accountsFromJson(data["accountList"]);
    // Kept to be shown and exported, so the credentials of the login answer must not be in it.
    customer.answer = data;
    customer.answer.remove("token");
    customer.answer.remove("rToken");
    return customer;
}

KycGate Customer::kycGate() const
{
    if (!companyKycDemanded.value_or(false))
        return KycGate::Open;
    switch (kycAuditStatus.value_or(KycAuditStatus::NotDone)) {
    case KycAuditStatus::Pending:
        return KycGate::Pending;
    case KycAuditStatus::Passed:
        return KycGate::Open;
    case KycAuditStatus::Refused:
        return KycGate::Refused;
    case KycAuditStatus::NotDone:
        break;
    }
    return KycGate::NotDone; // also what the gateway may call by a new number
}

} // namespace mm
