// SPDX-License-Identifier: Apache-2.0
#include "tests/app/core/storage/till_fixture.h"

#include <QTest>

using namespace comptoir;
using namespace comptoir::storage;
using namespace comptoir::test;

class RegisterJournalTest : public QObject {
    Q_OBJECT

private slots:
    void recordAndProjectionsCommitTogether()
    {
        Till till;
        const auto ticket = till.append(ticketOf(999, 833));

        QCOMPARE(ticket.envelope.sequence, 4);
        const auto last = till.database().sales().lastTicket("S042-C03", Mode::Production);
        QVERIFY(last.has_value());
        QCOMPARE(last->number, std::string("S042-C03-00000001"));
        QCOMPARE(last->gross, 999);
        QCOMPARE(till.count("SELECT count(*) FROM ticket_line"), 1);
        QCOMPARE(till.count("SELECT tax FROM ticket_vat"), 166);
        QCOMPARE(till.count("SELECT amount FROM ticket_payment"), 999);
    }

    void aStoredHashOfAnotherLengthIsDamageAndSaysSo()
    {
        Till till;
        Connection& file = till.database().connection();
        file.execute("DROP TRIGGER journal_never_updated");
        file.execute("PRAGMA ignore_check_constraints = ON");
        file.execute("UPDATE journal SET hash = x'00' WHERE sequence = 2");

        QVERIFY_THROWS_EXCEPTION(StorageError, till.journal().reader().hashAt(2));
    }

    void rollbackLeavesNoTraceAndTheChainAsItWas()
    {
        Till till;
        const auto before = till.journal().state();
        {
            const Transaction transaction = till.database().begin();
            QVERIFY(till.journal().append(draftOf(ticketOf(999, 833))).has_value());
            QCOMPARE(till.journal().state().sequence, before.sequence + 1);
        }
        QCOMPARE(till.journal().state().sequence, before.sequence);
        QVERIFY(till.journal().state().head == before.head);
        QCOMPARE(till.count("SELECT count(*) FROM ticket"), 0);

        QCOMPARE(till.append(ticketOf(999, 833)).envelope.sequence, before.sequence + 1);
    }

    void refusedDraftInsertsNothing()
    {
        Till till;
        auto wrong = ticketOf(999, 833);
        wrong.totals.gross = 998;

        const auto refused = till.journal().appendAlone(draftOf(wrong));

        QVERIFY(!refused.has_value());
        QCOMPARE(till.journal().reader().head().sequence, 3);
    }

    void severalRecordsOfOneTransactionChain()
    {
        Till till;
        Transaction transaction = till.database().begin();
        const auto ticket = till.journal().append(draftOf(ticketOf(999, 833)));
        const auto emission = till.journal().append(
            draftOf(journal::EmissionRecord{.of = ticket->envelope.sequence, .channel = journal::Channel::None}));
        transaction.commit();

        QVERIFY(emission->envelope.previous == ticket->hash);
        QCOMPARE(till.database().sales().emissions("S042-C03", ticket->envelope.sequence).size(), 1U);
    }

    void stateAfterReopeningIsTheStateThatWasClosed_data()
    {
        QTest::addColumn<int>("closes");
        QTest::newRow("no close yet") << 0;
        QTest::newRow("a session closed") << 1;
        QTest::newRow("a day closed") << 2;
        QTest::newRow("sold on after a day") << 3;
    }

    void stateAfterReopeningIsTheStateThatWasClosed()
    {
        QFETCH(int, closes);
        Till till;
        till.append(ticketOf(999, 833));
        till.append(ticketOf(500, 417), Mode::Training);
        if (closes > 0) {
            till.append(closeOf(journal::CloseLevel::Session));
        }
        if (closes > 1) {
            till.append(closeOf(journal::CloseLevel::Day));
        }
        if (closes > 2) {
            till.append(ticketOf(-999, -833, -1000));
            till.append(ticketOf(120, 100));
        }
        const journal::ChainState before = till.journal().state();
        till.open();
        const journal::ChainState& after = till.journal().state();

        QCOMPARE(after.sequence, before.sequence);
        QVERIFY(after.head == before.head);
        QVERIFY(after.grandTotal == before.grandTotal);
        QCOMPARE(after.ticketNumber, before.ticketNumber);
        QCOMPARE(after.trainingNumber, before.trainingNumber);
        QCOMPARE(after.businessDay, before.businessDay);
        QCOMPARE(after.dayOpen, before.dayOpen);
        QCOMPARE(after.session.expectedCash, before.session.expectedCash);
        QCOMPARE(after.sessionClose.number, before.sessionClose.number);
        QCOMPARE(after.dayClose.running.tickets(), before.dayClose.running.tickets());
        QVERIFY(after.dayClose.running.merkleRoot() == before.dayClose.running.merkleRoot());
        QCOMPARE(after.types.size(), before.types.size());
        QCOMPARE(till.append(eventOf("BOOT")).envelope.boot, before.boot + 1);
    }

