// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/services/depthfeed.h"

#include "app/net/clock.h"

#include <algorithm>
#include <utility>

namespace mm {
namespace {

constexpr int displayFrameMs = 16;
/// A restless user stays far below limits::maxRequestsPerSecond.
constexpr int subscribePauseMs = 100;
constexpr int dataWrong = 202; // section 9: something about a product, so which is looked for
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

DepthFeed::DepthFeed(std::shared_ptr<DepthExchange> exchange, const Clock &clock,
                     DepthPauses pauses) :
    m_exchange(std::move(exchange)),
    m_clock(clock), m_pauses(pauses), m_line(clock, "depth", this), m_linger(this), m_pace(this),
    m_retry(this), m_frame(this) // children move to the depth thread with this
{
    for (QTimer *timer : {&m_linger, &m_pace, &m_retry, &m_frame})
        timer->setSingleShot(true);
    m_linger.setInterval(m_pauses.lingerMs);
    m_pace.setInterval(subscribePauseMs);
    m_frame.setInterval(displayFrameMs);
    m_frame.setTimerType(Qt::PreciseTimer);
    connect(&m_linger, &QTimer::timeout, this, [this] {
        m_opened = false;
        m_line.close();
    });
    connect(&m_pace, &QTimer::timeout, this, [this] {
        if (m_subscribePending)
            subscribe();
    });
    connect(&m_retry, &QTimer::timeout, this, &DepthFeed::subscribe);
    connect(&m_frame, &QTimer::timeout, this, &DepthFeed::flushSoon);
    connect(this, &DepthFeed::ordersGiven, this, &DepthFeed::takeOrders, Qt::QueuedConnection);
    connect(&m_line, &QuoteLine::online, this, [this] {
        m_book.connectionStarted();
        m_refused.clear();
        m_asked.clear();
        m_fresh = true;
        flushSoon(); // what is shown is of the connection before: not a moment longer
        subscribe(); // at once: the new connection has a request budget of its own
    });
    connect(&m_line, &QuoteLine::statusChanged, this, &DepthFeed::tellStatus);
    connect(&m_line, &QuoteLine::textReceived, this, &DepthFeed::takeText);
}

void DepthFeed::takeOrders()
{
    const DepthExchange::Orders before = std::exchange(m_orders, m_exchange->orders());
    const bool elsewhere = m_orders.epoch != before.epoch;
    if (elsewhere)
        m_book.setProducts({});
    const bool products = elsewhere || m_orders.products != before.products;
    const bool again = elsewhere || m_orders.repeats != before.repeats;
    if (products) {
        m_book.setProducts(m_orders.products);
        forgiveChanged(before.products);
    }
    if (again)
        m_refused.clear();
    if (m_orders.traffic != before.traffic)
        m_line.setTraffic(m_orders.traffic);
    connectLine(before);
    if (products || again)
        subscribeSoon();
}

void DepthFeed::connectLine(const DepthExchange::Orders &before)
{
    const bool elsewhere = m_orders.epoch != before.epoch || m_orders.token != before.token;
    if (m_orders.products.empty()) {
        if (m_opened && !m_linger.isActive())
            m_linger.start(elsewhere ? 0 : m_pauses.lingerMs);
        return;
    }
    m_linger.stop();
    if (!std::exchange(m_opened, true) || elsewhere)
        m_line.open({m_orders.socket, m_orders.token});
    else if (m_orders.reconnects != before.reconnects)
        m_line.reconnectNow();
}

/// What is wanted otherwise than it was refused may be taken now.
void DepthFeed::forgiveChanged(const std::vector<DepthQuery> &before)
{
    std::erase_if(m_refused, [&](const ProductId &id) {
        const auto isIt = [&id](const DepthQuery &query) { return query.key.product == id; };
        const auto now = std::find_if(m_orders.products.begin(), m_orders.products.end(), isIt);
        const auto then = std::find_if(before.begin(), before.end(), isIt);
        return now == m_orders.products.end() || then == before.end() || *now != *then;
    });
}

void DepthFeed::tellStatus()
{
    if (!m_line.isOnline())
        m_retry.stop();
    if (m_exchange->publish(m_orders.epoch, m_line.status()))
        emit newsReady();
}

void DepthFeed::subscribeSoon()
{
    m_subscribePending = true;
    if (!m_pace.isActive())
        subscribe();
}

/// A subscription replaces the one before, of its kind (section 9): the whole union goes out.
void DepthFeed::subscribe()
{
    m_subscribePending = false;
    if (!m_line.isOnline())
        return; // its next connection comes back here
    m_pace.start();
    m_parts.clear();
    m_search = Search::None;
    ask(acceptable());
}

void DepthFeed::ask(std::vector<DepthQuery> products)
{
    m_retry.stop();
    const bool nothing = products.empty();
    if (nothing && m_asked.empty())
        return;
    m_asked = std::move(products);
    if (nothing) {
        m_askedSeq = m_line.request([](quint32 seq, QByteArrayView ext) {
            return cancelFrame(CancelType::Depth, seq, ext);
        });
        return;
    }
    m_askedSeq = m_line.request([asked = m_asked](quint32 seq, QByteArrayView ext) {
        return subscribeDepthFrame(asked, seq, ext);
    });
    m_retry.start(m_pauses.answerMs);
}

std::vector<DepthQuery> DepthFeed::acceptable() const
{
    std::vector<DepthQuery> products;
    for (const DepthQuery &query : m_orders.products) {
        if (std::find(m_refused.begin(), m_refused.end(), query.key.product) == m_refused.end())
            products.push_back(query);
    }
    return products;
}

void DepthFeed::takeText(QByteArrayView utf8)
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

void DepthFeed::takeAnswer(QByteArrayView utf8)
{
    const Result<QuoteAnswer> answer = readQuoteAnswer(utf8);
    m_book.countMalformed(answer ? answer->malformed : 1);
    m_fresh = m_fresh || !answer || answer->malformed > 0;
    if (!answer || m_asked.empty())
        return;
    // A request the gateway could not read is answered without its number.
    if (answer->seqId != m_askedSeq && (answer->seqId != 0 || answer->ret == 200))
        return;
    if (answer->ret != 200)
        return takeRefusal(*answer);

    m_retry.stop();
    m_fresh = true;
    for (const DepthQuery &query : m_asked)
        m_book.accepted(query);
    for (const DepthSnapshot &snapshot : answer->depths)
        m_book.apply(snapshot, m_now);
    if (m_search == Search::Parts)
        askNextPart();
}

void DepthFeed::takeRefusal(const QuoteAnswer &answer)
{
    if (answer.ret == unknownClient && m_line.refuseToken())
        return;
    const bool search = answer.ret == dataWrong && m_search != Search::Rest;
    if (search && m_asked.size() > 1) {
        const auto middle = m_asked.begin() + std::ptrdiff_t(m_asked.size() / 2);
        m_parts.emplace_back(middle, m_asked.end());
        m_parts.emplace_back(m_asked.begin(), middle);
        return askNextPart();
    }
    for (const DepthQuery &query : m_asked)
        refuse(query, answer);
    if (search) {
        m_refused.push_back(m_asked.front().key.product);
        return askNextPart();
    }
    m_parts.clear(); // it is not about a product
    m_search = Search::None;
    m_retry.start(m_pauses.refusedMs);
}

void DepthFeed::askNextPart()
{
    m_search = m_parts.empty() ? Search::Rest : Search::Parts;
    if (m_search == Search::Rest) {
        std::vector<DepthQuery> rest = acceptable();
        if (rest != m_asked) // else that was the last part
            ask(std::move(rest));
        return;
    }
    std::vector<DepthQuery> part = std::move(m_parts.back());
    m_parts.pop_back();
    ask(std::move(part));
}

void DepthFeed::refuse(const DepthQuery &query, const QuoteAnswer &answer)
{
    m_book.refused(query.key.product);
    m_fresh = true;
    flushSoon(); // first: the owner takes no refusal of a product whose book it still has
    if (m_exchange->publish(m_orders.epoch, {query.key.product, {answer.ret, answer.message}}))
        emit newsReady();
}

void DepthFeed::depth(const Depth &depth)
{
    m_book.apply(depth, m_now);
    m_fresh = true; // at least a counter
}

void DepthFeed::trade(const TradeTick &trade)
{
    m_book.apply(trade);
    m_fresh = true;
}

void DepthFeed::flushSoon()
{
    if (!std::exchange(m_fresh, false))
        return;
    m_frame.start();
    m_book.takeChanges(m_changes);
    if (m_exchange->publish(m_orders.epoch, m_changes, m_book.counters()))
        emit newsReady();
}

} // namespace mm
