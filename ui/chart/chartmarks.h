// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/protocol/candles.h"
#include "ui/chart/candlepyramid.h"

#include <QColor>
#include <QImage>
#include <QRect>

#include <limits>
#include <span>
#include <vector>

class QPainter;

namespace mm {

/// How a chart draws its candles.
enum class ChartKind { Candles, Bars, Line, HeikinAshi };
inline constexpr ChartKind chartKinds[] = {ChartKind::Candles, ChartKind::Bars, ChartKind::Line,
                                           ChartKind::HeikinAshi};

/// What stands in one column of device pixels: one candle, or all that share the column where
/// candles are narrower than a pixel.
struct ChartColumn {
    int x = 0; ///< device pixel of its middle
    bool any = false;
    qint64 open = 0, high = 0, low = 0, close = 0, volume = 0; ///< volume: the greatest

    void add(const Candle &candle);
    bool operator==(const ChartColumn &) const = default;
};

/// Which candles lie where: the same for a whole plot and for its newest column alone.
struct ColumnPlan {
    double left = 0; ///< device pixel of the plot's edge
    double firstIndex = 0; ///< the index there
    double width = 8; ///< device pixels from a candle to the next
    int from = 0, to = -1; ///< candles in sight, inclusive

    [[nodiscard]] bool shared() const { return width < 1; } ///< several candles a column
    [[nodiscard]] double middle(int index) const { return left + (index - firstIndex) * width; }
    [[nodiscard]] int column(int index) const;
    /// First candle of a column, where columns are shared.
    [[nodiscard]] int firstOf(int column) const;
};

/// Lowest and highest of what is shown.
struct ValueRange {
    double low = std::numeric_limits<double>::infinity();
    double high = -std::numeric_limits<double>::infinity();

    void add(double value)
    {
        low = value < low ? value : low;
        high = value > high ? value : high;
    }
    void add(const ValueRange &other)
    {
        low = other.low < low ? other.low : low;
        high = other.high > high ? other.high : high;
    }
    [[nodiscard]] bool any() const { return low <= high; }
    bool operator==(const ValueRange &) const = default;
};

/// The columns of the candles `plan` names, in order, those of `end` and later left out; `pyramid`
/// is that of the candles.
void fillColumns(std::vector<ChartColumn> &columns, const std::vector<Candle> &candles,
                 CandlePyramid &pyramid, const ColumnPlan &plan, int end);

/// A column in pixels of the device.
struct ChartMark {
    int x = 0;
    int high = 0, low = 0, open = 0, close = 0; ///< y
    int volume = 0; ///< y of its bar's top
    bool up = true; ///< closes no lower than it opens
};

struct MarkStyle {
    ChartKind kind = ChartKind::Candles;
    int body = 5; ///< pixels; 1: only a line from high to low
    int stroke = 1;
    QColor up{}, down{}, hollow{}; ///< hollow: inside of a rising candle
};
/// Width of a candle's body where candles stand `width` pixels apart, so that a line of `stroke`
/// pixels is in its middle.
[[nodiscard]] int bodyWidth(double width, int stroke);

/// Paints marks that touch a clip (device pixels), without antialiasing: what has one colour at
/// once. Keeps its lists, so that a running chart takes no memory.
class MarkPainter
{
public:
    void paintCandles(QPainter &painter, std::span<const ChartMark> marks, const MarkStyle &style,
                      const QRect &clip);
    /// The bars of their volumes, standing on `bottom`.
    void paintVolumes(QPainter &painter, std::span<const ChartMark> marks, const MarkStyle &style,
                      int bottom, const QRect &clip);

private:
    void addBar(std::vector<QRect> &rects, const ChartMark &mark, const MarkStyle &style);
    void addCandle(std::vector<QRect> &rects, const ChartMark &mark, const MarkStyle &style);
    void add(std::vector<QRect> &rects, const QRect &rect) const;

    void paintThinVolumes(QPainter &painter, std::span<const ChartMark> marks,
                          const MarkStyle &style, int bottom);

    QRect m_clip;
    std::vector<QRect> m_up, m_down, m_inside;
    std::vector<int> m_upTops, m_downTops; ///< by the column
    QImage m_bars;
};

/// Heikin-Ashi: smoothed candles; as many as `candles`, from index `from` on made anew.
void makeHeikinAshi(std::vector<Candle> &smoothed, const std::vector<Candle> &candles, int from);

} // namespace mm
