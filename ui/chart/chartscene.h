// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "ui/chart/chartgeometry.h"
#include "ui/chart/chartlegend.h"
#include "ui/chart/chartmarks.h"
#include "ui/chart/charttimes.h"
#include "ui/chart/indicators.h"
#include "ui/common/textpainter.h"

#include <QImage>
#include <QRegion>

#include <array>
#include <map>

namespace mm {

class DrawingLayer;
class Formatting;
class Theme;

/// Newest prices beside the candles, as the user is shown them (a market maker's spread is in).
struct ChartPrices {
    std::optional<Decimal> last, bid, ask;
    int direction = 0; ///< of the last change: 1 up, -1 down, 0 none yet
    bool operator==(const ChartPrices &) const = default;
};

/// What a chart shows and where; paints it. No widget, no input: positions in pixels of the view,
/// whose size it is told. What changes answers with the region to paint again, so that a tick costs
/// its column, its price label and the legend.
class ChartScene
{
public:
    /// What is known of what lies before the first candle.
    enum class Older { More, Loading, Complete };
    /// A plot below another; the first is that of the prices.
    struct Plot {
        enum class Content { Prices, Volume, Indicator };
        Content content = Content::Prices;
        int indicator = -1; ///< place in the list of indicators
        QRect header{}; ///< its legend's
        QRect area{};
        ValueRange shown{}; ///< at bottom and top
        ValueRange rest{}; ///< of what is in sight but the newest candle
        ValueRange all{}; ///< with it
        struct Label {
            int y = 0; ///< device pixels
            QString text{};
        };
        std::vector<Label> labels{};
        std::vector<LegendPart> legend{};
    };
    struct Crosshair {
        int index = 0; ///< of a candle
        double y = 0;
        bool operator==(const Crosshair &) const = default;
    };
    static constexpr int beside = 64; ///< pixels: bid and ask are drawn beside the axis alone
    static constexpr double narrowest = 0.005, widest = 120; ///< pixels a candle

    ChartScene(const Theme &theme, const Formatting &formatting);
    ~ChartScene();

    // Each answers with what is to be painted anew.
    QRegion setSize(QSize size, double devicePixelRatio);
    QRegion setSeries(const CandleSeries *series); ///< null: none; shows the newest candles
    QRegion seriesChanged(const CandleSeries::Change &change);
    QRegion setPrices(const ChartPrices &prices);
    QRegion setKind(ChartKind kind);
    QRegion setZone(ChartZone zone);
    QRegion setLogarithmic(bool on);
    QRegion setAutomatic(bool on); ///< scale of prices by what is in sight
    QRegion setVolumeShown(bool on);
    QRegion setIndicators(const std::vector<IndicatorSetting> &settings);
    QRegion setOlder(Older older);
    QRegion setDimmed(bool on); ///< what is shown may be wrong
    QRegion setCrosshair(const std::optional<Crosshair> &crosshair);
    QRegion setFont(const QFont &font);
    QRegion themeChanged();
    QRegion setDrawingLayer(const DrawingLayer *layer);
    QRegion drawingsChanged(); ///< as the layer shows them
    QRegion retranslated();
    // Place
    QRegion scrollTo(double right); ///< index at the right edge
    QRegion zoom(double factor, double x); ///< what is at `x` stays there
    QRegion scaleBy(double factor); ///< prices, by hand; around the middle
    QRegion shiftPrices(double pixels); ///< by hand
    QRegion goToNewest();
    QRegion moveSeparator(int plot, int y); ///< the upper edge of a plot but the first

