// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "tests/ui/depthfixture.h"
#include "ui/common/tableexport.h"
#include "ui/depth/depthladder.h"
#include "ui/depth/depthmodel.h"
#include "ui/depth/depthpane.h"
#include "ui/depth/depthprices.h"
#include "ui/depth/tradesmodel.h"
#include "ui/depth/tradespane.h"
#include "ui/depth/tradesview.h"

#include <QAccessible>
#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>

using namespace mm;
using namespace Qt::Literals::StringLiterals;

namespace {

template <typename Widget>
Widget *child(const QWidget &parent, const QString &name)
{
    auto *found = parent.findChild<Widget *>(name);
    if (!found)
        qFatal("no %s", qPrintable(name));
    return found;
}

/// A pane on screen, of one product.
template <typename Pane>
struct Shown {
    Shown(const DepthFixture &fixture, const ProductId &id) : pane(fixture.parts)
    {
        pane.resize(420, 700);
        pane.setProduct(id);
        pane.show();
    }
    [[nodiscard]] QString title() const { return child<QLabel>(pane, u"stateTitle"_s)->text(); }
    [[nodiscard]] bool pageShown() const
    {
        return child<QWidget>(pane, u"statePage"_s)->isVisible();
    }
    [[nodiscard]] QString note() const
    {
        const auto *note = child<QLabel>(pane, u"note"_s);
        return note->isVisible() ? note->text() : QString();
    }
    [[nodiscard]] QString connection() const
    {
        const auto *text = child<QLabel>(pane, u"connectionText"_s);
        return text->isVisible() ? text->text() : QString();
    }

    Pane pane;
};

struct ShownDepth : Shown<DepthPane> {
    using Shown::Shown;
    [[nodiscard]] const DepthModel &model() const
    {
        return static_cast<const DepthModel &>(
            *child<DepthLadder>(pane, u"depthLadder"_s)->model());
    }
    [[nodiscard]] QString bestBid() const { return model().priceText(model().middleRow() + 1); }
    [[nodiscard]] DepthModel::Look look() const
    {
        return model().index(0, 0).data(DepthModel::LookRole).value<DepthModel::Look>();
    }
    [[nodiscard]] QString prices() const
    {
        return child<DepthPrices>(pane, u"depthPrices"_s)->text();
    }
};

} // namespace

/// Panes of depth and trades with the real services against the sandbox.
class DepthPaneTest : public QObject
{
    Q_OBJECT

private slots:
    void showsTheNewestBook()
    {
        DepthFixture fixture;
        QVERIFY(fixture.loaded);
        const Symbol &symbol = fixture.dealtAs(DealMode::MarketMaker);
        ShownDepth shown(fixture, symbol.id);
        QCOMPARE(shown.pane.subject(), symbol.code);
        QVERIFY(shown.pageShown()); // loading, never a blank
        QTRY_VERIFY(!shown.bestBid().isEmpty() && !shown.pageShown());
        fixture.sandbox.setTicking(false);
        const auto state = [&] { return fixture.parts.depth.find(symbol.id); };
        const auto quote = [&] { return fixture.parts.quotes.find(symbol.id); };
        QTRY_VERIFY(
            quote() && quote()->seq == state()->seq
            && shown.bestBid()
                == fixture.formatting.price(Decimal(state()->bids[0].price), symbol.digits));
        // What the user deals at is one thing, the market another.
        const QStringList lines = shown.prices().split(u'\n');
        QVERIFY2(lines[0].startsWith(
                     u"Dealing, Bid "_s
                     + fixture.formatting.price(symbol.displayBid(quote()->bid), symbol.digits)),
                 qPrintable(lines[0]));
        QVERIFY2(lines[1].startsWith(u"Market, Bid "_s + shown.bestBid()), qPrintable(lines[1]));
        QVERIFY(lines[0].contains(u"pips"_s) == symbol.spreadPips(1, 2).has_value());
    }

