// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include <QHash>
#include <QPointer>
#include <QStringList>
#include <QTcpServer>

class QTcpSocket;

namespace mm {

/// A proxy on 127.0.0.1, HTTP (CONNECT only) or SOCKS 5, that leads every tunnel to one port of
/// this machine, whatever host was asked for.
class ProxyServer : public QTcpServer
{
public:
    enum class Kind { Http, Socks5 };
    ProxyServer(Kind kind, quint16 targetPort);

    /// From now on these are asked for.
    void setCredentials(const QString &user, const QString &password);
    [[nodiscard]] QStringList askedFor() const { return m_askedFor; } ///< "host:port" each
    [[nodiscard]] int refusals() const { return m_refusals; } ///< of credentials

private:
    struct Tunnel {
        QByteArray seen;
        int step = 0;
        QPointer<QTcpSocket> onward = {};
    };
    void accept();
    void read(QTcpSocket *socket);
    void readHttp(QTcpSocket *socket, Tunnel &tunnel);
    void readSocks(QTcpSocket *socket, Tunnel &tunnel);
    void connectOnward(QTcpSocket *socket, Tunnel &tunnel, const QString &host,
                       const QByteArray &welcome);

    const Kind m_kind;
    const quint16 m_targetPort;
    QByteArray m_user, m_password;
    QStringList m_askedFor;
    int m_refusals = 0;
    QHash<QTcpSocket *, Tunnel> m_tunnels;
};

} // namespace mm
