// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/protocol/decimal.h"

#include <array>
#include <limits>

namespace mm {

namespace {

__extension__ using U128 = unsigned __int128;

constexpr int maxScale = 38;
constexpr int maxFixedScale = 18;

constexpr auto powers = [] {
    std::array<U128, maxScale + 1> all{};
    all[0] = 1;
    for (std::size_t i = 1; i < all.size(); ++i)
        all[i] = all[i - 1] * 10;
    return all;
}();
constexpr U128 limit = powers[maxScale]; ///< every mantissa is below it

U128 power(int exponent)
{
    return powers[std::size_t(exponent)];
}

/// What the arithmetic needs between two mantissas and their exact result.
struct Wide {
    U128 high = 0;
    U128 low = 0;

    bool operator==(const Wide &) const = default;
    std::strong_ordering operator<=>(const Wide &other) const
    {
        return high != other.high ? high <=> other.high : low <=> other.low;
    }
    Wide operator+(const Wide &other) const
    {
        const U128 sum = low + other.low;
        return {high + other.high + (sum < low ? 1 : 0), sum};
    }
    Wide operator-(const Wide &other) const
    {
        return {high - other.high - (low < other.low ? 1 : 0), low - other.low};
    }
};

Wide product(U128 a, U128 b)
{
    constexpr U128 half = std::numeric_limits<quint64>::max();
    const U128 lowLow = (a & half) * (b & half);
    const U128 lowHigh = (a & half) * (b >> 64);
    const U128 highLow = (a >> 64) * (b & half);
    const U128 middle = (lowLow >> 64) + (lowHigh & half) + (highLow & half);
    return {(a >> 64) * (b >> 64) + (lowHigh >> 64) + (highLow >> 64) + (middle >> 64),
            (lowLow & half) | (middle << 64)};
}

/// Divides in place; the remainder comes back.
unsigned divideByTen(Wide &value)
{
    unsigned remainder = 0;
    const auto step = [&remainder](U128 part) {
        const U128 dividend = (U128(remainder) << 64) | part;
        remainder = unsigned(dividend % 10);
        return dividend / 10;
    };
    constexpr U128 half = std::numeric_limits<quint64>::max();
    for (U128 *limb : {&value.high, &value.low}) {
        const U128 upper = step(*limb >> 64);
        *limb = (upper << 64) | step(*limb & half);
    }
    return remainder;
}

/// A number's text taken apart: digits × 10^-scale.
struct Parts {
    bool negative = false;
    U128 digits = 0;
    qint64 scale = 0;
};

std::optional<Parts> takeApart(std::string_view text)
{
    Parts parts;
    std::size_t at = 0;
    bool tooLong = false;
    const auto digitAt = [&](std::size_t index) {
        return index < text.size() && text[index] >= '0' && text[index] <= '9';
    };
    const auto digits = [&] {
        const std::size_t start = at;
        for (; digitAt(at); ++at) {
            parts.digits = parts.digits * 10 + unsigned(text[at] - '0');
            tooLong = tooLong || parts.digits >= limit;
            parts.digits = tooLong ? 0 : parts.digits;
        }
        return at - start;
    };
    if (at < text.size() && (text[at] == '-' || text[at] == '+'))
        parts.negative = text[at++] == '-';
    const bool zero = digitAt(at) && text[at] == '0';
    const std::size_t whole = digits();
    if (whole == 0 || (zero && whole > 1))
        return {};
    if (at < text.size() && text[at] == '.') {
        ++at;
        parts.scale = qint64(digits());
        if (parts.scale == 0)
            return {};
    }
    if (at < text.size() && (text[at] == 'e' || text[at] == 'E')) {
        ++at;
        const bool down = at < text.size() && text[at] == '-';
        at += at < text.size() && (text[at] == '-' || text[at] == '+') ? 1 : 0;
        if (!digitAt(at))
            return {};
        qint64 exponent = 0;
        constexpr qint64 tooFar = 1'000'000'000'000; // no text is long enough to make up for it
        for (; digitAt(at); ++at)
            exponent = std::min(exponent * 10 + (text[at] - '0'), tooFar);
        parts.scale += down ? exponent : -exponent;
    }
    if (at != text.size() || tooLong)
        return {};
    return parts;
}

/// A negative scale is written out as zeros; false where that does not fit.
bool writeOutExponent(Parts &parts, int largestScale)
{
    if (parts.scale < 0 && parts.digits != 0) {
        if (parts.scale < -maxScale)
            return false;
        const Wide value = product(parts.digits, power(int(-parts.scale)));
        if (value >= Wide{0, limit})
            return false;
        parts.digits = value.low;
    }
    parts.scale = std::max<qint64>(parts.scale, 0);
    return parts.scale <= largestScale;
}

/// The text of mantissa × 10^-scale, with zeros added up to `digits` decimals.
QByteArray plainText(bool negative, U128 mantissa, int scale, int digits)
{
    std::array<char, 2 * maxScale + 4> buffer{}; // 38 decimals of 38 digits at the most, "-0."
    char *const end = buffer.data() + buffer.size();
    char *at = end;
    for (int i = scale; i < digits; ++i)
        *--at = '0';
    const int decimals = std::max(scale, digits);
    for (int written = int(end - at); written <= decimals || mantissa != 0; ++written) {
        if (written == decimals && decimals > 0)
            *--at = '.';
        *--at = char('0' + int(mantissa % 10));
        mantissa /= 10;
    }
    if (negative)
        *--at = '-';
    return QByteArray(at, end - at);
}

} // namespace

namespace {

/// What does not fit loses decimals: zeros, or with `cut` any.
std::optional<Fixed> toFixed(std::string_view text, bool cut)
{
    auto parts = text.starts_with('+') ? std::nullopt : takeApart(text);
    if (!parts || (parts->scale < 0 && !writeOutExponent(*parts, maxScale)))
        return {};
    constexpr U128 most = std::numeric_limits<qint64>::max();
    while (parts->digits > most || (parts->scale > maxFixedScale && parts->digits != 0)) {
        if (!cut && (parts->scale == 0 || parts->digits % 10 != 0))
            return {};
        if (parts->scale == 0) {
            parts->digits = most;
        } else {
            parts->digits /= 10;
            --parts->scale;
        }
    }
    const auto units = qint64(parts->digits);
    const auto scale = quint8(std::min<qint64>(parts->scale, maxFixedScale));
    return Fixed{parts->negative ? -units : units, scale};
}

} // namespace

std::optional<Fixed> Fixed::parse(std::string_view text)
{
    return toFixed(text, false);
}

std::optional<Fixed> Fixed::parseAmount(std::string_view text)
{
    // Decimals that never fit go first: takeApart() refuses more than 38 digits.
    const std::size_t point = text.find('.');
    if (point != std::string_view::npos && text.size() - point > maxFixedScale + 1
        && text.find_first_not_of("0123456789", point + 1) == std::string_view::npos)
        text = text.substr(0, point + 1 + maxFixedScale);
    return toFixed(text, true);
}

QByteArray Fixed::toBytes() const
{
    const bool negative = units < 0;
    return plainText(negative, negative ? -U128(units) : U128(units), scale, 0);
}

std::strong_ordering compare(Fixed a, Fixed b)
{
    if (a.scale == b.scale)
        return a.units <=> b.units;
    return Decimal(a) <=> Decimal(b);
}

/// Sign and magnitude, as the arithmetic works on them.
struct Decimal::Arithmetic {
    bool negative = false;
    Wide magnitude;

