// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "ui/chart/drawinglayer.h"
#include "ui/chart/drawingshape.h"
#include "ui/common/formatting.h"
#include "ui/common/theme.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QSignalSpy>
#include <QTest>
#include <QWidget>

#include <cmath>
#include <limits>
#include <tuple>

using namespace mm;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 start = 1'700'000'100;

/// A chart with nothing but the layer: 100 candles of a minute, ten pixels each; prices from 1.0000
/// at the bottom to 1.4000 at the top, 0.0010 a pixel.
class BareChart : public QWidget
{
public:
    BareChart(const Theme &theme, const Formatting &formatting) : layer(theme, formatting)
    {
        resize(1000, 400);
        setFocusPolicy(Qt::StrongFocus);
        setMouseTracking(true);
        std::vector<Candle> candles;
        for (int i = 0; i < 100; ++i)
            candles.push_back({start + 60 * i, 12'000, 12'100, 11'900, 12'050, 1});
        CandlePage page;
        page.priceDigits = page.scale = 4;
        page.candles = candles;
        series.clear(CandleInterval::M1, 4);
        (void)series.merge(page);
        geometry.plot = QRectF(0, 0, 1000, 400);
        geometry.series = &series;
        geometry.candleWidth = 10;
        geometry.lowUnits = 10'000;
        geometry.highUnits = 14'000;
        layer.setDrawings(&drawings);
    }

    CandleSeries series;
    ChartGeometry geometry;
    Drawings drawings;
    DrawingLayer layer;
    int unused = 0; ///< events that were the chart's

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.fillRect(rect(), Qt::white);
        layer.paint(painter, geometry);
    }
    void mousePressEvent(QMouseEvent *event) override { count(layer.press(*event, geometry)); }
    void mouseDoubleClickEvent(QMouseEvent *event) override
    {
        count(layer.press(*event, geometry));
    }
    void mouseMoveEvent(QMouseEvent *event) override { count(layer.move(*event, geometry)); }
    void mouseReleaseEvent(QMouseEvent *event) override { count(layer.release(*event, geometry)); }
    void keyPressEvent(QKeyEvent *event) override { count(layer.key(*event, geometry)); }

private:
    void count(bool used) { unused += used ? 0 : 1; }
};

Decimal decimal(const char *text)
{
    return Decimal::parse(QByteArrayView(text)).value();
}

Drawing trend(qint64 from, const char *fromPrice, qint64 to, const char *toPrice)
{
    return {
        .kind = Drawing::Kind::TrendLine,
        .anchors = {{start + 60 * from, decimal(fromPrice)}, {start + 60 * to, decimal(toPrice)}}};
}

Drawing level(const char *price)
{
    return {.kind = Drawing::Kind::HorizontalLine, .anchors = {{start, decimal(price)}}};
}

} // namespace

class TestDrawingLayer : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void makesALevel();
    void makesBetweenPressAndRelease_data();
    void makesBetweenPressAndRelease();
    void makesWithTwoClicks();
    void makesANote();
    void escapeGivesUp();
    void selectsWithinTolerance_data();
    void selectsWithinTolerance();
    void leavesTheRestToTheChart();
    void movesTheWhole();
    void movesByHandle();
    void keepsExactPrices();
    void aClickMovesNothing();
    void deletes();
    void undoes();
    void nudges_data();
    void nudges();
    void opensNotes();
    void othersMayChange();
    void noMoreThanTheMost();
    void cursors();
    void staysInTimeAndPrice();
    void saysHowFarATrendGoes();
    void paintsWhatThereIs();
    void farAwayIsQuick();
    void clips_data();
    void clips();
    void labels();
    void wrapsNotes();

