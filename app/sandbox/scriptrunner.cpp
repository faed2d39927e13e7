// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/sandbox/scriptrunner.h"

#include "app/sandbox/marketcontrols.h"
#include "app/sandbox/sandboxgateway.h"

#include <algorithm>

namespace mm {

namespace {

constexpr qint64 longestWaitMs = 60'000;

} // namespace

ScriptRunner::ScriptRunner(SandboxGateway &gateway, FaultScript &faults,
                           std::function<qint64()> now) :
    m_gateway(gateway),
    m_faults(faults), m_now(std::move(now))
{
    m_next.setSingleShot(true);
    m_listenAgain.setSingleShot(true);
    connect(&m_next, &QTimer::timeout, this, &ScriptRunner::actWhenDue);
    connect(&m_listenAgain, &QTimer::timeout, this, [this] { m_gateway.setListening(true); });
}

QString ScriptRunner::use(const Json &script, bool anew)
{
    QString wrong;
    auto read = faultsFromJson(script, &wrong);
    if (!read)
        return wrong;
    const auto stops = [](const Fault &fault) { return fault.kind == Fault::Kind::StopListening; };
    if (m_isPaused && (anew || std::ranges::none_of(*read, stops)))
        m_gateway.setListening(true);
    if (anew)
        m_faults.set(*read, m_now());
    else
        m_faults.change(*read, m_now());
    // From the event loop, never from here: a script may be there before the port is.
    m_next.start(0);
    return {};
}

void ScriptRunner::actWhenDue()
{
    for (const Fault &action : m_faults.takeDue(m_now()))
        act(action);
    if (const auto next = m_faults.nextDue())
        m_next.start(int(std::clamp<qint64>(*next - m_now(), 0, longestWaitMs)));
}

void ScriptRunner::act(const Fault &action)
{
    using Kind = Fault::Kind;
    switch (action.kind) {
    case Kind::ExpireTokens:
        return m_gateway.expireTokens(action.customerNo);
    case Kind::Kick:
        return m_gateway.kick(action.customerNo);
    case Kind::SkewClock:
        return m_gateway.setClockSkew(action.ms);
    case Kind::DropConnections:
        return m_gateway.dropConnections();
    case Kind::StopListening:
        return pause(action.forMs);
    case Kind::SetRate:
        return m_gateway.setRate(action.rate);
    case Kind::SetTicking:
        return m_gateway.setTicking(action.on);
    case Kind::ExpireManagerTokens:
        return m_gateway.expireManagerTokens();
    case Kind::DisplaceGroup:
        return m_gateway.displaceGroup(action.group);
    case Kind::PushEvents:
        return m_gateway.pushEvents(action.count);
    case Kind::SetTrading:
        return m_gateway.market().setTradingOpen({action.symbolId, action.tradeType}, action.open);
    case Kind::SetDigits:
        return m_gateway.market().setDigits({action.symbolId, action.tradeType}, action.digits);
    case Kind::RemoveProduct:
        return m_gateway.market().removeProduct({action.symbolId, action.tradeType});
    case Kind::ReturnProduct:
        return m_gateway.market().returnProduct({action.symbolId, action.tradeType});
    default:
        return; // no action
    }
}

void ScriptRunner::pause(qint64 forMs)
{
    m_gateway.setListening(false); // ends a pause that was
    m_isPaused = true;
    if (forMs >= 0)
        m_listenAgain.start(int(forMs));
}

void ScriptRunner::endPause()
{
    m_listenAgain.stop();
    m_isPaused = false;
}

} // namespace mm
