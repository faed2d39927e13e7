// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/protocol/identity.h"

namespace mm {

/// Who it is, for those who know already: "t****r@example.com", "+86 134****7442", "86****75".
[[nodiscard]] QString maskedName(const SignInIdentity &identity);

} // namespace mm
