// SPDX-License-Identifier: Apache-2.0
#include "app/core/storage/price_in_force.h"

#include "app/core/domain/announced_price.h"

#include <set>

namespace comptoir::storage {

namespace {

bool holds(const Price& price, Instant now)
{
    return price.validFrom <= now && (!price.validTo || now < *price.validTo);
}

bool stronger(const Price& a, const Price& b)
{
    return a.kind != b.kind ? a.kind > b.kind : a.validFrom > b.validFrom;
}

const Price* strongest(std::span<const Price> prices, const std::string& list, Instant now)
{
    const Price* best = nullptr;
    for (const Price& price : prices) {
        if (price.list == list && holds(price, now) && (best == nullptr || stronger(price, *best))) {
            best = &price;
        }
    }
    return best;
}

} // namespace

const Price* priceInForce(
    std::span<const Price> prices, const std::string& list, const std::string& fallback, Instant now)
{
    static_assert(PriceKind::Clearance > PriceKind::Markdown && PriceKind::Markdown > PriceKind::Regular);
    const Price* own = strongest(prices, list, now);
    return own != nullptr ? own : strongest(prices, fallback, now);
}

std::optional<UnitPrice> priorPriceOf(
    std::span<const Price> prices, const std::string& list, const std::string& fallback, Instant since)
{
    // A price may start to be asked only where some row starts or ends.
    std::set<Instant> changes;
    for (const Price& price : prices) {
        changes.insert(price.validFrom);
        if (price.validTo) {
            changes.insert(*price.validTo);
        }
    }
    std::vector<PricePoint> asked;
    for (const Instant change : changes) {
        if (const Price* price = priceInForce(prices, list, fallback, change)) {
            asked.push_back({.from = change, .price = price->amount});
        }
    }
    return priorPrice(asked, since);
}

} // namespace comptoir::storage
