// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/protocol/quoteframes.h"

#include "app/protocol/limits.h"

#include <charconv>
#include <concepts>
#include <limits>

namespace mm {

namespace {

constexpr std::size_t maxLevelsASide = std::size_t(limits::maxDepthLevels) * 100;

constexpr bool isBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

constexpr bool isSeparator(char c)
{
    return isBlank(c) || c == ';';
}

/// Reads forward through a frame that ends in ')' or separators. Whatever stands between
/// parentheses is therefore read without looking for the end: every token stops at ')' at the
/// latest.
class Cursor
{
public:
    Cursor(const char *begin, const char *end) : m_at(begin), m_end(end) { }

    [[nodiscard]] bool atEnd() const { return m_at == m_end; }
    [[nodiscard]] const char *position() const { return m_at; }

    // Between parentheses

    /// The character `c`, blanks before it or not.
    bool take(char c)
    {
        skipBlanks();
        if (*m_at != c)
            return false;
        ++m_at;
        return true;
    }

    template <std::unsigned_integral T>
    bool number(T &value)
    {
        quint64 read = 0;
        if (!digits(read) || read > std::numeric_limits<T>::max())
            return false;
        value = T(read);
        return true;
    }

    template <std::signed_integral T>
    bool number(T &value) // the protocol has no negative integers
    {
        std::make_unsigned_t<T> read = 0;
        if (!number(read) || read > std::make_unsigned_t<T>(std::numeric_limits<T>::max()))
            return false;
        value = T(read);
        return true;
    }

    bool number(Fixed &value)
    {
        skipBlanks();
        const char *const begin = m_at;
        const char *at = begin + (*begin == '-');
        const char *const first = at;
        quint64 units = 0;
        at = accumulate(at, units);
        std::ptrdiff_t count = at - first;
        std::ptrdiff_t decimals = 0;
        if (*at == '.' && count > 0) {
            const char *const point = at;
            at = accumulate(at + 1, units);
            decimals = at - point - 1;
            count += decimals;
            if (decimals == 0)
                return general(value);
        }
        // 18 digits always fit 63 bits. Exponents and the like are rare.
        if (count == 0 || count > 18 || !endsToken(*at))
            return general(value);
        value.units = *begin == '-' ? -qint64(units) : qint64(units);
        value.scale = quint8(decimals);
        m_at = at;
        return true;
    }

    // Anywhere

    bool takeSemicolon()
    {
        while (m_at != m_end && isBlank(*m_at))
            ++m_at;
        if (m_at == m_end || *m_at != ';')
            return false;
        ++m_at;
        return true;
    }

    void skipSeparators()
    {
        while (m_at != m_end && isSeparator(*m_at))
            ++m_at;
    }

    bool takeHere(char c)
    {
        if (m_at == m_end || *m_at != c)
            return false;
        ++m_at;
        return true;
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
    static bool endsToken(char c) { return c == ',' || c == ')' || isBlank(c); }

    static const char *accumulate(const char *at, quint64 &value)
    {
        for (unsigned digit; (digit = unsigned(*at) - '0') < 10; ++at)
            value = value * 10 + digit;
        return at;
    }

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

    bool digits(quint64 &value)
    {
        skipBlanks();
        const char *const begin = m_at;
        m_at = accumulate(begin, value);
        if (m_at - begin < 20) // 19 digits always fit
            return m_at != begin;
        return std::from_chars(begin, m_at, value).ec == std::errc();
    }

    bool general(Fixed &value)
    {
        const char *const begin = m_at;
        while (!endsToken(*m_at))
            ++m_at;
        const std::optional<Fixed> read = Fixed::parse({begin, std::size_t(m_at - begin)});
        if (read)
            value = *read;
        return read.has_value();
    }

    const char *m_at;
    const char *m_end;
};

/// "1,2,3)": the members in their order, then the end.
template <typename... T>
bool members(Cursor &cursor, T &...values)
{
    bool first = true;
    const auto one = [&](auto &value) {
        const bool separated = first || cursor.take(',');
        first = false;
        return separated && cursor.number(value);
    };
    return (one(values) && ...) && cursor.take(')');
}

bool readQuote(Cursor &cursor, FrameSink &sink)
{
    Quote quote;
    if (!members(cursor, quote.key.product.symbolId, quote.key.product.tradeType,
                 quote.key.tradeMode, quote.seq, quote.tickTime, quote.price, quote.bid, quote.ask,
                 quote.bidVolume, quote.askVolume))
        return false;
    sink.quote(quote);
    return true;
}

bool readTrade(Cursor &cursor, FrameSink &sink)
{
    TradeTick trade;
    if (!members(cursor, trade.key.product.symbolId, trade.key.product.tradeType,
                 trade.key.tradeMode, trade.seq, trade.tickTime, trade.price, trade.volume,
                 trade.direction))
        return false;
    sink.trade(trade);
    return true;
}

bool readRolling(Cursor &cursor, FrameSink &sink)
{
    Rolling rolling;
    if (!members(cursor, rolling.key.product.symbolId, rolling.key.product.tradeType,
                 rolling.key.tradeMode, rolling.last, rolling.first, rolling.high, rolling.low,
                 rolling.volume, rolling.amount))
        return false;
    sink.rolling(rolling);
    return true;
}

/// "(price,volume)(price,volume);", none or many.
bool readLevels(Cursor &cursor, std::vector<DepthLevel> &levels)
{
    levels.clear();
    while (!cursor.takeSemicolon()) {
        DepthLevel level;
        if (levels.size() == maxLevelsASide || !cursor.takeHere('(')
            || !members(cursor, level.price, level.volume))
            return false;
        levels.push_back(level);
    }
    return true;
}

bool readDepth(Cursor &cursor, std::vector<DepthLevel> &bids, std::vector<DepthLevel> &asks,
               FrameSink &sink)
{
    Depth depth;
    if (!members(cursor, depth.key.product.symbolId, depth.key.product.tradeType,
                 depth.key.tradeMode, depth.seq, depth.tickTime)
        || !cursor.takeSemicolon() || !readLevels(cursor, bids) || !readLevels(cursor, asks))
        return false;
    depth.bids = bids;
    depth.asks = asks;
    sink.depth(depth);
    return true;
}

} // namespace

FrameCount PushFrameParser::parse(std::string_view frame, FrameSink &sink)
{
    const char *const begin = frame.data();
    const char *const frameEnd = begin + frame.size();
    const char *end = frameEnd;
    while (end != begin && end[-1] != ')')
        --end;
    while (end != frameEnd && isSeparator(*end))
        ++end;

    // What stands behind the last ')' and its separators can be no entry.
    FrameCount count{.accepted = 0, .malformed = end == frameEnd ? 0 : 1};
    const auto entry = [this, &sink](Cursor &cursor) {
        if (!cursor.takeHere('p'))
            return false;
        if (cursor.takeHere('('))
            return readQuote(cursor, sink);
        if (cursor.takeHere('t'))
            return cursor.takeHere('(') && readTrade(cursor, sink);
        if (cursor.takeHere('r'))
            return cursor.takeHere('(') && readRolling(cursor, sink);
        return cursor.takeHere('d') && cursor.takeHere('(')
            && readDepth(cursor, m_bids, m_asks, sink);
    };
    Cursor cursor(begin, end);
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
