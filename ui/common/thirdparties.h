// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/services/providervisit.h" // thirdPartyName()
#include "app/services/thirdpartyservice.h"

#include <QString>

namespace mm {

/// Why one that the gateway offers cannot be used here: a sentence; empty where it can.
[[nodiscard]] QString whyUnavailable(const ThirdPartyOffer &offer);

} // namespace mm
