// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
// Paints a chart. Whatever part is asked for comes out as it would in a painting of the whole.
#include "ui/chart/chartscene.h"
#include "ui/chart/devicepixels.h"
#include "ui/chart/drawinglayer.h"
#include "ui/common/theme.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <utility>

namespace mm {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(mm::ChartScene)
public:
    static QString loading() { return tr("Loading older candles…"); }
    static QString complete() { return tr("These are the first candles there are."); }
};

/// All pixels of the device that `rect` touches: with 150 % its edges may lie within some.
QRect deviceAround(const QRect &rect, double ratio)
{
    const QPoint from(int(std::floor(rect.left() * ratio)), int(std::floor(rect.top() * ratio)));
    const QPoint end(int(std::ceil((rect.right() + 1) * ratio)),
                     int(std::ceil((rect.bottom() + 1) * ratio)));
    return {from, end - QPoint(1, 1)};
}

/// Neighbours together: a piece costs as much as some thousand pixels.
void join(std::vector<QRect> &pieces)
{
    constexpr int piece = 5'000;
    const auto area = [](const QRect &rect) { return rect.width() * rect.height(); };
    for (std::size_t at = 0; at < pieces.size(); ++at) {
        for (std::size_t other = at + 1; other < pieces.size();) {
            const QRect both = pieces[at] | pieces[other];
            if (area(both) > area(pieces[at]) + area(pieces[other]) + piece) {
                ++other;
                continue;
            }
            pieces[at] = both;
            pieces[other] = pieces.back();
            pieces.pop_back();
            other = at + 1; // it may reach others now
        }
    }
}

QColor mixed(const QColor &a, const QColor &b, double share)
{
    const auto mix = [share](int from, int to) { return int(from + (to - from) * share); };
    return {mix(a.red(), b.red()), mix(a.green(), b.green()), mix(a.blue(), b.blue())};
}

} // namespace

void ChartScene::paint(QPainter &painter, const QRegion &region)
{
    ensureLayout();
    painter.setRenderHint(QPainter::Antialiasing, false);
    const QRect around = region.boundingRect();
    if (region.rectCount() == 1 && around.contains(QRect({0, 0}, m_size))) {
        painter.setClipRect(around);
        paintBase(painter, around);
        paintOver(painter, around);
        return;
    }
    refreshBase();
    for (const QRect &rect : piecesOf(region)) {
        painter.setClipRect(rect);
        {
            const DevicePixels pixels(painter, m_dpr);
            const QRect there = deviceAround(rect, m_dpr);
            painter.drawImage(there, m_base, there);
        }
        paintOver(painter, rect);
    }
}

// Each piece paints all the texts it touches: where texts are, one is taken around all.
std::vector<QRect> ChartScene::piecesOf(const QRegion &region) const
{
    std::vector<QRect> pieces;
    const auto addOne = [&](const QRect &zone) {
        QRect all;
        for (const QRect &rect : region)
            all |= rect.intersected(zone);
        if (!all.isEmpty())
            pieces.push_back(all);
    };
    constexpr int most = 24; // many small ones cost more than what they leave out
    addOne(m_priceAxis);
    addOne({0, m_timeAxis.top(), m_size.width(), m_size.height() - m_timeAxis.top()});
    for (const Plot &plot : m_plots) {
        addOne(plot.header);
        if (region.rectCount() > most) {
            addOne(plot.area);
            continue;
        }
        for (const QRect &rect : region) {
            if (rect.intersects(plot.area))
                pieces.push_back(rect.intersected(plot.area));
        }
    }
    join(pieces);
    return pieces;
}

void ChartScene::refreshBase()
{
    const QSize size = deviceAround({{0, 0}, m_size}, m_dpr).size();
    if (m_base.size() != size || m_base.devicePixelRatio() != m_dpr) {
        m_base = QImage(size, QImage::Format_RGB32);
        m_base.setDevicePixelRatio(m_dpr);
        m_stale = whole();
    }
    if (m_stale.isEmpty())
        return;
    QPainter painter(&m_base);
    for (const QRect &rect : std::exchange(m_stale, {})) {
        painter.setClipRect(rect);
        paintBase(painter, rect);
    }
}

void ChartScene::paintBase(QPainter &painter, const QRect &rect)
{
    painter.fillRect(rect, m_theme.colours().surface);
    paintGrid(painter, rect);
    for (const Plot &plot : m_plots) {
        const QRect clip = rect.intersected(plot.area);
        if (!clip.isEmpty())
            paintPlot(painter, plot, clip);
    }
    painter.setClipRect(rect);
    if (rect.intersects(m_priceAxis) || rect.intersects(m_timeAxis))
        paintAxes(painter, rect);
}

