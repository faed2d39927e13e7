// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/protocol/candles.h"
#include "app/services/quoteline.h"

#include <QTimer>

#include <map>
#include <memory>
#include <optional>
#include <vector>

namespace mm {

/// What the gateway is asked for; numbers are never used twice.
struct CandleQuestion {
    quint64 id = 0;
    bool many = false; ///< 14014; else 14012, with one query
    std::vector<CandleQuery> queries;
};

/// How it ended.
struct CandleReply {
    quint64 id = 0;
    std::vector<CandlePage> pages; ///< of one query just one
    std::optional<GatewayError> error;
};

/// The half of CandleService that lives in the candle thread: socket and reader. Asks until a
/// question is answered, refused or given up after some attempts; while there is no connection
/// questions wait for it.
class CandleFeed final : public QObject
{
    Q_OBJECT
public:
    explicit CandleFeed(const Clock &clock);

    // From the owner's thread, by queued calls.
    void open(const QuoteLine::Address &address);
    void close();
    void reconnectNow();
    void setTraffic(TrafficSink *sink);
    void ask(CandleQuestion question);
    void forget(quint64 id);
    void forgetAll();

signals:
    void replied(const std::shared_ptr<const mm::CandleReply> &reply);
    /// An answer to this question could not be read; it is asked again, or its reply follows.
    void unreadable(quint64 id);
    void statusChanged(const mm::QuoteLine::Status &status);

private:
    struct Pending {
        CandleQuestion question;
        quint32 seq = 0; ///< of the request under way; 0: none
        int attempts = 0;
        qint64 due = 0; ///< steady ms: when it times out, or may be asked again
    };
    using Place = std::map<quint64, Pending>::iterator;

    void askAll();
    void send(Pending &pending);
    void lookAtTime();
    void setTimer();
    void takeFrame(QByteArrayView frame);
    void takeAnswer(CandleAnswer answer);
    void takeUnreadable();
    void failed(Place place, const GatewayError &error);
    void reply(Place place, std::vector<CandlePage> pages, std::optional<GatewayError> error);

    const Clock &m_clock;
    QuoteLine m_line;
    CandleReader m_reader;
    std::map<quint64, Pending> m_pending; ///< oldest first
    QTimer m_timer; ///< runs until the next one is due
};

} // namespace mm
