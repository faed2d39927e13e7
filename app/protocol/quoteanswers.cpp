// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors

// The JSON half of the quote socket: requests, answers, and parsed entries as JSON.
#include "app/protocol/fields.h"
#include "app/protocol/limits.h"
#include "app/protocol/quoteframes.h"

namespace mm {

using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray request(QuoteCommand command, quint32 seqId, QByteArrayView ext, Json data)
{
    Q_ASSERT(ext.size() <= limits::maxExtLength);
    return Json(Json::Object{{"cmd_id", int(command)},
                             {"seq_id", qint64(seqId)},
                             {"ext", QString::fromUtf8(ext)},
                             {"data", std::move(data)}})
        .toBytes();
}

Json symbolList(std::span<const QuoteKey> products)
{
    Json::Array list;
    list.reserve(products.size());
    for (const QuoteKey &key : products)
        list.emplace_back(Json::Object{{"symbol_id", key.product.symbolId},
                                       {"trade_type", key.product.tradeType},
                                       {"trade_mode", key.tradeMode}});
    return Json(Json::Object{{"symbol_list", Json(std::move(list))}});
}

/// Reads an entry of an answer. What is absent keeps its default; what is there and cannot be read
/// spoils the whole entry, because half a price is worse than none.
class EntryReader
{
public:
    explicit EntryReader(const Json &entry) : m_reader(entry, u"entry"_s) { }

    std::optional<Fixed> fixed(QByteArrayView name) { return read(name, Fixed::parse); }
    std::optional<Fixed> amount(QByteArrayView name) { return read(name, Fixed::parseAmount); }
    Fixed required(QByteArrayView name) { return there(fixed(name)); }
    Fixed requiredAmount(QByteArrayView name) { return there(amount(name)); }

    QuoteKey key()
    {
        const std::optional<quint64> symbolId = m_reader.unsignedInteger("symbol_id");
        const std::optional<int> tradeType = smallField(m_reader, "trade_type", 0);
        m_good = m_good && symbolId && tradeType;
        return {.product = {symbolId.value_or(0), tradeType.value_or(0)},
                .tradeMode = smallField(m_reader, "trade_mode", 0).value_or(0)};
    }

    JsonReader &reader() { return m_reader; }
    [[nodiscard]] bool isGood() const { return m_good; }

private:
    std::optional<Fixed> read(QByteArrayView name,
                              std::optional<Fixed> (*parse)(std::string_view text))
    {
        const QString text = textField(m_reader, name);
        if (text.isEmpty())
            return std::nullopt;
        const QByteArray bytes = text.toLatin1();
        const std::optional<Fixed> value = parse({bytes.data(), std::size_t(bytes.size())});
        m_good = m_good && value;
        return value;
    }

    Fixed there(std::optional<Fixed> value)
    {
        m_good = m_good && value;
        return value.value_or(Fixed());
    }

