// SPDX-License-Identifier: Apache-2.0
// A scan or a touch while the till thread is still at something older: none may be lost without a word.
#include "tests/ui/till/till_shop.h"

#include <QSignalSpy>
#include <QTest>

#include <future>

using namespace comptoir;
using namespace comptoir::test;
using namespace comptoir::ui;

namespace {

constexpr auto kCheeseCode = "3000000000038"; // weighed
const auto kBackToTicket = QStringLiteral("Revenez au ticket pour ajouter un article.");

/// A register with something in the cart, whose till thread can be kept busy.
class BusyTill : public TillShop {
public:
    explicit BusyTill(std::initializer_list<const char*> codes = {kTrousersCode})
    {
        signIn();
        for (const char* code : codes) {
            scan(code);
        }
        settle();
    }
    ~BusyTill()
    {
        if (m_busy) {
            letGo();
        }
    }

    /// What is asked from here on waits, as behind a slow disk.
    void hold()
    {
        m_busy.emplace();
        thread.post([until = m_busy->get_future().share()] { until.wait(); });
    }
    void letGo()
    {
        m_busy->set_value();
        m_busy.reset();
        settle();
    }

    void touchPayment() { emit models.sale()->paymentAsked(); }
    void openPayment()
    {
        touchPayment();
        settle();
    }

private:
    std::optional<std::promise<void>> m_busy;
};

} // namespace

class TillRacesTest : public QObject {
    Q_OBJECT

private slots:
    void articleScannedWhileThePaymentOpensIsRefusedAloud()
    {
        BusyTill till;
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
        BusyTill till;
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
        BusyTill till({});
        till.hold();

        till.scan(kTrousersCode);
        till.touchPayment(); // its line is not on screen yet
        till.letGo();

        QCOMPARE(till.models.shell()->task(), ShellViewModel::Payment);
        QCOMPARE(till.models.payment()->total(), QStringLiteral("89,00\u00a0€"));
    }

    void paymentOfAnEmptyTicketIsRefusedAloud()
    {
        BusyTill till({});
        till.hold();

        till.scan("ZZ-9"); // unknown
        till.touchPayment();
        till.letGo();

        QCOMPARE(till.models.shell()->task(), ShellViewModel::NoTask);
        QCOMPARE(till.models.shell()->toast(), QStringLiteral("Il ne reste rien à payer."));
    }

    void toolTouchedWhileThePaymentOpensIsInItsTotal()
    {
        BusyTill till;
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
        BusyTill till;
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
        BusyTill till;
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
        BusyTill till;
        till.hold();

        till.touchPayment();
        till.touchPayment();
        till.letGo();
        emit till.models.payment()->digitTyped(QStringLiteral("1000"));

        QCOMPARE(till.models.payment()->given(), QStringLiteral("10,00\u00a0€"));
    }

    void articleToWeighComesBeforeThePaymentTouchedAfterIt()
    {
        BusyTill till;
        till.hold();

        till.scan(kCheeseCode);
        till.touchPayment();
        till.letGo();

        QCOMPARE(till.models.shell()->sheet(), ShellViewModel::Quantity);
        QCOMPARE(till.models.shell()->task(), ShellViewModel::NoTask);
    }

    void articleToWeighDoesNotTakeAnOpenSheetAway()
    {
        BusyTill till;
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
        BusyTill till;
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

    void lineChosenStaysChosenWhenAFeedComes()
    {
        BusyTill till({kTrousersCode, kSoapCode});

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
        BusyTill till({kTrousersCode, kSoapCode});
        till.hold();

        till.salePage.refresh();
        till.models.sale()->selectLine(0);
        till.letGo();

        QCOMPARE(till.models.sale()->selected(), 0);
        QCOMPARE(till.onTill([&till] { return till.openSale.selected(); }), 1);
    }

    void codeTypedWhileTheTillIsStillLockingStays()
    {
        BusyTill till;
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
