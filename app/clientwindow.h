// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/services/clientservices.h"
#include "app/services/credentialstore.h"
#include "app/services/profilestore.h"
#include "app/services/settings.h"
#include "ui/common/theme.h"

#include <QObject>

#include <memory>
#include <optional>

namespace mm {

class MainWindow;
class SignInWindow;

/// What the windows of one program share.
struct SharedParts {
    Settings &settings;
    Theme &theme;
    const Clock &clock;
    ProfileStore &profiles;
    CredentialStore &credentials;
};

/// One account at work, or somebody about to sign in: its services, its sign-in window and its main
/// window, of which at least one is on screen until closed(). Tokens go to the keychain and come
/// from there here, and nowhere else.
class ClientWindow : public QObject
{
    Q_OBJECT
public:
    ClientWindow(const SharedParts &shared, const Environment &environment, bool sandbox,
                 QObject *parent = nullptr);
    ~ClientWindow() override;

    /// Shows the sign-in window. With a profile it is filled in, and where the profile's tokens
    /// were kept they are tried first.
    void open(const std::optional<Profile> &profile = {});
    void raise();
    [[nodiscard]] QString profileId() const { return m_profileId; } ///< empty: nobody signed in
    [[nodiscard]] ClientServices &services() { return m_services; }
    [[nodiscard]] SignInWindow &signInWindow() { return *m_signInWindow; }
    [[nodiscard]] MainWindow &mainWindow() { return *m_mainWindow; }
    [[nodiscard]] bool isSandbox() const { return m_sandbox; }

    void chooseEnvironment(const Environment &environment, bool sandbox);
    void setLanguage(const QByteArray &gatewayLanguage);
    /// Says what went wrong with the program's own files, in the window that is on screen.
    void tell(const QString &sentence);
    /// Secrets are kept for this session only: says so, once.
    void keychainFailed(KeychainStatus status);
    /// Signs out here and at the gateway; what the profile kept is removed.
    void signOut();

signals:
    void closed();
    void sandboxChosen();
    void languageChosen(const QString &language);
    void settingsRequested();
    /// Somebody signed in whose account may have a window already. Who knows of one raises it and
    /// has this one sign out.
    void accountSignedIn(const QString &profileId);
    void profileChosen(const QString &profileId);
    void newProfileRequested();
    void profileRemovalRequested(const QString &profileId);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void connectSession();
    void connectSignInWindow();
    void connectMainWindow();
    void followSession(Session::State state);
    void remember();
    void keepTokens(const Profile &profile);
    void resume(const Profile &profile);
    void resumeFailed(const GatewayError &error);
    void unlockFromKeychain();
    void showSignIn();
    void showMain();

    SharedParts m_shared;
    ClientServices m_services;
    bool m_sandbox = false;
    QString m_profileId; ///< of who is signed in, or was until the session ended
    QString m_resuming; ///< profile whose kept tokens are being tried; empty: none
    std::unique_ptr<SignInWindow> m_signInWindow;
    std::unique_ptr<MainWindow> m_mainWindow;
};

} // namespace mm
