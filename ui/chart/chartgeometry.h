// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/services/candleseries.h"

#include <QPointF>
#include <QRectF>

namespace mm {

/// Where things are in a chart's main plot: candles stand side by side by their index, so that
/// hours without trade take no room; prices in units of the series' scale. This is where pixels are
/// made: floating point is allowed here, and nothing of it goes back into prices but through
/// priceAt().
struct ChartGeometry {
    QRectF plot; ///< of the candles, in pixels
    const CandleSeries *series = nullptr;
    double firstIndex = 0; ///< index of the candle whose middle is at the plot's left edge
    double candleWidth = 8; ///< pixels from a candle to the next
    double lowUnits = 0, highUnits = 1; ///< price at the plot's bottom and top
    bool logarithmic = false;

    [[nodiscard]] double x(double index) const;
    [[nodiscard]] double indexAt(double x) const;
    [[nodiscard]] double y(double units) const;
    [[nodiscard]] double unitsAt(double y) const;
    /// Rounded to the product's decimals.
    [[nodiscard]] Decimal priceAt(double y) const;
    [[nodiscard]] double unitsOf(const Decimal &price) const;
    /// Between candles by their share of time; beyond the ends as if candles went on.
    [[nodiscard]] double indexOfTime(qint64 timeS) const;
    [[nodiscard]] qint64 timeOfIndex(double index) const;
};

} // namespace mm
