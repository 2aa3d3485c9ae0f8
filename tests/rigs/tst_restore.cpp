// SPDX-License-Identifier: Apache-2.0
// A register that lost records: an old backup was put back, the database is damaged, or the disk is new.
#include "app/core/storage/lost_records.h"
#include "app/core/storage/repair_note.h"
#include "app/core/storage/till_audit.h"
#include "app/core/storage/till_check.h"
#include "app/shop/settlement/fork.h"
#include "app/shop/settlement/start.h"
#include "tests/support/damaged_file.h"
#include "tests/support/lossy_register.h"

#include <QTest>

using namespace comptoir;
using namespace comptoir::storage;
using namespace comptoir::test;
using shop::MendOutcome;
using shop::RestoreOutcome;
using shop::StartOutcome;

namespace {

bool contains(const std::vector<std::string>& codes, const char* code)
{
    return std::ranges::find(codes, code) != codes.end();
}

} // namespace

class RestoreTest : public QObject {
    Q_OBJECT

private slots:
    void anOldBackupTakesBackWhatTheHubHoldsAndSellsOnInANewSegment()
    {
        LossyRegister till;
        HeldAbove held = daySold(till);
        till.on(false);
        const GrandTotal totals = till.state().grandTotal;
        till.putBack();
        till.on(false);
        QVERIFY(till.state().sequence < held.head().sequence);

        QCOMPARE(shop::restoreFrom(till.desk(), held, held.head()), RestoreOutcome::Whole);

        QCOMPARE(till.state().segment, 2);
        QVERIFY(till.state().grandTotal == totals);
        QVERIFY(till.state().session.open); // the cashier goes on with the same drawer
        till.shop().boot();
        till.sell();
        QCOMPARE(till.lastTicket(), std::string("S042-C02-00010000"));
        till.closeAll();
        QCOMPARE(till.faults(), QString());
        QVERIFY(till.has(held));
        QVERIFY(contains(till.events(), "RESTORE"));
    }

    void whatCannotBeHadIsAHoleThatIsFilledLater()
    {
        LossyRegister till;
        HeldAbove held = daySold(till);
        till.putBack();
        till.on(false);
        held.pagesGiven = 1;

        QCOMPARE(shop::restoreFrom(till.desk(), held, held.head()), RestoreOutcome::WithHole);

        till.shop().boot();
        QVERIFY(!till.state().session.open);
        till.openSession();
        till.sell();
        till.closeAll();
        QCOMPARE(till.faults(), QString());

        held.pagesGiven = std::numeric_limits<int>::max();
        till.on(true);
        till.openSession();
        till.sell(); // a session is open while the others come back
        const auto whole = shop::missingRecords(till.desk());
        int pages = 0;
        while (const auto hole = shop::missingRecords(till.desk())) {
            QVERIFY(shop::fillMissing(till.desk(), *held.records(hole->from, hole->to)));
            QVERIFY(till.state().session.open);
            till.sell();
            ++pages;
        }
        QVERIFY(pages > 1);
        const auto told = lastEvent(till);
        QCOMPARE(told.code, std::string("RESTORE"));
        QCOMPARE(*told.data.find("from")->integer(), whole->from);
        QCOMPARE(*told.data.find("to")->integer(), whole->to);
        till.closeAll();
        QCOMPARE(till.faults(), QString());
        QVERIFY(till.has(held));
        till.on(true);
        till.openSession();
        till.sell();
        QCOMPARE(till.faults(), QString());
    }

    void aHoleThatNobodyCanFillIsJournaledOnce()
    {
        LossyRegister till;
        HeldAbove held = daySold(till);
        till.putBack();
        till.on(false);
        held.pagesGiven = 1;
        shop::restoreFrom(till.desk(), held, held.head());
        till.shop().boot();
        const auto hole = shop::missingRecords(till.desk());

        shop::tellMissing(till.desk(), *hole);
        shop::tellMissing(till.desk(), *hole);

        const auto told = lastEvent(till);
        QCOMPARE(*told.data.find("missing_from")->integer(), hole->from);
        QCOMPARE(*told.data.find("missing_to")->integer(), hole->to);
        const auto codes = till.events();
        QCOMPARE(std::ranges::count(codes, "RESTORE"), 2); // the segment's own, and this one
        QCOMPARE(till.faults(), QString());
    }

