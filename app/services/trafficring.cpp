// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/services/trafficring.h"

#include <algorithm>
#include <cstring>
#include <utility>

namespace mm {

namespace {

constexpr qint64 smallestChunk = 1024;
constexpr qint64 usualChunk = 64LL * 1024;
constexpr qint64 chunksAtLeast = 32; // so that making room drops a small part

} // namespace

TrafficRing::TrafficRing(qint64 bytes, int entries) :
    m_limit(std::max(bytes, 4 * smallestChunk)), m_maxEntries(std::size_t(std::max(entries, 1))),
    m_chunkSize(quint32(std::clamp(m_limit / chunksAtLeast, smallestChunk, usualChunk)))
{ }

qint64 TrafficRing::bytes() const
{
    return m_chunkBytes + qint64(m_slots.size() * sizeof(Slot));
}

void TrafficRing::dropOldest()
{
    Chunk &chunk = m_chunks.front();
    m_slots.pop_front();
    ++m_firstId;
    ++m_dropped;
    if (--chunk.records > 0)
        return;
    m_chunkBytes -= m_spare.capacity;
    m_spare = std::move(chunk);
    m_spare.used = 0;
    m_chunks.pop_front();
    ++m_firstChunk;
}

void TrafficRing::addChunk(quint32 needed)
{
    const quint32 capacity = std::max(needed, m_chunkSize);
    const auto fits = [&] { return m_spare.memory && m_spare.capacity == capacity; };
    const qint64 index = (qint64(m_slots.size()) + 1) * qint64(sizeof(Slot));
    // At most until nothing is left: a record is much smaller than the limit.
    while (!fits() && !m_slots.empty() && m_chunkBytes + capacity + index > m_limit) {
        m_chunkBytes -= std::exchange(m_spare, {}).capacity;
        if (m_chunkBytes + capacity + index > m_limit)
            dropOldest();
    }
    if (fits()) {
        m_chunks.push_back(std::exchange(m_spare, {}));
        return;
    }
    m_chunks.push_back({std::make_unique<char[]>(capacity), capacity, 0, 0});
    m_chunkBytes += capacity;
}

quint64 TrafficRing::append(QByteArrayView record)
{
    if (record.size() > longestRecord()) {
        ++m_dropped;
        return 0;
    }
    const auto size = quint32(record.size());
    while (m_slots.size() >= m_maxEntries
           || (!m_slots.empty() && bytes() + qint64(sizeof(Slot)) > m_limit))
        dropOldest();
    if (m_chunks.empty() || m_chunks.back().capacity - m_chunks.back().used < size)
        addChunk(size);
    Chunk &chunk = m_chunks.back();
    std::memcpy(chunk.memory.get() + chunk.used, record.data(), size);
    m_slots.push_back({m_firstChunk + quint32(m_chunks.size()) - 1, chunk.used, size});
    chunk.used += size;
    ++chunk.records;
    return lastId();
}

QByteArrayView TrafficRing::record(quint64 id) const
{
    if (id < m_firstId || id - m_firstId >= m_slots.size())
        return {};
    const Slot &slot = m_slots[std::size_t(id - m_firstId)];
    const Chunk &chunk = m_chunks[slot.chunk - m_firstChunk];
    return {chunk.memory.get() + slot.offset, qsizetype(slot.size)};
}

void TrafficRing::clear()
{
    m_firstId += m_slots.size();
    m_firstChunk += quint32(m_chunks.size());
    m_slots.clear();
    m_chunks.clear();
    m_spare = {};
    m_chunkBytes = 0;
    m_dropped = 0;
}

} // namespace mm
