// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/protocol/environment.h"
#include "app/services/clientservices.h"
#include "app/services/settings.h"
#include "ui/signin/signinform.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QTimer;

namespace mm {

class EnvironmentBox;
class FieldRow;
class SignInFields;
class StatusBanner;
class Theme;
class ThirdPartyRow;

/// The window in which a user chooses the gateway and signs in. It signs in through SignInService
/// and follows Session; what lies outside (which gateway the services talk to, the sandbox's
/// thread, translators, the main window) it asks the application for:
///
///     SignInWindow window(services, settings, theme);
///     connect(&window, &SignInWindow::environmentChosen, use);      // services and both windows
///     connect(&window, &SignInWindow::sandboxChosen, startSandbox); // then the same
///     window.setEnvironment(environment, sandbox); // once before show(), and after each choice
///
/// The answer to a choice may come later; until setEnvironment() or showProblem() the window stays
/// with the environment it has. Third parties are shown as SignInService finds them; the
/// application has them looked for after setEnvironment(). Signed in: Session::State::SignedIn.
/// When a session has expired, show() is enough: the reason is told here.
class SignInWindow : public QWidget
{
    Q_OBJECT
public:
    SignInWindow(ClientServices &services, Settings &settings, const Theme &theme,
                 QWidget *parent = nullptr);
    ~SignInWindow() override;

    /// The environment the services talk to from now on, with the company id in force.
    void setEnvironment(const Environment &environment, bool sandbox);
    /// What was chosen cannot be had (the sandbox's port…): says so and goes back.
    void showProblem(const QString &sentence);

signals:
    /// A gateway of the list; its company id is the remembered one. Its name is stored already.
    void environmentChosen(const mm::Environment &environment);
    void sandboxChosen();
    /// The present environment with another company id. Where somebody is about to sign in,
    /// setEnvironment() must be called before the slot returns. Stored already, but for sandboxes.
    void companyIdChosen(qint64 companyId);
    void browseRequested(); ///< prices as a guest, without signing in
    /// "en", "zh_CN", "zh_HK". Stored already.
    void languageChosen(const QString &language);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    [[nodiscard]] QWidget *makeHeader();
    [[nodiscard]] QWidget *makeButtons();
    void connectParts();
    void retranslateUi();
    void submit();
    [[nodiscard]] bool takeCompanyId();
    void chooseLanguage(int index);
    void followSession(Session::State state);
    void setBusy(bool busy);
    void askForCode();
    void showRefusal(const GatewayError &error);
    void showProblems();
    void clearProblems();
    [[nodiscard]] QWidget *editor(FormField field) const;
    void showAt(FormField field, const QString &sentence, const QByteArray &trace);

    ClientServices &m_services;
    SignInService &m_service;
    Session &m_session;
    Settings &m_settings;
    Environment m_environment;
    bool m_sandbox = false;
    std::vector<SignInProblem> m_problems; ///< shown at the fields, found here
    std::optional<GatewayError> m_refusal; ///< shown at its field, found by the gateway
    QWidget *m_focusAfterBusy = nullptr;

    FieldRow *m_header = nullptr;
    EnvironmentBox *m_environmentBox = nullptr;
    QLabel *m_companyLabel = nullptr;
    QLabel *m_title = nullptr;
    QLineEdit *m_companyId = nullptr;
    QComboBox *m_language = nullptr;
    SignInFields *m_fields = nullptr;
    QPushButton *m_signIn = nullptr;
    QPushButton *m_cancel = nullptr;
    QProgressBar *m_progress = nullptr;
    QTimer *m_progressDelay = nullptr;
    StatusBanner *m_banner = nullptr;
    ThirdPartyRow *m_thirdParties = nullptr;
    QPushButton *m_browse = nullptr;
};

} // namespace mm
