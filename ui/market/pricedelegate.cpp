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

} // namespace

void PriceDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    const auto look = index.data(TickerModel::StyleRole).value<CellStyle>();
    const Colours &colours = theme().colours();
    const QColor trend = look.trend > 0 ? colours.up
        : look.trend < 0                ? colours.down
                                        : option.palette.color(QPalette::Text);
    paintBackground(painter, option);
    if (look.tint > 0) {
        QColor tint = trend;
        tint.setAlpha(look.tint / 5);
        painter->fillRect(option.rect, tint);
    }
    const bool left = index.column() == TickerModel::SymbolColumn;
    QStyleOptionViewItem slanted;
    if (look.stale) {
        slanted = option;
        slanted.font.setItalic(true);
    } else if (look.arrow != 0) {
        paintArrow(painter, option.rect, look.arrow, trend);
    }
    paintText(painter, look.stale ? slanted : option, index.data(Qt::DisplayRole).toString(),
              look.fraction, left, look.stale ? colours.stale : trend, left ? 0 : arrowRoom);
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
