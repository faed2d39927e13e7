// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/services/candleseries.h"

#include <algorithm>

namespace mm {

void CandleSeries::clear(CandleInterval interval, int priceDigits)
{
    *this = {};
    m_interval = interval;
    m_priceDigits = m_scale = priceDigits;
}

CandleSeries::Change CandleSeries::merge(const CandlePage &page)
{
    m_candles = page.candles;
    m_priceDigits = page.priceDigits;
    m_scale = page.scale;
    m_volumeScale = page.volumeScale;
    return {.others = true};
}

CandleSeries::Change CandleSeries::apply(Fixed, qint64, quint64)
{
    return {};
}

int CandleSeries::indexAt(qint64 timeS) const
{
    const auto place = std::ranges::lower_bound(m_candles, timeS, {}, &Candle::time);
    return int(place - m_candles.begin());
}

} // namespace mm
