// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include <QSslConfiguration>
#include <QTcpServer>
#include <QTcpSocket>

#include <functional>

namespace mm {

/// Accepts connections, plain or TLS, and hands them on in one way.
class Listener : public QTcpServer
{
    Q_OBJECT
public:
    Listener(bool tls, const QByteArray &certificatePem, const QByteArray &keyPem);

    [[nodiscard]] bool isUsable() const; ///< false where certificate or key cannot be read
    /// On 127.0.0.1; 0: any free port. From then on, and after close() too, nobody else is given
    /// the port (on Linux; elsewhere while it listens).
    [[nodiscard]] bool listenLocally(quint16 port);
    [[nodiscard]] QString problem() const { return m_problem; }
    std::function<void(QTcpSocket *)> accepted;

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    const bool m_secure;
    QSslConfiguration m_tls;
    QTcpSocket m_holder; ///< bound to the port, and never more than that
    QString m_problem;
};

} // namespace mm
