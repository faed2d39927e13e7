// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
// Where everything of a chart is: plots, columns, lines, legends.
#include "ui/chart/chartscene.h"
#include "ui/common/formatting.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace mm {

namespace {

using Content = ChartScene::Plot::Content;

constexpr double notANumber = std::numeric_limits<double>::quiet_NaN();
constexpr int timeSpacing = 72; ///< between times, at least

} // namespace

void ChartScene::ensureLayout()
{
    if (m_dirty)
        layOut();
}

void ChartScene::layOut()
{
    m_dirty = false;
    m_stale = whole();
    forgetPictures();
    // Labels wider than the axis make it wider, a legend of more rows the plot lower: once more
    // then. Neither shrinks again by itself, or the chart would tremble.
    constexpr int mostRounds = 4;
    for (int round = 0; round < mostRounds; ++round) {
        if (layOutPlots())
            break;
    }
    makeMarks();
    makeLines();
    makePriceLines();
}

bool ChartScene::layOutPlots()
{
    placePlots();
    if (m_plots.empty())
        return true;
    clampPlace();
    m_columns.clear();
    m_ticks.clear();
    if (newest() >= 0) {
        fillColumns(m_columns, candles(), m_pyramid, plan(), newest());
        m_ticks = m_times.ticks(*m_series, plan().from, plan().to,
                                std::max<double>(timeSpacing, 6.0 * m_text.height()) / m_width);
    }
    const int width = m_axisWidth, rows = m_rows;
    for (Plot &plot : m_plots) {
        fitPlot(plot);
        makeLabels(plot);
    }
    QRegion ignored;
    const bool fits = makeLegends(ignored);
    return fits && m_axisWidth == width && m_rows == rows;
}

double ChartScene::shareOf(std::size_t plot) const
{
    if (m_shares.size() == m_plots.size() && m_shares[plot] > 0)
        return m_shares[plot];
    constexpr double usual[] = {100, 18, 28};
    return usual[int(m_plots[plot].content)];
}

void ChartScene::placePlots()
{
    m_plots.clear();
    if (m_size.isEmpty())
        return;
    m_plots.push_back({});
    if (m_volume)
        m_plots.push_back({.content = Content::Volume});
    for (std::size_t at = 0; at < m_indicators.size(); ++at) {
        if (!m_indicators[at].isOverlay())
            m_plots.push_back({.content = Content::Indicator, .indicator = int(at)});
    }
    const int line = m_text.height(), timeHeight = line + 8;
    const int width = std::max(1, m_size.width() - m_axisWidth);
    m_timeAxis = {0, m_size.height() - timeHeight, width, timeHeight};
    m_priceAxis = {width, 0, m_axisWidth, m_size.height() - timeHeight};
    const auto headerOf = [&](const Plot &plot) {
        return plot.content == Content::Prices ? m_rows * line + 8
            : plot.content == Content::Volume  ? 6
                                               : line + 6;
    };
    double shares = 0;
    int left = m_timeAxis.top();
    for (std::size_t at = 0; at < m_plots.size(); ++at) {
        shares += shareOf(at);
        left -= headerOf(m_plots[at]);
    }
    int top = 0;
    for (std::size_t at = 0; at < m_plots.size(); ++at) {
        Plot &plot = m_plots[at];
        plot.header = {0, top, width, headerOf(plot)};
        const bool last = at + 1 == m_plots.size();
        const int below = m_timeAxis.top() - plot.header.bottom() - 1;
        const int height = last ? below : int(std::max(0, left) * shareOf(at) / shares);
        plot.area = {0, plot.header.bottom() + 1, width, std::max(1, height)};
        top = plot.area.bottom() + 1;
    }
}

const std::vector<Candle> &ChartScene::candles() const
{
    return m_kind == ChartKind::HeikinAshi ? m_smoothed : m_series->candles();
}

ColumnPlan ChartScene::plan() const
{
    const QRect area = firstArea();
    ColumnPlan plan;
    plan.left = area.left() * m_dpr;
    plan.width = m_width * m_dpr;
    plan.firstIndex = m_right - area.width() / m_width;
    plan.from = int(std::clamp(std::floor(plan.firstIndex - 0.5), 0.0, 1e9));
    plan.to = int(std::clamp(std::ceil(m_right + 0.5), -1.0, double(newest())));
    return plan;
}

