// SPDX-License-Identifier: Apache-2.0
// What a receiver answers to batches that no honest sender makes.
#include "sync/session/journal_receiver.h"
#include "sync/session/translate.h"
#include "tests/support/memory_journal.h"

#include <QTest>

using namespace comptoir;
using namespace comptoir::sync;
using namespace comptoir::tests;

namespace {

const std::string kTill = "S042-C03";

struct Stand {
    Stand()
        : sent([] {})
        , held([] {})
        , receiver(held)
    {
        sent.write(kTill, 10);
    }

    /// A batch of these records of the till.
    Message push(std::initializer_list<std::size_t> sequences)
    {
        pb::Push push;
        push.set_register_(kTill);
        for (const std::size_t sequence : sequences) {
            *push.add_records() = toWire(sent.records(kTill).at(sequence - 1));
        }
        std::string reason;
        return receiver.push(std::move(push), reason);
    }

    MemoryJournal sent;
    MemoryJournal held;
    JournalReceiver receiver;
};

Sequence acknowledged(const Message& answer)
{
    const auto* const ack = std::get_if<pb::Ack>(&answer);
    return ack == nullptr ? 0 : ack->sequence();
}

pb::NackReason refusal(const Message& answer)
{
    const auto* const nack = std::get_if<pb::Nack>(&answer);
    return nack == nullptr ? pb::NACK_UNSPECIFIED : nack->reason();
}

} // namespace

class JournalReceiverTest : public QObject {
    Q_OBJECT

private slots:
    void whatItAcknowledgesItHolds()
    {
        Stand stand;

        QCOMPARE(acknowledged(stand.push({1, 2, 3})), Sequence{3});

        QCOMPARE(stand.held.records(kTill).size(), std::size_t{3});
        QCOMPARE(stand.held.records(kTill).back(), stand.sent.records(kTill)[2]);
    }

    void aBatchAgainIsAcknowledgedAndStoredOnce()
    {
        Stand stand;
        stand.push({1, 2, 3});

        QCOMPARE(acknowledged(stand.push({1, 2, 3})), Sequence{3});
        QCOMPARE(acknowledged(stand.push({2, 3, 4})), Sequence{4});

        QCOMPARE(stand.held.records(kTill).size(), std::size_t{4});
    }

    void aBatchBeyondTheNextRecordIsAGap()
    {
        Stand stand;
        stand.push({1, 2});

        QCOMPARE(refusal(stand.push({4, 5})), pb::NACK_GAP);

        QCOMPARE(stand.held.records(kTill).size(), std::size_t{2});
    }

    void aBatchWithAHoleADoubleOrInDisorderIsInvalid()
    {
        Stand stand;

        QCOMPARE(refusal(stand.push({1, 3})), pb::NACK_INVALID);
        QCOMPARE(refusal(stand.push({1, 1})), pb::NACK_INVALID);
        QCOMPARE(refusal(stand.push({2, 1})), pb::NACK_INVALID);

        QVERIFY(stand.held.records(kTill).empty());
    }

    void onlyTheGenesisOfALaterSegmentMayJump()
    {
        Stand stand;
        stand.push({1, 2});
        stand.sent.restore(kTill, 8);
        stand.sent.openSegment(kTill, 2, 20);

        JournalRecord ordinary = stand.sent.records(kTill).back();
        ordinary.type = "ticket";
        pb::Push push;
        push.set_register_(kTill);
        *push.add_records() = toWire(ordinary);
        std::string reason;
        QCOMPARE(refusal(stand.receiver.push(push, reason)), pb::NACK_GAP);
        QCOMPARE(reason, std::string("record 3 is missing"));

        QCOMPARE(acknowledged(stand.push({9})), Sequence{20}); // the ninth of what the till holds is that genesis
    }

    void anotherRecordInTheSamePlaceIsAFork()
    {
        Stand stand;
        stand.push({1, 2, 3});
        stand.sent.restore(kTill, 2);
        stand.sent.write(kTill, 1, 100, 1, "another");

        QCOMPARE(refusal(stand.push({3})), pb::NACK_FORK);

        QCOMPARE(stand.held.records(kTill).size(), std::size_t{3});
    }
};

QTEST_APPLESS_MAIN(JournalReceiverTest)

#include "tst_journal_receiver.moc"
