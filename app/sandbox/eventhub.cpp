// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/sandbox/eventhub.h"

#include "app/sandbox/eventchannel.h"

namespace mm {

namespace {

constexpr int housekeepingMs = 250;

} // namespace

EventHub::EventHub(EventQueues &queues, FaultScript &faults, std::function<qint64()> now) :
    m_queues(queues), m_faults(faults), m_now(std::move(now))
{
    m_queues.setListener([this] {
        for (EventChannel *channel : std::vector(m_channels))
            channel->flushSoon();
    });
    connect(&m_housekeeping, &QTimer::timeout, this, [this] {
        for (EventChannel *channel : std::vector(m_channels))
            channel->checkTransport();
    });
    m_housekeeping.start(housekeepingMs);
}

EventHub::~EventHub()
{
    m_queues.setListener([] {});
    qDeleteAll(std::vector(m_channels));
}

void EventHub::adopt(QWebSocket *socket, QTcpSocket *transport, const QString &group)
{
    displace(group);
    m_queues.open(group);
    auto *channel = new EventChannel(*this, socket, transport, group);
    m_channels.push_back(channel);
    connect(channel, &QObject::destroyed, this,
            [this, channel] { std::erase(m_channels, channel); });
    channel->flushSoon();
}

void EventHub::displace(const QString &group)
{
    for (EventChannel *channel : std::vector(m_channels)) {
        if (group.isEmpty() || channel->group() == group)
            channel->displace();
    }
}

void EventHub::dropAll()
{
    for (EventChannel *channel : std::vector(m_channels))
        channel->abort();
}

} // namespace mm
