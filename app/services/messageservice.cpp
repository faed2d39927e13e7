// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/services/messageservice.h"

#include "app/net/httplog.h"
#include "app/protocol/apikeys.h"
#include "app/protocol/customer.h"
#include "app/protocol/envelope.h"
#include "app/protocol/signin.h"

#include <QPointer>
#include <QRandomGenerator>
#include <QTimer>

#include <algorithm>
#include <array>

namespace mm {

namespace {

constexpr qint64 askAgainMs = 5'000; ///< for the socket's token, where it was not to be had

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
    Private(MessageService &service, GatewayClient &client, Session &session, const Clock &clock);

    void follow();
    void enter(State state);

    MessageService &q;
    QByteArray lang;
    State state = State::Off;

private:
    using MakeFrame = decltype(messageLoginFrame);
    [[nodiscard]] QUrl address() const;
    [[nodiscard]] QByteArray frame(MakeFrame *make);
    void socketChanged(GatewaySocket::State socketState);
    void signIn();
    void askForToken();
    void tokenRefused(const GatewayError &error);
    void forgetToken();
    void askAboutKey();
    void giveUp();
    void read(QByteArrayView text);

    GatewayClient &m_client;
    Session &m_session;
    const Clock &m_clock;
    qint64 m_seqId = 0;
    Secret m_pushToken; ///< of a session on an API key
    QPointer<Call> m_tokenCall;
    QTimer m_askAgain;

public:
    GatewaySocket socket;
};

MessageService::Private::Private(MessageService &service, GatewayClient &client, Session &session,
                                 const Clock &clock) :
    q(service),
    m_client(client), m_session(session), m_clock(clock),
    socket(clock,
           {.frame = [this] { return frame(messagePingFrame); },
            .intervalMs = limits::messageHeartbeatMs,
            .pings = true}) // what the gateway answers to its own "ping" is not specified
{
    m_askAgain.setSingleShot(true);
    connect(&m_askAgain, &QTimer::timeout, &q, [this] { askForToken(); });
    // The session tells of its token whenever it begins or ends.
    connect(&m_session, &Session::tokenChanged, &q, [this] { follow(); });
    connect(&socket, &GatewaySocket::stateChanged, &q,
            [this](GatewaySocket::State socketState) { socketChanged(socketState); });
    connect(&socket, &GatewaySocket::textReceived, &q, [this](QByteArrayView text) { read(text); });
}

QUrl MessageService::Private::address() const
{
    const Environment &environment = m_client.environment();
    return m_session.signsWithApiKey()
        ? openMessageSocket(environment.openApi, m_session.credentials().apiKey)
        : environment.messageSocket;
}

/// Connects for the session there is now.
void MessageService::Private::follow()
{
    forgetToken();
    const QUrl url = m_session.isSignedIn() ? address() : QUrl();
    if (!url.isEmpty()) {
        enter(State::Connecting);
        socket.open(url);
    } else {
        socket.close();
        enter(State::Off);
    }
}

QByteArray MessageService::Private::frame(MakeFrame *make)
{
    const Secret &token = m_session.signsWithApiKey() ? m_pushToken : m_session.token();
    return make(token, lang.isEmpty() ? m_client.environment().lang.toUtf8() : lang,
                m_clock.wallMs(), deviceNumber(), ++m_seqId, newTrace());
}

void MessageService::Private::socketChanged(GatewaySocket::State socketState)
{
    forgetToken();
    switch (socketState) {
    case GatewaySocket::State::Stopped:
        return;
    case GatewaySocket::State::Connecting:
    case GatewaySocket::State::Waiting:
        enter(State::Connecting);
        return;
    case GatewaySocket::State::Online:
        if (m_session.signsWithApiKey())
            askForToken();
        else
            signIn();
        return;
    case GatewaySocket::State::Refused:
        enter(State::Refused);
        askAboutKey();
    }
}

void MessageService::Private::signIn()
{
    QByteArray login = frame(messageLoginFrame);
    socket.sendText(login);
    wipe(login);
}

void MessageService::Private::askForToken()
{
    forgetToken();
    m_tokenCall = m_client.send(MessagePushTokenRequest{}, &q,
                                [this](const Result<MessagePushTokenRequest::Answer> &answer) {
                                    if (!answer) {
                                        tokenRefused(answer.error());
                                        return;
                                    }
                                    m_pushToken = answer->token;
                                    signIn();
                                });
}

/// A refused key has ended the session already; what else is refused stays so.
void MessageService::Private::tokenRefused(const GatewayError &error)
{
    if (error.kind == ErrorKind::Cancelled || socket.state() != GatewaySocket::State::Online)
        return;
    const bool waits = error.kind == ErrorKind::TooFast || error.kind == ErrorKind::Banned;
    if (waits || !isRefusal(error.kind))
        m_askAgain.start(int(std::max(error.retryAfterMs, askAgainMs)));
    else
        giveUp();
}

void MessageService::Private::forgetToken()
{
    m_askAgain.stop();
    m_pushToken.clear();
    if (m_tokenCall)
        m_tokenCall->cancel();
}

/// Nobody says why a socket is refused; a signed call is told.
void MessageService::Private::askAboutKey()
{
    if (m_session.signsWithApiKey())
        m_client.send(CustomerRequest{}, &q, [](const Result<Customer> &) {});
}

void MessageService::Private::giveUp()
{
    socket.close();
    enter(State::Refused);
}

void MessageService::Private::read(QByteArrayView text)
{
    const Result<MessageFrame> frame = MessageFrame::parse(text);
    if (!frame) {
        qCWarning(lcSocket) << "a message that cannot be read";
        return;
    }
    switch (frame->kind) {
    case MessageFrame::Kind::Subscribed:
        enter(State::On);
        return;
    case MessageFrame::Kind::SubscribeFailed: // asking again would get the same answer
        giveUp();
        askAboutKey();
        return;
    case MessageFrame::Kind::Kicked:
        qCInfo(lcSession) << "signed in elsewhere";
        m_session.expire({.kind = ErrorKind::SignedInElsewhere});
        return;
    case MessageFrame::Kind::Told:
        emit q.noticeReceived(frame->notice);
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

MessageService::MessageService(GatewayClient &client, Session &session, const Clock &clock,
                               QObject *parent) :
    QObject(parent),
    d(std::make_unique<Private>(*this, client, session, clock))
{
    d->follow();
}

MessageService::~MessageService() = default;

void MessageService::setLanguage(const QByteArray &lang)
{
    d->lang = lang;
}

void MessageService::reconnectNow()
{
    d->socket.reconnectNow();
}

void MessageService::setTraffic(TrafficSink *sink)
{
    d->socket.setTraffic(sink, "messages");
}

MessageService::State MessageService::state() const
{
    return d->state;
}

} // namespace mm
