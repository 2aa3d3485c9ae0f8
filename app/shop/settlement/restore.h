// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/journal/record.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace comptoir::shop {

class Desk;

/// The newest record of this register at the tier above.
struct HeadAbove {
    std::int64_t segment = 0;
    std::int64_t sequence = 0;
    crypto::Hash hash;

    friend bool operator==(const HeadAbove&, const HeadAbove&) = default;
};

/// The tier above, asked for records of this register that are no longer here. Waits for the answer: at a start, or
/// when the tier above has just told that it holds more.
class RecordsAbove {
public:
    virtual ~RecordsAbove() = default;

    /// The first of those it holds from `from` to `to`, in order; none when it holds none. Empty: it is silent.
    virtual std::optional<std::vector<journal::SealedRecord>> records(std::int64_t from, std::int64_t to) = 0;
};

enum class RestoreOutcome {
    Whole, ///< every record is back, and a new segment follows it
    WithHole, ///< a new segment was opened without some of them; they are fetched when they can be had
    Fork, ///< what is held above does not follow from what is here: nothing was opened
    NotYet, ///< nothing at all is here and nothing came: to be asked again
};

/// The tier above holds more of this journal than the register does (journal.md §10): an old backup was put back. Takes
/// back what can be had and sells on in a new segment, whose ticket numbers are above any that was used. A start that
/// was cut in the middle of it goes on with it, network or not: see interruptedRestore(). Till thread.
RestoreOutcome restoreFrom(Desk& desk, RecordsAbove& above, const HeadAbove& head);

/// What the last start was told and could not finish.
std::optional<HeadAbove> interruptedRestore(Desk& desk);

enum class MendOutcome {
    NothingToDo, ///< the database was not repaired
    Mended, ///< every record is here again
    WithHole, ///< sells on in a new segment; what is missing is fetched when it can be had
    NeedsServer, ///< records are missing and nobody was there to give them: asked again, or by force
    Fork,
};

/// Ends the repair of a damaged database: takes back what `head` tells is held above, then what the damaged file still
/// has beyond it, and journals DB_REPAIR. `head` is empty when the tier above is silent: then records that are missing
/// are gone without only `byForce`, when a person said so. Till thread, before the first record of a start.
MendOutcome mend(Desk& desk, RecordsAbove& above, const std::optional<HeadAbove>& head, bool byForce);

} // namespace comptoir::shop
