// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/sandbox/sandboxstate.h"

namespace mm {

// Signing in, and the codes for it: protocol.md section 6.
[[nodiscard]] ApiOutcome checkGoogleMfaStatus(SandboxState &state, const ApiCall &call);
[[nodiscard]] ApiOutcome checkStatus(SandboxState &state, const ApiCall &call);
[[nodiscard]] ApiOutcome verifyCodeSend(SandboxState &state, const ApiCall &call);
[[nodiscard]] ApiOutcome login(SandboxState &state, const ApiCall &call);
[[nodiscard]] ApiOutcome logout(SandboxState &state, const ApiCall &call);

} // namespace mm
