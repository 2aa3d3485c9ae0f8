// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/base/time_zone.h"

#include <string>
#include <string_view>

namespace comptoir::journal {

/// How the store dates its business days: wall-clock time less the cut-off hour (journal.md §6).
struct Calendar {
    TimeZone zone = TimeZone::utc();
    int cutOffHour = 5;

    /// The date, YYYY-MM-DD, a day opened at `instant` would take.
    std::string businessDate(Instant instant) const { return zone.lessHours(instant, cutOffHour).date(); }
};

/// Whether `text` is a date of the calendar as YYYY-MM-DD.
bool isDate(std::string_view text);

} // namespace comptoir::journal
