// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/services/candleexchange.h"
#include "app/services/candleservice.h"

#include <QTimer>

#include <map>
#include <memory>
#include <vector>

namespace mm {

/// The half of CandleService that lives in the candle thread: socket and reader. Follows the
/// exchange's orders and fills its news. Asks until a question is answered, refused or given up
/// after some attempts; while there is no connection questions wait for it.
class CandleFeed final : public QObject
{
    Q_OBJECT
public:
    CandleFeed(std::shared_ptr<CandleExchange> exchange, const Clock &clock, CandlePauses pauses);

signals:
    void ordersGiven(); ///< emitted by the owner, taken here
    void newsReady(); ///< emitted here, taken by the owner

private:
    struct Pending {
        CandleQuestion question;
        quint32 seq = 0; ///< of the request under way; 0: none
        int attempts = 0;
        qint64 due = 0; ///< steady ms: when it times out, or may be asked again
    };
    using Place = std::map<quint64, Pending>::iterator;

    void takeOrders();
    void connectLine(const CandleOrders &before);
    void takeQuestions();
    void tellStatus();
    void askAll();
    void send(Pending &pending);
    void lookAtTime();
    void setTimer();
    void takeFrame(QByteArrayView frame);
    void takeAnswer(CandleAnswer answer);
    void takeUnreadable();
    void failed(Place place, const GatewayError &error);
    void reply(Place place, std::vector<CandlePage> pages, std::optional<GatewayError> error);

    std::shared_ptr<CandleExchange> m_exchange;
    const Clock &m_clock;
    const CandlePauses m_pauses;
    CandleOrders m_orders;
    QuoteLine m_line;
    CandleReader m_reader;
    std::map<quint64, Pending> m_pending; ///< oldest first
    quint64 m_newest = 0; ///< of the questions taken so far
    QTimer m_timer; ///< runs until the next one is due
};

} // namespace mm
