// SPDX-License-Identifier: Apache-2.0
#include "app/core/journal/business_day.h"

namespace comptoir::journal {

namespace {

constexpr std::int64_t kSecondMs = 1000;
constexpr std::int64_t kLongestDayMs = 25 * 3600 * kSecondMs;

} // namespace

bool opensDay(const Payload& payload, Mode mode)
{
    if (mode == Mode::Training) {
        return false;
    }
    if (const auto* cash = std::get_if<CashRecord>(&payload)) {
        return cash->kind == CashKind::Float;
    }
    const RecordType type = typeOf(payload);
    return type == RecordType::Ticket || type == RecordType::Money;
}

bool dayIsOver(const ChainState& state, const Calendar& calendar, Instant now)
{
    return state.dayOpen && calendar.businessDate(now) > state.businessDay;
}

std::optional<std::int64_t> msToCutOff(const ChainState& state, const Calendar& calendar, Instant now)
{
    if (!state.dayOpen) {
        return std::nullopt;
    }
    // The first second at which the day is over; a clock that was set back may lie days before it.
    std::int64_t before = now.ms / kSecondMs * kSecondMs - kSecondMs;
    std::int64_t over = now.ms;
    while (!dayIsOver(state, calendar, {over})) {
        before = over;
        over += kLongestDayMs;
    }
    while (over - before > kSecondMs) {
        const std::int64_t middle = (before + (over - before) / 2) / kSecondMs * kSecondMs;
        const std::int64_t second = middle > before ? middle : before + kSecondMs;
        (dayIsOver(state, calendar, {second}) ? over : before) = second;
    }
    return over > now.ms ? over - now.ms : 0;
}

std::vector<CloseLevel> closesBefore(const ChainState& state, std::string_view day)
{
    std::vector<CloseLevel> due;
    std::string_view year = std::string_view(state.yearClose.period).substr(0, kYearLength);
    const std::string_view month = state.monthClose.period;
    if (!month.empty() && month < day.substr(0, kMonthLength)) {
        due.push_back(CloseLevel::Month);
        year = month.substr(0, kYearLength);
    }
    if (!year.empty() && year < day.substr(0, kYearLength)) {
        due.push_back(CloseLevel::Year);
    }
    return due;
}

} // namespace comptoir::journal
