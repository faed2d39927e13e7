// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/services/apikeyfile.h"

#include <optional>

namespace mm {

class Formatting;

// What is said about API keys.

/// Enough of a key to tell it from others: "47b4…4016".
[[nodiscard]] QString shortKey(const QString &apiKey);
/// In words of ours where the code is known, else the gateway's.
[[nodiscard]] QString permissionName(const ApiPermission &permission);
/// Whether whoever has the key can move money with it.
[[nodiscard]] bool movesMoney(const ApiPermission &permission);
/// "Never", "In 9 days (…)", "Expired (…)". `now`: ms since 1970 UTC.
[[nodiscard]] QString expiryText(const ApiKey &key, qint64 now, const Formatting &formatting);
/// Why something is not to be had in a session on an API key, and what to do.
[[nodiscard]] QString passwordNeededText();
[[nodiscard]] QString sentenceFor(ApiKeyFileProblem problem, const QString &reason);

} // namespace mm
