// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "ui/chart/chartgeometry.h"

#include <algorithm>
#include <cmath>

namespace mm {

double ChartGeometry::x(double index) const
{
    return plot.left() + (index - firstIndex) * candleWidth;
}

double ChartGeometry::indexAt(double x) const
{
    return firstIndex + (x - plot.left()) / candleWidth;
}

double ChartGeometry::y(double units) const
{
    double share = 0;
    if (logarithmic && lowUnits > 0 && units > 0)
        share = std::log(units / lowUnits) / std::log(highUnits / lowUnits);
    else
        share = (units - lowUnits) / (highUnits - lowUnits);
    return plot.bottom() - share * plot.height();
}

double ChartGeometry::unitsAt(double y) const
{
    const double share = (plot.bottom() - y) / plot.height();
    if (logarithmic && lowUnits > 0)
        return lowUnits * std::pow(highUnits / lowUnits, share);
    return lowUnits + share * (highUnits - lowUnits);
}

Decimal ChartGeometry::priceAt(double y) const
{
    const int scale = series ? series->scale() : 0;
    const Decimal exact = Decimal::fromUnits(std::llround(unitsAt(y)), scale);
    return exact.rounded(series ? series->priceDigits() : 0);
}

double ChartGeometry::unitsOf(const Decimal &price) const
{
    double digits = 0; // all of them, as if there were no point
    for (const QChar character : price.toString()) {
        if (character >= u'0' && character <= u'9')
            digits = digits * 10 + (character.unicode() - u'0');
    }
    const int scale = (series ? series->scale() : 0) - price.scale();
    return (price.isNegative() ? -digits : digits) * std::pow(10.0, scale);
}

double ChartGeometry::indexOfTime(qint64 timeS) const
{
    if (!series || series->isEmpty())
        return 0;
    const auto step = [this](qint64 start) {
        return std::max<double>(1, double(nextCandleStart(series->interval(), start) - start));
    };
    const int size = series->size();
    const int next = series->indexAt(timeS);
    if (next == 0) {
        const qint64 first = series->at(0).time;
        return -double(first - timeS) / step(first);
    }
    const qint64 before = series->at(next - 1).time;
    if (next == size)
        return next - 1 + double(timeS - before) / step(before);
    if (series->at(next).time == timeS)
        return next;
    return next - 1 + double(timeS - before) / double(series->at(next).time - before);
}

qint64 ChartGeometry::timeOfIndex(double index) const
{
    if (!series || series->isEmpty())
        return 0;
    const auto step = [this](qint64 start) {
        return double(nextCandleStart(series->interval(), start) - start);
    };
    const int last = series->size() - 1;
    if (index <= 0)
        return series->at(0).time + qint64(std::floor(index * step(series->at(0).time)));
    if (index >= last) {
        const qint64 start = series->last().time;
        return start + qint64(std::floor((index - last) * step(start)));
    }
    const int whole = int(index);
    const qint64 from = series->at(whole).time, to = series->at(whole + 1).time;
    return from + qint64((index - whole) * double(to - from));
}

} // namespace mm
