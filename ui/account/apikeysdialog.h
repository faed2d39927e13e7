// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/services/clientservices.h"
#include "app/services/keychain.h"
#include "ui/account/accountdialog.h"

namespace mm {

class Formatting;

/// The customer's API keys: list with expiry, apply for one (its secret is shown once, and asked
/// about before it is left unkept), change permissions and addresses, delete; and whether the
/// profile itself runs on a key. A key is tried before it is used: the session changes here,
/// credentialsChosen() tells what to keep.
class ApiKeysDialog : public AccountDialog
{
    Q_OBJECT
public:
    enum class Page { Keys, Use }; ///< of openAt()

    ApiKeysDialog(ClientServices &services, const Theme &theme, const Formatting &formatting,
                  QWidget *parent = nullptr);
    ~ApiKeysDialog() override;

    void openAt(Page page) { AccountDialog::openAt(int(page)); }
    /// Asks first where a secret would be lost.
    void done(int result) override;

public slots:
    /// Whether the keychain took what credentialsChosen() told of. Where nobody says so, it is
    /// taken for a failure after a while.
    void showKept(mm::KeychainStatus status);

signals:
    /// Keep these in the keychain for this profile, and have it run on them from now on where
    /// `use`: the session does so already. Without `use` it runs on another sign-in.
    void credentialsChosen(const mm::ApiCredentials &credentials, bool use);

protected:
    void wipe() override;
    void retranslateUi() override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace mm
