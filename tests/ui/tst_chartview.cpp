// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "tests/ui/chartsamples.h"
#include "ui/chart/chartview.h"
#include "ui/chart/drawinglayer.h"
#include "ui/common/formatting.h"
#include "ui/common/theme.h"

#include <QImage>
#include <QNativeGestureEvent>
#include <QPainter>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QWheelEvent>

#include <cmath>
#include <functional>
#include <random>

using namespace mm;
using namespace Qt::Literals::StringLiterals;

/// A chart as it is painted and moved.
class ChartViewTest : public QObject
{
    Q_OBJECT

private:
    struct Fixture {
        Theme theme;
        Formatting formatting{QLocale(QLocale::English, QLocale::UnitedStates)};
        CandlePage page;
        CandleSeries series;
        ChartView view{theme, formatting};

        explicit Fixture(int candles = 400) : page(Sample::candles(candles))
        {
            series = Sample::series(page);
            view.setZone(ChartZone::Utc);
            view.resize(900, 600);
            view.setSeries(&series);
            view.show();
            view.activateWindow();
            view.setFocus();
            if (!QTest::qWaitForWindowActive(&view))
                qFatal("no window");
        }
        ChartScene &scene() { return view.scene(); }
        ChartGeometry place() { return scene().geometry(); }
        void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
        {
            QTest::keyClick(&view, key, modifiers);
        }
        void wheel(QPointF at, QPoint angle, QPoint pixels = {})
        {
            QWheelEvent event(at, view.mapToGlobal(at), pixels, angle, Qt::NoButton, Qt::NoModifier,
                              Qt::NoScrollPhase, false);
            QCoreApplication::sendEvent(&view, &event);
        }
        void drag(QPoint from, QPoint to)
        {
            QTest::mousePress(&view, Qt::LeftButton, {}, from);
            QTest::mouseMove(&view, (from + to) / 2);
            QTest::mouseMove(&view, to);
            QTest::mouseRelease(&view, Qt::LeftButton, {}, to);
        }
        /// A page of candles before the first.
        void prepend(int count)
        {
            CandlePage longer = Sample::candles(count, page.interval, 23);
            const qint64 end = page.candles.front().time;
            for (int at = 0; at < count; ++at)
                longer.candles[std::size_t(at)].time = end - (count - at) * 300;
            longer.candles.insert(longer.candles.end(), page.candles.begin(), page.candles.end());
            page = longer;
            series = Sample::series(page);
            view.seriesChanged({.prepended = count});
        }
        void append()
        {
            Candle next = page.candles.back();
            next.time += 300;
            page.candles.push_back(next);
            series = Sample::series(page);
            view.seriesChanged({.appended = 1});
        }
        QColor pixel(const QImage &image, int x, int y) const
        {
            const qreal ratio = image.devicePixelRatio();
            return image.pixelColor(int(x * ratio), int(y * ratio));
        }
    };

    /// A scene alone, painted into an image.
    struct Canvas {
        ChartScene &scene;
        QImage image;
        Canvas(ChartScene &painted, QSize size, double ratio) :
            scene(painted), image(size * ratio, QImage::Format_RGB32)
        {
            image.setDevicePixelRatio(ratio);
            scene.setSize(size, ratio);
            paint(QRect({0, 0}, size));
        }
        void paint(const QRegion &region)
        {
            QPainter painter(&image);
            scene.paint(painter, region);
        }
    };

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void candlesHaveTheirColourAtTheirColumn()
    {
        Fixture f;
        f.view.setCandleWidth(16);
        const QImage image = f.view.screenshot();
        const ChartGeometry place = f.place();
        int seen = 0;
        for (int index = f.series.size() - 20; index < f.series.size() - 1; ++index) {
            const Candle &candle = f.series.at(index);
            const int x = int(std::lround(place.x(index)));
            const double open = place.y(double(candle.open)), close = place.y(double(candle.close));
            if (std::abs(open - close) < 8)
                continue;
            ++seen;
            const QColor inside = f.pixel(image, x, int((open + close) / 2));
            const QColor edge = f.pixel(image, x, int(std::lround(std::max(open, close))));
            if (candle.close > candle.open) { // hollow, with an edge
                QCOMPARE(inside, f.theme.colours().surface);
                QCOMPARE(edge, f.theme.colours().up);
            } else {
                QCOMPARE(inside, f.theme.colours().down);
            }
        }
        QVERIFY(seen > 5);
    }

