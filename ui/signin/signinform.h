// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/protocol/signin.h"

#include <optional>
#include <vector>

namespace mm {

/// What stands in the sign-in form, as typed.
struct SignInInput {
    SignInType type = SignInType::Email;
    QString companyId;
    QString email;
    QString phoneRegion; ///< ISO 3166, empty: none chosen
    QString phone;
    QString customerNumber;
    Secret password;
    Secret googleCode;
    bool codeDemanded = false;
};

/// What is wrong with one field, before anything is sent.
struct SignInProblem {
    enum class What {
        CompanyIdInvalid,
        EmailMissing,
        EmailMalformed,
        AreaCodeMissing,
        PhoneMissing,
        PhoneNotANumber,
        PhoneTooShort,
        PhoneTooLong,
        PhoneNotInRegion,
        CustomerNumberMissing,
        CustomerNumberMalformed,
        PasswordMissing,
        CodeMissing,
        CodeMalformed,
    };
    FormField field = FormField::None;
    What what = What::EmailMissing;
    bool operator==(const SignInProblem &) const = default;
};

struct SignInCheck {
    std::optional<LoginRequest> request; ///< there where nothing is wrong
    std::vector<SignInProblem> problems; ///< in the order of the fields
};

/// Turns the form into what is sent, or says what is wrong; the fields of other types are not
/// looked at.
[[nodiscard]] SignInCheck checkSignIn(const SignInInput &input);

/// Something like name@host.domain: no more is decided here, the gateway knows its addresses.
[[nodiscard]] bool looksLikeEmail(const QString &text);

/// A company id as typed; nothing where it is not a number above zero.
[[nodiscard]] std::optional<qint64> companyIdFrom(const QString &text);

/// The sentence the user reads at the field.
[[nodiscard]] QString sentenceFor(SignInProblem::What what);

} // namespace mm
