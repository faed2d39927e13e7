// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/protocol/messageframes.h"

#include "app/protocol/fields.h"

namespace mm {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 signedOutElsewhere = 4; // notice.content.updateType

QByteArray frame(const char *msgType, const Secret &token, const QByteArray &lang,
                 qint64 sendTimeMs, int device, qint64 seqId, const QByteArray &trace)
{
    return Json(Json::Object{{"head",
                              Json::Object{{"msgType", msgType},
                                           {"token", secretText(token)},
                                           {"sendTime", sendTimeMs},
                                           {"lang", QString::fromUtf8(lang)}}},
                             {"data", Json::Object{}},
                             {"device", device},
                             {"seqId", seqId},
                             {"trace", QString::fromUtf8(trace)}})
        .toBytes();
}

MessageFrame::Kind kindOf(const QString &msgCode, const Json &content)
{
    using Kind = MessageFrame::Kind;
    if (msgCode == "subscribe_success"_L1)
        return Kind::Subscribed;
    if (msgCode == "subscribe_fail"_L1)
        return Kind::SubscribeFailed;
    if (msgCode == "disconnect"_L1 || msgCode == "UserForceLogoutRet"_L1)
        return Kind::Kicked;
    if (msgCode == "notice"_L1 && content.isObject()) {
        JsonReader reader(content, u"notice"_s);
        if (reader.integer("updateType") == signedOutElsewhere)
            return Kind::Kicked;
    }
    return Kind::Other;
}

} // namespace

QByteArray messageLoginFrame(const Secret &token, const QByteArray &lang, qint64 sendTimeMs,
                             int device, qint64 seqId, const QByteArray &trace)
{
    return frame("login", token, lang, sendTimeMs, device, seqId, trace);
}

QByteArray messagePingFrame(const Secret &token, const QByteArray &lang, qint64 sendTimeMs,
                            int device, qint64 seqId, const QByteArray &trace)
{
    return frame("ping", token, lang, sendTimeMs, device, seqId, trace);
}

Result<MessageFrame> MessageFrame::parse(QByteArrayView text)
{
    if (!text.trimmed().startsWith('{'))
        return MessageFrame{}; // account frames, and what a gateway may answer to "ping"
    const std::optional<Json> json = Json::parse(text);
    if (!json)
        return badAnswer();
    MessageFrame frame;
    frame.msgCode = (*json)["msgCode"].toString();
    frame.content = (*json)["content"];
    frame.kind = kindOf(frame.msgCode, frame.content);
    return frame;
}

} // namespace mm