    [[nodiscard]] const CandleSeries *series() const { return m_series; }
    [[nodiscard]] ChartKind kind() const { return m_kind; }
    [[nodiscard]] ChartZone zone() const { return m_times.zone(); }
    [[nodiscard]] bool isLogarithmic() const { return m_logarithmic; }
    [[nodiscard]] bool isAutomatic() const { return m_automatic; }
    [[nodiscard]] bool isVolumeShown() const { return m_volume; }
    [[nodiscard]] const std::vector<Indicator> &indicators() const { return m_indicators; }
    [[nodiscard]] const std::optional<Crosshair> &crosshair() const { return m_crosshair; }
    [[nodiscard]] double right() const { return m_right; }
    [[nodiscard]] double candleWidth() const { return m_width; }
    void setCandleWidth(double width);
    [[nodiscard]] bool isAtNewest() const { return m_follow; }
    [[nodiscard]] double visibleCandles() const;
    [[nodiscard]] const std::vector<Plot> &plots();
    [[nodiscard]] const std::vector<double> &shares() const { return m_shares; }
    void setShares(std::vector<double> shares);
    [[nodiscard]] ChartGeometry geometry(); ///< of the plot of prices
    [[nodiscard]] QRect priceAxis();
    [[nodiscard]] QRect timeAxis();
    /// Where the newest or any candle is drawn; empty where it is out of sight.
    [[nodiscard]] QRect columnRect(int index);
    [[nodiscard]] QString timeInWords(qint64 timeS) const;
    [[nodiscard]] QString legendText(); ///< in words, for assistive technology

    void paint(QPainter &painter, const QRegion &region);

private:
    /// A line over the candles or in a plot of its own.
    struct Line {
        int plot = 0;
        int indicator = -1; ///< -1: the line of closes
        int part = 0; ///< of the indicator
        bool histogram = false;
        std::vector<QPointF> points{}; ///< pixels of the view; y NaN where there is no value
    };
    /// A price across the plot or beside it, with its label on the axis.
    struct PriceLine {
        enum class Kind { Last, Bid, Ask };
        Kind kind = Kind::Last;
        int y = 0; ///< device pixels
        QRect label{};
        QString text{};
        int direction = 0;
        bool operator==(const PriceLine &) const = default;
    };

    [[nodiscard]] QRegion everything();
    [[nodiscard]] QRegion whole() const { return QRect({0, 0}, m_size); }
    // chartscenelayout.cpp
    void ensureLayout();
    void layOut();
    [[nodiscard]] bool layOutPlots(); ///< false: the axis is too narrow, begin again
    void placePlots();
    void makeMarks();
    [[nodiscard]] ChartMark markOf(const ChartColumn &column) const;
    [[nodiscard]] ChartMark newestMark() const;
    void makeLines();
    [[nodiscard]] QPointF pointOf(const Line &line, int index) const;
    [[nodiscard]] ColumnPlan plan() const;
    [[nodiscard]] const std::vector<Candle> &candles() const;
    [[nodiscard]] bool updateNewest(QRegion &dirty);
    [[nodiscard]] QRegion newestRegion(const ChartMark &before, const ChartMark &now);
    void makePriceLines();
    [[nodiscard]] const QString &tagText(PriceLine::Kind kind, const Decimal &price, int digits);
    void spreadLabels();
    [[nodiscard]] bool makeLegends(QRegion &dirty); ///< false: they need other rows
    [[nodiscard]] QRegion regionOf(const std::vector<PriceLine> &lines) const;
    [[nodiscard]] QRegion crosshairRegion();
    [[nodiscard]] QString axisText(const Plot &plot, double value) const;
    void clampPlace();
    [[nodiscard]] double usualGap() const; ///< pixels
    [[nodiscard]] QRect firstArea() const; ///< of the plot of prices
    [[nodiscard]] const Plot *plotAt(double y) const;
    [[nodiscard]] QString crosshairTime() const;
    [[nodiscard]] QRect crosshairTimeRect();
    [[nodiscard]] QRect crosshairValueRect() const;
    [[nodiscard]] int newest() const { return m_series ? m_series->size() - 1 : -1; }
    [[nodiscard]] bool newestInSight() const;
    [[nodiscard]] double unitsFactor() const; ///< units of the series in 1
    [[nodiscard]] double toY(const Plot &plot, double value) const; ///< device pixels
    [[nodiscard]] int toPixel(const Plot &plot, double value) const;
    [[nodiscard]] double valueAt(const Plot &plot, double y) const; ///< y of the view
    [[nodiscard]] QRect device(const QRect &rect) const;
    [[nodiscard]] int stroke() const; ///< device pixels
    [[nodiscard]] double shareOf(std::size_t plot) const;

