// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/shop/selling/sale_view.h"
#include "ui/selling/sale_view_model.h"
#include "ui/till/till_words.h"

namespace comptoir::ui {

/// The sale in the words of its page.
SaleState saleState(const shop::SaleView& view, const TillWords& words);

/// Where `line` stands among the rows, or -1.
int rowOf(const shop::SaleView& view, int line);

} // namespace comptoir::ui
