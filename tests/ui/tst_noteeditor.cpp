// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "ui/chart/noteeditor.h"
#include "ui/common/theme.h"

#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>

using namespace mm;
using namespace Qt::Literals::StringLiterals;

namespace {

Drawing note(const QString &text)
{
    return {.kind = Drawing::Kind::Note, .anchors = {{1'700'000'000, Decimal(1)}}, .text = text};
}

Drawing line(qint64 price)
{
    return {.kind = Drawing::Kind::HorizontalLine, .anchors = {{1'700'000'000, Decimal(price)}}};
}

} // namespace

class TestNoteEditor : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void keepsWithCtrlEnter();
    void escapeLeavesItAsItWas();
    void withoutTextItGoes_data();
    void withoutTextItGoes();
    void keepsWhenLeft();
    void findsItsNoteAgain();
    void opensAnother();
    void staysInTheChart();
    void refusesWhatIsNoNote();
    void outlivesTheDrawings();

private:
    Theme m_theme;
    std::unique_ptr<Drawings> m_drawings;
    std::unique_ptr<QWidget> m_chart;
    QWidget *m_other = nullptr;
    NoteEditor *m_editor = nullptr;
    QPlainTextEdit *m_text = nullptr;
};

void TestNoteEditor::init()
{
    m_theme.apply(ThemeChoice::Light, PriceColours::GreenUp);
    m_drawings = std::make_unique<Drawings>();
    m_drawings->load({line(1), note(u"old"_s)});
    m_chart = std::make_unique<QWidget>();
    m_chart->resize(600, 400);
    m_other = new QPlainTextEdit(m_chart.get());
    m_editor = new NoteEditor(m_chart.get());
    m_text = m_editor->findChild<QPlainTextEdit *>(u"noteText"_s);
    m_chart->show();
    QVERIFY(QTest::qWaitForWindowActive(m_chart.get()));
    QVERIFY(!m_editor->isVisible());
}

void TestNoteEditor::keepsWithCtrlEnter()
{
    QSignalSpy closed(m_editor, &NoteEditor::closed);
    m_editor->open(*m_drawings, 1, {100, 100});
    QVERIFY(m_text->hasFocus());
    QCOMPARE(m_text->toPlainText(), u"old"_s);
    QTest::keyClicks(m_text, u"<b>new</b>"_s);
    QTest::keyClick(m_text, Qt::Key_Return); // a line of its own
    QTest::keyClicks(m_text, u"two"_s);
    QCOMPARE(closed.size(), 0);
    QTest::keyClick(m_text, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(closed.size(), 1);
    QVERIFY(!m_editor->isVisible());
    QCOMPARE(m_drawings->all()[1], note(u"<b>new</b>\ntwo"_s));
    m_drawings->undo();
    QCOMPARE(m_drawings->all()[1], note(u"old"_s));
}

void TestNoteEditor::escapeLeavesItAsItWas()
{
    QSignalSpy closed(m_editor, &NoteEditor::closed);
    m_editor->open(*m_drawings, 1, {100, 100});
    QTest::keyClicks(m_text, u"new"_s);
    QTest::keyClick(m_text, Qt::Key_Escape);
    QCOMPARE(closed.size(), 1);
    QVERIFY(!m_editor->isVisible());
    QCOMPARE(m_drawings->all()[1], note(u"old"_s));
    QVERIFY(!m_drawings->canUndo());
}

void TestNoteEditor::withoutTextItGoes_data()
{
    QTest::addColumn<bool>("keeps");
    QTest::newRow("a new one, given up") << false;
    QTest::newRow("an old one, emptied") << true;
}

void TestNoteEditor::withoutTextItGoes()
{
    QFETCH(bool, keeps);
    if (!keeps)
        QVERIFY(m_drawings->add(note({})));
    m_editor->open(*m_drawings, keeps ? 1 : 2, {100, 100});
    QTest::keyClicks(m_text, u"  "_s);
    QTest::keyClick(m_text, keeps ? Qt::Key_Return : Qt::Key_Escape,
                    keeps ? Qt::ControlModifier : Qt::NoModifier);
    QCOMPARE(int(m_drawings->all().size()), keeps ? 1 : 2);
    QCOMPARE(m_drawings->canUndo(), keeps);
}

void TestNoteEditor::keepsWhenLeft()
{
    m_editor->open(*m_drawings, 1, {100, 100});
    QTest::keyClicks(m_text, u"new"_s);
    QTest::keyClick(m_text, Qt::Key_Tab);
    QVERIFY(!m_editor->isOpen());
    QCOMPARE(m_drawings->all()[1].text, u"new"_s);
    m_editor->open(*m_drawings, 1, {100, 100});
    QTest::keyClicks(m_text, u"newer"_s);
    m_other->setFocus(Qt::MouseFocusReason);
    QCOMPARE(m_drawings->all()[1].text, u"newer"_s);
    m_editor->open(*m_drawings, 1, {100, 100});
    QTest::keyClicks(m_text, u"newest"_s);
    m_other->setFocus(Qt::PopupFocusReason); // its own menu
    QVERIFY(m_editor->isOpen());
}

// Another chart of the product changes what is before it, or the note itself.
void TestNoteEditor::findsItsNoteAgain()
{
    m_editor->open(*m_drawings, 1, {100, 100});
    QTest::keyClicks(m_text, u"new"_s);
    m_drawings->remove(0);
    m_editor->keep();
    QCOMPARE(m_drawings->all(), (std::vector<Drawing>{note(u"new"_s)}));

    m_editor->open(*m_drawings, 0, {100, 100});
    m_drawings->remove(0);
    QVERIFY(m_drawings->add(line(5)));
    m_editor->keep();
    QCOMPARE(m_drawings->all(), (std::vector<Drawing>{line(5)}));
}

void TestNoteEditor::opensAnother()
{
    QVERIFY(m_drawings->add(note(u"two"_s)));
    m_editor->open(*m_drawings, 1, {100, 100});
    QTest::keyClicks(m_text, u"one"_s);
    m_editor->open(*m_drawings, 2, {100, 100});
    QVERIFY(m_editor->isVisible());
    QCOMPARE(m_text->toPlainText(), u"two"_s);
    QCOMPARE(m_drawings->all()[1].text, u"one"_s);
}

void TestNoteEditor::staysInTheChart()
{
    for (const QPointF at : {QPointF(-50, -50), QPointF(590, 390), QPointF(1e9, -1e9)}) {
        m_editor->open(*m_drawings, 1, at);
        QVERIFY(m_chart->rect().contains(m_editor->geometry()));
    }
    m_chart->resize(80, 40); // too small for it
    m_editor->open(*m_drawings, 1, {40, 20});
    QCOMPARE(m_editor->pos(), QPoint(0, 0));
}

void TestNoteEditor::refusesWhatIsNoNote()
{
    for (const int index : {-1, 0, 2})
        m_editor->open(*m_drawings, index, {100, 100});
    QVERIFY(!m_editor->isOpen());
    QVERIFY(!m_editor->isVisible());
    m_editor->keep();
    m_editor->cancel();
    QVERIFY(!m_drawings->canUndo());
}

void TestNoteEditor::outlivesTheDrawings()
{
    m_editor->open(*m_drawings, 1, {100, 100});
    m_drawings.reset();
    QTest::keyClick(m_text, Qt::Key_Escape);
    QVERIFY(!m_editor->isVisible());
    m_editor->keep();
}

QTEST_MAIN(TestNoteEditor)
#include "tst_noteeditor.moc"
