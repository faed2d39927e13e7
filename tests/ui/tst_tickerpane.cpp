// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "tests/support/samples.h"
#include "tests/support/testclock.h"
#include "ui/common/formatting.h"
#include "ui/common/tablecolumns.h"
#include "ui/common/theme.h"
#include "ui/market/productpicker.h"
#include "ui/market/tickermodel.h"
#include "ui/market/tickerpane.h"
#include "ui/market/tickerview.h"

#include <QAction>
#include <QComboBox>
#include <QHeaderView>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPaintEvent>
#include <QPushButton>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace mm;
using namespace Qt::Literals::StringLiterals;
using Column = TickerModel::Column;
using ProductState = ProductService::State;

/// What of a widget is painted.
class PaintWatch : public QObject
{
public:
    explicit PaintWatch(QWidget *widget) : QObject(widget) { widget->installEventFilter(this); }
    QRegion painted;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint)
            painted |= static_cast<QPaintEvent *>(event)->region();
        return QObject::eventFilter(watched, event);
    }
};

class TickerPaneTest : public QObject
{
    Q_OBJECT

private:
    struct Fixture {
        QTemporaryDir directory;
        Settings settings{directory.path()};
        Theme theme;
        Formatting formatting{QLocale(QLocale::English, QLocale::UnitedStates)};
        TestClock clock;
        std::unique_ptr<TickerPane> pane;
        std::vector<Symbol> symbols;

        explicit Fixture(int products = 30)
        {
            for (int id = 1; id <= products; ++id) {
                symbols.push_back(
                    Sample::symbol(quint64(id), u"P%1"_s.arg(id, 2, 10, QLatin1Char('0')), 2));
                symbols.back().labels = u"forex"_s; // stale after three seconds
            }
            open();
        }
        /// A pane as after a start of the program.
        void open()
        {
            pane = std::make_unique<TickerPane>(settings, theme, formatting, clock);
            pane->resize(1000, 500);
            pane->show();
            pane->activateWindow();
            QVERIFY(QTest::qWaitForWindowActive(pane.get()));
        }
        void start()
        {
            pane->setEnvironment(u"TEST"_s);
            pane->showProducts(ProductState::Ready, symbols, {});
            pane->showConnection(online(), true);
        }
        [[nodiscard]] static QuoteService::Status online()
        {
            QuoteService::Status status;
            status.state = GatewaySocket::State::Online;
            return status;
        }
        template <typename T>
        [[nodiscard]] T *find(const char *name) const
        {
            T *found = pane->findChild<T *>(QLatin1StringView(name).toString());
            if (!found)
                qFatal("no %s", name);
            return found;
        }
        [[nodiscard]] TickerView *table() const { return find<TickerView>("tickerTable"); }
        [[nodiscard]] QTabBar *tabs() const { return find<QTabBar>("watchlistTabs"); }
        [[nodiscard]] QLabel *label(const char *name) const { return find<QLabel>(name); }
        [[nodiscard]] QString text(int row, int column) const
        {
            return table()->model()->index(row, column).data().toString();
        }
        void trigger(const char *action) const { find<QAction>(action)->trigger(); }
        [[nodiscard]] QStringList tabTexts() const
        {
            QStringList texts;
            for (int at = 0; at < tabs()->count(); ++at)
                texts << tabs()->tabText(at);
            return texts;
        }
        /// Answers the dialog that asks for a name.
        void answer(const QString &name) const
        {
            auto *dialog = find<QInputDialog>("nameDialog");
            dialog->setTextValue(name);
            dialog->accept();
            QCoreApplication::sendPostedEvents(dialog, QEvent::DeferredDelete);
        }
    };

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void aFirstListIsMadeOfTheFirstProducts()
    {
        Fixture f;
        QSignalSpy wanted(f.pane.get(), &TickerPane::wantedChanged);
        f.start();
        QCOMPARE(f.table()->model()->rowCount(), TickerPane::firstListLength);
        QCOMPARE(f.text(0, 0), u"P01"_s);
        QCOMPARE(f.tabTexts(), QStringList{u"Watchlist"_s});
        QVERIFY(f.tabs()->tabRect(0).width() > 20);
        QVERIFY(f.tabs()->height() >= f.tabs()->tabRect(0).height());
        QCOMPARE(wanted.count(), 1);
        QCOMPARE(wanted[0][0].value<std::vector<QuoteKey>>().size(),
                 std::size_t(TickerPane::firstListLength));
        QCOMPARE(f.settings.watchlists(u"TEST"_s).size(), std::size_t(1));
    }

