// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/protocol/decimal.h"

#include <charconv>
#include <concepts>
#include <limits>
#include <string_view>

/// Numbers of the reader of candles (candlereader.cpp, candlegatherer.cpp) and of nothing else. A
/// token is a JSON value as it stands, a string with its quotes, perhaps with blanks behind it;
/// behind the token something that belongs to no number can be read.
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
    explicit Q_ALWAYS_INLINE PlainDigits(const char *token)
    {
        m_quoted = *token == '"';
        m_at = m_begin = token + (m_quoted ? 1 : 0);
    }

    Q_ALWAYS_INLINE void take()
    {
        for (unsigned digit = 0; (digit = unsigned(uchar(*m_at)) - unsigned('0')) <= 9; ++m_at)
            value = value * 10 + digit;
    }

    Q_ALWAYS_INLINE bool takePoint()
    {
        if (*m_at != '.')
            return false;
        m_point = m_at++;
        return true;
    }

    /// False where it is not as plain as that, and has to be looked at again.
    [[nodiscard]] Q_ALWAYS_INLINE bool isGood() const
    {
        const auto length = m_at - m_begin;
        const bool ends = m_quoted ? *m_at == '"' : *m_at == ',' || *m_at == '}' || *m_at == ']';
        const bool leadingZero = *m_begin == '0' && length > 1 && m_point != m_begin + 1;
        return ends && length > 0 && length <= 18 && !leadingZero && m_point != m_begin
            && (m_point == nullptr || m_point + 1 != m_at);
    }
    [[nodiscard]] Q_ALWAYS_INLINE int decimals() const
    {
        return m_point == nullptr ? 0 : int(m_at - m_point) - 1;
    }

    quint64 value = 0;

private:
    bool m_quoted;
    const char *m_begin;
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
    if (digits.takePoint())
        digits.take();
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
    digits.take();
    if (!digits.isGood() || digits.value > quint64(std::numeric_limits<T>::max())) [[unlikely]]
        return readOddInteger(token, value);
    value = T(digits.value);
    return true;
}

} // namespace mm
