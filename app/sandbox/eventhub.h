// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/sandbox/eventqueues.h"
#include "app/sandbox/faultscript.h"

#include <QObject>
#include <QTimer>

class QTcpSocket;
class QWebSocket;

namespace mm {

class EventChannel;

/// The sockets of the Manager API's data push: one a group, the newest. What the queues hold for a
/// group goes out on it in order, and what the other side has not confirmed goes out again, first,
/// on the group's next socket: delivery at least once.
class EventHub : public QObject
{
    Q_OBJECT
public:
    static constexpr auto path = "/openapi-b/ws";

    /// `now`: steady ms.
    EventHub(EventQueues &queues, FaultScript &faults, std::function<qint64()> now);
    ~EventHub() override;

    /// A socket whose handshake is done. `transport` is the connection under it. An older socket of
    /// the group is closed in the usual way (code 1000).
    void adopt(QWebSocket *socket, QTcpSocket *transport, const QString &group);
    /// As if another connection of the group came and went; of every group where it is empty.
    void displace(const QString &group);
    void dropAll(); ///< TCP resets
    [[nodiscard]] int sockets() const { return int(m_channels.size()); }

    // For the channels.
    [[nodiscard]] EventQueues &queues() const { return m_queues; }
    [[nodiscard]] FaultScript &faults() const { return m_faults; }
    [[nodiscard]] qint64 now() const { return m_now(); }

private:
    EventQueues &m_queues;
    FaultScript &m_faults;
    const std::function<qint64()> m_now;
    QTimer m_housekeeping;
    std::vector<EventChannel *> m_channels;
};

} // namespace mm
