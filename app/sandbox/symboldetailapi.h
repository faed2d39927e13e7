// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/sandbox/sandboxstate.h"

namespace mm {

/// getSymbolDetail: what details.json says of the product's class and of itself, with its hours as
/// they stand. Those of the spot trade type are told in minutes, without names, as in the
/// reference's example; those of the others in seconds.
[[nodiscard]] ApiOutcome symbolDetail(SandboxState &state, const ApiCall &call);

} // namespace mm
