// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/net/serverclock.h"
#include "app/protocol/environment.h"
#include "app/services/candleseries.h"
#include "app/services/quoteservice.h"

#include <QTimer>

#include <memory>
#include <set>

namespace mm {

class CandleService;
struct CandleReply;

/// What one chart shows: a product's candles in one interval, loaded from the newest back, growing
/// with every tick, reconciled with the gateway's bars. Lives in the owner's thread; ask a
/// CandleService for one. It goes on by itself after a lost connection, filling what was missed;
/// where more was missed than one query gives it begins anew with the newest page.
class CandleSource : public QObject
{
    Q_OBJECT
public:
    enum class State {
        Loading, ///< the first page is under way
        Ready,
        Refused, ///< the gateway will not give these: see error(); retry() asks again
    };
    Q_ENUM(State)

    ~CandleSource() override;

    [[nodiscard]] const QuoteKey &key() const { return m_key; }
    [[nodiscard]] const CandleSeries &series() const { return m_series; }
    [[nodiscard]] State state() const { return m_state; }
    /// Why the last question was not answered, also where others were: candles may be missing until
    /// it is asked again. Nothing once one goes well.
    [[nodiscard]] const GatewayError &error() const { return m_error; }
    /// An older page is under way.
    [[nodiscard]] bool isLoadingOlder() const { return m_loadingOlder; }
    /// There is nothing older.
    [[nodiscard]] bool isComplete() const { return m_complete; }
    /// Candles that are missing because their bars make no sense. Answers that cannot be read at
    /// all are asked for again.
    [[nodiscard]] int missing() const { return int(m_missing.size()) + m_missingUntimed; }
    /// Asks for the page before the oldest candle; nothing while one is under way or there is none.
    void loadOlder();
    void retry();

signals:
    void changed(const mm::CandleSeries::Change &change);
    void stateChanged(); ///< state, error, isLoadingOlder, isComplete, missing

private:
    friend class CandleService;
    CandleSource(CandleService &service, const QuoteKey &key, CandleInterval interval);

    void loadNewest();
    void begin();
    void refresh();
    void refreshSoon(qint64 tickMs);
    void askNewest(int count);
    void takeTick(const Quote &quote);
    void takeReply(const CandleReply &reply);
    void takeNewest(const CandleReply &reply);
    void takeOlder(const CandleReply &reply);
    void noteMissing(const CandlePage &page, bool isNew);
    void tell(const CandleSeries::Change &change);
    [[nodiscard]] qint64 candleMs() const;

    CandleService &m_service;
    const QuoteKey m_key;
    CandleSeries m_series;
    State m_state = State::Loading;
    GatewayError m_error;
    bool m_loadingOlder = false;
    bool m_complete = false;
    std::set<qint64> m_missing; ///< starts, s
    int m_missingUntimed = 0; ///< of which even that could not be read
    quint64 m_newest = 0; ///< the question for the newest bars whose answer counts; 0: none
    quint64 m_older = 0; ///< likewise for older ones
    int m_askedFor = 0; ///< bars of the question for the newest
    bool m_again = false; ///< the newest are to be asked for once more when the answer has come
    qint64 m_heardAt = 0; ///< steady ms of the newest answer or tick
    qint64 m_olderNotBefore = 0; ///< steady ms
    QTimer m_refresh; ///< runs while ticks have changed something since the last answer
};

/// How long it waits, ms; tests wait less.
struct CandlePauses {
    int retryMs = 500; ///< before the second attempt at a question; doubles with each
    int lookMs = 1'000; ///< between two looks at a clock that may have been set ahead, at most
    int lateMs = 1'500; ///< after a candle's end the gateway has its last tick, too
};

/// Counters for diagnostics; they only grow.
struct CandleCounters {
    quint64 answers = 0;
    quint64 candles = 0; ///< in them
    quint64 malformed = 0; ///< bars left out: CandlePage::malformed
    quint64 reordered = 0; ///< bars put right: CandlePage::reordered
    quint64 failed = 0; ///< questions refused, or given up after answers nobody could read
};

/// Candles from the gateway: protocol.md section 9. A connection of its own, made when the first
/// source is opened; answers are inflated and read in a thread of their own.
class CandleService : public QObject
{
    Q_OBJECT
public:
    CandleService(const Environment &environment, Session &session, QuoteService &quotes,
                  const Clock &clock, CandlePauses pauses = {}, QObject *parent = nullptr);
    ~CandleService() override;

    void setEnvironment(const Environment &environment); ///< sources stay, and load anew
    void reconnectNow();
    void setTraffic(TrafficSink *sink); ///< as QuoteService's, under the name "candles"

    /// Must not outlive this service.
    [[nodiscard]] std::unique_ptr<CandleSource> open(const QuoteKey &key, CandleInterval interval);

    /// The newest candles of many products (14014), for the small charts of a watchlist: asked for
    /// anew each minute while a pane wants them, at most 100 products a request. As
    /// QuoteService::want(). `count`: 1 to 100 candles each.
    void wantSmall(const QObject *pane, std::vector<QuoteKey> products, CandleInterval interval,
                   int count);
    /// Nothing while there is none.
    [[nodiscard]] const CandlePage *small(const ProductId &id) const;

    [[nodiscard]] const QuoteLine::Status &status() const { return m_status; }
    [[nodiscard]] const CandleCounters &counters() const;

signals:
    void smallChanged(const std::vector<mm::ProductId> &products);
    void statusChanged();

private:
    friend class CandleSource;
    class Private;
    QuoteLine::Status m_status;
    std::unique_ptr<Private> d;
};

} // namespace mm