    void loadingIsNeverBlank()
    {
        Fixture f;
        f.pane->setEnvironment(u"TEST"_s);
        f.pane->showProducts(ProductState::Loading, {}, {});
        auto *page = f.find<QWidget>("tickerPage");
        QVERIFY(page->isVisible());
        QCOMPARE(page->accessibleName(), u"Loading products…"_s);
        const QImage image = page->grab().toImage();
        bool painted = false;
        for (int x = 0; x < image.width() && !painted; ++x)
            painted = image.pixelColor(x, 12) != image.pixelColor(image.width() - 1, 0);
        QVERIFY(painted);
    }

    void failedProductsCanBeAskedForAgain()
    {
        Fixture f;
        f.pane->setEnvironment(u"TEST"_s);
        GatewayError error;
        error.kind = ErrorKind::TimedOut;
        error.trace = "trace-1";
        f.pane->showProducts(ProductState::Failed, {}, error);
        QCOMPARE(f.label("stateTitle")->text(), u"The products could not be loaded."_s);
        QVERIFY(f.label("bannerTrace")->text().contains(u"trace-1"_s));
        QSignalSpy reload(f.pane.get(), &TickerPane::reloadRequested);
        f.find<QPushButton>("stateAction")->click();
        f.find<QPushButton>("bannerAction")->click();
        QCOMPARE(reload.count(), 2);
        f.pane->showProducts(ProductState::Ready, f.symbols, {});
        QVERIFY(f.table()->isVisible());
        QVERIFY(!f.find<QWidget>("tickerBanner")->isVisible());
    }

    void removedProductsComeBack()
    {
        Fixture f;
        f.start();
        f.table()->selectRow(2);
        f.table()->setFocus();
        QTest::keyClick(f.table(), Qt::Key_Delete);
        QCOMPARE(f.table()->model()->rowCount(), TickerPane::firstListLength - 1);
        QCOMPARE(f.text(2, 0), u"P04"_s);
        QCOMPARE(f.label("bannerText")->text(), u"Removed: P03"_s);
        QCOMPARE(f.settings.watchlists(u"TEST"_s)[0].products.size(), std::size_t(19));
        f.find<QPushButton>("bannerAction")->click();
        QCOMPARE(f.table()->model()->rowCount(), TickerPane::firstListLength);
        QCOMPARE(f.text(2, 0), u"P03"_s);
        QVERIFY(!f.find<QWidget>("tickerBanner")->isVisible());
        QCOMPARE(f.settings.watchlists(u"TEST"_s)[0].products.size(), std::size_t(20));
    }

    void deleteInTheFilterDeletesTextOnly()
    {
        Fixture f;
        f.start();
        f.table()->selectRow(0);
        auto *filter = f.find<QLineEdit>("tickerFilter");
        filter->setText(u"P0"_s);
        filter->setFocus();
        filter->setCursorPosition(0);
        QTest::keyClick(filter, Qt::Key_Delete);
        QCOMPARE(filter->text(), u"0"_s);
        QCOMPARE(f.settings.watchlists(u"TEST"_s)[0].products.size(), std::size_t(20));
    }

    void listsAreMadeRenamedDeletedAndBroughtBack()
    {
        Fixture f;
        f.start();
        f.trigger("newList");
        f.answer(u"  A & B  "_s);
        QCOMPARE(f.tabTexts(), (QStringList{u"Watchlist"_s, u"A && B"_s}));
        QCOMPARE(f.tabs()->currentIndex(), 1);
        QCOMPARE(f.label("stateTitle")->text(), u"This list is empty."_s);
        QVERIFY(f.find<QWidget>("tickerPage")->isVisible());

        f.trigger("renameList");
        f.answer(u"Gold"_s);
        QCOMPARE(f.tabTexts(), (QStringList{u"Watchlist"_s, u"Gold"_s}));
        f.trigger("renameList");
        f.answer(u"   "_s); // no name
        QCOMPARE(f.tabTexts(), (QStringList{u"Watchlist"_s, u"Gold"_s}));

        f.trigger("removeList");
        QCOMPARE(f.tabTexts(), QStringList{u"Watchlist"_s});
        QVERIFY(f.table()->isVisible());
        f.trigger("undoWatchlist");
        QCOMPARE(f.tabTexts(), (QStringList{u"Watchlist"_s, u"Gold"_s}));
        QCOMPARE(f.tabs()->currentIndex(), 1);
        QCOMPARE(f.settings.watchlists(u"TEST"_s).size(), std::size_t(2));
    }

