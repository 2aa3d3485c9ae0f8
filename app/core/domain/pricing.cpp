// SPDX-License-Identifier: Apache-2.0
#include "app/core/domain/pricing.h"

#include "app/core/domain/pricing_work.h"

#include <algorithm>

namespace comptoir {

namespace pricing {

void WorkLine::takeOff(Money amount, const Promotion& promotion, RuleKind kind)
{
    check(!amount.isNegative() && amount <= running, "a reduction never goes below zero");
    if (promotion.exclusive && !exclusive) {
        exclusive = &promotion;
    }
    if (amount.isZero()) {
        return;
    }
    running -= amount;
    reductions.push_back({&promotion, nullptr, kind, amount});
}

void WorkLine::takeOff(Money amount, const ManualDiscount& discount, RuleKind kind)
{
    check(!amount.isNegative() && amount <= running, "a reduction never goes below zero");
    if (amount.isZero()) {
        return;
    }
    running -= amount;
    reductions.push_back({nullptr, &discount, kind, amount});
}

namespace {

AppliedRule named(const Reduction& reduction)
{
    if (reduction.discount) {
        return {"MANUAL:" + reduction.discount->reason, {}, reduction.kind, reduction.amount};
    }
    return {reduction.promotion->code, reduction.promotion->name, reduction.kind, reduction.amount};
}

PricedLine finished(const WorkLine& line, Money netOfTax)
{
    std::vector<AppliedRule> rules;
    rules.reserve(line.reductions.size());
    for (const Reduction& reduction : line.reductions) {
        rules.push_back(named(reduction));
    }
    return {
        .number = line.line->number,
        .gross = line.gross,
        .rules = std::move(rules),
        .discount = line.gross - line.net(),
        .net = line.net(),
        .netOfTax = netOfTax,
        .vatRate = line.line->vatRate,
    };
}

/// Whole units count their number, on a return too; what is weighed or measured counts one.
Quantity piecesOf(const BasketLine& line)
{
    if (line.product.unit != Unit::Piece) {
        return Quantity::pieces(1);
    }
    return line.quantity < Quantity() ? -line.quantity : line.quantity;
}

PricedBasket finished(Work& work, VatSpread vat)
{
    const Money zero = Money::zero(work.currency);
    PricedBasket priced{.gross = zero, .discounts = zero, .total = zero, .netOfTax = zero, .tax = zero};
    std::vector<std::size_t> order(work.lines.size()); // the basket's
    for (std::size_t place = 0; place < work.lines.size(); ++place) {
        order[work.lines[place].place] = place;
    }
    priced.lines.reserve(order.size());
    for (const std::size_t place : order) {
        const PricedLine& line = priced.lines.emplace_back(finished(work.lines[place], vat.netOfTax[place]));
        priced.gross += line.gross;
        priced.discounts += line.discount;
        priced.total += line.net;
        priced.netOfTax += line.netOfTax;
        priced.pieces = priced.pieces + piecesOf(*work.lines[place].line);
    }
    priced.tax = priced.total - priced.netOfTax;
    priced.vat = std::move(vat.totals);
    priced.basketRules = std::move(work.basketRules);
    priced.nearly = std::move(work.nearly);
    priced.refused = std::move(work.refused);
    return priced;
}

} // namespace

} // namespace pricing

const PricedLine* PricedBasket::line(int number) const
{
    const auto found = std::ranges::find(lines, number, &PricedLine::number);
    return found == lines.end() ? nullptr : &*found;
}

PricedBasket price(const Basket& basket, const PromotionBook& promotions, const PricingContext& context)
{
    pricing::Work work = pricing::prepare(basket, promotions, context.now);
    pricing::applyLinePromotions(work);
    pricing::applyMultiBuys(work);
    pricing::applyManualLineDiscounts(work);
    pricing::applyBasketPromotions(work);
    pricing::applyManualTicketDiscount(work, basket.discount());
    return pricing::finished(work, pricing::spreadVat(work, context.tie));
}

PricedBasket price(const Basket& basket, std::span<const Promotion> promotions, const PricingContext& context)
{
    return price(basket, PromotionBook({promotions.begin(), promotions.end()}), context);
}

} // namespace comptoir
