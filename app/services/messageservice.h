// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/net/clock.h"
#include "app/net/gatewaysocket.h"
#include "app/protocol/environment.h"
#include "app/services/session.h"

namespace mm {

/// The message socket of a signed-in customer, as far as the session needs it: being told that
/// somebody signed in elsewhere. protocol.md section 10. A kicked session expires with
/// ErrorKind::SignedInElsewhere and is not connected again.
class MessageService : public QObject
{
    Q_OBJECT
public:
    enum class State {
        Off, ///< nobody is signed in
        Connecting, ///< or waiting to
        On, ///< connected and signed in
        Refused, ///< the gateway has no such socket, or not for this session; not tried again
    };
    Q_ENUM(State)

    MessageService(const Environment &environment, Session &session, const Clock &clock,
                   QObject *parent = nullptr);
    ~MessageService() override;

    void setEnvironment(const Environment &environment);
    /// Sent from now on; empty: the environment's own.
    void setLanguage(const QByteArray &lang);
    /// The machine woke or the network returned.
    void reconnectNow();
    [[nodiscard]] State state() const;

signals:
    void stateChanged();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace mm
