// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/sandbox/quotehub.h"

#include "app/sandbox/quotechannel.h"

#include <QDateTime>

#include <algorithm>
#include <numeric>

namespace mm {

namespace {

/// Neighbours in the list do not tick one after the other, and each ticks once a round: the step
/// from one to the next is coprime to their number.
size_t strideFor(size_t count)
{
    size_t stride = 61;
    while (std::gcd(stride, count) != 1)
        ++stride;
    return stride;
}

constexpr qint64 mostOverdueMs = 1'000; // a machine that slept does not get the night's ticks

} // namespace

QuoteHub::QuoteHub(SandboxMarket &market, SandboxStore &store, FaultScript &faults, int rate,
                   int silenceMs, QObject *parent) :
    QObject(parent),
    m_market(market), m_candles(market), m_store(store), m_faults(faults), m_silenceMs(silenceMs),
    m_stride(strideFor(market.products().size())), m_listeners(market.products().size())
{
    m_clock.start();
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &QuoteHub::tick);
    connect(&m_housekeeping, &QTimer::timeout, this, [this] {
        for (QuoteChannel *channel : std::vector(m_channels))
            channel->checkSilence();
    });
    m_housekeeping.start(qBound(10, m_silenceMs / 10, 1000));
    setRate(rate);
}

QuoteHub::~QuoteHub()
{
    qDeleteAll(std::vector(m_channels));
}

void QuoteHub::adopt(QWebSocket *socket, QTcpSocket *transport)
{
    auto *channel = new QuoteChannel(*this, socket, transport);
    m_channels.push_back(channel);
    connect(channel, &QObject::destroyed, this, [this, channel] {
        unlisten(channel);
        std::erase(m_channels, channel);
    });
}

void QuoteHub::setTicking(bool ticking)
{
    m_ticking = ticking;
    m_tickingSince = now();
    m_ticksSince = 0;
    if (ticking && m_rate > 0)
        m_timer.start();
    else
        m_timer.stop();
}

void QuoteHub::setRate(int rate)
{
    m_rate = rate;
    m_timer.setInterval(m_rate > 0 ? qMax(1, 1000 / m_rate) : 0);
    setTicking(m_ticking); // counts anew
}

void QuoteHub::dropAll()
{
    for (QuoteChannel *channel : std::vector(m_channels))
        channel->abort();
}

void QuoteHub::listen(QuoteChannel *channel, int product)
{
    auto &listeners = m_listeners[size_t(product)];
    if (std::find(listeners.begin(), listeners.end(), channel) == listeners.end())
        listeners.push_back(channel);
}

void QuoteHub::unlisten(QuoteChannel *channel)
{
    for (auto &listeners : m_listeners)
        std::erase(listeners, channel);
}

qint64 QuoteHub::wallMs() const
{
    return QDateTime::currentMSecsSinceEpoch() + m_clockSkewMs;
}

void QuoteHub::forget(int product)
{
    m_listeners[size_t(product)].clear();
    for (QuoteChannel *channel : m_channels)
        channel->forget(product);
}

void QuoteHub::tick()
{
    const qint64 elapsed = now() - m_tickingSince;
    const qint64 due = elapsed * m_rate / 1000;
    m_ticksSince = qMax(m_ticksSince, due - m_rate * mostOverdueMs / 1000);
    const qint64 wallMs = this->wallMs();
    if (wallMs / msOfMinute != m_minute) {
        m_minute = wallMs / msOfMinute;
        m_market.openAndClose(wallMs);
    }
    const size_t count = m_listeners.size();
    for (; m_ticksSince < due; ++m_ticksSince) {
        m_next = (m_next + m_stride) % count;
        if (!m_market.products()[m_next].trading)
            continue;
        m_market.advance(int(m_next), wallMs);
        m_candles.tick(int(m_next));
        for (QuoteChannel *channel : m_listeners[m_next])
            channel->push(int(m_next)); // one that ends here is deleted later
    }
}

} // namespace mm
