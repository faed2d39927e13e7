// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "ui/chart/indicatormethods.h"

#include <QCoreApplication>
#include <QString>

#include <algorithm>
#include <cmath>

namespace mm {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The indicators with a plot of their own.
struct Oscillators {
    Q_DECLARE_TR_FUNCTIONS(mm::Oscillators)
};

/// Each average begins with the simple average of its own first values: the fast one of the first
/// closes (not of those just before the slow one begins), the signal's of the first differences.
class MacdMethod : public IndicatorMethod
{
public:
    MacdMethod(int fast, int slow, int signal) :
        m_first(std::max(fast, slow) - 1), m_fast(fast, 2.0 / (fast + 1)),
        m_slow(slow, 2.0 / (slow + 1)), m_signal(signal, 2.0 / (signal + 1))
    { }

    [[nodiscard]] std::vector<IndicatorLine> lines() const override
    {
        return {{.name = Oscillators::tr("MACD")},
                {.name = Oscillators::tr("Signal"), .colour = 1},
                {.name = Oscillators::tr("Histogram"), .histogram = true, .colour = 2}};
    }

    void compute(const CandleNumbers &candles, int at, std::vector<IndicatorLine> &lines) override
    {
        const auto close = [&candles, at](int back) { return candles.close(at - back); };
        const double fast = m_fast.put(at, at + 1, close), slow = m_slow.put(at, at + 1, close);
        std::vector<double> &macd = lines[0].values;
        if (at >= m_first)
            macd[std::size_t(at)] = fast - slow;
        const double signal = m_signal.put(
            at, at + 1 - m_first, [&macd, at](int back) { return macd[std::size_t(at - back)]; });
        lines[1].values[std::size_t(at)] = signal;
        lines[2].values[std::size_t(at)] = macd[std::size_t(at)] - signal;
    }

private:
    int m_first;
    Smoothing m_fast, m_slow, m_signal;
};

/// Wilder's averages of gains and losses begin with the simple average of the first `period`
/// changes. Without any loss 100, and where nothing moved at all 50.
class RsiMethod : public IndicatorMethod
{
public:
    explicit RsiMethod(int period) : m_gain(period, 1.0 / period), m_loss(period, 1.0 / period) { }

    void compute(const CandleNumbers &candles, int at, std::vector<IndicatorLine> &lines) override
    {
        const auto change = [&candles, at](int back) {
            return candles.close(at - back) - candles.close(at - back - 1);
        };
        const double gain =
            m_gain.put(at, at, [&change](int back) { return std::max(change(back), 0.0); });
        const double loss =
            m_loss.put(at, at, [&change](int back) { return std::max(-change(back), 0.0); });
        if (std::isnan(gain))
            return;
        lines[0].values[std::size_t(at)] = gain + loss > 0 ? 100 * gain / (gain + loss) : 50;
    }

private:
    Smoothing m_gain, m_loss;
};

/// Where the highest high and the lowest low of the last candles are. Looks at all of them only
/// where the one known so far has left.
class Extremes
{
public:
    explicit Extremes(int period) : m_period(period) { }

    /// False where there are fewer candles than the period.
    [[nodiscard]] bool put(const CandleNumbers &candles, int at)
    {
        const auto higher = [&candles](int a, int b) {
            return candles.candle(a).high >= candles.candle(b).high;
        };
        const auto lower = [&candles](int a, int b) {
            return candles.candle(a).low <= candles.candle(b).low;
        };
        m_highest.put(at, best(m_highest, at, higher));
        m_lowest.put(at, best(m_lowest, at, lower));
        m_high = candles.high(m_highest.at(at));
        m_low = candles.low(m_lowest.at(at));
        return at >= m_period - 1;
    }
    [[nodiscard]] double high() const { return m_high; }
    [[nodiscard]] double low() const { return m_low; }

private:
    template <typename Better>
    [[nodiscard]] int best(const Notes<int> &notes, int at, const Better &better) const
    {
        const int first = std::max(0, at - m_period + 1);
        const int known = at > 0 ? notes.at(at - 1) : 0;
        int place = known >= first ? known : first;
        for (int i = known >= first ? at : first + 1; i <= at; ++i)
            place = better(i, place) ? i : place;
        return place;
    }

