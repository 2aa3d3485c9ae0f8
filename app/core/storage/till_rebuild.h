// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/storage/till_database.h"

#include <string>
#include <vector>

namespace comptoir::storage {

struct RebuildReport {
    std::int64_t records = 0; ///< replayed
    std::vector<std::string> mended; ///< tables that were not what the journal gives
};

/// Makes every table that follows from the journal again from its records, in one transaction, before journal() is
/// started. A StorageError when a record cannot be read: then nothing has changed.
RebuildReport rebuildTill(TillDatabase& till);

} // namespace comptoir::storage
