// SPDX-License-Identifier: Apache-2.0
// Closing a session in the real window: blind count, compare, agree, seal.
#include "tests/ui/till/closing_till.h"

#include <QAccessible>
#include <QTest>

using namespace comptoir;
using namespace comptoir::test;
using namespace comptoir::ui;

namespace {

constexpr auto kSeal = "Sceller la caisse";
constexpr auto kAsk = "Demander l’accord";
constexpr auto kReason = "Erreur de rendu";
constexpr auto kSlip = "Cartes bancaires, saisir le total du terminal";

/// Every word on screen and everything a screen reader could say of it.
void collectWords(const QQuickItem* item, QStringList& words)
{
    if (!item->isVisible()) {
        return;
    }
    words << item->property("text").toString() << item->property("title").toString();
    if (QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(const_cast<QQuickItem*>(item))) {
        for (const QAccessible::Text part :
            {QAccessible::Name, QAccessible::Description, QAccessible::Value, QAccessible::Help}) {
            words << spoken->text(part);
        }
    }
    for (const QQuickItem* child : item->childItems()) {
        collectWords(child, words);
    }
}

bool says(const TillWindow& till, const QString& amount)
{
    QStringList words;
    collectWords(till.view.rootObject(), words);
    return words.join(QLatin1Char('\n')).contains(amount);
}

} // namespace

class TillCloseTest : public QObject {
    Q_OBJECT

private slots:
    void aRightCountIsSealedAfterOneQuestion()
    {
        ClosingTill till;
        till.count("169", "99");
        QVERIFY(till.models.compare()->right());

        till.tapSameSpot(kSeal);
        QCOMPARE(till.models.shell()->question(), ShellViewModel::SealTill);
        QVERIFY(till.sessionOpen()); // asked, not sealed
        till.tap(QStringLiteral("Sceller"));

        QCOMPARE(till.models.shell()->task(), ShellViewModel::Sealed);
        QVERIFY(!till.sessionOpen());
        QVERIFY(till.reviews().empty());
    }

    void rollsCountBesideTheLooseCoins()
    {
        ClosingTill till;
        till.startCount();
        till.tap(QStringLiteral("Rouleaux de pièces"));
        till.tap(QStringLiteral("1\u00a0€, pas encore compté"));
        till.type(QStringLiteral("6")); // of 25
        till.tap(QStringLiteral("Rouleaux de pièces"));
        QVERIFY(!till.models.count()->byRoll());
        QCOMPARE(till.models.count()->counted(), QStringLiteral("150,00\u00a0€"));
        QCOMPARE(till.models.count()->done(), 0); // rolls do not say how many are loose

        till.tap(QStringLiteral("1\u00a0€, pas encore compté, rouleaux de 25 : 6"));
        till.type(QStringLiteral("19"));
        till.tap(QStringLiteral("1 c, pas encore compté"));
        till.type(QStringLiteral("99"));
        till.tap(QStringLiteral("Le reste est à zéro"));
        till.tap(QStringLiteral("Comparer"));

        QVERIFY(till.models.compare()->right());
    }

    void aNoteOfTheCountIsOnItsReport()
    {
        ClosingTill till;
        till.startCount();
        till.tap(QStringLiteral("Ajouter une note"));
        till.type(QStringLiteral("un billet mis de cote"));
        till.tap(QStringLiteral("Garder la note"));
        QCOMPARE(till.models.shell()->sheet(), ShellViewModel::NoSheet);
        QVERIFY(till.shows(QStringLiteral("Voir la note")));
        till.enter("169", "99");
        till.tap(QStringLiteral("Comparer"));
        till.tapSameSpot(kSeal);
        till.tap(QStringLiteral("Sceller"));

        till.print(QStringLiteral("Imprimer le Z"));

        QVERIFY(till.paperSays("Note | un billet mis de cote"));
    }

    void goingBackFromTheQuestionSealsNothing()
    {
        ClosingTill till;
        till.count("169", "99");
        till.tapSameSpot(kSeal);

        till.tap(QStringLiteral("Revenir"));

        QCOMPARE(till.models.shell()->task(), ShellViewModel::Compare);
        QVERIFY(till.sessionOpen());
    }

