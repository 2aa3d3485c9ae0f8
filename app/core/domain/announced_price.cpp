// SPDX-License-Identifier: Apache-2.0
#include "app/core/domain/announced_price.h"

#include <chrono>

namespace comptoir {

std::optional<UnitPrice> priorPrice(std::span<const PricePoint> history, Instant announced)
{
    const Instant windowStart = announced + -std::chrono::days(30);
    std::optional<UnitPrice> lowest;
    for (std::size_t i = 0; i < history.size() && history[i].from < announced; ++i) {
        const bool endsBefore = i + 1 < history.size() && history[i + 1].from <= windowStart;
        if (!endsBefore && (!lowest || history[i].price.tenThousandths < lowest->tenThousandths)) {
            lowest = history[i].price;
        }
    }
    return lowest;
}

std::optional<Money> pricePerMeasure(UnitPrice price, const Content& content)
{
    if (content.amount <= Quantity() || content.unit == Unit::Piece) {
        return std::nullopt;
    }
    // Ten thousand packets cost a whole number of minor units, so that only the division rounds.
    constexpr std::int64_t kMany = 10'000;
    const auto many = lineGross(price, Quantity::pieces(kMany));
    if (!many) {
        return std::nullopt;
    }
    return proportion(*many, Quantity::kOne, content.amount.thousandths() * kMany);
}

} // namespace comptoir
