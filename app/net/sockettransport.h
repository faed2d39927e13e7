// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/protocol/envelope.h"
#include "app/protocol/limits.h"

#include <QObject>
#include <QString>

#include <memory>

class QSslConfiguration;
class QUrl;

namespace mm {

/// One connection of a GatewaySocket: what brings its frames there and back. Opened once, ended
/// once; knows nothing of heartbeats and of connecting again. Messages are at most
/// limits::maxFrameBytes large, the proxy in force is used, pings are answered.
class SocketTransport : public QObject
{
    Q_OBJECT
public:
    struct Ending {
        enum class Kind {
            Lost, ///< by whichever side, or never there
            CertificateRefused, ///< the gateway's
            UpgradeRefused, ///< HTTP said no
        };
        Kind kind = Kind::Lost;
        int status = 0; ///< UpgradeRefused: of HTTP, 0 where it is not known
        int closeCode = 0; ///< of a close frame, the gateway's or one that its fault led to; else 0
        QString why = {}; ///< English, not redacted
    };

    /// Once only. Names and values of the headers are without control characters.
    virtual void open(const QUrl &url, const HeaderList &headers, const QSslConfiguration &tls) = 0;
    /// False, and nothing sent, unless opened.
    virtual bool sendText(QByteArrayView utf8) = 0;
    virtual void ping() = 0;
    /// Ends the connection at once, `politely` with a close frame where it is opened. No signal
    /// comes any more.
    virtual void leave(bool politely) = 0;

signals:
    void opened();
    /// The bytes are valid while the signal is emitted.
    void textReceived(QByteArrayView utf8);
    void binaryReceived(const QByteArray &frame);
    void pongReceived();
    /// Also of what was never opened; the last signal.
    void ended(const mm::SocketTransport::Ending &ending);

protected:
    using QObject::QObject;
    [[nodiscard]] static Ending closed(int code, const QString &reason);
};

/// What Qt may keep unread of a connection: room for a whole frame, because QWebSocket reads none
/// before it is there. Sockets behind a proxy are not told of what was beyond it when they stopped
/// reading, so it must not be small.
inline constexpr qint64 transportReadBuffer = limits::maxFrameBytes + 64 * 1024;

using MakeTransport = std::unique_ptr<SocketTransport> (*)();

/// Over QWebSocket.
[[nodiscard]] std::unique_ptr<SocketTransport> makeQtTransport();
/// Over QTcpSocket or QSslSocket, with frames read where they stand: no text costs an allocation.
[[nodiscard]] std::unique_ptr<SocketTransport> makeLeanTransport();

} // namespace mm
