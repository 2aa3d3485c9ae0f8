// SPDX-License-Identifier: Apache-2.0
#include "tests/support/sample_basket.h"

#include <QTest>

#include <algorithm>
#include <ctime>

using namespace comptoir;
using namespace comptoir::test;

namespace {

/// Of this thread alone, so that a busy machine does not count.
std::int64_t cpuNanoseconds()
{
    timespec spent{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &spent);
    return std::int64_t{spent.tv_sec} * 1'000'000'000 + spent.tv_nsec;
}

} // namespace

class PricingSpeedTest : public QObject {
    Q_OBJECT

private slots:
    void hundredLinesAndTwoHundredPromotionsTakeLessThanAMillisecond()
    {
        Basket basket = emptyBasket();
        for (int i = 0; i < 100; ++i) {
            ScannedOffer scan = scanned("p" + std::to_string(i), 100 + 37 * i, i % 3 == 0 ? 550 : 2000, 1 + i % 4);
            scan.offer.product.category = "c" + std::to_string(i % 40);
            scan.offer.product.departments = {"d" + std::to_string(i % 3)};
            QVERIFY(basket.add(scan, "A1"));
        }
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
            // Ten on everything, ten on an article, the others on two of forty categories.
            if (i % 20 == 1) {
                promotion.selection.skus = {"p" + std::to_string(i % 100)};
            } else if (i % 20 != 0) {
                promotion.selection.categories = {"c" + std::to_string(i % 40), "c" + std::to_string(i % 37)};
            }
            promotions.push_back(std::move(promotion));
        }
        const PromotionBook book(promotions);
        std::vector<std::int64_t> nanoseconds;
        for (int i = 0; i < 400; ++i) {
            const std::int64_t start = cpuNanoseconds();
            const PricedBasket priced = price(basket, book, {.now = {0}});
            nanoseconds.push_back(cpuNanoseconds() - start);
            QVERIFY(priced.discounts.isPositive());
        }
        std::ranges::sort(nanoseconds);
        qInfo("median %lld µs, 95th percentile %lld µs", static_cast<long long>(nanoseconds[200] / 1000),
            static_cast<long long>(nanoseconds[380] / 1000));
        QVERIFY(nanoseconds[200] < 1'000'000);
    }
};

QTEST_APPLESS_MAIN(PricingSpeedTest)

#include "tst_pricing_speed.moc"
