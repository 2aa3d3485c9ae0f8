// SPDX-License-Identifier: Apache-2.0
// Closing a session in the real window: blind count, compare, agree, seal.
#include "tests/ui/till/closing_till.h"

#include <QTest>

using namespace comptoir;
using namespace comptoir::test;
using namespace comptoir::ui;

namespace {

constexpr auto kSeal = "Sceller la caisse";
constexpr auto kAsk = "Demander l’accord";
constexpr auto kReason = "Erreur de rendu";

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
