// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/services/clientservices.h"
#include "ui/account/accountdialog.h"

namespace mm {

class DeveloperPage;
class GiveCodePage;

/// Other applications that sign people in with this account system (Auth2): giving them a code, and
/// the application's end of it for developers.
class ConnectedApplicationsDialog : public AccountDialog
{
    Q_OBJECT
public:
    ConnectedApplicationsDialog(ClientServices &services, const Theme &theme,
                                QWidget *parent = nullptr);

protected:
    void wipe() override;
    void retranslateUi() override;

private:
    GiveCodePage *m_giveCode = nullptr;
    DeveloperPage *m_developer = nullptr;
};

} // namespace mm
