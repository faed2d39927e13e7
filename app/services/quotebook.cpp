// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/services/quotebook.h"

#include <algorithm>
#include <compare>
#include <utility>

namespace mm {
namespace {

/// Slots a product, so that a look-up almost always ends at the first one.
constexpr std::size_t slotsPerProduct = 4;
/// A burst out of a cache is one step, however many times stand in it.
constexpr qint64 heldBackStepMs = 1'000;

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

/// To the coarser of their units: a snapshot in ms of a quote in µs is not older than that.
bool isOlder(qint64 sentTime, qint64 than)
{
    const qint64 ms = toMilliseconds(sentTime), thanMs = toMilliseconds(than);
    const bool seconds =
        (ms != sentTime && ms / 1000 == sentTime) || (thanMs != than && thanMs / 1000 == than);
    if (seconds)
        return ms / 1000 < thanMs / 1000;
    const bool microseconds = ms != sentTime && thanMs != than;
    return microseconds ? sentTime < than : ms < thanMs;
}

/// `sum` += `times` × `counters`.
void add(QuoteCounters &sum, const QuoteCounters &counters, quint64 times = 1)
{
    for (const auto member :
         {&QuoteCounters::quotes, &QuoteCounters::snapshots, &QuoteCounters::rolling,
          &QuoteCounters::stale, &QuoteCounters::older, &QuoteCounters::malformed,
          &QuoteCounters::unknown, &QuoteCounters::gaps, &QuoteCounters::missed,
          &QuoteCounters::repeats, &QuoteCounters::reorders, &QuoteCounters::digitChanges})
        sum.*member += times * counters.*member;
}

} // namespace

void QuoteBook::setProducts(std::span<const QuoteKey> products)
{
    const QuoteLineup all{.line = 0, .products = {products.begin(), products.end()}};
    setLines({&all, 1});
}

void QuoteBook::setLines(std::span<const QuoteLineup> lines)
{
    std::size_t count = 0;
    for (const QuoteLineup &lineup : lines)
        count += lineup.products.size();
    std::size_t size = 16;
    while (size < count * slotsPerProduct)
        size *= 2;
    const std::vector<QuoteEntry> oldEntries = std::exchange(m_entries, {});
    const std::vector<Progress> oldProgress = std::exchange(m_progress, {});
    const std::vector<Guard> oldGuards = std::exchange(m_guards, {});
    const std::vector<std::uint32_t> oldSlots =
        std::exchange(m_slots, std::vector<std::uint32_t>(size, 0));
    m_changed.assign(count + 1, 0);
    m_changedCount = 0;
    m_entries.reserve(count);
    m_progress.reserve(count);
    m_guards.reserve(count);

    for (const QuoteLineup &lineup : lines) {
        for (const QuoteKey &key : lineup.products) {
            std::uint32_t &slot = m_slots[slotOf(m_slots, m_entries, key.product)];
            if (slot != 0)
                continue; // named twice
            const std::uint32_t old =
                oldSlots.empty() ? 0 : oldSlots[slotOf(oldSlots, oldEntries, key.product)];
            slot = std::uint32_t(m_entries.size() + 1);
            const bool kept = old != 0 && sameTradeMode(oldEntries[old - 1].key, key);
            m_entries.push_back(kept ? oldEntries[old - 1] : QuoteEntry{});
            m_entries.back().key = key;
            m_progress.push_back(kept ? oldProgress[old - 1] : Progress{});
            if (old != 0 && !kept)
                m_progress.back().formerMode = oldEntries[old - 1].key.tradeMode;
            m_guards.push_back(kept ? oldGuards[old - 1] : Guard{});
            if (std::exchange(m_progress.back().line, lineup.line) != lineup.line)
                startCount(slot - 1);
            if (m_progress.back().changed)
                m_changed[m_changedCount++] = slot - 1;
        }
    }
    std::erase_if(m_lines, [lines](const LineCounters &known) {
        return std::none_of(lines.begin(), lines.end(), [&known](const QuoteLineup &lineup) {
            return lineup.line == known.line;
        });
    });
}

void QuoteBook::select(quint32 line)
{
    if (line == m_line)
        return;
    const QuoteCounters before = counters(m_line);
    const auto place = std::find_if(m_lines.begin(), m_lines.end(),
                                    [this](const auto &known) { return known.line == m_line; });
    if (place == m_lines.end())
        m_lines.push_back({m_line, before});
    else
        place->counters = before;
    m_line = line;
    m_atSelection = m_counters;
}

QuoteCounters QuoteBook::counters(quint32 line) const
{
    QuoteCounters sum;
    if (line == m_line) {
        sum = m_counters;
        add(sum, m_atSelection, quint64(-1));
    }
    for (const LineCounters &known : m_lines) {
        if (known.line == line)
            add(sum, known.counters);
    }
    return sum;
}

void QuoteBook::connectionStarted()
{
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        if (m_progress[i].line == m_line)
            startCount(i);
    }
}

