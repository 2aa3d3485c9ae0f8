// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/session/records.h"

#include <string>
#include <string_view>
#include <vector>

namespace comptoir::sync {

/// What became of a batch.
enum class AppendResult {
    Stored, ///< every record is committed, or was there already with the same hash
    Fork, ///< a sequence is already there with another hash, or the link to the head does not match: nothing stored
    Invalid, ///< not canonical, wrong hash, bad signature, unknown key: nothing stored
};

struct Appended {
    AppendResult result = AppendResult::Stored;
    JournalHead durable; ///< the head after it
    Witness witness;
    std::string reason; ///< for the log, when not stored
};

/// Where a receiver puts what comes up. Called on the sync thread. Throws only when the machine broke.
class JournalSink {
public:
    virtual ~JournalSink() = default;

    /// The newest record held of that register; sequence 0 when none.
    virtual JournalHead durableHead(std::string_view registerId) = 0;

    /// Verifies and stores `records`: one register, one run without holes that starts at or before the head's next
    /// (see follows()). On return with Stored they are committed and synced to the disk: the
    /// acknowledgement follows at once. Records already held with the same hash are skipped.
    virtual Appended append(std::string_view registerId, const std::vector<JournalRecord>& records) = 0;

    /// Keeps records of another copy of that register, which stand beside what is held of it; those held already are
    /// skipped. Answers how many it kept.
    virtual std::size_t keepAside(std::string_view registerId, const std::vector<JournalRecord>& records) = 0;

    /// Records held of that register from the first with sequence ≥ `from`, verbatim and in order, at most `maxRecords`
    /// and `maxBytes` of body (the first comes whatever its size).
    virtual std::vector<JournalRecord> read(
        std::string_view registerId, Sequence from, std::size_t maxRecords, std::size_t maxBytes) = 0;

    /// Up to where HQ has said it holds that register's journal; at HQ its own head.
    virtual JournalHead hqDurable(std::string_view registerId) = 0;
};

} // namespace comptoir::sync
