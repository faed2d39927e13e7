// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
// Wheel, mouse, keys and touch-pad of a chart.
#include "ui/chart/chartview.h"
#include "ui/chart/drawinglayer.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QNativeGestureEvent>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace mm {

namespace {

constexpr double keyZoom = 1.25;
constexpr double wheelStep = 120; ///< QWheelEvent's eighths of a degree for one notch
constexpr double wheelZoom = 1.2; ///< a notch
constexpr int reach = 4; ///< pixels around a separator

} // namespace

void ChartView::scrollByPixels(double pixels)
{
    placed(m_scene.scrollTo(m_scene.right() - pixels / m_scene.candleWidth()));
}

bool ChartView::event(QEvent *event)
{
    if (event->type() == QEvent::NativeGesture) {
        pinch(*static_cast<QNativeGestureEvent *>(event));
        return true;
    }
    if (event->type() == QEvent::ShortcutOverride) {
        // Letters and arrows are the chart's while it has the focus.
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_A && key->modifiers() == Qt::NoModifier)
            event->accept();
    }
    return QWidget::event(event);
}

void ChartView::pinch(const QNativeGestureEvent &event)
{
    if (event.gestureType() == Qt::ZoomNativeGesture)
        placed(m_scene.zoom(std::clamp(1 + event.value(), 0.5, 2.0), event.position().x()));
}

void ChartView::wheelEvent(QWheelEvent *event)
{
    event->accept();
    if (event->position().x() >= m_scene.priceAxis().left()) {
        setAutomatic(false);
        repaintRegion(m_scene.scaleBy(std::pow(wheelZoom, -event->angleDelta().y() / wheelStep)));
        return;
    }
    // A touch-pad tells pixels: two fingers move the chart, with Ctrl they zoom as a wheel does.
    const QPoint pixels = event->pixelDelta();
    const bool zooms = event->modifiers().testFlag(Qt::ControlModifier);
    if (!pixels.isNull() && !zooms) {
        scrollByPixels(std::abs(pixels.x()) >= std::abs(pixels.y()) ? pixels.x() : pixels.y());
        return;
    }
    const QPoint angle = event->angleDelta();
    if (std::abs(angle.x()) > std::abs(angle.y())) {
        scrollByPixels(angle.x());
        return;
    }
    placed(m_scene.zoom(std::pow(wheelZoom, angle.y() / wheelStep), event->position().x()));
}

int ChartView::separatorAt(const QPoint &at)
{
    const std::vector<ChartScene::Plot> &plots = m_scene.plots();
    for (std::size_t plot = 1; plot < plots.size(); ++plot) {
        const QRect &header = plots[plot].header;
        if (std::abs(at.y() - header.top()) <= reach && at.x() <= header.right())
            return int(plot);
    }
    return 0;
}

ChartView::Grip ChartView::gripAt(const QPoint &at)
{
    if (separatorAt(at) > 0)
        return Grip::Separator;
    if (m_scene.timeAxis().contains(at))
        return Grip::TimeAxis;
    if (at.x() >= m_scene.priceAxis().left())
        return Grip::PriceAxis;
    return Grip::Plot;
}

void ChartView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return QWidget::mousePressEvent(event);
    m_gripAt = event->position();
    m_grip = gripAt(event->pos());
    m_separator = separatorAt(event->pos());
    if (m_grip == Grip::Plot && m_drawings && m_drawings->press(*event, m_scene.geometry()))
        m_grip = Grip::Drawing;
    showCursorAt(event->position());
}

void ChartView::mouseMoveEvent(QMouseEvent *event)
{
    if (m_grip == Grip::Drawing || (m_grip == Grip::None && m_drawings)) {
        if (m_drawings && m_drawings->move(*event, m_scene.geometry())) {
            followPointer(event->position());
            return showCursorAt(event->position());
        }
    }
    if (m_grip != Grip::None && m_grip != Grip::Drawing)
        dragTo(event->position());
    followPointer(event->position());
    showCursorAt(event->position());
}

void ChartView::dragTo(const QPointF &at)
{
    const QPointF by = at - m_gripAt;
    m_gripAt = at;
    constexpr double perPixel = 1.006;
    switch (m_grip) {
    case Grip::Plot:
        if (!m_scene.isAutomatic())
            repaintRegion(m_scene.shiftPrices(-by.y()));
        if (by.x() != 0)
            scrollByPixels(by.x());
        break;
    case Grip::PriceAxis:
        if (by.y() != 0) {
            setAutomatic(false);
            repaintRegion(m_scene.scaleBy(std::pow(perPixel, by.y())));
        }
        break;
    case Grip::TimeAxis:
        placed(m_scene.zoom(std::pow(perPixel, by.x()), m_scene.geometry().plot.right()));
        break;
    case Grip::Separator:
        placed(m_scene.moveSeparator(m_separator, int(at.y())));
        break;
    case Grip::None:
    case Grip::Drawing:
        break;
    }
}

void ChartView::mouseReleaseEvent(QMouseEvent *event)
{
    if (m_drawings && m_grip == Grip::Drawing)
        m_drawings->release(*event, m_scene.geometry());
    m_grip = Grip::None;
    showCursorAt(event->position());
}

void ChartView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const Grip grip = gripAt(event->pos());
    if (grip == Grip::PriceAxis)
        setAutomatic(true);
    else if (grip == Grip::TimeAxis)
        goToNewest();
    else
        mousePressEvent(event);
}

