// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/protocol/endpoints.h"
#include "app/protocol/rsa.h"
#include "app/sandbox/httpmessage.h"
#include "app/sandbox/sandboxanswer.h"

#include <optional>

namespace mm {

/// What requests are measured against.
struct RequestRules {
    qint64 companyId = 0;
    QByteArray company; ///< header of the Auth2 API instead of the number
    std::optional<RsaPrivateKey> key; ///< demand the body cipher
    /// The same on the Manager API behind its sign-in: there the company has a key of its own.
    std::optional<RsaPrivateKey> companyKey = {};
};

/// Checks method-independent parts of a call, as strictly as protocol.md sections 2 and 4 are
/// written, and opens its body. `nowMs` is the sandbox's clock. Token and fields are left to the
/// caller.
[[nodiscard]] ApiOutcome checkRequest(const HttpRequest &request, const Endpoint &endpoint,
                                      const RequestRules &rules, qint64 nowMs);

} // namespace mm
