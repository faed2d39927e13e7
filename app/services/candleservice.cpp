// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/services/candleservice.h"

#include "app/services/candlefeed.h"
#include "app/services/candleserviceprivate.h"

#include <algorithm>
#include <utility>

namespace mm {
namespace {

constexpr int smallPeriodMs = 60'000;
constexpr int smallGatherMs = 50;

bool isSame(const CandleQuery &a, const CandleQuery &b)
{
    return a.key == b.key && a.interval == b.interval && a.endS == b.endS && a.count == b.count;
}

} // namespace

CandleService::Private::Private(CandleService &service, QUrl quoteSocket, Session &liveSession,
                                QuoteService &liveQuotes, const Clock &steadyClock,
                                CandlePauses allPauses) :
    clock(steadyClock),
    pauses(allPauses), m_service(service), m_session(liveSession), m_quotes(liveQuotes),
    m_exchange(std::make_shared<CandleExchange>()),
    m_feed(new CandleFeed(m_exchange, steadyClock, allPauses))
{
    m_exchange->order([&](CandleOrders &orders) {
        orders.address = {.socket = std::move(quoteSocket), .token = liveSession.token()};
    });
    QObject::connect(
        m_feed, &CandleFeed::newsReady, &service, [this] { takeNews(); }, Qt::QueuedConnection);
    QObject::connect(&liveSession, &Session::tokenChanged, &service, [this] {
        m_exchange->order(
            [this](CandleOrders &orders) { orders.address.token = m_session.token(); });
        emit m_feed->ordersGiven();
    });
    QObject::connect(&liveQuotes, &QuoteService::everyPush, &service, [this](const Quote &quote) {
        const std::vector<CandleSource *> sources = m_sources;
        for (CandleSource *source : sources) {
            if (source->key().product == quote.key.product
                && std::ranges::find(m_sources, source) != m_sources.end())
                source->takeTick(quote);
        }
    });
    // What was pushed meanwhile is missing.
    QObject::connect(&liveQuotes, &QuoteService::pushesLost, &service, [this] { refreshAll(); });
    QObject::connect(&liveQuotes, &QuoteService::statusChanged, &service,
                     [this] { followQuotes(); });
    for (QTimer *timer : {&m_smallTimer, &m_smallSoon})
        timer->setSingleShot(timer == &m_smallSoon);
    m_smallTimer.setInterval(smallPeriodMs);
    m_smallSoon.setInterval(smallGatherMs);
    QObject::connect(&m_smallTimer, &QTimer::timeout, &service, [this] { askSmall(false); });
    QObject::connect(&m_smallSoon, &QTimer::timeout, &service, [this] { askSmall(true); });
    m_feed->moveToThread(&m_thread);
    m_thread.setObjectName(QStringLiteral("candles"));
}

CandleService::Private::~Private()
{
    if (!m_thread.isRunning()) {
        delete m_feed;
        return;
    }
    QObject::connect(&m_thread, &QThread::finished, m_feed, &QObject::deleteLater);
    m_thread.quit();
    m_thread.wait();
}

void CandleService::Private::add(CandleSource &source)
{
    m_sources.push_back(&source);
    m_quotes.want(&source, {source.key()});
    m_quotes.follow(&source, {source.key().product});
    followWishes();
}

void CandleService::Private::remove(CandleSource &source)
{
    std::erase(m_sources, &source);
    std::erase_if(m_asked, [&source](const auto &entry) {
        const std::vector<CandleSource *> &sources = entry.second.sources;
        return !sources.empty()
            && std::ranges::all_of(
                sources, [&source](const CandleSource *other) { return other == &source; });
    });
    for (auto &[id, asked] : m_asked)
        std::erase(asked.sources, &source);
    tellQuestions();
    followWishes();
}

quint64 CandleService::Private::ask(CandleSource &source, const CandleQuery &query)
{
    const auto same = std::ranges::find_if(m_asked, [&query](const auto &entry) {
        const Asked &asked = entry.second;
        return !asked.question.many && isSame(asked.question.queries.front(), query);
    });
    if (same != m_asked.end()) {
        same->second.sources.push_back(&source);
        return same->first;
    }
    const CandleQuestion question{.id = ++m_lastId, .many = false, .queries = {query}};
    m_asked.emplace(question.id, Asked{.question = question, .sources = {&source}});
    tellQuestions();
    return question.id;
}

void CandleService::Private::tellQuestions()
{
    std::vector<CandleQuestion> questions;
    questions.reserve(m_asked.size());
    for (const auto &[id, asked] : m_asked)
        questions.push_back(asked.question);
    m_exchange->order([&](CandleOrders &orders) { orders.questions = std::move(questions); });
    emit m_feed->ordersGiven();
}

/// The connection is there while somebody wants something.
void CandleService::Private::followWishes()
{
    const bool wanted = !m_sources.empty() || !m_smallWishes.empty();
    if (wanted == m_open)
        return;
    m_open = wanted;
    if (wanted && !m_thread.isRunning())
        m_thread.start();
    m_exchange->order([wanted](CandleOrders &orders) { orders.run = wanted; });
    emit m_feed->ordersGiven();
}

void CandleService::Private::setSocket(const QUrl &socket)
{
    m_exchange->order([&socket](CandleOrders &orders) {
        ++orders.epoch; // what is under way belongs to the gateway before
        orders.address.socket = socket;
        orders.questions.clear();
    });
    emit m_feed->ordersGiven();
    m_wasOnline = false;
    m_service.m_status = {};
    m_asked.clear();
    m_small.clear();
    m_smallRefused.clear();
    emit m_service.statusChanged();
    const std::vector<CandleSource *> sources = m_sources;
    for (CandleSource *source : sources) {
        if (std::ranges::find(m_sources, source) != m_sources.end())
            source->begin();
    }
    askSmall(false);
}

void CandleService::Private::setTraffic(TrafficSink *sink)
{
    m_exchange->order([sink](CandleOrders &orders) { orders.traffic = sink; });
    emit m_feed->ordersGiven();
}

void CandleService::Private::reconnectNow()
{
    m_exchange->order([](CandleOrders &orders) { ++orders.reconnects; });
    emit m_feed->ordersGiven();
}

void CandleService::Private::takeNews()
{
    const CandleNews news = m_exchange->takeNews();
    if (news.status)
        takeStatus(*news.status);
    for (const CandleReply &reply : news.replies)
        takeReply(reply);
}

/// Ticks that were pushed while there was no connection are missing. One that was lost for a moment
/// may be seen by its number alone.
void CandleService::Private::followQuotes()
{
    const bool live = m_quotes.isLive();
    const int reconnects = m_quotes.status().reconnects;
    m_quotesWereLost =
        m_quotesWereLost || (m_quotesWereLive && !live) || reconnects > m_quoteReconnects;
    m_quotesWereLive = live;
    m_quoteReconnects = reconnects;
    if (live && std::exchange(m_quotesWereLost, false))
        refreshAll();
}

void CandleService::Private::takeReply(const CandleReply &reply)
{
    ++(reply.error ? counters.failed : counters.answers);
    for (const CandlePage &page : reply.pages) {
        counters.candles += page.candles.size();
        counters.malformed += quint64(page.malformed);
        counters.reordered += quint64(page.reordered);
    }
    const auto place = m_asked.find(reply.id);
    if (place == m_asked.end())
        return; // of the gateway before, or nobody's any more
    const Asked asked = std::move(place->second);
    m_asked.erase(place);
    if (asked.question.many)
        return takeSmall(asked.question, reply);
    for (CandleSource *source : asked.sources) {
        if (std::ranges::find(m_sources, source) != m_sources.end())
            source->takeReply(reply);
    }
}

void CandleService::Private::takeStatus(const QuoteLine::Status &status)
{
    const QuoteLine::Status before = std::exchange(m_service.m_status, status);
    const bool cameOnline = status.state == GatewaySocket::State::Online
        && (before.state != status.state || before.reconnects != status.reconnects);
    if (before != status)
        emit m_service.statusChanged();
    if (!cameOnline)
        return;
    m_smallRefused.clear();
    if (std::exchange(m_wasOnline, true))
        refreshAll();
}

void CandleService::Private::refreshAll()
{
    for (CandleSource *source : m_sources)
        source->refresh();
}

CandleService::CandleService(const Environment &environment, Session &session, QuoteService &quotes,
                             const Clock &clock, CandlePauses pauses, QObject *parent) :
    QObject(parent),
    d(std::make_unique<Private>(*this, environment.quoteSocket, session, quotes, clock, pauses))
{ }

CandleService::~CandleService() = default;

void CandleService::setEnvironment(const Environment &environment)
{
    d->setSocket(environment.quoteSocket);
}

void CandleService::reconnectNow()
{
    d->reconnectNow();
}

void CandleService::setTraffic(TrafficSink *sink)
{
    d->setTraffic(sink);
}

std::unique_ptr<CandleSource> CandleService::open(const QuoteKey &key, CandleInterval interval)
{
    std::unique_ptr<CandleSource> source(new CandleSource(*this, key, interval));
    d->add(*source);
    source->loadNewest();
    return source;
}

void CandleService::wantSmall(const QObject *pane, std::vector<QuoteKey> products,
                              CandleInterval interval, int count)
{
    d->wantSmall(pane, std::move(products), interval, count);
}

const CandleCounters &CandleService::counters() const
{
    return d->counters;
}

const CandlePage *CandleService::small(const ProductId &id) const
{
    return d->small(id);
}

} // namespace mm
