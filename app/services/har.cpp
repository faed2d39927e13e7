// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/services/har.h"

#include "app/services/harentry.h"

#include <algorithm>
#include <memory>
#include <utility>

namespace mm {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype pieceBytes = 128 * 1024;
// Names and punctuation of an entry and of a frame; a body of JSON grows where its quotes are
// escaped.
constexpr qint64 callOverhead = 1'300;
constexpr qint64 frameOverhead = 90;

qint64 escaped(qint64 bytes)
{
    return bytes + bytes / 5;
}

} // namespace

/// The state of a file that is being made. Lives in the writing thread.
class HarSource
{
public:
    HarSource(const Inspector &inspector, HarPlan plan) :
        m_inspector(inspector), m_plan(std::move(plan))
    {
        std::stable_sort(m_plan.m_parts.begin(), m_plan.m_parts.end(),
                         [](const auto &a, const auto &b) { return a.at < b.at; });
    }

    std::optional<QByteArray> next()
    {
        if (m_ended)
            return std::nullopt;
        QByteArray piece;
        if (!m_begun)
            piece = harHead();
        m_begun = true;
        while (piece.size() < pieceBytes && m_part < m_plan.m_parts.size())
            step(piece);
        if (m_part == m_plan.m_parts.size()) {
            piece += harTail(m_lost);
            m_ended = true;
        }
        return piece;
    }

private:
    using Part = HarPlan::Part;

    void step(QByteArray &piece)
    {
        const Part &part = m_plan.m_parts[m_part];
        if (part.ids.empty())
            call(piece, part.id);
        else if (m_frame == 0)
            beginConnection(piece, part);
        else
            frame(piece, part.ids[m_frame - 1]);
        if (part.ids.empty() || m_frame == part.ids.size())
            endPart(piece, !part.ids.empty());
        else
            ++m_frame;
    }

    void separate(QByteArray &piece)
    {
        if (m_written)
            piece += ",\n";
        m_written = true;
    }

    void call(QByteArray &piece, quint64 id)
    {
        const auto entry = m_inspector.entry(id);
        const auto detail = m_inspector.detail(id);
        if (!entry || !detail) {
            ++m_lost;
            return;
        }
        separate(piece);
        piece += harCall(*entry, *detail).toBytes();
    }

    void beginConnection(QByteArray &piece, const Part &part)
    {
        separate(piece);
        const auto first = m_inspector.entry(part.ids.front());
        QString url;
        if (first && first->kind == TrafficEntry::Kind::SocketOpened) {
            if (const auto detail = m_inspector.detail(first->id))
                url = detail->url;
        }
        QByteArray head =
            harConnection({part.name, url, part.connection, part.at, part.until}).toBytes();
        head.chop(1); // the object goes on with its frames
        piece += head + R"(,"_webSocketMessages":[)";
        m_firstFrame = true;
    }

    void frame(QByteArray &piece, quint64 id)
    {
        const auto entry = m_inspector.entry(id);
        const auto detail = m_inspector.detail(id);
        if (!entry || !detail) {
            ++m_lost;
            return;
        }
        if (entry->kind != TrafficEntry::Kind::FrameSent
            && entry->kind != TrafficEntry::Kind::FrameReceived)
            return;
        piece += m_firstFrame ? "\n" : ",\n";
        m_firstFrame = false;
        piece += harFrame(*entry, *detail).toBytes();
    }

    void endPart(QByteArray &piece, bool connection)
    {
        if (connection)
            piece += "]}";
        m_frame = 0;
        ++m_part;
    }

    const Inspector &m_inspector;
    HarPlan m_plan;
    bool m_begun = false, m_ended = false;
    bool m_written = false; ///< an entry
    bool m_firstFrame = true;
    std::size_t m_part = 0;
    std::size_t m_frame = 0; ///< 0: the connection's head; else one more than the index
    int m_lost = 0;
};

void HarPlan::add(const TrafficEntry &entry)
{
    ++m_entries;
    const qint64 bodies = escaped(entry.sentBytes + entry.receivedBytes);
    if (entry.kind == TrafficEntry::Kind::Call) {
        m_estimate += callOverhead + bodies;
        m_parts.push_back({entry.id, entry.at, entry.at, 0, {}, {}});
        return;
    }
    m_estimate += frameOverhead + bodies;
    const auto [known, isNew] = m_connections.try_emplace(entry.connection, m_parts.size());
    if (isNew) {
        m_estimate += callOverhead;
        m_parts.push_back({entry.id, entry.at, entry.at, entry.connection, entry.name, {}});
    }
    Part &part = m_parts[known->second];
    part.ids.push_back(entry.id);
    part.until = std::max(part.until, entry.at);
}

FileWriter::Source HarPlan::source(const Inspector &inspector) const
{
    return [state = std::make_shared<HarSource>(inspector, *this)] { return state->next(); };
}

std::optional<QByteArray> HarPlan::bytes(const Inspector &inspector, qint64 maxBytes) const
{
    QByteArray all;
    HarSource state(inspector, *this);
    while (const auto piece = state.next()) {
        all += *piece;
        if (all.size() > maxBytes)
            return std::nullopt;
    }
    return all;
}

} // namespace mm
