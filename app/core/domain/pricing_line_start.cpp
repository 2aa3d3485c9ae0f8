// SPDX-License-Identifier: Apache-2.0
#include "app/core/domain/pricing_line_start.h"

#include "app/core/domain/pricing_work.h"

#include <algorithm>

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

bool isOfOneLine(const Promotion& promotion)
{
    return std::holds_alternative<PercentOff>(promotion.benefit)
        || std::holds_alternative<AmountOff>(promotion.benefit);
}

} // namespace

InForce::InForce(const PromotionBook& promotions, Instant now, Currency currency)
    : m_currency(currency)
{
    m_applies.reserve(promotions.promotions().size());
    for (const Promotion& promotion : promotions.promotions()) {
        m_applies.push_back(inForce(promotion, now, currency));
        for (const std::optional<Instant>& edge : {promotion.validFrom, promotion.validTo}) {
            if (edge && *edge <= now) {
                m_from = std::max(m_from, *edge);
            } else if (edge) {
                m_until = std::min(m_until, *edge);
            }
        }
    }
}

void Reduced::takeOff(Money amount, const BookedPromotion& promotion, RuleKind kind)
{
    if (promotion.exclusive && !exclusive) {
        exclusive = &promotion;
    }
    takeOff(amount, promotion.title, kind);
}

void Reduced::takeOff(Money amount, const RuleTitle& title, RuleKind kind)
{
    check(!amount.isNegative() && amount <= running, "a reduction never goes below zero");
    if (!amount.isZero()) {
        running -= amount;
        rules.emplace_back(title, kind, amount);
    }
}

LineStart lineStart(BasketLines::Shared line, const PromotionBook& promotions, const InForce& inForce)
{
    const Money gross = grossOf(*line);
    const Money kept = keptOf(*line, gross);
    LineStart start{.line = std::move(line), .gross = gross, .kept = kept, .reduced = {gross - kept}};
    if (!start.reduced.running.isPositive()) {
        return start;
    }
    for (const std::size_t place : promotions.selecting(start.line->product)) {
        const Promotion& promotion = promotions.promotions()[place];
        if (!inForce[place]) {
            continue;
        }
        if (isOfOneLine(promotion)) {
            start.linePromotions.push_back(place);
            start.limited = start.limited || promotion.perTicketLimit;
        } else {
            start.sharedPromotions.push_back(place);
        }
    }
    if (!start.limited) {
        Allowances none;
        applyLinePromotions(start.reduced, start, promotions.promotions(), none);
    }
    return start;
}

std::vector<LineStart> lineStarts(
    const BasketLines& lines, const PromotionBook& promotions, const InForce& inForce, std::vector<LineStart> known)
{
    std::vector<LineStart> starts;
    starts.reserve(lines.size());
    auto next = known.begin();
    for (std::size_t place = 0; place < lines.size(); ++place) {
        const BasketLines::Shared& line = lines.shared(place);
        next = std::find_if(next, known.end(), [&](const LineStart& one) { return one.line->number >= line->number; });
        const bool there = next != known.end() && next->line == line;
        starts.push_back(there ? std::move(*next++) : lineStart(line, promotions, inForce));
    }
    return starts;
}

} // namespace comptoir::pricing
