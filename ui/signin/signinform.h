// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/protocol/registration.h"

#include <optional>
#include <vector>

namespace mm {

/// How somebody says who they are, as typed.
struct NameInput {
    SignInType type = SignInType::Email;
    QString email;
    QString phoneRegion; ///< ISO 3166, empty: none chosen
    QString phone;
    QString customerNumber;
};

/// What stands in the sign-in form, as typed.
struct SignInInput : NameInput {
    QString companyId;
    Secret password;
    bool byCode = false; ///< with `proof` instead of the password; not for customer numbers
    CodeProof proof;
    Secret googleCode;
    bool codeDemanded = false; ///< the Google code
};

/// What stands in the form of a new customer.
struct RegistrationInput : NameInput {
    QString country; ///< ISO 3166
    CodeProof proof;
    Secret password; ///< may be empty
    bool weak = false; ///< the password is too easy to guess
};

/// What stands in the form for a forgotten password.
struct ForgottenInput : NameInput {
    CodeProof proof;
    Secret password;
    bool weak = false;
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
        VerificationCodeNotSent,
        VerificationCodeMissing,
        CountryMissing,
        NewPasswordMissing,
        NewPasswordWeak,
    };
    FormField field = FormField::None;
    What what = What::EmailMissing;
    bool operator==(const SignInProblem &) const = default;
};

struct NameCheck {
    std::optional<SignInIdentity> identity; ///< there where nothing is wrong
    std::optional<SignInProblem> problem;
};
/// The fields of other types are not looked at.
[[nodiscard]] NameCheck checkName(const NameInput &input);

/// A form turned into what is sent, or what is wrong with it.
template <typename Request>
struct FormCheck {
    std::optional<Request> request; ///< there where nothing is wrong
    std::vector<SignInProblem> problems; ///< in the order of the fields
};
using SignInCheck = FormCheck<LoginRequest>;
[[nodiscard]] SignInCheck checkSignIn(const SignInInput &input);
/// All but the language.
[[nodiscard]] FormCheck<RegisterRequest> checkRegistration(const RegistrationInput &input);
[[nodiscard]] FormCheck<ForgottenPasswordRequest> checkForgotten(const ForgottenInput &input);

/// Something like name@host.domain: no more is decided here, the gateway knows its addresses.
[[nodiscard]] bool looksLikeEmail(const QString &text);

/// A company id as typed; nothing where it is not a number above zero.
[[nodiscard]] std::optional<qint64> companyIdFrom(const QString &text);

/// The sentence the user reads at the field.
[[nodiscard]] QString sentenceFor(SignInProblem::What what);

} // namespace mm
