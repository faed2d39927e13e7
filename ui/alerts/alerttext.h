// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/services/pricealerts.h"

#include <QString>

namespace mm {

class Formatting;

/// What an alert waits for: "Last at or above 1.0850", "Change of +2.00 % or more".
[[nodiscard]] QString alertCondition(const PriceAlert &alert, int digits,
                                     const Formatting &formatting);
/// What is said when it fires: "EUR/USD: last is 1.0851, at or above 1.0850. A note."
[[nodiscard]] QString alertSentence(const PriceAlert &alert, const QString &product, int digits,
                                    const Formatting &formatting);
[[nodiscard]] QString alertSideName(PriceAlert::Side side);

} // namespace mm
