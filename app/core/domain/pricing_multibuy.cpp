// SPDX-License-Identifier: Apache-2.0
#include "app/core/domain/multi_buy_sets.h"
#include "app/core/domain/pricing_work.h"

#include <algorithm>
#include <limits>

namespace comptoir::pricing {

namespace {

struct Candidate {
    const BookedPromotion* promotion = nullptr;
    std::vector<std::size_t> groups{}; ///< those of the lines it selects, dearest first
    Money saving;
};

/// Dearest first, then in pricing order.
std::vector<UnitGroup> unitGroups(const Work& work)
{
    std::vector<UnitGroup> groups;
    for (std::size_t place = 0; place < work.lines.size(); ++place) {
        const WorkLine& line = work.lines[place];
        if (!line.running.isPositive() || line.line().product.unit != Unit::Piece || !line.line().quantity.whole()) {
            continue;
        }
        const std::int64_t pieces = line.line().quantity.thousandths() / Quantity::kOne;
        const std::int64_t low = line.running.minor() / pieces;
        const std::int64_t dearer = line.running.minor() % pieces;
        if (dearer > 0) {
            groups.push_back({place, Money::fromMinor(low + 1, work.currency), dearer});
        }
        groups.push_back({place, Money::fromMinor(low, work.currency), pieces - dearer});
    }
    std::ranges::stable_sort(groups, [](const UnitGroup& a, const UnitGroup& b) { return a.value > b.value; });
    return groups;
}

enum class Detail {
    Saving,
    Shares,
};

SetPlan planOf(const Candidate& candidate, const std::vector<UnitGroup>& groups, Detail detail)
{
    const Promotion& promotion = *candidate.promotion;
    const std::int64_t allowed = promotion.perTicketLimit.value_or(std::numeric_limits<int>::max());
    SetBuilder builder(
        std::get<TakeForPay>(promotion.benefit), allowed, candidate.saving.currency(), candidate.groups.size());
    if (detail == Detail::Shares) {
        builder.share();
    }
    for (std::size_t index = 0; index < candidate.groups.size(); ++index) {
        builder.add(index, groups[candidate.groups[index]]);
    }
    return std::move(builder).finish();
}

void apply(Work& work, std::vector<UnitGroup>& groups, const Candidate& candidate)
{
    const BookedPromotion& promotion = *candidate.promotion;
    const SetPlan plan = planOf(candidate, groups, Detail::Shares);
    if (plan.saving.isPositive()) {
        for (const SetPlan::Share& share : plan.shares) {
            work.lines[share.line].takeOff(share.amount, promotion, RuleKind::MultiBuy);
        }
        for (std::size_t index = 0; index < plan.used.size(); ++index) {
            groups[candidate.groups[index]].count -= plan.used[index];
        }
    }
    const auto& rule = std::get<TakeForPay>(promotion.benefit);
    if (plan.setsAllowed > 0 && plan.left > 0 && plan.left >= rule.pay && plan.left < rule.take) {
        work.nearly.push_back({promotion.code, promotion.name, static_cast<int>(rule.take - plan.left), std::nullopt});
    }
}

std::vector<Candidate> candidatesOf(const Work& work)
{
    std::vector<Candidate> candidates;
    for (const Match& match : work.matches) {
        if (std::holds_alternative<TakeForPay>(match.promotion->benefit)) {
            candidates.push_back({match.promotion, {}, Money::zero(work.currency)});
            candidates.back().groups.reserve(2 * match.lines.size());
        }
    }
    return candidates;
}

/// Each candidate gets the groups of its lines, in the order they have.
void handOut(const std::vector<UnitGroup>& groups, std::vector<Candidate>& candidates, const Work& work)
{
    std::vector<Candidate*> byPlace(work.promotions.size());
    for (Candidate& candidate : candidates) {
        byPlace[static_cast<std::size_t>(candidate.promotion - work.promotions.data())] = &candidate;
    }
    for (std::size_t index = 0; index < groups.size(); ++index) {
        for (const std::size_t promotion : work.lines[groups[index].line].start->sharedPromotions) {
            if (Candidate* candidate = byPlace[promotion]) {
                candidate->groups.push_back(index);
            }
        }
    }
}

} // namespace

void applyMultiBuys(Work& work)
{
    std::vector<Candidate> candidates = candidatesOf(work);
    if (candidates.empty()) {
        return;
    }
    std::vector<UnitGroup> groups = unitGroups(work);
    handOut(groups, candidates, work);
    forEachPriority(candidates, [&](auto first, auto last) {
        if (last - first > 1) {
            for (auto it = first; it != last; ++it) {
                it->saving = planOf(*it, groups, Detail::Saving).saving;
            }
            std::stable_sort(first, last, savesMore<Candidate>);
        }
        for (auto it = first; it != last; ++it) {
            apply(work, groups, *it);
        }
    });
}

} // namespace comptoir::pricing
