// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/protocol/shownprice.h"

namespace mm {

std::optional<Decimal> shownBid(Fixed bid, const Symbol *symbol)
{
    if (bid.units == 0)
        return std::nullopt;
    return symbol ? symbol->displayBid(bid) : Decimal(bid);
}

std::optional<Decimal> shownAsk(Fixed ask, const Symbol *symbol)
{
    if (ask.units == 0)
        return std::nullopt;
    return symbol ? symbol->displayAsk(ask) : Decimal(ask);
}

} // namespace mm
