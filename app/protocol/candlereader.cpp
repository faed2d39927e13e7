// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/protocol/candles.h"
#include "app/protocol/limits.h"

#include <simdjson.h>

#include <algorithm>
#include <charconv>
#include <cstring>
#include <string_view>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace mm {
namespace {

using simdjson::error_code;
namespace ondemand = simdjson::ondemand;

constexpr int okRet = 200; // section 9
constexpr int maxDigits = 18;
/// Buffers that grew beyond this for one page are not kept for the next.
constexpr std::size_t keptBytes = 2 * 1024 * 1024;
/// The year 2286, where a time in seconds begins to look like one in milliseconds.
constexpr qint64 endOfTimeS = 10'000'000'000;

/// A bar as it stands in the answer.
struct Bar {
    qint64 time = 0; ///< s
    Fixed open, high, low, close, volume;
    qint64 lastTickTime = 0; ///< ms
    quint64 lastTickSeq = 0;
    unsigned found = 0; ///< a bit each for time and prices
    bool good = true;
};

/// What stands between a value's quotes, or a value without the blanks behind it.
std::string_view bare(std::string_view token)
{
    if (token.starts_with('"')) {
        token.remove_prefix(1);
        return token.substr(0, token.find('"')); // an escape makes it no number
    }
    return token.substr(0, token.find_last_not_of(" \t\r\n") + 1);
}

/// Fixed::parse() with a short way for what nearly all numbers look like.
bool readFixed(std::string_view text, Fixed &value)
{
    quint64 units = 0;
    std::size_t point = text.size();
    const auto plain = [&] {
        if (text.size() > maxDigits || text.empty())
            return false;
        for (std::size_t i = 0; i < text.size(); ++i) {
            const auto digit = unsigned(uchar(text[i])) - unsigned('0');
            if (digit <= 9)
                units = units * 10 + digit;
            else if (text[i] == '.' && point == text.size())
                point = i;
            else
                return false;
        }
        const bool leadingZero = text[0] == '0' && point > 1;
        return point > 0 && point + 1 != text.size() && !(leadingZero && text.size() > 1);
    };
    if (plain()) [[likely]] {
        value.units = qint64(units);
        value.scale = quint8(point == text.size() ? 0 : text.size() - point - 1);
        return true;
    }
    const std::optional<Fixed> read = Fixed::parse(text);
    value = read.value_or(Fixed());
    return read.has_value();
}

template <std::integral T>
bool readInteger(std::string_view text, T &value)
{
    const char *const end = text.data() + text.size();
    T read = 0;
    const auto [stop, error] = std::from_chars(text.data(), end, read);
    if (error != std::errc() || stop != end)
        return false;
    value = read;
    return true;
}

/// s, ms or µs; to s.
bool readTime(std::string_view text, qint64 &seconds)
{
    qint64 any = 0;
    if (!readInteger(text, any))
        return false;
    seconds = toMilliseconds(any) / 1000;
    return seconds > 0 && seconds < endOfTimeS;
}

bool isAbsent(std::string_view text)
{
    return text.empty() || text == "null";
}

enum Found : unsigned { Time = 1, Open = 2, High = 4, Low = 8, Close = 16, All = 31 };

/// `key` begins behind a name's quote and can be read as far as `name` goes.
template <std::size_t Size>
bool isName(const char *key, const char (&name)[Size])
{
    return std::memcmp(key, name, Size - 1) == 0 && key[Size - 1] == '"';
}

void takePrice(Bar &bar, Found which, Fixed &price, std::string_view text)
{
    bar.good = readFixed(text, price) && bar.good;
    bar.found |= which;
}

void takeField(Bar &bar, const char *key, std::string_view text)
{
    if (isName(key, "timestamp")) {
        bar.good = readTime(text, bar.time) && bar.good;
        bar.found |= Time;
    } else if (isName(key, "open_price")) {
        takePrice(bar, Open, bar.open, text);
    } else if (isName(key, "close_price")) {
        takePrice(bar, Close, bar.close, text);
    } else if (isName(key, "high_price")) {
        takePrice(bar, High, bar.high, text);
    } else if (isName(key, "low_price")) {
        takePrice(bar, Low, bar.low, text);
    } else if (isName(key, "transactions_number")) {
        bar.volume = {};
        bar.good =
            (isAbsent(text) || (readFixed(text, bar.volume) && bar.volume.units >= 0)) && bar.good;
    } else if (isName(key, "last_tick_time")) {
        qint64 any = 0;
        bar.lastTickTime = readInteger(text, any) ? toMilliseconds(any) : 0;
    } else if (isName(key, "last_tick_seq")) {
        if (!readInteger(text, bar.lastTickSeq))
            bar.lastTickSeq = 0;
    }
}

/// Decimals of a number that cannot be left out.
void dropZeros(Fixed &value, int atLeast)
{
    while (value.scale > atLeast && value.units % 10 == 0) {
        value.units /= 10;
        --value.scale;
    }
}

/// Gathers the candles of one product, at one scale, and puts them in order.
class Gatherer
{
public:
    void begin(int priceDigits)
    {
        m_candles.clear();
        m_scale = priceDigits;
        m_volumeScale = 0;
        m_malformed = m_reordered = 0;
        m_newest = m_lastTickTime = 0;
        m_lastTickSeq = 0;
    }

