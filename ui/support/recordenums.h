// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include <QString>

namespace mm {

/// The enumerations of the Manager API's records.
enum class RecordChoice {
    None,
    // by number
    CustomerStatus,
    EnabledStatus, ///< 1 enabled, 2 disabled, 3 deleted
    RegistrationKyc, ///< kycAuditStatus
    KycStatus,
    KycReview, ///< of one proposal
    CustomerKind,
    GroupType,
    RegisterSource,
    RegisterType,
    AccountHolder, ///< openAccountType
    Availability,
    AccountType,
    PasswordAsked, ///< 1 to be set, 2 not
    PasswordSet, ///< 1 not set, 2 set
    CompanyKyc,
    ApiCheck,
    Direction,
    PositionStatus,
    MarginSet,
    OrderStatus,
    DealMode,
    Processing, ///< of a booking
    SubjectType,
    Business, ///< businessType
    BusinessDetail, ///< businessType1
    Approval, ///< checkStatus
    Payment, ///< pending, successful, failed
    CoinWithdrawal,
    WithdrawalKind,
    Initialisation,
    ContractOrder, ///< bizType of contracts and leverage
    SpotOrder, ///< bizType of spot
    StockOrder, ///< bizType of stock
    // by text
    Terminal, ///< "H5", "PC_Web", "APP_iOS"…
    CompanyType,
    ClientType,
    WithdrawalMethod,
    KycBusiness,
};

/// What the value is called; "Unknown (7)" for a number that is not listed, the text itself for a
/// text that is not.
[[nodiscard]] QString choiceText(RecordChoice choice, const QString &value);

} // namespace mm