void ChartScene::paintOver(QPainter &painter, const QRect &rect)
{
    if (newest() >= 0 && rect.intersects(firstArea())) {
        const DevicePixels pixels(painter, m_dpr);
        paintPriceLines(painter, device(rect));
    }
    if (m_dimmed) { // texts stay readable
        QColor veil = m_theme.colours().surface;
        constexpr int opacity = 130;
        veil.setAlpha(opacity);
        for (const Plot &plot : m_plots)
            painter.fillRect(plot.area, veil);
    }
    paintLegends(painter, rect);
    paintOlder(painter, rect);
    paintPriceLabels(painter, rect);
    paintCrosshair(painter, rect);
}

void ChartScene::paintGrid(QPainter &painter, const QRect &clip)
{
    if (m_plots.empty())
        return;
    const Colours &colours = m_theme.colours();
    const QColor faint = mixed(colours.surface, colours.separator, 0.5);
    const DevicePixels pixels(painter, m_dpr);
    const QRect around = device(clip);
    const ColumnPlan sight = plan();
    for (const Plot &plot : m_plots) {
        const QRect area = device(plot.area);
        if (plot.header.top() > 0 && clip.intersects(plot.header)) {
            painter.fillRect(QRect(area.left(), device(plot.header).top(), area.width(), stroke()),
                             colours.separator);
        }
        if (!around.intersects(area))
            continue;
        for (const Plot::Label &label : plot.labels) {
            if (label.y >= around.top() && label.y <= around.bottom() && label.y > area.top())
                painter.fillRect(QRect(area.left(), label.y, area.width(), 1), faint);
        }
        for (const TimeTick &tick : m_ticks) {
            const int x = sight.column(tick.index);
            if (x >= around.left() && x <= around.right() && x <= area.right())
                painter.fillRect(QRect(x, area.top(), 1, area.height()), faint);
        }
    }
}

void ChartScene::paintPlot(QPainter &painter, const Plot &plot, const QRect &clip)
{
    if (newest() < 0)
        return;
    const Colours &colours = m_theme.colours();
    painter.setClipRect(clip);
    MarkStyle style{.kind = m_kind,
                    .body = bodyWidth(m_width * m_dpr, stroke()),
                    .stroke = stroke(),
                    .up = colours.up,
                    .down = colours.down,
                    .hollow = colours.surface};
    const bool prices = plot.content == Plot::Content::Prices;
    {
        const DevicePixels pixels(painter, m_dpr);
        if (plot.content == Plot::Content::Volume) {
            constexpr double quiet = 0.45;
            style.up = mixed(colours.surface, colours.up, quiet);
            style.down = mixed(colours.surface, colours.down, quiet);
            m_painter.paintVolumes(painter, m_marks, style, device(plot.area).bottom() + 1,
                                   device(clip));
        } else if (prices && m_kind != ChartKind::Line) {
            m_painter.paintCandles(painter, m_marks, style, device(clip));
        }
    }
    paintLines(painter, int(&plot - m_plots.data()), clip);
    if (prices && m_drawings) {
        painter.save();
        m_drawings->paint(painter, geometry());
        painter.restore();
    }
}

void ChartScene::paintLines(QPainter &painter, int plot, const QRect &clip)
{
    for (const Line &line : m_lines) {
        if (line.plot == plot)
            paintLine(painter, line, clip);
    }
}

