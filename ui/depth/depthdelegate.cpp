// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "ui/depth/depthdelegate.h"

#include "ui/common/theme.h"
#include "ui/depth/depthmodel.h"

#include <QPainter>

namespace mm {
namespace {

constexpr int whole = 1000;
constexpr int barAlpha = 56; // text on it keeps its contrast in every theme
constexpr int balanceHeight = 3;

} // namespace

void DepthDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    using Look = DepthModel::Look;
    const Colours &colours = theme().colours();
    const auto look = index.data(DepthModel::LookRole).value<Look>();
    const int side = index.data(DepthModel::SideRole).toInt();
    const int bar = index.data(DepthModel::BarRole).toInt();
    const QString text = index.data(Qt::DisplayRole).toString();
    paintBackground(painter, option);
    if (side == 0) {
        paintMiddle(painter, option, text, bar, look == Look::Live);
        return paintFocus(painter, option);
    }
    const QColor colour = look != Look::Live ? colours.stale : side > 0 ? colours.up : colours.down;
    if (bar > 0) {
        QColor tint = colour;
        tint.setAlpha(barAlpha);
        const int room = option.rect.width() - 4;
        const int length = qMax(1, room * bar / whole);
        painter->fillRect(QRect(option.rect.right() - 1 - length, option.rect.y() + 2, length,
                                option.rect.height() - 4),
                          tint);
    }
    QStyleOptionViewItem slanted;
    if (look != Look::Live) {
        slanted = option;
        slanted.font.setItalic(true);
    }
    const bool coloured = index.column() == DepthModel::SideColumn
        || index.column() == DepthModel::PriceColumn || look != Look::Live;
    paintText(painter, look == Look::Live ? option : slanted, text,
              index.data(FractionRole).toInt(), index.column() == DepthModel::SideColumn,
              coloured ? colour : colours.text, 0);
    if (look == Look::Gone && !text.isEmpty()) {
        const int y = option.rect.center().y();
        painter->setPen(colours.stale);
        painter->drawLine(option.rect.left() + margin, y, option.rect.right() - margin, y);
    }
    paintFocus(painter, option);
}

void DepthDelegate::paintMiddle(QPainter *painter, const QStyleOptionViewItem &option,
                                const QString &text, int balance, bool live) const
{
    const Colours &colours = theme().colours();
    if (!(option.state & QStyle::State_Selected))
        painter->fillRect(option.rect, colours.window);
    QStyleOptionViewItem own = option;
    own.font.setItalic(!live);
    paintText(painter, own, text, 0, true, live ? colours.text : colours.stale, 0);
    if (balance < 0)
        return;
    const int bids = option.rect.width() * balance / whole;
    QRect line(option.rect.left(), option.rect.bottom() - balanceHeight + 1, bids, balanceHeight);
    painter->fillRect(line, live ? colours.up : colours.stale);
    // A gap keeps them apart for those who do not see the colours.
    line.setLeft(option.rect.left() + bids + 2);
    line.setRight(option.rect.right());
    painter->fillRect(line, live ? colours.down : colours.separator);
}

} // namespace mm
