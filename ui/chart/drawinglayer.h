// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "ui/chart/chartgeometry.h"
#include "ui/chart/drawings.h"

#include <QObject>

class QKeyEvent;
class QMouseEvent;
class QPainter;

namespace mm {

class Formatting;
class Theme;

/// What the user draws over a chart: paints a product's drawings, and makes, moves, changes and
/// removes them by mouse and keys. The chart asks it first; what it does not use is the chart's
/// (crosshair, panning).
class DrawingLayer : public QObject
{
    Q_OBJECT
public:
    DrawingLayer(const Theme &theme, const Formatting &formatting, QObject *parent = nullptr);

    /// Those shown from now on; null: none. Must outlive this, or be replaced.
    void setDrawings(Drawings *drawings);
    /// The kind the next press begins; nothing: press and drag select and move.
    void setTool(std::optional<Drawing::Kind> tool);
    [[nodiscard]] std::optional<Drawing::Kind> tool() const { return m_tool; }
    [[nodiscard]] std::optional<int> selected() const { return m_selected; }

    void paint(QPainter &painter, const ChartGeometry &geometry) const;
    // True: used, and not the chart's.
    bool press(const QMouseEvent &event, const ChartGeometry &geometry);
    bool move(const QMouseEvent &event, const ChartGeometry &geometry);
    bool release(const QMouseEvent &event, const ChartGeometry &geometry);
    bool key(const QKeyEvent &event, const ChartGeometry &geometry);
    /// The shape of the pointer over what is there; nothing: the chart's.
    [[nodiscard]] std::optional<Qt::CursorShape> cursorAt(const QPointF &at,
                                                          const ChartGeometry &geometry) const;

signals:
    void repaintNeeded();
    void toolChanged();
    void selectionChanged();
    /// A note is to be written (index of a new or an old one): the pane asks for its text.
    void noteRequested(int index);

private:
    Drawings *m_drawings = nullptr;
    std::optional<Drawing::Kind> m_tool;
    std::optional<int> m_selected;
};

} // namespace mm
