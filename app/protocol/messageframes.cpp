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

qint64 updateTypeOf(const Json &content)
{
    JsonReader reader(content, u"notice"_s);
    const auto type = reader.integer("updateType");
    return type ? *type : reader.integer("refreshType").value_or(0);
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
    if (!content.isObject())
        return Kind::Other;
    if (msgCode == "notice"_L1)
        return updateTypeOf(content) == signedOutElsewhere ? Kind::Kicked : Kind::Told;
    return msgCode == "trade"_L1 ? Kind::Told : Kind::Other;
}

MessageNotice tradeFrom(const Json &content)
{
    JsonReader reader(content, u"trade"_s);
    MessageNotice notice{.kind = MessageNotice::Kind::Trade};
    notice.positions = notice.orders = notice.funds = true;
    notice.tradeType = textField(reader, "bizType");
    notice.details = content["paramMap"];
    return notice;
}

/// The push says `show` and `updateType`, the Manager API that causes it `showType` and
/// `refreshType`: either is taken.
MessageNotice noticeFrom(const Json &content)
{
    JsonReader reader(content, u"notice"_s);
    MessageNotice notice;
    notice.title = textField(reader, "title");
    notice.text = textField(reader, "content");
    const auto show = flagField(reader, "show");
    notice.popsUp = (show ? show : flagField(reader, "showType")).value_or(false);
    const qint64 changed = updateTypeOf(content);
    notice.positions = changed == 1 || changed == 5;
    notice.orders = changed == 2 || changed == 5 || changed == 6;
    notice.funds = changed == 3 || changed == 6;
    return notice;
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
    if (frame.kind == Kind::Told) {
        const bool isTrade = frame.msgCode == "trade"_L1;
        frame.notice = isTrade ? tradeFrom(frame.content) : noticeFrom(frame.content);
    }
    return frame;
}

} // namespace mm
