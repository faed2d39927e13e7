// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/protocol/json.h"

#include <QObject>
#include <QPointer>

class QTcpSocket;
class QWebSocket;

namespace mm {

class MessageHub;

/// The gateway's side of one message socket, as far as a session needs it: signing in, staying
/// there, notices, being told that one is signed in elsewhere (protocol.md section 10). Owns the
/// socket; deletes itself when it is closed.
class MessageChannel : public QObject
{
    Q_OBJECT
public:
    MessageChannel(MessageHub &hub, QWebSocket *socket, QTcpSocket *transport);
    ~MessageChannel() override;

    [[nodiscard]] const QString &token() const { return m_token; } ///< empty: not signed in
    [[nodiscard]] const QString &apiKey() const { return m_apiKey; } ///< of the Open API
    void notify(const Json &content); ///< a "notice"
    void close();
    /// "disconnect", then the end.
    void dismiss();
    /// Drops a client that said nothing for too long.
    void checkSilence();
    void abort(); ///< TCP reset

private:
    void receive(const QString &text);
    void signIn(const Json &frame);
    void refuse(const Json &frame, const char *why);
    void send(const char *msgCode, const Json &frame, const Json &content);

    MessageHub &m_hub;
    QWebSocket *m_socket;
    QPointer<QTcpSocket> m_transport;
    const QByteArray m_path;
    const QString m_apiKey; ///< the address of a socket of the Open API ends in it
    QString m_token;
    bool m_blackHole = false;
    bool m_over = false;
    qint64 m_heardAt = 0;
};

} // namespace mm
