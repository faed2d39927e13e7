// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/services/quoteexchange.h"
#include "app/services/quotesubscriber.h"

#include <QTimer>

#include <chrono>
#include <memory>
#include <vector>

namespace mm {

/// The half of QuoteService that lives in the quote thread: connections, parser and book. Follows
/// the exchange's orders and fills its news: at once when the last was a display frame ago, else
/// when that is over.
class QuoteFeed final : public QObject, private FrameSink
{
    Q_OBJECT
public:
    QuoteFeed(std::shared_ptr<QuoteExchange> exchange, const Clock &clock,
              QuoteService::Delivery delivery);

signals:
    void ordersGiven(); ///< emitted by the owner, taken here
    void newsReady(); ///< emitted here, taken by the owner

private:
    /// One connection.
    struct Lane {
        std::unique_ptr<QuoteSubscriber> subscriber;
        quint64 frames = 0, bytes = 0; ///< received
    };

    void takeOrders();
    void matchLanes(bool openAll);
    void open(Lane &lane);
    [[nodiscard]] std::unique_ptr<QuoteSubscriber> makeSubscriber(quint32 number);
    [[nodiscard]] Lane *laneOf(quint32 number);
    void tellConnections();

    void takeText(quint32 number, QByteArrayView utf8);
    void takeAnswer(QuoteSubscriber &subscriber, QByteArrayView utf8);
    void quote(const Quote &quote) override;
    void rolling(const Rolling &rolling) override;
    [[nodiscard]] bool isFollowed(const ProductId &product) const;
    void flushSoon();
    void flush();

    std::shared_ptr<QuoteExchange> m_exchange;
    const Clock &m_clock;
    const bool m_everyPush;
    bool m_follows = false; ///< somebody wants each quote of some product

    QuoteExchange::Orders m_orders;
    std::vector<Lane> m_lanes; ///< as the orders' lines
    qint64 m_toldAt = 0; ///< steady ms when the connections' counters were told last

    PushFrameParser m_parser;
    QuoteBook m_book;
    qint64 m_now = 0; ///< steady ms when the frame being read came
    QTimer m_gather; ///< to the next batch; runs while there is something for it
    std::chrono::steady_clock::time_point m_flushedAt; ///< when the last one was handed over
    bool m_fresh = false; ///< something the owner has not been given
    std::vector<QuoteEntry> m_changes;
    std::vector<Quote> m_pushes;
};

} // namespace mm
