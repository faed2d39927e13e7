// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/net/clock.h"
#include "app/net/gatewaysocket.h"
#include "app/protocol/managerevents.h"
#include "app/services/supportsession.h"

namespace mm {

/// The Manager API's data push: protocol.md section 12. Connects while the support session is
/// signed in and start() was called. Each event is told once: what the gateway sends again after a
/// reconnect is recognised by its bytes and dropped.
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
    void stop();
    void reconnectNow();
    [[nodiscard]] State state() const;
    [[nodiscard]] QString group() const;
    [[nodiscard]] const Counters &counters() const;
    [[nodiscard]] qint64 nextAttemptAt() const; ///< steady ms, while waiting to connect; else 0
    [[nodiscard]] GatewaySocket &socket(); ///< for TLS settings of tests and the inspector

signals:
    void stateChanged();
    void received(const mm::ManagerEvent &event);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace mm
