// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/services/drawingstore.h"
#include "ui/chart/drawingshelf.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace mm;
using namespace Qt::Literals::StringLiterals;

namespace {

Drawing line(qint64 price)
{
    return {.kind = Drawing::Kind::HorizontalLine, .anchors = {{1'700'000'000, Decimal(price)}}};
}

Drawing note(const QString &text)
{
    return {.kind = Drawing::Kind::Note, .anchors = {{1'700'000'000, Decimal(1)}}, .text = text};
}

const QString pre = u"PRE"_s;
constexpr ProductId product{41, 5}, other{42, 5};

} // namespace

class TestDrawingShelf : public QObject
{
    Q_OBJECT
private slots:
    void sharesAndKeeps();
    void leavesOutWhatIsUnwritten();
    void leavesOutWhatItCannotRead();
    void saysWhatIsNotKept();
};

void TestDrawingShelf::sharesAndKeeps()
{
    const QTemporaryDir directory;
    {
        DrawingStore store(directory.path());
        DrawingShelf shelf(store);
        Drawings &drawings = shelf.drawings(pre, product);
        QCOMPARE(&shelf.drawings(pre, product), &drawings);
        QVERIFY(&shelf.drawings(pre, other) != &drawings);
        QVERIFY(&shelf.drawings(u"PRD"_s, product) != &drawings);
        QVERIFY(drawings.add(line(1)));
        QVERIFY(drawings.add(line(2)));
        drawings.undo();
        QVERIFY(drawings.add(note(u"so"_s)));
    }
    DrawingStore store(directory.path());
    DrawingShelf shelf(store);
    QCOMPARE(shelf.drawings(pre, product).all(), (std::vector<Drawing>{line(1), note(u"so"_s)}));
    QVERIFY(!shelf.drawings(pre, product).canUndo());
    QVERIFY(shelf.drawings(pre, other).all().empty());
    QVERIFY(shelf.drawings(u"PRD"_s, product).all().empty());
}

void TestDrawingShelf::leavesOutWhatIsUnwritten()
{
    const QTemporaryDir directory;
    DrawingStore store(directory.path());
    DrawingShelf shelf(store);
    Drawings &drawings = shelf.drawings(pre, product);
    QVERIFY(drawings.add(note({})));
    QVERIFY(store.drawings(pre, product).empty());
    drawings.replace(0, note(u"so"_s));
    QCOMPARE(store.drawings(pre, product).size(), 1);
}

void TestDrawingShelf::leavesOutWhatItCannotRead()
{
    const QTemporaryDir directory;
    DrawingStore store(directory.path());
    QVERIFY(store.setDrawings(
        pre, product,
        {line(1).toJson(), Json(Json::Object{{"kind", Json("circle")}}), line(3).toJson()}));
    DrawingShelf shelf(store);
    QCOMPARE(shelf.drawings(pre, product).all(), (std::vector<Drawing>{line(1), line(3)}));
}

void TestDrawingShelf::saysWhatIsNotKept()
{
    const QTemporaryDir directory;
    DrawingStore store(directory.path());
    for (int i = 0; i < DrawingStore::mostProducts; ++i)
        QVERIFY(store.setDrawings(u"PRD"_s, {quint64(i) + 1, 1}, {line(1).toJson()}));
    DrawingShelf shelf(store);
    QSignalSpy notKept(&shelf, &DrawingShelf::notKept);
    QVERIFY(shelf.drawings(pre, product).add(line(1)));
    QCOMPARE(notKept.size(), 1);
    QCOMPARE(shelf.drawings(pre, product).all().size(), 1); // but it is on screen
}

QTEST_GUILESS_MAIN(TestDrawingShelf)
#include "tst_drawingshelf.moc"