    void recordsAreNeverChangedDeletedOrOutOfOrder_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::newRow("update") << QByteArray("UPDATE journal SET type = 'event' WHERE sequence = 1");
        QTest::newRow("delete") << QByteArray("DELETE FROM journal WHERE sequence = 3");
        QTest::newRow("replace") << QByteArray("INSERT OR REPLACE INTO journal SELECT sequence, type, business_day,"
                                               " hash, signature, body FROM journal WHERE sequence = 2");
        QTest::newRow("gap") << QByteArray(
            "INSERT INTO journal VALUES (5, 'event', '2026-10-08', zeroblob(32), x'', x'')");
        QTest::newRow("past") << QByteArray(
            "INSERT INTO journal VALUES (0, 'event', '2026-10-08', zeroblob(32), x'', x'')");
    }

    void recordsAreNeverChangedDeletedOrOutOfOrder()
    {
        QFETCH(QByteArray, sql);
        Till till;

        QVERIFY_EXCEPTION_THROWN(till.database().connection().execute(sql.constData()), StorageError);
        QCOMPARE(till.count("SELECT count(*) FROM journal"), 3);
    }

    void genesisMayJumpAndTheHoleIsFilledUpwards()
    {
        Till till;
        Connection& connection = till.database().connection();
        connection.execute("INSERT INTO journal VALUES (9, 'genesis', '2026-10-08', randomblob(32), x'', x'')");

        QVERIFY_EXCEPTION_THROWN(
            connection.execute("INSERT INTO journal VALUES (6, 'event', '2026-10-08', randomblob(32), x'', x'')"),
            StorageError);
        connection.execute("INSERT INTO journal VALUES (4, 'event', '2026-10-08', randomblob(32), x'', x'')");
        connection.execute("INSERT INTO journal VALUES (10, 'event', '2026-10-08', randomblob(32), x'', x'')");
        QCOMPARE(till.count("SELECT count(*) FROM journal"), 6);
    }

    void expectedCashIsTheSumOfTheMovements()
    {
        Till till;
        till.append(ticketOf(999, 833));
        till.append(cashOf(journal::CashKind::PayIn, 2000));
        till.append(cashOf(journal::CashKind::Drop, 5000));
        till.append(ticketOf(500, 417), Mode::Training);

        const auto session = till.database().sales().openSession("S042-C03");
        QVERIFY(session.has_value());
        QCOMPARE(session->cashFloat, 15'000);
        QCOMPARE(till.database().sales().expectedCash("S042-C03", session->id), 15'000 + 999 + 2000 - 5000);
        QCOMPARE(till.journal().state().session.expectedCash, 12'999);

        till.append(closeOf(journal::CloseLevel::Session));
        QVERIFY(!till.database().sales().openSession("S042-C03").has_value());
    }

    void sumsCountProductionOnly()
    {
        Till till;
        till.append(ticketOf(999, 833));
        till.append(ticketOf(999, 833));
        till.append(ticketOf(500, 417), Mode::Training);

        const SalesSum sum = till.database().sales().sum({.registerId = "S042-C03"});

        QCOMPARE(sum.tickets, 2);
        QCOMPARE(sum.gross, 1998);
        QCOMPARE(sum.vat.size(), 1U);
        QCOMPARE(sum.vat[0].tax, 332);
        QCOMPARE(sum.tenders[0].amount, 1998);
    }

    void anotherConnectionReadsWhatIsCommitted()
    {
        Till till;
        Connection connection = openTillReader(till.file());
        JournalReader reader(connection);
        const auto ticket = till.append(ticketOf(999, 833));

        QVERIFY((reader.head() == JournalHead{.segment = 1, .sequence = 4, .hash = ticket.hash}));
        QCOMPARE(reader.read(2, 2, 1'000'000).size(), 2U);
        QCOMPARE(reader.read(1, 100, 1).size(), 1U);
        QVERIFY(reader.hashAt(4) == ticket.hash);
        QVERIFY(!reader.hashAt(5).has_value());
    }

    void verifierAcceptsTheTableAndItsExport()
    {
        Till till;
        till.append(ticketOf(999, 833));
        till.append(closeOf(journal::CloseLevel::Session));
        JournalTableSource source(till.database().connection());
        const auto table = journal::verify(source, {});
        QVERIFY2(table.sound(), journal::reportText(table).c_str());
        QCOMPARE(table.records, 5);

        std::ostringstream tsv;
        QCOMPARE(exportTsv(till.journal().reader(), tsv), 5);
        const auto exported = verifyTsv(tsv.str());
        QVERIFY2(exported.sound(), journal::reportText(exported).c_str());
    }

    void watermarksAndWitnessesAreKept()
    {
        Till till;
        QCOMPARE(till.journal().watermark("hub"), 0);
        till.journal().keepWatermark("hub", 3);
        till.journal().keepWatermark("hub", 2);
        till.journal().keepWitness(
            {.who = "hub", .sequence = 3, .hash = *till.journal().reader().hashAt(3), .signature = {}, .atMs = 5});

        QCOMPARE(till.journal().watermark("hub"), 2);
        QCOMPARE(till.journal().reader().witnesses().size(), 1U);
        QCOMPARE(till.journal().reader().witnesses()[0].sequence, 3);
    }

    void syncIsToldAfterTheCommitOnly()
    {
        Till till;
        std::vector<std::int64_t> told;
        till.journal().whenMoved([&](std::int64_t head) { told.push_back(head); });
        {
            const Transaction transaction = till.database().begin();
            QVERIFY(till.journal().append(draftOf(eventOf("BOOT"))).has_value());
        }
        QVERIFY(told.empty());
        till.append(eventOf("BOOT"));
        QCOMPARE(told, std::vector<std::int64_t>{4});
    }

    void secondProgramIsRefused()
    {
        Till till;
        const auto second = TillDatabase::open(till.file(), "comptoirctl");
        QVERIFY(!second.has_value());
        QVERIFY(second.error().holder.starts_with("test, process "));
    }
};

QTEST_APPLESS_MAIN(RegisterJournalTest)

#include "tst_register_journal.moc"
