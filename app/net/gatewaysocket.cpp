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

#include <QPointer>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QSslConfiguration>
#include <QSslSocket>
#include <QTimer>

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

/// Each on one line whatever is in them.
HeaderList withoutControls(HeaderList headers)
{
    for (auto &[name, value] : headers)
        value.removeIf([](char c) { return uchar(c) < 0x20 || c == 0x7f; });
    return headers;
}

/// 400 is not: QWebSocket does not tell of it, and proxies in between say it in passing.
bool isFinal(int status)
{
    return status > 400 && status < 500 && status != 408 && status != 425 && status != 429;
}

} // namespace

class GatewaySocket::Private
{
public:
    Private(GatewaySocket &socket, const Clock &clockToUse, Heartbeat heartbeatToUse,
            MakeTransport make);

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
    std::optional<QSslConfiguration> tls; ///< nothing: the program's
    bool wasOnline = false; ///< since open()

private:
    void listen(SocketTransport *transport);
    void opened();
    void heard();
    void answerMissing();
    void ended(const SocketTransport::Ending &ending);
    void lost(const QString &why, int closeCode = 0);
    void refused(int status, const QString &why);
    void say(const QString &why);

    const MakeTransport m_make;
    QPointer<SocketTransport> m_transport;
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
                                Heartbeat heartbeatToUse, MakeTransport make) :
    q(socket),
    clock(clockToUse), heartbeat(std::move(heartbeatToUse)), m_make(make),
    m_handshakeTimer(new QTimer(&q)), m_retryTimer(new QTimer(&q)), m_beatTimer(new QTimer(&q)),
    m_answerTimer(new QTimer(&q))
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
    auto *transport = m_make().release();
    transport->setParent(&q);
    m_transport = transport;
    m_proven = false;
    teller.begin();
    listen(transport);
    m_handshakeTimer->start(heartbeat.handshakeMs);
    qCInfo(lcSocket).noquote() << "connecting to" << withoutQuery(url);
    enter(State::Connecting);
    if (m_transport != transport)
        return; // a listener has closed or opened it anew
    QSslConfiguration strict = tls.value_or(QSslConfiguration::defaultConfiguration());
    strict.setProtocol(QSsl::TlsV1_2OrLater);
    strict.setPeerVerifyMode(QSslSocket::VerifyPeer);
    transport->open(url, headers, strict);
}

void GatewaySocket::Private::listen(SocketTransport *transport)
{
    connect(transport, &SocketTransport::opened, &q, [this] { opened(); });
    connect(transport, &SocketTransport::ended, &q,
            [this](const SocketTransport::Ending &ending) { ended(ending); });
    // Asked for or not: the answer to a text of a heartbeat may be one (protocol.md section 12).
    connect(transport, &SocketTransport::pongReceived, &q, [this] { heard(); });
    connect(transport, &SocketTransport::textReceived, &q, [this](QByteArrayView utf8) {
        if (teller.isOn())
            teller.received(utf8, false, clock.wallMs());
        heard();
        emit q.textReceived(utf8);
    });
    connect(transport, &SocketTransport::binaryReceived, &q, [this](const QByteArray &frame) {
        if (teller.isOn())
            teller.received(frame, true, clock.wallMs());
        heard();
        emit q.binaryReceived(frame);
    });
}

void GatewaySocket::Private::opened()
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
    if (heartbeat.pings && m_transport)
        m_transport->ping();
    // A beat that is already waited for keeps its deadline, unless this one's is earlier.
    if (!m_awaitsAnswer || answerMs < m_answerTimer->remainingTime()) {
        m_answerUntil = now + answerMs;
        m_answerTimer->start(answerMs);
    }
    m_awaitsAnswer = true;
}

bool GatewaySocket::Private::sendText(QByteArrayView utf8)
{
    const bool sent = m_transport && m_transport->sendText(utf8);
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

void GatewaySocket::Private::ended(const SocketTransport::Ending &ending)
{
    using Kind = SocketTransport::Ending::Kind;
    if (ending.kind == Kind::CertificateRefused)
        refused(0, ending.why);
    else if (ending.kind == Kind::UpgradeRefused && isFinal(ending.status))
        refused(ending.status, ending.why);
    else
        lost(ending.why, ending.closeCode);
}

void GatewaySocket::Private::lost(const QString &why, int closeCode)
{
    const qint64 now = clock.steadyMs();
    const bool online = q.m_state == State::Online;
    if (m_proven || (online && now - m_onlineSince >= lastingMs))
        q.m_attempt = 0;
    q.m_lastCloseCode = closeCode;
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
    SocketTransport *transport = std::exchange(m_transport, nullptr);
    if (transport == nullptr)
        return;
    transport->disconnect(&q);
    teller.closed(u"left by this side"_s, clock.wallMs()); // where nobody has said why
    transport->leave(politely);
    transport->deleteLater();
}

void GatewaySocket::Private::enter(State state)
{
    if (state == q.m_state)
        return;
    q.m_state = state;
    emit q.stateChanged(state);
}

GatewaySocket::GatewaySocket(const Clock &clock, Heartbeat heartbeat, MakeTransport make,
                             QObject *parent) :
    QObject(parent),
    d(std::make_unique<Private>(*this, clock, std::move(heartbeat), make))
{ }

GatewaySocket::~GatewaySocket()
{
    d->drop(true);
}

void GatewaySocket::open(const QUrl &url, HeaderList headers)
{
    d->headers = withoutControls(std::move(headers));
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
