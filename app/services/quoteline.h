// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/net/gatewaysocket.h"
#include "app/protocol/secret.h"

#include <QTimer>
#include <QUrl>

#include <array>
#include <deque>
#include <functional>
#include <memory>

namespace mm {

/// One connection to the gateway's quote socket, as the feeds of quotes, depth and candles each
/// have their own: protocol.md section 9. Guest or token (falling back to guest where the token is
/// refused), heartbeat, numbers of requests, their limit a second, and what the status bar says of
/// it. Lives in one thread with an event loop.
class QuoteLine final : public QObject
{
    Q_OBJECT
public:
    /// What is said of the connection.
    struct Status {
        GatewaySocket::State state = GatewaySocket::State::Stopped;
        bool guest = true;
        bool fellBackToGuest = false; ///< signed in, but the gateway refused the token's socket
        int refusedStatus = 0; ///< HTTP status, in Refused; 0: the certificate was refused
        int latencyMs = -1; ///< newest request to its answer, while Online; -1 unknown
        /// Half, and 95 of 100, of the newest `latenciesKept` answers took no longer, heartbeats'
        /// included, over all connections to this address; -1 while there is none.
        int p50Ms = -1, p95Ms = -1;
        qint64 nextAttemptAt = 0; ///< steady ms, in Waiting
        qint64 lostAt = 0; ///< steady ms since when it is not Online; 0 while Online
        int reconnects = 0;
        QString lastError; ///< English, redacted; for diagnostics
        /// Of a service that keeps several lines: how many, of these Online, and the products of
        /// those that are not.
        int lines = 1, linesOnline = 0, productsLost = 0;
        bool operator==(const Status &) const = default;
    };
    /// Protocol.md section 9 names `quote_stock` beside `quote`, both with a token, and says no
    /// more: neither what the one serves and the other does not, nor of which products (trade types
    /// and labels know stocks, no field names a socket). So all go over `quote`; what a gateway
    /// does not serve there it refuses, and that is shown.
    struct Address {
        QUrl socket; ///< the environment's quote socket
        Secret token; ///< empty: guest
        bool operator==(const Address &) const = default;
    };
    /// Makes a request from its number and its `ext`.
    /// `ext` is unique: no other process, line or request has the same.
    using MakeFrame = std::function<QByteArray(quint32 seqId, QByteArrayView ext)>;

    static constexpr std::size_t latenciesKept = 64;

    /// `name`: how traffic calls it.
    QuoteLine(const Clock &clock, QByteArray name, QObject *parent = nullptr);
    ~QuoteLine() override;

    /// Connects there, as that client, leaving any other connection.
    void open(const Address &address);
    void close();
    /// The machine woke or the network returned. Where a token's socket and the guest's are both
    /// refused the token is tried once more.
    void reconnectNow();
    void setTraffic(TrafficSink *sink);

    /// Sends a request, now or as soon as the gateway's limit a second has room (a heartbeat never
    /// waits). `make` is called then, so it must not refer to what may be gone. What waits is
    /// dropped with the connection: online() tells to begin anew. Its number; 0, and nothing sent,
    /// where the line is not Online.
    quint32 request(MakeFrame make);
    /// Requests that wait for room.
    [[nodiscard]] int waiting() const { return int(m_waiting.size()); }
    /// An answer said 203 (unknown client): goes on as a guest. False where it is one already.
    bool refuseToken();

    [[nodiscard]] const Status &status() const { return m_status; }
    [[nodiscard]] bool isOnline() const { return m_status.state == GatewaySocket::State::Online; }

signals:
    /// A new connection, on which nothing is subscribed.
    void online();
    void statusChanged();
    /// One frame; the bytes are valid while the signal is emitted.
    void textReceived(QByteArrayView utf8);
    void binaryReceived(const QByteArray &frame);

private:
    struct Waiting {
        quint32 seq = 0;
        MakeFrame make;
    };

    /// A request whose answer is waited for.
    struct Asked {
        quint32 seq = 0;
        qint64 at = 0; ///< steady ms
    };

    void connectSocket();
    void followState();
    void fallBackToGuest();
    void tellStatus();
    [[nodiscard]] bool hasRoom();
    bool send(quint32 seq, const MakeFrame &make);
    void sendWaiting();
    [[nodiscard]] QByteArray heartbeat();
    [[nodiscard]] QByteArray extOf(quint32 seq) const;
    void takeText(QByteArrayView utf8);
    void measure(QByteArrayView answer);

    const Clock &m_clock;
    const QByteArray m_name;
    const QByteArray m_extStem; ///< makes `ext` unique beyond this process
    Address m_address;
    bool m_wanted = false;
    bool m_fellBack = false; ///< the gateway refused this token's socket
    Status m_status;
    TrafficSink *m_traffic = nullptr;
    std::unique_ptr<GatewaySocket> m_socket;
    quint32 m_seq = 0;
    std::deque<qint64> m_sentAt; ///< steady ms of the requests of the last second
    std::deque<Waiting> m_waiting;
    QTimer m_room; ///< runs while requests wait
    std::array<Asked, 64> m_asked; ///< the newest; seq 0 where answered
    std::array<int, latenciesKept> m_latencies{};
    std::size_t m_latencyCount = 0; ///< ever measured, of this address
};

} // namespace mm
