// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/services/clientservices.h"

#include <QWidget>

#include <optional>

class QFormLayout;
class QLineEdit;
class QPushButton;

namespace mm {

class CodeField;
class FieldRow;
class SecretField;
class SelectableLabel;
class StatusBanner;
class Theme;

/// Asks the person of the session for a proof that it is still them: password or verification code,
/// the Google code where one is wanted; signs in with it. What goes wrong is said at its field.
class ReauthForm : public QWidget
{
    Q_OBJECT
public:
    enum class Purpose { SignIn, Unlock };

    ReauthForm(Purpose purpose, ClientServices &services, const Theme &theme,
               QWidget *parent = nullptr);

    /// For the person of the session, with nothing typed.
    void start();
    /// Ends a sign-in of its own, and forgets what is typed.
    void stop();
    void focusField();
    /// False while the user types somewhere else.
    [[nodiscard]] bool mayTakeFocus() const;
    /// A sign-in that somebody else carries out (with a kept token) is shown as this form's own.
    void awaitOutcome();
    /// What was awaited did not come to a sign-in.
    void showProblem(const QString &sentence);
    [[nodiscard]] bool isBusy() const { return m_busy; }

signals:
    void busyChanged(bool busy);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void makeRows(ClientServices &services, const Theme &theme);
    QWidget *makeButtons();
    void connectService();
    void retranslateUi();
    void submit();
    void setByCode(bool byCode);
    void askForGoogleCode();
    void showRefusal(const GatewayError &error);
    void placeRefusal();
    void clearProblems();
    void clearSecrets();
    void setBusy(bool busy);
    [[nodiscard]] std::optional<LoginRequest> request();

    const Purpose m_purpose;
    SignInService &m_service;
    const Session &m_session;
    SignInIdentity m_identity;
    bool m_byCode = false;
    bool m_googleCodeWanted = false;
    bool m_busy = false; ///< a sign-in of this form's is under way
    bool m_hadFocus = false; ///< before it was busy
    std::optional<GatewayError> m_refusal;
    QFormLayout *m_form = nullptr;
    SelectableLabel *m_who = nullptr;
    SecretField *m_password = nullptr;
    CodeField *m_code = nullptr;
    QLineEdit *m_googleCode = nullptr;
    FieldRow *m_passwordRow = nullptr, *m_codeRow = nullptr, *m_googleCodeRow = nullptr;
    QPushButton *m_submit = nullptr, *m_otherWay = nullptr;
    StatusBanner *m_banner = nullptr;
};

} // namespace mm
