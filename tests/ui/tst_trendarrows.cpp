// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "ui/market/trendarrows.h"

#include <QPainter>
#include <QTest>

using namespace mm;

class TrendArrowsTest : public QObject
{
    Q_OBJECT

private:
    [[nodiscard]] static QImage painted(TrendArrows &arrows, QSize cell, int direction,
                                        const QColor &colour, qreal ratio = 1)
    {
        QImage image(cell * ratio, QImage::Format_ARGB32_Premultiplied);
        image.setDevicePixelRatio(ratio);
        image.fill(Qt::white);
        QPainter painter(&image);
        arrows.paint(&painter, {{}, cell}, direction, colour);
        return image;
    }
    /// What a painter makes of the triangle in the middle of the cell's height.
    [[nodiscard]] static QImage expected(QSize cell, int direction, const QColor &colour,
                                         qreal ratio = 1)
    {
        QImage image(cell * ratio, QImage::Format_ARGB32_Premultiplied);
        image.setDevicePixelRatio(ratio);
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
        const qreal middle = cell.height() / 2.0, half = 3.5 * direction;
        const QPointF corners[] = {{6, middle + half}, {14, middle + half}, {10, middle - half}};
        painter.drawPolygon(corners, 3);
        return image;
    }

private slots:
    void isTheTriangleInTheMiddle_data()
    {
        QTest::addColumn<QSize>("cell");
        QTest::addColumn<qreal>("ratio");
        for (const int height : {23, 24, 31}) {
            for (const qreal ratio : {1.0, 2.0}) {
                QTest::addRow("%d high, %.0f", height, ratio) << QSize(40, height) << ratio;
            }
        }
    }
    void isTheTriangleInTheMiddle()
    {
        QFETCH(QSize, cell);
        QFETCH(qreal, ratio);
        TrendArrows arrows;
        for (const int direction : {1, -1, 1}) {
            const QImage image = painted(arrows, cell, direction, Qt::darkGreen, ratio);
            const QImage wanted = expected(cell, direction, Qt::darkGreen, ratio);
            for (int y = 0; y < wanted.height(); ++y) {
                for (int x = 0; x < wanted.width(); ++x) {
                    const QColor is = image.pixelColor(x, y), should = wanted.pixelColor(x, y);
                    QVERIFY2(qAbs(is.red() - should.red()) <= 1
                                 && qAbs(is.green() - should.green()) <= 1,
                             qPrintable(QStringLiteral("%1, %2").arg(x).arg(y)));
                }
            }
        }
        QCOMPARE(arrows.pictures(), std::size_t(2));
    }

    void keepsFewPictures()
    {
        TrendArrows arrows;
        for (int hue = 0; hue < 300; ++hue)
            (void)painted(arrows, {40, 24}, 1, QColor::fromHsv(hue, 255, 200));
        QVERIFY(arrows.pictures() <= TrendArrows::mostPictures);
        (void)painted(arrows, {40, 24}, 1, Qt::red, 2); // on another screen
        QCOMPARE(arrows.pictures(), std::size_t(1));
    }
};

QTEST_MAIN(TrendArrowsTest)
#include "tst_trendarrows.moc"
