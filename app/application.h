// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/net/clock.h"
#include "app/protocol/environment.h"
#include "app/services/clientservices.h"
#include "app/services/settings.h"
#include "ui/common/theme.h"

#include <QObject>
#include <QTimer>
#include <QTranslator>

#include <memory>
#include <optional>

namespace mm {

class MainWindow;
class SandboxThread;
class SignInWindow;

/// The composition root of the desktop: makes every object by hand, hands references on, connects
/// them, and decides which window is shown.
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

    explicit Application(Options options);
    ~Application() override;

    void start();
    /// "en", "zh_CN", "zh_HK"
    [[nodiscard]] static QStringList languages();

private:
    void applyLanguage(const QString &language);
    void connectSession();
    void connectSignInWindow();
    void connectMainWindow();
    void chooseEnvironment(const Environment &environment, bool sandbox);
    void chooseSandbox();
    void showSignIn();
    void showMain();
    void takeScreenshot();
    void finishScreenshot(bool complete);

    Options m_options;
    SystemClock m_clock;
    Settings m_settings;
    Theme m_theme;
    QTranslator m_translator, m_qtTranslator;
    std::unique_ptr<SandboxThread> m_sandbox;
    std::unique_ptr<ClientServices> m_services;
    std::unique_ptr<SignInWindow> m_signInWindow;
    std::unique_ptr<MainWindow> m_mainWindow;
    QTimer m_screenshotPoll, m_screenshotDeadline;
};

} // namespace mm