    void aStartThatIsCutAnywhereGoesOnWithIt()
    {
        for (int cut = 0;; ++cut) {
            LossyRegister till;
            HeldAbove held = daySold(till);
            till.putBack();
            till.on(false);
            class Dies final : public shop::RecordsAbove {
            public:
                Dies(HeldAbove& held, int after)
                    : m_held(held)
                    , m_left(after)
                {
                }
                std::optional<std::vector<journal::SealedRecord>> records(std::int64_t from, std::int64_t to) override
                {
                    return m_left-- > 0 ? m_held.records(from, to) : throw std::runtime_error("the power goes");
                }

            private:
                HeldAbove& m_held;
                int m_left;
            } dies(held, cut);
            bool died = false;
            try {
                shop::restoreFrom(till.desk(), dies, held.head());
            } catch (const std::runtime_error&) {
                died = true;
            }
            if (!died) {
                QVERIFY(cut > 3);
                break;
            }
            till.off();
            till.on(false);
            const auto told = shop::interruptedRestore(till.desk());
            QVERIFY(told == held.head());
            QCOMPARE(shop::restoreFrom(till.desk(), held, *told), RestoreOutcome::Whole);
            QVERIFY(!shop::interruptedRestore(till.desk()));
            till.shop().boot();
            till.sell();
            QCOMPARE(till.faults(), QString());
            QVERIFY(till.has(held));
        }
    }

    void aBackupThatSoldByItselfIsAFork()
    {
        LossyRegister till;
        HeldAbove held = daySold(till);
        till.putBack();
        till.on(true); // nobody told it: the network was down
        till.sell();

        QCOMPARE(shop::restoreFrom(till.desk(), held, held.head()), RestoreOutcome::Fork);

        QCOMPARE(till.state().segment, 1);
        QCOMPARE(till.faults(), QString());
    }

    void aForkIsJournaledOnceAndStopsTheRegisterForGood()
    {
        LossyRegister till;
        HeldAbove held = daySold(till);
        till.putBack();
        till.on(true);
        till.sell();
        const shop::WordAbove word{.ahead = held.head(), .forked = {}};

        QVERIFY(shop::resumeRegister(till.desk(), held, word) == StartOutcome::Forked);
        QVERIFY(shop::resumeRegister(till.desk(), held, word) == StartOutcome::Forked);

        QVERIFY(shop::isForked(till.desk()));
        till.off();
        till.on(false);
        QVERIFY(shop::startRegister(till.desk(), held, std::nullopt, false, {}) == StartOutcome::Forked);
        QCOMPARE(till.faults(), QString());
        const auto codes = till.events();
        QCOMPARE(std::ranges::count(codes, "FORK"), 1);
    }

    void theCopyThatStaysGoesOnWithANewKeyAboveBoth()
    {
        for (const int sales : {1, 6}) { // less than the other copy, and more
            LossyRegister till;
            HeldAbove held = daySold(till);
            till.putBack();
            till.on(true);
            for (int sale = 0; sale < sales; ++sale) {
                till.sell();
            }
            const shop::WordAbove word{.ahead = {}, .forked = held.head()};
            QVERIFY(shop::resumeRegister(till.desk(), held, word) == StartOutcome::Forked);
            const std::int64_t highest = std::max(till.state().sequence, held.head().sequence);

            till.off();
            till.enrolAgain();
            till.on(false);
            QVERIFY(shop::startRegister(till.desk(), held, word, false, {}) == StartOutcome::Clear);

            QVERIFY(!shop::isForked(till.desk()));
            QVERIFY(shop::resumeRegister(till.desk(), held, word) == StartOutcome::Clear); // said before: no news
            QCOMPARE(till.state().segment, 2);
            QVERIFY(till.state().sequence > highest);
            QVERIFY(till.state().genesis.witnessedHead == held.head().hash);
            till.shop().boot();
            if (!till.state().session.open) {
                till.openSession();
            }
            till.sell();
            QVERIFY(till.lastTicket() >= std::string("S042-C02-00010000"));
            till.off(); // nobody certified the new key here, as an enrolment does
            QCOMPARE(anomaliesOf(auditTill(till.file(), {})), QString("signature announcement"));
        }
    }

    void aStartInStepIsAStartAsUsual()
    {
        LossyRegister till;
        HeldAbove held = daySold(till);
        till.on(false);

        QVERIFY(shop::startRegister(till.desk(), held, shop::WordAbove(), false, {}) == StartOutcome::Clear);

        QCOMPARE(till.state().segment, 1);
        QCOMPARE(held.asked, 0);
        till.shop().boot();
        till.sell();
        QCOMPARE(till.faults(), QString());
    }

