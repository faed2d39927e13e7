// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "ui/market/tickercharts.h"

#include "ui/common/theme.h"

#include <QPaintDevice>
#include <QPainter>

#include <algorithm>

namespace mm {

namespace {

constexpr int sideMargin = 6;
constexpr int edgeMargin = 3;

} // namespace

void TickerCharts::paint(QPainter *painter, const QRect &cell, const SmallChart &chart,
                         const Colours &colours)
{
    if (!chart.candles || cell.width() <= 2 * sideMargin || cell.height() <= 2 * edgeMargin)
        return;
    const qreal ratio = painter->device()->devicePixelRatioF();
    if (cell.size() != m_size || !qFuzzyCompare(ratio, m_ratio) || colours.up != m_up
        || colours.down != m_down) {
        m_pictures.clear();
        m_size = cell.size();
        m_ratio = ratio;
        m_up = colours.up;
        m_down = colours.down;
    }
    if (m_pictures.size() == mostPictures && !m_pictures.contains(chart.candles))
        m_pictures.clear();
    Picture &picture = m_pictures[chart.candles];
    if (picture.pixmap.isNull() || picture.version != chart.version)
        picture = {.version = chart.version, .pixmap = draw(*chart.candles)};
    painter->drawPixmap(cell.topLeft(), picture.pixmap);
}

// In device pixels, on whole ones: thin lines stay sharp at every scale.
QPixmap TickerCharts::draw(const std::vector<Candle> &candles) const
{
    const QSize size = m_size * m_ratio;
    QPixmap picture(size);
    picture.fill(Qt::transparent);
    qint64 low = candles.front().low, high = candles.front().high;
    for (const Candle &candle : candles) {
        low = std::min(low, candle.low);
        high = std::max(high, candle.high);
    }
    const int line = std::max(1, int(m_ratio));
    const int left = int(sideMargin * m_ratio);
    const int top = int(edgeMargin * m_ratio);
    const int height = size.height() - 2 * top - line;
    const int slot = std::max(2 * line, (size.width() - 2 * left) / TickerModel::smallCandles);
    const int body = std::max(line, slot - line);
    const auto y = [&](qint64 price) {
        // A market that did not move is a line in the middle.
        const double part = high > low ? double(high - price) / double(high - low) : 0.5;
        return top + int(part * height);
    };
    QPainter painter(&picture);
    // The newest on the right, also where there are fewer.
    int x = size.width() - left - int(candles.size()) * slot;
    for (const Candle &candle : candles) {
        const bool up = candle.close >= candle.open;
        const QColor &colour = up ? m_up : m_down;
        const int upper = y(std::max(candle.open, candle.close));
        const int lower = y(std::min(candle.open, candle.close));
        const int wick = x + (body - line) / 2;
        const QRect box(x, upper, body, lower - upper + line);
        painter.fillRect(QRect(wick, y(candle.high), line, upper - y(candle.high)), colour);
        painter.fillRect(QRect(wick, lower, line, y(candle.low) - lower + line), colour);
        painter.fillRect(box, colour);
        const QRect inside = box.adjusted(line, line, -line, -line);
        if (up && !inside.isEmpty()) {
            painter.setCompositionMode(QPainter::CompositionMode_Clear);
            painter.fillRect(inside, Qt::transparent);
            painter.setCompositionMode(QPainter::CompositionMode_SourceOver);
        }
        x += slot;
    }
    painter.end();
    picture.setDevicePixelRatio(m_ratio);
    return picture;
}

} // namespace mm
