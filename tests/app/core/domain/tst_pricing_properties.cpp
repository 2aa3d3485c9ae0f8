// SPDX-License-Identifier: Apache-2.0
// What holds of every priced basket, on random baskets and promotions with a fixed seed.
#include "tests/support/sample_basket.h"

#include <QTest>

#include <algorithm>
#include <map>
#include <random>

using namespace comptoir;
using namespace comptoir::test;

namespace {

constexpr std::array kRates = {2000, 1000, 550, 210};

class World {
public:
    explicit World(std::uint64_t seed)
        : m_engine(seed)
    {
    }

    int between(int low, int high) { return std::uniform_int_distribution<int>(low, high)(m_engine); }

    bool oneIn(int n) { return between(1, n) == 1; }

    /// Each of another product, so that a shuffle changes nothing but the numbers of the lines.
    std::vector<ScannedOffer> scans()
    {
        std::vector<ScannedOffer> all;
        const int count = between(1, 30);
        for (int i = 0; i < count; ++i) {
            const int rate = kRates[static_cast<std::size_t>(between(0, 3))];
            ScannedOffer scan = oneIn(6) ? weighed("w" + std::to_string(i), between(100, 4000), rate, between(1, 3000))
                                         : scanned("p" + std::to_string(i), between(1, 9999), rate, between(1, 7));
            scan.offer.product.category = "c" + std::to_string(between(0, 3));
            scan.offer.product.brand = "b" + std::to_string(between(0, 3));
            scan.offer.product.departments = {"d" + std::to_string(between(0, 2))};
            scan.offer.product.flags.fixedPrice = oneIn(10);
            scan.offer.product.ecoContributionMinor = oneIn(8) ? between(1, 900) : 0;
            all.push_back(std::move(scan));
        }
        return all;
    }

    std::vector<Promotion> promotions()
    {
        std::vector<Promotion> all;
        const int count = between(0, 8);
        for (int i = 0; i < count; ++i) {
            Promotion promotion{.code = "R" + std::to_string(i), .benefit = benefit()};
            promotion.priority = between(1, 3);
            promotion.exclusive = oneIn(5);
            if (oneIn(4)) {
                promotion.perTicketLimit = between(1, 4);
            }
            restrict(promotion.selection);
            all.push_back(std::move(promotion));
        }
        return all;
    }

