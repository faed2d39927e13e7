// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/net/clock.h"
#include "app/net/gatewayclient.h"
#include "app/net/gatewaysocket.h"
#include "app/protocol/messageframes.h"
#include "app/services/session.h"

namespace mm {

/// The message socket of a signed-in customer: protocol.md section 10. What the gateway and its
/// support have to say is told; a kicked session expires with ErrorKind::SignedInElsewhere and is
/// not connected again. A session on an API key has a socket of its own, at the Open API, and a
/// token for it that is asked for at each connection; where that socket is refused, the key is
/// asked about, so that one that has ended ends its session here too.
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

    MessageService(GatewayClient &client, Session &session, const Clock &clock,
                   QObject *parent = nullptr);
    ~MessageService() override;

    /// Sent from now on; empty: the environment's own.
    void setLanguage(const QByteArray &lang);
    /// The machine woke or the network returned.
    void reconnectNow();
    /// Told of the connections and their frames under the name "messages"; null: nobody. Must
    /// outlive this object.
    void setTraffic(TrafficSink *sink);
    [[nodiscard]] State state() const;

signals:
    void stateChanged();
    void noticeReceived(const mm::MessageNotice &notice);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace mm
