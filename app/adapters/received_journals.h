// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/base/clock.h"
#include "app/core/crypto/public_key.h"
#include "app/core/storage/receiver_database.h"
#include "sync/link/roster.h"
#include "sync/session/journal_sink.h"
#include "sync/session/journal_source.h"
#include "sync/session/private_documents.h"

#include <functional>
#include <string>

namespace comptoir::adapters {

/// What a tier tells its other half about what came up. Called on the sync thread.
struct ReceivedEvents {
    std::function<void(const std::string& registerId)> stored = [](const std::string&) {};
    std::function<void(const std::string& registerId)> durableAtHq = [](const std::string&) {};
    std::function<void()> documentsStored = [] {};
    std::function<void(const std::vector<std::string>& ids)> documentsAtHq = [](const std::vector<std::string>&) {};
};

/// The copies of journals and private documents at a hub or HQ: received from below, and at a hub sent on above,
/// verbatim. Sync thread only.
class ReceivedJournals final : public sync::JournalSink,
                               public sync::JournalSource,
                               public sync::PrivateSink,
                               public sync::PrivateSource {
public:
    /// `roster` says whose key signs a register's records.
    ReceivedJournals(storage::ReceiverDatabase& database, const Clock& clock, sync::Tier tier,
        std::function<const sync::Roster&()> roster);

    void tell(ReceivedEvents events) { m_events = std::move(events); }

    /// Called when a register announced a key nobody had enrolled, in a record that is stored.
    using KeyAnnounced = std::function<void(const std::string& registerId, const crypto::PublicKey& key)>;
    void whenKeyAnnounced(KeyAnnounced told) { m_keyAnnounced = std::move(told); }

    sync::JournalHead durableHead(std::string_view registerId) override;
    sync::Appended append(std::string_view registerId, const std::vector<sync::JournalRecord>& records) override;
    std::size_t keepAside(std::string_view registerId, const std::vector<sync::JournalRecord>& records) override;
    sync::JournalHead hqDurable(std::string_view registerId) override;

    std::vector<sync::StreamState> streams() override;
    std::vector<sync::JournalRecord> read(
        std::string_view registerId, sync::Sequence from, std::size_t maxRecords, std::size_t maxBytes) override;
    std::optional<sync::Hash> hashAt(std::string_view registerId, sync::Sequence sequence) override;
    std::optional<sync::Sequence> resumesAfter(std::string_view registerId, const sync::JournalHead& head) override;
    void noteAcknowledged(
        std::string_view registerId, const sync::Watermarks& durable, const sync::Witness& witness) override;

    void store(std::string_view from, const std::vector<sync::PrivateDocument>& documents) override;
    std::vector<std::string> atHq(const std::vector<std::string>& ids) override;
    std::vector<sync::QueuedDocument> waiting(
        std::uint64_t afterPlace, std::size_t maxDocuments, std::size_t maxBytes) override;
    void noteStored(const std::vector<std::string>& ids, sync::Tier tier) override;

private:
    sync::Appended refused(const std::string& registerId, sync::AppendResult result, const std::string& reason);

    storage::ReceiverDatabase& m_database;
    const Clock& m_clock;
    sync::Tier m_tier;
    std::function<const sync::Roster&()> m_roster;
    ReceivedEvents m_events;
    KeyAnnounced m_keyAnnounced = [](const std::string&, const crypto::PublicKey&) {};
};

} // namespace comptoir::adapters
