// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/protocol/environment.h"
#include "app/services/depthbook.h"
#include "app/services/quoteline.h"
#include "app/services/session.h"

#include <QHash>
#include <QThread>

#include <map>
#include <memory>

namespace mm {

class DepthExchange;
class DepthFeed;

/// How long the depth thread waits, ms; tests wait less.
struct DepthPauses {
    int lingerMs = 2'000; ///< the connection outlives the last wish by so long: panes come and go
    int answerMs = 5'000; ///< for an answer, then it is asked again
    int refusedMs = 5'000; ///< before what is refused, and not for a product, is asked for again
};

/// Depth and trades: protocol.md section 9, 14010. A connection of its own while somebody wants
/// them; its frames are read in a thread of their own, the owner's gets at most one batch a display
/// frame. Each book is taken whole from the newest frame; with a new connection nothing of the old
/// one stays but the trades.
class DepthService : public QObject
{
    Q_OBJECT
public:
    DepthService(const Environment &environment, Session &session, const Clock &clock,
                 DepthPauses pauses = {}, QObject *parent = nullptr);
    ~DepthService() override;

    /// Forgets books and trades.
    void setEnvironment(const Environment &environment);
    void reconnectNow();
    void setTraffic(TrafficSink *sink); ///< as QuoteService's, under the name "depth"
    /// What one pane wants; nothing ends its part, and so does the pane's death. Two panes of one
    /// product share the levels and steps that were asked for last; a query of 0 levels is about
    /// trades alone and leaves both to others. At most 100 products are served.
    void want(const QObject *pane, const std::optional<DepthQuery> &query);
    /// Asks again for what was refused.
    void askAgain();
    /// Nothing while nobody wants it. Owner's thread, valid until the next updated().
    [[nodiscard]] const DepthState *find(const ProductId &id) const;
    struct Refusal {
        int ret = 0;
        QString message; ///< the gateway's words
    };
    /// Why there is no book; nothing where it was not refused. Valid as find()'s.
    [[nodiscard]] const Refusal *refusal(const ProductId &id) const;
    [[nodiscard]] const QuoteLine::Status &status() const { return m_status; }
    [[nodiscard]] bool isLive() const { return m_status.state == GatewaySocket::State::Online; }
    using Counters = DepthCounters;
    [[nodiscard]] const Counters &counters() const { return m_counters; }

signals:
    void updated(const std::vector<mm::ProductId> &products); ///< at most one a display frame
    void statusChanged();
    /// The gateway refused this product, the others go on: ret and its words.
    void refused(const mm::ProductId &product, int ret, const QString &message);

private:
    struct Wish {
        DepthQuery query;
        quint64 since = 0; ///< counts wishes: the highest is the last
    };

    void subscribeUnion();
    void takeNews();

    Session &m_session;
    std::shared_ptr<DepthExchange> m_exchange;
    QThread m_thread;
    DepthFeed *m_feed; ///< lives in m_thread
    std::map<const QObject *, Wish> m_wanted;
    quint64 m_wishes = 0;
    std::vector<DepthQuery> m_served;
    QHash<ProductId, DepthState> m_newest; ///< of the products served
    QHash<ProductId, Refusal> m_refusals;
    QuoteLine::Status m_status;
    Counters m_counters;
};

} // namespace mm
