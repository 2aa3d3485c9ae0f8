// SPDX-License-Identifier: Apache-2.0
#include "app/core/domain/pricing_work.h"

#include <algorithm>

namespace comptoir::pricing {

namespace {

struct Candidate {
    const BookedPromotion* promotion = nullptr;
    const Match* match = nullptr;
    Money saving;
};

// A threshold is worth mentioning when at most a fifth of it is missing.
constexpr Rate kNearEnough{8'000};

Money baseOf(const Work& work, const Match& match)
{
    std::int64_t base = 0;
    for (const std::size_t place : match.lines) {
        base += work.lines[place].running.minor();
    }
    return Money::fromMinor(base, work.currency);
}

Money savingOf(const Work& work, const Match& match)
{
    const auto& rule = std::get<BasketThreshold>(match.promotion->benefit);
    const Money base = baseOf(work, match);
    return base < rule.threshold ? Money::zero(work.currency) : benefitOf(rule.benefit, base);
}

void mentionIfNear(Work& work, const Match& match)
{
    const Promotion& promotion = *match.promotion;
    const Money threshold = std::get<BasketThreshold>(promotion.benefit).threshold;
    const Money base = baseOf(work, match);
    if (base < threshold && base >= portion(threshold, kNearEnough)) {
        work.nearly.push_back({promotion.code, promotion.name, 0, threshold - base});
    }
}

void apply(Work& work, const Match& match)
{
    const Money saving = savingOf(work, match);
    if (!saving.isPositive()) {
        mentionIfNear(work, match);
        return;
    }
    const std::vector<Money> shares = spread(work, match.lines, saving);
    work.basketRules.push_back(
        basketRule(work, {match.promotion->title, RuleKind::BasketPromotion, saving}, match.lines, shares));
    for (std::size_t i = 0; i < shares.size(); ++i) {
        work.lines[match.lines[i]].takeOff(shares[i], *match.promotion, RuleKind::BasketPromotion);
    }
}

} // namespace

Money benefitOf(const std::variant<Rate, Money>& benefit, Money base)
{
    const Rate* rate = std::get_if<Rate>(&benefit);
    return rate ? portion(base, *rate) : std::min(std::get<Money>(benefit), base);
}

std::vector<Money> spread(const Work& work, std::span<const std::size_t> places, Money amount)
{
    std::vector<std::int64_t> weights;
    weights.reserve(places.size());
    for (const std::size_t place : places) {
        weights.push_back(work.lines[place].running.minor());
    }
    return allocate(amount, weights);
}

BasketRule basketRule(
    const Work& work, AppliedRule whole, std::span<const std::size_t> places, std::span<const Money> shares)
{
    BasketRule rule{.title = std::move(whole.title), .kind = whole.kind, .amount = whole.amount};
    rule.shares.reserve(places.size());
    for (std::size_t i = 0; i < places.size(); ++i) {
        if (!shares[i].isZero()) {
            rule.shares.push_back({work.lines[places[i]].line().number, shares[i]});
        }
    }
    std::ranges::sort(rule.shares, {}, &BasketRule::Share::line);
    return rule;
}

void applyBasketPromotions(Work& work)
{
    std::vector<Candidate> candidates;
    for (const Match& match : work.matches) {
        if (std::holds_alternative<BasketThreshold>(match.promotion->benefit)) {
            candidates.push_back({match.promotion, &match, Money::zero(work.currency)});
        }
    }
    forEachPriority(candidates, [&](auto first, auto last) {
        for (auto it = first; it != last; ++it) {
            it->saving = savingOf(work, *it->match);
        }
        std::stable_sort(first, last, savesMore<Candidate>);
        for (auto it = first; it != last; ++it) {
            apply(work, *it->match);
        }
    });
}

} // namespace comptoir::pricing
