// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include <QObject>

class QDBusConnection;

namespace mm {

/// Tells when the operating system locks its screen or goes to sleep. Linux: logind and the
/// desktop's screen saver over D-Bus. Where a system cannot be asked, isAvailable() is false.
class ScreenLockWatch : public QObject
{
    Q_OBJECT
public:
    explicit ScreenLockWatch(QObject *parent = nullptr);
#ifdef Q_OS_LINUX
    /// On other buses than the computer's own.
    ScreenLockWatch(const QDBusConnection &system, const QDBusConnection &session,
                    QObject *parent = nullptr);
#endif

    [[nodiscard]] bool isAvailable() const
    {
        return m_available;
    }

signals:
    /// Perhaps more than once for one lock.
    void locked();

private:
    bool m_available = false;
};

} // namespace mm
