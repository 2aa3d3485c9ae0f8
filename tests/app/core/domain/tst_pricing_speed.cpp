// SPDX-License-Identifier: Apache-2.0
#include "app/core/domain/pricer.h"

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

Basket basketOf(int lines)
{
    Basket basket = emptyBasket();
    for (int i = 0; i < lines; ++i) {
        ScannedOffer scan = scanned("p" + std::to_string(i), 100 + 37 * i, i % 3 == 0 ? 550 : 2000, 1 + i % 4);
        scan.offer.product.category = "c" + std::to_string(i % 40);
        scan.offer.product.departments = {"d" + std::to_string(i % 3)};
        check(basket.add(scan, "A1").has_value());
    }
    return basket;
}

/// Ten on everything, ten on an article, the others on two of forty categories.
PromotionBook twoHundredPromotions()
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
    return PromotionBook(std::move(promotions));
}

/// The median of `rounds`.
template <class Work>
std::int64_t nanosecondsOf(int rounds, Work work)
{
    std::vector<std::int64_t> all;
    for (int i = 0; i < rounds; ++i) {
        const std::int64_t start = cpuNanoseconds();
        work(i);
        all.push_back(cpuNanoseconds() - start);
    }
    std::ranges::sort(all);
    return all[all.size() / 2];
}

} // namespace

class PricingSpeedTest : public QObject {
    Q_OBJECT

private slots:
    void hundredLinesAndTwoHundredPromotionsTakeLessThanAMillisecond()
    {
        const Basket basket = basketOf(100);
        const PromotionBook book = twoHundredPromotions();
        const std::int64_t median =
            nanosecondsOf(400, [&](int) { QVERIFY(price(basket, book, {}).discounts.isPositive()); });
        qInfo("%lld µs", static_cast<long long>(median / 1000));
        QVERIFY(median < 1'000'000);
    }

    void oneChangedLineTakesLessThanHalfOfPricingThemAll()
    {
        Basket basket = basketOf(250);
        Pricer pricer(twoHundredPromotions());
        const std::int64_t anew =
            nanosecondsOf(100, [&](int) { QVERIFY(price(basket, pricer.promotions(), {}).total.isPositive()); });
        const std::int64_t followed = nanosecondsOf(100, [&](int i) {
            QVERIFY(basket.setQuantity(1 + i, Quantity::pieces(9)));
            QVERIFY(pricer.price(basket, {}).total.isPositive());
        });
        qInfo("%lld µs instead of %lld", static_cast<long long>(followed / 1000), static_cast<long long>(anew / 1000));
        QVERIFY(2 * followed < anew);
    }
};

QTEST_APPLESS_MAIN(PricingSpeedTest)

#include "tst_pricing_speed.moc"
