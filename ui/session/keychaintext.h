// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/services/keychain.h"

#include <QString>

namespace mm {

/// Why nothing is kept beyond this session, and that it works all the same.
[[nodiscard]] QString sessionOnlySentence(KeychainStatus status);

/// Why the keychain does not unlock the session, and what does.
[[nodiscard]] QString noUnlockSentence(KeychainStatus status);

} // namespace mm
