// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/protocol/quoteframes.h"

#include <optional>
#include <vector>

/// Candles (K-lines): protocol.md section 9, commands 14012 to 14015. Values in, values out.
namespace mm {

/// The gateway's kline_type.
enum class CandleInterval : int {
    M1 = 1,
    M5 = 2,
    M15 = 3,
    M30 = 4,
    H1 = 5,
    H2 = 6,
    H4 = 7,
    D1 = 8,
    W1 = 9,
    Mo1 = 10,
};
inline constexpr CandleInterval candleIntervals[] = {
    CandleInterval::M1, CandleInterval::M5, CandleInterval::M15, CandleInterval::M30,
    CandleInterval::H1, CandleInterval::H2, CandleInterval::H4,  CandleInterval::D1,
    CandleInterval::W1, CandleInterval::Mo1};
inline constexpr int maxCandlesPerQuery = 1'000;
inline constexpr int maxCandleSeriesPerQuery = 100;

/// "1m", "5m", "15m", "30m", "1h", "2h", "4h", "1d", "1w", "1M": as scripts write it.
[[nodiscard]] QByteArrayView intervalName(CandleInterval interval);
[[nodiscard]] std::optional<CandleInterval> intervalFromName(QByteArrayView name);
/// The start (s since 1970 UTC) of the candle a time lies in, and of the one after it. Days begin
/// at 00:00 UTC, weeks on Monday, months on their first; where the gateway's bars lie otherwise,
/// CandleSeries goes by its bars.
[[nodiscard]] qint64 candleStart(CandleInterval interval, qint64 timeS);
[[nodiscard]] qint64 nextCandleStart(CandleInterval interval, qint64 startS);

/// One candle. Prices in units of 10^-scale of the page or series it stands in, the volume in units
/// of 10^-volumeScale.
struct Candle {
    qint64 time = 0; ///< s since 1970 UTC, its start
    qint64 open = 0, high = 0, low = 0, close = 0;
    qint64 volume = 0; ///< the gateway's transactions_number
    bool operator==(const Candle &) const = default;
};

/// What is asked of one product; `end` 0: the newest.
struct CandleQuery {
    QuoteKey key;
    CandleInterval interval = CandleInterval::M1;
    qint64 endS = 0; ///< kline_timestamp_end: candles that start no later than this
    int count = maxCandlesPerQuery;
};

/// One product's candles of an answer, oldest first, each start once.
struct CandlePage {
    QuoteKey key;
    CandleInterval interval = CandleInterval::M1;
    bool saysProduct = false; ///< the answer named it; else who asked knows
    bool saysInterval = false; ///< likewise
    int priceDigits = 0; ///< the product's decimals, as the answer says; 0 to 18
    int scale = 0; ///< of the prices; at least priceDigits
    int volumeScale = 0;
    std::vector<Candle> candles;
    /// Bars that were left out: unreadable, high below low, open or close outside them.
    int malformed = 0;
    std::vector<qint64> malformedTimes; ///< starts (s) of those of them that told it
    /// Bars that came out of order or twice (the last one counts) and were put right.
    int reordered = 0;
    /// Time and number of the newest tick in the newest bar; 0 unknown. ms.
    qint64 lastTickTime = 0;
    quint64 lastTickSeq = 0;
};

/// 14013 and 14015.
struct CandleAnswer {
    int command = 0;
    int ret = 0;
    QString message;
    quint32 seqId = 0;
    QByteArray ext;
    std::vector<CandlePage> pages; ///< one for 14013; in the gateway's order for 14015
    int malformed = 0; ///< 14015: products left out, because nothing says which they are
};

[[nodiscard]] QByteArray candlesFrame(const CandleQuery &query, quint32 seqId, QByteArrayView ext);
/// At most maxCandleSeriesPerQuery queries.
[[nodiscard]] QByteArray candlesFrame(std::span<const CandleQuery> queries, quint32 seqId,
                                      QByteArrayView ext);

/// zlib data → `out`, which keeps its memory; gzip's is taken, too. False (with a reason in
/// English, and nothing in `out`) where it is neither, ends early, has something behind its end, or
/// would inflate beyond `cap` bytes.
[[nodiscard]] bool inflate(QByteArrayView compressed, std::vector<char> &out, qint64 cap,
                           QString *error = nullptr);

/// `units` × 10^`digits` (0 to 18); nothing beyond 63 bits.
[[nodiscard]] std::optional<qint64> scaledUp(qint64 units, int digits);
/// Brings the prices of all candles to `digits` (0 to 18) decimals more; false, and nothing
/// changed, where one would go beyond 63 bits. Likewise the volumes.
[[nodiscard]] bool rescalePrices(std::span<Candle> candles, int digits);
[[nodiscard]] bool rescaleVolumes(std::span<Candle> candles, int digits);
/// Cuts `digits` (0 to 18) decimals off the volumes: where they do not fit beside a greater one.
void cutVolumes(std::span<Candle> candles, int digits);

/// Reads answers; keeps its buffers, so that one page after another needs no new memory. Not
/// thread-safe.
class CandleReader
{
public:
    CandleReader();
    ~CandleReader();
    /// A binary frame (zlib; the text may be percent-encoded), or a text frame (an error answer).
    /// BadAnswer with a reason in English where it is none.
    [[nodiscard]] Result<CandleAnswer> read(QByteArrayView frame);
    /// Gives back the memory that is kept for the next frame: several times the length of the
    /// longest text read.
    void shrink();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace mm