bool ChartScene::newestInSight() const
{
    return newest() >= 0 && plan().to == newest();
}

ChartMark ChartScene::markOf(const ChartColumn &column) const
{
    const Plot &plot = m_plots.front();
    ChartMark mark;
    mark.x = column.x;
    mark.high = toPixel(plot, double(column.high));
    mark.low = toPixel(plot, double(column.low));
    mark.open = toPixel(plot, double(column.open));
    mark.close = toPixel(plot, double(column.close));
    mark.up = column.close >= column.open;
    if (m_volume)
        mark.volume = toPixel(m_plots[1], double(column.volume));
    return mark;
}

ChartMark ChartScene::newestMark() const
{
    const ColumnPlan sight = plan();
    const int x = sight.column(newest());
    ChartColumn column{.x = x};
    if (sight.shared() && !m_columns.empty() && m_columns.back().x == x)
        column = m_columns.back();
    column.add(candles().back());
    return markOf(column);
}

void ChartScene::makeMarks()
{
    m_marks.clear();
    if (m_plots.empty())
        return;
    for (const ChartColumn &column : m_columns)
        m_marks.push_back(markOf(column));
    if (!newestInSight())
        return;
    const ChartMark mark = newestMark();
    if (!m_marks.empty() && m_marks.back().x == mark.x && plan().shared())
        m_marks.back() = mark;
    else
        m_marks.push_back(mark);
}

QPointF ChartScene::pointOf(const Line &line, int index) const
{
    const Plot &plot = m_plots[std::size_t(line.plot)];
    const double x = plan().middle(index) / m_dpr + 0.5 / m_dpr;
    double value = notANumber;
    if (line.indicator < 0) {
        value = double(candles()[std::size_t(index)].close);
    } else {
        const auto &values =
            m_indicators[std::size_t(line.indicator)].lines()[std::size_t(line.part)].values;
        if (std::size_t(index) < values.size())
            value = values[std::size_t(index)];
        if (line.plot == 0)
            value *= unitsFactor();
    }
    if (!std::isfinite(value))
        return {x, notANumber};
    constexpr double far = 1e5; // pixels: beyond any screen, within what a painter can do
    return {x, std::clamp(toY(plot, value) / m_dpr, -far, far)};
}

void ChartScene::makeLines()
{
    m_lines.clear();
    if (newest() < 0 || m_plots.empty())
        return;
    if (m_kind == ChartKind::Line)
        m_lines.push_back({});
    for (std::size_t at = 0; at < m_indicators.size(); ++at) {
        const auto plot = std::ranges::find(m_plots, int(at), &Plot::indicator);
        const int place = plot == m_plots.end() ? 0 : int(plot - m_plots.begin());
        const std::vector<IndicatorLine> &parts = m_indicators[at].lines();
        for (std::size_t part = 0; part < parts.size(); ++part)
            m_lines.push_back({place, int(at), int(part), parts[part].histogram, {}});
    }
    const ColumnPlan sight = plan();
    for (Line &line : m_lines) {
        // One point a column is all there is room for.
        const int step = sight.shared() ? std::max(1, int(1 / sight.width)) : 1;
        for (int index = sight.from; index <= sight.to; index += step)
            line.points.push_back(pointOf(line, index));
        if (sight.to >= sight.from && (sight.to - sight.from) % step != 0)
            line.points.push_back(pointOf(line, sight.to));
    }
}

bool ChartScene::updateNewest(QRegion &dirty)
{
    if (m_dirty || m_plots.empty())
        return false;
    if (newestInSight()) {
        if (plan().shared() && !m_lines.empty())
            return false;
        for (Plot &plot : m_plots) {
            ValueRange all = plot.rest;
            all.add(rangeOf(plot, newest(), newest()));
            ChartColumn column;
            column.add(candles().back());
            addColumn(all, plot, column);
            if (!(padded(plot, all) == plot.shown))
                return false;
            plot.all = all;
        }
        const ChartMark before = std::exchange(m_marks.back(), newestMark());
        const QRegion column = newestRegion(before, m_marks.back());
        dirty += column;
        m_stale += column;
        for (Line &line : m_lines)
            line.points.back() = pointOf(line, newest());
    }
    if (!makeLegends(dirty))
        return false;
    if (!m_prices.last) {
        dirty += regionOf(m_priceLines);
        makePriceLines();
        dirty += regionOf(m_priceLines);
    }
    return true;
}

