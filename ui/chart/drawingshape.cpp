// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "ui/chart/drawingshape.h"

#include "ui/common/formatting.h"

#include <QFontMetricsF>
#include <QGuiApplication>

#include <algorithm>
#include <cmath>

namespace mm {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr double padding = 4; ///< between a line's start and its label
constexpr double lineGap = 2; ///< so that a label's ground does not cover its line
constexpr double handleFromEdge = 24; ///< of a horizontal line
constexpr int noteCharacters = 32; ///< about as many in a line of a note
constexpr int noteLines = 8; ///< shown of a note

class Shaper
{
public:
    Shaper(const Drawing &drawing, const ChartGeometry &geometry, const Formatting &formatting) :
        m_drawing(drawing), m_geometry(geometry), m_formatting(formatting),
        m_metrics(QGuiApplication::font())
    { }

    DrawingShape shape()
    {
        for (const DrawingAnchor &anchor : m_drawing.anchors)
            m_shape.handles.emplace_back(m_geometry.x(m_geometry.indexOfTime(anchor.time)),
                                         y(anchor.price));
        switch (m_drawing.kind) {
        case Drawing::Kind::HorizontalLine:
            horizontal();
            break;
        case Drawing::Kind::TrendLine:
            trend();
            break;
        case Drawing::Kind::Fibonacci:
            fibonacci();
            break;
        case Drawing::Kind::Note:
            note();
            break;
        }
        return std::move(m_shape);
    }

private:
    [[nodiscard]] double y(const Decimal &price) const
    {
        return m_geometry.y(m_geometry.unitsOf(price));
    }
    [[nodiscard]] QString price(const Decimal &value) const
    {
        const int digits = m_geometry.series->priceDigits();
        return m_formatting.price(value.rounded(digits), digits);
    }
    void line(const QLineF &whole)
    {
        if (const auto part = clippedLine(whole, m_geometry.plot))
            m_shape.lines.push_back(*part);
    }
    /// Above a point of a line, inside the plot.
    void label(const QString &text, double left, double above)
    {
        const double width = m_metrics.horizontalAdvance(text);
        if (above < m_geometry.plot.top() || above > m_geometry.plot.bottom())
            return;
        const double top = above - m_metrics.height() - lineGap;
        const double x = std::clamp(
            left, m_geometry.plot.left() + padding,
            std::max(m_geometry.plot.left() + padding, m_geometry.plot.right() - width - padding));
        m_shape.labels.push_back(
            {{x, top < m_geometry.plot.top() ? above + lineGap : top, width, m_metrics.height()},
             text});
    }

    void horizontal()
    {
        const QRectF &plot = m_geometry.plot;
        const double at = y(m_drawing.anchors[0].price);
        m_shape.handles[0] = {plot.right() - handleFromEdge, at};
        line({plot.left(), at, plot.right(), at});
        label(price(m_drawing.anchors[0].price), plot.left() + padding, at);
    }

    void trend()
    {
        const QLineF whole(m_shape.handles[0], m_shape.handles[1]);
        line(whole);
        const Decimal &from = m_drawing.anchors[0].price, &to = m_drawing.anchors[1].price;
        const auto change = Decimal::subtract(to, from);
        if (!change || m_shape.lines.empty())
            return;
        QString text = m_formatting.signedAmount(change->rounded(m_geometry.series->priceDigits()),
                                                 m_geometry.series->priceDigits());
        if (const auto percent = changePercent(to, from))
            text += u" ("_s + m_formatting.percent(percent) + u')';
        label(text, m_shape.handles[1].x() + padding, m_shape.handles[1].y());
    }

    void fibonacci()
    {
        const double left = std::min(m_shape.handles[0].x(), m_shape.handles[1].x());
        const double right = std::max(m_shape.handles[0].x(), m_shape.handles[1].x());
        // Reaches on to the right, where it is looked at.
        const double end = std::max(right, m_geometry.plot.right());
        for (const FibonacciLevel &level : fibonacciLevels(m_drawing)) {
            const double at = y(level.price);
            line({left, at, end, at});
            const QString share = m_formatting.price(level.percent, level.percent.scale());
            label(u"%1 %  %2"_s.arg(share, price(level.price)), left + padding, at);
        }
        line({m_shape.handles[0], m_shape.handles[1]});
    }

