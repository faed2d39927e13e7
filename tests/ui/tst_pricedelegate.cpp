// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "ui/common/formatting.h"
#include "ui/common/tabularfont.h"
#include "ui/common/theme.h"
#include "ui/market/pricedelegate.h"
#include "ui/market/tickermodel.h"

#include <QPainter>
#include <QStandardItemModel>
#include <QTest>

using namespace mm;
using namespace Qt::Literals::StringLiterals;

class PriceDelegateTest : public QObject
{
    Q_OBJECT

private:
    static constexpr QSize cellSize{160, 24};

    Theme m_theme;
    Formatting m_formatting{QLocale(QLocale::English, QLocale::UnitedStates)};

    [[nodiscard]] static QStyleOptionViewItem option()
    {
        QStyleOptionViewItem made;
        made.rect = QRect(QPoint(), cellSize);
        made.font = tabularFont(made.font);
        made.state = QStyle::State_Enabled;
        made.palette.setColor(QPalette::Text, Qt::black);
        return made;
    }

    /// One cell as it is painted on white.
    [[nodiscard]] QImage paint(const QString &text, const CellStyle &look,
                               const QStyleOptionViewItem &how = option(),
                               int column = TickerModel::LastColumn) const
    {
        QStandardItemModel model(1, TickerModel::ColumnCount);
        const QModelIndex index = model.index(0, column);
        model.setData(index, text, Qt::DisplayRole);
        model.setData(index, QVariant::fromValue(look), TickerModel::StyleRole);
        QImage image(cellSize, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        PriceDelegate(m_theme, m_formatting).paint(&painter, how, index);
        return image;
    }

    /// First and last column of pixels that are not the background.
    [[nodiscard]] static std::pair<int, int> extent(const QImage &image, int from = 0)
    {
        int first = -1;
        int last = -1;
        for (int x = from; x < image.width(); ++x) {
            for (int y = 0; y < image.height(); ++y) {
                if (image.pixelColor(x, y) == image.pixelColor(image.width() - 1, 0))
                    continue;
                first = first < 0 ? x : first;
                last = x;
            }
        }
        return {first, last};
    }

    [[nodiscard]] static bool holds(const QImage &image, const QColor &colour)
    {
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                if (image.pixelColor(x, y) == colour)
                    return true;
            }
        }
        return false;
    }

