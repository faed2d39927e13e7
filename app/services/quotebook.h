// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/protocol/quoteframes.h"

#include <cstdint>
#include <vector>

namespace mm {

/// Whether both can be of one subscription: a trade mode of 0 is one that is not known.
[[nodiscard]] constexpr bool sameTradeMode(const QuoteKey &a, const QuoteKey &b)
{
    return a.tradeMode == b.tradeMode || a.tradeMode == 0 || b.tradeMode == 0;
}

/// What was strange about the numbers (seq) of one product's quotes; they only grow.
///
/// A gateway that counts every change of a product and pushes each shows no gap. One that leaves
/// changes out between two pushes shows gaps by nature: the price shown is the newest all the
/// same. So a gap is told, and is no error.
struct QuoteOrder {
    quint32 gaps = 0; ///< times seq went up by more than 1
    quint32 repeats = 0; ///< times it stayed the same
    quint32 reorders = 0; ///< times it went down; a late quote ends no gap, it counts here
    quint32 digitChanges = 0; ///< times the price came with more or fewer decimals than before
    quint64 missed = 0; ///< numbers left out, over all gaps
    bool operator==(const QuoteOrder &) const = default;
};

/// The newest that is known of one product. Prices as the gateway sent them (spread not added).
struct QuoteEntry {
    QuoteKey key;
    bool hasQuote = false;
    bool hasRolling = false;
    quint64 seq = 0;
    qint64 tickTime = 0; ///< ms since 1970 UTC, gateway time; 0 unknown
    qint64 receivedAt = 0; ///< steady ms when the gateway gave or confirmed this price last
    qint64 quotedAt = 0; ///< steady ms when this quote came
    bool pushed = false; ///< as p(…), on change; else in a snapshot: it may have been old already
    Fixed price, bid, ask, bidVolume, askVolume;
    std::optional<Fixed> yesterdayClose, open, high, low; ///< of the snapshot
    Rolling rolling; ///< where hasRolling
    std::int8_t direction = 0; ///< last change of price: 1 up, -1 down, 0 none yet
    QuoteOrder order; ///< up to this quote; what was dropped since comes with the next one
};

/// Counters for diagnostics; they only grow.
struct QuoteCounters {
    quint64 quotes = 0; ///< accepted p(…) entries
    quint64 snapshots = 0;
    quint64 rolling = 0;
    quint64 stale = 0; ///< dropped: lower seq and not newer
    quint64 older = 0; ///< held back: older than what was shown before a new count
    quint64 malformed = 0;
    quint64 unknown = 0; ///< of products nobody asked for, or not on this connection
    quint64 gaps = 0, missed = 0, repeats = 0, reorders = 0, digitChanges = 0; ///< as QuoteOrder
    bool operator==(const QuoteCounters &) const = default;
};

/// The products of one connection.
struct QuoteLineup {
    quint32 line = 0; ///< the connection's number
    std::vector<QuoteKey> products;
    bool operator==(const QuoteLineup &) const = default;
};

/// Keeps the newest quote a product and which products changed since somebody looked. Pure: no
/// clock, no thread; allocates only where products are set.
///
/// What is newer (protocol.md section 9 says: seq grows per product on one connection, and a
/// snapshot starts the count anew):
/// - Within a count a quote is stale where its seq is lower than the newest one's and its tick_time
///   is not newer. Everything else is taken: a higher seq with an older time, a lower one with a
///   newer time (a gateway that restarted its numbers), the same once more.
/// - A new connection, a product's move to another one, and a snapshot start the count anew. Two
///   counts have nothing in common but the gateway's time, so time alone decides between them: what
///   is older (by tick_time) than the price on show when the new count began is held back, and with
///   the first that is not older the new count alone rules. So neither a snapshot from a cache nor
///   pushes of a node that lags behind paint over newer prices; and numbers that began at 1 again
///   are shown at once.
/// - A gateway whose clock was set back would be held back for good. It is believed where quotes
///   have been older than what is shown for `heldBackMs` and their time went on meanwhile, in
///   `heldBackSteps` steps: a cache stands still, and a node that lags less has caught up by then.
///   The day's close and open of a snapshot are taken in any case.
/// - Frames are taken only over the connection that their product is on: what another one still
///   delivers after the product left it is counted as unknown. So is what still comes in the trade
///   mode a product was asked for with before: its prices are others, and are forgotten.
///
/// Sign of life (receivedAt): quotes come on change alone, the rolling figures all the time. So
/// besides a quote that is shown, figures with the same last price confirm it, and others do not:
/// then quotes are missing. One that contradicts within `crossingMs` of a sign of life may have
/// crossed a quote under way. After any other the price may agree by chance, so only figures that
/// have agreed for `doubtedMs` on end, or a quote, count again.
class QuoteBook
{
public:
    static constexpr qint64 heldBackMs = 30'000;
    static constexpr int heldBackSteps = 5; ///< of a second or more each
    static constexpr qint64 crossingMs = 2'000;
    static constexpr qint64 doubtedMs = 5'000;

