// SPDX-License-Identifier: Apache-2.0
// Pure work between two looks at the screen: a basket's price, a receipt's bytes.
#include "app/core/domain/pricing.h"
#include "drivers/escpos/receipt_encoder.h"
#include "tests/bench/scenario.h"
#include "tests/support/sample_basket.h"

#include <benchmark/benchmark.h>

namespace comptoir::bench {

namespace {

using namespace comptoir::test;

constexpr double kMicrosecondsPerMillisecond = 1e3;
constexpr int kLines = 100;
constexpr int kPromotions = 200;
constexpr int kCategories = 40;

Basket basketOfAHundred()
{
    Basket basket = emptyBasket();
    for (int i = 0; i < kLines; ++i) {
        ScannedOffer scan = scanned("p" + std::to_string(i), 100 + 37 * i, i % 3 == 0 ? 550 : 2000, 1 + i % 4);
        scan.offer.product.category = "c" + std::to_string(i % kCategories);
        scan.offer.product.departments = {"d" + std::to_string(i % 3)};
        check(basket.add(scan, "A1").has_value(), "a hundred lines fit");
    }
    return basket;
}

/// A quarter of each kind; ten on everything, ten on one article, the others on two of forty categories.
std::vector<Promotion> twoHundredPromotions()
{
    constexpr std::int64_t kThreshold = 5000;
    std::vector<Promotion> promotions;
    for (int i = 0; i < kPromotions; ++i) {
        Promotion promotion{.code = "R" + std::to_string(i), .benefit = PercentOff{{100}}, .priority = i % 5};
        if (i % 4 == 1) {
            promotion.benefit = AmountOff{cents(5)};
        } else if (i % 4 == 2) {
            promotion.benefit = TakeForPay{3, 2};
        } else if (i % 4 == 3) {
            promotion.benefit = BasketThreshold{cents(kThreshold), Rate{100}};
        }
        if (i % 20 == 1) {
            promotion.selection.skus = {"p" + std::to_string(i % kLines)};
        } else if (i % 20 != 0) {
            promotion.selection.categories = {
                "c" + std::to_string(i % kCategories), "c" + std::to_string(i % (kCategories - 3))};
        }
        promotions.push_back(std::move(promotion));
    }
    return promotions;
}

void priceBasket(const Run& run)
{
    constexpr int kRounds = 2000;
    const Basket basket = basketOfAHundred();
    const PromotionBook book(twoHundredPromotions());
    run.report({.name = "price_basket",
        .unit = "ms",
        .samples = repeated("price", run.rounds(kRounds), Time::Processor, [&](int) {
            benchmark::DoNotOptimize(price(basket, book, {.now = {0}}));
        }).in(kMicrosecondsPerMillisecond)});
}

void encodeReceiptBytes(const Run& run)
{
    constexpr int kRounds = 2000;
    constexpr int kReceiptLines = 40;
    const auto profile = drivers::findPrinterProfile("epson-80");
    check(profile.has_value(), "the profile of the demo's printer");
    drivers::ReceiptDocument document;
    for (int i = 0; i < kReceiptLines; ++i) {
        document.elements.emplace_back(drivers::ColumnsLine{.label = "Crème brûlée à l’œuf n° 1", .amount = "12,34 €"});
    }
    run.report({.name = "receipt_bytes",
        .unit = "ms",
        .samples = repeated("receipt", run.rounds(kRounds), Time::Processor, [&](int) {
            benchmark::DoNotOptimize(drivers::encodeReceipt(document, *profile));
        }).in(kMicrosecondsPerMillisecond)});
}

} // namespace

void benchDomain(const Run& run)
{
    priceBasket(run);
    encodeReceiptBytes(run);
}

} // namespace comptoir::bench
