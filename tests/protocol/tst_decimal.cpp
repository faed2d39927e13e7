// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/protocol/decimal.h"

#include <QTest>

#include <boost/multiprecision/cpp_int.hpp>

#include <limits>
#include <random>

using namespace mm;
using namespace Qt::Literals::StringLiterals;

namespace {

// The oracle: integers wide enough for every intermediate result, by other people's hands.
namespace mp = boost::multiprecision;
using Big = mp::number<mp::cpp_int_backend<512, 512, mp::signed_magnitude, mp::unchecked, void>,
                       mp::et_off>;

Big power(int exponent)
{
    static const auto all = [] {
        std::array<Big, 120> powers;
        powers[0] = 1;
        for (std::size_t i = 1; i < powers.size(); ++i)
            powers[i] = powers[i - 1] * 10;
        return powers;
    }();
    return all.at(std::size_t(exponent));
}

struct Number {
    Big mantissa;
    int scale = 0;
    Decimal decimal;
};

QByteArray text(const Big &mantissa, int scale)
{
    QByteArray digits = QByteArray::fromStdString(Big(abs(mantissa)).str());
    if (scale > 0) {
        digits = digits.rightJustified(scale + 1, '0');
        digits.insert(digits.size() - scale, '.');
    }
    return mantissa < 0 ? "-" + digits : digits;
}

/// The exact value with as many decimals as fit 38 digits and 38 decimals; "none" where it does
/// not.
QByteArray fitted(Big mantissa, int scale)
{
    while (scale > 38 || abs(mantissa) >= power(38)) {
        if (scale == 0 || mantissa % 10 != 0)
            return "none";
        mantissa /= 10;
        --scale;
    }
    return text(mantissa, scale);
}

QByteArray text(const std::optional<Decimal> &value)
{
    return value ? value->toString().toLatin1() : QByteArray("none");
}

/// Numbers of every size, with many zeros, nines and ties among them.
class Numbers
{
public:
    int below(int bound) { return int(m_random() % unsigned(bound)); }

    Number next()
    {
        const int size = 1 + below(38);
        const int scale = below(39);
        const int style = below(6);
        QByteArray digits(size, '0');
        for (char &digit : digits)
            digit = style == 0 ? '9' : style == 1 ? "05"[below(2)] : char('0' + below(10));
        if (style == 2)
            std::fill(digits.begin() + size / 2, digits.end(), '0');
        Number number;
        number.mantissa = 0;
        for (qsizetype at = 0; at < size; at += 18) {
            const QByteArray chunk = digits.mid(at, 18);
            number.mantissa = number.mantissa * power(int(chunk.size())) + chunk.toLongLong();
        }
        if (below(2))
            number.mantissa = -number.mantissa;
        number.scale = scale;
        QByteArray plain = digits.rightJustified(scale + 1, '0');
        plain.insert(plain.size() - scale, scale ? "." : "");
        while (plain.size() > 1 && plain[0] == '0' && plain[1] != '.')
            plain.remove(0, 1);
        if (number.mantissa < 0)
            plain.prepend('-');
        number.decimal = *Decimal::parse(plain);
        return number;
    }

private:
    std::mt19937 m_random{20221122};
};

} // namespace

class TestDecimal : public QObject
{
    Q_OBJECT

private slots:
    void parses_data();
    void parses();
    void refuses_data();
    void refuses();
    void fixedParses_data();
    void fixedParses();
    void amountsAreCut_data();
    void amountsAreCut();
    void fixedAndDecimalAgree();
    void fixedCompares();
    void pads();
    void rounds();
    void arithmeticAgreesWithBoost();
    void quotientsAgreeWithBoost();
    void roundingAgreesWithBoost();
    void edges();
};

