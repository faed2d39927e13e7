// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "ui/common/icons.h"
#include "ui/common/theme.h"

#include <QDir>
#include <QFile>
#include <QPixmap>
#include <QRegularExpression>
#include <QTest>

using namespace mm;
using namespace Qt::Literals::StringLiterals;

namespace {

bool isNear(const QColor &a, const QColor &b)
{
    // Blending rounds, by one at most.
    return qAbs(a.red() - b.red()) <= 1 && qAbs(a.green() - b.green()) <= 1
        && qAbs(a.blue() - b.blue()) <= 1;
}

// True where something is drawn and all that is not see-through is of one colour.
bool isDrawnIn(const QColor &colour, const QImage &image)
{
    bool drawn = false;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (qAlpha(image.pixel(x, y)) < 255)
                continue;
            drawn = true;
            if (!isNear(image.pixel(x, y), colour))
                return false;
        }
    }
    return drawn;
}

} // namespace

class TestIcons : public QObject
{
    Q_OBJECT
private slots:
    void all_data();
    void all();
    void sharpAtEveryScale();
    void disabledLooksSo();
    void unknown();
};

void TestIcons::all_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name :
         {"eye",     "eye-off",  "copy",     "close",   "add",      "remove",
          "search",  "columns",  "list",     "refresh", "settings", "user",
          "warning", "error",    "sign-out", "google",  "facebook", "information",
          "twitter", "telegram", "apple",    "metamask"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

// Each is drawn in the colour of the theme, and in the other one once the theme has changed.
void TestIcons::all()
{
    QFETCH(QString, name);
    QFile file(u":/icons/%1.svg"_s.arg(name));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray svg = file.readAll();
    QVERIFY(svg.contains("stroke-width=\"1.5\""));
    QVERIFY(svg.contains("viewBox=\"0 0 20 20\""));
    QCOMPARE(svg.count("stroke-width"), 1); // one weight

    Theme theme;
    theme.apply(ThemeChoice::Light, PriceColours::GreenUp);
    const QIcon icon = themedIcon(name, theme);
    for (const ThemeChoice choice : {ThemeChoice::Light, ThemeChoice::Dark}) {
        theme.apply(choice, PriceColours::GreenUp);
        QVERIFY(isDrawnIn(theme.colours().text, icon.pixmap(QSize(64, 64)).toImage()));
    }
}

void TestIcons::sharpAtEveryScale()
{
    Theme theme;
    const QIcon icon = themedIcon(u"search"_s, theme);
    for (const qreal scale : {1.0, 1.5, 2.0, 3.0}) {
        const QPixmap pixmap = icon.pixmap(QSize(20, 20), scale);
        QCOMPARE(pixmap.size(), QSize(20, 20) * scale);
        QCOMPARE(pixmap.devicePixelRatio(), scale);
    }
}

void TestIcons::disabledLooksSo()
{
    Theme theme;
    const QImage image =
        themedIcon(u"close"_s, theme).pixmap(QSize(64, 64), QIcon::Disabled).toImage();
    QVERIFY(isDrawnIn(theme.colours().stale, image));
    QVERIFY(!isDrawnIn(theme.colours().text, image));
    const QImage red = colouredIcon(u"close"_s, Qt::red).pixmap(QSize(64, 64)).toImage();
    QVERIFY(isDrawnIn(Qt::red, red));
}

void TestIcons::unknown()
{
    Theme theme;
    QTest::ignoreMessage(QtWarningMsg, "icon nonsense is missing");
    QVERIFY(themedIcon(u"nonsense"_s, theme).isNull());
    QVERIFY(!themedIcon(u"app"_s, theme).isNull());
}

QTEST_MAIN(TestIcons)
#include "tst_icons.moc"
