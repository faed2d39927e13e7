// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/net/clock.h"
#include "app/net/gatewaysocket.h"
#include "app/protocol/managerevents.h"
#include "app/services/supportsession.h"

#include <memory>

namespace mm {

class TrafficSink;

/// The Manager API's data push: protocol.md section 12. Connects while the support session is
/// signed in and start() was called. Each event is told once: what the gateway sends again after a
/// reconnect is recognised by its bytes and dropped.
///
///     Off --start(), signed in--> Connecting <--> On --closed with 1000--> Displaced
///                                     |            |   (or three times at once after opening)
///                                     +--> Refused <-- HTTP refusal
///
/// Neither Displaced nor Refused ends by itself: two desks of one group would displace each other
/// for ever. start() leaves both, signing in again leaves Refused, signing out all but Off.
class ManagerEventStream : public QObject
{
    Q_OBJECT
public:
    enum class State {
        Off,
        Connecting, ///< or waiting to
        On,
        Displaced, ///< another connection of the same group took over; start() takes it back
        Refused, ///< the gateway has no such socket, or not for this token
    };
    Q_ENUM(State)
    struct Counters {
        quint64 events = 0, repeated = 0, unreadable = 0, unknown = 0;
        int reconnects = 0;
    };

    ManagerEventStream(SupportSession &session, const Clock &clock, QObject *parent = nullptr);
    ~ManagerEventStream() override;

    /// Events wait at the gateway for `group` while it is away, up to 168 hours.
    void start(const QString &group);
    /// 1 to 64 of A-Z, a-z, 0-9, '.', '_' and '-': it goes in a header.
    [[nodiscard]] static bool isUsableGroup(const QString &group);
    void stop();
    void reconnectNow();
    [[nodiscard]] State state() const;
    [[nodiscard]] QString group() const;
    [[nodiscard]] const Counters &counters() const;
    [[nodiscard]] qint64 nextAttemptAt() const; ///< steady ms, while waiting to connect; else 0
    /// Why in Refused: TlsRefused, SessionEnded (401), NoPermission (403), UnknownEndpoint (404, or
    /// the environment names no such socket), HttpFailed.
    [[nodiscard]] GatewayError refusal() const;
    [[nodiscard]] const SupportSession &session() const;
    [[nodiscard]] GatewaySocket &socket(); ///< for TLS settings of tests
    /// Told of the socket under the name "manager"; must outlive this object.
    void setTraffic(TrafficSink *sink);

signals:
    void stateChanged(); ///< also where only nextAttemptAt() is another
    void received(const mm::ManagerEvent &event);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace mm
