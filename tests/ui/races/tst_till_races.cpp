// SPDX-License-Identifier: Apache-2.0
// A scan or a touch while the till thread is still at something older: none may be lost without a word.
#include "tests/ui/races/busy_till.h"

#include <QTest>

using namespace comptoir;
using namespace comptoir::test;
using namespace comptoir::ui;

namespace {

constexpr auto kCheeseCode = "3000000000038"; // weighed
const auto kBackToTicket = QStringLiteral("Revenez au ticket pour ajouter un article.");

/// With something in the cart.
class SellingTill : public BusyTill {
public:
    explicit SellingTill(std::initializer_list<const char*> codes = {kTrousersCode})
    {
        for (const char* code : codes) {
            scan(code);
        }
        settle();
    }

    void openPayment()
    {
        touchPayment();
        settle();
    }
};

} // namespace

class TillRacesTest : public QObject {
    Q_OBJECT

private slots:
    void articleScannedWhileThePaymentOpensIsRefusedAloud()
    {
        SellingTill till;
        till.hold();

        till.touchPayment();
        till.scan(kSoapCode);
        QCOMPARE(till.flow.scans().waiting(), 1);
        till.letGo();

        QCOMPARE(till.models.shell()->task(), ShellViewModel::Payment);
        QCOMPARE(till.models.shell()->toast(), kBackToTicket);
        QCOMPARE(till.flow.scans().counts(), (ScanCounts{.read = 2, .applied = 1, .refused = 1}));
        QCOMPARE(till.models.payment()->total(), till.models.sale()->total());
    }

    void articleScannedBeforePaymentIsPaid()
    {
        SellingTill till;
        till.hold();

        till.scan(kSoapCode);
        till.touchPayment();
        till.letGo();

        QCOMPARE(till.models.shell()->task(), ShellViewModel::Payment);
        QCOMPARE(till.models.payment()->articles(), 2);
        QCOMPARE(till.models.payment()->total(), QStringLiteral("90,99\u00a0€"));
    }

    void firstArticleAndPaymentAtOnceOpenThePayment()
    {
        SellingTill till({});
        till.hold();

        till.scan(kTrousersCode);
        till.touchPayment(); // its line is not on screen yet
        till.letGo();

        QCOMPARE(till.models.shell()->task(), ShellViewModel::Payment);
        QCOMPARE(till.models.payment()->total(), QStringLiteral("89,00\u00a0€"));
    }

    void paymentOfAnEmptyTicketIsRefusedAloud()
    {
        SellingTill till({});
        till.hold();

        till.scan("ZZ-9"); // unknown
        till.touchPayment();
        till.letGo();

        QCOMPARE(till.models.shell()->task(), ShellViewModel::NoTask);
        QCOMPARE(till.models.shell()->toast(), QStringLiteral("Il ne reste rien à payer."));
    }

    void toolTouchedWhileThePaymentOpensIsInItsTotal()
    {
        SellingTill till;
        till.hold();

        till.touchPayment();
        emit till.models.sale()->increaseAsked();
        till.letGo();

        QCOMPARE(till.models.payment()->total(), QStringLiteral("178,00\u00a0€"));
        QCOMPARE(till.models.payment()->articles(), 2);
        emit till.models.payment()->digitTyped(QStringLiteral("17800"));
        emit till.models.payment()->actionAsked();
        till.settle();
        QCOMPARE(till.models.shell()->task(), ShellViewModel::Change);
    }

    void tenderForATotalThatIsNoMoreIsRefusedAndTheNewOneShown()
    {
        SellingTill till;
        till.openPayment();
        till.hold();

        // Asked before, done after the page showed its total.
        till.thread.post([&till] { static_cast<void>(till.selling.setQuantity(1, Quantity::pieces(2))); });
        emit till.models.payment()->digitTyped(QStringLiteral("8900"));
        emit till.models.payment()->actionAsked();
        till.letGo();

        QCOMPARE(till.models.shell()->task(), ShellViewModel::Payment);
        QCOMPARE(till.models.payment()->note(), QStringLiteral("Le ticket a changé : voici son nouveau total."));
        QCOMPARE(till.models.payment()->due(), QStringLiteral("178,00\u00a0€"));
        QCOMPARE(till.models.payment()->given(), QStringLiteral("89,00\u00a0€"));
    }

    void cardThatPaysATotalThatIsNoMorePaysAPart()
    {
        SellingTill till;
        till.openPayment();
        emit till.models.payment()->cardAsked();
        till.settle();

        till.onTill([&till] { return till.selling.setQuantity(1, Quantity::pieces(2)).has_value(); });
        till.answer(till.terminal.debits,
            {.outcome = shop::CardOutcome::Approved,
                .amount = Money::fromMinor(8900, Currency::eur()),
                .authorisation = "A1"});

        QCOMPARE(till.models.shell()->task(), ShellViewModel::Payment);
        QCOMPARE(till.models.payment()->due(), QStringLiteral("89,00\u00a0€"));
        QCOMPARE(till.models.payment()->total(), QStringLiteral("178,00\u00a0€"));
    }