    void theLastListMayGoToo()
    {
        Fixture f;
        f.start();
        f.trigger("removeList");
        QCOMPARE(f.tabs()->count(), 0);
        QCOMPARE(f.label("stateTitle")->text(), u"There is no watchlist."_s);
        f.find<QPushButton>("stateAction")->click();
        f.answer(u"Again"_s);
        QCOMPARE(f.tabTexts(), QStringList{u"Again"_s});
        // Deleting is respected: it does not come back with the next load of the products.
        f.trigger("removeList");
        f.open();
        f.start();
        QCOMPARE(f.tabs()->count(), 0);
    }

    void eachListWantsItsOwnProducts()
    {
        Fixture f;
        f.start();
        f.trigger("newList");
        f.answer(u"Two"_s);
        QSignalSpy wanted(f.pane.get(), &TickerPane::wantedChanged);
        f.trigger("addProducts");
        emit f.find<ProductPicker>("productPicker")
            ->productsChosen({Sample::product(25), Sample::product(3)});
        QCOMPARE(wanted.count(), 1);
        const auto keys = wanted[0][0].value<std::vector<QuoteKey>>();
        QCOMPARE(keys.size(), std::size_t(2));
        QCOMPARE(keys[0].product, Sample::product(25));
        f.tabs()->setCurrentIndex(0);
        QCOMPARE(wanted.count(), 2);
        QCOMPARE(f.table()->model()->rowCount(), 20);
        f.trigger("nextList");
        QCOMPARE(f.tabs()->currentIndex(), 1);
        QCOMPARE(f.text(0, 0), u"P25"_s);
    }

    void listsComeBackAfterARestart()
    {
        Fixture f;
        f.start();
        f.trigger("newList");
        f.answer(u"Two"_s);
        f.open();
        f.start();
        QCOMPARE(f.tabTexts(), (QStringList{u"Watchlist"_s, u"Two"_s}));
        QCOMPARE(f.tabs()->currentIndex(), 1);
        f.pane->setEnvironment(u"OTHER"_s);
        QCOMPARE(f.tabs()->count(), 0);
    }

    void theFilterNarrowsAndSaysWhenNothingIsLeft()
    {
        Fixture f;
        f.start();
        auto *filter = f.find<QLineEdit>("tickerFilter");
        filter->setText(u"p1"_s);
        QCOMPARE(f.table()->model()->rowCount(), 10);
        filter->setText(u"zzz"_s);
        QCOMPARE(f.label("stateTitle")->text(), u"Nothing on this list matches “zzz”."_s);
        f.find<QPushButton>("stateAction")->click();
        QVERIFY(filter->text().isEmpty());
        QCOMPARE(f.table()->model()->rowCount(), 20);
        QVERIFY(f.table()->isVisible());
    }

    void aLostConnectionIsSaidAtOnce()
    {
        Fixture f;
        f.start();
        f.pane->applyQuotes({Sample::quote(1, "1.00", "1.00", "1.01", f.clock.steadyMs())});
        QVERIFY(!f.find<QWidget>("connectionStrip")->isVisible());
        const auto stale = [&] {
            return f.table()
                ->model()
                ->index(0, Column::LastColumn)
                .data(TickerModel::StyleRole)
                .value<CellStyle>()
                .stale;
        };
        QVERIFY(!stale());
        QuoteService::Status status = Fixture::online();
        status.state = GatewaySocket::State::Waiting;
        status.lostAt = f.clock.steadyMs();
        status.nextAttemptAt = f.clock.steadyMs() + 4200;
        f.pane->showConnection(status, false);
        QVERIFY(stale());
        QVERIFY(f.find<QWidget>("connectionStrip")->isVisible());
        QCOMPARE(f.label("connectionText")->text(),
                 u"No connection since %1: prices are old. Trying again in 5 s."_s.arg(
                     f.formatting.time(f.clock.wallMs())));
        QSignalSpy retry(f.pane.get(), &TickerPane::reconnectRequested);
        f.find<QPushButton>("connectionRetry")->click();
        QCOMPARE(retry.count(), 1);
        // It counts down by itself.
        f.clock.advance(3001);
        QTRY_VERIFY_WITH_TIMEOUT(f.label("connectionText")->text().endsWith(u"in 2 s."_s), 3000);

        status.state = GatewaySocket::State::Refused;
        status.refusedStatus = 403;
        f.pane->showConnection(status, false);
        QVERIFY(f.label("connectionText")->text().contains(u"HTTP 403"_s));
        f.pane->showConnection(Fixture::online(), true);
        QVERIFY(!f.find<QWidget>("connectionStrip")->isVisible());
        QVERIFY(stale()); // 3 s have passed without a sign of life
    }

