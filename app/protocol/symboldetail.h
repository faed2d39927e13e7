// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/protocol/symbol.h"
#include "app/protocol/tradinghours.h"

namespace mm {

/// What getSymbolDetail says of a product: hours, margin, leverage, swaps, fees. Everything is
/// absent where the gateway leaves it out; what has no member of its own here stays in `source`.
struct SymbolDetail {
    ProductId id; ///< as asked for; the answer may leave it out
    std::optional<Decimal> contractSize, minVolume, maxVolume, volumeStep;
    std::optional<Decimal> buySwap, sellSwap; ///< buyInterest, sellInterest: a year, as a ratio
    std::optional<Decimal> fee, feeRate, minFee, maxFee;
    QString marginKind, marginValues; ///< marginInfo: "1" a ratio, "2" a range of leverage
    QString leverage; ///< leverRatio as sent
    std::optional<Decimal> usedMarginPerMille; ///< usedMarginSet's first level
    std::optional<qint64> startMs, endMs; ///< of the product's life
    std::optional<bool> tradeEnabled;
    QString settlementTime; ///< eodTime, as sent
    TradingHours hours;
    Json source; ///< the gateway's object as it came

    [[nodiscard]] static Result<SymbolDetail> fromJson(const Json &data);
};

struct SymbolDetailRequest {
    static constexpr const Endpoint &endpoint = endpoints::symbolDetail;
    ProductId id;
    [[nodiscard]] Json toJson() const;
    using Answer = SymbolDetail;
};

} // namespace mm
