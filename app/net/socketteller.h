// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/protocol/traffic.h"

namespace mm {

/// Tells a TrafficSink what one GatewaySocket does, each end of a connection once. Where there is
/// no sink nothing is copied. Times are ms since 1970 UTC. A connection that never opened is told
/// of by its end alone.
class SocketTeller
{
public:
    void setSink(TrafficSink *sink, const QByteArray &name);
    [[nodiscard]] bool isOn() const { return m_sink != nullptr; }

    void begin(); ///< another connection is tried
    void opened(const QString &address, qint64 at);
    void sent(QByteArrayView utf8, qint64 at);
    void received(QByteArrayView frame, bool binary, qint64 at);
    void closed(const QString &why, qint64 at);

private:
    void tell(SocketTraffic::What what, QByteArrayView content, qint64 at, bool binary = false);

    TrafficSink *m_sink = nullptr;
    QByteArray m_name;
    int m_connection = 0; ///< counts those of the process
    bool m_ended = true; ///< it has been told why
};

} // namespace mm
