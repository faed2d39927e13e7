// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/sandbox/faultscript.h"
#include "app/sandbox/sandboxstore.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <vector>

class QTcpSocket;
class QWebSocket;

namespace mm {

class MessageChannel;

/// The message sockets: who is signed in on them, and telling them that they are no longer.
class MessageHub : public QObject
{
    Q_OBJECT
public:
    /// `silenceMs`: a client not heard from for so long is dropped. `now`: steady ms.
    MessageHub(SandboxStore &store, FaultScript &faults, int silenceMs,
               std::function<qint64()> now);
    ~MessageHub() override;

    /// A socket whose handshake is done. `transport` is the connection under it.
    void adopt(QWebSocket *socket, QTcpSocket *transport);
    /// Tells every channel whose token the store has kicked.
    void dismissKicked();
    void dropAll();

    // For the channels.
    [[nodiscard]] SandboxStore &store() const { return m_store; }
    [[nodiscard]] FaultScript &faults() const { return m_faults; }
    [[nodiscard]] qint64 now() const { return m_now(); }
    [[nodiscard]] int silenceMs() const { return m_silenceMs; }

private:
    SandboxStore &m_store;
    FaultScript &m_faults;
    const int m_silenceMs;
    const std::function<qint64()> m_now;
    QTimer m_housekeeping;
    std::vector<MessageChannel *> m_channels;
};

} // namespace mm