    void theFirstConnectionIsNoLoss()
    {
        Fixture f;
        QuoteService::Status status;
        status.state = GatewaySocket::State::Connecting;
        status.lostAt = f.clock.steadyMs();
        f.pane->showConnection(status, false);
        QCOMPARE(f.label("connectionText")->text(), u"Connecting to live prices…"_s);
        f.pane->showConnection(Fixture::online(), true);
        f.pane->showConnection(status, false);
        QVERIFY(f.label("connectionText")->text().startsWith(u"No connection since"_s));
        QuoteService::Status guest = Fixture::online();
        guest.fellBackToGuest = true;
        f.pane->showConnection(guest, true);
        QVERIFY(f.label("connectionText")->text().contains(u"guest"_s));
    }

    void productsAreSearchedFromTheKeyboard()
    {
        Fixture f;
        f.start();
        QTest::keyClick(f.table(), Qt::Key_Insert);
        auto *picker = f.find<ProductPicker>("productPicker");
        QVERIFY(picker->isVisible());
        QVERIFY(QTest::qWaitForWindowActive(picker));
        auto *search = f.find<QLineEdit>("productSearch");
        QTest::keyClicks(search, u"P29"_s);
        QTest::keyClick(search, Qt::Key_Return);
        QCOMPARE(f.table()->model()->rowCount(), 21);
        QCOMPARE(f.text(20, 0), u"P29"_s);
        f.trigger("undoWatchlist");
        QCOMPARE(f.table()->model()->rowCount(), 20);
    }

    void refusedAndUnservedAreSaid()
    {
        Fixture f;
        f.start();
        f.pane->showRefused(202, u"<b>bad</b> data"_s);
        QCOMPARE(f.label("bannerText")->text(),
                 u"The gateway refused to send prices (202): <b>bad</b> data"_s);
        QCOMPARE(f.label("bannerText")->textFormat(), Qt::PlainText);
        f.pane->showUnserved({{Sample::product(3), 3}, {Sample::product(4), 3}});
        QVERIFY(f.label("bannerText")->text().contains(u"2 products"_s)
                || f.label("bannerText")->text().contains(u"2 product(s)"_s));
        QCOMPARE(f.text(2, Column::AgeColumn), u"no prices"_s);
        f.pane->showUnserved({});
        QVERIFY(!f.find<QWidget>("tickerBanner")->isVisible());
    }

    void whatTheUserGoesToIsChosen()
    {
        Fixture f;
        f.start();
        QSignalSpy chosen(f.pane.get(), &TickerPane::productChosen);
        const auto last = [&] { return chosen.takeLast()[0].value<ProductId>(); };
        const auto middle = [&](int row) {
            return f.table()->visualRect(f.table()->model()->index(row, 1)).center();
        };
        QTest::mouseClick(f.table()->viewport(), Qt::LeftButton, {}, middle(2));
        QCOMPARE(chosen.count(), 1);
        QCOMPARE(last(), Sample::product(3));
        QTest::keyClick(f.table(), Qt::Key_Down);
        QCOMPARE(chosen.count(), 1);
        QCOMPARE(last(), Sample::product(4));
        QTest::keyClick(f.table(), Qt::Key_Right); // along the row
        QCOMPARE(chosen.count(), 0);
        QTest::keyClick(f.table(), Qt::Key_Return); // once more, on purpose
        QCOMPARE(chosen.count(), 1);
        QCOMPARE(last(), Sample::product(4));

        // What happens by itself chooses nothing.
        f.table()->sortByColumn(Column::SymbolColumn, Qt::DescendingOrder);
        f.pane->applyQuotes({Sample::quote(4, "1.00", "1.00", "1.01", f.clock.steadyMs())});
        f.table()->setFocus();
        QTest::keyClick(f.table(), Qt::Key_Delete);
        f.find<QLineEdit>("tickerFilter")->setText(u"P0"_s);
        f.trigger("newList");
        f.answer(u"Two"_s);
        QCOMPARE(chosen.count(), 0);
        QTest::mouseClick(f.table()->viewport(), Qt::LeftButton, {}, {5, 5}); // nothing is there
        QCOMPARE(chosen.count(), 0);
    }

