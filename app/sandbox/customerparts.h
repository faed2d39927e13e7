// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/sandbox/sandboxstate.h"

#include <optional>

namespace mm {

/// A part of what the Manager API tells of a customer: "baseInfo", "tradeAccount", "kyc", "allKyc",
/// "bankList", "walletList", "otherInfo". The reference describes the first alone; the others are
/// made after it and the Client API. Nothing for other types.
[[nodiscard]] std::optional<Json> customerPart(const SandboxState &state, const CrowdMember &member,
                                               const QString &type);

} // namespace mm
