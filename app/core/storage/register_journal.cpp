// SPDX-License-Identifier: Apache-2.0
#include "app/core/storage/register_journal.h"

#include "app/core/base/check.h"
#include "app/core/storage/chain_loading.h"

#include <utility>

namespace comptoir::storage {

RegisterJournal::RegisterJournal(Connection& connection, journal::Identity identity, journal::Calendar calendar,
    const Clock& clock, crypto::Signer& signer)
    : m_connection(connection)
    , m_reader(connection)
    , m_projections(connection)
    , m_state(loadChain(connection))
    , m_sealer(std::move(identity), std::move(calendar), clock, signer, m_state.boot + 1)
    , m_insert(connection, R"(INSERT INTO journal (sequence, type, business_day, hash, signature, body)
          VALUES (?1, ?2, ?3, ?4, ?5, ?6))")
    , m_receipts(connection)
    , m_watermark(connection, R"(INSERT INTO outbox (peer, sequence) VALUES (?1, ?2)
          ON CONFLICT (peer) DO UPDATE SET sequence = excluded.sequence)")
    , m_readWatermark(connection, "SELECT sequence FROM outbox WHERE peer = ?1")
{
    m_connection.listen(*this);
}

RegisterJournal::~RegisterJournal()
{
    m_connection.forget(*this);
}

Result<journal::Record, journal::SealError> RegisterJournal::append(const journal::Draft& draft)
{
    check(m_connection.inTransaction(), "the use case owns the transaction");
    const auto due = m_sealer.closesBefore(state(), draft);
    if (!due.empty() || std::holds_alternative<journal::CloseRecord>(draft.payload)) {
        journalReceipts();
    }
    for (const journal::CloseLevel level : due) {
        const journal::Draft close{
            .payload = journal::CloseRecord{.level = level, .currency = state().genesis.currency},
            .operatorCode = draft.operatorCode};
        if (auto closed = appendOne(close); !closed) {
            return closed;
        }
    }
    return appendOne(draft);
}

void RegisterJournal::journalReceipts()
{
    for (const WitnessMark& mark : m_receipts.unrecorded()) {
        static_cast<void>(appendOne({.payload = ackOf(mark)}));
    }
}

Result<journal::Record, journal::SealError> RegisterJournal::appendOne(const journal::Draft& draft)
{
    auto sealed = m_sealer.seal(state(), draft);
    if (!sealed) {
        return unexpected(std::move(sealed.error()));
    }
    insert(sealed->stored);
    m_projections.apply(sealed->record);
    m_pending = std::move(sealed->next);
    return std::move(sealed->record);
}

Result<journal::Record, journal::SealError> RegisterJournal::appendAlone(const journal::Draft& draft)
{
    Transaction transaction(m_connection);
    auto record = append(draft);
    if (record) {
        transaction.commit();
    }
    return record;
}

void RegisterJournal::putBack(const journal::SealedRecord& stored, const journal::Record& record)
{
    insert(stored);
    m_projections.apply(record);
    if (!m_pending) {
        m_pending = m_state;
    }
    m_pending->replay(record);
}

void RegisterJournal::fillIn(const journal::SealedRecord& stored, const journal::Record& record)
{
    insert(stored);
    m_projections.apply(record);
}

void RegisterJournal::insert(const journal::SealedRecord& stored)
{
    m_insert.execute(stored.sequence, journal::textOf(stored.type), stored.businessDay, Blob::of(stored.hash.bytes()),
        Blob::of(stored.signature), Blob{stored.body});
}

void RegisterJournal::committed()
{
    if (!m_pending) {
        return;
    }
    m_state = std::move(*m_pending);
    m_pending.reset();
    if (m_moved) {
        m_moved(m_state.sequence);
    }
}

void RegisterJournal::rolledBack()
{
    m_pending.reset();
}

void RegisterJournal::keepWitness(const WitnessMark& mark)
{
    Transaction transaction(m_connection);
    m_receipts.keep(mark);
    if (m_receipts.isDue(mark, m_sealer.nextInstant(state()))) {
        // What a witness sent that cannot stand in a record is kept beside the journal only.
        static_cast<void>(appendOne({.payload = ackOf(mark)}));
    }
    transaction.commit();
}

void RegisterJournal::keepWatermark(const std::string& peer, std::int64_t sequence)
{
    Transaction transaction(m_connection);
    m_watermark.execute(peer, sequence);
    transaction.commit();
}

std::int64_t RegisterJournal::watermark(const std::string& peer)
{
    Rows rows = m_readWatermark.run(peer);
    return rows.next() ? rows.integer(0) : 0;
}

} // namespace comptoir::storage
