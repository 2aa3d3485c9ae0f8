// SPDX-License-Identifier: Apache-2.0
#include "app/core/storage/witness_receipts.h"

namespace comptoir::storage {

namespace {

constexpr std::int64_t kLeastBetweenMs = 60'000;

} // namespace

WitnessReceipts::WitnessReceipts(Connection& connection)
    : m_reader(connection)
    , m_keep(connection, R"(INSERT INTO journal_witness (who, sequence, hash, signature, at_ms)
          VALUES (?1, ?2, ?3, ?4, ?5) ON CONFLICT (who) DO UPDATE SET sequence = excluded.sequence,
          hash = excluded.hash, signature = excluded.signature, at_ms = excluded.at_ms)")
    , m_last(connection, R"(SELECT sequence FROM journal WHERE type = 'ack'
          AND json_extract(CAST(body AS TEXT), '$.data.who') = ?1 ORDER BY sequence DESC LIMIT 1)")
    , m_other(connection, R"(SELECT EXISTS (SELECT 1 FROM journal
          WHERE sequence > ?1 AND sequence <= ?2 AND type <> 'ack'))")
{
}

void WitnessReceipts::keep(const WitnessMark& mark)
{
    m_keep.execute(mark.who, mark.sequence, Blob::of(mark.hash.bytes()), Blob::of(mark.signature), mark.atMs);
}

bool WitnessReceipts::isDue(const WitnessMark& mark, Instant at)
{
    const auto last = lastJournaled(mark.who);
    return (!last || at.ms - last->atMs >= kLeastBetweenMs) && saysMore(mark, last);
}

std::vector<WitnessMark> WitnessReceipts::unrecorded()
{
    std::vector<WitnessMark> marks = m_reader.witnesses();
    std::erase_if(marks, [this](const WitnessMark& mark) { return !saysMore(mark, lastJournaled(mark.who)); });
    return marks;
}

std::optional<WitnessReceipts::Journaled> WitnessReceipts::lastJournaled(const std::string& who)
{
    std::int64_t sequence = 0;
    {
        Rows rows = m_last.run(who);
        if (!rows.next()) {
            return std::nullopt;
        }
        sequence = rows.integer(0);
    }
    const auto record = m_reader.record(sequence);
    return Journaled{std::get<journal::AckRecord>(record->payload).sequence, record->envelope.atMs};
}

bool WitnessReceipts::saysMore(const WitnessMark& mark, const std::optional<Journaled>& last)
{
    Rows rows = m_other.run(last ? last->sequence : 0, mark.sequence);
    return rows.next() && rows.integer(0) == 1;
}

journal::AckRecord ackOf(const WitnessMark& mark)
{
    return {.who = mark.who,
        .sequence = mark.sequence,
        .hash = mark.hash,
        .signature = crypto::base64(mark.signature),
        .atMs = mark.atMs};
}

} // namespace comptoir::storage
