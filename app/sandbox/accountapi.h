// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/sandbox/sandboxstate.h"

namespace mm {

// The life of an account: registration, passwords, MFA, real and demo. protocol.md section 6.
[[nodiscard]] ApiOutcome registerCustomer(SandboxState &state, const ApiCall &call);
[[nodiscard]] ApiOutcome findAllBizKyc(SandboxState &state, const ApiCall &call);
[[nodiscard]] ApiOutcome forgetLoginPwd(SandboxState &state, const ApiCall &call);
[[nodiscard]] ApiOutcome updateLoginPwd(SandboxState &state, const ApiCall &call);
[[nodiscard]] ApiOutcome bindLoginPwd(SandboxState &state, const ApiCall &call);
[[nodiscard]] ApiOutcome generateGoogleAccount(SandboxState &state, const ApiCall &call);
[[nodiscard]] ApiOutcome enableOrForbidMfa(SandboxState &state, const ApiCall &call);
[[nodiscard]] ApiOutcome randomKey(SandboxState &state, const ApiCall &call);
[[nodiscard]] ApiOutcome switchAccount(SandboxState &state, const ApiCall &call);

} // namespace mm