    void add(Bar &bar)
    {
        Candle candle;
        if (!bar.good || bar.found != All || !toCandle(bar, candle)) {
            ++m_malformed;
            return;
        }
        if (bar.time <= m_newest)
            ++m_reordered;
        if (bar.time >= m_newest) {
            m_newest = bar.time;
            m_lastTickTime = bar.lastTickTime;
            m_lastTickSeq = bar.lastTickSeq;
        }
        m_candles.push_back(candle);
    }

    void finish(CandlePage &page)
    {
        if (m_reordered > 0)
            order();
        if (page.priceDigits > m_scale && rescalePrices(m_candles, page.priceDigits - m_scale))
            m_scale = page.priceDigits;
        page.priceDigits = std::min(page.priceDigits, m_scale);
        page.scale = m_scale;
        page.volumeScale = m_volumeScale;
        page.candles = m_candles;
        page.malformed = m_malformed;
        page.reordered = m_reordered;
        page.lastTickTime = m_lastTickTime;
        page.lastTickSeq = m_lastTickSeq;
    }

    void shrink()
    {
        m_candles.clear();
        m_candles.shrink_to_fit();
    }

private:
    bool toCandle(Bar &bar, Candle &out)
    {
        const int scale = m_scale;
        if (bar.open.scale != scale || bar.high.scale != scale || bar.low.scale != scale
            || bar.close.scale != scale) {
            if (!bringTogether({&bar.open, &bar.high, &bar.low, &bar.close}, m_scale,
                               rescalePrices))
                return false;
        }
        if (bar.volume.scale != m_volumeScale
            && !bringTogether({&bar.volume}, m_volumeScale, rescaleVolumes))
            return false;
        out = {.time = bar.time,
               .open = bar.open.units,
               .high = bar.high.units,
               .low = bar.low.units,
               .close = bar.close.units,
               .volume = bar.volume.units};
        return out.low <= std::min(out.open, out.close)
            && out.high >= std::max(out.open, out.close);
    }

    /// A number with more decimals than all so far takes them along; one that would push another
    /// beyond 63 bits is not taken.
    bool bringTogether(std::initializer_list<Fixed *> values, int &scale,
                       bool (*rescale)(std::span<Candle>, int))
    {
        int wanted = scale;
        for (Fixed *value : values) {
            dropZeros(*value, scale);
            wanted = std::max(wanted, int(value->scale));
        }
        for (Fixed *value : values) {
            const std::optional<qint64> units = scaledUp(value->units, wanted - value->scale);
            if (!units)
                return false;
            *value = {*units, quint8(wanted)};
        }
        if (wanted > scale && !rescale(m_candles, wanted - scale))
            return false;
        scale = wanted;
        return true;
    }

    /// Of those that start at the same time the last one counts.
    void order()
    {
        std::ranges::stable_sort(m_candles, {}, &Candle::time);
        std::size_t kept = 0;
        for (std::size_t i = 0; i < m_candles.size(); ++i) {
            if (kept > 0 && m_candles[kept - 1].time == m_candles[i].time)
                --kept;
            m_candles[kept++] = m_candles[i];
        }
        m_candles.resize(kept);
    }