    void note()
    {
        QStringList rows;
        const double most = m_metrics.averageCharWidth() * noteCharacters;
        for (const QString &paragraph : m_drawing.text.split(u'\n'))
            wrap(paragraph, most, rows);
        if (rows.size() > noteLines) {
            rows = rows.mid(0, noteLines);
            rows.last() += u'…';
        }
        double width = m_metrics.averageCharWidth();
        for (const QString &row : std::as_const(rows))
            width = std::max(width, m_metrics.horizontalAdvance(row));
        const double height = m_metrics.lineSpacing() * double(std::max<qsizetype>(1, rows.size()));
        const QPointF corner = m_shape.handles[0] + QPointF(2 * padding, 2 * padding);
        m_shape.box = {corner, QSizeF(width + 2 * notePadding, height + 2 * notePadding)};
        m_shape.text = rows.join(u'\n');
        line({m_shape.handles[0], corner});
    }

    /// By words, and inside a word where it alone is too long.
    void wrap(const QString &paragraph, double most, QStringList &rows) const
    {
        QString row;
        for (const QString &word : paragraph.split(u' ')) {
            if (!row.isEmpty() && m_metrics.horizontalAdvance(row + u' ' + word) > most) {
                rows += row;
                row.clear();
            }
            row += row.isEmpty() ? word : u' ' + word;
            while (m_metrics.horizontalAdvance(row) > most && row.size() > 1) {
                qsizetype fit = 1;
                while (m_metrics.horizontalAdvance(row.left(fit + 1)) <= most)
                    ++fit;
                if (row.at(fit - 1).isHighSurrogate()) // not between the halves of a character
                    fit = fit > 1 ? fit - 1 : 2;
                rows += row.left(fit);
                row = row.mid(fit);
            }
        }
        rows += row;
    }

    const Drawing &m_drawing;
    const ChartGeometry &m_geometry;
    const Formatting &m_formatting;
    const QFontMetricsF m_metrics;
    DrawingShape m_shape;
};

} // namespace

DrawingShape shapeOf(const Drawing &drawing, const ChartGeometry &geometry,
                     const Formatting &formatting)
{
    const bool whole = int(drawing.anchors.size()) == anchorCount(drawing.kind);
    if (!geometry.series || geometry.series->isEmpty() || !whole)
        return {};
    return Shaper(drawing, geometry, formatting).shape();
}

// Liang and Barsky. Painting what is far outside costs time, with dashes a great deal of it.
std::optional<QLineF> clippedLine(const QLineF &line, const QRectF &to)
{
    const double numbers[] = {line.x1(), line.y1(), line.dx(), line.dy()};
    if (!std::ranges::all_of(numbers, [](double number) { return std::isfinite(number); }))
        return std::nullopt;
    double from = 0, until = 1;
    const double steps[] = {-line.dx(), line.dx(), -line.dy(), line.dy()};
    const double rooms[] = {line.x1() - to.left(), to.right() - line.x1(), line.y1() - to.top(),
                            to.bottom() - line.y1()};
    for (int side = 0; side < 4; ++side) {
        if (steps[side] == 0) {
            if (rooms[side] < 0)
                return std::nullopt;
            continue;
        }
        const double share = rooms[side] / steps[side];
        if (steps[side] < 0)
            from = std::max(from, share);
        else
            until = std::min(until, share);
    }
    if (from > until)
        return std::nullopt;
    return QLineF(line.pointAt(from), line.pointAt(until));
}

double distanceTo(const QLineF &line, const QPointF &point)
{
    const QPointF along(line.dx(), line.dy());
    const double square = QPointF::dotProduct(along, along);
    const double share = square > 0
        ? std::clamp(QPointF::dotProduct(point - line.p1(), along) / square, 0.0, 1.0)
        : 0.0;
    return QLineF(line.pointAt(share), point).length();
}

} // namespace mm
