// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/domain/basket_lines.h"
#include "app/core/domain/pricing.h"
#include "app/core/domain/promotion_book.h"

#include <cstddef>
#include <cstdint>
#include <limits>
#include <vector>

/// What price() knows of a line before it looks at the others. Only app/core/domain speaks of it.
namespace comptoir::pricing {

/// Which promotions of a book apply at an instant.
class InForce {
public:
    InForce(const PromotionBook& promotions, Instant now, Currency currency);

    bool operator[](std::size_t promotion) const { return m_applies[promotion]; }

    /// Whether the same ones apply then: none begins or ends between.
    bool holds(Instant then, Currency currency) const
    {
        return m_from <= then && then < m_until && currency == m_currency;
    }

private:
    std::vector<bool> m_applies;
    Currency m_currency;
    Instant m_from{std::numeric_limits<std::int64_t>::min()}; // the last that began or ended until now
    Instant m_until{std::numeric_limits<std::int64_t>::max()}; // the next that begins or ends
};

/// What reductions leave of a line, and which they were.
struct Reduced {
    Money running; ///< what reductions may still take from; never below zero
    std::vector<AppliedRule> rules{};
    const BookedPromotion* exclusive = nullptr; ///< the exclusive promotion that touched it

    void takeOff(Money amount, const BookedPromotion& promotion, RuleKind kind);
    void takeOff(Money amount, const RuleTitle& title, RuleKind kind);
};

/// A line as if it were alone: a matter of the line itself and of the promotions in force, so it lasts as long as they.
struct LineStart {
    BasketLines::Shared line;
    Money gross;
    Money kept; ///< never discounted: eco-contribution, fixed prices, returns (money.md R5)
    std::vector<std::size_t> linePromotions{}; ///< in force on it, as places in the book, ascending
    std::vector<std::size_t> sharedPromotions{}; ///< the same: multi-buys and those of the basket
    bool limited = false; ///< a line promotion has a limit per ticket: what it gives depends on other lines
    Reduced reduced; ///< by its line promotions, unless it is limited
    std::size_t rank = 0; ///< from 1, in the canonical order of the lines it was last priced with; 0 before
};

LineStart lineStart(BasketLines::Shared line, const PromotionBook& promotions, const InForce& inForce);

/// Those of a basket's lines, in its order. What is in `known`, in that order too, is taken from there.
std::vector<LineStart> lineStarts(const BasketLines& lines, const PromotionBook& promotions, const InForce& inForce,
    std::vector<LineStart> known = {});

/// The cents of the basket that has these lines.
PricedBasket priced(const Basket& basket, std::vector<LineStart>& starts, const PromotionBook& promotions,
    const PricingContext& context);

} // namespace comptoir::pricing
