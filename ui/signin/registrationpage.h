// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/services/clientservices.h"
#include "ui/signin/formpage.h"

namespace mm {

class CodeField;
class CountryBox;
class NewPasswordField;

/// Where a new customer comes from: e-mail or phone, country, code, and a password by choice.
class RegistrationPage : public FormPage
{
    Q_OBJECT
public:
    RegistrationPage(ClientServices &services, const Theme &theme, QWidget *parent = nullptr);

    void setIdentity(const SignInIdentity &identity);
    [[nodiscard]] NameCheck name() const;
    void clearSecrets();

signals:
    /// `request` is what was sent: the name and, where one was chosen, the password.
    void registered(const mm::RegisterRequest::Answer &answer, const mm::RegisterRequest &request);

protected:
    void retranslateUi() override;
    [[nodiscard]] QString actionFor(const GatewayError &error) const override;

private:
    void connectRows();
    void connectService();
    void followName();
    void send();

    ClientServices &m_services;
    std::optional<RegisterRequest> m_request; ///< under way
    bool m_countryChosen = false;
    NameRows *m_names = nullptr;
    FieldRow *m_countryRow = nullptr;
    FieldRow *m_codeRow = nullptr;
    FieldRow *m_passwordRow = nullptr;
    CountryBox *m_country = nullptr;
    CodeField *m_code = nullptr;
    NewPasswordField *m_password = nullptr;
};

} // namespace mm
