// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "ui/chart/drawings.h"

#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace mm;
using namespace Qt::Literals::StringLiterals;

namespace {

Decimal decimal(const char *text)
{
    return Decimal::parse(QByteArrayView(text)).value();
}

Drawing line(const char *price)
{
    return {.kind = Drawing::Kind::HorizontalLine, .anchors = {{1'700'000'000, decimal(price)}}};
}

Drawing note(const QString &text)
{
    return {
        .kind = Drawing::Kind::Note, .anchors = {{1'700'000'000, decimal("1.5")}}, .text = text};
}

} // namespace

class TestDrawings : public QObject
{
    Q_OBJECT
private slots:
    void outAndIn_data();
    void outAndIn();
    void refusesWhatIsDamaged_data();
    void refusesWhatIsDamaged();
    void putsRight_data();
    void putsRight();
    void levelsAreExact();
    void levelsThatDoNotFit();
    void undoIsTheWayBack();
    void noMoreThanTheMost();
    void wrongPlaces();
    void aNoteBeingWritten();
    void noteTextIsPlain();
};

void TestDrawings::outAndIn_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("line") << QByteArray(
        R"({"kind":"horizontalLine","anchors":[{"time":0,"price":"1.1230"}],"colour":5})");
    QTest::newRow("trend") << QByteArray(
        R"({"kind":"trendLine","anchors":[{"time":1,"price":"-2"},{"time":253402300799,"price":"123456789012345678901234567890.12345678"}],"colour":0})");
    QTest::newRow("fibonacci") << QByteArray(
        R"({"kind":"fibonacci","anchors":[{"time":9,"price":"1"},{"time":8,"price":"1"}],"colour":1})");
    QTest::newRow("note") << QByteArray(
        R"({"kind":"note","anchors":[{"time":9,"price":"1"}],"colour":1,"text":"<b>so</b>\nso"})");
}

void TestDrawings::outAndIn()
{
    QFETCH(QByteArray, text);
    const auto drawing = Drawing::fromJson(Json::parse(text).value());
    QVERIFY(drawing);
    QCOMPARE(drawing->toJson().toBytes(), text);
    QCOMPARE(Drawing::fromJson(drawing->toJson()), drawing);
}

void TestDrawings::refusesWhatIsDamaged_data()
{
    QTest::addColumn<QByteArray>("text");
    const auto row = [](const char *name, const char *text) {
        QTest::newRow(name) << QByteArray(text);
    };
    row("no object", "7");
    row("no kind", R"({"anchors":[{"time":1,"price":"1"}]})");
    row("unknown kind", R"({"kind":"circle","anchors":[{"time":1,"price":"1"}]})");
    row("no anchor", R"({"kind":"horizontalLine","anchors":[]})");
    row("two for a line",
        R"({"kind":"horizontalLine","anchors":[{"time":1,"price":"1"},{"time":1,"price":"1"}]})");
    row("one for a trend", R"({"kind":"trendLine","anchors":[{"time":1,"price":"1"}]})");
    row("price of letters", R"({"kind":"horizontalLine","anchors":[{"time":1,"price":"x"}]})");
    row("price too long", R"({"kind":"horizontalLine","anchors":[{"time":1,"price":"1e39"}]})");
    row("no price", R"({"kind":"horizontalLine","anchors":[{"time":1}]})");
    row("no time", R"({"kind":"horizontalLine","anchors":[{"price":"1"}]})");
    row("time before 1970", R"({"kind":"horizontalLine","anchors":[{"time":-1,"price":"1"}]})");
    row("time too late",
        R"({"kind":"horizontalLine","anchors":[{"time":253402300800,"price":"1"}]})");
    row("time with a fraction",
        R"({"kind":"horizontalLine","anchors":[{"time":1.5,"price":"1"}]})");
    row("note without text", R"({"kind":"note","anchors":[{"time":1,"price":"1"}]})");
    row("note of blanks",
        R"({"kind":"note","anchors":[{"time":1,"price":"1"}],"text":" \u0007\n "})");
}

void TestDrawings::refusesWhatIsDamaged()
{
    QFETCH(QByteArray, text);
    QVERIFY(!Drawing::fromJson(Json::parse(text).value()));
}

void TestDrawings::putsRight_data()
{
    QTest::addColumn<QByteArray>("colour");
    QTest::addColumn<int>("is");
    QTest::newRow("last") << QByteArray("5") << 5;
    QTest::newRow("beyond") << QByteArray("6") << 0;
    QTest::newRow("below") << QByteArray("-1") << 0;
    QTest::newRow("far beyond") << QByteArray("4294967297") << 0;
    QTest::newRow("none") << QByteArray("null") << 0;
    QTest::newRow("a word") << QByteArray("\"red\"") << 0;
}

void TestDrawings::putsRight()
{
    QFETCH(QByteArray, colour);
    QFETCH(int, is);
    const auto drawing = Drawing::fromJson(
        Json::parse(R"({"kind":"horizontalLine","anchors":[{"time":1,"price":"1"}],"colour":)"
                    + colour + '}')
            .value());
    QVERIFY(drawing);
    QCOMPARE(drawing->colour, is);
}

void TestDrawings::levelsAreExact()
{
    Drawing fibonacci{.kind = Drawing::Kind::Fibonacci,
                      .anchors = {{1, decimal("1.20000")}, {2, decimal("1.30007")}}};
    const std::vector<FibonacciLevel> levels = fibonacciLevels(fibonacci);
    const std::pair<const char *, const char *> expected[] = {
        {"0.0", "1.30007"},   {"23.6", "1.27645348"}, {"38.2", "1.26184326"},
        {"50.0", "1.250035"}, {"61.8", "1.23822674"}, {"78.6", "1.22141498"},
        {"100.0", "1.20000"}};
    QCOMPARE(levels.size(), std::size(expected));
    for (std::size_t i = 0; i < levels.size(); ++i) {
        QCOMPARE(levels[i].percent.toString(), QString::fromLatin1(expected[i].first));
        QCOMPARE(levels[i].price, decimal(expected[i].second));
    }
    fibonacci.kind = Drawing::Kind::TrendLine;
    QVERIFY(fibonacciLevels(fibonacci).empty());
}

void TestDrawings::levelsThatDoNotFit()
{
    const Drawing huge{.kind = Drawing::Kind::Fibonacci,
                       .anchors = {{1, decimal("99999999999999999999999999999999999999")},
                                   {2, decimal("-99999999999999999999999999999999999999")}}};
    QVERIFY(fibonacciLevels(huge).empty());
}

// Whatever was done, undoing as often leads back through the same states.
void TestDrawings::undoIsTheWayBack()
{
    for (quint32 seed = 1; seed <= 20; ++seed) {
        QRandomGenerator random(seed);
        Drawings drawings;
        drawings.load({line("1"), line("2")});
        QVERIFY(!drawings.canUndo());
        std::vector<std::vector<Drawing>> states{drawings.all()};
        for (int step = 0; step < 60; ++step) {
            const int index = int(random.bounded(5));
            switch (random.bounded(5)) {
            case 0:
            case 1:
                QVERIFY(drawings.add(line(QByteArray::number(step).constData())));
                break;
            case 2:
                drawings.replace(index, note(QString::number(step)));
                break;
            case 3:
                drawings.remove(index);
                break;
            default:
                if (random.bounded(6) == 0)
                    drawings.removeAll();
            }
            if (drawings.all() != states.back())
                states.push_back(drawings.all());
        }
        for (; states.size() > 1; drawings.undo(), states.pop_back())
            QCOMPARE(drawings.all(), states.back());
        QCOMPARE(drawings.all(), states.back());
        QVERIFY(!drawings.canUndo());
        QSignalSpy changed(&drawings, &Drawings::changed);
        drawings.undo();
        QCOMPARE(changed.size(), 0);
    }
}

void TestDrawings::noMoreThanTheMost()
{
    Drawings drawings;
    drawings.load(std::vector<Drawing>(std::size_t(Drawings::most) + 7, line("1")));
    QCOMPARE(int(drawings.all().size()), Drawings::most);
    QVERIFY(!drawings.add(line("2")));
    drawings.remove(0);
    QVERIFY(drawings.add(line("2")));
    for (int i = 0; i < 2 * Drawings::mostSteps; ++i)
        drawings.replace(0, line(QByteArray::number(i).constData()));
    int steps = 0;
    for (; drawings.canUndo(); ++steps)
        drawings.undo();
    QCOMPARE(steps, Drawings::mostSteps);
}

void TestDrawings::wrongPlaces()
{
    Drawings drawings;
    drawings.load({line("1")});
    QSignalSpy changed(&drawings, &Drawings::changed);
    for (const int index : {-1, 1, 1'000'000}) {
        drawings.replace(index, line("2"));
        drawings.remove(index);
    }
    drawings.replace(0, line("1")); // what it is already
    QCOMPARE(changed.size(), 0);
    QVERIFY(!drawings.canUndo());
}

// One step, however it ends.
void TestDrawings::aNoteBeingWritten()
{
    Drawings drawings;
    drawings.load({line("1")});
    QVERIFY(drawings.add(note({})));
    drawings.replace(1, note(u"so"_s));
    QCOMPARE(drawings.all()[1].text, u"so"_s);
    drawings.undo();
    QCOMPARE(int(drawings.all().size()), 1);
    QVERIFY(!drawings.canUndo());

    QVERIFY(drawings.add(note({})));
    drawings.remove(1); // given up
    QCOMPARE(int(drawings.all().size()), 1);
    QVERIFY(!drawings.canUndo());
}

void TestDrawings::noteTextIsPlain()
{
    QCOMPARE(Drawing::noteText(u"  a\r\nb\tc\u0007\n"_s), u"a\nbc"_s);
    QCOMPARE(Drawing::noteText(QString(600, u'x')).size(), Drawing::maxText);
    QString text(499, u'x');
    text += QString::fromUcs4(U"😀") + u'y';
    QCOMPARE(Drawing::noteText(text), QString(499, u'x')); // never half a character
}

QTEST_APPLESS_MAIN(TestDrawings)
#include "tst_drawings.moc"
