// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "ui/chart/indicators.h"

#include <cstddef>
#include <limits>

namespace mm {

inline constexpr double noIndicatorValue = std::numeric_limits<double>::quiet_NaN();

/// A series' candles as numbers. The quotient of two exact numbers is rounded once, so that a
/// rescaled series gives the same.
class CandleNumbers
{
public:
    explicit CandleNumbers(const CandleSeries &series);

    [[nodiscard]] double high(int at) const { return price(m_series.at(at).high); }
    [[nodiscard]] double low(int at) const { return price(m_series.at(at).low); }
    [[nodiscard]] double close(int at) const { return price(m_series.at(at).close); }
    [[nodiscard]] double typical(int at) const { return (high(at) + low(at) + close(at)) / 3; }
    [[nodiscard]] double volume(int at) const
    {
        return double(m_series.at(at).volume) / m_volumeUnits;
    }
    [[nodiscard]] double price(qint64 units) const { return double(units) / m_priceUnits; }
    [[nodiscard]] double priceUnits() const { return m_priceUnits; }
    [[nodiscard]] const Candle &candle(int at) const { return m_series.at(at); }

private:
    const CandleSeries &m_series;
    double m_priceUnits = 1, m_volumeUnits = 1;
};

/// How one kind of indicator is computed. The value at a candle depends on the candles up to it and
/// on what the method noted at the candle before: so the newest can be computed again and again.
class IndicatorMethod
{
public:
    virtual ~IndicatorMethod() = default;
    IndicatorMethod(const IndicatorMethod &) = delete;
    IndicatorMethod &operator=(const IndicatorMethod &) = delete;

    /// Without values.
    [[nodiscard]] virtual std::vector<IndicatorLine> lines() const { return {IndicatorLine{}}; }
    /// Sets the lines' values at `at`, where there are any; those before it are computed.
    virtual void compute(const CandleNumbers &candles, int at,
                         std::vector<IndicatorLine> &lines) = 0;

protected:
    IndicatorMethod() = default;
};

/// Of values with their parameters within limits.
[[nodiscard]] std::unique_ptr<IndicatorMethod> averageMethod(IndicatorKind kind,
                                                             const std::vector<int> &parameters);
[[nodiscard]] std::unique_ptr<IndicatorMethod> oscillatorMethod(IndicatorKind kind,
                                                                const std::vector<int> &parameters);

/// A value a candle, noted in their order; what stood at a candle and behind it goes.
template <typename T>
class Notes
{
public:
    void put(int at, T value)
    {
        m_values.resize(std::size_t(at));
        m_values.push_back(value);
    }
    [[nodiscard]] T at(int place) const { return m_values[std::size_t(place)]; }

private:
    std::vector<T> m_values;
};

/// An exponential average: begins with the simple average of its first `period` values and weighs
/// each new one with `weight`: 2 / (period + 1) is an EMA, 1 / period Wilder's.
class Smoothing
{
public:
    Smoothing(int period, double weight) : m_period(period), m_weight(weight) { }

    /// `count` values there are with this one, `value(back)` the one so many before it.
    template <typename Value>
    [[nodiscard]] double put(int at, int count, const Value &value)
    {
        double result = noIndicatorValue;
        if (count == m_period) {
            double sum = 0;
            for (int back = m_period - 1; back >= 0; --back)
                sum += value(back);
            result = sum / m_period;
        } else if (count > m_period) {
            const double before = m_values.at(at - 1);
            result = before + (value(0) - before) * m_weight;
        }
        m_values.put(at, result);
        return result;
    }

private:
    int m_period;
    double m_weight;
    Notes<double> m_values;
};

} // namespace mm
