// SPDX-License-Identifier: Apache-2.0
// The vectors of the money rules, written out: this test needs no file. V32 and V33 are in tst_announced_price.cpp.
#include "app/core/domain/tender.h"
#include "app/core/domain/ticket.h"
#include "app/core/domain/vat.h"
#include "tests/support/sample_basket.h"

#include <QTest>

using namespace comptoir;
using namespace comptoir::test;

namespace {

using Amounts = std::vector<std::int64_t>;

Amounts split(std::int64_t gross, int rateBp, VatTie tie = VatTie::NetUp)
{
    const VatSplit parts = splitGross(cents(gross), {rateBp}, tie);
    return {parts.netOfTax.minor(), parts.tax.minor()};
}

std::int64_t grossOf(std::int64_t priceMinor, std::int64_t thousandths)
{
    return lineGross(priced(priceMinor), Quantity::fromThousandths(thousandths))->minor();
}

struct Sold {
    std::int64_t gross;
    int rateBp;
};

/// One line for each, in the order given: skus sort that way.
Basket basketOf(const std::vector<Sold>& lines)
{
    Basket basket = emptyBasket();
    char letter = 'a';
    for (const Sold& line : lines) {
        check(basket.add(scanned({letter++}, line.gross, line.rateBp), "A1").has_value());
    }
    return basket;
}

Amounts column(const PricedBasket& priced, Money PricedLine::*amount)
{
    Amounts all;
    for (const PricedLine& line : priced.lines) {
        all.push_back((line.*amount).minor());
    }
    return all;
}

Amounts nets(const PricedBasket& priced)
{
    return column(priced, &PricedLine::net);
}

Amounts discounts(const PricedBasket& priced)
{
    return column(priced, &PricedLine::discount);
}

/// rate, gross, HT, TVA of each rate, one after the other.
Amounts vatOf(const PricedBasket& priced)
{
    Amounts all;
    for (const VatTotal& total : priced.vat) {
        all.insert(all.end(), {total.rate.basisPoints, total.gross.minor(), total.netOfTax.minor(), total.tax.minor()});
    }
    return all;
}

const std::vector<Sold> kThreeRates = {{1999, 2000}, {1250, 550}, {735, 1000}};

} // namespace

class MoneyVectorsTest : public QObject {
    Q_OBJECT

private slots:
    void v01HalfCentTieFollowsThePolicy()
    {
        QCOMPARE(split(999, 2000), (Amounts{833, 166}));
        QCOMPARE(split(999, 2000, VatTie::TaxUp), (Amounts{832, 167}));
    }

    void v02To07SplitEachFrenchRate()
    {
        QCOMPARE(split(120, 550), (Amounts{114, 6})); // V02
        QCOMPARE(grossOf(712, 1200), 854); // V03
        QCOMPARE(split(854, 550), (Amounts{809, 45}));
        QCOMPARE(grossOf(2390, 387), 925); // V04
        QCOMPARE(split(925, 550), (Amounts{877, 48}));
        QCOMPARE(split(350, 210), (Amounts{343, 7})); // V05
        QCOMPARE(split(1085, 850), (Amounts{1000, 85})); // V06
        QCOMPARE(split(10175, 175), (Amounts{10000, 175})); // V07
        QCOMPARE(split(10105, 105), (Amounts{10000, 105}));
    }

    void v08RefundMirrorsItsSale() { QCOMPARE(split(-999, 2000), (Amounts{-833, -166})); }

    void v09TwoRatesAddUp()
    {
        const PricedBasket priced = priceOf(basketOf({{2890, 2200}, {125, 1000}}));
        QCOMPARE(vatOf(priced), (Amounts{1000, 125, 114, 11, 2200, 2890, 2369, 521}));
        QCOMPARE(priced.total, cents(3015));
    }

    void v10VatIsOfTheRateNotOfTheLines()
    {
        Basket basket = basketOf({{360, 2100}, {5, 2100}});
        QVERIFY(basket.add(scanned("z", 315, 2100, 2), "A1"));
        QCOMPARE(vatOf(priceOf(basket)), (Amounts{2100, 995, 822, 173}));
    }

    void v11NetOfTaxSpreadsByLargestRemainder()
    {
        const PricedBasket priced = priceOf(basketOf(std::vector<Sold>(7, {99, 2000})));
        QCOMPARE(vatOf(priced), (Amounts{2000, 693, 578, 115}));
        QCOMPARE(column(priced, &PricedLine::netOfTax), (Amounts{83, 83, 83, 83, 82, 82, 82}));
    }

