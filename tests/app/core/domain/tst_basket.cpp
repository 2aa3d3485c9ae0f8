// SPDX-License-Identifier: Apache-2.0
#include "app/core/domain/basket.h"

#include "tests/support/sample_basket.h"

#include <QTest>

using namespace comptoir;
using namespace comptoir::test;

class BasketTest : public QObject {
    Q_OBJECT

private slots:
    void scanJoinsTheLineOfItsProductAndPrice()
    {
        Basket basket = emptyBasket();
        QCOMPARE(*basket.add(scanned("a", 690, 2000), "A1"), 1);
        QCOMPARE(*basket.add(scanned("b", 890, 2000), "A1"), 2);
        QCOMPARE(*basket.add(scanned("a", 690, 2000, 2), "A1"), 1);
        QCOMPARE(basket.lines().size(), 2U);
        QCOMPARE(basket.line(1)->quantity, Quantity::pieces(3));
    }

    void scanTakesItsOwnLine_data()
    {
        QTest::addColumn<QString>("why");
        for (const char* why : {"price", "operator", "override", "remark", "discount", "weight", "lot", "serial",
                 "label", "return", "rate"}) {
            QTest::newRow(why) << QString(why);
        }
    }

    void scanTakesItsOwnLine()
    {
        QFETCH(QString, why);
        Basket basket = emptyBasket();
        ScannedOffer first = scanned("a", 690, 2000);
        ScannedOffer second = first;
        std::string secondOperator = "A1";
        ProductFlags& flags = first.offer.product.flags;
        flags.lotRequired = why == "lot";
        flags.serialRequired = why == "serial";
        if (why == "weight") {
            first = weighed("a", 690, 2000, 1000);
        }
        if (why == "label") {
            first.labelledPrice = cents(690);
        }
        if (why == "return") {
            QVERIFY(basket.addReturn(first.offer.product, {2000}, sold(690, 575), Quantity::pieces(1), "", "A1"));
        } else {
            QVERIFY(basket.add(first, "A1"));
        }
        if (why == "lot" || why == "serial" || why == "weight" || why == "label") {
            second = first;
        } else if (why == "price") {
            second.offer.price = priced(691);
        } else if (why == "operator") {
            secondOperator = "B2";
        } else if (why == "rate") {
            second.offer.vatRate = {550};
        } else if (why == "override") {
            QVERIFY(basket.overridePrice(1, priced(690), {.old = priced(0), .reason = "SHELF"}));
        } else if (why == "remark") {
            QVERIFY(basket.setRemark(1, "cadeau"));
        } else if (why == "discount") {
            QVERIFY(basket.discountLine(1, percentOff(1000)));
        }
        QCOMPARE(*basket.add(second, secondOperator), 2);
    }

    void scanIsRefused()
    {
        Basket basket = emptyBasket();
        QCOMPARE(basket.add(scanned("a", 0, 2000), "A1").error(), BasketError::NoPrice);
        ScannedOffer half = scanned("a", 100, 2000);
        half.quantity = Quantity::fromThousandths(500);
        QCOMPARE(basket.add(half, "A1").error(), BasketError::NotDivisible);
        QCOMPARE(basket.add(scanned("a", 100, 2000, 0), "A1").error(), BasketError::QuantityOutOfRange);
        ScannedOffer yen = scanned("a", 100, 2000);
        yen.offer.price.currency = *Currency::parse("JPY");
        QCOMPARE(basket.add(yen, "A1").error(), BasketError::NoPrice);
        QCOMPARE(basket.add(scanned("a", 100, -1), "A1").error(), BasketError::AmountOutOfRange);
        QVERIFY(!basket.touched());
    }

    void line251IsRefused()
    {
        Basket basket = emptyBasket();
        for (int i = 0; i < Basket::kMaxLines; ++i) {
            QVERIFY(basket.add(scanned("p" + std::to_string(i), 100, 2000), "A1"));
        }
        QCOMPARE(basket.add(scanned("one more", 100, 2000), "A1").error(), BasketError::Full);
        QCOMPARE(*basket.add(scanned("p7", 100, 2000), "A1"), 8); // joining is no new line
        QCOMPARE(basket.lines().size(), 250U);
    }

