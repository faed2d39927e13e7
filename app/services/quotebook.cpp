// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/services/quotebook.h"

#include <utility>

namespace mm {
namespace {

/// Slots a product, so that a look-up almost always ends at the first one.
constexpr std::size_t slotsPerProduct = 4;

std::size_t hashOf(const ProductId &id)
{
    // Fibonacci hashing: ids are small and dense, the high bits of the product are well spread.
    const quint64 mixed = (id.symbolId * 16 + quint64(id.tradeType)) * 0x9E3779B97F4A7C15ULL;
    return std::size_t(mixed >> 32);
}

/// Without a branch on the price, which goes up as often as down.
std::int8_t directionOf(Fixed before, Fixed now, std::int8_t unchanged)
{
    int sign = int(now.units > before.units) - int(now.units < before.units);
    if (before.scale != now.scale) { // hardly ever
        const std::strong_ordering order = compare(now, before);
        sign = int(std::is_gt(order)) - int(std::is_lt(order));
    }
    return sign == 0 ? unchanged : std::int8_t(sign);
}

/// µs, so that two ticks of one millisecond keep their order.
qint64 toMicroseconds(qint64 anyUnit)
{
    const qint64 ms = toMilliseconds(anyUnit);
    return ms != anyUnit && ms == anyUnit / 1000 ? anyUnit : ms * 1000;
}

} // namespace

void QuoteBook::setProducts(std::span<const QuoteKey> products)
{
    std::size_t size = 16;
    while (size < products.size() * slotsPerProduct)
        size *= 2;
    std::vector<QuoteEntry> oldEntries = std::exchange(m_entries, {});
    std::vector<Progress> oldProgress = std::exchange(m_progress, {});
    const std::vector<std::uint32_t> oldSlots =
        std::exchange(m_slots, std::vector<std::uint32_t>(size, 0));
    m_changed.assign(products.size() + 1, 0);
    m_changedCount = 0;
    m_entries.reserve(products.size());
    m_progress.reserve(products.size());

    for (const QuoteKey &key : products) {
        std::uint32_t &slot = m_slots[slotOf(m_slots, m_entries, key.product)];
        if (slot != 0)
            continue; // named twice
        const std::uint32_t old =
            oldSlots.empty() ? 0 : oldSlots[slotOf(oldSlots, oldEntries, key.product)];
        slot = std::uint32_t(m_entries.size() + 1);
        m_entries.push_back(old == 0 ? QuoteEntry{} : oldEntries[old - 1]);
        m_entries.back().key = key;
        m_progress.push_back(old == 0 ? Progress{} : oldProgress[old - 1]);
        if (m_progress.back().changed)
            m_changed[m_changedCount++] = slot - 1;
    }
}

void QuoteBook::connectionStarted()
{
    // No seq is below 0, so the first frame of the new connection is taken whatever its number.
    for (QuoteEntry &entry : m_entries)
        entry.seq = 0;
}

bool QuoteBook::apply(const Quote &quote, qint64 now)
{
    const std::uint32_t slot = wanted(quote.key.product);
    if (slot == 0)
        return false;
    const QuoteEntry &entry = m_entries[slot - 1];
    if (quote.seq < entry.seq
        && toMicroseconds(quote.tickTime) <= toMicroseconds(m_progress[slot - 1].sentTime)) {
        ++m_counters.stale; // section 9: lower seq and not newer
        return false;
    }
    ++m_counters.quotes;
    take(slot - 1, quote, now);
    return true;
}

bool QuoteBook::apply(const QuoteSnapshot &snapshot, qint64 now)
{
    const std::uint32_t slot = wanted(snapshot.quote.key.product);
    if (slot == 0)
        return false;
    ++m_counters.snapshots;
    // Whatever its seq: a snapshot starts the count anew (section 9).
    take(slot - 1, snapshot.quote, now);
    QuoteEntry &entry = m_entries[slot - 1];
    entry.yesterdayClose = snapshot.yesterdayClose;
    entry.open = snapshot.open;
    entry.high = snapshot.high;
    entry.low = snapshot.low;
    return true;
}

bool QuoteBook::apply(const Rolling &rolling, qint64 now)
{
    const std::uint32_t slot = wanted(rolling.key.product);
    if (slot == 0)
        return false;
    ++m_counters.rolling;
    QuoteEntry &entry = m_entries[slot - 1];
    entry.rolling = rolling;
    entry.hasRolling = true;
    entry.receivedAt = now;
    mark(slot - 1);
    return true;
}

void QuoteBook::takeChanges(std::vector<QuoteEntry> &out)
{
    for (std::size_t i = 0; i < m_changedCount; ++i) {
        m_progress[m_changed[i]].changed = false;
        out.push_back(m_entries[m_changed[i]]);
    }
    m_changedCount = 0;
}

const QuoteEntry *QuoteBook::find(const ProductId &id) const
{
    if (m_slots.empty())
        return nullptr;
    const std::uint32_t slot = m_slots[slotOf(m_slots, m_entries, id)];
    return slot == 0 ? nullptr : &m_entries[slot - 1];
}

std::size_t QuoteBook::slotOf(const std::vector<std::uint32_t> &table,
                              const std::vector<QuoteEntry> &entries, const ProductId &id)
{
    const std::size_t mask = table.size() - 1;
    std::size_t place = hashOf(id) & mask;
    while (table[place] != 0 && entries[table[place] - 1].key.product != id)
        place = (place + 1) & mask;
    return place;
}

std::uint32_t QuoteBook::wanted(const ProductId &id)
{
    const std::uint32_t slot = m_slots.empty() ? 0 : m_slots[slotOf(m_slots, m_entries, id)];
    if (slot == 0)
        ++m_counters.unknown;
    return slot;
}

void QuoteBook::take(std::size_t index, const Quote &quote, qint64 now)
{
    QuoteEntry &entry = m_entries[index];
    if (entry.hasQuote)
        entry.direction = directionOf(entry.price, quote.price, entry.direction);
    entry.hasQuote = true;
    entry.seq = quote.seq;
    entry.tickTime = toMilliseconds(quote.tickTime);
    entry.receivedAt = now;
    entry.price = quote.price;
    entry.bid = quote.bid;
    entry.ask = quote.ask;
    entry.bidVolume = quote.bidVolume;
    entry.askVolume = quote.askVolume;
    m_progress[index].sentTime = quote.tickTime;
    mark(index);
}

void QuoteBook::mark(std::size_t index)
{
    // Always written, kept where it is new: whether it is cannot be predicted.
    m_changed[m_changedCount] = std::uint32_t(index);
    m_changedCount += std::exchange(m_progress[index].changed, true) ? 0 : 1;
}

} // namespace mm
