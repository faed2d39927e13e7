// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include <QString>

namespace mm {

enum class SignInType { Email = 1, Phone = 2, CustomerNumber = 3 }; // protocol.md section 6

/// Who signs in, without any secret. Kept with the session so that the same person can be asked
/// again, and with a profile.
struct SignInIdentity {
    SignInType type = SignInType::Email;
    QString phoneArea = {}; ///< "+86", for SignInType::Phone alone
    QString loginName = {}; ///< e-mail address, number without area code, or customer number

    /// Where a code goes: the address, or area code + space + number; empty for customer numbers.
    [[nodiscard]] QString recipient() const;
    [[nodiscard]] bool canReceiveCodes() const { return type != SignInType::CustomerNumber; }
    bool operator==(const SignInIdentity &) const = default;
};

} // namespace mm
