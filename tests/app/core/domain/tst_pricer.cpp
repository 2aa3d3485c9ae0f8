// SPDX-License-Identifier: Apache-2.0
// A pricer that follows a sale says what price() says, whatever happens in the sale; with a fixed seed.
#include "app/core/domain/pricer.h"

#include "tests/support/sample_basket.h"

#include <QTest>

#include <random>

using namespace comptoir;
using namespace comptoir::test;

namespace {

constexpr std::array kRates = {2000, 1000, 550};
constexpr int kDay = 100; // promotions begin and end within, and the clock stays about it

/// A sale to which anything happens, and the promotions meanwhile.
class RandomSale {
public:
    explicit RandomSale(std::uint64_t seed)
        : m_engine(seed)
    {
    }

    const Basket& basket() const { return m_basket; }
    PricingContext context() const { return {.now = {m_now}, .tie = m_tie}; }
    int between(int low, int high) { return std::uniform_int_distribution<int>(low, high)(m_engine); }
    bool oneIn(int n) { return between(1, n) == 1; }

    PromotionBook book()
    {
        std::vector<Promotion> all(static_cast<std::size_t>(between(0, 12)), {.benefit = PercentOff{}});
        for (std::size_t i = 0; i < all.size(); ++i) {
            Promotion& promotion = all[i];
            promotion.code = "R" + std::to_string(i);
            promotion.name.fr = "Offre " + std::to_string(i);
            promotion.benefit = benefit();
            promotion.priority = between(1, 3);
            promotion.exclusive = oneIn(6);
            promotion.perTicketLimit = oneIn(4) ? std::optional(between(0, 5)) : std::nullopt;
            promotion.validFrom = oneIn(3) ? std::optional(Instant{between(0, kDay)}) : std::nullopt;
            promotion.validTo = oneIn(3) ? std::optional(Instant{between(0, kDay)}) : std::nullopt;
            select(promotion.selection);
        }
        return PromotionBook(std::move(all));
    }

