// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "tests/support/proxyserver.h"

#include <QNetworkProxy>
#include <QTcpSocket>
#include <QtEndian>

using namespace Qt::Literals::StringLiterals;

namespace mm {

ProxyServer::ProxyServer(Kind kind, quint16 targetPort) : m_kind(kind), m_targetPort(targetPort)
{
    setProxy(QNetworkProxy::NoProxy);
    if (!listen(QHostAddress::LocalHost))
        qFatal("no port to listen on");
    connect(this, &QTcpServer::newConnection, this, &ProxyServer::accept);
}

void ProxyServer::setCredentials(const QString &user, const QString &password)
{
    m_user = user.toUtf8();
    m_password = password.toUtf8();
}

void ProxyServer::accept()
{
    QTcpSocket *socket = nextPendingConnection();
    m_tunnels.insert(socket, {});
    connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
    connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
        if (const auto onward = m_tunnels.take(socket).onward)
            onward->deleteLater();
        socket->deleteLater();
    });
}

void ProxyServer::read(QTcpSocket *socket)
{
    Tunnel &tunnel = m_tunnels[socket];
    if (tunnel.onward) {
        tunnel.onward->write(socket->readAll());
        return;
    }
    tunnel.seen += socket->readAll();
    if (m_kind == Kind::Http)
        readHttp(socket, tunnel);
    else
        readSocks(socket, tunnel);
}

void ProxyServer::readHttp(QTcpSocket *socket, Tunnel &tunnel)
{
    if (!tunnel.seen.endsWith("\r\n\r\n"))
        return;
    const QByteArray head = std::exchange(tunnel.seen, {});
    if (!head.startsWith("CONNECT ")) {
        socket->write("HTTP/1.1 405 Tunnels Only\r\nContent-Length: 0\r\n\r\n");
        return;
    }
    const QByteArray credentials =
        "Proxy-Authorization: Basic " + (m_user + ':' + m_password).toBase64();
    if (!m_user.isEmpty() && !head.contains(credentials)) {
        ++m_refusals;
        socket->write("HTTP/1.1 407 Who Are You\r\nProxy-Authenticate: Basic realm=\"p\"\r\n"
                      "Content-Length: 0\r\n\r\n");
        return;
    }
    connectOnward(socket, tunnel, QString::fromLatin1(head.split(' ').at(1)),
                  "HTTP/1.1 200 OK\r\n\r\n");
}

/// RFC 1928 and 1929; a client sends nothing ahead of an answer.
void ProxyServer::readSocks(QTcpSocket *socket, Tunnel &tunnel)
{
    const bool asks = !m_user.isEmpty();
    const QByteArray seen = std::exchange(tunnel.seen, {});
    switch (tunnel.step++) {
    case 0: {
        const bool offered = seen.mid(2).contains(asks ? '\2' : '\0');
        m_refusals += offered ? 0 : 1;
        socket->write(offered ? QByteArray("\5", 1) + (asks ? '\2' : '\0') : "\5\xff"_ba);
        tunnel.step += asks ? 0 : 1;
        return;
    }
    case 1: {
        const QByteArray right = '\1' + QByteArray(1, char(m_user.size())) + m_user
            + QByteArray(1, char(m_password.size())) + m_password;
        m_refusals += seen == right ? 0 : 1;
        socket->write(QByteArray("\1", 1) + (seen == right ? '\0' : '\1'));
        return;
    }
    default: {
        const QByteArray name = seen.mid(5, seen.at(4)); // address type 3
        const quint16 port = qFromBigEndian<quint16>(seen.constData() + seen.size() - 2);
        connectOnward(socket, tunnel, QString::fromLatin1(name) + u':' + QString::number(port),
                      QByteArray("\5\0\0\1\0\0\0\0\0\0", 10));
    }
    }
}

void ProxyServer::connectOnward(QTcpSocket *socket, Tunnel &tunnel, const QString &host,
                                const QByteArray &welcome)
{
    m_askedFor += host;
    auto *onward = new QTcpSocket(this);
    onward->setProxy(QNetworkProxy::NoProxy);
    tunnel.onward = onward;
    connect(onward, &QTcpSocket::connected, socket, [=] { socket->write(welcome); });
    connect(onward, &QTcpSocket::readyRead, socket, [=] { socket->write(onward->readAll()); });
    connect(onward, &QTcpSocket::disconnected, socket, &QTcpSocket::disconnectFromHost);
    onward->connectToHost(QHostAddress::LocalHost, m_targetPort);
}

} // namespace mm
