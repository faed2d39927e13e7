// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "ui/market/trendarrows.h"

#include <QPainter>

#include <algorithm>

namespace mm {

namespace {

constexpr int height = 7;

} // namespace

void TrendArrows::paint(QPainter *painter, const QRect &cell, int direction, const QColor &colour)
{
    const qreal ratio = painter->device()->devicePixelRatioF();
    if (!qFuzzyCompare(ratio, m_ratio) || m_arrows.size() == mostPictures) {
        m_arrows.clear();
        m_ratio = ratio;
    }
    Arrow wanted{.direction = direction,
                 .colour = colour.rgba(),
                 .between = (cell.height() - height) % 2 != 0};
    auto arrow = std::ranges::find_if(m_arrows, [&wanted](const Arrow &known) {
        return known.direction == wanted.direction && known.colour == wanted.colour
            && known.between == wanted.between;
    });
    if (arrow == m_arrows.end()) {
        wanted.picture = draw(wanted);
        arrow = m_arrows.insert(arrow, std::move(wanted));
    }
    painter->drawPixmap(QPoint(cell.x() + left, cell.y() + (cell.height() - height) / 2),
                        arrow->picture);
}

QPixmap TrendArrows::draw(const Arrow &arrow) const
{
    QPixmap picture(QSize(width, height + 1) * m_ratio);
    picture.setDevicePixelRatio(m_ratio);
    picture.fill(Qt::transparent);
    const qreal middle = height / 2.0 + (arrow.between ? 0.5 : 0);
    const qreal half = height / 2.0 * arrow.direction;
    const QPointF corners[] = {
        {0, middle + half}, {width, middle + half}, {width / 2.0, middle - half}};
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor::fromRgba(arrow.colour));
    painter.drawPolygon(corners, 3);
    return picture;
}

} // namespace mm
