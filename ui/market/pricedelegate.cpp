// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "ui/market/pricedelegate.h"

#include "ui/common/theme.h"
#include "ui/market/tickermodel.h"

#include <QPainter>

namespace mm {

namespace {

void paintArrow(QPainter *painter, const QRect &cell, int direction, const QColor &colour)
{
    const qreal x = cell.x() + 6;
    const qreal middle = cell.y() + cell.height() / 2.0;
    const qreal half = 3.5 * direction;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(colour);
    const QPointF corners[] = {{x, middle + half}, {x + 8, middle + half}, {x + 4, middle - half}};
    painter->drawPolygon(corners, 3);
    painter->restore();
}

/// Where the arrow stands while a price is live: a clock, the bars of a pause, a cross.
void paintSign(QPainter *painter, const QRect &cell, PriceSign sign, const QColor &colour)
{
    const QPointF middle(cell.x() + 10, cell.y() + cell.height() / 2.0);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(colour, 1.5, Qt::SolidLine, Qt::RoundCap));
    painter->setBrush(Qt::NoBrush);
    switch (sign) {
    case PriceSign::Stale:
        painter->drawEllipse(middle, 4, 4);
        painter->drawLine(middle, middle + QPointF(0, -2.5));
        painter->drawLine(middle, middle + QPointF(2, 0));
        break;
    case PriceSign::Closed:
        painter->drawLine(middle + QPointF(-2, -3), middle + QPointF(-2, 3));
        painter->drawLine(middle + QPointF(2, -3), middle + QPointF(2, 3));
        break;
    case PriceSign::Lost:
        painter->drawLine(middle + QPointF(-3, -3), middle + QPointF(3, 3));
        painter->drawLine(middle + QPointF(-3, 3), middle + QPointF(3, -3));
        break;
    case PriceSign::None:
        break;
    }
    painter->restore();
}

} // namespace

void PriceDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    if (index.column() == TickerModel::ChartColumn) {
        paintBackground(painter, option);
        m_charts.paint(painter, option.rect,
                       index.data(TickerModel::SmallChartRole).value<SmallChart>(),
                       theme().colours());
        paintFocus(painter, option);
        return;
    }
    const auto look = index.data(TickerModel::StyleRole).value<CellStyle>();
    const Colours &colours = theme().colours();
    const bool live = !look.stale && !look.quiet;
    const QColor trend = look.trend > 0 ? colours.up
        : look.trend < 0                ? colours.down
                                        : option.palette.color(QPalette::Text);
    paintBackground(painter, option);
    if (look.tint > 0) {
        QColor tint = trend;
        tint.setAlpha(look.tint / 5);
        painter->fillRect(option.rect, tint);
    }
    const QColor colour = look.stale ? colours.stale : look.quiet ? colours.secondary : trend;
    const bool left = TickerModel::isText(index.column());
    QStyleOptionViewItem slanted;
    if (look.stale) {
        slanted = option;
        slanted.font.setItalic(true);
    }
    if (look.sign != PriceSign::None)
        paintSign(painter, option.rect, look.sign, colour);
    else if (live && look.arrow != 0)
        paintArrow(painter, option.rect, look.arrow, trend);
    paintText(painter, look.stale ? slanted : option, index.data(Qt::DisplayRole).toString(),
              look.fraction, left, colour, left ? 0 : arrowRoom);
    paintFocus(painter, option);
}

QSize PriceDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto look = index.data(TickerModel::StyleRole).value<CellStyle>();
    const QFontMetricsF metrics(option.font);
    const QString text = index.data(Qt::DisplayRole).toString();
    const qreal width = metrics.horizontalAdvance(text) + fractionPad(text, look.fraction, metrics);
    return {int(width) + 1 + 2 * margin + arrowRoom, int(metrics.height()) + 6};
}

} // namespace mm
