// SPDX-License-Identifier: Apache-2.0
#include "app/core/domain/pricer.h"

#include "tests/support/busy_basket.h"

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
        const Basket basket = busyBasket(100);
        const PromotionBook book(twoHundredPromotions());
        const std::int64_t median =
            nanosecondsOf(400, [&](int) { QVERIFY(price(basket, book, {}).discounts.isPositive()); });
        qInfo("%lld µs", static_cast<long long>(median / 1000));
        QVERIFY(median < 1'000'000);
    }

    void oneChangedLineTakesLessThanHalfOfPricingThemAll()
    {
        Basket basket = busyBasket(250);
        Pricer pricer{PromotionBook(twoHundredPromotions())};
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
