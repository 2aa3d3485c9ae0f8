// SPDX-License-Identifier: Apache-2.0
// A scan or a touch while the till thread is still at something older: none may be lost without a word.
#include "app/core/storage/catalogue_folder.h"
#include "tests/ui/races/busy_till.h"

#include <QTest>

#include <algorithm>
#include <stdexcept>

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

    void priceGivenTwiceAtOnceAddsOneArticle()
    {
        SellingTill till({kLampCode}); // asks its price
        QCOMPARE(till.models.shell()->sheet(), ShellViewModel::Price);
        emit till.models.edit()->digitTyped(QStringLiteral("4500"));
        till.hold();

        emit till.models.edit()->reasonAsked(0);
        emit till.models.edit()->reasonAsked(0);
        till.letGo();

        QCOMPARE(till.models.sale()->lines()->rowCount(), 1);
        QCOMPARE(till.models.sale()->total(), QStringLiteral("45,00\u00a0€"));
        QCOMPARE(till.models.shell()->sheet(), ShellViewModel::NoSheet);
    }

    void lateAnswerOfASheetDoesNotCloseTheNextOne()
    {
        SellingTill till;
        till.models.shell()->openSheet(ShellViewModel::Quantity);
        emit till.models.edit()->digitTyped(QStringLiteral("3"));
        till.hold();

        emit till.models.edit()->quantityApplied();
        till.models.shell()->closeSheet();
        till.models.shell()->openSheet(ShellViewModel::ArticleSearch);
        till.letGo();

        QCOMPARE(till.models.shell()->sheet(), ShellViewModel::ArticleSearch);
        QCOMPARE(till.models.sale()->articles(), 3);
    }

    void cashIsTakenOutOnceHoweverOftenItIsTouched()
    {
        StorePolicies policies;
        policies.cashOutReasons = {{.code = "supplies", .label = {.fr = "Fournitures", .en = "Supplies"}}};
        BusyTill till(policies);
        QVERIFY(till.onTill([&till] { return till.cash.open({{100, 150}}).has_value(); }));
        emit till.models.cash()->cashOutAsked();
        till.settle();
        emit till.models.move()->choiceAsked(0);
        emit till.models.move()->digitTyped(QStringLiteral("1000"));
        till.hold();

        emit till.models.move()->actionAsked();
        emit till.models.move()->actionAsked();
        till.letGo();

        QCOMPARE(till.models.shell()->task(), ShellViewModel::NoTask);
        const auto log = till.onTill([&till] { return till.cash.drawerLog(9); });
        QCOMPARE(std::ranges::count(log, journal::CashKind::PayOut, &shop::DrawerLogEntry::kind), 1);
    }

    void articleScannedOnAFaultIsRefusedWithItsReason()
    {
        SellingTill till;
        till.thread.post([] { throw std::runtime_error("the disk is gone"); });
        till.settle();
        QCOMPARE(till.models.shell()->stage(), ShellViewModel::Faulted);

        till.scan(kSoapCode);
        till.settle();

        QCOMPARE(till.models.shell()->toast(),
            QStringLiteral("La caisse est arrêtée. Suivez l’écran, puis scannez de nouveau."));
        QCOMPARE(till.flow.scans().counts(), (ScanCounts{.read = 2, .applied = 1, .refused = 1}));
    }

    void searchGoesOnAfterAFault()
    {
        SellingTill till({});
        const std::filesystem::path file = *storage::currentCatalogue(till.files.folder());
        const auto rename = [&file](const char* change) {
            storage::Connection catalogue(file, storage::Access::ReadWrite);
            catalogue.execute(change);
        };
        till.models.shell()->openSheet(ShellViewModel::ArticleSearch);
        till.settle();
        rename("ALTER TABLE model RENAME TO gone");
        emit till.models.search()->queryTyped(QStringLiteral("savon"));
        till.settle();
        QCOMPARE(till.models.shell()->stage(), ShellViewModel::Faulted);

        rename("ALTER TABLE gone RENAME TO model");
        emit till.models.fault()->retryAsked();
        till.settle();
        emit till.models.search()->queryTyped(QStringLiteral("savon "));
        till.settle();

        QCOMPARE(till.models.search()->results()->rowCount(), 1);
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
