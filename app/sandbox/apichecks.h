// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/sandbox/sandboxstate.h"

namespace mm {

/// Checks of fields that several endpoints share, as strict as the reference is written.

[[nodiscard]] Refusal wrongField(const QString &name, const QString &why);
/// Why a call with that token is refused where somebody must be signed in.
[[nodiscard]] Refusal notSignedIn(const SandboxStore &store, const QString &token);
/// The whole text fits the regular expression.
[[nodiscard]] bool fits(const QString &text, const QString &pattern);
[[nodiscard]] bool isEmailAddress(const QString &text);
[[nodiscard]] bool isPasswordDigest(const Json &value); ///< lower-case hex MD5
/// An integer from `least` to `most`, as a JSON number.
[[nodiscard]] bool isWithin(const Json &value, int least, int most);

/// Type, area code and login name of a form; what is wrong with them is `refusal`.
struct LoginName {
    int type = 0; ///< 1 e-mail, 2 phone, 3 customer number
    QString name; ///< as SandboxStore::find() wants it: "+86 13429837442"
    std::optional<Refusal> refusal = {};

    [[nodiscard]] bool isPhone() const { return type == 2; }
    /// The errand of a code for this name; `purpose` as "LOGIN".
    [[nodiscard]] CodeErrand errand(const char *purpose) const
    {
        return {codeBizType(isPhone(), purpose), name};
    }
};
/// From the members "type", "phoneArea" and "loginName".
[[nodiscard]] LoginName readLoginName(const Json &body);
/// The same where a customer number does not do and "phoneArea" is "+86" where it is missing.
[[nodiscard]] LoginName readAddress(const Json &body);

/// "verifyCode" and "sendToken" of the body, with `suffix` behind the names; they stay good until
/// CodeDesk::use().
[[nodiscard]] std::optional<Refusal> checkCode(SandboxState &state, const ApiCall &call,
                                               const CodeErrand &errand,
                                               const QByteArray &suffix = {});
/// "googleCode" of the body, where the person has MFA on.
[[nodiscard]] std::optional<Refusal> checkGoogleCode(const SandboxStore::Person &person,
                                                     const Json &body);
/// The customer with fresh tokens, as every kind of sign-in answers.
[[nodiscard]] Json signedIn(SandboxState &state, SandboxStore::Person &person);

} // namespace mm
