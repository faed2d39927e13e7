// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/services/depthbook.h"

#include <algorithm>
#include <atomic>
#include <utility>

namespace mm {
namespace {

constexpr qint64 secondMs = 1'000;

/// Section 9: lower seq and not newer.
bool isOlder(quint64 seq, qint64 time, quint64 thanSeq, qint64 thanTime)
{
    return seq < thanSeq && time <= thanTime;
}

bool sameTrade(const TradeTick &a, const TradeTick &b)
{
    return a.direction == b.direction && std::is_eq(compare(a.price, b.price))
        && std::is_eq(compare(a.volume, b.volume));
}

/// Reads one side into `out`, best first; false where a volume cannot be. `sorted` becomes false
/// where it had to be put in order.
bool readSide(std::span<const DepthLevel> side, bool bids, int levels, std::vector<DepthLevel> &out,
              bool &sorted)
{
    const auto better = [bids](const DepthLevel &a, const DepthLevel &b) {
        return bids ? std::is_gt(compare(a.price, b.price)) : std::is_lt(compare(a.price, b.price));
    };
    out.clear();
    bool inOrder = true;
    for (const DepthLevel &level : side) {
        if (level.volume.units < 0)
            return false;
        if (level.volume.units == 0)
            continue;
        inOrder = inOrder && (out.empty() || !better(level, out.back()));
        out.push_back(level);
    }
    if (!inOrder)
        std::sort(out.begin(), out.end(), better);
    sorted = sorted && inOrder;
    if (out.size() > std::size_t(levels))
        out.resize(std::size_t(levels));
    return true;
}

/// All of both, newest first by the second; within one, what was told newly comes before what is
/// known, but where both tell of a trade it stands where both have it.
std::vector<TradeTick> mergedTrades(const TradeList &known, const std::vector<TradeTick> &told)
{
    std::vector<TradeTick> merged;
    std::vector<bool> matched(known.size());
    std::size_t next = 0; // of the known ones
    const std::size_t tell = std::min(told.size(), TradeList::capacity);
    for (std::size_t i = 0; i < tell; ++i) {
        TradeTick trade = told[i];
        trade.tickTime = toMilliseconds(trade.tickTime);
        std::size_t at = 0;
        while (at < known.size()
               && (matched[at] || !sameTrade(known[at], trade)
                   || known[at].tickTime / secondMs != trade.tickTime / secondMs))
            ++at;
        if (at == known.size()) {
            merged.push_back(trade);
            continue;
        }
        matched[at] = true;
        while (next <= at)
            merged.push_back(known[next++]);
    }
    while (next < known.size())
        merged.push_back(known[next++]);
    std::stable_sort(merged.begin(), merged.end(), [](const TradeTick &a, const TradeTick &b) {
        return a.tickTime / secondMs > b.tickTime / secondMs;
    });
    return merged;
}

} // namespace

void TradeList::add(const TradeTick &trade)
{
    ++m_added;
    if (m_ring.size() < capacity) {
        m_ring.push_back(trade);
        m_newest = m_ring.size() - 1;
        return;
    }
    m_newest = (m_newest + 1) % capacity;
    m_ring[m_newest] = trade;
}

void TradeList::assign(const std::vector<TradeTick> &trades)
{
    const auto count = std::ptrdiff_t(std::min(trades.size(), capacity));
    m_ring.reserve(capacity);
    m_ring.assign(std::make_reverse_iterator(trades.begin() + count), trades.rend());
    m_newest = m_ring.empty() ? 0 : m_ring.size() - 1;
    m_edition = nextEdition();
    m_added = 0;
}

quint64 TradeList::nextEdition()
{
    static std::atomic<quint64> last = 0;
    return ++last;
}

void DepthBook::setProducts(const std::vector<DepthQuery> &products)
{
    std::vector<Entry> kept;
    kept.reserve(products.size());
    for (const DepthQuery &query : products) {
        if (Entry *known = entryOf(query.key.product)) {
            kept.push_back(std::move(*known));
        } else {
            kept.emplace_back();
            kept.back().state.query = query;
        }
    }
    m_entries = std::move(kept);
}

void DepthBook::forgetBook(Entry &entry)
{
    DepthState &state = entry.state;
    entry.changed = entry.changed || state.hasBook;
    state.hasBook = false;
    state.bids.clear();
    state.asks.clear();
}

void DepthBook::connectionStarted()
{
    for (Entry &entry : m_entries) {
        entry.open = false;
        forgetBook(entry);
    }
}

void DepthBook::accepted(const DepthQuery &query)
{
    Entry *entry = entryOf(query.key.product);
    if (!entry)
        return;
    DepthState &state = entry->state;
    if (state.query.levels != query.levels || state.query.mergeAccuracy != query.mergeAccuracy)
        forgetBook(*entry);
    state.query = query;
    // Whatever its seq: a snapshot starts the count anew (section 9).
    state.seq = entry->tradeSeq = entry->toldSeq = 0;
    state.tickTime = entry->tradeTime = entry->toldTime = 0;
    entry->open = true;
}

void DepthBook::refused(const ProductId &id)
{
    if (Entry *entry = entryOf(id)) {
        entry->open = false;
        forgetBook(*entry);
    }
}

bool DepthBook::apply(const Depth &depth, qint64 now)
{
    Entry *entry = openEntry(depth.key.product);
    if (!entry)
        return false;
    const qint64 time = toMilliseconds(depth.tickTime);
    if (isOlder(depth.seq, time, entry->state.seq, entry->state.tickTime)) {
        ++m_counters.stale;
        return false;
    }
    if (!readSides(depth.bids, depth.asks, entry->state.query.levels))
        return false;
    ++m_counters.books;
    takeSides(*entry, depth.seq, time, now);
    return true;
}

bool DepthBook::apply(const TradeTick &trade)
{
    Entry *entry = openEntry(trade.key.product);
    if (!entry)
        return false;
    if (trade.volume.units < 0) {
        ++m_counters.malformed;
        return false;
    }
    TradeTick taken = trade;
    taken.tickTime = toMilliseconds(trade.tickTime);
    TradeList &trades = entry->state.trades;
    const bool told = trade.seq <= entry->toldSeq && taken.tickTime <= entry->toldTime;
    const bool repeated = !trades.empty() && trades[0].seq == trade.seq
        && trades[0].tickTime == taken.tickTime && sameTrade(trades[0], trade);
    if (told || repeated || isOlder(trade.seq, taken.tickTime, entry->tradeSeq, entry->tradeTime)) {
        ++m_counters.stale;
        return false;
    }
    ++m_counters.trades;
    entry->tradeSeq = trade.seq;
    entry->tradeTime = taken.tickTime;
    entry->changed = true;
    trades.add(taken);
    return true;
}

bool DepthBook::apply(const DepthSnapshot &snapshot, qint64 now)
{
    Entry *entry = openEntry(snapshot.key.product);
    if (!entry || !readSides(snapshot.bids, snapshot.asks, entry->state.query.levels))
        return false;
    ++m_counters.snapshots;
    DepthState &state = entry->state;
    takeSides(*entry, snapshot.seq, toMilliseconds(snapshot.tickTime), now);
    if (!snapshot.trades.empty()) {
        state.trades.assign(mergedTrades(state.trades, snapshot.trades));
        entry->toldSeq = snapshot.seq;
        entry->toldTime = state.tickTime;
    }
    return true;
}

void DepthBook::takeChanges(std::vector<DepthState> &out)
{
    for (Entry &entry : m_entries) {
        if (std::exchange(entry.changed, false))
            out.push_back(entry.state);
    }
}

bool DepthBook::hasChanges() const
{
    return std::any_of(m_entries.begin(), m_entries.end(),
                       [](const Entry &entry) { return entry.changed; });
}

const DepthState *DepthBook::find(const ProductId &id) const
{
    const auto at = std::find_if(m_entries.begin(), m_entries.end(), [&id](const Entry &entry) {
        return entry.state.query.key.product == id;
    });
    return at == m_entries.end() ? nullptr : &at->state;
}

DepthBook::Entry *DepthBook::entryOf(const ProductId &id)
{
    const auto at = std::find_if(m_entries.begin(), m_entries.end(), [&id](const Entry &entry) {
        return entry.state.query.key.product == id;
    });
    return at == m_entries.end() ? nullptr : &*at;
}

/// The entry whose frames are read; else they are counted.
DepthBook::Entry *DepthBook::openEntry(const ProductId &id)
{
    Entry *entry = entryOf(id);
    if (entry && entry->open)
        return entry;
    ++m_counters.unknown;
    return nullptr;
}

/// Into the scratch area, so that a book that makes no sense leaves the one before alone.
bool DepthBook::readSides(std::span<const DepthLevel> bids, std::span<const DepthLevel> asks,
                          int levels)
{
    bool sorted = true;
    if (!readSide(bids, true, levels, m_bids, sorted)
        || !readSide(asks, false, levels, m_asks, sorted)) {
        ++m_counters.malformed;
        return false;
    }
    m_counters.unsorted += sorted ? 0 : 1;
    return true;
}

void DepthBook::takeSides(Entry &entry, quint64 seq, qint64 tickTime, qint64 now)
{
    DepthState &state = entry.state;
    state.seq = seq;
    state.tickTime = tickTime;
    state.receivedAt = now;
    state.hasBook = true;
    state.bids.swap(m_bids); // both keep their memory
    state.asks.swap(m_asks);
    entry.changed = true;
}

std::optional<Decimal> depthSpread(const DepthState &state)
{
    if (state.bids.empty() || state.asks.empty())
        return std::nullopt;
    return Decimal::subtract(state.asks.front().price, state.bids.front().price);
}

std::optional<Decimal> depthImbalance(const DepthState &state)
{
    const std::vector<Decimal> bids = cumulatedVolumes(state.bids);
    const std::vector<Decimal> asks = cumulatedVolumes(state.asks);
    const Decimal bid = bids.empty() ? Decimal() : bids.back();
    const std::optional<Decimal> all = Decimal::add(bid, asks.empty() ? Decimal() : asks.back());
    const std::optional<Decimal> hundredfold = Decimal::multiply(bid, 100);
    if (!all || !hundredfold)
        return std::nullopt;
    return Decimal::divide(*hundredfold, *all, 1);
}

std::vector<Decimal> cumulatedVolumes(const std::vector<DepthLevel> &levels)
{
    std::vector<Decimal> sums;
    sums.reserve(levels.size());
    Decimal sum;
    for (const DepthLevel &level : levels) {
        // 10 volumes of 19 digits and 18 decimals always fit.
        sum = Decimal::add(sum, level.volume).value_or(sum);
        sums.push_back(sum);
    }
    return sums;
}

std::vector<Fixed> mergeSteps(int digits)
{
    constexpr int count = 5;
    std::vector<Fixed> steps;
    for (int i = 0; i < count; ++i) {
        Fixed step{1, quint8(std::clamp(digits - i, 0, 18))};
        for (int power = digits; power < i; ++power)
            step.units *= 10;
        steps.push_back(step);
    }
    return steps;
}

} // namespace mm
