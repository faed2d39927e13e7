// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/sandbox/barhistory.h"

#include "app/sandbox/sandboxprices.h"

namespace mm {

namespace {

/// One layer of the noise of days: a new random height every `days`, straight lines between.
struct Layer {
    qint64 days;
    qint64 amplitude; ///< in 10^-7 of the price at volatility 1
};
constexpr std::array layers{Layer{1, 15'000},   Layer{4, 30'000},    Layer{16, 80'000},
                            Layer{64, 200'000}, Layer{256, 400'000}, Layer{1024, 700'000}};
constexpr qint64 relativeUnit = 10'000'000;
constexpr qint64 heightRange = 32'768;
constexpr qint64 liveliest = 5; // beyond it prices would leave all measure in a year
constexpr quint64 ofDays = 0xda75, ofRanges = 0x2a49e, ofParts = 0x9a275;
constexpr qint64 transactionsAMinute = 24;

qint64 height(quint64 key, qint64 layer, qint64 point)
{
    return qint64(mixed(key ^ ofDays, quint64(layer), quint64(point)) & 0xffff) - heightRange;
}

/// Distance of a day's close from the typical price, in 10^-7 of it at volatility 1.
qint64 wander(quint64 key, qint64 day)
{
    qint64 sum = 0;
    for (const Layer &layer : layers) {
        const qint64 point = day / layer.days;
        const qint64 from = height(key, layer.days, point);
        const qint64 to = height(key, layer.days, point + 1);
        sum += layer.amplitude * (from + (to - from) * (day % layer.days) / layer.days);
    }
    return sum / heightRange;
}

} // namespace

void SandboxBar::add(const SandboxBar &next)
{
    high = qMax(high, next.high);
    low = qMin(low, next.low);
    close = next.close;
    transactions += next.transactions;
    lastTickTime = next.lastTickTime;
    lastTickSeq = next.lastTickSeq;
}

BarHistory::BarHistory(const Origin &origin) : m_origin(origin)
{
    m_origin.volatility = qMin(m_origin.volatility, liveliest);
    const auto lastOpenDay = [this](qint64 day) {
        while (day * minutesOfDay >= m_origin.firstMinute
               && !has(day * minutesOfDay, (day + 1) * minutesOfDay))
            --day;
        return day;
    };
    m_lastDay = lastOpenDay((m_origin.endMinute - 1) / minutesOfDay);
    m_anchor = wander(m_origin.key, m_lastDay - 1);
}

qint64 BarHistory::openMinutes(qint64 from, qint64 to) const
{
    return m_origin.hours.openMinutes(qMax(from, m_origin.firstMinute),
                                      qMin(to, m_origin.endMinute));
}

qint64 BarHistory::closeOf(qint64 day) const
{
    const qint64 away = (wander(m_origin.key, day) - m_anchor) * m_origin.volatility;
    const qint64 price = m_origin.yesterdayClose;
    const qint64 close = away < 0 ? price * relativeUnit / (relativeUnit - away)
                                  : price + price * away / relativeUnit;
    return qMax<qint64>(1, close);
}

SandboxBar BarHistory::day(qint64 start) const
{
    const qint64 number = start / minutesOfDay;
    SandboxBar bar{.start = start};
    const quint64 random = mixed(m_origin.key, ofRanges, quint64(number));
    if (number == m_lastDay) {
        bar.open = m_origin.open;
        bar.high = qMax(m_origin.high, qMax(m_origin.open, m_origin.close));
        bar.low = qMin(m_origin.low, qMin(m_origin.open, m_origin.close));
        bar.close = m_origin.close;
    } else {
        bar.open = closeOf(number - 1);
        bar.close = closeOf(number);
        const qint64 most = bar.close * m_origin.volatility / 1'000 + 1; // beyond open and close
        bar.high = qMax(bar.open, bar.close) + qint64(random & 0xffff) * most / 0x10000;
        bar.low = qMin(bar.open, bar.close) - qint64((random >> 16) & 0xffff) * most / 0x10000;
        bar.low = qMax<qint64>(1, bar.low);
    }
    const qint64 minutes = openMinutes(start, start + minutesOfDay);
    bar.transactions = minutes * transactionsAMinute * (64 + qint64(random >> 57)) / 128;
    sign(bar, minutesOfDay);
    return bar;
}

/// Time and number of the bar's last tick: a few of the ticks before the start have numbers.
void BarHistory::sign(SandboxBar &bar, int length) const
{
    qint64 end = bar.start + length;
    if (openMinutes(end - 1, end) == 0) { // the market closed within the bar
        qint64 open = bar.start; // there is trading in [open, end)
        while (end - open > 1) {
            const qint64 middle = (open + end) / 2;
            (openMinutes(middle, end) > 0 ? open : end) = middle;
        }
    }
    bar.lastTickTime = end * msOfMinute - 1;
    const quint64 before = quint64(m_origin.endMinute - end);
    bar.lastTickSeq = before < m_origin.lastSeq ? m_origin.lastSeq - before : 1;
}

SandboxBar BarHistory::bar(size_t level, qint64 start)
{
    if (level == 0)
        return day(start);
    const qint64 parent = start - start % lengths[level - 1];
    if (m_splits[level].parent != parent)
        split(level, bar(level - 1, parent));
    return m_splits[level].parts[size_t((start - parent) / lengths[level])];
}

/// The parts hang together, the one that comes nearest to the high has it, and so with the low.
void BarHistory::split(size_t level, const SandboxBar &parent)
{
    Split &made = m_splits[level];
    made.parent = parent.start;
    const int length = lengths[level];
    std::array<qint64, 6> minutes{};
    std::array<quint64, 6> randoms{};
    const size_t places = size_t(lengths[level - 1] / length);
    qint64 traded = 0, weight = 0, open = 0;
    for (size_t i = 0; i < places; ++i) {
        const qint64 start = parent.start + qint64(i) * length;
        minutes[i] = openMinutes(start, start + length);
        traded += minutes[i] > 0 ? 1 : 0;
        open += minutes[i];
        randoms[i] = mixed(m_origin.key ^ ofParts, level, quint64(start));
        made.parts[i] = SandboxBar{.start = start};
        sign(made.parts[i], length);
        weight += minutes[i] * qint64(64 + (randoms[i] >> 57));
    }
    const qint64 range = parent.high - parent.low;
    const qint64 others = parent.transactions - open; // each minute has one for sure
    qint64 number = 0, weighed = 0, last = parent.open;
    SandboxBar *highest = nullptr, *lowest = nullptr;
    for (size_t i = 0; i < places; ++i) {
        SandboxBar &part = made.parts[i];
        if (minutes[i] <= 0)
            continue;
        const quint64 random = randoms[i];
        const qint64 noise =
            range * (qint64(random & 0xffff) - heightRange) * 3 / (4 * heightRange);
        ++number;
        part.open = last;
        part.close = number == traded
            ? parent.close
            : qBound(parent.low,
                     parent.open + (parent.close - parent.open) * number / qMax<qint64>(1, traded)
                         + noise,
                     parent.high);
        last = part.close;
        part.high = qMax(part.open, part.close);
        part.low = qMin(part.open, part.close);
        highest = !highest || part.high > highest->high ? &part : highest;
        lowest = !lowest || part.low < lowest->low ? &part : lowest;
        const qint64 before = weighed;
        weighed += minutes[i] * qint64(64 + (random >> 57));
        part.transactions = minutes[i] + others * weighed / weight - others * before / weight;
    }
    for (size_t i = 0; i < places; ++i) {
        SandboxBar &part = made.parts[i];
        if (minutes[i] <= 0)
            continue;
        const qint64 above = parent.high - part.high, below = part.low - parent.low;
        part.high = &part == highest ? parent.high
                                     : part.high + above * qint64((randoms[i] >> 16) & 0xff) / 512;
        part.low = &part == lowest ? parent.low
                                   : part.low - below * qint64((randoms[i] >> 24) & 0xff) / 512;
    }
}

} // namespace mm
