// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
// What the user draws over a chart.
#include "ui/chart/chartpane.h"
#include "ui/chart/charttools.h"
#include "ui/chart/chartview.h"
#include "ui/chart/drawinglayer.h"
#include "ui/chart/drawingsdialog.h"
#include "ui/chart/noteeditor.h"
#include "ui/common/statusbanner.h"

namespace mm {

void ChartPane::setDrawingSource(DrawingSource source)
{
    m_drawingSource = std::move(source);
    m_tools->setDrawingOffered(bool(m_drawingSource));
    takeDrawings();
}

void ChartPane::takeDrawings()
{
    if (m_drawings)
        m_drawings->disconnect(this);
    m_note->keep();
    m_drawings = m_drawingSource && m_product.symbolId != 0 ? m_drawingSource(m_product) : nullptr;
    m_layer->setTool({});
    m_layer->setDrawings(m_drawings);
    m_tools->setCanUndo(m_drawings && m_drawings->canUndo());
    listDrawings();
    if (m_drawings) {
        connect(m_drawings, &Drawings::changed, this,
                [this] { m_tools->setCanUndo(m_drawings->canUndo()); });
    }
}

void ChartPane::connectDrawings()
{
    connect(m_tools, &ChartTools::drawingChosen, this, [this](std::optional<Drawing::Kind> tool) {
        m_layer->setTool(tool);
        m_view->setFocus();
    });
    connect(m_layer, &DrawingLayer::toolChanged, this,
            [this] { m_tools->setDrawing(m_layer->tool()); });
    connect(m_tools, &ChartTools::undoRequested, this, [this] {
        if (m_drawings)
            m_drawings->undo();
    });
    connect(m_tools, &ChartTools::clearRequested, this, [this] {
        if (m_drawings)
            m_drawings->removeAll();
    });
    connect(m_tools, &ChartTools::listRequested, this, &ChartPane::openDrawings);
    connect(m_layer, &DrawingLayer::noteRequested, this, &ChartPane::openNote);
    connect(m_layer, &DrawingLayer::full, this, [this] {
        m_banner->showMessage(
            StatusBanner::Tone::Warning,
            tr("There are %n drawing(s) on this product already, which is as many "
               "as there may be.",
               nullptr, Drawings::most));
    });
}

void ChartPane::openNote(int index)
{
    if (!m_drawings || index < 0 || index >= int(m_drawings->all().size()))
        return;
    const Drawing &note = m_drawings->all()[std::size_t(index)];
    if (note.anchors.empty())
        return;
    const ChartGeometry place = m_view->scene().geometry();
    const DrawingAnchor &anchor = note.anchors.front();
    m_note->open(*m_drawings, index,
                 {place.x(place.indexOfTime(anchor.time)), place.y(place.unitsOf(anchor.price))});
}

void ChartPane::openDrawings()
{
    if (!m_drawingsDialog) {
        m_drawingsDialog = new DrawingsDialog(m_parts.theme, m_parts.formatting, this);
        m_drawingsDialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_drawingsDialog, &DrawingsDialog::goToRequested, this, &ChartPane::goToDrawing);
        listDrawings();
    }
    m_drawingsDialog->show();
    m_drawingsDialog->raise();
    m_drawingsDialog->activateWindow();
}

void ChartPane::listDrawings()
{
    if (!m_drawingsDialog)
        return;
    const ChartGeometry place = m_view->scene().geometry();
    const QPointF middle = place.plot.center();
    DrawingAnchor usual{.time = m_parts.clock.wallMs() / 1'000};
    if (place.series && !place.series->isEmpty())
        usual = {place.timeOfIndex(place.indexAt(middle.x())), place.priceAt(middle.y())};
    const Symbol *known = symbol();
    m_drawingsDialog->setDrawings(m_drawings, productName(), known ? known->digits : 0, usual);
}

void ChartPane::goToDrawing(int index)
{
    if (!m_drawings || index < 0 || index >= int(m_drawings->all().size()))
        return;
    const Drawing &drawing = m_drawings->all()[std::size_t(index)];
    // A horizontal line is wherever one looks.
    if (drawing.kind != Drawing::Kind::HorizontalLine && !drawing.anchors.empty())
        m_view->showTime(drawing.anchors.front().time);
    m_layer->select(index);
}

} // namespace mm
