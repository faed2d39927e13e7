// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/services/codeservice.h"
#include "app/services/keychain.h"
#include "app/services/settings.h"
#include "ui/signin/formpage.h"

class QCheckBox;
class QLineEdit;

namespace mm {

class CodeField;
class SecretField;

/// What a user signs in with: the name, the password or a verification code, the Google code once
/// it has been asked for, and whether to be kept signed in.
class SignInPage : public FormPage
{
    Q_OBJECT
public:
    SignInPage(CodeService &codes, const Theme &theme, QWidget *parent = nullptr);

    [[nodiscard]] SignInInput input() const; ///< all but the company id
    /// What may be remembered of it.
    [[nodiscard]] Settings::LastSignIn lastSignIn() const;
    /// Fills in what was remembered; what the user has typed already is left alone.
    void recall(const Settings::LastSignIn &last);
    [[nodiscard]] NameInput nameInput() const; ///< as it stands, of every type
    void setNameInput(const NameInput &input);
    void setIdentity(const SignInIdentity &identity);
    [[nodiscard]] NameCheck name() const;

    /// With a code instead of the password; for customer numbers there are only passwords.
    void setByCode(bool byCode);
    [[nodiscard]] bool isByCode() const;
    [[nodiscard]] bool wantsCode() const { return m_wantsCode; } ///< where there is a choice
    /// Shows the Google code's field until another name or type is tried.
    void askForCode();
    void clearSecrets();
    void forgetCodes(); ///< another gateway takes none of them
    void focusFirstEmpty() override;

    [[nodiscard]] bool keepsSignedIn() const; ///< wanted, and it can be had
    [[nodiscard]] bool wantsToBeKept() const;
    void setKeepsSignedIn(bool keep);
    /// Where nothing can be kept, the choice is not there, and why is told in its place.
    void setKeychainTrouble(KeychainStatus status);

signals:
    void forgottenRequested();
    void keepChosen(bool keep);

protected:
    void retranslateUi() override;
    [[nodiscard]] QString actionFor(const GatewayError &error) const override;

private:
    void makeRows(CodeService &codes, const Theme &theme);
    void makeKeepLine();
    void connectRows();
    void showMode();
    void followName();
    void forgetCode();

    bool m_wantsCode = false;
    bool m_googleDemanded = false;
    KeychainStatus m_trouble = KeychainStatus::Ok;
    NameRows *m_names = nullptr;
    FieldRow *m_passwordRow = nullptr;
    FieldRow *m_codeRow = nullptr;
    FieldRow *m_googleRow = nullptr;
    SecretField *m_password = nullptr;
    QPushButton *m_useCode = nullptr;
    CodeField *m_code = nullptr;
    QLineEdit *m_google = nullptr;
    QCheckBox *m_keep = nullptr;
    QLabel *m_keepTrouble = nullptr;
    QPushButton *m_forgotten = nullptr;
    QPushButton *m_usePassword = nullptr;
};

} // namespace mm
