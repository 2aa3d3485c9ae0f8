// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/domain/basket.h"
#include "app/core/domain/pricing.h"

#include <string>

/// Baskets for tests, in a line or two. Amounts in cents, rates in basis points.
namespace comptoir::test {

inline Money cents(std::int64_t minor)
{
    return Money::fromMinor(minor, Currency::eur());
}

inline UnitPrice priced(std::int64_t minor)
{
    return {minor * 100, Currency::eur()};
}

inline Basket emptyBasket()
{
    return {*Uuid::parse("0193c2a0-0000-7000-8000-000000000001"), Currency::eur(), Mode::Production};
}

inline ScannedOffer scanned(const std::string& sku, std::int64_t priceMinor, int rateBp, int pieces = 1)
{
    ScannedOffer scan;
    scan.offer.product.sku = sku;
    scan.offer.product.name.fr = "Article " + sku;
    scan.offer.price = priced(priceMinor);
    scan.offer.vatRate = {rateBp};
    scan.barcode = sku;
    scan.quantity = Quantity::pieces(pieces);
    return scan;
}

/// Goods by weight: `grams` at `priceMinor` a kilogram.
inline ScannedOffer weighed(const std::string& sku, std::int64_t priceMinor, int rateBp, std::int64_t grams)
{
    ScannedOffer scan = scanned(sku, priceMinor, rateBp);
    scan.offer.product.unit = Unit::Kilogram;
    scan.offer.product.flags.weighed = true;
    scan.quantity = Quantity::fromThousandths(grams);
    return scan;
}

/// A line sold earlier, with the amounts its ticket stored.
inline SoldLine sold(std::int64_t net, std::int64_t netOfTax, int pieces = 1, int returnedBefore = 0)
{
    return {
        .registerId = "S042-C02",
        .sequence = 41,
        .hash = "00",
        .line = 1,
        .sold = Quantity::pieces(pieces),
        .returnedBefore = Quantity::pieces(returnedBefore),
        .net = cents(net),
        .netOfTax = cents(netOfTax),
        .tax = cents(net - netOfTax),
    };
}

inline Product productOf(const std::string& sku)
{
    return scanned(sku, 100, 2000).offer.product;
}

inline ManualDiscount percentOff(int basisPoints, const std::string& reason = "GESTURE")
{
    return {.benefit = Rate{basisPoints}, .reason = reason, .operatorCode = "A1"};
}

inline ManualDiscount amountOff(std::int64_t minor, const std::string& reason = "GESTURE")
{
    return {.benefit = cents(minor), .reason = reason, .operatorCode = "A1"};
}

inline PricedBasket priceOf(const Basket& basket, std::vector<Promotion> promotions = {}, VatTie tie = VatTie::NetUp)
{
    return price(basket, PromotionBook(std::move(promotions)), {.now = Instant{1'000'000}, .tie = tie});
}

} // namespace comptoir::test
