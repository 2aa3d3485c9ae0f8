// SPDX-License-Identifier: Apache-2.0
#include "app/core/storage/lost_records.h"

#include <algorithm>

namespace comptoir::storage {

namespace {

std::optional<crypto::PublicKey> announcedBy(const journal::Record& record)
{
    const auto* key = std::get_if<journal::KeyRecord>(&record.payload);
    const auto der = key == nullptr ? std::nullopt : crypto::fromBase64(key->publicKey);
    return der ? crypto::PublicKey::fromDer(*der) : std::nullopt;
}

} // namespace

LostRecords::LostRecords(TillDatabase& till, const crypto::PublicKey& own)
    : m_connection(till.connection())
    , m_journal(till.journal())
    , m_keys{own}
{
    Statement announced(m_connection, "SELECT body FROM journal WHERE type = 'key'");
    for (Rows rows = announced.run(); rows.next();) {
        const auto record = journal::readRecord(rows.view(0));
        if (const auto key = record ? announcedBy(*record) : std::nullopt) {
            m_keys.push_back(*key);
        }
    }
}

// A register's first key is announced by the record after the genesis that it signs.
void LostRecords::learn(std::span<const journal::SealedRecord> records)
{
    for (const journal::SealedRecord& stored : records) {
        if (stored.type != journal::RecordType::Key) {
            continue;
        }
        const auto record = journal::readRecord(stored.body);
        if (const auto key = record ? announcedBy(*record) : std::nullopt) {
            m_keys.push_back(*key);
        }
    }
}

bool LostRecords::signedByARegistersKey(const journal::Record& record, const journal::SealedRecord& stored) const
{
    return std::ranges::any_of(m_keys, [&](const crypto::PublicKey& key) {
        return key.id() == record.envelope.key && key.verifies(stored.body, stored.signature);
    });
}

std::optional<ReturnFault> LostRecords::faultOf(
    const journal::SealedRecord& stored, const journal::Record& record, std::int64_t before, const crypto::Hash& hash)
{
    const journal::Envelope& envelope = record.envelope;
    if (record.hash != stored.hash || envelope.sequence != stored.sequence || envelope.type != stored.type) {
        return ReturnFault::NotARecord;
    }
    if (envelope.registerId != m_journal.sealer().identity().registerId) {
        return ReturnFault::OtherRegister;
    }
    const auto* genesis = std::get_if<journal::GenesisRecord>(&record.payload);
    const bool jumps = genesis != nullptr && genesis->reason == "restore" && envelope.sequence > before + 1;
    if (!jumps && envelope.sequence != before + 1) {
        return ReturnFault::WrongPlace;
    }
    if (!jumps && envelope.previous != hash) {
        return ReturnFault::OtherChain;
    }
    return signedByARegistersKey(record, stored) ? std::nullopt : std::optional(ReturnFault::BadSignature);
}

LostRecords::Taken LostRecords::append(std::span<const journal::SealedRecord> records)
{
    learn(records);
    Taken taken;
    Transaction transaction(m_connection);
    for (const journal::SealedRecord& stored : records) {
        const journal::ChainState& state = m_journal.state();
        const auto record = journal::readRecord(stored.body);
        taken.fault = record ? faultOf(stored, *record, state.sequence, state.head) : ReturnFault::NotARecord;
        if (taken.fault) {
            break;
        }
        m_journal.putBack(stored, *record);
        ++taken.count;
    }
    transaction.commit();
    return taken;
}

LostRecords::Taken LostRecords::fill(std::span<const journal::SealedRecord> records)
{
    learn(records);
    Taken taken;
    const std::vector<Hole> open = holes();
    if (open.empty() || records.empty()) {
        return taken;
    }
    std::int64_t before = open.front().from - 1;
    crypto::Hash hash = m_journal.reader().hashAt(before).value_or(crypto::Hash());
    Transaction transaction(m_connection);
    for (const journal::SealedRecord& stored : records) {
        const auto record = journal::readRecord(stored.body);
        taken.fault = record ? faultOf(stored, *record, before, hash) : ReturnFault::NotARecord;
        if (!taken.fault && stored.sequence > open.front().to) {
            taken.fault = ReturnFault::WrongPlace;
        }
        if (taken.fault) {
            break;
        }
        m_journal.fillIn(stored, *record);
        before = stored.sequence;
        hash = stored.hash;
        ++taken.count;
    }
    if (const auto above = m_journal.reader().record(open.front().to + 1)) {
        m_journal.reapply(*above);
    }
    transaction.commit();
    return taken;
}

std::vector<Hole> LostRecords::holes()
{
    std::vector<Hole> found;
    Statement edges(m_connection, R"(SELECT coalesce((SELECT max(sequence) FROM journal AS before
            WHERE before.sequence < genesis.sequence), 0) + 1, sequence - 1
        FROM journal AS genesis WHERE type = 'genesis' AND sequence > 1
            AND NOT EXISTS (SELECT 1 FROM journal AS before WHERE before.sequence = genesis.sequence - 1)
        ORDER BY sequence)");
    for (Rows rows = edges.run(); rows.next();) {
        found.push_back({rows.integer(0), rows.integer(1)});
    }
    return found;
}

} // namespace comptoir::storage
