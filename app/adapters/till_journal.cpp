// SPDX-License-Identifier: Apache-2.0
#include "app/adapters/till_journal.h"

#include "app/adapters/journal_values.h"

namespace comptoir::adapters {

namespace {

constexpr const char* kHub = "hub";
constexpr const char* kHq = "hq";

} // namespace

sync::Watermarks keptWatermarks(storage::RegisterJournal& journal)
{
    return {static_cast<sync::Sequence>(journal.watermark(kHub)), static_cast<sync::Sequence>(journal.watermark(kHq))};
}

TillJournal::TillJournal(const std::filesystem::path& file, std::string registerId, sync::Watermarks acknowledged,
    storage::TillDatabase& tillDatabase, Executor& till)
    : m_connection(storage::openTillReader(file))
    , m_reader(m_connection)
    , m_documents(m_connection)
    , m_registerId(std::move(registerId))
    , m_acknowledged(acknowledged)
    , m_tillDatabase(tillDatabase)
    , m_till(till)
{
}

std::vector<sync::StreamState> TillJournal::streams()
{
    return {{m_registerId, toSync(m_reader.head()), m_acknowledged}};
}

std::vector<sync::JournalRecord> TillJournal::read(
    std::string_view registerId, sync::Sequence from, std::size_t maxRecords, std::size_t maxBytes)
{
    std::vector<sync::JournalRecord> records;
    if (registerId != m_registerId) {
        return records;
    }
    for (const journal::SealedRecord& record : m_reader.read(static_cast<std::int64_t>(from), maxRecords, maxBytes)) {
        records.push_back(toSync(m_registerId, record));
    }
    return records;
}

std::optional<sync::Hash> TillJournal::hashAt(std::string_view registerId, sync::Sequence sequence)
{
    if (registerId != m_registerId) {
        return std::nullopt;
    }
    const auto hash = m_reader.hashAt(static_cast<std::int64_t>(sequence));
    return hash ? std::optional(toSync(*hash)) : std::nullopt;
}

std::optional<sync::Sequence> TillJournal::resumesAfter(std::string_view registerId, const sync::JournalHead& head)
{
    const std::int64_t last = m_connection.integer("SELECT max(sequence) FROM journal WHERE type = 'genesis'");
    const auto record = registerId == m_registerId && last > 0 ? m_reader.record(last) : std::nullopt;
    if (!record) {
        return std::nullopt;
    }
    const bool knew = knows(std::get<journal::GenesisRecord>(record->payload), head);
    return knew ? std::optional(static_cast<sync::Sequence>(last)) : std::nullopt;
}

void TillJournal::noteAcknowledged(std::string_view, const sync::Watermarks& durable, const sync::Witness& witness)
{
    m_acknowledged = durable;
    std::optional<storage::WitnessMark> mark;
    if (const auto hash =
            witness.signature.empty() ? std::nullopt : m_reader.hashAt(static_cast<std::int64_t>(durable.hub))) {
        const auto signature = crypto::bytesOf(witness.signature);
        mark = storage::WitnessMark{.who = witness.who,
            .sequence = static_cast<std::int64_t>(durable.hub),
            .hash = *hash,
            .signature = {signature.begin(), signature.end()},
            .atMs = witness.atMs};
    }
    m_till.post([&till = m_tillDatabase, durable, mark] {
        if (!till.hasJournal()) {
            return; // nothing of it was sent yet: the store is still to come
        }
        till.journal().keepWatermark(kHub, static_cast<std::int64_t>(durable.hub));
        till.journal().keepWatermark(kHq, static_cast<std::int64_t>(durable.hq));
        if (mark) {
            till.journal().keepWitness(*mark);
        }
    });
}

std::vector<sync::QueuedDocument> TillJournal::waiting(
    std::uint64_t afterPlace, std::size_t maxDocuments, std::size_t maxBytes)
{
    std::vector<sync::QueuedDocument> queued;
    for (const storage::QueuedDocument& waiting :
        m_documents.waiting(static_cast<std::int64_t>(afterPlace), maxDocuments, maxBytes)) {
        const storage::PrivateDocument& document = waiting.document;
        queued.push_back({static_cast<std::uint64_t>(waiting.place),
            {document.id.text(), document.kind, document.customer, document.body}});
    }
    return queued;
}

void TillJournal::noteStored(const std::vector<std::string>& ids, sync::Tier tier)
{
    if (tier == sync::Tier::Hq) {
        m_till.post([&till = m_tillDatabase, ids] { till.documents().remove(ids); });
    }
}

} // namespace comptoir::adapters
