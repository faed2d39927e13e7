// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/net/clock.h"

#include <chrono>

namespace mm {

namespace {

template <typename Source>
qint64 millisecondsOf()
{
    using namespace std::chrono;
    return duration_cast<milliseconds>(Source::now().time_since_epoch()).count();
}

} // namespace

qint64 SystemClock::wallMs() const
{
    return millisecondsOf<std::chrono::system_clock>();
}

qint64 SystemClock::steadyMs() const
{
    return millisecondsOf<std::chrono::steady_clock>();
}

} // namespace mm
