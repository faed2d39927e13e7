// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/protocol/signin.h"
#include "app/protocol/verification.h"

#include <QStringList>

namespace mm {

/// What the gateway wants to know about a new customer: one level of its KYC list.
struct KycLevel {
    QString code, name, pathName; ///< as the gateway writes them: plain text
    std::optional<OpenAccountType> accountType;
    QStringList elements; ///< names of what is asked for, in its order
};

/// A new customer: protocol.md section 6.
struct RegisterRequest {
    static constexpr const Endpoint &endpoint = endpoints::registerCustomer;
    SignInIdentity identity; ///< e-mail or phone
    QString country; ///< ISO 3166, "CN"
    QString language; ///< "en-US"
    CodeProof proof; ///< CodePurpose::Register
    Secret password; ///< as typed, its MD5 is sent; empty: not sent
    OpenAccountType accountType = OpenAccountType::Person;
    std::optional<qint64> customerGroupId; ///< the gateway chooses by country where not given
    Secret captcha; ///< header, not body
    [[nodiscard]] Json toJson() const;

    struct Answer {
        QString customerNo;
        std::vector<KycLevel> kyc; ///< empty: nothing is asked for now
        std::optional<bool> companyKycDemanded;
        /// Some gateways sign the new customer in at once; empty: sign in next.
        Secret token, refreshToken;
        [[nodiscard]] static Result<Answer> fromJson(const Json &data);
    };
};

/// What the gateway wants to know of somebody before it opens an account for them.
struct KycListRequest {
    static constexpr const Endpoint &endpoint = endpoints::findAllBizKyc;
    [[nodiscard]] Json toJson() const;
    struct Answer {
        std::vector<KycLevel> levels; ///< none where `data` is null
        [[nodiscard]] static Result<Answer> fromJson(const Json &data);
    };
};

/// A forgotten password, replaced after a code: CodePurpose::Password.
struct ForgottenPasswordRequest {
    static constexpr const Endpoint &endpoint = endpoints::forgetLoginPwd;
    SignInIdentity identity; ///< e-mail or phone
    CodeProof proof;
    Secret newPassword; ///< as typed
    Secret googleCode; ///< empty: not sent
    [[nodiscard]] Json toJson() const;
    using Answer = EmptyAnswer;
};

struct ChangePasswordRequest {
    static constexpr const Endpoint &endpoint = endpoints::updateLoginPwd;
    Secret oldPassword, newPassword; ///< as typed
    Secret googleCode; ///< empty: not sent
    [[nodiscard]] Json toJson() const;
    using Answer = EmptyAnswer;
};

/// The first password of somebody who came in without one (loginPassStatus 1).
struct FirstPasswordRequest {
    static constexpr const Endpoint &endpoint = endpoints::bindLoginPwd;
    Secret newPassword; ///< as typed
    Secret googleCode; ///< empty: not sent
    [[nodiscard]] Json toJson() const;
    using Answer = EmptyAnswer;
};

/// A secret for an authenticator app; MFA is on only after EnableMfaRequest.
struct MfaSecretRequest {
    static constexpr const Endpoint &endpoint = endpoints::generateGoogleAccount;
    [[nodiscard]] Json toJson() const { return Json(Json::Object{}); }
    struct Answer {
        qint64 googleId = 0;
        Secret secret; ///< Base32, to be typed into the app
        Secret otpauth; ///< "otpauth://totp/…": what the QR code holds
        [[nodiscard]] static Result<Answer> fromJson(const Json &data);
    };
};

/// MFA on or off. Somebody with a phone proves it by SMS, with an e-mail address by e-mail, with
/// both by both.
struct SetMfaRequest {
    static constexpr const Endpoint &endpoint = endpoints::enableOrForbidMfa;
    bool enable = true;
    qint64 googleId = 0;
    QString customerNo;
    std::optional<qint64> customerId;
    QString language;
    Secret googleCode;
    CodeProof email, sms; ///< CodePurpose::LoggedIn; empty: not sent
    [[nodiscard]] Json toJson() const;
    using Answer = EmptyAnswer;
};

/// Between a customer's real and demo company.
struct SwitchAccountRequest {
    static constexpr const Endpoint &endpoint = endpoints::switchAccount;
    [[nodiscard]] Json toJson() const { return Json(Json::Object{}); }
    /// The reference does not describe the answer: a token as text, or an object with `token` (and
    /// perhaps the whole customer, which is fetched anew in any case), is understood.
    struct Answer {
        Secret token, refreshToken;
        [[nodiscard]] static Result<Answer> fromJson(const Json &data);
    };
};

/// An access token for the temporary one in force.
struct RandomKeyRequest {
    static constexpr const Endpoint &endpoint = endpoints::randomKey;
    [[nodiscard]] Json toJson() const { return Json(Json::Object{}); }
    struct Answer {
        Secret token;
        [[nodiscard]] static Result<Answer> fromJson(const Json &data);
    };
};

} // namespace mm