    void fadingRunsOnlyWhileSomethingFades()
    {
        Fixture f;
        f.start();
        QVERIFY(QTest::qWaitForWindowExposed(f.pane.get()));
        const QTimer *timer = f.find<QTimer>("fadeTimer");
        const QuoteEntry first = Sample::quote(1, "1.00", "1.00", "1.01", f.clock.steadyMs());
        f.pane->applyQuotes({first});
        QTRY_VERIFY(!timer->isActive());
        f.pane->applyQuotes({Sample::tick(first, "1.01", f.clock.steadyMs())});
        QVERIFY(timer->isActive());
        QSignalSpy steps(timer, &QTimer::timeout);
        QTRY_VERIFY(steps.count() >= 3);
        QVERIFY(timer->isActive()); // the clock stands still, so the tint does not fade
        f.clock.advance(TickerModel::fadeMs);
        QTRY_VERIFY(!timer->isActive());
    }

    void agesTickWithoutQuotes()
    {
        Fixture f;
        f.start();
        f.pane->applyQuotes({Sample::quote(1, "1.00", "1.00", "1.01", f.clock.steadyMs())});
        QSignalSpy changed(f.table()->model(), &QAbstractItemModel::dataChanged);
        f.clock.advance(3001);
        QTRY_COMPARE(changed.count(), 1); // found stale by the slow clock alone
        QCOMPARE(changed[0][0].toModelIndex().row(), 0);
        f.pane->hide();
        QVERIFY(!f.find<QTimer>("ageTimer")->isActive());
    }

    void columnsAreChosenMovedAndKept()
    {
        Fixture f;
        f.start();
        QHeaderView *header = f.table()->horizontalHeader();
        QMenu menu;
        f.table()->columns().fill(&menu, Column::AskColumn);
        const auto action = [&menu](const QString &text) {
            for (QAction *candidate : menu.actions()) {
                if (candidate->text() == text)
                    return candidate;
            }
            qFatal("no such action");
        };
        QVERIFY(!action(u"Symbol"_s)->isEnabled());
        action(u"24 h volume"_s)->trigger();
        QVERIFY(header->isSectionHidden(Column::VolumeColumn));
        action(u"Bid"_s)->trigger();
        action(u"Move column left"_s)->trigger(); // past the hidden one
        QCOMPARE(header->visualIndex(Column::AskColumn), 4); // where the chart was
        const int width = header->sectionSize(Column::AskColumn);
        action(u"Widen column"_s)->trigger();
        action(u"Widen column"_s)->trigger();
        action(u"Narrow column"_s)->trigger();
        QCOMPARE(header->sectionSize(Column::AskColumn), width + 16);
        f.table()->sortByColumn(Column::LastColumn, Qt::DescendingOrder);
        f.pane->saveColumns();

        f.open();
        f.start();
        header = f.table()->horizontalHeader();
        QVERIFY(header->isSectionHidden(Column::VolumeColumn));
        QCOMPARE(header->visualIndex(Column::AskColumn), 4); // where the chart was
        QCOMPARE(header->sortIndicatorSection(), int(Column::LastColumn));
        f.table()->columns().reset();
        QVERIFY(!header->isSectionHidden(Column::VolumeColumn));
        QCOMPARE(header->visualIndex(Column::AskColumn), 6);
    }

