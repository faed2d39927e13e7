// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "ui/common/tabularfont.h"
#include "ui/common/theme.h"

#include <QApplication>
#include <QFontDatabase>
#include <QFontMetricsF>
#include <QLabel>
#include <QListView>
#include <QPen>
#include <QSignalSpy>
#include <QTest>

#include <array>
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

/// Of linear red, green and blue: what a sight makes of them. Machado, Oliveira, Fernandes (2009),
/// at their worst.
struct Sight {
    const char *name;
    double mix[3][3];
};
constexpr Sight sights[] = {{"usual", {{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}},
                            {"protanopia",
                             {{0.152286, 1.052583, -0.204868},
                              {0.114503, 0.786281, 0.099216},
                              {-0.003882, -0.048116, 1.051998}}},
                            {"deuteranopia",
                             {{0.367322, 0.860646, -0.227968},
                              {0.280085, 0.672501, 0.047413},
                              {-0.011820, 0.042940, 0.968881}}},
                            {"tritanopia",
                             {{1.255528, -0.076749, -0.178779},
                              {-0.078411, 0.930809, 0.147602},
                              {0.004733, 0.691367, 0.303900}}}};

/// CIE Lab as that sight sees it.
std::array<double, 3> labOf(const QColor &colour, const Sight &sight)
{
    const auto linear = [](float part) {
        return part <= 0.04045F ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    const double rgb[] = {linear(colour.redF()), linear(colour.greenF()), linear(colour.blueF())};
    double seen[3];
    for (int i = 0; i < 3; ++i) {
        const auto &mix = sight.mix[i];
        seen[i] = qBound(0.0, mix[0] * rgb[0] + mix[1] * rgb[1] + mix[2] * rgb[2], 1.0);
    }
    const auto curve = [](double t) {
        return t > 0.008856 ? std::cbrt(t) : 7.787 * t + 16.0 / 116;
    };
    const double x = curve((0.4124 * seen[0] + 0.3576 * seen[1] + 0.1805 * seen[2]) / 0.95047);
    const double y = curve(0.2126 * seen[0] + 0.7152 * seen[1] + 0.0722 * seen[2]);
    const double z = curve((0.0193 * seen[0] + 0.1192 * seen[1] + 0.9505 * seen[2]) / 1.08883);
    return {116 * y - 16, 500 * (x - y), 200 * (y - z)};
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
    void linesAreSeenAndDiffer_data();
    void linesAreSeenAndDiffer();
    void linesDifferWithoutColour();
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
    for (const QColor &link : c.links) {
        for (const QColor &ground : grounds)
            QVERIFY2(contrast(link, ground) >= 4.5,
                     qPrintable(u"%1 on %2"_s.arg(link.name(), ground.name())));
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

void TestTheme::linesAreSeenAndDiffer_data()
{
    QTest::addColumn<bool>("dark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

void TestTheme::linesAreSeenAndDiffer()
{
    QFETCH(bool, dark);
    const Colours c = Theme::table(dark, PriceColours::GreenUp);
    for (std::size_t i = 0; i < c.lines.size(); ++i) {
        for (const QColor &ground : {c.window, c.surface, c.raised})
            QVERIFY2(contrast(c.lines[i], ground) >= 3.0, qPrintable(c.lines[i].name()));
        for (std::size_t other = 0; other < i; ++other) {
            for (const Sight &sight : sights) {
                const auto a = labOf(c.lines[i], sight), b = labOf(c.lines[other], sight);
                const double away = std::hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
                // About 2 is the least an eye can tell side by side.
                QVERIFY2(away >= 20,
                         qPrintable(u"%1 and %2, %3: %4"_s
                                        .arg(c.lines[i].name(), c.lines[other].name(),
                                             QLatin1StringView(sight.name))
                                        .arg(away)));
            }
        }
    }
}

void TestTheme::linesDifferWithoutColour()
{
    const Colours c = Theme::table(false, PriceColours::GreenUp);
    QList<QList<qreal>> patterns;
    for (int place = 0; place < int(c.lines.size()); ++place) {
        const QPen pen = linePen(c, place, 1.5);
        QCOMPARE(pen.color(), c.lines[std::size_t(place)]);
        QCOMPARE(pen.widthF(), 1.5);
        QVERIFY(!patterns.contains(pen.dashPattern()));
        patterns << pen.dashPattern();
    }
    QCOMPARE(linePen(c, 0, 1).style(), Qt::SolidLine);
    QCOMPARE(linePen(c, 6, 1), linePen(c, 0, 1));
    QCOMPARE(linePen(c, -1, 1), linePen(c, 0, 1));
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
    QCOMPARE(label.palette().color(QPalette::WindowText), theme.colours().text);
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
