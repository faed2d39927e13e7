// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "tests/support/accessibility.h"
#include "ui/chart/drawingsdialog.h"
#include "ui/common/fieldrow.h"
#include "ui/common/formatting.h"
#include "ui/common/statusbanner.h"
#include "ui/common/tableexport.h"
#include "ui/common/theme.h"

#include <QComboBox>
#include <QDateTimeEdit>
#include <QFile>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace mm;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 time1 = 1'700'000'123, time2 = 1'700'003'661; // not on whole minutes

Decimal decimal(const char *text)
{
    return Decimal::parse(QByteArrayView(text)).value();
}

Drawing level(const char *price)
{
    return {.kind = Drawing::Kind::HorizontalLine, .anchors = {{time1, decimal(price)}}};
}

Drawing note(const QString &text)
{
    return {.kind = Drawing::Kind::Note, .anchors = {{time1, decimal("1.5")}}, .text = text};
}

Drawing trend()
{
    return {.kind = Drawing::Kind::TrendLine,
            .anchors = {{time1, decimal("1.23456")}, {time2, decimal("-1.2")}},
            .colour = 2};
}

} // namespace

class TestDrawingsDialog : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void listsWhatIsThere();
    void addsByTyping();
    void changesWhatIsChosen();
    void changesNothingByItself();
    void saysWhatIsWrongAtTheField_data();
    void saysWhatIsWrongAtTheField();
    void pricesOfTheLanguage();
    void deletesAndGoes();
    void notAnotherKind();
    void keepsWhatIsTyped();
    void noMoreThanTheMost();
    void withoutDrawings();
    void isReachedWithoutAMouse();
    void isExportedExactly();

private:
    template <typename T>
    T *part(const char *name) const
    {
        return m_dialog->findChild<T *>(QLatin1StringView(name).toString());
    }
    void choose(Drawing::Kind kind) const
    {
        part<QComboBox>("drawingKind")->setCurrentIndex(int(kind));
    }
    void press(const char *name) const { part<QPushButton>(name)->click(); }
    void make(const Formatting &formatting)
    {
        m_dialog = std::make_unique<DrawingsDialog>(m_theme, formatting);
        m_dialog->setDrawings(m_drawings.get(), u"EUR/USD"_s, 4, {time1, decimal("1.1")});
        m_dialog->show();
        QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
    }

    Theme m_theme;
    Formatting m_formatting{QLocale(u"en_US"_s)};
    Formatting m_german{QLocale(u"de_DE"_s)};
    std::unique_ptr<Drawings> m_drawings;
    std::unique_ptr<DrawingsDialog> m_dialog;
};

void TestDrawingsDialog::init()
{
    QLocale::setDefault(QLocale(u"en_US"_s));
    m_theme.apply(ThemeChoice::Light, PriceColours::GreenUp);
    m_drawings = std::make_unique<Drawings>();
    make(m_formatting);
}

void TestDrawingsDialog::cleanup()
{
    m_dialog.reset();
    m_drawings.reset();
}

void TestDrawingsDialog::listsWhatIsThere()
{
    m_drawings->load({level("1.2"), note(u"<b>so</b>\nand so"_s), trend()});
    auto *list = part<QListWidget>("drawingList");
    QCOMPARE(list->count(), 3);
    QCOMPARE(list->item(0)->text(), u"Horizontal line, 1.2000"_s);
    QVERIFY(list->item(1)->text().startsWith(u"Note, <b>so</b> and so, 1.5000 at "_s));
    QCOMPARE(list->item(1)->toolTip().count(u'<'), 0); // plain there too
    QVERIFY(list->item(2)->text().contains(u"1.23456 at "_s));
    QVERIFY(list->item(2)->text().contains(u"−1.2000 at "_s));
    QVERIFY(m_dialog->windowTitle().contains(u"EUR/USD"_s));
    QVERIFY(!m_dialog->isModal());
}

