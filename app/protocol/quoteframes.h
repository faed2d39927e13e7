// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/protocol/decimal.h"
#include "app/protocol/json.h"
#include "app/protocol/limits.h"
#include "app/protocol/result.h"
#include "app/protocol/symbol.h"

#include <span>
#include <string_view>
#include <vector>

/// The quote socket: protocol.md section 9. Values in, values out; push frames are parsed without
/// allocation.
namespace mm {

struct QuoteKey {
    ProductId product;
    qint32 tradeMode = 0;
    bool operator==(const QuoteKey &) const = default;
};

/// p(…): one quotation.
struct Quote {
    QuoteKey key;
    quint64 seq = 0;
    qint64 tickTime = 0; ///< as sent: s, ms or µs; see toMilliseconds()
    Fixed price, bid, ask, bidVolume, askVolume;
};
/// pt(…): one trade. direction: 0 none, 1 buy, 2 sell.
struct TradeTick {
    QuoteKey key;
    quint64 seq = 0;
    qint64 tickTime = 0;
    Fixed price, volume;
    int direction = 0;
};
struct DepthLevel {
    Fixed price, volume;
    bool operator==(const DepthLevel &) const = default;
};
/// pd(…): the book's best levels. The spans are valid only while the sink is called.
struct Depth {
    QuoteKey key;
    quint64 seq = 0;
    qint64 tickTime = 0;
    std::span<const DepthLevel> bids, asks; ///< best first
};
/// pr(…): rolling 24 h.
struct Rolling {
    QuoteKey key;
    Fixed last, first, high, low, volume, amount;
};

/// Takes what a frame holds, in its order.
class FrameSink
{
public:
    virtual ~FrameSink() = default;
    virtual void quote(const Quote &) { }
    virtual void trade(const TradeTick &) { }
    virtual void depth(const Depth &) { }
    virtual void rolling(const Rolling &) { }
};

struct FrameCount {
    int accepted = 0;
    int malformed = 0; ///< dropped entries; what cannot be cut into entries counts as one
};

/// Parses push frames. Keeps a scratch area for depth levels, so that nothing is allocated once it
/// has grown (at most limits::maxDepthLevels × 100 levels a side; more is malformed). Not
/// thread-safe.
class PushFrameParser
{
public:
    /// One text frame, which may hold several entries and white space around separators. A
    /// malformed entry is dropped and counted; parsing goes on behind its ')' and ';'.
    FrameCount parse(std::string_view frame, FrameSink &sink);

private:
    std::vector<char> m_text; ///< the frame, padded
    Quote m_quote; ///< scratch: clearing one costs as much as reading its numbers
    std::vector<DepthLevel> m_bids, m_asks;
};

/// s, ms or µs since 1970 → ms, told apart by magnitude (section 9).
[[nodiscard]] qint64 toMilliseconds(qint64 anyUnit);

enum class QuoteCommand : int {
    Subscribe = 14000,
    Subscribed = 14001,
    Cancel = 14006,
    Cancelled = 14007,
    Heartbeat = 14008,
    HeartbeatAnswer = 14009,
    SubscribeDepth = 14010,
    DepthSubscribed = 14011,
    Kline = 14012,
    KlineAnswer = 14013,
    Klines = 14014,
    KlinesAnswer = 14015,
    SubscribeRolling = 14016,
    RollingSubscribed = 14017,
};
enum class CancelType { All = 0, Quotes = 1, Depth = 2, Rolling = 3 };

/// Requests; `seqId` and `ext` (at most 64 characters, unique) come back in the answer.
[[nodiscard]] QByteArray subscribeFrame(std::span<const QuoteKey> products, quint32 seqId,
                                        QByteArrayView ext);
[[nodiscard]] QByteArray subscribeRollingFrame(std::span<const QuoteKey> products,
                                               int updateSpeedMs, quint32 seqId,
                                               QByteArrayView ext);
/// One product of a 14010 subscription.
struct DepthQuery {
    QuoteKey key;
    int levels = limits::maxDepthLevels; ///< 1 to 10 a side
    Fixed mergeAccuracy; ///< price step the levels are merged by: 10^-digits × 1, 10, 100…
    int trades = 0; ///< newest trades wanted with the snapshot, 0 to 100
    bool operator==(const DepthQuery &) const = default;
};
[[nodiscard]] QByteArray subscribeDepthFrame(std::span<const DepthQuery> products, quint32 seqId,
                                             QByteArrayView ext);
[[nodiscard]] QByteArray cancelFrame(CancelType type, quint32 seqId, QByteArrayView ext);
[[nodiscard]] QByteArray heartbeatFrame(quint32 seqId, QByteArrayView ext);

/// 14001 entry.
struct QuoteSnapshot {
    Quote quote; ///< bid, ask and volumes of the first level; zero where the gateway has none
    int priceDigits = 0;
    std::optional<Fixed> open, close, high, low, yesterdayClose;
};

/// 14011 entry.
struct DepthSnapshot {
    QuoteKey key;
    quint64 seq = 0;
    qint64 tickTime = 0; ///< as sent
    std::vector<DepthLevel> bids, asks; ///< best first
    std::vector<TradeTick> trades; ///< newest first; time in tickTime, as sent
};

/// An answer of the gateway (a frame that starts with '{').
struct QuoteAnswer {
    int command = 0; ///< QuoteCommand as its number
    int ret = 0; ///< 200 ok, 201 header wrong, 202 data wrong, 203 unknown client, 500 failed
    QString message;
    quint32 seqId = 0;
    QByteArray ext;
    std::vector<QuoteSnapshot> quotes; ///< 14001
    std::vector<Rolling> rolling; ///< 14017
    std::vector<DepthSnapshot> depths; ///< 14011
    int malformed = 0; ///< entries left out
    Json data; ///< as it came, for commands that are read elsewhere
};
[[nodiscard]] Result<QuoteAnswer> readQuoteAnswer(QByteArrayView utf8);

/// One parsed entry as JSON with the member names of tests/data/quote-frames.json (numbers of the
/// price kind as exact strings, seq as string).
[[nodiscard]] Json toJson(const Quote &quote);
[[nodiscard]] Json toJson(const TradeTick &trade);
[[nodiscard]] Json toJson(const Depth &depth);
[[nodiscard]] Json toJson(const Rolling &rolling);

} // namespace mm
