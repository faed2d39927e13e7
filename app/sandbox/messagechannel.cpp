// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/sandbox/messagechannel.h"

#include "app/sandbox/apichecks.h"
#include "app/sandbox/messagehub.h"
#include "app/sandbox/openapi.h"
#include "app/sandbox/tcpreset.h"

#include <QTcpSocket>
#include <QWebSocket>

namespace mm {

using namespace Qt::Literals::StringLiterals;

namespace {

/// What is wrong with the form of a frame; null where nothing is.
const char *problemOf(const Json &frame)
{
    const Json &head = frame["head"];
    if (!head.isObject() || !head["msgType"].isString())
        return "head.msgType is missing";
    if (!head["token"].isString() || head["token"].toString().isEmpty())
        return "head.token is missing";
    if (!head["sendTime"].isNumber())
        return "head.sendTime is missing";
    if (!fits(head["lang"].toString(), u"[a-z]{2}-[A-Z]{2}"_s))
        return "head.lang is not a language";
    if (!isWithin(frame["device"], 1, 9))
        return "device is not 1 to 9";
    if (!frame["seqId"].isNumber() || frame["trace"].toString().isEmpty())
        return "seqId or trace is missing";
    return nullptr;
}

QString apiKeyOf(const QByteArray &path)
{
    return path.startsWith(openMessageBase) ? QString::fromUtf8(path.sliced(openMessageBase.size()))
                                            : QString();
}

} // namespace

MessageChannel::MessageChannel(MessageHub &hub, QWebSocket *socket, QTcpSocket *transport) :
    m_hub(hub), m_socket(socket), m_transport(transport),
    m_path(socket->requestUrl().path().toUtf8()), m_apiKey(apiKeyOf(m_path)), m_heardAt(hub.now())
{
    socket->setParent(this);
    if (transport)
        transport->setParent(socket); // used by the socket to its very end
    connect(socket, &QWebSocket::textMessageReceived, this, &MessageChannel::receive);
    connect(socket, &QWebSocket::disconnected, this, &QObject::deleteLater);
}

MessageChannel::~MessageChannel()
{
    m_socket->disconnect(this);
}

void MessageChannel::abort()
{
    m_over = true;
    if (m_transport)
        resetConnection(m_transport);
    deleteLater();
}

void MessageChannel::dismiss()
{
    send("disconnect", {}, Json(Json::Object{{"updateType", Json(4)}, {"show", Json(1)}}));
    m_over = true;
    m_socket->close();
}

void MessageChannel::notify(const Json &content)
{
    if (!m_blackHole && !m_over)
        send("notice", {}, content);
}

void MessageChannel::close()
{
    m_over = true;
    m_socket->close(QWebSocketProtocol::CloseCodePolicyViolated);
}

void MessageChannel::checkSilence()
{
    if (m_over)
        return;
    if (!m_transport || m_transport->state() == QAbstractSocket::UnconnectedState)
        abort();
    else if (!m_blackHole && m_hub.now() - m_heardAt >= m_hub.silenceMs())
        m_socket->close(QWebSocketProtocol::CloseCodePolicyViolated);
}

void MessageChannel::receive(const QString &text)
{
    if (m_blackHole || m_over)
        return;
    m_heardAt = m_hub.now();
    if (const auto fault = m_hub.faults().forSocketRequest(m_path, m_hub.now())) {
        m_blackHole = fault->kind == Fault::Kind::BlackHole;
        if (fault->kind == Fault::Kind::Close)
            m_socket->close(QWebSocketProtocol::CloseCodeGoingAway);
        else if (fault->kind == Fault::Kind::Abort)
            abort();
        return;
    }
    const Json frame = Json::parse(text.toUtf8()).value_or(Json());
    if (const char *problem = problemOf(frame))
        return refuse(frame, problem);
    const QString type = frame["head"]["msgType"].toString();
    if (type == u"login"_s)
        return signIn(frame);
    if (m_token.isEmpty() || frame["head"]["token"].toString() != m_token)
        return refuse(frame, "not signed in");
    if (type == u"ping"_s)
        return send("pong", frame, {}); // not specified: any frame will do
    if (type == u"logout"_s)
        m_token.clear();
    else
        refuse(frame, "head.msgType is unknown");
}

void MessageChannel::signIn(const Json &frame)
{
    const QString token = frame["head"]["token"].toString();
    const auto *person = m_hub.owner(token, m_apiKey);
    if (!person)
        return refuse(frame, "the login has expired");
    m_token = token;
    send("subscribe_success", frame,
         Json(Json::Object{{"customerNo", person->customer["customerNo"]}}));
}

void MessageChannel::refuse(const Json &frame, const char *why)
{
    send("subscribe_fail", frame, Json(Json::Object{{"reason", Json(why)}}));
}

void MessageChannel::send(const char *msgCode, const Json &frame, const Json &content)
{
    const Json answer(Json::Object{{"msgCode", Json(msgCode)},
                                   {"timestamp", Json(m_hub.wallMs())},
                                   {"trace", frame["trace"]},
                                   {"seqId", frame["seqId"]},
                                   {"content", content}});
    m_socket->sendTextMessage(QString::fromUtf8(answer.toBytes()));
}

} // namespace mm