void TestDrawingsDialog::addsByTyping()
{
    choose(Drawing::Kind::HorizontalLine);
    QVERIFY(!part<QDateTimeEdit>("drawingTime0")->isVisible());
    part<QLineEdit>("drawingPrice0")->setText(u"1.23456"_s);
    press("addDrawing");
    QCOMPARE(m_drawings->all(), (std::vector<Drawing>{level("1.23456")}));
    QCOMPARE(part<QListWidget>("drawingList")->currentRow(), 0);

    choose(Drawing::Kind::Fibonacci);
    QVERIFY(part<QDateTimeEdit>("drawingTime1")->isVisible());
    part<QLineEdit>("drawingPrice0")->setText(u"1.1"_s);
    part<QLineEdit>("drawingPrice1")->setText(u"1.3"_s);
    part<QDateTimeEdit>("drawingTime0")->setDateTime(QDateTime::fromSecsSinceEpoch(time1));
    part<QDateTimeEdit>("drawingTime1")->setDateTime(QDateTime::fromSecsSinceEpoch(time2));
    part<QComboBox>("drawingColour")->setCurrentIndex(4);
    press("addDrawing");
    QCOMPARE(m_drawings->all()[1],
             (Drawing{.kind = Drawing::Kind::Fibonacci,
                      .anchors = {{time1, decimal("1.1")}, {time2, decimal("1.3")}},
                      .colour = 4}));

    choose(Drawing::Kind::Note);
    QVERIFY(!part<QLineEdit>("drawingPrice1")->isVisible());
    part<QPlainTextEdit>("drawingText")->setPlainText(u" Here \n"_s);
    press("addDrawing");
    QCOMPARE(m_drawings->all()[2].text, u"Here"_s);
}

void TestDrawingsDialog::changesWhatIsChosen()
{
    m_drawings->load({level("1.2"), note(u"old"_s)});
    part<QListWidget>("drawingList")->setCurrentRow(1);
    QCOMPARE(part<QPlainTextEdit>("drawingText")->toPlainText(), u"old"_s);
    part<QPlainTextEdit>("drawingText")->setPlainText(u"new"_s);
    press("applyDrawing");
    QCOMPARE(m_drawings->all()[1], note(u"new"_s));
    QCOMPARE(part<QListWidget>("drawingList")->currentRow(), 1);
    m_drawings->undo();
    QCOMPARE(part<QPlainTextEdit>("drawingText")->toPlainText(), u"old"_s);
}

// Exact prices and seconds stay although they are not all shown.
void TestDrawingsDialog::changesNothingByItself()
{
    m_drawings->load({trend()});
    part<QListWidget>("drawingList")->setCurrentRow(0);
    QSignalSpy changed(m_drawings.get(), &Drawings::changed);
    press("applyDrawing");
    QCOMPARE(changed.size(), 0);
    QCOMPARE(m_drawings->all()[0], trend());
}

void TestDrawingsDialog::saysWhatIsWrongAtTheField_data()
{
    QTest::addColumn<QString>("price");
    QTest::newRow("nothing") << QString();
    QTest::newRow("letters") << u"a lot"_s;
    QTest::newRow("two points") << u"1.2.3"_s;
    QTest::newRow("too long") << QString(60, u'9');
    QTest::newRow("other digits") << u"١٢"_s;
}

void TestDrawingsDialog::saysWhatIsWrongAtTheField()
{
    QFETCH(QString, price);
    choose(Drawing::Kind::Note);
    auto *edit = part<QLineEdit>("drawingPrice0");
    edit->setText(price);
    press("addDrawing");
    QVERIFY(m_drawings->all().empty());
    const auto *row = qobject_cast<FieldRow *>(edit->parentWidget());
    QCOMPARE(row->problem(), u"A price, such as 1.1000."_s);
    QCOMPARE(edit->accessibleDescription(), row->problem());
    auto *text = part<QPlainTextEdit>("drawingText");
    QCOMPARE(qobject_cast<FieldRow *>(text->parentWidget())->problem(),
             u"Write what the note says."_s);
    edit->setText(u"1.5"_s);
    text->setPlainText(u"so"_s);
    press("addDrawing");
    QCOMPARE(m_drawings->all(), (std::vector<Drawing>{note(u"so"_s)}));
    QCOMPARE(row->problem(), QString());
}

void TestDrawingsDialog::pricesOfTheLanguage()
{
    make(m_german);
    m_drawings->load({trend()});
    part<QListWidget>("drawingList")->setCurrentRow(0);
    QCOMPARE(part<QLineEdit>("drawingPrice0")->text(), u"1,23456"_s);
    part<QLineEdit>("drawingPrice0")->setText(u"2,5"_s);
    press("applyDrawing");
    QCOMPARE(m_drawings->all()[0].anchors[0].price, decimal("2.5"));
    QCOMPARE(m_drawings->all()[0].anchors[1].price, decimal("-1.2")); // U+2212 was read
}

