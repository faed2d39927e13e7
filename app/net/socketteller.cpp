// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/net/socketteller.h"

#include <atomic>
#include <utility>

namespace mm {

using What = SocketTraffic::What;

void SocketTeller::setSink(TrafficSink *sink, const QByteArray &name)
{
    m_sink = sink;
    m_name = name;
}

void SocketTeller::begin()
{
    static std::atomic<int> connections = 0;
    m_connection = ++connections;
    m_ended = false;
}

void SocketTeller::opened(const QString &address, qint64 at)
{
    if (m_sink != nullptr)
        tell(What::Opened, address.toUtf8(), at);
}

void SocketTeller::sent(QByteArrayView utf8, qint64 at)
{
    if (m_sink != nullptr)
        tell(What::Sent, utf8, at);
}

void SocketTeller::received(QByteArrayView frame, bool binary, qint64 at)
{
    if (m_sink != nullptr)
        tell(What::Received, frame, at, binary);
}

void SocketTeller::closed(const QString &why, qint64 at)
{
    if (std::exchange(m_ended, true) || m_sink == nullptr)
        return;
    tell(What::Closed, why.toUtf8(), at);
}

void SocketTeller::tell(What what, QByteArrayView content, qint64 at, bool binary)
{
    m_sink->socket({.what = what,
                    .at = at,
                    .connection = m_connection,
                    .name = m_name,
                    .content = content,
                    .binary = binary,
                    .size = what == What::Sent || what == What::Received ? content.size() : 0});
}

} // namespace mm
