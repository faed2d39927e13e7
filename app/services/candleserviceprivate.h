// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/services/candleexchange.h"
#include "app/services/candleservice.h"

#include <QHash>
#include <QSet>
#include <QThread>

#include <map>
#include <memory>
#include <vector>

namespace mm {

class CandleFeed;

/// What CandleService and its sources share, and nobody else.
class CandleService::Private
{
public:
    Private(CandleService &service, QUrl quoteSocket, Session &liveSession,
            QuoteService &liveQuotes, const Clock &steadyClock, CandlePauses allPauses);
    ~Private();

    void add(CandleSource &source);
    void remove(CandleSource &source);
    /// Its number. Sources that ask the same while it is under way share the answer.
    [[nodiscard]] quint64 ask(CandleSource &source, const CandleQuery &query);
    void setSocket(const QUrl &socket);
    void setTraffic(TrafficSink *sink);
    void reconnectNow();
    void wantSmall(const QObject *pane, std::vector<QuoteKey> products, CandleInterval interval,
                   int count);
    [[nodiscard]] const CandlePage *small(const ProductId &id) const;

    const Clock &clock;
    const CandlePauses pauses;
    CandleCounters counters;

private:
    struct Asked {
        CandleQuestion question;
        std::vector<CandleSource *> sources; ///< of small charts none
    };
    struct SmallWish {
        std::vector<QuoteKey> products;
        CandleInterval interval = CandleInterval::M1;
        int count = 1;
    };

    void followWishes();
    void tellQuestions();
    void takeNews();
    void followQuotes();
    void takeReply(const CandleReply &reply);
    void takeStatus(const QuoteLine::Status &status);
    void refreshAll();
    void askSmall(bool onlyUnknown);
    void forgetUnwantedSmall();
    void askSmall(std::vector<CandleQuery> queries);
    void takeSmall(const CandleQuestion &question, const CandleReply &reply);
    void takeSmallRefusal(const CandleQuestion &question, const GatewayError &error);
    void forgetOldSmall();
    [[nodiscard]] std::vector<CandleQuery> smallQueries() const;

    CandleService &m_service;
    Session &m_session;
    QuoteService &m_quotes;
    bool m_open = false;
    bool m_wasOnline = false; ///< on this gateway
    bool m_quotesWereLive = false;
    bool m_quotesWereLost = false;
    int m_quoteReconnects = 0;
    std::shared_ptr<CandleExchange> m_exchange;
    QThread m_thread;
    CandleFeed *m_feed; ///< lives in m_thread
    std::vector<CandleSource *> m_sources;
    quint64 m_lastId = 0;
    std::map<quint64, Asked> m_asked;
    std::map<const QObject *, SmallWish> m_smallWishes;
    struct Small {
        CandlePage page;
        qint64 at = 0; ///< steady ms
    };
    QHash<ProductId, Small> m_small;
    QSet<ProductId> m_smallRefused; ///< on this connection
    QTimer m_smallTimer; ///< asks for the small ones anew
    QTimer m_smallSoon; ///< gathers wishes made at the same time
};

} // namespace mm
