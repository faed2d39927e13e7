// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/protocol/errors.h"

#include <QString>

namespace mm {

/// The sentence the user reads: what happened and what to do, translated, plain text. The gateway's
/// own words follow where they add something; the trace id is not in it (StatusBanner shows it
/// beside, to copy).
[[nodiscard]] QString sentenceFor(const GatewayError &error);

/// The field of a form the error belongs to: what its code says, else what its kind is about.
[[nodiscard]] FormField fieldOf(const GatewayError &error);

} // namespace mm
