// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/services/clientservices.h"
#include "app/services/keychain.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace mm {

class ReauthForm;
class Theme;

/// What stands in place of everything while the session is locked: who locked it, and the ways
/// back. Fills what it lies on, and lets nothing shine through.
class LockScreen : public QFrame
{
    Q_OBJECT
public:
    LockScreen(ClientServices &services, const Theme &theme, QWidget *parent = nullptr);

    /// For the person of the session, with the keyboard on the password.
    void start();
    void stop();
    /// Whether a token is kept that unlocks.
    void setKeychainOffered(bool offered);
    /// The keychain did not bring a token.
    void showKeychainProblem(KeychainStatus status);

signals:
    void keychainUnlockRequested();
    void signOutRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslateUi();

    QLabel *m_title = nullptr, *m_text = nullptr;
    ReauthForm *m_form = nullptr;
    QPushButton *m_keychain = nullptr, *m_signOut = nullptr;
};

} // namespace mm
