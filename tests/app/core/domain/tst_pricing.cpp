// SPDX-License-Identifier: Apache-2.0
#include "app/core/domain/pricing.h"

#include "tests/support/sample_basket.h"

#include <QTest>

using namespace comptoir;
using namespace comptoir::test;

namespace {

Basket basketOf(const std::vector<ScannedOffer>& scans)
{
    Basket basket = emptyBasket();
    for (const ScannedOffer& scan : scans) {
        check(basket.add(scan, "A1").has_value());
    }
    return basket;
}

std::vector<std::string> rulesOf(const PricedLine& line)
{
    std::vector<std::string> codes;
    for (const AppliedRule& rule : line.rules) {
        codes.push_back(rule.title.code() + " " + std::to_string(rule.amount.minor()));
    }
    return codes;
}

using Texts = std::vector<std::string>;

} // namespace

class PricingTest : public QObject {
    Q_OBJECT

private slots:
    void linePromotionsGoByPriorityThenSavingThenCode()
    {
        const Basket basket = basketOf({scanned("a", 1000, 2000)});
        const Promotion late{.code = "A", .benefit = PercentOff{{5000}}, .priority = 9};
        const Promotion small{.code = "B", .benefit = PercentOff{{1000}}, .priority = 1};
        const Promotion large{.code = "D", .benefit = AmountOff{cents(200)}, .priority = 1};
        const Promotion equal{.code = "C", .benefit = PercentOff{{2000}}, .priority = 1};
        const PricedBasket priced = priceOf(basket, {late, small, large, equal});
        QCOMPARE(rulesOf(priced.lines[0]), (Texts{"C 200", "D 200", "B 60", "A 270"}));
    }

    void amountOffIsForEachUnitAndNeverMoreThanThePrice()
    {
        const Promotion off{.code = "P", .benefit = AmountOff{cents(150)}};
        QCOMPARE(priceOf(basketOf({scanned("a", 1000, 2000, 3)}), {off}).discounts, cents(450));
        QCOMPARE(priceOf(basketOf({scanned("a", 100, 2000, 3)}), {off}).discounts, cents(300));
        QCOMPARE(priceOf(basketOf({weighed("a", 1000, 550, 342)}), {off}).discounts, cents(51));
    }

    void limitCountsTheUnitsOfTheTicket()
    {
        const Promotion off{.code = "P", .benefit = PercentOff{{5000}}, .perTicketLimit = 3};
        const PricedBasket priced = priceOf(basketOf({scanned("b", 1000, 2000, 2), scanned("a", 500, 2000, 2)}), {off});
        QCOMPARE(rulesOf(priced.lines[1]), (Texts{"P 500"}));
        QCOMPARE(rulesOf(priced.lines[0]), (Texts{"P 500"}));
    }

    void selectionRestrictsByEveryListItNames()
    {
        ScannedOffer shirt = scanned("a", 1000, 2000);
        shirt.offer.product.category = "tops";
        shirt.offer.product.brand = "Orvane";
        shirt.offer.product.departments = {"women", "sale"};
        Promotion off{.code = "P", .benefit = PercentOff{{1000}}};
        const auto discount = [&] { return priceOf(basketOf({shirt}), {off}).discounts.minor(); };

        off.selection = {.categories = {"shoes", "tops"}, .brands = {"Orvane"}, .departments = {"sale"}};
        QCOMPARE(discount(), 100);
        off.selection.brands = {"Other"};
        QCOMPARE(discount(), 0);
        off.selection = {.skus = {"z", "a"}};
        QCOMPARE(discount(), 100);
        off.selection.excludedSkus = {"a"};
        QCOMPARE(discount(), 0);
        off.selection = {.models = {"m"}};
        QCOMPARE(discount(), 0);
    }

    void promotionHoldsOnlyWithinItsDates()
    {
        const Basket basket = basketOf({scanned("a", 1000, 2000)});
        Promotion off{.code = "P", .benefit = PercentOff{{1000}}};
        off.validFrom = Instant{1'000'000};
        off.validTo = Instant{1'000'001};
        QCOMPARE(priceOf(basket, {off}).discounts, cents(100));
        off.validTo = Instant{1'000'000};
        QCOMPARE(priceOf(basket, {off}).discounts, cents(0));
        off.validFrom = Instant{1'000'001};
        off.validTo.reset();
        QCOMPARE(priceOf(basket, {off}).discounts, cents(0));
    }

