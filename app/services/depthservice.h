// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/protocol/environment.h"
#include "app/services/depthbook.h"
#include "app/services/quoteline.h"
#include "app/services/session.h"

#include <memory>

namespace mm {

/// Depth and trades: protocol.md section 9, 14010. A connection of its own while somebody wants
/// them; its frames are read in a thread of their own, the owner's gets at most one batch a display
/// frame. Each book is taken whole from the newest frame; with a new connection nothing of the old
/// one stays but the trades.
class DepthService : public QObject
{
    Q_OBJECT
public:
    DepthService(const Environment &environment, Session &session, const Clock &clock,
                 QObject *parent = nullptr);
    ~DepthService() override;

    void setEnvironment(const Environment &environment);
    void reconnectNow();
    void setTraffic(TrafficSink *sink); ///< as QuoteService's, under the name "depth"
    /// What one pane wants; nothing ends its part, and so does the pane's death. Two panes of one
    /// product share the levels and steps that were asked for last.
    void want(const QObject *pane, const std::optional<DepthQuery> &query);
    /// Nothing while nobody wants it. Owner's thread, valid until the next updated().
    [[nodiscard]] const DepthState *find(const ProductId &id) const;
    [[nodiscard]] const QuoteLine::Status &status() const { return m_status; }
    [[nodiscard]] bool isLive() const { return m_status.state == GatewaySocket::State::Online; }
    struct Counters {
        quint64 books = 0, trades = 0, snapshots = 0;
        quint64 stale = 0; ///< dropped: older than what is shown
        quint64 malformed = 0, unknown = 0;
    };
    [[nodiscard]] const Counters &counters() const { return m_counters; }

signals:
    void updated(const std::vector<mm::ProductId> &products); ///< at most one a display frame
    void statusChanged();
    /// The gateway refused the subscription: ret and its words.
    void refused(const mm::ProductId &product, int ret, const QString &message);

private:
    QuoteLine::Status m_status;
    Counters m_counters;
};

} // namespace mm
