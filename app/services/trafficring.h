// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include <QByteArray>

#include <deque>
#include <memory>

namespace mm {

/// Records one behind the other in chunks of memory, the oldest dropped first: an entry costs its
/// bytes and twelve more. For one thread at a time.
class TrafficRing
{
public:
    /// `bytes`: of chunks and index together. A record may be a quarter of it at most.
    TrafficRing(qint64 bytes, int entries);

    /// The record's id, counting from 1. 0: it was too long to be kept.
    quint64 append(QByteArrayView record);
    /// Valid until the next append() or clear(); empty: not there (any more).
    [[nodiscard]] QByteArrayView record(quint64 id) const;
    [[nodiscard]] quint64 firstId() const { return m_slots.empty() ? 0 : m_firstId; }
    [[nodiscard]] quint64 lastId() const { return m_firstId + m_slots.size() - 1; }
    void clear(); ///< ids go on; nothing counts as dropped
    [[nodiscard]] int entries() const { return int(m_slots.size()); }
    [[nodiscard]] qint64 bytes() const;
    [[nodiscard]] quint64 dropped() const { return m_dropped; }
    [[nodiscard]] qsizetype longestRecord() const { return qsizetype(m_limit / 4); }

private:
    struct Chunk {
        std::unique_ptr<char[]> memory;
        quint32 capacity = 0, used = 0, records = 0;
    };
    struct Slot {
        quint32 chunk = 0; ///< counts all chunks there were
        quint32 offset = 0, size = 0;
    };

    void dropOldest();
    void addChunk(quint32 needed);

    qint64 m_limit;
    std::size_t m_maxEntries;
    quint32 m_chunkSize;
    std::deque<Chunk> m_chunks; ///< each with a record at least
    quint32 m_firstChunk = 0; ///< number of m_chunks.front()
    std::deque<Slot> m_slots;
    Chunk m_spare; ///< the last one emptied, used again
    qint64 m_chunkBytes = 0; ///< with the spare one
    quint64 m_firstId = 1;
    quint64 m_dropped = 0;
};

} // namespace mm
