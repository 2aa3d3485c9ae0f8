// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/sample_basket.h"

#include <string>
#include <vector>

/// What it takes longest to price: a long basket in a shop with many promotions.
namespace comptoir::test {

/// Articles of forty categories in three departments, no two alike.
inline Basket busyBasket(int lines)
{
    Basket basket = emptyBasket();
    for (int i = 0; i < lines; ++i) {
        ScannedOffer scan = scanned("p" + std::to_string(i), 100 + 37 * i, i % 3 == 0 ? 550 : 2000, 1 + i % 4);
        scan.offer.product.category = "c" + std::to_string(i % 40);
        scan.offer.product.departments = {"d" + std::to_string(i % 3)};
        check(basket.add(scan, "A1").has_value(), "so many lines fit");
    }
    return basket;
}

/// A quarter of each kind; ten on everything, ten on one article, the others on two of the forty categories.
inline std::vector<Promotion> twoHundredPromotions()
{
    std::vector<Promotion> promotions;
    for (int i = 0; i < 200; ++i) {
        Promotion promotion{.code = "R" + std::to_string(i), .benefit = PercentOff{{100}}, .priority = i % 5};
        if (i % 4 == 1) {
            promotion.benefit = AmountOff{cents(5)};
        } else if (i % 4 == 2) {
            promotion.benefit = TakeForPay{3, 2};
        } else if (i % 4 == 3) {
            promotion.benefit = BasketThreshold{cents(5000), Rate{100}};
        }
        if (i % 20 == 1) {
            promotion.selection.skus = {"p" + std::to_string(i % 100)};
        } else if (i % 20 != 0) {
            promotion.selection.categories = {"c" + std::to_string(i % 40), "c" + std::to_string(i % 37)};
        }
        promotions.push_back(std::move(promotion));
    }
    return promotions;
}

} // namespace comptoir::test
