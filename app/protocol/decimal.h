// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include <QByteArray>
#include <QString>

#include <compare>
#include <optional>
#include <string_view>

namespace mm {

/// A price, volume or spread of the quote socket: units × 10^-scale. Small and trivially copyable;
/// parsed without allocation. `scale` is the number of decimals the gateway wrote, so that the text
/// made from it is what it sent.
struct Fixed {
    qint64 units = 0;
    quint8 scale = 0; ///< 0 to 18

    /// As JSON writes a number: optional minus sign, digits without leading zeros, optional point
    /// and digits, optional exponent; within 18 decimals and 63 bits, but for zeros behind the last
    /// decimal, of which so many are dropped that it fits. Nothing for all else: a price is exact
    /// or none.
    [[nodiscard]] static std::optional<Fixed> parse(std::string_view text);
    /// The same for volumes and amounts, which must not cost the price they come with: decimals
    /// that do not fit are cut off, and a whole part beyond 63 bits becomes the greatest there is.
    [[nodiscard]] static std::optional<Fixed> parseAmount(std::string_view text);
    [[nodiscard]] QByteArray toBytes() const;
    [[nodiscard]] QString toString() const { return QString::fromLatin1(toBytes()); }

    /// Numeric comparison (1.5 equals 1.50).
    friend std::strong_ordering compare(Fixed a, Fixed b);
    bool operator==(const Fixed &) const = default; ///< same units and same scale
};

/// An exact decimal for money: a 128-bit mantissa and a scale of 0 to 38. Never rounds unless asked
/// to.
class Decimal
{
public:
    enum class Rounding { HalfUp, Down }; ///< HalfUp: away from zero on a tie; Down: towards zero

    Decimal() = default;
    Decimal(qint64 value) : m_mantissa(value) { }
    Decimal(Fixed value) : m_mantissa(value.units), m_scale(value.scale) { }
    /// units × 10^-scale; the scale must be 0 to 38.
    [[nodiscard]] static Decimal fromUnits(qint64 units, int scale);
    /// "-12.50", "+3", "9e-05", "1E3"; ASCII digits only, '.' as the point, no blanks, group marks
    /// or leading zeros. The scale is the number of decimals written. Nothing where it is not a
    /// number or does not fit 38 digits and 38 decimals.
    [[nodiscard]] static std::optional<Decimal> parse(QByteArrayView text);
    [[nodiscard]] static std::optional<Decimal> parse(QStringView text);

    [[nodiscard]] int scale() const { return m_scale; } ///< decimals it carries
    [[nodiscard]] bool isZero() const { return m_mantissa == 0; }
    [[nodiscard]] bool isNegative() const { return m_mantissa < 0; }

    /// Plain notation with just the decimals it carries; '.' as the point. The exact value.
    [[nodiscard]] QString toString() const;
    /// With at least `digits` decimals (up to 38): zeros are added, nothing is ever cut off.
    [[nodiscard]] QString toString(int digits) const;
    /// To at most `digits` decimals; what has fewer stays as it is.
    [[nodiscard]] Decimal rounded(int digits, Rounding rounding = Rounding::HalfUp) const;
    [[nodiscard]] Decimal negated() const;
    [[nodiscard]] Decimal abs() const { return isNegative() ? negated() : *this; }

    /// Exact arithmetic; the result carries the decimals school arithmetic gives it, fewer (zeros
    /// alone are dropped) only where it would not fit otherwise. Nothing where it does not fit 38
    /// digits and 38 decimals.
    [[nodiscard]] static std::optional<Decimal> add(const Decimal &a, const Decimal &b);
    [[nodiscard]] static std::optional<Decimal> subtract(const Decimal &a, const Decimal &b);
    [[nodiscard]] static std::optional<Decimal> multiply(const Decimal &a, const Decimal &b);
    /// Quotient rounded half up to `digits` (0 to 38) decimals; nothing for a zero divisor or
    /// where it does not fit 38 digits.
    [[nodiscard]] static std::optional<Decimal> divide(const Decimal &a, const Decimal &b,
                                                       int digits);

    /// Numeric: 1.5 equals 1.50.
    friend bool operator==(const Decimal &a, const Decimal &b);
    friend std::strong_ordering operator<=>(const Decimal &a, const Decimal &b);

private:
    __extension__ using Mantissa = __int128; // always below 10^38
    Decimal(Mantissa mantissa, int scale) : m_mantissa(mantissa), m_scale(scale) { }
    struct Arithmetic;

    Mantissa m_mantissa = 0;
    int m_scale = 0;
};

} // namespace mm
