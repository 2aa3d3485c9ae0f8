// SPDX-License-Identifier: Apache-2.0
#include "app/core/domain/pricing_work.h"

#include <algorithm>

namespace comptoir::pricing {

namespace {

struct Candidate {
    const BookedPromotion* promotion = nullptr;
    Money saving;
};

/// The units of a line that a promotion may still reach, in thousandths.
std::int64_t unitsReached(const Promotion& promotion, Quantity quantity, const Allowances& allowances)
{
    const std::int64_t units = quantity.thousandths();
    return promotion.perTicketLimit ? std::min(units, allowances.at(&promotion)) : units;
}

Money amountTimes(Money amount, std::int64_t thousandths, Money most)
{
    const UnitPrice perUnit{amount.minor() * (10'000 / amount.currency().minorPerUnit()), amount.currency()};
    return std::min(lineGross(perUnit, Quantity::fromThousandths(thousandths)).value_or(most), most);
}

/// What `promotion` would take now off a line of which `running` is left.
Money savingOn(const Promotion& promotion, Money running, Quantity quantity, const Allowances& allowances)
{
    const std::int64_t reached = unitsReached(promotion, quantity, allowances);
    if (const auto* off = std::get_if<PercentOff>(&promotion.benefit)) {
        return proportion(running, off->rate.basisPoints * reached, 10'000 * quantity.thousandths());
    }
    return amountTimes(std::get<AmountOff>(promotion.benefit).amount, reached, running);
}

void apply(Reduced& line, const BookedPromotion& promotion, Quantity quantity, Allowances& allowances)
{
    const Money saving = savingOn(promotion, line.running, quantity, allowances);
    if (!saving.isPositive()) {
        return;
    }
    if (promotion.perTicketLimit) {
        allowances.at(&promotion) -= unitsReached(promotion, quantity, allowances);
    }
    line.takeOff(saving, promotion, RuleKind::LinePromotion);
}

} // namespace

void applyLinePromotions(
    Reduced& line, const LineStart& start, std::span<const BookedPromotion> promotions, Allowances& allowances)
{
    const Quantity quantity = start.line->quantity;
    std::vector<Candidate> candidates; // by priority, as the book is
    candidates.reserve(start.linePromotions.size());
    for (const std::size_t place : start.linePromotions) {
        const BookedPromotion& promotion = promotions[place];
        candidates.push_back({&promotion, Money::zero(line.running.currency())});
        if (promotion.perTicketLimit) {
            allowances.try_emplace(&promotion, *promotion.perTicketLimit * Quantity::kOne);
        }
    }
    forEachPriority(candidates, [&](auto first, auto last) {
        for (auto it = first; last - first > 1 && it != last; ++it) {
            it->saving = savingOn(*it->promotion, line.running, quantity, allowances);
        }
        std::stable_sort(first, last, savesMore<Candidate>);
        for (auto it = first; it != last; ++it) {
            apply(line, *it->promotion, quantity, allowances);
        }
    });
}

void applyLimitedLinePromotions(Work& work)
{
    Allowances allowances;
    for (WorkLine& line : work.lines) {
        if (line.start->limited) {
            applyLinePromotions(line, *line.start, work.promotions, allowances);
        }
    }
}

} // namespace comptoir::pricing
