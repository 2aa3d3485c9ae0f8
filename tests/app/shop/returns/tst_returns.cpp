// SPDX-License-Identifier: Apache-2.0
#include "app/core/storage/till_rebuild.h"
#include "app/shop/returns/returns.h"
#include "tests/support/lone_register.h"
#include "tests/support/sample_basket.h"

#include <QTest>

using namespace comptoir;
using namespace comptoir::test;

namespace {

constexpr const char* kMotive = "changed_mind";

/// A register with a session open, and returns at it.
struct ReturningRegister : LoneRegister {
    ReturningRegister() { shop.openSession(told); }

    /// Sells for cash; answers the ticket's number.
    std::string sold(const std::vector<std::string>& codes, std::int64_t cardMinor = 0)
    {
        clock.pass(60'000);
        shop.sell(told, codes, cardMinor);
        return told.tickets.back();
    }

    /// Gives the money of what the open sale takes back.
    Result<shop::RecordedTicket, shop::PaymentRefusal> refund()
    {
        clock.pass(60'000);
        const Money due = shop.payment().begin().total;
        check(shop.payment().cash(due).has_value(), "cash is given back");
        return shop.payment().finish();
    }

    journal::TicketRecord recorded(std::int64_t sequence)
    {
        return std::get<journal::TicketRecord>(shop.till().journal().reader().record(sequence)->payload);
    }

    /// What the verifier says; the projections must be those of the records.
    journal::Report audited()
    {
        check(storage::rebuildTill(shop.till()).mended.empty(), "the projections follow from the records");
        storage::JournalTableSource source(shop.till().connection());
        return journal::verify(source, {});
    }

    shop::Returns returns{shop.desk(), shop.sale()};
};

} // namespace

class ReturnsTest : public QObject {
    Q_OBJECT

private slots:
    void aReturnNamesItsTicketAndGivesTheStoredAmountsBack()
    {
        ReturningRegister till;
        const std::string number = till.sold({kSoapCode, kSoapCode, kTrousersCode});

        QVERIFY(till.returns.takeBack(number, 1, Quantity::pieces(1), kMotive).has_value());
        const auto ticket = till.refund();

        QVERIFY(ticket.has_value());
        const journal::TicketRecord record = till.recorded(ticket->sequence);
        QCOMPARE(record.nature, Nature::Return);
        QCOMPARE(record.totals.gross, -199);
        QCOMPARE(record.lines.at(0).quantity, -1000);
        QCOMPARE(record.lines.at(0).reason, std::string(kMotive));
        QCOMPARE(record.payments.at(0).amount, -199);
        const auto original = till.returns.find(number);
        QVERIFY(record.original.has_value());
        QCOMPARE(record.original->sequence, original->sequence);
        QCOMPARE(original->lines.at(0).left, Quantity::pieces(1));
        QCOMPARE(original->lines.at(1).left, Quantity::pieces(1));
        const journal::Report report = till.audited();
        QVERIFY2(report.sound(), journal::reportText(report).c_str());
    }

    void threePiecesReturnedOneByOneGiveBackWhatWasPaid()
    {
        ReturningRegister till;
        const std::string number = till.sold({kSoapCode, kSoapCode, kSoapCode});
        std::int64_t gross = 0;
        std::int64_t netOfTax = 0;

        for (int n = 0; n < 3; ++n) {
            QVERIFY(till.returns.takeBack(number, 1, Quantity::pieces(1), kMotive).has_value());
            const auto ticket = till.refund();
            gross += till.recorded(ticket->sequence).totals.gross;
            netOfTax += till.recorded(ticket->sequence).totals.netOfTax;
        }

        const auto sale = till.shop.till().sales().findTicket(number);
        QCOMPARE(gross, -sale->gross);
        QCOMPARE(netOfTax, -sale->netOfTax);
        const auto more = till.returns.takeBack(number, 1, Quantity::pieces(1), kMotive);
        QVERIFY(!more);
        QCOMPARE(more.error(), shop::ReturnRefusal::MoreThanSold);
    }

    void whatCannotComeBackIsRefusedWithItsReason()
    {
        ReturningRegister till;
        const std::string number = till.sold({kSoapCode});
        const std::string byCard = till.sold({kTrousersCode}, 8900);
        const auto refused = [&](const std::string& ticket, int line, Quantity quantity) {
            return till.returns.takeBack(ticket, line, quantity, kMotive).error();
        };

        QCOMPARE(refused("S042-C02-99999999", 1, Quantity::pieces(1)), shop::ReturnRefusal::NoSuchTicket);
        QCOMPARE(refused(number, 2, Quantity::pieces(1)), shop::ReturnRefusal::NoSuchLine);
        QCOMPARE(refused(number, 1, Quantity::pieces(2)), shop::ReturnRefusal::MoreThanSold);
        QCOMPARE(refused(number, 1, Quantity::fromThousandths(500)), shop::ReturnRefusal::NotDivisible);
        QCOMPARE(refused(byCard, 1, Quantity::pieces(1)), shop::ReturnRefusal::PaidOtherwise);
        QVERIFY(till.returns.takeBack(number, 1, Quantity::pieces(1), kMotive).has_value());
        QCOMPARE(refused(number, 1, Quantity::pieces(1)), shop::ReturnRefusal::InBasketAlready);
        QCOMPARE(till.returns.find(number)->lines.at(0).left, Quantity());
    }

    void aReturnThatWaitedIsNotPaidTwice()
    {
        ReturningRegister till;
        const std::string number = till.sold({kSoapCode});
        QVERIFY(till.returns.takeBack(number, 1, Quantity::pieces(1), kMotive).has_value());
        QVERIFY(till.shop.selling().hold().has_value());
        QVERIFY(till.returns.takeBack(number, 1, Quantity::pieces(1), kMotive).has_value());
        QVERIFY(till.refund().has_value());

        QVERIFY(till.shop.selling().recall(till.shop.selling().held().front().id).has_value());
        const auto again = till.refund();

        QVERIFY(!again);
        QCOMPARE(again.error(), shop::PaymentRefusal::NotSaved);
        QVERIFY(till.audited().sound());
    }

    void trainingReturnsOnlyWhatTrainingSold()
    {
        ReturningRegister till;
        const std::string number = till.sold({kSoapCode});
        till.shop.desk().setMode(Mode::Training);
        till.shop.sale().start();

        QVERIFY(!till.returns.find(number));
    }
};

QTEST_APPLESS_MAIN(ReturnsTest)

#include "tst_returns.moc"
