// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "ui/chart/chartmarks.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace mm {

void ChartColumn::add(const Candle &candle)
{
    if (!any) {
        any = true;
        open = candle.open;
        high = candle.high;
        low = candle.low;
        volume = candle.volume;
    } else {
        high = std::max(high, candle.high);
        low = std::min(low, candle.low);
        volume = std::max(volume, candle.volume);
    }
    close = candle.close;
}

int ColumnPlan::column(int index) const
{
    return int(std::lround(std::clamp(middle(index), -1e6, 1e6)));
}

int ColumnPlan::firstOf(int column) const
{
    return int(std::ceil(firstIndex + (column - 0.5 - left) / width));
}

void fillColumns(std::vector<ChartColumn> &columns, const std::vector<Candle> &candles,
                 CandlePyramid &pyramid, const ColumnPlan &plan, int end)
{
    columns.clear();
    const int stop = std::min(plan.to + 1, end);
    if (!plan.shared()) {
        for (int index = plan.from; index < stop; ++index) {
            columns.push_back({.x = plan.column(index)});
            columns.back().add(candles[std::size_t(index)]);
        }
        return;
    }
    for (int index = plan.from; index < stop;) {
        const int x = plan.column(index);
        // Where a candle lies between two columns rounding may say the one or the other.
        int next = std::clamp(plan.firstOf(x + 1), index + 1, stop);
        while (next < stop && plan.column(next) == x)
            ++next;
        while (next > index + 1 && plan.column(next - 1) != x)
            --next;
        const CandlePyramid::Range range =
            pyramid.range(candles, std::size_t(index), std::size_t(next));
        columns.push_back({.x = x,
                           .any = true,
                           .open = candles[std::size_t(index)].open,
                           .high = range.high,
                           .low = range.low,
                           .close = candles[std::size_t(next - 1)].close,
                           .volume = range.volume});
        index = next;
    }
}

int bodyWidth(double width, int stroke)
{
    int body = int(width * 0.7);
    if (body < stroke + 2)
        return stroke;
    if ((body - stroke) % 2 != 0)
        --body;
    return body;
}

namespace {

void paintRects(QPainter &painter, std::vector<QRect> &rects, const QColor &colour)
{
    if (rects.empty())
        return;
    painter.setBrush(colour);
    painter.drawRects(rects.data(), int(rects.size()));
    rects.clear();
}

/// The marks whose candle may touch the columns of `clip`.
std::span<const ChartMark> within(std::span<const ChartMark> marks, const QRect &clip, int reach)
{
    const auto first = std::ranges::lower_bound(marks, clip.left() - reach, {}, &ChartMark::x);
    const auto last = std::ranges::upper_bound(marks, clip.right() + reach, {}, &ChartMark::x);
    return {first, last};
}

/// From one y to another, both inclusive.
QRect line(const ChartMark &mark, int top, int bottom, int stroke)
{
    return {mark.x - stroke / 2, top, stroke, std::max(bottom - top, 0) + stroke};
}

} // namespace

void MarkPainter::add(std::vector<QRect> &rects, const QRect &rect) const
{
    if (rect.intersects(m_clip))
        rects.push_back(rect);
}

void MarkPainter::addBar(std::vector<QRect> &rects, const ChartMark &mark, const MarkStyle &style)
{
    const int arm = (style.body - style.stroke) / 2, left = mark.x - style.stroke / 2;
    add(rects, line(mark, mark.high, mark.low, style.stroke));
    add(rects, {left - arm, mark.open, arm, style.stroke});
    add(rects, {left + style.stroke, mark.close, arm, style.stroke});
}

void MarkPainter::addCandle(std::vector<QRect> &rects, const ChartMark &mark,
                            const MarkStyle &style)
{
    const int top = std::min(mark.open, mark.close), bottom = std::max(mark.open, mark.close);
    const int left = mark.x - style.stroke / 2;
    const QRect body(left - (style.body - style.stroke) / 2, top, style.body,
                     bottom - top + style.stroke);
    add(rects, {left, mark.high, style.stroke, std::max(0, top - mark.high)});
    add(rects, {left, bottom + style.stroke, style.stroke, std::max(0, mark.low - bottom)});
    add(rects, body);
    const QRect inside = body.adjusted(style.stroke, style.stroke, -style.stroke, -style.stroke);
    if (mark.up && inside.width() >= 2 * style.stroke && inside.height() > 0)
        add(m_inside, inside);
}