void ChartView::showCursorAt(const QPointF &at)
{
    std::optional<Qt::CursorShape> shape;
    const Grip grip = m_grip == Grip::None ? gripAt(at.toPoint()) : m_grip;
    if (grip == Grip::Separator || grip == Grip::PriceAxis)
        shape = Qt::SizeVerCursor;
    else if (grip == Grip::TimeAxis)
        shape = Qt::SizeHorCursor;
    else if (m_grip == Grip::Plot)
        shape = Qt::ClosedHandCursor;
    else if (m_drawings)
        shape = m_drawings->cursorAt(at, m_scene.geometry());
    setCursor(shape.value_or(Qt::CrossCursor));
}

void ChartView::followPointer(const QPointF &at)
{
    const ChartGeometry place = m_scene.geometry();
    const bool inside = at.x() < m_scene.priceAxis().left() && at.y() < m_scene.timeAxis().top();
    if (!inside)
        return hideCrosshair();
    const double index = std::clamp(place.indexAt(at.x()), -1.0, 1e9);
    repaintRegion(m_scene.setCrosshair(
        ChartScene::Crosshair{.index = int(std::lround(index)), .y = std::floor(at.y())}));
}

void ChartView::hideCrosshair()
{
    repaintRegion(m_scene.setCrosshair({}));
}

void ChartView::leaveEvent(QEvent *event)
{
    hideCrosshair();
    QWidget::leaveEvent(event);
}

// From where it is, else from the newest candle in sight and its close.
void ChartView::moveCrosshair(int candles, double pixels)
{
    const CandleSeries *series = m_scene.series();
    if (!series || series->isEmpty())
        return;
    ChartGeometry place = m_scene.geometry();
    ChartScene::Crosshair next;
    if (m_scene.crosshair()) {
        next = *m_scene.crosshair();
        next.index = std::clamp(next.index + candles, 0, series->size() - 1);
        next.y = std::clamp(next.y + pixels, 0.0, m_scene.timeAxis().top() - 1.0);
    } else {
        next.index = std::clamp(int(place.indexAt(place.plot.right())), 0, series->size() - 1);
        next.y = std::floor(std::clamp(place.y(double(series->at(next.index).close)),
                                       place.plot.top(), place.plot.bottom() - 1));
    }
    // It never leaves what is in sight: the chart goes with it.
    const double x = place.x(next.index);
    if (x < place.plot.left())
        scrollByPixels(place.plot.left() - x + place.candleWidth);
    else if (x > place.plot.right())
        scrollByPixels(place.plot.right() - x - place.candleWidth);
    repaintRegion(m_scene.setCrosshair(next));
    announceCrosshair();
}

void ChartView::announceCrosshair()
{
    setAccessibleDescription(m_scene.legendText());
    QAccessibleEvent event(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
}

bool ChartView::crosshairKey(const QKeyEvent &event)
{
    constexpr double pixels = 8;
    const int page = int(m_scene.visibleCandles());
    switch (event.key()) {
    case Qt::Key_Left:
        moveCrosshair(-1, 0);
        return true;
    case Qt::Key_Right:
        moveCrosshair(1, 0);
        return true;
    case Qt::Key_Up:
        moveCrosshair(0, -pixels);
        return true;
    case Qt::Key_Down:
        moveCrosshair(0, pixels);
        return true;
    case Qt::Key_Home:
        moveCrosshair(-page, 0);
        return true;
    case Qt::Key_End:
        moveCrosshair(page, 0);
        return true;
    default:
        return false;
    }
}

bool ChartView::placeKey(const QKeyEvent &event)
{
    const double screen = m_scene.geometry().plot.width();
    const double step = std::max(m_scene.candleWidth(), screen / 20);
    constexpr double shift = 16;
    switch (event.key()) {
    case Qt::Key_Left:
        scrollByPixels(step);
        return true;
    case Qt::Key_Right:
        scrollByPixels(-step);
        return true;
    case Qt::Key_PageUp:
        scrollByPixels(screen);
        return true;
    case Qt::Key_PageDown:
        scrollByPixels(-screen);
        return true;
    case Qt::Key_Home:
        goToOldest();
        return true;
    case Qt::Key_End:
        goToNewest();
        return true;
    case Qt::Key_Plus:
    case Qt::Key_Equal: // the same key without Shift on many keyboards
        zoom(keyZoom);
        return true;
    case Qt::Key_Minus:
        zoom(1 / keyZoom);
        return true;
    case Qt::Key_Up:
    case Qt::Key_Down:
        setAutomatic(false);
        repaintRegion(m_scene.shiftPrices(event.key() == Qt::Key_Up ? shift : -shift));
        return true;
    case Qt::Key_A:
        setAutomatic(true);
        return true;
    default:
        return false;
    }
}

void ChartView::keyPressEvent(QKeyEvent *event)
{
    if (m_drawings && m_drawings->key(*event, m_scene.geometry()))
        return;
    const Qt::KeyboardModifiers modifiers = event->modifiers() & ~Qt::KeypadModifier;
    if (event->key() == Qt::Key_Escape && m_scene.crosshair())
        return hideCrosshair();
    const bool plus = event->key() == Qt::Key_Plus;
    if (modifiers == Qt::ShiftModifier && !plus && crosshairKey(*event))
        return;
    if ((modifiers == Qt::NoModifier || plus) && placeKey(*event))
        return;
    QWidget::keyPressEvent(event);
}

} // namespace mm