// No more of its column than where it was and is: a column is as high as the chart.
QRegion ChartScene::newestRegion(const ChartMark &before, const ChartMark &now)
{
    const QRect column = columnRect(newest());
    if (!m_lines.empty())
        return column;
    const auto rows = [&](const Plot &plot, int top, int end) {
        const QPoint from(column.left(), int(std::floor(top / m_dpr)) - 1);
        const QPoint to(column.right(), int(std::ceil(end / m_dpr)) + 1);
        return QRect(from, to).intersected(plot.area);
    };
    QRegion region = rows(m_plots.front(), std::min(before.high, now.high),
                          std::max(before.low, now.low) + stroke());
    if (m_volume) {
        const QRect area = device(m_plots[1].area);
        const int end = before.up == now.up ? std::max(before.volume, now.volume) : area.bottom();
        region += rows(m_plots[1], std::min(before.volume, now.volume), end);
    }
    return region;
}

QRect ChartScene::columnRect(int index)
{
    ensureLayout();
    const ColumnPlan sight = plan();
    if (m_plots.empty() || index < sight.from || index > sight.to)
        return {};
    const int body = bodyWidth(sight.width, stroke());
    const int x = sight.column(index);
    double left = (x - body) / m_dpr - 1, right = (x + body) / m_dpr + 1;
    if (!m_lines.empty()) { // a line's end moves what comes from the point before
        left = std::min(left, sight.middle(index - 1) / m_dpr - 3);
        right = std::max(right, sight.middle(index) / m_dpr + 3);
    }
    const int top = firstArea().top(), bottom = m_plots.back().area.bottom();
    return QRect(QPoint(int(std::floor(left)), top), QPoint(int(std::ceil(right)), bottom))
        .intersected({0, top, firstArea().width(), bottom - top + 1});
}

bool ChartScene::makeLegends(QRegion &dirty)
{
    const int index = m_crosshair ? m_crosshair->index : newest();
    for (Plot &plot : m_plots) {
        std::vector<LegendPart> parts;
        if (plot.content == Content::Prices && newest() >= 0)
            parts = candleLegend(*m_series, index, m_times, m_texts, m_formatting);
        for (std::size_t at = 0; at < m_indicators.size() && newest() >= 0; ++at) {
            const bool here = plot.content == Content::Prices ? m_indicators[at].isOverlay()
                                                              : plot.indicator == int(at);
            if (!here)
                continue;
            const auto more =
                indicatorLegend(m_indicators[at], index,
                                m_indicators[at].decimals(m_series->priceDigits()), m_formatting);
            parts.insert(parts.end(), more.begin(), more.end());
        }
        const int rows = layOutLegend(parts, plot.header.topLeft() + QPoint(8, 4),
                                      plot.header.width() - 16, m_text);
        if (plot.content == Content::Prices && rows > m_rows) {
            m_rows = rows;
            return false;
        }
        QRect changed; // those of a row together
        for (std::size_t at = 0; at < std::max(parts.size(), plot.legend.size()); ++at) {
            const LegendPart *now = at < parts.size() ? &parts[at] : nullptr;
            const LegendPart *old = at < plot.legend.size() ? &plot.legend[at] : nullptr;
            if (now && old && *now == *old)
                continue;
            for (const LegendPart *part : {now, old}) {
                if (!part)
                    continue;
                if (changed.top() != part->rect.top())
                    dirty += std::exchange(changed, {});
                changed |=
                    part->rect.adjusted(-2, 0, 2, 0); // glyphs may reach beyond their advance
            }
        }
        dirty += changed;
        plot.legend = std::move(parts);
    }
    return true;
}

} // namespace mm
