// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/protocol/traffic.h"

#include <QList>
#include <QMutex>

namespace mm {

/// Keeps what a TrafficSink is told, unmasked. Told and asked from any thread.
class TrafficLog final : public TrafficSink
{
public:
    struct Frame {
        SocketTraffic::What what;
        qint64 at;
        int connection;
        QByteArray name, content;
        bool binary;
        qint64 size;
    };
    struct Attempt {
        HttpTraffic traffic; ///< whose views are not to be looked at
        QByteArray requestBody, answerBody;
        /// Of a header in any spelling; null where there is none.
        [[nodiscard]] static QByteArray header(const HttpTraffic::Headers &headers,
                                               QByteArrayView name);
    };

    void http(const HttpTraffic &traffic) override;
    void socket(const SocketTraffic &traffic) override;
    [[nodiscard]] QList<Attempt> attempts() const;
    [[nodiscard]] QList<Frame> sockets() const;

private:
    mutable QMutex m_mutex;
    QList<Attempt> m_attempts;
    QList<Frame> m_frames;
};

} // namespace mm
