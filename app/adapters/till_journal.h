// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/base/executor.h"
#include "app/core/storage/till_database.h"
#include "sync/session/journal_source.h"
#include "sync/session/private_documents.h"

#include <filesystem>
#include <string>

namespace comptoir::adapters {

/// A till's own journal and private documents on their way up. Reads through a connection of the sync thread; what the
/// upper tier said is written by the till thread, which owns `till.db`.
class TillJournal final : public sync::JournalSource, public sync::PrivateSource {
public:
    /// `acknowledged` as the till last kept it. `tillDatabase` is used on the `till` thread only.
    TillJournal(const std::filesystem::path& file, std::string registerId, sync::Watermarks acknowledged,
        storage::TillDatabase& tillDatabase, Executor& till);

    std::vector<sync::StreamState> streams() override;
    std::vector<sync::JournalRecord> read(
        std::string_view registerId, sync::Sequence from, std::size_t maxRecords, std::size_t maxBytes) override;
    std::optional<sync::Hash> hashAt(std::string_view registerId, sync::Sequence sequence) override;
    std::optional<sync::Sequence> resumesAfter(std::string_view registerId, const sync::JournalHead& head) override;
    void noteAcknowledged(
        std::string_view registerId, const sync::Watermarks& durable, const sync::Witness& witness) override;

    /// Documents that the hub, and HQ, have not received (ui.md §8). Sync thread.
    storage::Backlog aboveHub() { return m_reader.backlogAfter(static_cast<std::int64_t>(m_acknowledged.hub)); }
    storage::Backlog aboveHq() { return m_reader.backlogAfter(static_cast<std::int64_t>(m_acknowledged.hq)); }

    std::vector<sync::QueuedDocument> waiting(
        std::uint64_t afterPlace, std::size_t maxDocuments, std::size_t maxBytes) override;
    void noteStored(const std::vector<std::string>& ids, sync::Tier tier) override;

private:
    storage::Connection m_connection;
    storage::JournalReader m_reader;
    storage::PrivateDocumentRepository m_documents;
    std::string m_registerId;
    sync::Watermarks m_acknowledged;
    storage::TillDatabase& m_tillDatabase;
    Executor& m_till;
};

/// The watermarks a till kept, read on its thread before the sync starts.
sync::Watermarks keptWatermarks(storage::RegisterJournal& journal);

} // namespace comptoir::adapters