    void amountsBeyondTheLimitAreRefused()
    {
        Basket basket = emptyBasket();
        QVERIFY(basket.add(scanned("a", Money::kLimit - 1, 2000), "A1"));
        const Basket before = basket;
        QCOMPARE(basket.add(scanned("a", Money::kLimit - 1, 2000), "A1").error(), BasketError::AmountOutOfRange);
        QCOMPARE(basket.add(scanned("b", 2, 2000), "A1").error(), BasketError::AmountOutOfRange);
        QCOMPARE(basket.setQuantity(1, Quantity::pieces(2)).error(), BasketError::AmountOutOfRange);
        QCOMPARE(basket.add(scanned("c", 1, 2000, 999'999), "A1").error(), BasketError::AmountOutOfRange);
        QVERIFY(basket == before);
    }

    void quantityChangesWithinReason()
    {
        Basket basket = emptyBasket();
        QVERIFY(basket.add(scanned("a", 690, 2000), "A1"));
        QVERIFY(basket.setQuantity(1, Quantity::pieces(4)));
        QCOMPARE(basket.line(1)->quantity, Quantity::pieces(4));
        QCOMPARE(basket.setQuantity(1, Quantity()).error(), BasketError::QuantityOutOfRange);
        QCOMPARE(basket.setQuantity(1, Quantity::pieces(-1)).error(), BasketError::QuantityOutOfRange);
        QCOMPARE(basket.setQuantity(1, Quantity::fromThousandths(1500)).error(), BasketError::NotDivisible);
        QCOMPARE(basket.setQuantity(9, Quantity::pieces(1)).error(), BasketError::NoSuchLine);
    }

    void removedLineComesBackToItsPlace()
    {
        Basket basket = emptyBasket();
        for (const char* sku : {"a", "b", "c"}) {
            QVERIFY(basket.add(scanned(sku, 100, 2000), "A1"));
        }
        const auto removed = basket.remove(2, cents(100), "A1", {5000});
        QVERIFY(removed.has_value());
        QCOMPARE(basket.lines().size(), 2U);
        QCOMPARE(basket.corrections().size(), 1U);
        QCOMPARE(basket.corrections()[0].sku, std::string("b"));
        QCOMPARE(basket.corrections()[0].at, Instant{5000});
        QVERIFY(basket.restore(*removed));
        QCOMPARE(basket.lines()[1].number, 2);
        QCOMPARE(basket.corrections().size(), 1U); // the removal happened
        QCOMPARE(*basket.add(scanned("d", 100, 2000), "A1"), 4);
    }

    void numbersAreNeverReused()
    {
        Basket basket = emptyBasket();
        QVERIFY(basket.add(scanned("a", 100, 2000), "A1"));
        QVERIFY(basket.remove(1, cents(100), "A1", {0}));
        QVERIFY(basket.empty() && basket.touched());
        QCOMPARE(*basket.add(scanned("a", 100, 2000), "A1"), 2);
    }

    void restoringIntoAFullBasketIsRefused()
    {
        Basket basket = emptyBasket();
        for (int i = 0; i < Basket::kMaxLines; ++i) {
            QVERIFY(basket.add(scanned("p" + std::to_string(i), 100, 2000), "A1"));
        }
        const auto removed = basket.remove(1, cents(100), "A1", {0});
        QVERIFY(basket.add(scanned("another", 100, 2000), "A1"));
        QCOMPARE(basket.restore(*removed).error(), BasketError::Full);
    }

    void overrideRemembersTheFirstPrice()
    {
        Basket basket = emptyBasket();
        QVERIFY(basket.add(scanned("a", 1000, 2000), "A1"));
        QVERIFY(basket.overridePrice(1, priced(900), {.old = priced(0), .reason = "SHELF"}));
        QVERIFY(basket.overridePrice(1, priced(800), {.old = priced(0), .reason = "SHELF"}));
        QCOMPARE(basket.line(1)->unitPrice, priced(800));
        QCOMPARE(basket.line(1)->override->old, priced(1000));
        QCOMPARE(basket.overridePrice(1, priced(0), {.old = priced(0)}).error(), BasketError::NoPrice);
    }

    void fixedPricesTakeNoDiscount()
    {
        Basket basket = emptyBasket();
        ScannedOffer book = scanned("book", 900, 550);
        book.offer.product.flags.fixedPrice = true;
        QVERIFY(basket.add(book, "A1"));
        QCOMPARE(basket.discountLine(1, percentOff(500)).error(), BasketError::FixedPrice);
        QCOMPARE(basket.overridePrice(1, priced(800), {.old = priced(0)}).error(), BasketError::FixedPrice);
    }

    void discountsHaveASensibleSize()
    {
        Basket basket = emptyBasket();
        QVERIFY(basket.add(scanned("a", 1000, 2000), "A1"));
        QCOMPARE(basket.discountLine(1, percentOff(10'001)).error(), BasketError::AmountOutOfRange);
        QCOMPARE(basket.discountLine(1, amountOff(0)).error(), BasketError::AmountOutOfRange);
        QCOMPARE(basket.discountTicket(percentOff(0)).error(), BasketError::AmountOutOfRange);
        QVERIFY(basket.discountLine(1, percentOff(10'000)));
        QVERIFY(basket.discountLine(1, std::nullopt));
        QVERIFY(!basket.line(1)->discount);
    }

    void noMoreComesBackThanWasSold()
    {
        Basket basket = emptyBasket();
        const SoldLine what = sold(3000, 2500, 3, 1);
        QCOMPARE(basket.addReturn(productOf("a"), {2000}, what, Quantity::pieces(3), "", "A1").error(),
            BasketError::QuantityOutOfRange);
        QCOMPARE(*basket.addReturn(productOf("a"), {2000}, what, Quantity::pieces(1), "size", "A1"), 1);
        QCOMPARE(basket.line(1)->quantity, Quantity::pieces(-1));
        QVERIFY(basket.setQuantity(1, Quantity::pieces(-2)));
        QCOMPARE(basket.setQuantity(1, Quantity::pieces(-3)).error(), BasketError::QuantityOutOfRange);
        QCOMPARE(basket.setQuantity(1, Quantity::pieces(1)).error(), BasketError::QuantityOutOfRange);
    }

    void copySharesItsLinesAndKeepsThemWhenTheOtherChanges()
    {
        Basket basket = emptyBasket();
        QVERIFY(basket.add(scanned("a", 1000, 2000), "A1"));
        QVERIFY(basket.add(scanned("b", 1000, 2000), "A1"));
        const Basket copy = basket;
        QCOMPARE(basket.line(1), copy.line(1));

        QVERIFY(basket.setQuantity(1, Quantity::pieces(3)));
        QVERIFY(basket.discountLine(2, percentOff(500)));
        QVERIFY(basket.remove(2, cents(950), "A1", {7}));

        QCOMPARE(basket.line(1)->quantity, Quantity::pieces(3));
        QCOMPARE(copy.line(1)->quantity, Quantity::pieces(1));
        QVERIFY(!copy.line(2)->discount);
        QVERIFY(copy != basket);
    }

    void lineRefusedForItsAmountStaysTheLineItWas()
    {
        Basket basket = emptyBasket();
        QVERIFY(basket.add(scanned("a", 1'000'000'000, 2000), "A1"));
        const BasketLine* before = basket.line(1);

        QCOMPARE(basket.setQuantity(1, Quantity::pieces(1001)).error(), BasketError::AmountOutOfRange);

        QCOMPARE(basket.line(1), before);
    }

    void draftComesBackAsItWas()
    {
        Basket basket = emptyBasket();
        QVERIFY(basket.add(scanned("a", 1000, 2000), "A1"));
        QVERIFY(basket.add(scanned("b", 1000, 2000), "A1"));
        QVERIFY(basket.remove(2, cents(1000), "A1", {7}));
        QVERIFY(basket.discountTicket(percentOff(500)));
        const Basket copy = Basket::restored(basket.id(), basket.currency(), basket.mode(),
            {basket.lastNumber(), basket.lines(), basket.corrections(), basket.discount()});
        QVERIFY(copy == basket);
    }
};

QTEST_APPLESS_MAIN(BasketTest)

#include "tst_basket.moc"
