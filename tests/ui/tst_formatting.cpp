// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "ui/common/formatting.h"
#include "ui/common/tableexport.h"

#include <QRandomGenerator>
#include <QTest>
#include <QTimeZone>

using namespace mm;
using namespace Qt::Literals::StringLiterals;

class TestFormatting : public QObject
{
    Q_OBJECT
private slots:
    void amounts_data();
    void amounts();
    void absentIsADash();
    void everyDigitSurvives();
    void signs();
    void prices();
    void percents();
    void ages_data();
    void ages();
    void times();
    void filesForOtherPrograms();
    void small();

private:
    static Decimal decimal(const char *text) { return *Decimal::parse(QByteArrayView(text)); }
    const Formatting m_english{QLocale(QLocale::English)};
};

void TestFormatting::amounts_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<int>("digits");
    QTest::addColumn<QString>("text");
    QTest::newRow("the seed's balance") << u"en"_s << "2904321.4696"_ba << 4 << u"2,904,321.4696"_s;
    QTest::newRow("in Chinese") << u"zh_CN"_s << "2904321.4696"_ba << 4 << u"2,904,321.4696"_s;
    QTest::newRow("in German") << u"de_DE"_s << "2904321.4696"_ba << 4 << u"2.904.321,4696"_s;
    QTest::newRow("zeros added") << u"en"_s << "12"_ba << 2 << u"12.00"_s;
    QTest::newRow("nothing cut off") << u"en"_s << "0.123456789"_ba << 2 << u"0.123456789"_s;
    QTest::newRow("no digits") << u"en"_s << "1000"_ba << 0 << u"1,000"_s;
    QTest::newRow("three digits") << u"en"_s << "999"_ba << 0 << u"999"_s;
    QTest::newRow("minus is U+2212") << u"en"_s << "-1234.5"_ba << 2 << u"\u22121,234.50"_s;
    QTest::newRow("no sign where grouping ends")
        << u"en"_s << "-123456"_ba << 0 << u"\u2212123,456"_s;
    QTest::newRow("beyond 64 bits") << u"en"_s << "123456789012345678901234567890.12345678"_ba << 8
                                    << u"123,456,789,012,345,678,901,234,567,890.12345678"_s;
    QTest::newRow("small with exponent") << u"en"_s << "9e-05"_ba << 2 << u"0.00009"_s;
}

void TestFormatting::amounts()
{
    QFETCH(QString, locale);
    QFETCH(QByteArray, value);
    QFETCH(int, digits);
    QFETCH(QString, text);
    const Formatting formatting{QLocale(locale)};
    QCOMPARE(formatting.amount(decimal(value.constData()), digits), text);
}

void TestFormatting::absentIsADash()
{
    QCOMPARE(m_english.amount(std::nullopt, 2), u"–"_s);
    QCOMPARE(m_english.signedAmount(std::nullopt, 2), u"–"_s);
    QCOMPARE(m_english.price(std::nullopt, 2), u"–"_s);
    QCOMPARE(m_english.percent(std::nullopt), u"–"_s);
    QCOMPARE(m_english.dateTime(std::nullopt), u"–"_s);
    QCOMPARE(m_english.yesNo(std::nullopt), u"–"_s);
    QCOMPARE(m_english.latency(-1), u"–"_s);
}

// Whatever the value, taking the separators away again gives the exact value back.
void TestFormatting::everyDigitSurvives()
{
    QRandomGenerator random(20260101);
    for (int i = 0; i < 2000; ++i) {
        const auto scale = int(random.bounded(19));
        const Decimal value = Decimal::fromUnits(qint64(random.generate64()), scale);
        const auto digits = int(random.bounded(8));
        for (const char *name : {"en", "zh_CN", "de_DE", "fr_FR"}) {
            const QLocale locale(QString::fromLatin1(name));
            QString text = Formatting(locale).amount(value, digits);
            text.remove(locale.groupSeparator())
                .replace(locale.decimalPoint(), u"."_s)
                .replace(u'−', u'-');
            QCOMPARE(Decimal::parse(QStringView(text)), std::optional(value));
            const qsizetype point = text.indexOf(u'.');
            QVERIFY((point < 0 ? 0 : text.size() - point - 1) >= digits);
        }
    }
}

