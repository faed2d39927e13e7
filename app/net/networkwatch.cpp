// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/net/networkwatch.h"

#include "app/net/clock.h"

#include <QNetworkInformation>

namespace mm {

namespace {

constexpr qint64 beatMs = 1'000;
constexpr qint64 jumpMs = 5'000;

} // namespace

NetworkWatch::NetworkWatch(const Clock &clock, QObject *parent) :
    QObject(parent), m_clock(clock), m_lastWall(clock.wallMs()), m_lastSteady(clock.steadyMs())
{
    connect(&m_timer, &QTimer::timeout, this, &NetworkWatch::check);
    connect(&m_timer, &QTimer::timeout, this, &NetworkWatch::listen, Qt::SingleShotConnection);
    m_timer.start(int(beatMs));
}

void NetworkWatch::listen()
{
    using Information = QNetworkInformation;
    if (!Information::loadBackendByFeatures(Information::Feature::Reachability))
        return; // no word from this system: the connections find out for themselves
    Information *information = Information::instance();
    const auto report = [this](Information::Reachability reachability) {
        reportReachable(reachability != Information::Reachability::Disconnected);
    };
    report(information->reachability());
    connect(information, &Information::reachabilityChanged, this, report);
}

void NetworkWatch::check()
{
    const qint64 wall = m_clock.wallMs();
    const qint64 steady = m_clock.steadyMs();
    const qint64 wallPassed = wall - std::exchange(m_lastWall, wall);
    const qint64 steadyPassed = steady - std::exchange(m_lastSteady, steady);
    if (wallPassed - steadyPassed > jumpMs || steadyPassed > beatMs + jumpMs)
        emit cameBack();
}

void NetworkWatch::reportReachable(bool reachable)
{
    if (reachable == m_reachable)
        return;
    m_reachable = reachable;
    emit reachabilityChanged(reachable);
    if (reachable)
        emit cameBack();
}

} // namespace mm
