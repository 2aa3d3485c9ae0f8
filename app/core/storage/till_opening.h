// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/storage/till_check.h"
#include "app/core/storage/till_database.h"
#include "app/core/storage/till_repair.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace comptoir::storage {

/// A `till.db` as a start of the till found it, and left it.
struct TillOpening {
    std::unique_ptr<TillDatabase> till;
    TillCheck found;
    std::vector<std::string> mended; ///< tables that were made again from the records
    std::optional<TillRepair> repaired; ///< the file was damaged: a new one is in its place, see repairNote()
    std::filesystem::path keptLog; ///< a copy of a write-ahead log that is cut; empty: it was whole
};

/// Locks and checks `file`, makes again what can be made again without the network, and opens it (journal.md §10).
Result<TillOpening, LockHeld> openTillAtStart(
    const std::filesystem::path& file, const std::string& program, Instant now);

/// The next start looks at every record and page before anything else, and repairs what is damaged: the verification in
/// the background has found something.
void checkAllAtNextStart(SettingRepository& settings);

} // namespace comptoir::storage
