// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/sandbox/sandboxanswer.h"
#include "app/sandbox/sandboxstore.h"

namespace mm {

/// One call whose headers and body are in order.
struct ApiCall {
    const Json &body;
    QString token; ///< as sent; may be unknown on calls that guests may make
    const SandboxStore::Person *person = nullptr; ///< who the token belongs to
};

/// Signing in: protocol.md section 6.
[[nodiscard]] ApiOutcome login(SandboxStore &store, const ApiCall &call);
[[nodiscard]] ApiOutcome checkGoogleMfaStatus(SandboxStore &store, const ApiCall &call);
[[nodiscard]] ApiOutcome logout(SandboxStore &store, const ApiCall &call);

} // namespace mm
