// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "ui/market/tickermodel.h"

#include <QColor>
#include <QHash>
#include <QPixmap>

class QPainter;

namespace mm {

struct Colours;

/// Paints the small candles of a ticker's rows: rising ones hollow, falling ones filled. Each row's
/// are drawn once and kept as a picture until they, their size or the colours change, so that a
/// price that ticks beside them costs a copy. One picture a row, of `mostPictures` rows at most: at
/// 100 % less than 2 MiB, however long the candles go on changing.
class TickerCharts
{
public:
    void paint(QPainter *painter, const QRect &cell, const SmallChart &chart,
               const Colours &colours);
    [[nodiscard]] qsizetype pictures() const { return m_pictures.size(); } ///< kept now

    static constexpr qsizetype mostPictures = 200; ///< more rows than a screen has

private:
    struct Picture {
        quint64 version = 0; ///< SmallChart's
        QPixmap pixmap;
    };

    [[nodiscard]] QPixmap draw(const std::vector<Candle> &candles) const;

    /// By where the row has its candles. The version tells whose they are, should another row have
    /// got that place.
    QHash<const std::vector<Candle> *, Picture> m_pictures;
    QSize m_size;
    qreal m_ratio = 1;
    QColor m_up, m_down;
};

} // namespace mm
