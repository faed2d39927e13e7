// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/services/inspector.h"
#include "app/services/supportservices.h"
#include "app/sharedparts.h"

#include <QObject>
#include <QTimer>

#include <memory>
#include <optional>

namespace mm {

class InspectorWindow;
class SupportWindow;

/// One support desk at work: its services and its window. The app secret goes to the keychain and
/// comes from there here, and nowhere else. Locked (idle, or the system's screen) it signs out:
/// other people's data is on screen.
class SupportDesk : public QObject
{
    Q_OBJECT
public:
    SupportDesk(const SharedParts &shared, const Environment &environment, bool sandbox,
                QObject *parent = nullptr);
    ~SupportDesk() override;

    /// Shows the window. With a profile it is filled in, and where the secret was kept it is used.
    void open(const std::optional<Profile> &profile = {});
    void raise();
    void lock();
    /// Of who is signed in or is to; empty: somebody who has not been here yet.
    [[nodiscard]] QString profileId() const { return m_profileId; }
    [[nodiscard]] QString environmentName() const;
    [[nodiscard]] SupportServices &services() { return m_services; }
    [[nodiscard]] SupportWindow &window() { return *m_window; }
    [[nodiscard]] bool isSandbox() const { return m_sandbox; }
    void setLanguage(const QByteArray &gatewayLanguage);
    void setIdleMinutes(int minutes); ///< 0: never locked for being idle
    void keychainFailed(KeychainStatus status);
    /// Where the keychain has the app secret of a profile.
    [[nodiscard]] static QString secretKey(const QString &profileId);

signals:
    void closed();
    void signedIn(); ///< profileId() is known

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void signIn(const QString &appId, const Secret &secret, bool keep);
    void signInWithKept();
    void followSession(SupportSession::State state);
    void remember();
    void signOut();
    void showInspector();

    SharedParts m_shared;
    Inspector m_inspector; ///< outlives what tells it
    SupportServices m_services;
    const bool m_sandbox;
    QString m_profileId; ///< of who is signed in, or was until the session ended
    QString m_appId; ///< signing in
    Secret m_secret; ///< to be kept once it has worked
    bool m_keep = false;
    bool m_usedKept = false; ///< the kept secret is being tried: not twice in a row
    QTimer m_idle;
    Formatting m_formatting;
    std::unique_ptr<SupportWindow> m_window;
    InspectorWindow *m_inspectorWindow = nullptr; ///< child of m_window
};

} // namespace mm
