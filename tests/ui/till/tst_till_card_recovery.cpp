// SPDX-License-Identifier: Apache-2.0
// The till stopped, or the terminal fell silent, while a card was paying: nothing is charged twice, and nothing that
// was charged is forgotten.
#include "tests/ui/till/card_payment.h"
#include "tests/ui/till/till_window.h"

#include <QTest>

using namespace comptoir;
using namespace comptoir::test;
using namespace comptoir::ui;

namespace {

/// A till that stops while the terminal has the customer's card.
void stopWhileTheCardPays(const StoreFiles& files)
{
    TillShop shop(files);
    shop.signIn();
    payByCard(shop);
    check(shop.terminal.debits.size() == 1, "the terminal is asked");
}

shop::CardAnswer answerOf(shop::CardOutcome outcome)
{
    return {.outcome = outcome, .amount = Money::fromMinor(8900, Currency::eur())};
}

/// Results that the journal has of the last card payment, oldest first.
QStringList results(TillShop& shop)
{
    QStringList found;
    storage::JournalReader& reader = shop.database->journal().reader();
    for (std::int64_t sequence = 1; sequence <= shop.database->journal().state().sequence; ++sequence) {
        const auto record = reader.record(sequence);
        if (const auto* result = std::get_if<journal::PaymentResultRecord>(&record->payload)) {
            found << QString::fromUtf8(journal::textOf(result->result).data());
        }
    }
    return found;
}

std::int64_t tickets(TillShop& shop)
{
    return shop.database->sales().sum({}).tickets;
}

QString titleOf(TillShop& shop)
{
    return shop.models.recovery()->title();
}

} // namespace

class TillCardRecoveryTest : public QObject {
    Q_OBJECT

private slots:
    void approvedCardIsFinishedWhenTheCashierSaysSo()
    {
        const StoreFiles files;
        stopWhileTheCardPays(files);

        TillWindow shop(files, approval());
        QCOMPARE(shop.terminal.queries.size(), 1U); // before anybody signs in
        shop.signIn();
        QCOMPARE(titleOf(shop), QStringLiteral("La carte a payé 89,00\u00a0€"));
        QCOMPARE(tickets(shop), 0);
        shop.tap(QStringLiteral("Terminer la vente"));

        QCOMPARE(tickets(shop), 1);
        QCOMPARE(shop.models.shell()->task(), ShellViewModel::Change);
        QCOMPARE(shop.terminal.debits.size(), 0U);
        QCOMPARE(results(shop), QStringList{QStringLiteral("approved")});
        QVERIFY(!shop.models.recovery()->asks());
    }

    void approvedCardIsGivenBackWhenTheCashierSaysSo()
    {
        const StoreFiles files;
        stopWhileTheCardPays(files);
        TillWindow shop(files, approval());
        shop.signIn();

        shop.tap(QStringLiteral("Rendre 89,00\u00a0€"));
        QCOMPARE(shop.terminal.refunds.size(), 1U);
        QVERIFY(shop.models.payment()->cardWaiting());
        shop.answer(shop.terminal.refunds, approval());

        QCOMPARE(tickets(shop), 0);
        QVERIFY(shop.models.payment()->tenders()->rows().isEmpty());
        QCOMPARE(shop.models.payment()->due(), QStringLiteral("89,00\u00a0€"));
        QCOMPARE(results(shop), (QStringList{QStringLiteral("approved"), QStringLiteral("refund_confirmed")}));
        QCOMPARE(shop.models.shell()->toast(), QStringLiteral("89,00\u00a0€ rendus sur la carte."));
    }

    void refundThatTheTerminalRefusesLeavesTheCardCharged()
    {
        const StoreFiles files;
        stopWhileTheCardPays(files);
        TillShop shop(files, approval());
        shop.signIn();
        emit shop.models.recovery()->otherActionAsked();
        shop.settle();

        shop.answer(shop.terminal.refunds, answerOf(shop::CardOutcome::Declined));

        QCOMPARE(shop.models.payment()->tenders()->rows().size(), 1);
        QCOMPARE(
            shop.models.payment()->note(), QStringLiteral("Le terminal n’a pas remboursé. La carte reste débitée."));
        QCOMPARE(results(shop), (QStringList{QStringLiteral("approved"), QStringLiteral("refund_failed")}));
    }

