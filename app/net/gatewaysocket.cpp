// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/net/gatewaysocket.h"

#include "app/net/clock.h"
#include "app/net/httplog.h"
#include "app/net/retrypolicy.h"
#include "app/net/socketteller.h"
#include "app/protocol/limits.h"
#include "app/protocol/redact.h"
#include "app/protocol/secret.h"

#include <QNetworkRequest>
#include <QPointer>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QSslConfiguration>
#include <QTimer>
#include <QWebSocket>

using namespace Qt::Literals::StringLiterals;

namespace mm {

namespace {

constexpr int wakeAnswerMs = 1'000; ///< silence that counts as death after a wake-up
constexpr int lateTimerMs = 1'000; ///< a timer this late was held up with the frames it waits for
constexpr qint64 lastingMs = 5'000; ///< a connection this old was worth having
constexpr qsizetype errorLength = 200; ///< of words that may be the gateway's

/// What may be logged of an address: its query carries the token, the Open API's path the API key.
QString withoutQuery(const QUrl &url)
{
    static const QRegularExpression key(u"(?<=/openMsg/).+"_s);
    return url.toString(QUrl::RemoveQuery | QUrl::RemoveUserInfo | QUrl::RemoveFragment)
        .replace(key, u"•••"_s);
}

/// The status of an upgrade that was answered, but not with 101: Qt tells it in words only, in
/// whatever language, as "…: 401 (Unauthorized)". 0 where it does not, as for 400.
int statusIn(const QString &errorText)
{
    static const QRegularExpression status(u"\\b([2-5]\\d\\d) ?[(\uff08]"_s);
    return status.match(errorText).captured(1).toInt();
}

/// What a handshake says: the address and the headers, each on one line whatever is in them.
QNetworkRequest handshake(const QUrl &url, const HeaderList &headers)
{
    QNetworkRequest request(url);
    for (const auto &[name, value] : headers) {
        QByteArray line = value;
        line.removeIf([](char c) { return uchar(c) < 0x20 || c == 0x7f; });
        request.setRawHeader(name, line);
    }
    return request;
}

bool isFinal(int status)
{
    return status >= 400 && status < 500 && status != 408 && status != 425 && status != 429;
}

} // namespace

class GatewaySocket::Private
{
public:
    Private(GatewaySocket &socket, const Clock &clockToUse, Heartbeat heartbeatToUse);

    void connectNow();
    void drop(bool politely);
    void enter(State state);
    void beat(int answerMs);
    bool sendText(QByteArrayView utf8);

    GatewaySocket &q;
    const Clock &clock;
    const Heartbeat heartbeat;
    QUrl url;
    HeaderList headers;
    SocketTeller teller;
    QSslConfiguration tls;
    bool wasOnline = false; ///< since open()

private:
    void listen(QWebSocket *socket);
    void connected();
    void heard();
    void answerMissing();
    void failed(QAbstractSocket::SocketError error);
    void closedByPeer();
    void lost(const QString &why);
    void refused(int status, const QString &why);
    void say(const QString &why);

