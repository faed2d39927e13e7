// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/services/candleservice.h"

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
                                QuoteService &liveQuotes, const Clock &steadyClock) :
    clock(steadyClock),
    m_service(service), m_session(liveSession),
    m_quotes(liveQuotes), m_address{.socket = std::move(quoteSocket), .token = {}},
    m_feed(new CandleFeed(steadyClock))
{
    QObject::connect(
        m_feed, &CandleFeed::replied, &service,
        [this](const std::shared_ptr<const CandleReply> &reply) { takeReply(*reply); });
    QObject::connect(m_feed, &CandleFeed::unreadable, &service, [this](quint64 id) {
        const auto asked = m_asked.find(id);
        if (asked == m_asked.end())
            return;
        const std::vector<CandleSource *> sources = asked->second.sources;
        for (CandleSource *source : sources) {
            if (std::ranges::find(m_sources, source) != m_sources.end())
                source->takeUnreadable();
        }
    });
    QObject::connect(m_feed, &CandleFeed::statusChanged, &service,
                     [this](const QuoteLine::Status &status) { takeStatus(status); });
    QObject::connect(&liveSession, &Session::tokenChanged, &service, [this] {
        m_address.token = m_session.token();
        if (m_open)
            tellFeed([address = m_address](CandleFeed &feed) { feed.open(address); });
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
    QObject::connect(&liveQuotes, &QuoteService::statusChanged, &service, [this] {
        const bool live = m_quotes.isLive();
        if (!live && m_quotesWereLive)
            m_quotesWereLost = true;
        m_quotesWereLive = live;
        if (live && std::exchange(m_quotesWereLost, false))
            refreshAll();
    });
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
    for (auto at = m_asked.begin(); at != m_asked.end();) {
        const auto place = at++;
        if (std::erase(place->second.sources, &source) > 0 && place->second.sources.empty()) {
            tellFeed([id = place->first](CandleFeed &feed) { feed.forget(id); });
            m_asked.erase(place);
        }
    }
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
    tellFeed([question](CandleFeed &feed) { feed.ask(question); });
    return question.id;
}

/// The connection is there while somebody wants something.
void CandleService::Private::followWishes()
{
    const bool wanted = !m_sources.empty() || !m_smallWishes.empty();
    if (wanted == m_open)
        return;
    m_open = wanted;
    if (!wanted) {
        tellFeed([](CandleFeed &feed) { feed.close(); });
        return;
    }
    if (!m_thread.isRunning())
        m_thread.start();
    m_address.token = m_session.token();
    tellFeed([address = m_address](CandleFeed &feed) { feed.open(address); });
}

void CandleService::Private::setSocket(const QUrl &socket)
{
    m_address.socket = socket;
    m_wasOnline = false;
    m_asked.clear();
    m_small.clear();
    tellFeed([address = m_address, open = m_open](CandleFeed &feed) {
        feed.forgetAll();
        if (open)
            feed.open(address);
    });
    const std::vector<CandleSource *> sources = m_sources;
    for (CandleSource *source : sources) {
        if (std::ranges::find(m_sources, source) != m_sources.end())
            source->begin();
    }
    askSmall(false);
}

void CandleService::Private::setTraffic(TrafficSink *sink)
{
    tellFeed([sink](CandleFeed &feed) { feed.setTraffic(sink); });
}

void CandleService::Private::reconnectNow()
{
    if (m_open)
        tellFeed([](CandleFeed &feed) { feed.reconnectNow(); });
}

void CandleService::Private::takeReply(const CandleReply &reply)
{
    const auto place = m_asked.find(reply.id);
    if (place == m_asked.end())
        return; // of the gateway before, or nobody's any more
    const Asked asked = std::move(place->second);
    m_asked.erase(place);
    if (asked.question.many)
        return takeSmall(reply);
    for (CandleSource *source : asked.sources) {
        if (std::ranges::find(m_sources, source) != m_sources.end())
            source->takeReply(reply);
    }
}

void CandleService::Private::takeStatus(const QuoteLine::Status &status)
{
    const bool cameOnline = status.state == GatewaySocket::State::Online
        && m_service.m_status.state != GatewaySocket::State::Online;
    if (std::exchange(m_service.m_status, status) != status)
        emit m_service.statusChanged();
    if (cameOnline && std::exchange(m_wasOnline, true))
        refreshAll();
}

void CandleService::Private::refreshAll()
{
    for (CandleSource *source : m_sources)
        source->refresh();
}

CandleService::CandleService(const Environment &environment, Session &session, QuoteService &quotes,
                             const Clock &clock, QObject *parent) :
    QObject(parent),
    d(std::make_unique<Private>(*this, environment.quoteSocket, session, quotes, clock))
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

const CandlePage *CandleService::small(const ProductId &id) const
{
    return d->small(id);
}

} // namespace mm
