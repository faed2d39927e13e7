// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/sandbox/sandboxstate.h"

namespace mm {

// Keys of the Open API in the customer's hands, see ApiHandler: protocol.md section 5.
[[nodiscard]] ApiOutcome applyApiKey(SandboxState &state, const ApiCall &call);
[[nodiscard]] ApiOutcome apiKeyPage(SandboxState &state, const ApiCall &call);
[[nodiscard]] ApiOutcome queryApiKey(SandboxState &state, const ApiCall &call);
[[nodiscard]] ApiOutcome editApiKey(SandboxState &state, const ApiCall &call);
[[nodiscard]] ApiOutcome deleteApiKey(SandboxState &state, const ApiCall &call);
/// Of the Open API alone.
[[nodiscard]] ApiOutcome messagePushToken(SandboxState &state, const ApiCall &call);

} // namespace mm
