// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/till/till_shop.h"

#include <QTest>

using namespace comptoir;
using namespace comptoir::test;
using namespace comptoir::ui;

namespace {

constexpr const char* kEightyNine = "89,00\u00a0€";

/// A session is open and trousers were sold at 89,00 €, in cash or by card.
struct SoldTrousers : TillShop {
    explicit SoldTrousers(bool card = false, const char* person = kManager, const char* pin = kManagerPin)
    {
        signIn(person, pin);
        thread.post([this] { check(cash.open({{100, 150}}).has_value(), "the session opens"); });
        scan(kTrousersCode);
        settle();
        emit models.sale()->paymentAsked();
        settle();
        if (card) {
            thread.post([this] { check(payment.card(payment.view().remaining).has_value(), "the terminal is asked"); });
            settle();
            answer(terminal.debits, approved("A1"));
        } else {
            emit models.payment()->digitTyped(QStringLiteral("8900"));
        }
        emit models.payment()->actionAsked();
        settle();
        emit models.change()->nextAsked();
        settle();
        drawer.opened = 0;
    }

    static shop::CardAnswer approved(const char* authorisation)
    {
        return {.outcome = shop::CardOutcome::Approved,
            .amount = Money::fromMinor(8900, Currency::eur()),
            .authorisation = authorisation,
            .scheme = "CB",
            .last4 = "4242",
            .reason = {}};
    }

    void cancelLast()
    {
        models.shell()->openSheet(ShellViewModel::LastTicket);
        settle();
        emit models.lastTicket()->cancelAsked();
        settle();
        emit models.cancelling()->reasonAsked(0);
        settle();
    }

    storage::SalesSum sum()
    {
        return onTill([this] { return database->sales().sum({.registerId = "S042-C02"}); });
    }
};

} // namespace

class TillCancelTest : public QObject {
    Q_OBJECT

private slots:
    void lastTicketIsCancelledAndItsCashGivenBack()
    {
        SoldTrousers shop;
        shop.models.shell()->openSheet(ShellViewModel::LastTicket);
        shop.settle();
        QVERIFY(shop.models.lastTicket()->cancellable());
        emit shop.models.lastTicket()->cancelAsked();
        shop.settle();
        QCOMPARE(shop.models.shell()->sheet(), ShellViewModel::Cancel);
        QCOMPARE(shop.models.cancelling()->total(), QString::fromUtf8(kEightyNine));
        QCOMPARE(shop.models.cancelling()->back(), QStringLiteral("89,00\u00a0€ en espèces"));
        QCOMPARE(shop.sum().tickets, 1); // nothing is done before a reason is chosen

        emit shop.models.cancelling()->reasonAsked(0);
        shop.settle();

        QCOMPARE(shop.models.shell()->task(), ShellViewModel::Change);
        QVERIFY(shop.models.change()->cancelling());
        QCOMPARE(shop.models.change()->change(), QString::fromUtf8(kEightyNine));
        QCOMPARE(shop.drawer.opened, 1);
        QCOMPARE(shop.sum().tickets, 2);
        QCOMPARE(shop.sum().gross, 0);
        emit shop.models.change()->receiptAsked(ChangeViewModel::Paper);
        shop.settle();
        const text::Printout& paper = shop.paper.printed.back();
        const bool says = std::ranges::any_of(
            paper, [](const text::PrintRow& row) { return row.left.starts_with("Ce ticket annule le ticket n°"); });
        QVERIFY(says);
        emit shop.models.change()->nextAsked();
        shop.settle();
        QCOMPARE(shop.models.shell()->task(), ShellViewModel::NoTask);
        shop.models.shell()->openSheet(ShellViewModel::LastTicket);
        shop.settle();
        QVERIFY(!shop.models.lastTicket()->cancellable());
    }

    void cardIsCreditedFirstAndItsReceiptPrintedUnasked()
    {
        SoldTrousers shop(true);

        shop.cancelLast();

        QCOMPARE(shop.terminal.refunds.size(), 1U);
        QVERIFY(!shop.models.cancelling()->working().isEmpty());
        QCOMPARE(shop.sum().tickets, 1);
        shop.answer(shop.terminal.refunds, SoldTrousers::approved("R1"));
        QCOMPARE(shop.models.shell()->task(), ShellViewModel::Change);
        QCOMPARE(shop.models.change()->change(), QString());
        QVERIFY(!shop.models.change()->forced().isEmpty());
        QCOMPARE(shop.paper.printed.size(), std::size_t(1));
        QCOMPARE(shop.drawer.opened, 0);
        QCOMPARE(shop.sum().gross, 0);
    }

    void refusedCardSaysThatTheTicketStands()
    {
        SoldTrousers shop(true);
        shop.cancelLast();

        shop.answer(shop.terminal.refunds, {.outcome = shop::CardOutcome::Declined});

        QCOMPARE(shop.models.shell()->sheet(), ShellViewModel::Cancel);
        QVERIFY(!shop.models.cancelling()->problem().isEmpty());
        QVERIFY(!shop.models.cancelling()->reasons().isEmpty()); // it may be tried again
        QCOMPARE(shop.sum().tickets, 1);
    }

    void whatTheTerminalLeftOpenEndsWhenTheManagerSettlesIt()
    {
        SoldTrousers shop(true);
        shop.cancelLast();
        shop.answer(shop.terminal.refunds, {.outcome = shop::CardOutcome::Unknown});
        QCOMPARE(shop.sum().tickets, 1);
        shop.models.shell()->closeSheet();
        const auto open = shop.onTill([&shop] { return shop.payment.toReconcile(); });
        QCOMPARE(open.size(), std::size_t(1));

        emit shop.models.reconcile()->chargedAsked(QString::fromStdString(open.front().key), QStringLiteral("R2"));
        shop.settle();

        QCOMPARE(shop.sum().tickets, 2);
        QCOMPARE(shop.models.shell()->task(), ShellViewModel::Change);
    }

    void cashierAsksTheManagerFirst()
    {
        SoldTrousers shop(false, kCashier, kCashierPin);

        shop.cancelLast();

        QCOMPARE(shop.models.shell()->sheet(), ShellViewModel::Approval);
        QCOMPARE(shop.sum().tickets, 1);
        emit shop.models.approval()->codeEntered(QString::fromLatin1(kManagerPin));
        QTRY_COMPARE(shop.models.shell()->task(), ShellViewModel::Change);
        QCOMPARE(shop.sum().gross, 0);
    }

    void journalCancelsATicketAndPrintsItAgain()
    {
        SoldTrousers shop;
        const auto sale =
            shop.onTill([&shop] { return shop.database->sales().lastTicket("S042-C02", Mode::Production)->sequence; });
        shop.models.shell()->openTask(ShellViewModel::Journal);
        shop.settle();
        emit shop.models.journal()->entryAsked(QString::number(sale));
        shop.settle();
        QVERIFY(shop.models.journal()->prints());
        QVERIFY(shop.models.journal()->cancels());
        emit shop.models.journal()->printAsked();
        shop.settle();
        QCOMPARE(shop.paper.printed.size(), std::size_t(1));

        emit shop.models.journal()->cancelAsked();
        shop.settle();
        emit shop.models.cancelling()->reasonAsked(0);
        shop.settle();

        QCOMPARE(shop.models.shell()->task(), ShellViewModel::Change);
        QCOMPARE(shop.sum().gross, 0);
    }
};

QTEST_MAIN(TillCancelTest)
#include "tst_till_cancel.moc"