    std::vector<Candle> m_candles;
    int m_scale = 0;
    int m_volumeScale = 0;
    int m_malformed = 0;
    int m_reordered = 0;
    qint64 m_newest = 0; ///< s
    qint64 m_lastTickTime = 0; ///< of the newest bar
    quint64 m_lastTickSeq = 0;
};

int hexDigit(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    const char lower = char(c | 0x20);
    return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}

/// In place; false where a '%' does not begin an escape.
bool decodePercents(std::vector<char> &text)
{
    std::size_t to = 0;
    for (std::size_t from = 0; from < text.size(); ++from, ++to) {
        if (text[from] != '%') {
            text[to] = text[from];
            continue;
        }
        if (text.size() - from < 3)
            return false;
        const int high = hexDigit(text[from + 1]);
        const int low = hexDigit(text[from + 2]);
        if (high < 0 || low < 0)
            return false;
        text[to] = char(high * 16 + low);
        from += 2;
    }
    text.resize(to);
    return true;
}

char firstCharacter(QByteArrayView text)
{
    for (const char c : text) {
        if (c != ' ' && c != '\t' && c != '\r' && c != '\n')
            return c;
    }
    return '\0';
}

GatewayError unreadable(const QString &why)
{
    return {.kind = ErrorKind::BadAnswer, .text = why};
}

} // namespace

class CandleReader::Private
{
public:
    Result<CandleAnswer> read(QByteArrayView frame);

private:
    /// Always false, to be returned.
    bool failed(const char *why)
    {
        m_problem = why;
        return false;
    }
    bool failed(error_code code) { return failed(simdjson::error_message(code)); }

    /// `take(key, value)` for each member; false where the document is broken, or `take` says so.
    template <typename Take>
    bool eachField(ondemand::object object, Take take)
    {
        for (auto field : object) {
            if (field.error())
                return failed(field.error());
            ondemand::field &known = field.value_unsafe();
            if (!take(known.key().raw(), known.value()))
                return false;
        }
        return true;
    }
    template <typename Take>
    bool eachElement(ondemand::array array, Take take)
    {
        for (auto element : array) {
            if (element.error())
                return failed(element.error());
            if (!take(element.value_unsafe()))
                return false;
        }
        return true;
    }

    bool unpack(QByteArrayView frame, QString &why);
    bool readDocument(CandleAnswer &answer);
    bool readAnswer(ondemand::object object, CandleAnswer &answer);
    bool readData(ondemand::value data, CandleAnswer &answer);
    bool readList(ondemand::value list, CandleAnswer &answer);
    bool readPageField(const char *key, ondemand::value value, CandlePage &page);
    bool readBars(ondemand::value list);

    ondemand::parser m_parser;
    std::vector<char> m_text;
    Gatherer m_gatherer;
    const char *m_problem = "";
};

Result<CandleAnswer> CandleReader::Private::read(QByteArrayView frame)
{
    CandleAnswer answer;
    QString why;
    const bool unpacked = unpack(frame, why);
    const bool good = unpacked && readDocument(answer);
    if (unpacked && !good)
        why = QString::fromLatin1(m_problem);
    if (m_text.capacity() > keptBytes) {
        m_text = {};
        m_parser = ondemand::parser();
        m_gatherer.shrink();
    }
    if (!good)
        return unreadable(why);
    if (answer.ret != okRet) {
        answer.pages.clear();
        answer.malformed = 0;
    }
    return answer;
}

bool CandleReader::Private::unpack(QByteArrayView frame, QString &why)
{
    // No zlib data begins like a text.
    const char first = firstCharacter(frame);
    if (first == '{' || first == '%')
        m_text.assign(frame.begin(), frame.end());
    else if (!inflate(frame, m_text, limits::maxInflatedBytes, &why))
        return false;
    if (firstCharacter(QByteArrayView(m_text.data(), qsizetype(m_text.size()))) != '{'
        && !decodePercents(m_text)) {
        why = u"neither JSON nor percent-encoded"_s;
        return false;
    }
    return true;
}

bool CandleReader::Private::readDocument(CandleAnswer &answer)
{
    const std::size_t size = m_text.size();
    m_text.resize(size + simdjson::SIMDJSON_PADDING);
    ondemand::document document;
    ondemand::object object;
    if (const error_code code = m_parser.iterate(m_text.data(), size, m_text.size()).get(document))
        return failed(code);
    if (const error_code code = document.get_object().get(object))
        return failed(code);
    if (!readAnswer(object, answer))
        return false;
    const char *end = nullptr;
    if (document.current_location().get(end) != simdjson::OUT_OF_BOUNDS)
        return failed("something stands behind the end of the document");
    return true;
}

