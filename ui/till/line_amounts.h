// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/shop/selling/sale_view.h"

#include <QString>

#include <variant>

namespace comptoir::ui {

/// The digits of a keypad as a count of pieces, or as thousandths of what is weighed or measured.
Quantity typedQuantity(const QString& digits, Unit unit);

/// What one unit of the line costs now.
Money priceOf(const BasketLine& line);

/// What a discount by hand starts from: after promotions. `line` 0 is the whole ticket.
Money amountBeforeDiscount(const shop::SaleView& view, int line);

/// `before` less a rate or an amount of it, never below zero.
Money reduced(Money before, const std::variant<Rate, Money>& benefit);

} // namespace comptoir::ui
