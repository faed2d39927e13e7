// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "ui/account/qrcode.h"

#include <QPainter>
#include <QSet>
#include <QTest>

#include <utility>

using namespace mm;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Reads an undamaged code of versions 1 to 6 at level M as ISO/IEC 18004 says, without a look at
/// how it was made.
class Reader
{
public:
    explicit Reader(const QImage &modules) : m_image(modules), m_side(modules.width())
    {
        reserve(0, 0, 9, 9);
        reserve(m_side - 8, 0, 8, 9);
        reserve(0, m_side - 8, 9, 8);
        for (int i = 0; i < m_side; ++i) {
            m_reserved.insert({i, 6});
            m_reserved.insert({6, i});
        }
        if (version() > 1)
            reserve(m_side - 9, m_side - 9, 5, 5);
    }

    [[nodiscard]] int version() const { return (m_side - 17) / 4; }
    [[nodiscard]] bool isDark(int x, int y) const { return qGray(m_image.pixel(x, y)) == 0; }

    [[nodiscard]] QByteArray text() const
    {
        const QByteArray data = joined(codewords());
        const auto at = [&data](int nibble) {
            const int byte = quint8(data[nibble / 2]);
            return nibble % 2 == 0 ? byte >> 4 : byte & 15;
        };
        if (at(0) != 4) // byte mode
            return "another mode";
        const int length = at(1) << 4 | at(2);
        QByteArray text;
        for (int i = 0; i < length; ++i)
            text += char(at(3 + 2 * i) << 4 | at(4 + 2 * i));
        return text;
    }

private:
    void reserve(int x, int y, int width, int height)
    {
        for (int dx = 0; dx < width; ++dx) {
            for (int dy = 0; dy < height; ++dy)
                m_reserved.insert({x + dx, y + dy});
        }
    }

    [[nodiscard]] int mask() const
    {
        int format = 0;
        for (int x = 0; x < 5; ++x)
            format = format << 1 | int(isDark(x, 8));
        return (format ^ 0b10101) & 7; // the first two bits are the level
    }

    [[nodiscard]] static bool isMasked(int mask, int x, int y)
    {
        switch (mask) {
        case 0:
            return (x + y) % 2 == 0;
        case 1:
            return y % 2 == 0;
        case 2:
            return x % 3 == 0;
        case 3:
            return (x + y) % 3 == 0;
        case 4:
            return (y / 2 + x / 3) % 2 == 0;
        case 5:
            return x * y % 2 + x * y % 3 == 0;
        case 6:
            return (x * y % 2 + x * y % 3) % 2 == 0;
        default:
            return ((x + y) % 2 + x * y % 3) % 2 == 0;
        }
    }

    [[nodiscard]] QByteArray codewords() const
    {
        QByteArray words;
        int bits = 0;
        int word = 0;
        bool up = true;
        const int pattern = mask();
        for (int right = m_side - 1; right > 0; right -= 2, up = !up) {
            if (right == 6)
                right = 5;
            for (int i = 0; i < m_side; ++i) {
                const int y = up ? m_side - 1 - i : i;
                for (const int x : {right, right - 1}) {
                    if (m_reserved.contains({x, y}))
                        continue;
                    word = word << 1 | int(isDark(x, y) != isMasked(pattern, x, y));
                    if (++bits == 8) {
                        words += char(word);
                        bits = word = 0;
                    }
                }
            }
        }
        return words;
    }

    /// The data of the blocks one after the other.
    [[nodiscard]] QByteArray joined(const QByteArray &words) const
    {
        static constexpr std::pair<int, int> blocks[] = {// how many, how long each
                                                         {1, 16}, {1, 28}, {1, 44},
                                                         {2, 32}, {2, 43}, {4, 27}};
        const auto [count, length] = blocks[version() - 1];
        QByteArray data;
        for (int block = 0; block < count; ++block) {
            for (int i = 0; i < length; ++i)
                data += words[i * count + block];
        }
        return data;
    }

    QImage m_image;
    int m_side;
    QSet<std::pair<int, int>> m_reserved;
};

/// What is painted, one pixel a module again; null where a module is not one colour throughout.
QImage modulesOf(const QImage &painted, int modules)
{
    QRect dark;
    for (int y = 0; y < painted.height(); ++y) {
        for (int x = 0; x < painted.width(); ++x) {
            const QRgb pixel = painted.pixel(x, y) | 0xff000000;
            if (pixel == 0xff000000)
                dark |= QRect(x, y, 1, 1);
            else if (pixel != 0xffffffff)
                return {};
        }
    }
    if (dark.width() != dark.height() || dark.width() % modules != 0)
        return {};
    const int scale = dark.width() / modules;
    const int margin = qMin(dark.left(), painted.width() - 1 - dark.right());
    if (margin < 4 * scale)
        return {};
    QImage read(modules, modules, QImage::Format_Grayscale8);
    for (int y = 0; y < modules; ++y) {
        for (int x = 0; x < modules; ++x) {
            const QRgb first = painted.pixel(dark.topLeft() + scale * QPoint(x, y));
            for (int i = 0; i < scale * scale; ++i) {
                const QPoint inside(i % scale, i / scale);
                if (painted.pixel(dark.topLeft() + scale * QPoint(x, y) + inside) != first)
                    return {};
            }
            read.scanLine(y)[x] = uchar(qGray(first));
        }
    }
    return read;
}

} // namespace

