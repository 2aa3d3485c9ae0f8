// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/domain/pricing.h"

#include <cstddef>
#include <span>
#include <string>
#include <vector>

/// The steps of price(), in the order of money.md R4. Nothing outside app/core/domain includes this.
namespace comptoir::pricing {

/// What one rule took off one line: a promotion's, or a manual discount's.
struct Reduction {
    const Promotion* promotion = nullptr;
    const ManualDiscount* discount = nullptr;
    RuleKind kind = RuleKind::LinePromotion;
    Money amount;
};

/// One basket line on its way to its price.
struct WorkLine {
    const BasketLine* line = nullptr;
    std::size_t place = 0; ///< in the basket
    Money gross;
    Money kept; ///< never discounted: eco-contribution, fixed prices, returns (money.md R5)
    Money running; ///< what reductions may still take from; never below zero
    std::vector<Reduction> reductions{};
    const Promotion* exclusive = nullptr; ///< the exclusive promotion that touched it

    Money net() const { return kept + running; }
    void takeOff(Money amount, const Promotion& promotion, RuleKind kind);
    void takeOff(Money amount, const ManualDiscount& discount, RuleKind kind);
};

/// A promotion in force and the lines it selects, as places in Work::lines, ascending.
struct Match {
    const Promotion* promotion = nullptr;
    std::vector<std::size_t> lines{};
};

struct Work {
    Currency currency;
    std::vector<WorkLine> lines{}; ///< in the canonical order: sku, unit price, options, number
    std::vector<Match> matches{}; ///< by priority, then code
    std::vector<BasketRule> basketRules{};
    std::vector<NearlyReached> nearly{};
    std::vector<RefusedDiscount> refused{};
};

/// The basket's lines in canonical order, with the promotions that are in force on them.
Work prepare(const Basket& basket, const PromotionBook& promotions, Instant now);

void applyLinePromotions(Work& work);
void applyMultiBuys(Work& work);
void applyManualLineDiscounts(Work& work);
void applyBasketPromotions(Work& work);
void applyManualTicketDiscount(Work& work, const std::optional<ManualDiscount>& discount);

/// `benefit` of `base`, never more than `base`.
Money benefitOf(const std::variant<Rate, Money>& benefit, Money base);

/// Spreads `amount` over `places` by what each has left (money.md R6). Answers the shares, in the same order.
std::vector<Money> spread(const Work& work, std::span<const std::size_t> places, Money amount);

/// The rule over the whole ticket that gave `shares` to `places`.
BasketRule basketRule(const Work& work, std::span<const std::size_t> places, std::span<const Money> shares);

/// Calls `visit(first, last)` for each run of `items` whose promotions have one priority.
template <class Items, class Visit>
void forEachPriority(Items& items, Visit visit)
{
    for (auto first = items.begin(); first != items.end();) {
        auto last = first;
        while (last != items.end() && last->promotion->priority == first->promotion->priority) {
            ++last;
        }
        visit(first, last);
        first = last;
    }
}

/// Greatest saving first, then code: `saving` of items of one priority (money.md R4).
template <class Item>
bool savesMore(const Item& a, const Item& b)
{
    return a.saving != b.saving ? a.saving > b.saving : a.promotion->code < b.promotion->code;
}

/// Line HT and the ticket's totals by rate (money.md R7–R10). `netOfTax` is in Work order.
struct VatSpread {
    std::vector<Money> netOfTax{};
    std::vector<VatTotal> totals{};
};
VatSpread spreadVat(const Work& work, VatTie tie);

} // namespace comptoir::pricing
