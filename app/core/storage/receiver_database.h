// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/base/clock.h"
#include "app/core/storage/journal_reader.h"

#include <filesystem>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace comptoir::storage {

/// A record as it came up. `body` is kept verbatim.
struct ReceivedRecord {
    std::string registerId;
    std::int64_t segment = 0;
    std::int64_t sequence = 0;
    std::string type;
    crypto::Hash hash;
    std::string signature;
    std::string body;
};

/// A key a register was enrolled with or has announced.
struct SigningKey {
    std::string id; ///< journal.md §3
    std::string pem;
    std::int64_t since = 0; ///< the record that announced it; 0: enrolled, not announced so far
    std::optional<std::int64_t> until = {}; ///< the record after which it signs nothing: it replaced or revoked it

    friend bool operator==(const SigningKey&, const SigningKey&) = default;
};

enum class StoreOutcome {
    Stored, ///< committed, or there already with the same hash
    Fork, ///< a sequence is there with another hash, or the link to the head fails: kept in quarantine, not stored
};

struct ReceivedStream {
    std::string registerId;
    JournalHead head;
    std::int64_t upstream = 0; ///< up to where the next tier said "durable"
};

struct DocumentFrom {
    std::string device;
    std::string id;
    std::string kind;
    std::string customer;
    std::string body; ///< sealed
};

struct RosterRow {
    std::string device;
    std::string body; ///< opaque here
};

struct RosterVersions {
    std::int64_t own = 0;
    std::int64_t hq = 0; ///< of HQ's newest signed roster taken in: an older one is refused
};

/// Copies of the journals and private documents that came up to a hub or HQ, and the roster. Sync thread.
class ReceiverDatabase {
public:
    explicit ReceiverDatabase(const std::filesystem::path& file);
    ~ReceiverDatabase();

    JournalHead head(const std::string& registerId);

    /// Stores a run of one register's records, verified by the caller, moves its head and keeps what the run says of
    /// `keys`, in one durable transaction. Records that are there with the same hash are skipped.
    StoreOutcome append(const std::string& registerId, std::span<const ReceivedRecord> records, Instant now,
        std::span<const SigningKey> keys = {});

    /// Keeps records that may not be stored: forks, and those of a revoked device.
    void quarantine(std::span<const ReceivedRecord> records, const std::string& reason, Instant now);
    std::int64_t quarantined(const std::string& registerId);

    std::vector<ReceivedStream> streams();
    std::vector<ReceivedRecord> read(
        const std::string& registerId, std::int64_t from, std::size_t maxRecords, std::size_t maxBytes);
    std::optional<ReceivedRecord> lastOfType(const std::string& registerId, const std::string& type);
    std::optional<crypto::Hash> hashAt(const std::string& registerId, std::int64_t sequence);

    /// The next tier's watermark; it may go back.
    void keepUpstream(const std::string& registerId, std::int64_t sequence);
    std::int64_t upstream(const std::string& registerId);

    /// The keys that sign a register's records. Keeping one that is known changes nothing: its end stands.
    void keepKey(const std::string& registerId, const std::string& keyId, const std::string& pem);
    std::vector<SigningKey> keys(const std::string& registerId);

    /// Private documents, each once by id.
    void storeDocuments(std::span<const DocumentFrom> documents, Instant now);
    std::vector<DocumentFrom> waitingDocuments(
        std::int64_t afterPlace, std::size_t maxDocuments, std::size_t maxBytes, std::vector<std::int64_t>& places);
    void documentsAtHq(std::span<const std::string> ids);

    /// Those of `ids` that HQ holds; at HQ (no next tier), that are here.
    std::vector<std::string> atHq(std::span<const std::string> ids, bool thisIsHq);

    RosterVersions rosterVersions();
    std::vector<RosterRow> roster();
    void replaceRoster(const RosterVersions& versions, std::span<const RosterRow> rows);

    void idle();

private:
    struct Open;
    std::unique_ptr<Open> m_open;
};

} // namespace comptoir::storage
