// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/bench/driven_till.h"
#include "tests/bench/running_shop.h"

namespace comptoir::bench {

/// Scans to painted lines, sales to durable records, and a till that rests, on the shop's till with its catalogue.
void benchTill(const Run& run, const GeneratedCatalogue& catalogue, const RunningShop& shop,
    const VirtualScreen& screen, std::int64_t articles);

} // namespace comptoir::bench
