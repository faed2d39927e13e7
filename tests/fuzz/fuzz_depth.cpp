// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/services/depthbook.h"

#include <algorithm>
#include <cstdint>

using namespace mm;

namespace {

constexpr QuoteKey key{{1123, 1}, 0};

/// A book in the state every client's is in when frames come; reads whatever product they name.
class Reader : public FrameSink
{
public:
    explicit Reader(const DepthQuery &query)
    {
        book.setProducts({query});
        book.accepted(query);
    }
    void depth(const Depth &depth) override
    {
        Depth mine = depth;
        mine.key = key;
        book.apply(mine, 1);
        check();
    }
    void trade(const TradeTick &trade) override
    {
        TradeTick mine = trade;
        mine.key = key;
        book.apply(mine);
        check();
    }
    void snapshot(const DepthSnapshot &snapshot)
    {
        DepthSnapshot mine = snapshot;
        mine.key = key;
        book.apply(mine, 1);
        check();
    }

private:
    void check() const
    {
        const DepthState &state = *book.find(key.product);
        checkSide(state.bids, state.query.levels, true);
        checkSide(state.asks, state.query.levels, false);
        if (state.trades.size() > TradeList::capacity || state.tickTime < 0)
            qFatal("out of bounds");
        for (std::size_t i = 0; i < state.trades.size(); ++i) {
            if (state.trades[i].tickTime < 0 || state.trades[i].volume.units < 0)
                qFatal("a trade that cannot be");
        }
        (void)depthSpread(state);
        const std::optional<Decimal> part = depthImbalance(state);
        if (part && (part->isNegative() || *part > Decimal(100)))
            qFatal("more than all");
    }
    static void checkSide(const std::vector<DepthLevel> &side, int levels, bool bids)
    {
        if (side.size() > std::size_t(levels))
            qFatal("more levels than were asked for");
        for (std::size_t i = 0; i < side.size(); ++i) {
            if (side[i].volume.units <= 0)
                qFatal("a level without volume");
            if (i == 0)
                continue;
            const auto order = compare(side[i].price, side[i - 1].price);
            if (bids ? std::is_gt(order) : std::is_lt(order))
                qFatal("not best first");
        }
        const std::vector<Decimal> sums = cumulatedVolumes(side);
        if (!std::is_sorted(sums.begin(), sums.end()))
            qFatal("a sum that shrinks");
    }

    DepthBook book;
};

} // namespace

/// Any bytes, as a push frame (pd, pt) or, where they begin with '{', as the answer 14011: the book
/// is in order and within its bounds after each.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto *text = reinterpret_cast<const char *>(data);
    const int levels = size == 0 ? 10 : 1 + data[size - 1] % 10;
    Reader reader({.key = key, .levels = levels, .mergeAccuracy = {1, 2}, .trades = 20});
    if (size > 0 && text[0] == '{') {
        const Result<QuoteAnswer> answer = readQuoteAnswer(QByteArrayView(text, qsizetype(size)));
        if (!answer)
            return 0;
        for (const DepthSnapshot &snapshot : answer->depths) {
            reader.snapshot(snapshot);
            reader.snapshot(snapshot); // its trades are known by now
        }
        return 0;
    }
    PushFrameParser parser;
    (void)parser.parse({text, size}, reader);
    (void)parser.parse({text, size}, reader); // all of it again
    return 0;
}
