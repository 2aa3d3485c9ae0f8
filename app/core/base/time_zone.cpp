// SPDX-License-Identifier: Apache-2.0
#include "app/core/base/time_zone.h"

#include "app/core/base/check.h"

#include <date/tz.h>
#include <fmt/format.h>

#include <cstdlib>
#include <stdexcept>

namespace comptoir {

namespace {

LocalTime wallTime(date::local_seconds local, std::chrono::seconds offset)
{
    const auto day = date::floor<date::days>(local);
    const date::year_month_day date(day);
    const auto ofDay = date::hh_mm_ss<std::chrono::seconds>(local - day);
    return LocalTime{
        .year = static_cast<int>(date.year()),
        .month = static_cast<int>(static_cast<unsigned>(date.month())),
        .day = static_cast<int>(static_cast<unsigned>(date.day())),
        .hour = static_cast<int>(ofDay.hours().count()),
        .minute = static_cast<int>(ofDay.minutes().count()),
        .second = static_cast<int>(ofDay.seconds().count()),
        .offsetMinutes = static_cast<int>(offset.count() / 60),
    };
}

} // namespace

std::string LocalTime::rfc3339() const
{
    const int offset = std::abs(offsetMinutes);
    return fmt::format("{:04}-{:02}-{:02}T{:02}:{:02}:{:02}{}{:02}:{:02}", year, month, day, hour, minute, second,
        offsetMinutes < 0 ? '-' : '+', offset / 60, offset % 60);
}

std::string LocalTime::date() const
{
    return fmt::format("{:04}-{:02}-{:02}", year, month, day);
}

std::optional<TimeZone> TimeZone::find(std::string_view name)
{
    try {
        return TimeZone(date::locate_zone(std::string(name)));
    } catch (const std::runtime_error&) { // how the library says that it has no such zone
        return std::nullopt;
    }
}

TimeZone TimeZone::utc()
{
    const auto zone = find("Etc/UTC");
    check(zone.has_value(), "the system has no time-zone database");
    return *zone;
}

std::string_view TimeZone::name() const
{
    return m_zone->name();
}

LocalTime TimeZone::at(Instant instant) const
{
    return lessHours(instant, 0);
}

LocalTime TimeZone::lessHours(Instant instant, int hours) const
{
    const date::sys_time<std::chrono::milliseconds> exact{std::chrono::milliseconds(instant.ms)};
    const auto time = date::floor<std::chrono::seconds>(exact);
    const auto offset = m_zone->get_info(time).offset;
    const date::local_seconds local(time.time_since_epoch() + offset - std::chrono::hours(hours));
    return wallTime(local, offset);
}

} // namespace comptoir
