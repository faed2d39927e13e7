// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/services/clientservices.h"
#include "ui/account/accountdialog.h"

namespace mm {

class IdentitiesPage;
class MfaPage;
class PasswordPage;

/// Password, two-step verification and connected sign-ins of the signed-in customer.
class SecurityDialog : public AccountDialog
{
    Q_OBJECT
public:
    enum class Page { Password, TwoStep, SignIns }; ///< of openAt()

    SecurityDialog(ClientServices &services, const Theme &theme, QWidget *parent = nullptr);

    void openAt(Page page) { AccountDialog::openAt(int(page)); }

signals:
    void identitiesChanged(const std::vector<mm::ThirdPartyIdentity> &identities);

protected:
    void wipe() override;
    void retranslateUi() override;

private:
    PasswordPage *m_password = nullptr;
    MfaPage *m_mfa = nullptr;
    IdentitiesPage *m_identities = nullptr;
};

} // namespace mm
