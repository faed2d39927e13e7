// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/net/sockettransport.h"
#include "app/protocol/limits.h"
#include "app/protocol/secret.h"

#include <QNetworkRequest>
#include <QRegularExpression>
#include <QSslConfiguration>
#include <QWebSocket>

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace mm {

namespace {

using Kind = SocketTransport::Ending::Kind;

/// The status of an upgrade that was answered, but not with 101: Qt tells it in words only, in
/// whatever language, as "…: 401 (Unauthorized)". 0 where it does not, as for 400.
int statusIn(const QString &errorText)
{
    static const QRegularExpression status(u"\\b([2-5]\\d\\d) ?[(\uff08]"_s);
    return status.match(errorText).captured(1).toInt();
}

class QtTransport final : public SocketTransport
{
public:
    QtTransport();
    void open(const QUrl &url, const HeaderList &headers, const QSslConfiguration &tls) override;
    bool sendText(QByteArrayView utf8) override;
    void ping() override { m_socket.ping(); }
    void leave(bool politely) override;

private:
    void failed(QAbstractSocket::SocketError error);
    void end(const Ending &ending);

    QWebSocket m_socket;
    bool m_opened = false;
    bool m_badCertificate = false;
    bool m_closeHeard = false; ///< a close frame came
    bool m_ended = false;
};

QtTransport::QtTransport() : m_socket(QString(), QWebSocketProtocol::VersionLatest, this)
{
    m_socket.setMaxAllowedIncomingFrameSize(limits::maxFrameBytes);
    m_socket.setMaxAllowedIncomingMessageSize(limits::maxFrameBytes);
    m_socket.setReadBufferSize(transportReadBuffer);

    connect(&m_socket, &QWebSocket::connected, this, [this] {
        m_opened = true;
        emit opened();
    });
    connect(&m_socket, &QWebSocket::disconnected, this, [this] {
        if (m_opened)
            end(closed(m_socket.closeCode(), m_socket.closeReason()));
        else // no connection yet: a failure Qt is about to report
            failed(m_socket.error());
    });
    connect(&m_socket, &QWebSocket::sslErrors, this, [this] { m_badCertificate = true; });
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    const auto errorSignal = &QWebSocket::errorOccurred;
#else
    const auto errorSignal = qOverload<QAbstractSocket::SocketError>(&QWebSocket::error);
#endif
    connect(&m_socket, errorSignal, this, &QtTransport::failed);
    // Not by us: it closes, without these signals, in leave().
    connect(&m_socket, &QWebSocket::aboutToClose, this, [this] { m_closeHeard = true; });
    connect(&m_socket, &QWebSocket::pong, this, &SocketTransport::pongReceived);
    connect(&m_socket, &QWebSocket::textMessageReceived, this, [this](const QString &frame) {
        QByteArray utf8 = frame.toUtf8();
        emit textReceived(utf8);
        wipe(utf8);
    });
    connect(&m_socket, &QWebSocket::binaryMessageReceived, this, &SocketTransport::binaryReceived);
}

void QtTransport::open(const QUrl &url, const HeaderList &headers, const QSslConfiguration &tls)
{
    QNetworkRequest request(url);
    for (const auto &[name, value] : headers)
        request.setRawHeader(name, value);
    m_socket.setSslConfiguration(tls);
    m_socket.open(request);
}

bool QtTransport::sendText(QByteArrayView utf8)
{
    QString text = QString::fromUtf8(utf8);
    const bool sent = m_socket.sendTextMessage(text) == utf8.size();
    wipe(text.data(), std::size_t(text.size()) * sizeof(QChar));
    return sent;
}

void QtTransport::leave(bool politely)
{
    m_socket.disconnect(this);
    m_ended = true;
    if (politely && m_socket.state() == QAbstractSocket::ConnectedState)
        m_socket.close();
    else
        m_socket.abort();
}

void QtTransport::failed(QAbstractSocket::SocketError error)
{
    const QString text = m_socket.errorString();
    // Qt reports a refused upgrade like a refused connection; the latter never had a port.
    const bool answered =
        !m_opened && error == QAbstractSocket::ConnectionRefusedError && m_socket.localPort() != 0;
    if (m_badCertificate)
        end({.kind = Kind::CertificateRefused, .why = text});
    else if (answered)
        end({.kind = Kind::UpgradeRefused, .status = statusIn(text), .why = text});
    else
        end({.closeCode = m_closeHeard ? m_socket.closeCode() : 0, .why = text});
}

void QtTransport::end(const Ending &ending)
{
    if (!std::exchange(m_ended, true))
        emit ended(ending);
}

} // namespace

std::unique_ptr<SocketTransport> makeQtTransport()
{
    return std::make_unique<QtTransport>();
}

} // namespace mm