void TestDecimal::parses_data()
{
    QTest::addColumn<QByteArray>("source");
    QTest::addColumn<QByteArray>("expected");
    QTest::addColumn<int>("scale");
    const auto row = [](const char *source, const char *expected, int scale) {
        QTest::newRow(source) << QByteArray(source) << QByteArray(expected) << scale;
    };
    row("0", "0", 0);
    row("-0", "0", 0);
    row("0.00", "0.00", 2);
    row("-0.00", "0.00", 2);
    row("-12.50", "-12.50", 2);
    row("+3", "3", 0);
    row("2904321.4696", "2904321.4696", 4);
    row("9e-05", "0.00009", 5);
    row("9E-5", "0.00009", 5);
    row("1E3", "1000", 0);
    row("1.50e1", "15.0", 1);
    row("1.5e+1", "15", 0);
    row("0E-8", "0.00000000", 8);
    row("0e999999999999999999999", "0", 0);
    row("1e37", "10000000000000000000000000000000000000", 0);
    row("1e-38", "0.00000000000000000000000000000000000001", 38);
    row("99999999999999999999999999999999999999", "99999999999999999999999999999999999999", 0);
    row("-0.99999999999999999999999999999999999999", "-0.99999999999999999999999999999999999999",
        38);
    row("9007199254740993.1", "9007199254740993.1", 1);
}

void TestDecimal::parses()
{
    QFETCH(QByteArray, source);
    QFETCH(int, scale);
    const auto value = Decimal::parse(source);
    QVERIFY(value);
    QTEST(value->toString().toLatin1(), "expected");
    QCOMPARE(value->scale(), scale);
    QCOMPARE(Decimal::parse(QString::fromLatin1(source)), value);
}

void TestDecimal::refuses_data()
{
    QTest::addColumn<QString>("source");
    const char16_t *const sources[] = {
        u"",
        u" ",
        u"-",
        u"+",
        u".",
        u".5",
        u"5.",
        u"-.5",
        u"00",
        u"01",
        u"-00.5",
        u"--1",
        u"+-1",
        u"1-",
        u"1.2.3",
        u"1,5",
        u"1 000",
        u" 1",
        u"1 ",
        u"1\n",
        u"e5",
        u"1e",
        u"1e+",
        u"1e-",
        u"1e1.5",
        u"1e5e5",
        u"0x10",
        u"1_0",
        u"NaN",
        u"Infinity",
        u"abc",
        u"1a",
        u"１",
        u"٣",
        u"1٫5",
        u"−1",
        u"1e38",
        u"1e309",
        u"1e-39",
        u"1e99999999999999999999999999",
        u"1e-99999999999999999999999999",
        u"100000000000000000000000000000000000000",
        u"999999999999999999999999999999999999999999999999999999999999999999999999999999999",
        u"0.000000000000000000000000000000000000001",
        u"1.00000000000000000000000000000000000000"};
    int row = 0;
    for (const char16_t *source : sources)
        QTest::addRow("%d", row++) << QString::fromUtf16(source);
    QTest::newRow("NUL") << QString(u"1"_s + QChar(u'\0'));
}

void TestDecimal::refuses()
{
    QFETCH(QString, source);
    QVERIFY(!Decimal::parse(source));
    QVERIFY(!Decimal::parse(source.toUtf8()));
    const QByteArray utf8 = source.toUtf8();
    QVERIFY(!Fixed::parse({utf8.constData(), std::size_t(utf8.size())}));
}

