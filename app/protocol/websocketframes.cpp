// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/protocol/websocketframes.h"

#include <QtEndian>

#include <simdjson.h>

#include <algorithm>
#include <array>
#include <cstring>

namespace mm {

namespace {

constexpr quint64 longestControl = 125; // 5.5
constexpr uchar finalBit = 0x80, reservedBits = 0x70, opcodeBits = 0x0f; // first byte
constexpr uchar maskBit = 0x80, lengthBits = 0x7f; // second byte
constexpr uchar twoBytes = 126, eightBytes = 127; // of length follow

bool isKnown(int opcode)
{
    return opcode <= int(WebSocketOpcode::Binary)
        || (opcode >= int(WebSocketOpcode::Close) && opcode <= int(WebSocketOpcode::Pong));
}

bool isControl(WebSocketOpcode opcode)
{
    return opcode >= WebSocketOpcode::Close;
}

/// 7.4: 1004 to 1006 and 1015 are never sent, 1012 to 2999 not given out when it was written.
bool isCloseCode(int code)
{
    return (code >= 1000 && code <= 1011 && (code < 1004 || code > 1006))
        || (code >= 3000 && code <= 4999);
}

bool isText(QByteArrayView bytes)
{
    return simdjson::validate_utf8(bytes.data(), std::size_t(bytes.size()));
}

} // namespace

int closeCodeOf(WebSocketFault fault)
{
    switch (fault) {
    case WebSocketFault::TooLarge:
        return 1009;
    case WebSocketFault::BadText:
        return 1007;
    default:
        return 1002;
    }
}

const char *describe(WebSocketFault fault)
{
    switch (fault) {
    case WebSocketFault::None:
        break;
    case WebSocketFault::ReservedBits:
        return "reserved bits are set";
    case WebSocketFault::UnknownOpcode:
        return "unknown opcode";
    case WebSocketFault::Masked:
        return "masked by the server";
    case WebSocketFault::FragmentedControl:
        return "control frame in fragments";
    case WebSocketFault::LongControl:
        return "control frame too long";
    case WebSocketFault::BadLength:
        return "length written wrongly";
    case WebSocketFault::BadOrder:
        return "fragments out of order";
    case WebSocketFault::TooLarge:
        return "message too large";
    case WebSocketFault::BadText:
        return "text is not UTF-8";
    case WebSocketFault::BadClose:
        return "bad close frame";
    }
    return "";
}

QByteArray webSocketFrame(WebSocketOpcode opcode, QByteArrayView payload, quint32 mask)
{
    const auto size = quint64(payload.size());
    std::array<char, 14> head{char(finalBit | uchar(opcode))};
    std::size_t length = 2;
    if (size < twoBytes) {
        head[1] = char(maskBit | uchar(size));
    } else if (size <= 0xffff) {
        head[1] = char(maskBit | twoBytes);
        qToBigEndian(quint16(size), head.data() + 2);
        length += 2;
    } else {
        head[1] = char(maskBit | eightBytes);
        qToBigEndian(size, head.data() + 2);
        length += 8;
    }
    char *key = head.data() + length;
    qToBigEndian(mask, key);
    QByteArray frame;
    frame.reserve(qsizetype(length) + 4 + payload.size());
    frame.append(head.data(), qsizetype(length) + 4);
    for (qsizetype i = 0; i < payload.size(); ++i)
        frame.append(char(payload[i] ^ key[i % 4]));
    return frame;
}

QByteArray webSocketCloseFrame(int code, quint32 mask)
{
    std::array<char, 2> payload{};
    qToBigEndian(quint16(code), payload.data());
    return webSocketFrame(WebSocketOpcode::Close, {payload.data(), 2}, mask);
}

WebSocketDecoder::WebSocketDecoder(qsizetype maxBytes, qsizetype bufferBytes) :
    m_maxBytes(std::size_t(maxBytes)), m_bufferBytes(std::size_t(bufferBytes)),
    m_buffer(m_bufferBytes)
{ }

std::span<char> WebSocketDecoder::room()
{
    if (m_from == m_to) {
        m_from = m_to = 0;
        if (m_buffer.size() > m_bufferBytes)
            m_buffer = std::vector<char>(m_bufferBytes);
    }
    const std::size_t enough = m_bufferBytes / 4;
    if (m_buffer.size() - m_to < enough) {
        std::memmove(m_buffer.data(), m_buffer.data() + m_from, m_to - m_from);
        m_to -= m_from;
        m_from = 0;
        if (m_buffer.size() - m_to < enough)
            m_buffer.resize(m_buffer.size() * 2);
    }
    return std::span(m_buffer).subspan(m_to);
}

void WebSocketDecoder::filled(qsizetype bytes)
{
    m_to += std::size_t(bytes);
}

QByteArrayView WebSocketDecoder::pending() const
{
    return {m_buffer.data() + m_from, qsizetype(m_to - m_from)};
}

void WebSocketDecoder::skip(qsizetype bytes)
{
    m_from += std::size_t(bytes);
}

WebSocketDecoder::Event WebSocketDecoder::next()
{
    if (m_handedOn)
        forgetMessage();
    while (!m_ended) {
        Head head;
        if (const WebSocketFault fault = readHead(head); fault != WebSocketFault::None)
            return fail(fault);
        if (head.bytes == 0 || quint64(pending().size() - head.bytes) < head.payloadBytes)
            break;
        const QByteArrayView payload = pending().sliced(head.bytes, qsizetype(head.payloadBytes));
        skip(head.bytes + payload.size());
        if (isControl(head.opcode))
            return control(head.opcode, payload);
        if (head.final && head.opcode != WebSocketOpcode::Continuation)
            return message(head.opcode, payload);
        if (head.opcode != WebSocketOpcode::Continuation)
            m_messageOpcode = head.opcode;
        m_message.insert(m_message.end(), payload.begin(), payload.end());
        if (head.final) {
            m_handedOn = true;
            return message(m_messageOpcode, {m_message.data(), qsizetype(m_message.size())});
        }
    }
    return {};
}

/// The head of the frame that comes next is checked as far as it is there, so that nobody waits for
/// the rest of what must not come.
WebSocketFault WebSocketDecoder::readHead(Head &head) const
{
    const QByteArrayView bytes = pending();
    if (bytes.size() < 2)
        return WebSocketFault::None;
    const auto first = uchar(bytes[0]), second = uchar(bytes[1]);
    if ((first & reservedBits) != 0)
        return WebSocketFault::ReservedBits;
    if (!isKnown(first & opcodeBits))
        return WebSocketFault::UnknownOpcode;
    if ((second & maskBit) != 0)
        return WebSocketFault::Masked;
    head.opcode = WebSocketOpcode(first & opcodeBits);
    head.final = (first & finalBit) != 0;
    head.payloadBytes = second & lengthBits;
    if (isControl(head.opcode)) {
        if (!head.final)
            return WebSocketFault::FragmentedControl;
        if (head.payloadBytes > longestControl)
            return WebSocketFault::LongControl;
        head.bytes = 2;
        return WebSocketFault::None;
    }
    const bool continues = head.opcode == WebSocketOpcode::Continuation;
    if (continues != (m_messageOpcode != WebSocketOpcode::Continuation))
        return WebSocketFault::BadOrder;

    qsizetype headBytes = 2;
    if (head.payloadBytes == twoBytes) {
        headBytes = 4;
        if (bytes.size() < headBytes)
            return WebSocketFault::None;
        head.payloadBytes = qFromBigEndian<quint16>(bytes.data() + 2);
        if (head.payloadBytes < twoBytes)
            return WebSocketFault::BadLength;
    } else if (head.payloadBytes == eightBytes) {
        headBytes = 10;
        if (bytes.size() < headBytes)
            return WebSocketFault::None;
        head.payloadBytes = qFromBigEndian<quint64>(bytes.data() + 2);
        if (head.payloadBytes <= 0xffff || head.payloadBytes >> 63 != 0)
            return WebSocketFault::BadLength;
    }
    if (head.payloadBytes > m_maxBytes - m_message.size())
        return WebSocketFault::TooLarge;
    head.bytes = headBytes;
    return WebSocketFault::None;
}

WebSocketDecoder::Event WebSocketDecoder::control(WebSocketOpcode opcode, QByteArrayView payload)
{
    if (opcode == WebSocketOpcode::Ping)
        return {.kind = Kind::Ping, .payload = payload};
    if (opcode == WebSocketOpcode::Pong)
        return {.kind = Kind::Pong, .payload = payload};
    if (payload.isEmpty()) {
        m_ended = true;
        return {.kind = Kind::Close, .payload = payload, .closeCode = 1000};
    }
    const int code = payload.size() < 2 ? 0 : qFromBigEndian<quint16>(payload.data());
    if (!isCloseCode(code))
        return fail(WebSocketFault::BadClose);
    if (!isText(payload.sliced(2)))
        return fail(WebSocketFault::BadText);
    m_ended = true;
    return {.kind = Kind::Close, .payload = payload.sliced(2), .closeCode = code};
}

WebSocketDecoder::Event WebSocketDecoder::message(WebSocketOpcode opcode, QByteArrayView payload)
{
    if (opcode == WebSocketOpcode::Binary)
        return {.kind = Kind::Binary, .payload = payload};
    if (!isText(payload))
        return fail(WebSocketFault::BadText);
    return {.kind = Kind::Text, .payload = payload};
}

WebSocketDecoder::Event WebSocketDecoder::fail(WebSocketFault fault)
{
    m_ended = true;
    return {.kind = Kind::Fault, .closeCode = closeCodeOf(fault), .fault = fault};
}

void WebSocketDecoder::forgetMessage()
{
    m_handedOn = false;
    m_messageOpcode = WebSocketOpcode::Continuation;
    m_message.clear();
    if (m_message.capacity() > m_bufferBytes)
        m_message = {};
}

} // namespace mm
