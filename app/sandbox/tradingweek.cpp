// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/sandbox/tradingweek.h"

#include <algorithm>

namespace mm {

namespace {

constexpr int minutesOfWeek = 7 * minutesOfDay;
constexpr qint64 mondayAhead = 3LL * minutesOfDay; // 1970 began on a Thursday
constexpr int halfHour = 30;

qint64 intoWeek(qint64 minute)
{
    const qint64 into = (minute + mondayAhead) % minutesOfWeek;
    return into < 0 ? into + minutesOfWeek : into;
}

} // namespace

TradingWeek::TradingWeek(const std::vector<bool> &open) : m_openBefore(minutesOfWeek + 1)
{
    for (size_t i = 0; i < open.size(); ++i)
        m_openBefore[i + 1] = quint16(m_openBefore[i] + (open[i] ? 1 : 0));
}

TradingWeek::TradingWeek(const Json &tradeTimeList) :
    TradingWeek([&] {
        std::vector<bool> open(minutesOfWeek, false);
        for (const Json &span : tradeTimeList.items()) {
            const int day = span["dayOfWeek"].numberText().toInt();
            const int from = span["startTime"].numberText().toInt() / 60;
            const int to = (span["endTime"].numberText().toInt() + 59) / 60;
            if (day < 1 || day > 7)
                continue;
            for (int minute = qMax(0, from); minute < qMin(to, minutesOfDay); ++minute)
                open[size_t(day - 1) * minutesOfDay + size_t(minute)] = true;
        }
        return open;
    }())
{ }

qint64 TradingWeek::openBefore(qint64 minute) const
{
    const qint64 into = intoWeek(minute);
    const qint64 weeks = (minute + mondayAhead - into) / minutesOfWeek;
    return weeks * m_openBefore.back() + m_openBefore[size_t(into)];
}

qint64 TradingWeek::openMinutes(qint64 from, qint64 to) const
{
    return from < to ? openBefore(to) - openBefore(from) : 0;
}

std::vector<bool> TradingWeek::mask() const
{
    std::vector<bool> open(minutesOfWeek);
    for (size_t i = 0; i < open.size(); ++i)
        open[i] = m_openBefore[i + 1] > m_openBefore[i];
    return open;
}

TradingWeek TradingWeek::shifted(int minutes) const
{
    const std::vector<bool> before = mask();
    std::vector<bool> open(before.size());
    for (int i = 0; i < minutesOfWeek; ++i)
        open[size_t(intoWeek(i - mondayAhead + minutes))] = before[size_t(i)];
    return TradingWeek(open);
}

TradingWeek TradingWeek::with(qint64 from, qint64 to, bool open) const
{
    std::vector<bool> changed = mask();
    for (qint64 minute = from; minute < to; ++minute)
        changed[size_t(intoWeek(minute))] = open;
    return TradingWeek(changed);
}

const Json &TradingWeek::toJson(bool inMinutes) const
{
    Json &told = m_told[inMinutes ? 1 : 0];
    if (told.isNull())
        told = spans(inMinutes);
    return told;
}

Json TradingWeek::spans(bool inMinutes) const
{
    const std::vector<bool> open = mask();
    const auto entry = [inMinutes](int day, int from, int to) {
        // The end of a day is told as its last moment, as the reference does.
        const int end = to == minutesOfDay ? (inMinutes ? minutesOfDay - 1 : 86'399)
                                           : to * (inMinutes ? 1 : 60);
        return Json(Json::Object{{"dayOfWeek", Json(day)},
                                 {"startTime", Json(from * (inMinutes ? 1 : 60))},
                                 {"endTime", Json(end)}});
    };
    Json::Array spans;
    for (int day = 0; day < 7; ++day) {
        const auto begin = open.begin() + day * minutesOfDay;
        const auto end = begin + minutesOfDay;
        for (auto from = std::find(begin, end, true); from != end;) {
            const auto to = std::find(from, end, false);
            spans.push_back(entry(day + 1, int(from - begin), int(to - begin)));
            from = std::find(to, end, true);
        }
    }
    return Json(spans);
}

int TradingWeek::shiftTo(bool open, qint64 minute, int before, int after) const
{
    for (int distance = 0; distance <= minutesOfWeek / 2; distance += halfHour) {
        for (int shift : {distance, -distance}) {
            const qint64 there = minute - shift;
            if (openMinutes(there - before, there + after) == (open ? before + after : 0))
                return shift;
        }
    }
    return 0; // it is always open, or never
}

qint64 ProductHours::openMinutes(qint64 from, qint64 to) const
{
    return week->openMinutes(from, to)
        - week->openMinutes(qMax(from, holidayFrom), qMin(to, holidayTo));
}

bool ProductHours::isHolidayAt(qint64 ms) const
{
    return ms >= holidayFrom * msOfMinute && ms < holidayTo * msOfMinute;
}

Json ProductHours::holidays() const
{
    if (holidayFrom == holidayTo)
        return Json(Json::Array{});
    return Json(Json::Array{Json(Json::Object{{"startTime", Json(holidayFrom * msOfMinute)},
                                              {"endTime", Json(holidayTo * msOfMinute)}})});
}

bool ProductHours::isOpenAt(qint64 ms) const
{
    return week->isOpen(ms / msOfMinute) && !isHolidayAt(ms);
}

} // namespace mm
