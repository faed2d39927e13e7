// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "tests/support/samples.h"
#include "ui/common/formatting.h"
#include "ui/common/numberdelegate.h"
#include "ui/common/tableexport.h"
#include "ui/common/theme.h"
#include "ui/depth/depthdelegate.h"
#include "ui/depth/depthladder.h"
#include "ui/depth/depthmodel.h"
#include "ui/depth/tradesmodel.h"
#include "ui/depth/tradesview.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QClipboard>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

#include <random>

using namespace mm;
using namespace Qt::Literals::StringLiterals;

namespace {

using Levels = std::vector<DepthLevel>;
using Column = DepthModel::Column;

Levels levels(std::initializer_list<std::pair<const char *, const char *>> texts)
{
    Levels out;
    for (const auto &[price, volume] : texts)
        out.push_back({Sample::fixed(price), Sample::fixed(volume)});
    return out;
}

QString rowText(const QAbstractItemModel &model, int row)
{
    QStringList texts;
    for (int column = 0; column < model.columnCount(); ++column)
        texts += model.index(row, column).data().toString();
    return texts.join(u'|');
}

TradeTick trade(quint64 seq, const char *price, int direction)
{
    return {.key = {},
            .seq = seq,
            .tickTime = 1'700'000'000'000 + qint64(seq),
            .price = Sample::fixed(price),
            .volume = Sample::fixed("2.50"),
            .direction = direction};
}

} // namespace

/// Order book and trades as models and as tables, without a service.
class DepthModelTest : public QObject
{
    Q_OBJECT

private slots:
    void exportsExactNumbers()
    {
        const Formatting german(QLocale(QLocale::German, QLocale::Germany));
        DepthModel model(german);
        model.setSymbol(Sample::symbol(1, u"EUR"_s, 3));
        model.setLevels(2);
        model.setBook(levels({{"1234.10", "2000000"}, {"1234.095", "1.5"}}), {});
        const auto row = [](const QAbstractItemModel &of, int at) {
            QStringList texts;
            for (int column = 0; column < of.columnCount(); ++column)
                texts += of.index(at, column).data(ExportRole).toString();
            return texts.join(u'|');
        };
        QCOMPARE(row(model, 0), u"|||"_s);
        QCOMPARE(row(model, 2), u"|||"_s); // between the sides
        QCOMPARE(row(model, 3), u"Bid|1234.10|2000000|2000000"_s);
        QCOMPARE(row(model, 4), u"Bid|1234.095|1.5|2000001.5"_s);
        TradesModel trades(german);
        trades.setSymbol(Sample::symbol(1, u"EUR"_s, 3));
        TradeList list;
        list.assign({trade(7, "1234.5", 2), trade(6, "1234.50", 0)});
        trades.setTrades(list);
        QCOMPARE(row(trades, 0), u"2023-11-14T22:13:20.007Z|1234.5|2.50|▼ Sell"_s);
        QCOMPARE(row(trades, 1), u"2023-11-14T22:13:20.006Z|1234.50|2.50|"_s);
    }

    void showsALadder()
    {
        const Formatting formatting(QLocale::c());
        DepthModel model(formatting);
        const QAbstractItemModelTester tester(&model);
        Symbol symbol = Sample::symbol(1, u"EUR"_s, 3);
        symbol.pointRatio = 1;
        model.setSymbol(symbol);
        model.setLevels(3);
        QCOMPARE(model.rowCount(), 7);
        QCOMPARE(rowText(model, 3), u"No orders in the book|||"_s);
        model.setBook(levels({{"1.10", "2"}, {"1.095", "1.5"}}), levels({{"1.102", "4"}}));
        QCOMPARE(rowText(model, 0), u"|||"_s);
        QCOMPARE(rowText(model, 2), u"Ask|1.102|4|4"_s);
        QCOMPARE(rowText(model, 3), u"Spread 0.002 · 2 pips · bids 46.7 %|||"_s);
        QCOMPARE(rowText(model, 4), u"Bid|1.100|2|2"_s);
        QCOMPARE(rowText(model, 5), u"Bid|1.095|1.5|3.5"_s);
        QCOMPARE(model.priceText(4), u"1.100"_s);
        QCOMPARE(model.priceText(0), QString());
        const auto bar = [&](int row, int column) {
            return model.index(row, column).data(DepthModel::BarRole).toInt();
        };
        QCOMPARE(bar(2, DepthModel::VolumeColumn), 1000);
        QCOMPARE(bar(4, DepthModel::VolumeColumn), 500);
        QCOMPARE(bar(5, DepthModel::SumColumn), 875);
        QCOMPARE(bar(3, 0), 467); // 3.5 of 7.5
        const auto spoken = [&](int row, int column) {
            return model.index(row, column).data(Qt::AccessibleTextRole).toString();
        };
        QCOMPARE(spoken(2, DepthModel::SideColumn), u"Ask 1"_s);
        QCOMPARE(spoken(5, DepthModel::VolumeColumn), u"Bid 2, Volume 1.5"_s);
        QCOMPARE(spoken(0, DepthModel::PriceColumn), u"No order"_s);
        QVERIFY(spoken(3, 0).endsWith(u"bids 46.7 %"_s));
        // On its decimal point, in the longest fraction there was.
        QCOMPARE(model.index(4, DepthModel::VolumeColumn).data(NumberDelegate::FractionRole), 1);
    }

