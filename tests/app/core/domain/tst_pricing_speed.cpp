// SPDX-License-Identifier: Apache-2.0
#include "tests/support/sample_basket.h"

#include <QElapsedTimer>
#include <QTest>

#include <algorithm>

using namespace comptoir;
using namespace comptoir::test;

class PricingSpeedTest : public QObject {
    Q_OBJECT

private slots:
    void hundredLinesAndTwoHundredPromotionsTakeLessThanAMillisecond()
    {
        Basket basket = emptyBasket();
        for (int i = 0; i < 100; ++i) {
            ScannedOffer scan = scanned("p" + std::to_string(i), 100 + 37 * i, i % 3 == 0 ? 550 : 2000, 1 + i % 4);
            scan.offer.product.category = "c" + std::to_string(i % 10);
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
            if (i % 10 != 0) {
                promotion.selection.categories = {"c" + std::to_string(i % 10), "c" + std::to_string(i % 7)};
            }
            promotions.push_back(std::move(promotion));
        }
        const PromotionBook book(promotions);
        std::vector<qint64> nanoseconds;
        for (int i = 0; i < 400; ++i) {
            QElapsedTimer timer;
            timer.start();
            const PricedBasket priced = price(basket, book, {.now = {0}});
            nanoseconds.push_back(timer.nsecsElapsed());
            QVERIFY(priced.discounts.isPositive());
        }
        std::ranges::sort(nanoseconds);
        qInfo("median %lld µs, 95th percentile %lld µs", nanoseconds[200] / 1000, nanoseconds[380] / 1000);
        QVERIFY(nanoseconds[200] < 1'000'000);
    }
};

QTEST_APPLESS_MAIN(PricingSpeedTest)

#include "tst_pricing_speed.moc"
