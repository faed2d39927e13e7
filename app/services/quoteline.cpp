// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/services/quoteline.h"

#include "app/net/clock.h"
#include "app/net/httplog.h"
#include "app/protocol/environment.h"
#include "app/protocol/limits.h"
#include "app/protocol/quoteframes.h"

#include <QRandomGenerator>

#include <algorithm>
#include <limits>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace mm {
namespace {

constexpr qint64 secondMs = 1'000;
/// Below the gateway's limit: its second and ours begin at different times, and heartbeats come on
/// top.
constexpr std::size_t requestsPerSecond = limits::maxRequestsPerSecond - 10;

QUrl guestUrl(const QUrl &socket)
{
    return Environment::join(socket, "quote_guest");
}

/// The token's one way out: into the URL of the handshake (section 9).
QUrl tokenUrl(const QUrl &socket, const Secret &token)
{
    QUrl url = Environment::join(socket, "quote");
    const QByteArrayView bytes = token.reveal();
    url.setQuery(u"token="_s
                 + QString::fromLatin1(
                     QByteArray::fromRawData(bytes.data(), bytes.size()).toPercentEncoding()));
    return url;
}

} // namespace

QuoteLine::QuoteLine(const Clock &clock, QByteArray name, QObject *parent) :
    QObject(parent), m_clock(clock), m_name(std::move(name)),
    m_extStem(QByteArray::number(QRandomGenerator::system()->generate64(), 16) + '-'), m_room(this)
{
    m_room.setSingleShot(true);
    connect(&m_room, &QTimer::timeout, this, &QuoteLine::sendWaiting);
}

QuoteLine::~QuoteLine() = default;

void QuoteLine::open(const Address &address)
{
    if (address.socket != m_address.socket) { // what is known is of the gateway before
        m_status.lastError.clear();
        m_status.p50Ms = m_status.p95Ms = -1;
        m_latencyCount = 0;
    }
    m_address = address;
    m_wanted = true;
    m_fellBack = false;
    connectSocket();
}

void QuoteLine::close()
{
    m_wanted = false;
    m_fellBack = false;
    connectSocket();
}

void QuoteLine::reconnectNow()
{
    if (!m_socket)
        return;
    // Where all is refused it may have been a network's log-in page, left in the meantime.
    if (m_fellBack && m_socket->state() == GatewaySocket::State::Refused) {
        m_fellBack = false;
        connectSocket();
    } else {
        m_socket->reconnectNow();
    }
}

void QuoteLine::setTraffic(TrafficSink *sink)
{
    m_traffic = sink;
    if (m_socket)
        m_socket->setTraffic(sink, m_name);
}

void QuoteLine::connectSocket()
{
    if (!m_socket) {
        if (!m_wanted)
            return;
        GatewaySocket::Heartbeat beat{.frame = [this] { return heartbeat(); },
                                      .intervalMs = limits::heartbeatIntervalMs,
                                      .answerMs = limits::heartbeatAnswerMs};
        m_socket = std::make_unique<GatewaySocket>(m_clock, std::move(beat), makeLeanTransport);
        m_socket->setTraffic(m_traffic, m_name);
        connect(m_socket.get(), &GatewaySocket::stateChanged, this, &QuoteLine::followState);
        connect(m_socket.get(), &GatewaySocket::textReceived, this, &QuoteLine::takeText);
        connect(m_socket.get(), &GatewaySocket::binaryReceived, this, &QuoteLine::binaryReceived);
    }
    m_status.guest = m_address.token.isEmpty() || m_fellBack;
    m_status.fellBackToGuest = m_fellBack;
    if (!m_wanted)
        m_socket->close();
    else if (m_status.guest)
        m_socket->open(guestUrl(m_address.socket));
    else
        m_socket->open(tokenUrl(m_address.socket, m_address.token));
    tellStatus();
}

void QuoteLine::followState()
{
    using State = GatewaySocket::State;
    const State state = m_socket->state();
    if (state != State::Online) {
        m_waiting.clear();
        m_room.stop();
        m_asked.fill({});
    }
    if (state == State::Refused && !m_status.guest && m_socket->refusedStatus() != 0)
        fallBackToGuest();
    tellStatus();
    if (state == State::Online) {
        m_sentAt.clear(); // the new connection has a budget of its own
        emit online();
    }
}

bool QuoteLine::refuseToken()
{
    if (m_status.guest)
        return false;
    if (!m_fellBack) // said of each request
        fallBackToGuest();
    return true;
}

