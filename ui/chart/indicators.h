// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/protocol/json.h"
#include "app/services/candleseries.h"

#include <QString>

#include <memory>
#include <optional>
#include <utility>
#include <vector>

namespace mm {

/// Indicators over a chart's candles. They make lines on a screen: floating point is what they are
/// computed in, from prices as numbers of the product's currency. How each begins, where textbooks
/// differ, stands with its method (indicatoraverages.cpp, indicatoroscillators.cpp).
enum class IndicatorKind {
    MovingAverage, ///< simple; period
    Ema, ///< period
    Bollinger, ///< period, deviations × 100
    Vwap, ///< since the start of its day, UTC
    Macd, ///< fast, slow, signal
    Rsi, ///< period (Wilder)
    Kdj, ///< period, K smoothing, D smoothing
    Atr, ///< period (Wilder)
    WilliamsR, ///< period
};
inline constexpr IndicatorKind indicatorKinds[] = {
    IndicatorKind::MovingAverage, IndicatorKind::Ema,  IndicatorKind::Bollinger,
    IndicatorKind::Vwap,          IndicatorKind::Macd, IndicatorKind::Rsi,
    IndicatorKind::Kdj,           IndicatorKind::Atr,  IndicatorKind::WilliamsR};

inline constexpr int lineColourCount = 6; ///< places in the theme's table of line colours

struct IndicatorSetting {
    IndicatorKind kind = IndicatorKind::MovingAverage;
    std::vector<int> parameters = {}; ///< as many as its kind has; empty: the usual ones
    int colour = 0; ///< place in the theme's table of line colours, 0 to 5
    bool operator==(const IndicatorSetting &) const = default;

    /// As many values as its kind has, each within its limits: a missing one, or one out of range,
    /// is the usual one.
    [[nodiscard]] std::vector<int> values() const;
    [[nodiscard]] Json toJson() const;
    /// Values out of range become the usual ones; nothing for an unknown kind.
    [[nodiscard]] static std::optional<IndicatorSetting> fromJson(const Json &json);
};
/// Names and limits of a kind's parameters, for its form.
struct IndicatorParameter {
    QString name = {}; ///< translated
    int usual = 1, least = 1, most = 500;
    int decimals = 0; ///< 2: the value is a hundredth of what is shown
};
[[nodiscard]] std::vector<IndicatorParameter> indicatorParameters(IndicatorKind kind);
[[nodiscard]] QString indicatorName(IndicatorKind kind); ///< "Bollinger bands"
[[nodiscard]] QString indicatorTitle(const IndicatorSetting &setting); ///< "MA 20", "MACD 12 26 9"
/// A parameter's value as it is read and typed: 250 with two decimals is "2.5". Nothing for a text
/// that is no number, or has more decimals.
[[nodiscard]] QString indicatorValueText(int value, const IndicatorParameter &parameter);
[[nodiscard]] std::optional<int> indicatorValue(const QString &text,
                                                const IndicatorParameter &parameter);

/// One line (or histogram) of an indicator: a value a candle, NaN where there is none.
struct IndicatorLine {
    QString name = {}; ///< in the legend; empty where there is one line alone
    std::vector<double> values = {}; ///< as long as the series
    bool histogram = false;
    int colour = 0; ///< place in the theme's table of line colours
};

class IndicatorMethod;

/// An indicator over one series, kept up to date at the price of what changed.
class Indicator
{
public:
    explicit Indicator(IndicatorSetting setting);
    ~Indicator();
    Indicator(Indicator &&) noexcept;
    Indicator &operator=(Indicator &&) noexcept;

    [[nodiscard]] const IndicatorSetting &setting() const { return m_setting; }
    /// Drawn over the candles with their scale; else in a plot of its own below.
    [[nodiscard]] bool isOverlay() const;
    /// Of its own plot: the fixed range of its values (RSI 0 to 100); nothing where it is free.
    [[nodiscard]] std::optional<std::pair<double, double>> range() const;
    /// Marks drawn as thin lines (RSI 30 and 70).
    [[nodiscard]] std::vector<double> levels() const;
    /// Of its values where they are written: those of prices, else two.
    [[nodiscard]] int decimals(int priceDigits) const;
    /// All of it anew.
    void compute(const CandleSeries &series);
    /// What `change` asks for: a tick costs the last value alone, a candle behind the others its
    /// own and the one before it; all else is computed anew. To the bit what compute() gives.
    void update(const CandleSeries &series, const CandleSeries::Change &change);
    [[nodiscard]] const std::vector<IndicatorLine> &lines() const { return m_lines; }

private:
    void computeFrom(const CandleSeries &series, int from);

    IndicatorSetting m_setting;
    std::unique_ptr<IndicatorMethod> m_method;
    std::vector<IndicatorLine> m_lines;
    int m_scale = 0; ///< of the series it was computed from
};

} // namespace mm
