// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include <QColor>
#include <QPixmap>

#include <vector>

class QPainter;
class QRect;

namespace mm {

/// Paints the arrows beside prices. Each look is drawn once and kept as a picture: to fill smooth
/// polygons anew for every price took a twelfth of what a ticker costs.
class TrendArrows
{
public:
    static constexpr int left = 6, width = 8; ///< pixels within a cell

    /// `direction`: 1 up, -1 down.
    void paint(QPainter *painter, const QRect &cell, int direction, const QColor &colour);
    [[nodiscard]] std::size_t pictures() const { return m_arrows.size(); } ///< kept now

    static constexpr std::size_t mostPictures = 16; ///< both themes, both heights of a row

private:
    struct Arrow {
        int direction = 0;
        QRgb colour = 0;
        bool between = false; ///< the cell's middle is between two pixels
        QPixmap picture = {};
    };

    [[nodiscard]] QPixmap draw(const Arrow &arrow) const;

    std::vector<Arrow> m_arrows;
    qreal m_ratio = 1; ///< of the device
};

} // namespace mm
