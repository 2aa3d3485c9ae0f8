// SPDX-License-Identifier: Apache-2.0
#include "app/shop/payment/cancellation.h"

#include "app/core/storage/till_rebuild.h"
#include "app/shop/returns/returns.h"
#include "tests/support/sample_basket.h"
#include "tests/support/seeded_random.h"
#include "tests/support/whole_register.h"

#include <QTest>

using namespace comptoir;
using namespace comptoir::shop;
using namespace comptoir::test;

namespace {

constexpr const char* kMotive = "typing_error";

/// Keeps each refund until the test answers it.
class WaitingTerminal final : public CardTerminal {
public:
    void debit(Money /*amount*/, const std::string& /*key*/, std::function<void(CardAnswer)> /*answered*/) override
    {
        check(false, "a cancellation charges nothing");
    }
    void refund(Money amount, const std::string& /*key*/, std::function<void(CardAnswer)> answered) override
    {
        asked.push_back(amount.minor());
        m_answered = std::move(answered);
    }
    void query(Money /*amount*/, const std::string& /*key*/, std::function<void(CardAnswer)> /*answered*/) override { }
    void cancel() override { }

    void answer(CardOutcome outcome)
    {
        m_answered({.outcome = outcome,
            .amount = cents(asked.back()),
            .authorisation = "R77",
            .scheme = "CB",
            .last4 = "4242",
            .reason = outcome == CardOutcome::Declined ? "51" : ""});
    }

    std::vector<std::int64_t> asked;

private:
    std::function<void(CardAnswer)> m_answered;
};

class CountingDrawer final : public Drawer {
public:
    void open() override { ++opened; }

    int opened = 0;
};

class CancellingRegister {
public:
    explicit CancellingRegister(StoreFiles& files, std::int64_t laterMs = 0)
        : clock(later(laterMs))
        , shop(files.folder(), signer(), clock, random)
    {
        shop.boot();
        cancellation.whenMoved([this](const CancelProgress& progress) { moved.push_back(progress); });
    }

