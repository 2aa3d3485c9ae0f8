// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/domain/pricing_line_start.h"

#include <optional>
#include <vector>

namespace comptoir {

/// Prices a basket as it grows: the same answer as price(), to the last field, without beginning each line anew. For
/// other promotions, make another.
class Pricer {
public:
    explicit Pricer(PromotionBook promotions);

    // What it remembers points into its book.
    Pricer(const Pricer&) = delete;
    Pricer& operator=(const Pricer&) = delete;
    Pricer(Pricer&&) = default;
    Pricer& operator=(Pricer&&) = default;
    ~Pricer() = default;

    const PromotionBook& promotions() const { return m_promotions; }

    PricedBasket price(const Basket& basket, const PricingContext& context);

private:
    PromotionBook m_promotions;
    std::optional<pricing::InForce> m_inForce;
    std::vector<pricing::LineStart> m_starts; // of the last basket, by what was in force
};

} // namespace comptoir
