// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "ui/support/messagedialog.h"

namespace mm {

class MessageDialog::Private
{
};

MessageDialog::~MessageDialog() = default;

} // namespace mm
