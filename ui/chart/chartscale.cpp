// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "ui/chart/chartscale.h"

#include <algorithm>
#include <cmath>

namespace mm {

namespace {

constexpr int mostTicks = 200; ///< more than any screen has room for

/// The smallest step of prices, in units: one of the last decimal that is shown.
double finestStep(const ChartGeometry &geometry)
{
    if (!geometry.series)
        return 1;
    return std::pow(10.0, geometry.series->scale() - geometry.series->priceDigits());
}

} // namespace

double niceStep(double least)
{
    if (!(least > 0) || !std::isfinite(least))
        return 1;
    const double power = std::pow(10.0, std::floor(std::log10(least)));
    for (const double factor : {1.0, 2.0, 5.0}) {
        // A hair's breadth below is meant, not the next step up.
        if (factor * power >= least * (1 - 1e-9))
            return factor * power;
    }
    return 10 * power;
}

std::vector<qint64> priceTicks(const ChartGeometry &geometry, double spacing)
{
    std::vector<qint64> ticks;
    if (!(geometry.plot.height() >= spacing) || !(geometry.highUnits > geometry.lowUnits))
        return ticks;
    const double finest = finestStep(geometry);
    // With a logarithmic scale the steps grow towards the top: each is found where it is needed.
    double y = geometry.plot.bottom();
    double value = geometry.lowUnits;
    for (int count = 0; count < mostTicks && y >= geometry.plot.top(); ++count) {
        const double step =
            std::max(finest, niceStep(geometry.unitsAt(y - spacing) - geometry.unitsAt(y)));
        value = std::ceil(value / step - 1e-9) * step;
        y = geometry.y(value);
        if (y < geometry.plot.top() || !std::isfinite(y) || std::abs(value) > 9e18)
            break;
        if (ticks.empty() || qint64(std::llround(value)) > ticks.back())
            ticks.push_back(std::llround(value));
        // From one tick the next is a step away; only where the scale bends is that not enough.
        value += geometry.logarithmic ? geometry.unitsAt(y - spacing) - geometry.unitsAt(y) : step;
        y = geometry.y(value);
    }
    return ticks;
}

ValueTicks valueTicks(double low, double high, int most)
{
    ValueTicks ticks;
    if (!(high > low) || most < 1 || !std::isfinite(low) || !std::isfinite(high))
        return ticks;
    const double step = niceStep((high - low) / most);
    ticks.decimals = std::clamp(int(-std::floor(std::log10(step) + 1e-9)), 0, 10);
    for (double at = std::ceil(low / step - 1e-9); at * step <= high * (1 + 1e-12); ++at) {
        ticks.values.push_back(at * step);
        if (int(ticks.values.size()) > mostTicks)
            break;
    }
    return ticks;
}

} // namespace mm
