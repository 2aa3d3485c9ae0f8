// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/shop/selling/sale_view.h"
#include "ui/selling/sale_view_model.h"
#include "ui/till/till_words.h"

#include <optional>

namespace comptoir::ui {

/// What was shown before, in the same words.
struct ShownSale {
    const shop::SaleView& view;
    const SaleState& state;
};

/// The sale in the words of its page. A line that is as it was `before` keeps its row: the last line of a long sale is
/// shown as soon as the first one.
SaleState saleState(
    const shop::SaleView& view, const TillWords& words, const std::optional<ShownSale>& before = std::nullopt);

/// Where `line` stands among the rows, or -1.
int rowOf(const shop::SaleView& view, int line);

} // namespace comptoir::ui