    void declinedCardIsTold()
    {
        const StoreFiles files;
        stopWhileTheCardPays(files);
        TillWindow shop(files, answerOf(shop::CardOutcome::Declined));
        shop.signIn();

        QCOMPARE(titleOf(shop), QStringLiteral("Carte refusée. Rien n’est débité."));
        shop.tap(QStringLiteral("Continuer"));

        QVERIFY(!shop.models.recovery()->asks());
        QCOMPARE(shop.models.sale()->lines()->rowCount(), 1);
    }

    void unknownCardIsSaidAndSettledByALaterAnswer()
    {
        const StoreFiles files;
        stopWhileTheCardPays(files);
        TillShop shop(files, answerOf(shop::CardOutcome::Unknown));
        shop.signIn();
        QCOMPARE(titleOf(shop), QStringLiteral("Carte à vérifier : 89,00\u00a0€"));
        QCOMPARE(results(shop), QStringList{QStringLiteral("unknown")});

        shop.terminal.memory = approval();
        shop.thread.post([&shop] { shop.payment.requery(); });
        shop.settle();

        QCOMPARE(titleOf(shop), QStringLiteral("La carte a payé 89,00\u00a0€"));
        QCOMPARE(results(shop), (QStringList{QStringLiteral("unknown"), QStringLiteral("approved")}));
    }

    void unknownIsJournaledOnceHoweverOftenItIsAsked()
    {
        const StoreFiles files;
        stopWhileTheCardPays(files);
        TillShop shop(files, answerOf(shop::CardOutcome::Unknown));
        shop.signIn();

        for (int again = 0; again < 3; ++again) {
            shop.thread.post([&shop] { shop.payment.requery(); });
        }
        shop.settle();

        QCOMPARE(shop.terminal.queries.size(), 4U);
        QCOMPARE(results(shop), QStringList{QStringLiteral("unknown")});
    }

    void silentTerminalIsAskedAgainFromThePage()
    {
        TillShop shop;
        shop.signIn();
        payByCard(shop);
        shop.answer(shop.terminal.debits, answerOf(shop::CardOutcome::Unknown));
        QVERIFY(shop.models.payment()->cardSilent());
        QCOMPARE(shop.models.payment()->nextQuery(), 20);

        emit shop.models.payment()->cardNothingAsked();
        shop.settle();
        QCOMPARE(shop.terminal.queries.size(), 1U);
        QCOMPARE(shop.terminal.queries.back().key, shop.terminal.debits.back().key);
        shop.answer(shop.terminal.queries, approval());

        QCOMPARE(tickets(shop), 1);
        QCOMPARE(shop.models.shell()->task(), ShellViewModel::Change);
    }

    void lateApprovalBesideOtherMoneyIsNotSwallowed()
    {
        TillShop shop;
        shop.signIn();
        payByCard(shop);
        shop.answer(shop.terminal.debits, answerOf(shop::CardOutcome::Unknown));
        emit shop.models.payment()->digitTyped(QStringLiteral("5000"));
        emit shop.models.payment()->actionAsked();
        shop.settle();
        emit shop.models.payment()->cardNothingAsked();
        shop.settle();

        shop.answer(shop.terminal.queries, approval());

        QCOMPARE(tickets(shop), 0);
        QCOMPARE(
            shop.models.payment()->note(), QStringLiteral("La carte a payé plus que ce ticket. Rendez-le avec ↩."));
        emit shop.models.payment()->takeBackAsked(QStringLiteral("1"));
        shop.settle();
        shop.answer(shop.terminal.refunds, approval());
        QCOMPARE(shop.models.payment()->tenders()->rows().size(), 1);
        QCOMPARE(shop.models.payment()->due(), QStringLiteral("39,00\u00a0€"));
    }

