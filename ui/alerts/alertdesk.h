// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/services/clientservices.h"
#include "app/services/pricealerts.h"
#include "ui/alerts/alertmodel.h"

#include <QObject>

class QWidget;

namespace mm {

class AlertNotifier;
class AlertsPane;
class Formatting;
class Settings;
class StatusBanner;
class Theme;

/// One window's price alerts: keeps them for the environment, has their products quoted, and tells
/// when one is reached: by a banner, a sound and the system's tray.
class AlertDesk : public QObject
{
    Q_OBJECT
public:
    /// `clock`: the one the quote service was given.
    AlertDesk(ClientServices &services, Settings &settings, const Theme &theme,
              const Formatting &formatting, const Clock &clock, QWidget &window);
    ~AlertDesk() override;

    [[nodiscard]] AlertsPane *pane() const { return m_pane; } ///< the window shows it
    /// Where reached alerts are said; a child of `parent`.
    [[nodiscard]] StatusBanner *makeBanner(QWidget *parent);
    void setEnvironment(const QString &name); ///< the alerts kept for it
    /// The product the user is at, which a new alert is about.
    void setProduct(const ProductId &id);
    /// Outside a locked window nothing says what is watched.
    void setLocked(bool locked) { m_locked = locked; }

signals:
    void productChosen(const mm::ProductId &id);

private:
    void keep();
    [[nodiscard]] AlertWatch watch(const ProductId &id) const;
    void want();
    void tell(const PriceAlert &alert);

    ClientServices &m_services;
    Settings &m_settings;
    const Theme &m_theme;
    const Formatting &m_formatting;
    const Clock &m_clock;
    QWidget &m_window;
    PriceAlerts m_alerts;
    AlertsPane *m_pane = nullptr;
    AlertNotifier *m_notifier = nullptr;
    StatusBanner *m_banner = nullptr;
    ProductId m_told; ///< whose alert the banner tells of
    QString m_environment;
    bool m_loading = false;
    bool m_locked = false;
};

} // namespace mm
