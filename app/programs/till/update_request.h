// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/adapters/till_control.h"
#include "app/programs/till/till_options.h"
#include "app/shop/settlement/open_sale.h"

namespace comptoir::programs {

/// Answers `comptoirctl update`: when nothing is in the cart, the version is there and there is room for copies, the
/// journal says so and the program ends for it. `sale` is the till thread's.
void answerUpdates(
    adapters::TillControl& control, const TillOptions& options, shop::Desk& desk, const shop::OpenSale& sale);

/// Once the program has closed its databases for an update: keeps copies of them. Without them nothing takes over.
void keepForFallBack(const TillOptions& options);

} // namespace comptoir::programs
