// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include <QMutex>
#include <QSslConfiguration>
#include <QTcpServer>
#include <QTcpSocket>
#include <QThread>
#include <QUrl>

#include <functional>
#include <memory>
#include <optional>
#include <utility>

namespace mm {

/// A request as it came.
struct ServedRequest {
    QByteArray method;
    QByteArray path;
    QList<std::pair<QByteArray, QByteArray>> headers; ///< names as they were spelled
    QByteArray body;
    int connection = 0; ///< counted from 1

    /// Values of the header, in any spelling, joined by ", "; null where there is none.
    [[nodiscard]] QByteArray header(QByteArrayView name) const;
};

/// A raw HTTP server on 127.0.0.1 that does to each request what the test says, in the thread it
/// lives in. Nothing of it is shared with the product's sandbox.
class TestServer : public QTcpServer
{
    Q_OBJECT
public:
    using Handler = std::function<void(const ServedRequest &, QTcpSocket &)>;
    explicit TestServer(Handler handler, std::optional<QSslConfiguration> tls = {});

    [[nodiscard]] bool start(quint16 port = 0);
    [[nodiscard]] QUrl url(const QString &scheme, const QString &path = {}) const;
    // From any thread:
    [[nodiscard]] QList<ServedRequest> requests() const;
    [[nodiscard]] int count(QByteArrayView pathPart) const;
    [[nodiscard]] int connections() const;
    [[nodiscard]] qint64 bytesRead() const; ///< decrypted, over all connections

    static void answer(QTcpSocket &socket, int status, const QByteArray &body,
                       const QByteArray &headerLines = {});
    /// Ends the connection with a TCP reset.
    static void reset(QTcpSocket &socket);

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    void read(QTcpSocket *socket, int connection, QByteArray &buffer);

    const Handler m_handler;
    const std::optional<QSslConfiguration> m_tls;
    mutable QMutex m_mutex;
    QList<ServedRequest> m_requests;
    int m_connections = 0;
    qint64 m_bytesRead = 0;
};

/// The same in a thread of its own, so that it never waits for the client.
class ThreadedServer
{
public:
    explicit ThreadedServer(TestServer::Handler handler, std::optional<QSslConfiguration> tls = {});
    ~ThreadedServer();
    ThreadedServer(const ThreadedServer &) = delete;
    ThreadedServer &operator=(const ThreadedServer &) = delete;
    [[nodiscard]] TestServer *operator->() const { return m_server; }

private:
    QThread m_thread;
    TestServer *m_server = nullptr; ///< lives in m_thread
};

} // namespace mm
