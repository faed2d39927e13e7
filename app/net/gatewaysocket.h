// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/net/sockettransport.h"
#include "app/protocol/envelope.h"
#include "app/protocol/limits.h"

#include <QObject>
#include <QUrl>

#include <functional>
#include <memory>

class QSslConfiguration;

namespace mm {

class Clock;
class TrafficSink;

/// The only WebSocket client: connects (by a SocketTransport), keeps the connection alive, finds
/// out when it is dead, connects again.
///
///     Stopped --open()--> Connecting --handshake--> Online
///        ^                    |  ^                     |
///        |                failure |                closed, heartbeat unanswered, frame too large
///     close()                 v  |                     v
///        +--------------- Waiting <--------------------+
///
/// From Waiting it goes to Connecting after a full-jitter exponential back-off (cap
/// limits::reconnectCapMs), or at once on reconnectNow(). The back-off starts anew only after a
/// connection that lasted or answered a heartbeat, so that a gateway that accepts and closes is not
/// hammered. A refusal that cannot change by waiting (the certificate; HTTP 401, 403, 404 and
/// their like) leads to Refused, which open() and reconnectNow() leave. Lives in one thread, any
/// thread with an event loop.
class GatewaySocket : public QObject
{
    Q_OBJECT
public:
    enum class State {
        Stopped, ///< not wanted
        Connecting, ///< handshake under way, at most Heartbeat::handshakeMs
        Online, ///< open, and heard from within heartbeat and deadline
        Waiting, ///< lost; see nextAttemptAt()
        Refused, ///< TLS or HTTP refusal; see refusedStatus(), lastError()
    };
    Q_ENUM(State)

    struct Heartbeat {
        std::function<QByteArray()>
            frame; ///< made anew for each beat; any frame received is a sign of life
        int intervalMs = limits::heartbeatIntervalMs;
        int answerMs = limits::heartbeatAnswerMs; ///< silence after a beat that counts as death
        int handshakeMs = limits::handshakeTimeoutMs; ///< from connecting to Online
        /// A WebSocket ping goes with each beat, which every peer answers: where nothing says that
        /// it answers the frame.
        bool pings = false;
    };

    GatewaySocket(const Clock &clock, Heartbeat heartbeat, MakeTransport make = makeQtTransport,
                  QObject *parent = nullptr);
    ~GatewaySocket() override;

    /// Connects to `url`, leaving any other connection. The URL may carry a token: it is never
    /// logged whole. `headers` go with each handshake, control characters left out; they may hold
    /// secrets.
    void open(const QUrl &url, HeaderList headers = {});
    void close();
    /// The machine woke or the network returned: check a live connection at once, end any waiting.
    void reconnectNow();
    /// False, and nothing sent, unless Online. Of a secret in it no copy of this class's stays.
    bool sendText(QByteArrayView utf8);

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] int attempt() const { return m_attempt; } ///< failures in a row
    [[nodiscard]] qint64 nextAttemptAt() const { return m_nextAttempt; } ///< steady ms, in Waiting
    [[nodiscard]] qint64 lastHeardAt() const { return m_lastHeard; } ///< steady ms
    [[nodiscard]] QString lastError() const { return m_lastError; } ///< English, redacted
    /// Times it came Online again by itself, over all addresses opened.
    [[nodiscard]] int reconnects() const { return m_reconnects; }
    /// In Refused: the HTTP status of the refusal, 0 where the certificate was refused.
    [[nodiscard]] int refusedStatus() const { return m_refusedStatus; }
    /// Of the connection lost last: the close code of RFC 6455 section 7.4, 0 where it ended
    /// without a close frame, or before it was one.
    [[nodiscard]] int lastCloseCode() const { return m_lastCloseCode; }
    /// Told of every connection and frame (but not pings and pongs), from this object's thread,
    /// under that name; null: nobody. Of an address its query is left out. Must outlive this
    /// object.
    void setTraffic(TrafficSink *sink, const QByteArray &name);
    /// TLS settings for tests (their own certificate authority); for connections opened later.
    void setSslConfiguration(const QSslConfiguration &configuration);

signals:
    void stateChanged(mm::GatewaySocket::State state);
    /// The bytes are valid while the signal is emitted.
    void textReceived(QByteArrayView utf8);
    void binaryReceived(const QByteArray &frame);
    /// Heartbeat sent to the next frame received, ms.
    void latencyMeasured(int ms);

private:
    class Private;
    State m_state = State::Stopped;
    int m_attempt = 0;
    qint64 m_nextAttempt = 0;
    qint64 m_lastHeard = 0;
    QString m_lastError;
    int m_reconnects = 0;
    int m_refusedStatus = 0;
    int m_lastCloseCode = 0;
    std::unique_ptr<Private> d;
};

} // namespace mm
