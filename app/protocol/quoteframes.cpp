// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/protocol/quoteframes.h"

#include "app/protocol/limits.h"

#include <algorithm>
#include <array>
#include <bit>
#include <charconv>
#include <cstring>
#include <limits>

#if defined(__x86_64__) || defined(_M_X64)
#define MM_SSE2 // part of every such processor
#include <emmintrin.h>
#endif

namespace mm {

namespace {

constexpr std::size_t maxLevelsASide = std::size_t(limits::maxDepthLevels) * 100;

// Readable bytes a frame is copied between, so that looking at many characters at once is safe.
constexpr std::size_t bytesBefore = 16;
constexpr std::size_t bytesBehind = 80;
constexpr std::ptrdiff_t windowSize = 64; ///< characters looked at at once

constexpr bool isBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

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

/// Reads forward through a frame's copy with a NUL behind it, at which every token stops.
class Cursor
{
public:
    Cursor(const char *begin, const char *end, std::string_view frame) :
        m_at(begin), m_end(end),
        m_longFrameEnd(end - begin >= windowSize ? frame.data() + frame.size() : nullptr)
    { }

    [[nodiscard]] bool atEnd() const { return m_at == m_end; }
    [[nodiscard]] const char *position() const { return m_at; }

    bool take(char c)
    {
        if (*m_at != c)
            return false;
        ++m_at;
        return true;
    }

    bool takeBehindBlanks(char c)
    {
        skipBlanks();
        return take(c);
    }

    /// "1,2.5,3" and `delimiter`, integers or decimals.
    template <typename... Values>
    Q_ALWAYS_INLINE bool numbers(char delimiter, Values &...values)
    {
#ifdef MM_SSE2
        std::size_t left = sizeof...(values);
        // Looked at where it came from: the copy has just been written, and reading it in other
        // portions than it was written in would wait for that.
        const std::ptrdiff_t rest = m_end - m_at;
        const std::ptrdiff_t shown = std::max(rest, windowSize);
        const bool original = m_longFrameEnd != nullptr && rest > 0;
        PlainNumbers<(std::is_same_v<Values, Fixed> || ...)> plain(
            m_at, original ? m_longFrameEnd - shown : m_at, original ? shown - rest : 0);
        (plain.take(values, --left == 0 ? delimiter : ','), ...);
        if (const char *end = plain.end()) [[likely]] {
            m_at = end;
            return true;
        }
#endif
        return anyNumbers(delimiter, values...);
    }

    void skipSeparators()
    {
        while (isBlank(*m_at) || *m_at == ';')
            ++m_at;
    }

    /// Behind a malformed entry that began at `start`: on to the next one. An entry begins behind
    /// ')' or ';'; what begins with anything but 'p' belongs to the malformed one.
    void resynchronize(const char *start)
    {
        const char *last = m_at;
        while (last != start && isBlank(last[-1]))
            --last;
        if (last == start || (last[-1] != ';' && last[-1] != ')'))
            skipGroup();
        for (skipSeparators(); !atEnd() && *m_at != 'p'; skipSeparators())
            skipGroup();
    }

private:
    void skipBlanks()
    {
        while (isBlank(*m_at))
            ++m_at;
    }

    void skipGroup()
    {
        while (m_at != m_end && *m_at != ';' && *m_at != ')')
            ++m_at;
        if (m_at != m_end)
            ++m_at;
    }

    template <typename... Values>
    Q_NEVER_INLINE bool anyNumbers(char delimiter, Values &...values)
    {
        std::size_t left = sizeof...(values);
        return ((number(values) && takeBehindBlanks(--left == 0 ? delimiter : ',')) && ...);
    }

    std::string_view token()
    {
        skipBlanks();
        const char *const begin = m_at;
        while (!isBlank(*m_at) && std::strchr(",;)", *m_at) == nullptr) // it finds the NUL, too
            ++m_at;
        return {begin, std::size_t(m_at - begin)};
    }

    template <std::integral T>
    bool number(T &value)
    {
        const std::string_view text = token();
        const char *const end = text.data() + text.size();
        const auto [stop, error] = std::from_chars(text.data(), end, value);
        return error == std::errc() && stop == end && text.front() != '-';
    }

    bool number(Fixed &value)
    {
        const std::optional<Fixed> read = Fixed::parse(token());
        value = read.value_or(Fixed());
        return read.has_value();
    }

