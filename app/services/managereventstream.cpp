// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors

#include "app/services/managereventstream.h"

namespace mm {

class ManagerEventStream::Private
{
};

ManagerEventStream::~ManagerEventStream() = default;

} // namespace mm
