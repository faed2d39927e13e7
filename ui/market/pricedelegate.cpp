// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "ui/market/pricedelegate.h"

#include "ui/common/theme.h"
#include "ui/market/tickermodel.h"

#include <QPainter>

namespace mm {

namespace {

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

/// What a cell of this colour becomes under a tint. An even fill costs a fraction of one that has
/// to be mixed with each pixel.
QColor tinted(const QColor &cell, const QColor &tint, int strength)
{
    const int share = strength / 5;
    const auto mix = [share](int from, int to) { return from + (to - from) * share / 255; };
    return {mix(cell.red(), tint.red()), mix(cell.green(), tint.green()),
            mix(cell.blue(), tint.blue())};
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
        const bool selected = option.state & QStyle::State_Selected;
        painter->fillRect(option.rect,
                          tinted(selected ? colours.selection : colours.surface, trend, look.tint));
    }
    const QColor colour = look.stale ? colours.stale : look.quiet ? colours.secondary : trend;
    const bool left = TickerModel::isText(index.column());
    if (look.sign != PriceSign::None)
        paintSign(painter, option.rect, look.sign, colour);
    else if (live && look.arrow != 0)
        m_arrows.paint(painter, option.rect, look.arrow, trend);
    const QString text = index.data(Qt::DisplayRole).toString();
    const int gutter = left ? 0 : arrowRoom;
    if (look.stale) {
        QStyleOptionViewItem slanted = option;
        slanted.font.setItalic(true);
        paintText(painter, slanted, text, look.fraction, left, colour, gutter);
    } else {
        paintText(painter, option, text, look.fraction, left, colour, gutter);
    }
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
