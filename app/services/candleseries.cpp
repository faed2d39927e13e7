// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/services/candleseries.h"

#include <QDateTime>

#include <algorithm>
#include <utility>

namespace mm {
namespace {

/// Ticks kept for a page that was made before they came: at a hundred a second those of 20 s,
/// longer than a page may be on its way. Of more the oldest are lost until the next page.
constexpr std::size_t keptTicks = 2'048;

/// Both in order; of the same start `page` counts.
std::vector<Candle> united(std::span<const Candle> known, std::span<const Candle> page)
{
    std::vector<Candle> all;
    all.reserve(known.size() + page.size());
    auto old = known.begin();
    for (const Candle &candle : page) {
        for (; old != known.end() && old->time < candle.time; ++old)
            all.push_back(*old);
        if (old != known.end() && old->time == candle.time)
            ++old;
        all.push_back(candle);
    }
    all.insert(all.end(), old, known.end());
    return all;
}

/// What became of `before`, the candles of a range, now that they are `now`.
CandleSeries::Change compared(std::span<const Candle> before, std::span<const Candle> now,
                              bool atStart, bool atEnd)
{
    CandleSeries::Change change;
    if (before.empty()) {
        change.prepended = atStart && !atEnd ? int(now.size()) : 0;
        change.appended = atEnd && !atStart ? int(now.size()) : 0;
        change.others = atStart == atEnd; // all is new, or a hole was filled
        return change;
    }
    if (atStart) {
        const auto first = std::ranges::lower_bound(now, before.front().time, {}, &Candle::time);
        change.prepended = int(first - now.begin());
        now = now.subspan(std::size_t(change.prepended));
    }
    if (atEnd) {
        const auto end = std::ranges::upper_bound(now, before.back().time, {}, &Candle::time);
        change.appended = int(now.end() - end);
        now = now.first(now.size() - std::size_t(change.appended));
    }
    change.others = now.size() != before.size();
    for (std::size_t i = 0; i < now.size() && !change.others; ++i) {
        if (now[i] == before[i])
            continue;
        const bool isNewest = atEnd && i + 1 == now.size() && now[i].time == before[i].time;
        (isNewest ? change.last : change.others) = true;
    }
    return change;
}

} // namespace

void CandleSeries::clear(CandleInterval interval, int priceDigits)
{
    *this = {};
    m_interval = interval;
    m_priceDigits = m_scale = priceDigits;
}

qint64 CandleSeries::newestFromGateway() const
{
    return m_candles.size() > m_made ? m_candles[m_candles.size() - m_made - 1].time : 0;
}

CandleSeries::Change CandleSeries::merge(const CandlePage &page)
{
    Change change;
    std::vector<Candle> bars = page.candles;
    if (!bringToScale(bars, page.scale, page.volumeScale, change))
        return change;
    if (std::exchange(m_priceDigits, page.priceDigits) != page.priceDigits)
        change.others = true;
    bool isNewest = !bars.empty() && bars.back().time >= newestFromGateway();
    if (isNewest && bars.back().time == newestFromGateway() && page.lastTickTime > 0
        && page.lastTickTime < m_pageTick) { // made before one that is here already
        bars.pop_back();
        isNewest = false;
    }
    if (bars.empty())
        return change;
    const bool others = change.others;
    change = put(bars, isNewest ? &page : nullptr);
    change.others = change.others || others;
    if (change.prepended > 0) // somebody asked for these
        m_most = std::max(m_most, m_candles.size());
    dropOldest(change);
    return change;
}

/// Many at once, for all that is computed of candles is computed anew.
void CandleSeries::dropOldest(Change &change)
{
    if (m_candles.size() < m_most + droppedAtOnce)
        return;
    const std::size_t surplus = m_candles.size() - m_most;
    m_candles.erase(m_candles.begin(), m_candles.begin() + std::ptrdiff_t(surplus));
    m_made = std::min(m_made, m_candles.size());
    change.dropped = int(surplus);
    change.others = true;
}

bool CandleSeries::bringToScale(std::vector<Candle> &bars, int scale, int volumeScale,
                                Change &change)
{
    if (m_candles.empty()) {
        m_scale = scale;
        m_volumeScale = volumeScale;
        return true;
    }
    if (scale <= m_scale) {
        if (!rescalePrices(bars, m_scale - scale))
            return false;
    } else {
        if (!rescalePrices(m_candles, scale - m_scale))
            return false;
        m_scale = scale;
        change.others = true;
    }
    // Of volumes that do not fit together decimals are cut off: no volume costs a candle.
    const int more = volumeScale - m_volumeScale;
    const bool raised = more > 0 && rescaleVolumes(m_candles, more);
    if (more > 0 && !raised) {
        cutVolumes(bars, more);
    } else if (raised || !rescaleVolumes(bars, -more)) {
        if (!raised)
            cutVolumes(m_candles, -more);
        m_volumeScale = volumeScale;
        change.others = true;
    }
    return true;
}

/// `newest`: the page they are from where it reaches beyond all that came before.
CandleSeries::Change CandleSeries::put(const std::vector<Candle> &bars, const CandlePage *newest)
{
    const auto placeOf = [this](std::size_t index) {
        return m_candles.begin() + std::ptrdiff_t(index);
    };
    const std::size_t size = m_candles.size();
    const std::size_t fromGateway = size - m_made;
    auto from = std::size_t(indexAt(bars.front().time));
    auto to = std::size_t(indexAt(bars.back().time + 1));
    if (newest) {
        from = std::min(from, fromGateway);
        to = size;
    }
    const std::vector<Candle> before(placeOf(from), placeOf(to));
    const std::size_t known = std::min(to, fromGateway) - from;
    const std::vector<Candle> now = united(std::span(before).first(known), bars);
    if (now.size() > before.size())
        m_candles.insert(placeOf(to), now.size() - before.size(), Candle());
    else
        m_candles.erase(placeOf(from + now.size()), placeOf(to));
    std::ranges::copy(now, placeOf(from));
    if (newest) {
        m_made = 0;
        replay(*newest);
    }
    const std::size_t behind = size - to;
    return compared(before, std::span(m_candles).subspan(from, m_candles.size() - behind - from),
                    from == 0, behind == 0);
}

/// The ticks the page has not seen.
void CandleSeries::replay(const CandlePage &page)
{
    const qint64 start = m_candles.back().time;
    const qint64 nextMs = nextCandleStart(m_interval, start) * 1000;
    const bool isTold = page.lastTickTime >= start * 1000 && page.lastTickTime < nextMs;
    m_pageTick = isTold ? page.lastTickTime : 0;
    // Where it is not told, the page counts for all of its newest bar.
    m_newest = isTold ? Tick{.price = {}, .time = page.lastTickTime, .seq = page.lastTickSeq}
                      : Tick{.price = {}, .time = nextMs - 1, .seq = 0};
    std::erase_if(m_ticks, [this](const Tick &tick) { return isKnown(tick); });
    for (const Tick &tick : m_ticks) {
        (void)applyTick(tick);
        m_newest = tick;
    }
    if (!isTold && m_ticks.empty())
        m_newest = {};
}

CandleSeries::Change CandleSeries::apply(Fixed price, qint64 timeMs, quint64 seq)
{
    const Tick tick{.price = price, .time = timeMs, .seq = seq};
    if (timeMs <= 0 || isKnown(tick)
        || (!m_candles.empty() && timeMs / 1000 < m_candles.back().time))
        return {};
    if (m_ticks.size() == keptTicks)
        m_ticks.pop_front();
    m_ticks.push_back(tick);
    m_newest = tick;
    Change change = applyTick(tick);
    dropOldest(change);
    return change;
}

bool CandleSeries::isKnown(const Tick &tick) const
{
    return tick.time <= m_newest.time && (m_newest.seq == 0 || tick.seq <= m_newest.seq);
}

/// The candle a tick behind the newest one's start lies in.
qint64 CandleSeries::startFor(qint64 timeS) const
{
    if (m_candles.empty())
        return candleStart(m_interval, timeS);
    // From the gateway's bar on: its days may begin at another hour than ours.
    const qint64 last = m_candles.back().time;
    if (m_interval != CandleInterval::Mo1) {
        const qint64 length = nextCandleStart(m_interval, last) - last;
        return last + (timeS - last) / length * length;
    }
    const QDateTime start = QDateTime::fromSecsSinceEpoch(last, Qt::UTC);
    const QDate day = QDateTime::fromSecsSinceEpoch(timeS, Qt::UTC).date();
    const int months = (day.year() - start.date().year()) * 12 + day.month() - start.date().month();
    const qint64 candidate = start.addMonths(months).toSecsSinceEpoch();
    return candidate <= timeS ? candidate : start.addMonths(months - 1).toSecsSinceEpoch();
}

CandleSeries::Change CandleSeries::applyTick(const Tick &tick)
{
    Change change;
    Fixed price = tick.price;
    for (; price.scale > m_scale && price.units % 10 == 0; --price.scale)
        price.units /= 10;
    if (price.scale > m_scale) {
        if (!rescalePrices(m_candles, price.scale - m_scale))
            return change;
        m_scale = price.scale;
        change.others = !m_candles.empty();
    }
    const std::optional<qint64> units = scaledUp(price.units, m_scale - price.scale);
    if (!units)
        return change;
    const qint64 start = startFor(tick.time / 1000);
    if (m_candles.empty() || start > m_candles.back().time) {
        m_candles.push_back(
            {.time = start, .open = *units, .high = *units, .low = *units, .close = *units});
        ++m_made;
        change.appended = 1;
        return change;
    }
    Candle &last = m_candles.back();
    const Candle before = last;
    last.close = *units;
    last.high = std::max(last.high, *units);
    last.low = std::min(last.low, *units);
    change.last = last != before;
    return change;
}

int CandleSeries::indexAt(qint64 timeS) const
{
    const auto place = std::ranges::lower_bound(m_candles, timeS, {}, &Candle::time);
    return int(place - m_candles.begin());
}

} // namespace mm
