// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "ui/account/apikeysdialog.h"

namespace mm {

class ApiKeysDialog::Private
{
};

ApiKeysDialog::~ApiKeysDialog() = default;

void ApiKeysDialog::wipe() { }

void ApiKeysDialog::retranslateUi() { }

} // namespace mm