    void heldTicketKeepsItsDoubtfulCard()
    {
        const StoreFiles files;
        stopWhileTheCardPays(files);
        TillShop shop(files, answerOf(shop::CardOutcome::Unknown));
        shop.signIn();
        emit shop.models.recovery()->actionAsked();
        shop.settle();
        QVERIFY(shop.models.payment()->cardSilent());

        emit shop.models.payment()->holdAsked();
        shop.settle();

        QCOMPARE(shop.models.shell()->task(), ShellViewModel::NoTask);
        QVERIFY(shop.models.sale()->empty());
        QCOMPARE(shop.payment.toReconcile().size(), 1U);
    }

    void listKeepsWhatNobodyKnowsUntilAManagerSettlesIt()
    {
        const StoreFiles files;
        stopWhileTheCardPays(files);
        TillShop shop(files, answerOf(shop::CardOutcome::Unknown));
        shop.signIn();
        shop.models.shell()->openSheet(ShellViewModel::Reconcile);
        shop.settle();
        QCOMPARE(shop.models.reconcile()->count(), 1);
        QVERIFY(!shop.models.reconcile()->mayDecide()); // the cashier sees it

        const QString payment = shop.models.reconcile()->payments()->rows().first().id;
        emit shop.models.reconcile()->chargedAsked(payment, QStringLiteral("400001"));
        shop.settle();

        QCOMPARE(shop.models.reconcile()->count(), 0);
        QCOMPARE(results(shop), (QStringList{QStringLiteral("unknown"), QStringLiteral("approved")}));
        QCOMPARE(titleOf(shop), QStringLiteral("La carte a payé 89,00\u00a0€"));
    }

    void chargeWhoseSaleIsGoneStaysUntilTheMoneyIsBack()
    {
        TillShop shop;
        shop.signIn();
        payByCard(shop);
        shop.answer(shop.terminal.debits, answerOf(shop::CardOutcome::Unknown));
        emit shop.models.payment()->cardRefusedAsked(); // so the terminal's screen says
        shop.settle();
        emit shop.models.payment()->digitTyped(QStringLiteral("8900"));
        emit shop.models.payment()->actionAsked();
        shop.settle();
        QCOMPARE(tickets(shop), 1);

        shop.answer(shop.terminal.debits, approval()); // and it charged all the same
        shop.models.shell()->openSheet(ShellViewModel::Reconcile);
        shop.settle();
        QCOMPARE(shop.models.reconcile()->count(), 1);
        const ReconcileRow row = shop.models.reconcile()->payments()->rows().first();
        QVERIFY(row.charged);
        emit shop.models.reconcile()->askTerminalAsked();
        emit shop.models.reconcile()->givenBackAsked(row.id);
        shop.settle();

        QCOMPARE(shop.models.reconcile()->count(), 0);
        QCOMPARE(shop.terminal.queries.size(), 0U); // what is known is not asked
        QCOMPARE(results(shop).last(), QStringLiteral("refund_confirmed"));
        QCOMPARE(tickets(shop), 1);
    }

    void saleACardHasPaidIsNotVoid()
    {
        const StoreFiles files;
        stopWhileTheCardPays(files);
        TillShop shop(files, approval());
        shop.signIn();
        Role manager = shop.desk.role();
        manager.permissions.insert(Permission::VoidSale);

        const auto refused = shop.thread
                                 .run([&shop, manager] {
                                     shop.desk.signIn(*shop.desk.staff(), manager);
                                     return shop.selling.voidSale("other");
                                 })
                                 .result();

        QVERIFY(!refused.has_value());
        QCOMPARE(refused.error(), shop::SaleRefusal::CardTaken);
    }
};

int main(int argc, char** argv)
{
    chooseSoftwareRendering();
    const QGuiApplication application(argc, argv);
    TillCardRecoveryTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_till_card_recovery.moc"