    void aRegisterThatHasNotComparedYetLetsNobodyIn()
    {
        LossyRegister till;
        daySold(till);
        till.on(false);
        QVERIFY(!till.desk().ready());
    }

    void aNewDiskTakesBackTheWholeJournal()
    {
        LossyRegister till;
        HeldAbove held = daySold(till);
        till.putBack();
        std::filesystem::remove(till.file());
        till.on(false);

        QCOMPARE(shop::restoreFrom(till.desk(), held, held.head()), RestoreOutcome::Whole);

        till.shop().boot();
        till.sell();
        QCOMPARE(till.faults(), QString());
        QVERIFY(till.has(held));
    }

    void forgedRecordsAreNotTakenBack()
    {
        LossyRegister till;
        HeldAbove held = daySold(till);
        till.putBack();
        till.on(false);
        LostRecords lost(till.till(), till.desk().signer().publicKey());
        const auto next = *held.records(till.state().sequence + 1, held.head().sequence);

        auto spoilt = next;
        spoilt.front().body.back() = ' ';
        QVERIFY(lost.append(spoilt).fault == ReturnFault::NotARecord);
        spoilt = next;
        spoilt.front().signature = spoilt.back().signature;
        QVERIFY(lost.append(spoilt).fault == ReturnFault::BadSignature);
        spoilt = next;
        spoilt.erase(spoilt.begin());
        QVERIFY(lost.append(spoilt).fault == ReturnFault::WrongPlace);
        QVERIFY(!lost.append(next).fault);
    }

    void aDamagedFileIsSetAsideAndMadeAgainFromTheHub()
    {
        LossyRegister till;
        HeldAbove held = daySold(till);
        const auto size = std::filesystem::file_size(till.file());
        damageJournal(till);
        QVERIFY(auditTill(till.file(), {}).anomalyCount() > 0);

        const TillRepair repair = repairTill(till.file(), till.clock().now());

        QVERIFY(!repair.complete);
        QVERIFY(repair.copied < held.head().sequence);
        QCOMPARE(std::filesystem::file_size(repair.setAside), size);
        till.on(false);
        QCOMPARE(shop::mend(till.desk(), held, held.head(), false), MendOutcome::Mended);
        till.shop().boot();
        till.sell();
        QCOMPARE(till.faults(), QString());
        QVERIFY(till.has(held));
        QVERIFY(contains(till.events(), "DB_REPAIR"));
        till.on(false);
        QCOMPARE(shop::mend(till.desk(), held, held.head(), false), MendOutcome::NothingToDo);
    }

    void whatTheHubLacksIsTakenFromTheDamagedFileWhenItFollows()
    {
        LossyRegister till;
        const HeldAbove all = daySold(till);
        damageJournal(till);
        const TillRepair repair = repairTill(till.file(), till.clock().now());
        std::int64_t missing = repair.copied;
        readSetAside(repair.setAside, repair.copied + 1, [&](std::span<const journal::SealedRecord> records) {
            missing = records.front().sequence - 1; // up to there only the hub has them
            return false;
        });
        QVERIFY(missing > repair.copied && missing < all.head().sequence);
        till.on(false);
        class Part final : public shop::RecordsAbove {
        public:
            explicit Part(HeldAbove all)
                : m_all(std::move(all))
            {
            }
            std::optional<std::vector<journal::SealedRecord>> records(std::int64_t from, std::int64_t to) override
            {
                return m_all.records(from, to);
            }

        private:
            HeldAbove m_all;
        } part(all);
        const journal::SealedRecord& last = all.all()[static_cast<std::size_t>(missing - 1)];

        const auto outcome =
            shop::mend(till.desk(), part, shop::HeadAbove{last.segment, last.sequence, last.hash}, false);

        QCOMPARE(outcome, MendOutcome::Mended);
        till.shop().boot();
        QCOMPARE(till.faults(), QString());
        QVERIFY(till.has(all));
    }