    void sharedColumnsReachFromHighToLow()
    {
        Fixture f(20'000);
        f.view.setVolumeShown(false);
        f.view.setCandleWidth(0.05);
        const QImage image = f.view.screenshot();
        const ChartGeometry place = f.place();
        QVERIFY(f.scene().visibleCandles() > 15'000);
        const QColor up = f.theme.colours().up, down = f.theme.colours().down;
        for (int x = 20; x < 600; x += 7) {
            qint64 high = 0, low = std::numeric_limits<qint64>::max();
            const int from = int(std::ceil(place.indexAt(x - 0.5)));
            const int to = int(std::ceil(place.indexAt(x + 0.5)));
            if (from < 0)
                continue;
            for (int index = from; index < to; ++index) {
                high = std::max(high, f.series.at(index).high);
                low = std::min(low, f.series.at(index).low);
            }
            for (const qint64 units : {high, low}) {
                const QColor colour = f.pixel(image, x, int(std::lround(place.y(double(units)))));
                QVERIFY2(colour == up || colour == down, qPrintable(QString::number(x)));
            }
            const QColor above = f.pixel(image, x, int(std::lround(place.y(double(high)))) - 2);
            QVERIFY(above != up && above != down);
        }
    }

    void aTickPaintsWhatAFullPaintingWould_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<double>("ratio");
        QTest::addColumn<double>("width");
        QTest::addColumn<bool>("indicators");
        QTest::addColumn<bool>("logarithmic");
        for (const ChartKind kind : chartKinds) {
            QTest::addRow("kind %d", int(kind)) << int(kind) << 1.0 << 8.0 << false << false;
            QTest::addRow("kind %d, 200 %%", int(kind)) << int(kind) << 2.0 << 11.3 << true << true;
        }
        QTest::newRow("indicators") << 0 << 1.0 << 9.0 << true << false;
        QTest::newRow("narrow") << 0 << 1.0 << 1.7 << true << false;
        QTest::newRow("shared columns") << 0 << 1.0 << 0.3 << false << false;
        QTest::newRow("150 %") << 0 << 1.5 << 7.0 << true << false;
    }

    void aTickPaintsWhatAFullPaintingWould()
    {
        QFETCH(int, kind);
        QFETCH(double, ratio);
        QFETCH(double, width);
        QFETCH(bool, indicators);
        QFETCH(bool, logarithmic);
        const Theme theme;
        const Formatting formatting{QLocale(QLocale::English, QLocale::UnitedStates)};
        CandlePage page = Sample::candles(900);
        CandleSeries series = Sample::series(page);
        ChartScene scene(theme, formatting);
        scene.setFont(QGuiApplication::font());
        scene.setKind(ChartKind(kind));
        scene.setLogarithmic(logarithmic);
        if (indicators) {
            scene.setIndicators({{.kind = IndicatorKind::Bollinger, .parameters = {}},
                                 {.kind = IndicatorKind::Macd, .parameters = {}, .colour = 3}});
        }
        scene.setSeries(&series);
        scene.setCandleWidth(width);
        Canvas canvas(scene, {700, 480}, ratio);
        std::mt19937 random(31);
        qint64 whole = qint64(700) * 480, painted = 0;
        constexpr int ticks = 20;
        for (int tick = 0; tick < ticks; ++tick) {
            Candle &last = page.candles.back();
            last.close += int(random() % 31) - 15;
            last.high = std::max(last.high, last.close);
            last.low = std::min(last.low, last.close);
            last.volume += int(random() % 40);
            series = Sample::series(page);
            QRegion dirty = scene.seriesChanged({.last = true});
            ChartPrices prices;
            prices.last = series.price(last.close);
            prices.bid = series.price(last.close - 2);
            prices.ask = series.price(last.close + int(random() % 9));
            prices.direction = int(random() % 3) - 1;
            dirty += scene.setPrices(prices);
            if (tick % 7 == 3)
                dirty += scene.setCrosshair(ChartScene::Crosshair{int(random() % 900), 100.0});
            canvas.paint(dirty);
            for (const QRect &rect : dirty)
                painted += qint64(rect.width()) * rect.height();
            Canvas full(scene, {700, 480}, ratio);
            QVERIFY2(full.image == canvas.image, qPrintable(QString::number(tick)));
        }
        QVERIFY2(painted < whole * ticks * 2 / 3, "everything is painted with each tick");
    }

    void whatATickCopiesIsNeverOld()
    {
        Theme theme;
        const Formatting formatting{QLocale(QLocale::English, QLocale::UnitedStates)};
        CandlePage page = Sample::candles(300);
        CandleSeries series = Sample::series(page);
        ChartScene scene(theme, formatting);
        scene.setFont(QGuiApplication::font());
        scene.setSeries(&series);
        Drawings drawings;
        DrawingLayer layer(theme, formatting);
        layer.setDrawings(&drawings);
        scene.setDrawingLayer(&layer);
        Canvas canvas(scene, {700, 480}, 1);
        ChartPrices prices;
        const auto tick = [&] {
            prices.last = series.price(page.candles.back().close += prices.last ? 3 : 0);
            canvas.paint(scene.setPrices(prices));
        };
        const std::function<QRegion()> changes[] = {
            [&] {
                theme.apply(ThemeChoice::Dark, PriceColours::RedUp);
                return scene.themeChanged();
            },
            [&] {
                drawings.add({.kind = Drawing::Kind::HorizontalLine,
                              .anchors = {{page.candles.back().time, *prices.last}}});
                return scene.drawingsChanged();
            },
            [&] { return scene.setZone(ChartZone::Utc); },
            [&] { return scene.setKind(ChartKind::Bars); },
            [&] { return scene.zoom(1.7, 300); },
            [&] { return scene.setDimmed(true); },
            [&] { return scene.setDrawingLayer(nullptr); },
        };
        tick();
        for (std::size_t at = 0; at < std::size(changes); ++at) {
            tick();
            canvas.paint(changes[at]());
            tick();
            Canvas full(scene, {700, 480}, 1);
            QVERIFY2(full.image == canvas.image, qPrintable(QString::number(at)));
        }
    }

    /// Labels of prices are kept: one that comes back looks as in a chart that never showed it.
    void labelsThatComeBackAreNotOld_data()
    {
        QTest::addColumn<double>("ratio");
        for (const double ratio : {1.0, 1.5, 2.0})
            QTest::addRow("%g", ratio) << ratio;
    }

    void labelsThatComeBackAreNotOld()
    {
        QFETCH(double, ratio);
        Theme theme;
        const Formatting formatting{QLocale(QLocale::English, QLocale::UnitedStates)};
        const CandleSeries series = Sample::series(Sample::candles(300));
        const auto prepare = [&series](ChartScene &scene) {
            scene.setFont(QGuiApplication::font());
            scene.setSeries(&series);
        };
        const auto pricesAt = [&series](int step) {
            ChartPrices prices;
            prices.last = series.price(series.last().close + step % 3);
            prices.bid = series.price(series.last().close - 4);
            prices.ask = series.price(series.last().close + step % 2);
            prices.direction = step % 4 == 3 ? 0 : step % 4 - 1;
            return prices;
        };
        ChartScene scene(theme, formatting);
        prepare(scene);
        Canvas canvas(scene, {700, 480}, ratio);
        constexpr int steps = 24; // every price in every direction, twice
        for (int step = 0; step < 2 * steps; ++step) {
            if (step == steps) {
                theme.apply(ThemeChoice::Dark, PriceColours::RedUp);
                canvas.paint(scene.themeChanged());
            }
            canvas.paint(scene.setPrices(pricesAt(step)));
            ChartScene fresh(theme, formatting);
            prepare(fresh);
            fresh.setPrices(pricesAt(step));
            QVERIFY2(Canvas(fresh, {700, 480}, ratio).image == canvas.image,
                     qPrintable(QString::number(step)));
        }
    }

    void nothingJumpsWhenCandlesArePrepended()
    {
        Fixture f;
        f.view.setCandleWidth(6);
        f.key(Qt::Key_PageUp);
        const QImage before = f.view.screenshot();
        const double at = f.place().indexAt(300);
        const qint64 time = f.series.at(int(at)).time;
        f.prepend(250);
        QCOMPARE(f.series.at(int(f.place().indexAt(300))).time, time);
        QCOMPARE(f.view.screenshot(), before);
    }

    void nothingJumpsWhenTheOldestAreDropped()
    {
        Fixture f(1'000);
        f.view.setCandleWidth(6);
        f.key(Qt::Key_PageUp);
        const QImage before = f.view.screenshot();
        constexpr int count = 250;
        f.page.candles.erase(f.page.candles.begin(), f.page.candles.begin() + count);
        f.series = Sample::series(f.page);
        f.view.seriesChanged({.dropped = count, .others = true});
        QCOMPARE(f.view.screenshot(), before);
    }

    void theNewestCandleIsFollowedUntilTheUserLeavesIt()
    {
        Fixture f;
        auto *button = f.view.findChild<QToolButton *>(u"chartNewest"_s);
        QVERIFY(button && button->isHidden());
        const double x = f.place().x(f.series.size() - 1);
        f.append();
        QVERIFY(std::abs(f.place().x(f.series.size() - 1) - x) < 1e-6);
        f.key(Qt::Key_Left);
        f.key(Qt::Key_Left);
        QVERIFY(!f.scene().isAtNewest());
        QVERIFY(button->isVisible());
        QVERIFY(!button->accessibleName().isEmpty());
        const double old = f.place().x(100);
        f.append();
        QVERIFY(std::abs(f.place().x(100) - old) < 1e-6);
        button->click();
        QVERIFY(f.scene().isAtNewest());
        QVERIFY(button->isHidden());
    }

    void theWheelZoomsAboutThePointer()
    {
        Fixture f;
        const QPointF at(300, 200);
        const double index = f.place().indexAt(at.x());
        const double width = f.place().candleWidth;
        f.wheel(at, {0, 240});
        QVERIFY(f.place().candleWidth > width * 1.3);
        QVERIFY(std::abs(f.place().indexAt(at.x()) - index) < 1e-6);
        f.wheel(at, {0, -240});
        QVERIFY(std::abs(f.place().candleWidth - width) < 1e-9);
        // On the axis of prices it scales those.
        const double high = f.place().highUnits;
        f.wheel({890, 200}, {0, -120});
        QVERIFY(!f.scene().isAutomatic());
        QVERIFY(f.place().highUnits > high);
    }

    void aTouchPadScrollsAndPinches()
    {
        Fixture f;
        const double first = f.place().firstIndex;
        f.wheel({300, 200}, {40, 0}, {80, 0});
        QVERIFY(std::abs(first - f.place().firstIndex - 80 / f.place().candleWidth) < 1e-6);
        const double width = f.place().candleWidth, index = f.place().indexAt(300);
        const QPointF at(300, 200);
        QNativeGestureEvent pinch(Qt::ZoomNativeGesture, QPointingDevice::primaryPointingDevice(),
                                  2, at, at, at, 0.25, {});
        QCoreApplication::sendEvent(&f.view, &pinch);
        QVERIFY(std::abs(f.place().candleWidth - width * 1.25) < 1e-6);
        QVERIFY(std::abs(f.place().indexAt(300) - index) < 1e-6);
    }

    void draggingMovesTheChartAndTheScales()
    {
        Fixture f;
        const double index = f.place().indexAt(300);
        f.drag({300, 200}, {420, 200});
        QVERIFY(std::abs(f.place().indexAt(420) - index) < 1e-6);
        QVERIFY(f.scene().isAutomatic());
        // The axis of prices: dragged it scales, double-clicked it is automatic again.
        const ChartGeometry before = f.place();
        f.drag({890, 200}, {890, 280});
        QVERIFY(!f.scene().isAutomatic());
        QVERIFY(f.place().highUnits - f.place().lowUnits > before.highUnits - before.lowUnits);
        QSignalSpy automatic(&f.view, &ChartView::automaticChanged);
        QTest::mouseDClick(&f.view, Qt::LeftButton, {}, {890, 200});
        QVERIFY(f.scene().isAutomatic());
        QCOMPARE(automatic.count(), 1);
        // Plots share the height as the user likes.
        const QRect volume = f.scene().plots()[1].header;
        f.drag({300, volume.top()}, {300, volume.top() - 60});
        QCOMPARE(f.scene().plots()[1].header.top(), volume.top() - 60);
    }

    void aScaleByHandOutlivesMoreDecimals()
    {
        Fixture f;
        f.drag({890, 200}, {890, 280});
        QVERIFY(!f.scene().isAutomatic());
        const ChartGeometry before = f.place();
        const qint64 now = f.series.last().time * 1'000 + 1;
        f.view.seriesChanged(f.series.apply({.units = 10'850'001, .scale = 7}, now, 1));
        f.view.grab();
        const ChartGeometry after = f.place();
        QCOMPARE(f.series.scale(), 7);
        QVERIFY(std::abs(after.lowUnits / before.lowUnits - 100) < 1e-9);
        QVERIFY(std::abs(after.highUnits / before.highUnits - 100) < 1e-9);
    }

    void keysMoveTheChart()
    {
        Fixture f(3'000);
        const double width = f.place().candleWidth;
        f.key(Qt::Key_Plus, Qt::ShiftModifier);
        QVERIFY(f.place().candleWidth > width);
        QVERIFY(f.scene().isAtNewest());
        f.key(Qt::Key_Minus);
        QVERIFY(std::abs(f.place().candleWidth - width) < 1e-9);
        const double first = f.place().firstIndex, screen = f.scene().visibleCandles();
        f.key(Qt::Key_PageUp);
        QVERIFY(std::abs(first - screen - f.place().firstIndex) < 1e-6);
        f.key(Qt::Key_PageDown);
        QVERIFY(std::abs(first - f.place().firstIndex) < 1e-6);
        f.key(Qt::Key_Home);
        QVERIFY(f.place().firstIndex <= 0 && f.place().firstIndex > -2);
        f.key(Qt::Key_End);
        QVERIFY(f.scene().isAtNewest());
        f.key(Qt::Key_Up);
        QVERIFY(!f.scene().isAutomatic());
        f.key(Qt::Key_A);
        QVERIFY(f.scene().isAutomatic());
    }

    void olderCandlesAreAskedForOnceAndInTime()
    {
        Fixture f(2'000);
        QSignalSpy needed(&f.view, &ChartView::olderNeeded);
        f.key(Qt::Key_Left);
        QCOMPARE(needed.count(), 0);
        f.key(Qt::Key_Home);
        QCOMPARE(needed.count(), 1);
        f.key(Qt::Key_Left);
        QCOMPARE(needed.count(), 1);
        f.prepend(1'000);
        QCOMPARE(needed.count(), 1);
        f.key(Qt::Key_Home);
        QCOMPARE(needed.count(), 2);
    }

    void theCrosshairNamesItsCandle()
    {
        Fixture f;
        const int index = f.series.size() - 30;
        QTest::mouseMove(&f.view, QPoint(int(f.place().x(index)), 200));
        QVERIFY(f.scene().crosshair());
        QCOMPARE(f.scene().crosshair()->index, index);
        const QString legend = f.scene().legendText();
        const Candle &candle = f.series.at(index);
        for (const qint64 units : {candle.open, candle.high, candle.low, candle.close}) {
            QVERIFY2(legend.contains(f.formatting.price(f.series.price(units), 5)),
                     qPrintable(legend));
        }
        QVERIFY(legend.contains(QString::number(candle.volume)));
        QVERIFY(legend.contains(u'%'));
        QEvent leave(QEvent::Leave);
        QCoreApplication::sendEvent(&f.view, &leave);
        QVERIFY(!f.scene().crosshair());
        // Without it the newest candle is named.
        QVERIFY(f.scene().legendText().contains(
            f.formatting.price(f.series.price(f.series.last().close), 5)));
    }

    void theCrosshairMovesByKeysAndIsReadOut()
    {
        Fixture f;
        f.key(Qt::Key_Left, Qt::ShiftModifier);
        QVERIFY(f.scene().crosshair());
        const int index = f.scene().crosshair()->index;
        f.key(Qt::Key_Left, Qt::ShiftModifier);
        QCOMPARE(f.scene().crosshair()->index, index - 1);
        QCOMPARE(f.view.accessibleDescription(), f.scene().legendText());
        const double y = f.scene().crosshair()->y;
        f.key(Qt::Key_Up, Qt::ShiftModifier);
        QVERIFY(f.scene().crosshair()->y < y);
        // Beyond the edge the chart follows.
        const double first = f.place().firstIndex;
        f.key(Qt::Key_Home, Qt::ShiftModifier);
        f.key(Qt::Key_Left, Qt::ShiftModifier);
        QVERIFY(f.place().firstIndex < first);
        QVERIFY(f.place().x(f.scene().crosshair()->index) >= 0);
        f.key(Qt::Key_Escape);
        QVERIFY(!f.scene().crosshair());
    }

    void indicatorsHavePlotsAndLegends()
    {
        Fixture f;
        const std::size_t plots = f.scene().plots().size();
        f.view.setIndicators({{.kind = IndicatorKind::Ema, .parameters = {20}},
                              {.kind = IndicatorKind::Rsi, .parameters = {14}, .colour = 2}});
        QCOMPARE(f.scene().plots().size(), plots + 1);
        QVERIFY(f.scene().legendText().contains(
            indicatorTitle({.kind = IndicatorKind::Ema, .parameters = {20}})));
        QVERIFY(f.scene().legendText().contains(
            indicatorTitle({.kind = IndicatorKind::Rsi, .parameters = {14}})));
        const ChartScene::Plot &rsi = f.scene().plots().back();
        QCOMPARE(rsi.shown.low, 0.0);
        QCOMPARE(rsi.shown.high, 100.0);
        f.view.setIndicators({});
        QCOMPARE(f.scene().plots().size(), plots);
    }

    // As when its pane is hidden: a histogram's zero line is no range of prices.
    void indicatorsOutliveTheirCandles()
    {
        Fixture f;
        f.view.setIndicators({{.kind = IndicatorKind::Macd, .parameters = {}},
                              {.kind = IndicatorKind::Bollinger, .parameters = {}}});
        f.view.setSeries(nullptr);
        QVERIFY(!f.view.grab().isNull());
        f.view.setSeries(&f.series);
        QVERIFY(!f.view.grab().isNull());
    }

    void oddSeriesArePainted_data()
    {
        QTest::addColumn<int>("count");
        QTest::addColumn<qint64>("price");
        QTest::newRow("none") << 0 << qint64(0);
        QTest::newRow("one") << 1 << qint64(108'500);
        QTest::newRow("all the same") << 50 << qint64(108'500);
        QTest::newRow("zero") << 50 << qint64(0);
        QTest::newRow("below zero") << 50 << qint64(-3'700);
        QTest::newRow("as large as may be") << 50 << std::numeric_limits<qint64>::max() / 2;
    }

    void oddSeriesArePainted()
    {
        QFETCH(int, count);
        QFETCH(qint64, price);
        Fixture f(10);
        f.page = Sample::candles(count);
        for (Candle &candle : f.page.candles)
            candle.open = candle.high = candle.low = candle.close = price;
        f.series = Sample::series(f.page);
        f.view.setSeries(&f.series);
        for (const bool logarithmic : {false, true}) {
            f.view.setLogarithmic(logarithmic);
            for (const ChartKind kind : chartKinds) {
                f.view.setKind(kind);
                f.view.zoom(0.001);
                QVERIFY(!f.view.screenshot().isNull());
                f.view.zoom(1e6);
                QVERIFY(!f.view.screenshot().isNull());
            }
            f.key(Qt::Key_Right, Qt::ShiftModifier);
            f.key(Qt::Key_Home);
        }
        QVERIFY(f.place().highUnits > f.place().lowUnits);
        f.view.setSeries(nullptr);
        QVERIFY(f.scene().legendText().isEmpty());
    }

    void aDimmedChartStays()
    {
        Fixture f;
        const QImage live = f.view.screenshot();
        f.view.setDimmed(true);
        const QImage dimmed = f.view.screenshot();
        QVERIFY(dimmed != live);
        f.view.setDimmed(false);
        QCOMPARE(f.view.screenshot(), live);
    }
};

QTEST_MAIN(ChartViewTest)
#include "tst_chartview.moc"
