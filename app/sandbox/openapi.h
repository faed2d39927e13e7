// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/sandbox/httpmessage.h"
#include "app/sandbox/sandboxstate.h"

#include <variant>

namespace mm {

/// Where the Open API and its message socket are.
inline constexpr QByteArrayView openApiBase = "/openapi-c/";
inline constexpr QByteArrayView openMessageBase = "/openapi-c/openMsg/";

/// A call signed with an API key whose headers and signature are in order.
struct SignedCall {
    Json body;
    const ApiKeyDesk::Key *key = nullptr;
};

/// Checks a call of the Open API as strictly as protocol.md sections 2 and 5 are written.
[[nodiscard]] std::variant<SignedCall, Refusal> checkSignedCall(const HttpRequest &request,
                                                                SandboxState &state);
/// The permission that opens the service at that path; empty: none does. `reads`: it changes
/// nothing.
[[nodiscard]] QByteArray permissionFor(QByteArrayView path, bool reads);

} // namespace mm
