// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/protocol/candlegatherer.h"

#include "app/protocol/candlenumbers.h"

#include <algorithm>

namespace mm {
namespace {

/// The year 2286, where a time in seconds begins to look like one in milliseconds.
constexpr qint64 endOfTimeS = 10'000'000'000;

/// Decimals of a number that cannot be left out.
void dropZeros(Fixed &value, int atLeast)
{
    while (value.scale > atLeast && value.units % 10 == 0) {
        value.units /= 10;
        --value.scale;
    }
}

/// Of prices at one scale. No branch, as && would be: a processor cannot foresee which of open and
/// close is higher.
bool makesSense(const CandleBar &bar)
{
    const qint64 low = bar.low.units, high = bar.high.units;
    return bool(int(low <= bar.open.units) & int(low <= bar.close.units)
                & int(high >= bar.open.units) & int(high >= bar.close.units));
}

} // namespace

void CandleGatherer::begin(int priceDigits)
{
    m_candles.clear();
    m_scale = priceDigits;
    m_volumeScale = 0;
    m_malformed = m_reordered = 0;
    m_malformedTimes.clear();
    m_newest = 0;
    m_lastTickTime = m_lastTickSeq = {};
}

void CandleGatherer::add(CandleBar &bar)
{
    const bool complete = bar.good && bar.found == CandleBar::All;
    if (!complete || bar.time <= 0 || bar.time >= endOfTimeS || bar.volume.units < 0
        || !bringToScale(bar) || !makesSense(bar)) {
        ++m_malformed;
        if (bar.time > 0 && bar.time < endOfTimeS)
            m_malformedTimes.push_back(bar.time);
        return;
    }
    if (bar.time <= m_newest)
        ++m_reordered;
    if (bar.time >= m_newest) {
        m_newest = bar.time;
        m_lastTickTime = bar.lastTickTime;
        m_lastTickSeq = bar.lastTickSeq;
    }
    m_candles.push_back({.time = bar.time,
                         .open = bar.open.units,
                         .high = bar.high.units,
                         .low = bar.low.units,
                         .close = bar.close.units,
                         .volume = bar.volume.units});
}

void CandleGatherer::finish(CandlePage &page)
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
    page.malformedTimes = m_malformedTimes;
    page.reordered = m_reordered;
    qint64 any = 0;
    page.lastTickTime =
        !m_lastTickTime.empty() && readInteger(m_lastTickTime, any) ? toMilliseconds(any) : 0;
    if (m_lastTickSeq.empty() || !readInteger(m_lastTickSeq, page.lastTickSeq))
        page.lastTickSeq = 0;
}

void CandleGatherer::shrink()
{
    m_candles.clear();
    m_candles.shrink_to_fit();
}

bool CandleGatherer::bringToScale(CandleBar &bar)
{
    const int scale = m_scale;
    if (bar.open.scale != scale || bar.high.scale != scale || bar.low.scale != scale
        || bar.close.scale != scale) {
        if (!bringTogether({&bar.open, &bar.high, &bar.low, &bar.close}))
            return false;
    }
    if (bar.volume.scale != m_volumeScale)
        bringVolume(bar.volume);
    return true;
}

/// A price with more decimals than all so far takes them along; one that would push another beyond
/// 63 bits is not taken.
bool CandleGatherer::bringTogether(std::initializer_list<Fixed *> prices)
{
    int wanted = m_scale;
    for (Fixed *price : prices) {
        dropZeros(*price, m_scale);
        wanted = std::max(wanted, int(price->scale));
    }
    for (Fixed *price : prices) {
        const std::optional<qint64> units = scaledUp(price->units, wanted - price->scale);
        if (!units)
            return false;
        *price = {*units, quint8(wanted)};
    }
    if (wanted > m_scale && !rescalePrices(m_candles, wanted - m_scale))
        return false;
    m_scale = wanted;
    return true;
}

/// Likewise, but where they do not fit together decimals are cut off: no volume costs a candle.
void CandleGatherer::bringVolume(Fixed &volume)
{
    dropZeros(volume, m_volumeScale);
    const int more = volume.scale - m_volumeScale;
    if (more > 0 && rescaleVolumes(m_candles, more))
        m_volumeScale = volume.scale;
    while (volume.scale > m_volumeScale) {
        volume.units /= 10;
        --volume.scale;
    }
    while (volume.scale < m_volumeScale) {
        if (const std::optional<qint64> units = scaledUp(volume.units, 1)) {
            volume = {*units, quint8(volume.scale + 1)};
        } else {
            cutVolumes(m_candles, m_volumeScale - volume.scale);
            m_volumeScale = volume.scale;
        }
    }
}

/// Of those that start at the same time the last one counts.
void CandleGatherer::order()
{
    std::ranges::stable_sort(m_candles, {}, &Candle::time);
    std::size_t kept = 0;
    for (const Candle &candle : m_candles) {
        if (kept > 0 && m_candles[kept - 1].time == candle.time)
            --kept;
        m_candles[kept++] = candle; // never behind the one that is read
    }
    m_candles.resize(kept);
}

} // namespace mm
