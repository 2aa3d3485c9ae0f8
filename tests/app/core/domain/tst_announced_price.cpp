// SPDX-License-Identifier: Apache-2.0
#include "app/core/domain/announced_price.h"

#include "tests/support/sample_basket.h"

#include <QTest>

using namespace comptoir;
using namespace comptoir::test;

class AnnouncedPriceTest : public QObject {
    Q_OBJECT

private slots:
    void v32PriorPriceIsTheLowestOfThirtyDays()
    {
        constexpr std::int64_t kDay = 86'400'000;
        const std::vector<PricePoint> september = {
            {{0}, priced(2990)}, {{19 * kDay}, priced(2490)}, {{26 * kDay}, priced(2790)}};
        QCOMPARE(priorPrice(september, {39 * kDay}), priced(2490));
        QCOMPARE(priorPrice(september, {57 * kDay}), priced(2790)); // the 24.90 ended 31 days before
        QCOMPARE(priorPrice(september, {0}), std::nullopt);
    }

    void v33PricePerLitre()
    {
        const Content bottle{Quantity::fromThousandths(750), Unit::Litre};
        QCOMPARE(pricePerMeasure(priced(449), bottle), cents(599));
        QCOMPARE(pricePerMeasure(priced(449), Content{}), std::nullopt);
    }

    void pricePerKilogramIsRoundedOnce()
    {
        const Content jar{Quantity::fromThousandths(3), Unit::Kilogram};
        QCOMPARE(pricePerMeasure({10'005, Currency::eur()}, jar), cents(33'350)); // 1.0005 € for 3 g
        QCOMPARE(pricePerMeasure(priced(Money::kLimit), jar), std::nullopt);
    }
};

QTEST_APPLESS_MAIN(AnnouncedPriceTest)

#include "tst_announced_price.moc"
