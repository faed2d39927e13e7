// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/sandbox/eventqueues.h"

namespace mm {

void EventQueues::open(const QString &group)
{
    if (!m_groups.contains(group))
        m_groups.insert(group, {});
}

void EventQueues::push(const QByteArray &frame)
{
    if (m_groups.isEmpty())
        return;
    const Event event{++m_last, m_now(), frame};
    for (Queue &queue : m_groups) {
        dropOld(queue);
        queue.push_back(event);
    }
    m_listener();
}

void EventQueues::dropOld(Queue &queue) const
{
    const qint64 oldest = m_now() - lifeMs;
    while (!queue.empty() && (queue.front().at < oldest || queue.size() >= mostEvents))
        queue.pop_front();
}

const QByteArray *EventQueues::next(const QString &group, quint64 after, quint64 *number)
{
    const auto found = m_groups.find(group);
    if (found == m_groups.end())
        return nullptr;
    const qint64 oldest = m_now() - lifeMs;
    while (!found->empty() && found->front().at < oldest)
        found->pop_front();
    if (found->empty() || found->back().number <= after)
        return nullptr;
    // Numbers grow by one, so that the place is known.
    const quint64 first = found->front().number;
    const Event &event = (*found)[size_t(after < first ? 0 : after + 1 - first)];
    *number = event.number;
    return &event.frame;
}

void EventQueues::confirm(const QString &group, quint64 number)
{
    const auto found = m_groups.find(group);
    while (found != m_groups.end() && !found->empty() && found->front().number <= number)
        found->pop_front();
}

size_t EventQueues::waiting(const QString &group) const
{
    return m_groups.value(group).size();
}

qint64 EventQueues::freshStamp(qint64 wallMs)
{
    m_stamp = qMax(wallMs, m_stamp + 1);
    return m_stamp;
}

} // namespace mm
