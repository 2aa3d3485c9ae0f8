// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <compare>
#include <cstdint>

namespace comptoir {

/// A tax or discount rate in basis points: 5.5 % is Rate{550}.
struct Rate {
    std::int32_t basisPoints = 0;

    friend constexpr auto operator<=>(const Rate&, const Rate&) = default;
};

} // namespace comptoir
