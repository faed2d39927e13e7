// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "tests/support/samples.h"
#include "ui/market/watchlists.h"

#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace mm;
using namespace Qt::Literals::StringLiterals;

class WatchlistsTest : public QObject
{
    Q_OBJECT

private:
    [[nodiscard]] static QString names(const Watchlists &lists)
    {
        QStringList all;
        for (const Watchlist &list : lists.lists())
            all << list.name;
        return all.join(u' ');
    }
    [[nodiscard]] static std::vector<ProductId> ids(std::initializer_list<quint64> numbers)
    {
        std::vector<ProductId> all;
        for (const quint64 number : numbers)
            all.push_back(Sample::product(number));
        return all;
    }

private slots:
    void withoutListsNothingHappens()
    {
        Watchlists lists;
        QSignalSpy changed(&lists, &Watchlists::changed);
        lists.add(ids({1}));
        lists.remove(ids({1}));
        lists.removeCurrent();
        lists.move(0, 1);
        lists.setCurrent(0);
        lists.undo();
        QVERIFY(!lists.rename(u"x"_s));
        QVERIFY(!lists.create(u"  "_s));
        QCOMPARE(changed.count(), 0);
        QCOMPARE(lists.current(), -1);
        QVERIFY(lists.products().empty());
    }

    void whatIsLoadedIsChecked()
    {
        Watchlists lists;
        lists.load({{u"A"_s, {}}, {u"B"_s, {}}}, 7);
        QCOMPARE(lists.current(), 1);
        lists.load({{u"A"_s, {}}}, -3);
        QCOMPARE(lists.current(), 0);
        QVERIFY(!lists.canUndo());
    }

    void productsStandOnce()
    {
        Watchlists lists;
        lists.load({{u"A"_s, ids({2})}}, 0);
        lists.add(ids({1, 2, 1, 3}));
        QCOMPARE(lists.products(), ids({2, 1, 3}));
        QSignalSpy changed(&lists, &Watchlists::changed);
        lists.add(ids({3}));
        lists.remove(ids({9}));
        QCOMPARE(changed.count(), 0); // nothing to say, nothing to undo
        lists.undo();
        QCOMPARE(lists.products(), ids({2}));
        QVERIFY(!lists.canUndo());
    }

    void theCurrentListFollowsItsPlace_data()
    {
        QTest::addColumn<int>("current");
        QTest::addColumn<int>("from");
        QTest::addColumn<int>("to");
        QTest::addColumn<QString>("order");
        QTest::newRow("itself") << 0 << 0 << 2 << u"B C A"_s;
        QTest::newRow("over it to the right") << 1 << 0 << 2 << u"B C A"_s;
        QTest::newRow("over it to the left") << 1 << 2 << 0 << u"C A B"_s;
        QTest::newRow("beside it") << 0 << 1 << 2 << u"A C B"_s;
        QTest::newRow("out of bounds") << 0 << 1 << 3 << u"A B C"_s;
    }

    void theCurrentListFollowsItsPlace()
    {
        QFETCH(int, current);
        QFETCH(int, from);
        QFETCH(int, to);
        QFETCH(QString, order);
        Watchlists lists;
        lists.load({{u"A"_s, {}}, {u"B"_s, {}}, {u"C"_s, {}}}, current);
        const QString name = lists.lists()[std::size_t(current)].name;
        lists.move(from, to);
        QCOMPARE(names(lists), order);
        QCOMPARE(lists.lists()[std::size_t(lists.current())].name, name);
    }

    void aListHoldsAThousand()
    {
        Watchlists lists;
        lists.load({{u"A"_s, ids({1})}}, 0);
        std::vector<ProductId> many;
        for (quint64 id = 1; id <= 1'200; ++id)
            many.push_back(Sample::product(id));
        QCOMPARE(lists.add(many), 200);
        QCOMPARE(lists.products().size(), std::size_t(Watchlists::maxProducts));
        QCOMPARE(lists.add(ids({5})), 0); // is there
        lists.undo();
        QCOMPARE(lists.products(), ids({1}));
    }

    void theOwnListIsNobodyElses()
    {
        Watchlists lists;
        lists.load({{u"A"_s, ids({1})}, {u"B"_s, {}}}, 1);
        QCOMPARE(lists.addToOwn(ids({4})), 0);
        QCOMPARE(lists.own(), -1);
        lists.showOwn(ids({7, 8}), 1);
        QCOMPARE(names(lists), u"A  B"_s);
        QCOMPARE(lists.own(), 1);
        QCOMPARE(lists.current(), 2); // still B
        QVERIFY(!lists.canUndo());
        lists.setCurrent(1);
        QVERIFY(lists.isOwn());
        QVERIFY(!lists.rename(u"x"_s));
        lists.removeCurrent();
        QCOMPARE(lists.lists().size(), std::size_t(3));
        lists.move(1, 0);
        QCOMPARE(lists.own(), 0);
        QCOMPARE(lists.current(), 0);
        lists.setCurrent(1);
        lists.removeCurrent();
        QCOMPARE(lists.own(), 0);
        QCOMPARE(lists.named().size(), std::size_t(1));
        QCOMPARE(lists.named()[0].name, u"B"_s);
        lists.hideOwn();
        QCOMPARE(names(lists), u"B"_s);
        QCOMPARE(lists.own(), -1);
        lists.undo();
        lists.undo();
        QCOMPARE(names(lists), u"A B"_s);
        QCOMPARE(lists.own(), -1);
    }

    void undoLeavesAloneWhatWasChangedElsewhere()
    {
        Watchlists lists;
        lists.load({}, 0);
        lists.showOwn(ids({1, 2}), 0);
        QCOMPARE(lists.current(), 0);
        lists.add(ids({3}));
        lists.showOwn(ids({2, 3, 9}), 0); // 1 removed, 9 added elsewhere
        lists.undo();
        QCOMPARE(lists.products(), ids({2, 9}));
        QVERIFY(!lists.canUndo());
    }

    void everythingCanBeUndone()
    {
        // Whatever is done, undoing all of it leads back to the beginning.
        QRandomGenerator random(11);
        for (int round = 0; round < 50; ++round) {
            Watchlists lists;
            lists.load({{u"A"_s, ids({1, 2, 3})}, {u"B"_s, ids({4})}}, 0);
            const std::vector<Watchlist> before = lists.lists();
            for (int step = 0; step < 40; ++step) {
                const auto product = quint64(random.bounded(6) + 1);
                switch (random.bounded(7)) {
                case 0:
                    lists.add(ids({product}));
                    break;
                case 1:
                    lists.remove(ids({product}));
                    break;
                case 2:
                    QVERIFY(lists.create(u"New%1"_s.arg(step)));
                    break;
                case 3:
                    (void)lists.rename(u"Name%1"_s.arg(step));
                    break;
                case 4:
                    lists.removeCurrent();
                    break;
                case 5:
                    lists.move(random.bounded(4), random.bounded(4));
                    break;
                default:
                    lists.setCurrent(random.bounded(4));
                }
                QCOMPARE(lists.current() < 0, lists.isEmpty());
                QVERIFY(lists.current() < int(lists.lists().size()));
            }
            while (lists.canUndo())
                lists.undo();
            QCOMPARE(lists.lists(), before);
        }
    }
};

QTEST_GUILESS_MAIN(WatchlistsTest)
#include "tst_watchlists.moc"
