// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/adapters/register_keys.h"
#include "app/core/base/result.h"
#include "app/core/storage/journal_reader.h"
#include "sync/session/records.h"

#include <string>
#include <vector>

namespace comptoir::adapters {

/// Whether `records`, one register's run, may follow `head`: each is canonical, is what its envelope and columns say,
/// has its hash and links to the one before, and names no key that an earlier one ended; each that speaks of a key is
/// signed by one of `keys`, and so is the last, which through the links covers the others (sync.md §4). Answers the
/// keys as they are after the run; or why not. Records at or below the head are checked by the store, hash against
/// hash.
Result<RegisterKeys, std::string> checkBatch(const std::string& registerId, const storage::JournalHead& head,
    const std::vector<sync::JournalRecord>& records, RegisterKeys keys);

} // namespace comptoir::adapters
