// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>

#include <deque>
#include <functional>

namespace mm {

/// The events of the Manager API's data push that wait for their groups (protocol.md section 12):
/// one queue a group, which exists from its first connection on. What a group has confirmed is
/// forgotten; the rest waits up to lifeMs, mostEvents of them, the oldest give way.
class EventQueues
{
public:
    static constexpr qint64 lifeMs = 168LL * 3600 * 1000;
    static constexpr size_t mostEvents = 200'000;

    /// `now`: steady ms, as the sandbox's clock has it.
    void setClock(std::function<qint64()> now) { m_now = std::move(now); }
    /// Called after events were added.
    void setListener(std::function<void()> listener) { m_listener = std::move(listener); }

    void open(const QString &group);
    [[nodiscard]] bool isEmpty() const { return m_groups.isEmpty(); } ///< no group exists
    /// Adds the frame to every group's queue.
    void push(const QByteArray &frame);
    /// The first event of the group behind number `after`, null where there is none; `number` is
    /// its own. Numbers grow by one.
    [[nodiscard]] const QByteArray *next(const QString &group, quint64 after, quint64 *number);
    /// Everything up to `number` has arrived.
    void confirm(const QString &group, quint64 number);
    [[nodiscard]] size_t waiting(const QString &group) const;

    /// ms since 1970 that no event has had before: `wallMs` or a little later.
    [[nodiscard]] qint64 freshStamp(qint64 wallMs);

private:
    struct Event {
        quint64 number = 0;
        qint64 at = 0;
        QByteArray frame;
    };
    using Queue = std::deque<Event>;
    void dropOld(Queue &queue) const;

    std::function<qint64()> m_now = [] { return 0; };
    std::function<void()> m_listener = [] {};
    QHash<QString, Queue> m_groups;
    quint64 m_last = 0; ///< number of the newest event
    qint64 m_stamp = 0;
};

} // namespace mm
