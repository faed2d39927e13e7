// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/protocol/account.h"

namespace mm {

// protocol.md section 8; values the gateway may add later are kept as their number.
enum class CustomerType { Real = 0, Demo = 1, Guest = 2 };
enum class CustomerStatus {
    Normal = 1,
    Disabled = 2,
    Deleted = 3,
    Closed = 4,
    Locked = 5,
    Closing = 6
};
enum class KycStatus {
    PartlyVerified = -1,
    Unverified = 1,
    InReview = 2,
    Failed = 3,
    Verified = 4
};
enum class KycAuditStatus { NotDone = 0, Pending = 1, Passed = 2, Refused = 3 };
/// What stands between a customer and trading: companyKycStatus 1 with kycAuditStatus, section 6.
enum class KycGate { Open, NotDone, Pending, Refused };
enum class OpenAccountType { Person = 0, Company = 1 };
enum class PasswordStatus { NotSet = 1, Set = 2 };

/// Who is signed in: every member of the login document and of findCustomerInfo. The gateway masks
/// e-mail and phone itself; they are kept as they came. Times are ms since 1970 UTC. A null QString
/// or an empty optional: absent.
struct Customer {
    std::optional<qint64> id, companyId, customerGroupId, relationCustomerId, associationCompanyId;
    QString customerNo;
    // Contact and person
    QString email, phone, phoneArea, name, firstName, lastName, country, postalCode, idCard,
        idCardType;
    // Standing
    std::optional<CustomerType> type;
    std::optional<CustomerStatus> status;
    std::optional<OpenAccountType> openAccountType;
    QString companyType; ///< "real" or "demo"
    std::optional<bool> isFund, deposit, withdraw, optional, activated;
    QString accountRemark, customerAgentMark;
    // KYC
    std::optional<KycStatus> kycStatus;
    std::optional<KycAuditStatus> kycAuditStatus;
    std::optional<bool> companyKycDemanded; ///< companyKycStatus 1 demanded, 2 not
    QString kycRemark, kycAuditRemark;
    // Security
    std::optional<PasswordStatus> loginPassStatus, payPassStatus, assertPassStatus;
    std::optional<qint64> googleId; ///< > 0: MFA on
    std::optional<bool> apiCheckSwitch;
    QString apiCheckRule; ///< comma list of 1 e-mail, 2 SMS, 3 Google
    // Origin
    QString source, utmSource, thirdServerCode, thirdLoginSource, thirdUserId, thirdIntactMsg;
    std::optional<qint64> registerSource, registerTime, createTime, activateTime, loginTime;
    // Risk levels: objects without a documented shape, shown as their text
    Json forceLevel, earlyWarningLevel, withdrawLevel;

    std::vector<Account> accounts;
    /// The gateway's answer as it came, without token and rToken.
    Json answer;

    [[nodiscard]] static Result<Customer> fromJson(const Json &data);
    [[nodiscard]] KycGate kycGate() const;
    [[nodiscard]] bool mfaEnabled() const { return googleId.value_or(0) > 0; }
};

struct CustomerRequest {
    static constexpr const Endpoint &endpoint = endpoints::findCustomerInfo;
    [[nodiscard]] Json toJson() const { return Json(Json::Object{}); }
    using Answer = Customer;
};

} // namespace mm
