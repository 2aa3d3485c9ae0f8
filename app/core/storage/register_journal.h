// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/journal/sealer.h"
#include "app/core/storage/journal_reader.h"
#include "app/core/storage/till_projections.h"
#include "app/core/storage/transaction.h"
#include "app/core/storage/witness_receipts.h"

#include <functional>
#include <optional>
#include <string>

namespace comptoir::storage {

/// A register's own journal in `till.db`: the only place that appends to it (journal.md §5). Till thread.
class RegisterJournal final : private TransactionListener {
public:
    /// Loads the chain's state from the records of the running period; the boot counter is one more than the last.
    RegisterJournal(Connection& connection, journal::Identity identity, journal::Calendar calendar, const Clock& clock,
        crypto::Signer& signer);
    ~RegisterJournal() override;
    RegisterJournal(const RegisterJournal&) = delete;
    RegisterJournal& operator=(const RegisterJournal&) = delete;

    /// Seals `draft`, inserts it and applies its projections, inside the caller's Transaction. Durable, and told to
    /// whenMoved(), once that commits; undone with it. A refused draft inserts nothing. The first record of a day in a
    /// new month or year is preceded by the closes of the old ones, in the same transaction (journal.md §6), which stay
    /// when it is refused. What the witnesses have seen stands before each close.
    Result<journal::Record, journal::SealError> append(const journal::Draft& draft);

    /// append() in a Transaction of its own.
    Result<journal::Record, journal::SealError> appendAlone(const journal::Draft& draft);

    /// What the next record builds on, with what this transaction appended.
    const journal::ChainState& state() const { return m_pending ? *m_pending : m_state; }
    const journal::Sealer& sealer() const { return m_sealer; }

    /// Other legal rules hold from the next record on, which must be the event that says so.
    void setRules(std::string fingerprint) { m_sealer.setRules(std::move(fingerprint)); }

    /// While nobody believes the clock, the business day does not advance.
    void holdDay(bool held) { m_sealer.holdDay(held); }

    /// The store's calendar changed with its feed.
    void setCalendar(journal::Calendar calendar) { m_sealer.setCalendar(std::move(calendar)); }

    /// Records as stored; also reads what this transaction appended.
    JournalReader& reader() { return m_reader; }

    /// A record of this journal that was lost and found, checked by LostRecords, which alone calls these: right after
    /// the head, or into a hole; with its projections, inside the caller's Transaction. After the records of a hole
    /// comes reapply() of the genesis above it.
    void putBack(const journal::SealedRecord& stored, const journal::Record& record);
    void fillIn(const journal::SealedRecord& stored, const journal::Record& record);
    void reapply(const journal::Record& genesis) { m_projections.apply(genesis); }

    /// This start counts as a later one than any of the records put back.
    void countStart(std::int64_t boot) { m_sealer.setBoot(boot); }

    /// Called after each commit that appended: the doorbell of the sync.
    void whenMoved(std::function<void(std::int64_t head)> told) { m_moved = std::move(told); }

    /// Keeps the acknowledgement of a witness, and journals it when it is due (journal.md §2, §8). Opens its own
    /// transaction.
    void keepWitness(const WitnessMark& mark);

    /// How far each tier said "durable"; it may go back (a server that lost data). Opens its own transaction.
    void keepWatermark(const std::string& peer, std::int64_t sequence);
    std::int64_t watermark(const std::string& peer);

private:
    void committed() override;
    void rolledBack() override;
    Result<journal::Record, journal::SealError> appendOne(const journal::Draft& draft);
    void journalReceipts();
    void insert(const journal::SealedRecord& stored);

    Connection& m_connection;
    JournalReader m_reader;
    TillProjections m_projections;
    journal::ChainState m_state;
    std::optional<journal::ChainState> m_pending;
    journal::Sealer m_sealer;
    std::function<void(std::int64_t)> m_moved;
    Statement m_insert;
    WitnessReceipts m_receipts;
    Statement m_watermark;
    Statement m_readWatermark;
};

} // namespace comptoir::storage
