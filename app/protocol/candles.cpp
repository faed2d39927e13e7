// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/protocol/candles.h"

#include "app/protocol/limits.h"

#include <QDateTime>

#include <algorithm>
#include <array>
#include <limits>
#include <utility>

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

namespace {

Json toJson(const CandleQuery &query)
{
    return Json(Json::Object{{"symbol_id", query.key.product.symbolId},
                             {"trade_type", query.key.product.tradeType},
                             {"trade_mode", query.key.tradeMode},
                             {"kline_type", int(query.interval)},
                             {"kline_timestamp_end", query.endS},
                             {"query_kline_num", std::clamp(query.count, 1, maxCandlesPerQuery)}});
}

QByteArray request(QuoteCommand command, quint32 seqId, QByteArrayView ext, Json data)
{
    Q_ASSERT(ext.size() <= limits::maxExtLength);
    return Json(Json::Object{{"cmd_id", int(command)},
                             {"seq_id", qint64(seqId)},
                             {"ext", QString::fromUtf8(ext)},
                             {"data", std::move(data)}})
        .toBytes();
}

constexpr int maxDigits = 18;

qint64 powerOfTen(int exponent)
{
    static constexpr auto powers = [] {
        std::array<qint64, maxDigits + 1> all{1};
        for (std::size_t i = 1; i < all.size(); ++i)
            all[i] = all[i - 1] * 10;
        return all;
    }();
    return powers[std::size_t(exponent)];
}

bool fits(qint64 units, qint64 factor)
{
    const qint64 most = std::numeric_limits<qint64>::max() / factor;
    return units <= most && units >= -most;
}

template <typename... Members>
bool rescale(std::span<Candle> candles, int digits, Members... members)
{
    const qint64 factor = powerOfTen(digits);
    for (const Candle &candle : candles) {
        if (!(fits(candle.*members, factor) && ...))
            return false;
    }
    for (Candle &candle : candles)
        ((candle.*members *= factor), ...);
    return true;
}

} // namespace

std::optional<qint64> scaledUp(qint64 units, int digits)
{
    const qint64 factor = powerOfTen(digits);
    return fits(units, factor) ? std::optional(units * factor) : std::nullopt;
}

bool rescalePrices(std::span<Candle> candles, int digits)
{
    return rescale(candles, digits, &Candle::open, &Candle::high, &Candle::low, &Candle::close);
}

bool rescaleVolumes(std::span<Candle> candles, int digits)
{
    return rescale(candles, digits, &Candle::volume);
}

void cutVolumes(std::span<Candle> candles, int digits)
{
    const qint64 factor = powerOfTen(digits);
    for (Candle &candle : candles)
        candle.volume /= factor;
}

QByteArray candlesFrame(const CandleQuery &query, quint32 seqId, QByteArrayView ext)
{
    return request(QuoteCommand::Kline, seqId, ext, toJson(query));
}

QByteArray candlesFrame(std::span<const CandleQuery> queries, quint32 seqId, QByteArrayView ext)
{
    Q_ASSERT(queries.size() <= std::size_t(maxCandleSeriesPerQuery));
    Json::Array list;
    list.reserve(queries.size());
    for (const CandleQuery &query : queries)
        list.push_back(toJson(query));
    return request(QuoteCommand::Klines, seqId, ext,
                   Json(Json::Object{{"data_list", Json(std::move(list))}}));
}

} // namespace mm