    void paymentTouchedTwiceOpensOnce()
    {
        SellingTill till;
        till.hold();

        till.touchPayment();
        till.touchPayment();
        till.letGo();
        emit till.models.payment()->digitTyped(QStringLiteral("1000"));

        QCOMPARE(till.models.payment()->given(), QStringLiteral("10,00\u00a0€"));
    }

    void articleToWeighComesBeforeThePaymentTouchedAfterIt()
    {
        SellingTill till;
        till.hold();

        till.scan(kCheeseCode);
        till.touchPayment();
        till.letGo();

        QCOMPARE(till.models.shell()->sheet(), ShellViewModel::Quantity);
        QCOMPARE(till.models.shell()->task(), ShellViewModel::NoTask);
    }

    void articleToWeighDoesNotTakeAnOpenSheetAway()
    {
        SellingTill till;
        till.models.shell()->openSheet(ShellViewModel::Discount);

        till.scan(kCheeseCode);
        till.settle();

        QCOMPARE(till.models.shell()->sheet(), ShellViewModel::Discount);
        QCOMPARE(till.models.shell()->toast(),
            QStringLiteral("Comté à la coupe se pèse. Terminez d’abord ce qui est ouvert."));
        QCOMPARE(till.flow.scans().counts(), (ScanCounts{.read = 2, .applied = 1, .refused = 1}));
    }

    void amountTypedWhileTheLastTenderIsTakenStays()
    {
        SellingTill till;
        till.openPayment();
        emit till.models.payment()->digitTyped(QStringLiteral("1000"));
        till.hold();

        emit till.models.payment()->actionAsked();
        emit till.models.payment()->actionAsked(); // the same touch twice
        emit till.models.payment()->digitTyped(QStringLiteral("7900"));
        till.letGo();

        QCOMPARE(till.models.payment()->tenders()->rowCount(), 1);
        QCOMPARE(till.models.payment()->due(), QStringLiteral("79,00\u00a0€"));
        QCOMPARE(till.models.payment()->given(), QStringLiteral("79,00\u00a0€"));
    }

    void tenderTouchedWhileTheTicketIsRecordedIsNoneOfTheNext()
    {
        SellingTill till;
        till.openPayment();
        emit till.models.payment()->digitTyped(QStringLiteral("8900"));
        emit till.models.payment()->actionAsked();
        till.thread.drain();
        till.hold();
        QCoreApplication::sendPostedEvents(); // all is paid: the record is asked for

        emit till.models.payment()->digitTyped(QStringLiteral("8900"));
        emit till.models.payment()->actionAsked();
        till.letGo();
        QCOMPARE(till.models.shell()->task(), ShellViewModel::Change);
        till.scan(kSoapCode);
        till.settle();
        till.openPayment();

        QCOMPARE(till.models.shell()->task(), ShellViewModel::Payment);
        QCOMPARE(till.models.payment()->due(), QStringLiteral("1,99\u00a0€"));
        QCOMPARE(till.database->sales().sum({}).tickets, 1);
    }

    void lineChosenStaysChosenWhenAFeedComes()
    {
        SellingTill till({kTrousersCode, kSoapCode});

        till.models.sale()->selectLine(0);
        till.salePage.refresh(); // as after a feed
        till.settle();
        QCOMPARE(till.models.sale()->selected(), 0);
        emit till.models.sale()->increaseAsked();
        till.settle();

        QCOMPARE(till.models.sale()->lines()->rows().at(0).quantity, QStringLiteral("2"));
        QCOMPARE(till.models.sale()->lines()->rows().at(1).quantity, QStringLiteral("1"));
    }

    void lineChosenWhileAnAnswerIsOnItsWayStaysChosen()
    {
        SellingTill till({kTrousersCode, kSoapCode});
        till.hold();

        till.salePage.refresh();
        till.models.sale()->selectLine(0);
        till.letGo();

        QCOMPARE(till.models.sale()->selected(), 0);
        QCOMPARE(till.onTill([&till] { return till.openSale.selected(); }), 1);
    }

    void codeTypedWhileTheTillIsStillLockingStays()
    {
        SellingTill till;
        PinEntry& pin = *till.models.signIn()->pin();
        till.hold();

        emit till.models.shell()->lockAsked();
        for (const char* digit = "135"; *digit != '\0'; ++digit) {
            pin.digit(QString(QLatin1Char(*digit)));
        }
        till.letGo();
        QCOMPARE(pin.typed(), 3);
        for (const char* digit = "790"; *digit != '\0'; ++digit) {
            pin.digit(QString(QLatin1Char(*digit)));
        }

        QTRY_COMPARE(till.models.shell()->stage(), ShellViewModel::Working);
    }
};

QTEST_MAIN(TillRacesTest)
#include "tst_till_races.moc"
