// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "ui/chart/chartgeometry.h"
#include "ui/chart/drawings.h"

#include <QObject>
#include <QPointF>

#include <functional>
#include <optional>

class QKeyEvent;
class QMouseEvent;
class QPainter;

namespace mm {

class Formatting;
class Theme;
struct DrawingShape;

/// What the user draws over a chart: paints a product's drawings, and makes, moves, changes and
/// removes them by mouse and keys. The chart asks it first; what it does not use is the chart's
/// (crosshair, panning).
///
/// Made by press, drag and release, or by two clicks with the pointer in between; new anchors lie
/// on candles. Del removes what is selected, the arrow keys move it by a candle or by about a pixel
/// of price (with Shift ten times as far), Enter opens a note, Ctrl+Z takes back, Esc gives up what
/// is under way, else the tool, else the selection.
class DrawingLayer : public QObject
{
    Q_OBJECT
public:
    static constexpr double tolerance = 6; ///< pixels from a line that still are on it

    DrawingLayer(const Theme &theme, const Formatting &formatting, QObject *parent = nullptr);

    /// Those shown from now on; null: none. Must outlive this, or be replaced.
    void setDrawings(Drawings *drawings);
    /// The kind the next press begins; nothing: press and drag select and move.
    void setTool(std::optional<Drawing::Kind> tool);
    [[nodiscard]] std::optional<Drawing::Kind> tool() const { return m_tool; }
    /// The place in the theme's table of line colours new drawings get.
    void setColour(int place) { m_colour = place; }
    [[nodiscard]] std::optional<int> selected() const { return m_selected; }
    /// An index that is not there: none.
    void select(std::optional<int> index);

    void paint(QPainter &painter, const ChartGeometry &geometry) const;
    // True: used, and not the chart's.
    bool press(const QMouseEvent &event, const ChartGeometry &geometry); ///< a double click too
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
    /// A note is to be written (index of a new or an old one): the pane asks for its text. A new
    /// one has none yet; without text it goes again.
    void noteRequested(int index);
    /// There are as many as there may be: what was drawn has gone.
    void full();

private:
    static constexpr int wholeDrawing = -1;
    struct Hit {
        int index = 0;
        int handle = wholeDrawing;
    };
    /// A drawing under the mouse that is not yet among the others as it is shown.
    struct Action {
        std::optional<int> index = {}; ///< of the one that is changed; nothing: a new one
        int handle = wholeDrawing;
        Drawing original = {}, shown = {};
        QPointF from = {}; ///< where the press was
        bool moved = false; ///< further than a trembling hand
        bool awaitsClick = false; ///< of the second anchor
    };
    [[nodiscard]] std::optional<Hit> hitAt(const QPointF &at, const ChartGeometry &geometry) const;
    [[nodiscard]] DrawingAnchor anchorAt(const QPointF &at, const ChartGeometry &geometry) const;
    void begin(const QPointF &at, const ChartGeometry &geometry);
    void follow(const QPointF &at, const ChartGeometry &geometry);
    void finish();
    bool nudge(const QKeyEvent &event, const ChartGeometry &geometry);
    bool escape();
    void change(const std::function<void()> &how);
    void drawingsChanged();
    void paintOne(QPainter &painter, const Drawing &drawing, const DrawingShape &shape,
                  bool chosen) const;

    const Theme &m_theme;
    const Formatting &m_formatting;
    Drawings *m_drawings = nullptr;
    std::optional<Drawing::Kind> m_tool;
    std::optional<int> m_selected;
    std::optional<Action> m_action;
    int m_colour = 0;
    bool m_changing = false; ///< by us
};

} // namespace mm
