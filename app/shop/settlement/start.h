// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/storage/lost_records.h"
#include "app/shop/settlement/restore.h"

#include <span>
#include <string>

namespace comptoir::shop {

/// What the tier above says of this register's journal when it is spoken to.
struct WordAbove {
    std::optional<HeadAbove> ahead; ///< it holds more
    std::optional<HeadAbove> forked; ///< it holds something else at the same sequence
};

/// How a register begins (journal.md §10).
enum class StartOutcome {
    Clear,
    Restored, ///< an old backup: everything was taken back, in a new segment
    RestoredWithHole, ///< the same, and some records are still to come; a cash session has to be opened again
    Mended, ///< a damaged database was made again, nothing is missing
    MendedWithHole,
    NeedsServer, ///< nothing was journaled yet: records are missing and the tier above is silent
    Forked, ///< two copies write under this name: nothing more may be sold here
};

/// A start of the register, before its first record: compares with the tier above, takes back what is missing,
/// announces what is new and journals BOOT. `word` is empty when the tier above is silent; `byForce` when a person said
/// to go on without it; `mended` are tables that were made again at the opening. Till thread.
StartOutcome startRegister(Desk& desk, RecordsAbove& above, const std::optional<WordAbove>& word, bool byForce,
    std::span<const std::string> mended);

/// The same while it runs: the tier above was out of reach at the start.
StartOutcome resumeRegister(Desk& desk, RecordsAbove& above, const WordAbove& word);

/// The verification found something: the next start looks at everything and repairs what is damaged.
void checkAllAtNextStart(Desk& desk);

/// The first records that a restore left out and that may still be had; none: nothing is missing.
std::optional<storage::Hole> missingRecords(Desk& desk);

/// Puts records into that hole, and journals RESTORE when it is full. False when nothing of them belongs there.
bool fillMissing(Desk& desk, std::span<const journal::SealedRecord> records);

/// The tier above has nothing of that hole: journals it, once.
void tellMissing(Desk& desk, const storage::Hole& hole);

} // namespace comptoir::shop