    // chartscenerange.cpp
    void fitPlot(Plot &plot);
    void makeLabels(Plot &plot);
    [[nodiscard]] ValueRange rangeOf(const Plot &plot, int from, int to) const; ///< indicators
    static void addColumn(ValueRange &range, const Plot &plot, const ChartColumn &column);
    [[nodiscard]] ValueRange padded(const Plot &plot, const ValueRange &range) const;

    // chartscenepaint.cpp, chartsceneoverlay.cpp
    void paintBase(QPainter &painter, const QRect &rect); ///< what most ticks leave as it is
    void paintOver(QPainter &painter, const QRect &rect); ///< what lies over it
    void refreshBase();
    [[nodiscard]] std::vector<QRect> piecesOf(const QRegion &region) const;
    [[nodiscard]] const QImage &dots(int direction);
    [[nodiscard]] QColor colourOf(int direction) const;
    void paintGrid(QPainter &painter, const QRect &clip);
    void paintPlot(QPainter &painter, const Plot &plot, const QRect &clip);
    void paintLines(QPainter &painter, int plot, const QRect &clip);
    void paintLine(QPainter &painter, const Line &line, const QRect &clip);
    void paintPriceLines(QPainter &painter, const QRect &clip);
    void paintPriceLabels(QPainter &painter, const QRect &clip);
    void forgetPictures(); ///< of lines and labels of prices
    [[nodiscard]] const QImage &priceLabel(const PriceLine &line, qreal ratio);
    void paintPriceLabel(QPainter &painter, const PriceLine &line, const QRect &place);
    void paintAxes(QPainter &painter, const QRect &clip);
    void paintLegends(QPainter &painter, const QRect &clip);
    void paintOlder(QPainter &painter, const QRect &clip);
    void paintCrosshair(QPainter &painter, const QRect &clip);
    void paintTag(QPainter &painter, const QRect &rect, const QString &text, const QColor &fill,
                  const QColor &ink);

    const Theme &m_theme;
    const Formatting &m_formatting;
    ChartTimes m_times;
    TextPainter m_text;
    PriceTexts m_texts;
    std::array<std::map<Decimal, QString>, 3> m_tagTexts; ///< by the kind of price line
    MarkPainter m_painter;
    const DrawingLayer *m_drawings = nullptr;

    QSize m_size;
    double m_dpr = 1;
    const CandleSeries *m_series = nullptr;
    std::vector<Candle> m_smoothed; ///< Heikin-Ashi
    CandlePyramid m_pyramid; ///< of what is drawn: those, or the series
    std::vector<Indicator> m_indicators;
    ChartPrices m_prices;
    ChartKind m_kind = ChartKind::Candles;
    Older m_older = Older::More;
    bool m_logarithmic = false, m_automatic = true, m_volume = true, m_dimmed = false;
    int m_tagDigits = 0; ///< decimals m_tagTexts were written with
    double m_right = 0; ///< index at the right edge
    double m_width = 8; ///< pixels a candle
    bool m_follow = true; ///< the newest candle stays where it is
    double m_gap = 0; ///< pixels from the newest to the right edge, while following; 0: the usual
    ValueRange m_byHand; ///< prices, where the scale is not automatic
    int m_scale = 0; ///< of the series, whose units m_byHand counts
    std::optional<Crosshair> m_crosshair;
    std::vector<double> m_shares; ///< of the plots' heights, by their place

    // What layout makes of it
    bool m_dirty = true;
    std::vector<Plot> m_plots;
    QRect m_priceAxis, m_timeAxis;
    int m_axisWidth = 0; ///< only grows while the series stays
    int m_rows = 1; ///< of the first legend
    std::vector<ChartColumn> m_columns; ///< of what is in sight but the newest candle
    std::vector<ChartMark> m_marks; ///< with the newest
    std::vector<Line> m_lines;
    std::vector<TimeTick> m_ticks;
    std::vector<PriceLine> m_priceLines;
    std::array<QImage, 3> m_dots; ///< of the line of the last price; by direction, made when needed
    QHash<std::pair<QString, int>, QImage> m_priceLabels; ///< by text and look; likewise

    // What paintBase() makes of all of the view: a tick copies from it instead of painting what
    // lies below a price that moved. Made where a part of the view is painted, so that a chart that
    // is scrolled does without.
    QImage m_base;
    QRegion m_stale; ///< of it, to be painted again
};

} // namespace mm
