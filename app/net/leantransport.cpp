// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/net/sockettransport.h"
#include "app/protocol/limits.h"
#include "app/protocol/secret.h"
#include "app/protocol/websocketframes.h"
#include "app/protocol/websocketupgrade.h"

#include <QRandomGenerator>
#include <QSslConfiguration>
#include <QSslSocket>
#include <QUrl>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace mm {

namespace {

using Kind = SocketTransport::Ending::Kind;

/// What is read before everybody else of the thread has a turn.
constexpr qint64 turnBytes = 64 * 1024;
/// Who reads nothing and pings gets no more pongs.
constexpr qint64 unsentBytes = 64 * 1024;

class LeanTransport final : public SocketTransport
{
public:
    void open(const QUrl &url, const HeaderList &headers, const QSslConfiguration &tls) override;
    bool sendText(QByteArrayView utf8) override;
    void ping() override;
    void leave(bool politely) override;

private:
    enum class Phase { Connecting, Upgrading, Open, Over };

    void ask(const QUrl &url, const HeaderList &headers);
    void read();
    [[nodiscard]] bool readSome();
    void readAnswer();
    void readFrames();
    void take(const WebSocketDecoder::Event &event);
    bool send(WebSocketOpcode opcode, QByteArrayView payload);
    void sayGoodbye(int code);
    void close(int code, const QString &reason);
    void failed();
    void end(const Ending &ending);

    Phase m_phase = Phase::Connecting;
    bool m_badCertificate = false;
    bool m_goesOn = false; ///< read() has been asked for once more
    QByteArray m_key;
    QTcpSocket *m_socket = nullptr;
    WebSocketDecoder m_decoder{limits::maxFrameBytes};
};

quint32 mask()
{
    return QRandomGenerator::system()->generate();
}

void LeanTransport::open(const QUrl &url, const HeaderList &headers, const QSslConfiguration &tls)
{
    const auto goOn = [this, url, headers] { ask(url, headers); };
    const bool secure = url.scheme() != "ws"_L1;
    if (secure) {
        auto *socket = new QSslSocket(this);
        socket->setSslConfiguration(tls);
        connect(socket, &QSslSocket::encrypted, this, goOn);
        connect(socket, &QSslSocket::sslErrors, this, [this] { m_badCertificate = true; });
        m_socket = socket;
    } else {
        m_socket = new QTcpSocket(this);
        connect(m_socket, &QTcpSocket::connected, this, goOn);
    }
    m_socket->setReadBufferSize(transportReadBuffer);
    // QSslSocket is amid decrypting when it tells, and must not be closed there.
    connect(m_socket, &QTcpSocket::readyRead, this, &LeanTransport::read,
            secure ? Qt::QueuedConnection : Qt::DirectConnection);
    connect(m_socket, &QTcpSocket::errorOccurred, this, &LeanTransport::failed);
    connect(m_socket, &QTcpSocket::disconnected, this, &LeanTransport::failed);
    if (secure)
        static_cast<QSslSocket *>(m_socket)->connectToHostEncrypted(url.host(),
                                                                    quint16(url.port(443)));
    else
        m_socket->connectToHost(url.host(), quint16(url.port(80)));
}

void LeanTransport::ask(const QUrl &url, const HeaderList &headers)
{
    m_phase = Phase::Upgrading;
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    m_socket->setSocketOption(QAbstractSocket::KeepAliveOption, 1);
    std::array<quint32, 4> random{};
    QRandomGenerator::system()->fillRange(random.data(), random.size());
    m_key = QByteArray(reinterpret_cast<const char *>(random.data()), sizeof random).toBase64();
    QByteArray request = webSocketUpgrade(url, headers, m_key);
    m_socket->write(request);
    wipe(request);
}

void LeanTransport::read()
{
    if (m_goesOn)
        return;
    m_goesOn = readSome();
    if (!m_goesOn)
        return;
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_goesOn = false;
            read();
        },
        Qt::QueuedConnection);
}

