// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/protocol/symboldetail.h"
#include "ui/common/fieldgrid.h"

namespace mm {

class Formatting;

/// A product as the user reads it: hours, contract, margin, swaps and fees, always the same rows in
/// the same order. `detail` null: not known, its rows read "–". `gatewayNow`: ms since 1970 UTC.
[[nodiscard]] std::vector<FieldGroup> detailGroups(const Symbol &symbol, const SymbolDetail *detail,
                                                   qint64 gatewayNow, const Formatting &formatting);

/// "Open", "Closed", "Holiday", "Not known"
[[nodiscard]] QString marketStateName(MarketState state);
/// With what comes next: "Open until 20 Nov 22:00", "Closed until …".
[[nodiscard]] QString marketStateText(const Symbol &symbol, qint64 gatewayNow,
                                      const Formatting &formatting);

} // namespace mm
