// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/protocol/decimal.h"

#include <algorithm>
#include <array>
#include <bit>
#include <concepts>
#include <limits>

#if defined(__x86_64__) || defined(_M_X64)
#define MM_SSE2 // part of every such processor
#include <emmintrin.h>
#endif

/// The fast path of the frame parser (quoteframes.cpp) and of nothing else.
namespace mm {

// Readable bytes a frame is copied between, so that looking at many characters at once is safe.
inline constexpr std::size_t bytesBefore = 16;
inline constexpr std::size_t bytesBehind = 80;
inline constexpr std::ptrdiff_t windowSize = 64; ///< characters looked at at once

#ifdef MM_SSE2
/// Numbers such as "1370,5,1.25,7)" as nearly all are: digits, perhaps with a point among them, at
/// most 16 of them, no blanks. It sees 64 characters at once and nothing in it branches on them,
/// because lengths that differ from quote to quote are what costs time.
template <bool HasDecimals>
class PlainNumbers
{
public:
    /// `window` is where to look at the text: it begins `skipped` characters before it.
    PlainNumbers(const char *begin, const char *window, std::ptrdiff_t skipped) : m_begin(begin)
    {
        look<0>(window);
        look<1>(window);
        look<2>(window);
        look<3>(window);
        m_digits >>= skipped;
        m_points >>= skipped;
        m_zeros >>= skipped;
        m_pointsLeft = m_points;
        m_ends = ~(m_digits | m_points) | beyond;
    }

    template <std::integral T>
    Q_ALWAYS_INLINE void take(T &value, char delimiter)
    {
        const quint64 end = nextEnd(delimiter);
        const quint64 count = end - m_at;
        const quint64 number = numberOf(load(m_begin + end - 16), count);
        m_room |= 16 - count;
        m_odd |= m_pointsLeft & ((quint64(1) << end) - 1);
        if constexpr (sizeof(T) < sizeof(number))
            m_odd |= number > quint64(std::numeric_limits<T>::max());
        value = T(number);
        m_at = end + 1;
    }

    Q_ALWAYS_INLINE void take(Fixed &value, char delimiter)
    {
        const quint64 point = m_pointsLeft & (m_ends ^ (m_ends - 1));
        m_pointsLeft ^= point;
        const quint64 hasPoint = point != 0;
        const quint64 pointOrEnd = indexOfFirst(point | m_ends);
        const quint64 end = nextEnd(delimiter);
        const quint64 count = end - m_at - hasPoint;
        const quint64 decimals = end - pointOrEnd - hasPoint;
        m_room |= 16 - count;
        // What stands before the point moves up over it.
        const __m128i behind = lastBytes(decimals);
        const char *const text = m_begin + end - 16;
        const __m128i closed = _mm_or_si128(_mm_and_si128(behind, load(text)),
                                            _mm_andnot_si128(behind, load(text - hasPoint)));
        value.units = qint64(numberOf(closed, count));
        value.scale = quint8(decimals);
        m_at = end + 1;
    }

    /// Where it ends; null where something was not that plain: then nothing taken counts.
    [[nodiscard]] Q_ALWAYS_INLINE const char *end() const
    {
        // No two marks side by side: there are digits before and behind every point and delimiter.
        const quint64 marks = ~m_digits;
        quint64 odd = marks & (marks << 1 | 1);
        if constexpr (HasDecimals) {
            // Adding to a point's digits carries to the mark behind them: that is no point again.
            odd |= ((m_points << 1) + m_digits) & m_points;
            // No zero in front of another digit.
            odd |= m_zeros & ((marks & ~m_points) << 1 | 1) & m_digits >> 1;
        }
        odd = (odd & ((quint64(1) << (m_at & 63)) - 1)) | m_odd | (m_room >> 63);
        return odd == 0 && m_at < 64 ? m_begin + m_at : nullptr;
    }

private:
    /// An end that is always there, so that there is always a next one.
    static constexpr quint64 beyond = quint64(1) << 63;

    static quint64 indexOfFirst(quint64 bits) { return quint64(unsigned(std::countr_zero(bits))); }
    static __m128i load(const void *at)
    {
        return _mm_loadu_si128(static_cast<const __m128i *>(at));
    }
    template <int Block>
    static quint64 mask(__m128i bytes)
    {
        return quint64(unsigned(_mm_movemask_epi8(bytes))) << (16 * Block);
    }

    template <int Block>
    Q_ALWAYS_INLINE void look(const char *window)
    {
        const __m128i text = load(window + 16 * Block);
        const __m128i shifted = _mm_add_epi8(text, _mm_set1_epi8(127 - '9')); // '9' on top of all
        m_digits |= mask<Block>(_mm_cmpgt_epi8(shifted, _mm_set1_epi8(127 - 10)));
        if constexpr (HasDecimals) {
            m_points |= mask<Block>(_mm_cmpeq_epi8(text, _mm_set1_epi8('.')));
            m_zeros |= mask<Block>(_mm_cmpeq_epi8(text, _mm_set1_epi8('0')));
        }
    }

    Q_ALWAYS_INLINE quint64 nextEnd(char delimiter)
    {
        const quint64 end = indexOfFirst(m_ends);
        m_ends = (m_ends & (m_ends - 1)) | beyond;
        m_odd |= uchar(m_begin[end]) ^ uchar(delimiter);
        return end;
    }

    /// All ones in the last `count` bytes.
    static __m128i lastBytes(quint64 count)
    {
        static constexpr auto bytes = [] {
            std::array<unsigned char, 48> all{};
            std::fill(all.begin() + 16, all.end(), 0xff);
            return all;
        }();
        return load(&bytes[count & 31]);
    }

    /// The number the last `count` characters make.
    static Q_ALWAYS_INLINE quint64 numberOf(__m128i text, quint64 count)
    {
        const __m128i values =
            _mm_and_si128(_mm_sub_epi8(text, _mm_set1_epi8('0')), lastBytes(count));
        const __m128i fours = _mm_add_epi32(
            _mm_madd_epi16(_mm_and_si128(values, _mm_set1_epi16(0xff)),
                           _mm_set1_epi32(1'000 + (10 << 16))),
            _mm_madd_epi16(_mm_srli_epi16(values, 8), _mm_set1_epi32(100 + (1 << 16))));
        const __m128i eights =
            _mm_madd_epi16(_mm_packs_epi32(fours, fours), _mm_set1_epi32(10'000 + (1 << 16)));
        const quint64 both = quint64(_mm_cvtsi128_si64(eights));
        return (both & 0xffffffff) * 100'000'000 + (both >> 32);
    }

    const char *m_begin;
    quint64 m_digits = 0; ///< bit n: m_begin[n] is a digit
    quint64 m_points = 0; ///< is a point
    quint64 m_zeros = 0; ///< is the digit 0
    quint64 m_pointsLeft; ///< not taken yet
    quint64 m_ends; ///< neither digit nor point, not taken yet
    quint64 m_odd = 0; ///< anything but 0: not plain
    quint64 m_room = 0; ///< negative: too long a number
    quint64 m_at = 0;
};
#endif

} // namespace mm
