// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "ui/chart/charttimes.h"

#include <QDateTime>

#include <algorithm>

namespace mm {

namespace {

constexpr qint64 daySeconds = 86'400;
constexpr int mostKept = 4'096; ///< texts and offsets, then they are made anew

qint64 floorDiv(qint64 value, qint64 by)
{
    return value / by - (value % by < 0 ? 1 : 0);
}

/// Candles that are named by their date alone, in no zone.
bool isDated(CandleInterval interval)
{
    return interval >= CandleInterval::D1;
}

/// Distance of labels: seconds that divide a day, days, or months.
struct Step {
    enum class Unit { Seconds, Week, Months } unit = Unit::Seconds;
    qint64 count = 0; ///< of the unit
    qint64 seconds = 0; ///< about
};
constexpr qint64 month = 30 * daySeconds, year = 365 * daySeconds;
constexpr Step steps[] = {
    {Step::Unit::Seconds, 60, 60},
    {Step::Unit::Seconds, 300, 300},
    {Step::Unit::Seconds, 900, 900},
    {Step::Unit::Seconds, 1'800, 1'800},
    {Step::Unit::Seconds, 3'600, 3'600},
    {Step::Unit::Seconds, 7'200, 7'200},
    {Step::Unit::Seconds, 14'400, 14'400},
    {Step::Unit::Seconds, 21'600, 21'600},
    {Step::Unit::Seconds, 43'200, 43'200},
    {Step::Unit::Seconds, daySeconds, daySeconds},
    {Step::Unit::Seconds, 2 * daySeconds, 2 * daySeconds},
    {Step::Unit::Week, 1, 7 * daySeconds},
    {Step::Unit::Week, 2, 14 * daySeconds},
    {Step::Unit::Months, 1, month},
    {Step::Unit::Months, 3, 3 * month},
    {Step::Unit::Months, 6, 6 * month},
    {Step::Unit::Months, 12, year},
    {Step::Unit::Months, 24, 2 * year},
    {Step::Unit::Months, 60, 5 * year},
    {Step::Unit::Months, 120, 10 * year},
};

QDate dateOf(qint64 local)
{
    constexpr qint64 epoch = 2'440'588; // Julian day of 1970-01-01
    return QDate::fromJulianDay(floorDiv(local, daySeconds) + epoch);
}

/// The first boundary after `local` (s of the zone's clock since 1970).
qint64 boundaryAfter(qint64 local, const Step &step)
{
    constexpr qint64 monday = 3 * daySeconds; // 1970 began on a Thursday
    switch (step.unit) {
    case Step::Unit::Seconds:
        return (floorDiv(local, step.count) + 1) * step.count;
    case Step::Unit::Week:
        return (floorDiv(local + monday, step.seconds) + 1) * step.seconds - monday;
    case Step::Unit::Months:
        break;
    }
    const QDate date = dateOf(local);
    const qint64 next =
        (floorDiv(date.year() * 12LL + date.month() - 1, step.count) + 1) * step.count;
    const QDate first(int(floorDiv(next, 12)), int(next - floorDiv(next, 12) * 12) + 1, 1);
    return QDate(1970, 1, 1).daysTo(first) * daySeconds;
}

/// Drops labels that stand too close; the one that names the greater unit stays.
std::vector<TimeTick> thinned(const std::vector<TimeTick> &all, double least)
{
    std::vector<TimeTick> kept;
    for (const TimeTick &tick : all) {
        if (!kept.empty() && tick.index - kept.back().index < least) {
            if (tick.rank <= kept.back().rank)
                continue;
            kept.pop_back();
        }
        kept.push_back(tick);
    }
    return kept;
}

} // namespace

void ChartTimes::setZone(ChartZone zone)
{
    m_zone = zone;
    m_offsets.clear();
    languageChanged();
}

void ChartTimes::languageChanged()
{
    m_labels.clear();
    m_full.clear();
}

int ChartTimes::offsetAt(qint64 timeS, CandleInterval interval) const
{
    if (m_zone != ChartZone::Local || isDated(interval))
        return 0;
    const qint64 hour = floorDiv(timeS, 3'600);
    const auto known = m_offsets.constFind(hour);
    if (known != m_offsets.cend())
        return *known;
    if (m_offsets.size() > mostKept)
        m_offsets.clear();
    const int offset = QDateTime::fromSecsSinceEpoch(timeS).offsetFromUtc();
    m_offsets.insert(hour, offset);
    return offset;
}

TimeTick::Rank ChartTimes::rankOf(qint64 before, qint64 time, CandleInterval interval) const
{
    const QDate old = dateOf(before + offsetAt(before, interval));
    const QDate date = dateOf(time + offsetAt(time, interval));
    if (old.year() != date.year())
        return TimeTick::Rank::Year;
    if (old.month() != date.month())
        return TimeTick::Rank::Month;
    return old == date ? TimeTick::Rank::Time : TimeTick::Rank::Day;
}

std::vector<TimeTick> ChartTimes::ticks(const CandleSeries &series, int from, int to,
                                        double least) const
{
    std::vector<TimeTick> all;
    from = std::max(from, 0);
    to = std::min(to, series.size() - 1);
    if (to < from)
        return all;
    const CandleInterval interval = series.interval();
    const qint64 candle = nextCandleStart(interval, candleStart(interval, series.at(from).time))
        - candleStart(interval, series.at(from).time);
    const auto *step = std::ranges::find_if(steps, [&](const Step &each) {
        return double(each.seconds) >= double(candle) * least && each.seconds >= candle;
    });
    if (step == std::end(steps))
        --step;
    qint64 time = series.at(std::max(0, from - 1)).time;
    while (true) {
        const qint64 next =
            boundaryAfter(time + offsetAt(time, interval), *step) - offsetAt(time, interval);
        // A change of the clock may put the boundary behind; then the next candle is looked at.
        const int index = series.indexAt(std::max(next, time + 1));
        if (index > to)
            break;
        const qint64 before = time;
        time = series.at(index).time;
        if (index >= from) {
            const qint64 previous = index > 0 ? series.at(index - 1).time : before;
            all.push_back({index, time, rankOf(previous, time, interval)});
        }
    }
    return thinned(all, least);
}

QString ChartTimes::label(const TimeTick &tick, CandleInterval interval) const
{
    const qint64 key = (tick.time * 4 + qint64(tick.rank)) * 2 + qint64(isDated(interval));
    const auto known = m_labels.constFind(key);
    if (known != m_labels.cend())
        return *known;
    if (m_labels.size() > mostKept)
        m_labels.clear();
    const qint64 local = tick.time + offsetAt(tick.time, interval);
    const QDateTime at = QDateTime::fromSecsSinceEpoch(local, Qt::UTC);
    QString text;
    switch (tick.rank) {
    case TimeTick::Rank::Time:
        //: Time of day on a chart's axis (QDateTime format)
        text = m_locale.toString(at, tr("HH:mm"));
        break;
    case TimeTick::Rank::Day:
        //: Day on a chart's axis (QDateTime format)
        text = m_locale.toString(at, tr("d MMM"));
        break;
    case TimeTick::Rank::Month:
        //: Month on a chart's axis (QDateTime format)
        text = m_locale.toString(at, tr("MMM yyyy"));
        break;
    case TimeTick::Rank::Year:
        //: Year on a chart's axis (QDateTime format)
        text = m_locale.toString(at, tr("yyyy"));
        break;
    }
    m_labels.insert(key, text);
    return text;
}

QString ChartTimes::full(qint64 timeS, CandleInterval interval) const
{
    const qint64 key = timeS * 2 + qint64(isDated(interval));
    const auto known = m_full.constFind(key);
    if (known != m_full.cend())
        return *known;
    if (m_full.size() > mostKept)
        m_full.clear();
    const QDateTime at = QDateTime::fromSecsSinceEpoch(timeS + offsetAt(timeS, interval), Qt::UTC);
    QString text = isDated(interval)
        //: Day of a candle in a chart's legend (QDateTime format)
        ? m_locale.toString(at, tr("d MMM yyyy"))
        //: Day and time of a candle in a chart's legend (QDateTime format)
        : m_locale.toString(at, tr("d MMM yyyy HH:mm"));
    m_full.insert(key, text);
    return text;
}

} // namespace mm
