// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/protocol/jsonreader.h"
#include "app/sandbox/candleframewriter.h"
#include "app/sandbox/quotechannel.h"
#include "app/sandbox/quotehub.h"

namespace mm {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 latestEndS = 253'402'300'799; // the year 9999

struct Query {
    int type = 0;
    qint64 endS = 0;
    int count = 0;
};

std::optional<Query> queryOf(const Json &entry)
{
    JsonReader reader(entry, u"kline"_s);
    const auto type = reader.integer("kline_type");
    const auto end = reader.integer("kline_timestamp_end");
    const auto count = reader.integer("query_kline_num");
    if (!type || !CandleDesk::isType(*type) || !end || *end < 0 || *end > latestEndS || !count
        || *count < 1 || *count > CandleDesk::mostBars)
        return std::nullopt;
    return Query{int(*type), *end, int(*count)};
}

/// The frame's text with `data` at its end.
QByteArray withData(const Json &frame, const QByteArray &data)
{
    QByteArray text = frame.toBytes();
    text.chop(qsizetype(qstrlen("{}}")));
    return text + data + '}';
}

} // namespace

void QuoteChannel::giveCandles(const Request &request)
{
    const int index = productOf(request.data);
    if (index < 0)
        return refuseData(request, "unknown product");
    const auto query = queryOf(request.data);
    if (!query)
        return refuseData(request, "kline_type, kline_timestamp_end or query_kline_num wrong");
    const auto &product = m_hub.market().products()[size_t(index)];
    const auto bars = m_hub.candles().bars(index, query->type, query->endS, query->count);
    const QByteArray json =
        withData(answerFrame(request, 200, "ok", {}), candleSeries(product, query->type, bars));
    sendBinary(candleFrame(json, isPercentEncoded(product)));
}

void QuoteChannel::giveManyCandles(const Request &request)
{
    const Json &list = request.data["data_list"];
    if (!list.isArray() || list.items().empty())
        return refuseData(request, "data_list missing");
    if (list.items().size() > size_t(CandleDesk::mostQueries))
        return refuseData(request, "more than 100 products");
    QByteArrayList series;
    bool percentEncoded = false;
    for (const Json &entry : list.items()) {
        const int index = productOf(entry);
        if (index < 0)
            return refuseData(request, "unknown product");
        const auto query = queryOf(entry);
        if (!query)
            return refuseData(request, "kline_type, kline_timestamp_end or query_kline_num wrong");
        const auto &product = m_hub.market().products()[size_t(index)];
        percentEncoded |= isPercentEncoded(product);
        series += candleSeries(product, query->type,
                               m_hub.candles().bars(index, query->type, query->endS, query->count));
    }
    const QByteArray json =
        withData(answerFrame(request, 200, "ok", {}), "{\"data_list\":[" + series.join(',') + "]}");
    sendBinary(candleFrame(json, percentEncoded));
}

} // namespace mm
