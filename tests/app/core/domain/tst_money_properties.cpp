// SPDX-License-Identifier: Apache-2.0
// Identities of the money rules on random data; the seed is fixed, so a failure comes back.
#include "app/core/domain/vat.h"
#include "tests/support/sample_basket.h"

#include <QTest>

#include <random>

using namespace comptoir;
using namespace comptoir::test;

namespace {

class Dice {
public:
    std::int64_t between(std::int64_t low, std::int64_t high)
    {
        return std::uniform_int_distribution<std::int64_t>(low, high)(m_engine);
    }

    /// Small amounts are where rounding shows, large ones where products grow.
    Money amount() { return cents(between(0, 3) == 0 ? between(0, Money::kLimit) : between(0, 20'000)); }

private:
    std::mt19937_64 m_engine{20261122};
};

Money sumOf(const std::vector<Money>& parts)
{
    Money sum = cents(0);
    for (const Money part : parts) {
        sum += part;
    }
    return sum;
}

} // namespace

class MoneyPropertiesTest : public QObject {
    Q_OBJECT

private slots:
    void splitsAddUpMirrorAndStayWithinHalfACent()
    {
        Dice dice;
        for (int i = 0; i < 200'000; ++i) {
            const Money gross = dice.amount();
            const Rate rate{static_cast<std::int32_t>(dice.between(0, 3000))};
            const VatTie tie = dice.between(0, 1) == 0 ? VatTie::NetUp : VatTie::TaxUp;
            const VatSplit sale = splitGross(gross, rate, tie);
            const VatSplit refund = splitGross(-gross, rate, tie);
            QVERIFY(sale.netOfTax + sale.tax == gross);
            QVERIFY(refund.netOfTax == -sale.netOfTax && refund.tax == -sale.tax);
            // |HT − gross / (1 + rate)| ≤ ½, both sides times 2 (10000 + rate)
            const std::int64_t whole = 10'000 + rate.basisPoints;
            const std::int64_t distance = sale.netOfTax.minor() * whole - gross.minor() * 10'000;
            QVERIFY(2 * std::abs(distance) <= whole);
        }
    }

    void allocationsAreExactBoundedAndFair()
    {
        Dice dice;
        for (int i = 0; i < 20'000; ++i) {
            std::vector<std::int64_t> weights(static_cast<std::size_t>(dice.between(1, 40)));
            std::int64_t all = 0;
            for (std::int64_t& weight : weights) {
                weight = dice.between(0, 4) == 0 ? 0 : dice.between(1, 50'000);
                all += weight;
            }
            if (all == 0) {
                weights[0] = all = 1;
            }
            const Money total = cents(dice.between(0, all));
            const std::vector<Money> shares = allocate(total, weights);
            QVERIFY(sumOf(shares) == total);
            for (std::size_t k = 0; k < weights.size(); ++k) {
                QVERIFY(!shares[k].isNegative() && shares[k].minor() <= weights[k]);
                const std::int64_t distance = shares[k].minor() * all - total.minor() * weights[k];
                QVERIFY(std::abs(distance) < all); // within a cent of the ideal
            }
            const std::vector<Money> mirrored = allocate(-total, weights);
            for (std::size_t k = 0; k < weights.size(); ++k) {
                QVERIFY(mirrored[k] == -shares[k]);
            }
        }
    }

    void partialRefundsAddUpToTheOriginal()
    {
        Dice dice;
        for (int i = 0; i < 20'000; ++i) {
            const Money total = dice.amount();
            const std::int64_t sold = dice.between(1, 5000);
            Money refunded = cents(0);
            for (std::int64_t before = 0; before < sold;) {
                const std::int64_t part = dice.between(1, sold - before);
                const Money back = partialRefund(total, sold, before, part);
                QVERIFY(!back.isNegative());
                refunded += back;
                before += part;
            }
            QVERIFY(refunded == total);
        }
    }

    void lineGrossIsWithinHalfACentAndSymmetric()
    {
        Dice dice;
        for (int i = 0; i < 200'000; ++i) {
            const UnitPrice price{dice.between(0, 10'000'000), Currency::eur()};
            const Quantity quantity = Quantity::fromThousandths(dice.between(1, 100'000));
            const auto gross = lineGross(price, quantity);
            QVERIFY(gross.has_value());
            const std::int64_t distance = gross->minor() * 100'000 - price.tenThousandths * quantity.thousandths();
            QVERIFY(2 * std::abs(distance) <= 100'000);
            QVERIFY(*lineGross(price, -quantity) == -*gross);
        }
    }

    void productsBeyondTheLimitAreErrors()
    {
        const UnitPrice dear{Money::kLimit * 100, Currency::eur()};
        QVERIFY(lineGross(dear, Quantity::pieces(1)).has_value());
        QCOMPARE(lineGross(dear, Quantity::fromThousandths(1001)).error(), MoneyError::OutOfRange);
        const UnitPrice dearest{std::numeric_limits<std::int64_t>::max(), Currency::eur()};
        QCOMPARE(lineGross(dearest, Quantity::fromThousandths(Quantity::kLimit)).error(), MoneyError::OutOfRange);
    }
};

QTEST_APPLESS_MAIN(MoneyPropertiesTest)

#include "tst_money_properties.moc"
