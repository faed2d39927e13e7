// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/services/quotesubscriber.h"

#include "app/net/httplog.h"
#include "app/protocol/quoteframes.h"

#include <algorithm>
#include <utility>

namespace mm {
namespace {

constexpr int rollingUpdateMs = 1'000;
constexpr int longestAnswerMs = 60'000;
// section 9
constexpr int taken = 200;
constexpr int dataWrong = 202;
constexpr int unknownClient = 203; // the token is not, or no longer, known

} // namespace

QuoteSubscriber::QuoteSubscriber(const Clock &clock, quint32 number, Pauses pauses,
                                 QObject *parent) :
    QObject(parent),
    m_number(number), m_line(clock, "quotes", this), m_answerMs(pauses.answerMs), m_answer(this),
    m_pace(this), m_retry(this), m_retryRefused(this)
{
    for (QTimer *timer : {&m_answer, &m_pace, &m_retry, &m_retryRefused})
        timer->setSingleShot(true);
    m_answer.setInterval(m_answerMs);
    m_pace.setInterval(pauses.stepMs);
    m_retry.setInterval(pauses.failedMs);
    m_retryRefused.setInterval(pauses.refusedMs);
    connect(&m_answer, &QTimer::timeout, this, &QuoteSubscriber::askAgain);
    connect(&m_pace, &QTimer::timeout, this, &QuoteSubscriber::step);
    connect(&m_retry, &QTimer::timeout, this, [this] {
        for (Kind *kind : {&m_quotes, &m_rolling}) {
            kind->asked = 0;
            if (kind->search.taken().empty() && !kind->search.refusedProducts().empty())
                kind->search.retryRefused(1); // whether it takes all of them now, no more
        }
        step();
    });
    connect(&m_retryRefused, &QTimer::timeout, this, [this] {
        m_retry.stop();
        for (Kind *kind : {&m_quotes, &m_rolling}) {
            if (!kind->search.refusedProducts().empty()) {
                kind->asked = 0;
                kind->search.retryRefused();
            }
        }
        step();
    });
    connect(&m_line, &QuoteLine::online, this, &QuoteSubscriber::begin);
    connect(&m_line, &QuoteLine::statusChanged, this, [this] {
        if (m_line.isOnline())
            return;
        m_answer.stop();
        m_retry.stop();
    });
}

void QuoteSubscriber::begin()
{
    for (Kind *kind : {&m_quotes, &m_rolling}) {
        kind->asked = 0;
        kind->search.connectionStarted();
    }
    m_subscribed = false;
    answered();
    m_pace.stop(); // at once: the new connection has a request budget of its own
    step();
}

void QuoteSubscriber::want(const std::vector<QuoteKey> &products)
{
    if (products == m_quotes.search.wanted())
        return;
    for (Kind *kind : {&m_quotes, &m_rolling}) {
        kind->asked = 0;
        kind->search.want(products);
    }
    m_retry.stop();
    answered();
    tellRefused();
    step();
}

/// An answer is lost, or comes later than anybody waits for it.
void QuoteSubscriber::askAgain()
{
    qCWarning(lcQuotes) << "no answer to a subscription within" << m_answer.interval() << "ms";
    m_answer.setInterval(std::min(m_answer.interval() * 2, std::max(m_answerMs, longestAnswerMs)));
    for (Kind *kind : {&m_quotes, &m_rolling})
        kind->asked = 0;
    step();
}

/// Nothing is due any more, or what is has the whole time before it.
void QuoteSubscriber::answered()
{
    m_answer.setInterval(m_answerMs); // restarts it where it runs
    if (m_quotes.asked == 0 && m_rolling.asked == 0)
        m_answer.stop();
}

void QuoteSubscriber::step()
{
    if (!m_line.isOnline() || m_pace.isActive() || m_retry.isActive())
        return;
    if (m_quotes.search.wanted().empty()) {
        if (std::exchange(m_subscribed, false)) {
            m_pace.start();
            ++m_requests;
            m_line.request([](quint32 seq, QByteArrayView ext) {
                return cancelFrame(CancelType::All, seq, ext);
            });
        }
        return;
    }
    ask(m_quotes, false);
    ask(m_rolling, true);
}

void QuoteSubscriber::ask(Kind &kind, bool rolling)
{
    if (kind.asked != 0)
        return;
    std::optional<std::vector<QuoteKey>> products = kind.search.next();
    if (!products)
        return;
    m_pace.start();
    m_answer.start();
    m_subscribed = true;
    ++m_requests;
    kind.asked =
        m_line.request([products = std::move(*products), rolling](quint32 seq, QByteArrayView ext) {
            return rolling ? subscribeRollingFrame(products, rollingUpdateMs, seq, ext)
                           : subscribeFrame(products, seq, ext);
        });
}

void QuoteSubscriber::takeAnswer(const QuoteAnswer &answer)
{
    // A request the gateway could not read is answered without its number.
    const bool unreadable = answer.seqId == 0 && answer.ret != taken && m_subscribed;
    Kind *const kind = answer.seqId == 0  ? nullptr
        : answer.seqId == m_quotes.asked  ? &m_quotes
        : answer.seqId == m_rolling.asked ? &m_rolling
                                          : nullptr;
    if (!kind && !unreadable)
        return;
    if (answer.ret == unknownClient && m_line.refuseToken())
        return;
    if (kind && (answer.ret == taken || answer.ret == dataWrong))
        takeOutcome(*kind, answer);
    else
        failed(answer);
}

void QuoteSubscriber::takeOutcome(Kind &kind, const QuoteAnswer &answer)
{
    kind.asked = 0;
    answered();
    if (answer.ret == taken)
        kind.search.accepted();
    else
        kind.search.refused();
    // Where there is no more to find out and nothing was taken, it is not about a product.
    const bool nothing = !kind.search.next() && kind.search.taken().empty();
    tellRefused();
    if (nothing)
        failed(answer);
    else
        step();
}

void QuoteSubscriber::failed(const QuoteAnswer &answer)
{
    m_answer.stop(); // all is asked again then
    m_retry.start();
    emit refused(answer.ret, answer.message);
}

void QuoteSubscriber::tellRefused()
{
    const bool some = !refusedProducts().empty() || !refusedRolling().empty();
    if (some && !m_retryRefused.isActive())
        m_retryRefused.start();
    else if (!some)
        m_retryRefused.stop();
    if (refusedProducts() == m_toldRefused)
        return;
    m_toldRefused = refusedProducts();
    qCWarning(lcQuotes) << "the gateway refuses the quotes of" << m_toldRefused.size()
                        << "products";
    emit productsRefusedChanged();
}

} // namespace mm
