// SPDX-License-Identifier: Apache-2.0
#include "app/shop/receipts/return_period.h"

#include "app/core/domain/working_days.h"

#include <chrono>
#include <cstdio>

#include <fmt/format.h>

namespace comptoir::shop {

namespace {

std::optional<std::chrono::year_month_day> parsed(const std::string& day)
{
    int year = 0;
    unsigned month = 0;
    unsigned dayOfMonth = 0;
    if (std::sscanf(day.c_str(), "%4d-%2u-%2u", &year, &month, &dayOfMonth) != 3) {
        return std::nullopt;
    }
    const std::chrono::year_month_day date{
        std::chrono::year{year}, std::chrono::month{month}, std::chrono::day{dayOfMonth}};
    return date.ok() ? std::optional(date) : std::nullopt;
}

std::string textOf(std::chrono::year_month_day date)
{
    return fmt::format("{:04}-{:02}-{:02}", static_cast<int>(date.year()), static_cast<unsigned>(date.month()),
        static_cast<unsigned>(date.day()));
}

} // namespace

std::optional<std::string> lastReturnDay(const journal::TicketRecord& ticket, const std::string& businessDay, int days)
{
    const bool sells = ticket.nature == Nature::Sale || ticket.nature == Nature::Exchange;
    const auto sold = parsed(businessDay);
    if (days <= 0 || !sells || !sold) {
        return std::nullopt;
    }
    return textOf(std::chrono::sys_days(*sold) + std::chrono::days(days));
}

std::optional<std::string> lastWithdrawalDay(
    const journal::TicketRecord& ticket, const std::string& businessDay, const RulePack& rules)
{
    const auto days = rules.number(businessDay, LegalParameter::WithdrawalDays);
    auto last = lastReturnDay(ticket, businessDay, static_cast<int>(days.value_or(0)));
    if (last && rules.number(businessDay, LegalParameter::WithdrawalExtended).value_or(0) != 0) {
        last = textOf(workingDayFrom(rules, std::chrono::sys_days(*parsed(*last))));
    }
    return last;
}

std::string dayInWords(const std::string& day)
{
    const auto date = parsed(day);
    return date ? fmt::format("{:02}/{:02}/{:04}", static_cast<unsigned>(date->day()),
               static_cast<unsigned>(date->month()), static_cast<int>(date->year()))
                : day;
}

} // namespace comptoir::shop