    QPointer<QWebSocket> m_socket;
    bool m_badCertificate = false;
    bool m_closeHeard = false; ///< a close frame came
    bool m_proven = false; ///< this connection has answered a heartbeat
    bool m_awaitsAnswer = false;
    qint64 m_onlineSince = 0; ///< steady ms
    qint64 m_beatAt = 0; ///< steady ms
    qint64 m_answerUntil = 0; ///< steady ms
    QTimer *m_handshakeTimer;
    QTimer *m_retryTimer;
    QTimer *m_beatTimer;
    QTimer *m_answerTimer;
};

GatewaySocket::Private::Private(GatewaySocket &socket, const Clock &clockToUse,
                                Heartbeat heartbeatToUse) :
    q(socket),
    clock(clockToUse), heartbeat(std::move(heartbeatToUse)),
    tls(QSslConfiguration::defaultConfiguration()), m_handshakeTimer(new QTimer(&q)),
    m_retryTimer(new QTimer(&q)), m_beatTimer(new QTimer(&q)), m_answerTimer(new QTimer(&q))
{
    for (QTimer *timer : {m_handshakeTimer, m_retryTimer, m_answerTimer})
        timer->setSingleShot(true);
    connect(m_handshakeTimer, &QTimer::timeout, &q, [this] { lost(u"handshake timed out"_s); });
    connect(m_retryTimer, &QTimer::timeout, &q, [this] { connectNow(); });
    connect(m_beatTimer, &QTimer::timeout, &q, [this] { beat(heartbeat.answerMs); });
    connect(m_answerTimer, &QTimer::timeout, &q, [this] { answerMissing(); });
}

void GatewaySocket::Private::connectNow()
{
    drop(false);
    // Room for a whole frame: QWebSocket reads none before it is there.
    constexpr qint64 readBuffer = limits::maxFrameBytes + 64 * 1024;

    auto *socket = new QWebSocket(QString(), QWebSocketProtocol::VersionLatest, &q);
    socket->setMaxAllowedIncomingFrameSize(limits::maxFrameBytes);
    socket->setMaxAllowedIncomingMessageSize(limits::maxFrameBytes);
    socket->setReadBufferSize(readBuffer);
    tls.setProtocol(QSsl::TlsV1_2OrLater);
    tls.setPeerVerifyMode(QSslSocket::VerifyPeer);
    socket->setSslConfiguration(tls);
    m_socket = socket;
    m_badCertificate = false;
    m_closeHeard = false;
    m_proven = false;
    teller.begin();
    listen(socket);
    m_handshakeTimer->start(heartbeat.handshakeMs);
    qCInfo(lcSocket).noquote() << "connecting to" << withoutQuery(url);
    enter(State::Connecting);
    if (m_socket == socket) // else a listener has closed or opened it anew
        socket->open(handshake(url, headers));
}

void GatewaySocket::Private::listen(QWebSocket *socket)
{
    connect(socket, &QWebSocket::connected, &q, [this] { connected(); });
    connect(socket, &QWebSocket::disconnected, &q, [this] { closedByPeer(); });
    connect(socket, &QWebSocket::sslErrors, &q, [this] { m_badCertificate = true; });
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    const auto errorSignal = &QWebSocket::errorOccurred;
#else
    const auto errorSignal = qOverload<QAbstractSocket::SocketError>(&QWebSocket::error);
#endif
    connect(socket, errorSignal, &q, [this](QAbstractSocket::SocketError error) { failed(error); });
    // Not by us: it closes, without these signals, in drop().
    connect(socket, &QWebSocket::aboutToClose, &q, [this] { m_closeHeard = true; });
    // Asked for or not: the answer to a text of a heartbeat may be one (protocol.md section 12).
    connect(socket, &QWebSocket::pong, &q, [this] { heard(); });
    connect(socket, &QWebSocket::textMessageReceived, &q, [this](const QString &frame) {
        if (teller.isOn())
            teller.received(frame, clock.wallMs());
        heard();
        emit q.textReceived(frame);
    });
    connect(socket, &QWebSocket::binaryMessageReceived, &q, [this](const QByteArray &frame) {
        if (teller.isOn())
            teller.received(frame, clock.wallMs());
        heard();
        emit q.binaryReceived(frame);
    });
}

void GatewaySocket::Private::connected()
{
    m_handshakeTimer->stop();
    m_onlineSince = clock.steadyMs();
    q.m_lastHeard = m_onlineSince;
    if (wasOnline)
        ++q.m_reconnects;
    wasOnline = true;
    m_beatTimer->start(heartbeat.intervalMs);
    qCInfo(lcSocket) << "online";
    teller.opened(withoutQuery(url), clock.wallMs());
    enter(State::Online);
}

void GatewaySocket::Private::beat(int answerMs)
{
    const qint64 now = clock.steadyMs();
    if (!m_awaitsAnswer)
        m_beatAt = now;
    QByteArray frame = heartbeat.frame();
    sendText(frame);
    wipe(frame);
    if (heartbeat.pings && m_socket)
        m_socket->ping();
    // A beat that is already waited for keeps its deadline, unless this one's is earlier.
    if (!m_awaitsAnswer || answerMs < m_answerTimer->remainingTime()) {
        m_answerUntil = now + answerMs;
        m_answerTimer->start(answerMs);
    }
    m_awaitsAnswer = true;
}

bool GatewaySocket::Private::sendText(QByteArrayView utf8)
{
    QString text = QString::fromUtf8(utf8);
    const bool sent = m_socket && m_socket->sendTextMessage(text) == utf8.size();
    wipe(text.data(), std::size_t(text.size()) * sizeof(QChar));
    if (sent)
        teller.sent(utf8, clock.wallMs());
    return sent;
}

/// A frame came: whatever it says, the connection lives.
void GatewaySocket::Private::heard()
{
    q.m_lastHeard = clock.steadyMs();
    if (!m_awaitsAnswer)
        return;
    m_awaitsAnswer = false;
    m_answerTimer->stop();
    m_proven = true;
    q.m_attempt = 0;
    emit q.latencyMeasured(int(q.m_lastHeard - m_beatAt));
}

void GatewaySocket::Private::answerMissing()
{
    const qint64 now = clock.steadyMs();
    if (now - m_answerUntil > lateTimerMs) { // this thread was busy: look again after reading
        m_answerUntil = now;
        m_answerTimer->start(lateTimerMs / 2);
        return;
    }
    lost(u"heartbeat not answered"_s);
}

void GatewaySocket::Private::failed(QAbstractSocket::SocketError error)
{
    const QString text = m_socket->errorString();
    if (m_badCertificate) {
        refused(0, text);
        return;
    }
    // Qt reports a refused upgrade like a refused connection; the latter never had a port.
    const bool answered = q.m_state == State::Connecting
        && error == QAbstractSocket::ConnectionRefusedError && m_socket->localPort() != 0;
    const int status = answered ? statusIn(text) : 0;
    if (isFinal(status))
        refused(status, text);
    else
        lost(text);
}

void GatewaySocket::Private::closedByPeer()
{
    if (q.m_state == State::Connecting) // no connection yet: a failure Qt is about to report
        failed(m_socket->error());
    else
        lost(u"closed: "_s + QString::number(m_socket->closeCode()) + u' '
             + m_socket->closeReason());
}

void GatewaySocket::Private::lost(const QString &why)
{
    const qint64 now = clock.steadyMs();
    const bool online = q.m_state == State::Online;
    if (m_proven || (online && now - m_onlineSince >= lastingMs))
        q.m_attempt = 0;
    q.m_lastCloseCode = m_socket && m_closeHeard ? m_socket->closeCode() : 0;
    say(why);
    teller.closed(q.m_lastError, clock.wallMs());
    drop(false);
    const int delay = reconnectDelayMs(q.m_attempt, QRandomGenerator::global()->generateDouble());
    ++q.m_attempt;
    q.m_nextAttempt = now + delay;
    m_retryTimer->start(delay);
    enter(State::Waiting);
}

void GatewaySocket::Private::refused(int status, const QString &why)
{
    say(why);
    teller.closed(q.m_lastError, clock.wallMs());
    drop(false);
    ++q.m_attempt;
    q.m_lastCloseCode = 0;
    q.m_refusedStatus = status;
    enter(State::Refused);
}

void GatewaySocket::Private::say(const QString &why)
{
    q.m_lastError = redact(why.simplified()).left(errorLength);
    qCWarning(lcSocket).noquote() << "lost:" << q.m_lastError;
}

/// Lets go of the connection. It may be the sender of the signal this is called from, so it is
/// deleted later.
void GatewaySocket::Private::drop(bool politely)
{
    for (QTimer *timer : {m_handshakeTimer, m_retryTimer, m_beatTimer, m_answerTimer})
        timer->stop();
    m_awaitsAnswer = false;
    m_proven = false;
    QWebSocket *socket = std::exchange(m_socket, nullptr);
    if (socket == nullptr)
        return;
    socket->disconnect(&q);
    teller.closed(u"left by this side"_s, clock.wallMs()); // where nobody has said why
    if (politely && socket->state() == QAbstractSocket::ConnectedState)
        socket->close();
    else
        socket->abort();
    socket->deleteLater();
}

void GatewaySocket::Private::enter(State state)
{
    if (state == q.m_state)
        return;
    q.m_state = state;
    emit q.stateChanged(state);
}

GatewaySocket::GatewaySocket(const Clock &clock, Heartbeat heartbeat, QObject *parent) :
    QObject(parent), d(std::make_unique<Private>(*this, clock, std::move(heartbeat)))
{ }

GatewaySocket::~GatewaySocket()
{
    d->drop(true);
}

void GatewaySocket::open(const QUrl &url, HeaderList headers)
{
    d->headers = std::move(headers);
    d->url = url;
    d->wasOnline = false;
    m_attempt = 0;
    d->connectNow();
}

void GatewaySocket::close()
{
    d->drop(true);
    d->url.clear();
    d->enter(State::Stopped);
}

void GatewaySocket::reconnectNow()
{
    switch (m_state) {
    case State::Stopped:
        return;
    case State::Online:
        d->beat(std::min(wakeAnswerMs, d->heartbeat.answerMs));
        return;
    case State::Connecting: // under way since before: its packets may be lost, with long pauses
    case State::Waiting:
    case State::Refused:
        m_attempt = 0;
        d->connectNow();
    }
}

bool GatewaySocket::sendText(QByteArrayView utf8)
{
    return m_state == State::Online && d->sendText(utf8);
}

void GatewaySocket::setTraffic(TrafficSink *sink, const QByteArray &name)
{
    d->teller.setSink(sink, name);
}

void GatewaySocket::setSslConfiguration(const QSslConfiguration &configuration)
{
    d->tls = configuration;
}

} // namespace mm
