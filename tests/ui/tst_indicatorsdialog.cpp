// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "tests/support/accessibility.h"
#include "ui/chart/indicatorsdialog.h"
#include "ui/common/fieldrow.h"
#include "ui/common/theme.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace mm;
using namespace Qt::Literals::StringLiterals;

class TestIndicatorsDialog : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void addsAndRemoves();
    void changesParameters();
    void saysWhatIsWrongAtTheField_data();
    void saysWhatIsWrongAtTheField();
    void decimalsOfTheLanguage();
    void colours();
    void noMoreThanItsMost();
    void isReachedWithoutAMouse();
    void followsTheChart();

private:
    template <typename T>
    static T *part(const QWidget &window, const char *name)
    {
        return window.findChild<T *>(QLatin1StringView(name).toString());
    }
    static void choose(const IndicatorsDialog &dialog, IndicatorKind kind)
    {
        part<QComboBox>(dialog, "indicatorKind")->setCurrentIndex(int(kind));
        part<QPushButton>(dialog, "addIndicator")->click();
    }
    static void type(const IndicatorsDialog &dialog, const char *field, const QString &text)
    {
        auto *edit = part<QLineEdit>(dialog, field);
        edit->setFocus();
        edit->selectAll();
        if (text.isEmpty())
            QTest::keyClick(edit, Qt::Key_Backspace);
        else
            QTest::keyClicks(edit, text);
    }

    Theme m_theme;
};

void TestIndicatorsDialog::init()
{
    QLocale::setDefault(QLocale(u"en_US"_s));
    m_theme.apply(ThemeChoice::Light, PriceColours::GreenUp);
}

void TestIndicatorsDialog::addsAndRemoves()
{
    IndicatorsDialog dialog(m_theme);
    dialog.show();
    QVERIFY(!dialog.isModal());
    QSignalSpy changed(&dialog, &IndicatorsDialog::settingsChanged);
    auto *list = part<QListWidget>(dialog, "indicatorList");
    auto *remove = part<QPushButton>(dialog, "removeIndicator");
    QVERIFY(!remove->isEnabled());
    choose(dialog, IndicatorKind::Macd);
    choose(dialog, IndicatorKind::Vwap);
    QCOMPARE(changed.size(), 2);
    QCOMPARE(list->count(), 2);
    QCOMPARE(list->item(0)->text(), u"MACD 12 26 9"_s);
    QCOMPARE(list->currentRow(), 1);
    QCOMPARE(part<QLabel>(dialog, "indicatorName")->text(), u"Volume-weighted average price"_s);
    QVERIFY(!part<QLineEdit>(dialog, "indicatorParameter0")->isVisible());
    QVERIFY(dialog.settings()[0].colour != dialog.settings()[1].colour);
    // By key in the list, and by button.
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Delete);
    QCOMPARE(list->count(), 1);
    QCOMPARE(dialog.settings()[0].kind, IndicatorKind::Macd);
    QVERIFY(part<QLineEdit>(dialog, "indicatorParameter2")->isVisible());
    remove->click();
    QVERIFY(dialog.settings().empty());
    QVERIFY(!remove->isEnabled());
    QCOMPARE(changed.size(), 4);
}

void TestIndicatorsDialog::changesParameters()
{
    IndicatorsDialog dialog(m_theme);
    dialog.setSettings({{.kind = IndicatorKind::Bollinger}});
    dialog.show();
    QSignalSpy changed(&dialog, &IndicatorsDialog::settingsChanged);
    QCOMPARE(part<QLineEdit>(dialog, "indicatorParameter1")->text(), u"2"_s);
    type(dialog, "indicatorParameter1", u"2.5"_s);
    QCOMPARE(dialog.settings()[0].parameters, (std::vector<int>{20, 250}));
    QCOMPARE(changed.last().first().value<std::vector<IndicatorSetting>>(), dialog.settings());
    QCOMPARE(part<QListWidget>(dialog, "indicatorList")->item(0)->text(), u"BOLL 20 2.5"_s);
}

void TestIndicatorsDialog::saysWhatIsWrongAtTheField_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("problem");
    const QString whole = u"A whole number from 2 to 500."_s;
    const QString number = u"A number from 0.1 to 10, with up to 2 decimal(s)."_s;
    const auto row = [](const char *name, const char *field, const QString &text,
                        const QString &problem) {
        QTest::newRow(name) << QString::fromLatin1(field) << text << problem;
    };
    row("nothing", "indicatorParameter0", {}, whole);
    row("letters", "indicatorParameter0", u"x"_s, whole);
    row("below", "indicatorParameter0", u"1"_s, whole);
    row("above", "indicatorParameter0", u"501"_s, whole);
    row("far above", "indicatorParameter0", u"99999999999999999999999999999999999999999"_s, whole);
    row("a fraction", "indicatorParameter0", u"3.5"_s, whole);
    row("negative", "indicatorParameter1", u"-2"_s, number);
    row("too many decimals", "indicatorParameter1", u"2.125"_s, number);
    row("zero", "indicatorParameter1", u"0"_s, number);
}

