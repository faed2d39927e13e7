// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "ui/chart/chartscene.h"

#include "ui/common/formatting.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace mm {

ChartScene::ChartScene(const Theme &theme, const Formatting &formatting) :
    m_theme(theme), m_formatting(formatting), m_times(formatting.locale())
{ }

ChartScene::~ChartScene() = default;

QRegion ChartScene::everything()
{
    m_dirty = true;
    return whole();
}

QRegion ChartScene::themeChanged()
{
    forgetPictures();
    m_stale = whole();
    return whole();
}

QRegion ChartScene::setDrawingLayer(const DrawingLayer *layer)
{
    m_drawings = layer;
    return drawingsChanged();
}

QRegion ChartScene::drawingsChanged()
{
    m_stale = whole();
    return whole();
}

QRegion ChartScene::setSize(QSize size, double devicePixelRatio)
{
    if (size == m_size && devicePixelRatio == m_dpr)
        return {};
    m_size = size;
    m_dpr = devicePixelRatio;
    m_rows = 1;
    return everything();
}

QRegion ChartScene::setFont(const QFont &font)
{
    m_text.setFont(font);
    m_axisWidth = 0;
    m_rows = 1;
    return everything();
}

QRegion ChartScene::retranslated()
{
    m_times.languageChanged();
    m_texts.clear();
    m_tagTexts = {};
    m_rows = 1;
    return everything();
}

QRegion ChartScene::setSeries(const CandleSeries *series)
{
    m_series = series;
    if (!series)
        m_base = {}; // out of sight, mostly
    m_crosshair.reset();
    m_axisWidth = 0;
    m_rows = 1;
    m_follow = true;
    m_gap = 0;
    m_automatic = true;
    m_older = Older::More;
    m_scale = series ? series->scale() : 0;
    if (m_series)
        return seriesChanged({.others = true});
    return everything();
}

QRegion ChartScene::seriesChanged(const CandleSeries::Change &change)
{
    if (!m_series || !change.any())
        return {};
    // A scale set by hand stays where it was: prices that have more decimals now count finer units.
    if (const int before = std::exchange(m_scale, m_series->scale()); before != m_scale) {
        const double factor = std::pow(10.0, m_scale - before);
        m_byHand = {m_byHand.low * factor, m_byHand.high * factor};
    }
    const bool newestOnly =
        change.last && change.appended == 0 && change.prepended == 0 && !change.others;
    for (Indicator &indicator : m_indicators)
        indicator.update(*m_series, change);
    const bool all = change.others || change.prepended > 0;
    const int from = all ? 0 : std::max(0, newest() - change.appended);
    if (m_kind == ChartKind::HeikinAshi)
        makeHeikinAshi(m_smoothed, m_series->candles(), from);
    m_pyramid.changedFrom(std::size_t(from));
    QRegion dirty;
    if (newestOnly && updateNewest(dirty))
        return dirty;
    const int moved = change.prepended - change.dropped;
    m_right += moved;
    if (m_crosshair) {
        m_crosshair->index += moved;
        if (m_crosshair->index < 0 || m_crosshair->index > newest())
            m_crosshair.reset();
    }
    return everything();
}

QRegion ChartScene::setPrices(const ChartPrices &prices)
{
    if (prices == m_prices)
        return {};
    m_prices = prices;
    if (m_dirty)
        return whole();
    const std::vector<PriceLine> before = std::exchange(m_priceLines, {});
    makePriceLines();
    std::vector<PriceLine> changed;
    const auto addMissing = [&changed](const std::vector<PriceLine> &lines,
                                       const std::vector<PriceLine> &others) {
        for (const PriceLine &line : lines) {
            if (std::ranges::find(others, line) == others.end())
                changed.push_back(line);
        }
    };
    addMissing(before, m_priceLines);
    addMissing(m_priceLines, before);
    return regionOf(changed);
}

QRegion ChartScene::setKind(ChartKind kind)
{
    m_kind = kind;
    m_pyramid.changedFrom(0);
    if (m_kind == ChartKind::HeikinAshi && m_series)
        makeHeikinAshi(m_smoothed, m_series->candles(), 0);
    return everything();
}

QRegion ChartScene::setZone(ChartZone zone)
{
    m_times.setZone(zone);
    return everything();
}

QRegion ChartScene::setLogarithmic(bool on)
{
    m_logarithmic = on;
    return everything();
}

QRegion ChartScene::setAutomatic(bool on)
{
    ensureLayout();
    if (!on && m_automatic && !m_plots.empty())
        m_byHand = m_plots.front().shown;
    m_automatic = on || !m_byHand.any();
    return everything();
}

QRegion ChartScene::setVolumeShown(bool on)
{
    if (on != m_volume)
        m_shares.clear();
    m_volume = on;
    return everything();
}

QRegion ChartScene::setIndicators(const std::vector<IndicatorSetting> &settings)
{
    m_indicators.clear();
    for (const IndicatorSetting &setting : settings) {
        Indicator indicator(setting);
        if (m_series)
            indicator.compute(*m_series);
        m_indicators.push_back(std::move(indicator));
    }
    m_rows = 1;
    return everything();
}

QRegion ChartScene::setOlder(Older older)
{
    if (older == m_older)
        return {};
    m_older = older;
    return firstArea();
}

QRegion ChartScene::setDimmed(bool on)
{
    if (on == m_dimmed)
        return {};
    m_dimmed = on;
    if (!m_dirty)
        makePriceLines();
    return whole();
}

