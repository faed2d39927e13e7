// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "ui/chart/drawinglayer.h"

namespace mm {

DrawingLayer::DrawingLayer(const Theme &, const Formatting &, QObject *parent) : QObject(parent) { }

void DrawingLayer::setDrawings(Drawings *drawings)
{
    m_drawings = drawings;
}

void DrawingLayer::setTool(std::optional<Drawing::Kind> tool)
{
    m_tool = tool;
}

void DrawingLayer::paint(QPainter &, const ChartGeometry &) const { }

bool DrawingLayer::press(const QMouseEvent &, const ChartGeometry &)
{
    return false;
}

bool DrawingLayer::move(const QMouseEvent &, const ChartGeometry &)
{
    return false;
}

bool DrawingLayer::release(const QMouseEvent &, const ChartGeometry &)
{
    return false;
}

bool DrawingLayer::key(const QKeyEvent &, const ChartGeometry &)
{
    return false;
}

std::optional<Qt::CursorShape> DrawingLayer::cursorAt(const QPointF &, const ChartGeometry &) const
{
    return std::nullopt;
}

} // namespace mm
