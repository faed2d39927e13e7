// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/protocol/apikeys.h"

namespace mm {

enum class ApiKeyFileProblem {
    CannotOpen, ///< see `reason`
    TooLarge, ///< no key is larger than limits say
    NotAKey, ///< not JSON with the two members
    NotASecret, ///< its secret is no key to sign with
};

/// An API key as a file of the user's keeps it: {"apiKey","apiSecret"}, more members do no harm.
struct ApiKeyFile {
    std::optional<ApiCredentials> credentials; ///< absent: see `problem`
    ApiKeyFileProblem problem = ApiKeyFileProblem::CannotOpen;
    QString reason; ///< the operating system's words, may be empty

    /// At most 64 KiB are read; what was read is wiped.
    [[nodiscard]] static ApiKeyFile read(const QString &path);
};

/// Whether it is a secret that can sign: Base64 PKCS#8.
[[nodiscard]] bool isApiSecret(const Secret &secret);

} // namespace mm
