// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/services/pricealerts.h"

#include <QObject>

class QSystemTrayIcon;
class QWidget;

namespace mm {

/// Tells of alerts outside the window: a sound, a message of the system's tray where there is one,
/// and the window's mark in the task bar. The window itself says it in any case.
class AlertNotifier : public QObject
{
    Q_OBJECT
public:
    explicit AlertNotifier(QWidget &window);
    ~AlertNotifier() override;

    /// `text`: plain, as it is shown.
    void tell(const QString &title, const QString &text);
    /// The tray's icon is shown while alerts are watched, and goes with the last of them.
    void setWatching(bool watching);

signals:
    void activated(); ///< the user clicked message or icon: show the window

private:
    QWidget &m_window;
    QSystemTrayIcon *m_tray = nullptr; ///< made when first needed; null without a tray
};

} // namespace mm