void QuoteBook::startCount(std::size_t index)
{
    m_progress[index].counts = false;
    m_progress[index].guarded = m_entries[index].hasQuote;
    m_guards[index].holds = false;
}

bool QuoteBook::follows(QuoteOrder &order, quint64 seq, qint64 sentTime, const Quote &quote)
{
    if (quote.seq > seq) [[likely]] {
        const quint64 missed = quote.seq - seq - 1;
        if (missed != 0) {
            ++order.gaps;
            ++m_counters.gaps;
            order.missed += missed;
            m_counters.missed += missed;
        }
        return true;
    }
    if (quote.seq == seq) {
        ++order.repeats;
        ++m_counters.repeats;
        return true;
    }
    ++order.reorders;
    ++m_counters.reorders;
    if (toMicroseconds(quote.tickTime) > toMicroseconds(sentTime))
        return true;
    ++m_counters.stale; // section 9: lower seq and not newer
    return false;
}

bool QuoteBook::apply(const Quote &quote, qint64 now)
{
    const std::uint32_t slot = wanted(quote.key);
    if (slot == 0)
        return false;
    Progress &progress = m_progress[slot - 1];
    if (progress.guarded) [[unlikely]]
        return applyGuarded(slot - 1, quote, now);
    QuoteEntry &entry = m_entries[slot - 1];
    if (progress.counts && !follows(entry.order, entry.seq, progress.sentTime, quote))
        return false;
    progress.counts = true;
    ++m_counters.quotes;
    take(slot - 1, quote, now);
    return true;
}

bool QuoteBook::applyGuarded(std::size_t index, const Quote &quote, qint64 now)
{
    Guard &guard = m_guards[index];
    if (m_progress[index].counts
        && !follows(m_entries[index].order, guard.newest.seq, guard.newest.tickTime, quote))
        return false;
    m_progress[index].counts = true;
    if (holdBack(index, quote, now))
        return false;
    ++m_counters.quotes;
    take(index, quote, now);
    return true;
}

bool QuoteBook::holdBack(std::size_t index, const Quote &quote, qint64 now)
{
    if (!isOlder(quote.tickTime, m_progress[index].sentTime))
        return false;
    Guard &guard = m_guards[index];
    if (!guard.holds) {
        guard = {.holds = true, .newest = quote, .since = now, .steppedAt = now, .steps = 0};
    } else if (isOlder(guard.newest.tickTime, quote.tickTime)
               && now - guard.steppedAt >= heldBackStepMs) {
        guard.steppedAt = now;
        ++guard.steps;
    }
    if (now - guard.since >= heldBackMs && guard.steps >= heldBackSteps)
        return false; // its clock was set back
    guard.newest = quote;
    ++m_counters.older;
    return true;
}