bool CandleReader::Private::readAnswer(ondemand::object object, CandleAnswer &answer)
{
    return eachField(object, [&](const char *key, ondemand::value value) {
        if (isName(key, "data")) {
            answer.pages.clear(); // of a name that stands twice the last counts
            answer.malformed = 0;
            return readData(value, answer);
        }
        if (isName(key, "msg") || isName(key, "ext")) {
            std::string_view text;
            if (value.get_string().get(text))
                return true; // something else than a text
            if (*key == 'm')
                answer.message = QString::fromUtf8(text.data(), qsizetype(text.size()));
            else
                answer.ext = QByteArray(text.data(), qsizetype(text.size()));
            return true;
        }
        const std::string_view text = bare(value.raw_json_token());
        if (isName(key, "cmd_id"))
            readInteger(text, answer.command);
        else if (isName(key, "ret"))
            readInteger(text, answer.ret);
        else if (isName(key, "seq_id"))
            readInteger(text, answer.seqId);
        return true;
    });
}

/// 14013 has one product here, 14015 a list of them.
bool CandleReader::Private::readData(ondemand::value data, CandleAnswer &answer)
{
    ondemand::object object;
    if (data.get_object().get(object))
        return true; // nothing
    CandlePage page;
    bool isList = false;
    m_gatherer.begin(0);
    const bool read = eachField(object, [&](const char *key, ondemand::value value) {
        if (!isName(key, "data_list"))
            return readPageField(key, value, page);
        isList = true;
        return readList(value, answer);
    });
    if (!read)
        return false;
    if (!isList) {
        m_gatherer.finish(page);
        answer.pages.push_back(std::move(page));
    }
    return true;
}

bool CandleReader::Private::readList(ondemand::value list, CandleAnswer &answer)
{
    answer.pages.clear();
    answer.malformed = 0;
    ondemand::array array;
    if (list.get_array().get(array))
        return true;
    return eachElement(array, [&](ondemand::value element) {
        ondemand::object object;
        CandlePage page;
        m_gatherer.begin(0);
        if (!element.get_object().get(object)
            && !eachField(object, [&](const char *key, ondemand::value value) {
                   return readPageField(key, value, page);
               }))
            return false;
        if (page.saysProduct && answer.pages.size() < maxCandleSeriesPerQuery) {
            m_gatherer.finish(page);
            answer.pages.push_back(std::move(page));
        } else {
            ++answer.malformed;
        }
        return true;
    });
}

bool CandleReader::Private::readPageField(const char *key, ondemand::value value, CandlePage &page)
{
    if (isName(key, "kline_list")) {
        m_gatherer.begin(page.priceDigits);
        return readBars(value);
    }
    const std::string_view text = bare(value.raw_json_token());
    if (isName(key, "symbol_id")) {
        page.saysProduct = readInteger(text, page.key.product.symbolId);
    } else if (isName(key, "trade_type")) {
        readInteger(text, page.key.product.tradeType);
    } else if (isName(key, "trade_mode")) {
        readInteger(text, page.key.tradeMode);
    } else if (isName(key, "kline_type")) {
        int type = 0;
        page.saysInterval = readInteger(text, type) && type >= int(CandleInterval::M1)
            && type <= int(CandleInterval::Mo1);
        if (page.saysInterval)
            page.interval = CandleInterval(type);
    } else if (isName(key, "price_digits")) {
        int digits = 0;
        page.priceDigits =
            readInteger(text, digits) && digits >= 0 && digits <= maxDigits ? digits : 0;
    }
    return true;
}

bool CandleReader::Private::readBars(ondemand::value list)
{
    ondemand::array array;
    if (list.get_array().get(array))
        return true; // none
    return eachElement(array, [&](ondemand::value element) {
        ondemand::object object;
        Bar bar;
        if (!element.get_object().get(object)
            && !eachField(object, [&bar](const char *key, ondemand::value value) {
                   takeField(bar, key, bare(value.raw_json_token()));
                   return true;
               }))
            return false;
        m_gatherer.add(bar);
        return true;
    });
}

CandleReader::CandleReader() : d(std::make_unique<Private>()) { }

CandleReader::~CandleReader() = default;

Result<CandleAnswer> CandleReader::read(QByteArrayView frame)
{
    return d->read(frame);
}

} // namespace mm
