// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/protocol/environment.h"
#include "app/services/clientservices.h"
#include "app/services/keychain.h"
#include "app/services/profilestore.h"
#include "app/services/settings.h"
#include "ui/signin/signinform.h"

#include <QWidget>

#include <functional>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QToolButton;
class QVBoxLayout;

namespace mm {

class ApiKeyPage;
class ApplicationPage;
class BrowserPanel;
class CountryPage;
class EnvironmentBox;
class FieldRow;
class ForgottenPage;
class FormPage;
class KycGatePage;
class RegistrationPage;
class SignInPage;
class Theme;
class ThirdPartyRow;

/// The window in which a user chooses the gateway and signs in: by password, by code, by a third
/// party, through a white label's page, or as a new customer; each has a page here. It signs in
/// through the services and follows Session; what lies outside (which gateway the services talk to,
/// the sandbox's thread, translators, other windows) it asks the application for:
///
///     SignInWindow window(services, settings, theme);
///     connect(&window, &SignInWindow::environmentChosen, use);      // services and both windows
///     connect(&window, &SignInWindow::sandboxChosen, startSandbox); // then the same
///     window.setEnvironment(environment, sandbox); // once before show(), and after each choice
///
/// The answer to a choice may come later; until setEnvironment() or showProblem() the window stays
/// with the environment it has. Third parties are shown as ThirdPartyService finds them; the
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
    /// The user's own environments have changed in the settings.
    void reloadEnvironments();
    /// Starts as somebody who has signed in here before; their environment is in force already.
    void showProfile(const Profile &profile);
    /// What has been filled in, without any secret, for a window that is made later.
    struct Filled {
        NameInput name;
        bool byCode = false;
        bool keepSignedIn = true;
        QPoint place; ///< of the window on the screen
    };
    /// Nothing where more is filled in than this can tell: the other pages have been in use.
    [[nodiscard]] std::optional<Filled> filled() const;
    /// Before show(), after setEnvironment().
    void fill(const Filled &filled);
    /// What the user wants, where it can be had; as it stands when the session begins.
    [[nodiscard]] bool keepSignedIn() const;
    /// Nothing can be kept: the choice gives way to the reason.
    void setKeychainTrouble(KeychainStatus status);

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
    void settingsRequested();
    void supportDeskRequested(); ///< at the gateway chosen

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    [[nodiscard]] QWidget *makeHeader();
    [[nodiscard]] QWidget *makeBindNotice();
    [[nodiscard]] QWidget *makeFooter();
    void connectHeader();
    void connectPage();
    void connectServices();
    void retranslateUi();
    void submit();
    [[nodiscard]] bool takeCompanyId();
    void chooseLanguage(int index);
    void followSession(Session::State state);
    void followWork();
    void cancelWork();
    void showRefusal(const GatewayError &error);
    void act(const GatewayError &error);
    void forgetSecrets();
    void forgetNewSecrets();

    void showPage(QWidget *page);
    void showParts();
    void showForm();
    void showFormFor(const NameCheck &name);
    void showRegistration(const NameCheck &name);
    void showForgotten();
    void showApplication();
    void showApiKey();
    void showCountry(const QString &source);
    void showBind(const QString &name);
    void finishRegistration(const RegisterRequest::Answer &answer, const RegisterRequest &request);
    void signInAsNew(const RegisterRequest::Answer &answer, const RegisterRequest &request);
    [[nodiscard]] KycGatePage *gatePage();
    void addPage(QWidget *page);

    ClientServices &m_services;
    Settings &m_settings;
    const Theme &m_theme;
    Environment m_environment;
    bool m_sandbox = false;
    bool m_compact = false;
    QString m_source; ///< the third party tried last
    std::function<void()> m_afterGate; ///< what follows the page of a new account

    QVBoxLayout *m_column = nullptr;
    FieldRow *m_header = nullptr;
    EnvironmentBox *m_environmentBox = nullptr;
    QLabel *m_companyLabel = nullptr;
    QLabel *m_title = nullptr;
    QLineEdit *m_companyId = nullptr;
    QComboBox *m_language = nullptr;
    QToolButton *m_settingsButton = nullptr;
    QWidget *m_bindNotice = nullptr;
    QLabel *m_bindText = nullptr;
    QPushButton *m_bindNot = nullptr;
    SignInPage *m_page = nullptr;
    RegistrationPage *m_registration = nullptr; ///< made when first wanted, as all that follow
    ForgottenPage *m_forgotten = nullptr;
    CountryPage *m_country = nullptr;
    ApplicationPage *m_application = nullptr;
    ApiKeyPage *m_apiKey = nullptr;
    KycGatePage *m_gate = nullptr;
    QWidget *m_shown = nullptr; ///< one of the pages
    BrowserPanel *m_browser = nullptr;
    QWidget *m_footer = nullptr;
    ThirdPartyRow *m_thirdParties = nullptr;
    QPushButton *m_create = nullptr;
    QPushButton *m_browse = nullptr;
    QPushButton *m_byApplication = nullptr;
};

} // namespace mm
