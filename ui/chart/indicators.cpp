// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "ui/chart/indicators.h"

#include "ui/chart/indicatormethods.h"

#include <algorithm>
#include <cmath>

namespace mm {

namespace {

std::unique_ptr<IndicatorMethod> methodOf(const IndicatorSetting &setting)
{
    const std::vector<int> values = setting.values();
    if (auto method = averageMethod(setting.kind, values))
        return method;
    return oscillatorMethod(setting.kind, values);
}

} // namespace

CandleNumbers::CandleNumbers(const CandleSeries &series) :
    m_series(series), m_priceUnits(std::pow(10.0, series.scale())),
    m_volumeUnits(std::pow(10.0, series.volumeScale()))
{ }

Indicator::Indicator(IndicatorSetting setting) :
    m_setting(std::move(setting)), m_method(methodOf(m_setting)), m_lines(m_method->lines())
{
    for (IndicatorLine &line : m_lines)
        line.colour = (m_setting.colour + line.colour) % lineColourCount;
}

Indicator::~Indicator() = default;
Indicator::Indicator(Indicator &&) noexcept = default;
Indicator &Indicator::operator=(Indicator &&) noexcept = default;

bool Indicator::isOverlay() const
{
    switch (m_setting.kind) {
    case IndicatorKind::MovingAverage:
    case IndicatorKind::Ema:
    case IndicatorKind::Bollinger:
    case IndicatorKind::Vwap:
        return true;
    default:
        return false;
    }
}

std::optional<std::pair<double, double>> Indicator::range() const
{
    switch (m_setting.kind) {
    case IndicatorKind::Rsi:
        return std::pair(0.0, 100.0);
    case IndicatorKind::WilliamsR:
        return std::pair(-100.0, 0.0);
    default:
        return std::nullopt;
    }
}

std::vector<double> Indicator::levels() const
{
    switch (m_setting.kind) {
    case IndicatorKind::Macd:
        return {0};
    case IndicatorKind::Rsi:
        return {30, 70};
    case IndicatorKind::Kdj:
        return {20, 80};
    case IndicatorKind::WilliamsR:
        return {-80, -20};
    default:
        return {};
    }
}

int Indicator::decimals(int priceDigits) const
{
    const bool price = isOverlay() || m_setting.kind == IndicatorKind::Macd
        || m_setting.kind == IndicatorKind::Atr;
    return price ? priceDigits : 2;
}

void Indicator::compute(const CandleSeries &series)
{
    computeFrom(series, 0);
}

void Indicator::update(const CandleSeries &series, const CandleSeries::Change &change)
{
    if (!change.any())
        return;
    const auto known = int(m_lines.front().values.size());
    const bool anew = change.others || change.prepended > 0 || series.scale() != m_scale
        || known == 0 || known + change.appended != series.size();
    // What was the newest until now may have changed before it was left behind.
    computeFrom(series, anew ? 0 : known - 1);
}

void Indicator::computeFrom(const CandleSeries &series, int from)
{
    m_scale = series.scale();
    const CandleNumbers candles(series);
    for (IndicatorLine &line : m_lines) {
        line.values.resize(std::size_t(series.size()));
        std::fill(line.values.begin() + from, line.values.end(), noIndicatorValue);
    }
    for (int at = from; at < series.size(); ++at)
        m_method->compute(candles, at, m_lines);
}

} // namespace mm
