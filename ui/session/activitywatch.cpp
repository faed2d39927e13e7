// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "ui/session/activitywatch.h"

#include <QCoreApplication>
#include <QEvent>

namespace mm {

ActivityWatch::ActivityWatch(LockService &lock, const Session &session, QObject *parent) :
    QObject(parent), m_lock(lock), m_session(session)
{
    qApp->installEventFilter(this);
}

bool ActivityWatch::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::ShortcutOverride:
    case QEvent::MouseButtonPress:
    case QEvent::Wheel:
    case QEvent::TouchBegin: {
        const Session::State before = m_session.state();
        m_lock.noteActivity();
        if (before != Session::State::Locked && m_session.state() == Session::State::Locked)
            return true;
        break;
    }
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace mm
