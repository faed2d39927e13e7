// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include <QObject>
#include <QPointer>
#include <QString>

class QTcpSocket;
class QWebSocket;

namespace mm {

class EventHub;

/// The gateway's side of one data push socket (protocol.md section 12). After what it sends it asks
/// by a WebSocket ping that carries the number of the last event; the pong that every WebSocket
/// library answers confirms it. Owns the socket; deletes itself when it is closed.
class EventChannel : public QObject
{
    Q_OBJECT
public:
    EventChannel(EventHub &hub, QWebSocket *socket, QTcpSocket *transport, QString group);
    ~EventChannel() override;

    [[nodiscard]] const QString &group() const { return m_group; }
    void flushSoon(); ///< sends what waits, once the event loop is back
    void displace(); ///< closes the socket in the usual way
    void abort(); ///< TCP reset
    void checkTransport();

private:
    [[nodiscard]] bool isOpen() const;
    void receive(const QString &text);
    void flush();
    [[nodiscard]] bool sendOne(const QByteArray &frame);
    void askWhatArrived();
    void confirm(const QByteArray &payload);

    EventHub &m_hub;
    QWebSocket *m_socket;
    QPointer<QTcpSocket> m_transport;
    const QString m_group;
    quint64 m_sent = 0, m_asked = 0; ///< numbers of events
    bool m_flushing = false; ///< soon
    bool m_blackHole = false;
    bool m_over = false;
};

} // namespace mm
