// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/services/quotefeed.h"

#include "app/net/clock.h"
#include "app/net/httplog.h"
#include "app/protocol/limits.h"

#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace mm {
namespace {

constexpr int displayFrameMs = 16;
/// Two requests each, so a restless user stays far below limits::maxRequestsPerSecond.
constexpr int subscribePauseMs = 100;
constexpr int refusedPauseMs = 5'000;
constexpr int rollingUpdateMs = 1'000;
constexpr int unknownClient = 203; // section 9: the token is not, or no longer, known

bool isAnswer(QByteArrayView text)
{
    for (const char c : text) {
        if (c != ' ' && c != '\t' && c != '\r' && c != '\n')
            return c == '{';
    }
    return false;
}

} // namespace

QuoteFeed::QuoteFeed(std::shared_ptr<QuoteExchange> exchange, const Clock &clock,
                     QuoteService::Delivery delivery) :
    m_exchange(std::move(exchange)),
    m_clock(clock), m_everyPush(delivery == QuoteService::Delivery::Every),
    m_line(clock, "quotes", this), m_pace(this), m_retry(this), m_frame(this)
// children move to the quote thread with this
{
    for (QTimer *timer : {&m_pace, &m_retry, &m_frame})
        timer->setSingleShot(true);
    m_pace.setInterval(subscribePauseMs);
    m_retry.setInterval(refusedPauseMs);
    m_frame.setInterval(displayFrameMs);
    m_frame.setTimerType(Qt::PreciseTimer);
    connect(&m_pace, &QTimer::timeout, this, [this] {
        if (m_subscribePending)
            subscribe();
    });
    connect(&m_retry, &QTimer::timeout, this, &QuoteFeed::subscribe);
    connect(&m_frame, &QTimer::timeout, this, &QuoteFeed::flushSoon);
    connect(this, &QuoteFeed::ordersGiven, this, &QuoteFeed::takeOrders, Qt::QueuedConnection);
    connect(&m_line, &QuoteLine::online, this, [this] {
        m_book.connectionStarted();
        m_subscribed = false;
        subscribe(); // at once: the new connection has a request budget of its own
    });
    connect(&m_line, &QuoteLine::statusChanged, this, &QuoteFeed::tellStatus);
    connect(&m_line, &QuoteLine::textReceived, this, &QuoteFeed::takeText);
}

void QuoteFeed::takeOrders()
{
    const QuoteExchange::Orders before = std::exchange(m_orders, m_exchange->orders());
    const bool elsewhere = m_orders.epoch != before.epoch;
    if (elsewhere)
        m_book.setProducts({});
    const bool products = elsewhere || m_orders.products != before.products;
    if (products)
        m_book.setProducts(m_orders.products);
    m_follows = m_everyPush || !m_orders.followed.empty();
    if (m_orders.traffic != before.traffic)
        m_line.setTraffic(m_orders.traffic);
    const bool connection =
        elsewhere || m_orders.run != before.run || m_orders.token != before.token;
    if (connection && m_orders.run)
        m_line.open({m_orders.socket, m_orders.token});
    else if (connection)
        m_line.close();
    else if (m_orders.reconnects != before.reconnects)
        m_line.reconnectNow();
    if (products)
        subscribeSoon();
}

void QuoteFeed::tellStatus()
{
    if (!m_line.isOnline())
        m_retry.stop();
    if (m_exchange->publish(m_orders.epoch, m_line.status()))
        emit newsReady();
}

void QuoteFeed::subscribeSoon()
{
    m_subscribePending = true;
    if (!m_pace.isActive())
        subscribe();
}

/// A subscription replaces the one before, of its kind (section 9): the whole union goes out.
void QuoteFeed::subscribe()
{
    m_subscribePending = false;
    if (!m_line.isOnline())
        return; // its next connection comes back here
    m_retry.stop();
    m_pace.start();
    if (m_orders.products.empty()) {
        if (std::exchange(m_subscribed, false)) {
            m_line.request([](quint32 seq, QByteArrayView ext) {
                return cancelFrame(CancelType::All, seq, ext);
            });
        }
        return;
    }
    m_subscribeSeq = m_line.request([this](quint32 seq, QByteArrayView ext) {
        return subscribeFrame(m_orders.products, seq, ext);
    });
    m_line.request([this](quint32 seq, QByteArrayView ext) {
        return subscribeRollingFrame(m_orders.products, rollingUpdateMs, seq, ext);
    });
    m_subscribed = true;
}

void QuoteFeed::takeText(QByteArrayView utf8)
{
    m_now = m_clock.steadyMs();
    if (isAnswer(utf8)) {
        takeAnswer(utf8);
    } else {
        const FrameCount count =
            m_parser.parse(std::string_view(utf8.data(), std::size_t(utf8.size())), *this);
        m_book.countMalformed(count.malformed);
        m_fresh = m_fresh || count.malformed > 0;
    }
    if (!m_frame.isActive())
        flushSoon();
}

void QuoteFeed::takeAnswer(QByteArrayView utf8)
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

    // A request the gateway could not read is answered without its number.
    const bool outdated = answer->seqId != 0 && answer->seqId < m_subscribeSeq;
    if (outdated || !m_subscribed || answer->ret == 200)
        return;
    if (answer->ret == unknownClient && m_line.refuseToken())
        return;
    m_retry.start();
    if (m_exchange->publish(m_orders.epoch, {answer->ret, answer->message}))
        emit newsReady();
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

void QuoteFeed::flushSoon()
{
    if (m_fresh)
        flush();
}

void QuoteFeed::flush()
{
    m_fresh = false;
    m_frame.start();
    m_book.takeChanges(m_changes);
    if (m_exchange->publish(m_orders.epoch, m_changes, m_pushes, m_book.counters()))
        emit newsReady();
}

} // namespace mm
