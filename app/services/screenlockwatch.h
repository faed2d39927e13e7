// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include <QObject>

namespace mm {

/// Tells when the operating system locks its screen or goes to sleep. Linux: logind and the
/// desktop's screen saver over D-Bus. Where a system cannot be asked, available() is false.
class ScreenLockWatch : public QObject
{
    Q_OBJECT
public:
    explicit ScreenLockWatch(QObject *parent = nullptr);
    ~ScreenLockWatch() override;

    [[nodiscard]] bool isAvailable() const;

signals:
    void locked();
};

} // namespace mm
