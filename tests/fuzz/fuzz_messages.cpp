// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/protocol/messageframes.h"

using namespace mm;
using Kind = MessageFrame::Kind;

namespace {

void checkNotice(const MessageFrame &frame)
{
    const MessageNotice &notice = frame.notice;
    if (notice.kind == MessageNotice::Kind::Trade) {
        if (!notice.positions || !notice.orders || !notice.funds || notice.popsUp)
            qFatal("a trade that changes nothing");
        if (notice.details != frame.content["paramMap"])
            qFatal("details of something else");
    } else if (!notice.details.isNull() || !notice.tradeType.isEmpty()) {
        qFatal("a notice with a trade in it");
    }
}

/// What was read, written and read again, is the same.
void checkAgain(const MessageFrame &frame)
{
    const Json document(Json::Object{{"msgCode", frame.msgCode}, {"content", frame.content}});
    const Result<MessageFrame> again = MessageFrame::parse(document.toBytes());
    if (!again || again->kind != frame.kind || again->notice != frame.notice
        || again->content != frame.content)
        qFatal("what was written is not what was read");
}

/// A token is data, whatever it holds: it comes out of the frame as it went in.
void checkToken(QByteArrayView bytes)
{
    const QByteArray trace = bytes.first(std::min<qsizetype>(bytes.size(), 40)).toByteArray();
    for (const QByteArray &text : {messageLoginFrame(Secret(bytes), "en-US", 1, 9, 2, trace),
                                   messagePingFrame(Secret(bytes), "en-US", 1, 9, 2, trace)}) {
        const std::optional<Json> json = Json::parse(text);
        if (!json || (*json)["head"]["token"].toString() != QString::fromUtf8(bytes)
            || (*json)["trace"].toString() != QString::fromUtf8(trace)
            || json->members().size() != 5)
            qFatal("a token breaks out of its frame");
    }
}

} // namespace

/// Any bytes as a frame of the message socket: read, refused or passed over as one kind, and as a
/// token in what is sent there.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArrayView input(data, qsizetype(size));
    checkToken(input);
    const Result<MessageFrame> frame = MessageFrame::parse(input);
    if (!frame) {
        if (frame.error().kind != ErrorKind::BadAnswer || Json::parse(input))
            qFatal("JSON refused, or for another reason than that it is none");
        return 0;
    }
    if (frame->kind == Kind::Told)
        checkNotice(*frame);
    else if (frame->notice != MessageNotice())
        qFatal("a notice nobody is told of");
    checkAgain(*frame);
    return 0;
}
