// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/services/candleseries.h"

#include <QCoreApplication>
#include <QHash>
#include <QLocale>

#include <vector>

namespace mm {

/// Whose clock a time axis shows. The gateway names no zone of its own; as far as is known it
/// counts in UTC (protocol.md section 9), and the client says so where it is chosen.
enum class ChartZone { Local, Utc, Gateway };

/// A label of the time axis.
struct TimeTick {
    enum class Rank { Time, Day, Month, Year }; ///< what begins there
    int index = 0; ///< of the first candle behind the boundary
    qint64 time = 0; ///< its start, s since 1970 UTC
    Rank rank = Rank::Time;
    bool operator==(const TimeTick &) const = default;
};

/// Times of a chart in the user's words and zone. Candles of a day and longer are named by the date
/// the gateway gave them, whatever the zone: elsewhere they would begin on the evening before.
class ChartTimes
{
    Q_DECLARE_TR_FUNCTIONS(mm::ChartTimes)
public:
    explicit ChartTimes(const QLocale &locale) : m_locale(locale) { }

    void setZone(ChartZone zone);
    [[nodiscard]] ChartZone zone() const { return m_zone; }
    void languageChanged(); ///< texts are made anew

    /// For the candles `from` to `to` (inclusive), at least `least` candles apart but where a
    /// greater unit begins; ordered.
    [[nodiscard]] std::vector<TimeTick> ticks(const CandleSeries &series, int from, int to,
                                              double least) const;
    [[nodiscard]] QString label(const TimeTick &tick, CandleInterval interval) const;
    /// Of the crosshair and the legend: day and time, or the day alone.
    [[nodiscard]] QString full(qint64 timeS, CandleInterval interval) const;
    /// Seconds to add to UTC.
    [[nodiscard]] int offsetAt(qint64 timeS, CandleInterval interval) const;

private:
    [[nodiscard]] TimeTick::Rank rankOf(qint64 before, qint64 time, CandleInterval interval) const;

    QLocale m_locale;
    ChartZone m_zone = ChartZone::Local;
    // Asking for an offset and writing a date cost more than painting one.
    mutable QHash<qint64, int> m_offsets; ///< by the hour
    mutable QHash<qint64, QString> m_labels, m_full;
};

} // namespace mm
