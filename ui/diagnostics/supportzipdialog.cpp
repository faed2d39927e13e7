// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "ui/diagnostics/supportzipdialog.h"

namespace mm {

class SupportZipDialog::Private
{
};

SupportZipDialog::~SupportZipDialog() = default;

} // namespace mm
