// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/services/connectiontest.h"

#include "app/net/gatewayclient.h"
#include "app/protocol/signin.h"

#include <QPointer>

namespace mm {

/// One test, with a client that is used for nothing else.
class ConnectionTest::Private
{
public:
    Private(const Environment &environment, const Clock &clock) :
        m_serverClock(clock), client(environment, m_serverClock)
    { }

    [[nodiscard]] Outcome outcome(qint64 serverMs, qint64 sentAt)
    {
        const qint64 now = m_serverClock.local().steadyMs();
        m_serverClock.measured(serverMs, sentAt, now);
        return {.roundTripMs = int(now - sentAt), .skewMs = m_serverClock.skewMs()};
    }

private:
    ServerClock m_serverClock;

public:
    GatewayClient client;
    QPointer<Call> call;
};

ConnectionTest::ConnectionTest(const Clock &clock, QObject *parent) :
    QObject(parent), m_clock(clock)
{ }

ConnectionTest::~ConnectionTest() = default;

void ConnectionTest::run(const Environment &environment, const ProxySettings &proxy,
                         const Secret &proxyPassword, QObject *context, Callback then)
{
    cancel();
    const auto test = std::make_shared<Private>(environment, m_clock);
    m_test = test;
    test->client.setProxy(proxy, proxyPassword);
    const qint64 sentAt = m_clock.steadyMs();
    test->call = test->client.send(ServerTimeRequest{}, context,
                                   [test = std::weak_ptr(test), sentAt, then = std::move(then)](
                                       const Result<ServerTimeRequest::Answer> &time) {
                                       if (time)
                                           then(test.lock()->outcome(time->now, sentAt));
                                       else
                                           then(time.error());
                                   });
}

void ConnectionTest::cancel()
{
    const std::shared_ptr<Private> test = std::exchange(m_test, nullptr);
    if (test && test->call)
        test->call->cancel();
}

} // namespace mm
