// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "ui/chart/drawinglayer.h"

#include "ui/chart/drawingshape.h"
#include "ui/common/theme.h"

#include <QGuiApplication>
#include <QPainter>
#include <QPen>

namespace mm {

namespace {

constexpr double lineWidth = 1.5, chosenLineWidth = 2.5;
constexpr double handleSize = 7;

} // namespace

void DrawingLayer::paint(QPainter &painter, const ChartGeometry &geometry) const
{
    if (!m_drawings)
        return;
    painter.save();
    painter.setClipRect(geometry.plot, Qt::IntersectClip);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(QGuiApplication::font()); // the one shapes are measured with
    const std::vector<Drawing> &all = m_drawings->all();
    const auto paintAt = [&](int index) {
        const bool isHeld = m_action && m_action->index == index;
        const Drawing &drawing = isHeld ? m_action->shown : all[std::size_t(index)];
        paintOne(painter, drawing, shapeOf(drawing, geometry, m_formatting), m_selected == index);
    };
    for (int index = 0; index < int(all.size()); ++index) {
        if (m_selected != index)
            paintAt(index);
    }
    if (m_selected)
        paintAt(*m_selected); // over the others
    if (m_action && !m_action->index)
        paintOne(painter, m_action->shown, shapeOf(m_action->shown, geometry, m_formatting), true);
    painter.restore();
}

void DrawingLayer::paintOne(QPainter &painter, const Drawing &drawing, const DrawingShape &shape,
                            bool chosen) const
{
    const Colours &colours = m_theme.colours();
    const QPen pen = linePen(colours, drawing.colour, chosen ? chosenLineWidth : lineWidth);
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    for (const QLineF &line : shape.lines)
        painter.drawLine(line);
    if (!shape.box.isEmpty()) {
        painter.setPen(QPen(pen.color(), pen.widthF()));
        painter.setBrush(colours.raised);
        painter.drawRoundedRect(shape.box, 3, 3);
        painter.setPen(colours.text);
        const double gap = notePadding;
        painter.drawText(shape.box.adjusted(gap, gap, 0, 0), Qt::AlignLeft | Qt::AlignTop,
                         shape.text);
    }
    painter.setPen(colours.text);
    for (const DrawingShape::Label &label : shape.labels) {
        QColor ground = colours.surface;
        ground.setAlphaF(0.8F); // readable over candles
        painter.fillRect(label.place, ground);
        painter.drawText(label.place, Qt::AlignCenter | Qt::TextDontClip, label.text);
    }
    const bool isNote = drawing.kind == Drawing::Kind::Note;
    if (!chosen && !isNote)
        return;
    painter.setPen(QPen(pen.color(), lineWidth));
    painter.setBrush(colours.surface);
    for (const QPointF &handle : shape.handles) {
        const double half = (chosen ? handleSize : handleSize / 2) / 2;
        painter.drawRect(QRectF(handle - QPointF(half, half), QSizeF(2 * half, 2 * half)));
    }
}

} // namespace mm