void TestDecimal::fixedParses_data()
{
    QTest::addColumn<QByteArray>("source");
    QTest::addColumn<bool>("good");
    QTest::addColumn<qint64>("units");
    QTest::addColumn<int>("scale");
    const auto good = [](const char *source, qint64 units, int scale) {
        QTest::newRow(source) << QByteArray(source) << true << units << scale;
    };
    good("0", 0, 0);
    good("-0", 0, 0);
    good("6.23", 623, 2);
    good("-6.230", -6230, 3);
    good("0.00001234", 1234, 8);
    good("1000000", 1000000, 0);
    good("359332.0", 3593320, 1);
    good("9e-05", 9, 5);
    good("1.5E+2", 150, 0);
    good("1e18", 1'000'000'000'000'000'000, 0);
    good("1e-18", 1, 18);
    good("0.000000000000000001", 1, 18);
    good("123456789.012345678", 123456789012345678, 9);
    good("9223372036854775807", std::numeric_limits<qint64>::max(), 0);
    good("-9.223372036854775807", -std::numeric_limits<qint64>::max(), 18);
    good("0e400", 0, 0);
    // Zeros that do not fit are dropped: the number is the same.
    good("12.3400000000000000000", 1'234'000'000'000'000'000, 17);
    good("0.0000000000000000000", 0, 18);
    good("-1500000000.0000000000", -1'500'000'000'000'000'000, 9);
    good("922337203685477580.70", std::numeric_limits<qint64>::max(), 1);
    for (const char *bad :
         {"9223372036854775808", "-9223372036854775808", "99999999999999999999", "+1", "1e19",
          "1e-19", "0.1234567890123456789", "922337203685477580.71", "12345678901234567890.5"})
        QTest::newRow(bad) << QByteArray(bad) << false << qint64(0) << 0;
}

void TestDecimal::fixedParses()
{
    QFETCH(QByteArray, source);
    QFETCH(bool, good);
    QFETCH(qint64, units);
    QFETCH(int, scale);
    const auto value = Fixed::parse({source.constData(), std::size_t(source.size())});
    QCOMPARE(value.has_value(), good);
    if (!good)
        return;
    QCOMPARE(value->units, units);
    QCOMPARE(int(value->scale), scale);
    QCOMPARE(value->toString(), Decimal(*value).toString());
    if (!source.contains('e') && !source.contains('E') && source != "-0") {
        QVERIFY(source.startsWith(value->toBytes()));
        QVERIFY(Decimal::parse(QByteArrayView(source)) == Decimal(*value));
    }
}

void TestDecimal::amountsAreCut_data()
{
    QTest::addColumn<QByteArray>("source");
    QTest::addColumn<QByteArray>("text"); // empty: none
    QTest::newRow("fits") << "615000.50"_ba
                          << "615000.50"_ba;
    QTest::newRow("zeros") << "1500000000.0000000000"_ba
                           << "1500000000.000000000"_ba;
    QTest::newRow("decimals") << "1500000000.1234567891"_ba
                              << "1500000000.123456789"_ba;
    QTest::newRow("more than 38 digits") << "1500000000.123456789123456789123456789123456789"_ba
                                         << "1500000000.123456789"_ba;
    QTest::newRow("small") << "0.12345678901234567899"_ba
                           << "0.123456789012345678"_ba;
    QTest::newRow("smaller") << "1e-30"_ba
                             << "0.000000000000000000"_ba;
    QTest::newRow("negative") << "-99999999999.9999999999"_ba
                              << "-99999999999.9999999"_ba;
    QTest::newRow("63 bits") << "9223372036854775808"_ba
                             << "9223372036854775807"_ba;
    QTest::newRow("many") << "12345678901234567890.5"_ba
                          << "9223372036854775807"_ba;
    for (const char *bad : {"", "x", "1.", ".5", "1.5x", "1.2.3", "+1", "01", "1,5",
                            "1.0000000000000000000000000x", "01.0000000000000000000000000"})
        QTest::newRow(bad) << QByteArray(bad) << QByteArray();
}

void TestDecimal::amountsAreCut()
{
    QFETCH(QByteArray, source);
    QFETCH(QByteArray, text);
    const auto value = Fixed::parseAmount({source.constData(), std::size_t(source.size())});
    QCOMPARE(value ? value->toBytes() : QByteArray(), text);
}

