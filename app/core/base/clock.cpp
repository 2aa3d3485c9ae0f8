// SPDX-License-Identifier: Apache-2.0
#include "app/core/base/clock.h"

#include <sys/timex.h>

#include <ctime>

namespace comptoir {

namespace {

std::int64_t millisecondsOf(clockid_t clock)
{
    timespec time{};
    clock_gettime(clock, &time);
    return static_cast<std::int64_t>(time.tv_sec) * 1000 + time.tv_nsec / 1'000'000;
}

} // namespace

Instant SystemClock::now() const
{
    return {millisecondsOf(CLOCK_REALTIME)};
}

std::int64_t SystemClock::uptimeMs() const
{
    return millisecondsOf(CLOCK_BOOTTIME);
}

bool SystemClock::synchronised() const
{
    timex query{}; // no mode set: only asks
    const int state = adjtimex(&query);
    return state != -1 && state != TIME_ERROR && (query.status & STA_UNSYNC) == 0;
}

} // namespace comptoir
