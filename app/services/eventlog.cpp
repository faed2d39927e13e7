// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/services/eventlog.h"

namespace mm {

namespace {

constexpr std::size_t maxTypes = 256; ///< a gateway that invents types must not fill the memory

qint64 bytesOf(const EventLog::Entry &entry)
{
    constexpr qint64 allocations = 64; // of the two texts
    return qint64(sizeof(EventLog::Entry)) + allocations + entry.frame.size()
        + 2 * entry.customerNo.size();
}

} // namespace

void EventLog::add(const ManagerEvent &event, qint64 receivedAt)
{
    if (m_typeNumbers.isEmpty()) {
        for (const QString &name : m_typeNames)
            m_typeNumbers.insert(name, int(m_typeNumbers.size()));
    }
    int type = m_typeNumbers.value(event.type, -1);
    if (type < 0 && m_typeNames.size() < maxTypes) {
        type = int(m_typeNames.size());
        m_typeNames.push_back(event.type);
        m_typeNumbers.insert(event.type, type);
    }
    m_entries.push_back({.time = event.time > 0 ? event.time : receivedAt,
                         .type = qMax(type, 0),
                         .customerNo = event.customerNo,
                         .frame = event.frame});
    m_bytes += bytesOf(m_entries.back());
    while (m_entries.size() > 1 && (m_entries.size() > m_limits.events || m_bytes > m_limits.bytes))
        dropOldest();
}

void EventLog::dropOldest()
{
    m_bytes -= bytesOf(m_entries.front());
    m_entries.pop_front();
    ++m_begin;
    ++m_dropped;
}

void EventLog::clear()
{
    m_begin = end();
    m_entries.clear();
    m_bytes = 0;
    m_dropped = 0;
}

bool EventLog::matches(qint64 number, const EventFilter &filter) const
{
    const Entry &entry = at(number);
    if (!filter.types.isEmpty() && !filter.types.contains(typeOf(entry)))
        return false;
    if (!filter.customerNo.isEmpty() && !entry.customerNo.contains(filter.customerNo))
        return false;
    return filter.text.isEmpty()
        || QString::fromUtf8(entry.frame).contains(filter.text, Qt::CaseInsensitive);
}

} // namespace mm
