// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/net/clock.h"

#include <chrono>
#if defined(Q_OS_LINUX)
#include <ctime>
#elif defined(Q_OS_MACOS)
#include <mach/mach_time.h>
#endif

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

// std::chrono::steady_clock stands still while these two systems sleep, and a price of before the
// night would be seconds old in the morning.
qint64 SystemClock::steadyMs() const
{
#if defined(Q_OS_LINUX)
    timespec now{};
    clock_gettime(CLOCK_BOOTTIME, &now);
    return qint64(now.tv_sec) * 1'000 + now.tv_nsec / 1'000'000;
#elif defined(Q_OS_MACOS)
    static const mach_timebase_info_data_t base = [] {
        mach_timebase_info_data_t info{};
        mach_timebase_info(&info);
        return info;
    }();
    return qint64(mach_continuous_time() / 1'000'000 * base.numer / base.denom);
#else
    return millisecondsOf<std::chrono::steady_clock>();
#endif
}

} // namespace mm
