// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/sandbox/httpmessage.h"

#include <QObject>
#include <QPointer>

#include <functional>
#include <optional>

class QTcpSocket;

namespace mm {

/// What a connection hands its requests to.
struct HttpHandlers {
    std::function<HttpAnswer(const HttpRequest &)> request;
    /// Asked before an upgrade to WebSocket: an answer refuses it, none accepts it.
    std::function<std::optional<HttpAnswer>(const HttpRequest &)> refuseUpgrade;
    /// Takes over the socket, with the upgrade's head still unread, and owns it.
    std::function<void(QTcpSocket *, const HttpRequest &)> upgrade;
};

/// The server's side of one HTTP/1.1 connection: keep-alive, one request at a time, parsed
/// from bytes that are looked at before they are taken, so that an upgrade can be handed on
/// untouched. Deletes itself with the connection.
class HttpConnection : public QObject
{
    Q_OBJECT
public:
    HttpConnection(QTcpSocket *socket, const HttpHandlers &handlers, QObject *parent);

private:
    void read();
    void startUpgrade();
    void serve();
    void answer(const HttpAnswer &answer);
    void refuse(int status, const QByteArray &title);
    void hangUp();

    QPointer<QTcpSocket> m_socket;
    const HttpHandlers &m_handlers;
    std::optional<HttpRequestParser> m_parser; ///< of the request that comes next
    bool m_busy = false; ///< a request is being answered; what follows it waits
    bool m_over = false;
};

} // namespace mm