    /// Sells, a part by card; answers the sequence of the ticket.
    std::int64_t sold(const std::vector<std::string>& codes, std::int64_t cardMinor = 0)
    {
        clock.pass(60'000);
        shop.sell(told, codes, cardMinor);
        clock.pass(60'000);
        return shop.till().sales().findTicket(told.tickets.back())->sequence;
    }

    journal::TicketRecord ticketAt(std::int64_t sequence)
    {
        return std::get<journal::TicketRecord>(shop.till().journal().reader().record(sequence)->payload);
    }

    std::int64_t tickets() { return shop.till().sales().sum({.registerId = "S042-C02"}).tickets; }

    CancelRefusal refusal(std::int64_t sequence)
    {
        const auto answer = cancellation.begin(sequence, kMotive);
        check(!answer, "it is refused");
        return answer.error();
    }

    /// What the verifier says; the projections must be those of the records.
    journal::Report audited()
    {
        check(storage::rebuildTill(shop.till()).mended.empty(), "the projections follow from the records");
        storage::JournalTableSource source(shop.till().connection());
        return journal::verify(source, {});
    }

    journal::CloseRecord dayClosed()
    {
        shop.closeSessionAndDay(told);
        return std::get<journal::CloseRecord>(
            shop.till().journal().reader().record(shop.till().journal().state().sequence)->payload);
    }

    void signIn(const char* person)
    {
        const auto who = shop.desk().reference().findOperator(person);
        shop.desk().signIn(*who, *shop.desk().reference().role(who->role));
    }

private:
    static crypto::FileSigner& signer()
    {
        static crypto::FileSigner one = crypto::FileSigner::generate(); // the register's, over its restarts
        return one;
    }

    static SetClock later(std::int64_t ms)
    {
        SetClock clock;
        clock.pass(ms);
        return clock;
    }

public:
    SetClock clock;
    SeededRandom random{7};
    WholeRegister shop;
    WaitingTerminal terminal;
    CountingDrawer drawer;
    Cancellation cancellation{shop.desk(), shop.sale(), terminal, drawer};
    std::vector<CancelProgress> moved;
    Told told;
};

} // namespace

class CancellationTest : public QObject {
    Q_OBJECT

private slots:
    void aCashSaleIsTakenBackWholeAndTheDayComesToNothing()
    {
        StoreFiles files;
        CancellingRegister till(files);
        till.shop.openSession(till.told);
        const std::int64_t sale = till.sold({kSoapCode, kSoapCode, kTrousersCode});

        const auto done = till.cancellation.begin(sale, kMotive);

        QVERIFY(done.has_value());
        QCOMPARE(done->step, CancelStep::Done);
        QCOMPARE(done->ticket->cash.minor(), 9298);
        QCOMPARE(done->ticket->cancels, till.told.tickets.back());
        QCOMPARE(till.drawer.opened, 1);
        const journal::TicketRecord before = till.ticketAt(sale);
        const journal::TicketRecord back = till.ticketAt(done->ticket->sequence);
        QCOMPARE(back.nature, Nature::Cancellation);
        QCOMPARE(back.original->sequence, sale);
        QCOMPARE(back.totals.gross, -before.totals.gross);
        QCOMPARE(back.totals.tax, -before.totals.tax);
        QCOMPARE(back.lines.size(), before.lines.size());
        QCOMPARE(back.lines.at(0).quantity, -before.lines.at(0).quantity);
        QCOMPARE(back.lines.at(0).reason, std::string(kMotive));
        QCOMPARE(back.lines.at(0).destination, std::optional(journal::GoodsDestination::Shelf));
        QCOMPARE(back.payments.at(0).amount, -9298);
        QVERIFY(!back.payments.at(0).given);
        QCOMPARE(back.grandTotal.net, 0);
        QCOMPARE(back.grandTotal.absolute, 2 * 9298);

        const journal::CloseRecord day = till.dayClosed();
        QCOMPARE(day.tickets, 2);
        QCOMPARE(day.totals.gross, 0);
        QCOMPARE(day.totals.tax, 0);
        QCOMPARE(day.tenders.at("cash").amount, 0);
        QCOMPARE(day.cash.difference, std::optional<std::int64_t>(0));
        const journal::Report report = till.audited();
        QVERIFY2(report.sound(), journal::reportText(report).c_str());
    }

    void aDiscountGoesBackWithItsSale()
    {
        StoreFiles files;
        CancellingRegister till(files);
        till.shop.openSession(till.told);
        QCOMPARE(till.shop.selling().scan(parseScan(kTrousersCode)).outcome, ScanOutcome::Added);
        QVERIFY(till.shop.selling().discount(1, Rate{1000}, "FLAW").has_value());
        QVERIFY(till.shop.selling().discount(0, cents(10), "GESTURE").has_value());
        const std::int64_t sale = till.sold({});

        const auto done = till.cancellation.begin(sale, kMotive);

        QCOMPARE(done->ticket->total.minor(), 8000);
        const journal::TicketRecord back = till.ticketAt(done->ticket->sequence);
        QCOMPARE(back.lines.at(0).gross, -8900);
        QCOMPARE(back.basketDiscounts.at(0).amount, -10);
        QCOMPARE(till.dayClosed().discounts, 0);
        QVERIFY(till.audited().sound());
    }

