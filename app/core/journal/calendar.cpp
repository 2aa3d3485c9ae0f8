// SPDX-License-Identifier: Apache-2.0
#include "app/core/journal/calendar.h"

#include <algorithm>
#include <chrono>

namespace comptoir::journal {

bool isDate(std::string_view text)
{
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    if (text.size() != 10 || text[4] != '-' || text[7] != '-') {
        return false;
    }
    const auto number = [&](std::size_t from, std::size_t count) {
        int value = 0;
        for (const char digit : text.substr(from, count)) {
            value = isDigit(digit) && value >= 0 ? value * 10 + (digit - '0') : -1;
        }
        return value;
    };
    const int year = number(0, 4);
    const int month = number(5, 2);
    const int day = number(8, 2);
    return year >= 0 && month >= 0 && day >= 0
        && std::chrono::year_month_day(std::chrono::year(year), std::chrono::month(static_cast<unsigned>(month)),
            std::chrono::day(static_cast<unsigned>(day)))
               .ok();
}

} // namespace comptoir::journal
