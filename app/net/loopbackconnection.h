// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/protocol/httprequest.h"

#include <QObject>
#include <QTimer>

class QTcpSocket;

namespace mm {

/// One connection of a browser, or of whoever else found the port: one request, one answer, a few
/// seconds. Deletes itself with the connection.
class LoopbackConnection : public QObject
{
    Q_OBJECT
public:
    LoopbackConnection(QTcpSocket *socket, QObject *parent);
    ~LoopbackConnection() override;

    /// Answers and hangs up. `policy`: the Content-Security-Policy.
    void answer(int status, const QByteArray &html, const QByteArray &policy);
    /// The same with a page that only names the status.
    void refuse(int status);

signals:
    void received(const mm::HttpRequest &request);
    /// What came is no request, or not all of one in time; it is refused already.
    void failed();

private:
    void read();
    void fail(int status);
    void expire();
    void send(int status, const QByteArray &contentType, const QByteArray &policy,
              const QByteArray &body);

    QTcpSocket *m_socket;
    HttpRequestParser m_parser;
    QTimer m_timer;
    bool m_over = false; ///< answered
};

} // namespace mm
