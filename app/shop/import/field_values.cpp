// SPDX-License-Identifier: Apache-2.0
#include "app/shop/import/field_values.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <utility>

namespace comptoir::shop {

namespace {

constexpr std::size_t kMostDigits = 15;

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

/// `text` × 10^decimals, exactly; empty beyond that many decimals.
std::optional<std::int64_t> scaledNumber(std::string_view text, std::size_t decimals)
{
    const std::size_t point = text.find_first_of(".,");
    const std::string_view fraction = point == std::string_view::npos ? std::string_view() : text.substr(point + 1);
    if (fraction.size() > decimals || (point != std::string_view::npos && fraction.empty())) {
        return std::nullopt;
    }
    std::string digits(text.substr(0, point));
    if (digits.empty()) {
        return std::nullopt;
    }
    digits.append(fraction).append(decimals - fraction.size(), '0');
    return wholeNumber(digits);
}

struct Measure {
    std::string_view name;
    Unit unit;
    std::int64_t thousandths; ///< of the unit in one of these
};

constexpr std::array kMeasures = {
    Measure{"kg", Unit::Kilogram, 1000},
    Measure{"g", Unit::Kilogram, 1},
    Measure{"l", Unit::Litre, 1000},
    Measure{"cl", Unit::Litre, 10},
    Measure{"ml", Unit::Litre, 1},
};

constexpr std::array<std::pair<std::string_view, bool ProductFlags::*>, 12> kFlags = {{
    {"weighed", &ProductFlags::weighed},
    {"open_price", &ProductFlags::openPrice},
    {"fixed_price", &ProductFlags::fixedPrice},
    {"service", &ProductFlags::service},
    {"durable", &ProductFlags::durable},
    {"age_limited", &ProductFlags::ageLimited},
    {"serial_required", &ProductFlags::serialRequired},
    {"lot_required", &ProductFlags::lotRequired},
    {"gift_card", &ProductFlags::giftCard},
    {"deposit", &ProductFlags::deposit},
    {"meal_voucher", &ProductFlags::mealVoucher},
    {"not_returnable", &ProductFlags::notReturnable},
}};

} // namespace

std::optional<std::int64_t> wholeNumber(std::string_view text)
{
    if (text.empty() || !std::ranges::all_of(text, isDigit)) {
        return std::nullopt;
    }
    text.remove_prefix(std::min(text.find_first_not_of('0'), text.size()));
    if (text.size() > kMostDigits) {
        return std::nullopt;
    }
    std::int64_t value = 0;
    for (const char digit : text) {
        value = value * 10 + (digit - '0');
    }
    return value;
}

std::optional<Rate> percentage(std::string_view text)
{
    constexpr std::int64_t kWhole = 10'000;
    if (text.ends_with('%')) {
        text.remove_suffix(1);
        while (text.ends_with(' ')) {
            text.remove_suffix(1);
        }
    }
    const auto basisPoints = scaledNumber(text, 2);
    if (!basisPoints || *basisPoints > kWhole) {
        return std::nullopt;
    }
    return Rate{static_cast<std::int32_t>(*basisPoints)};
}

std::optional<Unit> unitNamed(std::string_view text)
{
    constexpr std::array<std::pair<std::string_view, Unit>, 4> kUnits = {
        {{"pc", Unit::Piece}, {"kg", Unit::Kilogram}, {"l", Unit::Litre}, {"m", Unit::Metre}}};
    for (const auto& [name, unit] : kUnits) {
        if (std::ranges::equal(text, name, {}, lower)) {
            return unit;
        }
    }
    return std::nullopt;
}

std::optional<Content> contentIn(std::string_view text)
{
    const std::size_t numberEnd = std::min(text.find_first_not_of("0123456789.,"), text.size());
    const auto number = scaledNumber(text.substr(0, numberEnd), 3);
    std::string_view name = text.substr(numberEnd);
    name.remove_prefix(std::min(name.find_first_not_of(' '), name.size()));
    for (const Measure& measure : kMeasures) {
        if (number && std::ranges::equal(name, measure.name, {}, lower)) {
            const std::int64_t thousandths = *number * measure.thousandths / Quantity::kOne;
            if (thousandths > 0 && thousandths <= Quantity::kLimit) {
                return Content{Quantity::fromThousandths(thousandths), measure.unit};
            }
        }
    }
    return std::nullopt;
}

bool addFlag(ProductFlags& flags, std::string_view word)
{
    const auto* found = std::ranges::find(kFlags, word, &std::pair<std::string_view, bool ProductFlags::*>::first);
    if (found == kFlags.end()) {
        return false;
    }
    flags.*(found->second) = true;
    return true;
}

std::optional<Instant> midnightOf(std::string_view day, const TimeZone& zone)
{
    using namespace std::chrono;
    if (day.size() != 10 || day[4] != '-' || day[7] != '-') {
        return std::nullopt;
    }
    const auto y = wholeNumber(day.substr(0, 4));
    const auto m = wholeNumber(day.substr(5, 2));
    const auto d = wholeNumber(day.substr(8, 2));
    if (!y || !m || !d) {
        return std::nullopt;
    }
    const year_month_day date{
        year{static_cast<int>(*y)}, month{static_cast<unsigned>(*m)}, std::chrono::day{static_cast<unsigned>(*d)}};
    if (!date.ok()) {
        return std::nullopt;
    }
    const Instant utcMidnight{duration_cast<milliseconds>(sys_days{date}.time_since_epoch()).count()};
    // The zone's offset at that moment, then at the moment it gives: summer time may begin in between.
    Instant midnight = utcMidnight;
    for (int i = 0; i < 2; ++i) {
        midnight = utcMidnight + minutes(-zone.at(midnight).offsetMinutes);
    }
    return midnight;
}

std::string tidied(std::string_view text)
{
    std::string tidy;
    tidy.reserve(text.size());
    for (const char c : text) {
        const bool space = static_cast<unsigned char>(c) <= ' ' || c == '\x7f';
        if (!space) {
            tidy += c;
        } else if (!tidy.empty() && tidy.back() != ' ') {
            tidy += ' ';
        }
    }
    if (tidy.ends_with(' ')) {
        tidy.pop_back();
    }
    return tidy;
}

} // namespace comptoir::shop
