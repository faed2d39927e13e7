// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/protocol/quoteframes.h"

#include <vector>

namespace mm {

/// The newest trades of a product, newest first. Adding one allocates nothing once it is full; the
/// oldest makes room.
class TradeList
{
public:
    static constexpr std::size_t capacity = 200;

    void add(const TradeTick &trade); ///< as the newest
    /// Another list, newest first; what is beyond the capacity is left out.
    void assign(const std::vector<TradeTick> &trades);
    [[nodiscard]] std::size_t size() const { return m_ring.size(); }
    [[nodiscard]] bool empty() const { return m_ring.empty(); }
    [[nodiscard]] const TradeTick &operator[](std::size_t index) const ///< 0: the newest
    {
        return m_ring[(m_newest + m_ring.size() - index) % m_ring.size()];
    }
    /// No two lists that were made or assigned apart have the same: where it is as before, added()
    /// tells how many trades are new.
    [[nodiscard]] quint64 edition() const { return m_edition; }
    [[nodiscard]] quint64 added() const { return m_added; } ///< since it was assigned

private:
    [[nodiscard]] static quint64 nextEdition();

    std::vector<TradeTick> m_ring; ///< oldest first, from behind m_newest on
    std::size_t m_newest = 0;
    quint64 m_edition = nextEdition(), m_added = 0;
};

/// One product's order book and newest trades as the gateway sent them last. Prices without the
/// product's spread: depth is of the market, the dealing price is the quote's.
struct DepthState {
    DepthQuery query; ///< what the book was asked for with
    bool hasBook = false; ///< false: nothing has come on this connection
    quint64 seq = 0;
    qint64 tickTime = 0; ///< ms since 1970 UTC, gateway time; 0 unknown
    qint64 receivedAt = 0; ///< steady ms
    /// Best first, at most query.levels. They may cross (best bid not below best ask) where the
    /// gateway says so.
    std::vector<DepthLevel> bids, asks;
    TradeList trades; ///< tickTime in ms; a snapshot's have whole seconds and no seq
};

/// Counters for diagnostics; they only grow.
struct DepthCounters {
    quint64 books = 0; ///< accepted pd(…) entries
    quint64 trades = 0; ///< accepted pt(…) entries
    quint64 snapshots = 0;
    quint64 unsorted = 0; ///< books that did not come best first, and were put in order
    quint64 stale = 0; ///< dropped: older than what is shown, or told by the snapshot already
    quint64 malformed = 0;
    quint64 unknown = 0; ///< of products nobody asked for, or not on this connection yet
};

/// Keeps the newest book and trades a product and which products changed since somebody looked.
/// Pure: no clock, no thread. A book is taken whole or not at all:
/// - a side that does not come best first is put in order, for its levels are facts in any order;
///   one price may stand there twice, as in the reference's own example;
/// - a level without volume is none; a negative volume makes the book malformed;
/// - a book whose sides cross is shown as it came: that is the gateway's word.
class DepthBook
{
public:
    /// Products to keep; others are forgotten, their frames counted as unknown.
    void setProducts(const std::vector<DepthQuery> &products);
    /// Frames of a new connection: no book is known and none is read until a subscription is
    /// accepted; trades stay.
    void connectionStarted();

    /// The gateway took this subscription: books are read from now on, and seq starts anew. A book
    /// of other levels or steps is forgotten.
    void accepted(const DepthQuery &query);
    /// It did not: the product has no book.
    void refused(const ProductId &id);

    /// False where it was dropped. `now`: steady ms.
    bool apply(const Depth &depth, qint64 now);
    bool apply(const TradeTick &trade);
    /// Its trades are merged with those known: a trade both tell of (same second, price, volume and
    /// direction) stands once.
    bool apply(const DepthSnapshot &snapshot, qint64 now);
    void countMalformed(int entries) { m_counters.malformed += quint64(entries); }

    /// Appends each product that changed since the last call, once, with its newest state.
    void takeChanges(std::vector<DepthState> &out);
    [[nodiscard]] bool hasChanges() const;
    [[nodiscard]] const DepthState *find(const ProductId &id) const;
    [[nodiscard]] const DepthCounters &counters() const { return m_counters; }

private:
    struct Entry {
        DepthState state;
        bool open = false; ///< accepted on this connection
        quint64 tradeSeq = 0; ///< of the newest trade of this connection
        qint64 tradeTime = 0; ///< ms
        quint64 toldSeq = 0; ///< trades up to these two stood in the snapshot
        qint64 toldTime = 0;
        bool changed = false;
    };

    [[nodiscard]] Entry *entryOf(const ProductId &id);
    [[nodiscard]] Entry *openEntry(const ProductId &id);
    static void forgetBook(Entry &entry);
    [[nodiscard]] bool readSides(std::span<const DepthLevel> bids, std::span<const DepthLevel> asks,
                                 int levels);
    void takeSides(Entry &entry, quint64 seq, qint64 tickTime, qint64 now);

    std::vector<Entry> m_entries; ///< few: looked through one by one
    std::vector<DepthLevel> m_bids, m_asks; ///< scratch
    DepthCounters m_counters;
};

/// ask - bid of the best levels; nothing without both. Negative where the book is crossed.
[[nodiscard]] std::optional<Decimal> depthSpread(const DepthState &state);
/// Volume of the bids against all volume shown, in percent with one decimal, 0 to 100; nothing
/// without volume.
[[nodiscard]] std::optional<Decimal> depthImbalance(const DepthState &state);
/// Volume of the levels up to and including each, best first.
[[nodiscard]] std::vector<Decimal> cumulatedVolumes(const std::vector<DepthLevel> &levels);
/// The steps levels can be merged by for a product of so many decimals, finest first: 10^-digits,
/// then times 10 each, 5 of them.
[[nodiscard]] std::vector<Fixed> mergeSteps(int digits);

} // namespace mm
