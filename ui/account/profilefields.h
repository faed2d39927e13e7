// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/protocol/customer.h"
#include "app/protocol/thirdparty.h"

#include <QString>

#include <vector>

namespace mm {

class Formatting;

/// One line of the profile: what it is called, what it is, as the user reads both.
struct ProfileField {
    const char *name; ///< stable, for object names and tests: the member's name
    QString label;
    QString value; ///< "–" where the gateway gave none
};
struct ProfileGroup {
    const char *name;
    QString title;
    std::vector<ProfileField> fields;
};

/// Every field of the customer by group, always all of them in the same order. Values the gateway
/// has added to an enumeration since read "Unknown (7)"; what it masks stays as it came.
/// `identities`: what else the customer signs in with; nothing where that is not known.
[[nodiscard]] std::vector<ProfileGroup>
profileGroups(const Customer &customer, const Formatting &formatting,
              const std::optional<std::vector<ThirdPartyIdentity>> &identities = {});

} // namespace mm
