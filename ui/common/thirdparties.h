// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/services/thirdpartyservice.h"

#include <QString>

namespace mm {

/// What the user calls a third party of the gateway ("google"): its company's name, the same in
/// every language; one that is not known as the gateway spells it.
[[nodiscard]] QString thirdPartyName(const QString &source);

/// Why one that the gateway offers cannot be used here: a sentence; empty where it can.
[[nodiscard]] QString whyUnavailable(const ThirdPartyOffer &offer);

} // namespace mm
