// SPDX-License-Identifier: Apache-2.0
#include "app/core/base/money.h"

#include <algorithm>
#include <numeric>

namespace comptoir {

namespace {

__extension__ typedef __int128 Wide; // products of two 64-bit amounts, before their one rounding

/// `value` / `divisor`, half away from zero (money.md R2).
constexpr Wide divideHalfAway(Wide value, Wide divisor)
{
    const Wide half = divisor / 2;
    return value < 0 ? -((-value + half) / divisor) : (value + half) / divisor;
}

constexpr std::int64_t kRateWhole = 10'000;
constexpr std::int64_t kUnitPriceScale = 10'000;

struct Digits {
    std::int64_t value = 0;
    int count = 0;
};

/// Reads decimal digits off the front of `text`; beyond 18 of them nothing fits.
Digits takeDigits(std::string_view& text)
{
    Digits read;
    while (!text.empty() && text.front() >= '0' && text.front() <= '9' && read.count < 18) {
        read.value = read.value * 10 + (text.front() - '0');
        ++read.count;
        text.remove_prefix(1);
    }
    return read;
}

} // namespace

Result<Money, MoneyError> Money::parse(std::string_view text, Currency currency)
{
    const bool negative = text.starts_with('-');
    if (negative) {
        text.remove_prefix(1);
    }
    const Digits units = takeDigits(text);
    Digits decimals;
    if (!text.empty() && (text.front() == '.' || text.front() == ',')) {
        text.remove_prefix(1);
        decimals = takeDigits(text);
        if (decimals.count == 0) {
            return unexpected(MoneyError::NotANumber);
        }
    }
    if (!text.empty() || units.count == 0) {
        return unexpected(MoneyError::NotANumber);
    }
    if (decimals.count > currency.exponent()) {
        return unexpected(MoneyError::TooManyDecimals);
    }
    for (int i = decimals.count; i < currency.exponent(); ++i) {
        decimals.value *= 10;
    }
    const Wide minor = static_cast<Wide>(units.value) * currency.minorPerUnit() + decimals.value;
    if (minor > kLimit) {
        return unexpected(MoneyError::OutOfRange);
    }
    return Money(static_cast<std::int64_t>(negative ? -minor : minor), currency);
}

Result<Money, MoneyError> lineGross(UnitPrice price, Quantity quantity)
{
    const Wide scaled =
        static_cast<Wide>(price.tenThousandths) * quantity.thousandths() * price.currency.minorPerUnit();
    const Wide minor = divideHalfAway(scaled, static_cast<Wide>(kUnitPriceScale) * Quantity::kOne);
    if (minor > Money::kLimit || minor < -Money::kLimit) {
        return unexpected(MoneyError::OutOfRange);
    }
    return Money::fromMinor(static_cast<std::int64_t>(minor), price.currency);
}

Money portion(Money amount, Rate rate)
{
    check(rate.basisPoints >= 0 && rate.basisPoints <= kRateWhole, "a portion lies between 0 and 100 %");
    return proportion(amount, rate.basisPoints, kRateWhole);
}

Money proportion(Money amount, std::int64_t numerator, std::int64_t denominator)
{
    check(denominator > 0, "a proportion needs a positive denominator");
    const Wide minor = divideHalfAway(static_cast<Wide>(amount.minor()) * numerator, denominator);
    check(minor >= -Money::kLimit && minor <= Money::kLimit, "amount out of range");
    return Money::fromMinor(static_cast<std::int64_t>(minor), amount.currency());
}

std::vector<Money> allocate(Money total, std::span<const std::int64_t> weights)
{
    Wide sum = 0;
    for (const std::int64_t weight : weights) {
        check(weight >= 0, "a weight is never negative");
        sum += weight;
    }
    if (total.isZero()) {
        return std::vector<Money>(weights.size(), total);
    }
    check(sum > 0, "nothing to allocate to");

    // On the absolute amount, so that a refund mirrors its sale; the sign comes back at the end.
    const std::int64_t sign = total.isNegative() ? -1 : 1;
    const std::int64_t amount = total.absolute().minor();
    std::vector<std::int64_t> parts(weights.size());
    std::vector<Wide> remainders(weights.size());
    std::int64_t left = amount;
    for (std::size_t i = 0; i < weights.size(); ++i) {
        const Wide product = static_cast<Wide>(amount) * weights[i];
        parts[i] = static_cast<std::int64_t>(product / sum);
        remainders[i] = product % sum;
        left -= parts[i];
    }

    std::vector<std::size_t> order(weights.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
        return remainders[a] != remainders[b] ? remainders[a] > remainders[b] : weights[a] > weights[b];
    });
    for (std::size_t i = 0; left > 0; ++i, --left) {
        ++parts[order[i]];
    }

    std::vector<Money> shares;
    shares.reserve(parts.size());
    for (const std::int64_t part : parts) {
        shares.push_back(Money::fromMinor(sign * part, total.currency()));
    }
    return shares;
}

} // namespace comptoir
