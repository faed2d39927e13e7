// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/protocol/endpoints.h"
#include "app/protocol/identity.h"
#include "app/protocol/json.h"
#include "app/protocol/result.h"
#include "app/protocol/secret.h"

namespace mm {

/// What a verification code is for; with the channel it makes the gateway's bizType
/// (protocol.md section 6): EMAIL_ or SMS_, LOGIN, REGISTER, PASSWORD, COMMON or LOGINED.
enum class CodePurpose { Login, Register, Password, Common, LoggedIn };
enum class CodeChannel { Email, Sms };

[[nodiscard]] QString codeBizType(CodePurpose purpose, CodeChannel channel);

/// Is there such a customer? Asked before a code is sent. The reference says signed-in only, the
/// web client asks before: a refusal with SessionEnded or UnknownEndpoint means "cannot be known".
struct AccountQuestion {
    static constexpr const Endpoint &endpoint = endpoints::checkStatus;
    SignInIdentity identity; ///< e-mail or phone
    [[nodiscard]] Json toJson() const;

    struct Answer {
        enum class Status { Exists = 1, Unknown = 2, Disabled = -1 };
        Status status = Status::Unknown;
        QString country, phoneArea; ///< may be empty
        [[nodiscard]] static Result<Answer> fromJson(const Json &data);
    };
};

/// Sends a code to an e-mail address or a phone. For CodePurpose::LoggedIn the gateway takes the
/// recipient from the customer: give customerNo instead.
struct SendCodeRequest {
    static constexpr const Endpoint &endpoint = endpoints::verifyCodeSend;
    qint64 companyId = 0;
    CodePurpose purpose = CodePurpose::Login;
    CodeChannel channel = CodeChannel::Email;
    QString recipient; ///< SignInIdentity::recipient()
    QString customerNo; ///< for CodePurpose::LoggedIn
    QString country; ///< ISO 3166; empty: not sent
    Secret captcha; ///< header, not body
    [[nodiscard]] Json toJson() const;

    struct Answer {
        Secret sendToken; ///< goes back with the code
        [[nodiscard]] static Result<Answer> fromJson(const Json &data);
    };
};

/// A code as typed, with the ticket of its sending.
struct CodeProof {
    Secret code, sendToken;
    [[nodiscard]] bool isComplete() const { return !code.isEmpty() && !sendToken.isEmpty(); }
};

} // namespace mm