    static U128 magnitudeOf(const Decimal &value)
    {
        return value.isNegative() ? -U128(value.m_mantissa) : U128(value.m_mantissa);
    }
    static Decimal make(bool negative, U128 magnitude, int scale)
    {
        return {negative ? -Mantissa(magnitude) : Mantissa(magnitude), scale};
    }
    static Arithmetic scaled(const Decimal &value, int scale)
    {
        return {value.isNegative(), product(magnitudeOf(value), power(scale - value.m_scale))};
    }
    static std::strong_ordering compare(const Decimal &a, const Decimal &b)
    {
        if (a.isNegative() != b.isNegative())
            return b.isNegative() <=> a.isNegative();
        const int scale = std::max(a.m_scale, b.m_scale);
        const Wide first = scaled(a, scale).magnitude;
        const Wide second = scaled(b, scale).magnitude;
        return a.isNegative() ? second <=> first : first <=> second;
    }
    /// Drops zero decimals as long as it does not fit.
    static std::optional<Decimal> fit(Arithmetic value, int scale)
    {
        for (; scale > maxScale || value.magnitude >= Wide{0, limit}; --scale) {
            if (scale == 0 || divideByTen(value.magnitude) != 0)
                return {};
        }
        return make(value.negative, value.magnitude.low, scale);
    }
};

Decimal Decimal::fromUnits(qint64 units, int scale)
{
    Q_ASSERT(scale >= 0 && scale <= maxScale);
    return {units, qBound(0, scale, maxScale)};
}

std::optional<Decimal> Decimal::parse(QByteArrayView text)
{
    auto parts = takeApart({text.data(), std::size_t(text.size())});
    if (!parts || !writeOutExponent(*parts, maxScale))
        return {};
    return Arithmetic::make(parts->negative, parts->digits, int(parts->scale));
}

std::optional<Decimal> Decimal::parse(QStringView text)
{
    QByteArray ascii(text.size(), Qt::Uninitialized);
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i].unicode() > 0x7f)
            return {};
        ascii[i] = char(text[i].unicode());
    }
    return parse(QByteArrayView(ascii));
}