    int m_period;
    Notes<int> m_highest, m_lowest;
    double m_high = 0, m_low = 0;
};

/// K and D begin at 50. Where the period has no range at all they stay as they are.
class KdjMethod : public IndicatorMethod
{
public:
    KdjMethod(int period, int kPeriod, int dPeriod) :
        m_first(period - 1), m_kPeriod(kPeriod), m_dPeriod(dPeriod), m_extremes(period)
    { }

    [[nodiscard]] std::vector<IndicatorLine> lines() const override
    {
        return {{.name = u"K"_s}, {.name = u"D"_s, .colour = 1}, {.name = u"J"_s, .colour = 2}};
    }

    void compute(const CandleNumbers &candles, int at, std::vector<IndicatorLine> &lines) override
    {
        if (!m_extremes.put(candles, at))
            return;
        const bool begins = at == m_first;
        double k = begins ? 50 : lines[0].values[std::size_t(at - 1)];
        double d = begins ? 50 : lines[1].values[std::size_t(at - 1)];
        const double range = m_extremes.high() - m_extremes.low();
        if (range > 0) {
            const double raw = 100 * (candles.close(at) - m_extremes.low()) / range;
            k += (raw - k) / m_kPeriod;
            d += (k - d) / m_dPeriod;
        }
        lines[0].values[std::size_t(at)] = k;
        lines[1].values[std::size_t(at)] = d;
        lines[2].values[std::size_t(at)] = 3 * k - 2 * d;
    }

private:
    int m_first, m_kPeriod, m_dPeriod;
    Extremes m_extremes;
};

/// The first candle's true range is its high less its low; Wilder's average begins with the simple
/// average of the first `period` ranges.
class AtrMethod : public IndicatorMethod
{
public:
    explicit AtrMethod(int period) : m_average(period, 1.0 / period) { }

    void compute(const CandleNumbers &candles, int at, std::vector<IndicatorLine> &lines) override
    {
        const auto trueRange = [&candles, at](int back) {
            const int i = at - back;
            const double high = candles.high(i), low = candles.low(i);
            if (i == 0)
                return high - low;
            const double before = candles.close(i - 1);
            return std::max({high - low, std::abs(high - before), std::abs(low - before)});
        };
        lines[0].values[std::size_t(at)] = m_average.put(at, at + 1, trueRange);
    }

private:
    Smoothing m_average;
};

/// No value where the period has no range at all.
class WilliamsRMethod : public IndicatorMethod
{
public:
    explicit WilliamsRMethod(int period) : m_extremes(period) { }

    void compute(const CandleNumbers &candles, int at, std::vector<IndicatorLine> &lines) override
    {
        if (!m_extremes.put(candles, at))
            return;
        const double range = m_extremes.high() - m_extremes.low();
        if (range > 0)
            lines[0].values[std::size_t(at)] =
                -100 * (m_extremes.high() - candles.close(at)) / range;
    }

private:
    Extremes m_extremes;
};

} // namespace

std::unique_ptr<IndicatorMethod> oscillatorMethod(IndicatorKind kind,
                                                  const std::vector<int> &parameters)
{
    switch (kind) {
    case IndicatorKind::Macd:
        return std::make_unique<MacdMethod>(parameters[0], parameters[1], parameters[2]);
    case IndicatorKind::Rsi:
        return std::make_unique<RsiMethod>(parameters[0]);
    case IndicatorKind::Kdj:
        return std::make_unique<KdjMethod>(parameters[0], parameters[1], parameters[2]);
    case IndicatorKind::Atr:
        return std::make_unique<AtrMethod>(parameters[0]);
    case IndicatorKind::WilliamsR:
        return std::make_unique<WilliamsRMethod>(parameters[0]);
    default:
        return nullptr;
    }
}

} // namespace mm
