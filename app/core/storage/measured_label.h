// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/base/measure_mask.h"
#include "app/core/domain/product.h"

#include <string>

namespace comptoir::storage {

/// What a measured label asks to sell: its weight or count as the quantity, or its own price. A priced label of a
/// weighed product sells the weight that its price stands for.
ScannedOffer measuredOffer(Offer offer, std::string barcode, const Measured& measured);

} // namespace comptoir::storage
