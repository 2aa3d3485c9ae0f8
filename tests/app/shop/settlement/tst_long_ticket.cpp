// SPDX-License-Identifier: Apache-2.0
// A ticket whose record would be larger than a record may be (journal.md §3) is stopped before money is taken for it.
#include "tests/support/lone_register.h"
#include "tests/support/sample_basket.h"

#include "app/core/journal/canonical.h"

#include <fmt/format.h>

#include <QTest>

using namespace comptoir;
using namespace comptoir::test;

namespace {

constexpr std::size_t kLongestName = 400; // what an import takes

struct Shop : LoneRegister {
    Shop() { shop.openSession(told); }

    ScannedOffer article(int number, std::size_t nameLength)
    {
        ScannedOffer offer = scanned(fmt::format("3{:012}", number), 1000 + number, 2000);
        offer.offer.product.name.fr = std::string(nameLength, 'n');
        return offer;
    }

    /// As the till's page does: the draft is kept after each line.
    Result<int, BasketError> add(int number, std::size_t nameLength)
    {
        auto added = sale().grow([&](Basket& basket) { return basket.add(article(number, nameLength), "A1"); });
        sale().saveDraft();
        return added;
    }

    /// Adds lines until the ticket takes no more; how many it took.
    int fill(std::size_t nameLength)
    {
        for (int number = 1;; ++number) {
            if (const auto added = add(number, nameLength); !added) {
                check(added.error() == BasketError::Full, "only for want of room");
                return number - 1;
            }
        }
    }

    /// Lines that no rule stopped, as a change of the promotions could bring it about.
    void fillBeyondTheRule()
    {
        for (int number = 1; number <= Basket::kMaxLines; ++number) {
            check(sale()
                      .change([&](Basket& basket) { return basket.add(article(number, kLongestName), "A1"); })
                      .has_value(),
                "a basket takes it");
        }
    }

    journal::Record lastTicket()
    {
        return *shop.till().journal().reader().record(
            shop.till().connection().integer("SELECT max(sequence) FROM journal WHERE type = 'ticket'"));
    }

    std::int64_t records(const char* type)
    {
        return shop.till().connection().integer(
            fmt::format("SELECT count(*) FROM journal WHERE type = '{}'", type).c_str());
    }

    shop::OpenSale& sale() { return shop.sale(); }
};

} // namespace

class LongTicketTest : public QObject {
    Q_OBJECT

private slots:
    void ticketOfOrdinaryNamesTakesEveryLineItMay()
    {
        Shop shop;
        QCOMPARE(shop.fill(24), Basket::kMaxLines);
        shop.shop.sell(shop.told, {}, 0);
        QCOMPARE(
            std::get<journal::TicketRecord>(shop.lastTicket().payload).lines.size(), std::size_t{Basket::kMaxLines});
    }

    void longNamesFillATicketSoonerAndItIsStillPaid()
    {
        Shop shop;
        const int lines = shop.fill(kLongestName);
        QVERIFY2(lines > 100 && lines < Basket::kMaxLines, qPrintable(QString::number(lines)));

        shop.shop.sell(shop.told, {}, 5000);

        QCOMPARE(std::get<journal::TicketRecord>(shop.lastTicket().payload).lines.size(), std::size_t(lines));
    }

    void fullTicketTakesNoDiscountButGivesUpALineAndTakesAnother()
    {
        Shop shop;
        const int lines = shop.fill(kLongestName);
        const auto discounted = shop.shop.selling().discount(0, Rate{100}, "GESTURE");
        QVERIFY(!discounted && discounted.error() == shop::SaleRefusal::TicketFull);

        for (int line = lines; line > lines - 3; --line) {
            QVERIFY(shop.shop.selling().remove(line).has_value());
            shop.sale().saveDraft();
        }

        QVERIFY(shop.add(lines + 1, 24).has_value());
    }

    void approvalIsNotUsedUpByATicketThatIsFull()
    {
        Shop shop;
        shop.fill(kLongestName);
        const Uuid approval = Uuid::random(shop.random);
        shop.shop.desk().grant(approval, "DISCOUNT");

        const auto discounted = shop.shop.selling().discount(1, Rate{5000}, "GESTURE", approval);

        QVERIFY(!discounted && discounted.error() == shop::SaleRefusal::TicketFull);
        QVERIFY(shop.shop.desk().use(approval, "DISCOUNT"));
    }

    void ticketThatCouldNotBeRecordedTakesNoMoney()
    {
        Shop shop;
        shop.fillBeyondTheRule();
        shop.shop.payment().begin();

        const auto cash = shop.shop.payment().cash(cents(100'000'00));
        const auto card = shop.shop.payment().card(cents(1000));

        QVERIFY(!cash && cash.error() == shop::PaymentRefusal::TooLong);
        QVERIFY(!card && card.error() == shop::PaymentRefusal::TooLong);
        QCOMPARE(shop.records("payment_request"), 0);
    }

    void itIsPaidOnceEnoughOfItIsRemoved()
    {
        Shop shop;
        shop.fillBeyondTheRule();
        for (int line = Basket::kMaxLines; line > 120; --line) {
            QVERIFY(shop.shop.selling().remove(line).has_value());
        }

        shop.shop.sell(shop.told, {}, 0);

        QCOMPARE(shop.records("ticket"), 1);
    }

    void removalsAloneNeverOutgrowTheRecordOfTheEnd()
    {
        Shop shop;
        int removed = 0;
        while (shop.add(removed + 1, 24)) {
            QVERIFY(shop.shop.selling().remove(shop.sale().basket().lines().front().number).has_value());
            shop.sale().saveDraft();
            ++removed;
            QVERIFY(removed < 2000);
        }
        QVERIFY(removed > 250);

        QVERIFY(shop.shop.selling().voidSale("CUSTOMER").has_value());

        QCOMPARE(shop.records("void"), 1);
    }
};

QTEST_GUILESS_MAIN(LongTicketTest)
#include "tst_long_ticket.moc"
