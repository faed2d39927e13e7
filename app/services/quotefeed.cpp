// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/services/quotefeed.h"

#include "app/net/clock.h"
#include "app/net/httplog.h"
#include "app/protocol/limits.h"

#include <QRandomGenerator>

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace mm {
namespace {

constexpr int displayFrameMs = 16;
/// Two requests each, so a restless user stays far below limits::maxRequestsPerSecond.
constexpr int subscribePauseMs = 100;
constexpr int refusedPauseMs = 5'000;
constexpr int rollingUpdateMs = 1'000;
constexpr char trafficName[] = "quotes";
constexpr int unknownClient = 203; // section 9: the token is not, or no longer, known

bool isAnswer(QByteArrayView text)
{
    for (const char c : text) {
        if (c != ' ' && c != '\t' && c != '\r' && c != '\n')
            return c == '{';
    }
    return false;
}

QUrl guestUrl(const QUrl &socket)
{
    return Environment::join(socket, "quote_guest");
}

/// The token's one way out: into the URL of the handshake (section 9).
QUrl tokenUrl(const QUrl &socket, const Secret &token)
{
    QUrl url = Environment::join(socket, "quote");
    const QByteArrayView bytes = token.reveal();
    url.setQuery(u"token="_s
                 + QString::fromLatin1(
                     QByteArray::fromRawData(bytes.data(), bytes.size()).toPercentEncoding()));
    return url;
}

} // namespace

QuoteFeed::QuoteFeed(std::shared_ptr<QuoteExchange> exchange, const Clock &clock,
                     QuoteService::Delivery delivery) :
    m_exchange(std::move(exchange)),
    m_clock(clock), m_everyPush(delivery == QuoteService::Delivery::Every),
    m_extStem(QByteArray::number(QRandomGenerator::system()->generate64(), 16) + '-'), m_pace(this),
    m_retry(this), m_frame(this) // children move to the quote thread with this
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
}

void QuoteFeed::takeOrders()
{
    const QuoteExchange::Orders before = std::exchange(m_orders, m_exchange->orders());
    const bool elsewhere = m_orders.epoch != before.epoch;
    if (elsewhere) {
        m_book.setProducts({});
        m_status.lastError.clear();
    }
    const bool products = elsewhere || m_orders.products != before.products;
    if (products)
        m_book.setProducts(m_orders.products);
    if (m_socket && m_orders.traffic != before.traffic)
        m_socket->setTraffic(m_orders.traffic, trafficName);
    const bool connection =
        elsewhere || m_orders.run != before.run || m_orders.token != before.token;
    if (connection) {
        m_fellBack = false;
        connectSocket();
    } else if (m_orders.reconnects != before.reconnects && m_socket) {
        // Where all is refused it may have been a network's log-in page, left in the meantime.
        if (m_fellBack && m_socket->state() == GatewaySocket::State::Refused) {
            m_fellBack = false;
            connectSocket();
        } else {
            m_socket->reconnectNow();
        }
    }
    if (products)
        subscribeSoon();
}

void QuoteFeed::connectSocket()
{
    if (!m_socket) {
        GatewaySocket::Heartbeat beat{.frame = [this] { return heartbeat(); },
                                      .intervalMs = limits::heartbeatIntervalMs,
                                      .answerMs = limits::heartbeatAnswerMs};
        m_socket = std::make_unique<GatewaySocket>(m_clock, std::move(beat));
        m_socket->setTraffic(m_orders.traffic, trafficName);
        connect(m_socket.get(), &GatewaySocket::stateChanged, this, &QuoteFeed::followState);
        connect(m_socket.get(), &GatewaySocket::textReceived, this, &QuoteFeed::takeText);
        connect(m_socket.get(), &GatewaySocket::latencyMeasured, this, [this](int ms) {
            m_status.latencyMs = ms;
            tellStatus();
        });
    }
    m_status.guest = m_orders.token.isEmpty() || m_fellBack;
    m_status.fellBackToGuest = m_fellBack;
    if (!m_orders.run)
        m_socket->close();
    else if (m_status.guest)
        m_socket->open(guestUrl(m_orders.socket));
    else
        m_socket->open(tokenUrl(m_orders.socket, m_orders.token));
    tellStatus();
}

