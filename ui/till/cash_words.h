// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/shop/cash/cash_session.h"
#include "ui/cash/compare_view_model.h"
#include "ui/till/till_words.h"

namespace comptoir::ui {

QString sentence(shop::CashRefusal refusal);

/// What a comparison shows of its figures: rows, sums and difference.
CompareState figuresOf(const shop::CloseComparison& comparison, const TillWords& words);

} // namespace comptoir::ui
