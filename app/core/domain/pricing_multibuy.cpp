// SPDX-License-Identifier: Apache-2.0
#include "app/core/domain/multi_buy_sets.h"
#include "app/core/domain/pricing_work.h"

#include <algorithm>
#include <limits>

namespace comptoir::pricing {

namespace {

struct Candidate {
    const Promotion* promotion = nullptr;
    const Match* match = nullptr;
    Money saving;
};

/// Dearest first, then in pricing order.
std::vector<UnitGroup> unitGroups(const Work& work)
{
    std::vector<UnitGroup> groups;
    for (std::size_t place = 0; place < work.lines.size(); ++place) {
        const WorkLine& line = work.lines[place];
        if (!line.running.isPositive() || line.line->product.unit != Unit::Piece || !line.line->quantity.whole()) {
            continue;
        }
        const std::int64_t pieces = line.line->quantity.thousandths() / Quantity::kOne;
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

SetPlan planOf(const Match& match, const std::vector<UnitGroup>& groups, const Work& work, Detail detail)
{
    const std::int64_t allowed = match.promotion->perTicketLimit.value_or(std::numeric_limits<int>::max());
    SetBuilder builder(std::get<TakeForPay>(match.promotion->benefit), allowed, work.currency, groups.size());
    if (detail == Detail::Shares) {
        builder.shareOver(work.lines.size());
    }
    for (std::size_t index = 0; index < groups.size(); ++index) {
        if (groups[index].count > 0 && std::ranges::binary_search(match.lines, groups[index].line)) {
            builder.add(index, groups[index]);
        }
    }
    return std::move(builder).finish();
}

void apply(Work& work, std::vector<UnitGroup>& groups, const Match& match)
{
    const Promotion& promotion = *match.promotion;
    const SetPlan plan = planOf(match, groups, work, Detail::Shares);
    if (plan.saving.isPositive()) {
        for (std::size_t line = 0; line < plan.shares.size(); ++line) {
            if (plan.shares[line]) {
                work.lines[line].takeOff(*plan.shares[line], promotion, RuleKind::MultiBuy);
            }
        }
        for (std::size_t index = 0; index < groups.size(); ++index) {
            groups[index].count -= plan.used[index];
        }
    }
    const auto& rule = std::get<TakeForPay>(promotion.benefit);
    if (plan.setsAllowed > 0 && plan.left > 0 && plan.left >= rule.pay && plan.left < rule.take) {
        work.nearly.push_back({promotion.code, promotion.name, static_cast<int>(rule.take - plan.left), std::nullopt});
    }
}

} // namespace

void applyMultiBuys(Work& work)
{
    std::vector<Candidate> candidates;
    for (const Match& match : work.matches) {
        if (std::holds_alternative<TakeForPay>(match.promotion->benefit)) {
            candidates.push_back({match.promotion, &match, Money::zero(work.currency)});
        }
    }
    if (candidates.empty()) {
        return;
    }
    std::vector<UnitGroup> groups = unitGroups(work);
    forEachPriority(candidates, [&](auto first, auto last) {
        if (last - first > 1) {
            for (auto it = first; it != last; ++it) {
                it->saving = planOf(*it->match, groups, work, Detail::Saving).saving;
            }
            std::stable_sort(first, last, savesMore<Candidate>);
        }
        for (auto it = first; it != last; ++it) {
            apply(work, groups, *it->match);
        }
    });
}

} // namespace comptoir::pricing
