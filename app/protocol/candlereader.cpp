// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/protocol/candlegatherer.h"
#include "app/protocol/candlenumbers.h"
#include "app/protocol/candles.h"
#include "app/protocol/limits.h"

#include <simdjson.h>

#include <cstring>
#include <string_view>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace mm {
namespace {

using simdjson::error_code;
namespace ondemand = simdjson::ondemand;

constexpr int okRet = 200; // section 9
constexpr int maxDigits = 18; // of Fixed
/// Buffers that grew beyond this for one page are not kept for the next.
constexpr std::size_t keptBytes = 2 * 1024 * 1024;

/// `key` begins behind a name's quote and can be read as far as `name` goes.
template <std::size_t Size>
Q_ALWAYS_INLINE bool isName(const char *key, const char (&name)[Size])
{
    return std::memcmp(key, name, Size - 1) == 0 && key[Size - 1] == '"';
}

Q_ALWAYS_INLINE void takePrice(CandleBar &bar, CandleBar::Found which, Fixed &price,
                               std::string_view token)
{
    bar.good = readFixed(token, price) && bar.good;
    bar.found |= which;
}

Q_ALWAYS_INLINE void takeField(CandleBar &bar, const char *key, std::string_view token)
{
    if (isName(key, "timestamp")) {
        qint64 any = 0;
        bar.good = readInteger(token, any) && bar.good;
        bar.time = toMilliseconds(any) / 1000;
        bar.found |= CandleBar::Time;
    } else if (isName(key, "open_price")) {
        takePrice(bar, CandleBar::Open, bar.open, token);
    } else if (isName(key, "close_price")) {
        takePrice(bar, CandleBar::Close, bar.close, token);
    } else if (isName(key, "high_price")) {
        takePrice(bar, CandleBar::High, bar.high, token);
    } else if (isName(key, "low_price")) {
        takePrice(bar, CandleBar::Low, bar.low, token);
    } else if (isName(key, "last_tick_time")) {
        bar.lastTickTime = token;
    } else if (isName(key, "last_tick_seq")) {
        bar.lastTickSeq = token;
    } else if (isName(key, "transactions_number")) {
        if (!readAmount(token, bar.volume)) {
            const std::string_view text = bareToken(token);
            bar.volume = {};
            bar.good = bar.good && (text.empty() || text == "null");
        }
    }
}

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
    void shrink();

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
    CandleGatherer m_gatherer;
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
    if (m_text.capacity() > keptBytes)
        shrink();
    if (!good)
        return unreadable(why);
    if (answer.ret != okRet) {
        answer.pages.clear();
        answer.malformed = 0;
    }
    return answer;
}

void CandleReader::Private::shrink()
{
    m_text = std::vector<char>(); // braces alone would keep its capacity
    m_parser = ondemand::parser();
    m_gatherer.shrink();
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
        const std::string_view token = value.raw_json_token();
        if (isName(key, "cmd_id"))
            readInteger(token, answer.command);
        else if (isName(key, "ret"))
            readInteger(token, answer.ret);
        else if (isName(key, "seq_id"))
            readInteger(token, answer.seqId);
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
    const std::string_view token = value.raw_json_token();
    if (isName(key, "symbol_id")) {
        page.saysProduct = readInteger(token, page.key.product.symbolId);
    } else if (isName(key, "trade_type")) {
        readInteger(token, page.key.product.tradeType);
    } else if (isName(key, "trade_mode")) {
        readInteger(token, page.key.tradeMode);
    } else if (isName(key, "kline_type")) {
        int type = 0;
        page.saysInterval = readInteger(token, type) && type >= int(CandleInterval::M1)
            && type <= int(CandleInterval::Mo1);
        if (page.saysInterval)
            page.interval = CandleInterval(type);
    } else if (isName(key, "price_digits")) {
        int digits = 0;
        page.priceDigits =
            readInteger(token, digits) && digits >= 0 && digits <= maxDigits ? digits : 0;
    }
    return true;
}

bool CandleReader::Private::readBars(ondemand::value list)
{
    ondemand::array array;
    if (list.get_array().get(array))
        return true; // none
    CandleBar bar;
    return eachElement(array, [&](ondemand::value element) {
        ondemand::object object;
        bar.clear();
        if (!element.get_object().get(object)
            && !eachField(object, [&bar](const char *key, ondemand::value value) {
                   takeField(bar, key, value.raw_json_token());
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

void CandleReader::shrink()
{
    d->shrink();
}

} // namespace mm
