// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/sandbox/candledesk.h"
#include "app/sandbox/faultscript.h"
#include "app/sandbox/pushledger.h"
#include "app/sandbox/sandboxmarket.h"
#include "app/sandbox/sandboxstore.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <vector>

class QTcpSocket;
class QWebSocket;

namespace mm {

class QuoteChannel;

/// Makes the ticks and hands them to the quote sockets that subscribed.
class QuoteHub : public QObject
{
    Q_OBJECT
public:
    QuoteHub(SandboxMarket &market, SandboxStore &store, FaultScript &faults, int rate,
             int silenceMs, QObject *parent);
    ~QuoteHub() override;

    /// A socket whose handshake is done. `transport` is the connection under it.
    void adopt(QWebSocket *socket, QTcpSocket *transport);
    void setTicking(bool ticking);
    [[nodiscard]] bool isTicking() const { return m_ticking; }
    [[nodiscard]] int rate() const { return m_rate; }
    void setRate(int rate); ///< ticks a second, 0 to 50,000
    /// The clock ticks are stamped by, against the computer's.
    void setClockSkew(qint64 ms) { m_clockSkewMs = ms; }
    [[nodiscard]] qint64 wallMs() const; ///< the clock ticks are stamped by
    /// The product is in no subscription any more.
    void forget(int product);
    void dropAll();
    [[nodiscard]] int sockets() const { return int(m_channels.size()); }
    /// Requests of the busiest second of any socket so far, refused ones included.
    [[nodiscard]] int mostRequestsInSecond() const { return m_mostRequestsInSecond; }

    // For the channels.
    void listen(QuoteChannel *channel, int product);
    void unlisten(QuoteChannel *channel);
    [[nodiscard]] SandboxMarket &market() const { return m_market; }
    [[nodiscard]] CandleDesk &candles() { return m_candles; }
    [[nodiscard]] PushLedger &ledger() { return m_ledger; }
    [[nodiscard]] SandboxStore &store() const { return m_store; }
    [[nodiscard]] FaultScript &faults() const { return m_faults; }
    [[nodiscard]] qint64 now() const { return m_clock.elapsed(); } ///< steady ms
    void noteRequestsInSecond(int count)
    {
        m_mostRequestsInSecond = qMax(m_mostRequestsInSecond, count);
    }
    [[nodiscard]] int silenceMs() const { return m_silenceMs; }

private:
    void tick();

    SandboxMarket &m_market;
    CandleDesk m_candles;
    PushLedger m_ledger;
    SandboxStore &m_store;
    FaultScript &m_faults;
    int m_rate = 0;
    bool m_ticking = true;
    qint64 m_clockSkewMs = 0;
    const int m_silenceMs;
    int m_mostRequestsInSecond = 0;
    const size_t m_stride; ///< from a product to the one that ticks after it
    QTimer m_timer, m_housekeeping;
    QElapsedTimer m_clock;
    qint64 m_tickingSince = 0; ///< steady ms
    qint64 m_ticksSince = 0; ///< ticks made since then
    size_t m_next = 0; ///< product of the next tick
    qint64 m_minute = 0; ///< for which it is known who is traded
    std::vector<std::vector<QuoteChannel *>> m_listeners; ///< by product
    std::vector<QuoteChannel *> m_channels;
};

} // namespace mm
