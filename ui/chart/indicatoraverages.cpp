// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "ui/chart/indicatormethods.h"

#include "app/protocol/candles.h"

#include <QCoreApplication>

#include <cmath>

namespace mm {

namespace {

/// The lines that lie over the candles.
struct Averages {
    Q_DECLARE_TR_FUNCTIONS(mm::Averages)
};

/// Of the last closes, from sums of whole units: they stay exact however long the series is.
class RunningMean
{
public:
    explicit RunningMean(int period) : m_period(period) { }

    [[nodiscard]] double put(const CandleNumbers &candles, int at)
    {
        m_sums.put(at, (at > 0 ? m_sums.at(at - 1) : 0) + candles.candle(at).close);
        if (at < m_period - 1)
            return noIndicatorValue;
        const Sum before = at >= m_period ? m_sums.at(at - m_period) : 0;
        return double(m_sums.at(at) - before) / m_period / candles.priceUnits();
    }

private:
    __extension__ using Sum = __int128;
    int m_period;
    Notes<Sum> m_sums;
};

class MovingAverageMethod : public IndicatorMethod
{
public:
    explicit MovingAverageMethod(int period) : m_mean(period) { }

    void compute(const CandleNumbers &candles, int at, std::vector<IndicatorLine> &lines) override
    {
        lines[0].values[std::size_t(at)] = m_mean.put(candles, at);
    }

private:
    RunningMean m_mean;
};

class EmaMethod : public IndicatorMethod
{
public:
    explicit EmaMethod(int period) : m_smoothing(period, 2.0 / (period + 1)) { }

    void compute(const CandleNumbers &candles, int at, std::vector<IndicatorLine> &lines) override
    {
        lines[0].values[std::size_t(at)] = m_smoothing.put(
            at, at + 1, [&candles, at](int back) { return candles.close(at - back); });
    }

private:
    Smoothing m_smoothing;
};

/// The deviation is the population's (divided by the period, not by one less).
class BollingerMethod : public IndicatorMethod
{
public:
    BollingerMethod(int period, int hundredths) :
        m_period(period), m_deviations(hundredths / 100.0), m_mean(period)
    { }

    [[nodiscard]] std::vector<IndicatorLine> lines() const override
    {
        return {{.name = Averages::tr("Middle")},
                {.name = Averages::tr("Upper"), .colour = 1},
                {.name = Averages::tr("Lower"), .colour = 1}};
    }

    void compute(const CandleNumbers &candles, int at, std::vector<IndicatorLine> &lines) override
    {
        const double mean = m_mean.put(candles, at);
        if (std::isnan(mean))
            return;
        double squares = 0;
        for (int i = at - m_period + 1; i <= at; ++i) {
            const double away = candles.close(i) - mean;
            squares += away * away;
        }
        const double width = m_deviations * std::sqrt(squares / m_period);
        lines[0].values[std::size_t(at)] = mean;
        lines[1].values[std::size_t(at)] = mean + width;
        lines[2].values[std::size_t(at)] = mean - width;
    }

private:
    int m_period;
    double m_deviations;
    RunningMean m_mean;
};

/// Typical prices weighed by volume since 00:00 UTC; no value until something was traded that day.
class VwapMethod : public IndicatorMethod
{
public:
    void compute(const CandleNumbers &candles, int at, std::vector<IndicatorLine> &lines) override
    {
        const auto day = [&candles](int i) {
            return candleStart(CandleInterval::D1, candles.candle(i).time);
        };
        const bool begun = at > 0 && day(at - 1) == day(at);
        const double volume = candles.volume(at);
        m_worth.put(at, (begun ? m_worth.at(at - 1) : 0) + candles.typical(at) * volume);
        m_volume.put(at, (begun ? m_volume.at(at - 1) : 0) + volume);
        if (m_volume.at(at) > 0)
            lines[0].values[std::size_t(at)] = m_worth.at(at) / m_volume.at(at);
    }

private:
    Notes<double> m_worth, m_volume;
};

} // namespace

std::unique_ptr<IndicatorMethod> averageMethod(IndicatorKind kind,
                                               const std::vector<int> &parameters)
{
    switch (kind) {
    case IndicatorKind::MovingAverage:
        return std::make_unique<MovingAverageMethod>(parameters[0]);
    case IndicatorKind::Ema:
        return std::make_unique<EmaMethod>(parameters[0]);
    case IndicatorKind::Bollinger:
        return std::make_unique<BollingerMethod>(parameters[0], parameters[1]);
    case IndicatorKind::Vwap:
        return std::make_unique<VwapMethod>();
    default:
        return nullptr;
    }
}

} // namespace mm
