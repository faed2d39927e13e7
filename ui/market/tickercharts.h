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
/// price that ticks beside them costs a copy.
class TickerCharts
{
public:
    void paint(QPainter *painter, const QRect &cell, const SmallChart &chart,
               const Colours &colours);

private:
    static constexpr qsizetype mostPictures = 2'000;

    [[nodiscard]] QPixmap draw(const std::vector<Candle> &candles) const;

    QHash<quint64, QPixmap> m_pictures; ///< by SmallChart::version
    QSize m_size;
    qreal m_ratio = 1;
    QColor m_up, m_down;
};

} // namespace mm
