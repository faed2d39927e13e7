// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/protocol/traffic.h"

#include <QElapsedTimer>
#include <QObject>

#include <memory>

class QNetworkReply;

namespace mm {

class OneShotBody;

/// When what happened to one attempt, µs since its start; -1: it did not.
struct CallMarks {
    qint64 connecting = -1; ///< a connection was begun for it
    qint64 secured = -1; ///< its TLS handshake was done
    qint64 sending = -1; ///< the first of its body was taken
    qint64 sent = -1; ///< the last byte of the request left
    qint64 answering = -1; ///< the head of the answer was there
    qint64 ended = -1;
};
/// The phases between the marks; `now` is the end where it is not over. The phase an attempt ended
/// in is counted up to its end. Qt does not tell when TCP gives way to TLS: all of it is `tls`
/// where there is any.
[[nodiscard]] CallPhases phasesOf(const CallMarks &marks, qint64 now);

/// Watches one attempt for a TrafficSink, by a steady clock.
class CallRecord : public QObject
{
public:
    explicit CallRecord(qint64 wallMs);
    void watch(QNetworkReply &reply, OneShotBody &body);
    /// What is known of it by now, as far as the reply knows it.
    [[nodiscard]] HttpTraffic traffic(const QNetworkReply &reply) const;

private:
    const qint64 m_startedAt; ///< ms since 1970 UTC
    QElapsedTimer m_timer;
    std::shared_ptr<CallMarks> m_marks; ///< also the body's, which may outlive this
};

} // namespace mm
