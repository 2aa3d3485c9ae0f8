// SPDX-License-Identifier: Apache-2.0
#include "app/core/domain/ticket.h"

#include "tests/support/sample_basket.h"

#include <QTest>

using namespace comptoir;
using namespace comptoir::test;

namespace {

/// The sale every picture shows: seven lines, a promotion and a manual discount.
Basket mockBasket()
{
    Basket basket = emptyBasket();
    for (const ScannedOffer& scan : {
             scanned("mariniere", 5900, 2000),
             scanned("pantalon", 8900, 2000),
             scanned("foulard", 6500, 2000),
             scanned("parfum", 7800, 2000),
             scanned("savon", 690, 2000),
             scanned("savon", 690, 2000),
             scanned("savon", 690, 2000),
             scanned("huile", 1850, 550),
             scanned("miel", 890, 550, 2),
         }) {
        check(basket.add(scan, "A1").has_value());
    }
    check(basket.discountLine(2, percentOff(1000, "DEFECT")).has_value());
    return basket;
}

const Promotion kThreeForTwo{.code = "3POUR2",
    .name = {"3 pour le prix de 2", "3 for 2"},
    .selection = {.skus = {"savon"}},
    .benefit = TakeForPay{3, 2}};

} // namespace

class TicketTest : public QObject {
    Q_OBJECT

private slots:
    void mockDayAddsUpToTheCent()
    {
        const Basket basket = mockBasket();
        const PricedBasket priced = priceOf(basket, {kThreeForTwo});
        QCOMPARE(priced.pieces, Quantity::pieces(10));
        QCOMPARE(priced.gross, cents(34800));
        QCOMPARE(priced.discounts, cents(1580));
        QCOMPARE(priced.total, cents(33220));
        QCOMPARE(priced.tax, cents(5121));
        QCOMPARE(priced.vat.size(), 2U);
        QCOMPARE(priced.vat[0].tax, cents(189));
        QCOMPARE(priced.vat[1].tax, cents(4932));
        QCOMPARE(priced.line(2)->net, cents(8010));
        QCOMPARE(priced.line(5)->net, cents(1380));
        QCOMPARE(priced.line(5)->rules[0].title.name().fr, std::string("3 pour le prix de 2"));
    }

    void ticketKeepsWhatWasSoldAndPaid()
    {
        const Basket basket = mockBasket();
        const PricedBasket priced = priceOf(basket, {kThreeForTwo});
        Settlement settlement(priced.total);
        QVERIFY(settlement.addCard(cents(27490), "118218", "4417", "Visa"));
        QVERIFY(settlement.addCash(cents(6000), {}));
        const Ticket ticket = makeTicket(basket, priced, settlement.tenders(), Language::French);
        QCOMPARE(ticket.nature, Nature::Sale);
        QCOMPARE(ticket.lines.size(), 7U);
        QCOMPARE(ticket.lines[4].line.product.sku, std::string("savon"));
        QCOMPARE(ticket.lines[4].priced.net, cents(1380));
        QCOMPARE(ticket.totals.gross, cents(33220));
        QCOMPARE(ticket.totals.netOfTax, cents(28099));
        QCOMPARE(ticket.totals.tax, cents(5121));
        QCOMPARE(ticket.totals.rounding, cents(0));
        QCOMPARE(ticket.tenders.size(), 2U);
    }

    void natureFollowsTheLines()
    {
        Basket basket = emptyBasket();
        QVERIFY(basket.addReturn(productOf("r"), {2000}, sold(2000, 1667), Quantity::pieces(1), "", "A1"));
        const Tender refund{.kind = TenderKind::Cash, .amount = cents(-2000)};
        QCOMPARE(makeTicket(basket, priceOf(basket), {refund}, Language::French).nature, Nature::Return);
        QVERIFY(basket.add(scanned("a", 1500, 550), "A1"));
        const Tender rest{.kind = TenderKind::Cash, .amount = cents(-500)};
        QCOMPARE(makeTicket(basket, priceOf(basket), {rest}, Language::French).nature, Nature::Exchange);
    }

    void exchangeCountsBothWaysInTheGrandTotals()
    {
        Basket basket = emptyBasket();
        QVERIFY(basket.addReturn(productOf("r"), {2000}, sold(2000, 1667), Quantity::pieces(1), "", "A1"));
        QVERIFY(basket.add(scanned("a", 1500, 550), "A1"));
        const Tender rest{.kind = TenderKind::Cash, .amount = cents(-500)};
        const Ticket ticket = makeTicket(basket, priceOf(basket), {rest}, Language::French);
        QCOMPARE(accumulate({1000, 1000}, ticket.lines), (GrandTotal{500, 4500}));
    }
};

QTEST_APPLESS_MAIN(TicketTest)

#include "tst_ticket.moc"