void MarkPainter::paintCandles(QPainter &painter, std::span<const ChartMark> marks,
                               const MarkStyle &style, const QRect &clip)
{
    m_clip = clip;
    for (const ChartMark &mark : within(marks, clip, style.body)) {
        std::vector<QRect> &rects = mark.up ? m_up : m_down;
        if (style.body <= style.stroke)
            add(rects, line(mark, mark.high, mark.low, style.stroke));
        else if (style.kind == ChartKind::Bars)
            addBar(rects, mark, style);
        else
            addCandle(rects, mark, style);
    }
    painter.setPen(Qt::NoPen);
    paintRects(painter, m_up, style.up);
    paintRects(painter, m_down, style.down);
    paintRects(painter, m_inside, style.hollow);
}

void MarkPainter::paintVolumes(QPainter &painter, std::span<const ChartMark> marks,
                               const MarkStyle &style, int bottom, const QRect &clip)
{
    m_clip = clip;
    if (style.body <= style.stroke)
        return paintThinVolumes(painter, within(marks, clip, style.body), style, bottom);
    for (const ChartMark &mark : within(marks, clip, style.body)) {
        const int left = mark.x - style.stroke / 2 - (style.body - style.stroke) / 2;
        add(mark.up ? m_up : m_down, {left, mark.volume, style.body, bottom - mark.volume});
    }
    painter.setPen(Qt::NoPen);
    paintRects(painter, m_up, style.up);
    paintRects(painter, m_down, style.down);
}

// A thousand bars of a pixel's width: filled row by row, as painting each takes longer than all
// else.
void MarkPainter::paintThinVolumes(QPainter &painter, std::span<const ChartMark> marks,
                                   const MarkStyle &style, int bottom)
{
    const int width = m_clip.width(), end = std::min(bottom, m_clip.bottom() + 1);
    m_upTops.assign(std::size_t(width), end);
    m_downTops.assign(std::size_t(width), end);
    int top = end;
    for (const ChartMark &mark : marks) {
        std::vector<int> &tops = mark.up ? m_upTops : m_downTops;
        const int left = mark.x - style.stroke / 2 - m_clip.left();
        for (int x = std::max(0, left); x < std::min(width, left + style.stroke); ++x)
            tops[std::size_t(x)] = std::min(tops[std::size_t(x)], mark.volume);
        top = std::min(top, mark.volume);
    }
    top = std::max(top, m_clip.top());
    if (top >= end)
        return;
    if (m_bars.width() != width || m_bars.height() < end - top)
        m_bars = QImage(width, end - top, QImage::Format_ARGB32_Premultiplied);
    const QRgb up = style.up.rgb(), down = style.down.rgb();
    for (int y = top; y < end; ++y) {
        auto *row = reinterpret_cast<QRgb *>(m_bars.scanLine(y - top));
        for (std::size_t x = 0; x < std::size_t(width); ++x)
            row[x] = y >= m_downTops[x] ? down : y >= m_upTops[x] ? up : 0;
    }
    painter.drawImage(QPoint(m_clip.left(), top), m_bars, QRect(0, 0, width, end - top));
}

void makeHeikinAshi(std::vector<Candle> &smoothed, const std::vector<Candle> &candles, int from)
{
    smoothed.resize(candles.size());
    for (std::size_t at = std::size_t(std::max(0, from)); at < candles.size(); ++at) {
        const Candle &candle = candles[at];
        Candle &out = smoothed[at];
        out = candle;
        // Halves first: the sum of four prices may not fit.
        out.close = candle.open / 4 + candle.high / 4 + candle.low / 4 + candle.close / 4
            + (candle.open % 4 + candle.high % 4 + candle.low % 4 + candle.close % 4) / 4;
        const Candle &before = at > 0 ? smoothed[at - 1] : candle;
        out.open = before.open / 2 + before.close / 2 + (before.open % 2 + before.close % 2) / 2;
        out.high = std::max({candle.high, out.open, out.close});
        out.low = std::min({candle.low, out.open, out.close});
    }
}

} // namespace mm
