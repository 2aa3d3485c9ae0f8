// SPDX-License-Identifier: Apache-2.0
#include "ui/till/line_amounts.h"

#include <algorithm>

namespace comptoir::ui {

namespace {

bool byHand(RuleKind kind)
{
    return kind == RuleKind::ManualLine || kind == RuleKind::ManualTicket;
}

} // namespace

Quantity typedQuantity(const QString& digits, Unit unit)
{
    const qlonglong typed = digits.toLongLong();
    return unit == Unit::Piece ? Quantity::pieces(typed) : Quantity::fromThousandths(typed);
}

Money priceOf(const BasketLine& line)
{
    return lineGross(line.unitPrice, Quantity::pieces(1)).value_or(Money::zero(line.unitPrice.currency));
}

Money amountBeforeDiscount(const shop::SaleView& view, int line)
{
    if (line == 0) {
        Money before = view.priced->total;
        for (const BasketRule& rule : view.priced->basketRules) {
            if (rule.kind == RuleKind::ManualTicket) {
                before += rule.amount;
            }
        }
        return before;
    }
    const PricedLine* priced = view.priced->line(line);
    if (priced == nullptr) {
        return Money::zero(view.basket.currency());
    }
    Money before = priced->net;
    for (const AppliedRule& rule : priced->rules) {
        if (byHand(rule.kind)) {
            before += rule.amount;
        }
    }
    return before;
}

Money reduced(Money before, const std::variant<Rate, Money>& benefit)
{
    const Money off =
        std::holds_alternative<Rate>(benefit) ? portion(before, std::get<Rate>(benefit)) : std::get<Money>(benefit);
    return std::max(before - off, Money::zero(before.currency()));
}

} // namespace comptoir::ui
