// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/protocol/quoteframes.h"

#include <cstdint>
#include <vector>

namespace mm {

/// The newest that is known of one product. Prices as the gateway sent them (spread not added).
struct QuoteEntry {
    QuoteKey key;
    bool hasQuote = false;
    bool hasRolling = false;
    quint64 seq = 0;
    qint64 tickTime = 0; ///< ms since 1970 UTC, gateway time; 0 unknown
    qint64 receivedAt = 0; ///< steady ms of the last sign of life of this product
    Fixed price, bid, ask, bidVolume, askVolume;
    std::optional<Fixed> yesterdayClose, open, high, low; ///< of the snapshot
    Rolling rolling; ///< where hasRolling
    std::int8_t direction = 0; ///< last change of price: 1 up, -1 down, 0 none yet
};

/// Counters for diagnostics; they only grow.
struct QuoteCounters {
    quint64 quotes = 0; ///< accepted p(…) entries
    quint64 snapshots = 0;
    quint64 rolling = 0;
    quint64 stale = 0; ///< dropped: lower seq and not newer
    quint64 malformed = 0;
    quint64 unknown = 0; ///< of products nobody asked for
};

/// Keeps the newest quote a product and which products changed since somebody looked. Pure: no
/// clock, no thread.
class QuoteBook
{
public:
    /// Products to keep; others are forgotten, their frames counted as unknown.
    void setProducts(std::span<const QuoteKey> products);
    /// Frames of a new connection: every product's seq starts anew with its snapshot.
    void connectionStarted();

    /// False where it was dropped. `now`: steady ms.
    bool apply(const Quote &quote, qint64 now);
    bool apply(const QuoteSnapshot &snapshot, qint64 now);
    bool apply(const Rolling &rolling, qint64 now);
    void countMalformed(int entries) { m_counters.malformed += quint64(entries); }

    /// Appends each product that changed since the last call, once, with its newest state.
    void takeChanges(std::vector<QuoteEntry> &out);
    [[nodiscard]] bool hasChanges() const { return m_changedCount > 0; }
    [[nodiscard]] const QuoteEntry *find(const ProductId &id) const;
    [[nodiscard]] const QuoteCounters &counters() const { return m_counters; }

private:
    /// What is known of an entry beside what is shown of it.
    struct Progress {
        qint64 sentTime = 0; ///< tick_time of the newest quote, as sent
        bool changed = false; ///< stands in m_changed
    };

    /// Where `id` stands in `table` (index into `entries` + 1), or the free place it would take.
    [[nodiscard]] static std::size_t slotOf(const std::vector<std::uint32_t> &table,
                                            const std::vector<QuoteEntry> &entries,
                                            const ProductId &id);
    /// Index + 1; 0, and counted, where nobody asked for the product.
    [[nodiscard]] std::uint32_t wanted(const ProductId &id);
    void take(std::size_t index, const Quote &quote, qint64 now);
    void mark(std::size_t index);

    std::vector<QuoteEntry> m_entries;
    std::vector<Progress> m_progress; ///< beside m_entries
    std::vector<std::uint32_t> m_changed; ///< room for every index, and one more
    std::size_t m_changedCount = 0;
    /// Open addressing over m_entries: parsing, applying and handing out take 75 ns a quote with
    /// it, 84 with a QHash.
    std::vector<std::uint32_t> m_slots;
    QuoteCounters m_counters;
};

} // namespace mm
