// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/domain/pricing.h"
#include "app/core/domain/pricing_line_start.h"

#include <cstddef>
#include <map>
#include <span>
#include <vector>

/// The steps of price(), in the order of money.md R4. Nothing outside app/core/domain includes this.
namespace comptoir::pricing {

/// One basket line on its way to its price.
struct WorkLine : Reduced {
    const LineStart* start = nullptr;
    std::size_t place = 0; ///< in the basket

    const BasketLine& line() const { return *start->line; }
    Money net() const { return start->kept + running; }
};

/// A promotion in force over several lines, and those it selects, as places in Work::lines, ascending.
struct Match {
    const BookedPromotion* promotion = nullptr;
    std::vector<std::size_t> lines{};
};

struct Work {
    Currency currency;
    std::span<const BookedPromotion> promotions{}; ///< the book's
    std::vector<WorkLine> lines{}; ///< in the canonical order: sku, unit price, options, number
    std::vector<Match> matches{}; ///< by priority, then code
    std::vector<BasketRule> basketRules{};
    std::vector<NearlyReached> nearly{};
    std::vector<RefusedDiscount> refused{};
};

/// The lines in canonical order, with the promotions that reach over several.
Work prepare(Currency currency, std::vector<LineStart>& starts, const PromotionBook& promotions);

/// How much of each promotion with a limit this ticket may still use, in thousandths of a unit.
using Allowances = std::map<const Promotion*, std::int64_t>;

/// What `start` has of line promotions comes off `line`.
void applyLinePromotions(
    Reduced& line, const LineStart& start, std::span<const BookedPromotion> promotions, Allowances& allowances);

void applyLimitedLinePromotions(Work& work);
void applyMultiBuys(Work& work);
void applyManualLineDiscounts(Work& work);
void applyBasketPromotions(Work& work);
void applyManualTicketDiscount(Work& work, const std::optional<ManualDiscount>& discount);

/// `benefit` of `base`, never more than `base`.
Money benefitOf(const std::variant<Rate, Money>& benefit, Money base);

/// Spreads `amount` over `places` by what each has left (money.md R6). Answers the shares, in the same order.
std::vector<Money> spread(const Work& work, std::span<const std::size_t> places, Money amount);

/// `whole` as the rule over the ticket that gave `shares` to `places`.
BasketRule basketRule(
    const Work& work, AppliedRule whole, std::span<const std::size_t> places, std::span<const Money> shares);

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
