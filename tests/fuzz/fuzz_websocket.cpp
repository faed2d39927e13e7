// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/protocol/websocketframes.h"
#include "app/protocol/websocketupgrade.h"

#include <QString>

#include <algorithm>
#include <cstring>

using namespace mm;
using Kind = WebSocketDecoder::Kind;

namespace {

constexpr qsizetype maxBytes = 3'000;
constexpr qsizetype bufferBytes = 64; // small, so that it has to grow and to be moved

/// One line for each event, and no view of anything.
struct Story {
    QByteArrayList events;
    bool ended = false;
};

void tell(WebSocketDecoder &decoder, Story &story)
{
    for (;;) {
        const WebSocketDecoder::Event event = decoder.next();
        if (event.kind == Kind::None)
            return;
        if (story.ended)
            qFatal("something behind the end");
        if (event.payload.size() > maxBytes)
            qFatal("larger than allowed");
        const bool text = event.kind == Kind::Text || event.kind == Kind::Close;
        if (text && QString::fromUtf8(event.payload).toUtf8() != event.payload)
            qFatal("text that is none");
        if ((event.kind == Kind::Fault) != (event.fault != WebSocketFault::None))
            qFatal("a fault without a kind");
        story.ended = event.kind == Kind::Close || event.kind == Kind::Fault;
        story.events += QByteArray::number(int(event.kind)) + ' '
            + QByteArray::number(int(event.fault)) + ' ' + QByteArray::number(event.closeCode) + ' '
            + event.payload.toByteArray();
    }
}

/// As a socket feeds it, `step` bytes at a time.
Story read(QByteArrayView bytes, std::size_t step, qsizetype buffer = bufferBytes)
{
    WebSocketDecoder decoder(maxBytes, buffer);
    Story story;
    while (!bytes.isEmpty()) {
        const std::span<char> room = decoder.room();
        if (room.empty())
            qFatal("no room");
        const std::size_t count = std::min({room.size(), step, std::size_t(bytes.size())});
        std::memcpy(room.data(), bytes.data(), count);
        decoder.filled(qsizetype(count));
        bytes = bytes.sliced(qsizetype(count));
        tell(decoder, story);
    }
    return story;
}

/// What a client sends is, once the mask is off, what a server's frame is.
void checkOwnFrame(QByteArrayView payload, quint32 mask)
{
    QByteArray frame = webSocketFrame(WebSocketOpcode::Binary, payload, mask);
    const qsizetype head = frame.size() - payload.size();
    for (qsizetype i = head; i < frame.size(); ++i)
        frame[i] = char(frame[i] ^ frame[head - 4 + (i - head) % 4]);
    frame.remove(head - 4, 4);
    frame[1] = char(frame[1] & 0x7f);
    const Story story = read(frame, std::size_t(frame.size()));
    if (payload.size() <= maxBytes
        && story.events != QByteArrayList{"2 0 0 " + payload.toByteArray()})
        qFatal("what is sent cannot be read");
}

/// The head of an answer ends in one place, however much is there of what follows.
void checkAnswer(QByteArrayView bytes)
{
    using Answer = UpgradeAnswer::Kind;
    const UpgradeAnswer answer = readUpgradeAnswer(bytes, "dGhlIHNhbXBsZSBub25jZQ==");
    if (answer.bytes > bytes.size() || (answer.kind == Answer::Accepted) != (answer.bytes > 0)
        || (answer.kind == Answer::Refused) != (answer.status != 0)
        || (answer.kind == Answer::Refused || answer.kind == Answer::Malformed)
            == answer.why.isEmpty())
        qFatal("an answer that does not hold together");
    if (answer.kind != Answer::Accepted)
        return;
    const QByteArrayView head = bytes.first(answer.bytes);
    if (readUpgradeAnswer(head, "dGhlIHNhbXBsZSBub25jZQ==").kind != Answer::Accepted
        || readUpgradeAnswer(head.chopped(1), "dGhlIHNhbXBsZSBub25jZQ==").kind != Answer::Incomplete
        || readUpgradeAnswer(head, "x").kind != Answer::Malformed)
        qFatal("accepted for another reason");
}

} // namespace

/// Any bytes as what a gateway sends: however they are cut, the same messages come of them.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArrayView input(data, qsizetype(size));
    const Story whole = read(input, std::max<std::size_t>(size, 1));
    const std::size_t step = size == 0 ? 1 : 1 + data[size - 1] % 64;
    for (const Story &other : {read(input, 1), read(input, step), read(input, step, 64 * 1024)}) {
        if (other.events != whole.events)
            qFatal("pieces make other messages");
    }
    checkOwnFrame(input, quint32(size * 2'654'435'761U));
    checkAnswer(input);
    return 0;
}