void TestDecimal::fixedAndDecimalAgree()
{
    // Every text of up to six of these characters.
    const QByteArray alphabet = "-0159.";
    std::vector<QByteArray> texts{""};
    int numbers = 0;
    for (std::size_t i = 0; i < texts.size(); ++i) {
        const QByteArray source = texts[i];
        const auto fixed = Fixed::parse({source.constData(), std::size_t(source.size())});
        const auto decimal = Decimal::parse(QByteArrayView(source));
        QVERIFY2(fixed.has_value() == decimal.has_value(), source.constData());
        QVERIFY2(!fixed || fixed->toString() == decimal->toString(), source.constData());
        numbers += fixed ? 1 : 0;
        for (char c : source.size() < 6 ? alphabet : QByteArray())
            texts.push_back(source + c);
    }
    QVERIFY2(numbers > 5000, qPrintable(QString::number(numbers)));
}

void TestDecimal::fixedCompares()
{
    constexpr qint64 most = std::numeric_limits<qint64>::max();
    QVERIFY(compare(Fixed{150, 2}, Fixed{15, 1}) == 0);
    QVERIFY((Fixed{150, 2}) != (Fixed{15, 1}));
    QVERIFY(compare(Fixed{151, 2}, Fixed{15, 1}) > 0);
    QVERIFY(compare(Fixed{-151, 2}, Fixed{-15, 1}) < 0);
    QVERIFY(compare(Fixed{most, 0}, Fixed{most, 18}) > 0);
    QVERIFY(compare(Fixed{-1, 18}, Fixed{}) < 0);
}

