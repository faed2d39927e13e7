// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "ui/alerts/alertnotifier.h"

#include <QApplication>
#include <QSystemTrayIcon>
#include <QWidget>

namespace mm {

AlertNotifier::AlertNotifier(QWidget &window) : QObject(&window), m_window(window) { }

AlertNotifier::~AlertNotifier() = default;

void AlertNotifier::setWatching(bool watching)
{
    if (watching && !m_tray && QSystemTrayIcon::isSystemTrayAvailable()) {
        m_tray = new QSystemTrayIcon(m_window.windowIcon(), this);
        connect(m_tray, &QSystemTrayIcon::messageClicked, this, &AlertNotifier::activated);
        connect(m_tray, &QSystemTrayIcon::activated, this, &AlertNotifier::activated);
    }
    if (!m_tray)
        return;
    m_tray->setToolTip(tr("MultiMarkets: watching price alerts"));
    m_tray->setVisible(watching);
}

void AlertNotifier::tell(const QString &title, const QString &text)
{
    QApplication::beep();
    QApplication::alert(&m_window);
    if (m_tray && QSystemTrayIcon::supportsMessages())
        m_tray->showMessage(title, text, m_window.windowIcon());
}

} // namespace mm