private slots:
    void pointsStandBelowEachOther()
    {
        const PriceDelegate delegate(m_theme, m_formatting);
        const QFontMetricsF metrics(option().font);
        const qreal digit = metrics.horizontalAdvance(u'0');
        const qreal point = metrics.horizontalAdvance(u'.');
        QCOMPARE(delegate.fractionPad(u"1.12345"_s, 5, metrics), 0.0);
        QCOMPARE(delegate.fractionPad(u"1.12"_s, 5, metrics), 3 * digit);
        QCOMPARE(delegate.fractionPad(u"7"_s, 5, metrics), 5 * digit + point);
        QCOMPARE(delegate.fractionPad(u"–"_s, 2, metrics), 2 * digit + point);
        QCOMPARE(delegate.fractionPad(u"1.12"_s, -1, metrics), 0.0);
        QCOMPARE(delegate.fractionPad(u"1.123456"_s, 2, metrics), 0.0);

        // The same digits end where the longer fraction goes on: paint both and look.
        const CellStyle look{.fraction = 4};
        const int shorter = extent(paint(u"88.88"_s, look)).second;
        const int longer = extent(paint(u"88.8888"_s, look)).second;
        QVERIFY2(qAbs(longer - shorter - 2 * digit) <= 1.0,
                 qPrintable(u"%1 %2 %3"_s.arg(longer).arg(shorter).arg(digit)));
        QVERIFY(longer < cellSize.width() - PriceDelegate::margin + 1);
    }

    void digitsAreTabular()
    {
        QVERIFY(hasTabularDigits(option().font));
        const CellStyle look{.fraction = 2};
        QCOMPARE(extent(paint(u"0.00"_s, look)).second, extent(paint(u"8.80"_s, look)).second);
    }

    void arrowsPointByDirection()
    {
        const QImage none = paint({}, {});
        QCOMPARE(extent(none).first, -1);
        const auto widthAt = [&](const QImage &image, int y) {
            int width = 0;
            for (int x = 0; x < image.width(); ++x)
                width += image.pixelColor(x, y) != Qt::white;
            return width;
        };
        const QImage up = paint({}, {.trend = 1, .arrow = 1});
        const QImage down = paint({}, {.trend = -1, .arrow = -1});
        QVERIFY(holds(up, m_theme.colours().up));
        QVERIFY(holds(down, m_theme.colours().down));
        QVERIFY(widthAt(up, 14) > widthAt(up, 10)); // the tip is on top
        QVERIFY(widthAt(down, 14) < widthAt(down, 10));
    }

    void aTintFades()
    {
        const auto corner = [&](int tint) {
            return paint(u"1"_s, {.trend = 1, .arrow = 1, .tint = quint8(tint)}).pixelColor(0, 0);
        };
        QCOMPARE(corner(0), QColor(Qt::white));
        QVERIFY(corner(255) != Qt::white);
        QVERIFY(corner(255).lightness() < corner(100).lightness());
    }

    void staleIsGreyAndSlantedWithoutArrow()
    {
        const CellStyle fresh{.trend = 1, .arrow = 1, .fraction = 2};
        CellStyle stale = fresh;
        stale.stale = true;
        const QImage before = paint(u"1111.11"_s, fresh);
        const QImage after = paint(u"1111.11"_s, stale);
        QVERIFY(holds(before, m_theme.colours().up));
        QVERIFY(!holds(after, m_theme.colours().up));
        QVERIFY(extent(before).first < 10); // the arrow
        QVERIFY(extent(after).first > 20);
        // Slanted, not just grey: the same text in grey looks different.
        QStyleOptionViewItem grey = option();
        grey.palette.setColor(QPalette::Text, m_theme.colours().stale);
        QVERIFY(paint(u"1111.11"_s, {.fraction = 2}, grey) != after);
    }

    void theSymbolStandsLeftWithoutRoomForAnArrow()
    {
        const auto [first, last] = extent(paint(u"HHH"_s, {}, option(), TickerModel::SymbolColumn));
        QVERIFY(first >= PriceDelegate::margin && first <= PriceDelegate::margin + 3);
        QVERIFY(last < cellSize.width() / 2);
    }

    void aNumberThatDoesNotFitSaysSo()
    {
        const QString text = u"12345678901234567890.12345678"_s;
        const QImage image = paint(text, {.fraction = 8});
        const auto [first, last] = extent(image);
        QVERIFY(first >= PriceDelegate::margin);
        QVERIFY(last <= cellSize.width() - PriceDelegate::margin);
        // One that fits only without the room for its fraction gives up the alignment, no digit.
        const QImage tight = paint(u"123456789012"_s, {.fraction = 12});
        QStyleOptionViewItem wide = option();
        wide.rect.setWidth(400);
        const int textWidth =
            int(QFontMetricsF(option().font).horizontalAdvance(u"123456789012"_s));
        const auto [left, right] = extent(tight);
        QVERIFY2(qAbs(right - left - textWidth) <= 3,
                 qPrintable(u"%1 to %2, %3 wide"_s.arg(left).arg(right).arg(textWidth)));
    }

    void smallChartsKeepOnePictureARow()
    {
        TickerCharts charts;
        const auto paintChart = [&](const std::vector<Candle> &candles, quint64 version) {
            QImage image(cellSize, QImage::Format_RGB32);
            image.fill(Qt::white);
            QPainter painter(&image);
            charts.paint(&painter, QRect(QPoint(), cellSize), {&candles, version},
                         m_theme.colours());
            return image;
        };
        std::vector<Candle> row{{.open = 10, .high = 20, .low = 0, .close = 15}};
        const QImage before = paintChart(row, 1);
        QVERIFY(extent(before).first >= 0);
        for (quint64 version = 2; version < 1'000; ++version) {
            row.front().close = version % 2 == 0 ? 5 : 15;
            (void)paintChart(row, version);
        }
        QCOMPARE(charts.pictures(), 1);
        row.front().close = 5;
        QVERIFY(paintChart(row, 1'000) != before);
        // A row that took the place of another one is not painted as that one.
        row.front().close = 15;
        QCOMPARE(paintChart(row, 1'001), before);

        std::vector<std::vector<Candle>> rows(1'000, row);
        for (std::size_t at = 0; at < rows.size(); ++at) {
            QCOMPARE(paintChart(rows[at], 2'000 + at), before);
            QVERIFY(charts.pictures() <= TickerCharts::mostPictures);
        }
    }

    void focusAndSelectionAreSeen()
    {
        QStyleOptionViewItem focused = option();
        focused.state |= QStyle::State_HasFocus;
        QVERIFY(holds(paint({}, {}, focused), m_theme.colours().accent));
        QStyleOptionViewItem selected = option();
        selected.state |= QStyle::State_Selected;
        QCOMPARE(paint({}, {}, selected).pixelColor(2, 2), m_theme.colours().selection);
    }

    void theHintHoldsWhatIsPainted()
    {
        QStandardItemModel model(1, TickerModel::ColumnCount);
        const QModelIndex index = model.index(0, TickerModel::LastColumn);
        model.setData(index, u"70123.45"_s, Qt::DisplayRole);
        model.setData(index, QVariant::fromValue(CellStyle{.fraction = 8}), TickerModel::StyleRole);
        const QSize hint = PriceDelegate(m_theme, m_formatting).sizeHint(option(), index);
        const QFontMetricsF metrics(option().font);
        QVERIFY(hint.width()
                >= metrics.horizontalAdvance(u"70123.45000000"_s) + 2 * PriceDelegate::margin);
    }
};

QTEST_MAIN(PriceDelegateTest)
#include "tst_pricedelegate.moc"
