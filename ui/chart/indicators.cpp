// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "ui/chart/indicators.h"

namespace mm {

class Indicator::Method
{
};

Indicator::Indicator(IndicatorSetting setting) : m_setting(std::move(setting)) { }

Indicator::~Indicator() = default;
Indicator::Indicator(Indicator &&) noexcept = default;
Indicator &Indicator::operator=(Indicator &&) noexcept = default;

bool Indicator::isOverlay() const
{
    return true;
}

std::optional<std::pair<double, double>> Indicator::range() const
{
    return std::nullopt;
}

std::vector<double> Indicator::levels() const
{
    return {};
}

void Indicator::compute(const CandleSeries &) { }

void Indicator::update(const CandleSeries &, const CandleSeries::Change &) { }

} // namespace mm