void QuoteLine::fallBackToGuest()
{
    qCWarning(lcQuotes) << "the token's socket is refused, going on as guest";
    m_fellBack = true;
    // Not from within the socket's own signal.
    QMetaObject::invokeMethod(this, &QuoteLine::connectSocket, Qt::QueuedConnection);
}

void QuoteLine::tellStatus()
{
    using State = GatewaySocket::State;
    Status status = m_status;
    status.state = m_socket->state();
    status.linesOnline = status.state == State::Online ? 1 : 0;
    status.reconnects = m_socket->reconnects();
    status.refusedStatus = status.state == State::Refused ? m_socket->refusedStatus() : 0;
    status.nextAttemptAt = status.state == State::Waiting ? m_socket->nextAttemptAt() : 0;
    if (status.state == State::Online || status.state == State::Stopped)
        status.lostAt = 0;
    else if (status.lostAt == 0)
        status.lostAt = m_clock.steadyMs();
    if (status.state != State::Online)
        status.latencyMs = -1;
    if (!m_socket->lastError().isEmpty())
        status.lastError = m_socket->lastError();
    m_status = status;
    emit statusChanged();
}

/// From a request to its own answer: other frames say nothing about the way there and back.
void QuoteLine::measure(QByteArrayView answer)
{
    const qsizetype name = answer.indexOf("\"seq_id\"");
    const QByteArrayView number = name < 0 ? QByteArrayView() : answer.sliced(name + 8).trimmed();
    quint32 seq = 0;
    for (qsizetype i = number.startsWith(':') ? 1 : number.size(); i < number.size(); ++i) {
        const char c = number[i];
        if (c >= '0' && c <= '9')
            seq = seq * 10 + quint32(c - '0');
        else if (c != ' ' || seq != 0)
            break;
    }
    Asked &asked = m_asked[seq % m_asked.size()];
    if (seq == 0 || asked.seq != seq)
        return;
    const qint64 took = m_clock.steadyMs() - std::exchange(asked, {}).at;
    m_status.latencyMs = int(std::clamp<qint64>(took, 0, std::numeric_limits<int>::max()));
    m_latencies[m_latencyCount++ % latenciesKept] = m_status.latencyMs;
    std::array<int, latenciesKept> sorted = m_latencies;
    const std::size_t known = std::min(m_latencyCount, latenciesKept);
    std::sort(sorted.begin(), sorted.begin() + std::ptrdiff_t(known));
    // Nearest rank: the smallest that so many of a hundred do not exceed.
    const auto rank = [&sorted, known](std::size_t percent) {
        return sorted[(known * percent + 99) / 100 - 1];
    };
    m_status.p50Ms = rank(50);
    m_status.p95Ms = rank(95);
    tellStatus();
}

quint32 QuoteLine::request(MakeFrame make)
{
    if (!m_socket || m_socket->state() != GatewaySocket::State::Online)
        return 0;
    const quint32 seq = ++m_seq;
    if (!m_waiting.empty() || !hasRoom()) {
        m_waiting.push_back({seq, std::move(make)});
        sendWaiting();
        return seq;
    }
    return send(seq, make) ? seq : 0;
}

bool QuoteLine::hasRoom()
{
    const qint64 now = m_clock.steadyMs();
    while (!m_sentAt.empty() && now - m_sentAt.front() >= secondMs)
        m_sentAt.pop_front();
    return m_sentAt.size() < requestsPerSecond;
}

bool QuoteLine::send(quint32 seq, const MakeFrame &make)
{
    const qint64 now = m_clock.steadyMs();
    m_sentAt.push_back(now);
    m_asked[seq % m_asked.size()] = {seq, now};
    return m_socket->sendText(make(seq, extOf(seq)));
}

void QuoteLine::sendWaiting()
{
    while (!m_waiting.empty() && hasRoom()) {
        const Waiting next = std::move(m_waiting.front());
        m_waiting.pop_front();
        send(next.seq, next.make);
    }
    if (!m_waiting.empty() && !m_room.isActive()) {
        const qint64 room = m_sentAt.front() + secondMs - m_clock.steadyMs();
        m_room.start(int(std::clamp<qint64>(room, 1, secondMs)));
    }
}

QByteArray QuoteLine::heartbeat()
{
    const quint32 seq = ++m_seq;
    m_asked[seq % m_asked.size()] = {seq, m_clock.steadyMs()};
    return heartbeatFrame(seq, extOf(seq));
}

QByteArray QuoteLine::extOf(quint32 seq) const
{
    return m_extStem + QByteArray::number(seq);
}

void QuoteLine::takeText(QByteArrayView utf8)
{
    if (utf8.startsWith('{')) // an answer
        measure(utf8);
    emit textReceived(utf8);
}

} // namespace mm
