// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/protocol/environment.h"
#include "app/protocol/json.h"

#include <QPointer>
#include <QWebSocket>
#include <QWebSocketServer>

#include <vector>

namespace mm {

/// An event socket that does only what a test tells it. In the test's own thread.
class EventGateway : public QObject
{
public:
    EventGateway() : m_server(QStringLiteral("events"), QWebSocketServer::NonSecureMode)
    {
        if (!m_server.listen(QHostAddress::LocalHost))
            qFatal("no port to listen on");
        connect(&m_server, &QWebSocketServer::newConnection, this, [this] {
            socket = m_server.nextPendingConnection();
            socket->setParent(this);
            headers.push_back(
                {socket->request().rawHeader("token"), socket->request().rawHeader("group")});
            connect(socket, &QWebSocket::textMessageReceived, this,
                    [this](const QString &text) { texts.push_back(text.toUtf8()); });
            if (closesAtOnce)
                close(QWebSocketProtocol::CloseCodeGoingAway);
        });
    }

    [[nodiscard]] QUrl url() const
    {
        QUrl url = m_server.serverUrl();
        url.setPath(QStringLiteral("/openapi-b/ws"));
        return url;
    }
    [[nodiscard]] int connections() const { return int(headers.size()); }

    void send(const QByteArray &frame) { socket->sendTextMessage(QString::fromUtf8(frame)); }
    void sendEvent(const QString &type, const Json &data)
    {
        send(Json(Json::Object{{"eventType", type}, {"data", data}}).toBytes());
    }
    void close(QWebSocketProtocol::CloseCode code) { socket->close(code); }
    /// Ends the connection without a close frame.
    void end() { socket->abort(); }

    struct Headers {
        QByteArray token, group;
    };
    QPointer<QWebSocket> socket; ///< the newest connection
    std::vector<Headers> headers; ///< of every connection
    std::vector<QByteArray> texts; ///< what the client sent
    bool closesAtOnce = false;

private:
    QWebSocketServer m_server;
};

} // namespace mm
