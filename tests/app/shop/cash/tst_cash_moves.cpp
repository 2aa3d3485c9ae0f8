// SPDX-License-Identifier: Apache-2.0
#include "tests/app/shop/cash/cash_desk.h"

#include <QTest>

using namespace comptoir;
using namespace comptoir::journal;
using namespace comptoir::shop;
using namespace comptoir::test;

namespace {

CashMove moved(CashKind kind, std::int64_t cents, const char* reason = "")
{
    CashMove move;
    move.kind = kind;
    move.amount = euros(cents);
    move.reason = reason;
    return move;
}

CashMove dropped(std::int64_t cents, const char* bag, const char* witness)
{
    CashMove move = moved(CashKind::Drop, cents);
    move.bag = bag;
    move.witness = witness;
    return move;
}

} // namespace

class CashMovesTest : public QObject {
    Q_OBJECT

private slots:
    void expectedCashIsTheSumOfTheLedgerAndOfTheJournal()
    {
        const CashFiles files;
        CashDesk till(files);
        QVERIFY(till.cash.open(CashDesk::counted(150)).has_value());
        till.sell(2);
        QVERIFY(till.cash.move(moved(CashKind::PayIn, 1000, "found"), till.drawer).has_value());
        QVERIFY(till.cash.move(moved(CashKind::Loan, 5000), till.drawer).has_value());
        QVERIFY(till.cash.move(moved(CashKind::PayOut, 1250, "supplies"), till.drawer).has_value());
        QVERIFY(till.cash.move(dropped(8000, "B-1", "M01"), till.drawer).has_value());

        QCOMPARE(till.inLedger(), 150'00 + 2 * 19'99 + 10'00 + 50'00 - 12'50 - 80'00);
        QCOMPARE(till.journal().state().session.expectedCash, till.inLedger());
        QCOMPARE(till.drawer.opened, 4);
    }

