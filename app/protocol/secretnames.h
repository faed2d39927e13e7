// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include <QStringView>

namespace mm {

/// What the name of a header, member or query item says about its value.
enum class SecretName {
    Ordinary,
    Secret,
    SecretLine, ///< secret, and may hold blanks: in a header all of the line
    InQuery, ///< "code", "state"…: secret in a query, an ordinary word elsewhere
    Payload, ///< "data": the answer, or the encrypted body
};
/// Without regard to case, '-' and '_'.
[[nodiscard]] SecretName secretName(QStringView name);

} // namespace mm
