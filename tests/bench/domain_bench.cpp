// SPDX-License-Identifier: Apache-2.0
// Pure work between two looks at the screen: a basket's price, a receipt's bytes.
#include "app/core/domain/pricing.h"
#include "drivers/escpos/receipt_encoder.h"
#include "tests/bench/scenario.h"
#include "tests/support/busy_basket.h"

#include <benchmark/benchmark.h>

namespace comptoir::bench {

namespace {

using namespace comptoir::test;

void priceBasket(const Run& run)
{
    constexpr int kRounds = 2000;
    constexpr int kLines = 100;
    const Basket basket = busyBasket(kLines);
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