    void eachListHasItsOwnColumns()
    {
        Fixture f;
        f.start();
        const auto hidden = [&](Column column) { return f.table()->isColumnHidden(column); };
        f.table()->hideColumn(Column::VolumeColumn);
        f.table()->showColumn(Column::OpenColumn);
        f.trigger("newList");
        f.answer(u"Two"_s);
        QVERIFY(!hidden(Column::VolumeColumn)); // as usual
        f.table()->hideColumn(Column::BidColumn);
        f.trigger("renameList");
        f.answer(u"Zwei"_s);
        QVERIFY(hidden(Column::BidColumn));
        f.tabs()->setCurrentIndex(0);
        QVERIFY(hidden(Column::VolumeColumn));
        QVERIFY(!hidden(Column::OpenColumn));
        QVERIFY(!hidden(Column::BidColumn));

        // What is usual is chosen too.
        auto *menu = f.find<QToolButton>("listMenuButton")->menu();
        for (QAction *action : menu->actions()) {
            if (action->menu() && action->text() == u"&Columns"_s) {
                emit action->menu()->aboutToShow();
                action->menu()->findChild<QAction *>(u"usualColumns"_s)->trigger();
            }
        }
        f.trigger("newList");
        f.answer(u"Three"_s);
        QVERIFY(hidden(Column::VolumeColumn));
        f.pane->saveColumns();

        f.open();
        f.start();
        QVERIFY(hidden(Column::VolumeColumn)); // Three
        f.tabs()->setCurrentIndex(1);
        QVERIFY(hidden(Column::BidColumn));
        QVERIFY(!hidden(Column::VolumeColumn));
    }

    void theFilterIsClearedInSight()
    {
        Fixture f;
        f.symbols[1].id.tradeType = 1;
        f.start();
        auto *clear = f.find<QToolButton>("tickerClearFilter");
        auto *types = f.find<QComboBox>("tickerTypeFilter");
        auto *up = f.find<QToolButton>("tickerUpFilter");
        auto *down = f.find<QToolButton>("tickerDownFilter");
        const auto rows = [&] { return f.table()->model()->rowCount(); };
        QVERIFY(!clear->isVisible());
        QVERIFY(types->isVisible());
        QCOMPARE(types->count(), 3); // all, and the two there are
        types->setCurrentIndex(1);
        emit types->activated(1);
        QCOMPARE(rows(), 1);
        QCOMPARE(f.label("tickerCount")->text(), u"1 of 20"_s);
        QVERIFY(clear->isVisible());
        // A list without that type is shown whole; the choice comes back with the other one.
        f.trigger("newList");
        f.answer(u"Two"_s);
        f.trigger("addProducts");
        emit f.find<ProductPicker>("productPicker")->productsChosen({Sample::product(25)});
        QCOMPARE(rows(), 1);
        QVERIFY(!types->isVisible());
        f.tabs()->setCurrentIndex(0);
        QCOMPARE(rows(), 1);
        QCOMPARE(types->currentText(), u"Cross contract"_s);

        clear->click();
        QCOMPARE(rows(), 20);
        QVERIFY(!clear->isVisible());
        QuoteEntry risen = Sample::quote(3, "2", "2", "2", f.clock.steadyMs());
        risen.yesterdayClose = Sample::fixed("1");
        f.pane->applyQuotes({risen});
        up->click();
        QCOMPARE(rows(), 1);
        QCOMPARE(f.text(0, 0), u"P03"_s);
        down->click();
        QVERIFY(!up->isChecked());
        QCOMPARE(f.label("stateTitle")->text(), u"Nothing on this list passes the filter."_s);
        f.find<QPushButton>("stateAction")->click();
        QCOMPARE(rows(), 20);
        QVERIFY(!down->isChecked());
    }

    void chartsInSightAreAskedFor()
    {
        Fixture f;
        QSignalSpy wanted(f.pane.get(), &TickerPane::smallWanted);
        f.start();
        const auto last = [&] { return wanted.last()[0].value<std::vector<QuoteKey>>(); };
        QTRY_COMPARE(wanted.count(), 1);
        QVERIFY(last().size() >= 5 && last().size() <= 20);
        QCOMPARE(last().front().product, Sample::product(1));
        f.table()->hideColumn(Column::ChartColumn);
        QTRY_COMPARE(wanted.count(), 2);
        QVERIFY(last().empty());
        f.table()->showColumn(Column::ChartColumn);
        f.find<QLineEdit>("tickerFilter")->setText(u"P07"_s);
        QTRY_COMPARE(wanted.count(), 3);
        QCOMPARE(last().size(), std::size_t(1));
        QCOMPARE(last().front().product, Sample::product(7));
        CandlePage page;
        for (int at = 0; at < 24; ++at)
            page.candles.push_back({at * 3600, 10 + at, 13 + at, 8 + at, 11 + at, 1});
        const QRect cell = f.table()->visualRect(f.table()->model()->index(0, Column::ChartColumn));
        const QImage before = f.table()->viewport()->grab(cell).toImage();
        f.pane->applySmall(Sample::product(7), &page);
        QVERIFY(f.table()->viewport()->grab(cell).toImage() != before);
        f.pane->hide();
        QTRY_COMPARE(wanted.count(), 4);
        QVERIFY(last().empty());
    }

