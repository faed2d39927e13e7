// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/services/candlefeed.h"

#include "app/net/clock.h"
#include "app/net/httplog.h"
#include "app/protocol/limits.h"

#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace mm {
namespace {

constexpr int okRet = 200; // section 9
constexpr int unknownClient = 203; // the token is not, or no longer, known
constexpr int failedRet = 500; // the gateway's own trouble: it may go better again
constexpr int maxAttempts = 3;

/// Whether a page is about what was asked; what it does not say is put in.
bool identify(CandlePage &page, const CandleQuery &query)
{
    if ((page.saysProduct && page.key.product != query.key.product)
        || (page.saysInterval && page.interval != query.interval))
        return false;
    page.key = query.key;
    page.interval = query.interval;
    return true;
}

/// Keeps the pages that were asked for.
void identifyAll(std::vector<CandlePage> &pages, const std::vector<CandleQuery> &queries)
{
    std::erase_if(pages, [&queries](CandlePage &page) {
        return std::ranges::none_of(
            queries, [&page](const CandleQuery &query) { return identify(page, query); });
    });
}

} // namespace

CandleFeed::CandleFeed(std::shared_ptr<CandleExchange> exchange, const Clock &clock,
                       CandlePauses pauses) :
    m_exchange(std::move(exchange)),
    m_clock(clock), m_pauses(pauses), m_line(clock, "candles", this), m_timer(this)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &CandleFeed::lookAtTime);
    connect(this, &CandleFeed::ordersGiven, this, &CandleFeed::takeOrders, Qt::QueuedConnection);
    connect(&m_line, &QuoteLine::online, this, &CandleFeed::askAll);
    connect(&m_line, &QuoteLine::statusChanged, this, &CandleFeed::tellStatus);
    connect(&m_line, &QuoteLine::textReceived, this, &CandleFeed::takeFrame);
    connect(&m_line, &QuoteLine::binaryReceived, this,
            [this](const QByteArray &frame) { takeFrame(frame); });
}

void CandleFeed::takeOrders()
{
    const CandleOrders before = std::exchange(m_orders, m_exchange->orders());
    if (m_orders.traffic != before.traffic)
        m_line.setTraffic(m_orders.traffic);
    connectLine(before);
    takeQuestions();
    setTimer();
}

void CandleFeed::connectLine(const CandleOrders &before)
{
    if (!m_orders.run) {
        if (before.run)
            m_line.close();
    } else if (!before.run || m_orders.epoch != before.epoch
               || m_orders.address != before.address) {
        m_line.open(m_orders.address);
    } else if (m_orders.reconnects != before.reconnects) {
        m_line.reconnectNow();
    }
}

void CandleFeed::takeQuestions()
{
    std::erase_if(m_pending, [this](const auto &entry) {
        return std::ranges::none_of(m_orders.questions, [&entry](const CandleQuestion &question) {
            return question.id == entry.first;
        });
    });
    for (const CandleQuestion &question : m_orders.questions) {
        if (question.id <= m_newest)
            continue; // taken before, and perhaps answered
        m_newest = question.id;
        Pending &pending = m_pending[question.id];
        pending.question = question;
        if (m_line.isOnline())
            send(pending);
    }
}

void CandleFeed::tellStatus()
{
    if (!m_line.isOnline()) {
        for (auto &[id, pending] : m_pending)
            pending.seq = 0; // went with the connection
    }
    if (m_exchange->publish(m_orders.epoch, m_line.status()))
        emit newsReady();
}

void CandleFeed::askAll()
{
    for (auto &[id, pending] : m_pending)
        send(pending);
    setTimer();
}

void CandleFeed::send(Pending &pending)
{
    const auto make = [question = pending.question](quint32 seq, QByteArrayView ext) {
        return question.many ? candlesFrame(question.queries, seq, ext)
                             : candlesFrame(question.queries.front(), seq, ext);
    };
    pending.seq = m_line.request(make);
    pending.due = m_clock.steadyMs() + limits::requestTimeoutMs;
}

/// Sends what may be asked again; what was not answered in time counts as an attempt.
void CandleFeed::lookAtTime()
{
    const qint64 now = m_clock.steadyMs();
    for (auto at = m_pending.begin(); at != m_pending.end();) {
        const auto place = at++;
        Pending &pending = place->second;
        if (!m_line.isOnline() || now < pending.due)
            continue;
        if (pending.seq == 0)
            send(pending);
        else
            failed(place, {.kind = ErrorKind::TimedOut});
    }
    setTimer();
}

void CandleFeed::setTimer()
{
    if (m_pending.empty() || !m_line.isOnline()) {
        m_timer.stop();
        return;
    }
    const auto next =
        std::ranges::min_element(m_pending, {}, [](const auto &entry) { return entry.second.due; });
    const qint64 rest = next->second.due - m_clock.steadyMs();
    m_timer.start(int(std::clamp<qint64>(rest, 1, m_pauses.lookMs)));
}

void CandleFeed::takeFrame(QByteArrayView frame)
{
    Result<CandleAnswer> answer = m_reader.read(frame);
    if (answer) {
        takeAnswer(std::move(answer.value()));
    } else {
        qCWarning(lcQuotes) << "an answer with candles cannot be read:" << answer.error().text;
        takeUnreadable();
    }
    if (m_pending.empty()) // until somebody asks again, which may be never
        m_reader.shrink();
    setTimer();
}

void CandleFeed::takeAnswer(CandleAnswer answer)
{
    const auto place = std::ranges::find_if(m_pending, [&answer](const auto &entry) {
        return entry.second.seq != 0 && entry.second.seq == answer.seqId;
    });
    if (place == m_pending.end())
        return; // a heartbeat's, or nobody waits for it any more
    if (answer.ret == unknownClient && m_line.refuseToken()) {
        place->second.seq = 0; // asked again as a guest
        return;
    }
    if (answer.ret != okRet) {
        const GatewayError error{.kind = ErrorKind::Refused,
                                 .code = QString::number(answer.ret),
                                 .text = answer.message};
        if (answer.ret == failedRet)
            failed(place, error);
        else
            reply(place, {}, error);
        return;
    }
    const CandleQuestion &question = place->second.question;
    if (question.many) {
        identifyAll(answer.pages, question.queries);
    } else {
        answer.pages.resize(1); // without any data there are no candles
        if (!identify(answer.pages.front(), question.queries.front())) {
            failed(place, {.kind = ErrorKind::BadAnswer});
            return;
        }
    }
    reply(place, std::move(answer.pages), std::nullopt);
}

/// Nothing says which question it answered: the gateway answers in order, so it is the oldest one.
void CandleFeed::takeUnreadable()
{
    const auto place =
        std::ranges::find_if(m_pending, [](const auto &entry) { return entry.second.seq != 0; });
    if (place != m_pending.end())
        failed(place, {.kind = ErrorKind::BadAnswer});
}

/// Asked again a little later, but not for ever.
void CandleFeed::failed(Place place, const GatewayError &error)
{
    Pending &pending = place->second;
    pending.seq = 0;
    pending.due = m_clock.steadyMs() + (qint64(m_pauses.retryMs) << pending.attempts);
    if (++pending.attempts >= maxAttempts)
        reply(place, {}, error);
}

void CandleFeed::reply(Place place, std::vector<CandlePage> pages,
                       std::optional<GatewayError> error)
{
    CandleReply made{.id = place->first, .pages = std::move(pages), .error = std::move(error)};
    m_pending.erase(place);
    if (m_exchange->publish(m_orders.epoch, std::move(made)))
        emit newsReady();
}

} // namespace mm
