// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/protocol/symbol.h"

namespace mm {

/// What the user is shown of a quote's bid and ask: Symbol::displayBid() and displayAsk(), or the
/// price as it came where the product is not known (null). Nothing where it came as zero: the
/// gateway has no such side then (protocol.md section 9), and no spread makes a price of it.
[[nodiscard]] std::optional<Decimal> shownBid(Fixed bid, const Symbol *symbol);
[[nodiscard]] std::optional<Decimal> shownAsk(Fixed ask, const Symbol *symbol);

} // namespace mm
