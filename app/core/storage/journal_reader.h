// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/base/clock.h"
#include "app/core/journal/record.h"
#include "app/core/journal/record_source.h"
#include "app/core/storage/connection.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <ostream>
#include <string>
#include <vector>

namespace comptoir::storage {

struct JournalHead {
    std::int64_t segment = 0;
    std::int64_t sequence = 0; ///< 0: no record yet
    crypto::Hash hash;

    friend bool operator==(const JournalHead&, const JournalHead&) = default;
};

/// A witness' receipt for a record (journal.md §8).
struct WitnessMark {
    std::string who;
    std::int64_t sequence = 0;
    crypto::Hash hash;
    crypto::Bytes signature;
    std::int64_t atMs = 0;
};

/// Documents above a watermark: tickets, money, cash, pickups and closes (ui.md §8). Other records do not count.
struct Backlog {
    int documents = 0;
    std::optional<Instant> oldest; ///< when the first of them was made

    friend bool operator==(const Backlog&, const Backlog&) = default;
};

/// What a journal says of the key that signs it now.
struct KeyInForce {
    std::string id; ///< empty before the first `key` record
    std::int64_t since = 0; ///< the record that put it in force
    std::string certificate; ///< the last one journaled with it; empty without one
    std::vector<std::string> ended; ///< ids that were replaced or revoked: they sign nothing more
};

/// Reads the journal of a `till.db`, over the till's own connection or a read-only one of another thread.
class JournalReader {
public:
    explicit JournalReader(Connection& connection);

    JournalHead head();

    /// Records with sequence ≥ `from`, in order, at most `maxRecords` and `maxBytes` of bodies (one at least).
    std::vector<journal::SealedRecord> read(std::int64_t from, std::size_t maxRecords, std::size_t maxBytes);

    std::optional<journal::SealedRecord> stored(std::int64_t sequence);

    /// A record read back. A StorageError when it is there but cannot be read: the file is damaged.
    std::optional<journal::Record> record(std::int64_t sequence);

    std::optional<crypto::Hash> hashAt(std::int64_t sequence);

    Backlog backlogAfter(std::int64_t sequence);

    /// The highest record any other machine said durable.
    std::int64_t highestSeen();

    KeyInForce keyInForce();

    /// The latest receipt of each witness.
    std::vector<WitnessMark> witnesses();
    /// The same, as the verifier compares them.
    std::vector<journal::WitnessHead> witnessHeads();

private:
    Statement m_head;
    Statement m_read;
    Statement m_hash;
    Statement m_keys;
    Statement m_witnesses;
    Statement m_backlog;
    Statement m_seen;
};

/// The whole journal for the verifier, columns included.
class JournalTableSource final : public journal::RecordSource {
public:
    explicit JournalTableSource(Connection& connection, std::int64_t from = 1);

    std::optional<journal::StoredRecord> next() override;

private:
    Statement m_read;
    std::int64_t m_next;
};

/// Writes journal.tsv (journal.md §9). Answers how many records.
std::int64_t exportTsv(JournalReader& reader, std::ostream& out, std::int64_t from = 1);

} // namespace comptoir::storage
