// SPDX-License-Identifier: Apache-2.0
// The real window at the place Caisse: cash in, cash out, drops and readings, as a finger does them.
#include "tests/ui/till/till_window.h"

#include <QFile>
#include <QTest>

using namespace comptoir;
using namespace comptoir::test;
using namespace comptoir::ui;

namespace {

Money euros(std::int64_t cents)
{
    return Money::fromMinor(cents, Currency::eur());
}

StorePolicies drawerPolicies()
{
    StorePolicies policies;
    policies.floatDefault = euros(20'000);
    policies.drawerLimit = euros(80'000);
    policies.cashInReasons = {{.code = "found", .label = {.fr = "Espèces trouvées", .en = "Cash found"}}};
    policies.cashOutReasons = {{.code = "supplies", .label = {.fr = "Fournitures", .en = "Supplies"}}};
    policies.voidReasons = {{.code = "customer_left", .label = {.fr = "Client parti", .en = "Customer left"}}};
    policies.noSaleReasons = {{.code = "change", .label = {.fr = "Faire de la monnaie", .en = "Make change"}}};
    return policies;
}

/// A till with 150 € of float, at the place Caisse.
struct DrawerTill : TillWindow {
    explicit DrawerTill(int coins = 150, const char* who = kCashier, const char* pin = kCashierPin,
        const StorePolicies& policies = drawerPolicies())
        : TillWindow({1280, 800}, policies)
    {
        emit models.signIn()->signInAsked(QString::fromLatin1(who), QString::fromLatin1(pin));
        const bool came = QTest::qWaitFor([this] { return models.shell()->stage() == ShellViewModel::Working; });
        check(came, "who comes signs in");
        if (coins > 0) {
            const bool open = onTill([this, coins] { return cash.open({{100, coins}}).has_value(); });
            check(open, "the session opens");
        }
        models.shell()->openPlace(ShellViewModel::Cash);
        settle();
    }

    /// The last record of that kind in the journal.
    template <class Record>
    Record last()
    {
        return onTill([this] {
            for (std::int64_t at = database->journal().state().sequence; at > 0; --at) {
                const auto record = database->journal().reader().record(at);
                if (const auto* found = std::get_if<Record>(&record->payload)) {
                    return *found;
                }
            }
            check(false, "the journal has such a record");
            return Record();
        });
    }

    void cashOut(const char* cents)
    {
        emit models.cash()->cashOutAsked();
        settle();
        emit models.move()->choiceAsked(0);
        type(QString::fromLatin1(cents));
        emit models.move()->actionAsked();
        settle();
    }

    void startDrop()
    {
        emit models.cash()->dropAsked();
        settle();
        tap(QStringLiteral("50\u00a0€, pas encore compté"));
        type(QStringLiteral("2"));
    }

    std::string printed(std::size_t at) const { return text::plainText(paper.printed.at(at), 48); }
};

} // namespace

class TillDrawerTest : public QObject {
    Q_OBJECT

private slots:
    void placeSaysSinceWhenByWhomAndWithWhichFloat()
    {
        DrawerTill till;
        const CashPlaceViewModel& place = *till.models.cash();

        QVERIFY(place.open());
        QVERIFY(place.since().startsWith(QStringLiteral("Ouverte à ")));
        QCOMPARE(place.who(), QStringLiteral("Inès"));
        QCOMPARE(place.cashFloat(), QStringLiteral("150,00\u00a0€"));
        QCOMPARE(place.levelWord(), QStringLiteral("Normal"));
    }

    void closedTillSaysWhichFloatToCountAndMovesNothing()
    {
        DrawerTill till(0);

        QVERIFY(!till.models.cash()->open());
        QCOMPARE(till.models.cash()->cashFloat(), QStringLiteral("200,00\u00a0€"));
        till.tap(QStringLiteral("Sortie"));
        QCOMPARE(till.models.shell()->task(), ShellViewModel::NoTask);
        emit till.models.cash()->readAsked();
        till.settle();
        QCOMPARE(till.models.shell()->toast(), QStringLiteral("La caisse n’est pas ouverte."));
    }

    void fullDrawerAdvisesADropAndTellsACashierNoAmount()
    {
        DrawerTill till(900);

        QCOMPARE(till.models.cash()->levelWord(), QStringLiteral("Prélèvement conseillé"));
        QCOMPARE(till.models.cash()->inDrawer(), QString());
        QVERIFY(!till.models.cash()->reviewing());
    }

    void whoReadsReportsSeesWhatTheDrawerHoldsAndWhatWaits()
    {
        DrawerTill till(900, kManager, kManagerPin);

        QCOMPARE(till.models.cash()->inDrawer(), QStringLiteral("900,00\u00a0€"));
        QVERIFY(till.models.cash()->reviewing());
    }

    void whatOnePersonMayKnowIsGoneWhenTheTillLocks()
    {
        DrawerTill till(900, kManager, kManagerPin);

        till.signInPage.lock({});
        till.settle();

        QCOMPARE(till.models.shell()->stage(), ShellViewModel::Locked);
        QCOMPARE(till.models.cash()->inDrawer(), QString());
        QVERIFY(!till.models.cash()->reviewing());
    }

    void cashOutIsTypedReasonedAndRecordedBeforeTheDrawerOpens()
    {
        DrawerTill till;

        till.tap(QStringLiteral("Sortie"));
        QCOMPARE(till.models.move()->action(), QStringLiteral("Indiquez un montant"));
        till.type(QStringLiteral("1250"));
        QCOMPARE(till.models.move()->amount(), QStringLiteral("12,50\u00a0€"));
        QCOMPARE(till.models.move()->action(), QStringLiteral("Choisissez un motif"));
        till.tap(QStringLiteral("Fournitures"));
        till.tap(QStringLiteral("Sortir 12,50\u00a0€"));

        QCOMPARE(till.models.shell()->task(), ShellViewModel::NoTask);
        QCOMPARE(till.drawer.opened, 1);
        const auto record = till.last<journal::CashRecord>();
        QCOMPARE(record.kind, journal::CashKind::PayOut);
        QCOMPARE(record.amount, 1250);
        QCOMPARE(record.reason, std::string("supplies"));
        const DrawerRow row = till.models.cash()->log()->rows().first();
        QCOMPARE(row.amount, QStringLiteral("−12,50\u00a0€"));
        QCOMPARE(row.detail, QStringLiteral("Inès · Fournitures"));
        QCOMPARE(till.models.shell()->toast(),
            QStringLiteral("Sortie d’espèces de 12,50\u00a0€ dans le journal. Le tiroir s’ouvre."));
    }

    void addedFloatNeedsNoReason()
    {
        DrawerTill till;
        emit till.models.cash()->cashInAsked();
        till.settle();
        till.type(QStringLiteral("5000"));
        till.tap(QStringLiteral("Fond ajouté"));

        till.tap(QStringLiteral("Ajouter 50,00\u00a0€"));

        const auto record = till.last<journal::CashRecord>();
        QCOMPARE(record.kind, journal::CashKind::Loan);
        QCOMPARE(record.reason, std::string());
    }

    void cashOutAboveTheLimitAsksTheManagerAndKeepsTheApproval()
    {
        DrawerTill till;

        till.cashOut("3000");
        QCOMPARE(till.models.shell()->sheet(), ShellViewModel::Approval);
        QCOMPARE(till.drawer.opened, 0);
        QCOMPARE(till.models.approval()->why(), QStringLiteral("30,00\u00a0€ dépasse votre limite de 20,00\u00a0€."));
        emit till.models.approval()->codeEntered(QString::fromLatin1(kManagerPin));

        QTRY_COMPARE(till.models.shell()->task(), ShellViewModel::NoTask);
        till.settle();
        QCOMPARE(till.drawer.opened, 1);
        const auto record = till.last<journal::CashRecord>();
        QCOMPARE(record.amount, 3000);
        QVERIFY(!record.approval.empty());
    }

    void cashOutIsLoweredToTheLimit()
    {
        DrawerTill till;
        till.cashOut("3000");

        emit till.models.approval()->lowerAsked();
        till.settle();

        QCOMPARE(till.last<journal::CashRecord>().amount, 2000);
    }

    void dropIsCountedBaggedByTheScannerAndWitnessed()
    {
        DrawerTill till;
        till.startDrop();
        QCOMPARE(till.models.move()->amount(), QStringLiteral("100,00\u00a0€"));
        QCOMPARE(till.models.move()->action(), QStringLiteral("Indiquez le sac"));

        till.scan("FR-447120");
        till.settle();
        QCOMPARE(till.models.move()->bag(), QStringLiteral("FR-447120"));
        QCOMPARE(till.flow.scans().counts().applied, 1);
        till.tap(QStringLiteral("Sophie"));
        till.tap(QStringLiteral("Prélever 100,00\u00a0€"));

        const auto record = till.last<journal::CashRecord>();
        QCOMPARE(record.kind, journal::CashKind::Drop);
        QCOMPARE(record.bag, std::string("FR-447120"));
        QCOMPARE(record.witness, std::string(kManager));
        QCOMPARE(record.denominations.size(), 1U);
        QCOMPARE(
            till.models.cash()->log()->rows().first().detail, QStringLiteral("Inès · sac FR-447120 · vu par Sophie"));
    }

    void scanOfABagClosesTheSheetAndTypesNothing()
    {
        DrawerTill till;
        till.startDrop();
        emit till.models.move()->bagAsked();
        till.settle();
        QCOMPARE(till.models.shell()->sheet(), ShellViewModel::Bag);

        till.scan("FR-447121");
        till.settle();

        QCOMPARE(till.models.shell()->sheet(), ShellViewModel::NoSheet);
        QCOMPARE(till.models.move()->bag(), QStringLiteral("FR-447121"));
        QCOMPARE(till.models.move()->amount(), QStringLiteral("100,00\u00a0€"));
    }

    void scanDuringACashOutSellsNothingAndSaysSo()
    {
        DrawerTill till;
        till.tap(QStringLiteral("Sortie"));

        till.scan(kSoapCode);
        till.settle();

        QCOMPARE(till.models.shell()->toast(), QStringLiteral("Terminez d’abord la caisse : rien ne se vend ici."));
        QCOMPARE(till.models.sale()->lines()->rowCount(), 0);
    }

    void dropWithNobodyThereIsOnTheManagersList()
    {
        DrawerTill till;
        till.startDrop();
        emit till.models.move()->bagTyped(QStringLiteral(" FR-9 "));
        till.tap(QStringLiteral("Sans témoin"));
        till.tap(QStringLiteral("Prélever 100,00\u00a0€"));

        const auto reviews = till.onTill([&till] { return till.cash.reviews(10); });
        QCOMPARE(reviews.size(), 1U);
        QCOMPARE(till.last<journal::CashRecord>().bag, std::string("FR-9"));
    }

    void slipIsPrintedOnceThenAsANumberedCopy()
    {
        DrawerTill till;
        till.cashOut("1250");

        till.tap(QStringLiteral("Imprimer"));
        QCOMPARE(till.paper.printed.size(), 1U);
        QVERIFY(till.printed(0).find("Fournitures") != std::string::npos);
        QVERIFY(till.printed(0).find("DUPLICATA") == std::string::npos);

        emit till.models.cash()->entryAsked(till.models.cash()->log()->rows().first().id);
        till.settle();
        QCOMPARE(till.models.shell()->sheet(), ShellViewModel::DrawerEntry);
        QCOMPARE(till.models.cash()->entryAmount(), QStringLiteral("−12,50\u00a0€"));
        till.tap(QStringLiteral("Imprimer le bon"));
        QCOMPARE(till.paper.printed.size(), 2U);
        QVERIFY(till.printed(1).find("DUPLICATA 1") != std::string::npos);
    }

    void slipThatDoesNotComeOutSaysThatAllIsRecorded()
    {
        DrawerTill till;
        till.flow.showDevices({{shop::DeviceKind::Printer, shop::DeviceCondition::PaperOut}});
        till.paper.outcome = shop::PrintOutcome::Failed;
        till.cashOut("1250");

        till.tap(QStringLiteral("Imprimer"));

        QVERIFY(till.models.shell()->toast().startsWith(QStringLiteral("Rien n’est sorti. Tout est enregistré")));
        QCOMPARE(till.models.shell()->task(), ShellViewModel::NoTask); // no ticket was interrupted
    }

    void traineesMovementIsCountedNowhere()
    {
        DrawerTill till;
        emit till.models.shell()->trainingAsked(true);
        till.settle();

        till.cashOut("1250");

        QCOMPARE(till.models.shell()->toast(), QStringLiteral("École : rien n’est compté, le tiroir reste fermé."));
        QCOMPARE(till.drawer.opened, 0);
        QCOMPARE(till.models.cash()->log()->rowCount(), 1); // the float
    }

    void reasonsThatDoNotFitInARowTurnLikePages()
    {
        StorePolicies policies = drawerPolicies();
        for (const char* code : {"b", "c", "d", "e", "f"}) {
            policies.cashOutReasons.push_back({.code = code, .label = {.fr = code, .en = {}}});
        }
        DrawerTill till(150, kCashier, kCashierPin, policies);
        emit till.models.cash()->cashOutAsked();
        till.settle();
        QCOMPARE(till.models.move()->choices().size(), 4);

        till.tap(QStringLiteral("Suite…"));
        QCOMPARE(till.models.move()->choices(), (QStringList{QStringLiteral("e"), QStringLiteral("f")}));
        till.type(QStringLiteral("100"));
        till.tap(QStringLiteral("f"));
        till.tap(QStringLiteral("Sortir 1,00\u00a0€"));

        QCOMPARE(till.last<journal::CashRecord>().reason, std::string("f"));
    }

    void cashierReadsAnXThatTellsNothingExpected()
    {
        DrawerTill till;

        till.tap(QStringLiteral("Lecture X"));

        QCOMPARE(till.models.shell()->task(), ShellViewModel::Reading);
        QCOMPARE(till.models.reading()->expected(), QString());
        QCOMPARE(till.models.reading()->rows()->rows().first().expected, QStringLiteral("—"));
        till.tap(QStringLiteral("Imprimer"));
        QCOMPARE(till.paper.printed.size(), 1U);
        QVERIFY(till.printed(0).find("Lecture X") != std::string::npos);
        QVERIFY(till.printed(0).find("Attendu") == std::string::npos);
    }

    void managerReadsWhatIsExpectedAndKeepsItAsAPdf()
    {
        DrawerTill till(150, kManager, kManagerPin);
        till.tap(QStringLiteral("Lecture X"));
        QCOMPARE(till.models.reading()->expected(), QStringLiteral("150,00\u00a0€"));
        QCOMPARE(till.models.reading()->movements()->rows().first().value, QStringLiteral("150,00\u00a0€"));

        till.tap(QStringLiteral("PDF"));

        QTRY_VERIFY(till.models.shell()->toast().startsWith(QStringLiteral("PDF gardé dans ")));
        const QString said = till.models.shell()->toast().mid(15).chopped(1);
        QFile file(said);
        QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(said));
        QVERIFY(file.readAll().startsWith("%PDF"));
    }

    void voidingAsksOnceThenWhyAndTheJournalKeepsTheReason()
    {
        DrawerTill till(150, kManager, kManagerPin);
        till.models.shell()->openPlace(ShellViewModel::Sell);
        till.scan(kSoapCode);
        till.settle();

        emit till.models.shell()->voidAsked();
        till.settle();
        QCOMPARE(till.models.sale()->lines()->rowCount(), 1);
        till.tap(QStringLiteral("Client parti"));

        QCOMPARE(till.models.sale()->lines()->rowCount(), 0);
        QCOMPARE(till.last<journal::VoidRecord>().reason, std::string("customer_left"));
    }

    void openingTheDrawerWithoutASaleAsksWhy()
    {
        DrawerTill till(150, kManager, kManagerPin);

        emit till.models.shell()->openDrawerAsked();
        till.settle();
        QCOMPARE(till.drawer.opened, 0);
        till.tap(QStringLiteral("Faire de la monnaie"));

        QCOMPARE(till.drawer.opened, 1);
        QCOMPARE(till.last<journal::CashRecord>().reason, std::string("change"));
    }
};

int main(int argc, char** argv)
{
    chooseSoftwareRendering();
    const QGuiApplication application(argc, argv);
    TillDrawerTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_till_drawer.moc"
