// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "ui/chart/chartgeometry.h"
#include "ui/chart/drawings.h"

#include <QLineF>
#include <QPointF>
#include <QRectF>
#include <QString>

#include <optional>
#include <vector>

namespace mm {

class Formatting;

inline constexpr double notePadding = 4; ///< pixels between a note's box and its text

/// Where a drawing is in a chart, in pixels: what is painted is what the mouse finds.
struct DrawingShape {
    struct Label {
        QRectF place;
        QString text;
    };
    std::vector<QLineF> lines; ///< within the plot
    std::vector<QPointF> handles; ///< of its anchors, in their order; a horizontal line's moves
    std::vector<Label> labels;
    QRectF box; ///< of a note's text; empty of others
    QString text; ///< of a note, in its box
};

/// Empty where the chart has no candles.
[[nodiscard]] DrawingShape shapeOf(const Drawing &drawing, const ChartGeometry &geometry,
                                   const Formatting &formatting);
/// The part of a line inside a rectangle; nothing outside.
[[nodiscard]] std::optional<QLineF> clippedLine(const QLineF &line, const QRectF &to);
[[nodiscard]] double distanceTo(const QLineF &line, const QPointF &point);

} // namespace mm
