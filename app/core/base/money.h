// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/base/check.h"
#include "app/core/base/currency.h"
#include "app/core/base/quantity.h"
#include "app/core/base/rate.h"
#include "app/core/base/result.h"

#include <compare>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace comptoir {

enum class MoneyError {
    NotANumber,
    TooManyDecimals,
    OutOfRange,
};

/// An amount of one currency, counted in its minor units (cents). Never a double. Two currencies never add.
class Money {
public:
    /// No amount is larger, so a sum of two and a product with any Rate both fit in 64 bits.
    static constexpr std::int64_t kLimit = 1'000'000'000'000;

    static constexpr Money fromMinor(std::int64_t minor, Currency currency) { return Money(minor, currency); }
    static constexpr Money zero(Currency currency) { return Money(0, currency); }

    /// For amounts typed or received, as "12", "12.3", "12,30", "-4.05": beyond kLimit is an error, not a bug.
    static Result<Money, MoneyError> parse(std::string_view text, Currency currency);

    constexpr std::int64_t minor() const { return m_minor; }
    constexpr Currency currency() const { return m_currency; }
    constexpr bool isZero() const { return m_minor == 0; }
    constexpr bool isNegative() const { return m_minor < 0; }
    constexpr bool isPositive() const { return m_minor > 0; }
    constexpr Money absolute() const { return m_minor < 0 ? -*this : *this; }

    friend constexpr bool operator==(Money, Money) = default;
    friend constexpr std::strong_ordering operator<=>(Money a, Money b)
    {
        same(a, b);
        return a.m_minor <=> b.m_minor;
    }
    friend constexpr Money operator+(Money a, Money b) { return Money(a.m_minor + b.m_minor, same(a, b)); }
    friend constexpr Money operator-(Money a, Money b) { return Money(a.m_minor - b.m_minor, same(a, b)); }
    constexpr Money operator-() const { return Money(-m_minor, m_currency); }
    constexpr Money& operator+=(Money other) { return *this = *this + other; }
    constexpr Money& operator-=(Money other) { return *this = *this - other; }

private:
    constexpr Money(std::int64_t minor, Currency currency)
        : m_minor(minor)
        , m_currency(currency)
    {
        check(minor >= -kLimit && minor <= kLimit, "amount out of range");
    }

    static constexpr Currency same(Money a, Money b)
    {
        check(a.m_currency == b.m_currency, "two currencies never add");
        return a.m_currency;
    }

    std::int64_t m_minor;
    Currency m_currency;
};

/// A price of one unit (a piece, a kilogram), in 1e-4 of the currency unit: 7.12 €/kg is 71200 (money.md R1).
struct UnitPrice {
    std::int64_t tenThousandths = 0;
    Currency currency = Currency::eur();

    friend constexpr bool operator==(const UnitPrice&, const UnitPrice&) = default;
};

/// `price` × `quantity`, rounded once, half away from zero (money.md R3).
/// Empty when the product is beyond Money::kLimit: the line is refused, never wrapped.
[[nodiscard]] Result<Money, MoneyError> lineGross(UnitPrice price, Quantity quantity);

/// `rate` of `amount`, half a minor unit rounded away from zero (money.md R4). `rate` lies in 0…100 %.
Money portion(Money amount, Rate rate);

/// `numerator`/`denominator` of `amount`, half a minor unit rounded away from zero. `denominator` > 0.
Money proportion(Money amount, std::int64_t numerator, std::int64_t denominator);

/// Splits `total` in proportion to `weights` (none negative, at least one positive unless `total` is zero). The parts
/// always add up to `total`: what rounding leaves over goes, one minor unit each, by largest remainder, then larger
/// weight, then order (money.md R6).
std::vector<Money> allocate(Money total, std::span<const std::int64_t> weights);

} // namespace comptoir
