// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/services/clientservices.h"
#include "app/services/inspector.h"
#include "app/sharedparts.h"
#include "ui/session/profileitem.h"
#include "ui/signin/signinwindow.h"

#include <QObject>

#include <memory>
#include <optional>

namespace mm {

class InspectorWindow;
class MainWindow;

/// One account at work, or somebody about to sign in: its services, its sign-in window and its main
/// window, of which at least one is on screen until closed(). The main window is made when it is
/// needed first: signed in, or as a guest. The sign-in window goes once somebody is signed in, and
/// is made again, filled in as it was, when it is asked for. Tokens go to the keychain and come
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
    void hide(); ///< both windows
    [[nodiscard]] QString profileId() const { return m_profileId; } ///< empty: nobody signed in
    [[nodiscard]] ClientServices &services() { return m_services; }
    /// Null while somebody is signed in and has not asked for it.
    [[nodiscard]] SignInWindow *signInWindow() { return m_signInWindow.get(); }
    /// Null until somebody signed in or looks at prices as a guest.
    [[nodiscard]] MainWindow *mainWindow() { return m_mainWindow.get(); }
    [[nodiscard]] bool isSandbox() const { return m_sandbox; }

    void chooseEnvironment(const Environment &environment, bool sandbox);
    void setLanguage(const QByteArray &gatewayLanguage);
    /// What the main window lists.
    void setProfiles(const std::vector<ProfileItem> &profiles);
    /// Says what went wrong with the program's own files, in the window that is on screen.
    void tell(const QString &sentence);
    /// Secrets are kept for this session only: says so, once.
    void keychainFailed(KeychainStatus status);
    /// Signs out here and at the gateway; what the profile kept is removed.
    void signOut();
    /// Where the keychain has the API key of a profile.
    [[nodiscard]] static QString credentialsKey(const QString &profileId);

signals:
    void closed();
    void sandboxChosen();
    void languageChosen(const QString &language);
    void settingsRequested();
    void supportDeskRequested();
    void sandboxPanelRequested();
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
    SignInWindow &neededSignInWindow();
    void connectSignInWindow();
    [[nodiscard]] bool isSignInShown() const;
    void freeSignInWindow();
    void lookAround();
    MainWindow &neededMainWindow();
    void connectMainWindow();
    [[nodiscard]] bool isMainShown() const;
    void followSession(Session::State state);
    void remember();
    void keepTokens(const Profile &profile);
    void resume(const Profile &profile);
    void resumeFailed(const GatewayError &error);
    void keepCredentials(const ApiCredentials &credentials, bool use);
    void signInWithKept(const Profile &profile, const std::function<void(KeychainStatus)> &failed,
                        const std::function<bool()> &wanted);
    void unlockFromKeychain();
    void showSignIn();
    void showMain();
    void showInspector();
    void showSupportZip();

    SharedParts m_shared;
    Inspector m_inspector; ///< outlives what tells it
    ClientServices m_services;
    bool m_sandbox = false;
    bool m_lookedAround = false; ///< the gateway was asked for what a guest may know
    QString m_profileId; ///< of who is signed in, or was until the session ended
    QString m_resuming; ///< profile whose kept tokens are being tried; empty: none
    std::unique_ptr<SignInWindow> m_signInWindow; ///< null while nobody needs it
    std::optional<SignInWindow::Filled> m_filled; ///< of the one that went
    std::unique_ptr<MainWindow> m_mainWindow; ///< null until it is needed
    std::vector<ProfileItem> m_profiles;
    KeychainStatus m_untoldTrouble = KeychainStatus::Ok; ///< for the main window once it is there
    struct {
        int remaining = -1, limit = -1;
    } m_budget; ///< heard of last
    InspectorWindow *m_inspectorWindow = nullptr; ///< child of m_mainWindow
    Formatting m_formatting;
};

} // namespace mm
