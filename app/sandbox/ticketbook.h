// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include <QHash>
#include <QString>
#include <QUuid>

#include <optional>

namespace mm {

/// Things given out under a ticket nobody can guess, good for one use and a limited time. Time is
/// handed in (steady ms).
template <typename T>
class TicketBook
{
public:
    explicit TicketBook(qint64 lifeMs) : m_lifeMs(lifeMs) { }

    [[nodiscard]] QString issue(T value, qint64 now)
    {
        QString ticket = QUuid::createUuid().toString(QUuid::WithoutBraces);
        put(ticket, std::move(value), now);
        return ticket;
    }
    /// The same under a ticket of the caller's; one of before is replaced.
    void put(const QString &ticket, T value, qint64 now)
    {
        m_entries.insert(ticket, {std::move(value), now + m_lifeMs});
    }
    /// What was given out under the ticket; null where it is unknown, used or expired.
    [[nodiscard]] T *find(const QString &ticket, qint64 now)
    {
        const auto found = m_entries.find(ticket);
        return found == m_entries.end() || found->endsAt <= now ? nullptr : &found->value;
    }
    /// The same, and the ticket is used up.
    std::optional<T> take(const QString &ticket, qint64 now)
    {
        T *value = find(ticket, now);
        std::optional<T> taken;
        if (value)
            taken = std::move(*value);
        m_entries.remove(ticket);
        return taken;
    }

private:
    struct Entry {
        T value;
        qint64 endsAt = 0;
    };
    const qint64 m_lifeMs;
    QHash<QString, Entry> m_entries;
};

} // namespace mm
