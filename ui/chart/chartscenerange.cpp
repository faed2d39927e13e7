// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
// Which values a chart's plots show, and where they are.
#include "ui/chart/chartscale.h"
#include "ui/chart/chartscene.h"
#include "ui/common/formatting.h"

#include <algorithm>
#include <cmath>

namespace mm {

namespace {

using Content = ChartScene::Plot::Content;

constexpr int axisPadding = 12; ///< pixels beside a label: room for a letter, bid or ask
constexpr int labelSpacing = 44; ///< pixels between prices
constexpr double room = 0.08; ///< of the height, above and below

} // namespace

double ChartScene::unitsFactor() const
{
    return std::pow(10.0, m_series ? m_series->scale() : 0);
}

ValueRange ChartScene::rangeOf(const Plot &plot, int from, int to) const
{
    ValueRange range;
    if (newest() < 0)
        return range; // what indicators still hold is of candles that are gone
    const double units = unitsFactor();
    for (std::size_t at = 0; at < m_indicators.size(); ++at) {
        const bool here = plot.content == Content::Prices ? m_indicators[at].isOverlay()
                                                          : plot.indicator == int(at);
        if (!here)
            continue;
        const double factor = plot.content == Content::Prices ? units : 1;
        for (const IndicatorLine &line : m_indicators[at].lines()) {
            const int end = std::min(to + 1, int(line.values.size()));
            for (int index = from; index < end; ++index) {
                const double value = line.values[std::size_t(index)] * factor;
                if (std::isfinite(value))
                    range.add(value);
            }
            if (line.histogram)
                range.add(0);
        }
    }
    return range;
}

void ChartScene::addColumn(ValueRange &range, const Plot &plot, const ChartColumn &column)
{
    if (plot.content == Content::Prices) {
        range.add(double(column.high));
        range.add(double(column.low));
    } else if (plot.content == Content::Volume) {
        range.add(double(column.volume));
    }
}

void ChartScene::fitPlot(Plot &plot)
{
    const ColumnPlan sight = plan();
    plot.rest = rangeOf(plot, sight.from, std::min(sight.to, newest() - 1));
    for (const ChartColumn &column : m_columns)
        addColumn(plot.rest, plot, column);
    plot.all = plot.rest;
    if (newestInSight()) {
        plot.all.add(rangeOf(plot, newest(), newest()));
        ChartColumn column;
        column.add(candles().back());
        addColumn(plot.all, plot, column);
    }
    plot.shown = padded(plot, plot.all);
}

ValueRange ChartScene::padded(const Plot &plot, const ValueRange &range) const
{
    if (plot.content == Content::Volume)
        return {0, niceStep(std::max(1.0, range.any() ? range.high : 1.0))};
    if (plot.content == Content::Indicator) {
        if (const auto fixed = m_indicators[std::size_t(plot.indicator)].range())
            return {fixed->first, fixed->second};
    } else if (!m_automatic && m_byHand.any()) {
        return m_byHand;
    }
    if (!range.any())
        return {0, 1};
    const bool prices = plot.content == Content::Prices;
    if (prices && m_logarithmic && range.low > 0 && range.high > range.low) {
        const double factor = std::pow(range.high / range.low, room);
        return {range.low / factor, range.high * factor};
    }
    double margin = (range.high - range.low) * room;
    if (!(margin > 0)) { // all the same: room for some steps around it
        constexpr double share = 1e-9; // of what is too large for steps to make a difference
        const double steps =
            10 * std::max(1.0, unitsFactor() / std::pow(10, m_series->priceDigits()));
        margin = std::max(prices ? steps : 1e-9, std::abs(range.high) * (prices ? share : room));
    }
    return {range.low - margin, range.high + margin};
}

QString ChartScene::axisText(const Plot &plot, double value) const
{
    if (!m_series || !std::isfinite(value) || std::abs(value) > 9e18)
        return {};
    const qint64 units = std::llround(value);
    switch (plot.content) {
    case Content::Prices:
        return m_formatting.price(m_series->price(units).rounded(m_series->priceDigits()),
                                  m_series->priceDigits());
    case Content::Volume:
        return m_formatting.amount(m_series->volume(units).rounded(0), 0);
    case Content::Indicator:
        break;
    }
    const Indicator &indicator = m_indicators[std::size_t(plot.indicator)];
    return indicatorValueText(value, indicator.decimals(m_series->priceDigits()), m_formatting);
}

void ChartScene::makeLabels(Plot &plot)
{
    plot.labels.clear();
    if (newest() < 0)
        return;
    const double spacing = std::max<double>(labelSpacing, 2.5 * m_text.height());
    const auto add = [&](double value) {
        plot.labels.push_back({toPixel(plot, value), axisText(plot, value)});
        const int width = int(std::ceil(m_text.width(plot.labels.back().text)));
        m_axisWidth = std::max(m_axisWidth, width + 2 * axisPadding + 6);
    };
    if (plot.content == Content::Prices) {
        for (const qint64 units : priceTicks(geometry(), spacing))
            add(double(units));
        return;
    }
    if (plot.content == Content::Volume) {
        if (plot.area.height() >= m_text.height())
            add(plot.shown.high);
        return;
    }
    const Indicator &indicator = m_indicators[std::size_t(plot.indicator)];
    const std::vector<double> levels = indicator.levels();
    const int most = std::max(1, int(plot.area.height() / (1.6 * m_text.height())));
    for (const double value :
         levels.empty() ? valueTicks(plot.shown.low, plot.shown.high, most).values : levels) {
        const bool readable = plot.labels.empty()
            || std::abs(toPixel(plot, value) - plot.labels.back().y) >= m_text.height() * m_dpr;
        if (readable)
            add(value);
    }
}

double ChartScene::toY(const Plot &plot, double value) const
{
    const ValueRange &range = plot.shown;
    double share = 0;
    if (plot.content == Content::Prices && m_logarithmic && range.low > 0) {
        share = value > 0 ? std::log(value / range.low) / std::log(range.high / range.low) : -1;
    } else {
        share = (value - range.low) / (range.high - range.low);
    }
    return (plot.area.bottom() + 1 - share * plot.area.height()) * m_dpr;
}

int ChartScene::toPixel(const Plot &plot, double value) const
{
    const double y = toY(plot, value);
    constexpr double far = 30'000; // so that sums of them fit
    return std::isfinite(y) ? int(std::lround(std::clamp(y, -far, 2 * far))) : -int(far);
}

double ChartScene::valueAt(const Plot &plot, double y) const
{
    const double share = (plot.area.bottom() + 1 - y) / plot.area.height();
    const ValueRange &range = plot.shown;
    if (plot.content == Content::Prices && m_logarithmic && range.low > 0)
        return range.low * std::pow(range.high / range.low, share);
    return range.low + share * (range.high - range.low);
}

QRect ChartScene::device(const QRect &rect) const
{
    const auto pixel = [this](int value) { return int(std::lround(value * m_dpr)); };
    const int left = pixel(rect.left()), top = pixel(rect.top());
    return {left, top, pixel(rect.right() + 1) - left, pixel(rect.bottom() + 1) - top};
}

int ChartScene::stroke() const
{
    return std::max(1, int(m_dpr + 0.25));
}

} // namespace mm