    void step()
    {
        switch (between(0, 13)) {
        case 0:
            return remove();
        case 1:
            return restore();
        case 2:
            return ignore(m_basket.setQuantity(anyLine(), Quantity::pieces(between(-2, 9))));
        case 3:
            return ignore(m_basket.discountLine(anyLine(), discount()));
        case 4:
            return ignore(m_basket.discountTicket(discount()));
        case 5:
            return ignore(m_basket.overridePrice(
                anyLine(), {between(1, 500'000), m_basket.currency()}, {.old = {}, .reason = "TAG"}));
        case 6:
            return takeBack();
        case 7:
            m_now = oneIn(4) ? between(-1, kDay + 1) : m_now + between(0, kDay / 10);
            return;
        case 8:
            return changeSale();
        default:
            return ignore(m_basket.add(scan(), oneIn(8) ? "A2" : "A1"));
        }
    }

private:
    template <class Outcome>
    static void ignore(const Outcome&) // a refusal is as good: the sale is as it was
    {
    }

    PromotionBenefit benefit()
    {
        switch (between(0, 5)) {
        case 0:
        case 1:
            return PercentOff{{between(0, 10'000)}};
        case 2:
            return AmountOff{cents(between(0, 900))};
        case 3:
            return BasketThreshold{cents(between(0, 20'000)), cents(between(1, 5000))};
        case 4:
            return BasketThreshold{cents(between(0, 20'000)), Rate{between(1, 5000)}};
        default:
            const int take = between(1, 4);
            return TakeForPay{take, between(0, take - 1)};
        }
    }

    void select(ProductSelection& selection)
    {
        if (oneIn(2)) {
            selection.categories = {"c" + std::to_string(between(0, 3))};
        }
        if (oneIn(4)) {
            selection.skus = {"p1", "p2", "p5", "w4"};
        }
        if (oneIn(4)) {
            selection.excludedSkus = {"p2"};
        }
    }

    ScannedOffer scan()
    {
        const int number = between(1, 12);
        const int rate = kRates[static_cast<std::size_t>(number) % kRates.size()];
        ScannedOffer scan = oneIn(6) ? weighed("w" + std::to_string(number), 100 * number, rate, between(1, 3000))
                                     : scanned("p" + std::to_string(number), 333 * number, rate, between(1, 4));
        scan.offer.price.currency = m_basket.currency();
        scan.offer.product.category = "c" + std::to_string(number % 4);
        scan.offer.product.flags.fixedPrice = number == 7;
        scan.offer.product.ecoContributionMinor = number == 8 ? 120 : 0;
        return scan;
    }

    std::optional<ManualDiscount> discount()
    {
        if (oneIn(3)) {
            return std::nullopt;
        }
        return oneIn(2) ? percentOff(between(1, 10'000)) : amountOff(between(1, 4000));
    }

    int anyLine() { return between(1, std::max(1, m_basket.lastNumber())); }

    void remove()
    {
        const Money nothing = Money::zero(m_basket.currency());
        if (auto removed = m_basket.remove(anyLine(), nothing, "A1", {m_now})) {
            m_removed = std::move(*removed);
        }
    }

    void restore()
    {
        if (m_removed) {
            ignore(m_basket.restore(*m_removed));
            m_removed.reset();
        }
    }

    void takeBack()
    {
        if (m_basket.currency() == Currency::eur()) { // what was sold here was
            const SoldLine what = sold(between(0, 3000), 0, 3, between(0, 1));
            ignore(m_basket.addReturn(productOf("p1"), {2000}, what, Quantity::pieces(1), "SIZE", "A1"));
        }
    }

    /// Holds this one and goes on with the one that waits, or with a copy of this one as a draft brings it back, or
    /// with a new one, now and then of another currency.
    void changeSale()
    {
        m_removed.reset();
        m_tie = oneIn(2) ? VatTie::NetUp : VatTie::TaxUp;
        if (oneIn(3)) {
            std::swap(m_basket, m_held);
        } else if (oneIn(2)) {
            BasketContents contents{.lastNumber = m_basket.lastNumber(), .discount = m_basket.discount()};
            for (const BasketLine& line : m_basket.lines()) {
                contents.lines.push_back(line);
            }
            m_basket = Basket::restored(m_basket.id(), m_basket.currency(), m_basket.mode(), std::move(contents));
        } else if (oneIn(4)) {
            const Currency currency = oneIn(4) ? *Currency::parse("CHF") : Currency::eur();
            m_basket = Basket(emptyBasket().id(), currency, Mode::Production);
        }
    }

    std::mt19937_64 m_engine;
    Basket m_basket = emptyBasket();
    Basket m_held = emptyBasket();
    std::optional<BasketLine> m_removed;
    std::int64_t m_now = 0;
    VatTie m_tie = VatTie::NetUp;
};

/// How often each part of an answer said something.
struct Seen {
    int promotions = 0;
    int basketRules = 0;
    int nearly = 0;
    int refused = 0;

    void count(const PricedBasket& priced)
    {
        promotions += priced.discounts.isPositive() ? 1 : 0;
        basketRules += priced.basketRules.empty() ? 0 : 1;
        nearly += priced.nearly.empty() ? 0 : 1;
        refused += priced.refused.empty() ? 0 : 1;
    }
};

Basket basketOf(const std::vector<ScannedOffer>& scans)
{
    Basket basket = emptyBasket();
    for (const ScannedOffer& scan : scans) {
        check(basket.add(scan, "A1").has_value());
    }
    return basket;
}

} // namespace

class PricerTest : public QObject {
    Q_OBJECT

private slots:
    void followsAnySaleAndSaysWhatPriceSays()
    {
        Seen seen;
        for (std::uint64_t seed = 1; seed <= 300; ++seed) {
            RandomSale sale(seed);
            Pricer pricer(sale.book());
            for (int step = 0; step < 60; ++step) {
                if (sale.oneIn(30)) {
                    pricer = Pricer(sale.book());
                } else {
                    sale.step();
                }
                const PricedBasket expected = price(sale.basket(), pricer.promotions(), sale.context());
                QVERIFY2(pricer.price(sale.basket(), sale.context()) == expected,
                    qPrintable(QStringLiteral("sale %1, step %2").arg(seed).arg(step)));
                seen.count(expected);
            }
        }
        QVERIFY(seen.promotions > 5000);
        QVERIFY(seen.basketRules > 5000);
        QVERIFY(seen.nearly > 500);
        QVERIFY(seen.refused > 500);
    }

    void promotionBeginsAndEndsUnderALineThatStays()
    {
        Pricer pricer(PromotionBook(
            {{.code = "NOON", .validFrom = Instant{10}, .validTo = Instant{20}, .benefit = PercentOff{{1000}}}}));
        const Basket basket = basketOf({scanned("a", 1000, 2000)});

        QCOMPARE(pricer.price(basket, {.now = {9}}).total, cents(1000));
        QCOMPARE(pricer.price(basket, {.now = {10}}).total, cents(900));
        QCOMPARE(pricer.price(basket, {.now = {19}}).total, cents(900));
        QCOMPARE(pricer.price(basket, {.now = {20}}).total, cents(1000));
        QCOMPARE(pricer.price(basket, {.now = {15}}).total, cents(900)); // the clock was set back
    }

    void limitPassesToTheLineThatComesFirst()
    {
        Pricer pricer(PromotionBook({{.code = "ONE", .benefit = PercentOff{{5000}}, .perTicketLimit = 1}}));
        Basket basket = basketOf({scanned("b", 1000, 2000)});
        QCOMPARE(pricer.price(basket, {}).line(1)->net, cents(500));

        QVERIFY(basket.add(scanned("a", 600, 2000), "A1"));

        const PricedBasket priced = pricer.price(basket, {});
        QCOMPARE(priced.line(1)->net, cents(1000));
        QCOMPARE(priced.line(2)->net, cents(300));
    }

    void lineOfAnotherBasketIsNotMistakenForOneOfThis()
    {
        Pricer pricer(PromotionBook({}));
        QCOMPARE(pricer.price(basketOf({scanned("a", 1000, 2000)}), {}).total, cents(1000));
        QCOMPARE(pricer.price(basketOf({scanned("b", 700, 2000)}), {}).total, cents(700));
    }
};

QTEST_APPLESS_MAIN(PricerTest)

#include "tst_pricer.moc"
