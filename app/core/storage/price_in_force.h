// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/storage/catalogue_row.h"

#include <optional>
#include <span>
#include <string>

namespace comptoir::storage {

/// Which of `prices` holds at `now`: in `list`, else in `fallback`; clearance before markdown before regular, then the
/// latest valid_from (data-model.md §2). Null when none does.
const Price* priceInForce(
    std::span<const Price> prices, const std::string& list, const std::string& fallback, Instant now);

/// The lowest price in force during the 30 days before `since` (money.md V32).
std::optional<UnitPrice> priorPriceOf(
    std::span<const Price> prices, const std::string& list, const std::string& fallback, Instant since);

} // namespace comptoir::storage