    void aPriceLeavesItsSmallChartAlone()
    {
        Fixture f;
        f.start();
        f.table()->horizontalHeader()->moveSection(
            f.table()->horizontalHeader()->visualIndex(Column::AskColumn), 0);
        const QuoteEntry first = Sample::quote(1, "1.00", "1.00", "1.01", f.clock.steadyMs());
        f.pane->applyQuotes({first});
        QTRY_VERIFY(!f.find<QTimer>("fadeTimer")->isActive());
        f.pane->repaint();
        const auto cell = [&f](int row, int column) {
            return f.table()->visualRect(f.table()->model()->index(row, column))
                & f.table()->viewport()->rect();
        };
        const auto *watch = new PaintWatch(f.table()->viewport());
        QuoteEntry next = Sample::tick(first, "1.05", f.clock.steadyMs());
        next.bid.units += 5;
        next.ask.units += 5;
        f.pane->applyQuotes({next});
        QTRY_VERIFY(!watch->painted.isEmpty());
        QRegion missed(cell(0, Column::LastColumn));
        for (const int column : {Column::ChangeColumn, Column::BidColumn, Column::AskColumn})
            missed |= cell(0, column);
        QVERIFY(missed.subtracted(watch->painted).isEmpty());
        QVERIFY(!watch->painted.intersects(cell(0, Column::ChartColumn)));
        QVERIFY(!watch->painted.intersects(cell(1, Column::LastColumn)));
        f.pane->applySmall(Sample::product(1), nullptr);
        CandlePage page;
        page.candles.push_back({0, 10, 13, 8, 11, 1});
        f.pane->applySmall(Sample::product(1), &page);
        QTRY_VERIFY(watch->painted.intersects(cell(0, Column::ChartColumn)));
    }

