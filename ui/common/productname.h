// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/protocol/symbol.h"

#include <QString>

namespace mm {

/// What every pane calls a product: its code; "#1001" where it is not known or has none, nothing
/// for no product. `symbol` may be null.
[[nodiscard]] QString productName(const Symbol *symbol, const ProductId &id);

} // namespace mm
