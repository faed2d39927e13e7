// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/protocol/customer.h"
#include "app/protocol/thirdparty.h"
#include "ui/common/fieldgrid.h"

namespace mm {

class Formatting;

/// Every field of the customer by group, always all of them in the same order. Values the gateway
/// has added to an enumeration since read "Unknown (7)"; what it masks stays as it came.
/// `identities`: what else the customer signs in with; nothing where that is not known.
[[nodiscard]] std::vector<FieldGroup>
profileGroups(const Customer &customer, const Formatting &formatting,
              const std::optional<std::vector<ThirdPartyIdentity>> &identities = {});

} // namespace mm
