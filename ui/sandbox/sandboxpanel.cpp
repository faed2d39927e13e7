// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "ui/sandbox/sandboxpanel.h"

namespace mm {

class SandboxPanel::Private
{
};

SandboxPanel::~SandboxPanel() = default;

} // namespace mm
