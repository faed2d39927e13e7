// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/clientwindow.h"
#include "app/net/clock.h"
#include "app/protocol/environment.h"
#include "app/sandboxdesk.h"
#include "app/services/credentialstore.h"
#include "app/services/drawingstore.h"
#include "app/services/profilestore.h"
#include "app/services/screenlockwatch.h"
#include "app/services/settings.h"
#include "app/services/singleinstance.h"
#include "ui/chart/drawingshelf.h"
#include "ui/common/theme.h"
#include "ui/session/profileitem.h"

#include <QObject>
#include <QPointer>
#include <QTimer>
#include <QTranslator>

#include <memory>
#include <optional>
#include <vector>

namespace mm {

class SandboxPanel;
class SettingsDialog;
class SupportDesk;

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
        QString logFile; ///< empty: none is written
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
    [[nodiscard]] const std::vector<std::unique_ptr<SupportDesk>> &desks() const { return m_desks; }
    /// A support desk at that gateway; the one used last there where there is one.
    void openDesk(const Environment &environment, bool sandbox);
    /// "en", "zh_CN", "zh_HK"
    [[nodiscard]] static QStringList languages();

private:
    void applyLanguage(const QString &language);
    [[nodiscard]] static QByteArray gatewayLanguage(); ///< its name of the language in force
    void applyProxy();
    void applyLock();
    [[nodiscard]] Environment startEnvironment() const;
    [[nodiscard]] std::optional<Environment> environmentNamed(const QString &name) const;
    [[nodiscard]] SharedParts sharedParts();
    ClientWindow &addWindow(const Environment &environment, bool sandbox);
    void connectWindow(ClientWindow &window);
    void removeWindow(ClientWindow &window);
    [[nodiscard]] ClientWindow *windowOf(const QString &profileId) const;
    SupportDesk &addDesk(const Environment &environment, bool sandbox);
    void removeDesk(SupportDesk &desk);
    void openDeskOf(const Profile &profile);
    [[nodiscard]] SupportDesk *deskOf(const QString &profileId) const;
    [[nodiscard]] std::vector<ProfileItem> profileItems(const QString &currentId) const;
    void lockAll();
    void closeLeftovers();
    void showSandboxPanel(ClientWindow &from);
    void followSandbox();
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
    DrawingStore m_drawingStore;
    DrawingShelf m_drawings{m_drawingStore};
    SandboxDesk m_sandbox;
    QPointer<SandboxPanel> m_sandboxPanel;
    Formatting m_formatting;
    std::vector<std::unique_ptr<ClientWindow>> m_windows;
    std::vector<std::unique_ptr<SupportDesk>> m_desks;
    QPointer<SettingsDialog> m_settingsDialog;
    QTimer m_screenshotPoll, m_screenshotDeadline;
};

} // namespace mm