    void promotionThatMakesNoSenseDoesNothing()
    {
        const Basket basket = basketOf({scanned("a", 1000, 2000, 3)});
        const auto yen = Money::fromMinor(100, *Currency::parse("JPY"));
        QCOMPARE(priceOf(basket,
                     {
                         {.code = "1", .benefit = PercentOff{{10'001}}},
                         {.code = "2", .benefit = PercentOff{{-5}}},
                         {.code = "3", .benefit = AmountOff{cents(-1)}},
                         {.code = "4", .benefit = AmountOff{yen}},
                         {.code = "5", .benefit = TakeForPay{2, 2}},
                         {.code = "6", .benefit = TakeForPay{0, -1}},
                         {.code = "7", .benefit = BasketThreshold{cents(-1), cents(5)}},
                         {.code = "8", .benefit = PercentOff{{500}}, .perTicketLimit = 0},
                     })
                     .discounts,
            cents(0));
    }

    void threeForTwoFreesTheCheapestOfEachSet()
    {
        // Dearest first: 9.00 7.00 5.00 | 4.00 3.00 2.00 | 1.00
        const Basket basket = basketOf({scanned("a", 500, 2000), scanned("b", 300, 2000), scanned("c", 900, 2000),
            scanned("d", 100, 2000), scanned("e", 700, 2000), scanned("f", 400, 2000), scanned("g", 200, 2000)});
        const PricedBasket priced = priceOf(basket, {{.code = "3POUR2", .benefit = TakeForPay{3, 2}}});
        QCOMPARE(priced.discounts, cents(700));
        // 5.00 over 9, 7, 5: 214.29 166.67 119.05; 2.00 over 4, 3, 2: 88.89 66.67 44.44
        QCOMPARE(rulesOf(*priced.line(3)), (Texts{"3POUR2 214"}));
        QCOMPARE(rulesOf(*priced.line(5)), (Texts{"3POUR2 167"}));
        QCOMPARE(rulesOf(*priced.line(1)), (Texts{"3POUR2 119"}));
        QCOMPARE(rulesOf(*priced.line(6)), (Texts{"3POUR2 89"}));
        QCOMPARE(rulesOf(*priced.line(2)), (Texts{"3POUR2 67"}));
        QCOMPARE(rulesOf(*priced.line(7)), (Texts{"3POUR2 44"}));
        QVERIFY(priced.line(4)->rules.empty());
    }

    void setsRepeatUpToTheLimit()
    {
        Promotion twoForOne{.code = "2POUR1", .benefit = TakeForPay{2, 1}};
        const Basket basket = basketOf({scanned("a", 499, 2000, 7)});
        QCOMPARE(priceOf(basket, {twoForOne}).discounts, cents(3 * 499));
        twoForOne.perTicketLimit = 2;
        QCOMPARE(priceOf(basket, {twoForOne}).discounts, cents(2 * 499));
    }

    void unitIsInOneSetOnly()
    {
        const Basket basket = basketOf({scanned("a", 1000, 2000, 3)});
        const Promotion best{.code = "Z", .benefit = TakeForPay{2, 1}};
        const Promotion other{.code = "A", .benefit = TakeForPay{3, 2}};
        const PricedBasket priced = priceOf(basket, {other, best}); // both save 10.00: the code decides
        QCOMPARE(rulesOf(priced.lines[0]), (Texts{"A 1000"}));
    }

    void multiBuyComesAfterLinePromotionsAndSkipsWhatIsWeighed()
    {
        const Promotion ten{.code = "T", .benefit = PercentOff{{1000}}, .priority = 500};
        const Promotion twoForOne{.code = "U", .benefit = TakeForPay{2, 1}, .priority = 1};
        const PricedBasket priced =
            priceOf(basketOf({scanned("a", 333, 2000, 2), weighed("b", 1000, 550, 2000)}), {ten, twoForOne});
        // 6.66 − 0.67 = 5.99: units of 3.00 and 2.99, the cheaper is free
        QCOMPARE(rulesOf(priced.lines[0]), (Texts{"T 67", "U 299"}));
        QCOMPARE(rulesOf(priced.lines[1]), (Texts{"T 200"}));
    }

    void manualLineDiscountComesAfterAutomaticRules()
    {
        Basket basket = basketOf({scanned("a", 1000, 2000, 2)});
        QVERIFY(basket.discountLine(1, percentOff(1000, "DEFECT")));
        const PricedBasket priced = priceOf(basket, {{.code = "U", .benefit = TakeForPay{2, 1}}});
        QCOMPARE(rulesOf(priced.lines[0]), (Texts{"U 1000", "MANUAL:DEFECT 100"}));
        QCOMPARE(priced.lines[0].rules[1].kind, RuleKind::ManualLine);
    }

    void exclusiveRuleRefusesManualDiscountsAndSaysSo()
    {
        Basket basket = basketOf({scanned("a", 1000, 2000), scanned("b", 1000, 2000)});
        QVERIFY(basket.discountLine(1, percentOff(1000)));
        QVERIFY(basket.discountTicket(percentOff(1000)));
        const Promotion exclusive{
            .code = "X", .selection = {.skus = {"a"}}, .benefit = PercentOff{{500}}, .exclusive = true};
        const PricedBasket priced = priceOf(basket, {exclusive});
        QCOMPARE(rulesOf(priced.lines[0]), (Texts{"X 50"}));
        QCOMPARE(rulesOf(priced.lines[1]), (Texts{"MANUAL:GESTURE 100"}));
        QCOMPARE(priced.refused.size(), 2U);
        QCOMPARE(priced.refused[0].line, 1);
        QVERIFY(!priced.refused[0].ofTicket);
        QCOMPARE(priced.refused[0].rule, std::string("X"));
        QCOMPARE(priced.refused[0].reason, RefusalReason::Exclusive);
        QVERIFY(priced.refused[1].ofTicket);
    }

    void ticketDiscountWithNothingToTakeFromIsRefused()
    {
        ScannedOffer book = scanned("book", 900, 550);
        book.offer.product.flags.fixedPrice = true;
        Basket basket = basketOf({book});
        QVERIFY(basket.discountTicket(percentOff(1000)));
        const PricedBasket priced = priceOf(basket);
        QCOMPARE(priced.total, cents(900));
        QCOMPARE(priced.refused.size(), 1U);
        QCOMPARE(priced.refused[0].reason, RefusalReason::NotDiscountable);
    }

    void thresholdAppliesFromItsAmountOnSelectedGoods()
    {
        Promotion tenOff{.code = "S", .benefit = BasketThreshold{cents(5000), cents(1000)}};
        tenOff.selection.categories = {"food"};
        ScannedOffer food = scanned("a", 4999, 550);
        food.offer.product.category = "food";
        const PricedBasket below = priceOf(basketOf({food, scanned("b", 9000, 2000)}), {tenOff});
        QCOMPARE(below.discounts, cents(0));
        QCOMPARE(below.nearly.size(), 1U);
        QCOMPARE(below.nearly[0].amountMissing, cents(1));
        food.offer.price = priced(5000);
        const PricedBasket reached = priceOf(basketOf({food, scanned("b", 9000, 2000)}), {tenOff});
        QCOMPARE(rulesOf(reached.lines[0]), (Texts{"S 1000"}));
        QVERIFY(reached.lines[1].rules.empty());
        QCOMPARE(reached.basketRules.size(), 1U);
        QCOMPARE(reached.basketRules[0].shares.size(), 1U);
        QVERIFY(reached.nearly.empty());
    }

    void ticketDiscountIsTheLastRule()
    {
        Basket basket = basketOf({scanned("a", 10'000, 2000)});
        QVERIFY(basket.discountTicket(percentOff(1000)));
        const PricedBasket priced =
            priceOf(basket, {{.code = "S", .benefit = BasketThreshold{cents(5000), Rate{2000}}}});
        QCOMPARE(rulesOf(priced.lines[0]), (Texts{"S 2000", "MANUAL:GESTURE 800"}));
        QCOMPARE(priced.basketRules.size(), 2U);
        QCOMPARE(priced.basketRules[1].kind, RuleKind::ManualTicket);
    }

    void oneMoreGivesTheSet()
    {
        const Promotion threeForTwo{.code = "3POUR2", .benefit = TakeForPay{3, 2}};
        const PricedBasket two = priceOf(basketOf({scanned("a", 690, 2000, 2)}), {threeForTwo});
        QCOMPARE(two.nearly.size(), 1U);
        QCOMPARE(two.nearly[0].unitsMissing, 1);
        QVERIFY(priceOf(basketOf({scanned("a", 690, 2000, 3)}), {threeForTwo}).nearly.empty());
        QVERIFY(priceOf(basketOf({scanned("a", 690, 2000, 1)}), {threeForTwo}).nearly.empty());
    }

    void weighedLineCountsOnePiece()
    {
        const PricedBasket priced = priceOf(basketOf({scanned("a", 100, 2000, 4), weighed("b", 1240, 550, 342)}));
        QCOMPARE(priced.pieces, Quantity::pieces(5));
        QCOMPARE(priced.lines[1].gross, cents(424));
    }

    void labelledPriceStandsAgainstWeightTimesPrice()
    {
        ScannedOffer label = weighed("b", 1240, 550, 342);
        label.labelledPrice = cents(425);
        QCOMPARE(priceOf(basketOf({label})).total, cents(425));
    }

    void emptyBasketCostsNothing()
    {
        const PricedBasket priced = priceOf(emptyBasket(), {{.code = "P", .benefit = PercentOff{{1000}}}});
        QCOMPARE(priced.total, cents(0));
        QVERIFY(priced.vat.empty());
    }
};

QTEST_APPLESS_MAIN(PricingTest)

#include "tst_pricing.moc"
