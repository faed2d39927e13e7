// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "ui/support/referencepane.h"

namespace mm {

class ReferencePane::Private
{
};

ReferencePane::~ReferencePane() = default;

} // namespace mm