void ChartScene::paintLine(QPainter &painter, const Line &line, const QRect &clip)
{
    const Colours &colours = m_theme.colours();
    constexpr double width = 1.5;
    const QPen pen = line.indicator < 0
        ? QPen(colours.accent, width)
        : linePen(colours,
                  m_indicators[std::size_t(line.indicator)].lines()[std::size_t(line.part)].colour,
                  width);
    // Some points more on both sides: how lines join there is seen here.
    constexpr double reach = 4;
    const auto byX = [](const QPointF &point) { return point.x(); };
    auto first = std::ranges::lower_bound(line.points, clip.left() - reach, {}, byX);
    auto last = std::ranges::upper_bound(line.points, clip.right() + 1 + reach, {}, byX);
    constexpr std::ptrdiff_t more = 2;
    first -= std::min(more, first - line.points.begin());
    last += std::min(more, line.points.end() - last);
    if (line.histogram) {
        const Plot &plot = m_plots[std::size_t(line.plot)];
        const double zero = toY(plot, 0) / m_dpr, half = std::max(0.5, m_width * 0.3);
        for (; first != last; ++first) {
            if (std::isfinite(first->y())) {
                painter.fillRect(QRectF(QPointF(first->x() - half, std::min(zero, first->y())),
                                        QPointF(first->x() + half, std::max(zero, first->y()))),
                                 mixed(colours.surface, pen.color(), 0.6));
            }
        }
        return;
    }
    if (pen.style() != Qt::SolidLine) { // its dashes begin where it begins
        first = line.points.begin();
        last = line.points.end();
    }
    painter.setRenderHint(QPainter::Antialiasing, true);
    painter.setPen(pen);
    const auto known = [](const QPointF &point) { return std::isfinite(point.y()); };
    while (first != last) {
        first = std::find_if(first, last, known);
        const auto end = std::find_if_not(first, last, known);
        if (end - first > 1)
            painter.drawPolyline(&*first, int(end - first));
        first = end;
    }
    painter.setRenderHint(QPainter::Antialiasing, false);
}

void ChartScene::paintAxes(QPainter &painter, const QRect &clip)
{
    const Colours &colours = m_theme.colours();
    painter.fillRect(QRect(m_priceAxis.left(), 0, 1, m_timeAxis.top()), colours.separator);
    painter.fillRect(QRect(0, m_timeAxis.top(), m_size.width(), 1), colours.separator);
    if (newest() < 0)
        return;
    for (const Plot &plot : m_plots) {
        for (const Plot::Label &label : plot.labels) {
            const int middle = std::clamp(
                int(label.y / m_dpr), plot.area.top() + m_text.height() / 2, plot.area.bottom());
            const QRect place(m_priceAxis.left(), middle - m_text.height() / 2, m_priceAxis.width(),
                              m_text.height());
            if (!place.intersects(clip))
                continue;
            m_text.draw(painter, QPointF(place.left() + 6, place.top() + m_text.ascent()),
                        label.text, colours.secondary);
        }
    }
    if (!clip.intersects(m_timeAxis))
        return;
    const ColumnPlan sight = plan();
    for (const TimeTick &tick : m_ticks) {
        const QString text = m_times.label(tick, m_series->interval());
        const double width = m_text.width(text);
        const double left = sight.middle(tick.index) / m_dpr - width / 2;
        if (left < 2 || left + width > m_timeAxis.width() - 2 || left > clip.right() + 1
            || left + width < clip.left())
            continue;
        m_text.draw(painter, QPointF(int(left), m_timeAxis.top() + 5 + m_text.ascent()), text,
                    tick.rank == TimeTick::Rank::Time ? colours.secondary : colours.text);
    }
}

void ChartScene::paintLegends(QPainter &painter, const QRect &clip)
{
    const Colours &colours = m_theme.colours();
    const auto inkOf = [&colours, this](const LegendPart &part) {
        if (m_dimmed)
            return colours.stale;
        switch (part.ink) {
        case LegendPart::Ink::Text:
            return colours.text;
        case LegendPart::Ink::Secondary:
            return colours.secondary;
        case LegendPart::Ink::Up:
            return colours.up;
        case LegendPart::Ink::Down:
            return colours.down;
        case LegendPart::Ink::Line:
            break;
        }
        return linePen(colours, part.line, 1).color();
    };
    for (const Plot &plot : m_plots) {
        if (!plot.header.intersects(clip))
            continue;
        for (const LegendPart &part : plot.legend) {
            if (part.rect.adjusted(-2, 0, 2, 0).intersects(clip)) {
                m_text.drawOn(painter, part.rect.topLeft() + QPoint(0, m_text.ascent()), part.text,
                              inkOf(part), colours.surface);
            }
        }
    }
}

void ChartScene::paintOlder(QPainter &painter, const QRect &clip)
{
    const QRect area = firstArea();
    const bool atStart = newest() >= 0 && plan().from == 0;
    if (!atStart && m_older != Older::Loading)
        return;
    const QString text = m_older == Older::Loading ? Words::loading()
        : m_older == Older::Complete               ? Words::complete()
                                                   : QString();
    const QRect place(area.left() + 8, area.bottom() - m_text.height() - 4,
                      int(m_text.width(text)) + 2, m_text.height());
    if (text.isEmpty() || newest() < 0 || !place.intersects(clip))
        return;
    m_text.draw(painter, QPointF(place.left(), place.top() + m_text.ascent()), text,
                m_theme.colours().secondary);
}

} // namespace mm
