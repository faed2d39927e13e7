// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/sandbox/sandboxstate.h"

namespace mm {

// Third-party sign-in: protocol.md section 7. Who has verified an identity may sign in, register or
// bind with it within ten minutes, once.
[[nodiscard]] ApiOutcome thirdPartyConfig(SandboxState &state, const ApiCall &call);
[[nodiscard]] ApiOutcome thirdPartyLogin(SandboxState &state, const ApiCall &call);
[[nodiscard]] ApiOutcome thirdPartyRegister(SandboxState &state, const ApiCall &call);
[[nodiscard]] ApiOutcome socialLogin(SandboxState &state, const ApiCall &call);
[[nodiscard]] ApiOutcome socialRegister(SandboxState &state, const ApiCall &call);
[[nodiscard]] ApiOutcome findThirdAccountInfo(SandboxState &state, const ApiCall &call);
[[nodiscard]] ApiOutcome bindThirdAccount(SandboxState &state, const ApiCall &call);

/// May the identity be bound to the person?
[[nodiscard]] std::optional<Refusal> checkBinding(SandboxState &state,
                                                  const SandboxStore::Person &person,
                                                  const SandboxStore::Identity &identity,
                                                  qint64 now);
/// After checkBinding().
void bindIdentity(SandboxState &state, SandboxStore::Person &person,
                  const SandboxStore::Identity &identity, qint64 now);

} // namespace mm
