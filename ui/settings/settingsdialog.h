// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/protocol/environment.h"
#include "app/protocol/proxysettings.h"
#include "app/protocol/secret.h"

#include <QDialog>

class QLabel;
class QListWidget;
class QPushButton;
class QStackedWidget;

namespace mm {

class Clock;
class EnvironmentsPage;
class ProxyPage;
class SecurityPage;
class Settings;
class Theme;

/// The settings, which can be opened before anybody has signed in. Not modal. Closing it with
/// something typed that is not saved asks first, in place.
class SettingsDialog : public QDialog
{
    Q_OBJECT
public:
    enum class Page { Proxy, Environments, Security };
    Q_ENUM(Page)

    SettingsDialog(Settings &settings, const Theme &theme, const Clock &clock,
                   QWidget *parent = nullptr);

    /// Whose gateway the proxy's test asks.
    void setTestEnvironment(const Environment &environment);
    /// The password in force, which the settings do not have.
    void setProxyPassword(const Secret &password);
    /// False where the system does not tell when its screen is locked
    /// (ScreenLockWatch::isAvailable()).
    void setScreenLockTold(bool told);
    void setPage(Page page);

    void reject() override;

signals:
    /// To be used and kept in the keychain; the settings have the rest already.
    void proxyChanged(const mm::ProxySettings &proxy, const mm::Secret &password);
    void environmentsChanged(); ///< the user's own, in the settings
    void lockChanged(); ///< in the settings

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void addPage(QWidget *page, bool scrolls);
    [[nodiscard]] QWidget *makeBottom();
    void askAboutChanges();
    void closeNow();
    void retranslateUi();

    QListWidget *m_pages = nullptr;
    QStackedWidget *m_stack = nullptr;
    ProxyPage *m_proxy = nullptr;
    EnvironmentsPage *m_environments = nullptr;
    SecurityPage *m_security = nullptr;
    QLabel *m_question = nullptr;
    QPushButton *m_discard = nullptr;
    QPushButton *m_close = nullptr;
};

} // namespace mm