void TestIndicatorsDialog::saysWhatIsWrongAtTheField()
{
    QFETCH(QString, field);
    QFETCH(QString, text);
    QFETCH(QString, problem);
    IndicatorsDialog dialog(m_theme);
    dialog.setSettings({{.kind = IndicatorKind::Bollinger}});
    dialog.show();
    const QByteArray name = field.toLatin1();
    type(dialog, name.constData(), text);
    auto *edit = part<QLineEdit>(dialog, name.constData());
    const auto *row = qobject_cast<FieldRow *>(edit->parentWidget());
    QCOMPARE(row->problem(), problem);
    QCOMPARE(edit->accessibleDescription(), problem);
    const std::vector<int> kept = dialog.settings()[0].values();
    QVERIFY(kept[0] >= 2 && kept[1] >= 10);
    type(dialog, name.constData(), u"7"_s);
    QCOMPARE(row->problem(), QString());
    QCOMPARE(dialog.settings()[0].values()[name.endsWith('1') ? 1 : 0],
             name.endsWith('1') ? 700 : 7);
}

void TestIndicatorsDialog::decimalsOfTheLanguage()
{
    QLocale::setDefault(QLocale(u"de_DE"_s));
    IndicatorsDialog dialog(m_theme);
    dialog.setSettings({{.kind = IndicatorKind::Bollinger, .parameters = {20, 150}}});
    dialog.show();
    QCOMPARE(part<QLineEdit>(dialog, "indicatorParameter1")->text(), u"1,5"_s);
    type(dialog, "indicatorParameter1", u"2,25"_s);
    QCOMPARE(dialog.settings()[0].values()[1], 225);
}

void TestIndicatorsDialog::colours()
{
    IndicatorsDialog dialog(m_theme);
    dialog.setSettings({{.kind = IndicatorKind::Ema, .colour = 4}});
    dialog.show();
    QSignalSpy changed(&dialog, &IndicatorsDialog::settingsChanged);
    auto *box = part<QComboBox>(dialog, "indicatorColour");
    QCOMPARE(box->count(), 6);
    QCOMPARE(box->currentIndex(), 4);
    for (int i = 0; i < box->count(); ++i)
        QVERIFY(!box->itemText(i).isEmpty());
    QTest::keyClick(box, Qt::Key_Up);
    QCOMPARE(dialog.settings()[0].colour, 3);
    QCOMPARE(changed.size(), 1);
    m_theme.apply(ThemeChoice::Dark, PriceColours::GreenUp);
    QCOMPARE(box->currentIndex(), 3);
    QCOMPARE(changed.size(), 1);
}

void TestIndicatorsDialog::noMoreThanItsMost()
{
    IndicatorsDialog dialog(m_theme);
    dialog.show();
    for (int i = 0; i < IndicatorsDialog::most; ++i)
        choose(dialog, IndicatorKind::MovingAverage);
    auto *add = part<QPushButton>(dialog, "addIndicator");
    QCOMPARE(int(dialog.settings().size()), IndicatorsDialog::most);
    QVERIFY(!add->isEnabled());
    QVERIFY(!add->toolTip().isEmpty());
    part<QPushButton>(dialog, "removeIndicator")->click();
    QVERIFY(add->isEnabled());
}

void TestIndicatorsDialog::isReachedWithoutAMouse()
{
    IndicatorsDialog dialog(m_theme);
    dialog.show();
    QVERIFY(QTest::qWaitForWindowExposed(&dialog));
    QCOMPARE(accessibilityProblems(dialog).join(u'\n'), QString());
    for (const IndicatorKind kind : indicatorKinds) {
        choose(dialog, kind);
        QCOMPARE(accessibilityProblems(dialog).join(u'\n'), QString());
    }
    for (int i = int(std::size(indicatorKinds)); i < IndicatorsDialog::most; ++i)
        choose(dialog, IndicatorKind::Atr);
    QCOMPARE(accessibilityProblems(dialog).join(u'\n'), QString());
}

// The chart hands back what it was told; a workspace may hand it others.
void TestIndicatorsDialog::followsTheChart()
{
    IndicatorsDialog dialog(m_theme);
    connect(&dialog, &IndicatorsDialog::settingsChanged, &dialog, &IndicatorsDialog::setSettings);
    dialog.setSettings({{.kind = IndicatorKind::Rsi, .parameters = {14}}});
    dialog.show();
    type(dialog, "indicatorParameter0", u"21"_s);
    QCOMPARE(part<QLineEdit>(dialog, "indicatorParameter0")->text(), u"21"_s);
    QCOMPARE(dialog.settings()[0].values()[0], 21);
    QSignalSpy changed(&dialog, &IndicatorsDialog::settingsChanged);
    dialog.setSettings({});
    QCOMPARE(part<QListWidget>(dialog, "indicatorList")->count(), 0);
    QCOMPARE(changed.size(), 0);
}

QTEST_MAIN(TestIndicatorsDialog)
#include "tst_indicatorsdialog.moc"
