// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "ui/support/eventspane.h"

namespace mm {

class EventsPane::Private
{
};

EventsPane::~EventsPane() = default;

} // namespace mm
