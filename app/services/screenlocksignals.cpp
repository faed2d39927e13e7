// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/services/screenlocksignals.h"

#ifdef Q_OS_LINUX

#include <QCoreApplication>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

namespace mm {
namespace {

using namespace Qt::Literals::StringLiterals;

const QString logind = u"org.freedesktop.login1"_s;
const QString screenSavers[] = {u"org.freedesktop.ScreenSaver"_s, u"org.gnome.ScreenSaver"_s};

} // namespace

bool ScreenLockSignals::listenToLogind(QDBusConnection bus)
{
    const bool listens = bus.connect(logind, {}, logind + ".Session"_L1, u"Lock"_s, this,
                                     SLOT(hearSession(QDBusMessage)))
        && bus.connect(logind, u"/org/freedesktop/login1"_s, logind + ".Manager"_L1,
                       u"PrepareForSleep"_s, this, SLOT(hearChange(bool)));
    if (listens)
        findOwnSession(bus);
    return listens;
}

bool ScreenLockSignals::listenToScreenSavers(QDBusConnection bus)
{
    bool listens = false;
    for (const QString &service : screenSavers) {
        listens |=
            bus.connect(service, {}, service, u"ActiveChanged"_s, this, SLOT(hearChange(bool)));
    }
    return listens;
}

void ScreenLockSignals::hearChange(bool begins)
{
    if (begins)
        emit locked();
}

// Until it is known which session is this one, every one's lock counts: rather once too often.
void ScreenLockSignals::hearSession(const QDBusMessage &message)
{
    if (m_ownSession.isEmpty() || message.path() == m_ownSession)
        emit locked();
}

void ScreenLockSignals::findOwnSession(const QDBusConnection &bus)
{
    QDBusMessage question = QDBusMessage::createMethodCall(
        logind, u"/org/freedesktop/login1"_s, logind + ".Manager"_L1, u"GetSessionByPID"_s);
    question << quint32(QCoreApplication::applicationPid());
    question.setAutoStartService(false);
    auto *call = new QDBusPendingCallWatcher(bus.asyncCall(question), this);
    connect(call, &QDBusPendingCallWatcher::finished, this, [this, call] {
        const QDBusPendingReply<QDBusObjectPath> answer = *call;
        if (answer.isValid())
            m_ownSession = answer.value().path();
        call->deleteLater();
    });
}

} // namespace mm

#endif
