// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/protocol/tradinghours.h"

namespace mm {

TradingHours TradingHours::fromJson(const Json &)
{
    return {};
}

MarketState TradingHours::stateAt(qint64) const
{
    return MarketState::Unknown;
}

std::optional<qint64> TradingHours::nextChange(qint64) const
{
    return std::nullopt;
}

} // namespace mm
