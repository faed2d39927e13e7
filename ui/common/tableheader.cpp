// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "ui/common/tableheader.h"

#include "ui/common/numberdelegate.h"
#include "ui/common/theme.h"

#include <QPainter>

namespace mm {

TableHeader::TableHeader(const Theme &theme, QWidget *parent) :
    QHeaderView(Qt::Horizontal, parent), m_theme(theme)
{
    setSectionsClickable(true);
    setSectionsMovable(true);
    setHighlightSections(false);
    connect(&theme, &Theme::changed, viewport(), qOverload<>(&QWidget::update));
}

QSize TableHeader::sectionSizeFromContents(int logicalIndex) const
{
    const QString title = model()->headerData(logicalIndex, orientation()).toString();
    return {fontMetrics().horizontalAdvance(title) + 2 * NumberDelegate::margin + arrowWidth,
            qMax(28, fontMetrics().height() + 8)};
}

void TableHeader::paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const
{
    const Colours &colours = m_theme.colours();
    painter->fillRect(rect, colours.window);
    painter->setPen(colours.separator);
    painter->drawLine(rect.bottomLeft(), rect.bottomRight());
    const int inset = rect.height() / 4;
    painter->drawLine(rect.right(), rect.top() + inset, rect.right(), rect.bottom() - inset);

    const QVariant alignment =
        model()->headerData(logicalIndex, orientation(), Qt::TextAlignmentRole);
    const bool left = alignment.toInt() & Qt::AlignLeft;
    const bool sorted = isSortIndicatorShown() && sortIndicatorSection() == logicalIndex;
    QRect room = rect.adjusted(NumberDelegate::margin, 0, -NumberDelegate::margin, 0);
    if (sorted) {
        const int x = left ? room.right() - arrowWidth : room.left() - 4;
        const qreal middle = rect.center().y();
        // Points up where the smallest is on top.
        const qreal tip = sortIndicatorOrder() == Qt::AscendingOrder ? -3 : 3;
        const QPointF corners[] = {{qreal(x), middle - tip / 2},
                                   {qreal(x + arrowWidth), middle - tip / 2},
                                   {x + arrowWidth / 2.0, middle + tip}};
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(colours.accent);
        painter->drawPolygon(corners, 3);
        painter->restore();
        left ? room.setRight(x - 4) : room.setLeft(x + arrowWidth + 4);
    }
    painter->setPen(sorted ? colours.text : colours.secondary);
    const QString title = model()->headerData(logicalIndex, orientation()).toString();
    painter->drawText(room, Qt::AlignVCenter | (left ? Qt::AlignLeft : Qt::AlignRight),
                      fontMetrics().elidedText(title, Qt::ElideRight, room.width()));
}

} // namespace mm