void TestDecimal::pads()
{
    QCOMPARE(Decimal::parse("1.5")->toString(4), u"1.5000"_s);
    QCOMPARE(Decimal::parse("1.55555")->toString(4), u"1.55555"_s);
    QCOMPARE(Decimal(0).toString(2), u"0.00"_s);
    QCOMPARE(Decimal(-7).toString(-3), u"-7"_s);
    QCOMPARE(Decimal(7).toString(2'000'000'000).size(), 40); // "7." and 38 decimals
    QCOMPARE(Decimal::fromUnits(-5, 3).toString(), u"-0.005"_s);
    QCOMPARE(Decimal::parse("99999999999999999999999999999999999999")->toString(38).size(), 77);
}

void TestDecimal::rounds()
{
    const auto rounded = [](const char *source, int digits, Decimal::Rounding rounding) {
        return Decimal::parse(source)->rounded(digits, rounding).toString();
    };
    using enum Decimal::Rounding;
    QCOMPARE(rounded("1.115", 2, HalfUp), u"1.12"_s); // binary floating point says 1.11
    QCOMPARE(rounded("-1.115", 2, HalfUp), u"-1.12"_s);
    QCOMPARE(rounded("1.1149", 2, HalfUp), u"1.11"_s);
    QCOMPARE(rounded("1.119", 2, Down), u"1.11"_s);
    QCOMPARE(rounded("-1.119", 2, Down), u"-1.11"_s);
    QCOMPARE(rounded("0.5", 0, HalfUp), u"1"_s);
    QCOMPARE(rounded("9.99", 1, HalfUp), u"10.0"_s);
    QCOMPARE(rounded("1.5", 4, HalfUp), u"1.5"_s);
    QCOMPARE(rounded("15.5", -1, HalfUp), u"16"_s);
    QCOMPARE(rounded("0.99999999999999999999999999999999999999", 0, HalfUp), u"1"_s);
}

void TestDecimal::arithmeticAgreesWithBoost()
{
    Numbers numbers;
    int none = 0;
    for (int i = 0; i < 40'000; ++i) {
        const Number a = numbers.next();
        const Number b = numbers.next();
        const int scale = std::max(a.scale, b.scale);
        const Big left = a.mantissa * power(scale - a.scale);
        const Big right = b.mantissa * power(scale - b.scale);
        QCOMPARE(a.decimal.toString().toLatin1(), text(a.mantissa, a.scale));
        QCOMPARE(a.decimal < b.decimal, left < right);
        QCOMPARE(a.decimal == b.decimal, left == right);
        const QByteArray sum = text(Decimal::add(a.decimal, b.decimal));
        QCOMPARE(sum, fitted(left + right, scale));
        QCOMPARE(text(Decimal::subtract(a.decimal, b.decimal)), fitted(left - right, scale));
        QCOMPARE(text(Decimal::multiply(a.decimal, b.decimal)),
                 fitted(a.mantissa * b.mantissa, a.scale + b.scale));
        none += sum == "none" ? 1 : 0;
    }
    QVERIFY2(none > 1000 && none < 30'000, "both outcomes are to be tried");
}

void TestDecimal::quotientsAgreeWithBoost()
{
    Numbers numbers;
    for (int i = 0; i < 20'000; ++i) {
        const Number a = numbers.next();
        const Number b = numbers.next();
        const int digits = numbers.below(39);
        QByteArray expected = "none";
        if (b.mantissa != 0) {
            const Big dividend = abs(a.mantissa) * power(digits + b.scale);
            const Big divisor = abs(b.mantissa) * power(a.scale);
            Big quotient = (dividend * 2 + divisor) / (divisor * 2);
            if ((a.mantissa < 0) != (b.mantissa < 0))
                quotient = -quotient;
            if (abs(quotient) < power(38))
                expected = text(quotient, digits);
        }
        QCOMPARE(text(Decimal::divide(a.decimal, b.decimal, digits)), expected);
    }
}

void TestDecimal::roundingAgreesWithBoost()
{
    Numbers numbers;
    for (int i = 0; i < 20'000; ++i) {
        const Number a = numbers.next();
        const int digits = numbers.below(a.scale + 1);
        const Big unit = power(a.scale - digits);
        const Big down = a.mantissa / unit;
        const Big tie = a.mantissa < 0 ? Big(-unit) : unit;
        const Big halfUp = (a.mantissa * 2 + tie) / (unit * 2);
        QCOMPARE(text(a.decimal.rounded(digits, Decimal::Rounding::Down)), text(down, digits));
        QCOMPARE(text(a.decimal.rounded(digits)),
                 text(digits == a.scale ? a.mantissa : halfUp, digits));
    }
}

void TestDecimal::edges()
{
    const Decimal most = *Decimal::parse("99999999999999999999999999999999999999");
    QVERIFY(!Decimal::add(most, Decimal(1)));
    QVERIFY(!Decimal::subtract(most.negated(), Decimal(1)));
    QCOMPARE(Decimal::subtract(most, most), Decimal(0));
    QCOMPARE(Decimal::add(most, *Decimal::parse("0.00"))->toString(), most.toString());
    QVERIFY(!Decimal::multiply(most, most));
    QVERIFY(!Decimal::divide(Decimal(1), *Decimal::parse("0.000"), 2));
    QVERIFY(!Decimal::divide(Decimal(1), Decimal(3), 39));
    QVERIFY(!Decimal::divide(Decimal(1), Decimal(3), -1));
    QCOMPARE(Decimal::divide(Decimal(2), Decimal(3), 4)->toString(), u"0.6667"_s);
    QCOMPARE(Decimal::divide(Decimal(-1), Decimal(2), 0)->toString(), u"-1"_s);
    QCOMPARE(Decimal(std::numeric_limits<qint64>::min()).toString(), u"-9223372036854775808"_s);
    QCOMPARE(Decimal(Fixed{std::numeric_limits<qint64>::min(), 18}).abs().toString(),
             u"9.223372036854775808"_s);
    QVERIFY(*Decimal::parse("1.5") == *Decimal::parse("1.50"));
    QVERIFY(*Decimal::parse("-0.1") < Decimal());
    QVERIFY(Decimal::parse("-0.0")->isZero() && !Decimal::parse("-0.0")->isNegative());
}

QTEST_APPLESS_MAIN(TestDecimal)
#include "tst_decimal.moc"
