// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/services/quoteservice.h"

#include "app/net/httplog.h"
#include "app/services/quoteexchange.h"
#include "app/services/quotefeed.h"

#include <QCoreApplication>
#include <QEvent>

#include <algorithm>
#include <utility>

namespace mm {
namespace {

/// Comes behind the paint of what a batch changed: Qt posts that with low priority, too.
const QEvent::Type batchIsPainted = QEvent::Type(QEvent::registerEventType());

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

QuoteEntry newEntry(const QuoteKey &key)
{
    QuoteEntry entry;
    entry.key = key;
    return entry;
}

} // namespace

QuoteService::QuoteService(const Environment &environment, Session &session, const Clock &clock,
                           Delivery delivery, QObject *parent) :
    QObject(parent),
    m_session(session), m_exchange(std::make_shared<QuoteExchange>()),
    m_feed(new QuoteFeed(m_exchange, clock, delivery)), m_everyPush(delivery == Delivery::Every)
{
    m_exchange->order([this, &environment](QuoteExchange::Orders &orders) {
        orders.socket = environment.quoteSocket;
        orders.lines = m_layout.lines();
    });
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
        entry = newEntry(entry.key);
    m_connections.clear();
    m_reconnectsBefore = 0;
    m_status = {};
    emit m_feed->ordersGiven();
    followLines();
    emit statusChanged();
}

void QuoteService::want(const QObject *pane, std::vector<QuoteKey> products)
{
    for (const QuoteKey &key : products) {
        if (key.tradeMode != 0) // else unknown to this pane
            m_tradeModes.insert(key.product, key.tradeMode);
    }
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
        for (const QuoteKey &key : products)
            all.try_emplace(
                key.product,
                QuoteKey{.product = key.product, .tradeMode = m_tradeModes.value(key.product)});
    }
    m_tradeModes.removeIf([&all](const auto &mode) { return !all.contains(mode.key()); });
    std::vector<QuoteKey> wanted;
    wanted.reserve(all.size());
    for (const auto &[id, key] : all)
        wanted.push_back(key);
    const std::vector<QuoteLineup> linesBefore = m_layout.lines();
    const std::vector<QuoteKey> unservedBefore = m_layout.unserved();
    m_layout.want(wanted);
    if (m_layout.lines() != linesBefore) {
        QHash<ProductId, QuoteEntry> newest;
        for (const QuoteLineup &lineup : m_layout.lines()) {
            for (const QuoteKey &key : lineup.products) {
                const QuoteEntry known = m_newest.value(key.product);
                newest.insert(key.product, sameTradeMode(known.key, key) ? known : newEntry(key));
            }
        }
        m_newest = std::move(newest);
        m_exchange->order(
            [this](QuoteExchange::Orders &orders) { orders.lines = m_layout.lines(); });
        emit m_feed->ordersGiven();
        followLines();
    }
    if (m_layout.unserved() != unservedBefore)
        emit unservedChanged();
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
    const auto now = std::chrono::steady_clock::now();
    QuoteExchange::News &news = m_exchange->takeNews();
    if (news.counters)
        m_counters = *news.counters;
    if (!news.connections.empty())
        takeConnections(std::exchange(news.connections, {}));
    for (const QuoteNews::Refusal &refusal : news.refusals)
        emit refused(refusal.ret, refusal.message);
    if (news.droppedPushes > 0) {
        qCWarning(lcQuotes) << news.droppedPushes << "updates dropped, the reader is too slow";
        emit pushesLost(news.droppedPushes);
    }
    for (const Quote &push : news.pushes) {
        if (isFollowed(push.key.product))
            emit everyPush(push);
    }

    // What was under way when its product, or its trade mode, ceased to be wanted is not kept.
    std::erase_if(news.changes, [this](const QuoteEntry &entry) {
        const auto place = m_newest.find(entry.key.product);
        const bool wanted = place != m_newest.end() && sameTradeMode(place->key, entry.key);
        if (wanted)
            *place = entry;
        return !wanted;
    });
    if (news.changes.empty())
        return;
    emit updated(news.changes);
    if (m_busySince) { // and another came before the paint: they must not keep it from its turn
        tellBusy();
        return;
    }
    m_busySince = now;
    QCoreApplication::postEvent(this, new QEvent(batchIsPainted), Qt::LowEventPriority);
}

void QuoteService::tellBusy()
{
    using namespace std::chrono;
    m_exchange->tellBusy(duration_cast<microseconds>(steady_clock::now() - *m_busySince));
}

bool QuoteService::event(QEvent *event)
{
    if (event->type() != batchIsPainted)
        return QObject::event(event);
    tellBusy();
    m_busySince.reset();
    return true;
}

void QuoteService::takeConnections(std::vector<Connection> connections)
{
    for (const Connection &before : m_connections) {
        const auto same = [&before](const Connection &now) { return now.line == before.line; };
        if (std::none_of(connections.begin(), connections.end(), same))
            m_reconnectsBefore += before.status.reconnects;
    }
    m_connections = std::move(connections);
    followLines();
    const Status status = statusOfAll();
    if (status == m_status)
        return;
    m_status = status;
    emit statusChanged();
}

/// Says which products' connections came or went, and which products are refused.
void QuoteService::followLines()
{
    QSet<ProductId> live;
    std::vector<ProductId> refused;
    for (const QuoteLineup &lineup : m_layout.lines()) {
        const auto connection =
            std::find_if(m_connections.begin(), m_connections.end(),
                         [&lineup](const Connection &known) { return known.line == lineup.line; });
        if (connection == m_connections.end())
            continue;
        for (const QuoteKey &key : lineup.products) {
            const std::vector<ProductId> &bad = connection->refused;
            if (std::find(bad.begin(), bad.end(), key.product) != bad.end())
                refused.push_back(key.product);
            else if (connection->status.state == GatewaySocket::State::Online)
                live.insert(key.product);
        }
    }
    std::swap(live, m_live);
    const QSet<ProductId> came = m_live - live, went = live - m_live;
    std::vector<ProductId> changed(came.begin(), came.end());
    changed.insert(changed.end(), went.begin(), went.end());
    std::sort(refused.begin(), refused.end());
    const bool refusedChanged = std::exchange(m_refused, refused) != refused;
    if (!changed.empty())
        emit liveChanged(changed);
    if (refusedChanged)
        emit productsRefusedChanged();
}

} // namespace mm
