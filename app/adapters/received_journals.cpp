// SPDX-License-Identifier: Apache-2.0
#include "app/adapters/received_journals.h"

#include "app/adapters/batch_check.h"
#include "app/adapters/journal_values.h"

#include <algorithm>

namespace comptoir::adapters {

ReceivedJournals::ReceivedJournals(storage::ReceiverDatabase& database, const Clock& clock, sync::Tier tier,
    std::function<const sync::Roster&()> roster)
    : m_database(database)
    , m_clock(clock)
    , m_tier(tier)
    , m_roster(std::move(roster))
{
}

sync::JournalHead ReceivedJournals::durableHead(std::string_view registerId)
{
    return toSync(m_database.head(std::string(registerId)));
}

sync::Appended ReceivedJournals::append(std::string_view registerId, const std::vector<sync::JournalRecord>& records)
{
    const std::string name(registerId);
    std::vector<storage::ReceivedRecord> received;
    received.reserve(records.size());
    for (const sync::JournalRecord& record : records) {
        received.push_back(toStorage(record));
    }
    if (m_roster().admitted(registerId) == nullptr) {
        m_database.quarantine(received, "not on the roster", m_clock.now());
        return refused(name, sync::AppendResult::Invalid, "that register is not on the roster: kept in quarantine");
    }
    const auto keys = checkBatch(name, m_database.head(name), records, RegisterKeys(m_database.keys(name)));
    if (!keys) {
        m_database.quarantine(received, keys.error(), m_clock.now());
        return refused(name, sync::AppendResult::Invalid, keys.error());
    }
    switch (m_database.append(name, received, m_clock.now(), keys->changed())) {
    case storage::StoreOutcome::Fork:
        return refused(name, sync::AppendResult::Fork, "another record is stored there");
    case storage::StoreOutcome::Stored:
        break;
    }
    for (const crypto::PublicKey& key : keys->announced()) {
        m_keyAnnounced(name, key);
    }
    m_events.stored(name);
    return {.result = sync::AppendResult::Stored, .durable = durableHead(registerId)};
}

std::size_t ReceivedJournals::keepAside(std::string_view registerId, const std::vector<sync::JournalRecord>& records)
{
    std::vector<storage::ReceivedRecord> others;
    for (const sync::JournalRecord& record : records) {
        if (hashAt(registerId, record.sequence) != record.hash) {
            others.push_back(toStorage(record));
        }
    }
    m_database.quarantine(others, "of another copy", m_clock.now());
    return others.size();
}

sync::Appended ReceivedJournals::refused(
    const std::string& registerId, sync::AppendResult result, const std::string& reason)
{
    return {.result = result, .durable = durableHead(registerId), .reason = reason};
}

sync::JournalHead ReceivedJournals::hqDurable(std::string_view registerId)
{
    if (m_tier == sync::Tier::Hq) {
        return durableHead(registerId);
    }
    const std::string name(registerId);
    const std::int64_t sequence = m_database.upstream(name);
    const auto hash = m_database.hashAt(name, sequence);
    return {.segment = durableHead(registerId).segment,
        .sequence = static_cast<sync::Sequence>(sequence),
        .hash = hash ? toSync(*hash) : sync::Hash{}};
}

std::vector<sync::StreamState> ReceivedJournals::streams()
{
    std::vector<sync::StreamState> streams;
    for (const storage::ReceivedStream& stream : m_database.streams()) {
        const auto upstream = static_cast<sync::Sequence>(stream.upstream);
        streams.push_back({stream.registerId, toSync(stream.head), {.hub = upstream, .hq = upstream}});
    }
    // A till of which nothing is here may have spoken before this hub was emptied: HQ tells.
    for (const sync::RosterEntry& entry : m_roster().entries()) {
        const bool isHere = std::ranges::find(streams, entry.device, &sync::StreamState::registerId) != streams.end();
        if (entry.role == sync::Role::Till && !entry.revoked && !isHere) {
            streams.push_back({entry.device, {}, {}});
        }
    }
    return streams;
}

std::vector<sync::JournalRecord> ReceivedJournals::read(
    std::string_view registerId, sync::Sequence from, std::size_t maxRecords, std::size_t maxBytes)
{
    std::vector<sync::JournalRecord> records;
    for (const storage::ReceivedRecord& record :
        m_database.read(std::string(registerId), static_cast<std::int64_t>(from), maxRecords, maxBytes)) {
        records.push_back(toSync(record));
    }
    return records;
}

std::optional<sync::Hash> ReceivedJournals::hashAt(std::string_view registerId, sync::Sequence sequence)
{
    const auto hash = m_database.hashAt(std::string(registerId), static_cast<std::int64_t>(sequence));
    return hash ? std::optional(toSync(*hash)) : std::nullopt;
}

std::optional<sync::Sequence> ReceivedJournals::resumesAfter(std::string_view registerId, const sync::JournalHead& head)
{
    const auto last = m_database.lastOfType(std::string(registerId), "genesis");
    const auto record = journal::readRecord(last ? last->body : std::string());
    const auto* const genesis = record ? std::get_if<journal::GenesisRecord>(&record->payload) : nullptr;
    const bool knew = genesis != nullptr && knows(*genesis, head);
    return knew ? std::optional(static_cast<sync::Sequence>(last->sequence)) : std::nullopt;
}

void ReceivedJournals::noteAcknowledged(
    std::string_view registerId, const sync::Watermarks& durable, const sync::Witness&)
{
    const std::string name(registerId);
    m_database.keepUpstream(name, static_cast<std::int64_t>(durable.hq));
    m_events.durableAtHq(name);
}

void ReceivedJournals::store(std::string_view from, const std::vector<sync::PrivateDocument>& documents)
{
    std::vector<storage::DocumentFrom> stored;
    stored.reserve(documents.size());
    for (const sync::PrivateDocument& document : documents) {
        stored.push_back({std::string(from), document.id, document.kind, document.customer, document.body});
    }
    m_database.storeDocuments(stored, m_clock.now());
    m_events.documentsStored();
}

std::vector<std::string> ReceivedJournals::atHq(const std::vector<std::string>& ids)
{
    return m_database.atHq(ids, m_tier == sync::Tier::Hq);
}

std::vector<sync::QueuedDocument> ReceivedJournals::waiting(
    std::uint64_t afterPlace, std::size_t maxDocuments, std::size_t maxBytes)
{
    std::vector<std::int64_t> places;
    const auto documents =
        m_database.waitingDocuments(static_cast<std::int64_t>(afterPlace), maxDocuments, maxBytes, places);
    std::vector<sync::QueuedDocument> queued;
    for (std::size_t i = 0; i < documents.size(); ++i) {
        const storage::DocumentFrom& document = documents[i];
        queued.push_back(
            {static_cast<std::uint64_t>(places[i]), {document.id, document.kind, document.customer, document.body}});
    }
    return queued;
}

void ReceivedJournals::noteStored(const std::vector<std::string>& ids, sync::Tier tier)
{
    if (tier == sync::Tier::Hq) {
        m_database.documentsAtHq(ids);
        m_events.documentsAtHq(ids);
    }
}

} // namespace comptoir::adapters