    void v12And13DiscountAmountIsWhatRounds()
    {
        Basket basket = basketOf({{230, 2000}, {5895, 2000}});
        QVERIFY(basket.discountLine(1, percentOff(500)));
        QVERIFY(basket.discountLine(2, percentOff(1000)));
        const PricedBasket priced = priceOf(basket);
        QCOMPARE(discounts(priced), (Amounts{12, 590}));
        QCOMPARE(nets(priced), (Amounts{218, 5305}));
    }

    void v14AmountOffTheTicketSpreadsOverRates()
    {
        Basket basket = basketOf(kThreeRates);
        QVERIFY(basket.discountTicket(amountOff(1000)));
        const PricedBasket priced = priceOf(basket);
        QCOMPARE(discounts(priced), (Amounts{502, 314, 184}));
        QCOMPARE(nets(priced), (Amounts{1497, 936, 551}));
        QCOMPARE(vatOf(priced), (Amounts{550, 936, 887, 49, 1000, 551, 501, 50, 2000, 1497, 1248, 249}));
        QCOMPARE(priced.total, cents(2984));
    }

    void v15PercentOffTheTicket()
    {
        Basket basket = basketOf(kThreeRates);
        QVERIFY(basket.discountTicket(percentOff(500)));
        const PricedBasket priced = priceOf(basket);
        QCOMPARE(priced.discounts, cents(199));
        QCOMPARE(discounts(priced), (Amounts{100, 62, 37}));
    }

    void v16LeftoverCentGoesToTheFirst()
    {
        Basket basket = basketOf({{100, 2000}, {100, 2000}, {100, 2000}});
        QVERIFY(basket.discountTicket(amountOff(100)));
        QCOMPARE(discounts(priceOf(basket)), (Amounts{34, 33, 33}));
    }

    void v17ThreeForTwoInThreeScans()
    {
        const Promotion threeForTwo{.code = "3POUR2", .benefit = TakeForPay{3, 2}};
        const PricedBasket priced = priceOf(basketOf({{499, 2000}, {499, 2000}, {499, 2000}}), {threeForTwo});
        QCOMPARE(discounts(priced), (Amounts{167, 166, 166}));
        QCOMPARE(priced.total, cents(998));
    }

    void v18CouponIsCappedAtWhatIsEligible()
    {
        Basket basket = basketOf({{1250, 2000}});
        ScannedOffer book = scanned("book", 900, 550);
        book.offer.product.flags.fixedPrice = true;
        QVERIFY(basket.add(book, "A1"));
        QVERIFY(basket.discountTicket(amountOff(2000)));
        QCOMPARE(priceOf(basket).discounts, cents(1250));
    }

    void v19EcoContributionIsNotDiscounted()
    {
        ScannedOffer television = scanned("tv", 49900, 2000);
        television.offer.product.ecoContributionMinor = 840;
        Basket basket = emptyBasket();
        QVERIFY(basket.add(television, "A1"));
        QVERIFY(basket.discountLine(1, percentOff(1000)));
        const PricedBasket priced = priceOf(basket);
        QCOMPARE(priced.discounts, cents(4906));
        QCOMPARE(vatOf(priced), (Amounts{2000, 44994, 37495, 7499}));
    }

    void v20PercentOfWhatThePreviousRuleLeft()
    {
        const Promotion twenty{.code = "A", .benefit = PercentOff{{2000}}, .priority = 1};
        const Promotion ten{.code = "B", .benefit = PercentOff{{1000}}, .priority = 2};
        QCOMPARE(priceOf(basketOf({{10000, 2000}}), {twenty, ten}).total, cents(7200));
    }