    void withNobodyToAskItSaysSoAndGoesOnWhenAPersonDoes()
    {
        LossyRegister till;
        HeldAbove held = daySold(till);
        damageJournal(till);
        repairTill(till.file(), till.clock().now());
        till.on(false);
        QCOMPARE(shop::mend(till.desk(), held, std::nullopt, false), MendOutcome::NeedsServer);

        QCOMPARE(shop::mend(till.desk(), held, std::nullopt, true), MendOutcome::WithHole);

        till.shop().boot();
        QVERIFY(till.state().sequence > held.head().sequence);
        till.openSession();
        till.sell();
        QCOMPARE(till.faults(), QString());
        till.on(true);
        LostRecords lost(till.till(), till.desk().signer().publicKey());
        for (;;) {
            const Hole hole = lost.holes().front();
            const auto page = *held.records(hole.from, hole.to);
            if (page.empty()) {
                break;
            }
            QVERIFY(!lost.fill(page).fault);
        }
        QCOMPARE(till.faults(), QString());
        QVERIFY(till.has(held));
    }

    void damageBesideTheRecordsLosesNothing()
    {
        LossyRegister till;
        HeldAbove held = daySold(till);
        blank(till.file(), pageAt(rootPage(till, "ticket_line")), 4096);
        QVERIFY(auditTill(till.file(), {}).anomalyCount() > 0);

        const TillRepair repair = repairTill(till.file(), till.clock().now());

        QVERIFY(repair.complete);
        till.on(false);
        QCOMPARE(shop::mend(till.desk(), held, std::nullopt, false), MendOutcome::Mended);
        QCOMPARE(till.state().segment, 1);
        QVERIFY(till.state().session.open);
        till.shop().boot();
        QCOMPARE(till.faults(), QString());
        QVERIFY(till.has(held));
    }

    void aDamagedOldBackupOpensASegmentAllTheSame()
    {
        LossyRegister till;
        HeldAbove held = daySold(till);
        till.putBack();
        blank(till.file(), pageAt(rootPage(till, "ticket_line")), 4096);
        QVERIFY(repairTill(till.file(), till.clock().now()).complete);
        till.on(false);

        QCOMPARE(shop::mend(till.desk(), held, held.head(), false), MendOutcome::Mended);

        QCOMPARE(till.state().segment, 2);
        till.shop().boot();
        till.sell();
        QCOMPARE(till.faults(), QString());
        QVERIFY(till.has(held));
    }

    void aFileWithoutItsHeaderIsReadAllTheSame()
    {
        LossyRegister till;
        const HeldAbove held = daySold(till);
        blank(till.file(), 0, 24);
        QVERIFY(checkTillAtStart(till.file()).health == TillHealth::Damaged);

        const TillRepair repair = repairTill(till.file(), till.clock().now());

        QVERIFY(repair.complete);
        QCOMPARE(repair.copied, held.head().sequence);
        QCOMPARE(till.faults(), QString());
    }

    void aRepairThatWasCutBetweenTheFilesIsEnded()
    {
        LossyRegister till;
        const HeldAbove held = daySold(till);
        std::filesystem::path mended = till.file();
        mended += ".mended";
        std::filesystem::rename(till.file(), mended); // as after the damaged one was set aside

        finishRepair(till.file());

        QVERIFY(till.has(held));
        QVERIFY(!std::filesystem::exists(mended));
    }

private:
    static std::int64_t rootPage(LossyRegister& till, const char* table)
    {
        Connection reader = openTillReader(till.file());
        Statement find(reader, "SELECT rootpage FROM sqlite_schema WHERE name = ?1");
        Rows rows = find.run(std::string(table));
        return rows.next() ? rows.integer(0) : 0;
    }

    /// A page in the middle of the journal is lost.
    static void damageJournal(LossyRegister& till)
    {
        till.off();
        std::int64_t page = 0;
        {
            Connection reader = openTillReader(till.file());
            page = reader.integer("SELECT pageno FROM dbstat WHERE name = 'journal' AND pagetype = 'leaf' "
                                  "ORDER BY path LIMIT 1 OFFSET (SELECT count(*) / 2 FROM dbstat WHERE name = "
                                  "'journal' AND pagetype = 'leaf')");
        }
        QVERIFY(page > 1);
        till.clock().pass(60'000);
        blank(till.file(), pageAt(page), 4096);
    }

    /// The newest event of the journal.
    static journal::EventRecord lastEvent(LossyRegister& till)
    {
        storage::Connection reader = storage::openTillReader(till.file());
        const auto sequence = reader.integer("SELECT max(sequence) FROM journal WHERE type = 'event'");
        return std::get<journal::EventRecord>(storage::JournalReader(reader).record(sequence)->payload);
    }
};

QTEST_GUILESS_MAIN(RestoreTest)

#include "tst_restore.moc"
