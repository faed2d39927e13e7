// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/services/filewriter.h"
#include "app/services/inspector.h"

#include <map>
#include <vector>

namespace mm {

/// Hands each entry that is there to `take`, oldest first, without holding many at a time.
template <typename Take>
void eachEntry(const Inspector &inspector, Take take)
{
    constexpr int atOnce = 5'000;
    const quint64 last = inspector.lastId(); // more may come as fast as they are taken
    for (quint64 after = 0; after < last;) {
        const auto entries = inspector.entriesAfter(after, atOnce);
        if (entries.empty())
            return;
        for (const TrafficEntry &entry : entries)
            take(entry);
        after = entries.back().id;
    }
}

/// What of the inspector is to be saved as HAR 1.2 (the "HTTP Archive" format): an entry a call,
/// and an entry a WebSocket connection with its frames as `_webSocketMessages`, as browsers write
/// them, in the order of their beginning. Members of our own begin with an underscore: `_trace`,
/// `_outcome`, `_error` (of calls without an answer), `_encrypted` (the body shown is the one
/// before the cipher), `_cut`. Holds ids only.
class HarPlan
{
public:
    /// In the order they were recorded.
    void add(const TrafficEntry &entry);
    [[nodiscard]] bool isEmpty() const { return m_parts.empty(); }
    [[nodiscard]] int entries() const { return m_entries; } ///< added
    [[nodiscard]] qint64 estimatedBytes() const { return m_estimate; }

    /// The file piece by piece. The inspector must outlive the source, and may go on recording:
    /// what it drops meanwhile is left out, and the file says how much that was.
    [[nodiscard]] FileWriter::Source source(const Inspector &inspector) const;
    /// The same in memory; nothing where it is longer than `maxBytes`.
    [[nodiscard]] std::optional<QByteArray> bytes(const Inspector &inspector,
                                                  qint64 maxBytes) const;

private:
    friend class HarSource;
    struct Part {
        quint64 id = 0; ///< of the call; of a connection's first entry
        qint64 at = 0, until = 0; ///< ms since 1970 UTC
        int connection = 0;
        QString name; ///< of the connection
        std::vector<quint64> ids; ///< of the connection's entries; empty: a call
    };

    std::vector<Part> m_parts;
    std::map<int, std::size_t> m_connections; ///< index into m_parts
    int m_entries = 0;
    qint64 m_estimate = 0;
};

} // namespace mm