void TestFormatting::signs()
{
    QCOMPARE(m_english.signedAmount(decimal("1.2"), 2), u"+1.20"_s);
    QCOMPARE(m_english.signedAmount(decimal("-0.3"), 2), u"\u22120.30"_s);
    QCOMPARE(m_english.signedAmount(decimal("0"), 2), u"0.00"_s);
    QCOMPARE(m_english.signedAmount(decimal("-0.000"), 2), u"0.000"_s);
}

void TestFormatting::prices()
{
    QCOMPARE(m_english.price(decimal("64250.5"), 2), u"64250.50"_s);
    QCOMPARE(m_english.price(decimal("1.084215"), 5), u"1.084215"_s);
    QCOMPARE(Formatting(QLocale(u"de_DE"_s)).price(decimal("64250.5"), 2), u"64250,50"_s);
}

void TestFormatting::percents()
{
    QCOMPARE(m_english.percent(decimal("1.25")), u"+1.25 %"_s);
    QCOMPARE(m_english.percent(decimal("-3")), u"\u22123.00 %"_s);
    QCOMPARE(m_english.percent(decimal("0.00")), u"0.00 %"_s);
}

void TestFormatting::ages_data()
{
    QTest::addColumn<qint64>("ms");
    QTest::addColumn<QString>("text");
    QTest::newRow("now") << 0LL << u"0.0 s"_s;
    QTest::newRow("clock set back") << -5000LL << u"0.0 s"_s;
    QTest::newRow("tenths") << 449LL << u"0.4 s"_s;
    QTest::newRow("last tenth") << 9'999LL << u"9.9 s"_s;
    QTest::newRow("seconds") << 12'900LL << u"12 s"_s;
    QTest::newRow("last second") << 59'999LL << u"59 s"_s;
    QTest::newRow("minutes") << 180'000LL << u"3 min"_s;
    QTest::newRow("hours") << 7'200'000LL << u"2 h"_s;
    QTest::newRow("days") << 4 * 86'400'000LL << u"4 d"_s;
}

void TestFormatting::ages()
{
    QFETCH(qint64, ms);
    QFETCH(QString, text);
    QCOMPARE(m_english.age(ms), text);
}

void TestFormatting::times()
{
    const QDateTime local(QDate(2026, 2, 3), QTime(9, 41, 7));
    QCOMPARE(m_english.time(local.toMSecsSinceEpoch()), u"09:41:07"_s);
    QCOMPARE(m_english.dateTime(local.toMSecsSinceEpoch()),
             u"3 Feb 2026 09:41"_s); // no "2/3/26", which is a day in March to others
}

void TestFormatting::filesForOtherPrograms()
{
    const Formatting files = Formatting(QLocale(QLocale::German)).forFiles();
    QCOMPARE(files.amount(Decimal::parse(u"-2904321.4696"_s), 2), u"-2904321.4696"_s);
    QCOMPARE(files.signedAmount(Decimal::parse(u"1.2"_s), 2), u"1.20"_s);
    QCOMPARE(files.price(Decimal::parse(u"-1.5"_s), 5), u"-1.50000"_s);
    QCOMPARE(files.dateTime(1'794'830'400'000), u"2026-11-16T12:00:00.000Z"_s);
    QCOMPARE(files.amount(std::nullopt, 2), Formatting::absent());
}

void TestFormatting::small()
{
    QCOMPARE(m_english.latency(12), u"12 ms"_s);
    QCOMPARE(m_english.latency(0), u"0 ms"_s);
    QCOMPARE(m_english.yesNo(true), u"Yes"_s);
    QCOMPARE(m_english.yesNo(false), u"No"_s);
}

QTEST_GUILESS_MAIN(TestFormatting)
#include "tst_formatting.moc"
