// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/services/clientservices.h"
#include "ui/signin/formpage.h"

class QLineEdit;

namespace mm {

class CodeField;
class NewPasswordField;

/// Where a forgotten password is replaced: e-mail or phone, code, the new one, and the Google code
/// once it has been asked for.
class ForgottenPage : public FormPage
{
    Q_OBJECT
public:
    ForgottenPage(ClientServices &services, const Theme &theme, QWidget *parent = nullptr);

    void setIdentity(const SignInIdentity &identity);
    [[nodiscard]] NameCheck name() const;
    void clearSecrets();

signals:
    void replaced(const mm::SignInIdentity &identity);

protected:
    void retranslateUi() override;
    [[nodiscard]] QString actionFor(const GatewayError &error) const override;

private:
    void connectRows();
    void connectService();
    void followName();
    void showGoogleCode(bool shown);
    void send();

    ClientServices &m_services;
    std::optional<SignInIdentity> m_identity; ///< of the request under way
    bool m_googleDemanded = false;
    NameRows *m_names = nullptr;
    FieldRow *m_codeRow = nullptr;
    FieldRow *m_passwordRow = nullptr;
    FieldRow *m_googleRow = nullptr;
    CodeField *m_code = nullptr;
    NewPasswordField *m_password = nullptr;
    QLineEdit *m_google = nullptr;
};

} // namespace mm