    void theCardHasItsMoneyBackBeforeTheTicketIsRecorded()
    {
        StoreFiles files;
        CancellingRegister till(files);
        till.shop.openSession(till.told);
        const std::int64_t sale = till.sold({kTrousersCode}, 5000);

        const auto begun = till.cancellation.begin(sale, kMotive);

        QCOMPARE(begun->step, CancelStep::Waiting);
        QCOMPARE(till.terminal.asked, std::vector<std::int64_t>{5000});
        QCOMPARE(till.tickets(), 1);
        QCOMPARE(till.drawer.opened, 0);
        till.terminal.answer(CardOutcome::Approved);
        QCOMPARE(till.moved.back().step, CancelStep::Done);
        QCOMPARE(till.moved.back().ticket->cash.minor(), 3900);
        QCOMPARE(till.drawer.opened, 1);
        const journal::TicketRecord back = till.ticketAt(till.moved.back().ticket->sequence);
        QCOMPARE(back.payments.at(0).amount, -5000);
        QCOMPARE(back.payments.at(0).reference, std::string("R77"));
        QCOMPARE(back.payments.at(1).amount, -3900);
        QVERIFY(till.audited().sound());
    }

    void aRefusedCardLeavesTheTicketAsItWas()
    {
        StoreFiles files;
        CancellingRegister till(files);
        till.shop.openSession(till.told);
        const std::int64_t sale = till.sold({kTrousersCode}, 8900);
        QCOMPARE(till.cancellation.begin(sale, kMotive)->step, CancelStep::Waiting);

        till.terminal.answer(CardOutcome::Declined);

        QCOMPARE(till.moved.back().step, CancelStep::CardRefused);
        QCOMPARE(till.moved.back().reason, std::string("51"));
        QCOMPARE(till.tickets(), 1);
        QVERIFY(till.cancellation.offer(sale).has_value());
        const std::int64_t other = till.sold({kSoapCode});
        QCOMPARE(till.cancellation.begin(other, kMotive)->step, CancelStep::Done);
    }

    void aSilentTerminalIsSettledByTheManagerAndThenTheTicketIsRecorded()
    {
        StoreFiles files;
        CancellingRegister till(files);
        till.shop.openSession(till.told);
        const std::int64_t sale = till.sold({kTrousersCode}, 8900);
        QVERIFY(till.cancellation.begin(sale, kMotive).has_value());
        till.terminal.answer(CardOutcome::Unknown);
        QCOMPARE(till.moved.back().step, CancelStep::CardUnknown);
        QCOMPARE(till.cancellation.begin(sale, kMotive)->step, CancelStep::CardUnknown); // never asked twice
        QCOMPARE(till.terminal.asked.size(), std::size_t{1});
        QVERIFY(!till.cancellation.resume());

        const auto open = till.shop.payment().toReconcile();
        QCOMPARE(open.size(), std::size_t{1});
        QVERIFY(till.shop.payment().reconcile(open.front().key, true, "R78").has_value());

        const auto done = till.cancellation.resume();
        QVERIFY(done.has_value());
        QCOMPARE(till.ticketAt(done->sequence).payments.at(0).reference, std::string("R78"));
        QVERIFY(!till.cancellation.resume());
        QVERIFY(till.audited().sound());
    }