private:
    void drag(const QPoint &from, const QPoint &to)
    {
        QTest::mousePress(m_chart.get(), Qt::LeftButton, {}, from);
        QTest::mouseMove(m_chart.get(), (from + to) / 2);
        QTest::mouseMove(m_chart.get(), to);
        QTest::mouseRelease(m_chart.get(), Qt::LeftButton, {}, to);
    }
    void click(const QPoint &at) { QTest::mouseClick(m_chart.get(), Qt::LeftButton, {}, at); }
    void hover(const QPoint &at)
    {
        QMouseEvent event(QEvent::MouseMove, at, m_chart->mapToGlobal(at), Qt::NoButton,
                          Qt::NoButton, {});
        m_chart->layer.move(event, m_chart->geometry);
    }
    [[nodiscard]] const Drawing &only() const { return m_chart->drawings.all().front(); }

    Theme m_theme;
    Formatting m_formatting{QLocale(u"en_US"_s)};
    std::unique_ptr<BareChart> m_chart;
};

void TestDrawingLayer::init()
{
    m_theme.apply(ThemeChoice::Light, PriceColours::GreenUp);
    m_chart = std::make_unique<BareChart>(m_theme, m_formatting);
    m_chart->show();
    m_chart->setFocus();
}

void TestDrawingLayer::cleanup()
{
    m_chart.reset();
}

void TestDrawingLayer::makesALevel()
{
    QSignalSpy tools(&m_chart->layer, &DrawingLayer::toolChanged);
    m_chart->layer.setColour(3);
    m_chart->layer.setTool(Drawing::Kind::HorizontalLine);
    click({500, 100});
    QCOMPARE(int(m_chart->drawings.all().size()), 1);
    QCOMPARE(only().kind, Drawing::Kind::HorizontalLine);
    QCOMPARE(only().anchors[0].price, decimal("1.3"));
    QCOMPARE(only().colour, 3);
    QCOMPARE(m_chart->layer.selected(), 0);
    QVERIFY(!m_chart->layer.tool()); // one at a time
    QCOMPARE(tools.size(), 2);
}

void TestDrawingLayer::makesBetweenPressAndRelease_data()
{
    QTest::addColumn<int>("kind");
    QTest::newRow("trend line") << int(Drawing::Kind::TrendLine);
    QTest::newRow("fibonacci") << int(Drawing::Kind::Fibonacci);
}

