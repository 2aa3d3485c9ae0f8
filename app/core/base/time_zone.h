// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/base/clock.h"

#include <optional>
#include <string>
#include <string_view>

namespace date {
class time_zone;
}

namespace comptoir {

/// What the clock on the wall shows. Hours repeat or are skipped when summer time ends or begins.
struct LocalTime {
    int year = 0;
    int month = 0;
    int day = 0;
    int hour = 0;
    int minute = 0;
    int second = 0;
    int offsetMinutes = 0; ///< from UTC, east positive

    /// RFC 3339 with the offset: 2026-10-08T10:02:00+02:00
    std::string rfc3339() const;

    /// 2026-10-08
    std::string date() const;
};

/// A zone of the system's IANA database. Cheap to copy, any thread.
class TimeZone {
public:
    /// Empty for a name the database does not have.
    static std::optional<TimeZone> find(std::string_view name);
    static TimeZone utc();

    std::string_view name() const;
    LocalTime at(Instant instant) const;

    /// The wall clock at `instant` moved back by `hours` of the wall, whatever summer time does in between.
    LocalTime lessHours(Instant instant, int hours) const;

private:
    explicit TimeZone(const date::time_zone* zone)
        : m_zone(zone)
    {
    }

    const date::time_zone* m_zone;
};

} // namespace comptoir
