// SPDX-License-Identifier: Apache-2.0
#include "app/core/domain/pricing.h"

#include "app/core/domain/pricing_work.h"

#include <algorithm>

namespace comptoir {

namespace pricing {

namespace {

PricedLine finished(WorkLine& line, Money netOfTax)
{
    return {
        .number = line.line().number,
        .gross = line.start->gross,
        .rules = std::move(line.rules),
        .discount = line.start->gross - line.net(),
        .net = line.net(),
        .netOfTax = netOfTax,
        .vatRate = line.line().vatRate,
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
        priced.pieces = priced.pieces + piecesOf(work.lines[place].line());
    }
    priced.tax = priced.total - priced.netOfTax;
    priced.vat = std::move(vat.totals);
    priced.basketRules = std::move(work.basketRules);
    priced.nearly = std::move(work.nearly);
    priced.refused = std::move(work.refused);
    return priced;
}

} // namespace

PricedBasket priced(const Basket& basket, std::vector<LineStart>& starts, const PromotionBook& promotions,
    const PricingContext& context)
{
    Work work = prepare(basket.currency(), starts, promotions);
    applyLimitedLinePromotions(work);
    applyMultiBuys(work);
    applyManualLineDiscounts(work);
    applyBasketPromotions(work);
    applyManualTicketDiscount(work, basket.discount());
    return finished(work, spreadVat(work, context.tie));
}

} // namespace pricing

const PricedLine* PricedBasket::line(int number) const
{
    const auto found = std::ranges::find(lines, number, &PricedLine::number);
    return found == lines.end() ? nullptr : &*found;
}

PricedBasket price(const Basket& basket, const PromotionBook& promotions, const PricingContext& context)
{
    const pricing::InForce inForce(promotions, context.now, basket.currency());
    std::vector<pricing::LineStart> starts = pricing::lineStarts(basket.lines(), promotions, inForce);
    return pricing::priced(basket, starts, promotions, context);
}

PricedBasket price(const Basket& basket, std::span<const Promotion> promotions, const PricingContext& context)
{
    return price(basket, PromotionBook({promotions.begin(), promotions.end()}), context);
}

} // namespace comptoir