void TestDrawingLayer::makesBetweenPressAndRelease()
{
    QFETCH(int, kind);
    m_chart->layer.setTool(Drawing::Kind(kind));
    drag({103, 300}, {296, 100});
    QCOMPARE(int(m_chart->drawings.all().size()), 1);
    QCOMPARE(int(only().kind), kind);
    // On the candles next to the pointer.
    QCOMPARE(only().anchors[0], (DrawingAnchor{start + 600, decimal("1.1")}));
    QCOMPARE(only().anchors[1], (DrawingAnchor{start + 1'800, decimal("1.3")}));
    m_chart->drawings.undo();
    QVERIFY(m_chart->drawings.all().empty()); // one step
}

void TestDrawingLayer::makesWithTwoClicks()
{
    m_chart->layer.setTool(Drawing::Kind::TrendLine);
    click({100, 300});
    QVERIFY(m_chart->drawings.all().empty());
    hover({200, 200});
    hover({250, 150});
    click({300, 100});
    QCOMPARE(int(m_chart->drawings.all().size()), 1);
    QCOMPARE(only().anchors[0], (DrawingAnchor{start + 600, decimal("1.1")}));
    QCOMPARE(only().anchors[1], (DrawingAnchor{start + 1'800, decimal("1.3")}));
    QVERIFY(!m_chart->layer.tool());
}

void TestDrawingLayer::makesANote()
{
    QSignalSpy requested(&m_chart->layer, &DrawingLayer::noteRequested);
    m_chart->layer.setTool(Drawing::Kind::Note);
    click({500, 200});
    QCOMPARE(requested.size(), 1);
    QCOMPARE(requested[0][0].toInt(), 0);
    QCOMPARE(only().kind, Drawing::Kind::Note);
    QVERIFY(only().text.isEmpty());
}

void TestDrawingLayer::escapeGivesUp()
{
    m_chart->layer.setTool(Drawing::Kind::TrendLine);
    QTest::mousePress(m_chart.get(), Qt::LeftButton, {}, {100, 300});
    QTest::mouseMove(m_chart.get(), {300, 100});
    QTest::keyClick(m_chart.get(), Qt::Key_Escape);
    QVERIFY(!m_chart->layer.tool());
    QTest::mouseRelease(m_chart.get(), Qt::LeftButton, {}, {300, 100});
    QVERIFY(m_chart->drawings.all().empty());

    m_chart->layer.setTool(Drawing::Kind::Note);
    QTest::keyClick(m_chart.get(), Qt::Key_Escape);
    QVERIFY(!m_chart->layer.tool());

    // A move under way goes back.
    m_chart->drawings.load({level("1.2")});
    QTest::mousePress(m_chart.get(), Qt::LeftButton, {}, {500, 200});
    QTest::mouseMove(m_chart.get(), {500, 300});
    QTest::keyClick(m_chart.get(), Qt::Key_Escape);
    QTest::mouseRelease(m_chart.get(), Qt::LeftButton, {}, {500, 300});
    QCOMPARE(only().anchors[0].price, decimal("1.2"));
    QCOMPARE(m_chart->layer.selected(), 0);
    QTest::keyClick(m_chart.get(), Qt::Key_Escape);
    QVERIFY(!m_chart->layer.selected());
    const int unused = m_chart->unused;
    QTest::keyClick(m_chart.get(), Qt::Key_Escape); // nothing left to give up
    QCOMPARE(m_chart->unused, unused + 1);
}

void TestDrawingLayer::selectsWithinTolerance_data()
{
    QTest::addColumn<QPoint>("at");
    QTest::addColumn<int>("index"); // -1: none
    QTest::newRow("on the level") << QPoint(900, 100) << 0;
    QTest::newRow("6 px above the level") << QPoint(900, 94) << 0;
    QTest::newRow("7 px above the level") << QPoint(900, 93) << -1;
    QTest::newRow("on the trend line") << QPoint(200, 300) << 1;
    QTest::newRow("beside the trend line") << QPoint(208, 300) << 1; // 5.7 px
    QTest::newRow("too far beside it") << QPoint(209, 300) << -1; // 6.4 px
    QTest::newRow("behind its end") << QPoint(308, 192) << -1;
    QTest::newRow("a level of the retracement") << QPoint(800, 300) << 2; // 50 %
    QTest::newRow("in the note") << QPoint(620, 40) << 3;
    QTest::newRow("where nothing is") << QPoint(500, 180) << -1;
}

void TestDrawingLayer::selectsWithinTolerance()
{
    QFETCH(QPoint, at);
    QFETCH(int, index);
    m_chart->drawings.load(
        {level("1.3"),
         trend(10, "1.0", 30, "1.2"),
         {.kind = Drawing::Kind::Fibonacci,
          .anchors = {{start + 60 * 70, decimal("1.05")}, {start + 60 * 75, decimal("1.15")}}},
         {.kind = Drawing::Kind::Note,
          .anchors = {{start + 60 * 60, decimal("1.38")}},
          .text = u"Here it turned"_s}});
    click(at);
    QCOMPARE(m_chart->layer.selected().value_or(-1), index);
    QCOMPARE(m_chart->unused > 0, index < 0);
}

void TestDrawingLayer::leavesTheRestToTheChart()
{
    drag({100, 100}, {200, 200});
    QVERIFY(m_chart->unused >= 3);
    const int unused = m_chart->unused;
    QTest::keyClick(m_chart.get(), Qt::Key_Left);
    QTest::keyClick(m_chart.get(), Qt::Key_Delete);
    QTest::keyClick(m_chart.get(), Qt::Key_Return);
    QTest::keyClick(m_chart.get(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(m_chart->unused, unused + 5); // Ctrl is a key as well
    m_chart->drawings.load({level("1.2")});
    QTest::mouseClick(m_chart.get(), Qt::RightButton, {}, {500, 200});
    QVERIFY(!m_chart->layer.selected());
    // Without drawings, or candles, it does nothing at all.
    m_chart->layer.setDrawings(nullptr);
    m_chart->layer.setTool(Drawing::Kind::Note);
    click({500, 200});
    m_chart->layer.setDrawings(&m_chart->drawings);
    m_chart->series.clear(CandleInterval::M1, 4);
    m_chart->layer.setTool(Drawing::Kind::Note);
    click({500, 200});
    m_chart->grab();
    QCOMPARE(int(m_chart->drawings.all().size()), 1);
}

void TestDrawingLayer::movesTheWhole()
{
    m_chart->drawings.load({trend(10, "1.1", 30, "1.2")});
    drag({200, 250}, {250, 200}); // its middle
    QCOMPARE(only(), trend(15, "1.15", 35, "1.25"));
    m_chart->drawings.undo();
    QCOMPARE(only(), trend(10, "1.1", 30, "1.2"));
}

void TestDrawingLayer::movesByHandle()
{
    m_chart->drawings.load({trend(10, "1.1", 30, "1.2")});
    click({200, 250});
    drag({300, 200}, {400, 100});
    QCOMPARE(only(), trend(10, "1.1", 40, "1.3"));
    drag({100, 300}, {50, 350});
    QCOMPARE(only(), trend(5, "1.05", 40, "1.3"));

    m_chart->drawings.load({level("1.2")});
    click({500, 200});
    drag({976, 200}, {400, 150});
    QCOMPARE(only(), level("1.25")); // its time stays
}

// A price typed with more decimals than a pixel has keeps them.
void TestDrawingLayer::keepsExactPrices()
{
    m_chart->drawings.load({level("1.20003")});
    drag({500, 200}, {520, 190});
    QCOMPARE(only().anchors[0].price, decimal("1.21003"));
    m_chart->drawings.load({trend(10, "1.10001", 30, "1.20009")});
    drag({200, 250}, {300, 250}); // sideways alone
    QCOMPARE(only(), trend(20, "1.10001", 40, "1.20009"));
}

void TestDrawingLayer::aClickMovesNothing()
{
    m_chart->drawings.load({level("1.2")});
    QSignalSpy changed(&m_chart->drawings, &Drawings::changed);
    drag({500, 200}, {502, 202}); // a trembling hand
    QCOMPARE(only().anchors[0].price, decimal("1.2"));
    QCOMPARE(changed.size(), 0);
    QCOMPARE(m_chart->layer.selected(), 0);
}

void TestDrawingLayer::deletes()
{
    m_chart->drawings.load({level("1.1"), level("1.2"), level("1.3")});
    QSignalSpy selection(&m_chart->layer, &DrawingLayer::selectionChanged);
    click({500, 200});
    QTest::keyClick(m_chart.get(), Qt::Key_Delete);
    QCOMPARE(m_chart->drawings.all(), (std::vector<Drawing>{level("1.1"), level("1.3")}));
    QVERIFY(!m_chart->layer.selected());
    QCOMPARE(selection.size(), 2);
    QTest::keyClick(m_chart.get(), Qt::Key_Delete); // nothing selected
    QCOMPARE(int(m_chart->drawings.all().size()), 2);
}

void TestDrawingLayer::undoes()
{
    m_chart->drawings.load({level("1.1"), level("1.2")});
    click({500, 200});
    QTest::keyClick(m_chart.get(), Qt::Key_Delete);
    click({500, 300});
    QTest::keyClick(m_chart.get(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(m_chart->drawings.all(), (std::vector<Drawing>{level("1.1"), level("1.2")}));
    QVERIFY(!m_chart->layer.selected());
}

void TestDrawingLayer::nudges_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<bool>("shift");
    QTest::addColumn<qint64>("candles");
    QTest::addColumn<QString>("price");
    QTest::newRow("left") << int(Qt::Key_Left) << false << qint64(-1) << u"1.2"_s;
    QTest::newRow("right, far") << int(Qt::Key_Right) << true << qint64(10) << u"1.2"_s;
    QTest::newRow("up") << int(Qt::Key_Up) << false << qint64(0) << u"1.201"_s;
    QTest::newRow("down, far") << int(Qt::Key_Down) << true << qint64(0) << u"1.19"_s;
}

void TestDrawingLayer::nudges()
{
    QFETCH(int, key);
    QFETCH(bool, shift);
    QFETCH(qint64, candles);
    QFETCH(QString, price);
    m_chart->drawings.load({{.kind = Drawing::Kind::Note,
                             .anchors = {{start + 3'000, decimal("1.2")}},
                             .text = u"Here"_s}});
    m_chart->layer.select(0);
    QTest::keyClick(m_chart.get(), Qt::Key(key), shift ? Qt::ShiftModifier : Qt::NoModifier);
    QCOMPARE(only().anchors[0].time, start + 3'000 + 60 * candles);
    QCOMPARE(only().anchors[0].price, Decimal::parse(price).value());
    QCOMPARE(m_chart->layer.selected(), 0); // and again
    // A pixel finer than the product's prices: one of those.
    m_chart->geometry.lowUnits = 11'999;
    m_chart->geometry.highUnits = 12'001;
    m_chart->drawings.load({level("1.2")});
    m_chart->layer.select(0);
    QTest::keyClick(m_chart.get(), Qt::Key_Up);
    QCOMPARE(only().anchors[0].price, decimal("1.2001"));
    const int unused = m_chart->unused;
    QTest::keyClick(m_chart.get(), Qt::Key_Left); // a level has no left
    QCOMPARE(m_chart->unused, unused + 1);
}

void TestDrawingLayer::opensNotes()
{
    m_chart->drawings.load({level("1.1"),
                            {.kind = Drawing::Kind::Note,
                             .anchors = {{start + 3'000, decimal("1.3")}},
                             .text = u"Here"_s}});
    QSignalSpy requested(&m_chart->layer, &DrawingLayer::noteRequested);
    QTest::mouseDClick(m_chart.get(), Qt::LeftButton, {}, {512, 112});
    QCOMPARE(requested.size(), 1);
    QCOMPARE(requested[0][0].toInt(), 1);
    QTest::keyClick(m_chart.get(), Qt::Key_Return);
    QCOMPARE(requested.size(), 2);
    click({500, 300});
    QTest::keyClick(m_chart.get(), Qt::Key_Return); // a level has no text
    QCOMPARE(requested.size(), 2);
}

// Another chart of the product, or the list of drawings.
void TestDrawingLayer::othersMayChange()
{
    m_chart->drawings.load({level("1.1"), level("1.2")});
    QTest::mousePress(m_chart.get(), Qt::LeftButton, {}, {500, 200});
    QTest::mouseMove(m_chart.get(), {500, 150});
    m_chart->drawings.remove(0);
    QTest::mouseRelease(m_chart.get(), Qt::LeftButton, {}, {500, 150});
    QCOMPARE(m_chart->drawings.all(), (std::vector<Drawing>{level("1.2")}));
    QVERIFY(!m_chart->layer.selected());
    m_chart->layer.select(1);
    QVERIFY(!m_chart->layer.selected());
    Drawings others;
    m_chart->layer.select(0);
    m_chart->layer.setDrawings(&others);
    QVERIFY(!m_chart->layer.selected());
    QSignalSpy repaint(&m_chart->layer, &DrawingLayer::repaintNeeded);
    m_chart->drawings.removeAll();
    QCOMPARE(repaint.size(), 0);
    m_chart->layer.setDrawings(nullptr);
}

void TestDrawingLayer::noMoreThanTheMost()
{
    m_chart->drawings.load(std::vector<Drawing>(std::size_t(Drawings::most), level("1.1")));
    QSignalSpy full(&m_chart->layer, &DrawingLayer::full);
    m_chart->layer.setTool(Drawing::Kind::HorizontalLine);
    click({500, 100});
    QCOMPARE(full.size(), 1);
    QVERIFY(!m_chart->layer.selected());
}

void TestDrawingLayer::cursors()
{
    m_chart->drawings.load({level("1.3"), trend(10, "1.1", 30, "1.2")});
    const auto at = [this](int x, int y) {
        return m_chart->layer.cursorAt(QPointF(x, y), m_chart->geometry);
    };
    QCOMPARE(at(500, 100), Qt::SizeVerCursor);
    QCOMPARE(at(200, 250), Qt::SizeAllCursor);
    m_chart->layer.select(1);
    QCOMPARE(at(300, 200), Qt::PointingHandCursor);
    QVERIFY(!at(700, 350));
    m_chart->layer.setTool(Drawing::Kind::TrendLine);
    QCOMPARE(at(700, 350), Qt::CrossCursor);
    QVERIFY(!at(700, 450)); // below the plot
}

// Whatever the chart shows, and however it is scaled.
void TestDrawingLayer::staysInTimeAndPrice()
{
    const Drawing drawing = trend(10, "1.1", 30, "1.2");
    for (const bool logarithmic : {false, true}) {
        for (const double candleWidth : {1.0, 4.0, 25.0}) {
            ChartGeometry geometry = m_chart->geometry;
            geometry.logarithmic = logarithmic;
            geometry.candleWidth = candleWidth;
            geometry.firstIndex = -3.5;
            const DrawingShape shape = shapeOf(drawing, geometry, m_formatting);
            for (std::size_t i = 0; i < 2; ++i) {
                const QPointF &handle = shape.handles[i];
                QCOMPARE(geometry.timeOfIndex(std::round(geometry.indexAt(handle.x()))),
                         drawing.anchors[i].time);
                QCOMPARE(geometry.priceAt(handle.y()), drawing.anchors[i].price);
            }
        }
    }
}

// A rise from a price below zero is a rise.
void TestDrawingLayer::saysHowFarATrendGoes()
{
    ChartGeometry geometry = m_chart->geometry;
    geometry.highUnits = std::pow(10, geometry.series->scale());
    geometry.lowUnits = -2 * geometry.highUnits;
    for (const auto &[from, to, percent] :
         {std::tuple{"0.5", "0.6", u"+20.00"_s}, std::tuple{"-1.2", "-0.6", u"+50.00"_s},
          std::tuple{"-0.6", "-1.2", u"−100.00"_s}}) {
        const DrawingShape shape = shapeOf(trend(10, from, 30, to), geometry, m_formatting);
        QCOMPARE(shape.labels.size(), 1U);
        QVERIFY2(shape.labels.front().text.contains(percent),
                 qPrintable(shape.labels.front().text));
    }
}

void TestDrawingLayer::paintsWhatThereIs()
{
    const auto coloured = [this](const QPoint &at) {
        const QColor colour = m_chart->grab().toImage().pixelColor(at);
        return colour.lightness() < 200;
    };
    QVERIFY(!coloured({500, 200}));
    m_chart->drawings.load({level("1.2")});
    QVERIFY(coloured({500, 200}));
    // What is being moved is shown where it will be.
    QTest::mousePress(m_chart.get(), Qt::LeftButton, {}, {500, 200});
    QTest::mouseMove(m_chart.get(), {500, 300});
    QVERIFY(coloured({500, 300}));
    QVERIFY(!coloured({500, 200}));
    QTest::mouseRelease(m_chart.get(), Qt::LeftButton, {}, {500, 300});
    // And never outside the plot.
    m_chart->geometry.plot = QRectF(0, 0, 400, 400);
    QVERIFY(coloured({300, 300}));
    QVERIFY(!coloured({500, 300}));
}

// Coordinates of a chart zoomed in to the end: clipped before a dash is drawn.
void TestDrawingLayer::farAwayIsQuick()
{
    Drawing far = trend(-1'000'000'000 / 60, "-9e30", 4'000'000'000, "9e30");
    far.colour = 1;
    const DrawingShape shape = shapeOf(far, m_chart->geometry, m_formatting);
    for (const QLineF &line : shape.lines) {
        const QRectF around = m_chart->geometry.plot.adjusted(-1, -1, 1, 1);
        QVERIFY(around.contains(line.p1()) && around.contains(line.p2()));
    }
    m_chart->drawings.load({far});
    m_chart->grab();
}

void TestDrawingLayer::clips_data()
{
    QTest::addColumn<QLineF>("line");
    QTest::addColumn<QLineF>("inside"); // null: nothing
    const double nan = std::numeric_limits<double>::quiet_NaN();
    QTest::newRow("inside") << QLineF(1, 1, 9, 9) << QLineF(1, 1, 9, 9);
    QTest::newRow("through") << QLineF(-10, 5, 20, 5) << QLineF(0, 5, 10, 5);
    QTest::newRow("a corner") << QLineF(5, -5, 15, 5) << QLineF(10, 0, 10, 0);
    QTest::newRow("beside") << QLineF(11, 0, 20, 10) << QLineF();
    QTest::newRow("above") << QLineF(0, -1, 10, -1) << QLineF();
    QTest::newRow("past a corner") << QLineF(6, -5, 16, 5) << QLineF();
    QTest::newRow("no number") << QLineF(nan, 0, 5, 5) << QLineF();
}

void TestDrawingLayer::clips()
{
    QFETCH(QLineF, line);
    QFETCH(QLineF, inside);
    const auto clipped = clippedLine(line, QRectF(0, 0, 10, 10));
    QCOMPARE(clipped.has_value(), inside != QLineF());
    if (clipped)
        QCOMPARE(*clipped, inside);
}

void TestDrawingLayer::labels()
{
    const auto texts = [this](const Drawing &drawing) {
        QStringList all;
        for (const auto &label : shapeOf(drawing, m_chart->geometry, m_formatting).labels)
            all << label.text;
        return all;
    };
    QCOMPARE(texts(level("1.2")), QStringList{u"1.2000"_s});
    QCOMPARE(texts(trend(10, "1.1", 30, "1.2")), QStringList{u"+0.1000 (+9.09 %)"_s});
    QCOMPARE(texts(trend(10, "1.2", 30, "1.1")), QStringList{u"−0.1000 (−8.33 %)"_s});
    const Drawing fibonacci{
        .kind = Drawing::Kind::Fibonacci,
        .anchors = {{start + 600, decimal("1.1")}, {start + 900, decimal("1.3")}}};
    const QStringList levels = texts(fibonacci);
    QCOMPARE(levels.size(), 7);
    QCOMPARE(levels[0], u"0.0 %  1.3000"_s);
    QCOMPARE(levels[4], u"61.8 %  1.1764"_s);
    QCOMPARE(levels[6], u"100.0 %  1.1000"_s);
    // Above the plot's top there is none.
    QCOMPARE(texts(level("1.5")), QStringList());
}

void TestDrawingLayer::wrapsNotes()
{
    const auto shape = [this](const QString &text) {
        return shapeOf(
            {.kind = Drawing::Kind::Note, .anchors = {{start + 600, decimal("1.2")}}, .text = text},
            m_chart->geometry, m_formatting);
    };
    QCOMPARE(shape(u"<b>One</b>\ntwo"_s).text, u"<b>One</b>\ntwo"_s);
    QString words;
    for (int i = 0; i < 40; ++i)
        words += u"word "_s;
    for (const QString &text : {words, QString(500, u'W'), QString::fromUcs4(U"😀").repeated(200)}) {
        const DrawingShape made = shape(text);
        const qsizetype rows = made.text.count(u'\n') + 1;
        QVERIFY(rows > 1 && rows <= 8);
        QVERIFY(made.box.width() < 500);
        for (const QString &row : made.text.split(u'\n'))
            QVERIFY(row.isEmpty() || !row.at(0).isLowSurrogate());
    }
}

QTEST_MAIN(TestDrawingLayer)
#include "tst_drawinglayer.moc"