bool QuoteBook::apply(const QuoteSnapshot &snapshot, qint64 now)
{
    const std::uint32_t slot = wanted(snapshot.quote.key);
    if (slot == 0)
        return false;
    ++m_counters.snapshots;
    QuoteEntry &entry = m_entries[slot - 1];
    Progress &progress = m_progress[slot - 1];
    // Whatever its seq: a snapshot starts the count anew (section 9).
    progress.counts = snapshot.quote.seq != 0;
    entry.yesterdayClose = snapshot.yesterdayClose;
    entry.open = snapshot.open;
    if (!progress.guarded)
        m_guards[slot - 1].holds = false;
    if (entry.hasQuote && holdBack(slot - 1, snapshot.quote, now)) {
        progress.guarded = true;
        mark(slot - 1);
        return false;
    }
    const bool known = entry.hasQuote && std::is_eq(compare(entry.price, snapshot.quote.price))
        && !isOlder(progress.sentTime, snapshot.quote.tickTime)
        && !isOlder(snapshot.quote.tickTime, progress.sentTime);
    const qint64 quotedAt = known ? entry.quotedAt : now;
    const bool pushed = known && entry.pushed;
    take(slot - 1, snapshot.quote, now);
    entry.quotedAt = quotedAt; // told once more it gets no younger
    entry.pushed = pushed;
    entry.high = snapshot.high;
    entry.low = snapshot.low;
    return true;
}

bool QuoteBook::apply(const Rolling &rolling, qint64 now)
{
    const std::uint32_t slot = wanted(rolling.key);
    if (slot == 0)
        return false;
    ++m_counters.rolling;
    QuoteEntry &entry = m_entries[slot - 1];
    entry.rolling = rolling;
    entry.hasRolling = true;
    if (entry.hasQuote && confirms(slot - 1, rolling.last, now))
        entry.receivedAt = now;
    mark(slot - 1);
    return true;
}

bool QuoteBook::confirms(std::size_t index, Fixed last, qint64 now)
{
    Progress &progress = m_progress[index];
    if (std::is_neq(compare(last, m_entries[index].price))) {
        if (now - m_entries[index].receivedAt > crossingMs)
            progress.doubtedAt = now;
        return false;
    }
    if (progress.doubtedAt != 0 && now - progress.doubtedAt < doubtedMs)
        return false;
    progress.doubtedAt = 0;
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

std::uint32_t QuoteBook::wanted(const QuoteKey &key)
{
    const std::uint32_t slot =
        m_slots.empty() ? 0 : m_slots[slotOf(m_slots, m_entries, key.product)];
    if (slot == 0 || m_progress[slot - 1].line != m_line
        || m_progress[slot - 1].formerMode == key.tradeMode) {
        ++m_counters.unknown;
        return 0;
    }
    return slot;
}

/// Shows it; from now on the count it belongs to rules alone.
void QuoteBook::take(std::size_t index, const Quote &quote, qint64 now)
{
    QuoteEntry &entry = m_entries[index];
    if (entry.hasQuote) {
        entry.direction = directionOf(entry.price, quote.price, entry.direction);
        if (entry.price.scale != quote.price.scale) {
            ++entry.order.digitChanges;
            ++m_counters.digitChanges;
        }
    }
    entry.hasQuote = true;
    entry.seq = quote.seq;
    entry.tickTime = toMilliseconds(quote.tickTime);
    entry.receivedAt = now;
    entry.quotedAt = now;
    entry.pushed = true;
    entry.price = quote.price;
    entry.bid = quote.bid;
    entry.ask = quote.ask;
    entry.bidVolume = quote.bidVolume;
    entry.askVolume = quote.askVolume;
    Progress &progress = m_progress[index];
    progress.sentTime = quote.tickTime;
    progress.doubtedAt = 0;
    progress.guarded = false;
    mark(index);
}

void QuoteBook::mark(std::size_t index)
{
    // Always written, kept where it is new: whether it is cannot be predicted.
    m_changed[m_changedCount] = std::uint32_t(index);
    m_changedCount += std::exchange(m_progress[index].changed, true) ? 0 : 1;
}

} // namespace mm
