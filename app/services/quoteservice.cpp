// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/services/quoteservice.h"

#include "app/net/httplog.h"
#include "app/protocol/limits.h"
#include "app/services/quotefeed.h"

#include <algorithm>
#include <utility>

namespace mm {
namespace {

/// Puts one pane's part in place of what it had; false where neither is anything.
template <typename Part>
bool keepPart(std::map<const QObject *, std::vector<Part>> &parts, const QObject *pane,
              std::vector<Part> part)
{
    if (part.empty())
        return parts.erase(pane) > 0;
    parts.insert_or_assign(pane, std::move(part));
    return true;
}

} // namespace

QuoteService::QuoteService(const Environment &environment, Session &session, const Clock &clock,
                           Delivery delivery, QObject *parent) :
    QObject(parent),
    m_session(session), m_exchange(std::make_shared<QuoteExchange>()),
    m_feed(new QuoteFeed(m_exchange, clock, delivery)), m_everyPush(delivery == Delivery::Every)
{
    m_exchange->order(
        [&environment](QuoteExchange::Orders &orders) { orders.socket = environment.quoteSocket; });
    connect(m_feed, &QuoteFeed::newsReady, this, &QuoteService::takeNews, Qt::QueuedConnection);
    connect(&m_thread, &QThread::finished, m_feed, &QObject::deleteLater);
    connect(&session, &Session::tokenChanged, this, [this] {
        m_exchange->order(
            [this](QuoteExchange::Orders &orders) { orders.token = m_session.token(); });
        emit m_feed->ordersGiven();
    });
    m_feed->moveToThread(&m_thread);
    m_thread.setObjectName(QStringLiteral("quotes"));
    m_thread.start();
}

QuoteService::~QuoteService()
{
    m_thread.quit();
    m_thread.wait();
}

void QuoteService::start()
{
    m_exchange->order([this](QuoteExchange::Orders &orders) {
        orders.run = true;
        orders.token = m_session.token();
    });
    emit m_feed->ordersGiven();
}

void QuoteService::stop()
{
    m_exchange->order([](QuoteExchange::Orders &orders) { orders.run = false; });
    emit m_feed->ordersGiven();
}

void QuoteService::setEnvironment(const Environment &environment)
{
    m_exchange->order([&environment](QuoteExchange::Orders &orders) {
        ++orders.epoch; // what is under way belongs to the gateway before
        orders.socket = environment.quoteSocket;
    });
    for (QuoteEntry &entry : m_newest)
        entry = {};
    m_status = {};
    emit m_feed->ordersGiven();
    emit statusChanged();
}

void QuoteService::want(const QObject *pane, std::vector<QuoteKey> products)
{
    if (keepPart(m_wanted, pane, std::move(products)))
        subscribeUnion();
    watch(pane);
}

void QuoteService::follow(const QObject *pane, std::vector<ProductId> products)
{
    if (keepPart(m_followers, pane, std::move(products)))
        followUnion();
    watch(pane);
}

/// Follows the death of a pane that has a part in anything, and of no other.
void QuoteService::watch(const QObject *pane)
{
    disconnect(pane, &QObject::destroyed, this, nullptr);
    if (!m_wanted.contains(pane) && !m_followers.contains(pane))
        return;
    connect(pane, &QObject::destroyed, this, [this, pane] {
        if (m_followers.erase(pane) > 0)
            followUnion();
        if (m_wanted.erase(pane) > 0)
            subscribeUnion();
    });
}

void QuoteService::reconnectNow()
{
    m_exchange->order([](QuoteExchange::Orders &orders) { ++orders.reconnects; });
    emit m_feed->ordersGiven();
}

void QuoteService::setTraffic(TrafficSink *sink)
{
    m_exchange->order([sink](QuoteExchange::Orders &orders) { orders.traffic = sink; });
    emit m_feed->ordersGiven();
}

const QuoteEntry *QuoteService::find(const ProductId &id) const
{
    const auto place = m_newest.constFind(id);
    const bool known = place != m_newest.constEnd() && (place->hasQuote || place->hasRolling);
    return known ? &*place : nullptr;
}

void QuoteService::subscribeUnion()
{
    std::map<ProductId, QuoteKey> all; // sorted, each once
    for (const auto &[pane, products] : m_wanted) {
        for (const QuoteKey &key : products) {
            QuoteKey &entry = all.try_emplace(key.product, key).first->second;
            if (entry.tradeMode == 0) // unknown to one pane
                entry.tradeMode = key.tradeMode;
        }
    }
    std::vector<QuoteKey> served, unserved;
    QHash<ProductId, QuoteEntry> newest;
    for (const auto &[id, key] : all) {
        if (served.size() < limits::maxProductsPerConnection) {
            served.push_back(key);
            newest.insert(id, m_newest.value(id));
        } else {
            unserved.push_back(key);
        }
    }
    m_newest = std::move(newest);
    if (served != m_served) {
        m_served = std::move(served);
        m_exchange->order([this](QuoteExchange::Orders &orders) { orders.products = m_served; });
        emit m_feed->ordersGiven();
    }
    if (unserved != m_unserved) {
        m_unserved = std::move(unserved);
        emit unservedChanged();
    }
}

void QuoteService::followUnion()
{
    std::vector<ProductId> all;
    for (const auto &[pane, products] : m_followers)
        all.insert(all.end(), products.begin(), products.end());
    std::sort(all.begin(), all.end());
    all.erase(std::unique(all.begin(), all.end()), all.end());
    if (all == m_followed)
        return;
    m_followed = std::move(all);
    m_exchange->order([this](QuoteExchange::Orders &orders) { orders.followed = m_followed; });
    emit m_feed->ordersGiven();
}

/// One that was under way when its product ceased to be followed is nobody's.
bool QuoteService::isFollowed(const ProductId &product) const
{
    return m_everyPush || std::binary_search(m_followed.begin(), m_followed.end(), product);
}

void QuoteService::takeNews()
{
    QuoteExchange::News news = m_exchange->takeNews();
    m_counters = news.counters;
    if (news.status && *news.status != m_status) {
        m_status = *news.status;
        emit statusChanged();
    }
    for (const QuoteExchange::Refusal &refusal : news.refusals)
        emit refused(refusal.ret, refusal.message);
    if (news.droppedPushes > 0) {
        qCWarning(lcQuotes) << news.droppedPushes << "updates dropped, the reader is too slow";
        emit pushesLost(news.droppedPushes);
    }
    for (const Quote &push : news.pushes) {
        if (isFollowed(push.key.product))
            emit everyPush(push);
    }

    // What was under way when its product ceased to be wanted is not kept.
    std::erase_if(news.changes, [this](const QuoteEntry &entry) {
        const auto place = m_newest.find(entry.key.product);
        const bool wanted = place != m_newest.end();
        if (wanted)
            *place = entry;
        return !wanted;
    });
    if (!news.changes.empty())
        emit updated(news.changes);
}

} // namespace mm
