// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/protocol/quoteframes.h"

#include "app/protocol/limits.h"
#include "app/protocol/plainnumbers.h"

#include <algorithm>
#include <charconv>
#include <cstring>

namespace mm {

namespace {

constexpr std::size_t maxLevelsASide = std::size_t(limits::maxDepthLevels) * 100;

constexpr bool isBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

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

    /// "1,2.5,3" and `delimiter`, integers or decimals; bit n of `Amounts`: the nth of them is one.
    template <unsigned Amounts = 0, typename... Values>
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
        return anyNumbers<Amounts>(delimiter, values...);
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

    template <unsigned Amounts, typename... Values>
    Q_NEVER_INLINE bool anyNumbers(char delimiter, Values &...values)
    {
        std::size_t left = sizeof...(values);
        unsigned amounts = Amounts << 1;
        return ((number(values, ((amounts >>= 1) & 1) != 0)
                 && takeBehindBlanks(--left == 0 ? delimiter : ','))
                && ...);
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
    bool number(T &value, bool)
    {
        const std::string_view text = token();
        const char *const end = text.data() + text.size();
        const auto [stop, error] = std::from_chars(text.data(), end, value);
        return error == std::errc() && stop == end && text.front() != '-';
    }

    bool number(Fixed &value, bool isAmount)
    {
        const std::string_view text = token();
        const std::optional<Fixed> read = isAmount ? Fixed::parseAmount(text) : Fixed::parse(text);
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
        || !cursor.numbers<0b11000>(')', quote.price, quote.bid, quote.ask, quote.bidVolume,
                                    quote.askVolume))
        return false;
    sink.quote(quote);
    return true;
}

bool readTrade(Cursor &cursor, FrameSink &sink)
{
    TradeTick trade;
    if (!readHead(cursor, ',', trade)
        || !cursor.numbers<0b10>(')', trade.price, trade.volume, trade.direction))
        return false;
    sink.trade(trade);
    return true;
}

bool readRolling(Cursor &cursor, FrameSink &sink)
{
    Rolling rolling;
    if (!cursor.numbers(',', rolling.key.product.symbolId, rolling.key.product.tradeType,
                        rolling.key.tradeMode)
        || !cursor.numbers<0b110000>(')', rolling.last, rolling.first, rolling.high, rolling.low,
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
            || !cursor.numbers<0b10>(')', level.price, level.volume))
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
