// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/base/check.h"

#include <compare>
#include <cstdint>

namespace comptoir {

/// How much of a product, in thousandths of its unit (1 piece is 1000, 0.387 kg is 387). Negative on return lines.
class Quantity {
public:
    static constexpr std::int64_t kOne = 1000;
    static constexpr std::int64_t kLimit = 1'000'000'000;

    constexpr Quantity() = default;
    static constexpr Quantity fromThousandths(std::int64_t thousandths) { return Quantity(thousandths); }
    static constexpr Quantity pieces(std::int64_t count) { return Quantity(count * kOne); }

    constexpr std::int64_t thousandths() const { return m_thousandths; }
    constexpr bool whole() const { return m_thousandths % kOne == 0; }

    friend constexpr auto operator<=>(Quantity, Quantity) = default;
    friend constexpr Quantity operator+(Quantity a, Quantity b) { return Quantity(a.m_thousandths + b.m_thousandths); }
    friend constexpr Quantity operator-(Quantity a, Quantity b) { return Quantity(a.m_thousandths - b.m_thousandths); }
    constexpr Quantity operator-() const { return Quantity(-m_thousandths); }

private:
    constexpr explicit Quantity(std::int64_t thousandths)
        : m_thousandths(thousandths)
    {
        check(thousandths >= -kLimit && thousandths <= kLimit, "quantity out of range");
    }

    std::int64_t m_thousandths = 0;
};

} // namespace comptoir