    void theCustomersProductsAreKeptOnTheGateway()
    {
        using State = FavouriteService::State;
        using List = std::vector<ProductId>;
        Fixture f;
        f.start();
        QSignalSpy added(f.pane.get(), &TickerPane::favouritesAdded);
        QSignalSpy removed(f.pane.get(), &TickerPane::favouritesRemoved);
        const auto taken = [](QSignalSpy &spy) {
            return spy.takeFirst()[0].value<std::vector<ProductId>>();
        };
        const auto show = [&](State state, const List &products) {
            f.pane->showFavourites(state, u"1176"_s, products, false, {});
        };
        QCOMPARE(f.tabTexts(), QStringList{u"Watchlist"_s});
        show(State::Loading, {});
        QCOMPARE(f.tabTexts(), (QStringList{u"My products"_s, u"Watchlist"_s}));
        QCOMPARE(f.tabs()->currentIndex(), 1);
        show(State::Ready, {Sample::product(2), Sample::product(4)});
        QCOMPARE(f.tabs()->tabToolTip(0), u"Kept on the gateway"_s);
        QCOMPARE(added.count() + removed.count(), 0);
        f.tabs()->setCurrentIndex(0);
        QCOMPARE(f.table()->model()->rowCount(), 2);
        QVERIFY(!f.find<QAction>("removeList")->isEnabled());
        f.table()->selectRow(0);
        f.trigger("removeProducts");
        QCOMPARE(taken(removed), List{Sample::product(2)});
        f.trigger("undoWatchlist");
        QCOMPARE(taken(added), List{Sample::product(2)});
        f.tabs()->setCurrentIndex(1);
        f.table()->selectRow(6);
        f.trigger("addToOwnProducts");
        QCOMPARE(taken(added), List{Sample::product(7)});
        show(State::Ready, {Sample::product(2), Sample::product(4), Sample::product(7)});

        // Offline one thing is added here, another removed elsewhere.
        f.table()->selectRow(8);
        f.trigger("addToOwnProducts");
        f.tabs()->setCurrentIndex(0);
        added.clear();
        f.open();
        QSignalSpy addedThen(f.pane.get(), &TickerPane::favouritesAdded);
        QSignalSpy removedThen(f.pane.get(), &TickerPane::favouritesRemoved);
        f.start();
        show(State::Loading, {});
        QCOMPARE(f.tabs()->currentIndex(), 0); // as it was left
        QCOMPARE(f.table()->model()->rowCount(), 4);
        show(State::Ready, {Sample::product(2), Sample::product(7)});
        QCOMPARE(f.table()->model()->rowCount(), 3);
        QCOMPARE(f.text(2, 0), u"P09"_s);
        QCOMPARE(taken(addedThen), List{Sample::product(9)});
        QCOMPARE(removedThen.count(), 0);

        // The gateway refuses: said, asked for again only on purpose.
        f.pane->showFavouritesFailed({.kind = ErrorKind::NoPermission});
        show(State::Ready, {Sample::product(2), Sample::product(7)});
        QCOMPARE(addedThen.count(), 0);
        QVERIFY(f.label("bannerText")->text().startsWith(u"“My products” is kept on this comp"_s));
        QVERIFY(f.tabs()->tabToolTip(0).startsWith(u"Kept on this computer"_s));
        QSignalSpy reload(f.pane.get(), &TickerPane::favouritesReloadRequested);
        f.find<QPushButton>("bannerAction")->click();
        QCOMPARE(reload.count(), 1);
        show(State::Loading, {});
        show(State::Ready, {Sample::product(2), Sample::product(7)});
        QCOMPARE(taken(addedThen), List{Sample::product(9)});
        show(State::Ready, {Sample::product(2), Sample::product(7), Sample::product(9)});
        QVERIFY(!f.find<QWidget>("tickerBanner")->isVisible());
        QCOMPARE(f.tabs()->tabToolTip(0), u"Kept on the gateway"_s);

        // It goes with the customer, and is no other's.
        f.pane->showFavourites(State::SignedOut, {}, {}, false, {});
        QCOMPARE(f.tabTexts(), QStringList{u"Watchlist"_s});
        f.pane->showFavourites(State::Ready, u"2"_s, {}, false, {});
        f.tabs()->setCurrentIndex(0);
        QCOMPARE(f.label("stateTitle")->text(), u"This list is empty."_s);
        QCOMPARE(addedThen.count() + removedThen.count(), 0);
    }

    void aDamagedColumnStateIsForgotten()
    {
        Fixture f;
        for (const QByteArray &damaged : {QByteArray("nonsense"), QByteArray(400, '\xff')}) {
            f.settings.setWindowState(u"ticker-columns"_s, damaged);
            f.settings.setWindowState(u"ticker-columns/TEST"_s, damaged);
            f.open();
            f.start();
            const QHeaderView *header = f.table()->horizontalHeader();
            QCOMPARE(header->hiddenSectionCount(), 5);
            for (int column = 0; column <= Column::ChartColumn; ++column)
                QVERIFY(header->sectionSize(column) > 20);
        }
    }

    void isCompleteOnceEveryRowIsLive()
    {
        Fixture f(2);
        f.start();
        QVERIFY(!f.pane->isComplete());
        f.pane->applyQuotes({Sample::quote(1, "1", "1", "1", f.clock.steadyMs())});
        QVERIFY(!f.pane->isComplete());
        f.pane->applyQuotes({Sample::quote(2, "1", "1", "1", f.clock.steadyMs())});
        QVERIFY(f.pane->isComplete());
    }

    void everyControlHasAName()
    {
        Fixture f;
        f.start();
        for (const char *name :
             {"tickerTable", "watchlistTabs", "tickerFilter", "addButton", "listMenuButton",
              "tickerTypeFilter", "tickerUpFilter", "tickerDownFilter", "tickerClearFilter"})
            QVERIFY2(!f.find<QWidget>(name)->accessibleName().isEmpty(), name);
    }
};

QTEST_MAIN(TickerPaneTest)
#include "tst_tickerpane.moc"