    JsonReader m_reader;
    bool m_good = true;
};

std::optional<QuoteSnapshot> readSnapshot(const Json &entry)
{
    EntryReader in(entry);
    QuoteSnapshot out;
    out.quote.key = in.key();
    out.quote.seq = in.reader().unsignedInteger("seq").value_or(0);
    out.quote.tickTime = in.reader().integer("tick_time").value_or(0);
    out.quote.price = in.required("price");
    out.priceDigits = smallField(in.reader(), "price_digits", 0, 18).value_or(0);
    out.open = in.fixed("open_price");
    out.close = in.fixed("close_price");
    out.high = in.fixed("high_price");
    out.low = in.fixed("low_price");
    out.yesterdayClose = in.fixed("yesterday_close_price");
    bool good = in.isGood();
    if (const Json::Array &levels = entry["tick_deep"].items(); !levels.empty()) {
        EntryReader best(levels.front());
        out.quote.bid = best.fixed("price_bid").value_or(Fixed());
        out.quote.ask = best.fixed("price_ask").value_or(Fixed());
        out.quote.bidVolume = best.amount("volume_bid").value_or(Fixed());
        out.quote.askVolume = best.amount("volume_ask").value_or(Fixed());
        good = good && best.isGood();
    }
    return good ? std::optional(out) : std::nullopt;
}

std::optional<Rolling> readRolling(const Json &entry)
{
    EntryReader in(entry);
    const Rolling out{.key = in.key(),
                      .last = in.required("rolling_last_price"),
                      .first = in.required("rolling_first_price"),
                      .high = in.required("rolling_high_price"),
                      .low = in.required("rolling_low_price"),
                      .volume = in.requiredAmount("rolling_transactions_number"),
                      .amount = in.requiredAmount("rolling_amount")};
    return in.isGood() ? std::optional(out) : std::nullopt;
}

/// One level that cannot be read, or more of them than a push frame may have, spoils the entry.
std::vector<DepthLevel> readLevels(const Json &side, bool &good)
{
    constexpr std::size_t maxLevelsASide = std::size_t(limits::maxDepthLevels) * 100;
    const Json::Array &items = side.items();
    good = good && items.size() <= maxLevelsASide;
    std::vector<DepthLevel> levels;
    if (!good)
        return levels;
    levels.reserve(items.size());
    for (const Json &item : items) {
        EntryReader in(item);
        const DepthLevel level{in.required("price"), in.requiredAmount("volume")};
        good = good && in.isGood();
        levels.push_back(level);
    }
    return levels;
}

/// trade_info, newest first as it comes. A trade that cannot be read, or not be, is left out alone:
/// the others happened all the same.
void readTrades(const Json &list, DepthSnapshot &out, int &malformed)
{
    for (const Json &item : list.items()) {
        EntryReader in(item);
        TradeTick trade;
        trade.key = out.key;
        trade.price = in.required("price");
        trade.volume = in.requiredAmount("volume");
        trade.tickTime = in.reader().integer("trade_time").value_or(0);
        trade.direction = smallField(in.reader(), "trade_direction", 0).value_or(0);
        if (in.isGood() && trade.volume.units >= 0)
            out.trades.push_back(trade);
        else
            ++malformed;
    }
}

/// Without seq or tick_time it is still the newest there is: answers come in their order.
std::optional<DepthSnapshot> readDepthSnapshot(const Json &entry, int &malformed)
{
    EntryReader in(entry);
    DepthSnapshot out;
    out.key = in.key();
    out.seq = in.reader().unsignedInteger("seq").value_or(0);
    out.tickTime = in.reader().integer("tick_time").value_or(0);
    bool good = in.isGood();
    out.bids = readLevels(entry["bid_deep"], good);
    out.asks = readLevels(entry["ask_deep"], good);
    if (!good)
        return std::nullopt;
    readTrades(entry["trade_info"], out, malformed);
    return out;
}

void readDepths(const Json &data, QuoteAnswer &answer)
{
    for (const Json &item : data["tick_list"].items()) {
        if (std::optional<DepthSnapshot> entry = readDepthSnapshot(item, answer.malformed))
            answer.depths.push_back(std::move(*entry));
        else
            ++answer.malformed;
    }
}

template <typename Entry>
void readTicks(const Json &data, std::optional<Entry> (*read)(const Json &),
               std::vector<Entry> &entries, int &malformed)
{
    for (const Json &item : data["tick_list"].items()) {
        if (std::optional<Entry> entry = read(item))
            entries.push_back(std::move(*entry));
        else
            ++malformed;
    }
}

Json exact(Fixed value)
{
    return value.toString();
}

Json withKey(const char *kind, const QuoteKey &key)
{
    return Json(Json::Object{{"kind", kind},
                             {"symbol_id", key.product.symbolId},
                             {"trade_type", key.product.tradeType},
                             {"trade_mode", key.tradeMode}});
}

template <typename Tick>
Json withTime(const char *kind, const Tick &tick)
{
    Json json = withKey(kind, tick.key);
    // A string: JavaScript readers lose integers above 2^53.
    json.set("seq", QString::number(tick.seq));
    json.set("tick_time", tick.tickTime);
    return json;
}

Json levelsToJson(std::span<const DepthLevel> levels)
{
    Json::Array list;
    list.reserve(levels.size());
    for (const DepthLevel &level : levels)
        list.emplace_back(Json::Array{exact(level.price), exact(level.volume)});
    return Json(std::move(list));
}

} // namespace

