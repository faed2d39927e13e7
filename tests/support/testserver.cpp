// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "tests/support/testserver.h"

#include <QSslSocket>

#include <algorithm>

#ifdef Q_OS_WIN
#include <winsock2.h>
#else
#include <sys/socket.h>
#endif

namespace mm {

QByteArray ServedRequest::header(QByteArrayView name) const
{
    QByteArrayList values;
    for (const auto &[spelled, value] : headers) {
        if (spelled.compare(name, Qt::CaseInsensitive) == 0)
            values.append(value);
    }
    return values.isEmpty() ? QByteArray() : values.join(", ");
}

TestServer::TestServer(Handler handler, std::optional<QSslConfiguration> tls) :
    m_handler(std::move(handler)), m_tls(std::move(tls))
{ }

bool TestServer::start(quint16 port)
{
    return listen(QHostAddress::LocalHost, port);
}

QUrl TestServer::url(const QString &scheme, const QString &path) const
{
    QUrl url;
    url.setScheme(scheme);
    url.setHost(QStringLiteral("127.0.0.1"));
    url.setPort(serverPort());
    url.setPath(path);
    return url;
}

QList<ServedRequest> TestServer::requests() const
{
    const QMutexLocker locker(&m_mutex);
    return m_requests;
}

int TestServer::count(QByteArrayView pathPart) const
{
    const QMutexLocker locker(&m_mutex);
    return int(std::count_if(m_requests.cbegin(), m_requests.cend(),
                             [&](const auto &request) { return request.path.contains(pathPart); }));
}

int TestServer::connections() const
{
    const QMutexLocker locker(&m_mutex);
    return m_connections;
}

qint64 TestServer::bytesRead() const
{
    const QMutexLocker locker(&m_mutex);
    return m_bytesRead;
}

void TestServer::incomingConnection(qintptr descriptor)
{
    int number = 0;
    {
        const QMutexLocker locker(&m_mutex);
        number = ++m_connections;
    }
    QTcpSocket *socket = nullptr;
    if (m_tls) {
        auto *secure = new QSslSocket(this);
        secure->setSslConfiguration(*m_tls);
        secure->setSocketDescriptor(descriptor);
        secure->startServerEncryption();
        socket = secure;
    } else {
        socket = new QTcpSocket(this);
        socket->setSocketDescriptor(descriptor);
    }
    connect(
        socket, &QTcpSocket::readyRead, this,
        [this, socket, number, buffer = QByteArray()]() mutable { read(socket, number, buffer); });
    connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
}

void TestServer::read(QTcpSocket *socket, int connection, QByteArray &buffer)
{
    const QByteArray bytes = socket->readAll();
    buffer += bytes;
    const qsizetype headEnd = buffer.indexOf("\r\n\r\n");
    ServedRequest request;
    request.connection = connection;
    if (headEnd >= 0) {
        const QList<QByteArray> lines = buffer.left(headEnd).split('\n');
        const QList<QByteArray> first = lines.first().trimmed().split(' ');
        request.method = first.value(0);
        request.path = first.value(1);
        for (const QByteArray &line : lines.mid(1)) {
            const qsizetype colon = line.indexOf(':');
            request.headers.append({line.left(colon), line.mid(colon + 1).trimmed()});
        }
    }
    const qsizetype total = headEnd + 4 + request.header("content-length").toLongLong();
    const bool whole = headEnd >= 0 && buffer.size() >= total;
    {
        const QMutexLocker locker(&m_mutex);
        m_bytesRead += bytes.size();
        if (whole) {
            request.body = buffer.mid(headEnd + 4, total - headEnd - 4);
            m_requests.append(request);
        }
    }
    if (!whole)
        return;
    buffer.remove(0, total);
    if (!request.header("upgrade").isNull())
        socket->disconnect(this); // the handler has the connection from now on
    m_handler(request, *socket);
}

void TestServer::answer(QTcpSocket &socket, int status, const QByteArray &body,
                        const QByteArray &headerLines)
{
    socket.write("HTTP/1.1 " + QByteArray::number(status)
                 + " Whatever\r\nContent-Length: " + QByteArray::number(body.size())
                 + "\r\nContent-Type: application/json\r\n" + headerLines + "\r\n" + body);
}

void TestServer::reset(QTcpSocket &socket)
{
    struct linger hard = {};
    hard.l_onoff = 1;
    hard.l_linger = 0;
#ifdef Q_OS_WIN
    setsockopt(SOCKET(socket.socketDescriptor()), SOL_SOCKET, SO_LINGER,
               reinterpret_cast<const char *>(&hard), sizeof hard);
#else
    setsockopt(int(socket.socketDescriptor()), SOL_SOCKET, SO_LINGER, &hard, sizeof hard);
#endif
    socket.abort();
}

ThreadedServer::ThreadedServer(TestServer::Handler handler, std::optional<QSslConfiguration> tls) :
    m_server(new TestServer(std::move(handler), std::move(tls)))
{
    m_server->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::finished, m_server, &QObject::deleteLater);
    m_thread.start();
    bool listening = false;
    QMetaObject::invokeMethod(
        m_server, [this] { return m_server->start(); }, Qt::BlockingQueuedConnection, &listening);
    Q_ASSERT(listening);
}

ThreadedServer::~ThreadedServer()
{
    m_thread.quit();
    m_thread.wait();
}

} // namespace mm
