// SPDX-License-Identifier: Apache-2.0
#include "app/core/domain/pricing_work.h"

#include <algorithm>
#include <tuple>

namespace comptoir::pricing {

namespace {

bool positive(const std::variant<Rate, Money>& benefit, Currency currency)
{
    if (const Rate* rate = std::get_if<Rate>(&benefit)) {
        return rate->basisPoints > 0 && rate->basisPoints <= 10'000;
    }
    const Money amount = std::get<Money>(benefit);
    return amount.currency() == currency && amount.isPositive();
}

/// Promotions are data from outside: what makes no sense does nothing.
struct Sensible {
    Currency currency;

    bool operator()(const PercentOff& off) const { return positive(off.rate, currency); }
    bool operator()(const AmountOff& off) const { return positive(off.amount, currency); }
    bool operator()(const TakeForPay& set) const { return set.take > 1 && set.pay >= 0 && set.pay < set.take; }
    bool operator()(const BasketThreshold& basket) const
    {
        return basket.threshold.currency() == currency && !basket.threshold.isNegative()
            && positive(basket.benefit, currency);
    }
};

bool inForce(const Promotion& promotion, Instant now, Currency currency)
{
    return (!promotion.validFrom || *promotion.validFrom <= now) && (!promotion.validTo || now < *promotion.validTo)
        && promotion.perTicketLimit.value_or(1) > 0 && std::visit(Sensible{currency}, promotion.benefit);
}

Money grossOf(const BasketLine& line)
{
    if (line.returns) {
        const SoldLine& sold = *line.returns;
        return -partialRefund(
            sold.net, sold.sold.thousandths(), sold.returnedBefore.thousandths(), -line.quantity.thousandths());
    }
    if (line.labelledPrice) {
        return *line.labelledPrice;
    }
    const auto gross = lineGross(line.unitPrice, line.quantity);
    check(gross.has_value(), "a basket refuses such a line");
    return *gross;
}

/// The part of `gross` that no reduction reaches.
Money keptOf(const BasketLine& line, Money gross)
{
    if (!discountable(line)) {
        return gross;
    }
    const std::int64_t ecoOfOne = std::clamp<std::int64_t>(line.product.ecoContributionMinor, 0, Money::kLimit);
    const UnitPrice perUnit{ecoOfOne * (10'000 / gross.currency().minorPerUnit()), gross.currency()};
    const Money eco = lineGross(perUnit, line.quantity).value_or(gross);
    return std::clamp(eco, Money::zero(gross.currency()), gross);
}

bool before(const WorkLine& a, const WorkLine& b)
{
    const auto key = [](const BasketLine& line) {
        return std::tie(line.product.sku, line.unitPrice.tenThousandths, line.product.options.fr,
            line.product.options.en, line.number);
    };
    return key(*a.line) < key(*b.line);
}

} // namespace

Work prepare(const Basket& basket, const PromotionBook& promotions, Instant now)
{
    Work work{.currency = basket.currency()};
    work.lines.reserve(basket.lines().size());
    for (const BasketLine& line : basket.lines()) {
        const Money gross = grossOf(line);
        const Money kept = keptOf(line, gross);
        work.lines.push_back(
            {.line = &line, .place = work.lines.size(), .gross = gross, .kept = kept, .running = gross - kept});
    }
    std::ranges::sort(work.lines, before);

    std::vector<Match> matches(promotions.promotions().size());
    for (std::size_t place = 0; place < work.lines.size(); ++place) {
        if (work.lines[place].running.isPositive()) {
            for (const std::size_t promotion : promotions.selecting(work.lines[place].line->product)) {
                matches[promotion].lines.push_back(place);
            }
        }
    }
    for (std::size_t place = 0; place < matches.size(); ++place) {
        const Promotion& promotion = promotions.promotions()[place];
        if (!matches[place].lines.empty() && inForce(promotion, now, work.currency)) {
            work.matches.push_back({&promotion, std::move(matches[place].lines)});
        }
    }
    return work;
}

} // namespace comptoir::pricing
