// SPDX-License-Identifier: Apache-2.0
#include "app/core/domain/pricing_work.h"

#include <algorithm>

namespace comptoir::pricing {

namespace {

RuleTitle titleOf(const ManualDiscount& discount)
{
    return RuleTitle("MANUAL:" + discount.reason);
}

RefusedDiscount refusedBy(const Promotion& promotion, bool ofTicket, int line)
{
    return {ofTicket, line, RefusalReason::Exclusive, promotion.code, promotion.name};
}

} // namespace

void applyManualLineDiscounts(Work& work)
{
    for (WorkLine& line : work.lines) {
        const auto& discount = line.line().discount;
        if (!discount) {
            continue;
        }
        const int number = line.line().number;
        if (!discountable(line.line())) {
            work.refused.push_back({false, number, RefusalReason::NotDiscountable});
        } else if (line.exclusive) {
            work.refused.push_back(refusedBy(*line.exclusive, false, number));
        } else if (!line.running.isPositive()) {
            work.refused.push_back({false, number, RefusalReason::NothingLeft});
        } else {
            line.takeOff(benefitOf(discount->benefit, line.running), titleOf(*discount), RuleKind::ManualLine);
        }
    }
}

void applyManualTicketDiscount(Work& work, const std::optional<ManualDiscount>& discount)
{
    if (!discount) {
        return;
    }
    std::vector<std::size_t> places;
    Money base = Money::zero(work.currency);
    for (std::size_t place = 0; place < work.lines.size(); ++place) {
        const WorkLine& line = work.lines[place];
        if (line.exclusive) {
            work.refused.push_back(refusedBy(*line.exclusive, true, line.line().number));
        } else if (line.running.isPositive()) {
            places.push_back(place);
            base += line.running;
        }
    }
    if (!base.isPositive()) {
        const bool reachable =
            std::ranges::any_of(work.lines, [](const WorkLine& line) { return discountable(line.line()); });
        work.refused.push_back({true, 0, reachable ? RefusalReason::NothingLeft : RefusalReason::NotDiscountable});
        return;
    }
    const Money amount = benefitOf(discount->benefit, base);
    const std::vector<Money> shares = spread(work, places, amount);
    const RuleTitle title = titleOf(*discount);
    work.basketRules.push_back(basketRule(work, {title, RuleKind::ManualTicket, amount}, places, shares));
    for (std::size_t i = 0; i < places.size(); ++i) {
        work.lines[places[i]].takeOff(shares[i], title, RuleKind::ManualTicket);
    }
}

} // namespace comptoir::pricing
