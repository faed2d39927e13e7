// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/sandbox/candleframewriter.h"

namespace mm {

QByteArray candleSeries(const SandboxMarket::Product &product, int type,
                        const std::vector<SandboxBar> &bars)
{
    const auto price = [&product](qint64 units) { return product.text(units); };
    QByteArray json;
    json.reserve(256 * (qsizetype(bars.size()) + 1));
    json += "{\"symbol_id\":" + QByteArray::number(product.model.symbolId)
        + ",\"trade_type\":" + QByteArray::number(product.model.tradeType) + ",\"trade_mode\":"
        + QByteArray::number(product.tradeMode) + ",\"kline_type\":" + QByteArray::number(type)
        + ",\"price_digits\":" + QByteArray::number(product.toldDigits) + ",\"kline_list\":[";
    for (const SandboxBar &bar : bars) {
        json += "{\"timestamp\":" + QByteArray::number(bar.start * 60) + ",\"open_price\":\""
            + price(bar.open) + "\",\"close_price\":\"" + price(bar.close) + "\",\"high_price\":\""
            + price(bar.high) + "\",\"low_price\":\"" + price(bar.low)
            + "\",\"last_tick_time\":" + QByteArray::number(bar.lastTickTime)
            + ",\"last_tick_seq\":" + QByteArray::number(bar.lastTickSeq)
            + ",\"transactions_number\":\"" + QByteArray::number(bar.transactions) + "\"},";
    }
    if (!bars.empty())
        json.chop(1);
    json += "]}";
    return json;
}

namespace {

/// As JavaScript's encodeURIComponent; QByteArray's own is too slow for a page of bars.
QByteArray percentText(const QByteArray &json)
{
    static constexpr char hex[] = "0123456789ABCDEF";
    QByteArray text;
    text.reserve(json.size() * 2);
    for (char c : json) {
        if ((c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_'
            || c == '-' || c == '.') {
            text += c;
        } else {
            text += '%';
            text += hex[uchar(c) >> 4];
            text += hex[uchar(c) & 15];
        }
    }
    return text;
}

} // namespace

bool isPercentEncoded(const SandboxMarket::Product &product)
{
    return product.model.tradeType == 2;
}

QByteArray candleFrame(const QByteArray &json, bool percentEncoded)
{
    const QByteArray text = percentEncoded ? percentText(json) : json;
    return qCompress(text).sliced(4); // Qt writes the size before the zlib data
}

} // namespace mm
