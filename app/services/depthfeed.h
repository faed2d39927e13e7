// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/services/depthexchange.h"

#include <QTimer>

#include <memory>
#include <vector>

namespace mm {

/// The half of DepthService that lives in the depth thread: connection, parser and books. Follows
/// the exchange's orders and fills its news: at once when the last was a display frame ago, else
/// when that is over. Where the gateway refuses a subscription of several products it is halved
/// until those it does not take are found; the others go on without them.
class DepthFeed final : public QObject, private FrameSink
{
    Q_OBJECT
public:
    DepthFeed(std::shared_ptr<DepthExchange> exchange, const Clock &clock, DepthPauses pauses);

signals:
    void ordersGiven(); ///< emitted by the owner, taken here
    void newsReady(); ///< emitted here, taken by the owner

private:
    /// For the products a refused subscription is refused for.
    enum class Search {
        None,
        Parts, ///< parts of it are tried, each replacing the one before
        Rest, ///< what was taken is asked for together
    };

    void takeOrders();
    void connectLine(const DepthExchange::Orders &before);
    void forgiveChanged(const std::vector<DepthQuery> &before);
    void tellStatus();

    void subscribeSoon();
    void subscribe();
    void ask(std::vector<DepthQuery> products);
    void askNextPart();
    [[nodiscard]] std::vector<DepthQuery> acceptable() const;

    void takeText(QByteArrayView utf8);
    void takeAnswer(QByteArrayView utf8);
    void takeRefusal(const QuoteAnswer &answer);
    void refuse(const DepthQuery &query, const QuoteAnswer &answer);
    void depth(const Depth &depth) override;
    void trade(const TradeTick &trade) override;
    void flushSoon();

    std::shared_ptr<DepthExchange> m_exchange;
    const Clock &m_clock;
    const DepthPauses m_pauses;

    DepthExchange::Orders m_orders;
    QuoteLine m_line;
    bool m_opened = false;
    QTimer m_linger; ///< runs while the connection is there for nobody

    std::vector<DepthQuery> m_asked; ///< by the newest request; none: nothing is subscribed
    quint32 m_askedSeq = 0; ///< its number
    QTimer m_pace; ///< runs while no subscription may follow the last one yet
    bool m_subscribePending = false;
    QTimer m_retry; ///< runs while an answer is due, and after a refusal
    std::vector<std::vector<DepthQuery>> m_parts; ///< of a refused subscription, to be tried
    Search m_search = Search::None;
    std::vector<ProductId> m_refused; ///< not asked for again

    PushFrameParser m_parser;
    DepthBook m_book;
    qint64 m_now = 0; ///< steady ms when the frame being read came
    QTimer m_frame; ///< runs while no batch may follow the last one yet
    bool m_fresh = false; ///< something the owner has not been given
    std::vector<DepthState> m_changes;
};

} // namespace mm
