// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include <QtGlobal>

namespace mm {

/// What the prices of a product are made from.
struct PriceModel {
    quint64 symbolId = 0;
    int tradeType = 0;
    qint64 base = 1; ///< typical price in units of its last decimal
    qint64 spread = 1; ///< units between bid and ask
    qint64 volatility = 1; ///< 1 calm to 4 lively
    qint64 volume = 1000; ///< typical volume, hundredths
};

/// One quotation in units: prices of the product's last decimal, volumes of hundredths.
struct PriceStep {
    qint64 price = 0, bid = 0, ask = 0;
    qint64 bidVolume = 0, askVolume = 0;
    qint64 traded = 0; ///< volume of the trade that made `price`
    bool bought = false; ///< the trade met the ask

    bool operator==(const PriceStep &) const = default;
};

/// Step `n` of a product: follows from its arguments alone, so that the same seed gives the same
/// quotes and any step can be asked for without those before.
[[nodiscard]] PriceStep priceStep(quint64 seed, const PriceModel &model, quint64 n);

/// A number that looks random and follows from its arguments alone.
[[nodiscard]] quint64 mixed(quint64 a, quint64 b, quint64 c);

} // namespace mm
