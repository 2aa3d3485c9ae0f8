// SPDX-License-Identifier: Apache-2.0
#include "app/core/domain/working_days.h"

#include <fmt/format.h>

#include <algorithm>

namespace comptoir {

using namespace std::chrono;

// The century's leap days and the moon's drift give the full moon of spring; Easter is the Sunday after it (Butcher).
sys_days easterSunday(year year)
{
    const int y = static_cast<int>(year);
    const int golden = y % 19;
    const int century = y / 100;
    const int drift = (century - century / 4 - (8 * century + 13) / 25 + 19 * golden + 15) % 30;
    const int moon = drift - (drift / 28) * (1 - (29 / (drift + 1)) * ((21 - golden) / 11));
    const int weekday = (y + y / 4 + moon + 2 - century + century / 4) % 7;
    return sys_days(year / March / 28) + days(moon - weekday);
}

bool publicHoliday(const RulePack& rules, sys_days day)
{
    const year_month_day date(day);
    const std::string text = fmt::format("{:04}-{:02}-{:02}", static_cast<int>(date.year()),
        static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()));
    const auto inYear =
        static_cast<std::int64_t>(static_cast<unsigned>(date.month()) * 100 + static_cast<unsigned>(date.day()));
    const std::int64_t afterEaster = (day - easterSunday(date.year())).count();
    const auto names = [&](LegalParameter parameter, std::int64_t number) {
        const auto inForce = rules.allOn(text, parameter);
        return std::ranges::any_of(inForce, [number](const LegalRule* rule) { return rule->number == number; });
    };
    return names(LegalParameter::PublicHoliday, inYear) || names(LegalParameter::EasterHoliday, afterEaster);
}

sys_days workingDayFrom(const RulePack& rules, sys_days day)
{
    while (weekday(day) == Saturday || weekday(day) == Sunday || publicHoliday(rules, day)) {
        day += days(1);
    }
    return day;
}

} // namespace comptoir