    void aCrashAfterTheRefundLosesNoTicket()
    {
        StoreFiles files;
        std::int64_t sale = 0;
        {
            CancellingRegister till(files);
            till.shop.openSession(till.told);
            sale = till.sold({kTrousersCode}, 8900);
            QVERIFY(till.cancellation.begin(sale, kMotive).has_value());
        }
        CancellingRegister till(files, 600'000);
        const auto open = till.shop.payment().toReconcile();
        QCOMPARE(open.size(), std::size_t{1});
        QVERIFY(!till.cancellation.resume());
        QVERIFY(till.shop.payment().reconcile(open.front().key, true, "R79").has_value());

        const auto done = till.cancellation.resume();

        QVERIFY(done.has_value());
        QCOMPARE(till.ticketAt(done->sequence).original->sequence, sale);
    }

    void whatCannotBeCancelledIsRefusedWithItsReason()
    {
        StoreFiles files;
        CancellingRegister till(files);
        till.shop.openSession(till.told);
        Returns returns(till.shop.desk(), till.shop.sale());
        const std::int64_t sale = till.sold({kSoapCode, kSoapCode});
        const std::int64_t returned = till.sold({kSoapCode});

        QCOMPARE(till.refusal(1), CancelRefusal::NoSuchTicket); // the genesis
        QCOMPARE(till.refusal(9999), CancelRefusal::NoSuchTicket);
        QVERIFY(returns.takeBack(till.told.tickets.back(), 1, Quantity::pieces(1), kMotive).has_value());
        QCOMPARE(till.refusal(sale), CancelRefusal::SaleOpen);
        const std::int64_t back = till.sold({});
        QCOMPARE(till.refusal(returned), CancelRefusal::TakenBack);
        QCOMPARE(till.refusal(back), CancelRefusal::NotASale);
        const auto done = till.cancellation.begin(sale, kMotive);
        QCOMPARE(till.refusal(sale), CancelRefusal::Cancelled);
        QCOMPARE(till.refusal(done->ticket->sequence), CancelRefusal::NotASale);
        const auto again = returns.takeBack(till.ticketAt(sale).number, 1, Quantity::pieces(1), kMotive);
        QCOMPARE(again.error(), ReturnRefusal::MoreThanSold);
    }

    void aSealedSessionOrAnEndedDayLeavesOnlyTheReturn()
    {
        StoreFiles files;
        CancellingRegister till(files);
        till.shop.openSession(till.told);
        const std::int64_t sealed = till.sold({kSoapCode});
        static_cast<void>(till.dayClosed());
        QCOMPARE(till.refusal(sealed), CancelRefusal::SessionOver);
        till.shop.openSession(till.told);
        QCOMPARE(till.refusal(sealed), CancelRefusal::SessionOver);

        const std::int64_t late = till.sold({kSoapCode});
        till.clock.pass(24 * 3'600'000);

        QCOMPARE(till.refusal(late), CancelRefusal::SessionOver);
        Returns returns(till.shop.desk(), till.shop.sale());
        QVERIFY(returns.takeBack(till.told.tickets.back(), 1, Quantity::pieces(1), kMotive).has_value());
    }

    void whoMayNotCancelAloneNeedsAnApprovalForEach()
    {
        StoreFiles files;
        CancellingRegister till(files);
        till.shop.openSession(till.told);
        const std::int64_t sale = till.sold({kSoapCode});
        const std::int64_t other = till.sold({kSoapCode});
        till.signIn(kCashier);
        QCOMPARE(till.refusal(sale), CancelRefusal::NeedsApproval);
        const Uuid approval = Uuid::timeOrdered(till.clock.now(), till.random);
        till.shop.desk().grant(approval, "CANCEL");

        QVERIFY(till.cancellation.begin(sale, kMotive, approval).has_value());

        QCOMPARE(till.cancellation.begin(other, kMotive, approval).error(), CancelRefusal::NeedsApproval);
    }

    void trainingCancelsItsOwnTicketsAndMovesNothing()
    {
        StoreFiles files;
        CancellingRegister till(files);
        till.shop.openSession(till.told);
        const std::int64_t real = till.sold({kSoapCode});
        till.shop.desk().setMode(Mode::Training);
        till.shop.sale().start();
        QCOMPARE(till.refusal(real), CancelRefusal::NoSuchTicket);
        const std::int64_t sale = till.sold({kTrousersCode}, 8900);

        const auto done = till.cancellation.begin(sale, kMotive);

        QCOMPARE(done->step, CancelStep::Done);
        QVERIFY(till.terminal.asked.empty());
        QCOMPARE(till.drawer.opened, 0);
        QCOMPARE(till.tickets(), 1);
        till.shop.desk().setMode(Mode::Production);
        QCOMPARE(till.dayClosed().totals.gross, 199);
    }
};

QTEST_APPLESS_MAIN(CancellationTest)

#include "tst_cancellation.moc"