QString Decimal::toString() const
{
    return toString(0);
}

QString Decimal::toString(int digits) const
{
    return QString::fromLatin1(plainText(isNegative(), Arithmetic::magnitudeOf(*this), m_scale,
                                         std::min(digits, maxScale)));
}

Decimal Decimal::rounded(int digits, Rounding rounding) const
{
    const int kept = std::max(digits, 0);
    if (kept >= m_scale)
        return *this;
    const U128 unit = power(m_scale - kept);
    const U128 magnitude = Arithmetic::magnitudeOf(*this);
    U128 quotient = magnitude / unit;
    if (rounding == Rounding::HalfUp && (magnitude % unit) * 2 >= unit)
        ++quotient;
    return Arithmetic::make(isNegative(), quotient, kept);
}

Decimal Decimal::negated() const
{
    return {-m_mantissa, m_scale};
}

std::optional<Decimal> Decimal::add(const Decimal &a, const Decimal &b)
{
    const int scale = std::max(a.m_scale, b.m_scale);
    const auto first = Arithmetic::scaled(a, scale);
    const auto second = Arithmetic::scaled(b, scale);
    if (first.negative == second.negative)
        return Arithmetic::fit({first.negative, first.magnitude + second.magnitude}, scale);
    if (first.magnitude >= second.magnitude)
        return Arithmetic::fit({first.negative, first.magnitude - second.magnitude}, scale);
    return Arithmetic::fit({second.negative, second.magnitude - first.magnitude}, scale);
}

std::optional<Decimal> Decimal::subtract(const Decimal &a, const Decimal &b)
{
    return add(a, b.negated());
}

std::optional<Decimal> Decimal::multiply(const Decimal &a, const Decimal &b)
{
    const Wide result = product(Arithmetic::magnitudeOf(a), Arithmetic::magnitudeOf(b));
    return Arithmetic::fit({a.isNegative() != b.isNegative(), result}, a.m_scale + b.m_scale);
}

std::optional<Decimal> Decimal::divide(const Decimal &a, const Decimal &b, int digits)
{
    if (b.isZero() || digits < 0 || digits > maxScale)
        return {};
    const U128 dividend = Arithmetic::magnitudeOf(a);
    const U128 divisor = Arithmetic::magnitudeOf(b);
    const bool negative = a.isNegative() != b.isNegative();
    // |a| / |b| × 10^shift is the quotient in units of 10^-digits.
    int shift = digits + b.m_scale - a.m_scale;
    U128 quotient = dividend / divisor;
    U128 remainder = dividend % divisor;
    // School division, digit by digit; 10 × remainder may need more than 128 bits.
    for (; shift > 0; --shift) {
        Wide next = product(remainder, 10);
        const Wide step{0, divisor};
        unsigned digit = 0;
        for (; next >= step; ++digit)
            next = next - step;
        remainder = next.low;
        if (quotient >= limit / 10)
            return {};
        quotient = quotient * 10 + digit;
    }
    bool up = remainder >= divisor - remainder;
    if (shift < 0) {
        // Fewer digits are wanted than |a| / |b| has: what the first division left is below a tie.
        const U128 unit = power(-shift);
        up = (quotient % unit) * 2 >= unit;
        quotient /= unit;
    }
    quotient += up ? 1 : 0;
    if (quotient >= limit)
        return {};
    return Arithmetic::make(negative, quotient, digits);
}

bool operator==(const Decimal &a, const Decimal &b)
{
    return std::is_eq(Decimal::Arithmetic::compare(a, b));
}

std::strong_ordering operator<=>(const Decimal &a, const Decimal &b)
{
    return Decimal::Arithmetic::compare(a, b);
}

} // namespace mm
