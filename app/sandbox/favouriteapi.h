// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/sandbox/sandboxstate.h"

namespace mm {

// CustomerOptionalWebApiService: the customer's own products.
[[nodiscard]] ApiOutcome favouriteList(SandboxState &state, const ApiCall &call);
[[nodiscard]] ApiOutcome addFavourites(SandboxState &state, const ApiCall &call);
[[nodiscard]] ApiOutcome removeFavourites(SandboxState &state, const ApiCall &call);

} // namespace mm