    void aSmallDifferenceAsksItsReasonAndNobody()
    {
        ClosingTill till;
        till.count("165", "0");
        QCOMPARE(till.models.compare()->difference(), QStringLiteral("−4,99\u00a0€"));
        QCOMPARE(
            till.models.compare()->note(), QStringLiteral("sous le seuil de 5,00\u00a0€ : pas de responsable requis"));
        till.tap(QStringLiteral("Choisissez un motif")); // says what is missing, does nothing
        QCOMPARE(till.models.shell()->question(), ShellViewModel::NoQuestion);

        till.tap(kReason);
        till.tap(kSeal);
        till.tap(QStringLiteral("Sceller"));

        QCOMPARE(till.models.shell()->task(), ShellViewModel::Sealed);
        QVERIFY(till.reviews().empty());
    }

    void aDifferenceAboveTheLimitIsNeverSealedWithoutAsking()
    {
        ClosingTill till;
        till.count("100", "0");
        till.tap(kReason);

        till.tap(kAsk);

        QCOMPARE(till.models.shell()->sheet(), ShellViewModel::Approval);
        QCOMPARE(till.models.approval()->why(), QStringLiteral("69,99\u00a0€ dépasse votre limite de 5,00\u00a0€."));
        QVERIFY(!till.shows(QStringLiteral("Laisser attendre"))); // there is no sale that could wait
        till.models.shell()->closeSheet();
        till.settle();
        QVERIFY(till.sessionOpen());
        QVERIFY(till.reviews().empty());
    }

    void theManagersCodeAgreesToIt()
    {
        ClosingTill till;
        till.count("100", "0");
        till.tap(kReason);
        till.tap(kAsk);

        till.type(QString::fromLatin1(kManagerPin));

        QTRY_COMPARE(till.models.shell()->question(), ShellViewModel::SealTill);
        QVERIFY(till.sessionOpen());
        till.tap(QStringLiteral("Sceller"));
        QCOMPARE(till.models.shell()->task(), ShellViewModel::Sealed);
        QVERIFY(till.reviews().empty());
    }

    void theManagersBadgeNamesWhoAgrees()
    {
        ClosingTill till;
        till.count("100", "0");
        till.tap(kReason);
        till.tap(kAsk);

        till.scan(kManagerBadge);
        till.settle();

        QCOMPARE(till.models.shell()->sheet(), ShellViewModel::Approval);
        QCOMPARE(till.models.approval()->approver(), 0);
        QVERIFY(till.sessionOpen()); // the code is still asked
    }

    void withNobodyThereItIsSealedAndListedForTheManager()
    {
        ClosingTill till;
        till.count("100", "0");
        till.tap(kReason);
        till.tap(kAsk);

        till.tap(QStringLiteral("Sceller sans accord"));
        QVERIFY(till.sessionOpen());
        till.tap(QStringLiteral("Sceller"));

        QCOMPARE(till.models.shell()->task(), ShellViewModel::Sealed);
        const auto reviews = till.reviews();
        QCOMPARE(reviews.size(), 1U);
        QCOMPARE(reviews[0].action, std::string("VARIANCE"));
        QCOMPARE(reviews[0].amount, -6999);
        QCOMPARE(reviews[0].reason, std::string("change_error"));
    }

    void aRecountAsksTheApprovalAgain()
    {
        ClosingTill till;
        till.count("100", "0");
        till.tap(kReason);
        till.tap(kAsk);
        till.tap(QStringLiteral("Sceller sans accord"));
        till.tap(QStringLiteral("Revenir"));
        till.tap(QStringLiteral("Recompter"));

        till.enter("101", "0");
        till.tap(QStringLiteral("Comparer"));
        till.tap(kReason);

        QVERIFY(till.shows(kAsk));
        QVERIFY(!till.shows(kSeal));
    }

    void aCountLeftForLaterIsGoneOnWith()
    {
        ClosingTill till;
        till.startCount();
        till.tap(QStringLiteral("1\u00a0€, pas encore compté"));
        till.type(QStringLiteral("169"));
        till.tap(QStringLiteral("Finir plus tard"));
        QCOMPARE(till.models.shell()->task(), ShellViewModel::NoTask);

        till.startCount();

        QCOMPARE(till.models.count()->counted(), QStringLiteral("169,00\u00a0€"));
    }

