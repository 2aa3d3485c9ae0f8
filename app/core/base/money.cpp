// SPDX-License-Identifier: Apache-2.0
#include "app/core/base/money.h"

#include <algorithm>

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

/// The parts of `amount` by `weights`, which add up to `sum` > 0. `Product` holds amount × weight.
template <class Product>
std::vector<std::int64_t> largestRemainder(std::int64_t amount, std::int64_t sum, std::span<const std::int64_t> weights)
{
    struct Left {
        Product remainder;
        std::int64_t weight;
        std::size_t place;
    };
    std::vector<std::int64_t> parts(weights.size());
    std::vector<Left> lefts(weights.size());
    std::int64_t left = amount;
    for (std::size_t i = 0; i < weights.size(); ++i) {
        const Product product = static_cast<Product>(amount) * weights[i];
        parts[i] = static_cast<std::int64_t>(product / sum);
        lefts[i] = {product % sum, weights[i], i};
        left -= parts[i];
    }
    const auto first = [](const Left& a, const Left& b) {
        if (a.remainder != b.remainder) {
            return a.remainder > b.remainder;
        }
        return a.weight != b.weight ? a.weight > b.weight : a.place < b.place;
    };
    const auto favoured = lefts.begin() + left;
    std::nth_element(lefts.begin(), favoured, lefts.end(), first);
    for (auto it = lefts.begin(); it != favoured; ++it) {
        ++parts[it->place];
    }
    return parts;
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
    std::int64_t sum = 0;
    for (const std::int64_t weight : weights) {
        check(weight >= 0, "a weight is never negative");
        check(!__builtin_add_overflow(sum, weight, &sum), "the weights together are beyond 64 bits");
    }
    std::vector<Money> shares(weights.size(), Money::zero(total.currency()));
    if (total.isZero()) {
        return shares;
    }
    check(sum > 0, "nothing to allocate to");

    // On the absolute amount, so that a refund mirrors its sale; the sign comes back at the end.
    const std::int64_t amount = total.absolute().minor();
    std::int64_t largest = 0;
    const bool fits = !__builtin_mul_overflow(amount, std::ranges::max(weights), &largest);
    const std::vector<std::int64_t> parts =
        fits ? largestRemainder<std::int64_t>(amount, sum, weights) : largestRemainder<Wide>(amount, sum, weights);
    for (std::size_t i = 0; i < parts.size(); ++i) {
        shares[i] = Money::fromMinor(total.isNegative() ? -parts[i] : parts[i], total.currency());
    }
    return shares;
}

} // namespace comptoir
