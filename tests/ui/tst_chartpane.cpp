// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "tests/support/accessibility.h"
#include "tests/support/flowclient.h"
#include "tests/support/sandboxfixture.h"
#include "tests/support/testserver.h"
#include "ui/chart/chartpane.h"
#include "ui/chart/chartview.h"
#include "ui/chart/drawinglayer.h"
#include "ui/chart/drawingsdialog.h"
#include "ui/chart/indicatorsdialog.h"
#include "ui/common/formatting.h"
#include "ui/common/theme.h"

#include <QAction>
#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <atomic>

using namespace mm;
using namespace Qt::Literals::StringLiterals;

/// The pane with the real client against the sandbox.
class ChartPaneTest : public QObject
{
    Q_OBJECT

private:
    struct Fixture {
        SandboxFixture sandbox{SandboxOptions{.rate = 500}};
        FlowClient client{sandbox.environment()};
        QTemporaryDir directory;
        Settings settings{directory.path()};
        Theme theme;
        Formatting formatting{QLocale(QLocale::English, QLocale::UnitedStates)};
        Drawings drawings;
        ChartPane pane{parts()};
        QuoteKey key;

        Fixture()
        {
            if (!client.loadProducts())
                qFatal("no products");
            key = client.firstProducts(1).front();
            client.services.quotes.start();
            pane.resize(1'100, 600);
        }
        MarketParts parts()
        {
            ClientServices &s = client.services;
            return {s.products,    s.quotes, s.depth, s.candles,  s.details,
                    s.serverClock, settings, theme,   formatting, s.serverClock.local()};
        }
        void open()
        {
            pane.setProduct(key.product);
            pane.show();
            pane.activateWindow();
            pane.setFocus();
            if (!QTest::qWaitForWindowActive(&pane))
                qFatal("no window");
        }
        template <typename T>
        [[nodiscard]] T *find(const QString &name) const
        {
            T *found = pane.findChild<T *>(name);
            if (!found)
                qFatal("no %s", qPrintable(name));
            return found;
        }
        [[nodiscard]] ChartView *view() const { return find<ChartView>(u"chartView"_s); }
        [[nodiscard]] bool showsCandles() const
        {
            return find<QStackedWidget>(u"chartStack"_s)->currentWidget() == view();
        }
        [[nodiscard]] const CandleSeries &series() const { return *view()->scene().series(); }
        void trigger(const QString &action) const { find<QAction>(action)->trigger(); }
        [[nodiscard]] QString title() const { return find<QLabel>(u"stateTitle"_s)->text(); }
    };

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void nothingIsChosenAtFirst()
    {
        Fixture f;
        f.pane.show();
        QVERIFY(!f.showsCandles());
        QVERIFY(!f.title().isEmpty());
        QVERIFY(f.pane.subject().isEmpty());
        QVERIFY(!f.view()->accessibleName().isEmpty());
        f.pane.setProduct({999'999, 1});
        QVERIFY(!f.showsCandles());
        QVERIFY2(f.title().contains(u"not offer"_s), qPrintable(f.title()));
    }

    void candlesLoadAndGrow()
    {
        Fixture f;
        f.open();
        QTRY_VERIFY(f.showsCandles());
        QVERIFY(f.series().size() > 100);
        const Symbol *symbol = f.client.services.products.find(f.key.product);
        QCOMPARE(f.pane.subject(), u"%1 · 15m"_s.arg(symbol->code));
        const Candle before = f.series().last();
        QTRY_VERIFY(!(f.series().last() == before));
        QTRY_VERIFY(f.view()->accessibleDescription().contains(symbol->code));
        QVERIFY(f.view()->accessibleDescription().contains(u"15 minutes"_s));
        // To the first there is, page by page.
        const int size = f.series().size();
        QTest::keyClick(f.view(), Qt::Key_Home);
        QTRY_VERIFY(f.series().size() > size);
    }

    void aLostConnectionDimsTheChart()
    {
        Fixture f;
        f.open();
        QTRY_VERIFY(f.showsCandles());
        QTRY_VERIFY(f.client.services.quotes.isLive());
        auto *strip = f.find<QWidget>(u"chartStrip"_s);
        f.sandbox.setListening(false);
        f.sandbox.dropConnections();
        QTRY_VERIFY(strip->isVisible());
        QVERIFY(f.showsCandles());
        QTRY_VERIFY2(f.view()->accessibleDescription().contains(u"not live"_s),
                     qPrintable(f.view()->accessibleDescription()));
        f.sandbox.setListening(true);
        f.client.services.reconnectNow();
        QTRY_VERIFY(!strip->isVisible());
    }

    void whatOthersLoseIsNoMatterOfTheChart()
    {
        Fixture f;
        f.open();
        QuoteService &quotes = f.client.services.quotes;
        QTRY_VERIFY(f.showsCandles() && quotes.isLive());
        // The candles' own connection stays while somebody wants any.
        const auto held = f.client.services.candles.open(f.key, CandleInterval::M1);
        f.sandbox.setFaults(*Json::parse(R"([{"do":"refuseSocket"}])"));
        const std::vector<QuoteKey> many = f.client.firstProducts(120);
        const QObject others; // a connection more, which never comes
        quotes.want(&others, many);
        QTRY_VERIFY(!quotes.isLive());
        QVERIFY(quotes.isLive(f.key.product));
        const auto *strip = f.find<QWidget>(u"chartStrip"_s);
        QVERIFY(!strip->isVisible());
        QVERIFY(!f.view()->accessibleDescription().contains(u"not live"_s));
        const auto lost = std::ranges::find_if(
            many, [&quotes](const QuoteKey &key) { return !quotes.isLive(key.product); });
        QVERIFY(lost != many.end());
        f.pane.setProduct(lost->product);
        QTRY_VERIFY(f.showsCandles());
        QTRY_VERIFY2(f.view()->accessibleDescription().contains(u"not live"_s),
                     qPrintable(f.view()->accessibleDescription()));
        QTRY_VERIFY(strip->isVisible());
    }

    void aHiddenPaneWantsNothing()
    {
        Fixture f;
        f.open();
        QTRY_VERIFY(f.client.services.quotes.find(f.key.product));
        f.pane.hide();
        QTRY_VERIFY(!f.client.services.quotes.find(f.key.product));
        QVERIFY(!f.view()->scene().series());
        f.pane.show();
        QTRY_VERIFY(f.showsCandles());
    }

    void keysChooseIntervals()
    {
        Fixture f;
        f.open();
        QTRY_VERIFY(f.showsCandles());
        QTest::keyClick(f.view(), Qt::Key_5);
        QVERIFY2(f.pane.subject().endsWith(u"1h"_s), qPrintable(f.pane.subject()));
        QVERIFY(f.find<QAction>(u"chartInterval-5"_s)->isChecked());
        QTRY_VERIFY(f.showsCandles());
        QCOMPARE(f.series().interval(), CandleInterval::H1);
        QTest::keyClick(f.view(), Qt::Key_L);
        QVERIFY(f.view()->scene().isLogarithmic());
        QTest::keyClick(f.view(), Qt::Key_V);
        QVERIFY(!f.view()->scene().isVolumeShown());
    }

    void stateIsKept()
    {
        Fixture f;
        f.open();
        f.trigger(u"chartInterval-8"_s);
        f.trigger(u"chartKind-3"_s);
        f.trigger(u"chartZone-1"_s);
        f.trigger(u"chartLogarithmic"_s);
        f.trigger(u"chartIndicators"_s);
        auto *dialog = f.pane.findChild<IndicatorsDialog *>();
        QVERIFY(dialog && !dialog->isModal());
        emit dialog->settingsChanged({{.kind = IndicatorKind::Rsi, .parameters = {9}}});
        f.view()->setCandleWidth(13.5);
        const Json state = f.pane.saveState();

        ChartPane other(f.parts());
        other.restoreState(state);
        QCOMPARE(other.saveState().toBytes(), state.toBytes());
        other.setProduct(f.key.product);
        QVERIFY(other.subject().endsWith(u"1d"_s));
        auto *view = other.findChild<ChartView *>();
        QCOMPARE(view->scene().kind(), ChartKind::HeikinAshi);
        QCOMPARE(view->scene().zone(), ChartZone::Utc);
        QCOMPARE(view->scene().indicators().size(), std::size_t(1));
        QCOMPARE(view->scene().candleWidth(), 13.5);
    }

    void aDamagedStateIsTheUsual()
    {
        Fixture f;
        const QByteArray usual = f.pane.saveState().toBytes();
        for (const char *text :
             {"null", "[]", "{}", R"({"interval":7,"kind":"x","zone":[],"candleWidth":-3})",
              R"({"candleWidth":1e99,"heights":["a",-1],"indicators":[{"kind":"none"},5]})"}) {
            f.pane.restoreState(Json::parse(text).value_or(Json()));
            Json state = f.pane.saveState();
            state.set("heights", Json::Array{});
            QCOMPARE(state.toBytes(), usual);
        }
    }

    void aPictureHasTheChart()
    {
        Fixture f;
        f.open();
        QTRY_VERIFY(f.showsCandles());
        f.trigger(u"chartCopyPicture"_s);
        const QImage copied = QGuiApplication::clipboard()->image();
        QVERIFY(copied.height() > f.view()->height() * f.view()->devicePixelRatio());
        QVERIFY(copied.textKeys().isEmpty());
        f.trigger(u"chartSavePicture"_s);
        auto *dialog = f.find<QFileDialog>(u"chartPictureDialog"_s);
        const QString path = f.directory.filePath(u"chart.png"_s);
        emit dialog->fileSelected(path);
        QTRY_VERIFY(QFile::exists(path));
        QTRY_VERIFY(!QImage(path).isNull());
        QCOMPARE(QImage(path).width(), copied.width());
    }

    void anotherDealModeLoadsAnew()
    {
        const SandboxFixture sandbox(SandboxOptions{});
        FlowClient real(sandbox.environment());
        QVERIFY(real.loadProducts());
        Symbol symbol = real.services.products.symbols().front();
        std::atomic<int> dealMode = symbol.tradeMode;
        const ThreadedServer server([&](const ServedRequest &, QTcpSocket &socket) {
            Json entry = *Json::parse(symbol.source);
            entry.set("dealMode", int(dealMode));
            TestServer::answer(
                socket, 200,
                Json(Json::Object{{"code", "0"}, {"data", Json::Array{entry}}}).toBytes());
        });
        Environment environment = sandbox.environment();
        environment.clientApi = server->url(u"http"_s, u"/api"_s);
        FlowClient client(environment);
        QVERIFY(client.loadProducts());
        client.services.quotes.start();
        const QTemporaryDir directory;
        Settings settings(directory.path());
        const Theme theme;
        const Formatting formatting;
        ClientServices &s = client.services;
        ChartPane pane({s.products, s.quotes, s.depth, s.candles, s.details, s.serverClock,
                        settings, theme, formatting, s.serverClock.local()});
        pane.setProduct(symbol.id);
        pane.show();
        const ChartScene &scene = pane.findChild<ChartView *>()->scene();
        QTRY_VERIFY(scene.series() && !scene.series()->isEmpty());
        bool anew = false;
        connect(&s.products, &ProductService::changed, this,
                [&] { anew = anew || !scene.series() || scene.series()->isEmpty(); });
        QVERIFY(client.loadProducts());
        QVERIFY(!anew); // nothing has changed
        dealMode = symbol.tradeMode == 1 ? 4 : 1;
        QVERIFY(client.loadProducts());
        QVERIFY(s.products.find(symbol.id)->tradeMode != symbol.tradeMode);
        QVERIFY(anew);
    }

    void whatIsDrawnIsTheProducts()
    {
        Fixture f;
        auto *menu = f.find<QAction>(u"chartDraw"_s);
        QVERIFY(!menu->isVisible());
        f.pane.setDrawingSource([&f](const ProductId &) { return &f.drawings; });
        QVERIFY(menu->isVisible());
        f.open();
        QTRY_VERIFY(f.showsCandles());
        f.trigger(u"chartDrawing-0"_s);
        QTest::mouseClick(f.view(), Qt::LeftButton, {}, {300, 200});
        QCOMPARE(f.drawings.all().size(), std::size_t(1));
        QVERIFY(f.find<QAction>(u"chartUndoDrawing"_s)->isEnabled());
        f.trigger(u"chartDrawing-3"_s);
        QTest::mouseClick(f.view(), Qt::LeftButton, {}, {400, 260});
        auto *text = f.find<QPlainTextEdit>(u"noteText"_s);
        QVERIFY(text->hasFocus());
        QVERIFY(
            QRect({0, 0}, f.view()->size()).contains(f.find<QWidget>(u"noteEditor"_s)->geometry()));
        QTest::keyClicks(text, u"Watch this"_s);
        QTest::keyClick(text, Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(!text->isVisible() && f.view()->hasFocus());
        QCOMPARE(f.drawings.all().back().text, u"Watch this"_s);
        f.trigger(u"chartUndoDrawing"_s);
        f.trigger(u"chartUndoDrawing"_s);
        QVERIFY(f.drawings.all().empty());
    }

    void aNoteOfTheProductBeforeIsKept()
    {
        Fixture f;
        f.pane.setDrawingSource(
            [&f](const ProductId &id) { return id == f.key.product ? &f.drawings : nullptr; });
        f.open();
        QTRY_VERIFY(f.showsCandles());
        f.trigger(u"chartDrawing-3"_s);
        QTest::mouseClick(f.view(), Qt::LeftButton, {}, {400, 260});
        QTest::keyClicks(f.find<QPlainTextEdit>(u"noteText"_s), u"Watch this"_s);
        f.pane.setProduct(f.client.firstProducts(2).back().product);
        QVERIFY(!f.find<QWidget>(u"noteEditor"_s)->isVisible());
        QCOMPARE(f.drawings.all().back().text, u"Watch this"_s);
    }

    void drawingsAreListedAndFound()
    {
        Fixture f;
        f.pane.setDrawingSource([&f](const ProductId &) { return &f.drawings; });
        f.open();
        QTRY_VERIFY(f.showsCandles());
        const Candle early = f.series().at(0);
        const DrawingAnchor there{early.time, f.series().price(early.close)};
        f.drawings.load({{.kind = Drawing::Kind::HorizontalLine, .anchors = {there}},
                         {.kind = Drawing::Kind::Note, .anchors = {there}, .text = u"First"_s}});
        f.trigger(u"chartDrawingsList"_s);
        auto *dialog = f.find<DrawingsDialog>(u"drawingsDialog"_s);
        QVERIFY(dialog->isVisible());
        auto *list = dialog->findChild<QListWidget *>(u"drawingList"_s);
        QCOMPARE(list->count(), 2);
        // A new one would be in the middle of what is in sight.
        const ChartGeometry place = f.view()->scene().geometry();
        const auto *price = dialog->findChild<QLineEdit *>(u"drawingPrice0"_s);
        QCOMPARE(Decimal::parse(price->text()), place.priceAt(place.plot.center().y()));
        QVERIFY(f.view()->scene().isAtNewest());
        list->setCurrentRow(1);
        dialog->findChild<QPushButton *>(u"goToDrawing"_s)->click();
        const ChartGeometry now = f.view()->scene().geometry();
        QVERIFY(now.plot.contains({now.x(0), now.plot.center().y()}));
        QCOMPARE(f.find<DrawingLayer>({})->selected(), std::optional(1));
        // Another product has others.
        f.pane.setDrawingSource([](const ProductId &) { return nullptr; });
        QCOMPARE(list->count(), 0);
    }

    void everybodyCanUseIt()
    {
        Fixture f;
        f.open();
        QTRY_VERIFY(f.showsCandles());
        const QStringList problems = accessibilityProblems(f.pane);
        QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
    }
};

QTEST_MAIN(ChartPaneTest)
#include "tst_chartpane.moc"
