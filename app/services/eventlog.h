// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/protocol/managerevents.h"

#include <QHash>
#include <QSet>

#include <deque>

namespace mm {

/// What events are looked for by. Empty: any.
struct EventFilter {
    QSet<QString> types;
    QString customerNo; ///< a part of it
    QString text; ///< anywhere in the frame, without regard to case

    [[nodiscard]] bool isEmpty() const { return *this == EventFilter{}; }
    bool operator==(const EventFilter &) const = default;
};

/// The events of a stream as they came, in bounded memory: the oldest go first. Events are numbered
/// from 0 in the order they came; a number stays its event's.
class EventLog
{
public:
    struct Limits {
        std::size_t events = 200'000;
        qint64 bytes = 64LL * 1024 * 1024; ///< of frames and what belongs to them, about
    };
    struct Entry {
        qint64 time = 0; ///< of the event, else when it came; ms since 1970 UTC
        int type = 0; ///< in typeNames()
        QString customerNo;
        QByteArray frame;
    };

    EventLog() : EventLog(Limits{}) { }
    explicit EventLog(Limits limits) : m_limits(limits) { }

    void add(const ManagerEvent &event, qint64 receivedAt);
    void clear(); ///< numbers go on

    [[nodiscard]] qint64 begin() const { return m_begin; } ///< number of the oldest kept
    [[nodiscard]] qint64 end() const { return m_begin + qint64(m_entries.size()); }
    [[nodiscard]] bool contains(qint64 number) const { return number >= begin() && number < end(); }
    [[nodiscard]] const Entry &at(qint64 number) const
    {
        return m_entries[std::size_t(number - m_begin)];
    }
    [[nodiscard]] const QString &typeOf(const Entry &entry) const
    {
        return m_typeNames[std::size_t(entry.type)];
    }
    /// The documented types, then those met beside them.
    [[nodiscard]] const std::vector<QString> &typeNames() const { return m_typeNames; }
    [[nodiscard]] bool matches(qint64 number, const EventFilter &filter) const;
    [[nodiscard]] qint64 dropped() const { return m_dropped; } ///< for want of room
    [[nodiscard]] qint64 bytes() const { return m_bytes; }

private:
    void dropOldest();

    const Limits m_limits;
    std::deque<Entry> m_entries;
    std::vector<QString> m_typeNames = managerEventTypes();
    QHash<QString, int> m_typeNumbers;
    qint64 m_begin = 0, m_bytes = 0, m_dropped = 0;
};

} // namespace mm
