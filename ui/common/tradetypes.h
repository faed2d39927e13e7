// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include <QString>

namespace mm {

/// What the user calls a trade type of protocol.md section 8; "Unknown (7)" for one that is not
/// listed there.
[[nodiscard]] QString tradeTypeName(int tradeType);
/// How a value is shown that the gateway has added since.
[[nodiscard]] QString unknownValue(qint64 value);

} // namespace mm