    void v21NothingIsTakenFromNothing()
    {
        Basket basket = basketOf({{300, 2000}, {500, 2000}, {500, 2000}});
        QVERIFY(basket.discountLine(1, percentOff(10'000)));
        QVERIFY(basket.discountTicket(amountOff(100)));
        QCOMPARE(discounts(priceOf(basket)), (Amounts{300, 50, 50}));
    }

    void v22SingleRefundsAddUpToTheLine()
    {
        Amounts net;
        Amounts netOfTax;
        Amounts tax;
        for (int before = 0; before < 3; ++before) {
            Basket basket = emptyBasket();
            QVERIFY(
                basket.addReturn(productOf("a"), {2000}, sold(1000, 833, 3, before), Quantity::pieces(1), "", "A1"));
            const PricedBasket priced = priceOf(basket);
            net.push_back(-priced.total.minor());
            netOfTax.push_back(-priced.netOfTax.minor());
            tax.push_back(-priced.tax.minor());
        }
        QCOMPARE(net, (Amounts{333, 334, 333}));
        QCOMPARE(netOfTax, (Amounts{278, 277, 278}));
        QCOMPARE(tax, (Amounts{55, 57, 55}));
    }

    void v23RefundUsesTheStoredAmounts()
    {
        Basket basket = emptyBasket();
        QVERIFY(basket.addReturn(productOf("a"), {2000}, sold(1497, 1248), Quantity::pieces(1), "", "A1"));
        QCOMPARE(vatOf(priceOf(basket)), (Amounts{2000, -1497, -1248, -249}));
    }

    void v24ExchangeOwesTheDifference()
    {
        Basket basket = basketOf({{1500, 550}});
        QVERIFY(basket.addReturn(productOf("r"), {2000}, sold(2000, 1667), Quantity::pieces(1), "", "A1"));
        const PricedBasket priced = priceOf(basket);
        QCOMPARE(priced.total, cents(-500));
        QCOMPARE(vatOf(priced), (Amounts{550, 1500, 1422, 78, 2000, -2000, -1667, -333}));
    }

    void v25And26CashRoundsWhereTheCountryRounds()
    {
        Amounts rounded;
        for (const std::int64_t due : {3076, 3078, 3073, 3072, -3076}) {
            rounded.push_back(roundCash(cents(due), 5).minor());
            QCOMPARE(roundCash(cents(due), 1), cents(due)); // France
        }
        QCOMPARE(rounded, (Amounts{3075, 3080, 3075, 3070, -3075}));
        Settlement settlement(cents(5233));
        QVERIFY(settlement.addCard(cents(2000), "123456", "4417", "Visa"));
        QCOMPARE(settlement.remaining(), cents(3233));
        QCOMPARE(roundCash(settlement.remaining(), 5) - settlement.remaining(), cents(2));
    }

    void v27PaperVouchersAreTakenWhole()
    {
        const std::int64_t accepted = acceptedVouchers(cents(900), cents(1840), cents(2500));
        QCOMPARE(accepted, 2);
        QCOMPARE(cents(1840) - cents(900 * accepted), cents(40));
    }

    void v28And29VatOfGiftCardsAndVouchers()
    {
        // A multi-purpose card is a tender: paying 50 + 30 changes nothing in the VAT of 80.00.
        QCOMPARE(vatOf(priceOf(basketOf({{8000, 2000}}))), (Amounts{2000, 8000, 6667, 1333}));
        QCOMPARE(split(6000, 550), (Amounts{5687, 313}));
    }

    void v30DayIsTheSumOfItsTickets()
    {
        const PricedBasket ticket = priceOf(basketOf({{999, 2000}}));
        const Money netOfTax = ticket.netOfTax + ticket.netOfTax + ticket.netOfTax;
        const Money tax = ticket.tax + ticket.tax + ticket.tax;
        QCOMPARE(netOfTax, cents(2499));
        QCOMPARE(tax, cents(498));
        QCOMPARE(split(2997, 2000), (Amounts{2498, 499})); // what recomputing would say
    }

    void v31GrandTotalsRunOn()
    {
        GrandTotal total;
        for (const std::int64_t net : {10000, -2000, -3000}) {
            const PricedLine line{.gross = cents(net), .discount = cents(0), .net = cents(net), .netOfTax = cents(0)};
            total = accumulate(total, {{BasketLine{}, line}});
        }
        QCOMPARE(total, (GrandTotal{5000, 15000}));
    }

    void v34ReturnsAreAddedNotSplitAgain()
    {
        Basket basket = basketOf({{1998, 2000}});
        QVERIFY(basket.addReturn(productOf("r"), {2000}, sold(999, 833), Quantity::pieces(1), "", "A1"));
        QCOMPARE(vatOf(priceOf(basket)), (Amounts{2000, 999, 832, 167}));
    }

    void v35TwoLinesOfV11ComeBack()
    {
        Basket basket = emptyBasket();
        QVERIFY(basket.addReturn(productOf("a"), {2000}, sold(99, 83), Quantity::pieces(1), "", "A1"));
        QVERIFY(basket.addReturn(productOf("b"), {2000}, sold(99, 82), Quantity::pieces(1), "", "A1"));
        QCOMPARE(vatOf(priceOf(basket)), (Amounts{2000, -198, -165, -33}));
    }
};

QTEST_APPLESS_MAIN(MoneyVectorsTest)

#include "tst_money_vectors.moc"
