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

constexpr qsizetype bombBytes = 32LL * 1024 * 1024;

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

void spoil(std::vector<SandboxBar> &bars, Fault::Kind kind)
{
    if (kind == Fault::Kind::KlineEmpty)
        bars.clear();
    for (size_t i = 0; kind == Fault::Kind::KlineShuffled && i + 1 < bars.size(); i += 2)
        std::swap(bars[i], bars[i + 1]);
    for (size_t i = 0; kind == Fault::Kind::KlineTwisted && i < bars.size(); i += 10) {
        std::swap(bars[i].high, bars[i].low);
        bars[i].low += bars[i].high == bars[i].low ? 1 : 0;
    }
    for (size_t i = 0; kind == Fault::Kind::KlineDoubled && i < bars.size(); i += 4)
        bars.insert(bars.begin() + std::ptrdiff_t(i), bars[i]);
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
    const auto fault = m_hub.faults().forCandles(m_path, m_hub.now());
    if (fault && fault->kind == Fault::Kind::KlineFailed)
        return answer(request, 500, "failed");
    auto bars = m_hub.candles().bars(index, query->type, query->endS, query->count);
    if (fault)
        spoil(bars, fault->kind);
    const QByteArray json =
        withData(answerFrame(request, 200, "ok", {}), candleSeries(product, query->type, bars));
    sendCandles(candleFrame(json, isPercentEncoded(product)), fault);
}

void QuoteChannel::giveManyCandles(const Request &request)
{
    const Json &list = request.data["data_list"];
    if (!list.isArray() || list.items().empty())
        return refuseData(request, "data_list missing");
    if (list.items().size() > size_t(CandleDesk::mostQueries))
        return refuseData(request, "more than 100 products");
    const auto fault = m_hub.faults().forCandles(m_path, m_hub.now());
    if (fault && fault->kind == Fault::Kind::KlineFailed)
        return answer(request, 500, "failed");
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
        auto bars = m_hub.candles().bars(index, query->type, query->endS, query->count);
        if (fault)
            spoil(bars, fault->kind);
        series += candleSeries(product, query->type, bars);
    }
    const QByteArray json =
        withData(answerFrame(request, 200, "ok", {}), "{\"data_list\":[" + series.join(',') + "]}");
    sendCandles(candleFrame(json, percentEncoded), fault);
}

void QuoteChannel::sendCandles(const QByteArray &frame, const std::optional<Fault> &fault)
{
    if (!fault)
        return sendBinary(frame);
    QByteArray spoiled = frame;
    switch (fault->kind) {
    case Fault::Kind::KlineTruncated:
        return sendBinary(frame.left(frame.size() / 2));
    case Fault::Kind::KlineCorrupt:
        for (qsizetype i = frame.size() / 2; i < qMin(frame.size() / 2 + 8, frame.size()); ++i)
            spoiled[i] = char(~spoiled[i]);
        return sendBinary(spoiled);
    case Fault::Kind::KlineBomb: // white space may stand before JSON
        return sendBinary(candleFrame(QByteArray(bombBytes, ' '), false));
    case Fault::Kind::KlineLate:
        QTimer::singleShot(fault->delayMs, this, [this, frame] { sendBinary(frame); });
        return;
    default:
        return sendBinary(frame); // its bars are spoiled
    }
}

} // namespace mm