void TestDrawingsDialog::deletesAndGoes()
{
    m_drawings->load({level("1"), level("2"), level("3")});
    auto *list = part<QListWidget>("drawingList");
    list->setCurrentRow(1);
    QSignalSpy goTo(m_dialog.get(), &DrawingsDialog::goToRequested);
    press("goToDrawing");
    QCOMPARE(goTo.size(), 1);
    QCOMPARE(goTo[0][0].toInt(), 1);
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Delete);
    QCOMPARE(m_drawings->all(), (std::vector<Drawing>{level("1"), level("3")}));
    press("removeDrawing");
    press("removeDrawing");
    QVERIFY(m_drawings->all().empty());
    QVERIFY(!part<QPushButton>("removeDrawing")->isEnabled());
    QVERIFY(!part<QPushButton>("goToDrawing")->isEnabled());
}

void TestDrawingsDialog::isExportedExactly()
{
    m_drawings->add(level("1.1234567"));
    m_drawings->add(trend());
    m_drawings->add(note(u"=1+1, \"so\""_s));
    make(m_german);
    const QTemporaryDir directory;
    const QString path = directory.filePath(u"drawings.csv"_s);
    auto *out = part<TableExport>("drawingsExport");
    out->save(path);
    QTRY_VERIFY(!out->findChild<StatusBanner *>()->text().isEmpty());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArrayList lines = file.readAll().split('\n');
    QCOMPARE(lines[1].trimmed(), QByteArray("Horizontal line,1.1234567,,,,"));
    QCOMPARE(lines[2].trimmed(),
             QByteArray("Trend line,1.23456,2023-11-14T22:15:23.000Z,-1.2000,"
                        "2023-11-14T23:14:21.000Z,"));
    QVERIFY(lines[3].trimmed().endsWith(",\"'=1+1, \"\"so\"\"\""));
}

void TestDrawingsDialog::notAnotherKind()
{
    m_drawings->load({level("1")});
    part<QListWidget>("drawingList")->setCurrentRow(0);
    QVERIFY(part<QPushButton>("applyDrawing")->isEnabled());
    choose(Drawing::Kind::TrendLine);
    QVERIFY(!part<QPushButton>("applyDrawing")->isEnabled());
    QVERIFY(!part<QPushButton>("applyDrawing")->toolTip().isEmpty());
    QVERIFY(part<QPushButton>("addDrawing")->isEnabled());
}

// While somebody draws on a chart of the product.
void TestDrawingsDialog::keepsWhatIsTyped()
{
    m_drawings->load({level("1"), level("2")});
    part<QListWidget>("drawingList")->setCurrentRow(0);
    part<QLineEdit>("drawingPrice0")->setText(u"1.7"_s);
    QVERIFY(m_drawings->add(level("3")));
    QCOMPARE(part<QLineEdit>("drawingPrice0")->text(), u"1.7"_s);
    part<QListWidget>("drawingList")->setCurrentRow(1);
    QCOMPARE(part<QLineEdit>("drawingPrice0")->text(), u"2.0000"_s);
}

void TestDrawingsDialog::noMoreThanTheMost()
{
    m_drawings->load(std::vector<Drawing>(std::size_t(Drawings::most), level("1")));
    auto *add = part<QPushButton>("addDrawing");
    QVERIFY(!add->isEnabled());
    QVERIFY(!add->toolTip().isEmpty());
    m_drawings->remove(0);
    QVERIFY(add->isEnabled());
}

void TestDrawingsDialog::withoutDrawings()
{
    m_drawings->load({level("1")});
    m_drawings.reset(); // gone before the window
    press("addDrawing");
    press("removeDrawing");
    press("applyDrawing");
    m_dialog->setDrawings(nullptr, {}, 0, {});
    QCOMPARE(part<QListWidget>("drawingList")->count(), 0);
    QVERIFY(!part<QPushButton>("addDrawing")->isEnabled());
    QCOMPARE(accessibilityProblems(*m_dialog).join(u'\n'), QString());
}

void TestDrawingsDialog::isReachedWithoutAMouse()
{
    QCOMPARE(accessibilityProblems(*m_dialog).join(u'\n'), QString());
    m_drawings->load({level("1"), trend(), note(u"so"_s)});
    for (int row = 0; row < 3; ++row) {
        part<QListWidget>("drawingList")->setCurrentRow(row);
        QCOMPARE(accessibilityProblems(*m_dialog).join(u'\n'), QString());
    }
}

QTEST_MAIN(TestDrawingsDialog)
#include "tst_drawingsdialog.moc"
