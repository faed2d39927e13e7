// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/net/clock.h"
#include "app/services/candleserviceprivate.h"

#include <QPointer>

#include <algorithm>
#include <utility>

namespace mm {
namespace {

/// Longer candles are reconciled meanwhile: ticks do not tell the volume.
constexpr qint64 longestMs = 60'000;
/// Before older candles are asked for again where that failed.
constexpr qint64 olderPauseMs = 5'000;

} // namespace

CandleSource::CandleSource(CandleService &service, const QuoteKey &key, CandleInterval interval) :
    m_service(service), m_key(key), m_refresh(this)
{
    m_series.clear(interval, 0);
    m_refresh.setSingleShot(true);
    connect(&m_refresh, &QTimer::timeout, this, &CandleSource::refresh);
}

CandleSource::~CandleSource()
{
    m_service.d->remove(*this);
}

void CandleSource::loadOlder()
{
    if (m_state != State::Ready || m_loadingOlder || m_complete || m_series.isEmpty()
        || m_service.d->clock.steadyMs() < m_olderNotBefore)
        return;
    m_loadingOlder = true;
    m_older = m_service.d->ask(*this,
                               {.key = m_key,
                                .interval = m_series.interval(),
                                .endS = m_series.at(0).time - 1,
                                .count = maxCandlesPerQuery});
    emit stateChanged();
}

void CandleSource::retry()
{
    if (m_state == State::Refused)
        loadNewest();
}

/// Forgets all, as for another gateway.
void CandleSource::begin()
{
    m_series.clear(m_series.interval(), 0);
    m_complete = m_loadingOlder = false;
    m_missing.clear();
    m_missingUntimed = 0;
    m_older = 0;
    m_olderNotBefore = 0;
    loadNewest();
    emit changed({.others = true});
}

void CandleSource::loadNewest()
{
    m_state = State::Loading;
    m_error = {};
    askNewest(maxCandlesPerQuery);
    emit stateChanged();
}

void CandleSource::askNewest(int count)
{
    m_refresh.stop();
    m_again = false;
    m_askedFor = std::clamp(count, 1, maxCandlesPerQuery);
    m_newest = m_service.d->ask(
        *this, {.key = m_key, .interval = m_series.interval(), .endS = 0, .count = m_askedFor});
}

qint64 CandleSource::candleMs() const
{
    const qint64 start = m_series.isEmpty() ? 0 : m_series.last().time;
    return (nextCandleStart(m_series.interval(), start) - start) * 1000;
}

/// The newest bars again: as many as were missed, and two that were not.
void CandleSource::refresh()
{
    if (m_state != State::Ready)
        return;
    if (m_newest != 0) {
        m_again = true; // what has changed since it was asked for may be missing in it
        return;
    }
    const qint64 known = m_series.newestFromGateway();
    if (known == 0)
        return askNewest(maxCandlesPerQuery);
    const qint64 byTicks = (m_series.last().time - known) * 1000;
    const qint64 silent = m_service.d->clock.steadyMs() - m_heardAt;
    askNewest(int(std::min<qint64>((byTicks + silent) / candleMs() + 3, maxCandlesPerQuery)));
}

/// When the candle the tick lies in has ended, by the gateway's time.
void CandleSource::refreshSoon(qint64 tickMs)
{
    if (m_refresh.isActive())
        return;
    const qint64 endMs = m_series.last().time * 1000 + candleMs();
    m_refresh.start(
        int(std::clamp<qint64>(endMs - tickMs, 0, longestMs) + m_service.d->pauses.lateMs));
}

void CandleSource::takeTick(const Quote &quote)
{
    if (quote.price.units == 0)
        return; // no price yet
    const qint64 tickMs = toMilliseconds(quote.tickTime);
    const CandleSeries::Change change = m_series.apply(quote.price, tickMs, quote.seq);
    if (m_state != State::Ready)
        return; // its page will tell
    m_heardAt = m_service.d->clock.steadyMs();
    if (!m_series.isEmpty())
        refreshSoon(tickMs);
    tell(change);
}

void CandleSource::tell(const CandleSeries::Change &change)
{
    const QPointer<CandleSource> alive(this);
    if (change.dropped > 0) { // there is something older again; a page under way would leave a hole
        m_older = 0;
        m_complete = m_loadingOlder = false;
        emit stateChanged();
    }
    if (alive && change.any())
        emit changed(change);
}

/// `isNew`: none of the page's bars has been asked for before.
void CandleSource::noteMissing(const CandlePage &page, bool isNew)
{
    m_missing.insert(page.malformedTimes.begin(), page.malformedTimes.end());
    if (isNew)
        m_missingUntimed += page.malformed - int(page.malformedTimes.size());
    for (const Candle &candle : page.candles)
        m_missing.erase(candle.time);
}

void CandleSource::takeReply(const CandleReply &reply)
{
    if (reply.id == m_newest)
        takeNewest(reply);
    else if (reply.id == m_older)
        takeOlder(reply);
}

void CandleSource::takeNewest(const CandleReply &reply)
{
    m_newest = 0;
    if (reply.error) {
        m_error = *reply.error;
        if (m_state == State::Loading)
            m_state = State::Refused;
        emit stateChanged();
        return; // the next tick asks again
    }
    const CandlePage &page = reply.pages.front();
    const qint64 known = m_series.newestFromGateway();
    // Those asked for reach back to one that is known, or more were missed than were asked for, or
    // than the gateway gives at once.
    const bool leavesHole = known > 0 && !page.candles.empty() && page.candles.front().time > known;
    if (leavesHole && m_askedFor < maxCandlesPerQuery)
        return askNewest(maxCandlesPerQuery);
    m_heardAt = m_service.d->clock.steadyMs();
    const bool wasLoading = m_state != State::Ready;
    const int missingBefore = missing();
    const bool failedBefore = std::exchange(m_error, {}) != GatewayError{};
    if (leavesHole) { // further back than one query reaches
        m_missing.clear();
        m_missingUntimed = 0;
        m_series.clear(m_series.interval(), 0);
        m_complete = m_loadingOlder = false;
        m_older = 0;
    }
    noteMissing(page, wasLoading || leavesHole);
    const bool tellsState = wasLoading || leavesHole || failedBefore || missing() != missingBefore;
    CandleSeries::Change change = m_series.merge(page);
    change.others = change.others || wasLoading || leavesHole;
    m_state = State::Ready;
    if (known == 0) // else older ones say so
        m_complete = page.candles.empty() && page.malformed == 0;
    if (std::exchange(m_again, false))
        refresh();
    const QPointer<CandleSource> alive(this);
    if (tellsState)
        emit stateChanged();
    if (alive)
        tell(change);
}

void CandleSource::takeOlder(const CandleReply &reply)
{
    m_older = 0;
    m_loadingOlder = false;
    CandleSeries::Change change;
    m_error = reply.error.value_or(GatewayError{});
    if (reply.error) {
        m_olderNotBefore = m_service.d->clock.steadyMs() + olderPauseMs;
    } else {
        const CandlePage &page = reply.pages.front();
        noteMissing(page, true);
        const bool isOlder = !page.candles.empty() && !m_series.isEmpty()
            && page.candles.front().time < m_series.at(0).time;
        if (isOlder)
            change = m_series.merge(page);
        else if (page.malformed == 0)
            m_complete = true;
        else
            m_olderNotBefore = m_service.d->clock.steadyMs() + olderPauseMs;
    }
    const QPointer<CandleSource> alive(this);
    emit stateChanged();
    if (alive)
        tell(change);
}

} // namespace mm