QRegion ChartScene::setCrosshair(const std::optional<Crosshair> &crosshair)
{
    std::optional<Crosshair> wanted = crosshair;
    if (wanted && newest() < 0)
        wanted.reset();
    if (wanted)
        wanted->index = std::clamp(wanted->index, 0, newest());
    if (wanted == m_crosshair)
        return {};
    ensureLayout();
    QRegion dirty = crosshairRegion();
    m_crosshair = wanted;
    if (!makeLegends(dirty))
        return everything();
    dirty += crosshairRegion();
    return dirty;
}

QRegion ChartScene::scrollTo(double right)
{
    ensureLayout();
    m_right = right;
    const double gap = (m_right - newest()) * m_width;
    m_follow = gap >= usualGap() - 1;
    m_gap = m_follow ? gap : 0;
    clampPlace();
    return everything();
}

QRegion ChartScene::zoom(double factor, double x)
{
    ensureLayout();
    const double distance = firstArea().right() + 1 - x;
    const double index = m_right - distance / m_width;
    m_width = std::clamp(m_width * factor, narrowest, widest);
    return scrollTo(index + distance / m_width);
}

QRegion ChartScene::scaleBy(double factor)
{
    setAutomatic(false);
    const double middle = (m_byHand.low + m_byHand.high) / 2;
    const double half = (m_byHand.high - m_byHand.low) / 2 * factor;
    if (!(half > 1e-3) || half > 1e17)
        return {};
    if (m_logarithmic && m_byHand.low > 0) {
        const double root = std::sqrt(m_byHand.low * m_byHand.high);
        const double ratio = std::pow(m_byHand.high / m_byHand.low, factor / 2);
        m_byHand = {root / ratio, root * ratio};
    } else {
        m_byHand = {middle - half, middle + half};
    }
    return everything();
}

QRegion ChartScene::shiftPrices(double pixels)
{
    setAutomatic(false);
    if (m_plots.empty())
        return {};
    const Plot &plot = m_plots.front();
    const double bottom = plot.area.bottom() + 1;
    m_byHand = {valueAt(plot, bottom - pixels), valueAt(plot, plot.area.top() - pixels)};
    return everything();
}

QRegion ChartScene::goToNewest()
{
    m_follow = true;
    m_gap = 0;
    return everything();
}

QRegion ChartScene::moveSeparator(int plot, int y)
{
    ensureLayout();
    if (plot < 1 || plot >= int(m_plots.size()))
        return {};
    constexpr int least = 24;
    m_shares.clear();
    for (const Plot &each : m_plots)
        m_shares.push_back(std::max(1, each.area.height()));
    const Plot &above = m_plots[std::size_t(plot - 1)], &below = m_plots[std::size_t(plot)];
    const int both = above.area.height() + below.area.height();
    const int height = std::clamp(y - above.area.top(), least, std::max(least, both - least));
    m_shares[std::size_t(plot - 1)] = height;
    m_shares[std::size_t(plot)] = std::max(1, both - height);
    return everything();
}

void ChartScene::setShares(std::vector<double> shares)
{
    m_shares = std::move(shares);
    m_dirty = true;
}

void ChartScene::setCandleWidth(double width)
{
    m_width = std::isfinite(width) ? std::clamp(width, narrowest, widest) : 8;
    m_dirty = true;
}

double ChartScene::visibleCandles() const
{
    return firstArea().width() / m_width;
}

double ChartScene::usualGap() const
{
    constexpr double least = 24, share = 0.04;
    return std::max(least, firstArea().width() * share);
}

void ChartScene::clampPlace()
{
    const double most = firstArea().width() * 0.6;
    if (m_follow) {
        m_gap = m_gap > 0 ? std::min(m_gap, std::max(most, usualGap())) : 0;
        m_right = newest() + (m_gap > 0 ? m_gap : usualGap()) / m_width;
        return;
    }
    // Half a view of nothing before the first candle or behind the newest, no more.
    m_right = std::clamp(m_right, std::min(double(newest()), visibleCandles() / 2),
                         newest() + visibleCandles() / 2);
}

QRect ChartScene::firstArea() const
{
    return m_plots.empty() ? QRect() : m_plots.front().area;
}

const ChartScene::Plot *ChartScene::plotAt(double y) const
{
    for (const Plot &plot : m_plots) {
        if (y >= plot.area.top() && y <= plot.area.bottom() + 1)
            return &plot;
    }
    return nullptr;
}

const std::vector<ChartScene::Plot> &ChartScene::plots()
{
    ensureLayout();
    return m_plots;
}

QRect ChartScene::priceAxis()
{
    ensureLayout();
    return m_priceAxis;
}

QRect ChartScene::timeAxis()
{
    ensureLayout();
    return m_timeAxis;
}

ChartGeometry ChartScene::geometry()
{
    ensureLayout();
    ChartGeometry geometry;
    geometry.series = m_series;
    geometry.candleWidth = m_width;
    if (m_plots.empty())
        return geometry;
    const Plot &plot = m_plots.front();
    geometry.plot = plot.area;
    geometry.firstIndex = m_right - geometry.plot.width() / m_width;
    geometry.lowUnits = plot.shown.low;
    geometry.highUnits = plot.shown.high;
    geometry.logarithmic = m_logarithmic && plot.shown.low > 0;
    return geometry;
}

QString ChartScene::timeInWords(qint64 timeS) const
{
    return m_times.full(timeS, m_series ? m_series->interval() : CandleInterval::M1);
}

QString ChartScene::legendText()
{
    ensureLayout();
    QStringList sentences;
    for (const Plot &plot : m_plots) {
        if (!plot.legend.empty())
            sentences += legendSentence(plot.legend);
    }
    return sentences.join(QStringLiteral("; "));
}

} // namespace mm
