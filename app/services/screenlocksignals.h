// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include <QObject>

#ifdef Q_OS_LINUX

#include <QDBusConnection>
#include <QDBusMessage>

namespace mm {

/// Hears what logind and screen savers say on D-Bus; apart from ScreenLockWatch, so that its header
/// needs nothing of D-Bus.
class ScreenLockSignals : public QObject
{
    Q_OBJECT
public:
    explicit ScreenLockSignals(QObject *parent) : QObject(parent) { }

    [[nodiscard]] bool listenToLogind(QDBusConnection bus);
    [[nodiscard]] bool listenToScreenSavers(QDBusConnection bus);

signals:
    void locked();

private slots:
    void hearChange(bool begins);
    void hearSession(const QDBusMessage &message);

private:
    void findOwnSession(const QDBusConnection &bus);

    QString m_ownSession;
};

} // namespace mm

#endif