QByteArray subscribeFrame(std::span<const QuoteKey> products, quint32 seqId, QByteArrayView ext)
{
    return request(QuoteCommand::Subscribe, seqId, ext, symbolList(products));
}

QByteArray subscribeRollingFrame(std::span<const QuoteKey> products, int updateSpeedMs,
                                 quint32 seqId, QByteArrayView ext)
{
    Json data = symbolList(products);
    data.set("update_speed", updateSpeedMs);
    return request(QuoteCommand::SubscribeRolling, seqId, ext, std::move(data));
}

QByteArray subscribeDepthFrame(std::span<const DepthQuery> products, quint32 seqId,
                               QByteArrayView ext)
{
    Json::Array list;
    list.reserve(products.size());
    for (const DepthQuery &query : products)
        list.emplace_back(Json::Object{{"symbol_id", query.key.product.symbolId},
                                       {"trade_type", query.key.product.tradeType},
                                       {"trade_mode", query.key.tradeMode},
                                       {"depth_level", query.levels},
                                       {"merge_accuracy", exact(query.mergeAccuracy)},
                                       {"trade_info_count", query.trades}});
    return request(QuoteCommand::SubscribeDepth, seqId, ext,
                   Json(Json::Object{{"symbol_list", Json(std::move(list))}}));
}

QByteArray cancelFrame(CancelType type, quint32 seqId, QByteArrayView ext)
{
    return request(QuoteCommand::Cancel, seqId, ext,
                   Json(Json::Object{{"cancel_type", int(type)}}));
}

QByteArray heartbeatFrame(quint32 seqId, QByteArrayView ext)
{
    return request(QuoteCommand::Heartbeat, seqId, ext, Json(Json::Object{}));
}

Result<QuoteAnswer> readQuoteAnswer(QByteArrayView utf8)
{
    const std::optional<Json> json = Json::parse(utf8);
    if (!json || !json->isObject())
        return badAnswer();
    JsonReader reader(*json, u"quote answer"_s);
    const std::optional<int> command = smallField(reader, "cmd_id");
    if (!command)
        return badAnswer();

    QuoteAnswer answer;
    answer.command = *command;
    answer.ret = smallField(reader, "ret").value_or(0);
    answer.message = textField(reader, "msg");
    const quint64 seqId = reader.unsignedInteger("seq_id").value_or(0);
    answer.seqId = seqId <= std::numeric_limits<quint32>::max() ? quint32(seqId) : 0;
    answer.ext = textField(reader, "ext").toUtf8();
    answer.data = (*json)["data"];
    if (answer.command == int(QuoteCommand::Subscribed))
        readTicks(answer.data, readSnapshot, answer.quotes, answer.malformed);
    else if (answer.command == int(QuoteCommand::RollingSubscribed))
        readTicks(answer.data, readRolling, answer.rolling, answer.malformed);
    else if (answer.command == int(QuoteCommand::DepthSubscribed))
        readDepths(answer.data, answer);
    return answer;
}

Json toJson(const Quote &quote)
{
    Json json = withTime("p", quote);
    json.set("price", exact(quote.price));
    json.set("bid", exact(quote.bid));
    json.set("ask", exact(quote.ask));
    json.set("bid_volume", exact(quote.bidVolume));
    json.set("ask_volume", exact(quote.askVolume));
    return json;
}

Json toJson(const TradeTick &trade)
{
    Json json = withTime("pt", trade);
    json.set("price", exact(trade.price));
    json.set("volume", exact(trade.volume));
    json.set("direction", trade.direction);
    return json;
}

Json toJson(const Depth &depth)
{
    Json json = withTime("pd", depth);
    json.set("bids", levelsToJson(depth.bids));
    json.set("asks", levelsToJson(depth.asks));
    return json;
}

Json toJson(const Rolling &rolling)
{
    Json json = withKey("pr", rolling.key);
    json.set("last", exact(rolling.last));
    json.set("first", exact(rolling.first));
    json.set("high", exact(rolling.high));
    json.set("low", exact(rolling.low));
    json.set("volume", exact(rolling.volume));
    json.set("amount", exact(rolling.amount));
    return json;
}

} // namespace mm
