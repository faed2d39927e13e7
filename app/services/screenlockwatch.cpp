// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/services/screenlockwatch.h"

#ifdef Q_OS_LINUX

#include "app/services/screenlocksignals.h"

namespace mm {

ScreenLockWatch::ScreenLockWatch(QObject *parent) :
    ScreenLockWatch(QDBusConnection::systemBus(), QDBusConnection::sessionBus(), parent)
{ }

ScreenLockWatch::ScreenLockWatch(const QDBusConnection &system, const QDBusConnection &session,
                                 QObject *parent) :
    QObject(parent)
{
    auto *heard = new ScreenLockSignals(this);
    connect(heard, &ScreenLockSignals::locked, this, &ScreenLockWatch::locked);
    const bool hearsLogind = system.isConnected() && heard->listenToLogind(system);
    const bool hearsScreenSavers = session.isConnected() && heard->listenToScreenSavers(session);
    m_available = hearsLogind || hearsScreenSavers;
}

} // namespace mm

#else

namespace mm {

ScreenLockWatch::ScreenLockWatch(QObject *parent) : QObject(parent) { }

} // namespace mm

#endif
