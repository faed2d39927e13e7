// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/services/trafficrecord.h"

#include "app/protocol/redact.h"
#include "app/protocol/trafficmask.h"

#include <algorithm>
#include <cstring>
#include <utility>

namespace mm {

namespace {

constexpr qsizetype briefBytes = 60;
constexpr qsizetype longestOutcome = 500;
constexpr quint8 encryptedFlag = 1, cutFlag = 2, binaryFlag = 4;

/// Values one behind the other; not for other machines or programs.
class Packer
{
public:
    explicit Packer(qsizetype expected)
    {
        m_bytes.reserve(expected);
        put(quint32(0)); // size of the list part
    }
    template <typename Value>
    void put(Value value)
    {
        m_bytes.append(reinterpret_cast<const char *>(&value), qsizetype(sizeof value));
    }
    void put(QByteArrayView text)
    {
        put(quint32(text.size()));
        m_bytes.append(text);
    }
    void endListPart(qsizetype more = 0)
    {
        const auto size = quint32(m_bytes.size() + more);
        std::memcpy(m_bytes.data(), &size, sizeof size);
    }
    [[nodiscard]] QByteArray take() { return std::move(m_bytes); }

private:
    QByteArray m_bytes;
};

class Unpacker
{
public:
    explicit Unpacker(QByteArrayView bytes) : m_bytes(bytes) { skip<quint32>(); }

