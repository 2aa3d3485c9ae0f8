// SPDX-License-Identifier: Apache-2.0
// What a witness has seen stands in the journal itself, and never becomes its own traffic (journal.md §8).
#include "tests/app/core/storage/till_fixture.h"

#include <QTest>

using namespace comptoir;
using namespace comptoir::storage;
using namespace comptoir::test;

namespace {

constexpr const char* kAcks = "SELECT count(*) FROM journal WHERE type = 'ack'";

/// A witness says that it has everything, as a hub does after each batch.
void witness(Till& till, const std::string& who)
{
    const JournalHead head = till.journal().reader().head();
    till.journal().keepWitness({.who = who,
        .sequence = head.sequence,
        .hash = head.hash,
        .signature = crypto::Bytes(8, std::byte{7}),
        .atMs = till.clock.now().ms});
}

journal::AckRecord lastAck(Till& till)
{
    const auto sequence = till.count("SELECT max(sequence) FROM journal WHERE type = 'ack'");
    return std::get<journal::AckRecord>(till.journal().reader().record(sequence)->payload);
}

} // namespace

class WitnessReceiptsTest : public QObject {
    Q_OBJECT

private slots:
    void aReceiptIsJournaledAsItCame()
    {
        Till till;
        witness(till, "S042-HUB");

        const journal::AckRecord ack = lastAck(till);
        QCOMPARE(ack.who, std::string("S042-HUB"));
        QCOMPARE(ack.sequence, 3);
        QVERIFY(ack.hash == *till.journal().reader().hashAt(3));
        QCOMPARE(ack.signature, std::string("BwcHBwcHBwc="));
        QCOMPARE(till.journal().state().acknowledged, 3);
    }

    void atMostOneAMinuteOfEachWitness()
    {
        Till till;
        for (int sale = 0; sale < 30; ++sale) { // a second each
            till.append(ticketOf(999, 833));
            witness(till, "S042-HUB");
            witness(till, "HQ");
        }
        QCOMPARE(till.count(kAcks), 2);

        till.clock.pass(60'000);
        witness(till, "S042-HUB");
        QCOMPARE(till.count(kAcks), 3);
    }

    void receiptsOfReceiptsAloneAreKeptAndNotJournaled()
    {
        Till till;
        witness(till, "S042-HUB");
        for (int round = 0; round < 5; ++round) {
            till.clock.pass(61'000);
            witness(till, "S042-HUB");
        }

        QCOMPARE(till.count(kAcks), 1);
        QCOMPARE(till.journal().reader().witnesses()[0].sequence, 4);
    }

    void whatTheWitnessesHaveSeenStandsBeforeEachClose()
    {
        Till till;
        witness(till, "S042-HUB");
        till.append(ticketOf(999, 833));
        witness(till, "S042-HUB"); // within the minute

        const auto session = till.append(closeOf(journal::CloseLevel::Session));
        QCOMPARE(session.envelope.sequence, 7);
        QCOMPARE(lastAck(till).sequence, 5);

        const auto day = till.append(closeOf(journal::CloseLevel::Day));
        QCOMPARE(day.envelope.sequence, 8); // nothing new was seen
    }

    void aRefusedCloseLeavesNoReceipt()
    {
        Till till;
        witness(till, "S042-HUB");
        till.append(ticketOf(999, 833));
        witness(till, "S042-HUB");

        QVERIFY(!till.journal().appendAlone(draftOf(closeOf(journal::CloseLevel::Month))).has_value());

        QCOMPARE(till.count(kAcks), 1);
    }

    void theMinuteHoldsOverARestart()
    {
        Till till;
        witness(till, "S042-HUB");
        till.open();
        till.append(ticketOf(999, 833));
        witness(till, "S042-HUB");

        QCOMPARE(till.count(kAcks), 1);
    }

    void aWitnessWithAnUnreadableNameHarmsNothing()
    {
        Till till;
        witness(till, "hub\xff");

        QCOMPARE(till.count(kAcks), 0);
        QCOMPARE(till.append(ticketOf(999, 833)).envelope.sequence, 4);
    }

    void journalsWithReceiptsVerify()
    {
        Till till;
        witness(till, "S042-HUB");
        till.append(ticketOf(999, 833));
        witness(till, "HQ");
        till.append(closeOf(journal::CloseLevel::Session));
        JournalTableSource source(till.database().connection());

        const auto report = journal::verify(source, {});
        QVERIFY2(report.sound(), journal::reportText(report).c_str());
    }

    void onlyDocumentsWait()
    {
        Till till; // genesis, key, float
        till.append(eventOf("BOOT"));
        till.append(ticketOf(999, 833));
        const auto made = till.clock.now();
        till.append(eventOf("SIGN_IN"));
        till.append(ticketOf(999, 833));
        JournalReader& reader = till.journal().reader();

        QCOMPARE(reader.backlogAfter(0).documents, 3);
        QVERIFY((reader.backlogAfter(3) == Backlog{.documents = 2, .oldest = made}));
        QVERIFY((reader.backlogAfter(7) == Backlog{}));
    }

    void theHighestThatAnotherMachineHolds()
    {
        Till till;
        QCOMPARE(till.journal().reader().highestSeen(), 0);
        till.journal().keepWatermark("hub", 2);
        QCOMPARE(till.journal().reader().highestSeen(), 2);
        witness(till, "S042-HUB");
        QCOMPARE(till.journal().reader().highestSeen(), 3);
    }
};

QTEST_APPLESS_MAIN(WitnessReceiptsTest)

#include "tst_witness_receipts.moc"
