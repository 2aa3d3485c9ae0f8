// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/session/records.h"

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

namespace comptoir::sync {

/// One register's journal as a sender sees it.
struct StreamState {
    std::string registerId;
    JournalHead head;
    Watermarks acknowledged; ///< as last noted
};

/// Where the sender reads what goes up: a till's own journal, or a hub's copies of its tills' journals. The journal is
/// the outbox; there is no second table. Called on the sync thread; must not block on the writer.
class JournalSource {
public:
    virtual ~JournalSource() = default;

    /// Every journal this node sends: one at a till, one per register at a hub.
    virtual std::vector<StreamState> streams() = 0;

    /// Records of `registerId` from the first with sequence ≥ `from`, in order, at most `maxRecords` and `maxBytes`
    /// of body (the first record comes whatever its size). Empty at the end.
    virtual std::vector<JournalRecord> read(
        std::string_view registerId, Sequence from, std::size_t maxRecords, std::size_t maxBytes) = 0;

    /// The hash of that record, or nothing when this node does not hold it (purged, or a hole).
    virtual std::optional<Hash> hashAt(std::string_view registerId, Sequence sequence) = 0;

    /// Where that journal goes on after a server's head that is not on it, or that it lost: the first record of a later
    /// segment, opened in the knowledge of that head (journal.md §10).
    virtual std::optional<Sequence> resumesAfter(std::string_view, const JournalHead&) { return std::nullopt; }

    /// Called after every acknowledgement, with watermarks that may have moved either way (a server that lost data
    /// says less than before). May be written later: what is lost is told again at the next WELCOME.
    virtual void noteAcknowledged(std::string_view registerId, const Watermarks& durable, const Witness& witness) = 0;
};

} // namespace comptoir::sync
