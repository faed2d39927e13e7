// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/protocol/decimal.h"

#include <QtEndian>

#include <charconv>
#include <concepts>
#include <limits>
#include <string_view>

/// Numbers of the reader of candles (candlereader.cpp, candlegatherer.cpp) and of nothing else. A
/// token is a JSON value as it stands, a string with its quotes, perhaps with blanks behind it;
/// behind it eight bytes can be read, the first of which belongs to no number.
namespace mm {

/// What stands between a token's quotes, or a token without the blanks behind it.
[[nodiscard]] inline std::string_view bareToken(std::string_view token)
{
    if (token.starts_with('"')) {
        token.remove_prefix(1);
        return token.substr(0, token.find('"')); // an escape makes it no number
    }
    return token.substr(0, token.find_last_not_of(" \t\r\n") + 1);
}

/// Digits, perhaps with a point among them, as nearly all numbers are: forward through a token
/// whose end need not be known.
class PlainDigits
{
public:
    explicit Q_ALWAYS_INLINE PlainDigits(const char *token) :
        m_quoted(*token == '"'), m_begin(m_quoted ? token + 1 : token), m_at(m_begin)
    { }

    Q_ALWAYS_INLINE void take()
    {
        for (quint64 digit = 0; (digit = quint64(uchar(*m_at)) - '0') <= 9; ++m_at)
            value = value * 10 + digit;
    }

    /// The same, eight at a time, for numbers that are long. For prices a loop is faster: a
    /// processor foresees its turns.
    Q_ALWAYS_INLINE void takeMany()
    {
        constexpr quint64 each = 0x0101'0101'0101'0101;
        for (;; m_at += 8) {
            const quint64 eight = qFromLittleEndian<quint64>(m_at) ^ (each * '0');
            if (((eight | (eight + each * (0x7F - 9))) & (each * 0x80)) != 0)
                break;
            value = value * 100'000'000 + ofEight(eight);
        }
        take();
    }

    Q_ALWAYS_INLINE void takeDecimals()
    {
        if (*m_at != '.')
            return;
        m_point = m_at++;
        take();
    }

    /// False where it is not as plain as that, and has to be looked at again.
    [[nodiscard]] Q_ALWAYS_INLINE bool isGood() const
    {
        const auto length = m_at - m_begin;
        if (length == 0 || length > 18 || *m_begin == '.' || m_at[-1] == '.')
            return false;
        if (*m_begin == '0' && length > 1 && m_begin[1] != '.')
            return false;
        return m_quoted ? *m_at == '"' : *m_at == ',' || *m_at == '}' || *m_at == ']';
    }
    [[nodiscard]] Q_ALWAYS_INLINE int decimals() const
    {
        return m_point == nullptr ? 0 : int(m_at - m_point) - 1;
    }

    quint64 value = 0;

private:
    /// The value of eight digits, the first in the lowest byte: of pairs, of fours, of all.
    static Q_ALWAYS_INLINE quint64 ofEight(quint64 digits)
    {
        digits = digits * 10 + (digits >> 8);
        return ((digits & 0x0000'00FF'0000'00FF) * (100 + (1'000'000ULL << 32))
                + ((digits >> 16) & 0x0000'00FF'0000'00FF) * (1 + (10'000ULL << 32)))
            >> 32;
    }

    const bool m_quoted;
    const char *const m_begin;
    const char *m_at;
    const char *m_point = nullptr;
};

[[nodiscard]] inline bool readOddFixed(std::string_view token, Fixed &value)
{
    const std::optional<Fixed> read = Fixed::parse(bareToken(token));
    value = read.value_or(Fixed());
    return read.has_value();
}

/// As Fixed::parse().
[[nodiscard]] Q_ALWAYS_INLINE bool readFixed(std::string_view token, Fixed &value)
{
    PlainDigits digits(token.data());
    digits.take();
    digits.takeDecimals();
    if (!digits.isGood()) [[unlikely]]
        return readOddFixed(token, value);
    value = {qint64(digits.value), quint8(digits.decimals())};
    return true;
}

/// As Fixed::parseAmount().
[[nodiscard]] inline bool readAmount(std::string_view token, Fixed &value)
{
    if (readFixed(token, value)) [[likely]]
        return true;
    const std::optional<Fixed> read = Fixed::parseAmount(bareToken(token));
    value = read.value_or(Fixed());
    return read.has_value();
}

template <std::integral T>
[[nodiscard]] bool readOddInteger(std::string_view token, T &value)
{
    const std::string_view text = bareToken(token);
    const char *const end = text.data() + text.size();
    T read = 0;
    const auto [stop, error] = std::from_chars(text.data(), end, read);
    if (error != std::errc() || stop != end)
        return false;
    value = read;
    return true;
}

/// False, and `value` as it was, where it is no integer that fits.
template <std::integral T>
Q_ALWAYS_INLINE bool readInteger(std::string_view token, T &value)
{
    PlainDigits digits(token.data());
    digits.takeMany();
    if (!digits.isGood() || digits.value > quint64(std::numeric_limits<T>::max())) [[unlikely]]
        return readOddInteger(token, value);
    value = T(digits.value);
    return true;
}

} // namespace mm