    void wantsDataOnlyWhileVisible()
    {
        DepthFixture fixture;
        ShownDepth shown(fixture, fixture.symbol(0).id);
        QTRY_VERIFY(!shown.bestBid().isEmpty());
        shown.pane.hide();
        QVERIFY(!fixture.parts.depth.find(fixture.symbol(0).id));
        QVERIFY(!fixture.parts.quotes.find(fixture.symbol(0).id));
        shown.pane.show();
        QVERIFY(fixture.parts.depth.find(fixture.symbol(0).id));
        QTRY_VERIFY(!shown.pageShown());
        shown.pane.setProduct(fixture.symbol(1).id);
        QVERIFY(!fixture.parts.depth.find(fixture.symbol(0).id));
        QVERIFY(shown.pageShown() || shown.bestBid().isEmpty()); // nothing of the other product
        QTRY_VERIFY(!shown.pageShown());
    }

    void levelsAndStepAreAskedFor()
    {
        DepthFixture fixture;
        const Symbol &symbol = fixture.symbol(0);
        ShownDepth shown(fixture, symbol.id);
        QTRY_VERIFY(!shown.pageShown());
        QCOMPARE(shown.model().rowCount(), 21);
        auto *step = child<QComboBox>(shown.pane, u"mergeStep"_s);
        QCOMPARE(step->count(), int(mergeSteps(symbol.digits).size()));
        child<QSpinBox>(shown.pane, u"depthLevels"_s)->setValue(4);
        QTRY_COMPARE(shown.model().rowCount(), 9);
        step->setCurrentIndex(2);
        emit step->activated(2);
        const auto inForce = [&] { return fixture.parts.depth.find(symbol.id)->query; };
        QTRY_COMPARE(inForce().mergeAccuracy, mergeSteps(symbol.digits)[2]);
        QCOMPARE(inForce().levels, 4);
        // Another pane of the product chooses: both show it, and say so.
        ShownDepth other(fixture, symbol.id);
        QTRY_COMPARE(shown.model().rowCount(), 21);
        QCOMPARE(step->currentIndex(), 0);
        QCOMPARE(child<QSpinBox>(shown.pane, u"depthLevels"_s)->value(), 10);
    }

    void lostConnectionStrikesTheBook()
    {
        DepthFixture fixture;
        ShownDepth shown(fixture, fixture.symbol(0).id);
        QTRY_VERIFY(!shown.bestBid().isEmpty());
        QCOMPARE(shown.look(), DepthModel::Look::Live);
        QCOMPARE(shown.connection(), QString());
        fixture.sandbox.setListening(false);
        QTRY_COMPARE(shown.look(), DepthModel::Look::Gone);
        QTRY_VERIFY(shown.connection().contains(u"No connection since"_s));
        QVERIFY(shown.note().contains(u"Struck out"_s));
        QVERIFY(!shown.bestBid().isEmpty());
        fixture.sandbox.setListening(true);
        child<QPushButton>(shown.pane, u"connectionRetry"_s)->click();
        QTRY_COMPARE(shown.look(), DepthModel::Look::Live);
        QTRY_VERIFY(!shown.pageShown() && shown.note().isEmpty());
        QTRY_COMPARE(shown.connection(), QString());
    }

    void lostTradesAreSaid()
    {
        DepthFixture fixture;
        Shown<TradesPane> shown(fixture, fixture.symbol(0).id);
        const auto *view = child<TradesView>(shown.pane, u"tradesTable"_s);
        const auto lost = [view] {
            return view->model()->index(0, 0).data(TradesModel::LostRole).toBool();
        };
        QTRY_VERIFY(view->model()->rowCount() > 0);
        QVERIFY(!lost() && shown.note().isEmpty());
        fixture.sandbox.setListening(false);
        QTRY_VERIFY(lost());
        QTRY_VERIFY2(shown.note().contains(u"newer trades are missing"_s),
                     qPrintable(shown.note()));
        fixture.sandbox.setListening(true);
        fixture.parts.depth.reconnectNow();
        QTRY_VERIFY(!lost() && shown.note().isEmpty());
    }

