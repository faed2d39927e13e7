// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/protocol/customer.h"
#include "app/protocol/endpoints.h"
#include "app/protocol/identity.h"
#include "app/protocol/secret.h"
#include "app/protocol/verification.h"

namespace mm {

/// The answer of a call that says no more than that it was done.
struct EmptyAnswer {
    [[nodiscard]] static Result<EmptyAnswer> fromJson(const Json &) { return EmptyAnswer{}; }
};

/// Login `device` by platform: 7 Windows, 8 Mac, 9 other (section 13: Linux has no value of its
/// own).
[[nodiscard]] int deviceNumber();

/// Is a Google code wanted? Asked before the password for e-mail and phone; the gateway has no
/// question for customer numbers.
struct MfaQuestion {
    static constexpr const Endpoint &endpoint = endpoints::checkGoogleMfaStatus;
    SignInType type = SignInType::Email;
    QString
        phoneArea; ///< "+86", for SignInType::Phone; else "+86" is sent, as the reference's default
    QString loginName;
    [[nodiscard]] Json toJson() const;

    struct Answer {
        bool enabled = false;
        [[nodiscard]] static Result<Answer> fromJson(const Json &data);
    };
};

/// Sign-in by password or by verification code. `password` is the text as typed; its MD5 is what
/// goes out. With a code no password is sent.
struct LoginRequest {
    static constexpr const Endpoint &endpoint = endpoints::login;
    SignInType type = SignInType::Email;
    QString phoneArea; ///< "+86", for SignInType::Phone alone
    QString loginName; ///< e-mail address, number without area code, or customer number
    Secret password;
    CodeProof proof; ///< CodePurpose::Login; used where the password is empty
    Secret googleCode; ///< empty: not sent
    QString bindUserId, bindSource; ///< binds a third party's identity to the account that signs in
    Secret captcha; ///< header, not body
    [[nodiscard]] SignInIdentity identity() const { return {type, phoneArea, loginName}; }
    [[nodiscard]] Json toJson() const;

    struct Answer {
        Customer customer;
        Secret token;
        Secret refreshToken; ///< rToken
        /// ErrorKind::BadAnswer where there is no token.
        [[nodiscard]] static Result<Answer> fromJson(const Json &data);
    };
};

struct LogoutRequest {
    static constexpr const Endpoint &endpoint = endpoints::logout;
    [[nodiscard]] Json toJson() const { return Json(Json::Object{}); }
    using Answer = EmptyAnswer;
};

/// The gateway's clock: `thirdExt/now`.
struct ServerTimeRequest {
    static constexpr const Endpoint &endpoint = endpoints::serverTime;
    [[nodiscard]] Json toJson() const { return Json(Json::Object{}); }
    struct Answer {
        qint64 now = 0; ///< ms since 1970 UTC
        [[nodiscard]] static Result<Answer> fromJson(const Json &data);
    };
};

} // namespace mm
