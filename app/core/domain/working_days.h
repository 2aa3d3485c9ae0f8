// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/domain/rule_pack.h"

#include <chrono>

namespace comptoir {

/// Easter Sunday of the Gregorian calendar.
std::chrono::sys_days easterSunday(std::chrono::year year);

/// Whether the law in `rules` makes that day a public holiday.
bool publicHoliday(const RulePack& rules, std::chrono::sys_days day);

/// `day`, or the first after it that is no Saturday, Sunday or public holiday: when a period ends that the law extends
/// (Regulation 1182/71, articles 2 and 3).
std::chrono::sys_days workingDayFrom(const RulePack& rules, std::chrono::sys_days day);

} // namespace comptoir