    void staleAndQuietAreSaid()
    {
        DepthFixture fixture;
        ShownDepth shown(fixture, fixture.dealtAs(DealMode::MarketMaker).id);
        QTRY_VERIFY(!shown.pageShown());
        fixture.sandbox.setTicking(false);
        fixture.client.skipTime(60 * 60'000);
        // The price is confirmed by the rolling figures, and has not moved since the book came.
        QTRY_VERIFY2(shown.note().contains(u"Unchanged since"_s), qPrintable(shown.note()));
        QCOMPARE(shown.look(), DepthModel::Look::Live);
        // Nobody follows the price any more: nothing confirms the book.
        fixture.client.services.quotes.want(&shown.pane, {});
        QTRY_COMPARE(shown.look(), DepthModel::Look::Stale);
        QVERIFY2(shown.note().contains(u"Nothing new since"_s), qPrintable(shown.note()));
        fixture.sandbox.setTicking(true);
        QTRY_COMPARE(shown.look(), DepthModel::Look::Live);
        QTRY_COMPARE(shown.note(), QString());
    }

    void closedMarketIsSaid()
    {
        DepthFixture fixture;
        const qint64 now = fixture.parts.serverClock.now();
        int said = 0;
        for (const Symbol &symbol : fixture.parts.products.symbols()) {
            const MarketState state = marketState(symbol, now);
            if (state != MarketState::Closed && state != MarketState::Holiday)
                continue;
            ShownDepth depth(fixture, symbol.id);
            Shown<TradesPane> trades(fixture, symbol.id);
            const QString word = state == MarketState::Closed ? u"closed"_s : u"holiday"_s;
            QTRY_VERIFY2(depth.note().contains(word), qPrintable(depth.note()));
            QTRY_COMPARE(depth.look(), DepthModel::Look::Stale); // nobody deals at it now
            QTRY_VERIFY(trades.note().contains(word) || trades.title().contains(u"no trades"_s));
            ++said;
        }
        QVERIFY(said > 0);
    }

    void refusalIsSaidAndAskedAgain()
    {
        DepthFixture fixture;
        fixture.sandbox.setFaults(*Json::parse(R"([{"do":"refuseSubscription"}])"));
        ShownDepth shown(fixture, fixture.symbol(0).id);
        QTRY_VERIFY(shown.title().contains(u"202"_s));
        QVERIFY(shown.title().contains(fixture.symbol(0).code));
        fixture.sandbox.setFaults(Json(Json::Array{}));
        child<QPushButton>(shown.pane, u"stateAction"_s)->click();
        QTRY_VERIFY(!shown.pageShown());
    }

    void saysWhatIsNotThere()
    {
        DepthFixture fixture;
        ShownDepth shown(fixture, {});
        QCOMPARE(shown.title(), u"No product is chosen."_s);
        QCOMPARE(shown.pane.subject(), QString());
        shown.pane.setProduct({999'999, 1});
        QCOMPARE(shown.title(), u"The gateway does not offer this product."_s);
        QCOMPARE(shown.pane.subject(), u"999999"_s);
        QCOMPARE(fixture.parts.depth.status().state, GatewaySocket::State::Stopped);
    }

    void keepsItsState()
    {
        DepthFixture fixture;
        DepthPane pane(fixture.parts);
        pane.setProduct(fixture.symbol(0).id);
        pane.restoreState(Json(Json::Object{{"levels", 6}, {"step", 3}}));
        QCOMPARE(pane.saveState(), Json(Json::Object{{"levels", 6}, {"step", 3}}));
        for (const char *damaged :
             {"{}", "[]", R"({"levels":99,"step":-1})", R"({"levels":"x","step":70})"}) {
            pane.restoreState(*Json::parse(damaged));
            QCOMPARE(pane.saveState(), Json(Json::Object{{"levels", 10}, {"step", 0}}));
        }
    }

    void levelsAreReadOut()
    {
        DepthFixture fixture;
        ShownDepth shown(fixture, fixture.symbol(0).id);
        QTRY_VERIFY(!shown.pageShown());
        auto *ladder = child<DepthLadder>(shown.pane, u"depthLadder"_s);
        QAccessibleInterface *table = QAccessible::queryAccessibleInterface(ladder);
        QVERIFY(table && table->tableInterface());
        QCOMPARE(table->text(QAccessible::Name), u"Order book"_s);
        QAccessibleInterface *cell =
            table->tableInterface()->cellAt(shown.model().middleRow() - 1, DepthModel::PriceColumn);
        QVERIFY(cell);
        QVERIFY2(cell->text(QAccessible::Name).startsWith(u"Ask 1, Price "_s),
                 qPrintable(cell->text(QAccessible::Name)));
        for (const QString &name : {u"mergeStep"_s, u"depthLevels"_s}) {
            QAccessibleInterface *control =
                QAccessible::queryAccessibleInterface(child<QWidget>(shown.pane, name));
            QVERIFY(!control->text(QAccessible::Name).isEmpty());
        }
    }

    void tablesAreExported()
    {
        DepthFixture fixture;
        const QTemporaryDir directory;
        ShownDepth depth(fixture, fixture.symbol(0).id);
        Shown<TradesPane> trades(fixture, fixture.symbol(0).id);
        QTRY_VERIFY(!depth.pageShown() && !trades.pageShown());
        fixture.sandbox.setTicking(false);
        auto *ladder = child<DepthLadder>(depth.pane, u"depthLadder"_s);
        auto *table = child<TradesView>(trades.pane, u"tradesTable"_s);
        const auto lines = [&](const QWidget &pane, const QString &name) {
            const QString path = directory.filePath(name + u".csv"_s);
            child<TableExport>(pane, name)->save(path);
            QFile file(path);
            if (!QTest::qWaitFor([&] { return file.exists(); }) || !file.open(QIODevice::ReadOnly))
                return -1;
            return int(file.readAll().count('\n'));
        };
        QCOMPARE(lines(depth.pane, u"depthExport"_s), 1 + depth.model().rowCount());
        QCOMPARE(lines(trades.pane, u"tradesExport"_s), 1 + table->model()->rowCount());
        for (const QAbstractItemView *view :
             {static_cast<QAbstractItemView *>(ladder), static_cast<QAbstractItemView *>(table)}) {
            QCOMPARE(view->contextMenuPolicy(), Qt::ActionsContextMenu);
            child<QAction>(*view->parentWidget()->parentWidget(), u"exportTable"_s);
        }
        // The keys that copy rows elsewhere copy a price here.
        ladder->activateWindow();
        ladder->setFocus();
        QVERIFY(QTest::qWaitForWindowActive(&depth.pane));
        const int best = depth.model().middleRow() + 1;
        ladder->setCurrentIndex(depth.model().index(best, 0));
        QTest::keySequence(ladder, QKeySequence::Copy);
        QCOMPARE(QGuiApplication::clipboard()->text(), depth.model().priceText(best));
        table->activateWindow();
        table->setFocus();
        QVERIFY(QTest::qWaitForWindowActive(&trades.pane));
        table->selectRow(0);
        QTest::keySequence(table, QKeySequence::Copy);
        QCOMPARE(QGuiApplication::clipboard()->text().count(u'\t'), 3);
    }

    void showsTrades()
    {
        DepthFixture fixture;
        Shown<TradesPane> shown(fixture, fixture.symbol(0).id);
        auto *view = child<TradesView>(shown.pane, u"tradesTable"_s);
        QTRY_VERIFY(!shown.pageShown() && view->model()->rowCount() > 5);
        fixture.sandbox.setTicking(false);
        const auto newest = [&] {
            const DepthState *state = fixture.parts.depth.find(fixture.symbol(0).id);
            return fixture.formatting.price(Decimal(state->trades[0].price),
                                            fixture.symbol(0).digits);
        };
        QTRY_COMPARE(view->model()->index(0, 1).data().toString(), newest());
        const int before = view->model()->rowCount();
        fixture.sandbox.setListening(false);
        QTRY_VERIFY(!shown.connection().isEmpty());
        QVERIFY(view->model()->rowCount() >= before); // trades are facts
        QVERIFY(!shown.pageShown());
    }

    void narrowTradesAreScrolledNotCut()
    {
        DepthFixture fixture;
        Shown<TradesPane> shown(fixture, fixture.symbol(0).id);
        auto *view = child<TradesView>(shown.pane, u"tradesTable"_s);
        QTRY_VERIFY(!shown.pageShown() && view->model()->rowCount() > 0);
        const auto cut = [&] {
            int columns = 0;
            for (const int column : {TradesModel::TimeColumn, TradesModel::PriceColumn})
                columns += view->columnWidth(column)
                    < view->sizeHintForIndex(view->model()->index(0, column)).width();
            return columns;
        };
        QCOMPARE(cut(), 0);
        QVERIFY(!view->horizontalScrollBar()->isVisible());
        shown.pane.resize(200, shown.pane.height());
        QTRY_VERIFY(view->horizontalScrollBar()->isVisible());
        QCOMPARE(cut(), 0);
    }
};

QTEST_MAIN(DepthPaneTest)
#include "tst_depthpane.moc"
