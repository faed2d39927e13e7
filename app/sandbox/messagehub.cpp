// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/sandbox/messagehub.h"

#include "app/sandbox/messagechannel.h"

namespace mm {

MessageHub::MessageHub(SandboxState &state, FaultScript &faults, int silenceMs,
                       std::function<qint64()> now) :
    m_state(state),
    m_faults(faults), m_silenceMs(silenceMs), m_now(std::move(now))
{
    connect(&m_housekeeping, &QTimer::timeout, this, [this] {
        for (MessageChannel *channel : std::vector(m_channels))
            channel->checkSilence();
        closeEnded();
    });
    m_housekeeping.start(qBound(10, m_silenceMs / 10, 1000));
}

MessageHub::~MessageHub()
{
    qDeleteAll(std::vector(m_channels));
}

void MessageHub::adopt(QWebSocket *socket, QTcpSocket *transport)
{
    auto *channel = new MessageChannel(*this, socket, transport);
    m_channels.push_back(channel);
    connect(channel, &QObject::destroyed, this,
            [this, channel] { std::erase(m_channels, channel); });
}

void MessageHub::dismissKicked()
{
    for (MessageChannel *channel : std::vector(m_channels)) {
        if (m_state.store.wasKicked(channel->token()))
            channel->dismiss();
    }
}

void MessageHub::closeEnded()
{
    for (MessageChannel *channel : std::vector(m_channels)) {
        if (!channel->apiKey().isEmpty() && !owner(channel->token(), channel->apiKey()))
            channel->close();
    }
}

void MessageHub::notify(const QString &customerNo, const Json &content)
{
    for (MessageChannel *channel : std::vector(m_channels)) {
        const auto *person = owner(channel->token(), channel->apiKey());
        if (person && (customerNo.isEmpty() || person->customer["customerNo"] == Json(customerNo)))
            channel->notify(content);
    }
}

SandboxStore::Person *MessageHub::owner(const QString &token, const QString &apiKey) const
{
    return apiKey.isEmpty() ? m_state.store.owner(token)
                            : m_state.apiKeys.pushOwner(token, apiKey, m_state.ticketWallMs());
}

void MessageHub::dropAll()
{
    for (MessageChannel *channel : std::vector(m_channels))
        channel->abort();
}

} // namespace mm
