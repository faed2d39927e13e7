// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/services/quotefeed.h"

#include "app/net/clock.h"
#include "app/net/httplog.h"

#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace mm {
namespace {

constexpr qint64 countersEveryMs = 1'000; ///< of the connections

bool isAnswer(QByteArrayView text)
{
    for (const char c : text) {
        if (c != ' ' && c != '\t' && c != '\r' && c != '\n')
            return c == '{';
    }
    return false;
}

std::vector<ProductId> idsOf(const std::vector<QuoteKey> &products)
{
    std::vector<ProductId> ids;
    ids.reserve(products.size());
    for (const QuoteKey &key : products)
        ids.push_back(key.product);
    return ids;
}

} // namespace

QuoteFeed::QuoteFeed(std::shared_ptr<QuoteExchange> exchange, const Clock &clock,
                     QuoteService::Delivery delivery) :
    m_exchange(std::move(exchange)),
    m_clock(clock), m_everyPush(delivery == QuoteService::Delivery::Every),
    m_gather(this) // moves to the quote thread with this
{
    m_gather.setSingleShot(true);
    m_gather.setTimerType(Qt::PreciseTimer);
    connect(&m_gather, &QTimer::timeout, this, &QuoteFeed::flush);
    connect(this, &QuoteFeed::ordersGiven, this, &QuoteFeed::takeOrders, Qt::QueuedConnection);
}

void QuoteFeed::takeOrders()
{
    const QuoteExchange::Orders before = std::exchange(m_orders, m_exchange->orders());
    const bool elsewhere = m_orders.epoch != before.epoch;
    if (elsewhere)
        m_book.setLines({});
    if (elsewhere || m_orders.lines != before.lines)
        m_book.setLines(m_orders.lines);
    m_follows = m_everyPush || !m_orders.followed.empty();
    if (m_orders.traffic != before.traffic) {
        for (const Lane &lane : m_lanes)
            lane.subscriber->line().setTraffic(m_orders.traffic);
    }
    const bool connection =
        elsewhere || m_orders.run != before.run || m_orders.token != before.token;
    matchLanes(connection);
    if (!connection && m_orders.reconnects != before.reconnects) {
        for (const Lane &lane : m_lanes)
            lane.subscriber->line().reconnectNow();
    }
    tellConnections();
}

/// Lets go of the connections that are not ordered any more and makes new ones; `openAll`: the
/// others begin anew, too.
void QuoteFeed::matchLanes(bool openAll)
{
    std::erase_if(m_lanes, [this](const Lane &lane) {
        return std::none_of(m_orders.lines.begin(), m_orders.lines.end(),
                            [&lane](const QuoteLineup &lineup) {
                                return lineup.line == lane.subscriber->number();
                            });
    });
    for (const QuoteLineup &lineup : m_orders.lines) {
        Lane *lane = laneOf(lineup.line);
        const bool isNew = lane == nullptr;
        if (isNew)
            lane = &m_lanes.emplace_back(Lane{.subscriber = makeSubscriber(lineup.line)});
        lane->subscriber->want(lineup.products);
        if (openAll || isNew)
            open(*lane);
    }
}

void QuoteFeed::open(Lane &lane)
{
    if (m_orders.run)
        lane.subscriber->line().open({m_orders.socket, m_orders.token});
    else
        lane.subscriber->line().close();
}

std::unique_ptr<QuoteSubscriber> QuoteFeed::makeSubscriber(quint32 number)
{
    auto subscriber = std::make_unique<QuoteSubscriber>(m_clock, number, QuoteSubscriber::Pauses{});
    QuoteLine &line = subscriber->line();
    line.setTraffic(m_orders.traffic);
    connect(&line, &QuoteLine::online, this, [this, number] {
        m_book.select(number);
        m_book.connectionStarted();
    });
    connect(&line, &QuoteLine::statusChanged, this, &QuoteFeed::tellConnections);
    connect(&line, &QuoteLine::textReceived, this,
            [this, number](QByteArrayView utf8) { takeText(number, utf8); });
    connect(subscriber.get(), &QuoteSubscriber::productsRefusedChanged, this,
            &QuoteFeed::tellConnections);
    connect(subscriber.get(), &QuoteSubscriber::refused, this,
            [this](int ret, const QString &message) {
                if (m_exchange->publish(m_orders.epoch, QuoteNews::Refusal{ret, message}))
                    emit newsReady();
            });
    return subscriber;
}

