// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/services/messageservice.h"

#include "app/net/httplog.h"
#include "app/protocol/envelope.h"
#include "app/protocol/messageframes.h"
#include "app/protocol/signin.h"

#include <QRandomGenerator>

#include <array>

namespace mm {

namespace {

QByteArray newTrace()
{
    std::array<quint32, 4> random{};
    QRandomGenerator::system()->fillRange(random.data(), qsizetype(random.size()));
    return makeTrace({reinterpret_cast<const char *>(random.data()), sizeof random}, false);
}

} // namespace

class MessageService::Private
{
public:
    Private(MessageService &service, const Environment &environmentToUse, Session &sessionToUse,
            const Clock &clockToUse);

    void follow();
    void enter(State state);

    MessageService &q;
    Environment environment;
    QByteArray lang;
    State state = State::Off;

private:
    using MakeFrame = decltype(messageLoginFrame);
    [[nodiscard]] QByteArray frame(MakeFrame *make);
    void socketChanged(GatewaySocket::State socketState);
    void read(const QString &text);

    Session &m_session;
    const Clock &m_clock;
    qint64 m_seqId = 0;

public:
    GatewaySocket socket;
};

MessageService::Private::Private(MessageService &service, const Environment &environmentToUse,
                                 Session &sessionToUse, const Clock &clockToUse) :
    q(service),
    environment(environmentToUse), m_session(sessionToUse), m_clock(clockToUse),
    socket(clockToUse,
           {.frame = [this] { return frame(messagePingFrame); },
            .intervalMs = limits::messageHeartbeatMs,
            .pings = true}) // what the gateway answers to its own "ping" is not specified
{
    // The session tells of its token whenever it begins or ends.
    connect(&m_session, &Session::tokenChanged, &q, [this] { follow(); });
    connect(&socket, &GatewaySocket::stateChanged, &q,
            [this](GatewaySocket::State socketState) { socketChanged(socketState); });
    connect(&socket, &GatewaySocket::textReceived, &q, [this](const QString &text) { read(text); });
}

/// Connects for the session there is now.
void MessageService::Private::follow()
{
    if (m_session.isSignedIn() && !environment.messageSocket.isEmpty()) {
        enter(State::Connecting);
        socket.open(environment.messageSocket);
    } else {
        socket.close();
        enter(State::Off);
    }
}

QByteArray MessageService::Private::frame(MakeFrame *make)
{
    return make(m_session.token(), lang.isEmpty() ? environment.lang.toUtf8() : lang,
                m_clock.wallMs(), deviceNumber(), ++m_seqId, newTrace());
}

void MessageService::Private::socketChanged(GatewaySocket::State socketState)
{
    switch (socketState) {
    case GatewaySocket::State::Stopped:
        return;
    case GatewaySocket::State::Connecting:
    case GatewaySocket::State::Waiting:
        enter(State::Connecting);
        return;
    case GatewaySocket::State::Online: {
        QByteArray login = frame(messageLoginFrame);
        socket.sendText(login);
        wipe(login);
        return;
    }
    case GatewaySocket::State::Refused:
        enter(State::Refused);
    }
}

void MessageService::Private::read(const QString &text)
{
    const Result<MessageFrame> frame = MessageFrame::parse(text.toUtf8());
    if (!frame) {
        qCWarning(lcSocket) << "a message that cannot be read";
        return;
    }
    switch (frame->kind) {
    case MessageFrame::Kind::Subscribed:
        enter(State::On);
        return;
    case MessageFrame::Kind::SubscribeFailed: // asking again would get the same answer
        socket.close();
        enter(State::Refused);
        return;
    case MessageFrame::Kind::Kicked:
        qCInfo(lcSession) << "signed in elsewhere";
        m_session.expire({.kind = ErrorKind::SignedInElsewhere});
        return;
    case MessageFrame::Kind::Other:
        return;
    }
}

void MessageService::Private::enter(State newState)
{
    if (newState == state)
        return;
    state = newState;
    emit q.stateChanged();
}

MessageService::MessageService(const Environment &environment, Session &session, const Clock &clock,
                               QObject *parent) :
    QObject(parent),
    d(std::make_unique<Private>(*this, environment, session, clock))
{
    d->follow();
}

MessageService::~MessageService() = default;

void MessageService::setEnvironment(const Environment &environment)
{
    d->environment = environment;
    d->follow();
}

void MessageService::setLanguage(const QByteArray &lang)
{
    d->lang = lang;
}

void MessageService::reconnectNow()
{
    d->socket.reconnectNow();
}

MessageService::State MessageService::state() const
{
    return d->state;
}

} // namespace mm
