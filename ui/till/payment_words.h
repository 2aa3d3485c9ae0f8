// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/shop/payment/payment.h"
#include "ui/payment/payment_view_model.h"
#include "ui/till/till_words.h"

namespace comptoir::ui {

/// Fills in what the tenders say: sums, rows and their shares of the total.
void showTenders(PaymentState& state, const shop::PaymentView& view, const TillWords& words);

/// What the terminal's refusal means for the customer; empty when it refused nothing.
QString cardSentence(const shop::PaymentView& view);

/// Why a tender was not taken; the law's `cashCeiling` is named where it is the reason.
QString sentence(shop::PaymentRefusal refusal, const std::optional<Money>& cashCeiling, const TillWords& words);

} // namespace comptoir::ui