void QuoteFeed::followState()
{
    using State = GatewaySocket::State;
    const State state = m_socket->state();
    if (state == State::Online) {
        m_book.connectionStarted();
        m_subscribed = false;
        subscribe(); // at once: the new connection has a request budget of its own
    } else {
        m_retry.stop();
    }
    if (state == State::Refused && !m_status.guest && m_socket->refusedStatus() != 0)
        fallBackToGuest();
    tellStatus();
}

void QuoteFeed::fallBackToGuest()
{
    qCWarning(lcQuotes) << "the token's socket is refused, going on as guest";
    m_fellBack = true;
    // Not from within the socket's own signal.
    QMetaObject::invokeMethod(this, &QuoteFeed::connectSocket, Qt::QueuedConnection);
}

void QuoteFeed::tellStatus()
{
    using State = GatewaySocket::State;
    QuoteService::Status status = m_status;
    status.state = m_socket->state();
    status.reconnects = m_socket->reconnects();
    status.refusedStatus = status.state == State::Refused ? m_socket->refusedStatus() : 0;
    status.nextAttemptAt = status.state == State::Waiting ? m_socket->nextAttemptAt() : 0;
    if (status.state == State::Online || status.state == State::Stopped)
        status.lostAt = 0;
    else if (status.lostAt == 0)
        status.lostAt = m_clock.steadyMs();
    if (status.state != State::Online)
        status.latencyMs = -1;
    if (!m_socket->lastError().isEmpty())
        status.lastError = m_socket->lastError();
    m_status = status;
    if (m_exchange->publish(m_orders.epoch, status))
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
    if (!m_socket || m_socket->state() != GatewaySocket::State::Online)
        return; // followState() comes back here
    m_retry.stop();
    m_pace.start();
    if (m_orders.products.empty()) {
        if (std::exchange(m_subscribed, false)) {
            const quint32 seq = ++m_seq;
            m_socket->sendText(cancelFrame(CancelType::All, seq, extOf(seq)));
        }
        return;
    }
    const quint32 quotesSeq = ++m_seq, rollingSeq = ++m_seq;
    m_subscribeSeq = quotesSeq;
    m_socket->sendText(subscribeFrame(m_orders.products, quotesSeq, extOf(quotesSeq)));
    m_socket->sendText(
        subscribeRollingFrame(m_orders.products, rollingUpdateMs, rollingSeq, extOf(rollingSeq)));
    m_subscribed = true;
}

QByteArray QuoteFeed::heartbeat()
{
    const quint32 seq = ++m_seq;
    return heartbeatFrame(seq, extOf(seq));
}

QByteArray QuoteFeed::extOf(quint32 seq) const
{
    return m_extStem + QByteArray::number(seq);
}

void QuoteFeed::takeText(const QString &text)
{
    const auto space = std::size_t(m_encoder.requiredSpace(text.size()));
    if (m_utf8.size() < space)
        m_utf8.resize(space);
    const char *end = m_encoder.appendToBuffer(m_utf8.data(), text);
    const QByteArrayView utf8(m_utf8.data(), end - m_utf8.data());
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
    if (answer->ret == unknownClient && !m_status.guest) {
        if (!m_fellBack) // said of each request
            fallBackToGuest();
    } else {
        m_retry.start();
        if (m_exchange->publish(m_orders.epoch, {answer->ret, answer->message}))
            emit newsReady();
    }
}

void QuoteFeed::quote(const Quote &quote)
{
    const bool accepted = m_book.apply(quote, m_now);
    m_fresh = true; // at least a counter
    if (accepted && m_everyPush)
        m_pushes.push_back(quote);
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
