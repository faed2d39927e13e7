// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/protocol/candles.h"

#include <QDateTime>
#include <QTimeZone>

namespace mm {

QByteArrayView intervalName(CandleInterval interval)
{
    constexpr QByteArrayView names[] = {"1m", "5m", "15m", "30m", "1h",
                                        "2h", "4h", "1d",  "1w",  "1M"};
    return names[std::size_t(interval) - 1];
}

std::optional<CandleInterval> intervalFromName(QByteArrayView name)
{
    for (const CandleInterval interval : candleIntervals) {
        if (intervalName(interval) == name)
            return interval;
    }
    return std::nullopt;
}

namespace {

constexpr qint64 daySeconds = 86'400;

/// Seconds of the intervals of one length; 0 for months.
qint64 secondsOf(CandleInterval interval)
{
    constexpr qint64 seconds[] = {60,    300,    900,        1'800,          3'600,
                                  7'200, 14'400, daySeconds, 7 * daySeconds, 0};
    return seconds[std::size_t(interval) - 1];
}

qint64 floored(qint64 value, qint64 step)
{
    const qint64 rest = value % step;
    return value - (rest < 0 ? rest + step : rest);
}

} // namespace

qint64 candleStart(CandleInterval interval, qint64 timeS)
{
    if (interval == CandleInterval::Mo1) {
        const QDate day = QDateTime::fromSecsSinceEpoch(timeS, Qt::UTC).date();
        return QDate(day.year(), day.month(), 1).startOfDay(Qt::UTC).toSecsSinceEpoch();
    }
    // 1970 began on a Thursday.
    const qint64 shift = interval == CandleInterval::W1 ? 3 * daySeconds : 0;
    return floored(timeS + shift, secondsOf(interval)) - shift;
}

qint64 nextCandleStart(CandleInterval interval, qint64 startS)
{
    if (interval != CandleInterval::Mo1)
        return startS + secondsOf(interval);
    const QDateTime start = QDateTime::fromSecsSinceEpoch(startS, Qt::UTC);
    return start.addMonths(1).toSecsSinceEpoch();
}

QByteArray candlesFrame(const CandleQuery &, quint32, QByteArrayView)
{
    return {};
}

QByteArray candlesFrame(std::span<const CandleQuery>, quint32, QByteArrayView)
{
    return {};
}

} // namespace mm
