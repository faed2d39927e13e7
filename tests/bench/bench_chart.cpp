// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
// What a chart costs: 1280 × 720 into an image, beside QCustomPlot drawing the same candles. Ours
// draws volumes, legend and the newest prices as well, as it does on screen; QCustomPlot draws
// without antialiasing, which is the fastest it can.
#include "tests/bench/figures.h"
#include "tests/ui/chartsamples.h"
#include "ui/chart/chartscene.h"
#include "ui/common/formatting.h"
#include "ui/common/tabularfont.h"
#include "ui/common/theme.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QImage>
#include <QPainter>

#include <cmath>
#include <functional>
#include <random>
// Its header says foreach, which our own code may not.
#define foreach(variable, container) for (variable : container)
#include <qcustomplot.h>
#undef foreach

using namespace mm;

namespace {

constexpr int width = 1280, height = 720;
constexpr int rounds = 5;

/// Median of `count` runs, µs; `prepare` is not counted.
double microseconds(int count, const std::function<void()> &prepare,
                    const std::function<void()> &work)
{
    std::vector<double> times;
    QElapsedTimer timer;
    for (int run = 0; run < count; ++run) {
        prepare();
        timer.start();
        work();
        times.push_back(double(timer.nsecsElapsed()) / 1'000);
    }
    return figures::median(std::move(times));
}

/// Steps of a price that goes up and down around where it began, seldom the same twice.
class Walk
{
public:
    qint64 next()
    {
        constexpr int most = 5, far = 40;
        qint64 step = qint64(m_random() % (2 * most)) - most;
        step = step < 0 ? step : step + 1; // never none
        if (std::abs(m_at + step) > far)
            step = -step;
        m_at += step;
        return step;
    }

private:
    std::mt19937 m_random{11};
    qint64 m_at = 0;
};

/// Our chart, all candles of a page in sight or the newest 200.
class Ours
{
public:
    Ours(const Theme &theme, const Formatting &formatting, int candles, int inSight) :
        m_page(Sample::candles(candles)), m_series(Sample::series(m_page)),
        m_scene(theme, formatting), m_image(width, height, QImage::Format_RGB32)
    {
        m_scene.setFont(tabularFont(QApplication::font()));
        m_scene.setSize({width, height}, 1);
        m_scene.setZone(ChartZone::Utc);
        m_scene.setSeries(&m_series);
        m_scene.setCandleWidth(double(m_scene.plots().front().area.width()) / inSight);
        m_prices.bid = m_series.price(m_series.last().close - 3);
        m_prices.ask = m_series.price(m_series.last().close + 3);
        m_scene.setPrices(m_prices);
        full();
    }
    /// As after the user scrolled by a candle: everything is laid out and painted anew.
    void full()
    {
        m_there = !m_there;
        const QRegion dirty =
            m_there ? m_scene.goToNewest() : m_scene.scrollTo(m_scene.right() - 1);
        paint(dirty);
    }
    void prepareTick()
    {
        Candle &last = m_page.candles.back();
        m_step = m_walk.next();
        last.close += m_step;
        last.volume += 1;
        m_series = Sample::series(m_page);
    }
    /// The newest candle and the price beside it.
    void tick()
    {
        QRegion dirty = m_scene.seriesChanged({.last = true});
        m_prices.last = m_series.price(m_series.last().close);
        m_prices.bid = m_series.price(m_series.last().close - 3);
        m_prices.ask = m_series.price(m_series.last().close + 3);
        m_prices.direction = m_step > 0 ? 1 : -1;
        dirty += m_scene.setPrices(m_prices);
        m_painted = 0;
        for (const QRect &rect : dirty)
            m_painted += qint64(rect.width()) * rect.height();
        paint(dirty);
    }
    void home() { m_scene.goToNewest(); }
    [[nodiscard]] qint64 painted() const { return m_painted; }

private:
    void paint(const QRegion &region)
    {
        QPainter painter(&m_image);
        m_scene.paint(painter, region);
    }

    CandlePage m_page;
    CandleSeries m_series;
    ChartScene m_scene;
    ChartPrices m_prices;
    QImage m_image;
    bool m_there = true;
    Walk m_walk;
    qint64 m_step = 2;
    qint64 m_painted = 0;
};

/// The newest 200 candles of 1,000.
class Peer
{
public:
    Peer() : m_page(Sample::candles(1'000))
    {
        m_plot.resize(width, height);
        m_plot.setNotAntialiasedElements(QCP::aeAll);
        m_plot.addLayer(QStringLiteral("candles"));
        m_plot.layer(QStringLiteral("candles"))->setMode(QCPLayer::lmBuffered);
        m_candles = new QCPFinancial(m_plot.xAxis, m_plot.yAxis2);
        m_candles->setLayer(QStringLiteral("candles"));
        m_candles->setChartStyle(QCPFinancial::csCandlestick);
        m_candles->setTwoColored(true);
        m_candles->setWidth(200);
        for (const Candle &candle : m_page.candles)
            m_candles->data()->add(data(candle));
        m_plot.yAxis->setVisible(false);
        m_plot.yAxis2->setVisible(true);
        m_plot.xAxis->setTicker(QSharedPointer<QCPAxisTickerDateTime>::create());
        m_plot.rescaleAxes();
        m_range = {double(m_page.candles[800].time), double(m_page.candles.back().time) + 300};
        full();
    }
    void full()
    {
        m_there = !m_there;
        const double shift = m_there ? 0 : -300;
        m_plot.xAxis->setRange(m_range.lower + shift, m_range.upper + shift);
        m_candles->rescaleValueAxis(false, true);
        m_plot.replot(QCustomPlot::rpQueuedRefresh);
    }
    void prepareTick() { m_page.candles.back().close += m_walk.next(); }
    void tick()
    {
        m_candles->data()->removeAfter(double(m_page.candles.back().time) - 1);
        m_candles->data()->add(data(m_page.candles.back()));
        m_candles->layer()->replot();
    }

private:
    static QCPFinancialData data(const Candle &candle)
    {
        constexpr double unit = 1e-5;
        return {double(candle.time), double(candle.open) * unit, double(candle.high) * unit,
                double(candle.low) * unit, double(candle.close) * unit};
    }

    CandlePage m_page;
    QCustomPlot m_plot;
    QCPFinancial *m_candles = nullptr;
    QCPRange m_range;
    bool m_there = true;
    Walk m_walk;
};

bool print(std::string_view figure, double value, std::string_view unit, double goal)
{
    return figures::print("chart", figure, value, unit, figures::Goal::AtMost, goal);
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    Theme theme;
    theme.apply(ThemeChoice::Light, PriceColours::GreenUp);
    const Formatting formatting{QLocale(QLocale::English, QLocale::UnitedStates)};
    Ours ours(theme, formatting, 1'000, 200), many(theme, formatting, 100'000, 100'000);
    Peer peer;
    const auto nothing = [] {};
    std::vector<double> full, tick, manyFull, peerFull, peerTick;
    for (int round = 0; round <= rounds; ++round) {
        constexpr int frames = 300, ticks = 2'000;
        const double values[] = {
            microseconds(frames, nothing, [&] { ours.full(); }),
            microseconds(frames, nothing, [&] { peer.full(); }),
            microseconds(frames / 3, nothing, [&] { many.full(); }),
        };
        ours.home();
        const double ticked[] = {
            microseconds(
                ticks, [&] { ours.prepareTick(); }, [&] { ours.tick(); }),
            microseconds(
                ticks / 4, [&] { peer.prepareTick(); }, [&] { peer.tick(); }),
        };
        if (round == 0) // warms the caches
            continue;
        full.push_back(values[0]);
        peerFull.push_back(values[1]);
        manyFull.push_back(values[2]);
        tick.push_back(ticked[0]);
        peerTick.push_back(ticked[1]);
    }
    using figures::median;
    std::fprintf(stderr, "one tick painted %lld pixels\n", static_cast<long long>(ours.painted()));
    bool good = print("full redraw of 200 candles", median(full), "us", 1e9);
    good &= print("the same, QCustomPlot", median(peerFull), "us", 1e9);
    good &= print("one tick", median(tick), "us", 1e9);
    good &= print("the same, QCustomPlot (buffered layer)", median(peerTick), "us", 1e9);
    good &= print("100000 candles in view", median(manyFull), "us", 1e9);
    good &= print("full redraw / QCustomPlot", median(full) / median(peerFull), "x", 1.0);
    good &= print("one tick / QCustomPlot", median(tick) / median(peerTick), "x", 0.1);
    good &= print("100000 candles / 200 candles", median(manyFull) / median(full), "x", 3.0);
    return good ? 0 : 1;
}
