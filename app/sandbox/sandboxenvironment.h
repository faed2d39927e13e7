// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/protocol/rsa.h"
#include "app/sandbox/sandboxgateway.h"
#include "app/sandbox/sandboxstate.h"

#include <optional>

namespace mm {

/// What SandboxGateway::environment() tells; `key`: that of the body cipher, where it is demanded.
[[nodiscard]] Json sandboxEnvironment(const SandboxOptions &options, quint16 port,
                                      const SandboxState &state,
                                      const std::optional<RsaPrivateKey> &key);

} // namespace mm
