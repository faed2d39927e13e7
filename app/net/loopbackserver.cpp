// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/net/loopbackserver.h"

#include "app/net/httplog.h"
#include "app/net/loopbackconnection.h"

#include <QNetworkProxy>
#include <QRandomGenerator>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace mm {

namespace {

constexpr int maxConnections = 16;

/// 32 random bytes in base64url.
Secret newState()
{
    std::array<quint32, 8> random{};
    QRandomGenerator::system()->fillRange(random.data(), qsizetype(random.size()));
    QByteArray text =
        QByteArray::fromRawData(reinterpret_cast<const char *>(random.data()), sizeof random)
            .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    Secret state(text);
    wipe(text);
    wipe(random.data(), sizeof random);
    return state;
}

} // namespace

LoopbackServer::LoopbackServer(QObject *parent) :
    QObject(parent), m_server(new QTcpServer(this)), m_timer(new QTimer(this))
{
    m_server->setProxy(QNetworkProxy::NoProxy); // a SOCKS proxy could be asked to listen
    connect(m_server, &QTcpServer::newConnection, this, &LoopbackServer::accept);
    m_timer->setSingleShot(true);
    connect(m_timer, &QTimer::timeout, this, [this] {
        close();
        emit timedOut();
    });
}

LoopbackServer::~LoopbackServer() = default;

bool LoopbackServer::listen(Errand errand)
{
    close();
    m_errand = std::move(errand);
    m_refused = 0;
    if (!m_server->listen(QHostAddress::LocalHost)) {
        qCWarning(lcHttp).noquote() << "loopback:" << m_server->errorString();
        return false;
    }
    m_port = m_server->serverPort();
    m_terms = {.host = "127.0.0.1:" + QByteArray::number(m_port),
               .callbackPath = m_errand.path,
               .pagePath = {},
               .state = newState(),
               .stateInPath = m_errand.stateInPath};
    if (m_errand.page)
        m_terms.pagePath = "/page/" + m_terms.state.reveal().toByteArray();
    m_timer->start(m_errand.timeoutMs);
    qCInfo(lcHttp) << "loopback: waiting on port" << m_port;
    return true;
}

void LoopbackServer::stop()
{
    close();
}

bool LoopbackServer::isListening() const
{
    return m_server->isListening();
}

QUrl LoopbackServer::callbackUrl() const
{
    QByteArray path = m_terms.callbackPath;
    if (m_terms.stateInPath)
        path += "/" + m_terms.state.reveal().toByteArray();
    return QUrl::fromEncoded("http://" + m_terms.host + path);
}

QUrl LoopbackServer::pageUrl() const
{
    return QUrl::fromEncoded("http://" + m_terms.host + m_terms.pagePath);
}

void LoopbackServer::accept()
{
    while (QTcpSocket *socket = m_server->nextPendingConnection()) {
        m_connections.removeAll(nullptr);
        if (m_connections.size() >= maxConnections) // the newest is the likeliest to be wanted
            delete m_connections.takeFirst();
        auto *connection = new LoopbackConnection(socket, this);
        m_connections.append(connection);
        connect(connection, &LoopbackConnection::failed, this, [this] { ++m_refused; });
        connect(connection, &LoopbackConnection::received, this,
                [this, connection](const HttpRequest &request) { judge(connection, request); });
    }
}

void LoopbackServer::judge(LoopbackConnection *connection, const HttpRequest &request)
{
    const LoopbackVerdict verdict = judgeLoopbackRequest(request, m_terms);
    if (verdict.status == 200 && verdict.answer) {
        finish(connection, *verdict.answer);
    } else if (verdict.status == 200) {
        const QByteArray page = m_errand.page(callbackUrl(), m_terms.state);
        connection->answer(200, page, policyOfPage(page));
    } else {
        ++m_refused;
        connection->refuse(verdict.status);
    }
}

void LoopbackServer::finish(LoopbackConnection *connection, const QUrlQuery &answer)
{
    connection->answer(200, m_errand.donePage, policyOfPage(m_errand.donePage));
    close(connection);
    // Not from within the connection: whoever waits may delete this.
    const auto tell = [this, answer, waiting = m_waiting] {
        if (waiting == m_waiting)
            emit returned(answer);
    };
    QMetaObject::invokeMethod(this, tell, Qt::QueuedConnection);
}

/// Ends the waiting, and every connection but one.
void LoopbackServer::close(const LoopbackConnection *keep)
{
    ++m_waiting;
    m_timer->stop();
    m_server->close();
    for (const auto &connection : std::exchange(m_connections, {})) {
        if (connection != keep)
            delete connection;
    }
}

} // namespace mm
