// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "ui/support/adjustmentdialog.h"

namespace mm {

class AdjustmentDialog::Private
{
};

AdjustmentDialog::~AdjustmentDialog() = default;

} // namespace mm
