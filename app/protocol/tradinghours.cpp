// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/protocol/tradinghours.h"

#include "app/protocol/fields.h"

#include <QDateTime>

#include <algorithm>

namespace mm {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int daySeconds = 86'400;
constexpr int dayMinutes = 1'440;
constexpr qint64 dayMs = daySeconds * 1'000LL;
constexpr int daysAhead = 14; // that a change is looked for
constexpr std::size_t mostEntries = 1'000; // of a list; what is behind them is not read

struct Entry {
    int day = 0; // 1 to 7
    qint64 from = 0, to = 0;
};

std::vector<Entry> entriesOf(const Json &list)
{
    std::vector<Entry> entries;
    for (const Json &item : list.items()) {
        if (entries.size() == mostEntries)
            break;
        JsonReader reader(item, u"tradeTime"_s);
        const std::optional<int> day = smallField(reader, "dayOfWeek", 1, 7);
        const std::optional<int> from = smallField(reader, "startTime", 0, daySeconds);
        const std::optional<int> to = smallField(reader, "endTime", 0, daySeconds);
        if (day && from && to && *from < *to)
            entries.push_back({*day, *from, *to});
    }
    return entries;
}

/// Sorted, each moment once.
template <typename Span>
void unite(std::vector<Span> &spans)
{
    std::ranges::sort(spans, {}, &Span::from);
    std::vector<Span> united;
    for (const Span &span : spans) {
        if (!united.empty() && span.from <= united.back().to)
            united.back().to = std::max(united.back().to, span.to);
        else
            united.push_back(span);
    }
    spans = std::move(united);
}

QDateTime utc(qint64 ms)
{
    return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC);
}

} // namespace

TradingHours TradingHours::fromJson(const Json &product)
{
    TradingHours hours;
    const std::vector<Entry> entries = entriesOf(product["tradeTimeList"]);
    qint64 greatest = 0;
    for (const Entry &entry : entries)
        greatest = std::max(greatest, entry.to);
    const int unit = greatest <= dayMinutes ? 60 : 1;
    const qint64 lastUnit = daySeconds / unit - 1;
    for (const Entry &entry : entries) {
        const qint64 to = entry.to == lastUnit ? lastUnit + 1 : entry.to;
        hours.m_week[std::size_t(entry.day - 1)].push_back(
            {int(entry.from * unit), int(to * unit)});
    }
    for (std::vector<Span> &day : hours.m_week)
        unite(day);
    hours.m_known = !entries.empty();

    for (const Json &item : product["holidayTimeList"].items()) {
        if (hours.m_holidays.size() == mostEntries)
            break;
        JsonReader reader(item, u"holidayTime"_s);
        const std::optional<qint64> from = reader.integer("startTime");
        const std::optional<qint64> to = reader.integer("endTime");
        if (from && to && *from < *to)
            hours.m_holidays.push_back({*from, *to});
    }
    unite(hours.m_holidays);
    return hours;
}

MarketState TradingHours::stateAt(qint64 ms) const
{
    for (const Holiday &holiday : m_holidays) {
        if (ms >= holiday.from && ms < holiday.to)
            return MarketState::Holiday;
    }
    if (!m_known)
        return MarketState::Unknown;
    const QDateTime time = utc(ms);
    const int second = time.time().msecsSinceStartOfDay() / 1'000;
    const auto open = [second](const Span &span) {
        return second >= span.from && second < span.to;
    };
    return std::ranges::any_of(day(time.date().dayOfWeek()), open) ? MarketState::Open
                                                                   : MarketState::Closed;
}

std::optional<qint64> TradingHours::nextChange(qint64 ms) const
{
    std::vector<qint64> edges;
    for (const Holiday &holiday : m_holidays) {
        edges.push_back(holiday.from);
        edges.push_back(holiday.to);
    }
    const qint64 midnight = ms - utc(ms).time().msecsSinceStartOfDay();
    for (int ahead = 0; ahead <= daysAhead; ++ahead) {
        const qint64 start = midnight + ahead * dayMs;
        for (const Span &span : day(utc(start).date().dayOfWeek())) {
            edges.push_back(start + span.from * 1'000LL);
            edges.push_back(start + span.to * 1'000LL);
        }
    }
    std::ranges::sort(edges);
    const MarketState now = stateAt(ms);
    for (const qint64 edge : edges) {
        if (edge > ms && edge <= midnight + (daysAhead + 1) * dayMs && stateAt(edge) != now)
            return edge;
    }
    return std::nullopt;
}

} // namespace mm
