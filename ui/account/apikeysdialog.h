// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/services/clientservices.h"
#include "ui/account/accountdialog.h"

namespace mm {

class Formatting;

/// The customer's API keys: list with expiry, apply for one (its secret is shown once), change
/// permissions and addresses, delete.
class ApiKeysDialog : public AccountDialog
{
    Q_OBJECT
public:
    ApiKeysDialog(ClientServices &services, const Theme &theme, const Formatting &formatting,
                  QWidget *parent = nullptr);
    ~ApiKeysDialog() override;

signals:
    /// Keep these in the keychain for this profile, and sign its calls with them where `use`.
    void credentialsChosen(const mm::ApiCredentials &credentials, bool use);

protected:
    void wipe() override;
    void retranslateUi() override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace mm
