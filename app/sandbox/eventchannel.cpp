// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/sandbox/eventchannel.h"

#include "app/sandbox/eventhub.h"
#include "app/sandbox/tcpreset.h"

#include <QTcpSocket>
#include <QTimer>
#include <QWebSocket>

namespace mm {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 mostOnTheWay = 256 * 1024; // bytes that the socket may hold back
constexpr int goodbyeMs = 2'000;

} // namespace

EventChannel::EventChannel(EventHub &hub, QWebSocket *socket, QTcpSocket *transport,
                           QString group) :
    m_hub(hub),
    m_socket(socket), m_transport(transport), m_group(std::move(group))
{
    socket->setParent(this);
    if (transport)
        transport->setParent(socket); // used by the socket to its very end
    connect(socket, &QWebSocket::textMessageReceived, this, &EventChannel::receive);
    connect(socket, &QWebSocket::pong, this,
            [this](quint64, const QByteArray &payload) { confirm(payload); });
    connect(socket, &QWebSocket::bytesWritten, this, &EventChannel::flushSoon);
    connect(socket, &QWebSocket::disconnected, this, &QObject::deleteLater);
}

EventChannel::~EventChannel()
{
    m_socket->disconnect(this);
}

void EventChannel::abort()
{
    m_over = true;
    if (m_transport)
        resetConnection(m_transport);
    deleteLater();
}

void EventChannel::displace()
{
    if (m_over)
        return;
    m_over = true;
    m_socket->close();
    // For one that does not answer.
    QTimer::singleShot(goodbyeMs, this, &EventChannel::abort);
}

void EventChannel::checkTransport()
{
    if (!m_over && (!m_transport || m_transport->state() == QAbstractSocket::UnconnectedState))
        abort();
}

/// Neither side has ended it, as far as is known.
bool EventChannel::isOpen() const
{
    return !m_over && !m_blackHole && m_transport
        && m_transport->state() == QAbstractSocket::ConnectedState;
}

void EventChannel::receive(const QString &text)
{
    if (m_blackHole || m_over)
        return;
    if (const auto fault = m_hub.faults().forSocketRequest(EventHub::path, m_hub.now())) {
        m_blackHole = fault->kind == Fault::Kind::BlackHole;
        if (fault->kind == Fault::Kind::Close)
            m_socket->close(QWebSocketProtocol::CloseCodeGoingAway);
        else if (fault->kind == Fault::Kind::Abort)
            abort();
        return;
    }
    // QWebSocket pongs only where it was pinged: an empty pong frame, between its own.
    if (text == u"ping"_s && m_transport)
        m_transport->write(QByteArray("\x8a\x00", 2));
}

void EventChannel::flushSoon()
{
    if (m_flushing || m_over || m_blackHole)
        return;
    m_flushing = true;
    QTimer::singleShot(0, this, [this] {
        m_flushing = false;
        flush();
    });
}

void EventChannel::flush()
{
    quint64 number = 0;
    while (isOpen() && m_socket->bytesToWrite() < mostOnTheWay) {
        const QByteArray *frame = m_hub.queues().next(m_group, m_sent, &number);
        if (!frame || !sendOne(*frame))
            break;
        m_sent = number;
    }
    askWhatArrived();
}

/// False where a fault ends the socket instead.
bool EventChannel::sendOne(const QByteArray &frame)
{
    if (const auto fault = m_hub.faults().forPush(EventHub::path, m_hub.now())) {
        switch (fault->kind) {
        case Fault::Kind::MalformedFrame:
            m_socket->sendTextMessage(u"{\"eventType\":\"deposit\",\"data\":{"_s);
            break;
        case Fault::Kind::OversizedFrame:
            m_socket->sendTextMessage(QString(qsizetype(fault->bytes), u' '));
            break;
        case Fault::Kind::BlackHole:
            m_blackHole = true;
            return false;
        case Fault::Kind::Close:
            m_over = true;
            m_socket->close(QWebSocketProtocol::CloseCodeGoingAway);
            return false;
        case Fault::Kind::Abort:
            abort();
            return false;
        default:
            break;
        }
    }
    m_socket->sendTextMessage(QString::fromUtf8(frame));
    return true;
}

/// One question at a time: its answer leads to the next.
void EventChannel::askWhatArrived()
{
    if (!isOpen() || m_asked != 0 || m_sent == 0)
        return;
    m_asked = m_sent;
    m_socket->ping(QByteArray::number(m_asked));
}

void EventChannel::confirm(const QByteArray &payload)
{
    const quint64 number = payload.toULongLong();
    if (m_over || m_asked == 0 || number != m_asked)
        return;
    m_asked = 0;
    m_hub.queues().confirm(m_group, number);
    if (m_sent > number)
        askWhatArrived();
}

} // namespace mm