    void nothingExpectedIsSaidWhileCounting()
    {
        ClosingTill till;
        till.startCount();
        till.picture();
        QVERIFY(!says(till, QStringLiteral("169,99")));
        till.enter("160", "0");
        QVERIFY(says(till, QStringLiteral("160,00"))); // what was counted is
        QVERIFY(!says(till, QStringLiteral("169,99")));
        till.tap(QStringLiteral("Comparer"));
        till.picture();
        QVERIFY(says(till, QStringLiteral("169,99"))); // only now

        till.tap(QStringLiteral("Recompter"));
        till.picture();

        QVERIFY(!says(till, QStringLiteral("169,99")));
        QVERIFY(!says(till, QStringLiteral("−9,99")));
    }

    void theTerminalsTotalIsTypedBlindOnItsRow()
    {
        ClosingTill till;
        till.thread.post([&till] { till.sell("card"); });
        till.count("169", "99");
        const auto cards = [&till] { return till.models.compare()->rows()->rows()[1]; };
        QVERIFY(!cards().exact); // nobody typed it: not called right
        QCOMPARE(cards().expected, QStringLiteral("—"));

        till.tap(kSlip);
        till.type(QStringLiteral("2099"));
        QCOMPARE(cards().counted, QStringLiteral("20,99\u00a0€"));
        QCOMPARE(cards().expected, QStringLiteral("—"));
        till.tap(QStringLiteral("Valider 20,99\u00a0€"));

        QCOMPARE(cards().difference, QStringLiteral("1,00\u00a0€"));
        QCOMPARE(cards().expected, QStringLiteral("19,99\u00a0€"));
        QVERIFY(till.shows(kSeal)); // the terminal's difference stops no close
    }

    void aTotalNobodyTypedStopsNoClose()
    {
        ClosingTill till;
        till.count("169", "99");
        till.tap(kSlip);
        till.tap(QStringLiteral("Tapez le total")); // empty is not zero
        QVERIFY(till.models.compare()->entering());

        till.tap(QStringLiteral("Cartes bancaires, abandonner la saisie"));
        till.tapSameSpot(kSeal);
        till.tap(QStringLiteral("Sceller"));

        QVERIFY(!till.sessionOpen());
    }

    void theDayIsSealedWithTheSessionUnlessItGoesOn()
    {
        ClosingTill till;
        till.count("169", "99");
        till.tap(QStringLiteral("Sceller aussi la journée"));
        till.tapSameSpot(kSeal);
        QVERIFY(till.models.shell()->questionWords().contains(QStringLiteral("La journée continue.")));

        till.tap(QStringLiteral("Sceller"));

        QVERIFY(!till.sessionOpen());
        QVERIFY(till.onTill([&till] { return till.database->journal().state().dayOpen; }));
        QVERIFY(!till.shows(QStringLiteral("Imprimer la journée")));
    }

    void salesThatWaitAreAskedAboutAndKept()
    {
        ClosingTill till;
        till.holdASale();
        till.count("169", "99");
        QVERIFY(till.shows(QStringLiteral("Tickets en attente : à décider")));

        till.tap(QStringLiteral("Les garder"));
        till.tap(kSeal);
        QVERIFY(till.models.shell()->questionWords().contains(QStringLiteral("en attente sont gardés.")));
        till.tap(QStringLiteral("Sceller"));

        QVERIFY(!till.sessionOpen());
        QCOMPARE(till.onTill([&till] { return till.selling.held().size(); }), 1U);
    }

    void salesThatWaitAreVoidedWithTheManagersAgreement()
    {
        ClosingTill till;
        till.holdASale();
        till.count("169", "99");
        till.tap(QStringLiteral("Les annuler"));
        QCOMPARE(till.models.shell()->question(), ShellViewModel::VoidHeld);
        till.tap(QStringLiteral("Les annuler"));
        QCOMPARE(till.models.shell()->sheet(), ShellViewModel::Approval);
        QCOMPARE(till.onTill([&till] { return till.selling.held().size(); }), 1U);

        till.type(QString::fromLatin1(kManagerPin));

        QTRY_COMPARE(till.models.shell()->sheet(), ShellViewModel::NoSheet);
        till.settle();
        QCOMPARE(till.onTill([&till] { return till.selling.held().size(); }), 0U);
        QVERIFY(till.models.compare()->held().isEmpty());
        QVERIFY(till.shows(kSeal));
    }