    void saysWhatIsMissing()
    {
        const Formatting formatting(QLocale::c());
        DepthModel model(formatting);
        model.setBook(levels({{"5", "1"}}), {});
        QCOMPARE(rowText(model, model.middleRow()), u"No orders on the ask side|||"_s);
        model.setBook({}, levels({{"5", "1"}}));
        QCOMPARE(rowText(model, model.middleRow()), u"No orders on the bid side|||"_s);
        model.setBook(levels({{"6", "1"}}), levels({{"5", "1"}}));
        QCOMPARE(rowText(model, model.middleRow()), u"Spread −1 (crossed) · bids 50.0 %|||"_s);
        model.setBook({}, {});
        QCOMPARE(rowText(model, model.middleRow()), u"No orders in the book|||"_s);
    }

    void signalsOnlyRowsThatChanged()
    {
        const Formatting formatting(QLocale::c());
        DepthModel model(formatting);
        model.setBook(levels({{"5", "1"}, {"4", "9"}}), levels({{"6", "1"}}));
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        model.setBook(levels({{"5", "2"}, {"4", "9"}}), levels({{"6", "1"}}));
        QSet<int> rows;
        for (const QList<QVariant> &arguments : changed)
            rows.insert(arguments[0].toModelIndex().row());
        QVERIFY(rows.contains(model.middleRow() + 1)); // its volume
        QVERIFY(rows.contains(model.middleRow() + 2)); // the sum up to it
        QVERIFY(!rows.contains(0));
    }

    void ladderIsWalkedAndCopied()
    {
        const Formatting formatting(QLocale::c());
        const Theme theme;
        DepthModel model(formatting);
        DepthLadder ladder(model, theme, formatting);
        model.setBook(levels({{"5.25", "1"}}), levels({{"6", "1"}}));
        ladder.resize(320, 200);
        ladder.show();
        QVERIFY(QTest::qWaitForWindowExposed(&ladder));
        const auto middle = [&] {
            return ladder.visualRect(model.index(model.middleRow(), 0)).center().y();
        };
        const int half = ladder.viewport()->height() / 2;
        QVERIFY(qAbs(middle() - half) < 30);
        ladder.resize(320, 300);
        QTRY_VERIFY(qAbs(middle() - ladder.viewport()->height() / 2) < 30);
        ladder.setCurrentIndex(model.index(model.middleRow(), 0));
        QTest::keyClick(&ladder, Qt::Key_Down);
        QCOMPARE(ladder.currentIndex().row(), model.middleRow() + 1);
        ladder.copyAction()->trigger();
        QCOMPARE(QGuiApplication::clipboard()->text(), u"5.25"_s);
        // Who has scrolled is left where they are.
        ladder.verticalScrollBar()->triggerAction(QAbstractSlider::SliderToMinimum);
        ladder.resize(320, 200);
        QCOMPARE(ladder.verticalScrollBar()->value(), 0);
    }