class QrCodeTest : public QObject
{
    Q_OBJECT

private slots:
    void saysWhatItWasGiven_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("version");
        QTest::newRow("one letter") << "a"_ba << 1;
        QTest::newRow("full version 1") << "abcdefghijklmn"_ba << 1;
        QTest::newRow("version 2") << "Hello, QR Code! 123 %"_ba << 2;
        QTest::newRow("version 3") << QByteArray(42, 'x') << 3;
        QTest::newRow("two blocks")
            << "otpauth://totp/MM:86002002?secret=JBSWY3DPEHPK3PXP&issuer=MM"_ba << 4;
        QTest::newRow("other bytes") << "caf\xc3\xa9 \xe4\xb8\xad"_ba << 1;
        QTest::newRow("four blocks")
            << "otpauth://totp/MultiMarkets:86002002?secret=JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP"
               "&issuer=MultiMarkets"_ba
            << 6;
    }

    void saysWhatItWasGiven()
    {
        QFETCH(QByteArray, text);
        QFETCH(int, version);
        const Reader reader(qrModules(Secret(text)));
        QCOMPARE(reader.version(), version);
        QCOMPARE(reader.text(), text);
    }

    void hasItsFinders()
    {
        const QImage modules = qrModules(Secret("a"));
        QCOMPARE(modules.size(), QSize(21, 21));
        const char *const finder[] = {"#######", "#.....#", "#.###.#", "#.###.#",
                                      "#.###.#", "#.....#", "#######"};
        for (const QPoint corner : {QPoint(0, 0), QPoint(14, 0), QPoint(0, 14)}) {
            for (int y = 0; y < 7; ++y) {
                for (int x = 0; x < 7; ++x)
                    QCOMPARE(qGray(modules.pixel(corner + QPoint(x, y))) == 0, finder[y][x] == '#');
            }
        }
    }

    void tooMuchIsNoCode()
    {
        QVERIFY(qrModules({}).isNull());
        QVERIFY(!qrModules(Secret(QByteArray(2000, 'x'))).isNull());
        QVERIFY(qrModules(Secret(QByteArray(3000, 'x'))).isNull());
        QrCode code;
        QVERIFY(code.setText(Secret("something")));
        QVERIFY(!code.setText(Secret(QByteArray(3000, 'x'))));
        QVERIFY(code.isEmpty());
    }

    void sharpAtEveryScale_data()
    {
        QTest::addColumn<int>("side"); // logical pixels
        QTest::addColumn<qreal>("ratio");
        for (const int side : {0, 300, 331, 700}) {
            for (const qreal ratio : {1.0, 1.25, 1.5, 2.0})
                QTest::addRow("%d at %d %%", side, int(ratio * 100)) << side << ratio;
        }
    }

    void sharpAtEveryScale()
    {
        QFETCH(int, side);
        QFETCH(qreal, ratio);
        const QByteArray text = "otpauth://totp/MM:1?secret=JBSWY3DPEHPK3PXP";
        QPalette dark; // the theme has no say
        dark.setColor(QPalette::Window, Qt::black);
        dark.setColor(QPalette::WindowText, Qt::white);
        QrCode code;
        code.setPalette(dark);
        QVERIFY(code.setText(Secret(text)));
        code.resize(side > 0 ? QSize(side, side) : code.sizeHint());
        QImage painted(code.size() * ratio, QImage::Format_RGB32);
        painted.setDevicePixelRatio(ratio);
        painted.fill(Qt::red);
        code.render(&painted);
        const QImage modules = modulesOf(painted, qrModules(Secret(text)).width());
        QVERIFY(!modules.isNull());
        QCOMPARE(Reader(modules).text(), text);
    }

    void clearedThereIsNothing()
    {
        QrCode code;
        QVERIFY(code.setText(Secret("something")));
        code.clear();
        QVERIFY(code.isEmpty());
        const QImage painted = code.grab().toImage();
        for (int i = 0; i < painted.width(); ++i)
            QCOMPARE(painted.pixelColor(i, i), QColor(Qt::white));
    }

    void isToldAsWhatItIs()
    {
        QrCode code;
        QCOMPARE(code.accessibleName(), u"QR code of the key"_s);
        QVERIFY(code.accessibleDescription().contains(u"can be typed"_s));
    }
};

QTEST_MAIN(QrCodeTest)
#include "tst_qrcode.moc"
