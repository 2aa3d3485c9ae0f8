// SPDX-License-Identifier: Apache-2.0
#include "app/core/domain/pricing_work.h"

#include <algorithm>
#include <map>
#include <optional>

namespace comptoir::pricing {

namespace {

/// How much of each limited promotion this ticket may still use, in thousandths of a unit.
using Allowances = std::map<const Promotion*, std::int64_t>;

struct Candidate {
    const Promotion* promotion = nullptr;
    Money saving;
};

std::int64_t unitsReached(const Promotion& promotion, const WorkLine& line, const Allowances& allowances)
{
    const std::int64_t units = line.line->quantity.thousandths();
    return promotion.perTicketLimit ? std::min(units, allowances.at(&promotion)) : units;
}

Money amountTimes(Money amount, std::int64_t thousandths, Money most)
{
    const UnitPrice perUnit{amount.minor() * (10'000 / amount.currency().minorPerUnit()), amount.currency()};
    return std::min(lineGross(perUnit, Quantity::fromThousandths(thousandths)).value_or(most), most);
}

/// What `promotion` would take off `line` now; nothing when it is no line promotion.
std::optional<Money> savingOn(const Promotion& promotion, const WorkLine& line, const Allowances& allowances)
{
    const std::int64_t reached = unitsReached(promotion, line, allowances);
    if (const auto* off = std::get_if<PercentOff>(&promotion.benefit)) {
        return proportion(line.running, off->rate.basisPoints * reached, 10'000 * line.line->quantity.thousandths());
    }
    if (const auto* off = std::get_if<AmountOff>(&promotion.benefit)) {
        return amountTimes(off->amount, reached, line.running);
    }
    return std::nullopt;
}

void apply(WorkLine& line, const Promotion& promotion, Allowances& allowances)
{
    const Money saving = savingOn(promotion, line, allowances).value_or(Money::zero(line.gross.currency()));
    if (!saving.isPositive()) {
        return;
    }
    if (promotion.perTicketLimit) {
        allowances.at(&promotion) -= unitsReached(promotion, line, allowances);
    }
    line.takeOff(saving, promotion, RuleKind::LinePromotion);
}

bool isLinePromotion(const Promotion& promotion)
{
    return std::holds_alternative<PercentOff>(promotion.benefit)
        || std::holds_alternative<AmountOff>(promotion.benefit);
}

} // namespace

void applyLinePromotions(Work& work)
{
    Allowances allowances;
    std::vector<std::vector<Candidate>> byLine(work.lines.size());
    for (const Match& match : work.matches) { // by priority, so each line's candidates are too
        if (!isLinePromotion(*match.promotion)) {
            continue;
        }
        if (match.promotion->perTicketLimit) {
            allowances[match.promotion] = *match.promotion->perTicketLimit * Quantity::kOne;
        }
        for (const std::size_t place : match.lines) {
            byLine[place].push_back({match.promotion, Money::zero(work.currency)});
        }
    }
    for (std::size_t place = 0; place < work.lines.size(); ++place) {
        WorkLine& line = work.lines[place];
        forEachPriority(byLine[place], [&](auto first, auto last) {
            for (auto it = first; last - first > 1 && it != last; ++it) {
                it->saving = savingOn(*it->promotion, line, allowances).value_or(Money::zero(work.currency));
            }
            std::stable_sort(first, last, savesMore<Candidate>);
            for (auto it = first; it != last; ++it) {
                apply(line, *it->promotion, allowances);
            }
        });
    }
}

} // namespace comptoir::pricing
