// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "ui/common/tabularfont.h"
#include "ui/common/theme.h"

#include <QApplication>
#include <QFontDatabase>
#include <QFontMetricsF>
#include <QLabel>
#include <QListView>
#include <QSignalSpy>
#include <QTest>

#include <cmath>

using namespace mm;
using namespace Qt::Literals::StringLiterals;

namespace {

// WCAG 2.1: relative luminance and contrast.
double luminance(const QColor &colour)
{
    const auto linear = [](float part) {
        return part <= 0.04045F ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF())
        + 0.0722 * linear(colour.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const double one = luminance(a), two = luminance(b);
    return (std::max(one, two) + 0.05) / (std::min(one, two) + 0.05);
}

} // namespace

class TestTheme : public QObject
{
    Q_OBJECT
private slots:
    void contrastIsCalculatedRightly();
    void textIsReadable_data();
    void textIsReadable();
    void pricesDiffer();
    void applyAndChange();
    void systemThemeChange();
    void labelsFollow();
    void digitsOfOneWidth();
};

void TestTheme::contrastIsCalculatedRightly()
{
    QVERIFY(std::abs(contrast(Qt::black, Qt::white) - 21.0) < 0.01);
    QVERIFY(std::abs(contrast(QColor(0x767676), Qt::white) - 4.54) < 0.01);
}

void TestTheme::textIsReadable_data()
{
    QTest::addColumn<bool>("dark");
    QTest::addColumn<int>("prices");
    for (const bool dark : {false, true}) {
        for (int prices = 0; prices < 3; ++prices)
            QTest::addRow("%s, set %d", dark ? "dark" : "light", prices) << dark << prices;
    }
}

void TestTheme::textIsReadable()
{
    QFETCH(bool, dark);
    QFETCH(int, prices);
    const Colours c = Theme::table(dark, PriceColours(prices));
    const QColor grounds[] = {c.window, c.surface, c.raised, c.selection};
    const std::pair<const char *, QColor> texts[] = {
        {"text", c.text}, {"secondary", c.secondary}, {"accent", c.accent}, {"up", c.up},
        {"down", c.down}, {"warning", c.warning},     {"error", c.error},   {"stale", c.stale}};
    for (const auto &[name, colour] : texts) {
        for (const QColor &ground : grounds)
            QVERIFY2(contrast(colour, ground) >= 4.5,
                     qPrintable(u"%1 on %2: %3"_s.arg(QLatin1StringView(name), ground.name())
                                    .arg(contrast(colour, ground))));
    }
    QVERIFY(contrast(c.onAccent, c.accent) >= 4.5);
    for (const QColor &ground : {c.window, c.surface, c.raised})
        QVERIFY(contrast(c.outline, ground) >= 3.0);
}

void TestTheme::pricesDiffer()
{
    for (const bool dark : {false, true}) {
        const Colours green = Theme::table(dark, PriceColours::GreenUp);
        const Colours red = Theme::table(dark, PriceColours::RedUp);
        QCOMPARE(red.up, green.down);
        QCOMPARE(red.down, green.up);
        QVERIFY(Theme::table(dark, PriceColours::ColourBlind).up != green.up);
    }
}

void TestTheme::applyAndChange()
{
    Theme theme;
    QSignalSpy changed(&theme, &Theme::changed);
    theme.apply(ThemeChoice::Dark, PriceColours::RedUp);
    QCOMPARE(changed.size(), 1);
    QVERIFY(theme.isDark());
    QCOMPARE(theme.colours().up, Theme::table(true, PriceColours::RedUp).up);
    QCOMPARE(QApplication::palette().color(QPalette::Window), theme.colours().window);
    QListView list;
    list.ensurePolished();
    QCOMPARE(list.palette().color(QPalette::Highlight), theme.colours().selection);

    theme.apply(ThemeChoice::Light, PriceColours::GreenUp);
    QCOMPARE(changed.size(), 2);
    QVERIFY(!theme.isDark());
    QCOMPARE(QApplication::palette().color(QPalette::Window), theme.colours().window);
    QVERIFY(!qApp->styleSheet().contains(u'@')); // every colour and size was filled in
}

// The platform of the tests is light; what matters is that its word counts when it speaks, and
// only where it was asked.
void TestTheme::systemThemeChange()
{
    Theme theme;
    QWidget window;
    window.show();
    theme.apply(ThemeChoice::System, PriceColours::GreenUp);
    QVERIFY(!theme.isDark());
    QCOMPARE(QApplication::palette().color(QPalette::Window), theme.colours().window);

    QSignalSpy changed(&theme, &Theme::changed);
    QEvent themeChange(QEvent::ThemeChange);
    QCoreApplication::sendEvent(window.windowHandle(), &themeChange);
    QCOMPARE(changed.size(), 1);
    QVERIFY(!theme.isDark());

    theme.apply(ThemeChoice::Dark, PriceColours::GreenUp);
    changed.clear();
    QCoreApplication::sendEvent(window.windowHandle(), &themeChange);
    QCOMPARE(changed.size(), 0);
    QVERIFY(theme.isDark());
}

void TestTheme::labelsFollow()
{
    Theme theme;
    theme.apply(ThemeChoice::Light, PriceColours::GreenUp);
    QLabel label(u"<b>text</b>"_s);
    setTextRole(&label, TextRole::Error);
    label.ensurePolished();
    QCOMPARE(label.textFormat(), Qt::PlainText);
    QCOMPARE(label.palette().color(QPalette::WindowText), theme.colours().error);
    theme.apply(ThemeChoice::Dark, PriceColours::GreenUp);
    QCOMPARE(label.palette().color(QPalette::WindowText), theme.colours().error);
    const qreal body = QApplication::font().pointSizeF();
    setTextRole(&label, TextRole::Title);
    QCOMPARE(label.font().pointSizeF(), body + 4);
}

void TestTheme::digitsOfOneWidth()
{
    QStringList faces = QFontDatabase::families();
    faces.resize(qMin(faces.size(), 40));
    faces << QApplication::font().family();
    for (const QString &family : std::as_const(faces)) {
        QFont base(family, 11, QFont::Bold);
        const QFont font = tabularFont(base);
        const QFontMetricsF metrics(font);
        for (const QChar digit : u"123456789"_s)
            QVERIFY2(qAbs(metrics.horizontalAdvance(digit) - metrics.horizontalAdvance(u'0'))
                         < 0.01,
                     qPrintable(family));
        QCOMPARE(font.pointSize(), 11);
        QCOMPARE(font.weight(), QFont::Bold);
    }
}

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
