// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "ui/chart/chartgeometry.h"

#include <vector>

namespace mm {

/// Where a price axis has its labels: prices in units of the series' scale, lowest first, round
/// ones (1, 2 or 5 times a power of ten, never finer than the product's decimals), at least
/// `spacing` pixels apart.
[[nodiscard]] std::vector<qint64> priceTicks(const ChartGeometry &geometry, double spacing);

/// The smallest of 1, 2, 5 × 10^n that is no smaller than `least` (above 0).
[[nodiscard]] double niceStep(double least);

/// Round values of a plot that has a scale of its own, lowest first, about `most` of them.
struct ValueTicks {
    std::vector<double> values;
    int decimals = 0; ///< to write them with
};
[[nodiscard]] ValueTicks valueTicks(double low, double high, int most);

} // namespace mm