/// Whether there may be more.
bool LeanTransport::readSome()
{
    for (qint64 all = 0; m_phase == Phase::Upgrading || m_phase == Phase::Open;) {
        if (all >= turnBytes)
            return true;
        const std::span<char> room = m_decoder.room();
        const qint64 count = m_socket->read(room.data(), qint64(room.size()));
        if (count <= 0)
            break;
        all += count;
        m_decoder.filled(count);
        if (m_phase == Phase::Upgrading)
            readAnswer();
        readFrames(); // also what came with the answer
    }
    return false;
}

void LeanTransport::readAnswer()
{
    const UpgradeAnswer answer = readUpgradeAnswer(m_decoder.pending(), m_key);
    switch (answer.kind) {
    case UpgradeAnswer::Kind::Incomplete:
        return;
    case UpgradeAnswer::Kind::Accepted:
        m_decoder.skip(answer.bytes);
        m_phase = Phase::Open;
        emit opened();
        return;
    case UpgradeAnswer::Kind::Refused:
        end({.kind = Kind::UpgradeRefused, .status = answer.status, .why = answer.why});
        return;
    case UpgradeAnswer::Kind::Malformed:
        end({.why = answer.why});
    }
}

void LeanTransport::readFrames()
{
    while (m_phase == Phase::Open) { // a listener may leave amid them
        const WebSocketDecoder::Event event = m_decoder.next();
        if (event.kind == WebSocketDecoder::Kind::None)
            return;
        take(event);
    }
}

void LeanTransport::take(const WebSocketDecoder::Event &event)
{
    using Event = WebSocketDecoder::Kind;
    switch (event.kind) {
    case Event::None:
        return;
    case Event::Text:
        emit textReceived(event.payload);
        return;
    case Event::Binary:
        emit binaryReceived(event.payload.toByteArray());
        return;
    case Event::Ping:
        if (m_socket->bytesToWrite() < unsentBytes)
            send(WebSocketOpcode::Pong, event.payload);
        return;
    case Event::Pong:
        emit pongReceived();
        return;
    case Event::Close:
        close(event.closeCode, QString::fromUtf8(event.payload));
        return;
    case Event::Fault:
        close(event.closeCode, QString::fromLatin1(describe(event.fault)));
    }
}

bool LeanTransport::sendText(QByteArrayView utf8)
{
    return m_phase == Phase::Open && send(WebSocketOpcode::Text, utf8);
}

void LeanTransport::ping()
{
    if (m_phase == Phase::Open)
        send(WebSocketOpcode::Ping, {});
}

bool LeanTransport::send(WebSocketOpcode opcode, QByteArrayView payload)
{
    QByteArray frame = webSocketFrame(opcode, payload, mask());
    const bool sent = m_socket->write(frame) == frame.size();
    wipe(frame); // its mask stands in it
    return sent;
}

void LeanTransport::sayGoodbye(int code)
{
    m_socket->write(webSocketCloseFrame(code, mask()));
    m_socket->flush();
}

/// It is over before the goodbye is sent, which may fail where the gateway has gone.
void LeanTransport::close(int code, const QString &reason)
{
    m_phase = Phase::Over;
    sayGoodbye(code);
    emit ended(closed(code, reason));
}

void LeanTransport::leave(bool politely)
{
    const bool open = m_phase == Phase::Open;
    m_phase = Phase::Over;
    if (m_socket == nullptr)
        return;
    m_socket->disconnect(this);
    if (politely && open) {
        sayGoodbye(1000);
        m_socket->disconnectFromHost();
    } else {
        m_socket->abort();
    }
}

void LeanTransport::failed()
{
    while (readSome()) { } // what came before
    const Kind kind = m_badCertificate ? Kind::CertificateRefused : Kind::Lost;
    end({.kind = kind, .why = m_socket->errorString()});
}

void LeanTransport::end(const Ending &ending)
{
    if (m_phase == Phase::Over)
        return;
    m_phase = Phase::Over;
    emit ended(ending);
}

} // namespace

std::unique_ptr<SocketTransport> makeLeanTransport()
{
    return std::make_unique<LeanTransport>();
}

} // namespace mm
