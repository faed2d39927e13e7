// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/protocol/secret.h"

#include <QStringList>

namespace mm {

/// What makes a password easy to guess.
enum class PasswordHint {
    None,
    TooShort,
    CommonWord, ///< a well-known password, a word or a name, also with digits for letters
    AboutYou, ///< part of one's own e-mail address or phone number
    Repetition, ///< "aaaa", "abcabc"
    Sequence, ///< "1234", "abcd"
    KeyboardPattern, ///< "qwerty"
    Date,
};

struct PasswordStrength {
    /// 0 guessed at once, 1 very soon, 2 passable, 3 good, 4 strong; -1 nothing was typed.
    int score = -1;
    /// What to mend, where the score is below 3.
    PasswordHint hint = PasswordHint::None;

    [[nodiscard]] bool isEmpty() const { return score < 0; }
    /// Our forms refuse it. What the gateway accepts is its own affair.
    [[nodiscard]] bool isWeak() const { return score == 0 || score == 1; }
    bool operator==(const PasswordStrength &) const = default;
};

/// How hard a password is to guess. `about`: what anybody may know of its owner, such as e-mail
/// address and phone number; it counts as well known. Quick enough for every key stroke.
[[nodiscard]] PasswordStrength strengthOf(const Secret &password, const QStringList &about = {});

} // namespace mm
