// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "ui/chart/drawinglayer.h"

#include "ui/chart/drawingshape.h"
#include "ui/common/theme.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QScopedValueRollback>

#include <algorithm>
#include <cmath>
#include <utility>

namespace mm {

namespace {

constexpr double tremble = 3; ///< pixels a press may move and still be a click
constexpr int wideStep = 10; ///< times as far, with Shift

/// Of a line that has no width of its own on screen: the price a pixel stands for.
Decimal pixelOf(const ChartGeometry &geometry, double y)
{
    const auto step = Decimal::subtract(geometry.priceAt(y - 1), geometry.priceAt(y));
    const Decimal tick = Decimal::fromUnits(1, geometry.series->priceDigits());
    return step ? std::max(step->abs(), tick) : tick;
}

DrawingAnchor shifted(const DrawingAnchor &anchor, double candles, const Decimal &price,
                      const ChartGeometry &geometry)
{
    DrawingAnchor moved = anchor;
    if (candles != 0) {
        const double index = geometry.indexOfTime(anchor.time) + candles;
        moved.time = std::clamp<qint64>(geometry.timeOfIndex(index), 0, Drawing::maxTime);
    }
    if (const auto sum = Decimal::add(anchor.price, price))
        moved.price = *sum;
    return moved;
}

} // namespace

DrawingLayer::DrawingLayer(const Theme &theme, const Formatting &formatting, QObject *parent) :
    QObject(parent), m_theme(theme), m_formatting(formatting)
{
    connect(&theme, &Theme::changed, this, &DrawingLayer::repaintNeeded);
}

void DrawingLayer::setDrawings(Drawings *drawings)
{
    if (drawings == m_drawings)
        return;
    if (m_drawings)
        m_drawings->disconnect(this);
    m_drawings = drawings;
    if (m_drawings)
        connect(m_drawings, &Drawings::changed, this, &DrawingLayer::drawingsChanged);
    m_action.reset();
    select({});
    emit repaintNeeded();
}

void DrawingLayer::setTool(std::optional<Drawing::Kind> tool)
{
    if (m_action && !m_action->index)
        m_action.reset();
    if (tool)
        select({});
    if (std::exchange(m_tool, tool) != tool)
        emit toolChanged();
    emit repaintNeeded();
}

void DrawingLayer::select(std::optional<int> index)
{
    if (index && (!m_drawings || *index < 0 || *index >= int(m_drawings->all().size())))
        index.reset();
    if (std::exchange(m_selected, index) == index)
        return;
    emit selectionChanged();
    emit repaintNeeded();
}

void DrawingLayer::change(const std::function<void()> &how)
{
    const QScopedValueRollback guard(m_changing, true);
    how();
}

// By somebody else: an index may mean another drawing now.
void DrawingLayer::drawingsChanged()
{
    if (!m_changing) {
        m_action.reset();
        select({});
    }
    emit repaintNeeded();
}

std::optional<DrawingLayer::Hit> DrawingLayer::hitAt(const QPointF &at,
                                                     const ChartGeometry &geometry) const
{
    if (!m_drawings || !geometry.plot.contains(at))
        return std::nullopt;
    const std::vector<Drawing> &all = m_drawings->all();
    if (m_selected) {
        const DrawingShape shape = shapeOf(all[std::size_t(*m_selected)], geometry, m_formatting);
        for (std::size_t i = 0; i < shape.handles.size(); ++i) {
            if (QLineF(shape.handles[i], at).length() <= tolerance)
                return Hit{*m_selected, int(i)};
        }
    }
    for (int index = int(all.size()) - 1; index >= 0; --index) { // those above first
        const DrawingShape shape = shapeOf(all[std::size_t(index)], geometry, m_formatting);
        const bool isOnLine = std::ranges::any_of(
            shape.lines, [&at](const QLineF &line) { return distanceTo(line, at) <= tolerance; });
        if (isOnLine || shape.box.contains(at))
            return Hit{index};
    }
    return std::nullopt;
}

DrawingAnchor DrawingLayer::anchorAt(const QPointF &at, const ChartGeometry &geometry) const
{
    const qint64 time = geometry.timeOfIndex(std::round(geometry.indexAt(at.x())));
    return {std::clamp<qint64>(time, 0, Drawing::maxTime), geometry.priceAt(at.y())};
}

bool DrawingLayer::press(const QMouseEvent &event, const ChartGeometry &geometry)
{
    const QPointF at = event.position();
    const bool usable = m_drawings && geometry.series && !geometry.series->isEmpty();
    if (!usable || event.button() != Qt::LeftButton)
        return false;
    if (m_action) { // the second click of two
        follow(at, geometry);
        m_action->awaitsClick = false;
        return true;
    }
    if (!geometry.plot.contains(at))
        return false;
    if (m_tool) {
        begin(at, geometry);
        return true;
    }
    const auto hit = hitAt(at, geometry);
    select(hit ? std::optional(hit->index) : std::nullopt);
    if (!hit)
        return false;
    const Drawing &drawing = m_drawings->all()[std::size_t(hit->index)];
    if (event.type() == QEvent::MouseButtonDblClick && drawing.kind == Drawing::Kind::Note) {
        emit noteRequested(hit->index);
        return true;
    }
    m_action = Action{.index = hit->index,
                      .handle = hit->handle,
                      .original = drawing,
                      .shown = drawing,
                      .from = at};
    return true;
}

void DrawingLayer::begin(const QPointF &at, const ChartGeometry &geometry)
{
    Drawing drawing;
    drawing.kind = *m_tool;
    drawing.colour = m_colour;
    drawing.anchors.assign(std::size_t(anchorCount(*m_tool)), anchorAt(at, geometry));
    m_action = Action{
        .handle = anchorCount(*m_tool) - 1, .original = drawing, .shown = drawing, .from = at};
    emit repaintNeeded();
}

bool DrawingLayer::move(const QMouseEvent &event, const ChartGeometry &geometry)
{
    if (!m_action)
        return false;
    follow(event.position(), geometry);
    return true;
}

void DrawingLayer::follow(const QPointF &at, const ChartGeometry &geometry)
{
    Action &action = *m_action;
    action.moved = action.moved || QLineF(action.from, at).length() > tremble;
    if (!action.moved || !geometry.series || geometry.series->isEmpty())
        return;
    action.shown = action.original;
    std::vector<DrawingAnchor> &anchors = action.shown.anchors;
    const bool isHorizontal = action.shown.kind == Drawing::Kind::HorizontalLine;
    if (action.handle != wholeDrawing && !(isHorizontal && action.index)) {
        anchors[std::size_t(action.handle)] = anchorAt(at, geometry);
    } else {
        // All by the same amounts, so that exact prices and the shape stay.
        const double candles = isHorizontal
            ? 0
            : std::round(geometry.indexAt(at.x()) - geometry.indexAt(action.from.x()));
        const auto price =
            Decimal::subtract(geometry.priceAt(at.y()), geometry.priceAt(action.from.y()));
        for (DrawingAnchor &anchor : anchors)
            anchor = shifted(anchor, candles, price.value_or(Decimal()), geometry);
    }
    emit repaintNeeded();
}

bool DrawingLayer::release(const QMouseEvent &event, const ChartGeometry &geometry)
{
    if (!m_action || event.button() != Qt::LeftButton)
        return false;
    follow(event.position(), geometry);
    const bool isNew = !m_action->index;
    if (isNew && !m_action->moved && anchorCount(m_action->shown.kind) == 2) {
        m_action->awaitsClick = true; // the pointer leads the second anchor to it
        return true;
    }
    if (!m_action->awaitsClick)
        finish();
    return true;
}

void DrawingLayer::finish()
{
    const Action action = *std::exchange(m_action, std::nullopt);
    if (action.index) {
        change([this, &action] { m_drawings->replace(*action.index, action.shown); });
        emit repaintNeeded();
        return;
    }
    bool fits = false;
    change([this, &action, &fits] { fits = m_drawings->add(action.shown); });
    setTool({});
    if (!fits) {
        emit full();
        return;
    }
    const int index = int(m_drawings->all().size()) - 1;
    select(index);
    if (action.shown.kind == Drawing::Kind::Note)
        emit noteRequested(index);
}

bool DrawingLayer::key(const QKeyEvent &event, const ChartGeometry &geometry)
{
    if (!m_drawings)
        return false;
    if (event.key() == Qt::Key_Escape)
        return escape();
    if (event.matches(QKeySequence::Undo)) {
        if (!m_drawings->canUndo() || m_action)
            return false;
        m_drawings->undo();
        return true;
    }
    if (!m_selected || m_action)
        return false;
    const int index = *m_selected;
    switch (event.key()) {
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        select({});
        change([this, index] { m_drawings->remove(index); });
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_drawings->all()[std::size_t(index)].kind != Drawing::Kind::Note)
            return false;
        emit noteRequested(index);
        return true;
    default:
        return nudge(event, geometry);
    }
}

