// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/services/managereventstream.h"

#include "app/net/httplog.h"
#include "app/protocol/limits.h"
#include "app/services/framememory.h"

#include <QRegularExpression>

#include <utility>

namespace mm {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int normalClosure = 1000; // RFC 6455
constexpr qint64 shortMs = 2'000; ///< a connection that ends sooner brought nothing
constexpr int shortOnes = 3; ///< in a row: somebody takes the group as soon as we have it

} // namespace

class ManagerEventStream::Private
{
public:
    Private(ManagerEventStream &stream, SupportSession &sessionToUse, const Clock &clockToUse);

    void open();
    void follow();
    void enter(State state);

    ManagerEventStream &q;
    SupportSession &session;
    State state = State::Off;
    QString group;
    bool wanted = false;
    Counters counters;
    FrameMemory memory;

private:
    void socketChanged(GatewaySocket::State socketState);
    void lost();
    void read(QByteArrayView frame);

    const Clock &m_clock;
    bool m_online = false;
    bool m_brought = false; ///< this connection has brought a frame
    qint64 m_onlineSince = 0; ///< steady ms
    int m_shortOnes = 0;

public:
    GatewaySocket socket;
};

ManagerEventStream::Private::Private(ManagerEventStream &stream, SupportSession &sessionToUse,
                                     const Clock &clockToUse) :
    q(stream),
    session(sessionToUse), m_clock(clockToUse),
    socket(clockToUse,
           {.frame = [] { return QByteArrayLiteral("ping"); }, // answered by a WebSocket pong
            .intervalMs = limits::managerHeartbeatMs})
{
    connect(&session, &SupportSession::stateChanged, &q, [this] { follow(); });
    connect(&socket, &GatewaySocket::stateChanged, &q,
            [this](GatewaySocket::State socketState) { socketChanged(socketState); });
    connect(&socket, &GatewaySocket::textReceived, &q,
            [this](QByteArrayView frame) { read(frame); });
    connect(&socket, &GatewaySocket::binaryReceived, &q,
            [this](const QByteArray &frame) { read(frame); });
}

void ManagerEventStream::Private::open()
{
    m_online = false;
    m_shortOnes = 0;
    const QUrl url = session.environment().managerSocket;
    if (url.isEmpty()) {
        enter(State::Refused);
        return;
    }
    enter(State::Connecting);
    if (!wanted) // a listener has stopped it
        return;
    socket.open(url,
                {{"token", session.token().reveal().toByteArray()}, {"group", group.toLatin1()}});
}

/// The session began, ended or expired.
void ManagerEventStream::Private::follow()
{
    if (session.isSignedIn()) {
        if (wanted && state != State::Displaced)
            open();
        return;
    }
    socket.close();
    m_online = false;
    if (session.state() == SupportSession::State::SignedOut) {
        memory.clear(); // the next company's events are others
        enter(State::Off);
    } else if (state != State::Displaced) {
        enter(State::Off);
    }
}

void ManagerEventStream::Private::socketChanged(GatewaySocket::State socketState)
{
    switch (socketState) {
    case GatewaySocket::State::Stopped:
        return;
    case GatewaySocket::State::Connecting:
        enter(State::Connecting);
        return;
    case GatewaySocket::State::Online:
        m_online = true;
        m_brought = false;
        m_onlineSince = m_clock.steadyMs();
        memory.beginConnection();
        counters.reconnects = socket.reconnects();
        enter(State::On);
        return;
    case GatewaySocket::State::Waiting:
        lost();
        return;
    case GatewaySocket::State::Refused:
        m_online = false;
        enter(State::Refused);
    }
}

void ManagerEventStream::Private::lost()
{
    if (!std::exchange(m_online, false)) { // it never was there
        enter(State::Connecting);
        return;
    }
    const bool wasShort = !m_brought && m_clock.steadyMs() - m_onlineSince < shortMs;
    m_shortOnes = wasShort ? m_shortOnes + 1 : 0;
    if (socket.lastCloseCode() != normalClosure && m_shortOnes < shortOnes) {
        enter(State::Connecting);
        return;
    }
    qCInfo(lcSocket) << "the event group was taken over";
    socket.close();
    enter(State::Displaced);
}

void ManagerEventStream::Private::read(QByteArrayView frame)
{
    if (frame == "pong" || frame == "ping")
        return; // a gateway that answers in words
    m_brought = true;
    if (memory.isRepeat(frame)) {
        ++counters.repeated;
        return;
    }
    const Result<ManagerEvent> event = ManagerEvent::parse(frame);
    if (!event) {
        ++counters.unreadable;
        qCWarning(lcSocket) << "an event that cannot be read";
        return;
    }
    ++counters.events;
    if (!event->isKnown())
        ++counters.unknown;
    emit q.received(*event);
}

void ManagerEventStream::Private::enter(State newState)
{
    state = newState;
    emit q.stateChanged();
}

ManagerEventStream::ManagerEventStream(SupportSession &session, const Clock &clock,
                                       QObject *parent) :
    QObject(parent),
    d(std::make_unique<Private>(*this, session, clock))
{ }

ManagerEventStream::~ManagerEventStream() = default;

bool ManagerEventStream::isUsableGroup(const QString &group)
{
    static const QRegularExpression usable(u"\\A[A-Za-z0-9._-]{1,64}\\z"_s);
    return usable.match(group).hasMatch();
}

void ManagerEventStream::start(const QString &group)
{
    if (!isUsableGroup(group))
        return;
    const bool same = std::exchange(d->group, group) == group;
    const bool runs = d->state == State::Connecting || d->state == State::On;
    d->wanted = true;
    if (!same)
        d->memory.clear();
    if (d->session.isSignedIn() && !(same && runs))
        d->open();
}

void ManagerEventStream::stop()
{
    d->wanted = false;
    d->socket.close();
    d->enter(State::Off);
}

void ManagerEventStream::reconnectNow()
{
    if (d->wanted && d->state != State::Off && d->state != State::Displaced)
        d->socket.reconnectNow();
}

ManagerEventStream::State ManagerEventStream::state() const
{
    return d->state;
}

QString ManagerEventStream::group() const
{
    return d->group;
}

const ManagerEventStream::Counters &ManagerEventStream::counters() const
{
    return d->counters;
}

qint64 ManagerEventStream::nextAttemptAt() const
{
    return d->socket.state() == GatewaySocket::State::Waiting ? d->socket.nextAttemptAt() : 0;
}

GatewayError ManagerEventStream::refusal() const
{
    GatewayError error{.kind = ErrorKind::HttpFailed};
    if (d->session.environment().managerSocket.isEmpty()) {
        error.kind = ErrorKind::UnknownEndpoint;
        return error;
    }
    error.httpStatus = d->socket.refusedStatus();
    switch (error.httpStatus) {
    case 0:
        error.kind = ErrorKind::TlsRefused;
        break;
    case 401:
        error.kind = ErrorKind::SessionEnded;
        break;
    case 403:
        error.kind = ErrorKind::NoPermission;
        break;
    case 404:
        error.kind = ErrorKind::UnknownEndpoint;
        break;
    default:
        break;
    }
    return error;
}

const SupportSession &ManagerEventStream::session() const
{
    return d->session;
}

GatewaySocket &ManagerEventStream::socket()
{
    return d->socket;
}

void ManagerEventStream::setTraffic(TrafficSink *sink)
{
    d->socket.setTraffic(sink, "manager");
}

} // namespace mm
