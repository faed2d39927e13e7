// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/protocol/quoteframes.h"

#include <cstring>
#include <memory>

using namespace mm;

namespace {

/// Writes each entry again as the gateway would.
class Writer : public FrameSink
{
public:
    void quote(const Quote &quote) override
    {
        begin("p(", quote.key);
        time(quote);
        list({quote.price, quote.bid, quote.ask, quote.bidVolume, quote.askVolume});
        text += ");";
    }
    void trade(const TradeTick &trade) override
    {
        begin("pt(", trade.key);
        time(trade);
        list({trade.price, trade.volume});
        text += "," + QByteArray::number(trade.direction) + ");";
    }
    void depth(const Depth &depth) override
    {
        begin("pd(", depth.key);
        time(depth);
        text += ");";
        for (std::span<const DepthLevel> side : {depth.bids, depth.asks}) {
            for (const DepthLevel &level : side)
                text += "(" + level.price.toBytes() + "," + level.volume.toBytes() + ")";
            text += ";";
        }
    }
    void rolling(const Rolling &rolling) override
    {
        begin("pr(", rolling.key);
        list({rolling.last, rolling.first, rolling.high, rolling.low, rolling.volume,
              rolling.amount});
        text += ");";
    }

    int entries = 0;
    QByteArray text;

private:
    void begin(const char *kind, const QuoteKey &key)
    {
        if (key.product.tradeType < 0 || key.tradeMode < 0)
            qFatal("a negative id");
        ++entries;
        text += kind + QByteArray::number(key.product.symbolId) + ","
            + QByteArray::number(key.product.tradeType) + "," + QByteArray::number(key.tradeMode);
    }
    void time(const auto &tick)
    {
        if (tick.tickTime < 0 || toMilliseconds(tick.tickTime) < 0)
            qFatal("a negative time");
        text += "," + QByteArray::number(tick.seq) + "," + QByteArray::number(tick.tickTime);
    }
    void list(std::initializer_list<Fixed> values)
    {
        for (Fixed value : values) {
            if (value.scale > 18)
                qFatal("too many decimals");
            text += "," + value.toBytes();
        }
    }
};

FrameCount parse(std::string_view frame, Writer &writer)
{
    // In a block of just its size, so that reading beyond it is seen.
    const auto exact = std::make_unique<char[]>(frame.size());
    if (!frame.empty())
        std::memcpy(exact.get(), frame.data(), frame.size());
    PushFrameParser parser;
    return parser.parse({exact.get(), frame.size()}, writer);
}

} // namespace

/// Any bytes: what was read is written and read again to the same, and good neighbours live on.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const std::string input(reinterpret_cast<const char *>(data), size);
    Writer first;
    const FrameCount count = parse(input, first);
    if (count.accepted != first.entries || count.malformed < 0)
        qFatal("miscounted");
    Writer second;
    const FrameCount again =
        parse({first.text.constData(), std::size_t(first.text.size())}, second);
    if (again.accepted != count.accepted || again.malformed != 0 || second.text != first.text)
        qFatal("what was read is not what it says");

    const std::string good = "p(1123,1,0,1232312,34545435345,6.23,6.22,6.24,123,234);";
    Writer around;
    (void)parse(good + input + ";" + good, around);
    if (!around.text.startsWith(good.c_str()) || !around.text.endsWith(good.c_str())
        || around.entries < 2)
        qFatal("a good neighbour was lost");
    return 0;
}