    template <typename Value>
    [[nodiscard]] Value take()
    {
        Value value{};
        if (m_bytes.size() < qsizetype(sizeof value))
            return value;
        std::memcpy(&value, m_bytes.data(), sizeof value);
        m_bytes = m_bytes.sliced(qsizetype(sizeof value));
        return value;
    }
    template <typename Value>
    void skip()
    {
        (void)take<Value>();
    }
    /// What of the text is there: a list part has the beginning only.
    [[nodiscard]] QByteArrayView text()
    {
        const qsizetype wanted = take<quint32>();
        const qsizetype size = std::min(wanted, m_bytes.size());
        const QByteArrayView found = m_bytes.first(size);
        m_bytes = m_bytes.sliced(size);
        return found;
    }
    [[nodiscard]] QString string() { return QString::fromUtf8(text()); }

private:
    QByteArrayView m_bytes;
};

void putHeaders(Packer &packer, const HttpTraffic::Headers &headers)
{
    packer.put(quint32(headers.size()));
    for (const auto &[name, value] : headers) {
        packer.put(QByteArrayView(name));
        packer.put(QByteArrayView(maskedHeader(name, value)));
    }
}

std::vector<std::pair<QString, QString>> takeHeaders(Unpacker &unpacker)
{
    std::vector<std::pair<QString, QString>> headers(unpacker.take<quint32>());
    for (auto &[name, value] : headers) {
        name = unpacker.string();
        value = unpacker.string();
    }
    return headers;
}

/// One line of a text that may be long and end within a character.
QString briefOf(QByteArrayView text)
{
    QString brief = QString::fromUtf8(text.first(std::min(text.size(), briefBytes)));
    while (brief.endsWith(QChar::ReplacementCharacter))
        brief.chop(1);
    return brief.simplified();
}

bool isCall(TrafficEntry::Kind kind)
{
    return kind == TrafficEntry::Kind::Call;
}

TrafficEntry::Kind kindOf(SocketTraffic::What what)
{
    switch (what) {
    case SocketTraffic::What::Opened:
        return TrafficEntry::Kind::SocketOpened;
    case SocketTraffic::What::Sent:
        return TrafficEntry::Kind::FrameSent;
    case SocketTraffic::What::Received:
        return TrafficEntry::Kind::FrameReceived;
    case SocketTraffic::What::Closed:
        break;
    }
    return TrafficEntry::Kind::SocketClosed;
}

} // namespace

qint64 totalOf(const CallPhases &phases)
{
    qint64 total = -1;
    for (const qint64 part :
         {phases.blocked, phases.connect, phases.tls, phases.send, phases.wait, phases.receive}) {
        if (part >= 0)
            total = std::max<qint64>(total, 0) + part;
    }
    return total;
}

QByteArray packCall(const HttpTraffic &traffic, qsizetype bodyBytes)
{
    const MaskedText request = maskedBody(traffic.requestBody, bodyBytes);
    const MaskedText answer = maskedBody(traffic.answerBody, bodyBytes);
    const QByteArray url = maskedUrl(traffic.url);
    Packer packer(request.text.size() + answer.text.size() + 2048);
    packer.put(TrafficEntry::Kind::Call);
    packer.put(quint8((traffic.encrypted ? encryptedFlag : 0)
                      | (request.cut || answer.cut ? cutFlag : 0)));
    packer.put(traffic.startedAt);
    packer.put(qint32(traffic.status));
    packer.put(traffic.sentBytes);
    packer.put(traffic.receivedBytes);
    packer.put(traffic.phases);
    packer.put(QByteArrayView(pathOfUrl(url)));
    packer.put(QByteArrayView(maskedHeader("trace", traffic.trace)));
    packer.put(QByteArrayView(redact(traffic.outcome.left(longestOutcome)).toUtf8()));
    packer.endListPart();
    packer.put(QByteArrayView(traffic.method));
    packer.put(QByteArrayView(url));
    putHeaders(packer, traffic.requestHeaders);
    putHeaders(packer, traffic.answerHeaders);
    packer.put(QByteArrayView(request.text));
    packer.put(QByteArrayView(answer.text));
    return packer.take();
}

QByteArray packFrame(const SocketTraffic &traffic, qsizetype bodyBytes)
{
    const MaskedText content =
        traffic.binary ? maskedBinary(traffic.content) : maskedBody(traffic.content, bodyBytes);
    Packer packer(content.text.size() + traffic.name.size() + 40);
    packer.put(kindOf(traffic.what));
    packer.put(quint8((content.cut ? cutFlag : 0) | (traffic.binary ? binaryFlag : 0)));
    packer.put(traffic.at);
    packer.put(qint32(traffic.connection));
    packer.put(quint32(std::clamp<qint64>(traffic.size, 0, UINT32_MAX)));
    packer.put(traffic.name);
    packer.endListPart(qsizetype(sizeof(quint32)) + std::min(content.text.size(), briefBytes));
    packer.put(QByteArrayView(content.text));
    return packer.take();
}

QByteArrayView listPart(QByteArrayView record)
{
    quint32 size = 0;
    std::memcpy(&size, record.data(), sizeof size);
    return record.first(std::min<qsizetype>(size, record.size()));
}

TrafficEntry entryOf(QByteArrayView record)
{
    Unpacker unpacker(record);
    TrafficEntry entry;
    entry.kind = unpacker.take<TrafficEntry::Kind>();
    unpacker.skip<quint8>();
    entry.at = unpacker.take<qint64>();
    if (isCall(entry.kind)) {
        entry.status = unpacker.take<qint32>();
        entry.sentBytes = unpacker.take<qint64>();
        entry.receivedBytes = unpacker.take<qint64>();
        entry.phases = unpacker.take<CallPhases>();
        entry.totalUs = totalOf(entry.phases);
        entry.name = unpacker.string();
        entry.trace = unpacker.string();
        entry.outcome = unpacker.string();
        return entry;
    }
    entry.connection = unpacker.take<qint32>();
    const auto size = unpacker.take<quint32>();
    (entry.kind == TrafficEntry::Kind::FrameSent ? entry.sentBytes : entry.receivedBytes) = size;
    entry.name = unpacker.string();
    entry.brief = briefOf(unpacker.text());
    if (entry.kind == TrafficEntry::Kind::SocketClosed)
        entry.outcome = entry.brief;
    return entry;
}

TrafficDetail detailOf(QByteArrayView record)
{
    Unpacker unpacker(record);
    TrafficDetail detail;
    const auto kind = unpacker.take<TrafficEntry::Kind>();
    const auto flags = unpacker.take<quint8>();
    detail.encrypted = (flags & encryptedFlag) != 0;
    detail.cut = (flags & cutFlag) != 0;
    detail.binary = (flags & binaryFlag) != 0;
    unpacker.skip<qint64>(); // at
    unpacker.skip<qint32>(); // status or connection
    if (!isCall(kind)) {
        unpacker.skip<quint32>();
        (void)unpacker.text();
        const QString content = unpacker.string();
        if (kind == TrafficEntry::Kind::SocketOpened)
            detail.url = content;
        else if (kind == TrafficEntry::Kind::FrameSent)
            detail.request = content;
        else
            detail.answer = content;
        return detail;
    }
    unpacker.skip<qint64>();
    unpacker.skip<qint64>();
    unpacker.skip<CallPhases>();
    for (int text = 0; text < 3; ++text) // path, trace, outcome
        (void)unpacker.text();
    detail.method = unpacker.string();
    detail.url = unpacker.string();
    detail.requestHeaders = takeHeaders(unpacker);
    detail.answerHeaders = takeHeaders(unpacker);
    detail.request = unpacker.string();
    detail.answer = unpacker.string();
    return detail;
}

} // namespace mm