QuoteFeed::Lane *QuoteFeed::laneOf(quint32 number)
{
    const auto place = std::find_if(m_lanes.begin(), m_lanes.end(), [number](const Lane &lane) {
        return lane.subscriber->number() == number;
    });
    return place == m_lanes.end() ? nullptr : &*place;
}

void QuoteFeed::tellConnections()
{
    m_toldAt = m_clock.steadyMs();
    std::vector<QuoteService::Connection> connections;
    connections.reserve(m_lanes.size());
    for (const Lane &lane : m_lanes) {
        const QuoteSubscriber &subscriber = *lane.subscriber;
        connections.push_back({.line = subscriber.number(),
                               .status = subscriber.line().status(),
                               .counters = m_book.counters(subscriber.number()),
                               .frames = lane.frames,
                               .bytes = lane.bytes,
                               .requests = subscriber.requests(),
                               .refused = idsOf(subscriber.refusedProducts()),
                               .refusedRolling = idsOf(subscriber.refusedRolling())});
    }
    if (m_exchange->publish(m_orders.epoch, std::move(connections)))
        emit newsReady();
}

void QuoteFeed::takeText(quint32 number, QByteArrayView utf8)
{
    Lane *const lane = laneOf(number);
    m_now = m_clock.steadyMs();
    ++lane->frames;
    lane->bytes += quint64(utf8.size());
    m_book.select(number);
    if (isAnswer(utf8)) {
        takeAnswer(*lane->subscriber, utf8);
    } else {
        const FrameCount count =
            m_parser.parse(std::string_view(utf8.data(), std::size_t(utf8.size())), *this);
        m_book.countMalformed(count.malformed);
        m_fresh = m_fresh || count.malformed > 0;
    }
    if (m_fresh && !m_gather.isActive())
        flushSoon();
}

void QuoteFeed::takeAnswer(QuoteSubscriber &subscriber, QByteArrayView utf8)
{
    const Result<QuoteAnswer> answer = readQuoteAnswer(utf8);
    if (!answer) {
        m_book.countMalformed(1);
        m_fresh = true;
        return;
    }
    for (const QuoteSnapshot &snapshot : answer->quotes)
        m_book.apply(snapshot, m_now);
    for (const Rolling &rolling : answer->rolling)
        m_book.apply(rolling, m_now);
    m_book.countMalformed(answer->malformed);
    m_fresh = m_fresh || m_book.hasChanges() || answer->malformed > 0;
    subscriber.takeAnswer(*answer);
}

void QuoteFeed::quote(const Quote &quote)
{
    const bool accepted = m_book.apply(quote, m_now);
    m_fresh = true; // at least a counter
    if (m_follows && accepted && isFollowed(quote.key.product))
        m_pushes.push_back(quote);
}

bool QuoteFeed::isFollowed(const ProductId &product) const
{
    return m_everyPush
        || std::binary_search(m_orders.followed.begin(), m_orders.followed.end(), product);
}

void QuoteFeed::rolling(const Rolling &rolling)
{
    m_book.apply(rolling, m_now);
    m_fresh = true;
}

/// Where the last batch is long enough ago: when all that came in with this frame has been read.
void QuoteFeed::flushSoon()
{
    using namespace std::chrono;
    const auto left = m_flushedAt + m_exchange->interval() - steady_clock::now();
    m_gather.start(std::max(ceil<milliseconds>(left), 0ms));
}

void QuoteFeed::flush()
{
    m_fresh = false;
    m_flushedAt = std::chrono::steady_clock::now();
    m_book.takeChanges(m_changes);
    if (m_exchange->publish(m_orders.epoch, m_changes, m_pushes, m_book.counters()))
        emit newsReady();
    if (m_now - m_toldAt >= countersEveryMs)
        tellConnections();
}

} // namespace mm