    template <class Items>
    void shuffle(Items& items)
    {
        std::ranges::shuffle(items, m_engine);
    }

private:
    PromotionBenefit benefit()
    {
        switch (between(0, 4)) {
        case 0:
            return PercentOff{{between(1, 10'000)}};
        case 1:
            return AmountOff{cents(between(1, 3000))};
        case 2:
            return BasketThreshold{cents(between(0, 20'000)), cents(between(1, 5000))};
        case 3:
            return BasketThreshold{cents(between(0, 20'000)), Rate{between(1, 5000)}};
        default:
            const int take = between(2, 5);
            return TakeForPay{take, between(0, take - 1)};
        }
    }

    void restrict(ProductSelection& selection)
    {
        if (oneIn(3)) {
            selection.categories = {"c0", "c2"};
        }
        if (oneIn(3)) {
            selection.brands = {"b1"};
        }
        if (oneIn(5)) {
            selection.skus = {"p1", "p2", "p3", "w4"};
        }
        if (oneIn(4)) {
            selection.excludedSkus = {"p2"};
        }
    }

    std::mt19937_64 m_engine;
};

Basket basketOf(const std::vector<ScannedOffer>& scans, const std::map<std::string, ManualDiscount>& manual)
{
    Basket basket = emptyBasket();
    for (const ScannedOffer& scan : scans) {
        const int number = *basket.add(scan, "A1");
        const auto discount = manual.find(scan.offer.product.sku);
        if (discount != manual.end() && discountable(*basket.line(number))) {
            check(basket.discountLine(number, discount->second).has_value());
        }
    }
    return basket;
}

/// What each product costs, whatever the order it was scanned in.
std::map<std::string, std::vector<std::int64_t>> bySku(const Basket& basket, const PricedBasket& priced)
{
    std::map<std::string, std::vector<std::int64_t>> all;
    for (std::size_t i = 0; i < priced.lines.size(); ++i) {
        const PricedLine& line = priced.lines[i];
        all[basket.lines()[i].product.sku] = {line.net.minor(), line.netOfTax.minor(), line.discount.minor()};
    }
    return all;
}

} // namespace

class PricingPropertiesTest : public QObject {
    Q_OBJECT

private slots:
    void orderOfScanningDoesNotMatter()
    {
        World world(1);
        for (int i = 0; i < 3000; ++i) {
            auto scans = world.scans();
            auto promotions = world.promotions();
            std::map<std::string, ManualDiscount> manual;
            if (world.oneIn(3)) {
                manual.emplace("p1", percentOff(world.between(1, 5000)));
            }
            const Basket first = basketOf(scans, manual);
            const PricedBasket expected = priceOf(first, promotions);
            world.shuffle(scans);
            world.shuffle(promotions);
            const Basket shuffled = basketOf(scans, manual);
            const PricedBasket priced = priceOf(shuffled, promotions);
            QCOMPARE(priced.total, expected.total);
            QCOMPARE(priced.vat, expected.vat);
            QCOMPARE(bySku(shuffled, priced), bySku(first, expected));
        }
    }

    void everyCentNamesItsRuleAndNothingGoesBelowZero()
    {
        World world(2);
        for (int i = 0; i < 3000; ++i) {
            Basket basket = basketOf(world.scans(), {{"p0", amountOff(world.between(1, 4000))}});
            if (world.oneIn(2)) {
                QVERIFY(basket.discountTicket(
                    world.oneIn(2) ? percentOff(world.between(1, 10'000)) : amountOff(world.between(1, 90'000))));
            }
            const PricedBasket priced = priceOf(basket, world.promotions());
            Money net = cents(0);
            Money netOfTax = cents(0);
            Money shares = cents(0);
            Money lineShares = cents(0);
            for (const PricedLine& line : priced.lines) {
                Money named = cents(0);
                for (const AppliedRule& rule : line.rules) {
                    QVERIFY(rule.amount.isPositive() && !rule.title.code().empty());
                    named += rule.amount;
                    if (rule.kind == RuleKind::BasketPromotion || rule.kind == RuleKind::ManualTicket) {
                        lineShares += rule.amount;
                    }
                }
                QCOMPARE(named, line.discount);
                QCOMPARE(line.gross - line.discount, line.net);
                QVERIFY(!line.net.isNegative() && !line.netOfTax.isNegative() && line.netOfTax <= line.net);
                net += line.net;
                netOfTax += line.netOfTax;
            }
            for (const BasketRule& rule : priced.basketRules) {
                Money spread = cents(0);
                for (const BasketRule::Share& share : rule.shares) {
                    spread += share.amount;
                }
                QCOMPARE(spread, rule.amount);
                shares += rule.amount;
            }
            QCOMPARE(shares, lineShares);
            QCOMPARE(net, priced.total);
            QCOMPARE(netOfTax, priced.netOfTax);
            QCOMPARE(priced.netOfTax + priced.tax, priced.total);
            QCOMPARE(priced.gross - priced.discounts, priced.total);
            Money vatGross = cents(0);
            Money vatTax = cents(0);
            for (const VatTotal& total : priced.vat) {
                QCOMPARE(total.netOfTax + total.tax, total.gross);
                vatGross += total.gross;
                vatTax += total.tax;
            }
            QCOMPARE(vatGross, priced.total);
            QCOMPARE(vatTax, priced.tax);
        }
    }

    void whatNoDiscountReachesKeepsItsPrice()
    {
        World world(3);
        for (int i = 0; i < 1000; ++i) {
            Basket basket = basketOf(world.scans(), {});
            QVERIFY(basket.discountTicket(percentOff(10'000)));
            const PricedBasket priced = priceOf(basket, world.promotions());
            for (std::size_t k = 0; k < priced.lines.size(); ++k) {
                const BasketLine& line = basket.lines()[k];
                const auto eco = lineGross(priced100(line.product.ecoContributionMinor), line.quantity);
                const Money least = line.product.flags.fixedPrice ? priced.lines[k].gross : *eco;
                QVERIFY(priced.lines[k].net >= std::min(least, priced.lines[k].gross));
            }
        }
    }

private:
    static UnitPrice priced100(std::int64_t minor) { return test::priced(minor); }
};

QTEST_APPLESS_MAIN(PricingPropertiesTest)

#include "tst_pricing_properties.moc"
