// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/sandbox/marketcontrols.h"

#include "app/sandbox/candleframewriter.h"

#include <algorithm>

namespace mm {

quint64 MarketControls::lastSeq(const ProductId &id) const
{
    const int index = m_hub.market().indexOf(id.symbolId, id.tradeType);
    return index < 0 ? 0 : m_hub.market().products()[size_t(index)].seq;
}

void MarketControls::setTradingOpen(const ProductId &id, bool open)
{
    const int index = m_hub.market().indexOf(id.symbolId, id.tradeType);
    if (index >= 0)
        m_hub.market().setTrading(index, open, m_hub.wallMs());
}

void MarketControls::setDigits(const ProductId &id, int digits)
{
    const int index = m_hub.market().indexOf(id.symbolId, id.tradeType);
    if (index >= 0)
        m_hub.market().setDigits(index, digits);
}

void MarketControls::removeProduct(const ProductId &id)
{
    const int index = m_hub.market().indexOf(id.symbolId, id.tradeType);
    if (index < 0)
        return;
    m_hub.market().setGone(index, true, m_hub.wallMs());
    m_hub.forget(index);
}

void MarketControls::returnProduct(const ProductId &id)
{
    const int index = m_hub.market().indexOf(id.symbolId, id.tradeType);
    if (index >= 0)
        m_hub.market().setGone(index, false, m_hub.wallMs());
}

Json MarketControls::candles(const ProductId &id, int type, qint64 fromS, qint64 toS)
{
    const int index = m_hub.market().indexOf(id.symbolId, id.tradeType);
    if (index < 0 || !CandleDesk::isType(type))
        return Json(Json::Array{});
    constexpr int all = 1'000'000;
    auto bars = m_hub.candles().bars(index, type, toS, all, fromS);
    const auto &product = m_hub.market().products()[size_t(index)];
    return Json::parse(candleSeries(product, type, bars)).value_or(Json())["kline_list"];
}

} // namespace mm