    /// Products to keep; others are forgotten, their frames counted as unknown.
    void setProducts(std::span<const QuoteKey> products); ///< all on connection 0
    void setLines(std::span<const QuoteLineup> lines);
    /// The frames that follow came over this connection; at first it is 0.
    void select(quint32 line);
    /// Frames of a new connection, in place of the selected one: its products' counts start anew.
    void connectionStarted();

    /// False where it was dropped or held back. `now`: steady ms.
    bool apply(const Quote &quote, qint64 now);
    bool apply(const QuoteSnapshot &snapshot, qint64 now);
    bool apply(const Rolling &rolling, qint64 now);
    void countMalformed(int entries) { m_counters.malformed += quint64(entries); }

    /// Appends each product that changed since the last call, once, with its newest state.
    void takeChanges(std::vector<QuoteEntry> &out);
    [[nodiscard]] bool hasChanges() const { return m_changedCount > 0; }
    [[nodiscard]] const QuoteEntry *find(const ProductId &id) const;
    [[nodiscard]] const QuoteCounters &counters() const { return m_counters; } ///< of all
    [[nodiscard]] QuoteCounters counters(quint32 line) const; ///< of one connection there is

private:
    /// What is known of an entry beside what is shown of it.
    struct Progress {
        qint64 sentTime = 0; ///< tick_time of the quote on show, as sent
        qint64 doubtedAt = 0; ///< steady ms when it was contradicted last; 0: is not in doubt
        quint32 line = 0;
        int formerMode = -1; ///< trade mode it was asked for with before; -1 none
        bool changed = false; ///< stands in m_changed
        bool counts = false; ///< a quote with a seq has come since the count began
        bool guarded = false; ///< see Guard
    };
    /// Of a product whose count began anew and has not shown anything yet.
    struct Guard {
        bool holds = false; ///< `newest` was held back
        Quote newest; ///< of this count, where Progress::counts or `holds`
        qint64 since = 0; ///< steady ms of the first that was held back
        qint64 steppedAt = 0; ///< steady ms of the last step
        int steps = 0; ///< times tick_time went on meanwhile
    };
    struct LineCounters {
        quint32 line = 0;
        QuoteCounters counters;
    };

    /// Where `id` stands in `table` (index into `entries` + 1), or the free place it would take.
    [[nodiscard]] static std::size_t slotOf(const std::vector<std::uint32_t> &table,
                                            const std::vector<QuoteEntry> &entries,
                                            const ProductId &id);
    /// Index + 1; 0, and counted, where nobody asked for the product on this connection.
    [[nodiscard]] std::uint32_t wanted(const QuoteKey &key);
    void startCount(std::size_t index);
    /// False where it is stale; the numbers' strangeness is counted.
    [[nodiscard]] bool follows(QuoteOrder &order, quint64 seq, qint64 sentTime, const Quote &quote);
    [[nodiscard]] bool applyGuarded(std::size_t index, const Quote &quote, qint64 now);
    /// True where it is older than what is shown and to be held back for now.
    [[nodiscard]] bool holdBack(std::size_t index, const Quote &quote, qint64 now);
    void take(std::size_t index, const Quote &quote, qint64 now);
    [[nodiscard]] bool confirms(std::size_t index, Fixed last, qint64 now);
    void mark(std::size_t index);

    std::vector<QuoteEntry> m_entries;
    std::vector<Progress> m_progress; ///< beside m_entries
    std::vector<Guard> m_guards; ///< beside m_entries
    std::vector<std::uint32_t> m_changed; ///< room for every index, and one more
    std::size_t m_changedCount = 0;
    /// Open addressing over m_entries: parsing, applying and handing out take 75 ns a quote with
    /// it, 84 with a QHash.
    std::vector<std::uint32_t> m_slots;
    QuoteCounters m_counters;
    quint32 m_line = 0;
    QuoteCounters m_atSelection; ///< m_counters when m_line was selected
    std::vector<LineCounters> m_lines; ///< without what came since the selection
};

} // namespace mm
