// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/base/clock.h"
#include "app/core/domain/product.h"

#include <optional>
#include <span>

namespace comptoir {

/// From when a price was asked.
struct PricePoint {
    Instant from;
    UnitPrice price;
};

/// The price to show struck beside a reduction announced at `announced`: the lowest asked in the 30 days before it
/// (Directive 98/6/EC art. 6a). `history` ascending; empty when nothing was asked before.
std::optional<UnitPrice> priorPrice(std::span<const PricePoint> history, Instant announced);

/// The price of one kilogram, litre or metre of a packet that holds `content`, half a minor unit rounded away from
/// zero. Empty when the packet says nothing, or the price is beyond Money::kLimit.
std::optional<Money> pricePerMeasure(UnitPrice price, const Content& content);

} // namespace comptoir
