// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/services/depthservice.h"

#include "app/protocol/limits.h"
#include "app/services/depthfeed.h"

#include <algorithm>
#include <utility>

namespace mm {
namespace {

/// `query` on top of what was asked for before it.
void join(DepthQuery &known, const DepthQuery &query)
{
    if (query.levels > 0) {
        known.levels = query.levels;
        known.mergeAccuracy = query.mergeAccuracy;
    }
    known.trades = std::max(known.trades, query.trades);
    if (query.key.tradeMode != 0) // else unknown to that pane
        known.key.tradeMode = query.key.tradeMode;
}

} // namespace

DepthService::DepthService(const Environment &environment, Session &session, const Clock &clock,
                           DepthPauses pauses, QObject *parent) :
    QObject(parent),
    m_session(session), m_exchange(std::make_shared<DepthExchange>()),
    m_feed(new DepthFeed(m_exchange, clock, pauses))
{
    m_exchange->order([&](DepthExchange::Orders &orders) {
        orders.socket = environment.quoteSocket;
        orders.token = session.token();
    });
    connect(m_feed, &DepthFeed::newsReady, this, &DepthService::takeNews, Qt::QueuedConnection);
    connect(&m_thread, &QThread::finished, m_feed, &QObject::deleteLater);
    connect(&session, &Session::tokenChanged, this, [this] {
        m_exchange->order(
            [this](DepthExchange::Orders &orders) { orders.token = m_session.token(); });
        emit m_feed->ordersGiven();
    });
    m_feed->moveToThread(&m_thread);
    m_thread.setObjectName(QStringLiteral("depth"));
    m_thread.start();
}

DepthService::~DepthService()
{
    m_thread.quit();
    m_thread.wait();
}

void DepthService::setEnvironment(const Environment &environment)
{
    m_exchange->order([&environment](DepthExchange::Orders &orders) {
        ++orders.epoch; // what is under way belongs to the gateway before
        orders.socket = environment.quoteSocket;
    });
    for (DepthState &state : m_newest) {
        const DepthQuery query = state.query;
        state = {};
        state.query = query;
    }
    m_refusals.clear();
    m_status = {};
    emit m_feed->ordersGiven();
    emit statusChanged();
}

void DepthService::reconnectNow()
{
    m_exchange->order([](DepthExchange::Orders &orders) { ++orders.reconnects; });
    emit m_feed->ordersGiven();
}

void DepthService::setTraffic(TrafficSink *sink)
{
    m_exchange->order([sink](DepthExchange::Orders &orders) { orders.traffic = sink; });
    emit m_feed->ordersGiven();
}

void DepthService::askAgain()
{
    m_refusals.clear();
    m_exchange->order([](DepthExchange::Orders &orders) { ++orders.repeats; });
    emit m_feed->ordersGiven();
}

void DepthService::want(const QObject *pane, const std::optional<DepthQuery> &query)
{
    const auto known = m_wanted.find(pane);
    if (!query) {
        if (known == m_wanted.end())
            return;
        disconnect(pane, &QObject::destroyed, this, nullptr);
        m_wanted.erase(known);
    } else if (known != m_wanted.end()) {
        known->second = {*query, ++m_wishes};
    } else {
        connect(pane, &QObject::destroyed, this, [this, pane] {
            m_wanted.erase(pane);
            subscribeUnion();
        });
        m_wanted.emplace(pane, Wish{*query, ++m_wishes});
    }
    subscribeUnion();
}

const DepthState *DepthService::find(const ProductId &id) const
{
    const auto place = m_newest.constFind(id);
    return place == m_newest.constEnd() ? nullptr : &*place;
}

const DepthService::Refusal *DepthService::refusal(const ProductId &id) const
{
    const auto place = m_refusals.constFind(id);
    return place == m_refusals.constEnd() ? nullptr : &*place;
}

void DepthService::subscribeUnion()
{
    std::vector<Wish> wishes;
    for (const auto &[pane, wish] : m_wanted)
        wishes.push_back(wish);
    std::sort(wishes.begin(), wishes.end(),
              [](const Wish &a, const Wish &b) { return a.since < b.since; });
    std::map<ProductId, DepthQuery> all;
    for (const Wish &wish : wishes) {
        const auto [place, isNew] = all.try_emplace(wish.query.key.product, wish.query);
        if (!isNew)
            join(place->second, wish.query);
    }

    std::vector<DepthQuery> served;
    QHash<ProductId, DepthState> newest;
    for (auto &[id, query] : all) {
        if (served.size() == limits::maxProductsPerConnection)
            break;
        query.levels = std::max(1, query.levels); // the gateway knows no trades without a book
        served.push_back(query);
        DepthState state = m_newest.value(id);
        if (!m_newest.contains(id))
            state.query = query;
        newest.emplace(id, std::move(state));
    }
    m_newest = std::move(newest);
    if (served == m_served)
        return;
    // What is asked for otherwise is not refused yet.
    for (const DepthQuery &query : m_served) {
        if (std::find(served.begin(), served.end(), query) == served.end())
            m_refusals.remove(query.key.product);
    }
    m_served = std::move(served);
    m_exchange->order([this](DepthExchange::Orders &orders) { orders.products = m_served; });
    emit m_feed->ordersGiven();
}

void DepthService::takeNews()
{
    DepthExchange::News news = m_exchange->takeNews();
    if (news.counters)
        m_counters = *news.counters;
    std::vector<ProductId> changed;
    for (DepthState &state : news.changes) {
        // What was under way when its product ceased to be wanted is not kept.
        const auto place = m_newest.find(state.query.key.product);
        if (place == m_newest.end())
            continue;
        changed.push_back(state.query.key.product);
        if (state.hasBook)
            m_refusals.remove(state.query.key.product);
        *place = std::move(state);
    }
    if (news.status && *news.status != m_status) {
        m_status = *news.status;
        emit statusChanged();
    }
    if (!changed.empty())
        emit updated(changed);
    for (const DepthNews::Refused &refused : news.refusals) {
        const auto place = m_newest.constFind(refused.product);
        if (place == m_newest.constEnd() || place->hasBook)
            continue;
        m_refusals.insert(refused.product, refused.refusal);
        emit this->refused(refused.product, refused.refusal.ret, refused.refusal.message);
    }
}

} // namespace mm