    void ledgerStillAddsUpAfterARestart()
    {
        const CashFiles files;
        {
            CashDesk till(files);
            QVERIFY(till.cash.open(CashDesk::counted(150)).has_value());
            till.sell();
            QVERIFY(till.cash.move(dropped(10'000, "B-1", "M01"), till.drawer).has_value());
        }

        CashDesk again(files);

        QCOMPARE(again.inLedger(), 150'00 + 19'99 - 100'00);
        QCOMPARE(again.journal().state().session.expectedCash, again.inLedger());
    }

    void dropKeepsItsBagItsWitnessAndItsNotes()
    {
        const CashFiles files;
        CashDesk till(files);
        QVERIFY(till.cash.open(CashDesk::counted(150)).has_value());
        CashMove drop = dropped(7000, "FR-4471", "M01");
        drop.pieces = {{5000, 1}, {2000, 1}};

        QVERIFY(till.cash.move(drop, till.drawer).has_value());

        const CashRecord record = till.lastCash();
        QCOMPARE(record.kind, CashKind::Drop);
        QCOMPARE(record.bag, std::string("FR-4471"));
        QCOMPARE(record.witness, std::string("M01"));
        QCOMPARE(record.denominations.size(), 2U);
        QVERIFY(till.cash.reviews(10).empty());
    }

    void dropWithNobodyThereIsForTheManagerToLookAt()
    {
        const CashFiles files;
        CashDesk till(files);
        QVERIFY(till.cash.open(CashDesk::counted(150)).has_value());

        QVERIFY(till.cash.move(dropped(7000, "FR-4471", ""), till.drawer).has_value());

        const auto reviews = till.cash.reviews(10);
        QCOMPARE(reviews.size(), 1U);
        QCOMPARE(reviews[0].action, std::string("DROP"));
        QCOMPARE(reviews[0].amount, 7000);
        QCOMPARE(reviews[0].operatorCode, std::string("C01"));
    }

    void nobodyWitnessesTheirOwnDrop()
    {
        const CashFiles files;
        CashDesk till(files);
        QVERIFY(till.cash.open(CashDesk::counted(150)).has_value());

        const auto refused = till.cash.move(dropped(7000, "FR-4471", "C01"), till.drawer);

        QCOMPARE(refused.error(), CashRefusal::NotAllowed);
        QCOMPARE(till.inLedger(), 150'00);
        QCOMPARE(till.cash.witnesses().size(), 1U);
        QCOMPARE(till.cash.witnesses()[0].code, std::string("M01"));
    }

    void movementThatMissesSomethingMovesNothing_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("cents");
        QTest::addColumn<QString>("reason");
        QTest::addColumn<int>("refusal");
        QTest::newRow("nothing in") << int(CashKind::PayIn) << 0 << "found" << int(CashRefusal::NothingMoved);
        QTest::newRow("less than nothing") << int(CashKind::PayIn) << -100 << "found" << int(CashRefusal::NothingMoved);
        QTest::newRow("in for no reason") << int(CashKind::PayIn) << 100 << "" << int(CashRefusal::ReasonNeeded);
        QTest::newRow("out for no reason") << int(CashKind::PayOut) << 100 << "" << int(CashRefusal::ReasonNeeded);
        QTest::newRow("a drop without a bag") << int(CashKind::Drop) << 100 << "" << int(CashRefusal::BagNeeded);
        QTest::newRow("above the limit") << int(CashKind::PayOut) << 2001 << "x" << int(CashRefusal::NeedsApproval);
    }

    void movementThatMissesSomethingMovesNothing()
    {
        QFETCH(int, kind);
        QFETCH(int, cents);
        QFETCH(QString, reason);
        QFETCH(int, refusal);
        const CashFiles files;
        CashDesk till(files);
        QVERIFY(till.cash.open(CashDesk::counted(150)).has_value());
        const std::int64_t head = till.journal().state().sequence;

        const auto refused = till.cash.move(moved(CashKind(kind), cents, qPrintable(reason)), till.drawer);

        QCOMPARE(int(refused.error()), refusal);
        QCOMPARE(till.journal().state().sequence, head);
        QCOMPARE(till.drawer.opened, 0);
    }

    void approvalLetsOnePayOutPassTheLimitOnce()
    {
        const CashFiles files;
        CashDesk till(files);
        QVERIFY(till.cash.open(CashDesk::counted(150)).has_value());
        const Uuid approval = Uuid::timeOrdered(till.clock.now(), till.random);
        till.desk.grant(approval, "CASH_OUT");

        QVERIFY(till.cash.move(moved(CashKind::PayOut, 5000, "supplies"), till.drawer, approval).has_value());
        const auto second = till.cash.move(moved(CashKind::PayOut, 5000, "supplies"), till.drawer, approval);

        QCOMPARE(till.lastCash().approval, approval.text());
        QCOMPARE(second.error(), CashRefusal::NeedsApproval);
        QCOMPARE(till.inLedger(), 100'00);
    }

    void nothingMovesBeforeTheSessionIsOpen()
    {
        const CashFiles files;
        CashDesk till(files);

        QCOMPARE(till.cash.move(moved(CashKind::PayIn, 100, "found"), till.drawer).error(), CashRefusal::NoSession);
    }

    void trainingMovesNoCashAndOpensNoDrawer()
    {
        const CashFiles files;
        CashDesk till(files);
        QVERIFY(till.cash.open(CashDesk::counted(150)).has_value());
        till.desk.setMode(Mode::Training);

        QVERIFY(till.cash.move(moved(CashKind::PayIn, 1000, "found"), till.drawer).has_value());

        QCOMPARE(till.inLedger(), 150'00);
        QCOMPARE(till.drawer.opened, 0);
    }

    void drawerLogTellsEachMovementNewestFirst()
    {
        const CashFiles files;
        CashDesk till(files);
        QVERIFY(till.cash.open(CashDesk::counted(150)).has_value());
        till.sell();
        QVERIFY(till.cash.move(moved(CashKind::PayIn, 1000, "found"), till.drawer).has_value());
        QVERIFY(till.cash.move(dropped(7000, "FR-4471", "M01"), till.drawer).has_value());

        const auto log = till.cash.drawerLog(10);

        QCOMPARE(log.size(), 3U); // the sale is none
        QCOMPARE(log[0].kind, CashKind::Drop);
        QCOMPARE(log[0].amount, euros(-7000));
        QCOMPARE(log[0].bag, std::string("FR-4471"));
        QCOMPARE(log[0].witness, std::string("M01"));
        QCOMPARE(log[1].reason, std::string("found"));
        QCOMPARE(log[2].kind, CashKind::Float);
    }

    void gaugeAdvisesADropWithoutSayingHowMuchThereIs()
    {
        const CashFiles files;
        CashDesk till(files);
        QVERIFY(till.cash.open(CashDesk::counted(600)).has_value());
        QCOMPARE(till.cash.session().level, DrawerLevel::Normal);
        QVERIFY(till.cash.move(moved(CashKind::PayIn, 1, "found"), till.drawer).has_value());
        QCOMPARE(till.cash.session().level, DrawerLevel::NearLimit);
        QVERIFY(till.cash.move(moved(CashKind::PayIn, 20'000, "found"), till.drawer).has_value());

        QCOMPARE(till.cash.session().level, DrawerLevel::DropAdvised);
        QVERIFY(!till.cash.session().inDrawer);
    }

    void whoMayReadReportsSeesWhatTheDrawerHolds()
    {
        const CashFiles files;
        CashDesk till(files);
        QVERIFY(till.cash.open(CashDesk::counted(150)).has_value());
        till.sell();
        QVERIFY(!till.cash.read()->comparison.tenders[0].expected);
        QVERIFY(!till.cash.read()->comparison.tenders[1].expected);
        QCOMPARE(till.cash.read()->comparison.expected, euros(0));
        QCOMPARE(till.cash.read()->comparison.counted, euros(0));

        Operator sophie;
        sophie.code = "M01";
        till.desk.signIn(sophie, {.permissions = {Permission::Reports}});

        QCOMPARE(till.cash.session().inDrawer, std::optional(euros(16'999)));
        QCOMPARE(till.cash.read()->comparison.tenders[0].expected, std::optional(euros(16'999)));
    }

    void readingIsAnEventAndClosesNothing()
    {
        const CashFiles files;
        CashDesk till(files);
        QVERIFY(till.cash.open(CashDesk::counted(150)).has_value());

        QVERIFY(till.cash.read().has_value());

        const auto record = till.journal().reader().record(till.journal().state().sequence);
        QCOMPARE(std::get<EventRecord>(record->payload).code, std::string("X_READ"));
        QVERIFY(till.cash.session().open);
    }
};

QTEST_GUILESS_MAIN(CashMovesTest)
#include "tst_cash_moves.moc"