    const char *m_at;
    const char *m_end;
    const char *m_longFrameEnd; ///< of the frame itself, where a window fits into it
};

/// What p, pt and pd begin with.
template <typename Tick>
bool readHead(Cursor &cursor, char delimiter, Tick &tick)
{
    return cursor.numbers(delimiter, tick.key.product.symbolId, tick.key.product.tradeType,
                          tick.key.tradeMode, tick.seq, tick.tickTime);
}

bool readQuote(Cursor &cursor, Quote &quote, FrameSink &sink)
{
    if (!readHead(cursor, ',', quote)
        || !cursor.numbers(')', quote.price, quote.bid, quote.ask, quote.bidVolume,
                           quote.askVolume))
        return false;
    sink.quote(quote);
    return true;
}

bool readTrade(Cursor &cursor, FrameSink &sink)
{
    TradeTick trade;
    if (!readHead(cursor, ',', trade)
        || !cursor.numbers(')', trade.price, trade.volume, trade.direction))
        return false;
    sink.trade(trade);
    return true;
}

bool readRolling(Cursor &cursor, FrameSink &sink)
{
    Rolling rolling;
    if (!cursor.numbers(',', rolling.key.product.symbolId, rolling.key.product.tradeType,
                        rolling.key.tradeMode)
        || !cursor.numbers(')', rolling.last, rolling.first, rolling.high, rolling.low,
                           rolling.volume, rolling.amount))
        return false;
    sink.rolling(rolling);
    return true;
}

/// "(price,volume)(price,volume);", none or many.
bool readLevels(Cursor &cursor, std::vector<DepthLevel> &levels)
{
    levels.clear();
    while (!cursor.takeBehindBlanks(';')) {
        DepthLevel level;
        if (levels.size() == maxLevelsASide || !cursor.take('(')
            || !cursor.numbers(')', level.price, level.volume))
            return false;
        levels.push_back(level);
    }
    return true;
}

bool readDepth(Cursor &cursor, std::vector<DepthLevel> &bids, std::vector<DepthLevel> &asks,
               FrameSink &sink)
{
    Depth depth;
    if (!readHead(cursor, ')', depth) || !cursor.takeBehindBlanks(';') || !readLevels(cursor, bids)
        || !readLevels(cursor, asks))
        return false;
    depth.bids = bids;
    depth.asks = asks;
    sink.depth(depth);
    return true;
}

} // namespace

FrameCount PushFrameParser::parse(std::string_view frame, FrameSink &sink)
{
    if (m_text.size() < bytesBefore + frame.size() + bytesBehind)
        m_text.resize(bytesBefore + frame.size() + bytesBehind);
    char *const begin = m_text.data() + bytesBefore;
    char *const end = begin + frame.size();
    std::copy(frame.begin(), frame.end(), begin);
    *end = '\0';

    FrameCount count;
    const auto entry = [this, &sink](Cursor &cursor) {
        if (!cursor.take('p'))
            return false;
        if (cursor.take('('))
            return readQuote(cursor, m_quote, sink);
        if (cursor.take('t'))
            return cursor.take('(') && readTrade(cursor, sink);
        if (cursor.take('r'))
            return cursor.take('(') && readRolling(cursor, sink);
        return cursor.take('d') && cursor.take('(') && readDepth(cursor, m_bids, m_asks, sink);
    };
    Cursor cursor(begin, end, frame);
    for (cursor.skipSeparators(); !cursor.atEnd(); cursor.skipSeparators()) {
        const char *const start = cursor.position();
        if (entry(cursor)) {
            ++count.accepted;
        } else {
            ++count.malformed;
            cursor.resynchronize(start);
        }
    }
    return count;
}

qint64 toMilliseconds(qint64 anyUnit)
{
    // Each unit up to the year 2286. Eleven digits are ms: the documents' own example, 34545435345,
    // is then long past instead of in the year 3064.
    constexpr qint64 firstMillisecond = 10'000'000'000;
    constexpr qint64 firstMicrosecond = 1000 * firstMillisecond;
    if (anyUnit <= 0)
        return 0;
    if (anyUnit < firstMillisecond)
        return anyUnit * 1000;
    return anyUnit < firstMicrosecond ? anyUnit : anyUnit / 1000;
}

} // namespace mm
