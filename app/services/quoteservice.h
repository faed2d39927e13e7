// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/net/serverclock.h"
#include "app/protocol/environment.h"
#include "app/services/quotebook.h"
#include "app/services/quotelayout.h"
#include "app/services/quoteline.h"
#include "app/services/session.h"

#include <QHash>
#include <QSet>
#include <QThread>

#include <chrono>
#include <map>
#include <memory>
#include <optional>

namespace mm {

class QuoteExchange;
class QuoteFeed;
class TrafficSink;

/// Live prices: protocol.md section 9. Panes say what they want, the union is subscribed over as
/// many connections as it needs (100 products on each, QuoteLayout::maxProducts in all; what is
/// over is named by unservedChanged()). Products the gateway does not take are left out and tried
/// again each minute. The sockets are guest ones before sign-in and `quote?token=` after it
/// (falling back to guest where that is refused). Sockets, parser and book live in a thread of
/// their own; the owner's thread gets batches: at once while it is idle, never more often than
/// leaves it most of its time, and a batch a display frame (16 ms) where it is busy.
class QuoteService : public QObject
{
    Q_OBJECT
public:
    enum class Delivery {
        Newest, ///< per product the newest state, gathered in batches
        Every, ///< also everyPush() for each accepted p(…) of every product, in order
    };
    /// Of all connections: the worst state and the longest latencies, the earliest loss, reconnects
    /// of all of them.
    using Status = QuoteLine::Status;
    /// One of them, for diagnostics.
    struct Connection {
        quint32 line = 0; ///< its number
        Status status;
        QuoteCounters counters;
        quint64 frames = 0, bytes = 0; ///< text received
        quint64 requests = 0; ///< sent, but heartbeats
        std::vector<ProductId> refused; ///< whose quotes the gateway refuses
        std::vector<ProductId> refusedRolling; ///< whose 24 h figures
    };

    QuoteService(const Environment &environment, Session &session, const Clock &clock,
                 Delivery delivery = Delivery::Newest, QObject *parent = nullptr);
    ~QuoteService() override;

    void start();
    void stop();
    /// Forgets all prices; goes on where it was started.
    void setEnvironment(const Environment &environment);
    /// What one pane wants, replacing what it wanted before; an empty list ends its part, and so
    /// does the pane's death. `pane` is only an identity. Where panes name different trade modes of
    /// a product the one named last counts, as of newer products; prices of another are forgotten.
    void want(const QObject *pane, std::vector<QuoteKey> products);
    /// Every accepted p(…) of these products comes as everyPush(), in its order and before the
    /// batch it stands in: for candles, which need the highest and lowest between two display
    /// frames. Replaces what the pane followed before, an empty list or the pane's death ends it;
    /// only for products that somebody wants, and from when the quote thread has heard of it. Each
    /// follower hears of what any of them follows. An owner who is too slow for all of them loses
    /// the oldest: pushesLost().
    void follow(const QObject *pane, std::vector<ProductId> products);
    /// The machine woke or the network returned.
    void reconnectNow();
    /// Told of the socket and its frames under the name "quotes", from the quote thread, soon after
    /// this returns; null: nobody any more. Must outlive this object, and so must one that has been
    /// replaced.
    void setTraffic(TrafficSink *sink);

    /// Newest known state; nothing while there is none. Owner's thread.
    [[nodiscard]] const QuoteEntry *find(const ProductId &id) const;
    /// The same of each product served, also where nothing is known yet.
    [[nodiscard]] const QHash<ProductId, QuoteEntry> &entries() const { return m_newest; }
    [[nodiscard]] const Status &status() const { return m_status; }
    [[nodiscard]] const QuoteCounters &counters() const { return m_counters; }
    /// True while all prices may be shown as live. How old one product's price is stands in its
    /// receivedAt.
    [[nodiscard]] bool isLive() const { return m_status.state == GatewaySocket::State::Online; }
    /// The same of one product: whether its own connection is there. False for one nobody wants.
    [[nodiscard]] bool isLive(const ProductId &id) const { return m_live.contains(id); }
    /// Wanted, but over the limit of all connections.
    [[nodiscard]] const std::vector<QuoteKey> &unserved() const { return m_layout.unserved(); }
    /// Wanted, but refused by the gateway.
    [[nodiscard]] const std::vector<ProductId> &productsRefused() const { return m_refused; }
    [[nodiscard]] const std::vector<Connection> &connections() const { return m_connections; }
    /// Those with the most gaps, repeats and reorders, the worst first; none without any.
    [[nodiscard]] std::vector<QuoteEntry> worstOrders(std::size_t most) const;

    bool event(QEvent *event) override;

signals:
    /// One batch: products that changed, each once.
    void updated(const std::vector<mm::QuoteEntry> &changes);
    void everyPush(const mm::Quote &quote);
    /// So many were left out before the ones that follow: what is made of them has a hole.
    void pushesLost(quint64 count);
    void statusChanged();
    /// These products' own connections came or went: isLive() says which. Before statusChanged().
    void liveChanged(const std::vector<mm::ProductId> &products);
    void unservedChanged();
    void productsRefusedChanged();
    /// The gateway refused everything on a connection, not single products: ret and its words.
    void refused(int ret, const QString &message);

private:
    void subscribeUnion();
    void followUnion();
    void watch(const QObject *pane);
    [[nodiscard]] bool isFollowed(const ProductId &product) const;
    void takeNews();
    void tellBusy();
    void takeConnections(std::vector<Connection> connections);
    void followLines();
    [[nodiscard]] Status statusOfAll() const;

    Session &m_session;
    std::shared_ptr<QuoteExchange> m_exchange;
    QThread m_thread;
    QuoteFeed *m_feed; ///< lives in m_thread
    std::map<const QObject *, std::vector<QuoteKey>> m_wanted;
    QHash<ProductId, int> m_tradeModes; ///< named last, of what is wanted; without unknown ones
    std::map<const QObject *, std::vector<ProductId>> m_followers;
    const bool m_everyPush;
    std::vector<ProductId> m_followed; ///< by any of them; sorted, each once
    QuoteLayout m_layout;
    QHash<ProductId, QuoteEntry> m_newest; ///< of the products served
    std::vector<Connection> m_connections;
    int m_reconnectsBefore = 0; ///< of connections there are no more
    QSet<ProductId> m_live;
    std::vector<ProductId> m_refused; ///< sorted
    Status m_status;
    QuoteCounters m_counters;
    /// With a batch, until what it changed is painted.
    std::optional<std::chrono::steady_clock::time_point> m_busySince;
};

} // namespace mm
