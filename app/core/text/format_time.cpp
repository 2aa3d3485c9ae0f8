// SPDX-License-Identifier: Apache-2.0
#include "app/core/text/format.h"

#include "app/core/base/time_zone.h"

#include <array>
#include <chrono>
#include <string_view>

#include <fmt/format.h>

namespace comptoir::text {

namespace {

constexpr std::string_view kNoBreak = "\u00A0";

constexpr std::array<std::string_view, 7> kDaysFrench = {
    "dimanche", "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi"};
constexpr std::array<std::string_view, 7> kDaysEnglish = {
    "Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"};
constexpr std::array<std::string_view, 12> kMonthsFrench = {"janvier", "février", "mars", "avril", "mai", "juin",
    "juillet", "août", "septembre", "octobre", "novembre", "décembre"};
constexpr std::array<std::string_view, 12> kMonthsEnglish = {"January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December"};

/// A zone the system does not know shows as UTC: a wrong configuration must not stop a sale.
LocalTime localAt(Instant at, const std::string& timeZone)
{
    return TimeZone::find(timeZone).value_or(TimeZone::utc()).at(at);
}

std::size_t weekdayOf(const LocalTime& time)
{
    using namespace std::chrono;
    const sys_days day =
        year{time.year} / month{static_cast<unsigned>(time.month)} / std::chrono::day{static_cast<unsigned>(time.day)};
    return weekday{day}.c_encoding();
}

} // namespace

std::string time(Instant at, const std::string& timeZone)
{
    const LocalTime local = localAt(at, timeZone);
    return fmt::format("{:02}:{:02}", local.hour, local.minute);
}

std::string timeWithSeconds(Instant at, const std::string& timeZone)
{
    const LocalTime local = localAt(at, timeZone);
    return fmt::format("{:02}:{:02}:{:02}", local.hour, local.minute, local.second);
}

std::string shortDate(Instant at, const std::string& timeZone)
{
    const LocalTime local = localAt(at, timeZone);
    return fmt::format("{:02}/{:02}/{:04}", local.day, local.month, local.year);
}

std::string longDate(Instant at, const std::string& timeZone, Language language)
{
    const LocalTime local = localAt(at, timeZone);
    const std::size_t day = weekdayOf(local);
    const auto month = static_cast<std::size_t>(local.month - 1);
    if (language == Language::French) {
        const std::string_view first = local.day == 1 ? "er" : "";
        return fmt::format("{} {}{} {} {}", kDaysFrench[day], local.day, first, kMonthsFrench[month], local.year);
    }
    return fmt::format("{} {} {} {}", kDaysEnglish[day], local.day, kMonthsEnglish[month], local.year);
}

std::string duration(std::chrono::milliseconds length, Language /*language*/)
{
    using namespace std::chrono;
    if (length < minutes(1)) {
        return fmt::format("{}{}s", duration_cast<seconds>(length).count(), kNoBreak);
    }
    const auto whole = duration_cast<minutes>(length).count();
    if (whole < 60) {
        return fmt::format("{}{}min", whole, kNoBreak);
    }
    return fmt::format("{}{}h{}{:02}", whole / 60, kNoBreak, kNoBreak, whole % 60);
}

std::string shortTicketNumber(const std::string& number)
{
    constexpr std::size_t kFewestDigits = 6;
    const std::size_t dash = number.rfind('-');
    const std::size_t till = number.find("-C");
    if (dash == std::string::npos || till == std::string::npos || till >= dash) {
        return number;
    }
    const auto shorten = [](std::string_view digits, std::size_t fewest) {
        while (digits.size() > fewest && digits.front() == '0') {
            digits.remove_prefix(1);
        }
        return digits;
    };
    const std::string_view all = number;
    const std::string_view tillNumber = shorten(all.substr(till + 2, dash - till - 2), 1);
    return fmt::format("{}-{}", tillNumber, shorten(all.substr(dash + 1), kFewestDigits));
}

} // namespace comptoir::text