    void paintsBarsInTheLookItHas()
    {
        const Formatting formatting(QLocale::c());
        Theme theme;
        theme.apply(ThemeChoice::Light, PriceColours::GreenUp);
        DepthModel model(formatting);
        DepthLadder ladder(model, theme, formatting);
        model.setBook(levels({{"5", "8"}}), levels({{"6", "8"}}));
        ladder.resize(400, 600);
        ladder.show();
        QVERIFY(QTest::qWaitForWindowExposed(&ladder));
        const auto colourOf = [&](int row) {
            const QRect cell = ladder.visualRect(model.index(row, DepthModel::VolumeColumn));
            const QImage image = ladder.viewport()->grab().toImage();
            return image.pixelColor((cell.topLeft() + QPoint(cell.width() / 3, 4))
                                    * image.devicePixelRatio());
        };
        const int bid = model.middleRow() + 1, ask = model.middleRow() - 1;
        const QColor up = colourOf(bid), down = colourOf(ask);
        QVERIFY(up.green() > up.red());
        QVERIFY(down.red() > down.green());
        model.setLook(DepthModel::Look::Gone);
        QCOMPARE(colourOf(bid), colourOf(ask)); // neither up nor down any more
    }

    void tradesAreInsertedOnTop()
    {
        const Formatting formatting(QLocale::c());
        TradesModel model(formatting);
        const QAbstractItemModelTester tester(&model);
        model.setSymbol(Sample::symbol(1, u"EUR"_s, 2));
        TradeList list;
        list.add(trade(1, "5", 1));
        model.setTrades(list);
        list.add(trade(2, "6.125", 2));
        list.add(trade(3, "7", 0));
        QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        model.setTrades(list);
        QCOMPARE(inserted.size(), 1);
        QCOMPARE(model.rowCount(), 3);
        const auto text = [&](int row, int column) {
            return model.index(row, column).data().toString();
        };
        QCOMPARE(text(0, TradesModel::PriceColumn), u"7.00"_s);
        QCOMPARE(text(0, TradesModel::DirectionColumn), u"–"_s);
        QCOMPARE(text(1, TradesModel::PriceColumn), u"6.125"_s);
        QCOMPARE(text(1, TradesModel::DirectionColumn), u"▼ Sell"_s);
        QCOMPARE(text(2, TradesModel::DirectionColumn), u"▲ Buy"_s);
        QCOMPARE(text(2, TradesModel::VolumeColumn), u"2.50"_s);
        model.setTrades(list); // nothing new
        QCOMPARE(inserted.size(), 1);
        QVERIFY(reset.isEmpty());

        std::mt19937 random(6);
        quint64 seq = 3;
        for (int round = 0; round < 300; ++round) {
            if (random() % 40 == 0)
                list.assign({trade(++seq, "1", 1), trade(++seq, "2", 1)});
            for (unsigned i = random() % (round % 50 == 0 ? 500 : 20); i > 0; --i)
                list.add(trade(++seq, "3", 1));
            model.setTrades(list);
            QCOMPARE(model.rowCount(), int(list.size()));
            QCOMPARE(text(0, TradesModel::TimeColumn), formatting.time(list[0].tickTime));
        }
    }

    void tradesStayUnderTheUsersEye()
    {
        const Formatting formatting(QLocale::c());
        const Theme theme;
        TradesModel model(formatting);
        TradesView view(model, theme, formatting);
        TradeList list;
        for (quint64 seq = 1; seq <= 50; ++seq)
            list.add(trade(seq, "5", 1));
        model.setTrades(list);
        view.resize(360, 240);
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        auto *button = view.findChild<QPushButton *>(u"newestTrades"_s);
        const auto add = [&] {
            list.add(trade(list[0].seq + 1, "6", 2));
            model.setTrades(list);
        };
        add();
        QCOMPARE(view.verticalScrollBar()->value(), 0); // the newest is seen
        QVERIFY(button->isHidden());
        view.verticalScrollBar()->setValue(100);
        const QModelIndex eyed = view.indexAt({20, 60});
        const QPersistentModelIndex kept(eyed);
        const int at = view.visualRect(kept).y();
        add();
        add();
        QCOMPARE(view.visualRect(kept).y(), at);
        QCOMPARE(view.unseen(), 2);
        QVERIFY(!button->isHidden());
        QVERIFY(button->text().contains(u'2'));
        button->click();
        QCOMPARE(view.verticalScrollBar()->value(), 0);
        QVERIFY(button->isHidden());
        add();
        QCOMPARE(view.unseen(), 0);
    }
};

QTEST_MAIN(DepthModelTest)
#include "tst_depthmodel.moc"
