// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include <QSslConfiguration>
#include <QTcpServer>

#include <functional>

class QTcpSocket;

namespace mm {

/// Accepts connections, plain or TLS, and hands them on in one way.
class Listener : public QTcpServer
{
    Q_OBJECT
public:
    Listener(bool tls, const QByteArray &certificatePem, const QByteArray &keyPem);

    [[nodiscard]] bool isUsable() const; ///< false where certificate or key cannot be read
    std::function<void(QTcpSocket *)> accepted;

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    const bool m_secure;
    QSslConfiguration m_tls;
};

} // namespace mm
