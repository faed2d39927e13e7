// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/sandbox/faultscript.h"
#include "app/sandbox/sandboxstate.h"

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
    MessageHub(SandboxState &state, FaultScript &faults, int silenceMs,
               std::function<qint64()> now);
    ~MessageHub() override;

    /// A socket whose handshake is done. `transport` is the connection under it.
    void adopt(QWebSocket *socket, QTcpSocket *transport);
    /// Tells every channel whose token the store has kicked.
    void dismissKicked();
    /// Ends every socket signed in with an API key that is no good any more.
    void closeEnded();
    /// A notice of protocol.md section 10 to the customer's sockets; everybody's where the number
    /// is empty.
    void notify(const QString &customerNo, const Json &content);
    void dropAll();
    [[nodiscard]] int sockets() const { return int(m_channels.size()); }

    // For the channels.
    /// Who a token is about; `apiKey`: that of a socket of the Open API, else empty.
    [[nodiscard]] SandboxStore::Person *owner(const QString &token, const QString &apiKey) const;
    [[nodiscard]] qint64 wallMs() const { return m_state.wallMs(); } ///< the sandbox's clock
    [[nodiscard]] FaultScript &faults() const { return m_faults; }
    [[nodiscard]] qint64 now() const { return m_now(); }
    [[nodiscard]] int silenceMs() const { return m_silenceMs; }

private:
    SandboxState &m_state;
    FaultScript &m_faults;
    const int m_silenceMs;
    const std::function<qint64()> m_now;
    QTimer m_housekeeping;
    std::vector<MessageChannel *> m_channels;
};

} // namespace mm
