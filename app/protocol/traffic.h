// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include <QByteArray>
#include <QString>

#include <utility>
#include <vector>

/// What the request inspector is told by the transport. Values here may hold secrets: they are
/// shown to a sink that masks them before it keeps anything (services/inspector), and to nobody
/// else.
namespace mm {

/// How long the parts of an attempt took, µs; -1: did not happen or is not known (a connection
/// used again has neither connect nor tls).
struct CallPhases {
    qint64 blocked = -1; ///< from starting the call to starting to connect or to send
    qint64 connect = -1; ///< name look-up and TCP
    qint64 tls = -1;
    qint64 send = -1; ///< to the last byte of the request
    qint64 wait = -1; ///< to the first byte of the answer
    qint64 receive = -1; ///< to its last byte
    bool operator==(const CallPhases &) const = default;
};

/// One attempt at one call, told when it has ended.
struct HttpTraffic {
    using Headers = std::vector<std::pair<QByteArray, QByteArray>>;
    qint64 startedAt = 0; ///< ms since 1970 UTC
    QByteArray trace;
    QByteArray method = "POST";
    QString url;
    Headers requestHeaders, answerHeaders;
    QByteArrayView requestBody; ///< before the body cipher; valid during the call only
    QByteArrayView answerBody; ///< the same
    bool encrypted = false; ///< by the body cipher
    int status = 0; ///< 0: no answer
    QString outcome; ///< "ok", full code, or the error kind's name
    qint64 sentBytes = 0, receivedBytes = 0; ///< of the bodies on the wire
    CallPhases phases;
};

/// One frame of a WebSocket, or what became of its connection.
struct SocketTraffic {
    enum class What { Opened, Sent, Received, Closed };
    What what = What::Received;
    qint64 at = 0; ///< ms since 1970 UTC
    int connection = 0; ///< counts the connections of the process
    QByteArrayView name; ///< "quotes", "messages", "manager"
    QByteArrayView content; ///< a frame's text, an address, or why it closed
    bool binary = false;
    qint64 size = 0; ///< bytes of the frame
};

/// Told from the threads the connections live in; must not block.
class TrafficSink
{
public:
    virtual ~TrafficSink() = default;
    virtual void http(const HttpTraffic &traffic) = 0;
    virtual void socket(const SocketTraffic &traffic) = 0;
};

} // namespace mm