    void theBankBagIsScannedOrTypedAndKept()
    {
        ClosingTill till;
        till.count("169", "99");
        till.scan("BRINKS-118");
        till.settle();
        QCOMPARE(till.models.compare()->bag(), QStringLiteral("BRINKS-118"));
        till.scan(kSoapCode); // an article is no bag
        till.settle();
        QCOMPARE(till.models.compare()->bag(), QStringLiteral("BRINKS-118"));

        till.tap(QStringLiteral("Sac BRINKS-118"));
        QCOMPARE(till.models.shell()->sheet(), ShellViewModel::Bag);
        till.tap(QStringLiteral("Vider le champ"));
        till.type(QStringLiteral("b-7"));
        till.tap(QStringLiteral("Garder ce numéro"));
        QCOMPARE(till.models.compare()->bag(), QStringLiteral("B-7"));
        till.tap(kSeal);
        till.tap(QStringLiteral("Sceller"));
        till.print(QStringLiteral("Imprimer le Z"));

        QVERIFY(till.paperSays("Sac de banque | B-7"));
    }

    void theZIsPrintedAndThenCopied()
    {
        ClosingTill till;
        till.seal();

        till.print(QStringLiteral("Imprimer le Z"));
        QVERIFY(till.paperSays("CLÔTURE Z N° 1"));
        QVERIFY(till.paperSays("169,99"));
        QVERIFY(!till.paperSays("DUPLICATA"));
        till.print(QStringLiteral("Imprimer le Z"));

        QVERIFY(till.paperSays("DUPLICATA 1"));
        till.print(QStringLiteral("Imprimer la journée"));
        QVERIFY(till.paperSays("JOURNÉE N° 1"));
        QVERIFY(!till.paperSays("DUPLICATA"));
    }

    void aDeadPrinterSaysWhatIsSafeAndHowToGoOn()
    {
        ClosingTill till;
        till.seal();
        till.paper.outcome = shop::PrintOutcome::Failed;

        till.print(QStringLiteral("Imprimer le Z"));

        QVERIFY(till.models.sealed()->trouble().contains(QStringLiteral("rien n’est perdu")));
        QCOMPARE(till.models.shell()->task(), ShellViewModel::Sealed);
        till.paper.outcome = shop::PrintOutcome::Printed;
        till.print(QStringLiteral("Imprimer le Z"));
        QVERIFY(till.models.sealed()->trouble().isEmpty());
        QVERIFY(!till.paperSays("DUPLICATA")); // of the first no byte was taken
    }

    void aZOfWhichSomethingMayHaveComeOutIsACopyNext()
    {
        ClosingTill till;
        till.seal();
        till.paper.outcome = shop::PrintOutcome::Unknown;
        till.print(QStringLiteral("Imprimer le Z"));
        QCOMPARE(till.models.sealed()->troubleTitle(), QStringLiteral("Impression à vérifier"));

        till.print(QStringLiteral("Imprimer le Z"));

        QVERIFY(till.paperSays("DUPLICATA 1"));
    }

    void theZIsKeptAsAPdf()
    {
        ClosingTill till;
        till.seal();

        till.tap(QStringLiteral("Z en PDF"));
        till.settle();

        QVERIFY(std::filesystem::file_size(till.files.folder() / "exports" / "z-1.pdf") > 1000);
    }

    void aRecountBeginsWithNothingCounted()
    {
        ClosingTill till;
        till.count("160", "0");

        till.tap(QStringLiteral("Recompter"));

        QCOMPARE(till.models.shell()->task(), ShellViewModel::Count);
        QCOMPARE(till.models.count()->done(), 0);
    }
};

int main(int argc, char** argv)
{
    chooseSoftwareRendering();
    const QGuiApplication application(argc, argv);
    TillCloseTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_till_close.moc"
