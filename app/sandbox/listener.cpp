// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/sandbox/listener.h"

#include <QSslCertificate>
#include <QSslKey>
#include <QSslSocket>

namespace mm {

Listener::Listener(bool tls, const QByteArray &certificatePem, const QByteArray &keyPem) :
    m_secure(tls)
{
    if (!m_secure)
        return;
    m_tls = QSslConfiguration::defaultConfiguration();
    m_tls.setLocalCertificate(QSslCertificate(certificatePem));
    QSslKey key(keyPem, QSsl::Rsa);
    if (key.isNull())
        key = QSslKey(keyPem, QSsl::Ec);
    m_tls.setPrivateKey(key);
}

bool Listener::isUsable() const
{
    return !m_secure || !(m_tls.localCertificate().isNull() || m_tls.privateKey().isNull());
}

bool Listener::listenLocally(quint16 port)
{
#ifdef Q_OS_LINUX
    // A second socket bound to the port while neither listens yet: with SO_REUSEADDR on both, which
    // the server sets too, Linux lets one of them listen, and refuses connections while none does.
    if (m_holder.state() != QAbstractSocket::BoundState
        && !m_holder.bind(QHostAddress::LocalHost, port, QAbstractSocket::ReuseAddressHint)) {
        m_problem = m_holder.errorString();
        return false;
    }
    port = m_holder.localPort();
#endif
    if (listen(QHostAddress::LocalHost, port))
        return true;
    m_problem = errorString();
    m_holder.close();
    return false;
}

void Listener::incomingConnection(qintptr descriptor)
{
    QSslSocket *secure = m_secure ? new QSslSocket : nullptr;
    QTcpSocket *socket = m_secure ? secure : new QTcpSocket;
    if (!socket->setSocketDescriptor(descriptor)) {
        delete socket;
        return;
    }
    socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    if (secure) {
        secure->setSslConfiguration(m_tls);
        secure->startServerEncryption();
    }
    accepted(socket);
}

} // namespace mm
