// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/shop/settlement/desk.h"

namespace comptoir::shop {

/// How long documents may stay on this register alone before it says so (journal.md §10).
inline constexpr std::chrono::hours kLongestUnseen{24};

/// Journals WITNESS_LATE when a document has waited longer than kLongestUnseen for any other machine; once until one
/// answers. Selling goes on.
void noteLateWitness(Desk& desk);

} // namespace comptoir::shop
