// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/sandbox/sandboxstate.h"

namespace mm {

// The customer, the accounts and the products: protocol.md section 8.
[[nodiscard]] ApiOutcome findCustomerInfo(SandboxState &state, const ApiCall &call);
[[nodiscard]] ApiOutcome queryAccountById(SandboxState &state, const ApiCall &call);
[[nodiscard]] ApiOutcome symbolBaseList(SandboxState &state, const ApiCall &call);

} // namespace mm
