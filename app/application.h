// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/clientwindow.h"
#include "app/net/clock.h"
#include "app/protocol/environment.h"
#include "app/services/credentialstore.h"
#include "app/services/profilestore.h"
#include "app/services/screenlockwatch.h"
#include "app/services/settings.h"
#include "app/services/singleinstance.h"
#include "ui/common/theme.h"

#include <QObject>
#include <QPointer>
#include <QTimer>
#include <QTranslator>

#include <memory>
#include <optional>
#include <vector>

namespace mm {

class SandboxThread;
class SettingsDialog;

/// The composition root of the desktop: makes every object by hand, hands references on, connects
/// them. What is shared by all windows lives here: settings, theme, languages, profiles, keychain,
/// the sandbox; the windows are ClientWindows, one an account.
class Application : public QObject
{
    Q_OBJECT
public:
    struct Options {
        bool sandbox = false;
        QString language; ///< overrides the settings; not stored
        QString screenshot; ///< sign in to the sandbox, save the window here, end
        QString configDirectory;
        std::optional<Environment> environment;
    };

    explicit Application(Options options, std::unique_ptr<Keychain> keychain = systemKeychain());
    ~Application() override;

    void start();
    /// What a second start of the program wanted of this one.
    void grant(const SingleInstance::Wish &wish);
    [[nodiscard]] const std::vector<std::unique_ptr<ClientWindow>> &windows() const
    {
        return m_windows;
    }
    /// Brings the profile's window to the front; makes one where there is none.
    void openProfile(const QString &id);
    /// "en", "zh_CN", "zh_HK"
    [[nodiscard]] static QStringList languages();

private:
    void applyLanguage(const QString &language);
    void applyProxy();
    void applyLock();
    [[nodiscard]] Environment startEnvironment() const;
    [[nodiscard]] std::optional<Environment> environmentNamed(const QString &name) const;
    ClientWindow &addWindow(const Environment &environment, bool sandbox);
    void connectWindow(ClientWindow &window);
    void removeWindow(ClientWindow &window);
    [[nodiscard]] ClientWindow *windowOf(const QString &profileId) const;
    void removeProfile(const QString &id);
    void oneWindowAnAccount(ClientWindow *newer, const QString &profileId);
    void showProfiles();
    void tellOfDamage();
    void showSettings(ClientWindow &from);
    [[nodiscard]] std::optional<Environment> sandboxEnvironment(QString *problem);
    ClientWindow &addSandboxWindow();
    void chooseSandbox(ClientWindow &window);
    void takeScreenshot();
    void finishScreenshot(bool complete);

    Options m_options;
    SystemClock m_clock;
    Settings m_settings;
    Theme m_theme;
    QTranslator m_translator, m_qtTranslator;
    ProfileStore m_profiles;
    CredentialStore m_credentials;
    Secret m_proxyPassword; ///< in force
    ScreenLockWatch m_screenLock;
    std::unique_ptr<SandboxThread> m_sandbox;
    std::vector<std::unique_ptr<ClientWindow>> m_windows;
    QPointer<SettingsDialog> m_settingsDialog;
    QTimer m_screenshotPoll, m_screenshotDeadline;
};

} // namespace mm
