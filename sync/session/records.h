// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace comptoir::sync {

/// Opaque bytes: what protobuf, ZeroMQ and SQLite hand over without a translation.
using Bytes = std::string;
using Hash = std::array<std::byte, 32>;

/// Position in a register's journal: 1, 2, 3…; 0 is "nothing yet".
using Sequence = std::uint64_t;

/// One journal record, opaque: bodies pass every tier verbatim (sync.md §4).
struct JournalRecord {
    std::string registerId;
    std::uint32_t segment = 0;
    Sequence sequence = 0;
    std::string type;
    Bytes body;
    Hash hash{};
    Bytes signature;

    friend bool operator==(const JournalRecord&, const JournalRecord&) = default;
};

/// The newest record of a journal, or of the copy a tier holds; sequence 0 when it holds none.
struct JournalHead {
    std::uint32_t segment = 0;
    Sequence sequence = 0;
    Hash hash{};

    friend bool operator==(const JournalHead&, const JournalHead&) = default;
};

/// Whether `record` may come right after `head`: it has the next sequence, or it is the genesis of a later segment,
/// which alone may jump forward (journal.md §2).
inline bool follows(const JournalRecord& record, const JournalHead& head)
{
    return record.sequence == head.sequence + 1
        || (record.type == "genesis" && record.segment > head.segment && record.sequence > head.sequence);
}

inline JournalHead headOf(const JournalRecord& record)
{
    return {record.segment, record.sequence, record.hash};
}

/// A part of a register's journal, both ends in it.
struct RecordRange {
    std::string registerId;
    Sequence from = 0;
    Sequence to = 0;

    friend bool operator==(const RecordRange&, const RecordRange&) = default;
};

/// A page of a journal that a tier above gave back. Nothing of it is checked yet.
struct ReturnedRecords {
    RecordRange asked;
    std::vector<JournalRecord> records; ///< in order; may leave sequences out that are not held there
    bool last = false; ///< nothing more of `asked` is held there
};

/// Up to where each tier has said "durable". A register keeps a record until HQ has it.
struct Watermarks {
    Sequence hub = 0;
    Sequence hq = 0;

    friend bool operator==(const Watermarks&, const Watermarks&) = default;
};

/// A receiver's signature over (register, sequence, hash): an outside witness of the chain (journal.md §8).
struct Witness {
    std::string who;
    Bytes signature; ///< empty when that tier does not sign
    std::int64_t atMs = 0;

    friend bool operator==(const Witness&, const Witness&) = default;
};

/// Which tier a server is.
enum class Tier {
    Hub = 1,
    Hq = 2,
};

/// One sealed document with personal data on its way up (sync.md §4).
struct PrivateDocument {
    std::string id; ///< UUID
    std::string kind;
    std::string customer; ///< random id, or empty
    Bytes body; ///< sealed; opaque here

    friend bool operator==(const PrivateDocument&, const PrivateDocument&) = default;
};

} // namespace comptoir::sync