bool DrawingLayer::nudge(const QKeyEvent &event, const ChartGeometry &geometry)
{
    if (!geometry.series || geometry.series->isEmpty())
        return false;
    const int far = event.modifiers().testFlag(Qt::ShiftModifier) ? wideStep : 1;
    int candles = 0, steps = 0;
    switch (event.key()) {
    case Qt::Key_Left:
        candles = -far;
        break;
    case Qt::Key_Right:
        candles = far;
        break;
    case Qt::Key_Up:
        steps = far;
        break;
    case Qt::Key_Down:
        steps = -far;
        break;
    default:
        return false;
    }
    Drawing drawing = m_drawings->all()[std::size_t(*m_selected)];
    if (drawing.kind == Drawing::Kind::HorizontalLine && steps == 0)
        return false; // it is everywhere already; the keys are the chart's
    const double y = geometry.y(geometry.unitsOf(drawing.anchors[0].price));
    const auto away = Decimal::multiply(pixelOf(geometry, y), steps);
    for (DrawingAnchor &anchor : drawing.anchors)
        anchor = shifted(anchor, candles, away.value_or(Decimal()), geometry);
    change([this, &drawing] { m_drawings->replace(*m_selected, drawing); });
    return true;
}

bool DrawingLayer::escape()
{
    if (m_action) {
        const bool isNew = !m_action->index;
        m_action.reset();
        if (isNew)
            setTool({});
        emit repaintNeeded();
        return true;
    }
    if (m_tool) {
        setTool({});
        return true;
    }
    const bool hadSelection = m_selected.has_value();
    select({});
    return hadSelection;
}

std::optional<Qt::CursorShape> DrawingLayer::cursorAt(const QPointF &at,
                                                      const ChartGeometry &geometry) const
{
    if (!m_drawings || !geometry.plot.contains(at))
        return std::nullopt;
    if (m_tool || (m_action && !m_action->index))
        return Qt::CrossCursor;
    const auto hit = m_action ? Hit{*m_action->index, m_action->handle} : hitAt(at, geometry);
    if (!hit)
        return std::nullopt;
    const Drawing &drawing = m_drawings->all()[std::size_t(hit->index)];
    if (drawing.kind == Drawing::Kind::HorizontalLine)
        return Qt::SizeVerCursor;
    return hit->handle == wholeDrawing ? Qt::SizeAllCursor : Qt::PointingHandCursor;
}

} // namespace mm
