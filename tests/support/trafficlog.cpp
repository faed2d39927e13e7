// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "tests/support/trafficlog.h"

namespace mm {

QByteArray TrafficLog::Attempt::header(const HttpTraffic::Headers &headers, QByteArrayView name)
{
    for (const auto &[spelled, value] : headers) {
        if (spelled.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

void TrafficLog::http(const HttpTraffic &traffic)
{
    const QMutexLocker locker(&m_mutex);
    m_attempts.append(
        {traffic, traffic.requestBody.toByteArray(), traffic.answerBody.toByteArray()});
}

void TrafficLog::socket(const SocketTraffic &traffic)
{
    const QMutexLocker locker(&m_mutex);
    m_frames.append({.what = traffic.what,
                     .at = traffic.at,
                     .connection = traffic.connection,
                     .name = traffic.name.toByteArray(),
                     .content = traffic.content.toByteArray(),
                     .binary = traffic.binary,
                     .size = traffic.size});
}

QList<TrafficLog::Attempt> TrafficLog::attempts() const
{
    const QMutexLocker locker(&m_mutex);
    return m_attempts;
}

QList<TrafficLog::Frame> TrafficLog::sockets() const
{
    const QMutexLocker locker(&m_mutex);
    return m_frames;
}

} // namespace mm
